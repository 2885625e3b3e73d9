"""Opinions: what is judged, in which words, how, and under which heading.

For reviews of restaurants, hotels, products and services. Each judgment is one instance, in the
words of the text. Left out: facts without a judgment, and the verdict of the whole review.

Use: ``gollie-like extract --schema guidelines.families.opinions "TEXT"``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.introspect import describe_schema
from gollie_like.schema import Relation
from gollie_like.task import Task


@dataclass
class Opinion(Relation):
    """A judgment of the writer on one thing. Give one instance for each pair of a thing
    and the words that judge it; two words for one thing make two. Include irony, with
    what it means. Exclude facts that praise or blame nothing. For example, "the soup"
    with "far too salty"."""

    aspect: str | None
    """What is judged; left out if it is only implied. Such as: "staff" """
    opinion: str  # The words that judge, without the thing. Such as: "worth every cent"
    polarity: Literal["positive", "negative", "neutral"]
    """neutral: mixed, or neither good nor bad."""
    category: Literal["quality", "price", "service", "place", "style", "general"]
    """quality: what it is and does; place: rooms, noise, way there; style: looks; general:
    the whole."""


TASK = Task(describe_schema([Opinion], name="opinions"))
