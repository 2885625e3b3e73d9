"""SemEval STS 2012 to 2016: how similar two sentences are, as a number from 0 to 5.

Source: https://github.com/brmson/dataset-sts, ``data/sts/semeval-sts`` (a folder a year). License:
differs by the source of the sentences, mostly free for research. Citation: Agirre et al. 2016,
"SemEval-2016 Task 1: Semantic Textual Similarity, Monolingual and Cross-Lingual Evaluation",
SemEval. Many pairs of 2015 and 2016 have no score and are left out. Kept for scoring.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Similarity(Relation):
    """How much the two sentences say the same, judged by meaning, not by shared words.
    5: the same in every respect. 4: the same but for unimportant details. 3: roughly
    the same, but important details differ or are missing. 2: not the same, with some
    details in common. 1: not the same, on the same topic. 0: on different topics.
    Values between two steps are allowed. Exclude spelling and style from the
    judgment."""

    score: float  # From 0 to 5, such as 3.5.


LABELS: dict[str, type] = {
    "similarity": Similarity,
}
