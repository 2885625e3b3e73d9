"""Annotations: a live type hint in, a `FieldType` out, by a closed table.

In: a resolved hint (`typing.get_type_hints`) and words for where it stands. Out: its field type and
whether ``None`` may stand in its place, or a `SchemaError`: what is not in the table of `spec` is
refused, never guessed. Also here: the guideline inside ``Annotated`` and a hint printed as code.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Iterator
from enum import Enum
from typing import Any

from gollie_like.errors import SchemaError
from gollie_like.schema import BASES, Marker, Value, is_guideline_class
from gollie_like.spec import (
    Choice,
    FieldType,
    Flag,
    FreeText,
    Instance,
    ListOf,
    Number,
    OneOf,
    Verbatim,
)

__all__ = ["field_type", "print_hint", "split_annotated"]


def split_annotated(hint: Any) -> tuple[str | None, Any]:
    """The guideline in ``Annotated[X, "text"]`` or ``Annotated[X, Doc("text")]``, and X."""
    if typing.get_origin(hint) is not typing.Annotated:
        return None, hint
    kept = [extra for extra in hint.__metadata__ if isinstance(extra, Marker)]
    inner = hint if kept and len(kept) == len(hint.__metadata__) else hint.__origin__
    for extra in hint.__metadata__:
        text = extra if isinstance(extra, str) else getattr(extra, "documentation", None)
        if isinstance(text, str) and text.strip():
            return inspect.cleandoc(text), typing.Annotated[inner, kept[0]] if kept else inner
    return None, hint


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
    if origin is list:
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
        if not len(hint):
            raise SchemaError(f"{where}: the enum {hint.__name__} has no members")
        return Choice(tuple(hint), hint)
    if hint is Value or issubclass(hint, str):
        return Verbatim()
    if hint is bool:
        return Flag()
    if hint in (int, float):
        return Number(integral=hint is int)
    if hint in BASES or is_guideline_class(hint):
        return Instance(hint)
    return None


def _choice(values: tuple[Any, ...], where: str) -> Choice:
    for value in values:
        if not isinstance(value, (str, int, bool)) and value is not None:
            raise SchemaError(f"{where}: Literal[{value!r}] is not supported; use str or int")
    return Choice(values)


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
        return f"Literal[{', '.join(map(repr, typing.get_args(hint)))}]"
    if typing.get_origin(hint) is list:
        return f"list[{print_hint(typing.get_args(hint)[0])}]"
    return getattr(hint, "__name__", None) or str(hint)
