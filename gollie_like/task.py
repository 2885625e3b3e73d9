"""Task: what goes in, which classes may come out, and how many instances of them.

In: a schema, names of the inputs, a cardinality. Out: one frozen value that the prompt, the
grammar, the evaluator, benchmarks and training all share. Reading classes is `introspect`'s work;
the ways to score a task belong to `score`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from gollie_like.spec import Schema

__all__ = ["Cardinality", "Layout", "Task"]

Cardinality = Literal["list", "one", "some", "subset"]
"""How many instances a result holds: any number, exactly one, one or more, or, for labels, each
class at most once."""


Layout = Literal["lines", "black"]
"""How a list of instances is laid out: each on one line, or as black breaks them at 88 columns."""


@dataclass(frozen=True)
class Task:
    """What goes in, what may come out, and how many.

    ``inputs`` names the texts that are printed as assignments, in order. The first one is the text
    that verbatim fields are copied from and offsets refer to (`Document.text`); the others are
    read from `Document.inputs` by name.
    """

    schema: Schema
    cardinality: Cardinality = "list"
    inputs: tuple[str, ...] = ("text",)
