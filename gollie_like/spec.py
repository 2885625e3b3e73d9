"""Specs: what introspection yields and every later room reads. Plain frozen data.

A `ClassSpec` is a guideline class taken apart: its name, its guideline, its fields with their types
and guidelines. A `Schema` is the set of specs of one task, in print order. The prompt, the grammar,
the evaluator and the training views are all functions of a `Schema`; none of them looks at source
text or annotations again. A view of a schema (other wordings, masked names, fewer classes) is a new
`Schema` made with `dataclasses.replace`.

Field types form a small closed set (`FieldType`):

=============  ==========================  ========================
type           written as                  value
=============  ==========================  ========================
`Verbatim`     ``str Name String Value``   a substring of the text
`FreeText`     ``Free``                    any string
`Number`       ``int float``               that number
`Flag`         ``bool``                    ``True`` or ``False``
`Choice`       ``Literal[...]``, ``Enum``  one of the listed values
`Instance`     a class, or a base          an instance of that class
`ListOf`       ``list[X]``                 any number of X
`OneOf`        ``X | Y``                   any of those
=============  ==========================  ========================
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Literal, Union

from gollie_like.errors import SchemaError

__all__ = [
    "MISSING",
    "Choice",
    "ClassSpec",
    "FieldSpec",
    "FieldType",
    "Flag",
    "FreeText",
    "Instance",
    "ListOf",
    "Number",
    "OneOf",
    "Schema",
    "Verbatim",
]


class _Missing(Enum):
    MISSING = "no default"


MISSING = _Missing.MISSING
"""The default of a field that has none."""


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A string copied from the text."""


@dataclass(frozen=True, slots=True)
class FreeText:
    """A string of the model's own."""


@dataclass(frozen=True, slots=True)
class Number:
    """An integer, or a float if ``integral`` is false."""

    integral: bool


@dataclass(frozen=True, slots=True)
class Flag:
    """``True`` or ``False``."""


GuidelineForm = Literal["annotated", "docstring", "comment", "metadata"]


@dataclass(frozen=True, slots=True)
class MemberSpec:
    """What is told of one member of an enum."""

    name: str
    guideline: str
    form: GuidelineForm = "comment"


@dataclass(frozen=True, slots=True)
class EnumSpec:
    """What is told of an enum: its docstring, and of those members of which something is told."""

    guideline: str | None = None
    members: tuple[MemberSpec, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of ``values``: strings, numbers, booleans, ``None``, or members of the enum ``enum``.

    ``spec`` is what the prompt tells of the enum; it changes nothing about what fits.
    """

    values: tuple[Any, ...]
    enum: type[Enum] | None = None
    spec: EnumSpec | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Instance:
    """An instance of ``cls`` or of any of its subclasses in the schema (`Schema.options`)."""

    cls: type


@dataclass(frozen=True, slots=True)
class ListOf:
    """Any number of ``item``."""

    item: FieldType


@dataclass(frozen=True, slots=True)
class OneOf:
    """Any of ``options``."""

    options: tuple[FieldType, ...]


FieldType = Union[Verbatim, FreeText, Number, Flag, Choice, Instance, ListOf, OneOf]


def retell_enums(kind: FieldType, change: Callable[[EnumSpec], EnumSpec | None]) -> FieldType:
    """The type with other words about the enums in it."""
    if isinstance(kind, Choice) and kind.spec is not None:
        return replace(kind, spec=change(kind.spec))
    if isinstance(kind, ListOf):
        return ListOf(retell_enums(kind.item, change))
    if isinstance(kind, OneOf):
        return OneOf(tuple(retell_enums(option, change) for option in kind.options))
    return kind


@dataclass(frozen=True)
class FieldSpec:
    """One field of a guideline class.

    ``annotation`` is the annotation as it is printed, ``default_code`` the default as it is printed
    (``None`` if nothing is). ``optional`` fields may be left out of an instance: those annotated
    ``X | None`` and those with a default; a field left out takes ``default``, or ``None`` where
    that is `MISSING`. ``nullable`` says that ``None`` itself may be written. ``inherited`` fields
    belong to a parent class. ``gap`` says that a blank line stands before the field in its source.
    """

    name: str
    type: FieldType
    annotation: str
    guideline: str | None = None
    form: GuidelineForm = "comment"
    optional: bool = False
    nullable: bool = False
    default: Any = MISSING
    default_code: str | None = None
    inherited: bool = False
    gap: bool = False
    line: int | None = None


@dataclass(frozen=True)
class ClassSpec:
    """One guideline class.

    ``name`` is what prompt, grammar and generated code call the class (``LABEL_3`` in a masked
    view); ``cls`` is the class that instances are made of. ``base`` is the printed base
    (``"Entity"``), ``""`` for a plain dataclass. ``guideline`` is the docstring, cleaned of
    indentation, or ``None``. ``title`` is a display name in any script. ``notes`` say what was lost
    on the way, such as comments of a class whose source cannot be had.
    """

    name: str
    cls: type
    base: str
    guideline: str | None
    fields: tuple[FieldSpec, ...]
    title: str | None = None
    file: str | None = None
    line: int | None = None
    notes: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """``file:line`` for messages, or the class's module if it has no source."""
        return f"{self.file}:{self.line}" if self.file else f"module {self.cls.__module__}"

    @property
    def key(self) -> FieldSpec | None:
        """The field that tells where an instance stands: the first required verbatim one."""
        return next(
            (f for f in self.fields if isinstance(f.type, Verbatim) and not f.optional), None
        )

    def __getitem__(self, name: str) -> FieldSpec:
        """The field of that name; ``KeyError`` if there is none."""
        for spec in self.fields:
            if spec.name == name:
                return spec
        raise KeyError(name)


@dataclass(frozen=True)
class Schema:
    """The classes of one task, in print order.

    ``answers`` names the classes whose instances may stand in the result list; the others occur
    nested only. Names are unique (`introspect.describe_schema` sees to it).
    """

    specs: tuple[ClassSpec, ...]
    answers: tuple[str, ...]
    name: str = "schema"
    by_name: dict[str, ClassSpec] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {spec.name: spec for spec in self.specs})

    def __iter__(self) -> Iterator[ClassSpec]:
        return iter(self.specs)

    def __len__(self) -> int:
        return len(self.specs)

    def __getitem__(self, name: str) -> ClassSpec:
        return self.by_name[name]

    def spec_of(self, cls: type) -> ClassSpec | None:
        """The spec made from this very class, or ``None``."""
        return next((spec for spec in self.specs if spec.cls is cls), None)

    def options(self, instance: Instance) -> tuple[ClassSpec, ...]:
        """The specs whose instances fit ``instance``: the class itself and its subclasses."""
        return tuple(spec for spec in self.specs if issubclass(spec.cls, instance.cls))

    def enums(self) -> dict[str, type[Enum]]:
        """Every enum that some field's choices come from, by class name.

        Raises `SchemaError` if two of them share a name, since no code could tell them apart.
        """
        found: dict[str, type[Enum]] = {}
        for enum, _ in self._enum_choices():
            other = found.setdefault(enum.__name__, enum)
            if other is not enum:
                raise SchemaError(
                    f"two enums of one schema are called {enum.__name__}: one has the "
                    f"members {', '.join(other.__members__)}, the other "
                    f"{', '.join(enum.__members__)}; rename one of them"
                )
        return found

    def enum_specs(self) -> dict[type[Enum], EnumSpec]:
        """What is told of each enum, in the order of `enums`."""
        found = {enum: spec for enum, spec in self._enum_choices() if spec is not None}
        return {enum: found.get(enum, EnumSpec()) for enum in self.enums().values()}

    def _enum_choices(self) -> Iterator[tuple[type[Enum], EnumSpec | None]]:
        pending: list[FieldType] = [f.type for spec in self.specs for f in spec.fields]
        while pending:
            kind = pending.pop()
            if isinstance(kind, Choice) and kind.enum is not None:
                yield kind.enum, kind.spec
            elif isinstance(kind, ListOf):
                pending.append(kind.item)
            elif isinstance(kind, OneOf):
                pending.extend(kind.options)
