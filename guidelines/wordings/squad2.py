"""Further wordings for the guidelines of `guidelines.benchmarks.squad2`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Answer": (
        "The few words of the passage that answer the question, if there are any.",
        "Copy the briefest stretch of the passage that tells what is asked, without articles or "
        "prepositions at its edges. Give nothing if the passage does not tell it, for example "
        "because the question swaps a name, a date or an amount.",
        "What is asked is either found in the passage word for word or not at all. If it is, "
        "quote just the name, number or phrase that a person would give in reply, once. If the "
        "question has been changed so that the passage speaks of somebody or something else, or "
        "of another time or amount, the right result is empty, even though a likely phrase "
        "stands there.",
    ),
}
