"""Plain values: typed values as what JSON can say, and back.

In: a value of a field (`to_plain`), or a plain value, a field type and a schema (`from_plain`).
Out: the other one. `record` writes and reads with these two; `json_schema` describes what they do:

==================  ==============================================================
value               plain value
==================  ==============================================================
string              the string
number              the number; an infinite one or NaN cannot be said
``True False``      ``true false``
member of an enum   the member's name as a string
other choices       the value itself
instance            ``{"class": name, "fields": {name: value}}``
list                a list
``None``            ``null``
==================  ==============================================================

A field that is ``None`` and has no default is left out of ``fields``, and so is a default that
cannot be said, such as an infinite number. Given the schema this reads back as it was, with two
exceptions that the schema itself makes: where a field allows an enum or a string (or two enums), a
string that is a member's name is read as the (first) member.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from gollie_like.errors import RecordError
from gollie_like.schema import Guided, print_value
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

__all__ = [
    "from_plain",
    "instance_from_plain",
    "instance_to_plain",
    "is_default",
    "may_be_left_out",
    "to_plain",
]


def to_plain(value: Any, where: str = "$") -> Any:
    """The value as JSON can say it; `RecordError` at ``where`` if JSON cannot."""
    if isinstance(value, Enum):
        return value.name
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise RecordError(f"{where}: JSON has no number {value!r}")
        return float(value)
    if isinstance(value, (list, tuple)):
        return [to_plain(item, f"{where}[{i}]") for i, item in enumerate(value)]
    if _is_instance(value):
        return instance_to_plain(value, where)
    raise RecordError(
        f"{where}: a value of type {type(value).__name__} cannot be put into a record"
    )


def instance_to_plain(instance: Any, where: str = "$") -> dict[str, Any]:
    """The instance's class and fields."""
    if not _is_instance(instance):
        raise RecordError(f"{where}: {type(instance).__name__} is not a guideline class")
    fields = {}
    for field in _init_fields(type(instance)):
        value = getattr(instance, field.name)
        if value is None and (field.default is None or not _has_default(field)):
            continue
        try:
            fields[field.name] = to_plain(value, f"{where}.fields.{field.name}")
        except RecordError:
            if not _is_made_by_default(value, field):
                raise
    return {"class": type(instance).__name__, "fields": fields}


def from_plain(plain: Any, kind: FieldType, schema: Schema, where: str = "$") -> Any:
    """The value of that type; `RecordError` at ``where`` if it is not one."""
    if isinstance(kind, OneOf):
        kind = _choose(plain, kind, schema)
    if isinstance(kind, ListOf):
        if isinstance(plain, list):
            items = enumerate(plain)
            return [from_plain(item, kind.item, schema, f"{where}[{i}]") for i, item in items]
    elif isinstance(kind, Instance):
        if isinstance(plain, dict):
            return instance_from_plain(plain, _by_name(kind, schema), schema, where)
    else:
        for value in _readings(plain, kind):
            return value
    raise RecordError(f"{where}: expected {_describe(kind)}, not {_clip(plain)}")


def _by_name(kind: Instance, schema: Schema) -> dict[str, ClassSpec]:
    """The classes that fit, by their own name and by what the schema calls them."""
    fitting = schema.options(kind)
    names = {spec.cls.__name__: spec for spec in fitting}
    return {**names, **{spec.name: spec for spec in fitting}}


def instance_from_plain(
    plain: Mapping[str, Any], options: Mapping[str, ClassSpec], schema: Schema, where: str = "$"
) -> Any:
    """The instance that ``{"class": ..., "fields": ...}`` says, of one of the classes given."""
    name, fields = plain.get("class"), plain.get("fields")
    if not isinstance(name, str) or name not in options:
        known = ", ".join(list(options)[:12]) or "none"
        raise RecordError(
            f"{where}.class: unknown class {_clip(name)}; the classes that may stand here: {known}"
        )
    if not isinstance(fields, dict):
        raise RecordError(f"{where}.fields: expected an object, not {_clip(fields)}")
    spec = options[name]
    known_fields = {field.name for field in spec.fields}
    for given in fields:
        if given not in known_fields:
            raise RecordError(f"{where}.fields: {name} has no field {_clip(given)}")
    values = {}
    for field in spec.fields:
        if field.name not in fields:
            values.update(_left_out(field, spec, where))
        elif not is_default(fields[field.name], field):
            place = f"{where}.fields.{field.name}"
            values[field.name] = _field_from_plain(fields[field.name], field, schema, place)
    try:
        return spec.cls(**values)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # the user's own __post_init__ may refuse in any way
        said = f"{type(error).__name__}: {error}"
        raise RecordError(f"{where}: {name} was rejected by its own class ({said})") from error


def may_be_left_out(field: FieldSpec) -> bool:
    """Whether an instance is complete without the field."""
    return field.optional or isinstance(field.type, ListOf) or _admits_none(field.type)


def is_default(plain: Any, field: FieldSpec) -> bool:
    """Whether a plain value is the field's default, which need not be of the field's type."""
    if field.default is MISSING:
        return False
    try:
        default = to_plain(field.default)
    except RecordError:  # an infinite default is never written
        return False
    return type(plain) is type(default) and bool(plain == default)


def _admits_none(kind: FieldType) -> bool:
    if isinstance(kind, OneOf):
        return any(map(_admits_none, kind.options))
    return isinstance(kind, Choice) and any(value is None for value in kind.values)


def _field_from_plain(plain: Any, field: FieldSpec, schema: Schema, where: str) -> Any:
    if plain is None and field.nullable:
        return None
    return from_plain(plain, field.type, schema, where)


def _left_out(field: FieldSpec, spec: ClassSpec, where: str) -> dict[str, Any]:
    """What the constructor must be told of a field that a record does not mention."""
    if not may_be_left_out(field):
        raise RecordError(f"{where}.fields: {spec.name} lacks its field {field.name!r}")
    own = next((f for f in _init_fields(spec.cls) if f.name == field.name), None)
    if own and _has_default(own):
        return {}
    return {field.name: [] if isinstance(field.type, ListOf) and not field.nullable else None}


def _choose(plain: Any, kind: OneOf, schema: Schema) -> FieldType:
    """The option a plain value fits: exactly, or else with the latitude that JSON needs."""
    for exactly in (True, False):
        for option in sorted(_single(kind), key=_is_text):
            if _fits(plain, option, schema, exactly):
                return option
    return kind


def _single(kind: OneOf) -> Iterator[FieldType]:
    """The options of a union and of the unions among them."""
    for option in kind.options:
        if isinstance(option, OneOf):
            yield from _single(option)
        else:
            yield option


def _is_text(kind: FieldType) -> bool:
    # Choices are tried before strings in general, and lists of the one before lists of the other.
    if isinstance(kind, ListOf):
        return _is_text(kind.item)
    if isinstance(kind, OneOf):
        return any(map(_is_text, kind.options))
    return isinstance(kind, (Verbatim, FreeText))


def _fits(plain: Any, kind: FieldType, schema: Schema, exactly: bool) -> bool:
    if isinstance(kind, OneOf):
        return any(_fits(plain, option, schema, exactly) for option in kind.options)
    if isinstance(kind, ListOf):
        return isinstance(plain, list) and all(
            _fits(item, kind.item, schema, exactly) for item in plain
        )
    if isinstance(kind, Instance):
        name = plain.get("class") if isinstance(plain, dict) else None
        return name in _by_name(kind, schema)
    for value in _readings(plain, kind):
        return not exactly or isinstance(value, Enum) or type(value) is type(plain)
    return False


def _readings(plain: Any, kind: FieldType) -> Iterator[Any]:
    """The values of a type without parts that a plain value may stand for, best first.

    Other programs write 1.0 as 1 and 1 as 1.0: a number counts by its value where the type says
    which it is.
    """
    number = isinstance(plain, (int, float)) and not isinstance(plain, bool)
    text = isinstance(kind, (Verbatim, FreeText)) and isinstance(plain, str)
    if text or (isinstance(kind, Flag) and isinstance(plain, bool)):
        yield plain
    elif isinstance(kind, Number) and number:
        if kind.integral and (isinstance(plain, int) or plain.is_integer()):
            yield int(plain)
        elif not kind.integral and abs(plain) <= _LARGEST:
            # An integer that no float equals stays one.
            yield float(plain) if float(plain) == plain else plain
    elif isinstance(kind, Choice) and kind.enum is not None:
        yield from (member for member in kind.values if member.name == plain)
    elif isinstance(kind, Choice):
        same = [value for value in kind.values if type(value) is type(plain)]
        yield from (value for value in same if value == plain)
        alike = (v for v in kind.values if isinstance(v, (int, float)) and not isinstance(v, bool))
        yield from (value for value in alike if number and value == plain)


_LARGEST = 1.7976931348623157e308


def _is_instance(value: Any) -> bool:
    guided = isinstance(value, Guided) or dataclasses.is_dataclass(value)
    return guided and not isinstance(value, type)


def _init_fields(cls: type) -> list[dataclasses.Field[Any]]:
    if not dataclasses.is_dataclass(cls):
        return []
    return [field for field in dataclasses.fields(cls) if field.init]


def _has_default(field: dataclasses.Field[Any]) -> bool:
    missing = dataclasses.MISSING
    return field.default is not missing or field.default_factory is not missing


def _is_made_by_default(value: Any, field: dataclasses.Field[Any]) -> bool:
    """Whether a value is the default, by what it prints: NaN equals nothing."""
    if field.default_factory is not dataclasses.MISSING:
        default = field.default_factory()
    else:
        default = field.default
    return type(value) is type(default) and print_value(value) == print_value(default)


def _describe(kind: FieldType) -> str:
    if isinstance(kind, Number):
        return "an integer" if kind.integral else "a finite number"
    if isinstance(kind, Flag):
        return "true or false"
    if isinstance(kind, Choice):
        shown = ", ".join(_clip(to_plain(value)) for value in kind.values[:8])
        return f"one of {shown}{', ...' if len(kind.values) > 8 else ''}"
    if isinstance(kind, Instance):
        return f"an instance of {kind.cls.__name__}, an object"
    if isinstance(kind, ListOf):
        return "a list"
    if isinstance(kind, OneOf):
        return " or ".join(map(_describe, kind.options))
    return "a string"


def _clip(plain: Any) -> str:
    if isinstance(plain, str):
        return repr(plain) if len(plain) <= 60 else f"{plain[:57]!r}..."
    simple = isinstance(plain, (int, float, type(None)))
    return json.dumps(plain)[:60] if simple else f"a value of type {type(plain).__name__}"
