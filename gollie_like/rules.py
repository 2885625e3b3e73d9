"""Rules: the part of a grammar that depends on the schema alone.

In: a schema, a layout, the term that verbatim strings are. Out: rules, one for each class (and,
where the layout asks for it, each indentation), which together print every instance as
`schema.print_value` or black print it. Nothing here knows a document or a dialect.

Layout ``lines`` keeps every instance on one line. Layout ``black`` also allows what black makes
of an instance that is too long for its line: its arguments together on a line of their own, or
each on its own line with a trailing comma, and the same inside them; lists likewise. Which of
the forms the width of the line calls for is not checked. Rules cannot count, so there is one for
each column of indentation down to `DEEPEST`; what stands deeper stays on one line.

Not covered: infinities, NaN, and numbers of more digits than `lark` and `gbnf` allow.
"""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Callable, Iterator, Sequence

from gollie_like.possible import find_possible
from gollie_like.schema import print_value
from gollie_like.spec import (
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
from gollie_like.task import Layout
from gollie_like.terms import (
    Exactly,
    Float,
    FreeString,
    Integer,
    Many,
    Maybe,
    Rule,
    Term,
    Use,
    chain,
    either,
)

__all__ = ["DEEPEST", "ITEM", "STEP", "compose_items", "compose_rules"]

ITEM = "item"
"""The name of the rule for one instance of the result list."""

STEP = 4
"""Columns of indentation from one level to the next."""

DEEPEST = 16
"""The deepest indentation at which layout ``black`` still breaks an instance or a list."""


def compose_rules(schema: Schema, *, layout: Layout, verbatim: Term | None) -> tuple[Rule, ...]:
    """The rules that `ITEM` needs, itself first; none if no class of the answer has an instance.

    ``verbatim`` is what a verbatim string may be, ``None`` if the text has no span.
    """
    return _Composer(schema, layout, verbatim).compose()


def compose_items(
    schema: Schema,
    items: Sequence[Sequence[ClassSpec]],
    *,
    layout: Layout,
    verbatim: Term | None,
) -> tuple[tuple[Rule, ...], tuple[Term, ...]]:
    """The rules for a list whose items are known by class: each is one of its ``items``.

    Out come the rules and the term of each item; items that no text of that kind can have are
    left out. The specs may be narrower than those of the schema.
    """
    return _Composer(schema, layout, verbatim).compose_items(items)


class _Composer:
    """Rules in the making: names given, terms still to be written."""

    def __init__(self, schema: Schema, layout: Layout, verbatim: Term | None) -> None:
        self.schema = schema
        self.layout = layout
        self.verbatim = verbatim
        self.possible = find_possible(schema, spans=verbatim is not None)
        self.options: dict[type, tuple[ClassSpec, ...]] = {}
        self.names: dict[tuple[object, ...], str] = {}
        self.taken = {ITEM}
        self.seen: dict[int, ClassSpec] = {}
        self.pending: deque[tuple[str, Callable[[], Term]]] = deque()

    def compose(self) -> tuple[Rule, ...]:
        answers = [self.schema[name] for name in self.schema.answers if name in self.possible]
        if not answers:
            return ()
        indent = self.deeper(0)
        item = Rule(ITEM, either(*(self.use_class(spec, indent) for spec in answers)))
        return (item, *self.write_pending())

    def compose_items(
        self, items: Sequence[Sequence[ClassSpec]]
    ) -> tuple[tuple[Rule, ...], tuple[Term, ...]]:
        indent = self.deeper(0)
        kept = [[spec for spec in options if self.is_possible(spec)] for options in items]
        terms = tuple(
            either(*(self.use_class(spec, indent) for spec in options))
            for options in kept
            if options
        )
        return tuple(self.write_pending()), terms

    def write_pending(self) -> Iterator[Rule]:
        while self.pending:
            name, write = self.pending.popleft()
            yield Rule(name, write())

    def use(self, key: tuple[object, ...], name: str, write: Callable[[], Term]) -> Use:
        """The rule that is known by ``key``, written later if this is the first use of it."""
        if key not in self.names:
            self.names[key] = self.give_name(name)
            self.pending.append((self.names[key], write))
        return Use(self.names[key])

    def give_name(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self.taken:
            number += 1
            name = f"{wanted}-{number}"
        self.taken.add(name)
        return name

    def use_class(self, spec: ClassSpec, indent: int | None) -> Use:
        name = f"a-{_slug(spec.name)}{_at(indent)}"
        return self.use((self.mark(spec), indent), name, lambda: self.write_class(spec, indent))

    def mark(self, spec: ClassSpec) -> int:
        """What tells a spec from all others, those of the same name included."""
        self.seen[id(spec)] = spec  # held, so that no other one takes its identity
        return id(spec)

    def is_possible(self, spec: ClassSpec) -> bool:
        return all(f.optional or f.nullable or self.has_value(f.type) for f in spec.fields)

    def deeper(self, indent: int | None) -> int | None:
        """The next indentation, ``None`` where nothing is broken any more."""
        if self.layout == "lines" or indent is None or indent >= DEEPEST:
            return None
        return indent + STEP

    # Values

    def write(self, kind: FieldType, indent: int | None) -> Term:
        """A value of this type, which must have one."""
        if isinstance(kind, Verbatim):
            assert self.verbatim is not None
            return self.verbatim
        if isinstance(kind, FreeText):
            return FreeString()
        if isinstance(kind, Number):
            return Integer() if kind.integral else Float()
        if isinstance(kind, Flag):
            return either("True", "False")
        if isinstance(kind, Choice):
            return either(*map(print_value, kind.values))
        if isinstance(kind, Instance):
            return self.write_instance(kind, indent)
        if isinstance(kind, ListOf):
            return self.write_list(kind, indent)
        return either(*(self.write(x, indent) for x in kind.options if self.has_value(x)))

    def write_instance(self, kind: Instance, indent: int | None) -> Term:
        options = self.find_options(kind)
        if len(options) == 1:
            return self.use_class(options[0], indent)

        def write() -> Term:
            return either(*(self.use_class(spec, indent) for spec in options))

        return self.use((kind.cls, indent), f"any-{_slug(kind.cls.__name__)}{_at(indent)}", write)

    def write_list(self, kind: ListOf, indent: int | None) -> Term:
        if not self.has_value(kind.item):
            return Exactly("[]")
        inline = chain(Many(self.write(kind.item, None), Exactly(", ")), "]")
        if indent is None:
            return either("[]", chain("[", inline))
        begin, end = _line(indent + STEP), f"{_line(indent)}]"
        item = self.write(kind.item, self.deeper(indent))
        # The comma and the line break behind it are one literal: see `lark` on such pairs.
        rows = chain(Many(item, Exactly(f",{begin}")), f",{end}")
        return either(
            "[]", chain("[", either(inline, chain(begin, either(rows, chain(item, end)))))
        )

    def find_options(self, kind: Instance) -> tuple[ClassSpec, ...]:
        """The classes that fit and have instances."""
        if kind.cls not in self.options:
            fitting = self.schema.options(kind)
            self.options[kind.cls] = tuple(x for x in fitting if x.name in self.possible)
        return self.options[kind.cls]

    def has_value(self, kind: FieldType) -> bool:
        if isinstance(kind, Verbatim):
            return self.verbatim is not None
        if isinstance(kind, Instance):
            return bool(self.find_options(kind))
        if isinstance(kind, OneOf):
            return any(map(self.has_value, kind.options))
        return True

    # Instances

    def write_class(self, spec: ClassSpec, indent: int | None) -> Term:
        fields = [f for f in spec.fields if f.nullable or self.has_value(f.type)]
        if not fields:
            return Exactly(f"{spec.name}()")
        arguments = self.write_arguments(spec, fields)
        bare = all(field.optional for field in fields)
        inline = chain(Maybe(arguments) if bare else arguments, ")")
        if indent is None:
            return chain(f"{spec.name}(", inline)
        end = f"{_line(indent)})"
        broken = either(
            chain(arguments, end),
            *(chain(self.write_field(f, self.deeper(indent)), end) for f in _alone(fields)),
            chain(self.write_rows(spec, fields, indent), end),
        )
        return chain(f"{spec.name}(", either(inline, chain(_line(indent + STEP), broken)))

    def write_arguments(self, spec: ClassSpec, fields: Sequence[FieldSpec]) -> Term:
        """All arguments on one line, at least one."""

        def write() -> Term:
            return self.write_in_order(
                (spec, "more"),
                fields,
                lambda field: self.write_field(field, None),
                lambda field: chain(", ", self.write_field(field, None)),
            )

        if self.layout == "lines":
            return write()
        key = (self.mark(spec), "arguments")
        return self.use(key, f"a-{_slug(spec.name)}-arguments", write)

    def write_rows(self, spec: ClassSpec, fields: Sequence[FieldSpec], indent: int) -> Term:
        """Each argument on a line of its own, at least one, the first line already begun."""
        inner = self.deeper(indent)
        return self.write_in_order(
            (spec, f"rows{_at(indent)}"),
            fields,
            lambda field: chain(self.write_field(field, inner), ","),
            lambda field: chain(_line(indent + STEP), self.write_field(field, inner), ","),
        )

    def write_field(self, field: FieldSpec, indent: int | None) -> Term:
        if not self.has_value(field.type):
            return chain(f"{field.name}=", "None")
        value = self.write(field.type, indent)
        return chain(f"{field.name}=", either(value, "None") if field.nullable else value)

    def write_in_order(
        self,
        place: tuple[ClassSpec, str],
        fields: Sequence[FieldSpec],
        first: Callable[[FieldSpec], Term],
        later: Callable[[FieldSpec], Term],
    ) -> Term:
        """At least one of the fields, all required ones among them, in their order."""
        required = [i for i, f in enumerate(fields) if not f.optional]
        starts = required[0] + 1 if required else len(fields)

        def one(field: FieldSpec) -> Term:
            return Maybe(later(field)) if field.optional else later(field)

        def rest(start: int) -> tuple[Term, ...]:
            """What may follow the field before ``start``: a rule where several ways share it."""
            if start >= starts:
                return tuple(map(one, fields[start:]))
            spec, part = place
            name = f"a-{_slug(spec.name)}-{part}-{start}"
            write = lambda: chain(one(fields[start]), *rest(start + 1))  # noqa: E731
            return (self.use((self.mark(spec), part, start), name, write),)

        return either(*(chain(first(fields[i]), *rest(i + 1)) for i in range(starts)))


def _alone(fields: Sequence[FieldSpec]) -> list[FieldSpec]:
    """Fields that may be the only argument and whose value may be broken: no comma behind it."""
    required = [field for field in fields if not field.optional]
    if len(required) > 1:
        return []
    return [field for field in required or fields if _may_break(field.type)]


def _may_break(kind: FieldType) -> bool:
    if isinstance(kind, OneOf):
        return any(map(_may_break, kind.options))
    return isinstance(kind, (Instance, ListOf))


def _line(indent: int) -> str:
    return "\n" + " " * indent


def _at(indent: int | None) -> str:
    return "" if indent is None else f"-at-{indent}"


def _slug(name: str) -> str:
    """A class name as a part of a rule name: dialects know ASCII only."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-") or "class"
