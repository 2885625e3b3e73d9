"""Further wordings for the guidelines of `guidelines.benchmarks.bionlp13pc_ner`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "GeneOrGeneProduct": (
        "Genes, RNAs and proteins by name, single or as a family.",
        "Mark each name and each short form on its own. If several proteins are assembled under "
        "one name, it is Complex; a general noun for a sort of enzyme does not count.",
        "Players of a pathway that are encoded in the genome. Give full name and symbol "
        "separately when both stand there. Words without a name, for instance those for enzymes "
        "or receptors as such, are left out, and bound assemblies are Complex.",
    ),
    "SimpleChemical": (
        "Small molecules such as metabolites, ions, drugs, nucleotides and lipids.",
        "Mark substances that are not encoded by a gene. Proteins and peptides are "
        "GeneOrGeneProduct.",
        "Compounds that react, signal or are given: sugars, fats, messengers, inhibitors by "
        "their chemical name, residues called as chemicals. What ribosomes make is excluded.",
    ),
    "Complex": (
        "Molecules bound together that the text calls by one name.",
        "Mark the name of the assembly, or its parts when a hyphen or slash joins them. A part "
        "on its own, and a family of similar proteins, is GeneOrGeneProduct.",
        "Two or more molecules that act as a unit. The unit may have a name of its own or be "
        "written as a chain of its members; in both cases one span is given. Members mentioned "
        "apart are GeneOrGeneProduct.",
    ),
    "CellularComponent": (
        "Places and structures within a cell, as nouns or adjectives.",
        "Mark compartments, organelles and membranes. An assembly of a few proteins is Complex, "
        "and whole cells do not count.",
        "Where in the cell a reaction runs. Adjectives made from the place count too. Tissues "
        "and cells are too large for it, and small assemblies of molecules are Complex.",
    ),
}
