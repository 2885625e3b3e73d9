"""JSON Schema of a user's classes: a schema or a task in, a JSON Schema (draft 2020-12) out.

It describes the instances of a result as records write them (`plain`): a list of objects with
``class`` and ``fields``, each class under ``$defs`` with its guidelines as descriptions. The
mentions of a record of that task follow it, and ``#/$defs/NAME/properties/fields`` alone describes
the fields of one class.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from gollie_like.errors import RecordError
from gollie_like.plain import from_plain, may_be_left_out, to_plain
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
)
from gollie_like.task import Task

__all__ = ["schema_to_json_schema"]


def schema_to_json_schema(schema: Schema | Task) -> dict[str, Any]:
    """The JSON Schema of what may be found."""
    task = schema if isinstance(schema, Task) else Task(schema)
    specs = task.schema
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": specs.name,
        "type": "array",
        **_bounds(task),
        "items": _any_of([_reference(name) for name in specs.answers]),
        "$defs": {spec.name: _describe_class(spec, specs) for spec in specs},
    }


def _bounds(task: Task) -> Mapping[str, Any]:
    if task.cardinality == "one":
        return {"description": "Exactly one instance.", "minItems": 1, "maxItems": 1}
    if task.cardinality == "optional":
        return {"description": "One instance at most.", "maxItems": 1}
    if task.cardinality == "some":
        return {"description": "One or more instances.", "minItems": 1}
    if task.cardinality == "subset":
        most = len(task.schema.answers)
        return {"description": "Each class at most once.", "maxItems": most}
    return {"description": "Any number of instances."}


def _describe_class(spec: ClassSpec, schema: Schema) -> dict[str, Any]:
    described: dict[str, Any] = {"title": spec.title or spec.name}
    if spec.guideline:
        described["description"] = spec.guideline
    fields = {
        "type": "object",
        "properties": {field.name: _describe_field(field, schema) for field in spec.fields},
        "required": [field.name for field in spec.fields if not may_be_left_out(field)],
        "additionalProperties": False,
    }
    return {
        **described,
        "type": "object",
        "properties": {"class": {"const": spec.name}, "fields": fields},
        "required": ["class", "fields"],
    }


def _describe_field(field: FieldSpec, schema: Schema) -> dict[str, Any]:
    described = {"description": field.guideline} if field.guideline else {}
    options = [_describe_type(field.type, schema)]
    if field.nullable:
        options.append({"type": "null"})
    if field.default is MISSING:
        return {**described, **_any_of(options)}
    try:
        default = to_plain(field.default)
    except RecordError:  # an infinite default is never written: see `plain`
        return {**described, **_any_of(options)}
    if not (default is None and field.nullable) and not _fits(default, field, schema):
        options.append({"const": default})
    return {**described, **_any_of(options), "default": default}


def _fits(plain: Any, field: FieldSpec, schema: Schema) -> bool:
    try:
        from_plain(plain, field.type, schema)
    except RecordError:
        return False
    return True


def _describe_type(kind: FieldType, schema: Schema) -> dict[str, Any]:
    if isinstance(kind, Number):
        return {"type": "integer" if kind.integral else "number"}
    if isinstance(kind, Flag):
        return {"type": "boolean"}
    if isinstance(kind, Choice):
        return {"enum": [to_plain(value) for value in kind.values]}
    if isinstance(kind, Instance):
        # A nested instance says its class and its fields and nothing more.
        return _any_of(
            [
                {**_reference(spec.name), "unevaluatedProperties": False}
                for spec in schema.options(kind)
            ]
        )
    if isinstance(kind, ListOf):
        return {"type": "array", "items": _describe_type(kind.item, schema)}
    if isinstance(kind, OneOf):
        return _any_of([_describe_type(option, schema) for option in kind.options])
    if isinstance(kind, FreeText):
        return {"type": "string"}
    return {"type": "string", "$comment": "copied from the text"}


def _any_of(options: list[dict[str, Any]]) -> dict[str, Any]:
    return options[0] if len(options) == 1 else {"anyOf": options} if options else {"not": {}}


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{quote(name)}"}
