"""Counts and what follows from them: precision, recall and F1, micro, macro and per class.

In: for each document, counts by class name. Out: a `Tally`, which measures itself under any
weights on its documents (see `figures`). The conventions, held everywhere in this package:

* ``right`` is how much of what was predicted is right, ``found`` how much of the gold was found.
  They are equal where gold and predictions are paired one to one within a class.
* A ratio over nothing is 1 if the other side is empty too, else 0: a document without gold about
  which nothing was said is perfect, and nothing said where something was to be found is worth 0.
* Micro figures come from the sums over all classes. Macro figures are plain means over the classes
  that occur in gold or prediction; rows in parentheses, such as `UNPARSED`, belong to no class and
  count in micro only.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np
import numpy.typing as npt

__all__ = ["UNPARSED", "Counts", "Tally", "is_class"]

UNPARSED = "(unparsed)"
"""The row of items that could not be read as instances: said, and never right."""


@dataclass(frozen=True)
class Counts:
    """How much was predicted and is right; how much gold there is and was found."""

    predicted: float = 0.0
    gold: float = 0.0
    right: float = 0.0
    found: float = 0.0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Counts)))

    @property
    def precision(self) -> float:
        """The share of the predicted that is right."""
        return float(self._ratios()[0])

    @property
    def recall(self) -> float:
        """The share of the gold that was found."""
        return float(self._ratios()[1])

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return float(self._ratios()[2])

    def _ratios(self) -> tuple[npt.NDArray[np.float64], ...]:
        return measure_totals(np.array(self.as_row()))

    def as_row(self) -> tuple[float, float, float, float]:
        """The four numbers in the order of the fields."""
        return self.predicted, self.gold, self.right, self.found


def measure_totals(totals: npt.NDArray[np.float64]) -> tuple[npt.NDArray[np.float64], ...]:
    """Precision, recall and F1 of totals whose last axis is ``predicted, gold, right, found``."""
    predicted, gold, right, found = np.moveaxis(totals, -1, 0)
    precision = _divide(right, predicted, gold)
    recall = _divide(found, gold, predicted)
    both = precision + recall
    f1 = 2 * precision * recall / np.where(both > 0, both, 1.0)
    return precision, recall, f1


def _divide(
    part: npt.NDArray[np.float64],
    whole: npt.NDArray[np.float64],
    other_side: npt.NDArray[np.float64],
) -> npt.NDArray[np.float64]:
    over_nothing = np.where(other_side > 0, 0.0, 1.0)
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1.0), over_nothing)


def is_class(name: str) -> bool:
    """Whether a row belongs to a class, and not to what belongs to none."""
    return not name.startswith("(")


@dataclass(frozen=True)
class Tally:
    """The counts of each document by class and, for families with roles, by role."""

    documents: tuple[Mapping[str, Counts], ...]
    roles: tuple[Mapping[str, Counts], ...] = ()

    def __len__(self) -> int:
        return len(self.documents)

    @cached_property
    def _rows(self) -> dict[str, tuple[npt.NDArray[np.intp], npt.NDArray[np.float64]]]:
        """For each class the documents that have it and their counts: nothing for the others."""
        places: dict[str, list[int]] = {}
        numbers: dict[str, list[tuple[float, float, float, float]]] = {}
        for place, counts in enumerate(self.documents):
            for name, count in counts.items():
                places.setdefault(name, []).append(place)
                numbers.setdefault(name, []).append(count.as_row())
        return {
            n: (np.array(places[n], dtype=np.intp), np.array(numbers[n])) for n in sorted(places)
        }

    def measure(self, weights: npt.NDArray[np.float64]) -> dict[str, npt.NDArray[np.float64]]:
        """``precision``, ``recall``, ``f1`` (micro) and ``macro_f1`` for each row of weights."""
        micro = np.zeros((len(weights), 4))
        f1_sum, classes = np.zeros(len(weights)), np.zeros(len(weights))
        for name, (places, numbers) in self._rows.items():
            totals = weights[:, places] @ numbers
            micro += totals
            if is_class(name):
                present = (totals[:, 0] > 0) | (totals[:, 1] > 0)
                f1_sum += np.where(present, measure_totals(totals)[2], 0.0)
                classes += present
        precision, recall, f1 = measure_totals(micro)
        # With no class at all the macro figure is the micro one: 1 for nothing over nothing.
        macro = np.where(classes > 0, f1_sum / np.where(classes > 0, classes, 1.0), f1)
        return {"precision": precision, "recall": recall, "f1": f1, "macro_f1": macro}

    def join(self, other: Tally) -> Tally:
        """The documents of both, this one's first."""
        return Tally(self.documents + other.documents, self.roles + other.roles)

    def restrict(self, names: Collection[str]) -> Tally:
        """The same documents with the counts of these classes and their roles only."""
        return Tally(
            tuple({n: c for n, c in counts.items() if n in names} for counts in self.documents),
            tuple(
                {n: c for n, c in counts.items() if n.split(".", 1)[0] in names}
                for counts in self.roles
            ),
        )

    def breakdown(self) -> dict[str, dict[str, Counts]]:
        """The sums over all documents, by class and by role."""
        kinds = {"class": _sum_rows(self.documents), "role": _sum_rows(self.roles)}
        return {kind: rows for kind, rows in kinds.items() if rows}


def _sum_rows(documents: Sequence[Mapping[str, Counts]]) -> dict[str, Counts]:
    sums: dict[str, Counts] = {}
    for counts in documents:
        for name, count in counts.items():
            sums[name] = sums.get(name, Counts()) + count
    # Classes first, by name, then what belongs to none.
    return {name: sums[name] for name in sorted(sums, key=lambda n: (not is_class(n), n))}
