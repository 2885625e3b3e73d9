"""Scores on the way: how good a model is on documents kept out of its training.

In: a backend and sets of documents with gold. Out: for each set how much of what was said is wholly
right (class, places and every value), whatever the family, with an interval over documents, and how
sure the model was of each thing it said, from which a calibration is fitted. These scores choose a
checkpoint; the ones to quote are those of ``gollie-like benchmark``, which knows every family's own
rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.backends.protocol import Backend, Limits
from gollie_like.document import Document, Mention
from gollie_like.errors import InputError, UsageError
from gollie_like.extractor import Extractor
from gollie_like.gold import find_benchmark, read_gold
from gollie_like.gold.pairing import pair_right
from gollie_like.score import Counts, Interval
from gollie_like.score.counts import Tally
from gollie_like.score.interval import estimate_intervals
from gollie_like.task import Task
from gollie_like.training.written import KEPT_BACK, PREFIX, read_written

__all__ = ["DevScore", "DevSet", "read_dev", "score_dev"]


@dataclass(frozen=True)
class DevSet:
    """A task, and documents with gold that nothing is learned from."""

    name: str
    task: Task
    documents: tuple[Document, ...]


@dataclass(frozen=True)
class DevScore:
    """What was said about one set; ``judged`` pairs each confidence with whether it was right."""

    name: str
    tally: Tally
    judged: tuple[tuple[float, bool], ...] = field(default=(), repr=False)

    @cached_property
    def intervals(self) -> dict[str, Interval]:
        """``f1``, ``precision`` and ``recall`` with their intervals over documents."""
        return estimate_intervals(self.tally)

    @property
    def gold(self) -> int:
        """How many instances the gold has."""
        return sum(int(one.gold) for counts in self.tally.documents for one in counts.values())

    @property
    def f1(self) -> float:
        """The figure that checkpoints are chosen by."""
        return self.intervals["f1"].value

    def to_dict(self) -> dict[str, Any]:
        """The score as JSON can hold it."""
        figures = {
            name: {"value": round(i.value, 4), "interval": [round(i.low, 4), round(i.high, 4)]}
            for name, i in self.intervals.items()
            if name in ("f1", "precision", "recall")
        }
        return {"name": self.name, "documents": len(self.tally), **figures}

    def __str__(self) -> str:
        return (
            f"{self.name}: F1 {self.intervals['f1']} on {tell_amount(len(self.tally), 'document')}"
        )


def read_dev(
    tasks: Iterable[str], directory: str | Path, *, split: str, limit: int, seed: int = 0
) -> list[DevSet]:
    """Tasks as sets to score on: benchmarks, or written sets that are kept back for this.

    A set without the split is read from its own default one; one whose files are not there is an
    `InputError`, a written set that is trained on a `UsageError`.
    """
    sets = []
    for name in tasks:
        if name.startswith(PREFIX):
            sets.append(_read_kept_back(name, limit))
            continue
        benchmark = find_benchmark(name)
        has = any(split in (known, known.rpartition("/")[2]) for known in benchmark.data.splits)
        gold = read_gold(
            benchmark, directory, split=split if has else None, limit=limit or None, seed=seed
        )
        if not gold.documents:
            raise InputError(f"{directory}: {name} has no documents to score on")
        documents = tuple(item.document for item in gold.documents)
        sets.append(DevSet(name, benchmark.task, documents))
    return sets


def _read_kept_back(name: str, limit: int) -> DevSet:
    if name not in KEPT_BACK:
        kept = ", ".join(sorted(KEPT_BACK))
        raise UsageError(f"{name} is trained on and shows nothing; score on {kept} instead")
    source = read_written(name)
    return DevSet(name, source.task, tuple(source.documents[: limit or None]))


def score_dev(backend: Backend, sets: Iterable[DevSet]) -> list[DevScore]:
    """Read every set's documents and compare with gold; a failed document said nothing."""
    return [_score(backend, one) for one in sets]


def _score(backend: Backend, one: DevSet) -> DevScore:
    # An untrained model may never come to an end: no answer is longer than its text many times.
    longest = max((len(document.text) for document in one.documents), default=0)
    extractor = Extractor(one.task, backend=backend, limits=Limits(tokens=max(256, longest)))
    counts: list[dict[str, Counts]] = []
    judged: list[tuple[float, bool]] = []
    extractions = extractor.extract_many(one.documents)
    for document, extraction in zip(one.documents, extractions, strict=True):
        gold, said = document.gold or (), extraction.mentions
        pairs = pair_right(gold, said, one.task.schema)
        right = {at for _, at in pairs}
        counts.append(_count(gold, said, right, {at for at, _ in pairs}))
        judged += [
            (mention.confidence, at in right)
            for at, mention in enumerate(said)
            if mention.confidence is not None
        ]
    return DevScore(one.name, Tally(tuple(counts)), tuple(judged))


def _count(
    gold: Sequence[Mention], said: Sequence[Mention], right: set[int], found: set[int]
) -> dict[str, Counts]:
    counts: dict[str, Counts] = {}
    for at, mention in enumerate(said):
        more = Counts(predicted=1, right=at in right)
        counts[mention.label] = counts.get(mention.label, Counts()) + more
    for at, mention in enumerate(gold):
        more = Counts(gold=1, found=at in found)
        counts[mention.label] = counts.get(mention.label, Counts()) + more
    return counts
