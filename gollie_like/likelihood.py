"""Likelihoods of labels made into probabilities: the arithmetic, and no model.

In: what a model says of the code of each label. Out: a probability for each label.

* `normalize_sum`, `normalize_mean`: the log-probability of the whole code, or of its average token,
  so that long names are not punished for their length; then a softmax over the labels.
* `join`: several verbalizers of one label count by the mean of their probabilities, so that a label
  does not win by having more of them.
* `calibrate`: contextual calibration (Zhao et al., ICML 2021). What a model answers to a text that
  says nothing is its bias; the weights W = diag(p)⁻¹ make that answer uniform, and with them the
  scores W p of a real text are shared out anew. With an unbiased model it is the identity.
* `expect`: for labels in order, the expected step.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

__all__ = ["calibrate", "expect", "join", "normalize_mean", "normalize_sum", "share"]

_LEAST = 1e-12
"""A probability of zero is taken for this, so that nothing is divided by zero."""


def normalize_sum(totals: Sequence[float]) -> list[float]:
    """Probabilities in proportion to the likelihoods of whole codes."""
    if not totals:
        return []
    most = max(totals)
    return share([math.exp(total - most) for total in totals])


def normalize_mean(totals: Sequence[float], tokens: Sequence[int]) -> list[float]:
    """Probabilities in proportion to the likelihood of the average token of each code."""
    pairs = zip(totals, tokens, strict=True)
    return normalize_sum([total / max(1, count) for total, count in pairs])


def share(weights: Sequence[float]) -> list[float]:
    """Weights of at least zero as shares that sum to one; equal ones if all are zero."""
    total = math.fsum(weights)
    if not total > 0:
        return [1 / len(weights)] * len(weights)
    return [weight / total for weight in weights]


def join(probabilities: Sequence[float], owners: Sequence[int], count: int) -> list[float]:
    """The mean probability of each of ``count`` owners' verbalizers, shared out anew."""
    held: list[list[float]] = [[] for _ in range(count)]
    for probability, owner in zip(probabilities, owners, strict=True):
        held[owner].append(probability)
    return share([math.fsum(mine) / max(1, len(mine)) for mine in held])


def calibrate(probabilities: Sequence[float], empty: Sequence[Sequence[float]]) -> list[float]:
    """Probabilities weighted with the inverse of the mean of those of content-free texts."""
    if not empty:
        return list(probabilities)
    columns = zip(*empty, strict=True)
    bias = share([max(math.fsum(column) / len(empty), _LEAST) for column in columns])
    return share([p / b for p, b in zip(probabilities, bias, strict=True)])


def expect(probabilities: Sequence[float]) -> float:
    """The expected position of labels that stand in order, the first one being 0."""
    return math.fsum(step * p for step, p in enumerate(share(probabilities)))


if __name__ == "__main__":
    biased = [0.7, 0.2, 0.1]
    print(calibrate(biased, [biased]))
    print(calibrate([0.6, 0.3, 0.1], [biased, [0.5, 0.3, 0.2]]))
    print(join([0.2, 0.4, 0.4], [0, 0, 1], 2), expect([0.0, 0.5, 0.5]))
