"""Figures: what every scored run can do, whatever its family.

A run is scored once per document; what is kept are the documents' rows, not the result. Every
figure (an F1, a correlation) is then a function of *weights* on those rows. One weight each gives
the score; the counts of a resample give the bootstrap; ones and zeros on two joined runs give the
paired test. So a family states its figures in one place and all three follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from gollie_like.score.counts import Counts

__all__ = ["Figures", "Floats", "measure_once"]

Floats = npt.NDArray[np.float64]

F = TypeVar("F", bound="Figures")


class Figures(Protocol):
    """The documents of one scored run, measured under any weights."""

    def __len__(self) -> int:
        """How many documents there are."""
        ...

    def measure(self, weights: Floats) -> dict[str, Floats]:
        """Every figure for each row of ``weights``, an array of draws by documents.

        A figure that a draw leaves undefined is ``nan`` there.
        """
        ...

    def join(self: F, other: F) -> F:
        """The documents of both runs, this one's first."""
        ...

    def breakdown(self) -> Mapping[str, Mapping[str, Counts]]:
        """Counts by kind (``class``, ``role``) and name; empty where nothing is counted."""
        ...


def measure_once(figures: Figures) -> dict[str, float]:
    """The figures of the run itself, every document once."""
    measured = figures.measure(np.ones((1, len(figures))))
    return {name: float(values[0]) for name, values in measured.items()}
