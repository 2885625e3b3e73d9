"""Grounding: instances and the text they were read from in, mentions with places in it out.

In: evaluated items (anything with an ``instance``; ``Mention(instance)`` will do), the text, the
schema. Out: one `Mention` for each item, in the same order, with the spans and the alignment of
every verbatim value: those of `Verbatim` fields, in lists, unions and nested instances too. How a
value is found stands in `occurrences`, which of its occurrences an instance takes in `placement`.
A value that is not in the text has no span and is `Alignment.UNGROUNDED`; nothing is guessed. A
string that may be free text as well (``str | Free``) and is not found has no span either, which
says nothing against it; a field that holds nothing else has no entry. Nor has a value that equals
its field's default: it counts as left out, not as read from the text.

Spans are Python character offsets into the text as it was given. Time is linear in the text's
length for each different value, with small constants: folding happens once, comparison by likeness
looks at a few places only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol, TypeGuard

from gollie_like.document import Alignment, Mention, Span
from gollie_like.errors import UsageError
from gollie_like.occurrences import THRESHOLD, TextIndex
from gollie_like.placement import Draft, Leaf, place
from gollie_like.schema import Entity, Event, Relation, print_value
from gollie_like.spec import (
    Choice,
    ClassSpec,
    FieldSpec,
    FieldType,
    FreeText,
    ListOf,
    OneOf,
    Schema,
    Verbatim,
)

__all__ = ["Item", "locate"]

_RANKS = list(Alignment)  # best first


class Item(Protocol):
    """What holds an instance: an evaluated item, a mention."""

    @property
    def instance(self) -> Any:
        """The typed instance."""


def locate(
    items: Iterable[Item], text: str, schema: Schema, *, threshold: float = THRESHOLD
) -> tuple[Mention, ...]:
    """Mentions with the places of their values, one for each item.

    ``threshold`` is the least likeness (0 to 1) at which a value that is not in the text as it
    stands counts as found.
    """
    specs = {spec.cls: spec for spec in schema}
    instances = [item.instance for item in items]
    walks = [_Walk(instance, specs) for instance in instances]
    place([walk.draft for walk in walks], TextIndex(text, threshold=threshold))
    return tuple(_mention(*pair) for pair in zip(instances, walks, strict=True))


class _Walk:
    """The verbatim values of one instance, collected field by field."""

    def __init__(self, instance: Any, specs: Mapping[type, ClassSpec]) -> None:
        spec = specs.get(type(instance))
        if spec is None:
            known = ", ".join(spec.name for spec in specs.values())
            raise UsageError(
                f"{type(instance).__name__} is no class of the schema, which has {known}; "
                "locate instances with the schema they were made for"
            )
        self.specs = specs
        self.free: set[Leaf] = set()  # values that may be free text as well
        self.draft = Draft(spec.name, print_value(instance))
        self._read_instance(instance, spec, "", None)

    def _read_instance(
        self, instance: Any, spec: ClassSpec, prefix: str, outer: Leaf | None
    ) -> None:
        key = None if isinstance(instance, Relation) and not prefix else spec.key
        own = None
        if key is not None:
            value = getattr(instance, key.name, None)
            own = Leaf(f"{prefix}{key.name}", value, outer) if _is_string(value) else None
        if not prefix:
            self.draft.key = own
        for field in spec.fields:
            if own and field is key:
                self.draft.leaves.append(own)
                continue
            value = getattr(instance, field.name, None)
            if type(value) is not type(field.default) or value != field.default:
                self._read_value(value, field.type, f"{prefix}{field.name}", own or outer)

    def _read_value(self, value: Any, kind: FieldType, path: str, near: Leaf | None) -> None:
        kinds = list(_options(kind))
        if _is_string(value):
            chosen = any(isinstance(k, Choice) and value in k.values for k in kinds)
            if Verbatim() in kinds and not chosen:
                leaf = Leaf(path, value, near)
                self.draft.leaves.append(leaf)
                if FreeText() in kinds:
                    self.free.add(leaf)
        elif isinstance(value, (list, tuple)):
            inner = OneOf(tuple(k.item for k in kinds if isinstance(k, ListOf)))
            for number, item in enumerate(value):
                step = path if _is_string(item) else f"{path}[{number}]"
                self._read_value(item, inner, step, near)
        elif type(value) in self.specs:
            self._read_instance(value, self.specs[type(value)], f"{path}.", near)


def _mention(instance: Any, walk: _Walk) -> Mention:
    spans: dict[str, list[Span | None]] = {}
    status: dict[str, Alignment] = {}
    for leaf in walk.draft.leaves:
        spans.setdefault(leaf.path, []).append(leaf.found.span if leaf.found else None)
        if leaf.found is None and leaf in walk.free:
            continue
        found = leaf.found.status if leaf.found else Alignment.UNGROUNDED
        status[leaf.path] = max(status.get(leaf.path, found), found, key=_RANKS.index)
    return Mention(instance, {path: tuple(spans[path]) for path in status}, status)


def _options(kind: FieldType) -> Iterator[FieldType]:
    if isinstance(kind, OneOf):
        for option in kind.options:
            yield from _options(option)
    else:
        yield kind


def _is_string(value: Any) -> TypeGuard[str]:
    return isinstance(value, str) and not isinstance(value, Enum)


if __name__ == "__main__":

    @dataclass
    class Person(Entity):
        """A human being."""

        span: str

    @dataclass
    class Mission(Event):
        """A journey beyond Earth's atmosphere."""

        mention: str
        crew: list[str]

    demo = Schema(
        (
            ClassSpec("Person", Person, "Entity", None, (FieldSpec("span", Verbatim(), "str"),)),
            ClassSpec(
                "Mission",
                Mission,
                "Event",
                None,
                (
                    FieldSpec("mention", Verbatim(), "str"),
                    FieldSpec("crew", ListOf(Verbatim()), "list[str]"),
                ),
            ),
        ),
        ("Person", "Mission"),
    )
    sample = "Ann trained for years. In 2032 Ann and BO  Lee flew with Ares 3."
    read = [Person("Ann"), Person("Ann"), Mission("Ares 3", ["Ann", "Bo Lee", "Zog"])]
    for mention in locate(map(Mention, read), sample, demo):
        print(mention.instance)
        for path, places in mention.spans.items():
            shown = [f"[{p.start}, {p.end}] {p.of(sample)!r}" if p else "-" for p in places]
            print(f"    {path}: {', '.join(shown)} ({mention.status[path]})")
