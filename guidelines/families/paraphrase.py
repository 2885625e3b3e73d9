"""Paraphrase: whether two texts say the same thing in other words.

For duplicate questions, news of one event, and translations of one sentence. Both directions count.
Left out: how much they differ, which `similarity` tells.

Use: ``gollie-like extract --schema guidelines.families.paraphrase --input second="B" "A"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Label
from gollie_like.task import Task


@dataclass
class Same(Label):
    """Both texts tell the same fact, or ask the same thing: whoever knows one learns
    nothing important from the other. Small details may be missing."""


@dataclass
class Different(Label):
    """The texts tell different facts, or one tells something important that the other
    does not: another person, number, time, reason or outcome, however alike the words
    are."""


TASK = Task(describe_schema([Same, Different], name="paraphrase"), "one", ("first", "second"))
