"""Further wordings for the guidelines of `guidelines.benchmarks.bionlp13cg_ner`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "GeneOrGeneProduct": (
        "Genes and what they code for: RNAs, proteins, families, complexes, by name.",
        "Mark each name and each abbreviation on its own. A single residue of a protein is "
        "AminoAcid, a small molecule is SimpleChemical, and a bare general noun for proteins "
        "does not count.",
        "Molecules that the genome encodes, and the genes themselves. When full name and symbol "
        'stand side by side, two spans are given. Words such as "enzyme" or "ligand" need a '
        "name to count. Drugs, ions and metabolites are SimpleChemical; residues with a "
        "position are AminoAcid.",
    ),
    "SimpleChemical": (
        "Substances that no gene encodes, such as drugs, ions, sugars, lipids, reagents.",
        "Mark small molecules by name or formula. Proteins and peptides are GeneOrGeneProduct; "
        "building blocks of a protein are AminoAcid.",
        "A compound of chemistry or pharmacy, given to cells, found in them or used in the "
        "assay. Anything translated from RNA is excluded, and so is a residue within a protein "
        "(AminoAcid).",
    ),
    "AminoAcid": (
        "Amino acids, and residues of a protein with their position.",
        "Mark the residue as written, in full or in its short code, number included. The entire "
        "protein is GeneOrGeneProduct.",
        "Building blocks of proteins. In the name of a mutation they count only if a residue "
        "can be read there by itself.",
    ),
    "Cancer": (
        "Malignant growths, as an illness or as the lump itself.",
        "Mark tumors, leukemias and carcinomas with the words for type and place. A lesion that "
        "is benign is PathologicalFormation, and cultured cells from a tumor are Cell.",
        "Neoplastic disease or tissue, under a specific name or a general one. The way in which "
        "it arises is a process and stays out. Take care with names of lines that were grown "
        "from it, since those are Cell, and with polyps and the like, which are "
        "PathologicalFormation.",
    ),
    "Cell": (
        "Cells, kinds of cells and cell lines, healthy or not.",
        'Mark the expression together with the noun "cells" if it is there. A piece of a cell '
        "is CellularComponent; a sheet or mass of them is Tissue.",
        "Units of life as seen under the microscope: by kind, by the name of a line, by state. "
        "Organelles and membranes belong to CellularComponent, and layers named as such belong "
        "to Tissue.",
    ),
    "CellularComponent": (
        "Parts of a cell with a place or shape of their own.",
        "Mark organelles, membranes, chromosomes, fibers and the matrix that surrounds cells, "
        "adjectives included. Single molecules and their complexes do not count.",
        "Where in or at the cell something sits, as a noun or an adjective. Whole cells are "
        "Cell, and proteins that form a part are GeneOrGeneProduct.",
    ),
    "Tissue": (
        "Masses of similar cells that share a function.",
        "Mark names of tissues, adjectives too. If several tissues are built into one "
        "structure, it is MultiTissueStructure, and individual cells are Cell.",
        "The level between the cell and the part of an organ: linings, fat, connective layers. "
        "Something with walls, vessels and nerves of its own is rather MultiTissueStructure.",
    ),
    "MultiTissueStructure": (
        "Structures of several tissues, such as vessels, nerves, ducts and parts of organs.",
        "Mark named portions of an organ and tubes or cords of the body. The organ as a whole "
        "is Organ, one uniform layer is Tissue.",
        "Something between a tissue and an organ in size. Lobes, cortices, glands' ducts, "
        "marrow and blood vessels are typical. Do not use it for the entire organ.",
    ),
    "Organ": (
        "Whole organs of animals or plants, nouns and adjectives.",
        "Mark the organ as such. A portion of it is MultiTissueStructure; a malignant growth in "
        "it is Cancer.",
        "A complete functional unit of the body, from the skin to the brain. When its name only "
        "tells where a tumor sits, that name is part of the Cancer span.",
    ),
    "OrganismSubdivision": (
        "Regions of the body, such as head, trunk or limbs.",
        "Mark outer divisions of a body. The hollow inside one is ImmaterialAnatomicalEntity, "
        "and an organ in it is Organ.",
        "A stretch of the body that holds several organs and is not one itself.",
    ),
    "AnatomicalSystem": (
        "Systems of organs, as a noun or an adjective.",
        "Mark the whole set of organs that serve one task. One member of it is Organ; a chain "
        "of signals is not a system here.",
        "Organs that work together under a common name, for instance for defense, digestion or "
        "control.",
    ),
    "ImmaterialAnatomicalEntity": (
        "Spaces, surfaces and points of the body that consist of nothing.",
        "Mark cavities, gaps and lines, also adjectives that say into which space something is "
        "injected. Walls and fluids around or in them do not count.",
        "Hollow places and borders in anatomy. If there is matter, such as a membrane or "
        "liquid, another class is right.",
    ),
    "OrganismSubstance": (
        "Fluids and substances of the body, blood and its parts first of all.",
        "Mark secretions, excretions and extracts. Cells floating in them are Cell, and "
        "proteins secreted into them are GeneOrGeneProduct.",
        "Material that a body produces and that has no shape of its own, such as liquids taken "
        "for a test.",
    ),
    "DevelopingAnatomicalStructure": (
        "Structures that are there only while an organism develops.",
        "Mark embryos, buds, germ layers and similar stages, adjectives included. The mature "
        "organ is Organ, and development itself is a process.",
        "Passing forms of the body before it is grown. They vanish or turn into something else "
        "later.",
    ),
    "PathologicalFormation": (
        "Abnormal structures that are not malignant.",
        "Mark wounds, scars, cysts, plaques, polyps and precancerous lesions. As soon as it is "
        "malignant it is Cancer, and an illness without a structure does not count.",
        "Something the healthy body lacks and that can be seen or cut out, but that does not "
        "grow as a cancer.",
    ),
    "Organism": (
        "Living beings as wholes: species, strains, viruses, patients, test animals.",
        "Mark people and animals that take part in a study as well as names of species. Cells "
        "from them are Cell.",
        "Who was examined, treated or infected, or what infected them. Lines of cells are "
        "excluded, even if called after a species.",
    ),
}
