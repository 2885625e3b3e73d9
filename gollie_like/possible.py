"""Which classes have instances at all: what must be known before rules are written for them.

In: a schema, and whether the text has any span. Out: the names of the classes that can be
finished, or a `GrammarError` about those that never can, whatever the text. A class cannot be
finished if a required field can have no value: a span of an empty text, an instance of a class
outside the schema, or one that needs another one, without end. Fields that may be left out
hinder nothing.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from gollie_like.errors import GrammarError
from gollie_like.spec import (
    Choice,
    ClassSpec,
    FieldSpec,
    FieldType,
    Instance,
    ListOf,
    OneOf,
    Schema,
    Verbatim,
)

__all__ = ["check_schema", "find_possible"]


def find_possible(schema: Schema, *, spans: bool) -> frozenset[str]:
    """The names of the classes that have instances."""
    waiting: dict[type, list[ClassSpec]] = {}
    for spec in schema:
        for field in _required(spec):
            for cls in _asked(field.type):
                waiting.setdefault(cls, []).append(spec)
    possible: set[str] = set()
    served: set[type] = set()  # classes asked for of which there is an instance
    pending = list(schema)
    while pending:
        spec = pending.pop()
        if spec.name in possible or not all(
            _has_value(field.type, served, spans=spans) for field in _required(spec)
        ):
            continue
        possible.add(spec.name)
        for cls in spec.cls.__mro__:
            if cls in waiting and cls not in served:
                served.add(cls)
                pending.extend(waiting[cls])
    return frozenset(possible)


def check_schema(schema: Schema) -> None:
    """Refuse a schema of which no text has all instances, with a sentence that says why."""
    if not schema.answers:
        raise GrammarError(
            f"the schema {schema.name!r} names no class for the answer; give at least one class"
        )
    classes = {cls for spec in schema for cls in spec.cls.__mro__}
    for spec in schema:
        for field in spec.fields:
            _check_field(spec, field, classes)
    possible = find_possible(schema, spans=True)
    endless = [spec for spec in schema if spec.name not in possible]
    if endless:
        spec = endless[0]
        names = ", ".join(repr(f.name) for f in _required(spec) if any(_asked(f.type)))
        raise GrammarError(
            f"an instance of {spec.name} ({spec.where}) can never be finished: its required field "
            f"{names} needs a further instance, without end; allow None there (X | None) or a list"
        )


def _check_field(spec: ClassSpec, field: FieldSpec, classes: set[type]) -> None:
    where = f"the field {spec.name}.{field.name} ({spec.where})"
    for cls in _asked(field.type, lists=True):
        if cls not in classes:
            raise GrammarError(
                f"{where} asks for an instance of {cls.__name__}, but no class of the schema "
                f"{spec.name!r} belongs to is one; add {cls.__name__} or a subclass to the schema"
            )
    if any(isinstance(kind, Choice) and not kind.values for kind in _parts(field.type)):
        raise GrammarError(f"{where} is a choice of nothing; list at least one value")


def _required(spec: ClassSpec) -> Iterator[FieldSpec]:
    return (field for field in spec.fields if not field.optional and not field.nullable)


def _parts(kind: FieldType, *, lists: bool = True) -> Iterator[FieldType]:
    """A type and those it is made of; without ``lists`` those that a value cannot do without."""
    yield kind
    if isinstance(kind, OneOf):
        for option in kind.options:
            yield from _parts(option, lists=lists)
    elif isinstance(kind, ListOf) and lists:
        yield from _parts(kind.item)


def _asked(kind: FieldType, *, lists: bool = False) -> Iterator[type]:
    return (part.cls for part in _parts(kind, lists=lists) if isinstance(part, Instance))


def _has_value(kind: FieldType, served: Container[type], *, spans: bool) -> bool:
    if isinstance(kind, Verbatim):
        return spans
    if isinstance(kind, Instance):
        return kind.cls in served
    if isinstance(kind, OneOf):
        return any(_has_value(option, served, spans=spans) for option in kind.options)
    return True
