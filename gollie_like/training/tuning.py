"""Tuning: the habits of a trained model, chosen on documents with gold that it was not trained on.

In: a backend that runs the model as it will be run, and dev sets. Out: the tilt (a bias on ending a
list instead of going on) with the best mean F1 among those that were tried, the scores of each, a
calibration of the confidence under the chosen one, and the threshold of confidence below which
leaving instances out gains most. A tilt or a threshold is kept only if it gains more than a little,
since the best of several is partly luck.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from gollie_like.calibration import Calibration, fit_calibration
from gollie_like.errors import UsageError
from gollie_like.habits import Habits
from gollie_like.score import Judgment, measure_calibration
from gollie_like.training.dev import DevScore, DevSet, score_dev

__all__ = ["THRESHOLDS", "TILTS", "Tuned", "fit_habits", "try_thresholds", "tune"]

TILTS = (-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0)
"""What is tried, in nats."""

THRESHOLDS = tuple(step / 20 for step in range(13))
"""Confidences that are tried as the least to give an instance with."""

_GAIN = 0.005
ENOUGH = 50
"""A calibration wants at least so many judged instances."""


@dataclass(frozen=True)
class Tuned:
    """The habits that were chosen, and what every tilt scored: mean F1, precision, recall.

    ``thresholds`` has the same for every threshold, under the chosen tilt. ``error`` is the
    expected calibration error before and after, on the documents it was fitted on.
    """

    habits: Habits
    scores: Mapping[float, tuple[float, float, float]]
    error: tuple[float, float] | None
    thresholds: Mapping[float, tuple[float, float, float]] = field(default_factory=dict)

    def __str__(self) -> str:
        lines = ["tilt    F1     precision  recall"]
        for tilt, (f1, precision, recall) in sorted(self.scores.items()):
            mark = "  <- chosen" if tilt == self.habits.tilt else ""
            lines.append(f"{tilt:+.1f}   {f1:.3f}  {precision:.3f}      {recall:.3f}{mark}")
        lines += ["threshold  F1     precision  recall"] * bool(self.thresholds)
        for threshold, (f1, precision, recall) in sorted(self.thresholds.items()):
            mark = "  <- chosen" if threshold == self.habits.threshold else ""
            lines.append(f"{threshold:.2f}       {f1:.3f}  {precision:.3f}      {recall:.3f}{mark}")
        if self.error is not None:
            lines.append(f"calibration error {self.error[0]:.3f} -> {self.error[1]:.3f}")
        return "\n".join(lines)


def tune(backend: Any, sets: Sequence[DevSet], *, tilts: Iterable[float] = TILTS) -> Tuned:
    """Try every tilt on the dev sets; ``backend.habits`` is left as it was."""
    if not sets:
        raise UsageError("tuning needs documents with gold; name tasks or a file to score on")
    before = backend.habits
    scored: dict[float, list[DevScore]] = {}
    try:
        for tilt in sorted({0.0, *tilts}, key=abs):
            backend.habits = Habits(tilt=tilt, form=before.form)
            scored[tilt] = score_dev(backend, sets)
    finally:
        backend.habits = before
    means = {tilt: _mean(scores) for tilt, scores in scored.items()}
    best = max(means, key=lambda tilt: means[tilt][0])
    if means[best][0] < means[0.0][0] + _GAIN:
        best = 0.0
    habits, error = fit_habits(scored[best])
    given = try_thresholds(scored[best], habits.calibration)
    chosen = max(given, key=lambda threshold: given[threshold][0], default=0.0)
    if not given or given[chosen][0] < given[0.0][0] + _GAIN:
        chosen = 0.0
    habits = replace(habits, tilt=best, threshold=chosen, form=before.form)
    return Tuned(habits, means, error, given)


def try_thresholds(
    scores: Sequence[DevScore], calibration: Calibration | None
) -> dict[float, tuple[float, float, float]]:
    """Mean F1, precision and recall of what is surer than each threshold; none if nobody knows."""
    if calibration is None:
        return {}
    found = {}
    for threshold in THRESHOLDS:
        rows = []
        for one in scores:
            kept = [right for sure, right in one.judged if calibration.apply(sure) >= threshold]
            rows.append(_measure(sum(kept), len(kept), one.gold))
        found[threshold] = _average(rows)
    return found


def _measure(right: int, said: int, gold: int) -> tuple[float, float, float]:
    f1 = 2 * right / (said + gold) if said + gold else 1.0
    return f1, right / said if said else 1.0, right / gold if gold else 1.0


def fit_habits(scores: Sequence[DevScore]) -> tuple[Habits, tuple[float, float] | None]:
    """A calibration from what was judged, if that is enough, and its error before and after."""
    judged = [pair for one in scores for pair in one.judged]
    if len(judged) < ENOUGH:
        return Habits(), None
    sure, right = [pair[0] for pair in judged], [pair[1] for pair in judged]
    made = fit_calibration(sure, right)
    after = [made.apply(value) for value in sure]
    return Habits(made), (_measure_error(sure, right), _measure_error(after, right))


def _measure_error(sure: Sequence[float], right: Sequence[bool]) -> float:
    pairs = zip(sure, right, strict=True)
    return measure_calibration([Judgment(value, float(was)) for value, was in pairs]).ece


def _mean(scores: Sequence[DevScore]) -> tuple[float, float, float]:
    values = [[one.intervals[n].value for n in ("f1", "precision", "recall")] for one in scores]
    return _average(values)


def _average(rows: Sequence[Sequence[float]]) -> tuple[float, float, float]:
    f1, precision, recall = (sum(column) / len(rows) for column in zip(*rows, strict=True))
    return f1, precision, recall
