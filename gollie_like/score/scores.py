"""Scores: what one run scored in one mode, as one value that prints itself.

In: the `Figures` of a run and the rates that stand beside them. Out: figures by name, counts by
class and role, intervals, a text table, and a dictionary for JSON.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from gollie_like.amount import tell_amount
from gollie_like.errors import UsageError
from gollie_like.score.counts import Counts, Tally, is_class
from gollie_like.score.figures import Figures, measure_once
from gollie_like.score.interval import Comparison, Interval, compare_runs, estimate_intervals

__all__ = ["Scores", "compare_scores"]


@dataclass(frozen=True)
class Scores:
    """What a run scored in one mode.

    ``family`` and ``mode`` name the definition, ``definition`` says it in a sentence. ``rates`` are
    shares of what was said: ``unparsed`` could not be read as instances, ``ungrounded`` have a
    value that stands nowhere in the text. ``headline`` is the figure to quote if it is one.
    """

    family: str
    mode: str
    definition: str
    figures: Figures
    rates: Mapping[str, float] = field(default_factory=dict)
    headline: str = "f1"

    def __post_init__(self) -> None:
        object.__setattr__(self, "rates", dict(self.rates))

    def __len__(self) -> int:
        return len(self.figures)

    @cached_property
    def values(self) -> Mapping[str, float]:
        """Every figure by name."""
        return measure_once(self.figures)

    def __getitem__(self, name: str) -> float:
        """A figure by name; `UsageError` if this family has no such figure."""
        if name not in self.values:
            raise UsageError(
                f"Scores of {self.family} have no figure {name!r}; they have "
                f"{', '.join(self.values)}."
            )
        return self.values[name]

    @property
    def precision(self) -> float:
        """Micro precision, for families that count."""
        return self["precision"]

    @property
    def recall(self) -> float:
        """Micro recall, for families that count."""
        return self["recall"]

    @property
    def f1(self) -> float:
        """Micro F1 for families that count, mean F1 over questions for answers."""
        return self["f1"]

    @cached_property
    def _breakdown(self) -> Mapping[str, Mapping[str, Counts]]:
        return self.figures.breakdown()

    @property
    def per_class(self) -> Mapping[str, Counts]:
        """Counts by class, and in parentheses what belongs to none."""
        return self._breakdown.get("class", {})

    @property
    def per_role(self) -> Mapping[str, Counts]:
        """Counts by ``Class.role``, for families with roles."""
        return self._breakdown.get("role", {})

    @property
    def total(self) -> Counts:
        """The counts of all classes together."""
        return sum(self.per_class.values(), Counts())

    def intervals(
        self, *, resamples: int = 1000, level: float = 0.95, seed: int = 0
    ) -> dict[str, Interval]:
        """A bootstrap interval over documents for every figure."""
        return estimate_intervals(self.figures, resamples=resamples, level=level, seed=seed)

    def restrict(self, classes: Collection[str]) -> Scores:
        """The same run scored on these classes alone.

        Rows that belong to no class, such as unparsed items, are left out: nobody can say which
        class they would have been of. The rates remain those of the whole run.
        """
        if not isinstance(self.figures, Tally):
            raise UsageError(f"Scores of {self.family} cannot be restricted to some classes.")
        return replace(self, figures=self.figures.restrict(frozenset(classes)))

    def split_seen(self, seen: Collection[str]) -> dict[str, Scores]:
        """Scores on the classes that training had seen, and on those it had not.

        ``seen`` are names of classes as the training record has them; every other class that
        occurs in gold or prediction is ``unseen``.
        """
        present = {name for name in self.per_class if is_class(name)}
        return {
            "seen": self.restrict(present & set(seen)),
            "unseen": self.restrict(present - set(seen)),
        }

    def to_dict(
        self, *, resamples: int = 1000, level: float = 0.95, seed: int = 0
    ) -> dict[str, object]:
        """Everything for JSON: figures, the headline's interval, all intervals, counts, rates."""
        intervals = self.intervals(resamples=resamples, level=level, seed=seed)
        headline = intervals[self.headline]
        return {
            "family": self.family,
            "mode": self.mode,
            "definition": self.definition,
            "documents": len(self),
            **{name: _finite(value) for name, value in self.values.items()},
            "headline": self.headline,
            "interval": [_finite(headline.low), _finite(headline.high)],
            "intervals": {n: [_finite(i.low), _finite(i.high)] for n, i in intervals.items()},
            "resampling": {"resamples": resamples, "level": level, "seed": seed},
            "rates": dict(self.rates),
            "per_class": {name: _to_row(count) for name, count in self.per_class.items()},
            "per_role": {name: _to_row(count) for name, count in self.per_role.items()},
        }

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{self.family}, {self.mode}: {self.definition}"
        rates = ", ".join(
            f"{name.replace('_', ' ')} {share:.1%}" for name, share in self.rates.items()
        )
        yield tell_amount(len(self), "document") + (f"; {rates}" if rates else "")
        yield ""
        width = max(map(len, self.values))
        for name, interval in self.intervals().items():
            mark = "  <" if name == self.headline else ""
            yield f"{name:{width}}  {interval.value:6.3f}  {_range(interval)}{mark}"
        for title, rows in (("class", self.per_class), ("role", self.per_role)):
            if rows:
                yield ""
                yield from _table(title, rows)


def compare_scores(
    first: Scores, second: Scores, *, resamples: int = 1000, level: float = 0.95, seed: int = 0
) -> dict[str, Comparison]:
    """The paired comparison of two runs over the same documents, figure by figure.

    Both must be scored in the same family and mode; see `interval` for what the numbers mean.
    """
    if (first.family, first.mode) != (second.family, second.mode):
        raise UsageError(
            f"Cannot compare {first.family} in mode {first.mode!r} with {second.family} in mode "
            f"{second.mode!r}; score both runs in the same mode."
        )
    return compare_runs(first.figures, second.figures, resamples=resamples, level=level, seed=seed)


def _finite(value: float) -> float | None:
    """JSON has no ``NaN``: an undefined figure is ``null``."""
    return value if value == value else None


def _range(interval: Interval) -> str:
    return f"[{interval.low:6.3f}, {interval.high:6.3f}]"


def _to_row(count: Counts) -> dict[str, float]:
    return {
        "precision": count.precision,
        "recall": count.recall,
        "f1": count.f1,
        "predicted": count.predicted,
        "gold": count.gold,
        "right": count.right,
        "found": count.found,
    }


def _table(title: str, rows: Mapping[str, Counts]) -> Iterator[str]:
    width = max(len(title), *map(len, rows))
    yield f"{title:{width}}  precision  recall      f1  predicted    gold   right"
    for name, count in rows.items():
        yield (
            f"{name:{width}}  {count.precision:9.3f}  {count.recall:6.3f}  {count.f1:6.3f}  "
            f"{count.predicted:9g}  {count.gold:6g}  {count.right:6.4g}"
        )
