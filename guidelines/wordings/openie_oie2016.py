"""Further wordings for the guidelines of `guidelines.benchmarks.openie_oie2016`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Proposition": (
        "A statement made by a verb of the sentence, with what it is said of and all that goes "
        "with it.",
        "For each verb that states something, give the predicate and its arguments in order, "
        "beginning with the subject. Clauses within clauses count too. What is only hinted at, "
        "and what is joined without a verb, is not a statement.",
        "Take the sentence apart into single facts. Every verb that claims something opens one "
        "fact: the verb with its particle or preposition is the predicate, and then come the "
        "subject, the objects, and phrases for time, place or manner, each as one complete "
        "phrase. A noun set beside another gives a fact only if a verb stands between them. "
        "Conclusions that a reader might draw are left out.",
    ),
}
