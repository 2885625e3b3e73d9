"""Labels: what is said of a whole text, one of many or any of many.

In: gold and predicted labels of each document, as mentions of `Label` classes. Out: `Scores` with
accuracy, micro and macro figures, and Matthews' correlation. A label's name is its class and, where
the class has choices, numbers or flags, their values: ``Stars(value=4)`` is not ``Stars(value=5)``.

* ``accuracy``: the share of documents whose labels are all right, none missing, none too many (for
  several labels a document this is subset accuracy). A document with unparsed items is not right.
* ``precision``, ``recall``, ``f1``, ``macro_f1``: over the single labels; a label that is said
  twice is wrong the second time.
* ``mcc``: where every document has one gold label, Gorodkin's correlation of the two label columns,
  in which no prediction and several predictions are values of their own. Otherwise Matthews'
  correlation of the yes and no decisions on every document and label. Where it is undefined because
  a column never varies it is 1 if all is right and 0 if not.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from gollie_like.document import Mention
from gollie_like.score.counts import Counts, Tally
from gollie_like.score.figures import Floats
from gollie_like.score.reading import read_arguments
from gollie_like.score.runs import Mentions, add_unparsed, check_runs, measure_rates, select
from gollie_like.score.scores import Scores
from gollie_like.spec import Schema

__all__ = ["LabelColumns", "name_label", "score_labels"]

_Names = tuple[str, ...]
_Indexes = npt.NDArray[np.intp]


@dataclass(frozen=True)
class LabelColumns:
    """The gold and predicted names of each document and what could not be read.

    ``names`` are all labels there are, for the correlation over decisions; those that occur are
    added.
    """

    gold: tuple[_Names, ...]
    predicted: tuple[_Names, ...]
    unparsed: tuple[int, ...]
    names: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.gold)

    @cached_property
    def tally(self) -> Tally:
        """The counts of each document by label."""
        return Tally(
            tuple(
                add_unparsed(_count(Counter(gold), Counter(said)), lost)
                for gold, said, lost in zip(self.gold, self.predicted, self.unparsed, strict=True)
            )
        )

    def measure(self, weights: Floats) -> dict[str, Floats]:
        """Accuracy and correlation beside the tally's figures."""
        return {
            "accuracy": _average(weights, self._right),
            **self.tally.measure(weights),
            "mcc": self._correlate(weights),
        }

    def join(self, other: LabelColumns) -> LabelColumns:
        """The documents of both, this one's first."""
        return LabelColumns(
            self.gold + other.gold,
            self.predicted + other.predicted,
            self.unparsed + other.unparsed,
            self.names | other.names,
        )

    def breakdown(self) -> Mapping[str, Mapping[str, Counts]]:
        """The counts by label."""
        return self.tally.breakdown()

    @cached_property
    def _right(self) -> Floats:
        rows = zip(self.gold, self.predicted, self.unparsed, strict=True)
        return np.array([float(sorted(g) == sorted(p) and not lost) for g, p, lost in rows])

    @cached_property
    def _places(self) -> list[tuple[_Indexes, _Indexes]]:
        """For each answer where gold gives it and where the prediction does."""
        gold: dict[str, list[int]] = {}
        said: dict[str, list[int]] = {}
        for place, (names, lost) in enumerate(zip(self.predicted, self.unparsed, strict=True)):
            gold.setdefault(self.gold[place][0], []).append(place)
            said.setdefault(_as_one(names, lost), []).append(place)
        return [
            (np.array(gold.get(name, []), np.intp), np.array(said.get(name, []), np.intp))
            for name in sorted({*gold, *said})
        ]

    def _correlate(self, weights: Floats) -> Floats:
        if all(len(names) == 1 for names in self.gold):
            return _correlate_columns(weights, self._right, self._places)
        said = [set(names) for names in self.predicted]
        golden = [set(names) for names in self.gold]
        every = len(self.names.union(*golden, *said))
        both = np.array([len(g & s) for g, s in zip(golden, said, strict=True)], dtype=float)
        return _correlate_decisions(
            weights @ both,
            weights @ np.array([len(s) for s in said], dtype=float),
            weights @ np.array([len(g) for g in golden], dtype=float),
            weights.sum(axis=1) * every,
        )


def score_labels(
    gold: Sequence[Mentions],
    predicted: Sequence[Mentions],
    *,
    schema: Schema | None = None,
    unparsed: Sequence[int] | None = None,
    classes: Collection[str] | None = None,
) -> Scores:
    """The score of labels, one list of mentions a document on either side.

    With a schema the correlation over decisions knows the labels that never occur.
    """
    lost = check_runs(gold, predicted, unparsed)
    golden = [select(mentions, "labels", classes) for mentions in gold]
    said = [select(mentions, "labels", classes) for mentions in predicted]
    plain = () if schema is None else (schema[name] for name in schema.answers)
    names = frozenset(spec.cls.__name__ for spec in plain if not spec.fields)
    columns = LabelColumns(
        tuple(tuple(name_label(m, schema) for m in mentions) for mentions in golden),
        tuple(tuple(name_label(m, schema) for m in mentions) for mentions in said),
        lost,
        names,
    )
    rates = measure_rates(golden, said, lost)
    return Scores(
        family="labels",
        mode="names",
        definition="same class, same choices",
        figures=columns,
        rates={"unparsed": rates["unparsed"]},
        headline="accuracy" if all(len(names) == 1 for names in columns.gold) else "f1",
    )


def name_label(mention: Mention, schema: Schema | None = None) -> str:
    """The name of a label: its class and, if it has any, its choices, numbers and flags."""
    # A label that is no dataclass has no fields.
    if not dataclasses.is_dataclass(mention.instance):
        return mention.label
    held = [
        argument
        for argument in read_arguments(mention, schema, with_key=True)
        # Without a schema a string that was not looked for in the text must be taken for a choice.
        if argument.closed or (schema is None and argument.role not in mention.spans)
    ]
    shown = ", ".join(f"{argument.role}={argument.place.surface}" for argument in held)
    return f"{mention.label}({shown})" if shown else mention.label


def _as_one(names: _Names, unparsed: int) -> str:
    if len(names) + unparsed > 1:
        return "(several)"
    return names[0] if names else "(none)"


def _count(gold: Counter[str], predicted: Counter[str]) -> dict[str, Counts]:
    return {
        name: Counts(
            predicted=predicted[name],
            gold=gold[name],
            right=min(gold[name], predicted[name]),
            found=min(gold[name], predicted[name]),
        )
        for name in sorted({*gold, *predicted})
    }


def _average(weights: Floats, column: Floats) -> Floats:
    """The weighted mean of a column; 1 over nothing, as everywhere."""
    total = weights.sum(axis=1)
    return np.where(total > 0, weights @ column / np.where(total > 0, total, 1.0), 1.0)


def _correlate_columns(
    weights: Floats, right: Floats, places: Sequence[tuple[_Indexes, _Indexes]]
) -> Floats:
    """Gorodkin's R_K from weighted sums: agreement beyond what the two columns' totals explain."""
    total = weights.sum(axis=1)
    agreed = weights @ right
    cross, squares_gold, squares_said = np.zeros((3, len(weights)))
    for gold, said in places:
        has, says = weights[:, gold].sum(axis=1), weights[:, said].sum(axis=1)
        cross += has * says
        squares_gold += has * has
        squares_said += says * says
    spread = (total**2 - squares_gold) * (total**2 - squares_said)
    return _ratio(agreed * total - cross, spread, agreed >= total)


def _correlate_decisions(both: Floats, said: Floats, gold: Floats, every: Floats) -> Floats:
    """Matthews' correlation of yes and no, from how often both, one, the other say yes."""
    spread = said * gold * (every - said) * (every - gold)
    return _ratio(both * every - said * gold, spread, (both >= said) & (both >= gold))


def _ratio(above: Floats, spread: Floats, all_right: npt.NDArray[np.bool_]) -> Floats:
    defined = spread > 0
    root = np.sqrt(np.where(defined, spread, 1.0))
    return np.where(defined, np.clip(above / root, -1.0, 1.0), np.where(all_right, 1.0, 0.0))
