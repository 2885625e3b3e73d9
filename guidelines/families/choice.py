"""Choice: which of up to five options answers a question about a passage.

The options stand in one text, each after its letter: "A) red B) green C) blue". Exactly one is
chosen; a letter that was not offered is dropped and reported. Left out: several right options, for
which copy the module and let the task be a subset.

Use: ``gollie-like extract --schema guidelines.families.choice --input question="Q"
--input options="A) yes B) no" "PASSAGE"``
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Label, rule
from gollie_like.task import Task


@rule(drop=True)
def _is_offered(self: Label, _: str, inputs: Mapping[str, str]) -> bool:
    """This option was not offered."""
    letters = re.findall(r"(?<!\w)([A-E])[).:]", inputs.get("options", ""))
    return not letters or type(self).__name__ in letters


@dataclass
class A(Label):
    """The first option is the one that the passage supports best."""

    is_offered = _is_offered


@dataclass
class B(Label):
    """The second option is the one that the passage supports best."""

    is_offered = _is_offered


@dataclass
class C(Label):
    """The third option is the one that the passage supports best."""

    is_offered = _is_offered


@dataclass
class D(Label):
    """The fourth option is the one that the passage supports best."""

    is_offered = _is_offered


@dataclass
class E(Label):
    """The fifth option is the one that the passage supports best."""

    is_offered = _is_offered


TASK = Task(
    describe_schema([A, B, C, D, E], name="choice"), "one", ("passage", "question", "options")
)
