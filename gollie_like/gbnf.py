"""GBNF: terms printed in the dialect of llama.cpp, which xgrammar reads as well.

In: rules, a text. Out: GBNF source in two parts, as in `lark`, and of the same language. The
dialect knows no substrings, so a span is a walk through the automaton of the text's chunks, one
rule a state: its size grows with the text alone, and at each chunk there is one way to go on.
"""

from __future__ import annotations

from collections.abc import Iterable

from gollie_like.automaton import build_automaton
from gollie_like.chunk import cut
from gollie_like.literal import escape
from gollie_like.terms import (
    Chain,
    Either,
    Exactly,
    Float,
    FreeString,
    Integer,
    Many,
    Maybe,
    Rule,
    SpanString,
    Term,
    Use,
    find_leaves,
)

__all__ = ["print_rules", "print_spans"]

_NAMES: dict[type[Term], str] = {
    SpanString: "span",
    FreeString: "string",
    Integer: "integer",
    Float: "float",
}
_DIGITS = 'digits ::= "0" | [1-9] [0-9]{0,63}\n'
_LEXEMES: dict[type[Term], str] = {
    FreeString: (
        'string ::= "\\"" double* "\\"" | "\'" single* "\\"" (single | "\\"")* "\'"\n'
        'double ::= [^"\\\\\\x00-\\x1F\\x7F] | "\\\\" ("\\"" | escape)\n'
        'single ::= [^"\'\\\\\\x00-\\x1F\\x7F] | "\\\\" ("\'" | escape)\n'
        'escape ::= [\\\\nrt] | "x" hex hex | "u" hex hex hex hex'
        ' | "U" ("000" hex | "0010") hex hex hex hex\n'
        "hex ::= [0-9a-f]\n"
    ),
    Integer: 'integer ::= "-"? digits\n',
    Float: (
        'float ::= "-"? (digits fraction? | [0-9] fraction? "e" exponent)\n'
        'fraction ::= "." [0-9]{1,24}\n'
        'exponent ::= "-" [0-9]{1,3} | "+"? ([0-9]{1,2} | [12] [0-9] [0-9])\n'
    ),
}


def print_rules(rules: Iterable[Rule]) -> str:
    """The rules and the leaves they use, all but the span."""
    rules = tuple(rules)
    used = find_leaves(rules)
    printed = [f"{rule.name} ::= {_print_top(rule.term)}\n" for rule in rules]
    printed += [source for kind, source in _LEXEMES.items() if kind in used]
    if used & {Integer, Float}:
        printed.append(_DIGITS)
    return "".join(printed)


def print_spans(text: str) -> str:
    """The rule ``span``: a string literal whose content is a span of the text, which has one."""
    moves = build_automaton(cut(text.strip()))
    double = _print_states("d", moves, {0}, quote='"')
    if '"' not in text:
        return f'span ::= "\\"" d0\n{double}'
    unquoted, quoted = _print_unquoted(moves)
    single = _print_states("s", moves, quoted, quote="'")
    return f'span ::= "\\"" d0 | "\'" u0\n{double}{unquoted}{single}'


def _ways(moves: list[dict[str, int]], number: int) -> dict[str, int]:
    """Where a span may go on from a state: it does not begin with whitespace."""
    return {chunk: to for chunk, to in moves[number].items() if number or not chunk.isspace()}


def _print_states(prefix: str, moves: list[dict[str, int]], begin: set[int], *, quote: str) -> str:
    """The rules between two quotes, one for each state that can be reached from ``begin``."""
    # All ways into a state carry the same chunk: if that is no whitespace, a span may end there.
    closable = {to for state in moves for chunk, to in state.items() if not chunk.isspace()}
    reached = set(begin)
    lines = []
    for number in range(len(moves)):
        if number in reached:
            ways = _ways(moves, number)
            reached.update(ways.values())
            options = [_quote(quote)] if number in closable else []
            options += [f"{_quote(_escape(c, quote))} {prefix}{to}" for c, to in ways.items()]
            lines.append(f"{prefix}{number} ::= {' | '.join(options)}\n")
    return "".join(lines)


def _print_unquoted(moves: list[dict[str, int]]) -> tuple[str, set[int]]:
    """The rules between single quotes as long as no double quote was read, which must come.

    The second half are the states right behind the double quote.
    """
    hopeful: set[int] = set()
    for number in range(len(moves) - 1, -1, -1):
        if any('"' in chunk or to in hopeful for chunk, to in moves[number].items()):
            hopeful.add(number)
    reached, quoted = {0}, set()
    lines = []
    for number in range(len(moves)):
        if number not in reached:
            continue
        options = []
        for chunk, to in _ways(moves, number).items():
            if '"' in chunk:
                quoted.add(to)
                options.append(f"{_quote(_escape(chunk, chr(39)))} s{to}")
            elif to in hopeful:
                reached.add(to)
                options.append(f"{_quote(_escape(chunk, chr(39)))} u{to}")
        lines.append(f"u{number} ::= {' | '.join(options)}\n")
    return "".join(lines), quoted


def _escape(chunk: str, quote: str) -> str:
    return chunk if chunk.isalnum() else escape(chunk, quote=quote)


def _print_top(term: Term) -> str:
    if isinstance(term, Either):
        return " | ".join(map(_print, term.options))
    return _print(term)


def _print(term: Term) -> str:
    if isinstance(term, Exactly):
        return _quote(term.text)
    if isinstance(term, Chain):
        return " ".join(map(_print, term.parts))
    if isinstance(term, Either):
        return f"({' | '.join(map(_print, term.options))})"
    if isinstance(term, Maybe):
        return f"({_print(term.term)})?"
    if isinstance(term, Many):
        if term.most == 1:
            return _print(term.term)
        times = "*" if term.most is None else f"{{0,{term.most - 1}}}"
        once = _print(term.term)
        return f"{once} ({_print(term.separator)} {once}){times}"
    if isinstance(term, Use):
        return term.name
    return _NAMES[type(term)]


def _quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
