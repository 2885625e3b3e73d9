"""The ways to label that are compared: what each one asks, and where it makes no sense.

In: nothing, or a task and a view of it. Out: the ways, why one of them cannot be had for a task,
and what it asks of the model. Running them is `labeling`'s work.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from gollie_like.document import Document
from gollie_like.errors import UsageError
from gollie_like.extractor import Extractor
from gollie_like.gold.tasks import BenchmarkTask
from gollie_like.label_questions import LabelQuestions
from gollie_like.labels import Weighing
from gollie_like.prompt import CHATS
from gollie_like.task import Task
from gollie_like.view import describe_view

__all__ = ["WAYS", "Way", "ask_way", "explain_gap", "hash_way", "require_labels"]


_MOST_STATEMENTS = 100


@dataclass(frozen=True)
class Way:
    """A method, with guidelines or with the names of the classes alone."""

    method: Literal["generation", "likelihood", "calibrated", "entailment"]
    guidelines: bool = True

    @property
    def key(self) -> str:
        """A short name, for files and tables in JSON."""
        return f"{self.method}.{'full' if self.guidelines else 'names'}"

    @property
    def weighing(self) -> Weighing:
        """How labels are weighed; of generation, how its prompt is weighed."""
        return Weighing(
            method="entailment" if self.method == "entailment" else "likelihood",
            calibrate=self.method == "calibrated",
            guidelines=self.guidelines,
        )

    def __str__(self) -> str:
        method = "calibrated likelihood" if self.method == "calibrated" else self.method
        return f"{method}, {'with guidelines' if self.guidelines else 'names alone'}"


WAYS: tuple[Way, ...] = tuple(
    Way(method, shown)
    for method in ("generation", "likelihood", "calibrated", "entailment")
    for shown in (True, False)
)
"""Every way; the first one is what the others are tested against."""


def require_labels(benchmark: BenchmarkTask) -> None:
    """Raise `UsageError`, saying why, unless every text of the task has exactly one label."""
    if benchmark.families != ("labels",):
        raise UsageError(
            f"{benchmark.name} asks for {' and '.join(benchmark.families)}, not for labels of "
            "whole texts alone; ways to label are compared on tasks such as ag_news, trec_qt or rte"
        )
    if benchmark.task.cardinality != "one":
        raise UsageError(
            f"{benchmark.name} does not ask for exactly one label of each text (its cardinality is "
            f"{benchmark.task.cardinality!r}); ways to label are compared where one must be chosen"
        )
    if len(LabelQuestions(benchmark.task, Weighing(), None).names) < 2:
        raise UsageError(f"{benchmark.name} has a single label left; there is nothing to choose")


def explain_gap(way: Way, task: Task) -> str:
    """Why a way makes no sense for a task; empty if it does."""
    labels = len(LabelQuestions(task, Weighing(), None).names)
    if way.method == "entailment" and labels > _MOST_STATEMENTS:
        return (
            f"it reads a statement for each label with every text, and {labels} of them cost "
            f"minutes where one answer costs seconds; it is run for up to {_MOST_STATEMENTS} labels"
        )
    if not way.guidelines and not describe_view(task)["guidelines"]:
        return "the classes have no docstrings or comments that could be left out"
    return ""


def ask_way(way: Way, extractor: Extractor) -> LabelQuestions:
    settings = extractor.settings
    chat = CHATS[settings["chat"]] if settings["chat"] else None
    return LabelQuestions(extractor.task, way.weighing, chat, form=settings["form"])


def hash_way(way: Way, extractor: Extractor) -> str:
    """A hash of all that the model is asked, but for the documents."""
    empty = Document("", inputs=dict.fromkeys(extractor.task.inputs[1:], ""))
    asked = repr((ask_way(way, extractor).ask(empty), way.weighing.empty_texts))
    return hashlib.sha256(asked.encode("utf-8", "surrogatepass")).hexdigest()
