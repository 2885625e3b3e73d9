"""Choice: which of up to five options answers a question about a passage.

The options stand in one text, each after its letter: "A) red B) green C) blue". Exactly one is
chosen. Left out: several right options, for which copy the module and let the task be a subset.

Use: ``gollie-like extract --schema guidelines.families.choice --input question="Q"
--input options="A) yes B) no" "PASSAGE"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Label
from gollie_like.task import Task


@dataclass
class A(Label):
    """The first option is the one that the passage supports best."""


@dataclass
class B(Label):
    """The second option is the one that the passage supports best."""


@dataclass
class C(Label):
    """The third option is the one that the passage supports best."""


@dataclass
class D(Label):
    """The fourth option is the one that the passage supports best."""


@dataclass
class E(Label):
    """The fifth option is the one that the passage supports best."""


TASK = Task(
    describe_schema([A, B, C, D, E], name="choice"), "one", ("passage", "question", "options")
)
