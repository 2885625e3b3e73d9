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
        "Refers to genes, transcripts and proteins by name, and to groups and assemblies of "
        "them. Do not include: compounds from chemistry (SimpleChemical) and terms without a "
        "name.",
    ),
    "SimpleChemical": (
        "Substances that no gene encodes, such as drugs, ions, sugars, lipids, reagents.",
        "Mark small molecules by name or formula. Proteins and peptides are GeneOrGeneProduct; "
        "building blocks of a protein are AminoAcid.",
        "A compound of chemistry or pharmacy, given to cells, found in them or used in the "
        "assay. Anything translated from RNA is excluded, and so is a residue within a protein "
        "(AminoAcid).",
        "Unlike what genes encode, substances of low weight are marked here: therapeutic "
        "agents, minerals, fats, sugars, gases, dyes.",
    ),
    "AminoAcid": (
        "Amino acids, and residues of a protein with their position.",
        "Mark the residue as written, in full or in its short code, number included. The entire "
        "protein is GeneOrGeneProduct.",
        "Building blocks of proteins. In the name of a mutation they count only if a residue "
        "can be read there by itself.",
        "Include: residues with their number, and free units of which proteins are built. Do "
        "not include: the chain as a whole.",
    ),
    "Cancer": (
        "Malignant growths, as an illness or as the lump itself.",
        "Mark tumors, leukemias and carcinomas with the words for type and place. A lesion that "
        "is benign is PathologicalFormation, and cultured cells from a tumor are Cell.",
        "Neoplastic disease or tissue, under a specific name or a general one. The way in which "
        "it arises is a process and stays out. Take care with names of lines that were grown "
        "from it, since those are Cell, and with polyps and the like, which are "
        "PathologicalFormation.",
        "This class covers malignancies by type and site, and general words for them. Benign or "
        "early changes are PathologicalFormation; lines in culture are Cell.",
    ),
    "Cell": (
        "Cells, kinds of cells and cell lines, healthy or not.",
        'Mark the expression together with the noun "cells" if it is there. A piece of a cell '
        "is CellularComponent; a sheet or mass of them is Tissue.",
        "Units of life as seen under the microscope: by kind, by the name of a line, by state. "
        "Organelles and membranes belong to CellularComponent, and layers named as such belong "
        "to Tissue.",
        "Refers to living units of any kind, from tissue or culture. Include the head noun for "
        "them. Their inner structures are CellularComponent.",
    ),
    "CellularComponent": (
        "Parts of a cell with a place or shape of their own.",
        "Mark organelles, membranes, chromosomes and their DNA, fibers and the matrix that "
        "surrounds cells, adjectives included. Other molecules and their complexes do not "
        "count.",
        "Where in or at the cell something sits, as a noun or an adjective. Whole cells are "
        "Cell, and proteins that form a part are GeneOrGeneProduct.",
        "Include: compartments, fibers, junctions and coats of a unit of life, also as "
        "adjectives, and DNA as a substance of the cell. Do not include: any other molecules on "
        "their own.",
    ),
    "Tissue": (
        "Masses of similar cells that share a function.",
        "Mark names of tissues, adjectives too. If several tissues are built into one "
        "structure, it is MultiTissueStructure, and individual cells are Cell.",
        "The level between the cell and the part of an organ: linings, fat, connective layers. "
        "Something with walls, vessels and nerves of its own is rather MultiTissueStructure.",
        "Unlike MultiTissueStructure, which joins several, one fabric of like units is marked "
        "here, for example a lining or fat.",
    ),
    "MultiTissueStructure": (
        "Structures of several tissues, such as vessels, nerves, ducts and parts of organs.",
        "Mark named portions of an organ and tubes or cords of the body. The organ as a whole "
        "is Organ, one uniform layer is Tissue.",
        "Something between a tissue and an organ in size. Lobes, cortices, glands' ducts, "
        "marrow and blood vessels are typical. Do not use it for the entire organ.",
        "Refers to anatomical pieces with several layers: tubes, cords, lobes, zones of an "
        "organ. The organ itself has a class of its own.",
    ),
    "Organ": (
        "Whole organs of animals or plants, nouns and adjectives.",
        "Mark the organ as such. A portion of it is MultiTissueStructure; a malignant growth in "
        "it is Cancer.",
        "A complete functional unit of the body, from the skin to the brain. When its name only "
        "tells where a tumor sits, that name is part of the Cancer span.",
        "Include: functional wholes of the body such as those for breathing, filtering or "
        "thinking, and adjectives from them. Do not include: pieces (MultiTissueStructure).",
    ),
    "OrganismSubdivision": (
        "Regions of the body, such as head, trunk or limbs.",
        "Mark outer divisions of a body. The hollow inside one is ImmaterialAnatomicalEntity, "
        "and an organ in it is Organ.",
        "A stretch of the body that holds several organs and is not one itself.",
        "Refers to large visible sections of a body, for example an extremity or the back, "
        "rather than what lies in them.",
    ),
    "AnatomicalSystem": (
        "Systems of organs, as a noun or an adjective.",
        "Mark the whole set of organs that serve one task. One member of it is Organ; a chain "
        "of signals is not a system here.",
        "Organs that work together under a common name, for instance for defense, digestion or "
        "control.",
        "This class covers networks of organs with a joint function, as a phrase or an "
        "adjective. One organ is not enough.",
    ),
    "ImmaterialAnatomicalEntity": (
        "Spaces, surfaces and points of the body that consist of nothing.",
        "Mark cavities, gaps and lines, also adjectives that say into which space something is "
        "injected. Walls and fluids around or in them do not count.",
        "Hollow places and borders in anatomy. If there is matter, such as a membrane or "
        "liquid, another class is right.",
        "Unlike walls, organs or liquids, mere room, borders and positions in a body are marked "
        "here, mostly as sites of injection.",
    ),
    "OrganismSubstance": (
        "Fluids and substances of the body, blood and its parts first of all.",
        "Mark secretions, excretions and extracts. Cells floating in them are Cell, and "
        "proteins secreted into them are GeneOrGeneProduct.",
        "Material that a body produces and that has no shape of its own, such as liquids taken "
        "for a test.",
        "Refers to liquids and materials taken from or given off by a body. What swims in them "
        "is classed by itself.",
    ),
    "DevelopingAnatomicalStructure": (
        "Structures that are there only while an organism develops.",
        "Mark embryos, buds, germ layers and similar stages, adjectives included. The mature "
        "organ is Organ, and development itself is a process.",
        "Passing forms of the body before it is grown. They vanish or turn into something else "
        "later.",
        "Include: stages before birth and structures found only then, nouns or adjectives. Do "
        "not include: what they turn into.",
    ),
    "PathologicalFormation": (
        "Abnormal structures that are not malignant.",
        "Mark wounds, scars, cysts, plaques, polyps and precancerous lesions. As soon as it is "
        "malignant it is Cancer, and an illness without a structure does not count.",
        "Something the healthy body lacks and that can be seen or cut out, but that does not "
        "grow as a cancer.",
        "Unlike Cancer, lesions without malignancy are marked here, such as sores, lumps, scars "
        "and precursors of tumors.",
    ),
    "Organism": (
        "Living beings as wholes: species, strains, viruses, patients, test animals.",
        "Mark people and animals that take part in a study as well as names of species. Cells "
        "from them are Cell.",
        "Who was examined, treated or infected, or what infected them. Lines of cells are "
        "excluded, even if called after a species.",
        "Refers to a whole creature: a species, a breed, a virus, a test animal, a person under "
        "study. Do not include: anything cut or grown from it.",
    ),
}
