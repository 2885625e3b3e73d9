"""Further wordings for the guidelines of `guidelines.benchmarks.boolq`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Yes": (
        "According to the passage, what is asked is the case.",
        "Choose this if a reader of the passage would affirm the question, because it is stated "
        "there or follows with little thought. A rule that covers the case is enough. Careless "
        "wording of the question is read in its ordinary meaning.",
        "The text confirms what the question supposes. It need not repeat the words: a general "
        "statement under which the case falls, or a plain consequence of what is said, counts "
        "as well. Judge by what people usually mean by such a question and not by its letter.",
    ),
    "No": (
        "According to the passage, what is asked is not the case.",
        "Choose this if a reader of the passage would deny the question, because it is "
        "contradicted there, because an exception holds, or because something described there "
        "excludes it.",
        "The text speaks against what the question supposes. It may say so outright, or mention "
        "a limit or exception that applies, or describe things in a way that leaves no room for "
        "it. A question that takes two different things for one also belongs here when the "
        "passage keeps them apart.",
    ),
}
