"""Entailment: whether a hypothesis follows from a premise, contradicts it, or is left open.

Three ways; for two, name the classes: ``guidelines.families.entailment:Entailed,NotEntailed``. The
premise counts as true, together with what everybody knows. Left out: whether either is true.

Use: ``gollie-like extract --schema guidelines.families.entailment --input hypothesis="B" "A"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Label
from gollie_like.task import Task


@dataclass
class Entailed(Label):
    """Whoever believes the premise must also believe the hypothesis: it says the same, a
    part of it, or something more general. Nothing need be added but what everybody
    knows."""


@dataclass
class Open(Label):
    """The premise neither forces the hypothesis nor rules it out. Include hypotheses
    that are likely, but add a detail, a reason or a person that the premise does not
    give."""


@dataclass
class Contradicted(Label):
    """The premise and the hypothesis cannot both be true of the same people and the same
    time: one denies the other, or gives another number, place or outcome."""


@dataclass
class NotEntailed(Label):
    """The hypothesis does not have to be true if the premise is: it adds something,
    changes something, or denies it. For decisions in two ways."""


TASK = Task(
    describe_schema([Entailed, Open, Contradicted], name="entailment"),
    "one",
    ("premise", "hypothesis"),
)
