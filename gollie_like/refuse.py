"""Refusals: what is no guideline class in, a `SchemaError` out that says how to mend it.

In: a class before it is described, or its spec after that. Out: nothing if it can be used. Not
covered: annotations (`annotation`), what concerns several classes of a schema (`introspect`), and
whether guidelines are any good (`check`).
"""

from __future__ import annotations

import dataclasses
import keyword
import unicodedata
from collections.abc import Mapping

from gollie_like.errors import SchemaError
from gollie_like.resolve import where_defined
from gollie_like.schema import Event, Label, is_guideline_class
from gollie_like.source import own_annotations
from gollie_like.spec import ClassSpec

__all__ = ["refuse_class", "refuse_spec"]


def refuse_class(cls: type) -> None:
    """Refuse what is no dataclass of guidelines, and fields that no instance can have."""
    _require_dataclass(cls)
    _refuse_names_of_python(cls)
    _refuse_required_init_vars(cls)


def _require_dataclass(cls: type) -> None:
    if not isinstance(cls, type):
        raise SchemaError(f"{cls!r} is not a class: give a guideline class")
    if not is_guideline_class(cls):
        raise SchemaError(
            f"{where_defined(cls)} is not a guideline class: derive it from Entity, Value, "
            "Relation, Event, Template or Label and write @dataclass above it"
        )
    if "__dataclass_fields__" not in cls.__dict__ and own_annotations(cls):
        raise SchemaError(f"{where_defined(cls)} is not a dataclass: write @dataclass above it")


def _refuse_names_of_python(cls: type) -> None:
    """A field called ``__init__`` or ``__class__`` would take the place of what Python calls."""
    declared = getattr(cls, "__dataclass_fields__", {})
    fields = declared.values() if isinstance(declared, Mapping) else ()
    class_variable = dataclasses._FIELD_CLASSVAR  # type: ignore[attr-defined]
    names = [f.name for f in fields if f._field_type is not class_variable]
    for name in names if isinstance(declared, Mapping) else ["__dataclass_fields__"]:
        if name.startswith("__") and name.endswith("__"):
            raise SchemaError(
                f"{where_defined(cls)}: field {name} has a name that Python keeps for its own "
                "use; give it one without underscores at both ends"
            )


def _refuse_required_init_vars(cls: type) -> None:
    for field in getattr(cls, "__dataclass_fields__", {}).values():
        init_var = field._field_type is dataclasses._FIELD_INITVAR  # type: ignore[attr-defined]
        if init_var and field.default is dataclasses.MISSING:
            raise SchemaError(
                f"{where_defined(cls)}: field {field.name} is an InitVar, which has no value; "
                "make it a field, or give it a default"
            )


def refuse_spec(spec: ClassSpec) -> None:
    """Refuse a class without fields, and names that generated code cannot hold."""
    if not spec.fields and not issubclass(spec.cls, Label):
        field = "mention: str" if issubclass(spec.cls, Event) else "span: str"
        raise SchemaError(
            f"{where_defined(spec.cls)} declares no fields: add at least one, such as `{field}`"
        )
    for name in [spec.name, *(field.name for field in spec.fields)]:
        normal = unicodedata.normalize("NFKC", name)
        if not name.isidentifier() or keyword.iskeyword(name) or name != normal:
            raise SchemaError(
                f"{where_defined(spec.cls)}: {name!r} cannot be written in code; "
                "class and field names must be Python identifiers and no keywords"
            )
