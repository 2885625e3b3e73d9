"""Further wordings for the guidelines of `guidelines.benchmarks.mams`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "TermOpinion": (
        "What the writer thinks of one thing named in the sentence.",
        "Give one entry for each dish, person, place or moment of the visit that is named, with "
        "the attitude toward it. Things told without any feeling count as neutral. Words that "
        "only judge are not things.",
        "A thing from the visit, in the words of the review, and whether it is praised, blamed "
        "or just mentioned. All such things of the sentence are listed, even if three of them "
        "get the same verdict. Leave out adjectives of praise or blame and whatever has nothing "
        "to do with the restaurant.",
    ),
    "CategoryOpinion": (
        "What the writer thinks of one side of the visit, such as its price or its food.",
        "Give one entry for each category that the sentence touches, with the attitude toward "
        "it. No category appears twice, and those not spoken of do not appear.",
        "The sentence is sorted by topics instead of by words: for every topic from the list "
        "that it touches, say whether it comes off well, badly or neither. The topic need not "
        "be named literally. Silence about a topic means no entry.",
    ),
}
