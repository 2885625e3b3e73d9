"""Hypothesis strategies that invent schemas, texts and instances: shared by the laws.

::

    schema = data.draw(schemas())  # real classes and their specs
    text = data.draw(texts())  # many scripts, quotes, controls, emoji, marks, or nothing
    item = data.draw(instances(schema, text))  # of an answer class

Schemas have every type of field, nested lists, unions, inheritance, recursion, optional and
nullable fields, defaults, enums, names that begin with one another and names in other scripts.
Classes are made by ``make_dataclass``, so they have no source and their fields are annotated
``Any``: the specs are written by hand and say what the fields are. Every class can be finished in
any text that has a span. Verbatim fields of instances hold spans of their text.

Floats stay below 1e299 and whole numbers below 64 digits, the bounds of the grammar.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st

from gollie_like.chunk import cut
from gollie_like.possible import find_possible
from gollie_like.schema import Entity, Event, Guided, Label, Relation, Template, Value
from gollie_like.spec import (
    MISSING,
    Choice,
    ClassSpec,
    FieldSpec,
    FieldType,
    Flag,
    FreeText,
    Instance,
    ListOf,
    Number,
    OneOf,
    Schema,
    Verbatim,
)

__all__ = ["NAMES", "instances", "schemas", "spans", "texts", "values"]

NAMES = ["Person", "PersonName", "P", "Mission", "LABEL_3", "item", "Span", "start", "人物", "Été"]
FIELDS = ["span", "mention", "a", "ab", "crew", "launcher", "status", "window", "日期", "_x"]
BASES: tuple[type, ...] = (Entity, Value, Relation, Event, Template, Label)
DEEP = 2  # from here on instances take the shortest way out

FRAGMENTS = [
    *["Ann", "Bo", "Ares", "3", "the", "a", "ab", "iPhone15", "H₂O", "planned", "None", "n", "x0b"],
    *[" ", " ", " ", "  ", "\n", "\t", "\r\n", "\xa0", "\u3000", "\u2028", "\x0b", "\x1f"],
    *[
        '"',
        '""',
        "'",
        "\\",
        "\\n",
        '\\"',
        "`",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        ",",
        "=",
        "/",
        "|",
        "#",
    ],
    *["東京", "へ行く", "กำลัง", "ភាសាខ្មែរ", "မြန်မာ", "हिन्दी", "العربية", "می‌خواهم", "한국어", "ﾊﾟ"],
    *["é", "e\u0301", "\u0301", "Ω", "👩\u200d🚀", "👍🏽", "🇫🇷🇩", "❤\ufe0f", "1\ufe0f\u20e3", "🙂"],
    *["\x00", "\x7f", "\u200b", "\ufeff", "\ud800", "\udc00", "\U000e0067", "\u0600", "<|im_end|>"],
]


class Color(Enum):
    """An enum of which one member's name begins with another's."""

    RED = "red"
    RED_DARK = 2
    BLUE = None


def texts(*, max_size: int = 14) -> st.SearchStrategy[str]:
    """Texts of up to ``max_size`` fragments, words often repeated."""
    fragments = st.sampled_from(FRAGMENTS) | st.sampled_from(FRAGMENTS) | st.characters()
    plain = st.lists(st.sampled_from(["Ann", "met", "Bo", "3", "."]), max_size=max_size)
    return st.lists(fragments, max_size=max_size).map("".join) | plain.map(" ".join)


def spans(text: str) -> st.SearchStrategy[str]:
    """Spans of a text, which must have one."""
    chunks = cut(text)
    solid = [i for i, chunk in enumerate(chunks) if not chunk.isspace()]

    def join(ends: tuple[int, int]) -> str:
        first, last = sorted(ends)
        return "".join(chunks[first : last + 1])

    near = st.sampled_from(solid).map(lambda i: chunks[i])
    return near | st.tuples(st.sampled_from(solid), st.sampled_from(solid)).map(join)


def has_span(text: str) -> bool:
    """Whether there is a value for a verbatim field."""
    return bool(text.strip())


# Schemas. A kind is drawn before its classes are made, with the class's number for an `Instance`.


@lru_cache
def _choices(*, none: bool) -> st.SearchStrategy[FieldType]:
    literals = ["planned", "plan", 'say "x"', "", "a\nb", 1, 12, -3, True, 2.5, *[None] * none]
    several = st.lists(st.sampled_from(literals), min_size=1, max_size=4, unique_by=repr)
    several = several.filter(lambda found: found != [None])
    return several.map(lambda found: Choice(tuple(found))) | st.just(Choice(tuple(Color), Color))


@lru_cache
def _kinds(earlier: int, classes: int) -> st.SearchStrategy[Any]:
    """Types of a required field; instances only of the classes before, except in lists."""
    plain = st.sampled_from(
        [Verbatim(), Verbatim(), FreeText(), Number(True), Number(False), Flag()]
    )
    # A known gap, see test_grammar: in a union the evaluator may refuse the None of a choice.
    part = plain | _choices(none=False)
    single = plain | _choices(none=True)
    anywhere = single | st.integers(0, classes).map(lambda i: ("instance", i))
    if earlier:
        instance = st.integers(0, earlier - 1).map(lambda i: ("instance", i))
        part, single = part | instance, single | instance
    listed = anywhere.map(lambda kind: ("list", kind))
    listed |= listed.map(lambda kind: ("list", kind))
    union = st.lists(part | listed, min_size=2, max_size=3).map(lambda kinds: ("union", *kinds))
    return single | single | listed | union | union.map(lambda kind: ("list", kind))


def _resolve(kind: Any, classes: Sequence[type]) -> FieldType:
    if not isinstance(kind, tuple):
        found: FieldType = kind
        return found
    head, *rest = kind
    if head == "instance":
        return Instance(classes[rest[0]] if rest[0] < len(classes) else Guided)
    parts = tuple(_resolve(part, classes) for part in rest)
    return ListOf(parts[0]) if head == "list" else OneOf(parts)


@dataclasses.dataclass
class _Field:
    name: str
    kind: Any
    optional: bool
    nullable: bool
    default: Any


@st.composite
def _fields(draw: st.DrawFn, name: str, earlier: int, classes: int) -> _Field:
    if draw(st.booleans()):
        return _Field(name, draw(_kinds(earlier, classes)), False, False, MISSING)
    kind = draw(_kinds(classes, classes))
    nullable = draw(st.booleans())
    default = draw(st.sampled_from([MISSING, "planned", 0, False, [], None]))
    if default is MISSING or default is None:
        nullable = True
    return _Field(name, kind, True, nullable, default)


def _make(name: str, base: type, own: Sequence[_Field]) -> type:
    made: list[Any] = []
    for field in own:
        if field.default is MISSING:
            made.append((field.name, Any))
        elif isinstance(field.default, list):
            made.append((field.name, Any, dataclasses.field(default_factory=list)))
        else:
            made.append((field.name, Any, dataclasses.field(default=field.default)))
    return dataclasses.make_dataclass(
        name, made, bases=(base,), kw_only=True, namespace={"__doc__": f"A {name}."}
    )


@st.composite
def schemas(draw: st.DrawFn, *, max_classes: int = 3) -> Schema:
    """A schema of a few classes with up to four fields of their own, at least one an answer."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=max_classes, unique=True))
    classes: list[type] = []
    shapes: list[list[_Field]] = []
    for number, name in enumerate(names):
        parent = draw(st.none() | st.integers(0, number - 1)) if number else None
        inherited = [] if parent is None else shapes[parent]
        taken = {field.name for field in inherited}
        chosen = st.sampled_from([field for field in FIELDS if field not in taken])
        own = [
            draw(_fields(field, number, len(names)))
            for field in draw(st.lists(chosen, max_size=4 if parent is None else 2, unique=True))
        ]
        base = draw(st.sampled_from(BASES)) if parent is None else classes[parent]
        classes.append(_make(name, base, own))
        shapes.append([*inherited, *own])
    specs = tuple(map(_describe, classes, shapes, [classes] * len(classes)))
    answers = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
    return Schema(specs, tuple(answers))


def _describe(cls: type, shape: Sequence[_Field], classes: Sequence[type]) -> ClassSpec:
    fields = tuple(
        FieldSpec(
            field.name,
            _resolve(field.kind, classes),
            "Any",
            guideline=f"The {field.name}.",
            optional=field.optional,
            nullable=field.nullable,
            default=field.default,
        )
        for field in shape
    )
    return ClassSpec(cls.__name__, cls, cls.__bases__[0].__name__, cls.__doc__, fields)


# Instances.


def instances(schema: Schema, text: str, *, name: str | None = None) -> st.SearchStrategy[Any]:
    """Instances of an answer class, or of the class called ``name``; the text must allow one."""
    possible = find_possible(schema, spans=has_span(text))
    names = [name] if name else [answer for answer in schema.answers if answer in possible]
    return st.sampled_from(names).flatmap(lambda found: _instance(schema, text, found, 0))


@st.composite
def _instance(draw: st.DrawFn, schema: Schema, text: str, name: str, depth: int) -> Any:
    spec = schema[name]
    given = {}
    for field in spec.fields:
        left_out = field.optional and (depth >= DEEP or draw(st.booleans()))
        if left_out or not _has_value(field.type, schema, text):
            if field.default is MISSING:
                given[field.name] = None
        elif field.nullable and draw(st.integers(0, 4)) == 0:
            given[field.name] = None
        else:
            value = values(field.type, schema, text, depth=depth)
            if not field.optional:
                # A known gap, see test_grammar: a choice may hold None, `print_value` leaves None
                # out, and a required field may not be left out.
                value = value.filter(lambda found: found is not None)
            given[field.name] = draw(value)
    return spec.cls(**given)


def _has_value(kind: FieldType, schema: Schema, text: str) -> bool:
    if isinstance(kind, Verbatim):
        return has_span(text)
    if isinstance(kind, Instance):
        return bool(_options(kind, schema, text))
    if isinstance(kind, OneOf):
        return any(_has_value(option, schema, text) for option in kind.options)
    return True


def _options(kind: Instance, schema: Schema, text: str) -> list[str]:
    possible = find_possible(schema, spans=has_span(text))
    return [spec.name for spec in schema.options(kind) if spec.name in possible]


def values(kind: FieldType, schema: Schema, text: str, *, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values of a type that has one in this text."""
    if isinstance(kind, Verbatim):
        return spans(text)
    if isinstance(kind, FreeText):
        return st.text(st.characters(exclude_categories=()), max_size=8)
    if isinstance(kind, Number):
        most = 10**64 - 1
        floats = st.floats(-1e299, 1e299, allow_nan=False)
        return st.integers(-most, most) if kind.integral else floats | st.integers(-most, most)
    if isinstance(kind, Flag):
        return st.booleans()
    if isinstance(kind, Choice):
        return st.sampled_from(kind.values)
    if isinstance(kind, ListOf):
        if depth >= DEEP or not _has_value(kind.item, schema, text):
            return st.just([])
        return st.lists(values(kind.item, schema, text, depth=depth + 1), max_size=3)
    if isinstance(kind, OneOf):
        fitting = [option for option in kind.options if _has_value(option, schema, text)]
        return st.one_of([values(option, schema, text, depth=depth) for option in fitting])
    # Deep down only the first class that fits: required fields need earlier ones alone.
    names = _options(kind, schema, text)[: 1 if depth >= DEEP else None]
    return st.sampled_from(names).flatmap(lambda name: _instance(schema, text, name, depth + 1))
