"""The ways to label, run side by side: one task, one draw of documents, a label by each way.

In: a `BenchmarkTask` whose texts have exactly one label each, a backend that weighs answers, the
folder with the data. Out: what each way said of each document, with probabilities, seconds and
passes, as JSON can hold it; `labeling_table` makes figures of it. The ways are generation,
likelihood, calibrated likelihood and entailment, each with guidelines and with names alone.

Every way has a journal of its own and goes on where it was stopped. A document that fails has no
label, and the reason instead. A way that makes no sense for a task is told with the reason. Before
a way begins, one text that says nothing is weighed, so that no way is charged with loading the
model or with reading guidelines that another one finds read.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

from gollie_like.backends.protocol import Completion, Request
from gollie_like.benchmark.journal import Journal, Prediction
from gollie_like.benchmark.run import (
    Progress,
    collect_settings,
    count_lost,
    describe_choice,
    restore,
)
from gollie_like.benchmark.ways import WAYS, Way, ask_way, explain_gap, hash_way, require_labels
from gollie_like.document import Document, Mention, Problem
from gollie_like.errors import InputError, UsageError
from gollie_like.extraction import FAILURES, Extraction
from gollie_like.extractor import Extractor
from gollie_like.gold.documents import GoldDocument, GoldSet, read_gold
from gollie_like.gold.tasks import BenchmarkTask
from gollie_like.label_questions import LabelQuestions
from gollie_like.labels import LabelWeights, Weighing
from gollie_like.readers.report import OnError
from gollie_like.record import make_sayable, to_record
from gollie_like.score.labels import name_label
from gollie_like.task import Task
from gollie_like.view import make_view

__all__ = ["Maker", "Watch", "run_labeling"]

Maker = Callable[[Task, Any], Extractor]
"""Makes what reads documents for a view of the task, with the backend given."""

Watch = Callable[[str], AbstractContextManager[Progress | None]]
"""Opened for each way, with the name of the task and of the way; is told how far it has come, and
the accuracy so far."""


def run_labeling(
    benchmark: BenchmarkTask,
    backend: Any,
    directory: str | Path,
    *,
    make: Maker | None = None,
    split: str | None = None,
    limit: int | None = None,
    seed: int = 0,
    on_error: OnError | None = None,
    only: Collection[str] | None = None,
    folder: str | Path | None = None,
    restart: bool = False,
    settings: Mapping[str, Any] | None = None,
    watch: Watch | None = None,
) -> dict[str, Any]:
    """Label the documents of a split in every way; what was said, as JSON can hold it.

    ``folder`` is for the journals, which make the run resumable; ``restart`` begins anew.
    ``settings`` are further ones to keep with the run; ``only`` are the ids of documents to choose
    from.
    """
    require_labels(benchmark)
    if not hasattr(backend, "weigh"):
        raise UsageError(
            f"the backend {backend.name} can only generate, not weigh answers; compare ways to "
            "label with a local model"
        )
    gold = read_gold(
        benchmark, directory, split=split, limit=limit, seed=seed, on_error=on_error, only=only
    )
    further = {**(settings or {}), **describe_choice(on_error, only)}
    counted = _Counted(backend)
    told: list[dict[str, Any]] = []
    said: dict[str, list[dict[str, Any]]] = {}
    for way in WAYS:
        row: dict[str, Any] = {"way": way.key, "method": way.method, "guidelines": way.guidelines}
        told.append(row)
        if reason := explain_gap(way, benchmark.task):
            row["not_applicable"] = reason
            continue
        view = make_view(benchmark.task, guidelines=way.guidelines)
        extractor = (make or _make)(view, counted)
        held = collect_settings(benchmark, extractor, gold, limit, seed, further)
        row["settings"] = {**held, "way": way.key, "question_sha256": hash_way(way, extractor)}
        path = None
        if folder is not None:
            name = f"{benchmark.name}-{gold.split.replace('/', '-')}.{way.key}.predictions.jsonl"
            path = Path(folder) / name
            if restart:
                path.unlink(missing_ok=True)
        watched = watch(f"{benchmark.name}: {way}") if watch else nullcontext()
        with Journal(path, row["settings"]) as journal, watched as progress:
            _read_on(way, benchmark, extractor, counted, gold, journal, progress)
            predictions = [journal.predictions[place] for place in range(len(gold))]
        pairs = zip(gold.documents, predictions, strict=True)
        said[way.key] = [_tell_answer(benchmark, item, prediction) for item, prediction in pairs]
    documents = _list_documents(benchmark, gold, said)
    return {**_describe(benchmark, gold, split, told), "ways": told, "documents": documents}


def _make(view: Task, backend: Any) -> Extractor:
    return Extractor(view, backend=backend)


def _describe(
    benchmark: BenchmarkTask, gold: GoldSet, split: str | None, told: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    counts = Counter(name for item in gold.documents for name in _name_gold(benchmark, item))
    names = _list_names(benchmark)
    return {
        "task": benchmark.name,
        "title": benchmark.title,
        "split": gold.split,
        "asked_split": split,
        "n": len(gold),
        "inputs": list(benchmark.task.inputs),
        "labels": names,
        "gold": {name: counts[name] for name in names if counts[name]},
        "settings": told[0]["settings"],
        "data": {
            "source": benchmark.source,
            "license": benchmark.license,
            "citation": benchmark.citation,
            "read": str(gold),
        },
    }


def _list_documents(
    benchmark: BenchmarkTask, gold: GoldSet, said: Mapping[str, Sequence[Mapping[str, Any]]]
) -> list[dict[str, Any]]:
    return [
        {
            "id": item.document.id,
            "gold": _name_gold(benchmark, item),
            "answers": {key: answers[place] for key, answers in said.items()},
        }
        for place, item in enumerate(gold.documents)
    ]


def _name_gold(benchmark: BenchmarkTask, item: GoldDocument) -> list[str]:
    return [name_label(mention, benchmark.task.schema) for mention in item.gold]


def _list_names(benchmark: BenchmarkTask) -> list[str]:
    """All labels of a task, in the order of its classes."""
    labels = LabelQuestions(benchmark.task, Weighing(), None).instances.values()
    return [name_label(Mention(label), benchmark.task.schema) for label in labels]


class _Counted:
    """A backend that counts how often the model ran for the completions it gave."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend
        self.passes = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        for completion in self._backend.generate(requests):
            self.passes += completion.passes
            yield completion


# --- one way, document by document ------------------------------------------------------------


def _read_on(
    way: Way,
    benchmark: BenchmarkTask,
    extractor: Extractor,
    counted: _Counted,
    gold: GoldSet,
    journal: Journal,
    progress: Progress | None,
) -> None:
    """Label what the journal does not hold yet."""
    missing = [place for place in range(len(gold)) if place not in journal]
    right = sum(
        _is_right(benchmark, gold.documents[place], prediction)
        for place, prediction in journal.predictions.items()
        if place not in missing
    )
    documents = [gold.documents[place].document for place in missing]
    if missing:
        _warm_up(way, extractor)
    if way.method == "generation":
        predictions = _generate(extractor, documents, counted)
    else:
        predictions = _weigh(extractor, documents, way.weighing)
    done, last = len(gold) - len(missing), time.perf_counter()
    for place, made in zip(missing, predictions, strict=True):
        now = time.perf_counter()
        prediction = replace(made, seconds=now - last)
        journal.add(place, prediction)
        right += _is_right(benchmark, gold.documents[place], prediction)
        last, done = now, done + 1
        if progress is not None:
            progress(done, len(gold), right / done)


def _generate(
    extractor: Extractor, documents: Sequence[Document], counted: _Counted
) -> Iterator[Prediction]:
    before = counted.passes
    for extraction in extractor.extract_many(documents):
        passes, before = counted.passes - before, counted.passes
        extraction = make_sayable(extraction)
        lost = count_lost(extraction, extractor)
        yield Prediction(to_record(extraction), lost, passes=passes)


def _weigh(
    extractor: Extractor, documents: Sequence[Document], weighing: Weighing
) -> Iterator[Prediction]:
    schema = extractor.task.schema
    for weights in _weigh_all(extractor, documents, weighing):
        instances = [] if weights.problems or weights.label is None else [weights.label]
        said = Extraction(
            weights.document,
            tuple(Mention(label) for label in instances),
            weights.problems,
            model=weights.model,
        )
        names = {n: name_label(Mention(i), schema) for n, i in weights.instances.items()}
        shares = {names.get(n, n): share for n, share in weights.probabilities.items()}
        record = to_record(make_sayable(said))
        yield Prediction(record, passes=weights.passes, probabilities=shares or None)


def _weigh_all(
    extractor: Extractor, documents: Sequence[Document], weighing: Weighing
) -> Iterator[LabelWeights]:
    """The weights of each document; if calibration fails, so do all that still need it."""
    done = 0
    try:
        for weights in extractor.weigh_labels(documents, weighing):
            yield weights
            done += 1
    except InputError as error:
        problem = Problem("backend", "", str(error))
        for document in documents[done:]:
            yield LabelWeights(document, problems=(problem,), model=extractor.backend.name)


def _warm_up(way: Way, extractor: Extractor) -> None:
    inputs = dict.fromkeys(extractor.task.inputs[1:], "N/A")
    question = ask_way(way, extractor).ask(Document("N/A", inputs=inputs))
    question = replace(question, branches=question.branches[:1])
    backend: Any = extractor.backend  # one that weighs
    for _ in backend.weigh(iter([question])):
        pass


# --- what was said ----------------------------------------------------------------------------


def _is_right(benchmark: BenchmarkTask, item: GoldDocument, prediction: Prediction) -> bool:
    answer = _tell_answer(benchmark, item, prediction)
    return not answer["unparsed"] and sorted(answer["labels"]) == sorted(
        _name_gold(benchmark, item)
    )


def _tell_answer(
    benchmark: BenchmarkTask, item: GoldDocument, prediction: Prediction
) -> dict[str, Any]:
    """What one way said of one document; one that failed has said nothing."""
    read = restore(benchmark, item, prediction)
    failed = [problem.message for problem in read.problems if problem.kind in FAILURES]
    labels = [] if failed else [name_label(m, benchmark.task.schema) for m in read.mentions]
    answer: dict[str, Any] = {
        "labels": labels,
        "unparsed": prediction.unparsed,
        "seconds": round(prediction.seconds, 4),
    }
    if failed:
        answer["failed"] = "; ".join(failed)
    told = [m.confidence for m in read.mentions if labels and m.confidence is not None]
    if told:
        answer["confidence"] = told
    if prediction.passes:
        answer["passes"] = prediction.passes
    if prediction.probabilities:
        answer["probabilities"] = dict(prediction.probabilities)
    return answer
