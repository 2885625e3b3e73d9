"""Introspection: guideline classes in, specs out.

In: a class, several classes, or a module that holds them. Out: a `ClassSpec` or a `Schema`. Types
come from the live class, guidelines from its source text (`source.py`), best first: ``Annotated``
text, the docstring below a field, the comment behind it, ``field(metadata={"guideline": ...})``.
Where no source is to be had the specs are made from the live class alone and a note says what was
lost. What cannot be expressed (an unsupported annotation, two classes of one name, what `refuse`
refuses) is a `SchemaError` at once. Whether guidelines are any good is judged by `check`.
"""

from __future__ import annotations

import dataclasses
import inspect
import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from gollie_like.annotation import field_type, print_hint, split_annotated
from gollie_like.errors import SchemaError
from gollie_like.refuse import refuse_class, refuse_spec
from gollie_like.resolve import resolve_annotations, where_defined
from gollie_like.schema import BASES, Guided, is_guideline_class, print_value
from gollie_like.source import is_generated_docstring, own_annotations, read_class
from gollie_like.spec import (
    MISSING,
    ClassSpec,
    FieldSpec,
    GuidelineForm,
    Instance,
    ListOf,
    OneOf,
    Schema,
)
from gollie_like.statement import ClassSource

__all__ = ["describe", "describe_schema"]

_METADATA_KEYS = ("guideline", "description", "doc", "help")


def describe(cls: type, *, siblings: Iterable[type] = ()) -> ClassSpec:
    """The spec of one guideline class.

    ``siblings`` are further classes that string annotations may name, such as classes defined in
    the same function. Raises `SchemaError` for a class that cannot be used, with file and line.
    """
    refuse_class(cls)
    notes: list[str] = []
    owners = [c for c in reversed(cls.__mro__) if is_guideline_class(c)]
    sources = {}
    for owner in owners:
        sources[owner], reason = read_class(owner)
        if sources[owner] is None:
            notes.append(f"{reason}: comments behind its fields, if any, are lost")
    hints = resolve_annotations(cls, siblings)
    fields = []
    for field in _init_fields(cls):
        owner = _owner_of(cls, field.name)
        source = sources.get(owner)
        fields.append(_describe_field(cls, owner, field, hints[field.name], source))
    own = sources[cls]
    spec = ClassSpec(
        name=cls.__name__,
        cls=cls,
        base=_printed_base(cls),
        guideline=_docstring(cls, own),
        fields=tuple(fields),
        title=getattr(cls, "__gollie_title__", None),
        file=own.file if own else None,
        line=own.line if own else None,
        notes=tuple(notes),
    )
    refuse_spec(spec)
    return spec


def describe_schema(
    source: types.ModuleType | type | Iterable[type],
    *,
    answers: Iterable[type] | None = None,
    name: str | None = None,
) -> Schema:
    """The schema made of a module's guideline classes, of one class, or of several.

    Classes that fields refer to are added before the class that needs them, and bases stand before
    the classes derived from them; otherwise the order is the one given. ``answers`` are the
    classes whose instances may stand in a result; by default all classes given, and for a module
    all that derive from a base of the schema language or that no other class refers to.
    """
    given = list(dict.fromkeys(_classes_of(source)))
    if not given:
        place = (
            f"module {source.__name__}" if isinstance(source, types.ModuleType) else "the schema"
        )
        raise SchemaError(
            f"{place} holds no guideline classes: "
            "write dataclasses that derive from Entity, Relation, Event, Template or Label"
        )
    found: dict[type, ClassSpec] = {}
    for cls in given:
        _add_with_dependencies(cls, given, found)
    ordered = _bases_first(found)
    _require_unique_names(ordered)
    printed = {cls: _seat(spec, ordered) for cls, spec in ordered.items()}
    if answers is None:
        nested_only = (
            _nested_only(given, ordered) if isinstance(source, types.ModuleType) else set()
        )
        answers = [cls for cls in given if cls not in nested_only]
    listed = list(dict.fromkeys(answers))
    for cls in listed:
        if cls not in printed:
            raise SchemaError(
                f"{cls!r} was named as an answer but is no class of the schema; "
                f"its classes: {', '.join(spec.name for spec in printed.values())}"
            )
    names = tuple(printed[cls].name for cls in listed)
    return Schema(tuple(printed.values()), names, name or _schema_name(source))


def _classes_of(source: types.ModuleType | type | Iterable[type]) -> Iterator[type]:
    if isinstance(source, types.ModuleType):
        for name, held in vars(source).items():
            own = isinstance(held, type) and held.__module__ == source.__name__
            if own and is_guideline_class(held) and not name.startswith("_"):
                yield held
        return
    classes: Any = (source,) if isinstance(source, type) else source
    if isinstance(classes, str) or not isinstance(classes, Iterable):
        options = f" ({classes}: write [A, B])" if isinstance(classes, types.UnionType) else ""
        raise SchemaError(
            "a schema is made of a module, a guideline class or a list of guideline classes, "
            f"not of an object of type {type(classes).__name__}{options}"
        )
    for cls in classes:
        if not isinstance(cls, type):
            raise SchemaError(f"a schema is made of classes, but {cls!r} is not a class")
        yield cls


def _schema_name(source: types.ModuleType | type | Iterable[type]) -> str:
    return source.__name__ if isinstance(source, (types.ModuleType, type)) else "schema"


def _require_unique_names(ordered: Mapping[type, ClassSpec]) -> None:
    seen: dict[str, type] = {}
    enums = Schema(tuple(ordered.values()), ()).enums()
    for cls, spec in ordered.items():
        other = seen.setdefault(spec.name, cls)
        if other is not cls:
            raise SchemaError(
                f"two classes of one schema are called {spec.name}: {where_defined(other)} and "
                f"{where_defined(cls)}; rename one of them"
            )
        if spec.name in enums:
            raise SchemaError(
                f"{where_defined(cls)} and an enum share the name {spec.name}; rename one"
            )


def _add_with_dependencies(
    cls: type, given: list[type], ordered: dict[type, ClassSpec], pending: tuple[type, ...] = ()
) -> None:
    if cls in ordered or cls in pending:
        return
    spec = describe(cls, siblings=given)
    for needed in _referenced(spec):
        if needed not in given and is_guideline_class(needed):
            _add_with_dependencies(needed, given, ordered, (*pending, cls))
    ordered[cls] = spec


def _bases_first(found: Mapping[type, ClassSpec]) -> dict[type, ClassSpec]:
    """The classes in their order, but a base that comes too late right before its first child."""
    return {
        cls: found[cls]
        for later in found
        for cls in (*reversed(later.__mro__[1:]), later)
        if cls in found
    }


def _referenced(spec: ClassSpec) -> Iterator[type]:
    pending = [field.type for field in spec.fields]
    while pending:
        kind = pending.pop(0)
        if isinstance(kind, Instance):
            yield kind.cls
        elif isinstance(kind, ListOf):
            pending.append(kind.item)
        elif isinstance(kind, OneOf):
            pending.extend(kind.options)


def _nested_only(given: list[type], ordered: Mapping[type, ClassSpec]) -> set[type]:
    """Plain dataclasses that other classes of the module refer to."""
    referenced = {
        needed for cls, spec in ordered.items() for needed in _referenced(spec) if needed is not cls
    }
    return {cls for cls in given if cls in referenced and not issubclass(cls, Guided)}


def _seat(spec: ClassSpec, ordered: Mapping[type, ClassSpec]) -> ClassSpec:
    """The spec as it stands in its schema: fields are inherited only from classes shown there."""
    parent = next((c for c in spec.cls.__mro__[1:] if c in ordered), None)
    if parent is None:
        fields = tuple(dataclasses.replace(field, inherited=False) for field in spec.fields)
        return dataclasses.replace(spec, fields=fields)
    shown = {field.name for field in ordered[parent].fields}
    fields = tuple(
        dataclasses.replace(field, inherited=field.inherited and field.name in shown)
        for field in spec.fields
    )
    return dataclasses.replace(spec, base=parent.__name__, fields=fields)


def _printed_base(cls: type) -> str:
    for parent in cls.__mro__[1:]:
        if parent in BASES:
            return parent.__name__
    return ""


def _docstring(cls: type, source: ClassSource | None) -> str | None:
    text = cls.__dict__.get("__doc__") if source is None else source.docstring
    if not isinstance(text, str) or (source is None and is_generated_docstring(cls, text)):
        return None
    return inspect.cleandoc(text).rstrip() or None


def _init_fields(cls: type) -> list[dataclasses.Field[Any]]:
    if not dataclasses.is_dataclass(cls):
        return []
    return [field for field in dataclasses.fields(cls) if field.init]


def _owner_of(cls: type, name: str) -> type:
    return next((c for c in cls.__mro__ if name in own_annotations(c)), cls)


def _describe_field(
    cls: type,
    owner: type,
    field: dataclasses.Field[Any],
    hint: Any,
    source: ClassSource | None,
) -> FieldSpec:
    written = source.fields.get(field.name) if source else None
    kind, nullable = field_type(hint, f"{where_defined(cls)}: field {field.name}")
    annotated, plain = split_annotated(hint)
    guideline, form = _guideline(field, annotated, written)
    default = _default(field, cls)
    code = written.annotation if written and not annotated else None
    return FieldSpec(
        name=field.name,
        type=kind,
        annotation=print_hint(plain) if code is None else code,
        guideline=guideline,
        form=form,
        optional=nullable or default is not MISSING,
        nullable=nullable,
        default=default,
        default_code=_default_code(field, default, written.default if written else None),
        inherited=owner is not cls,
        gap=written.gap if written else False,
        line=written.line if written else None,
    )


def _guideline(
    field: dataclasses.Field[Any], annotated: str | None, written: Any
) -> tuple[str | None, GuidelineForm]:
    if annotated:
        return annotated, "annotated"
    if written and written.docstring:
        return written.docstring, "docstring"
    if written and written.comment:
        return written.comment, "comment"
    for key in _METADATA_KEYS:
        if isinstance(field.metadata.get(key), str) and field.metadata[key].strip():
            return inspect.cleandoc(field.metadata[key]), "metadata"
    return None, "comment"


def _default(field: dataclasses.Field[Any], cls: type) -> Any:
    if field.default is not dataclasses.MISSING:
        return field.default
    if field.default_factory is not dataclasses.MISSING:
        try:
            return field.default_factory()
        except Exception as error:  # the user's own code may fail in any way
            raise SchemaError(
                f"{where_defined(cls)}: the default of field {field.name} cannot be made "
                f"({type(error).__name__}: {error}); mend its default_factory"
            ) from error
    return MISSING


def _default_code(field: dataclasses.Field[Any], default: Any, written: str | None) -> str | None:
    """The default as printed: as written, but a ``field(...)`` call only if it names a factory."""
    if default is MISSING:
        return None
    if written is not None and not field.metadata:
        return written
    if field.default_factory is not dataclasses.MISSING:
        factory = getattr(field.default_factory, "__name__", "list")
        return f"field(default_factory={factory})"
    return print_value(default)
