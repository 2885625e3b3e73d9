"""Lark: terms printed in the dialect of llguidance.

In: rules, a text. Out: Lark source in two parts, the rules (the same for every text) and the
spans (the same for every schema). Uppercase names are single lexemes of llguidance's lexer;
spans are one, through its substring regex, so that no schema pays for a long text twice.

llguidance reads the longest lexeme it can and does not go back. No rule may therefore allow two
literals at one place of which one begins with the other, unless what follows the shorter one can
never be taken for the rest of the longer one. `rules` keeps to that. Nor does it follow more than
some 2,000 possibilities at one place: a long list of literals is a single lexeme.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

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
    SpanString: "SPAN",
    FreeString: "STRING",
    Integer: "INTEGER",
    Float: "FLOAT",
}

# Whitespace as `literal.escape` writes it, and every other single character: a span neither begins
# nor ends with whitespace.
_SPACE = (
    r" |\\[tnr]|\\x(?:0[bc]|1[c-f]|85|a0)"
    r"|\\u(?:1680|200[0-9a]|202[89f]|205f|3000)"
)
_SOLID = (
    r"[^ \\]|\\[\\\"']|\\x(?:0[^bc]|1[^c-f]|8[^5]|a[^0]|[2-79b-f].)"
    r"|\\u(?:[^123]...|1(?:[^6]..|6[^8].|68[^0])"
    r"|2(?:[^0]..|0(?:[^025].|0[^0-9a]|2[^89f]|5[^f]))|3(?:[^0]..|0[^0].|00[^0]))"
    r"|\\U........"
)
_TRIMMED = f"TRIMMED: SOLID (SPACE* SOLID)*\nSOLID: /{_SOLID}/\nSPACE: /{_SPACE}/\n"

_LONG_LIST = 200
"""Literals at one place that are still printed as literals."""

_ESCAPE = r"[\\nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U(?:000[0-9a-f]|0010)[0-9a-f]{4}"
_DOUBLE = rf'(?:[^"\\\x00-\x1f\x7f]|\\(?:"|{_ESCAPE}))*'
# Single quotes only around a string that has double quotes in it.
_SINGLE = (
    rf"(?:[^\"'\\\x00-\x1f\x7f]|\\(?:'|{_ESCAPE}))*\""
    rf"(?:[^'\\\x00-\x1f\x7f]|\\(?:'|{_ESCAPE}))*"
)
_DIGITS = "(?:0|[1-9][0-9]{0,63})"
_LEXEMES: dict[type[Term], str] = {
    FreeString: rf"/\"{_DOUBLE}\"|'{_SINGLE}'/",
    Integer: f"/-?{_DIGITS}/",
    Float: (
        rf"/-?(?:{_DIGITS}(?:\.[0-9]{{1,24}})?"
        r"|[0-9](?:\.[0-9]{1,24})?e(?:-[0-9]{1,3}|\+?(?:[0-9]{1,2}|[12][0-9]{2})))/"
    ),
}


def print_rules(rules: Iterable[Rule]) -> str:
    """The rules and the lexemes they use, all but the span."""
    rules = tuple(rules)
    lines = [f"{rule.name}: {_print_top(rule.term)}" for rule in rules]
    used = find_leaves(rules)
    lines += [f"{_NAMES[kind]}: {lexeme}" for kind, lexeme in _LEXEMES.items() if kind in used]
    return "".join(line + "\n" for line in lines)


def print_spans(text: str) -> str:
    """The lexeme ``SPAN``: a string literal whose content is a span of the text, which has one."""
    chunks = cut(text.strip())
    double = f'"\\"" ({_substrings(chunks, quote=chr(34))} & TRIMMED) "\\""'
    if '"' not in text:
        return f"SPAN: {double}\n{_TRIMMED}"
    single = f'"\'" ({_substrings(chunks, quote=chr(39))} & TRIMMED & QUOTING) "\'"'
    return f'SPAN: {double} | {single}\n{_TRIMMED}QUOTING: /(?s:.*)"(?s:.*)/\n'


def _substrings(chunks: list[str], *, quote: str) -> str:
    escaped = {
        chunk: chunk if chunk.isalnum() else escape(chunk, quote=quote) for chunk in set(chunks)
    }
    listed = json.dumps([escaped[chunk] for chunk in chunks], ensure_ascii=False)
    return f'%regex {{"substring_chunks": {listed}}}'


def _print_top(term: Term) -> str:
    return "\n  | ".join(_print_options(term)) if isinstance(term, Either) else _print(term)


def _print_options(term: Either) -> list[str]:
    literals = [option.text for option in term.options if isinstance(option, Exactly)]
    if len(literals) <= _LONG_LIST:
        return [_print(option) for option in term.options]
    others = [_print(option) for option in term.options if not isinstance(option, Exactly)]
    return [f"/{'|'.join(map(_escape_pattern, literals))}/", *others]


def _escape_pattern(text: str) -> str:
    """A pattern that matches this text, and has no character that means something to Lark."""
    return re.sub(r"[^\w ]", lambda found: f"\\x{{{ord(found[0]):x}}}", text)


def _print(term: Term) -> str:
    if isinstance(term, Exactly):
        return json.dumps(term.text, ensure_ascii=False)
    if isinstance(term, Chain):
        return " ".join(map(_print, term.parts))
    if isinstance(term, Either):
        return f"({' | '.join(_print_options(term))})"
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
