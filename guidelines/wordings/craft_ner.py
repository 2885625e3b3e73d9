"""Further wordings for the guidelines of `guidelines.benchmarks.craft_ner`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "SequenceFeature": (
        "Features of biological sequences and kinds of variation, mostly as general words.",
        "Mark terms of the Sequence Ontology such as those for genes, their parts and changes "
        "in them, mutants and the normal form included. The proper name of a gene is "
        "GeneOrProtein.",
        "Common nouns for what one finds on a strand of nucleic acid, and for how strands "
        "differ. Unlike in most schemes, the plain word is enough; a symbol that names one gene "
        "is GeneOrProtein.",
    ),
    "GeneOrProtein": (
        "Genes and their products by name or symbol.",
        'Mark a mention only if it names a certain gene or protein. The nouns "gene" and '
        '"protein" themselves are not marked here, and features of a sequence are '
        "SequenceFeature.",
        "Names and symbols that answer the question which gene or protein is meant. General "
        "nouns are not, and neither are parts such as exons or alleles (SequenceFeature).",
    ),
    "Taxon": (
        "Groups of organisms at any rank, in Latin or everyday words.",
        "Mark species and larger groups, also plain words for animals or people where organisms "
        "are meant. Codes of strains do not count, and cells do not either.",
        "Living beings by kind, from a kingdom to a species. The spans are short, often one "
        "word. A laboratory strain that is only a string of letters and digits is not marked.",
    ),
    "Chemical": (
        "Entities of chemistry and their roles, general words included.",
        "Mark substances, ions, groups and words such as one for any drug, acid or protein, as "
        "ChEBI has them. A protein by its name is GeneOrProtein, and antibodies are "
        "CellularComponent.",
        "What ChEBI lists: compounds, atoms, classes, and what a substance is used as. A short "
        "general noun is enough. Names of genes and their products go to GeneOrProtein.",
    ),
    "CellTypeConcept": (
        "Cells in general and all special kinds of them.",
        "Mark the word for the cell, however general. A part of it is CellularComponent; lines "
        "known by a code do not count.",
        "From the bare noun up to specialized kinds, in singular or plural. Look one level down "
        "for CellularComponent, and leave cultures with a code unmarked.",
    ),
    "CellularComponent": (
        "Parts of cells and complexes, antibodies among them, nouns and adjectives.",
        "Mark terms of the Gene Ontology for where something is in a cell. Entire cells and "
        "tissues are not parts.",
        "Compartments, structures and molecular assemblies, such as an antibody. An adjective "
        "made from one is marked as well. Larger units, from the cell upward, are excluded.",
    ),
}
