"""A run: gold and predictions document by document, and what is asked of them before scoring.

In: sequences of documents' mentions and, for each document, how many items of the output could not
be read. Out: the mentions a family scores, and the rates that stand beside its score.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.document import Alignment, Mention, Problem
from gollie_like.errors import UsageError
from gollie_like.schema import Entity, Event, Label, Relation, Template, Value
from gollie_like.score.counts import UNPARSED, Counts, Tally

__all__ = [
    "Mentions",
    "add_unparsed",
    "check_runs",
    "check_texts",
    "count_unparsed",
    "measure_rates",
    "select",
    "tally_runs",
]

Mentions = Sequence[Mention]

_FAMILIES: dict[str, tuple[type, ...]] = {
    "entities": (Entity, Value),
    "relations": (Relation,),
    "events": (Event, Template),
    "triples": (Relation,),
    "labels": (Label,),
}
_BASES = (Entity, Value, Relation, Event, Template, Label)

_ITEM = re.compile(r"\$(?:\[\d+\])+")  # the item at the head of a problem's path


def select(mentions: Mentions, family: str, classes: Collection[str] | None) -> list[Mention]:
    """The mentions a family scores.

    Those of the named classes or, if none are named, all whose class is not declared as one of
    another family: a plain dataclass may be anything.
    """
    if classes is not None:
        return [m for m in mentions if m.label in classes]
    others = tuple(base for base in _BASES if base not in _FAMILIES[family])
    return [m for m in mentions if not isinstance(m.instance, others)]


def check_runs(
    gold: Sequence[Any], predicted: Sequence[Any], unparsed: Sequence[int] | None
) -> tuple[int, ...]:
    """The unparsed items of each document, after seeing that everything has one length."""
    if len(gold) != len(predicted):
        raise UsageError(
            f"There is gold for {tell_amount(len(gold), 'document')} and predictions for "
            f"{len(predicted)}; scoring needs both for each, in the same order."
        )
    for place, document in enumerate(gold):
        if document is None:
            raise UsageError(
                f"Document {place} has no gold; leave unlabelled documents out of both sides."
            )
    if unparsed is None:
        return (0,) * len(gold)
    if len(unparsed) != len(gold) or any(number < 0 for number in unparsed):
        raise UsageError(
            f"Unparsed items are given for {len(unparsed)} of "
            f"{tell_amount(len(gold), 'document')}; give one number, zero or more, for each "
            "document."
        )
    return tuple(unparsed)


def check_texts(texts: Sequence[str] | None, mode: str, size: int) -> Sequence[str]:
    """The texts of the documents, for modes that look into them."""
    if texts is None or len(texts) != size:
        given = 0 if texts is None else len(texts)
        raise UsageError(
            f"Mode {mode!r} looks for predictions in the texts of all documents, and there are "
            f"{given} for {tell_amount(size, 'document')}; pass them as texts=[...]."
        )
    return texts


def count_unparsed(taken: Iterable[str], problems: Iterable[Problem]) -> int:
    """How many items of an output could not be read, from what its evaluation says.

    ``taken`` are the paths of the items that became instances (``$[1]``). Every other item that a
    problem speaks of was said and is lost; an output without any list is one such item. Items of
    which a field alone was lost, or which had to be changed, were taken.
    """
    kept = set(taken)
    named, without_list = set(), False
    for problem in problems:
        item = _ITEM.match(problem.where)
        if item is not None:
            named.add(item.group())
        without_list |= problem.kind == "no-list"
    # A list in the list is not an item: its own items are.
    lists = {path[: path.rindex("[")] for path in kept | named}
    return len(named - kept - lists) + without_list


def tally_runs(
    gold: Sequence[Mentions],
    predicted: Sequence[Mentions],
    unparsed: Sequence[int],
    count: Callable[[Mentions, Mentions, int], dict[str, Counts]],
) -> Tally:
    """The tally of a run whose documents are counted one by one, unparsed items added."""
    return Tally(
        tuple(
            add_unparsed(count(golden, said, place), unparsed[place])
            for place, (golden, said) in enumerate(zip(gold, predicted, strict=True))
        )
    )


def add_unparsed(counts: dict[str, Counts], unparsed: int) -> dict[str, Counts]:
    """The counts with a row for what was said and could not be read."""
    return {**counts, UNPARSED: Counts(predicted=unparsed)} if unparsed else counts


def measure_rates(
    gold: Sequence[Mentions], predicted: Sequence[Mentions], unparsed: Sequence[int]
) -> dict[str, float]:
    """The shares that stand beside a score.

    ``unparsed`` and ``ungrounded`` are shares of what was said, ``gold_ungrounded`` is the share of
    gold mentions with a value that has no place, which no prediction can find by offsets.
    """
    lost, found = sum(unparsed), sum(map(len, predicted))
    golden = [mention for mentions in gold for mention in mentions]
    floating = sum(not _is_grounded(mention) for mentions in predicted for mention in mentions)
    said = max(1, lost + found)
    return {
        "unparsed": lost / said,
        "ungrounded": floating / said,
        "gold_ungrounded": sum(not _is_grounded(m) for m in golden) / max(1, len(golden)),
    }


def _is_grounded(mention: Mention) -> bool:
    return Alignment.UNGROUNDED not in mention.status.values() and all(
        span is not None for spans in mention.spans.values() for span in spans
    )
