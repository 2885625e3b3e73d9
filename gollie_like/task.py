"""Task: what goes in, which classes may come out, and how many instances of them.

In: a schema, names of the inputs, a cardinality. Out: one frozen value that the prompt, the
grammar, the evaluator, benchmarks and training all share. Reading classes is `introspect`'s work;
the ways to score a task belong to `score`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from gollie_like.spec import Schema

__all__ = ["Cardinality", "GivenForm", "Layout", "PromptForm", "Task"]

Cardinality = Literal["list", "one", "some", "subset", "optional"]
"""How many instances a result holds: any number, exactly one, one or more, for labels each class at
most once, or one at most."""

GivenForm = Literal[
    "code", "entities", "triggers", "subtyped triggers", "relations", "queries", "spans"
]
"""What the known instances of a document (`Document.given`) are to a task, and how they are told:

=====================  =========================================================================
``code``               something to know: printed as code, any answer may follow
``entities``           arguments: relations link these and nothing else
``triggers``           events: each one is answered once, with its arguments
``subtyped triggers``  likewise, told with the value of their field ``subtype``
``relations``          coarse relations: the answer says more finely what they are
``queries``            what templates are about: each one is answered once, with its slots
``spans``              strings, or instances that have one: each one is answered once, by its class
=====================  =========================================================================

All but the first and the last are told in GoLLIE's words."""


Layout = Literal["lines", "black"]
"""How a list of instances is laid out: each on one line, or as black breaks them at 88 columns."""

PromptForm = Literal["gollie", "lean"]
"""How a prompt is told: in GoLLIE's words, or with what they say of each document moved into the
prefix, where it is read once."""


@dataclass(frozen=True)
class Task:
    """What goes in, what may come out, and how many.

    ``inputs`` names the texts that are printed as assignments, in order. The first one is the text
    that verbatim fields are copied from and offsets refer to (`Document.text`); the others are
    read from `Document.inputs` by name. ``given`` says what the known instances of a document are
    to the task.
    """

    schema: Schema
    cardinality: Cardinality = "list"
    inputs: tuple[str, ...] = ("text",)
    given: GivenForm = "code"
