"""Marks: where mentions stand, laid out so that nested and crossing ones both draw right.

In: mentions and the length of a text. Out: a flat list of steps (open a mark, text, close a mark)
that nest properly. Marks that cross are cut where they cross: the pieces say that they go on, and
keep one lane, so that the line below a mark runs through all its pieces at one height. A mark that
encloses others lies in a higher lane. At most `LANES` marks are drawn over one character; the
others are counted where they begin and stay in the list of mentions. The time is linear in the
number of marks but for sorting them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from gollie_like.document import Mention, Span

__all__ = ["LANES", "Close", "Crowd", "Layout", "Mark", "Open", "Run", "collect", "lay_out"]

LANES = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """One span to draw: part ``part`` of the values at ``path`` of a mention.

    ``key`` marks say where the mention itself stands. ``mention`` is its index, -1 for a range
    that nobody read.
    """

    start: int
    end: int
    mention: int
    path: str = ""
    part: int = 0
    key: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """A piece of a mark begins.

    ``continued`` if the mark itself began earlier, ``continues`` if it goes on after this piece.
    """

    index: int
    mark: Mark
    lane: int
    continued: bool = False
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Close:
    """The piece opened last ends; ``continues`` if its mark goes on."""

    index: int
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text without a boundary in it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Crowd:
    """Here begin ``count`` marks for which there was no lane."""

    count: int


Step = Open | Close | Run | Crowd


@dataclass(frozen=True)
class Layout:
    """Steps to draw, the marks in order, which of them are drawn, and the most lanes in use.

    ``index`` finds a mark by its mention, path and part.
    """

    steps: tuple[Step, ...]
    marks: tuple[Mark, ...]
    drawn: frozenset[int]
    lanes: int

    @cached_property
    def index(self) -> Mapping[tuple[int, str, int], int]:
        """The number of each mark by mention, path and part."""
        return {(m.mention, m.path, m.part): i for i, m in enumerate(self.marks)}


def collect(mentions: Iterable[Mention]) -> Iterator[Mark]:
    """Every grounded span of the mentions as a mark."""
    for number, mention in enumerate(mentions):
        key = True
        for path, spans in mention.spans.items():
            found = False
            for part, span in enumerate(spans):
                if span is not None:
                    yield Mark(span.start, span.end, number, path, part, key)
                    found = True
            key = key and not found


def lay_out(length: int, marks: Sequence[Mark], unread: Iterable[Span] = ()) -> Layout:
    """The steps that draw the marks over a text of that length.

    Marks that end beyond the text are not drawn.
    """
    inside = [(i, mark) for i, mark in enumerate(marks) if mark.end <= length]
    inside.sort(key=lambda pair: (pair[1].start, -pair[1].end, pair[0]))
    plan = _assign_depths(inside)
    points = {i: mark for i, mark in inside if mark.start == mark.end and i in plan.depth}
    spread = [(i, mark) for i, mark in inside if i in plan.depth and i not in points]
    extra = list(_merge(unread, length))
    for offset, span in enumerate(extra):
        spread.append((len(marks) + offset, Mark(span.start, span.end, -1)))
        plan.depth[len(marks) + offset] = -1
    steps = tuple(_tell_ahead(_walk(length, spread, points, plan)))
    drawn = frozenset(i for i in plan.depth if i < len(marks))
    return Layout(steps, tuple(marks), drawn, plan.lanes)


@dataclass
class _Plan:
    """Depths by mark index, each mark's cluster, each cluster's depth, and crowds by position."""

    depth: dict[int, int] = field(default_factory=dict)
    cluster: dict[int, int] = field(default_factory=dict)
    deepest: list[int] = field(default_factory=list)
    crowds: dict[int, int] = field(default_factory=dict)

    @property
    def lanes(self) -> int:
        return max(self.deepest, default=-1) + 1

    def lane(self, index: int) -> int:
        depth = self.depth[index]
        return 0 if depth < 0 else self.deepest[self.cluster[index]] - depth


def _assign_depths(ordered: Iterable[tuple[int, Mark]]) -> _Plan:
    """Depths from the outside in: a mark lies deeper than all that enclose it."""
    plan = _Plan()
    active: list[tuple[int, Mark]] = []
    for index, mark in ordered:
        active = [pair for pair in active if pair[1].end > mark.start]
        if not active:
            plan.deepest.append(-1)
        taken = {plan.depth[i] for i, _ in active}
        least = max((plan.depth[i] + 1 for i, other in active if other.end >= mark.end), default=0)
        depth = next((d for d in range(least, LANES) if d not in taken), None)
        if depth is None:
            plan.crowds[mark.start] = plan.crowds.get(mark.start, 0) + 1
            continue
        plan.depth[index] = depth
        plan.cluster[index] = len(plan.deepest) - 1
        plan.deepest[-1] = max(plan.deepest[-1], depth)
        active.append((index, mark))
    return plan


def _merge(unread: Iterable[Span], length: int) -> Iterator[Span]:
    """Ranges inside the text, in order and apart from one another."""
    start, end = 0, 0
    for span in sorted(unread):
        if span.start > end:
            if start < end:
                yield Span(start, end)
            start = min(span.start, length)
        end = max(end, min(span.end, length))
    if start < end:
        yield Span(start, end)


def _walk(
    length: int, spread: list[tuple[int, Mark]], points: dict[int, Mark], plan: _Plan
) -> Iterator[Step]:
    """Go from boundary to boundary; between two of them the open marks stay the same."""
    begins = _by_position((mark.start, i, mark) for i, mark in spread)
    dots = _by_position((mark.start, i, mark) for i, mark in points.items())
    stops = {0, length, *begins, *dots, *plan.crowds, *(mark.end for _, mark in spread)}
    stack: list[tuple[int, Mark]] = []
    done = 0
    for stop in sorted(stops):
        if stop > done:
            yield Run(done, stop)
            done = stop
        wanted = [pair for pair in stack if pair[1].end > stop] + begins.get(stop, [])
        wanted.sort(key=lambda pair: plan.depth[pair[0]])
        kept = next(
            (n for n, (a, b) in enumerate(zip(stack, wanted, strict=False)) if a != b),
            min(len(stack), len(wanted)),
        )
        for index, mark in reversed(stack[kept:]):
            yield Close(index, continues=mark.end > stop)
        for index, mark in dots.get(stop, []):
            yield Open(index, mark, 0)
            yield Close(index)
        if stop in plan.crowds:
            yield Crowd(plan.crowds[stop])
        for index, mark in wanted[kept:]:
            yield Open(index, mark, plan.lane(index), continued=mark.start < stop)
        stack = wanted


def _tell_ahead(walk: Iterable[Step]) -> list[Step]:
    """Let the pieces know at their beginning what is known at their end."""
    steps: list[Step] = []
    opened: list[tuple[int, Open]] = []
    for step in walk:
        if isinstance(step, Open):
            opened.append((len(steps), step))
        elif isinstance(step, Close):
            place, begun = opened.pop()
            if step.continues:
                steps[place] = replace(begun, continues=True)
        steps.append(step)
    return steps


def _by_position(
    marks: Iterable[tuple[int, int, Mark]],
) -> dict[int, list[tuple[int, Mark]]]:
    found: dict[int, list[tuple[int, Mark]]] = {}
    for position, index, mark in marks:
        found.setdefault(position, []).append((index, mark))
    return found
