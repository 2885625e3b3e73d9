"""Running a benchmark: documents through an extractor, one prediction each, resumable.

In: a `BenchmarkTask`, an `Extractor` made for its task (or a view of it), the folder with the data.
Out: a `Run`: gold, what was said, how long it took, and all settings that matter. Predictions are
kept in a `Journal` as they come, and a run with the same settings goes on where it was stopped. A
document that fails counts as one about which nothing was said.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gollie_like.benchmark.journal import Journal, Prediction
from gollie_like.benchmark.scoring import Said, score_benchmark
from gollie_like.benchmark.trained import Training, read_training
from gollie_like.errors import UsageError
from gollie_like.evaluate import evaluate
from gollie_like.extraction import Extraction
from gollie_like.extractor import Extractor
from gollie_like.gold.documents import GoldDocument, GoldSet, read_gold
from gollie_like.gold.pairing import pair_right
from gollie_like.gold.tasks import BenchmarkTask
from gollie_like.readers.report import OnError
from gollie_like.record import from_record, make_sayable, to_record
from gollie_like.score import Counts, Scores, count_unparsed
from gollie_like.view import describe_view

__all__ = [
    "Progress",
    "Run",
    "collect_settings",
    "count_lost",
    "describe_choice",
    "restore",
    "run_benchmark",
]

Progress = Callable[[int, int, float], None]
"""Told after every document: how many are done, of how many, and the F1 so far."""


@dataclass(frozen=True)
class Run:
    """A benchmark that was run; ``predictions`` and ``extractions`` in the order of ``gold``.

    ``training`` is what the model says it was trained on, if it does.
    """

    benchmark: BenchmarkTask
    gold: GoldSet
    predictions: tuple[Prediction, ...]
    extractions: tuple[Extraction, ...]
    settings: Mapping[str, Any]
    model: str
    load_seconds: float = 0.0
    training: Training | None = None

    @property
    def said(self) -> list[Said]:
        """What the scores are made from."""
        pairs = zip(self.extractions, self.predictions, strict=True)
        return [Said(e.mentions, p.unparsed) for e, p in pairs]

    @property
    def seconds(self) -> float:
        """How long reading took, without loading the model, over all sittings."""
        return sum(prediction.seconds for prediction in self.predictions)

    def score(self) -> dict[str, Scores]:
        """The scores in every mode; the first one is the one to quote."""
        return score_benchmark(
            self.benchmark, self.gold.documents, self.said, split=self.gold.split
        )


def run_benchmark(
    benchmark: BenchmarkTask,
    extractor: Extractor,
    directory: str | Path,
    *,
    split: str | None = None,
    limit: int | None = None,
    seed: int = 0,
    on_error: OnError | None = None,
    only: Collection[str] | None = None,
    journal: str | Path | None = None,
    restart: bool = False,
    settings: Mapping[str, Any] | None = None,
    progress: Progress | None = None,
) -> Run:
    """Read the documents of a split and keep what was said of each.

    ``journal`` is the file that makes the run resumable; ``restart`` begins it anew. ``settings``
    are further ones to keep with the run, such as the precision of the weights. ``on_error``
    overrides the set's own choice to refuse or to skip malformed records. ``only`` are the ids of
    documents to choose from.
    """
    _require_classes(benchmark, extractor)
    gold = read_gold(
        benchmark, directory, split=split, limit=limit, seed=seed, on_error=on_error, only=only
    )
    started = time.perf_counter()
    name = extractor.backend.name
    load_seconds = time.perf_counter() - started
    further = {**(settings or {}), **describe_choice(on_error, only)}
    held = collect_settings(benchmark, extractor, gold, limit, seed, further)
    path = None if journal is None else Path(journal)
    if restart and path is not None:
        path.unlink(missing_ok=True)
    with Journal(path, held) as kept:
        _read_on(benchmark, extractor, gold, kept, progress)
        predictions = tuple(kept.predictions[place] for place in range(len(gold)))
    pairs = zip(gold.documents, predictions, strict=True)
    extractions = tuple(restore(benchmark, item, prediction) for item, prediction in pairs)
    training = read_training(extractor.backend)
    return Run(benchmark, gold, predictions, extractions, held, name, load_seconds, training)


def describe_choice(on_error: OnError | None, only: Collection[str] | None) -> dict[str, Any]:
    """What was chosen of the data, as settings of a run: nothing where nothing was."""
    held: dict[str, Any] = {} if on_error is None else {"on_error": on_error}
    return held if only is None else {**held, "chosen_from": len(only)}


def _require_classes(benchmark: BenchmarkTask, extractor: Extractor) -> None:
    wanted = {spec.cls for spec in benchmark.task.schema}
    if {spec.cls for spec in extractor.task.schema} != wanted:
        raise UsageError(
            f"the extractor was made for other classes than those of {benchmark.name}; make it "
            "with benchmark.task, or with a view of it from make_view"
        )


def collect_settings(
    benchmark: BenchmarkTask,
    extractor: Extractor,
    gold: GoldSet,
    limit: int | None,
    seed: int,
    further: Mapping[str, Any],
) -> dict[str, Any]:
    """All that a prediction depends on."""
    backend = extractor.backend
    prompt = extractor.prefix.encode("utf-8", "surrogatepass")
    return {
        "task": benchmark.name,
        "classes": list(benchmark.classes),
        "split": gold.split,
        "limit": limit,
        "seed": seed,
        "documents": len(gold),
        "documents_sha256": gold.fingerprint,
        **describe_view(extractor.task),
        "prompt_sha256": hashlib.sha256(prompt).hexdigest(),
        "prompt_characters": len(extractor.prefix),
        "model": backend.name,
        "model_hash": str(getattr(backend, "fingerprint", "")),
        "constrained": extractor.constrained,
        "max_tokens": extractor.limits.tokens,
        "max_seconds": extractor.limits.seconds,
        "window": extractor.window,
        "overlap": extractor.overlap,
        **further,
    }


def _read_on(
    benchmark: BenchmarkTask,
    extractor: Extractor,
    gold: GoldSet,
    journal: Journal,
    progress: Progress | None,
) -> None:
    """Read what the journal does not hold yet."""
    counts = Counts()
    missing = [place for place in range(len(gold)) if place not in journal]
    for place, prediction in journal.predictions.items():
        if place not in missing:
            read = from_record(prediction.record, benchmark.task, checked=True)
            counts += _count(benchmark, gold.documents[place], read, prediction.unparsed)
    documents = (gold.documents[place].document for place in missing)
    done, last = len(gold) - len(missing), time.perf_counter()
    for place, extraction in zip(missing, extractor.extract_many(documents), strict=True):
        now = time.perf_counter()
        extraction = make_sayable(extraction)
        unparsed = count_lost(extraction, extractor)
        journal.add(place, Prediction(to_record(extraction), unparsed, now - last))
        counts += _count(benchmark, gold.documents[place], extraction, unparsed)
        last, done = now, done + 1
        if progress is not None:
            progress(done, len(gold), counts.f1)


_BETWEEN_WINDOWS = re.compile(r"(?<=\])\n(?=\[)")


def count_lost(extraction: Extraction, extractor: Extractor) -> int:
    """How many items of an output could not be read: each window's list is read once more."""
    if not extraction.code:  # nothing at all, because of a failure or without one
        return int(any(problem.kind == "no-list" for problem in extraction.problems))
    lost = 0
    for code in _BETWEEN_WINDOWS.split(extraction.code):
        evaluation = evaluate(code, extractor.task)
        lost += count_unparsed((item.path for item in evaluation.items), evaluation.problems)
    return lost


def _count(
    benchmark: BenchmarkTask, item: GoldDocument, extraction: Extraction, unparsed: int
) -> Counts:
    right = len(pair_right(item.gold, extraction.mentions, benchmark.task.schema))
    said = len(extraction.mentions) + unparsed
    return Counts(predicted=said, gold=len(item.gold), right=right, found=right)


def restore(benchmark: BenchmarkTask, item: GoldDocument, prediction: Prediction) -> Extraction:
    """The extraction a record says, of the document with its gold."""
    read = from_record(prediction.record, benchmark.task, checked=True)
    return Extraction(
        item.document,
        read.mentions,
        read.problems,
        code=read.code,
        truncated=read.truncated,
        unread=read.unread,
        model=read.model,
        seconds=read.seconds,
        unsure=read.unsure,
        schema=benchmark.task.schema,
    )
