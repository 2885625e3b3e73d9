"""Placement: which occurrence each value of each instance takes.

In: drafts, one for each instance, in the order they were written, and the text's `TextIndex`. Out:
the drafts' values hold their occurrences. Models list what they find in the order of the text, and
what belongs together stands near each other. From these two facts follow the rules:

1. An instance stands where its key value does (`ClassSpec.key`). Instances that have nothing but
   their key are placed in order: each takes the first occurrence of its key at or after the place
   of the one before it, and no two of the same class and value take the same one. An occurrence
   inside a longer mention that was placed just before (``York`` in ``University of York``) is
   passed over for a later one, unless the next instance would then be out of order. If there is no
   occurrence left in order, the first free one is taken and the order goes on from there, so that
   lists grouped by class do well too.
2. Of an instance with further values, such as an event with its arguments, the key takes the
   occurrence nearest to those values; one that an equal key of the same class has taken counts as
   `TAKEN` characters farther away. Equally near ones are taken in order.
3. A relation, or an instance without a key of its own, takes the pair of occurrences of its first
   two values that stand nearest to each other and to its other values.
4. Every other value takes the occurrence nearest to the key of the instance it is in, and the key
   of a nested instance the one nearest to the key of the instance around it.
5. Where a value is also the key of an instance placed by rule 1, its other occurrences count as
   `UNNAMED` characters farther away in rules 2 to 4.
6. An instance written again, equal in all its values, takes other occurrences than the first one.
   If there are none left it stands nowhere, nor does a value that stands in a list once too often:
   to point at the same place twice would be a lie. Instances that differ may share a place.

Measured on data sets with gold offsets, their mentions given in order of the text and without
offsets: rule 1 finds the place of 99.8 to 100 percent of the entities of CrossNER, CoNLL04, SciERC,
re3d and Re-DocRED and of 93 to 98 in whole papers (SOFC, GENIA), where taking the k-th occurrence
for the k-th mention finds 91 to 99 and 65 to 93. Rule 2 finds 90 to 95 percent of the triggers in
biomedical abstracts instead of 82 to 92, rules 3 and 5 both arguments of 93 to 99 percent of the
relations of CoNLL04, SciERC and re3d instead of 74 to 94.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from gollie_like.document import Span
from gollie_like.occurrences import Occurrence, TextIndex

__all__ = ["TAKEN", "UNNAMED", "Draft", "Leaf", "place"]

TAKEN = 100
UNNAMED = 50

_TRIED = 200  # occurrences of a key, before the cursor and behind it, that are weighed
_WEIGHED = 20  # values of one instance that they are weighed against
_RECENT = 8  # mentions placed before that may contain the next one

Occurrences = Sequence[Occurrence]
Pair = tuple[Span, "Span | None"]


@dataclass(eq=False)
class Leaf:
    """One verbatim value: where in the instance, near what, and, once placed, where in the text.

    ``near`` is the key this value keeps close to, ``None`` for what the whole instance stands on.
    """

    path: str
    value: str
    near: Leaf | None = None
    found: Occurrence | None = None

    @property
    def depth(self) -> int:
        return 0 if self.near is None else 1 + self.near.depth


@dataclass(eq=False)
class Draft:
    """The verbatim values of one instance.

    ``kind`` is equal for instances of one class and ``same`` for instances equal in all values.
    ``key`` is the value that says where the instance stands, ``None`` for a relation.
    """

    kind: Hashable
    same: Hashable
    leaves: list[Leaf] = field(default_factory=list)
    key: Leaf | None = None


def place(drafts: Sequence[Draft], index: TextIndex) -> None:
    """Give every leaf the occurrence it stands for, if there is one."""
    known = _Known(index)
    keyed = [(draft, draft.key) for draft in drafts if draft.key]
    plain = [(draft, key) for draft, key in keyed if len(draft.leaves) == 1]
    _place_keys(plain, known)
    for _, key in plain:
        known.remember(key)
    nowhere = _place_keys([pair for pair in keyed if len(pair[0].leaves) > 1], known)
    used: dict[Hashable, set[Pair]] = defaultdict(set)
    for draft in drafts:
        if draft.leaves and not draft.key and not _place_pair(draft, known, used[draft.same]):
            nowhere.add(draft)
    for draft in drafts:
        if draft not in nowhere:
            _place_others(draft, known)


class _Known:
    """What is known of values: where they stand, and where they are mentions themselves."""

    def __init__(self, index: TextIndex) -> None:
        self.index = index
        self._mentions: dict[str, list[Occurrence]] = defaultdict(list)
        self._around: dict[str, _Around] = {}

    def remember(self, key: Leaf) -> None:
        """Keep the place of a mention, before any question is asked."""
        if key.found:
            named = self._mentions[key.value]
            named.insert(bisect_left(named, key.found.span, key=_span_of), key.found)

    def around(self, value: str) -> _Around:
        if value not in self._around:
            named = self._mentions.get(value, ())
            self._around[value] = _Around(self.index.find(value), named)
        return self._around[value]

    def around_others(self, leaves: Sequence[Leaf], *but: Leaf | None) -> list[_Around]:
        values = {leaf.value for leaf in leaves[:_WEIGHED] if leaf not in but}
        return [self.around(value) for value in sorted(values)]


class _Queue:
    """The occurrences of one key, which the instances of one class take one after the other."""

    def __init__(self, occurrences: Occurrences) -> None:
        self.occurrences = occurrences
        self.taken: set[Span] = set()
        self.used: dict[Hashable, set[Span]] = defaultdict(set)  # by equal instances
        self._free = 0  # all before it are taken

    def take(self, found: Occurrence, same: Hashable) -> None:
        self.taken.add(found.span)
        self.used[same].add(found.span)

    def free_from(self, place: int) -> Iterator[Occurrence]:
        """The occurrences nobody has taken, those at or after a place of the text."""
        while self._free < len(self.occurrences) and self._is_taken(self._free):
            self._free += 1
        begin = bisect_left(self.occurrences, Span(place, place), key=_span_of) if place else 0
        for number in range(max(begin, self._free), len(self.occurrences)):
            if not self._is_taken(number):
                yield self.occurrences[number]

    def _is_taken(self, number: int) -> bool:
        return self.occurrences[number].span in self.taken


def _place_keys(keyed: Sequence[tuple[Draft, Leaf]], known: _Known) -> set[Draft]:
    """Rules 1 and 2; the drafts that were written once too often."""
    counts = Counter((draft.kind, key.value) for draft, key in keyed)
    queues = {title: _Queue(known.index.find(title[1], count)) for title, count in counts.items()}
    order = [queues[draft.kind, key.value] for draft, key in keyed]
    cursor = 0
    recent: list[Span] = []
    surplus: set[Draft] = set()
    for (draft, key), queue, after in zip(keyed, order, [*order, None][1:], strict=True):
        if len(draft.leaves) > 1:
            key.found = _weigh(draft, key, queue, cursor, known)
        else:
            key.found = _next_in_order(queue, cursor, recent, after)
            if key.found is None and queue.occurrences and not queue.used[draft.same]:
                key.found = queue.occurrences[-1]
        if key.found is not None:
            queue.take(key.found, draft.same)
            cursor = key.found.span.start
            recent = [*recent[1 - _RECENT :], key.found.span]
        elif queue.occurrences:
            surplus.add(draft)
    return surplus


def _next_in_order(
    queue: _Queue, cursor: int, recent: Sequence[Span], after: _Queue | None
) -> Occurrence | None:
    first = next(queue.free_from(cursor), None)
    if first is None:
        return next(queue.free_from(0), None)
    if not _is_inside(first.span, recent):
        return first
    outside = (x for x in queue.free_from(cursor) if not _is_inside(x.span, recent))
    later = next(outside, None)
    if later is None or after is None or after is queue:
        return later or first
    following = next(after.free_from(first.span.start), None)
    return first if following and following.span.start < later.span.start else later


def _is_inside(span: Span, recent: Sequence[Span]) -> bool:
    return any(s.start <= span.start and span.end <= s.end and s != span for s in recent)


def _weigh(draft: Draft, key: Leaf, queue: _Queue, cursor: int, known: _Known) -> Occurrence | None:
    """The occurrence of a key that is nearest to the other values."""
    others = known.around_others(draft.leaves, key)

    def cost(choice: Occurrence) -> tuple[int, bool, Span]:
        gaps = sum(value.nearest(choice.span)[0] for value in others)
        taken = TAKEN if choice.span in queue.taken else 0
        return gaps + taken, choice.span.start < cursor, choice.span

    choices = _beside(queue.occurrences, Span(cursor, cursor), _TRIED)
    used = queue.used[draft.same]
    return min((choice for choice in choices if choice.span not in used), key=cost, default=None)


class _Around:
    """The occurrences of one value, of which the nearest to some place is wanted."""

    def __init__(self, every: Occurrences, named: Occurrences) -> None:
        self.every, self.named, self.named_set = every, named, frozenset(named)

    def nearest(self, span: Span, banned: Set[Span] = frozenset()) -> tuple[int, Occurrence | None]:
        """The nearest occurrence and its distance; 0 and nothing if there is none at all."""
        gap, found = _nearest(self.every, span, banned)
        if not self.named or found is None:
            return gap, found
        gap += self.detour(found)
        named_gap, named = _nearest(self.named, span, banned)
        return (gap, found) if named is None or gap < named_gap else (named_gap, named)

    def detour(self, found: Occurrence) -> int:
        """What rule 5 adds to the distance of an occurrence."""
        return UNNAMED if self.named and found not in self.named_set else 0


def _nearest(
    occurrences: Occurrences, span: Span, banned: Set[Span]
) -> tuple[int, Occurrence | None]:
    free = [x for x in _beside(occurrences, span, 1 + len(banned)) if x.span not in banned]
    if not free:
        return 0, None
    found = min(free, key=lambda x: (_gap(x.span, span), x.span))
    return _gap(found.span, span), found


def _beside(occurrences: Occurrences, span: Span, width: int = 1) -> Occurrences:
    """The occurrences next to a place, so many on each side."""
    place = bisect_left(occurrences, span, key=_span_of)
    return occurrences[max(place - width, 0) : place + width]


def _gap(first: Span, second: Span) -> int:
    """The characters between two spans."""
    return max(first.start - second.end, second.start - first.end, 0)


def _place_pair(draft: Draft, known: _Known, used: set[Pair]) -> bool:
    """Rule 3; false if the draft was written once too often."""
    first = draft.leaves[0]
    second = next((x for x in draft.leaves if _head(x.path) != _head(first.path)), None)
    around = known.around(second.value) if second else None
    others = known.around_others(draft.leaves, first, second)
    first_around = known.around(first.value)
    best: tuple[int, Occurrence, Occurrence | None] | None = None
    choices = known.index.find(first.value, 1 + len(used))[: 2 * _TRIED]
    for choice in choices:
        gap, partner = _partner(choice, around, used)
        if _pair(choice, partner) in used or (partner is None and around and around.every):
            continue  # all pairs with this place are used
        gap += first_around.detour(choice)
        gap += sum(value.nearest(choice.span)[0] for value in others)
        if best is None or gap < best[0]:
            best = gap, choice, partner
    if best is None:
        return not choices
    _, choice, partner = best
    used.add(_pair(choice, partner))
    first.found = choice
    if second is not None:
        second.found = partner
    return True


def _pair(first: Occurrence, second: Occurrence | None) -> Pair:
    return first.span, second.span if second else None


def _partner(
    choice: Occurrence, around: _Around | None, used: set[Pair]
) -> tuple[int, Occurrence | None]:
    """The nearest occurrence of the second value that makes a new pair, and how far it is."""
    if around is None:
        return 0, None
    paired = {partner for span, partner in used if span == choice.span and partner}
    gap, partner = around.nearest(choice.span, paired | {choice.span})
    if partner is None:  # one place for both, if need be
        gap, partner = around.nearest(choice.span, paired)
    return gap, partner


def _place_others(draft: Draft, known: _Known) -> None:
    """Rule 4, nearer relatives first."""
    anchor = draft.key or next(iter(draft.leaves), None)
    by_value: dict[str, set[Span]] = defaultdict(set)
    by_path: dict[tuple[str, str], set[Span]] = defaultdict(set)
    for leaf in sorted(draft.leaves, key=lambda leaf: (leaf.found is None, leaf.depth)):
        around, listed = known.around(leaf.value), by_path[leaf.path, leaf.value]
        if leaf.found is None and leaf is not draft.key and len(listed) < len(around.every):
            near = leaf.near or anchor
            while near is not None and near.found is None:
                near = near.near
            where = near.found.span if near and near.found else Span(0, 0)
            found = around.nearest(where, by_value[leaf.value])[1]
            leaf.found = found or around.nearest(where, listed)[1]
        if leaf.found is not None:
            by_value[leaf.value].add(leaf.found.span)
            listed.add(leaf.found.span)


def _head(path: str) -> str:
    """The field of the instance itself that a path leads through."""
    return path.split(".")[0].split("[")[0]


def _span_of(occurrence: Occurrence) -> Span:
    return occurrence.span
