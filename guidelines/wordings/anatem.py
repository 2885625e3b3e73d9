"""Further wordings for the guidelines of `guidelines.benchmarks.anatem`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Anatomy": (
        "Parts and products of the body, from pieces of a cell up to systems of organs.",
        "Mark organs, tissues, cells and their lines, organelles, fluids and abnormal growths. "
        "Adjectives that stand for a part count. Molecules, genes, species and the organism as "
        "a whole are not anatomy.",
        "What a body consists of or gives off, larger than a molecule and smaller than the "
        'organism. The span holds the words that tell which part it is, and "cells" if it '
        "stands there. Tumors and cancers are marked as tissue, cultured lines as cells. "
        "Neither a protein nor a patient, mouse or bacterium is marked; a process such as "
        "growth is not either.",
    ),
}
