"""Tokens to natural text, with the exact place of every token.

In: the tokens of a sentence. Out: a text as a person would have typed it and one span a token,
``text[span]`` being the token as written there. Spacing follows how treebank-style tokenizers cut
English: punctuation, quotes, brackets, contractions, currency; bracket codes such as ``-LRB-`` and
the treebank's quotes become the characters they stand for. The original spacing is lost in the
data, so this is the usual spacing, not always the author's. Texts in scripts that do not use
spaces are joined without any (``style="none"``).

=========  =====================================================================
style      spacing
=========  =====================================================================
natural    usual English spacing; a hyphen between spaces stays a dash
tight      as natural, for tokenizers that cut at every hyphen, point and slash
space      one space between tokens, characters unchanged
none       no spaces, characters unchanged
=========  =====================================================================
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal

from gollie_like.document import Span

__all__ = ["Style", "align_tokens", "detokenize"]

Style = Literal["natural", "tight", "space", "none"]

_CODES = {
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
    "-LCB-": "{",
    "-RCB-": "}",
    "``": '"',
    "''": '"',
}
_OPENING = frozenset("([{“‘«¿¡")
_CLOSING = frozenset(")]}”»,.;:?!%…°") | {"...", "..", "?!", "!!", "!?", "'\""}
_CURRENCY = frozenset("$£€¥#") | {"US$", "A$", "C$", "HK$", "NZ$"}
_APOSTROPHES = frozenset("'’´")
_CONTRACTED = re.compile(r"(?:['’´](?:s|re|ve|ll|d|m|em|t|S|RE|VE|LL|D|M)|n['’´]t|N['’´]T)\Z")
_TAILS = frozenset(("s", "re", "ve", "ll", "d", "m", "t", "S", "T"))
_MERGED = frozenset(
    (
        ("gon", "na"),
        ("got", "ta"),
        ("wan", "na"),
        ("gim", "me"),
        ("lem", "me"),
        ("dunn", "o"),
    )
)
_T = (["t"], ["T"])
_HYPHENS = frozenset("-–‐‑")
_ABBREVIATED = frozenset(("eg", "ie", "am", "pm"))
_STOPS = frozenset(("", ",", ".", ";", ":", "?", "!"))
_SIGNS = frozenset("=<>±~≤≥×([{")
_CONJUNCTIONS = frozenset(("and", "or", "to", "versus", "nor"))
_BRACKETS = frozenset("([{")
_CLOSERS = frozenset(")]}")
_WORD = re.compile(r"\w")


def detokenize(tokens: Sequence[str], *, style: Style = "natural") -> tuple[str, tuple[Span, ...]]:
    """The text that the tokens were cut from, as far as can be told, and each token's span."""
    if style in ("space", "none"):
        shown: Sequence[str] = tokens
        gaps = [style == "space"] * len(tokens)
    else:
        shown, gaps = _space(tokens, tight=style == "tight")
    parts: list[str] = []
    spans: list[Span] = []
    at = 0
    for index, token in enumerate(shown):
        if index and gaps[index]:
            parts.append(" ")
            at += 1
        parts.append(token)
        spans.append(Span(at, at + len(token)))
        at += len(token)
    return "".join(parts), tuple(spans)


def align_tokens(tokens: Sequence[str], text: str) -> tuple[Span, ...] | None:
    """Where the tokens stand in a given text, one after the other; ``None`` if one is not there.

    Only white space may lie between tokens: a text that says more is another text.
    """
    spans: list[Span] = []
    at = 0
    for token in tokens:
        while at < len(text) and text[at].isspace():
            at += 1
        if not token or not text.startswith(token, at):
            return None
        spans.append(Span(at, at + len(token)))
        at += len(token)
    return tuple(spans) if not text[at:].strip() else None


def _space(tokens: Sequence[str], *, tight: bool) -> tuple[list[str], list[bool]]:
    """The tokens as written, and whether a space stands before each."""
    shown = [_CODES.get(token, token) for token in tokens]
    gaps: list[bool] = []
    quotes = _Quotes(tokens)
    glued = False  # the token before holds on to this one
    for index, token in enumerate(shown):
        before = shown[index - 1] if index else ""
        after = shown[index + 1] if index + 1 < len(shown) else ""
        holds_left, holds_right = _holds(tokens[index], token, before, after, quotes, tight=tight)
        if token in ("n", "N") and after in _APOSTROPHES and tokens[index + 2 : index + 3] in _T:
            holds_left = True
        gaps.append(not (glued or holds_left))
        glued = holds_right
    return shown, gaps


class _Quotes:
    """Which of the two straight quotes are open, so that a twin is taken as its end."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self.open = {'"': False, "'": False}
        self._closing = Counter(tokens)["''"]

    def opens(self, code: str) -> bool:
        """Whether a treebank quote opens: some data writes ``''`` on both sides."""
        self._closing -= code == "''"
        begins = code == "``" or (not self.open['"'] and self._closing % 2 == 1)
        self.open['"'] = begins
        return begins

    def toggle(self, mark: str) -> bool:
        """Whether this mark opens a quotation."""
        self.open[mark] = not self.open[mark]
        return self.open[mark]


def _holds(
    raw: str, token: str, before: str, after: str, quotes: _Quotes, *, tight: bool
) -> tuple[bool, bool]:
    """Whether a token holds on to the one before it and to the one after it."""
    word_before, word_after = _is_word(before, -1), _is_word(after, 0)
    if raw in ("``", "''"):
        opens = quotes.opens(raw)
        return not opens, opens
    if token == '"':
        opens = quotes.toggle('"')
        return not opens, opens
    if token in _APOSTROPHES:
        return _apostrophe(token, before, after, quotes, word_before)
    if token in _OPENING:
        return False, True
    if token in _CURRENCY:
        return False, after[:1].isdigit() or (token == "#" and word_after)
    if token == "@":
        return False, word_after
    if _CONTRACTED.match(token) or (before, token) in _MERGED:
        return True, False
    if token == "/":
        joins = bool(before and after) if tight else word_before and word_after
        return joins, joins
    numbers = before[-1:].isdigit() and after[:1].isdigit()
    if token in _HYPHENS:
        return _hyphen(before, after) if tight else (numbers, numbers)
    if token in (".", ":", ","):
        whole = numbers and (token != "," or re.match(r"\d{3}\Z", after) is not None)
        letters = token == "." and before + after in _ABBREVIATED
        return True, (whole and (tight or token == ":")) or (letters and tight)
    # Names of compounds are cut at brackets only: "V-", "(", "D", ")", "-J".
    holds_left = token in _CLOSING or (token[0:1] == "-" and len(token) > 1 and before in _CLOSERS)
    return holds_left, token[-1:] == "-" and len(token) > 1 and after[:1] in _BRACKETS


def _apostrophe(
    token: str, before: str, after: str, quotes: _Quotes, word_before: bool
) -> tuple[bool, bool]:
    if word_before and after in _TAILS:
        return True, True
    if token == "'" and quotes.open["'"]:
        quotes.toggle("'")
        return True, False
    if token != "'" or (word_before and before[-1:] in "sS"):
        return True, False
    if not _is_word(after, 0):
        return True, False
    quotes.toggle("'")
    return False, True


def _hyphen(before: str, after: str) -> tuple[bool, bool]:
    """Which neighbors a lone hyphen joins where every hyphen was cut off."""
    if before in _STOPS or after == "":
        return bool(before) and after in (")", "]"), True
    if before in _SIGNS:
        return before in _OPENING, True
    if after in _STOPS or after in _CONJUNCTIONS or before in ("/", "+"):
        return True, False
    return True, True


def _is_word(token: str, at: int) -> bool:
    return bool(token) and _WORD.match(token[at]) is not None
