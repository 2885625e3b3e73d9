"""Literals made to fit: one Python constant and one field type in, one typed value out.

`fit_literal` never guesses: it returns a `Fit`, with a note if the value had to be changed, or
``None`` if the constant does not fit. What fits:

====================  =========================================  ================================
type                  as it is                                   changed, with a note
====================  =========================================  ================================
`Verbatim FreeText`   a string                                   a finite number: its source text
`Number` (int)        an integer (a bool is none)                ``3.0``; ``"3"``
`Number` (float)      a finite float; an integer, as a float     ``"3.5"``
                      unless that would change it
`Flag`                ``True False``                             ``0 1``; ``"true" "False"``
`Choice` (Literal)    a listed value of the same type            a string that equals one of them
                                                                 up to case and outer space
`Choice` (Enum)       a listed member                            its value; its name; either up to
                                                                 case and outer space
====================  =========================================  ================================

Instances and lists are `construct`'s work.
"""

from __future__ import annotations

import math
import re
import sys
from dataclasses import dataclass
from enum import Enum
from typing import Any

from gollie_like.literal import print_string
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

__all__ = ["Fit", "clip", "describe_type", "fit_literal", "matches_exactly"]

_INTEGER = re.compile(r"[+-]?\d{1,300}")
_FLOAT = re.compile(r"[+-]?(\d{1,300}(\.\d{0,300})?|\.\d{1,300})([eE][+-]?\d{1,3})?")
_LARGEST = int(sys.float_info.max)
_SAFE_INTEGER = 2.0**53  # beyond it a float may stand for several integers


@dataclass(frozen=True, slots=True)
class Fit:
    """A value of the type asked for; ``note`` says what was changed, if anything was."""

    value: Any
    note: str = ""


def fit_literal(value: Any, kind: FieldType, source: str) -> Fit | None:
    """The constant as a value of the type, or ``None``; ``source`` is the constant as written."""
    if isinstance(kind, (Verbatim, FreeText)):
        return _fit_string(value, source)
    if isinstance(kind, Number):
        return _fit_integer(value) if kind.integral else _fit_float(value)
    if isinstance(kind, Flag):
        return _fit_flag(value)
    if isinstance(kind, Choice):
        return _fit_choice(value, kind)
    return None


def matches_exactly(value: Any, kind: FieldType) -> bool:
    """Whether the constant is a value of the type without any change."""
    if isinstance(kind, (Verbatim, FreeText)):
        return type(value) is str
    if isinstance(kind, Number):
        return type(value) is (int if kind.integral else float) and _is_finite(value)
    if isinstance(kind, Flag):
        return type(value) is bool
    return isinstance(kind, Choice) and _find_same(value, kind.values) is not None


def describe_type(kind: FieldType) -> str:
    """What a value of the type looks like, for messages."""
    if isinstance(kind, Instance):
        return f"an instance of {kind.cls.__name__}"
    if isinstance(kind, ListOf):
        return f"a list, each item {describe_type(kind.item)}"
    if isinstance(kind, OneOf):
        return " or ".join(map(describe_type, kind.options))
    if isinstance(kind, Choice):
        shown = [clip(_show_choice(value), 30) for value in kind.values[:8]]
        more = ", ..." if len(kind.values) > 8 else ""
        return f"one of {', '.join(shown)}{more}"
    if isinstance(kind, Number):
        return "an integer" if kind.integral else "a finite number"
    return "True or False" if isinstance(kind, Flag) else "a string"


def clip(text: str, width: int = 60) -> str:
    """At most ``width`` characters of a text, for messages."""
    return text if len(text) <= width else text[: width - 3] + "..."


def _show_choice(value: Any) -> str:
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    return print_string(value) if isinstance(value, str) else repr(value)


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)


def _is_finite(value: Any) -> bool:
    return type(value) is int or math.isfinite(value)


def _fit_string(value: Any, source: str) -> Fit | None:
    if type(value) is str:
        return Fit(value)
    if _is_number(value) and _is_finite(value):
        return Fit(source, f"the number {clip(source)} was taken as a string")
    return None


def _fit_integer(value: Any) -> Fit | None:
    if type(value) is int:
        return Fit(value)
    if type(value) is float and value.is_integer() and abs(value) < _SAFE_INTEGER:
        return Fit(int(value), f"the float {value!r} was taken as an integer")
    if type(value) is str and _INTEGER.fullmatch(value.strip()):
        return Fit(int(value), f"the string {clip(value)!r} was taken as an integer")
    return None


def _fit_float(value: Any) -> Fit | None:
    note = ""
    if type(value) is str and _FLOAT.fullmatch(value.strip()):
        note = f"the string {clip(value)!r} was taken as a number"
    elif not _is_number(value):
        return None
    if type(value) is int and (abs(value) > _LARGEST or float(value) != value):
        return Fit(value)
    number = float(value)
    return Fit(number, note) if math.isfinite(number) else None


def _fit_flag(value: Any) -> Fit | None:
    if type(value) is bool:
        return Fit(value)
    if type(value) is int and value in (0, 1):
        return Fit(bool(value), f"the number {value} was taken as {bool(value)}")
    if type(value) is str and value.strip().casefold() in ("true", "false"):
        flag = value.strip().casefold() == "true"
        return Fit(flag, f"the string {value!r} was taken as {flag}")
    return None


def _fit_choice(value: Any, kind: Choice) -> Fit | None:
    same = _find_same(value, kind.values)
    if same is not None:
        return Fit(same[0])
    named: list[tuple[Any, Any]] = [(choice, choice) for choice in kind.values]
    if kind.enum is not None:
        named = [(member.value, member) for member in kind.values]
        named += [(member.name, member) for member in kind.values]
    if not isinstance(value, Enum):
        for accept in (_is_same, _is_alike):
            fits = [choice for name, choice in named if accept(value, name)]
            if fits and all(choice is fits[0] for choice in fits):
                shown = clip(repr(value))
                return Fit(fits[0], f"{shown} was taken as {_show_choice(fits[0])}")
    return None


def _find_same(value: Any, choices: tuple[Any, ...]) -> tuple[Any] | None:
    """The very choice, in a tuple since it may be ``None``."""
    return next(((choice,) for choice in choices if _is_same(value, choice)), None)


def _is_same(value: Any, choice: Any) -> bool:
    if isinstance(value, Enum) or isinstance(choice, Enum):
        return value is choice
    # ``True == 1 == 1.0``, but they are three different choices.
    return type(value) is type(choice) and bool(value == choice)


def _is_alike(value: Any, choice: Any) -> bool:
    return (
        type(value) is str
        and type(choice) in (str, int, bool)
        and value.strip().casefold() == str(choice).strip().casefold()
    )


if __name__ == "__main__":
    for shown, wanted in ((3, Number(False)), ("3", Number(True)), (True, Number(True))):
        print(f"{shown!r} as {describe_type(wanted)}: {fit_literal(shown, wanted, repr(shown))}")
