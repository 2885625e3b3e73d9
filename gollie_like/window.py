"""Windows: a text of any length in, overlapping spans that a model can read out; and back again.

In: a text, how many tokens fit, a way to count them. Out: spans in order that together cover the
whole text. Windows end where a reader would pause: at a paragraph, else a line, a sentence, a
space, and only in a text without any of these between two characters, never inside a grapheme.
Neighbors share some text, so that what stands at a border is seen whole by one of them.

`merge` puts the mentions of all windows together: what two windows both saw is kept once, and of
two readings of the same place by different windows the more confident one stays. Not covered:
mentions whose parts lie in no common window.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from gollie_like.document import Mention, Span
from gollie_like.schema import print_value

__all__ = ["cut_windows", "merge", "shift"]

_LONGEST_PIECE = 400
"""Characters; a longer stretch without a pause is cut at a space or between graphemes."""

_PARAGRAPH, _LINE, _SENTENCE, _SPACE, _GRAPHEME = range(5)

_PAUSE = re.compile(
    r"""
    (?P<paragraph> (?:\r\n|\n|\r) [^\S\r\n]* (?:\r\n|\n|\r) \s* | \u2029 )
  | (?P<line> \r\n | \n | \r | \u2028 )
  | (?P<sentence>
        (?<! \b[A-Z] ) (?<! \b(?:Mr|Dr|St|vs|No) ) (?<! \b(?:Mrs|Rev|Gen|etc|Fig|Inc|Ltd) )
        [.!?…]+ ["'”’»)\]]* [^\S\r\n]+
      | [。！？；｡؟۔।॥]+ ["'”’」』》）]* [^\S\r\n]*
    )
    """,
    re.VERBOSE,
)


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
        cut, kind = _find_cut(text, start, start + _LONGEST_PIECE)
        yield start, cut, kind
        start = cut
    if start < end:
        yield start, end, pause


def _find_cut(text: str, start: int, limit: int) -> tuple[int, int]:
    """Where to cut between ``start`` and ``limit``: after the last space, else at a grapheme."""
    for at in range(limit, start + (limit - start) // 2, -1):
        if text[at - 1].isspace() and not text[at : at + 1].isspace():
            return at, _SPACE
    at = limit
    while at > start + 1 and _joins(text, at):
        at -= 1
    if at == start + 1:  # one enormous grapheme: a base with hundreds of marks
        at = limit
    return at, _GRAPHEME


def _joins(text: str, at: int) -> bool:
    """Whether the characters before and after ``at`` belong to one grapheme or one short word."""
    before, after = text[at - 1], text[at : at + 1]
    if not after:
        return False
    mark = unicodedata.combining(after) or unicodedata.category(after) in ("Mn", "Mc", "Me", "Sk")
    joiner = "\u200d" in (before, after) or "\ufe00" <= after <= "\ufe0f"
    flag = "\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff"
    return bool(mark or joiner or flag or (before == "\r" and after == "\n"))


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
        cut, kind = _find_cut(text, start, (start + end + 1) // 2)
        if not start < cut < end:
            yield _Piece(start, end, pause, cost)
            continue
        pending += [(cut, end, pause), (start, cut, kind)]


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


def shift(mention: Mention, offset: int) -> Mention:
    """A mention found in a window, with its spans moved to their place in the whole text."""
    if offset == 0:
        return mention
    spans = {
        path: tuple(span and span.shift(offset) for span in found)
        for path, found in mention.spans.items()
    }
    return replace(mention, spans=spans)


def merge(found: Iterable[tuple[int, Mention]]) -> tuple[Mention, ...]:
    """The mentions of all windows of one text, each once, in text order.

    ``found`` are pairs of a window's number and a mention with spans in the whole text. A mention
    that has no place is kept once for each distinct value.
    """
    kept: list[tuple[int, Mention]] = []
    placed: dict[str, list[int]] = {}
    unplaced: set[str] = set()
    for window, mention in found:
        if mention.span is None:
            code = print_value(mention.instance)
            if code not in unplaced:
                unplaced.add(code)
                kept.append((window, mention))
            continue
        rivals = placed.setdefault(mention.label, [])
        rival = next((at for at in reversed(rivals) if _clash(kept[at], (window, mention))), None)
        if rival is None:
            rivals.append(len(kept))
            kept.append((window, mention))
        elif _weight(mention) > _weight(kept[rival][1]):
            kept[rival] = (window, mention)
        if len(rivals) > _RECENT:
            del rivals[0]
    return tuple(sorted((mention for _, mention in kept), key=_place))


_RECENT = 256
"""Mentions of one class that a new one is compared with: those of the window before."""


def _clash(one: tuple[int, Mention], other: tuple[int, Mention]) -> bool:
    """Whether two windows speak of the same thing: same class, key spans that overlap."""
    first, second = one[1].span, other[1].span
    if one[0] == other[0] or first is None or second is None:
        return False
    if first == second:
        return _same(one[1], other[1])
    return first.overlaps(second)


def _same(one: Mention, other: Mention) -> bool:
    """Equal key span: the same mention unless both have further places and these differ."""
    return one.spans == other.spans or len(one.spans) < 2 or len(other.spans) < 2


def _weight(mention: Mention) -> tuple[int, float]:
    """How much a reading is worth: first how many of its values have a place, then confidence."""
    places = sum(span is not None for spans in mention.spans.values() for span in spans)
    return places, mention.confidence if mention.confidence is not None else 0.0


def _place(mention: Mention) -> tuple[float, float]:
    span = mention.span
    return (span.start, -span.end) if span else (float("inf"), 0.0)
