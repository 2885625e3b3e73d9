"""Comparison: two reports over the same documents, paired, mode by mode.

In: two JSON reports of one task. Out: for every mode both have, the difference of every figure with
its interval and p-value (`gollie_like.score.compare_scores`). Reports over other documents are
refused: their difference would mix models with texts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.benchmark.scoring import Said, score_benchmark
from gollie_like.document import Document
from gollie_like.errors import InputError, UsageError
from gollie_like.gold.documents import GoldDocument
from gollie_like.gold.tasks import BenchmarkTask, find_benchmark
from gollie_like.record import from_record
from gollie_like.score import Scores, compare_scores
from gollie_like.score.interval import Comparison

__all__ = ["ReportComparison", "compare_reports", "read_report", "score_report"]


@dataclass(frozen=True)
class ReportComparison:
    """Two runs side by side; ``modes`` maps mode to figure to its comparison."""

    task: str
    split: str
    documents: int
    first: str
    second: str
    primary: str
    headline: str
    modes: Mapping[str, Mapping[str, Comparison]]
    speeds: tuple[float | None, float | None]

    def __str__(self) -> str:
        quoted = self.modes[self.primary][self.headline]
        sure = "more than chance" if quoted.p < 0.05 else "no more than chance may explain"
        lines = [
            f"{self.task}/{self.split}, {tell_amount(self.documents, 'document')}",
            f"first:  {self.first}",
            f"second: {self.second}",
            "",
            f"{self.headline} ({self.primary}): {quoted}, {sure}",
            "",
        ]
        width = max(len(f"{mode} {name}") for mode, held in self.modes.items() for name in held)
        for mode, held in self.modes.items():
            for name, comparison in held.items():
                lines.append(f"{mode + ' ' + name:{width}}  {comparison}")
        if None not in self.speeds:
            lines += ["", "documents/s: {:.2f} -> {:.2f}".format(*self.speeds)]
        return "\n".join(lines)


def compare_reports(first: str | Path, second: str | Path) -> ReportComparison:
    """Compare two reports of one task over the same documents; `UsageError` if they are not."""
    one, two = read_report(first), read_report(second)
    for key in ("task", "split"):
        if one[key] != two[key]:
            raise UsageError(
                f"{first} is of {key} {one[key]!r} and {second} of {two[key]!r}; a paired "
                "comparison needs two runs over the same documents"
            )
    documents = [report["settings"]["documents_sha256"] for report in (one, two)]
    if documents[0] != documents[1]:
        raise UsageError(
            f"{first} and {second} were run on other documents of {one['task']}; run both with the "
            "same --limit, --seed, classes and data"
        )
    scores = score_report(one), score_report(two)
    shared = [name for name in scores[0] if name in scores[1]]
    primary = shared[0]
    return ReportComparison(
        task=one["task"],
        split=one["split"],
        documents=one["n"],
        first=_name(one, first),
        second=_name(two, second),
        primary=primary,
        headline=scores[0][primary].headline,
        modes={name: compare_scores(scores[0][name], scores[1][name]) for name in shared},
        speeds=(one["documents_per_second"], two["documents_per_second"]),
    )


def read_report(path: str | Path) -> dict[str, Any]:
    """A report as `report.write_report` wrote it; `InputError` if the file is none."""
    try:
        report = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise InputError(f"{path} is not JSON: {error}") from error
    if not isinstance(report, dict) or report.get("report") != "gollie-like benchmark":
        raise InputError(f"{path} is no report of a benchmark; give the .json file of a run")
    return report


def score_report(report: Mapping[str, Any]) -> dict[str, Scores]:
    """The scores of a report, made anew from the gold and the predictions in it."""
    settings = report["settings"]
    benchmark = find_benchmark(settings.get("reference") or report["task"])
    benchmark = benchmark.keep(settings["classes"])
    gold, said = [], []
    for held in report["predictions"]:
        if "record" not in held:
            raise InputError(
                f"a report of {report['task']} was written without texts (--no-texts), so nothing "
                "can be computed from it anew; run the same command without that option"
            )
        gold.append(_read_gold(benchmark, held))
        read = from_record(held["record"], benchmark.task)
        said.append(Said(read.mentions, held["unparsed"]))
    return score_benchmark(benchmark, gold, said, split=report["split"])


def _read_gold(benchmark: BenchmarkTask, held: Mapping[str, Any]) -> GoldDocument:
    plain = {**held["record"], "mentions": held["gold"], "problems": []}
    read = from_record(plain, benchmark.task)
    document = Document(read.text, read.document.id, read.document.inputs, read.mentions)
    return GoldDocument(document, tuple(held.get("answers", ())))


def _name(report: Mapping[str, Any], path: str | Path) -> str:
    settings = report["settings"]
    view = "" if settings["guidelines"] else ", no guidelines"
    view += ", names masked" if settings["masked"] else ""
    return f"{report['model']}{view} ({path})"
