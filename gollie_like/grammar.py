"""The grammar of one document: every list of instances that may be the answer, and nothing else.

In: a task, a document's text. Out: a `Grammar`, a small tree of terms that prints itself for a
reader (``str``), for llguidance (`Grammar.to_lark`) and for llama.cpp and xgrammar
(`Grammar.to_gbnf`). Its language begins right after ``result =``.

1. `possible` tells which classes have instances, or refuses the schema.
2. `rules` writes the rules of the classes; they and their printed form are kept for the next
   text.
3. `chunk` cuts the text, `lark` or `gbnf` prints the spans from the chunks.

A text without a span (empty, or nothing but whitespace) leaves no value to a required verbatim
field: its class has no instance, and the answer may be ``[]``. Where the task wants an instance
nevertheless and no class has one, and only there, a verbatim string may be ``""``.

What a context-free grammar cannot say in reasonable size is said by `Grammar.watch`: that no
item may come back too often, and so also that a label of a ``subset`` is given once. The grammar
itself only bounds the number of items: ``subset`` by the number of classes, everything else, for
engines that cannot watch, by `Grammar.max_items`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from threading import Lock
from typing import Any

from gollie_like import gbnf, lark
from gollie_like.chunk import cut
from gollie_like.errors import GrammarError
from gollie_like.given import narrow
from gollie_like.possible import check_schema
from gollie_like.repeats import RepeatGuard
from gollie_like.rules import ITEM, STEP, compose_items, compose_rules
from gollie_like.spec import ClassSpec, Schema
from gollie_like.task import Layout, Task
from gollie_like.terms import (
    Chain,
    Either,
    Exactly,
    Many,
    Rule,
    SpanString,
    Term,
    Use,
    chain,
    either,
    find_leaves,
    iterate_terms,
)

__all__ = ["Grammar", "RuleSet", "build_grammar"]

_MOST_ITEMS = 2000  # llama.cpp repeats nothing more often than that
_FEWEST_ITEMS = 16
_ITEMS_A_WORD = 2


@dataclass(frozen=True)
class RuleSet:
    """The rules of a schema, with what is the same for all texts and costs time to find."""

    rules: tuple[Rule, ...]

    @cached_property
    def lark(self) -> str:
        """The rules in Lark."""
        return lark.print_rules(self.rules)

    @cached_property
    def gbnf(self) -> str:
        """The rules in GBNF."""
        return gbnf.print_rules(self.rules)

    @cached_property
    def has_spans(self) -> bool:
        """Whether any rule needs the spans of a text."""
        return SpanString in find_leaves(self.rules)


@dataclass(frozen=True)
class Grammar:
    """All answers that fit one task and one text.

    ``start`` is the rule of the whole answer, ``rules`` are those of the schema. ``task`` and
    ``text`` are what it was built from. ``known_items`` is the number of items if that is settled
    beforehand, each of them about one given instance.
    """

    start: Rule
    rules: RuleSet
    text: str
    layout: Layout
    task: Task = field(compare=False, repr=False)
    known_items: int | None = None

    def __getitem__(self, name: str) -> Term:
        """The term of the rule with that name; ``KeyError`` if there is none."""
        for rule in (self.start, *self.rules.rules):
            if rule.name == name:
                return rule.term
        raise KeyError(name)

    def __str__(self) -> str:
        return "\n".join(map(str, (self.start, *self.rules.rules)))

    @cached_property
    def max_items(self) -> int:
        """How many items are plenty for this text: for engines that cannot `watch`."""
        if self.known_items is not None:
            return max(1, self.known_items)
        if self.task.cardinality in ("one", "optional"):
            return 1
        if self.task.cardinality == "subset":
            return len(self.task.schema.answers)
        words = sum(not chunk.isspace() for chunk in cut(self.text))
        return min(_MOST_ITEMS, _FEWEST_ITEMS + _ITEMS_A_WORD * words)

    def to_lark(self) -> str:
        """The grammar for llguidance."""
        spans = lark.print_spans(self.text) if self.rules.has_spans else ""
        return "%llguidance {}\n" + lark.print_rules([self.start]) + self.rules.lark + spans

    def to_gbnf(self) -> str:
        """The grammar for llama.cpp and xgrammar; it holds at most `max_items` items."""
        start = Rule("root", _bound(self.start.term, self.max_items))
        spans = gbnf.print_spans(self.text) if self.rules.has_spans else ""
        return gbnf.print_rules([start]) + self.rules.gbnf + spans

    def watch(self) -> RepeatGuard:
        """A guard that sees to it that no item comes back too often."""
        return RepeatGuard(self.task, self.text, known_items=self.known_items is not None)


def build_grammar(
    task: Task,
    text: str,
    *,
    layout: Layout = "lines",
    lead: str = " ",
    given: Sequence[Any] = (),
) -> Grammar:
    """The grammar of the answers to ``task`` for ``text``.

    ``lead`` is what stands between ``result =`` and the list. ``given`` are the known instances
    that the task builds on. A schema that has a class nobody could ever write is a `GrammarError`.
    """
    spans = bool(text) and not text.isspace()
    verbatim = SpanString() if spans else None
    rules = _compose(task.schema, layout, verbatim)
    narrowed = narrow(task, given)
    if narrowed.items is not None:
        return _answer_each(task, text, narrowed.items, verbatim, layout, lead)
    if narrowed.schema is not task.schema:
        rules = RuleSet(compose_rules(narrowed.schema, layout=layout, verbatim=verbatim))
    if not rules.rules and task.cardinality in ("one", "some"):
        rules = _compose(task.schema, layout, Exactly('""'))
    return Grammar(Rule("start", _answer(task, rules, lead)), rules, text, layout, task)


def _answer_each(
    task: Task,
    text: str,
    items: Sequence[Sequence[ClassSpec]],
    verbatim: Term | None,
    layout: Layout,
    lead: str,
) -> Grammar:
    """The grammar of a list with one item for each of those that are known, in their order."""
    found, terms = compose_items(task.schema, items, layout=layout, verbatim=verbatim)
    begin, between, end = _brackets(lead)
    parts: list[Term | str] = [begin]
    for number, term in enumerate(terms):
        parts += [between, term] if number else [term]
    whole = chain(*parts, end) if terms else Exactly(f"{lead}[]")
    return Grammar(Rule("start", whole), RuleSet(found), text, layout, task, len(terms))


def _brackets(lead: str) -> tuple[str, str, str]:
    """What stands before, between and behind the items of the list."""
    return f"{lead}[\n{' ' * STEP}", f",\n{' ' * STEP}", ",\n]"


def _answer(task: Task, rules: RuleSet, lead: str) -> Term:
    """The whole list, its items one a line."""
    begin, between, end = _brackets(lead)
    most = {"one": 1, "optional": 1, "subset": len(task.schema.answers)}.get(task.cardinality)
    items = chain(begin, Many(Use(ITEM), Exactly(between), most), end)
    empty = Exactly(f"{lead}[]")
    if not rules.rules:
        return empty
    return items if task.cardinality in ("one", "some") else either(empty, items)


def _bound(term: Term, most: int) -> Term:
    """The same term with room for at most that many items."""
    if isinstance(term, Many):
        return replace(term, most=most)
    if isinstance(term, Chain):
        return Chain(tuple(_bound(part, most) for part in term.parts))
    if isinstance(term, Either):
        return Either(tuple(_bound(option, most) for option in term.options))
    return term


_KEPT_SCHEMAS = 64
_MOST_CLASSES = 900  # llguidance: 2,000 possibilities at one place, up to two for a class
_kept: OrderedDict[tuple[int, Layout, Term | None], tuple[Schema, RuleSet]] = OrderedDict()
_lock = Lock()


def _compose(schema: Schema, layout: Layout, verbatim: Term | None) -> RuleSet:
    """The rules of a schema, from memory if it was seen lately.

    Schemas are told apart by identity, since defaults of their fields need not be hashable; the
    memory holds on to them, so that no other one takes their identity.
    """
    key = (id(schema), layout, verbatim)
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key][1]
    if len(schema) > _MOST_CLASSES:
        raise GrammarError(
            f"the schema {schema.name!r} has {len(schema)} classes, and no engine reads a grammar "
            f"of more than {_MOST_CLASSES}; split it and read the document once for each part"
        )
    check_schema(schema)
    rules = RuleSet(compose_rules(schema, layout=layout, verbatim=verbatim))
    _check_depth(rules.rules)
    with _lock:
        _kept[key] = (schema, rules)
        while len(_kept) > _KEPT_SCHEMAS:
            _kept.popitem(last=False)
    return rules


_DEEPEST_RULES = 500  # engines follow rules into rules on the machine's stack


def _check_depth(rules: tuple[Rule, ...]) -> None:
    """Refuse classes nested so deeply that an engine would crash reading the grammar."""
    below = {rule.name: _find_uses(rule.term) for rule in rules}
    seen: set[str] = set()
    stack = [iter(below.get(ITEM, ()))]
    while stack:
        name = next((name for name in stack[-1] if name not in seen), None)
        if name is None:
            stack.pop()
            continue
        seen.add(name)
        stack.append(iter(below[name]))
        if len(stack) > _DEEPEST_RULES:
            raise GrammarError(
                f"the classes of the schema are nested more than {_DEEPEST_RULES} rules deep, down "
                f"to {name}; no engine reads such a grammar: flatten the classes"
            )


def _find_uses(term: Term) -> list[str]:
    return [part.name for part in iterate_terms(term) if isinstance(part, Use)]


if __name__ == "__main__":
    from gollie_like.schema import Entity
    from gollie_like.spec import ClassSpec, FieldSpec, Verbatim

    class Person(Entity):
        """A named human being."""

    span = FieldSpec("span", Verbatim(), "str")
    spec = ClassSpec("Person", Person, "Entity", "A named human being.", (span,))
    demo = build_grammar(Task(Schema((spec,), ("Person",))), 'Ann met "Bo" twice.')
    print(f"{demo}\n\n{demo.to_lark()}\n{demo.to_gbnf()}")
