"""ASTE-Data-V2: opinion triples in reviews of laptops and restaurants.

Source: https://github.com/xuuuluuu/SemEval-Triplet-data, folder ASTE-Data-V2-EMNLP2020 (parts
14lap, 14res, 15res, 16res). License: none stated; the sentences come from SemEval, so use them
locally. Citation: Xu et al. 2020, "Position-Aware Tagging for Aspect Sentiment Triplet
Extraction", EMNLP. Kept for scoring: the examples here do not come from the data. ``POLARITIES``
maps the polarity codes of the files to the choices of the field.
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Relation


@dataclass
class Opinion(Relation):
    """A judgment in the review: what is judged, the words that judge it, and whether
    they are good or bad. Give one instance for each pair of aspect and judging words,
    so two adjectives for one thing make two. Exclude facts without a judgment, things
    judged only by implication, and judging words whose aspect is not named in the
    sentence."""

    aspect: str  # The part, feature or service judged, without article. Such as: "palm rest", "tea selection"
    expression: (
        str  # The judging words alone, without "is" or "very". Such as: "creaky", "undersalted"
    )
    polarity: Literal["positive", "negative", "neutral"]
    """neutral: neither good nor bad, or only so-so."""


LABELS: dict[str, type] = {
    "triplet": Opinion,
}

POLARITIES: dict[str, str] = {"POS": "positive", "NEG": "negative", "NEU": "neutral"}
