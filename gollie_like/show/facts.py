"""Facts: a mention taken apart for display, the same for the page and the terminal.

In: a `Mention`. Out: a tree of nodes (instances), fields and leaves (values as text with their
spans and status). Absent fields are left out. Nesting deeper than `DEPTH` is printed as code.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from gollie_like.document import Alignment, Mention, Span
from gollie_like.schema import Guided, Relation, print_value
from gollie_like.source import is_generated_docstring

__all__ = [
    "Fact",
    "Leaf",
    "Node",
    "guideline_of",
    "is_relation",
    "nodes_of",
    "standing",
    "take_apart",
    "tell_unsure",
]

DEPTH = 12

_TOLD = 5
"""How many unsure mentions are named."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value. ``part`` is where its spans begin among those of its path; ``None`` if it has
    none because it is not copied from the text."""

    text: str
    path: str
    part: int | None = None
    spans: tuple[Span | None, ...] = ()
    status: Alignment | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """One instance: its class and the fields it has values for. ``path`` is empty on top."""

    cls: type
    path: str
    facts: tuple[Fact, ...]

    @property
    def name(self) -> str:
        """The name of the class."""
        return self.cls.__name__

    @property
    def title(self) -> str:
        """What the class is called beside its name, in any script, or nothing."""
        return getattr(self.cls, "__gollie_title__", None) or ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One field: its values in order, and the confidence in it."""

    name: str
    values: tuple[Leaf | Node, ...]
    confidence: float | None = None


def take_apart(mention: Mention) -> Node:
    """The mention's instance as a tree of what it says."""
    return _node(mention.instance, "", mention, DEPTH)


def nodes_of(node: Node) -> Iterator[Node]:
    """The node and all nested ones."""
    yield node
    for fact in node.facts:
        for value in fact.values:
            if isinstance(value, Node):
                yield from nodes_of(value)


def standing(mention: Mention) -> str:
    """Where a mention stands: ``"text"``, ``"nowhere"`` (not found) or ``"whole"`` (a label)."""
    if mention.span is not None:
        return "text"
    return "nowhere" if mention.spans or mention.status else "whole"


def is_relation(mention: Mention) -> bool:
    """Whether the mention links arguments, so that no single place is its own."""
    return isinstance(mention.instance, Relation)


def guideline_of(cls: type) -> str:
    """The docstring a class's author wrote, or nothing."""
    text = cls.__dict__.get("__doc__")
    if not isinstance(text, str) or is_generated_docstring(cls, text):
        return ""
    return inspect.cleandoc(text).strip()


def tell_unsure(mentions: Sequence[Mention]) -> str:
    """The surest of the mentions that were left out, and how many there are besides."""
    ranked = sorted(mentions, key=lambda mention: -(mention.confidence or 0.0))
    told = [f"{print_value(m.instance)} {m.confidence or 0.0:.2f}" for m in ranked[:_TOLD]]
    more = [f"{len(ranked) - _TOLD:,} more"] if len(ranked) > _TOLD else []
    return ", ".join([*told, *more])


def _node(instance: Any, prefix: str, mention: Mention, depth: int) -> Node:
    facts = []
    names = dataclasses.fields(instance) if dataclasses.is_dataclass(instance) else ()
    for name in (f.name for f in names):
        path = f"{prefix}.{name}" if prefix else name
        value = getattr(instance, name, None)
        values = tuple(_values(value, path, mention, depth))
        if values:
            facts.append(Fact(name, values, mention.field_confidence.get(path)))
    return Node(type(instance), prefix, tuple(facts))


def _values(value: Any, path: str, mention: Mention, depth: int) -> Iterator[Leaf | Node]:
    if not isinstance(value, (list, tuple)):
        if value is not None:
            yield _value(value, path, mention, depth)
        return
    part = 0
    for position, item in enumerate(value):
        if isinstance(item, str) and not isinstance(item, Enum):
            yield _leaf(item, path, mention, part, (mention.spans.get(path) or ())[part:][:1])
            part += 1
        elif depth and isinstance(item, (list, tuple)):
            yield from _values(item, f"{path}[{position}]", mention, depth - 1)
        else:
            yield _value(item, f"{path}[{position}]", mention, depth)


def _value(value: Any, path: str, mention: Mention, depth: int) -> Leaf | Node:
    if isinstance(value, Enum):
        return Leaf(value.name, path)
    if isinstance(value, str):
        return _leaf(value, path, mention, 0, mention.spans.get(path) or ())
    nested = isinstance(value, Guided) or dataclasses.is_dataclass(value)
    if nested and depth and not isinstance(value, type):
        return _node(value, path, mention, depth - 1)
    return Leaf(print_value(value), path)


def _leaf(
    text: str, path: str, mention: Mention, part: int, spans: tuple[Span | None, ...]
) -> Leaf:
    status = mention.status.get(path)
    if path not in mention.spans and status is None:
        return Leaf(text, path)
    if all(span is None for span in spans):
        return Leaf(text, path, part, spans, Alignment.UNGROUNDED)
    # The status of a path is the worst among its values: it says nothing of those that were found.
    told = None if status is Alignment.UNGROUNDED else status
    return Leaf(text, path, part, spans, told)
