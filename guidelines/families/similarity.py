"""Similarity: how close two texts are in meaning, in six steps from nothing to the same.

The order of the classes is that of the steps, which stand for the numbers 0 to 5; the expected step
is a number for ranking. Left out: likeness of words alone.

Use: ``gollie-like extract --schema guidelines.families.similarity --input second="B" "A"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Label
from gollie_like.task import Task


@dataclass
class Unrelated(Label):
    """The two texts have nothing to do with each other: other things, other events."""


@dataclass
class SameSubject(Label):
    """The two texts are about the same subject, but say quite different things about
    it."""


@dataclass
class SomeInCommon(Label):
    """The two texts share some details, but not what they are mainly about."""


@dataclass
class RoughlySame(Label):
    """The two texts say roughly the same, but something important is missing in one or
    differs."""


@dataclass
class MostlySame(Label):
    """The two texts say the same, apart from details that hardly matter."""


@dataclass
class Identical(Label):
    """The two texts mean exactly the same, in the same or in other words."""


TASK = Task(
    describe_schema(
        [Unrelated, SameSubject, SomeInCommon, RoughlySame, MostlySame, Identical],
        name="similarity",
    ),
    "one",
    ("first", "second"),
)
