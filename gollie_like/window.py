"""Windows: a text of any length in, overlapping spans that a model can read out; and back again.

In: a text, how many tokens fit, a way to count them. Out: spans in order that together cover the
whole text. Windows end where a reader would pause: at a paragraph, else a line, a sentence, a
space, and only in a text without any of these after a punctuation mark or between two characters,
never inside a grapheme. Neighbors share some text, so that what stands at a border is seen whole by
one of them. What the windows say is put together again by `merge`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from gollie_like.chunk import is_spaced
from gollie_like.document import Span

__all__ = ["cut_windows"]

_LONGEST_PIECE = 400
"""Characters; a longer stretch without a pause is cut at a space or between graphemes."""

_LONGEST_GRAPHEME = 64
"""Characters; a base with more marks than that is cut."""

_PARAGRAPH, _LINE, _SENTENCE, _SPACE, _GRAPHEME = range(5)

_PAUSE = re.compile(
    r"""
    (?P<paragraph> (?:\r\n|\n|\r) [^\S\r\n]* (?:\r\n|\n|\r) \s* | \u2029 )
  | (?P<line> \r\n | \n | \r | \u2028 )
  | (?P<sentence>
        (?<! [.!?…] )  # only where a run of marks begins, so that long runs cost no more
        (?<! \b[A-Z] ) (?<! \b(?:Mr|Dr|St|vs|No) ) (?<! \b(?:Mrs|Rev|Gen|etc|Fig|Inc|Ltd) )
        [.!?…]+ ["'”’»)\]]* [^\S\r\n]+
      | [。！？；｡؟۔।॥]+ ["'”’」』》）]* [^\S\r\n]*
    )
    """,
    re.VERBOSE,
)


_SPACE_BEFORE_WORD = re.compile(r"\s\S")


@dataclass(frozen=True)
class _Piece:
    """A stretch of text up to a pause, how strong that pause is (lower is stronger), its cost."""

    start: int
    end: int
    pause: int
    cost: int


def cut_windows(text: str, *, room: int, overlap: int, count: Callable[[str], int]) -> list[Span]:
    """Spans of at most ``room`` tokens that cover ``text``; neighbors share up to ``overlap``.

    ``count`` tells how many tokens a text has. A single grapheme may cost more than ``room``.
    """
    if room < 1 or overlap < 0:
        raise ValueError(f"a window needs room >= 1 and overlap >= 0, not {room} and {overlap}")
    if len(text) <= _LONGEST_PIECE and count(text) <= room:
        return [Span(0, len(text))] if text else []
    pieces = [piece for found in _find_pieces(text) for piece in _fit(text, found, room, count)]
    windows: list[Span] = []
    first = after = 0
    while after < len(pieces):
        first = _step_back(pieces, first, after, min(overlap, room - pieces[after].cost))
        after = _choose_end(pieces, first, after, room)
        windows.append(Span(pieces[first].start, pieces[after - 1].end))
    return windows


def _find_pieces(text: str) -> Iterator[tuple[int, int, int]]:
    start = 0
    for match in _PAUSE.finditer(text):
        pause = {"paragraph": _PARAGRAPH, "line": _LINE, "sentence": _SENTENCE}[
            match.lastgroup or "sentence"
        ]
        yield from _shorten(text, start, match.end(), pause)
        start = match.end()
    if start < len(text):
        yield from _shorten(text, start, len(text), _PARAGRAPH)


def _shorten(text: str, start: int, end: int, pause: int) -> Iterator[tuple[int, int, int]]:
    """The stretch, cut at spaces or between graphemes if it is long."""
    while end - start > _LONGEST_PIECE:
        at, kind = _find_cut(text, start, start + _LONGEST_PIECE, end)
        yield start, at, kind
        start = at
    if start < end:
        yield start, end, pause


def _find_cut(text: str, start: int, limit: int, end: int) -> tuple[int, int]:
    """Where to cut a stretch: at a space not far from ``limit``, else behind a mark or a grapheme.

    What is ``end`` or beyond is no cut.
    """
    farthest = min(end, limit + _LONGEST_PIECE)
    if _SPACE_BEFORE_WORD.search(text, start, farthest):
        for at in (*range(limit, start, -1), *range(limit + 1, farthest)):
            if text[at - 1].isspace() and at < end and not text[at].isspace():
                return at, _SPACE
    for at in range(limit, start + (limit - start) // 2, -1):
        if text[at : at + 1].isalnum() and not (text[at - 1].isalnum() or _joins(text, at, start)):
            return at, _GRAPHEME
    before = range(limit, max(start, limit - _LONGEST_GRAPHEME), -1)
    behind = range(limit + 1, min(end, limit + _LONGEST_GRAPHEME))
    nearest = None
    for at in chain(before, behind):
        if _joins(text, at, start):
            continue
        if not _splits_word(text, at):
            return at, _GRAPHEME
        nearest = at if nearest is None else nearest
    return limit if nearest is None else nearest, _GRAPHEME


def _splits_word(text: str, at: int) -> bool:
    """Whether a name in Latin letters, say, would be cut, within a text without spaces."""
    return all(c.isalnum() and is_spaced(c) for c in (text[at - 1], text[at : at + 1] or " "))


def _joins(text: str, at: int, start: int) -> bool:
    """Whether the characters before and after ``at`` belong to one grapheme; none is cut at
    ``start``."""
    before, after = text[at - 1], text[at : at + 1]
    if not after:
        return False
    if after < "\u0300":
        return before == "\r" and after == "\n"
    if unicodedata.combining(after) or unicodedata.category(after) in ("Mn", "Mc", "Me", "Sk"):
        return True
    if before in _JOINERS or after in _JOINERS or "\U000e0020" <= after <= "\U000e007f":
        return True
    if "\u1160" <= after <= "\u11ff" or "\ud7b0" <= after <= "\ud7ff":
        return True  # vowels and final consonants of Korean written letter by letter
    if not (_is_flag_half(before) and _is_flag_half(after)):
        return False
    begin = at  # two and two halves are one flag
    while begin > start and _is_flag_half(text[begin - 1]):
        begin -= 1
    return (at - begin) % 2 == 1


_JOINERS = "\u200c\u200d"


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _fit(
    text: str, piece: tuple[int, int, int], room: int, count: Callable[[str], int]
) -> Iterator[_Piece]:
    """The piece, halved as often as it takes to fit into the room."""
    pending = [piece]
    while pending:
        start, end, pause = pending.pop()
        cost = count(text[start:end])
        if cost <= room or end - start < 2:
            yield _Piece(start, end, pause, cost)
            continue
        at, kind = _find_cut(text, start, (start + end) // 2, end)
        if not start < at < end:
            yield _Piece(start, end, pause, cost)
            continue
        pending += [(at, end, pause), (start, at, kind)]


def _choose_end(pieces: Sequence[_Piece], first: int, seen: int, room: int) -> int:
    """One past the last piece of a window: full, but ending at the best of the late pauses.

    The window goes at least one piece further than those before ``seen``.
    """
    used = sum(piece.cost for piece in pieces[first : seen + 1])
    after = seen + 1
    while after < len(pieces) and used + pieces[after].cost <= room:
        used += pieces[after].cost
        after += 1
    if after == len(pieces):
        return after
    best, spent = after, used
    for candidate in range(after, seen, -1):
        if spent < used / 2:
            break
        if pieces[candidate - 1].pause < pieces[best - 1].pause:
            best = candidate
        spent -= pieces[candidate - 1].cost
    return best


def _step_back(pieces: Sequence[_Piece], first: int, after: int, overlap: int) -> int:
    """Where the next window begins: some pieces back, but always after ``first``."""
    begin = after
    while begin > first + 1 and pieces[begin - 1].cost <= overlap:
        overlap -= pieces[begin - 1].cost
        begin -= 1
    return begin
