"""Terms: the small tree that a grammar is made of, before any engine's dialect.

In: nothing but other terms. Out: frozen values that compare, and print as a drawing.

=================  =====================================================
`Exactly`          these characters
`Chain`            one term after another
`Either`           one of several terms
`Maybe`            a term or nothing
`Many`             a term again and again, with something between
`Use`              the rule of that name
`SpanString`       a string literal whose content is a span of the text
`FreeString`       any string literal
`Integer`          a whole number
`Float`            a number
=================  =====================================================

The four leaves of the second half are what a dialect says once, beside the rules: only `SpanString`
depends on the text. What they accept is written down in `lark` and, once more, in `gbnf`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Union

__all__ = [
    "Chain",
    "Either",
    "Exactly",
    "Float",
    "FreeString",
    "Integer",
    "Leaf",
    "Many",
    "Maybe",
    "Rule",
    "SpanString",
    "Term",
    "Use",
    "chain",
    "children",
    "draw",
    "either",
    "find_leaves",
    "iterate_terms",
]


@dataclass(frozen=True, slots=True)
class Exactly:
    """These characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Chain:
    """One term after another."""

    parts: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of several terms."""

    options: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Maybe:
    """A term or nothing."""

    term: Term


@dataclass(frozen=True, slots=True)
class Many:
    """A term at least once and at most ``most`` times, with ``separator`` between."""

    term: Term
    separator: Exactly
    most: int | None = None

    def __post_init__(self) -> None:
        if self.most is not None and self.most < 1:
            raise ValueError(f"Many needs room for at least one term, not {self.most}")


@dataclass(frozen=True, slots=True)
class Use:
    """The rule of that name."""

    name: str


@dataclass(frozen=True, slots=True)
class SpanString:
    """A string literal whose content is a span of the text."""


@dataclass(frozen=True, slots=True)
class FreeString:
    """Any string literal."""


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number."""


@dataclass(frozen=True, slots=True)
class Float:
    """A number with or without a fraction."""


Leaf = Union[SpanString, FreeString, Integer, Float]
Term = Union[Exactly, Chain, Either, Maybe, Many, Use, Leaf]


@dataclass(frozen=True, slots=True)
class Rule:
    """A term with a name that other terms `Use`."""

    name: str
    term: Term

    def __str__(self) -> str:
        return f"{self.name}\n{draw(self.term, indent=1)}"


def chain(*terms: Term | str) -> Chain:
    """One term after another, without chains in the chain; a string stands for its characters."""
    parts: list[Term] = []
    for term in map(_term, terms):
        parts.extend(term.parts if isinstance(term, Chain) else (term,))
    return Chain(tuple(parts))


def either(*terms: Term | str) -> Term:
    """One of several terms, none of them twice; a single one is just that."""
    options: dict[Term, None] = {}
    for term in map(_term, terms):
        options.update(dict.fromkeys(term.options if isinstance(term, Either) else (term,)))
    return Either(tuple(options)) if len(options) > 1 else next(iter(options))


def _term(term: Term | str) -> Term:
    return Exactly(term) if isinstance(term, str) else term


def children(term: Term) -> tuple[Term, ...]:
    """The terms right below this one."""
    if isinstance(term, Chain):
        return term.parts
    if isinstance(term, Either):
        return term.options
    if isinstance(term, Maybe):
        return (term.term,)
    if isinstance(term, Many):
        return (term.term, term.separator)
    return ()


def iterate_terms(term: Term) -> Iterator[Term]:
    """This term and all below it, in reading order."""
    yield term
    for child in children(term):
        yield from iterate_terms(child)


def find_leaves(rules: Iterable[Rule]) -> frozenset[type[Leaf]]:
    """Which kinds of leaf the rules use."""
    kinds = (SpanString, FreeString, Integer, Float)
    return frozenset(
        type(term) for rule in rules for term in iterate_terms(rule.term) if isinstance(term, kinds)
    )


def draw(term: Term, *, indent: int = 0) -> str:
    """The tree as lines, one a term, deeper terms further right."""
    head = "  " * indent + _name(term)
    return "\n".join([head, *(draw(child, indent=indent + 1) for child in _shown(term))])


def _name(term: Term) -> str:
    if isinstance(term, Exactly):
        return repr(term.text)
    if isinstance(term, Use):
        return f"-> {term.name}"
    if isinstance(term, Many):
        bound = "" if term.most is None else f", at most {term.most}"
        return f"many, between {term.separator.text!r}{bound}"
    return type(term).__name__.lower()


def _shown(term: Term) -> tuple[Term, ...]:
    return (term.term,) if isinstance(term, Many) else children(term)
