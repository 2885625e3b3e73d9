"""Further wordings for the guidelines of `guidelines.benchmarks.bc2gm`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Gene": (
        "Names of genes, proteins, RNAs, complexes, domains and DNA sites, whatever the organism.",
        "Mark a specific mention with all words that belong to its name, for example those for "
        "species, subunit or type. A general noun for a sort of molecule is not a name, and "
        "chemicals, cells and methods do not count.",
        "Something in the genome, or made from it, that the sentence names. Families and "
        'mutants count if they have a name. Extend the span to words such as "promoter" or '
        '"receptor" only when the name would otherwise be incomplete. Unspecific nouns for '
        "enzymes and proteins, small compounds, kinds of cells and laboratory techniques are "
        "all left out.",
    ),
}
