"""Confidence held against the truth: reliability, precision against recall, a threshold.

In: predictions with a confidence, and gold. Out: whether confidence means what it says, and what a
threshold on it would do. Fitting a calibration is the business of ``confidence``, not of this room.

* Mentions are judged in order of falling confidence, so that of two claims to one gold mention the
  surer is right.
* The expected calibration error (ECE) is the mean over bins of ``|confidence - share right|``,
  weighted by their size; bins have equal width by default, or equal size. The Brier score is the
  mean squared difference of confidence and outcome, and needs no bins.
* A point of the curve is what would be scored if only mentions at least that sure were kept. What
  could not be parsed has no confidence and is not part of it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from gollie_like.errors import UsageError
from gollie_like.score.counts import Counts
from gollie_like.score.entities import EntityMode, pair_entities
from gollie_like.score.runs import Mentions, check_runs
from gollie_like.spec import Schema

__all__ = [
    "Bin",
    "CurvePoint",
    "Judgment",
    "Reliability",
    "choose_threshold",
    "judge_mentions",
    "measure_calibration",
    "measure_curve_area",
    "trace_curve",
]


@dataclass(frozen=True, slots=True)
class Judgment:
    """How sure a prediction was and how right it is, from 0 to 1.

    ``document`` and ``mention`` say which prediction it was, by index.
    """

    confidence: float
    right: float
    document: int = 0
    mention: int = 0

    def __post_init__(self) -> None:
        if not 0.0 <= self.confidence <= 1.0:
            raise UsageError(
                f"A confidence lies between 0 and 1, not at {self.confidence} (document "
                f"{self.document}, mention {self.mention})."
            )


@dataclass(frozen=True, slots=True)
class Bin:
    """Predictions of about one confidence: ``low <= confidence < high``, the last bin closed."""

    low: float
    high: float
    count: int
    confidence: float  # mean
    right: float  # share


@dataclass(frozen=True)
class Reliability:
    """How far confidence is from the truth; prints as a reliability table."""

    bins: tuple[Bin, ...]
    ece: float  # expected calibration error
    worst: float  # largest error of a bin
    brier: float

    def __str__(self) -> str:
        lines = [f"ECE {self.ece:.3f}, worst bin {self.worst:.3f}, Brier {self.brier:.3f}", ""]
        lines.append("confidence      count   mean  right")
        for b in self.bins:
            shown = f"{b.confidence:5.3f}  {b.right:5.3f}" if b.count else "    -      -"
            lines.append(f"{b.low:5.3f} - {b.high:5.3f}  {b.count:5}  {shown}")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What is scored when only predictions with at least this confidence are kept."""

    threshold: float
    counts: Counts

    @property
    def precision(self) -> float:
        """The share of what is kept that is right."""
        return self.counts.precision

    @property
    def recall(self) -> float:
        """The share of the gold that is found by what is kept."""
        return self.counts.recall

    @property
    def f1(self) -> float:
        """The F1 of what is kept."""
        return self.counts.f1


def judge_mentions(
    gold: Sequence[Mentions],
    predicted: Sequence[Mentions],
    *,
    mode: EntityMode = "exact",
    schema: Schema | None = None,
) -> list[Judgment]:
    """Every predicted mention with its confidence and whether it is right, in one of the modes.

    ``UsageError`` if a mention has no confidence: leaving it out would flatter the curve.
    """
    check_runs(gold, predicted, None)
    judged = []
    for document, (golden, said) in enumerate(zip(gold, predicted, strict=True)):
        sure = [_read_confidence(mention.confidence, document) for mention in said]
        order = sorted(range(len(said)), key=lambda index: -sure[index])
        pairs = pair_entities(golden, [said[i] for i in order], mode=mode, schema=schema)
        right = {order[pair.predicted]: pair.credit for pair in pairs}
        judged += [Judgment(sure[i], right.get(i, 0.0), document, i) for i in range(len(said))]
    return judged


def _read_confidence(confidence: float | None, document: int) -> float:
    if confidence is None:
        raise UsageError(
            f"A mention of document {document} has no confidence; extract with a backend that "
            "reports token probabilities."
        )
    return confidence


def measure_calibration(
    judgments: Sequence[Judgment], *, bins: int = 10, by: Literal["width", "size"] = "width"
) -> Reliability:
    """The reliability table of judged predictions, its ECE and the Brier score.

    Without predictions every error is 0.
    """
    if bins < 1:
        raise UsageError(f"A reliability table needs at least 1 bin, not {bins}.")
    ordered = sorted(judgments, key=lambda judgment: judgment.confidence)
    table = _cut_by_width(ordered, bins) if by == "width" else _cut_by_size(ordered, bins)
    gaps = [(abs(b.confidence - b.right), b.count) for b in table if b.count]
    count = max(1, len(ordered))
    return Reliability(
        bins=tuple(table),
        ece=math.fsum(gap * size for gap, size in gaps) / count,
        worst=max((gap for gap, _ in gaps), default=0.0),
        brier=math.fsum((j.confidence - j.right) ** 2 for j in ordered) / count,
    )


def _cut_by_width(ordered: Sequence[Judgment], bins: int) -> list[Bin]:
    groups: list[list[Judgment]] = [[] for _ in range(bins)]
    for judgment in ordered:
        groups[min(bins - 1, int(judgment.confidence * bins))].append(judgment)
    return [
        _make_bin(group, place / bins, (place + 1) / bins) for place, group in enumerate(groups)
    ]


def _cut_by_size(ordered: Sequence[Judgment], bins: int) -> list[Bin]:
    """Bins of about equal size; equal confidences stay together, so there may be fewer."""
    table, start = [], 0
    for place in range(bins):
        stop = max(start, round((place + 1) * len(ordered) / bins))
        while 0 < stop < len(ordered) and ordered[stop].confidence == ordered[stop - 1].confidence:
            stop += 1
        if stop > start:
            group = ordered[start:stop]
            table.append(_make_bin(group, group[0].confidence, group[-1].confidence))
        start = stop
    return table


def _make_bin(group: Sequence[Judgment], low: float, high: float) -> Bin:
    count = max(1, len(group))
    return Bin(
        low,
        high,
        len(group),
        math.fsum(judgment.confidence for judgment in group) / count,
        math.fsum(judgment.right for judgment in group) / count,
    )


def trace_curve(judgments: Sequence[Judgment], gold: int) -> tuple[CurvePoint, ...]:
    """Precision and recall at every threshold that changes them, from the surest down.

    ``gold`` is the number of gold mentions. The first point keeps nothing, at a threshold above 1.
    """
    points = [CurvePoint(math.inf, Counts(gold=gold))]
    predicted, right = 0, 0.0
    ordered = sorted(judgments, key=lambda judgment: -judgment.confidence)
    for place, judgment in enumerate(ordered):
        predicted, right = predicted + 1, right + judgment.right
        last = place + 1 == len(ordered)
        if last or ordered[place + 1].confidence < judgment.confidence:
            counts = Counts(predicted=predicted, gold=gold, right=right, found=right)
            points.append(CurvePoint(judgment.confidence, counts))
    return tuple(points)


def measure_curve_area(points: Sequence[CurvePoint]) -> float:
    """The area under the curve as average precision: precision at each step of recall.

    What is never said is never found: with a recall that ends below 1 the rest counts 0.
    """
    return math.fsum(
        (after.recall - before.recall) * after.precision for before, after in pairwise(points)
    )


def choose_threshold(
    points: Sequence[CurvePoint], *, min_precision: float | None = None
) -> CurvePoint:
    """The point to use, chosen on development data: best F1, or best recall at some precision.

    Of equals the one that keeps more wins. With ``min_precision`` the points below it are out;
    `UsageError` if none is left that keeps anything.
    """
    kept = [point for point in points if point.counts.predicted]
    if min_precision is not None:
        kept = [point for point in kept if point.precision >= min_precision]
    if not kept:
        wish = "" if min_precision is None else f" with a precision of at least {min_precision}"
        raise UsageError(f"There is no threshold{wish} that keeps any prediction.")
    if min_precision is not None:
        return max(kept, key=lambda point: (point.recall, point.counts.predicted))
    return max(kept, key=lambda point: (point.f1, point.counts.predicted))
