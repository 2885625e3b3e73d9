"""The table of the ways to label: figures of each way from what it said, document by document.

In: what `labeling.run_labeling` made of one or more tasks, or the same read back from
``labels.json``. Out: for each way accuracy and macro F1 with bootstrap intervals, speed, passes,
failures, and a paired test against generation with guidelines; beside them the majority class, the
commonest label among the gold of the documents drawn, given to all of them.

Nothing but the answers kept in the file is used, so that every figure can be computed anew.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from typing import Any

from gollie_like.benchmark.report import tell_options
from gollie_like.benchmark.ways import WAYS
from gollie_like.errors import InputError
from gollie_like.machine import describe_machine, find_commit, list_packages, tell_date
from gollie_like.score.interval import Interval, compare_runs, estimate_intervals
from gollie_like.score.labels import LabelColumns

__all__ = ["MAJORITY", "build_labels", "measure_ways"]

MAJORITY = "majority"
"""The key of the row that no model made."""


def build_labels(tasks: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The tables of these tasks with the circumstances they were made in, as JSON can hold them."""
    if not tasks:
        raise InputError("there are no answers to make a table of labels from")
    settings = tasks[0]["settings"]
    return {
        "report": "gollie-like labels",
        "model": settings["model"],
        "model_hash": settings["model_hash"],
        "command": _tell_command(tasks),
        "packages": list_packages(),
        "machine": describe_machine(),
        "commit": find_commit(),
        "date": tell_date(),
        "tasks": [{**task, "ways": measure_ways(task)} for task in tasks],
    }


def measure_ways(task: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows of a task's table, the majority class last; a way not applicable says why."""
    documents = task["documents"]
    reference = _read_columns(task, WAYS[0].key)
    rows: list[dict[str, Any]] = []
    for way in task["ways"]:
        if way["way"] == MAJORITY:  # a row of a table made before
            continue
        held = ("way", "method", "guidelines", "not_applicable", "settings")
        row = {name: way[name] for name in held if name in way}
        if "not_applicable" not in way:
            columns = _read_columns(task, way["way"])
            first = way["way"] == WAYS[0].key
            row |= _measure(columns, None if first else reference)
            row |= _measure_work([d["answers"][way["way"]] for d in documents])
        rows.append(row)
    label, count = _find_majority(task)
    columns = LabelColumns(
        reference.gold, ((label,),) * len(documents), (0,) * len(documents), reference.names
    )
    rows.append(
        {
            "way": MAJORITY,
            "method": MAJORITY,
            "label": label,
            "count": count,
            **_measure(columns, reference),
        }
    )
    return rows


def _read_columns(task: Mapping[str, Any], key: str) -> LabelColumns:
    documents = task["documents"]
    answers = [document["answers"][key] for document in documents]
    return LabelColumns(
        tuple(tuple(document["gold"]) for document in documents),
        tuple(tuple(answer["labels"]) for answer in answers),
        tuple(answer["unparsed"] for answer in answers),
        frozenset(task["labels"]),
    )


def _find_majority(task: Mapping[str, Any]) -> tuple[str, int]:
    """The commonest label of the gold drawn, of a tie the first one, and how often it occurs."""
    counts: Mapping[str, int] = task["gold"]
    label = max(task["labels"], key=lambda name: counts.get(name, 0))
    return label, counts.get(label, 0)


def _measure(columns: LabelColumns, reference: LabelColumns | None) -> dict[str, Any]:
    intervals = estimate_intervals(columns)
    accuracy, macro = intervals["accuracy"], intervals["macro_f1"]
    golden = {name for names in columns.gold for name in names}
    said = {name for names in columns.predicted for name in names}
    against = None
    if reference is not None:
        compared = compare_runs(reference, columns)["accuracy"]
        against = {name: getattr(compared, name) for name in ("difference", "low", "high", "p")}
    return {
        "documents": len(columns),
        "accuracy": accuracy.value,
        "interval": _ends(accuracy),
        "macro_f1": macro.value,
        "macro_f1_interval": _ends(macro),
        "never_chosen": sorted(golden - said),
        "against_generation": against,
    }


def _ends(interval: Interval) -> list[float]:
    return [interval.low, interval.high]


def _measure_work(answers: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Time, passes where they are known of all that did not fail, and failures."""
    seconds = sum(answer["seconds"] for answer in answers)
    done = [answer for answer in answers if "failed" not in answer]
    known = bool(done) and all("passes" in answer for answer in done)
    passes = sum(answer.get("passes", 0) for answer in answers)
    return {
        "failed": len(answers) - len(done),
        "seconds": round(seconds, 3),
        "documents_per_second": round(len(answers) / seconds, 3) if seconds else None,
        "passes": passes if known else None,
        "passes_per_document": round(passes / len(answers), 2) if known else None,
    }


def _tell_command(tasks: Sequence[Mapping[str, Any]]) -> str:
    """The command that makes the tables again; ``DIR`` stands for the folder of the data."""
    names = [str(task["settings"].get("reference") or task["task"]) for task in tasks]
    words = ["gollie-like", "benchmark", *names, "--data", "DIR"]
    if tasks[0]["asked_split"]:
        words += ["--split", tasks[0]["asked_split"]]
    words += tell_options(tasks[0]["settings"])
    return shlex.join([*words, "--weigh", "--report", "FOLDER"])
