"""Annotations: a live type hint in, a `FieldType` out, by a closed table.

In: a resolved hint (`typing.get_type_hints`) and words for where it stands. Out: its field type and
whether ``None`` may stand in its place, or a `SchemaError`: what is not in the table of `spec` is
refused, never guessed. Also here: the guideline inside ``Annotated``, what is told of an enum, and
a hint printed as code.
"""

from __future__ import annotations

import inspect
import keyword
import types
import typing
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from typing import Any

from gollie_like.errors import SchemaError
from gollie_like.schema import BASES, Marker, Value, is_guideline_class, print_value
from gollie_like.source import GENERATED_ENUM_DOCSTRING, read_enum
from gollie_like.spec import (
    Choice,
    EnumSpec,
    FieldType,
    Flag,
    FreeText,
    Instance,
    ListOf,
    MemberSpec,
    Number,
    OneOf,
    Verbatim,
)

__all__ = ["field_type", "print_hint", "split_annotated"]


def split_annotated(hint: Any) -> tuple[str | None, Any]:
    """The guideline in ``Annotated[X, "text"]`` or ``Annotated[X, Doc("text")]``, and X.

    It is found inside lists, unions and type aliases as well; several texts are one a line.
    """
    texts, plain = _take_texts(hint)
    return ("\n".join(texts), plain) if texts else (None, hint)


def _take_texts(hint: Any) -> tuple[list[str], Any]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        texts, plain = _take_texts(hint.__origin__)
        texts = [*filter(None, map(_text_of, hint.__metadata__)), *texts]
        marker = _marker(hint)
        return texts, typing.Annotated[plain, marker] if marker else plain
    if origin in (typing.Union, types.UnionType):
        parts = [_take_texts(option) for option in arguments]
        texts = [text for found, _ in parts for text in found]
        return texts, typing.Union[tuple(plain for _, plain in parts)] if texts else hint
    if origin is list and arguments:
        texts, plain = _take_texts(arguments[0])
        return texts, types.GenericAlias(list, (plain,))
    if hasattr(hint, "__value__") and not isinstance(hint, type):
        return _take_texts(hint.__value__)
    return [], hint


def _text_of(extra: object) -> str:
    """The guideline that something behind a type in ``Annotated`` is, or carries as `Doc` does."""
    text = extra if isinstance(extra, str) else getattr(extra, "documentation", None)
    text = text or getattr(extra, "description", None)  # what other libraries call it
    return inspect.cleandoc(text).strip() if isinstance(text, str) else ""


def field_type(hint: Any, where: str) -> tuple[FieldType, bool]:
    """The field type of an annotation, and whether ``None`` may stand in its place."""
    options = list(_union_options(hint))
    kinds = [_plain_type(option, where) for option in options if option is not type(None)]
    nullable = type(None) in options
    if not kinds:
        raise SchemaError(f"{where} can only be None; annotate it with the type of its value")
    kinds = list(dict.fromkeys(kinds))
    return (kinds[0] if len(kinds) == 1 else OneOf(tuple(kinds))), nullable


def _union_options(hint: Any) -> Iterator[Any]:
    hint = _unwrap(hint)
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        for option in typing.get_args(hint):
            yield from _union_options(option)
    elif typing.get_origin(hint) is typing.Literal and None in typing.get_args(hint):
        # Literal["x", None] says what Literal["x"] | None says.
        rest = tuple(value for value in typing.get_args(hint) if value is not None)
        yield from [typing.Literal[rest]] if rest else []
        yield type(None)
    elif hint is None:
        yield type(None)
    else:
        yield hint


def _unwrap(hint: Any) -> Any:
    """Follow type aliases and new types; drop ``Annotated`` unless it carries a field marker."""
    while True:
        if hasattr(hint, "__value__") and not isinstance(hint, type):
            hint = hint.__value__
        elif hasattr(hint, "__supertype__"):
            hint = hint.__supertype__
        elif typing.get_origin(hint) is typing.Annotated and not _marker(hint):
            hint = hint.__origin__
        else:
            return hint


def _marker(hint: Any) -> Marker | None:
    extras = getattr(hint, "__metadata__", ())
    return next((extra for extra in extras if isinstance(extra, Marker)), None)


def _plain_type(hint: Any, where: str) -> FieldType:
    marker = _marker(hint)
    if marker is not None:
        return Verbatim() if marker.verbatim else FreeText()
    origin = typing.get_origin(hint)
    if origin is typing.Literal:
        return _choice(typing.get_args(hint), where)
    if origin is list and typing.get_args(hint):
        kind, nullable = field_type(typing.get_args(hint)[0], where)
        if nullable:
            raise SchemaError(f"{where}: items of a list cannot be None; write list[X]")
        return ListOf(kind)
    if isinstance(hint, type):
        named = _named_type(hint, where)
        if named is not None:
            return named
    raise SchemaError(
        f"{where} has the annotation {print_hint(hint)}, which is not supported; use str, Free, "
        "int, float, bool, Literal[...], an Enum, list[X], another guideline class, "
        "X | Y of these, or X | None"
    )


def _named_type(hint: type, where: str) -> FieldType | None:
    if issubclass(hint, Enum):
        return _enum_choice(hint, where)
    if hint is Value or issubclass(hint, str):
        return Verbatim()
    if hint is bool:
        return Flag()
    if hint in (int, float):
        return Number(integral=hint is int)
    if hint in BASES or is_guideline_class(hint):
        return Instance(hint)
    return None


def _enum_choice(enum: type[Enum], where: str) -> Choice:
    # Iteration leaves out members of a flag that stand for several others.
    members = {name: held for name, held in enum.__members__.items() if held.name == name}
    if not members:
        raise SchemaError(f"{where}: the enum {enum.__name__} has no members")
    for name in (enum.__name__, *members):
        if not _is_name(name):
            raise SchemaError(
                f"{where}: {name!r} cannot be written in code; the enum {enum.__name__} and its "
                "members must be called by Python identifiers that are no keywords"
            )
    return Choice(tuple(members.values()), enum, _describe_enum(enum))


def _describe_enum(enum: type[Enum]) -> EnumSpec:
    told = inspect.cleandoc(enum.__dict__.get("__doc__") or "").strip()
    members = []
    for name, source in read_enum(enum).items():
        if source.docstring:
            members.append(MemberSpec(name, source.docstring, "docstring"))
        elif source.comment:
            members.append(MemberSpec(name, source.comment, "comment"))
    return EnumSpec(None if told in ("", GENERATED_ENUM_DOCSTRING) else told, tuple(members))


def _is_name(name: str) -> bool:
    plain = unicodedata.normalize("NFKC", name) == name
    return plain and name.isidentifier() and not keyword.iskeyword(name)


def _choice(values: tuple[Any, ...], where: str) -> FieldType:
    """The choice of a ``Literal``, or several where it names members of enums."""
    kinds: list[FieldType] = []
    for enum in dict.fromkeys(type(value) for value in values if isinstance(value, Enum)):
        named = _enum_choice(enum, where)
        listed = tuple(v for v in named.values if any(v is w for w in values))
        kinds.append(replace(named, values=listed))
    plain = tuple(value for value in values if not isinstance(value, Enum))
    for value in plain:
        if not isinstance(value, (str, int, bool)) and value is not None:
            raise SchemaError(f"{where}: Literal[{value!r}] is not supported; use str or int")
    if plain:
        kinds.append(Choice(plain))
    return kinds[0] if len(kinds) == 1 else OneOf(tuple(kinds))


def print_hint(hint: Any) -> str:
    """An annotation as code, for classes whose source is not to be had."""
    marker = _marker(hint)
    if marker is not None:
        return marker.name
    if hint is type(None) or hint is None:
        return "None"
    if typing.get_origin(hint) is typing.Annotated:
        return print_hint(hint.__origin__)
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return " | ".join(print_hint(option) for option in typing.get_args(hint))
    if typing.get_origin(hint) is typing.Literal:
        shown = (print_value(v) if isinstance(v, Enum) else repr(v) for v in typing.get_args(hint))
        return f"Literal[{', '.join(shown)}]"
    if typing.get_origin(hint) is list and typing.get_args(hint):
        return f"list[{print_hint(typing.get_args(hint)[0])}]"
    if typing.get_args(hint):
        return str(hint).replace("typing.", "")
    return getattr(hint, "__name__", None) or str(hint)
