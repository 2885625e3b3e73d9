"""Instances made of syntax trees: an allow-list of expressions in, typed values and problems out.

In: a parsed expression, the schema, where the expression stands. Out: an instance of a schema
class, built by its own ``__init__``, the range of code of every value in it, and a problem for
everything that could not be used. No name is looked up except classes of the schema and the enums
of their fields, and nothing is called except those classes.

An expression may be a constant, a signed number, a list, a class with or without arguments, or an
enum member. Everything else is refused where it stands, and only as much is lost as must be: a bad
value in a list costs that value, a bad optional or list field costs the field, a bad required field
costs the instance. What may stand in for the value asked for, each time with a ``coerced`` problem:

=============================  ============================================================
asked for                      taken instead
=============================  ============================================================
a list                         one value, as a list of it; a tuple; None, as no list
one value                      a list or tuple of exactly one
a string                       an instance, for the string in its key field
an instance of one class       a string, if that is the only field the class requires
a number, flag or choice       see `coerce`
=============================  ============================================================
"""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, NamedTuple

from gollie_like.amount import tell_amount
from gollie_like.coerce import clip, describe_type, fit_literal, matches_exactly
from gollie_like.document import Problem
from gollie_like.expression import Expression, name_node, read_constant
from gollie_like.spec import (
    MISSING,
    Choice,
    ClassSpec,
    FieldSpec,
    FieldType,
    FreeText,
    Instance,
    ListOf,
    OneOf,
    Schema,
    Verbatim,
)

__all__ = ["MAX_PROBLEMS", "Builder", "Found"]

MAX_PROBLEMS = 1_000
"""Problems that are kept; code with more is not worth reading on."""


class Found(NamedTuple):
    """A value and the ranges of code that wrote it and the values inside it, by field path."""

    value: Any
    ranges: dict[str, tuple[int, int]]


class Builder:
    """Builds instances of one schema and collects what goes wrong.

    Throughout, ``path`` is where an expression stands as written (``$[1].crew[0]``), for problems,
    and ``place`` the path in the instance of the value made of it (``crew[0]``), for ranges.
    """

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.problems: list[Problem] = []
        self._expression: Expression
        self._answers = {name: schema.by_name[name] for name in schema.answers}
        self._enums = schema.enums()
        self._options: dict[type, dict[str, ClassSpec]] = {}
        self._defaults: dict[type, frozenset[str]] = {}

    def report(self, kind: str, where: str, message: str) -> None:
        """Add a problem, unless there are far too many already."""
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(kind, where, message))

    def read_answer(self, expression: Expression, node: ast.expr, path: str) -> Found | None:
        """An instance that may stand in the result list."""
        self._expression = expression
        if isinstance(node, (ast.Call, ast.Name)):
            return self._read_instance(node, self._answers, path, "")
        self._refuse(node, path, f"an instance of {_join(self._answers)}")
        return None

    def _read_instance(
        self, node: ast.Call | ast.Name, options: Mapping[str, ClassSpec], path: str, place: str
    ) -> Found | None:
        spec = options.get(_name_called(node))
        if spec is None:
            self._refuse(node, path, f"an instance of {_join(options)}")
            return None
        given: dict[str, Any] = {}
        ranges: dict[str, tuple[int, int]] = {}
        refused: set[str] = set()
        for field, argument, value in self._bind(node, spec, path):
            step = f"{place}.{field.name}" if place else field.name
            found = self._read_field(value, field, f"{path}.{field.name}", step)
            if found is None:
                refused.add(field.name)
            elif found.value is not MISSING:
                given[field.name] = found.value
                ranges[step] = self._expression.range_of(argument)
                ranges.update(found.ranges)
        if not self._complete(spec, given, refused, path):
            return None
        return self._make(spec, given, ranges, path)

    def _bind(
        self, node: ast.Call | ast.Name, spec: ClassSpec, path: str
    ) -> Iterable[tuple[FieldSpec, ast.expr | ast.keyword, ast.expr]]:
        """Fields with their arguments; arguments that are for no field are reported."""
        arguments = node.args if isinstance(node, ast.Call) else []
        if len(arguments) > len(spec.fields):
            most = tell_amount(len(spec.fields), "value")
            message = f"{spec.name} takes at most {most}, not {len(arguments)}"
            self.report("unknown-field", path, message)
        seen: set[str] = set()
        for field, value in zip(spec.fields, arguments, strict=False):
            if isinstance(value, ast.Starred):
                self._refuse(value, path, "a value")
                break  # whose value the next one is cannot be known
            seen.add(field.name)
            yield field, value, value
        by_name = {field.name: field for field in spec.fields}
        for keyword in node.keywords if isinstance(node, ast.Call) else []:
            if keyword.arg is None:
                self.report("not-allowed", path, "unpacking with ** is not allowed")
                continue
            field_or_none = by_name.get(keyword.arg)
            where = f"{path}.{clip(keyword.arg)}"
            if field_or_none is None:
                known = f"its fields are {_join(by_name)}" if by_name else "it has no fields"
                message = f"{spec.name} has no field {clip(keyword.arg)!r}; {known}"
                self.report("unknown-field", where, message)
            elif keyword.arg in seen:
                message = f"{spec.name} got its field {keyword.arg!r} twice; the first one counts"
                self.report("repeated-field", where, message)
            else:
                seen.add(keyword.arg)
                yield field_or_none, keyword, keyword.value

    def _read_field(self, node: ast.expr, field: FieldSpec, path: str, place: str) -> Found | None:
        if not (isinstance(node, ast.Constant) and node.value is None):
            return self._read(node, field.type, path, place)
        if field.nullable or matches_exactly(None, field.type):
            return Found(None, {})
        if field.optional or isinstance(field.type, ListOf):
            self.report("coerced", path, "None was taken as a field left out")
            return Found(MISSING, {})
        self._mismatch(node, field.type, path)
        return None

    def _read(self, node: ast.expr, kind: FieldType, path: str, place: str) -> Found | None:
        if isinstance(kind, OneOf):
            chosen = self._choose(node, kind)
            if chosen is None:
                return self._read_literal(node, kind, path)  # which says what is wrong
            kind = chosen
        if isinstance(kind, ListOf):
            return self._read_list(node, kind, path, place)
        if isinstance(node, (ast.List, ast.Tuple)):
            if len(node.elts) != 1:
                self._mismatch(node, kind, path)
                return None
            self.report("coerced", path, "a list of one value was taken as that value")
            return self._read(node.elts[0], kind, path, place)
        named = self.schema.by_name.get(_name_called(node))
        if isinstance(kind, Instance):
            if isinstance(node, ast.Call) or (named and isinstance(node, ast.Name)):
                return self._read_instance(node, self._options_of(kind), path, place)
            return self._read_bare(node, kind, path, place)
        if named and named.key and isinstance(kind, (Verbatim, FreeText)):
            assert isinstance(node, (ast.Call, ast.Name))  # nothing else has a name
            return self._read_key(node, named, named.key.name, path, place)
        return self._read_literal(node, kind, path)

    def _read_list(self, node: ast.expr, kind: ListOf, path: str, place: str) -> Found | None:
        ranges: dict[str, tuple[int, int]] = {}
        if not isinstance(node, (ast.List, ast.Tuple)):
            found = self._read(node, kind.item, path, f"{place}[0]")
            if found is None:
                return None
            self.report("coerced", path, "one value was taken as a list of it")
            ranges[f"{place}[0]"] = self._expression.range_of(node)
            return Found([found.value], ranges | found.ranges)
        if isinstance(node, ast.Tuple):
            self.report("coerced", path, "a tuple was taken as a list")
        values: list[Any] = []
        for index, element in enumerate(node.elts):
            step = f"{place}[{len(values)}]"
            found = self._read(element, kind.item, f"{path}[{index}]", step)
            if found is not None:
                values.append(found.value)
                ranges[step] = self._expression.range_of(element)
                ranges.update(found.ranges)
        return Found(values, ranges)

    def _read_key(
        self, node: ast.Call | ast.Name, spec: ClassSpec, key: str, path: str, place: str
    ) -> Found | None:
        """A string where an instance was written: the one in its key field."""
        found = self._read_instance(node, {spec.name: spec}, path, place)
        if found is None:
            return None
        self.report("coerced", path, f"{spec.name} was taken as its field {key!r}")
        return Found(getattr(found.value, key), {})

    def _read_bare(self, node: ast.expr, kind: Instance, path: str, place: str) -> Found | None:
        """An instance where a string was written, if only one thing can be meant by it."""
        options = list(self._options_of(kind).values())
        text = read_constant(node)
        required = [f for spec in options for f in spec.fields if _is_required(f)]
        strings = [f for f in required if isinstance(f.type, (Verbatim, FreeText))]
        if type(text) is not str or len(options) != 1 or len(required) != 1 or not strings:
            self._refuse(node, path, describe_type(kind))
            return None
        given = {strings[0].name: text}
        self._complete(options[0], given, set(), path)
        self.report("coerced", path, f"a string was taken as {options[0].name}")
        ranges = {f"{place}.{strings[0].name}": self._expression.range_of(node)}
        return self._make(options[0], given, ranges, path)

    def _read_literal(self, node: ast.expr, kind: FieldType, path: str) -> Found | None:
        value = self._read_constant(node, kind)
        if value is MISSING:
            if isinstance(node, ast.Attribute) and self._find_enum(node, kind):
                self._mismatch(node, kind, path)
            else:
                self._refuse(node, path, describe_type(kind))
            return None
        fit = fit_literal(value, kind, self._expression.source_of(node))
        if fit is None:
            self._mismatch(node, kind, path)
            return None
        if fit.note:
            self.report("coerced", path, fit.note)
        return Found(fit.value, {})

    def _read_constant(self, node: ast.expr, kind: FieldType) -> Any:
        """A constant, or an enum member: the enum's table is read, no attribute ever is."""
        if not isinstance(node, ast.Attribute):
            return read_constant(node)
        enum = self._find_enum(node, kind)
        return enum.__members__.get(node.attr, MISSING) if enum else MISSING

    def _find_enum(self, node: ast.Attribute, kind: FieldType) -> type[Enum] | None:
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        if isinstance(kind, Choice) and kind.enum and kind.enum.__name__ == name:
            return kind.enum  # of two enums of one name the field knows which is meant
        return self._enums.get(name)

    def _choose(self, node: ast.expr, kind: OneOf) -> FieldType | None:
        """The option that the expression fits best, the first of equals, if it fits any."""
        best = max(kind.options, key=lambda option: self._rank(node, option))
        if self._rank(node, best) > 0:
            return best
        if isinstance(node, (ast.List, ast.Tuple)):
            lists = [option for option in kind.options if isinstance(option, ListOf)]
            if lists or len(node.elts) != 1:
                return lists[0] if lists else None
            return self._choose(node.elts[0], kind)
        if _name_called(node) in self.schema.by_name:
            strings = (o for o in kind.options if isinstance(o, (Verbatim, FreeText)))
            return next(strings, None)
        return None

    def _rank(self, node: ast.expr, kind: FieldType) -> float:
        """How well an expression fits a type: 1 as it is, 0.1 if its values must be changed."""
        if isinstance(kind, OneOf):
            return max(self._rank(node, option) for option in kind.options)
        if isinstance(kind, ListOf):
            if not isinstance(node, ast.List):
                return self._rank(node, kind.item) / 2
            fitting = sum(self._rank(element, kind.item) for element in node.elts)
            return (1 + fitting) / (1 + len(node.elts))
        if isinstance(kind, Instance):
            return float(_name_called(node) in self._options_of(kind))
        value = self._read_constant(node, kind)
        if value is MISSING:
            return 0.0
        if matches_exactly(value, kind):
            return 1.0
        fit = fit_literal(value, kind, self._expression.source_of(node))
        return (0.1 if fit.note else 0.9) if fit else 0.0

    def _complete(
        self, spec: ClassSpec, given: dict[str, Any], refused: set[str], path: str
    ) -> bool:
        """Fill in what was left out; false if something required is missing."""
        complete = True
        for field in spec.fields:
            if field.name in given or field.name in self._defaults_of(spec.cls):
                continue
            if field.optional:
                given[field.name] = None if field.default is MISSING else field.default
            elif isinstance(field.type, ListOf):
                given[field.name] = []
            else:
                complete = False
                if field.name not in refused:
                    message = f"{spec.name} lacks its field {field.name!r}"
                    self.report("missing-field", path, message)
        return complete

    def _make(
        self, spec: ClassSpec, given: dict[str, Any], ranges: dict[str, tuple[int, int]], path: str
    ) -> Found | None:
        try:
            return Found(spec.cls(**given), ranges)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # the user's own __post_init__ may refuse in any way
            said = clip(" ".join(str(error).split()), 200)
            message = f"{spec.name} was rejected by its own class ({type(error).__name__}: {said})"
            self.report("rejected", path, message)
            return None

    def _options_of(self, kind: Instance) -> dict[str, ClassSpec]:
        if kind.cls not in self._options:
            self._options[kind.cls] = {spec.name: spec for spec in self.schema.options(kind)}
        return self._options[kind.cls]

    def _defaults_of(self, cls: type) -> frozenset[str]:
        """The fields that the class itself fills in when they are not given."""
        if cls not in self._defaults:
            self._defaults[cls] = frozenset(
                field.name
                for field in (dataclasses.fields(cls) if dataclasses.is_dataclass(cls) else ())
                if (field.default, field.default_factory)
                != (dataclasses.MISSING, dataclasses.MISSING)
            )
        return self._defaults[cls]

    def _refuse(self, node: ast.expr, path: str, expected: str) -> None:
        """Report an expression that is no value, or a value of quite another kind."""
        name = clip(_name_called(node))
        shown = clip(" ".join(self._expression.source_of(node).split()))
        if name in self.schema.by_name:
            self.report("wrong-class", path, f"{name} does not belong here; expected {expected}")
        elif isinstance(node, ast.Name):
            self.report("unknown-name", path, f"unknown name {name!r}")
        elif isinstance(node, ast.Call) and name:
            self.report("unknown-class", path, f"unknown class {name!r}")
        elif isinstance(node, ast.Call):
            self.report("not-allowed", path, f"a call of no class is not allowed: {shown}")
        elif read_constant(node) is not MISSING or isinstance(node, (ast.List, ast.Tuple)):
            self.report("wrong-type", path, f"expected {expected}, not {shown}")
        else:
            self.report("not-allowed", path, f"{name_node(node)} is not allowed: {shown}")

    def _mismatch(self, node: ast.expr, kind: FieldType, path: str) -> None:
        word = "unknown-choice" if isinstance(kind, Choice) else "wrong-type"
        shown = clip(" ".join(self._expression.source_of(node).split()))
        self.report(word, path, f"expected {describe_type(kind)}, not {shown}")


def _name_called(node: ast.expr) -> str:
    """The name of the class an expression calls or names, or ``""``."""
    callee = node.func if isinstance(node, ast.Call) else node
    return callee.id if isinstance(callee, ast.Name) else ""


def _is_required(field: FieldSpec) -> bool:
    return not field.optional and not isinstance(field.type, ListOf)


def _join(names: Iterable[str]) -> str:
    listed = list(names)
    return ", ".join(listed[:8]) + (", ..." if len(listed) > 8 else "")
