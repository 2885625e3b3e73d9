"""Entities: mentions of things, scored by where they stand or how they are written.

In: gold and predicted mentions of each document. Out: `Scores` in one of the stated modes, or the
pairs themselves, for those who want to look at errors, confusions and confidence. The strict modes
count everything the model said; the last three repeat what published systems do, so that their
numbers can be compared with ours, and are good for nothing else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from gollie_like.document import Mention, Span
from gollie_like.errors import UsageError
from gollie_like.schema import Value
from gollie_like.score.counts import Counts
from gollie_like.score.pairing import pair_best, pair_equal
from gollie_like.score.reading import Place, read_key
from gollie_like.score.runs import (
    Mentions,
    check_runs,
    check_texts,
    measure_rates,
    select,
    tally_runs,
)
from gollie_like.score.scores import Scores
from gollie_like.score.words import normalize_answer, normalize_instructuie
from gollie_like.spec import Schema

__all__ = ["ENTITY_MODES", "EntityMode", "Pair", "pair_entities", "score_entities"]

EntityMode = Literal[
    "exact", "string", "boundary", "overlap", "partial", "gollie", "instructuie", "universalner"
]

ENTITY_MODES: Mapping[str, str] = {
    "exact": "same class and same offsets, one to one",
    "string": "same class and same characters, one to one, as often as they occur",
    "boundary": "same offsets, whatever the class, one to one",
    "overlap": "same class and at least one character in common, one to one",
    "partial": "same class; same offsets earn 1, an overlap 1/2, one to one",
    "gollie": "as GoLLIE: invented, surplus predictions dropped; then class and lower-cased string",
    "instructuie": "as InstructUIE: sets of class and normalized string; nothing counts as an item",
    "universalner": "as UniversalNER: sets of class and string without case, articles, punctuation",
}
"""What each mode counts as right, in a line."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold and a predicted mention that belong together, by index, and the credit they earn."""

    gold: int
    predicted: int
    credit: float = 1.0


@dataclass(frozen=True, slots=True)
class _Item:
    """A mention as a mode sees it; ``index`` is its place in the document's list."""

    index: int
    label: str
    place: Place
    mention: Mention


def score_entities(
    gold: Sequence[Mentions],
    predicted: Sequence[Mentions],
    *,
    mode: EntityMode = "exact",
    schema: Schema | None = None,
    texts: Sequence[str] | None = None,
    unparsed: Sequence[int] | None = None,
    classes: Collection[str] | None = None,
) -> Scores:
    """The score of entities, one list of mentions a document on either side.

    ``unparsed`` says how many items of each document's output could not be read: they were said,
    and count against precision (in modes ``gollie`` and ``universalner`` they cost nothing, as
    there). ``texts`` are needed by ``gollie`` only. ``classes`` restricts gold and predictions to
    classes of these names.
    """
    _check_mode(mode)
    lost = check_runs(gold, predicted, unparsed)
    golden = [select(mentions, "entities", classes) for mentions in gold]
    said = [select(mentions, "entities", classes) for mentions in predicted]
    read = check_texts(texts, mode, len(gold)) if mode == "gollie" else [""] * len(gold)

    def count(one: Mentions, two: Mentions, place: int) -> dict[str, Counts]:
        return _count(one, two, mode=mode, schema=schema, text=read[place])

    costs = (0,) * len(gold) if mode in ("gollie", "universalner") else lost
    return Scores(
        family="entities",
        mode=mode,
        definition=ENTITY_MODES[mode],
        figures=tally_runs(golden, said, costs, count),
        rates=measure_rates(golden, said, lost),
    )


def pair_entities(
    gold: Mentions,
    predicted: Mentions,
    *,
    mode: EntityMode = "exact",
    schema: Schema | None = None,
    text: str = "",
) -> list[Pair]:
    """The pairs behind a document's score, by index into the two lists."""
    _check_mode(mode)
    return _pair(_view(gold, mode, schema, None), _view(predicted, mode, schema, text), mode)


def _check_mode(mode: str) -> None:
    if mode not in get_args(EntityMode):
        raise UsageError(
            f"Entities have no mode {mode!r}; choose one of {', '.join(ENTITY_MODES)}."
        )


def _count(
    gold: Mentions, predicted: Mentions, *, mode: EntityMode, schema: Schema | None, text: str
) -> dict[str, Counts]:
    golden, said = _view(gold, mode, schema, None), _view(predicted, mode, schema, text)
    right: defaultdict[str, float] = defaultdict(float)
    found: defaultdict[str, float] = defaultdict(float)
    for pair in _pair(golden, said, mode):
        right[predicted[pair.predicted].label] += pair.credit
        found[gold[pair.gold].label] += pair.credit
    has, says = Counter(i.label for i in golden), Counter(i.label for i in said)
    counts = {
        name: Counts(predicted=says[name], gold=has[name], right=right[name], found=found[name])
        for name in sorted({*has, *says})
    }
    if mode == "instructuie" and not (golden and said):
        # There an empty list is the item "none": right where both sides are empty.
        none = float(not golden and not said)
        counts["(none)"] = Counts(float(not said), float(not golden), none, none)
    return counts


def _view(
    mentions: Mentions, mode: EntityMode, schema: Schema | None, text: str | None
) -> list[_Item]:
    """The mentions as the mode sees them; ``text`` is given for predictions."""
    items = [
        _Item(index, mention.label, read_key(mention, schema) or Place(""), mention)
        for index, mention in enumerate(mentions)
    ]
    if mode == "gollie" and text is not None:
        return _drop_invented(items, text)
    if mode in ("instructuie", "universalner"):
        first: dict[Hashable, _Item] = {}
        for item in items:
            first.setdefault(_identify(item, mode), item)
        return list(first.values())
    return items


def _drop_invented(items: Sequence[_Item], text: str) -> list[_Item]:
    """GoLLIE's filter: what the text does not contain, or not so often, is forgotten.

    As there, a string counts wherever its characters occur, inside words too, and all classes
    draw on the same occurrences.
    """
    lowered = text.lower()
    seen: Counter[str] = Counter()
    kept = []
    for item in items:
        surface = item.place.surface.lower()
        exists = surface if isinstance(item.mention.instance, Value) else surface.strip()
        if exists not in lowered:
            continue
        seen[surface] += 1
        if not surface or seen[surface] <= lowered.count(surface):
            kept.append(item)
    return kept


def _identify(item: _Item, mode: EntityMode) -> Hashable | None:
    surface = item.place.surface
    if mode == "gollie":
        is_value = isinstance(item.mention.instance, Value)
        return item.label, surface if is_value else surface.lower().strip()
    if mode == "instructuie":
        return item.label.lower(), normalize_instructuie(surface)
    if mode == "universalner":
        return item.label, normalize_answer(surface)
    if mode == "string":
        return (item.label, surface) if surface else None
    return None if item.place.span is None else (item.label, item.place.span)


def _pair(gold: Sequence[_Item], predicted: Sequence[_Item], mode: EntityMode) -> list[Pair]:
    if mode in ("overlap", "partial"):
        return _pair_overlapping(gold, predicted, _CREDIT[mode])
    pairs = _pair_identical(gold, predicted, lambda item: _identify(item, mode))
    if mode == "boundary":
        # Those of one class were paired first; now whoever is left over at the same offsets.
        taken_gold = {pair.gold for pair in pairs}
        taken_said = {pair.predicted for pair in pairs}
        pairs += _pair_identical(
            [item for item in gold if item.index not in taken_gold],
            [item for item in predicted if item.index not in taken_said],
            lambda item: item.place.span,
        )
    return pairs


def _pair_identical(
    gold: Sequence[_Item], predicted: Sequence[_Item], identify: Callable[[_Item], Hashable | None]
) -> list[Pair]:
    pairs = pair_equal([identify(i) for i in gold], [identify(i) for i in predicted])
    return [Pair(gold[one].index, predicted[two].index) for one, two in pairs]


def _credit_overlap(one: Span, two: Span) -> float:
    return 1.0 if one == two or one.overlaps(two) else 0.0


def _credit_part(one: Span, two: Span) -> float:
    return 1.0 if one == two else 0.5 if one.overlaps(two) else 0.0


_CREDIT = {"overlap": _credit_overlap, "partial": _credit_part}


def _pair_overlapping(
    gold: Sequence[_Item], predicted: Sequence[_Item], credit: Callable[[Span, Span], float]
) -> list[Pair]:
    said: defaultdict[str, list[tuple[Span, int]]] = defaultdict(list)
    for two, item in enumerate(predicted):
        if item.place.span is not None:
            said[item.label].append((item.place.span, two))
    longest = {label: max(len(span) for span, _ in spans) for label, spans in said.items()}
    earned: dict[tuple[int, int], float] = {}
    for spans in said.values():
        spans.sort()
    for one, golden in enumerate(gold):
        span, near = golden.place.span, said.get(golden.label, [])
        if span is None or not near:
            continue
        # What starts earlier than this is too short to reach the gold span.
        first = bisect_left(near, span.start - longest[golden.label], key=lambda n: n[0].start)
        for other, two in near[first:]:
            if other.start > span.end:
                break
            earned[one, two] = credit(span, other)
    return [
        Pair(gold[one].index, predicted[two].index, earned[one, two])
        for one, two in pair_best(earned)
    ]
