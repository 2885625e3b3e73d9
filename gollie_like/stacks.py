"""GBNF read character by character, the way llama.cpp reads it: all stacks at once.

In: GBNF source. Out: a `Reader` that tells how much of a string the grammar goes along with. It is
for checking grammars without the engine they are printed for. llguidance can convert GBNF, but
makes greedy lexemes of rules without recursion, and so refuses strings of the grammar.

Read is what `gbnf` prints: literals, character classes, groups, ``|``, ``*``, ``+``, ``?`` and
``{m,n}``. Not covered: ``.``, comments, left recursion.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Union

from gollie_like.errors import GrammarError

__all__ = ["Characters", "Reader", "Walk", "read_gbnf"]

_TOKEN = re.compile(
    r'\s*(?:(?P<rule>[a-z][a-z0-9-]*)\s*::=|(?P<name>[a-z][a-z0-9-]*)|"(?P<text>(?:[^"\\]|\\.)*)"'
    r"|\[(?P<set>(?:[^\]\\]|\\.)*)\]|(?P<bounds>\{(?P<least>\d+)(?:(?P<comma>,)(?P<most>\d*))?\})"
    r"|(?P<mark>[()|*+?]))",
    re.DOTALL,
)
_CHARACTER = re.compile(r"\\x([0-9A-Fa-f]{2})|\\(.)|([^\\])", re.DOTALL)
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}


@dataclass(frozen=True, slots=True)
class Characters:
    """One character out of some ranges, or out of all others."""

    ranges: tuple[tuple[str, str], ...]
    inverted: bool = False

    def hold(self, character: str) -> bool:
        """Whether the character is one of them; a surrogate alone never is."""
        inside = any(low <= character <= high for low, high in self.ranges)
        return inside is not self.inverted and not "\ud800" <= character <= "\udfff"


@dataclass(frozen=True, slots=True)
class _Call:
    """The rule of that name."""

    rule: str


_Symbol = Union[Characters, _Call]
_Sequence = tuple[_Symbol, ...]


@dataclass(eq=False, slots=True)
class _Stack:
    """What is still to be read: the rest of a sequence, then the stack below. One of a kind."""

    sequence: _Sequence
    place: int
    below: _Stack | None

    @property
    def top(self) -> _Symbol:
        return self.sequence[self.place]


class Walk:
    """A way through a string: ``stacks`` are all that may come, ``complete`` that nothing must."""

    def __init__(self, rules: dict[str, list[_Sequence]]) -> None:
        self._rules = rules
        self._known: dict[tuple[int, int, _Stack | None], _Stack] = {}
        self._set(self._enter("root", None))

    def _set(self, stacks: Iterable[_Stack | None]) -> None:
        """Follow rules until every stack begins with characters."""
        pending = list(stacks)
        seen: set[_Stack | None] = set()
        while pending:
            stack = pending.pop()
            if stack in seen:
                continue
            seen.add(stack)
            if stack is not None and isinstance(stack.top, _Call):
                pending.extend(self._enter(stack.top.rule, self._after(stack)))
        self.complete = None in seen
        self.stacks = [x for x in seen if x is not None and isinstance(x.top, Characters)]

    def push(self, character: str) -> bool:
        """Go on by one character; nothing changes if it does not fit."""
        fitting = [
            stack
            for stack in self.stacks
            if isinstance(stack.top, Characters) and stack.top.hold(character)
        ]
        if fitting:
            self._set([self._after(stack) for stack in fitting])
        return bool(fitting)

    def _enter(self, rule: str, below: _Stack | None) -> Iterator[_Stack | None]:
        return (self._put(sequence, 0, below) for sequence in self._rules[rule])

    def _after(self, stack: _Stack) -> _Stack | None:
        return self._put(stack.sequence, stack.place + 1, stack.below)

    def _put(self, sequence: _Sequence, place: int, below: _Stack | None) -> _Stack | None:
        if place == len(sequence):
            return below
        key = id(sequence), place, below
        if key not in self._known:
            self._known[key] = _Stack(sequence, place, below)
        return self._known[key]


@dataclass(frozen=True)
class Reader:
    """A grammar to read strings with: the sequences of each rule."""

    rules: dict[str, list[_Sequence]]

    def begin(self) -> Walk:
        """A walk at the beginning of a string."""
        return Walk(self.rules)

    def measure(self, string: str) -> tuple[int, bool]:
        """How many characters fit, and whether the string may end behind them."""
        walk = self.begin()
        for place, character in enumerate(string):
            if not walk.push(character):
                return place, walk.complete
        return len(string), walk.complete


def read_gbnf(source: str) -> Reader:
    """The grammar whose first rule is ``root``; a `GrammarError` says what cannot be read."""
    parser = _Parser(source)
    parser.read_rules()
    symbols = (x for rule in parser.rules.values() for sequence in rule for x in sequence)
    called = {symbol.rule for symbol in symbols if isinstance(symbol, _Call)}
    missing = sorted((called | {"root"}) - set(parser.rules))
    if missing:
        raise GrammarError(f"the GBNF has no rule named {missing[0]!r}")
    return Reader(parser.rules)


class _Parser:
    """GBNF source on its way to plain sequences; groups and repetitions become rules."""

    def __init__(self, source: str) -> None:
        self.rules: dict[str, list[_Sequence]] = {}
        self.tokens = list(_split(source))
        self.place = 0

    def read_rules(self) -> None:
        while self.place < len(self.tokens):
            kind, name, _ = self.tokens[self.place]
            if kind != "rule" or name in self.rules:
                raise GrammarError(
                    f"the GBNF has no rule, or a second one of its name, at {name!r}"
                )
            self.place += 1
            self.rules[name] = self.read_options()

    def read_options(self) -> list[_Sequence]:
        options = [self.read_sequence()]
        while self.at("|"):
            self.place += 1
            options.append(self.read_sequence())
        return options

    def at(self, mark: str) -> bool:
        return self.place < len(self.tokens) and self.tokens[self.place][:2] == ("mark", mark)

    def read_sequence(self) -> _Sequence:
        found: list[_Symbol] = []
        last: _Sequence = ()
        while self.place < len(self.tokens):
            kind, value, match = self.tokens[self.place]
            if kind == "rule" or (kind == "mark" and value in "|)"):
                break
            self.place += 1
            if kind == "bounds" or (kind == "mark" and value in "*+?"):
                del found[len(found) - len(last) :]
                last = (self.repeat(last, *_bounds(value, match)),)
            else:
                last = self.read_one(kind, value)
            found += last
        return tuple(found)

    def read_one(self, kind: str, value: str) -> _Sequence:
        if kind == "name":
            return (_Call(value),)
        if kind == "set":
            return (_read_set(value),)
        if kind == "text":
            return tuple(map(_only, _read_characters(value)))
        options = self.read_options()
        if not self.at(")"):
            raise GrammarError("the GBNF has a group that is never closed")
        self.place += 1
        return (self.add(options),)

    def repeat(self, what: _Sequence, least: int, most: int | None) -> _Symbol:
        if most is None:
            name = f"({len(self.rules)})"
            self.rules[name] = [(*what, _Call(name)), ()]
            rest: _Sequence = (_Call(name),)
        else:
            rest = ()
            for _ in range(most - least):
                rest = (self.add([(*what, *rest), ()]),)
        return self.add([(*(what * least), *rest)])

    def add(self, options: list[_Sequence]) -> _Call:
        name = f"({len(self.rules)})"
        self.rules[name] = options
        return _Call(name)


def _split(source: str) -> Iterator[tuple[str, str, re.Match[str]]]:
    """The tokens: their kind, what matters of them, and the match."""
    place, end = 0, len(source.rstrip())
    while place < end:
        token = _TOKEN.match(source, place)
        if token is None or token.lastgroup is None:
            raise GrammarError(f"the GBNF cannot be read from {source[place : place + 40]!r} on")
        yield token.lastgroup, token.group(token.lastgroup), token
        place = token.end()


def _bounds(value: str, match: re.Match[str]) -> tuple[int, int | None]:
    if value in "*+?":
        return int(value == "+"), 1 if value == "?" else None
    least, comma, most = match.group("least", "comma", "most")
    if not comma:
        return int(least), int(least)
    return int(least), int(most) if most else None


@lru_cache(maxsize=4096)
def _only(character: str) -> Characters:
    return Characters(((character, character),))


def _read_characters(body: str) -> list[str]:
    if "\\" not in body:
        return list(body)
    return [
        chr(int(code, 16)) if code else _CONTROLS.get(escaped, escaped) if escaped else plain
        for code, escaped, plain in _CHARACTER.findall(body)
    ]


def _read_set(body: str) -> Characters:
    inverted = body.startswith("^")
    pieces = _CHARACTER.findall(body[inverted:])
    characters = _read_characters(body[inverted:])
    ranges, place = [], 0
    while place < len(characters):
        spans = pieces[place + 1 : place + 2] == [("", "", "-")] and place + 2 < len(characters)
        ranges.append((characters[place], characters[place + 2 if spans else place]))
        place += 3 if spans else 1
    return Characters(tuple(ranges), inverted)
