"""Further wordings for the guidelines of `guidelines.benchmarks.bc5cdr`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Chemical": (
        "Substances by name: drugs, elements, ions, metabolites, toxins, and classes of them.",
        "Mark every mention of a compound, be it a systematic name, a brand or an abbreviation. "
        "A protein is not one, and a word that only tells what a remedy does, not what it is, "
        "does not count.",
        "What a chemist could put into a bottle. Small hormones and vitamins belong, and so "
        "does a substance that is the first half of a compound word. Genes and their products "
        "do not, nor do terms such as one for a pain killer in general.",
    ),
    "Disease": (
        "Illnesses, symptoms, injuries and harmful effects on the body or mind.",
        "Mark conditions that trouble a patient, including those caused by a drug. Keep words "
        "for type and place, but nothing beyond what makes the meaning specific. Germs are "
        "causes and do not count.",
        "Disorders in the wide sense: syndromes, signs, pains, failures of an organ, toxic "
        "effects, mental trouble. Use the briefest expression that still says which one. "
        "Healthy functions are not meant, and a general noun on its own, such as one for any "
        "illness or effect, is left alone.",
    ),
}
