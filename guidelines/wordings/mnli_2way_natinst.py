"""Further wordings for the guidelines of `guidelines.benchmarks.mnli_2way_natinst`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Decided": (
        "Given the premise, the hypothesis is certainly true or certainly false.",
        "Choose this when the first sentence answers the second, be it by agreeing or by "
        "contradicting. Saying the same in other words counts, and so does a necessary "
        "consequence.",
        "Whoever takes the premise for a fact can no longer doubt whether the hypothesis holds. "
        "It does not matter which way: restatements and consequences settle it with a yes, "
        "direct conflicts settle it with a no.",
    ),
    "Undecided": (
        "Given the premise, the hypothesis may be true or false.",
        "Choose this when the second sentence brings in something that the first one does not "
        "tell, such as a further detail, a reason, a figure or another subject. A conflict "
        "between the two is not open but settled.",
        "Even for someone who takes the premise for a fact, the hypothesis could still go "
        "either way, because it says more than the premise or speaks of something else. Where "
        "the two cannot both be true, this class is wrong.",
    ),
}
