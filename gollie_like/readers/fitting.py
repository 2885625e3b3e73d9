"""What a field takes: its key field, its type, the value that data words stand for.

In: specs and words. Out: answers to `filling`'s questions about them. Nothing here knows records.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from gollie_like.errors import UsageError
from gollie_like.introspect import describe
from gollie_like.spec import (
    Choice,
    ClassSpec,
    FieldSpec,
    FieldType,
    Flag,
    Instance,
    ListOf,
    Number,
    OneOf,
)

__all__ = ["convert", "describe_cached", "key_field", "snake_case", "takes_instances"]

_PARTS = re.compile(r"[\W_]+|(?<=[a-z0-9])(?=[A-Z])")


@lru_cache(maxsize=4096)
def describe_cached(cls: type, siblings: tuple[type, ...]) -> ClassSpec:
    """`describe`, once a class: thousands of records ask for the same ones."""
    return describe(cls, siblings=siblings)


def key_field(spec: ClassSpec) -> FieldSpec:
    """The field for an instance's own words: ``mention``, ``span``, else the first one."""
    for name in ("mention", "span"):
        if any(field.name == name for field in spec.fields):
            return spec[name]
    if not spec.fields:
        raise UsageError(f"class {spec.name} has no field for the words of its mention")
    return spec.key or spec.fields[0]


def takes_instances(kind: FieldType) -> bool:
    """Whether an instance of a class may stand in a field of this type."""
    if isinstance(kind, ListOf):
        return takes_instances(kind.item)
    if isinstance(kind, OneOf):
        return any(takes_instances(option) for option in kind.options)
    return isinstance(kind, Instance)


def snake_case(role: str) -> str:
    """A role as a field's name: ``Vulnerable-System`` as ``vulnerable_system``."""
    return "_".join(part for part in _PARTS.split(role) if part).lower()


def convert(kind: FieldType, value: Any) -> tuple[bool, Any]:
    """Whether a value fits a choice, a number or a flag, and what it is there."""
    if isinstance(kind, Choice):
        for choice in kind.values:
            if value in (choice, getattr(choice, "name", None), getattr(choice, "value", None)):
                return True, choice
    elif isinstance(kind, Number):
        try:
            return True, int(value) if kind.integral else float(value)
        except ValueError:
            pass
    elif isinstance(kind, Flag) and str(value).lower() in ("true", "false", "yes", "no"):
        return True, str(value).lower() in ("true", "yes")
    return False, None
