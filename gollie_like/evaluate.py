"""Evaluation: generated code in, typed instances and problems out. Nothing is executed.

In: what a model wrote after ``result =`` and the task it was given. Out: the instances, each with
the range of code that wrote it, and a `Problem` for everything that could not be used or had to be
changed. The code is cut into items (`scan`), each item is parsed on its own (`expression`) and
built by an allow-list (`construct`, `coerce`). So a broken item costs only itself and a truncated
list keeps its complete items. No code makes this loop, recurse or allocate without bound, import,
call or look up anything; the one thing it runs is the constructor of the user's own classes.

A model that no grammar held may write more than a list. ``result = [...]``, Markdown fences, words
around the list, a tuple or a bare instance instead of it are read all the same. Problem kinds:

================  ===============================================================================
kind              what it means
================  ===============================================================================
no-list           no list of instances was found at all
not-a-list        bare instances, a tuple or a list in the list: its instances were taken
extra-text        something stands before or after the list
truncated         the code ends before the list does; the item begun there is left out
syntax            an item is not Python
not-allowed       Python, but not what an answer may contain (a lambda, a call of no class, ...)
unknown-class     a call of something that is no class of the schema
unknown-name      a name that is no class of the schema
wrong-class       a class of the schema where it does not belong
unknown-field     an argument that is no field of its class; it is left out
repeated-field    the same field twice; the first one counts
missing-field     a required field is not there; the instance is left out
wrong-type        a value of another type than its field asks for
unknown-choice    a value that is none of its field's choices
coerced           a value that fitted only after a change, which is stated; it was taken
rejected          the class itself refused the values
cardinality       fewer or more instances than the task asks for
too-long          the code has more than `MAX_LENGTH` characters, or a number too many digits
too-deep          brackets or operators nested deeper than anything a schema asks for
too-many          more items, brackets or problems than are read; the rest is left out
================  ===============================================================================
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from gollie_like.coerce import clip
from gollie_like.construct import MAX_PROBLEMS, Builder, Found
from gollie_like.document import Problem
from gollie_like.expression import Expression, parse_expression
from gollie_like.scan import Piece, find_list, find_restart, read_piece
from gollie_like.schema import Entity, Event
from gollie_like.spec import ClassSpec, FieldSpec, ListOf, Schema, Verbatim
from gollie_like.task import Task

__all__ = ["MAX_ITEMS", "MAX_LENGTH", "Evaluated", "Evaluation", "evaluate"]

MAX_LENGTH = 1_000_000
"""Characters of code that are read."""

MAX_ITEMS = 10_000
"""Items of one list that are read."""

_FAULTS = {
    "too-deep": "brackets or operators are nested too deeply",
    "too-long": "a number has too many digits",
    "too-many": "there are too many brackets in it",
}


@dataclass(frozen=True)
class Evaluated:
    """An instance and the code that wrote it.

    ``path`` is the item as written (``$[1]``), ``start`` and ``end`` its range of characters in the
    code, ``since`` where the code leading up to it begins: the end of the item before it, or 0.
    ``fields`` maps the path of each value (``date``, ``launcher.name``, ``crew``, ``crew[1]``) to
    its range; that of a field begins with the field's name.
    """

    instance: Any
    path: str
    start: int
    end: int
    since: int = 0
    fields: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", MappingProxyType(dict(self.fields)))


@dataclass(frozen=True)
class Evaluation:
    """What a code says: instances in the order written, and what was wrong with the rest.

    ``complete`` says that the list was read to its end.
    """

    items: tuple[Evaluated, ...] = ()
    problems: tuple[Problem, ...] = ()
    complete: bool = True

    @property
    def instances(self) -> list[Any]:
        """The instances alone."""
        return [item.instance for item in self.items]


def evaluate(code: str, task: Task) -> Evaluation:
    """The instances a generated code stands for; it never raises and never executes the code."""
    reading = _Reading(code[:MAX_LENGTH], task.schema)
    if len(code) > MAX_LENGTH:
        message = f"the code has {len(code)} characters; {MAX_LENGTH} are read"
        reading.builder.report("too-long", "$", message)
    complete = reading.read() and len(code) <= MAX_LENGTH
    items = _apply_cardinality(reading.items, task, reading.builder)
    return Evaluation(tuple(items), tuple(reading.builder.problems), complete)


class _Reading:
    """One pass over one code, item by item."""

    def __init__(self, code: str, schema: Schema) -> None:
        self.code = code
        self.known = frozenset(schema.answers)
        self.builder = Builder(schema)
        self.items: list[Evaluated] = []
        self.index = 0
        self.since = 0

    def read(self) -> bool:
        """Read the list; true if its end was reached."""
        opening = find_list(self.code, self.known)
        if opening is None:
            shown = self._show(0, len(self.code))
            found = f"not {shown!r}" if shown else "but there is no code"
            self.builder.report("no-list", "$", f"expected a list of instances, {found}")
            return False
        if opening.lead:
            self._report_extra(0, opening.lead, "before")
        if opening.bracket != "[":
            shown = "a tuple" if opening.bracket else "bare instances"
            self.builder.report("not-a-list", "$", f"{shown} instead of a list of instances")
        closer = {"[": "]", "(": ")"}.get(opening.bracket, "")
        return self._read_items(opening.start, closer)

    def _read_items(self, position: int, closer: str) -> bool:
        # Reading a broken item again from its middle costs time, and is allowed so much of it.
        effort = 2 * len(self.code) + 10_000
        while True:
            piece = read_piece(self.code, position, closer, self.known)
            effort -= piece.after - position
            if self._is_enough(effort):
                return False
            # Only a bare instance can tell where it ends; an item needs something behind it.
            cut = piece.stop == "end" and piece.core is None and (piece.open or closer != "")
            restart = self._read_piece(piece, cut=cut)
            if restart is not None:
                position = restart
            elif piece.stop == ",":
                position = piece.after
            elif piece.stop == "fault":
                return False
            elif piece.stop == "end":
                return self._end_without(closer, cut=cut and piece.start < piece.end)
            else:
                self._report_extra(piece.after, len(self.code), "after")
                return True

    def _is_enough(self, effort: int) -> bool:
        if self.index >= MAX_ITEMS:
            message = f"the list has more than {MAX_ITEMS} items; the rest is left out"
        elif len(self.builder.problems) >= MAX_PROBLEMS:
            message = "there are too many problems; the rest is left out"
        elif effort < 0:
            message = "the code is too broken to be read on; the rest is left out"
        else:
            return False
        del self.builder.problems[MAX_PROBLEMS - 1 :]
        self._report("too-many", message)
        return True

    def _read_piece(self, piece: Piece, *, cut: bool) -> int | None:
        """Read one item; where to read on inside it if another one begins there."""
        restart = None
        if piece.start == piece.end:
            if piece.stop != ",":
                return None
            self._report("syntax", "nothing stands before the comma")
        else:
            parsed = _FAULTS.get(piece.fault) or parse_expression(self.code, piece.start, piece.end)
            if isinstance(parsed, str):
                restart = find_restart(self.code, piece, self.known)
                self._salvage(piece, parsed, restart, cut=cut)
            elif not cut:
                self._take(parsed, parsed.node, f"$[{self.index}]")
        self.index += 1
        self.since = piece.end if restart is None else restart
        return restart

    def _salvage(self, piece: Piece, reason: str, restart: int | None, *, cut: bool) -> None:
        """Of an item that is no Python, keep the complete call it begins with, if it does."""
        core = None if piece.fault else piece.core
        if core is not None and (restart is None or core <= restart):
            begun = parse_expression(self.code, piece.start, core)
            if isinstance(begun, Expression) and isinstance(begun.node, ast.Call):
                extra = self._show(core, piece.end if restart is None else restart)
                behind = f"something else stands: {extra}" if extra else "a comma is missing"
                self._report("syntax", f"behind this item {behind}")
                self._take(begun, begun.node, f"$[{self.index}]")
                return
        if cut and restart is None:
            return  # reported as truncated, not as broken
        rest = "; nothing behind it is read" if piece.stop == "fault" and restart is None else ""
        shown = self._show(piece.start, piece.end)
        message = f"this item cannot be read ({reason}){rest}: {shown}"
        self._report(piece.fault or "syntax", message)

    def _take(self, expression: Expression, node: ast.expr, path: str) -> None:
        if isinstance(node, (ast.List, ast.Tuple)):
            self._report("not-a-list", "a list stands in the list; its items were taken")
            for index, element in enumerate(node.elts):
                self._take(expression, element, f"{path}[{index}]")
            return
        found: Found | None = self.builder.read_answer(expression, node, path)
        if found is not None:
            start, end = expression.range_of(node)
            item = Evaluated(found.value, path, start, end, self.since, found.ranges)
            self.items.append(item)
            self.since = end

    def _end_without(self, closer: str, *, cut: bool) -> bool:
        """The code is over though nothing closed the list: right for bare instances only."""
        if cut:
            message = "the code ends inside this item, which is left out"
            self.builder.report("truncated", f"$[{self.index - 1}]", message)
        elif closer:
            self.builder.report("truncated", "$", "the code ends before the list does")
        return not cut and closer == ""

    def _report(self, kind: str, message: str) -> None:
        self.builder.report(kind, f"$[{self.index}]", message)

    def _report_extra(self, start: int, end: int, side: str) -> None:
        extra = self._show(start, end)
        if extra:
            self.builder.report("extra-text", "$", f"{side} the list stands: {extra}")

    def _show(self, start: int, end: int) -> str:
        return clip(" ".join(self.code[start : min(end, start + 400)].split()))


def _apply_cardinality(items: list[Evaluated], task: Task, builder: Builder) -> list[Evaluated]:
    if task.cardinality in ("one", "some") and not items:
        wanted = "exactly one instance" if task.cardinality == "one" else "at least one instance"
        builder.report("cardinality", "$", f"expected {wanted}, found none")
    if task.cardinality in ("one", "optional") and len(items) > 1:
        wanted = "exactly" if task.cardinality == "one" else "at most"
        message = f"expected {wanted} one instance, found {len(items)}; the first one counts"
        builder.report("cardinality", items[1].path, message)
        return items[:1]
    if task.cardinality == "subset":
        first: dict[type, Evaluated] = {}
        for item in items:
            if first.setdefault(type(item.instance), item) is not item:
                name = type(item.instance).__name__
                message = f"{name} may be given once; the first one counts"
                builder.report("cardinality", item.path, message)
        return list(first.values())
    return items


if __name__ == "__main__":

    @dataclass
    class Person(Entity):
        """A human being."""

        span: str

    @dataclass
    class Mission(Event):
        """A journey beyond Earth's atmosphere."""

        mention: str
        crew: list[str]

    def _spec(cls: type, *fields: FieldSpec) -> ClassSpec:
        return ClassSpec(cls.__name__, cls, "", cls.__doc__, fields)

    demo = Schema(
        (
            _spec(Person, FieldSpec("span", Verbatim(), "str")),
            _spec(
                Mission,
                FieldSpec("mention", Verbatim(), "str"),
                FieldSpec("crew", ListOf(Verbatim()), "list[str]"),
            ),
        ),
        ("Person", "Mission"),
    )
    outcome = evaluate(
        ' [Person(span="Ann"), Alien(span="Zog"), Mission(mention="Ares 3", crew=["Ann", 1.5]),'
        ' Person(span=__import__("os")), Person(span="B',
        Task(demo),
    )
    for evaluated in outcome.items:
        print(evaluated.path, evaluated.instance)
    for problem in outcome.problems:
        print(f"{problem.kind}: {problem}")
