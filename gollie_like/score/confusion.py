"""Confusions: which class was said where another stood, what was missed, what was invented.

In: gold and predicted mentions of each document. Out: how often each pair of classes meets.
Entities meet at the same offsets (mode ``boundary``); labels of one document meet in order after
equal ones have been taken away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from gollie_like.score.entities import pair_entities
from gollie_like.score.labels import name_label
from gollie_like.score.pairing import pair_equal
from gollie_like.score.runs import Mentions, check_runs, select
from gollie_like.spec import Schema

__all__ = ["NOTHING", "count_entity_confusions", "count_label_confusions"]

NOTHING = "(nothing)"
"""Stands for the other side of a mention that was missed or invented."""


def count_entity_confusions(
    gold: Sequence[Mentions],
    predicted: Sequence[Mentions],
    *,
    schema: Schema | None = None,
    classes: Collection[str] | None = None,
) -> Counter[tuple[str, str]]:
    """How often each gold class was answered by each predicted class at the same offsets.

    The sum over a gold class is its number of gold mentions, the sum over a predicted class its
    number of predictions.
    """
    check_runs(gold, predicted, None)
    confusions: Counter[tuple[str, str]] = Counter()
    for one, two in zip(gold, predicted, strict=True):
        golden, said = select(one, "entities", classes), select(two, "entities", classes)
        pairs = pair_entities(golden, said, mode="boundary", schema=schema)
        confusions += _count(
            [mention.label for mention in golden],
            [mention.label for mention in said],
            [(pair.gold, pair.predicted) for pair in pairs],
        )
    return confusions


def count_label_confusions(
    gold: Sequence[Mentions],
    predicted: Sequence[Mentions],
    *,
    schema: Schema | None = None,
    classes: Collection[str] | None = None,
) -> Counter[tuple[str, str]]:
    """How often each gold label was answered by each predicted label of the same document."""
    check_runs(gold, predicted, None)
    confusions: Counter[tuple[str, str]] = Counter()
    for one, two in zip(gold, predicted, strict=True):
        golden = [name_label(mention, schema) for mention in select(one, "labels", classes)]
        said = [name_label(mention, schema) for mention in select(two, "labels", classes)]
        pairs = pair_equal(golden, said)
        left = [i for i in range(len(golden)) if i not in {g for g, _ in pairs}]
        over = [i for i in range(len(said)) if i not in {p for _, p in pairs}]
        confusions += _count(golden, said, [*pairs, *zip(left, over, strict=False)])
    return confusions


def _count(
    gold: Sequence[str], predicted: Sequence[str], pairs: Sequence[tuple[int, int]]
) -> Counter[tuple[str, str]]:
    met = Counter((gold[one], predicted[two]) for one, two in pairs)
    missed = Counter(gold) - Counter(gold[one] for one, _ in pairs)
    invented = Counter(predicted) - Counter(predicted[two] for _, two in pairs)
    met.update({(name, NOTHING): number for name, number in missed.items()})
    met.update({(NOTHING, name): number for name, number in invented.items()})
    return met
