"""Scores on the way: a model in training in, its scores on dev sets, kept in the run's folder, out.

In: the loaded model and the sets to score on. Out: the mean F1 and what stands behind it. What was
said of each document is kept, so that two scores can be compared in pairs.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from gollie_like.backends.hf import HfBackend
from gollie_like.backends.load import LoadedModel
from gollie_like.habits import Habits
from gollie_like.score.counts import Counts, Tally
from gollie_like.task import PromptForm
from gollie_like.training.account import write_json
from gollie_like.training.adapt import reveal
from gollie_like.training.dev import DevScore, DevSet, score_dev

__all__ = ["Scorer", "read_scores"]


class Scorer:
    """Scores a model on the dev sets and keeps what it said of which document."""

    def __init__(
        self,
        folder: Path,
        loaded: LoadedModel,
        sets: Sequence[DevSet],
        *,
        form: PromptForm | None = None,
    ) -> None:
        self._folder, self._loaded, self._sets = folder, loaded, sets
        self._form = form or loaded.habits.form
        self._best = -1.0
        if self.file("best").is_file():
            self._best = json.loads(self.file("best").read_text(encoding="utf-8"))["score"]

    def __call__(self, model: Any) -> tuple[float, list[dict[str, Any]]]:
        return self.score(model, "last")

    def file(self, name: str) -> Path:
        """Where the scores of that name are kept."""
        return self._folder / f"scores-{name}.json"

    def score(self, model: Any, name: str) -> tuple[float, list[dict[str, Any]]]:
        """The mean F1 over the sets, and what stands behind it."""
        inner = reveal(model)
        # A name of its own each time: what was kept of a prefix was read by other weights.
        identity = f"{self._folder}:{time.monotonic_ns()}"
        form = self._loaded.habits.form if name == "before" else self._form
        backend = HfBackend(
            inner, self._loaded.tokenizer, name=name, identity=identity, habits=Habits(form=form)
        )
        scores = score_dev(backend, self._sets)
        mean = round(sum(one.f1 for one in scores) / max(1, len(scores)), 6)
        held = {"score": mean, "sets": [_keep(one) for one in scores]}
        write_json(self.file(name), held)
        if name == "last" and mean > self._best:
            self._best = mean
            write_json(self.file("best"), held)
        return mean, [one.to_dict() for one in scores]

    def read(self, name: str) -> list[DevScore]:
        """Scores that were kept, if they were."""
        return read_scores(self._folder, name)


def read_scores(folder: Path, name: str = "best") -> list[DevScore]:
    """The scores that a run kept: ``before`` it began, of its ``last`` or its ``best`` model."""
    path = folder / f"scores-{name}.json"
    if not path.is_file():
        return []
    held = json.loads(path.read_text(encoding="utf-8"))
    return [_restore(one) for one in held["sets"]]


def _keep(score: DevScore) -> dict[str, Any]:
    documents = [{n: c.as_row() for n, c in d.items()} for d in score.tally.documents]
    return {"name": score.name, "documents": documents, "judged": score.judged}


def _restore(held: Mapping[str, Any]) -> DevScore:
    documents = tuple({n: Counts(*row) for n, row in d.items()} for d in held["documents"])
    judged = tuple((float(sure), bool(right)) for sure, right in held["judged"])
    return DevScore(held["name"], Tally(documents), judged)
