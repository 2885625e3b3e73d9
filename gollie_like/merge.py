"""Merging: what several windows said of one text in, each mention once out, in text order.

What two windows both saw is kept once. Where windows read the same place differently, the reading
of one of them stays as a whole: the one whose mentions have more places (an event with more of its
arguments), then the more confident one. Mentions of a single window are never weighed against each
other, so that nested and repeated ones stay. A relation is the same as another only if all its
arguments meet, of a symmetric one also the other way round; of other mentions the key span decides.
Of a task that has one answer, the windows choose one together.

Not covered: mentions whose parts lie in no common window.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace

from gollie_like.document import Mention, Span
from gollie_like.schema import Relation, print_value
from gollie_like.task import Cardinality

__all__ = ["merge", "shift", "subtract"]

_LONG = 200
"""Characters; key spans that are longer are few and kept apart, so that the rest is found fast."""

Found = tuple[int, Mention]
"""The number of a window and what it found."""


def shift(mention: Mention, offset: int) -> Mention:
    """A mention found in a window, with its spans moved to their place in the whole text."""
    if offset == 0:
        return mention
    spans = {
        path: tuple(span and span.shift(offset) for span in found)
        for path, found in mention.spans.items()
    }
    return replace(mention, spans=spans)


def merge(found: Iterable[Found], *, cardinality: Cardinality = "list") -> tuple[Mention, ...]:
    """The mentions of all windows of one text, each once, in text order.

    ``found`` are pairs of a window's number and a mention with spans in the whole text. A mention
    that has no place is kept once for each distinct value.
    """
    placed: dict[str, list[Found]] = defaultdict(list)
    unplaced: dict[str, list[Found]] = defaultdict(list)
    for window, mention in found:
        if mention.span is None:
            unplaced[print_value(mention.instance)].append((window, mention))
        else:
            placed[mention.label].append((window, mention))
    kept = [max((m for _, m in same), key=_weigh) for same in unplaced.values()]
    votes = {id(mention): len(same) for mention, same in zip(kept, unplaced.values(), strict=True)}
    for rivals in placed.values():
        kept += _turn(_resolve(rivals))
    if cardinality in ("one", "optional") and len(kept) > 1:
        kept = [max(kept, key=lambda mention: (votes.get(id(mention), 1), *_weigh(mention)))]
    return tuple(sorted(kept, key=_place))


def subtract(spans: Iterable[Span], others: Iterable[Span]) -> tuple[Span, ...]:
    """What of ``spans`` no one of ``others`` covers, joined and in order."""
    edges = [(span.start, 1, 0) for span in spans] + [(span.end, -1, 0) for span in spans]
    edges += [edge for span in others for edge in ((span.start, 0, 1), (span.end, 0, -1))]
    left: list[Span] = []
    inside = covered = begin = 0
    for at, wanted, other in sorted(edges):
        if inside and not covered and at > begin:
            joined = left and left[-1].end == begin
            left[-1:] = [Span(left[-1].start, at)] if joined else [*left[-1:], Span(begin, at)]
        inside, covered, begin = inside + wanted, covered + other, at
    return tuple(left)


def _resolve(rivals: Sequence[Found]) -> list[Mention]:
    """The mentions of one class, the best reading of each place."""
    order = sorted(rivals, key=lambda one: (_key(one[1]).start, _key(one[1]).end))
    groups = [group for place in _touching(order) for group in _by_window(place)]
    groups.sort(key=lambda group: group.rank)
    index = _Index()
    kept: list[Mention] = []
    for group in groups:
        standing = [m for m in group.mentions if not index.clashes(group.window, m)]
        for mention in standing:
            index.add(group.window, mention)
        kept += standing
    return kept


def _turn(kept: list[Mention]) -> list[Mention]:
    """Of a symmetric relation that windows told both ways round the better reading."""
    if not getattr(type(kept[0].instance), "__gollie_symmetric__", False):
        return kept
    best: dict[object, Mention] = {}
    for mention in kept:
        values = {f.name: getattr(mention.instance, f.name) for f in fields(mention.instance)}
        ends = frozenset(_end(mention, name) for name in [*values][:2])
        same = ends, tuple(map(print_value, [*values.values()][2:]))
        if same not in best or _weigh(mention) > _weigh(best[same]):
            best[same] = mention
    return list(best.values())


def _end(mention: Mention, name: str) -> object:
    """Where an argument stands, or its code if it stands nowhere."""
    places = tuple(
        span
        for path, spans in mention.spans.items()
        if re.split(r"[.\[]", path, maxsplit=1)[0] == name
        for span in spans
    )
    known = places and None not in places
    return places if known else print_value(getattr(mention.instance, name))


def _touching(order: Iterable[Found]) -> Iterator[list[Found]]:
    """Runs of mentions whose key spans overlap from one to the next."""
    place: list[Found] = []
    end = -1
    for window, mention in order:
        span = _key(mention)
        if place and span.start >= end:
            yield place
            place = []
            end = -1
        place.append((window, mention))
        end = max(end, span.end, span.start + 1)
    if place:
        yield place


@dataclass(frozen=True)
class _Group:
    """What one window said of a place; a lower ``rank`` is a better reading."""

    window: int
    mentions: list[Mention]
    rank: tuple[int, float, int, int]


def _by_window(place: Iterable[Found]) -> Iterator[_Group]:
    by_window: dict[int, list[Mention]] = defaultdict(list)
    for window, mention in place:
        by_window[window].append(mention)
    for window, mentions in by_window.items():
        places = max(_weigh(mention)[0] for mention in mentions)
        sure = sum(_weigh(mention)[1] for mention in mentions) / len(mentions)
        yield _Group(window, mentions, (-places, -sure, -len(mentions), window))


class _Index:
    """Kept mentions by the place of their key spans."""

    def __init__(self) -> None:
        self._short: list[tuple[int, int]] = []
        self._long: list[int] = []
        self._held: list[Found] = []

    def add(self, window: int, mention: Mention) -> None:
        number = len(self._held)
        self._held.append((window, mention))
        span = _key(mention)
        if len(span) > _LONG:
            self._long.append(number)
        else:
            insort(self._short, (span.start, number))

    def clashes(self, window: int, mention: Mention) -> bool:
        """Whether another window has said, better, what stands at the same place."""
        return any(
            self._held[number][0] != window and _is_same(self._held[number][1], mention)
            for number in self._near(_key(mention))
        )

    def _near(self, span: Span) -> Iterator[int]:
        yield from self._long
        first = bisect_left(self._short, (span.start - _LONG, -1))
        last = bisect_right(self._short, (max(span.end, span.start + 1), -1))
        yield from (number for _, number in self._short[first:last])


def _is_same(one: Mention, other: Mention) -> bool:
    """Whether two windows speak of the same thing."""
    first, second = _key(one), _key(other)
    if first != second and not first.overlaps(second):
        return False
    if not isinstance(one.instance, Relation):
        return True
    return all(
        _meet(spans, other.spans[path]) for path, spans in one.spans.items() if path in other.spans
    )


def _meet(ones: Sequence[Span | None], others: Sequence[Span | None]) -> bool:
    """Whether any two places are the same or overlap; what has no place says nothing against."""
    pairs = [(a, b) for a in ones for b in others if a is not None and b is not None]
    return not pairs or any(a == b or a.overlaps(b) for a, b in pairs)


def _key(mention: Mention) -> Span:
    span = mention.span
    assert span is not None
    return span


def _weigh(mention: Mention) -> tuple[int, float]:
    """How much a reading is worth: first how many of its values have a place, then confidence."""
    places = sum(span is not None for spans in mention.spans.values() for span in spans)
    return places, mention.confidence if mention.confidence is not None else 0.0


def _place(mention: Mention) -> tuple[float, float]:
    span = mention.span
    return (span.start, -span.end) if span else (float("inf"), 0.0)
