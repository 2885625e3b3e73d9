"""Similarity: numbers given to pairs of texts, scored by correlation.

In: one gold number and one predicted number, or none, for each document. Out: `Scores` with
Pearson's and Spearman's correlation (ties get the mean of their ranks). A prediction that is
missing or not finite takes the mean of the others, which says nothing; their share is a rate.
Where one side never varies there is no correlation, and it is given as 0.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from gollie_like.errors import UsageError
from gollie_like.score.counts import Counts
from gollie_like.score.figures import Floats
from gollie_like.score.runs import check_runs
from gollie_like.score.scores import Scores

__all__ = ["NumberColumns", "score_similarity"]


@dataclass(frozen=True, eq=False)
class NumberColumns:
    """The gold and predicted numbers of a run."""

    gold: Floats
    predicted: Floats

    def __len__(self) -> int:
        return len(self.gold)

    def measure(self, weights: Floats) -> dict[str, Floats]:
        """Both correlations."""
        columns = self.gold, self.predicted
        return {
            "pearson": _correlate(weights, *(_spread(weights, column) for column in columns)),
            "spearman": _correlate(weights, *(_rank(weights, column) for column in columns)),
        }

    def join(self, other: NumberColumns) -> NumberColumns:
        """The documents of both, this one's first."""
        return NumberColumns(
            np.concatenate([self.gold, other.gold]),
            np.concatenate([self.predicted, other.predicted]),
        )

    def breakdown(self) -> Mapping[str, Mapping[str, Counts]]:
        """Nothing: there are no counts."""
        return {}


def score_similarity(gold: Sequence[float], predicted: Sequence[float | None]) -> Scores:
    """The correlation of predicted with gold numbers, one of each a document."""
    check_runs(gold, predicted, None)
    for place, number in enumerate(gold):
        if not math.isfinite(number):
            raise UsageError(f"Document {place} has the gold number {number}; it must be finite.")
    said = [None if p is None or not math.isfinite(p) else float(p) for p in predicted]
    given = [number for number in said if number is not None]
    middle = math.fsum(given) / len(given) if given else 0.0
    return Scores(
        family="similarity",
        mode="numbers",
        definition="correlation of the predicted with the gold numbers",
        figures=NumberColumns(
            np.array(gold, dtype=np.float64),
            np.array([middle if number is None else number for number in said], dtype=np.float64),
        ),
        rates={"missing": said.count(None) / max(1, len(said))},
        headline="spearman",
    )


def _spread(weights: Floats, values: Floats) -> Floats:
    """The same values for every row of weights, shifted and scaled to keep sums exact."""
    if not len(values):
        return np.zeros_like(weights)
    scale = np.abs(values).max() or 1.0
    scaled = values / scale
    return np.broadcast_to(scaled - scaled.mean(), weights.shape)


def _rank(weights: Floats, values: Floats) -> Floats:
    """Ranks among documents drawn as often as the weights say; ties share their mean rank."""
    if not len(values):
        return np.zeros_like(weights)
    order = np.argsort(values, kind="stable")
    _, first, group = np.unique(values, return_index=True, return_inverse=True)
    starts = np.searchsorted(values[order], values[first])
    size = np.add.reduceat(weights[:, order], starts, axis=1)
    ranks = np.cumsum(size, axis=1) - size + (size + 1) / 2
    return ranks[:, group]


def _correlate(weights: Floats, one: Floats, two: Floats) -> Floats:
    total = weights.sum(axis=1, keepdims=True)
    share = weights / np.where(total > 0, total, 1.0)
    one = one - (share * one).sum(axis=1, keepdims=True)
    two = two - (share * two).sum(axis=1, keepdims=True)
    variances = (share * one * one).sum(axis=1) * (share * two * two).sum(axis=1)
    # Rounding leaves a constant column a variance of about 1e-32.
    defined = variances > 1e-24 * np.maximum(1.0, variances)
    root = np.sqrt(np.where(defined, variances, 1.0))
    return np.where(defined, np.clip((share * one * two).sum(axis=1) / root, -1.0, 1.0), 0.0)
