"""Further wordings for the guidelines of `guidelines.benchmarks.ncbi_disease`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Disease": (
        "Diseases, groups of diseases, syndromes, tumors and deficiencies, by name, "
        "abbreviation or description.",
        "Mark the whole phrase, with words that tell inheritance, onset or place. Names that "
        "modify another noun count as well. A gene that is called after an illness is not "
        "marked, nor is a mere finding.",
        "Any expression that tells which illness is spoken of. Full names, short forms and "
        "descriptive phrases all count, and so do general classes such as hereditary forms of a "
        "kind of illness. Two names that share their last noun are one span. When the name "
        "serves as an adjective before people or genes, take the name only. Leave out "
        "organisms, isolated symptoms and the bare nouns for ill health.",
    ),
}
