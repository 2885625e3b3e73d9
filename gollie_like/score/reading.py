"""What the scorers see of a mention: its key and its other values, flat.

In: a mention as readers and the extractor make it. Out: places and arguments. The *key* is what
tells where a mention stands: the first required verbatim field of its class. A schema says which
field that is; without one it is the first string of the instance that has an entry in
``Mention.spans``, or the first string at all where there are no spans. A schema also tells free
text, which is never scored, from a choice; without one a string that has no entry in the spans of a
grounded mention counts as a choice.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal

from gollie_like.document import Mention, Span
from gollie_like.schema import print_value
from gollie_like.spec import Choice, FieldSpec, FieldType, ListOf, OneOf, Schema, Verbatim

__all__ = ["Argument", "By", "Place", "read_arguments", "read_key"]

By = Literal["offsets", "strings"]
"""What makes two values equal: where they stand, or how they are written, to the character."""


@dataclass(frozen=True, slots=True)
class Place:
    """A verbatim value: how it is written and where it stands, if anywhere."""

    surface: str
    span: Span | None = None

    def identify(self, by: By) -> Hashable | None:
        """What equals another value's; ``None``, which equals nothing, for one without a place."""
        return self.surface if by == "strings" else self.span


@dataclass(frozen=True, slots=True)
class Argument:
    """One value of a mention.

    ``role`` is the field, dotted for fields of nested instances (``"launcher.maker"``); a nested
    instance itself stands under its field with its key's place and its class as ``kind``.
    ``closed`` values (choices, numbers, flags) have no place: their surface is the printed value.
    """

    role: str
    place: Place
    kind: str = ""
    closed: bool = False

    def identify(self, by: By) -> Hashable | None:
        """What equals another argument's value, apart from role and kind."""
        return ("=", self.place.surface) if self.closed else self.place.identify(by)


def read_key(mention: Mention, schema: Schema | None = None) -> Place | None:
    """The surface and place of a mention, or ``None`` if its class has no key."""
    reader = _Reader(mention, schema)
    name = reader.find_key(mention.instance, "")
    return None if name is None else reader.read_place(getattr(mention.instance, name), name, 0)


def read_arguments(
    mention: Mention, schema: Schema | None = None, *, with_key: bool = False
) -> list[Argument]:
    """The values of a mention in field order: all beside the key, or all.

    ``None``, free text, and choices, numbers and flags that equal their default are not values.
    """
    reader = _Reader(mention, schema)
    key = None if with_key else reader.find_key(mention.instance, "")
    return list(reader.read_fields(mention.instance, path="", role="", key=key))


@dataclass(frozen=True, slots=True)
class _Reader:
    """One mention and the schema it is read by."""

    mention: Mention
    schema: Schema | None

    def find_key(self, instance: Any, path: str) -> str | None:
        spec = self.schema.spec_of(type(instance)) if self.schema is not None else None
        if spec is not None:
            held = spec.key is not None and isinstance(getattr(instance, spec.key.name), str)
            return spec.key.name if spec.key is not None and held else None
        if not dataclasses.is_dataclass(instance):
            return None
        strings = [
            field.name
            for field in dataclasses.fields(instance)
            if _is_string(getattr(instance, field.name))
        ]
        spans = self.mention.spans
        return next((name for name in strings if not spans or path + name in spans), None)

    def read_place(self, value: str, path: str, index: int) -> Place:
        spans = self.mention.spans.get(path, ())
        return Place(str(value), spans[index] if index < len(spans) else None)

    def read_fields(
        self, instance: Any, *, path: str, role: str, key: str | None
    ) -> Iterator[Argument]:
        if not dataclasses.is_dataclass(instance):
            return
        spec = self.schema.spec_of(type(instance)) if self.schema is not None else None
        specs = {field.name: field for field in spec.fields} if spec is not None else {}
        for field in dataclasses.fields(instance):
            value = getattr(instance, field.name)
            if field.name == key or value is None:
                continue
            declared = specs.get(field.name)
            at, called = path + field.name, role + field.name
            if isinstance(value, (list, tuple)):
                number = 0  # of the string: the path of a list has the places of its strings alone
                for index, item in enumerate(value):
                    inside = f"{at}[{index}]."
                    yield from self.read_item(item, at, number, inside, called, declared)
                    number += _is_string(item)
            elif not (_is_closed(value) and _equals(value, field.default)):
                yield from self.read_item(value, at, 0, f"{at}.", called, declared)

    def read_item(
        self, item: Any, at: str, index: int, inside: str, role: str, declared: FieldSpec | None
    ) -> Iterator[Argument]:
        if _is_string(item):
            means = self.judge_string(item, at, declared)
            if means == "verbatim":
                yield Argument(role, self.read_place(item, at, index))
            elif means == "closed":
                yield Argument(role, Place(print_value(item)), closed=True)
        elif dataclasses.is_dataclass(item):
            key = self.find_key(item, inside)
            if key is not None:
                place = self.read_place(getattr(item, key), inside + key, 0)
                yield Argument(role, place, kind=type(item).__name__)
            yield from self.read_fields(item, path=inside, role=f"{role}.", key=key)
        elif item is not None:
            yield Argument(role, Place(print_value(item)), closed=True)

    def judge_string(
        self, value: str, at: str, declared: FieldSpec | None
    ) -> Literal["verbatim", "closed", "free"]:
        if declared is None:
            spans = self.mention.spans
            return "verbatim" if not spans or at in spans else "closed"
        kinds = list(_leaves(declared.type))
        if any(isinstance(kind, Choice) and value in kind.values for kind in kinds):
            return "closed"
        return "verbatim" if any(isinstance(kind, Verbatim) for kind in kinds) else "free"


def _leaves(kind: FieldType) -> Iterator[FieldType]:
    if isinstance(kind, ListOf):
        yield from _leaves(kind.item)
    elif isinstance(kind, OneOf):
        for option in kind.options:
            yield from _leaves(option)
    else:
        yield kind


def _is_string(value: Any) -> bool:
    return isinstance(value, str) and not isinstance(value, Enum)


def _is_closed(value: Any) -> bool:
    return isinstance(value, (bool, int, float, str, Enum))


def _equals(value: Any, default: Any) -> bool:
    # 0 == False == 0.0: only a default of the same type is one.
    return type(value) is type(default) and bool(value == default)
