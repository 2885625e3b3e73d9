"""Open triples: free facts, scored by the words they share, after CaRB's idea.

In: gold and predicted mentions of each document, any classes with a predicate and arguments. Out:
`Scores`. The definition, where ``words`` are those of `words.split_words`:

* A triple has three parts: the predicate, the first other field, and all further fields together.
* A predicted and a gold triple share the words of the same part, each as often as it occurs on both
  sides. If their predicates share no word they share nothing.
* The precision of a pair is the share of the predicted triple's words that are shared, its recall
  the share of the gold triple's words.
* Precision pairs predictions with gold one to one for the largest sum of pair precisions, and
  divides it by the number of predictions: saying one fact twice pays once.
* Recall takes for each gold triple the best recall any prediction gives it, so that one long
  prediction may cover several gold triples.

CaRB itself pairs greedily and has special rules for forms of "be" and for verbs of saying, which
are left out. Precision and recall are paired differently: swapping the sides does not swap them.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from gollie_like.document import Mention
from gollie_like.errors import UsageError
from gollie_like.score.counts import Counts
from gollie_like.score.pairing import pair_best
from gollie_like.score.runs import Mentions, check_runs, measure_rates, select, tally_runs
from gollie_like.score.scores import Scores
from gollie_like.score.words import split_words

__all__ = ["score_triples"]

_Words = tuple[Counter[str], Counter[str], Counter[str]]


def score_triples(
    gold: Sequence[Mentions],
    predicted: Sequence[Mentions],
    *,
    predicate: str | None = "predicate",
    unparsed: Sequence[int] | None = None,
    classes: Collection[str] | None = None,
) -> Scores:
    """The score of open triples by shared words, one list of mentions a document on either side.

    ``predicate`` names the field that must share a word; with ``None`` no field must, and the
    parts are the first field, the second and all others.
    """
    lost = check_runs(gold, predicted, unparsed)
    golden = [select(mentions, "triples", classes) for mentions in gold]
    said = [select(mentions, "triples", classes) for mentions in predicted]

    def count(one: Mentions, two: Mentions, _place: int) -> dict[str, Counts]:
        return _count(one, two, predicate)

    return Scores(
        family="triples",
        mode="words",
        definition="shared words of predicate, first and further arguments",
        figures=tally_runs(golden, said, lost, count),
        rates=measure_rates(golden, said, lost),
    )


def _count(gold: Mentions, predicted: Mentions, predicate: str | None) -> dict[str, Counts]:
    ours = [_split(mention, predicate) for mention in gold]
    theirs = [_split(mention, predicate) for mention in predicted]
    precision: dict[tuple[int, int], float] = {}
    found = [0.0] * len(gold)
    for one, golden in enumerate(ours):
        for two, said in enumerate(theirs):
            shared = _share(golden, said, gated=predicate is not None)
            if shared:
                precision[one, two] = shared / _size(said)
                found[one] = max(found[one], shared / _size(golden))
    right = [0.0] * len(predicted)
    for one, two in pair_best(precision):
        right[two] = precision[one, two]
    counts: dict[str, Counts] = {}
    for mention, share in zip(gold, found, strict=True):
        counts[mention.label] = counts.get(mention.label, Counts()) + Counts(gold=1, found=share)
    for mention, share in zip(predicted, right, strict=True):
        row = counts.get(mention.label, Counts())
        counts[mention.label] = row + Counts(predicted=1, right=share)
    return counts


def _split(mention: Mention, predicate: str | None) -> _Words:
    fields = {f.name: getattr(mention.instance, f.name) for f in _fields(mention.instance)}
    if predicate is not None and predicate not in fields:
        raise UsageError(
            f"Class {mention.label} has no field {predicate!r} to be the predicate of an open "
            f"triple; its fields are {', '.join(fields) or 'none'}. Name one with predicate=..., "
            "or pass None if no field is."
        )
    first = fields.pop(predicate if predicate is not None else next(iter(fields), ""), None)
    rest = [Counter(_words(value)) for value in fields.values()]
    return Counter(_words(first)), rest[0] if rest else Counter(), sum(rest[1:], Counter())


def _fields(instance: Any) -> tuple[dataclasses.Field[Any], ...]:
    return dataclasses.fields(instance) if dataclasses.is_dataclass(instance) else ()


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _words(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _words(getattr(value, field.name))
    elif value is not None:
        yield from split_words(str(value))


def _size(words: _Words) -> int:
    return sum(sum(part.values()) for part in words)


def _share(one: _Words, two: _Words, *, gated: bool) -> int:
    shared = [sum((ours & theirs).values()) for ours, theirs in zip(one, two, strict=True)]
    return 0 if gated and not shared[0] else sum(shared)
