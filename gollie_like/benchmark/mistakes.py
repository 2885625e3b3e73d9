"""Mistakes: the errors of a run that tell most about it, each with its place in the text.

In: gold and predicted mentions. Out: `Mistake` values, ordered by what they tell. Errors are sorted
by kind and by the classes concerned; the commonest sort comes first, and of one sort the errors the
model was surest of. `choose_telling` takes them in turn, one of each sort, then a second of each,
so that twenty of them show what goes wrong rather than how often.

================  ================================================================================
kind              what it means
================  ================================================================================
wrong class       another class at the very place of a gold mention
wrong extent      the right class, but too many or too few characters
wrong both        overlaps a gold mention of another class
wrong details     the right class and place, but another argument, choice or value
wrong number      a number far from the gold one, the farthest first
not in the text   a value that stands nowhere in the text
not in the gold   grounded, but nothing is marked there
missed            nothing was said where something is marked
unreadable        an item, or the whole output, could not be read
================  ================================================================================
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from gollie_like.benchmark.scoring import read_answer, read_number
from gollie_like.document import Alignment, Mention, Span
from gollie_like.extraction import Extraction
from gollie_like.gold.documents import GoldDocument
from gollie_like.gold.pairing import pair_right
from gollie_like.readers.labelled import Family
from gollie_like.score.reading import read_key
from gollie_like.score.words import normalize_answer
from gollie_like.spec import Schema

__all__ = ["Mistake", "choose_telling", "find_mistakes"]

NOTHING = ""
_FAR = 1.0
"""How far from the gold a number is told as an error: a step of the scale of similarity."""


@dataclass(frozen=True)
class Mistake:
    """One error: what was said, what the gold has, where, and how sure the model was.

    ``said`` and ``gold`` are printed instances, empty if there is none.
    """

    kind: str
    document: str
    said: str = NOTHING
    gold: str = NOTHING
    said_class: str = NOTHING
    gold_class: str = NOTHING
    said_span: Span | None = None
    gold_span: Span | None = None
    confidence: float | None = None
    note: str = ""
    gap: float = 0.0

    @property
    def sort(self) -> tuple[str, str, str]:
        """What makes two mistakes alike."""
        return self.kind, self.gold_class, self.said_class


def find_mistakes(
    gold: Sequence[GoldDocument], said: Sequence[Extraction], schema: Schema, *, family: Family
) -> list[tuple[int, Mistake]]:
    """Every mistake with the position of its document. Answers are compared as SQuAD does."""
    found = []
    for place, (item, extraction) in enumerate(zip(gold, said, strict=True)):
        if family == "answers":
            mistakes = _compare_answers(item, extraction, schema)
        elif family == "score":
            mistakes = _compare_numbers(item, extraction, schema)
        else:
            mistakes = _compare(item, extraction, schema)
        found += [(place, mistake) for mistake in (*mistakes, *_list_unreadable(extraction))]
    return found


def choose_telling(
    mistakes: Iterable[tuple[int, Mistake]], *, count: int = 20
) -> list[tuple[int, Mistake, int]]:
    """The most telling ones: position, mistake, and how many of its sort there are."""
    sorts: defaultdict[tuple[str, str, str], list[tuple[int, Mistake]]] = defaultdict(list)
    for place, mistake in mistakes:
        sorts[mistake.sort].append((place, mistake))
    for held in sorts.values():
        held.sort(key=lambda pair: (-pair[1].gap, -(pair[1].confidence or 0.0)))
    ordered = sorted(sorts.values(), key=len, reverse=True)
    chosen: list[tuple[int, Mistake, int]] = []
    round_number = 0
    while len(chosen) < count and any(len(held) > round_number for held in ordered):
        for held in ordered:
            if len(held) > round_number and len(chosen) < count:
                chosen.append((*held[round_number], len(held)))
        round_number += 1
    sizes = Counter({mistake.sort: size for _, mistake, size in chosen})
    return sorted(chosen, key=lambda row: (-sizes[row[1].sort], row[1].sort))


def _compare(item: GoldDocument, extraction: Extraction, schema: Schema) -> Iterator[Mistake]:
    pairs = pair_right(item.gold, extraction.mentions, schema)
    right = {said for _, said in pairs}
    left = [m for i, m in enumerate(item.gold) if i not in {gold for gold, _ in pairs}]
    wrong = [m for i, m in enumerate(extraction.mentions) if i not in right]
    for mention in sorted(wrong, key=lambda m: -(m.confidence or 0.0)):
        near = _find_nearest(mention, left, schema)
        if near is not None:
            left.remove(near)
        yield _make(_judge(mention, near, schema), extraction, mention, near, schema)
    for mention in left:
        yield _make("missed", extraction, None, mention, schema)


def _find_nearest(mention: Mention, left: Sequence[Mention], schema: Schema) -> Mention | None:
    """The gold mention that this one was meant to be, if there is one that it touches."""
    place = _place(mention, schema)
    ranked = []
    for number, other in enumerate(left):
        there, alike = _place(other, schema), other.label == mention.label
        if place is None or there is None:
            # Labels have no place: they are about the same text.
            touches = place is there and _is_placeless(mention) and _is_placeless(other)
            rank = 0
        else:
            touches = place == there or place.overlaps(there)
            rank = (place == there) * 2
        if touches:
            ranked.append((rank + alike, -number, other))
    return max(ranked, key=lambda row: row[:2])[2] if ranked else None


def _judge(mention: Mention, near: Mention | None, schema: Schema) -> str:
    if near is None:
        ungrounded = Alignment.UNGROUNDED in mention.status.values()
        return "not in the text" if ungrounded else "not in the gold"
    same_place = _place(mention, schema) == _place(near, schema)
    if mention.label == near.label:
        return "wrong details" if same_place else "wrong extent"
    return "wrong class" if same_place else "wrong both"


def _make(
    kind: str,
    extraction: Extraction,
    said: Mention | None,
    gold: Mention | None,
    schema: Schema,
) -> Mistake:
    return Mistake(
        kind,
        extraction.document.id,
        said=repr(said.instance) if said else NOTHING,
        gold=repr(gold.instance) if gold else NOTHING,
        said_class=said.label if said else NOTHING,
        gold_class=gold.label if gold else NOTHING,
        said_span=_place(said, schema) if said else None,
        gold_span=_place(gold, schema) if gold else None,
        confidence=said.confidence if said else None,
    )


def _compare_answers(
    item: GoldDocument, extraction: Extraction, schema: Schema
) -> Iterator[Mistake]:
    said = read_answer(extraction.mentions, schema)
    accepted = [normalize_answer(answer) for answer in item.answers]
    if (not said and not accepted) or (said and normalize_answer(said) in accepted):
        return
    mention = extraction.mentions[0] if said else None
    gold = item.gold[0] if item.gold else None
    kind = "missed" if not said else "not in the gold"
    if said and gold is not None:
        kind = "wrong extent" if _overlap(mention, gold, schema) else "wrong details"
    yield _make(kind, extraction, mention, gold, schema)


def _compare_numbers(
    item: GoldDocument, extraction: Extraction, schema: Schema
) -> Iterator[Mistake]:
    right, number = read_number(item.gold), read_number(extraction.mentions)
    gold, said = (
        mentions[0] if mentions else None for mentions in (item.gold, extraction.mentions)
    )
    if number is None:
        yield _make("missed", extraction, said, gold, schema)
    elif right is not None and abs(number - right) >= _FAR:
        made = _make("wrong number", extraction, said, gold, schema)
        yield replace(made, gap=abs(number - right))


def _overlap(one: Mention | None, two: Mention, schema: Schema) -> bool:
    places = [_place(one, schema) if one else None, _place(two, schema)]
    return places[0] is not None and places[1] is not None and places[0].overlaps(places[1])


def _list_unreadable(extraction: Extraction) -> Iterator[Mistake]:
    kinds = ("no-list", "syntax", "unknown-class", "missing-field", "backend", "too-long", "input")
    for problem in extraction.problems:
        if problem.kind in kinds:
            yield Mistake("unreadable", extraction.document.id, note=str(problem))


def _place(mention: Mention, schema: Schema) -> Span | None:
    key = read_key(mention, schema)
    return (key.span if key else None) or mention.span


def _is_placeless(mention: Mention) -> bool:
    return not mention.spans
