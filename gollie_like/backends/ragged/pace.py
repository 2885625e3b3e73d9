"""What a pass costs, and what follows from it: how many documents at once, how bold a draft.

In: the size and the time of each pass. Out: estimates of ``fixed + per_token * tokens + per_pair *
(token, cache position) pairs``, kept up to date with the newest passes counting most. Decisions
here change speed only, never an answer.
"""

from __future__ import annotations

import numpy as np

__all__ = ["Pace"]

_FADE = 0.97
_OVERHEAD = 0.1
"""The share of a pass that fixed costs may take before more documents are run at once."""

_PRIOR = np.array([25e-3, 1.8e-3, 1e-7])
"""Seconds on a slow machine, believed until a few passes were measured."""


class Pace:
    """Measured costs of passes."""

    def __init__(self) -> None:
        scale = np.array([1.0, 16.0, 16_000.0])
        self._gram = np.diag(scale**2) * 0.1
        self._sums = self._gram @ _PRIOR
        self._tokens = 5.0  # new tokens per document and pass

    def observe(self, *, documents: int, tokens: int, pairs: int, seconds: float) -> None:
        """Count one pass."""
        features = np.array([1.0, tokens, pairs])
        self._gram = _FADE * self._gram + np.outer(features, features) / tokens
        self._sums = _FADE * self._sums + features * seconds / tokens
        self._tokens += 0.05 * (tokens / max(documents, 1) - self._tokens)

    @property
    def costs(self) -> tuple[float, float, float]:
        """Seconds of a pass, of a token in it, and of a pair."""
        ridge = np.diag(np.diag(self._gram)) * 1e-3
        found = np.linalg.solve(self._gram + ridge, self._sums + ridge @ _PRIOR)
        fixed, token, pair = np.maximum(found, _PRIOR * 1e-3)
        return float(fixed), float(token), float(pair)

    def concurrency(self) -> int:
        """How many documents make the fixed costs of a pass small."""
        fixed, token, _ = self.costs
        wanted = fixed * (1 - _OVERHEAD) / (_OVERHEAD * token * max(self._tokens, 1.0))
        return int(min(max(wanted, 4), 64))

    def token_price(self, documents: int) -> float:
        """What a wasted token costs, measured in what a right guess saves.

        A right guess saves a document a pass, and so its share of the fixed costs of one.
        """
        fixed, token, _ = self.costs
        return token * max(documents, 1) / fixed
