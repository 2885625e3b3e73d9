"""Intervals by bootstrap over documents, and a paired test between two runs.

In: the `Figures` of a run, or of two runs over the same documents. Out: for every figure an
interval, or the difference with its interval and a p-value.

* The interval is the percentile interval of ``resamples`` draws of as many documents, with
  replacement. It says how much the figure would move with other documents of the same kind; it
  says nothing of other seeds, prompts or model versions.
* The interval of a difference draws the same documents for both runs (paired bootstrap).
* The p-value is that of approximate randomization, two-sided: each document's two outputs are
  swapped with probability one half, and ``p = (k + 1) / (resamples + 1)``, where ``k`` draws showed
  a difference at least as large as the real one. It answers: if the two runs were
  interchangeable, how often would chance alone set them so far apart?

Draws come from ``numpy.random.RandomState``, whose stream numpy has frozen: the same seed gives the
same digits under every version of numpy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from gollie_like.amount import tell_amount
from gollie_like.errors import UsageError
from gollie_like.score.figures import F, Figures, Floats, measure_once

__all__ = ["Comparison", "Interval", "compare_runs", "estimate_intervals"]

_CELLS = 2_000_000  # of a block of weights: bounds the memory, whatever the number of documents
_SAME = 1e-12  # two differences no further apart than this are equal: sums in another order


@dataclass(frozen=True)
class Interval:
    """A figure and the range its resamples fall into."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


@dataclass(frozen=True)
class Comparison:
    """One figure of two runs: ``difference`` is the second minus the first."""

    first: float
    second: float
    difference: float
    low: float
    high: float
    p: float

    def __str__(self) -> str:
        return (
            f"{self.first:.3f} -> {self.second:.3f}, {self.difference:+.3f} "
            f"[{self.low:+.3f}, {self.high:+.3f}], p = {self.p:.3g}"
        )


def estimate_intervals(
    figures: Figures, *, resamples: int = 1000, level: float = 0.95, seed: int = 0
) -> dict[str, Interval]:
    """A percentile bootstrap interval over documents for every figure of a run.

    With fewer than two documents there is nothing to draw from and the interval is the point.
    Draws in which a figure is undefined are left out of its interval.
    """
    _check(resamples, level)
    values = measure_once(figures)
    if len(figures) < 2:
        return {name: Interval(value, value, value) for name, value in values.items()}
    drawn: dict[str, list[Floats]] = {name: [] for name in values}
    for weights in _draw_documents(len(figures), resamples, np.random.RandomState(seed)):
        for name, measured in figures.measure(weights).items():
            drawn[name].append(measured)
    return {
        name: Interval(value, *_bounds(np.concatenate(drawn[name]), level))
        for name, value in values.items()
    }


def compare_runs(
    first: F, second: F, *, resamples: int = 1000, level: float = 0.95, seed: int = 0
) -> dict[str, Comparison]:
    """The paired comparison of two runs over the same documents in the same order."""
    _check(resamples, level)
    if len(first) != len(second):
        raise UsageError(
            f"One run has {tell_amount(len(first), 'document')}, the other {len(second)}; a paired "
            "comparison needs the same documents in the same order in both."
        )
    before, after = measure_once(first), measure_once(second)
    shared = [name for name in before if name in after]
    random = np.random.RandomState(seed)
    drawn: dict[str, list[Floats]] = {name: [] for name in shared}
    swapped: dict[str, list[Floats]] = {name: [] for name in shared}
    joined = first.join(second)
    for weights in _draw_documents(len(first), resamples, random):
        one, two = first.measure(weights), second.measure(weights)
        for name in shared:
            drawn[name].append(two[name] - one[name])
    for swap in _draw_swaps(len(first), resamples, random):
        one = joined.measure(np.hstack([1.0 - swap, swap]))
        two = joined.measure(np.hstack([swap, 1.0 - swap]))
        for name in shared:
            swapped[name].append(two[name] - one[name])
    return {
        name: _compare(before[name], after[name], drawn[name], swapped[name], level)
        for name in shared
    }


def _compare(
    before: float, after: float, drawn: list[Floats], swapped: list[Floats], level: float
) -> Comparison:
    difference = after - before
    low, high = _bounds(np.concatenate(drawn), level)
    chance = np.concatenate(swapped)
    as_far = int(np.sum(np.abs(chance) >= abs(difference) - _SAME))
    return Comparison(before, after, difference, low, high, (as_far + 1) / (len(chance) + 1))


def _check(resamples: int, level: float) -> None:
    if resamples < 1:
        raise UsageError(f"The number of resamples must be at least 1, not {resamples}.")
    if not 0.0 < level < 1.0:
        raise UsageError(f"The level of an interval lies between 0 and 1, not at {level}.")


def _bounds(values: Floats, level: float) -> tuple[float, float]:
    defined = values[~np.isnan(values)]
    if not len(defined):
        return float("nan"), float("nan")
    low, high = np.quantile(defined, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def _blocks(documents: int, resamples: int) -> Iterator[int]:
    block = max(1, _CELLS // max(1, documents))
    for start in range(0, resamples, block):
        yield min(block, resamples - start)


def _draw_documents(
    documents: int, resamples: int, random: np.random.RandomState
) -> Iterator[Floats]:
    """Blocks of weights: how often each document was drawn, with replacement."""
    for size in _blocks(documents, resamples):
        if not documents:
            yield np.zeros((size, 0))
            continue
        drawn = random.randint(0, documents, size=(size, documents))
        drawn += documents * np.arange(size)[:, None]
        counted = np.bincount(drawn.ravel(), minlength=size * documents)
        yield counted.reshape(size, documents).astype(np.float64)


def _draw_swaps(documents: int, resamples: int, random: np.random.RandomState) -> Iterator[Floats]:
    for size in _blocks(documents, resamples):
        yield random.randint(0, 2, size=(size, documents)).astype(np.float64)
