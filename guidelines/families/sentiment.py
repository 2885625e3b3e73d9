"""Sentiment: how good or bad the writer finds it, in five steps from worst to best.

For reviews, comments and answers in surveys. The order of the classes is that of the steps. Left
out: what exactly is judged, and the feelings of people other than the writer.

Use: ``gollie-like extract --schema guidelines.families.sentiment "TEXT"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Label
from gollie_like.task import Task


@dataclass
class VeryNegative(Label):
    """The text is full of anger, disgust or disappointment, and nothing in it is spared:
    "the worst evening of my life"."""


@dataclass
class Negative(Label):
    """The text finds more bad than good, or warns, but keeps its temper or grants a good
    side: "not worth the price"."""


@dataclass
class Neutral(Label):
    """The text only reports, asks, or weighs good and bad until they are even: "it is an
    ordinary hotel"."""


@dataclass
class Positive(Label):
    """The text finds more good than bad, or recommends, but with measure or with a wish
    left open: "a nice place for lunch"."""


@dataclass
class VeryPositive(Label):
    """The text is full of joy or praise, and nothing is missing: "I could not stop
    laughing, go and see it"."""


TASK = Task(
    describe_schema([VeryNegative, Negative, Neutral, Positive, VeryPositive], name="sentiment"),
    "one",
)
