"""Answers to questions, scored by SQuAD's rules.

In: for each question the acceptable answers (none if it has no answer) and the predicted answer
(empty if none was given). Out: `Scores` with exact match, F1, precision and recall, over all
questions, and exact match and F1 over those with and without an answer apart.

* Answers are compared in SQuAD's normal form (`words.normalize_answer`): ``exact`` is 1 if they are
  equal, ``f1`` is that of their words as multisets. The best of the acceptable answers counts.
* ``precision`` is the share of the predicted words that are of the acceptable answer with the best
  F1, ``recall`` the share of that answer's words that were predicted, both averaged over questions.
* If either side is empty after normalization all figures are 1 if both are, else 0.
* ``script="spaceless"`` splits text into words with `words.split_words` instead of at spaces, so
  that Chinese, Japanese or Thai answers get partial credit. Published numbers on SQuAD and its
  translations by the official script split at spaces, which is the default.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from gollie_like.score.counts import Counts
from gollie_like.score.figures import Floats
from gollie_like.score.runs import check_runs
from gollie_like.score.scores import Scores
from gollie_like.score.words import normalize_answer, split_words

__all__ = ["AnswerColumns", "score_answers"]


@dataclass(frozen=True, eq=False)
class AnswerColumns:
    """Exact match, F1, its two sides, and whether there is an answer, for each question."""

    exact: Floats
    f1: Floats
    precision: Floats
    recall: Floats
    answerable: Floats

    def __len__(self) -> int:
        return len(self.exact)

    def measure(self, weights: Floats) -> dict[str, Floats]:
        """Means over all questions and, where there are both, with and without an answer."""
        shown = ("exact", "f1", "precision", "recall")
        figures = {name: _average(weights, getattr(self, name)) for name in shown}
        if 0 < self.answerable.sum() < len(self):
            has, lacks = weights * self.answerable, weights * (1.0 - self.answerable)
            figures["answerable_exact"] = _average(has, self.exact)
            figures["answerable_f1"] = _average(has, self.f1)
            figures["unanswerable"] = _average(lacks, self.exact)
        return figures

    def join(self, other: AnswerColumns) -> AnswerColumns:
        """The questions of both, this one's first."""
        return AnswerColumns(
            np.concatenate([self.exact, other.exact]),
            np.concatenate([self.f1, other.f1]),
            np.concatenate([self.precision, other.precision]),
            np.concatenate([self.recall, other.recall]),
            np.concatenate([self.answerable, other.answerable]),
        )

    def breakdown(self) -> Mapping[str, Mapping[str, Counts]]:
        """Nothing: there are no counts."""
        return {}


def score_answers(
    gold: Sequence[Sequence[str]],
    predicted: Sequence[str | None],
    *,
    script: Literal["spaced", "spaceless"] = "spaced",
) -> Scores:
    """The score of answers: acceptable answers and the predicted one, question by question."""
    check_runs(gold, predicted, None)
    split = str.split if script == "spaced" else split_words
    rows = [
        _compare(accepted, said or "", split)
        for accepted, said in zip(gold, predicted, strict=True)
    ]
    columns = np.array(rows, dtype=np.float64).reshape(len(rows), 5)
    return Scores(
        family="answers",
        mode="squad" if script == "spaced" else "squad, spaceless script",
        definition="normalized strings and their words, best of the acceptable answers",
        figures=AnswerColumns(*columns.T),
        rates={"no answer given": sum(not said for said in predicted) / max(1, len(rows))},
    )


def _compare(
    accepted: Sequence[str], said: str, split: Callable[[str], list[str]]
) -> tuple[float, float, float, float, float]:
    # An answer that is empty in normal form is none, as in SQuAD's own script.
    answers = [normal for normal in map(normalize_answer, accepted) if normal] or [""]
    normal = normalize_answer(said)
    exact = max(float(answer == normal) for answer in answers)
    f1, precision, recall = max(_compare_words(split(answer), split(normal)) for answer in answers)
    return exact, f1, precision, recall, float(bool(accepted))


def _compare_words(gold: list[str], said: list[str]) -> tuple[float, float, float]:
    """F1, precision and recall of words."""
    if not gold or not said:
        same = float(gold == said)
        return same, same, same
    shared = sum((Counter(gold) & Counter(said)).values())
    return 2 * shared / (len(gold) + len(said)), shared / len(said), shared / len(gold)


def _average(weights: Floats, column: Floats) -> Floats:
    """The weighted mean; undefined over no questions of a kind, 1 over no questions at all."""
    total = weights.sum(axis=1)
    if not len(column):
        return np.ones(len(weights))
    return np.where(total > 0, weights @ column / np.where(total > 0, total, 1.0), np.nan)
