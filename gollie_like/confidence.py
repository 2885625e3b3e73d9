"""Confidence: how sure the model was of each instance and each of its fields.

In: the decisions of a completion (what was written, with its log-probability under the grammar) and
the ranges of code that `evaluate` found. Out: probabilities, on the mentions or by themselves.

A confidence is the probability of the decisions that wrote a range of code: the product of theirs,
each renormalized over what the grammar allowed there. A decision counts for every range of which it
wrote a character, so a token that closes a string and begins the next field counts for both fields,
but once for their instance. An instance's range begins where the item before it ends: the decision
to go on with another item, or to begin the list at all, is part of it. What the grammar forced was
no decision and is certain; an instance without decisions has confidence 1. Lower numbers for longer
instances are meant: to be right, an instance must be right in every part.

Such numbers rank well but are no frequencies; `calibration` makes frequencies of them.

A threshold sets unsure instances apart, where an answer may hold any number of them. Instances with
lists are always kept: the longer a list, the less sure the whole, however good its parts.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from gollie_like.amount import tell_amount
from gollie_like.calibration import Calibration
from gollie_like.document import Mention
from gollie_like.errors import UsageError
from gollie_like.schema import Label
from gollie_like.spec import ListOf
from gollie_like.task import Task

__all__ = ["measure", "set_apart", "weigh"]


class Choice(Protocol):
    """One decision of the model: characters of the code and their log-probability."""

    @property
    def start(self) -> int:
        """Offset of the first character it wrote."""

    @property
    def end(self) -> int:
        """Offset behind the last one; equal to ``start`` if it wrote none of its own."""

    @property
    def logprob(self) -> float:
        """Natural log-probability."""


class Written(Protocol):
    """An instance's ranges in the code, as `evaluate` gives them."""

    @property
    def since(self) -> int:
        """Where the code that led to the item begins."""

    @property
    def end(self) -> int:
        """Where the item ends."""

    @property
    def fields(self) -> Mapping[str, tuple[int, int]]:
        """The range of each value."""


def weigh(
    mentions: Sequence[Mention],
    items: Sequence[Written],
    decisions: Sequence[Choice],
    *,
    calibration: Calibration | None = None,
) -> tuple[Mention, ...]:
    """The mentions with the confidence of the items they were made of, which stand in one order.

    A calibration is applied to the confidence of instances; those of fields stay as they are.
    """
    if len(mentions) != len(items):
        raise UsageError(
            f"{tell_amount(len(mentions), 'mention')} came with {tell_amount(len(items), 'item')}; "
            "weigh the mentions that were located for these very items"
        )
    measured = measure(items, decisions)
    return tuple(
        replace(
            mention,
            confidence=calibration.apply(whole) if calibration else whole,
            field_confidence=fields,
        )
        for mention, (whole, fields) in zip(mentions, measured, strict=True)
    )


def measure(
    items: Sequence[Written], decisions: Sequence[Choice]
) -> list[tuple[float, dict[str, float]]]:
    """For each item its confidence and that of each of its values, by path.

    Decisions are in the order in which they were written and do not overlap.
    """
    made = _Decisions(decisions)
    return [
        (
            made.probability(item.since, item.end),
            {path: made.probability(start, end) for path, (start, end) in item.fields.items()},
        )
        for item in items
    ]


class _Decisions:
    """Decisions by place, with sums of their log-probabilities."""

    def __init__(self, decisions: Sequence[Choice]) -> None:
        self._starts = [decision.start for decision in decisions]
        # Part of a character written by several tokens: all of them but one have no width.
        self._ends = [max(decision.end, decision.start + 1) for decision in decisions]
        # Rounding may lift a certain decision a little above zero.
        self._logs = [min(decision.logprob, 0.0) for decision in decisions]

    def probability(self, start: int, end: int) -> float:
        """The probability of all decisions that wrote something between two offsets."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        return math.exp(math.fsum(self._logs[first:last]))


def set_apart(
    mentions: Sequence[Mention], task: Task, threshold: float
) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """The mentions to give, and those that are less sure than a threshold between 0 and 1.

    Nothing is set apart where the answer must hold something (one label, an answer to each trigger)
    or where labels are chosen, nor an instance whose confidence nobody knows.
    """
    if not threshold or task.cardinality != "list" or task.given not in ("code", "entities"):
        return tuple(mentions), ()
    lists = {
        spec.cls for spec in task.schema if any(isinstance(f.type, ListOf) for f in spec.fields)
    }
    kept: list[Mention] = []
    unsure: list[Mention] = []
    for mention in mentions:
        free = isinstance(mention.instance, Label) or type(mention.instance) in lists
        doubted = not free and mention.confidence is not None and mention.confidence < threshold
        (unsure if doubted else kept).append(mention)
    return tuple(kept), tuple(unsure)


if __name__ == "__main__":

    @dataclass
    class _Chosen:
        start: int
        end: int
        logprob: float

    @dataclass
    class _Item:
        since: int
        end: int
        fields: Mapping[str, tuple[int, int]]

    code = ' [Person(span="Ann")]'
    chosen = [
        _Chosen(0, 2, math.log(0.9)),  # a list that is not empty
        _Chosen(2, 8, math.log(0.8)),  # of a person
        _Chosen(14, 18, math.log(0.5)),  # called Ann
        _Chosen(20, 21, math.log(0.7)),  # and nobody else
    ]
    print(measure([_Item(0, 20, {"span": (9, 19)})], chosen))
