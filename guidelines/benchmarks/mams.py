"""MAMS: several opinions in one sentence of a restaurant review.

Source: https://github.com/siat-nlp/MAMS-for-ABSA. License: Apache-2.0. Citation: Jiang et al.
2019, "A Challenge Dataset and Effective Models for Aspect-Based Sentiment Analysis", EMNLP.
``TermOpinion`` is for the part ``atsa``, ``CategoryOpinion`` for ``acsa``; every sentence has at
least two with different polarity.
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Relation


@dataclass
class TermOpinion(Relation):
    """How the writer feels about one thing that the sentence names: a dish, a person,
    the place, a moment. List every such thing, also those told without feeling. Exclude
    judging words and things outside the visit."""

    aspect: (
        str  # The thing as named, without article. Such as: "flatbread", "hostess", "reservation"
    )
    polarity: Literal["positive", "negative", "neutral"]
    """neutral: named without a judgment."""


@dataclass
class CategoryOpinion(Relation):
    """How the writer feels about one side of the visit that the sentence speaks of. Use
    each category at most once. Exclude sides that are not touched."""

    category: Literal[
        "food", "staff", "service", "place", "menu", "price", "ambience", "miscellaneous"
    ]
    """staff: the people; service: how one is served, speed included; place: the house
    and where it is; ambience: mood, noise, decoration; miscellaneous: anything else,
    such as company or waiting."""
    polarity: Literal["positive", "negative", "neutral"]
    """neutral: mentioned without a judgment."""


LABELS: dict[str, type] = {
    "aspectTerm": TermOpinion,
    "aspectCategory": CategoryOpinion,
}
