"""``gollie-like benchmark``: published sets in, scores out, with a report that can be repeated."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.benchmark import (
    BenchmarkTask,
    Run,
    build_report,
    compare_reports,
    list_benchmarks,
    make_view,
    run_benchmark,
    run_labeling,
    summarize,
    write_labels,
    write_report,
    write_study,
)
from gollie_like.benchmark.labeling_page import tell_ways
from gollie_like.benchmark.run import Progress
from gollie_like.benchmark.study import VIEWS
from gollie_like.benchmark.summary import render_summary
from gollie_like.benchmark.ways import require_labels
from gollie_like.cli.benchmark_progress import show_progress
from gollie_like.cli.check_gold import check_gold, choose_task
from gollie_like.cli.opening import make_extractor
from gollie_like.errors import InputError, UsageError
from gollie_like.extractor import Extractor
from gollie_like.gold.tasks import read_title
from gollie_like.sources import read_file

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:
    """Do what is asked for; 1 if a document failed or too little gold comes back."""
    if options.list:
        for name in list_benchmarks():
            print(f"{name:20} {read_title(name)}")
        return 0
    if options.compare:
        print(compare_reports(*options.compare))
        return 0
    if options.summarize:
        print(summarize(options.summarize), end="")
        return 0
    if not options.task and not options.check:
        raise UsageError("say which TASK to run; `gollie-like benchmark --list` shows them")
    if options.data is None:
        raise UsageError("give the folder with the data: --data DIR")
    if options.check:
        return check_gold(options)
    benchmarks = [choose_task(reference, options) for reference in options.task]
    if options.weigh:
        return _compare_ways(benchmarks, options)
    if options.study:
        return _study(benchmarks, options)
    return _run_all(benchmarks, options)


def _run_all(benchmarks: list[BenchmarkTask], options: argparse.Namespace) -> int:
    several = len(benchmarks) > 1
    target = None if options.report is None else Path(options.report)
    single = target is not None and target.suffix == ".json"
    if several and single:
        raise UsageError(f"{options.report} is one file; give a folder as --report for many tasks")
    backend: Any = None
    reports: list[tuple[str, dict[str, Any]]] = []
    complaints = []
    for reference, benchmark in zip(options.task, benchmarks, strict=True):
        extractor = _make_extractor(benchmark, options, backend)
        try:
            made, report = _run_one(reference, benchmark, extractor, target, options)
        except InputError as error:
            if not several:
                raise
            complaints.append(f"{benchmark.name}: {error}")
            continue
        backend = extractor.backend
        print("\n" * bool(reports) + _summarize(made, report), flush=True)
        reports.append((_file_name(benchmark, options), report))
        if target is not None and not single:
            (target / "index.md").write_text(render_summary(reports), encoding="utf-8")
        if report["failed_documents"]:
            failed = report["failed_documents"]
            complaints.append(
                f"{benchmark.name}: {tell_amount(failed, 'document')} could not be read"
            )
    for complaint in complaints:
        print(f"gollie-like: {complaint}", file=sys.stderr)
    return 1 if complaints else 0


def _study(benchmarks: list[BenchmarkTask], options: argparse.Namespace) -> int:
    """Run every task in every view, then tell what the views differ by."""
    if options.report is None or options.report.endswith(".json"):
        raise UsageError("a study needs a folder for its reports: --report FOLDER")
    if options.no_guidelines or options.mask_names:
        raise UsageError(
            "a study shows classes in all ways; leave out --no-guidelines and --mask-names"
        )
    target, backend = Path(options.report), None
    runs = []
    for reference, benchmark in zip(options.task, benchmarks, strict=True):
        reports = {}
        for view, shown in VIEWS.items():
            flags = {"no_guidelines": not shown["guidelines"], "mask_names": shown["masked"]}
            seen = argparse.Namespace(**{**vars(options), **flags})
            extractor = _make_extractor(benchmark, seen, backend)
            path = target / f"{_file_name(benchmark, options)}.{view}.json"
            _, reports[view] = _run_one(reference, benchmark, extractor, path, seen)
            backend = extractor.backend
        runs.append(reports)
        study = write_study(runs, target)
    for task in study["tasks"]:
        effect = task["effects"]["guidelines"]
        print(
            f"{task['task']:20} guidelines {effect['difference']:+.3f} "
            f"[{effect['low']:+.3f}, {effect['high']:+.3f}]"
        )
    print(f"wrote {target / 'study.md'}", file=sys.stderr)
    return 0


def _compare_ways(benchmarks: list[BenchmarkTask], options: argparse.Namespace) -> int:
    """Label every task in every way; 1 if documents failed or the data of a task is not there."""
    if options.report is None or options.report.endswith(".json"):
        raise UsageError("a table of ways to label needs a folder: --report FOLDER")
    if options.study or options.no_guidelines or options.mask_names or options.seen:
        raise UsageError(
            "ways to label are compared with and without guidelines; leave out --study, "
            "--no-guidelines, --mask-names and --seen"
        )
    for benchmark in benchmarks:
        require_labels(benchmark)
    backend = make_extractor(options, benchmarks[0].task).backend
    tasks: list[dict[str, Any]] = []
    complaints = []
    for reference, benchmark in zip(options.task, benchmarks, strict=True):
        try:
            tasks.append(_label(reference, benchmark, backend, options))
        except InputError as error:
            if len(benchmarks) == 1:
                raise
            complaints.append(f"{benchmark.name}: {error}")
            continue
        rows = write_labels(tasks, options.report)["tasks"][-1]["ways"]
        print("\n" * (len(tasks) > 1) + tell_ways(benchmark.name, rows), flush=True)
        if failed := sum(row.get("failed", 0) for row in rows):
            complaints.append(f"{benchmark.name}: {tell_amount(failed, 'answer')} failed")
    if tasks:
        print(f"wrote {Path(options.report) / 'labels.md'}", file=sys.stderr)
    for complaint in complaints:
        print(f"gollie-like: {complaint}", file=sys.stderr)
    return 1 if complaints else 0


def _label(
    reference: str, benchmark: BenchmarkTask, backend: Any, options: argparse.Namespace
) -> dict[str, Any]:
    try:
        return run_labeling(
            benchmark,
            backend,
            options.data,
            make=lambda view, counted: make_extractor(options, view, backend=counted),
            split=options.split,
            limit=options.limit,
            seed=options.seed,
            on_error=options.on_error,
            only=_read_ids(options.documents),
            folder=options.report,
            restart=options.restart,
            settings=_collect_settings(reference, options),
            watch=_watch,
        )
    except KeyboardInterrupt:
        print("the same command goes on from here", file=sys.stderr)
        raise


@contextmanager
def _watch(name: str) -> Iterator[Progress | None]:
    """A bar with the accuracy so far; where there is no terminal a line when the way is done."""
    with show_progress(name, "accuracy") as progress:
        yield progress
    if progress is None:
        print(f"{name}: done", file=sys.stderr, flush=True)


def _file_name(benchmark: BenchmarkTask, options: argparse.Namespace) -> str:
    return f"{benchmark.name}-{benchmark.find_split(options.split).replace('/', '-')}"


def _make_extractor(
    benchmark: BenchmarkTask, options: argparse.Namespace, backend: Any
) -> Extractor:
    view = make_view(
        benchmark.task, guidelines=not options.no_guidelines, masked=options.mask_names
    )
    return make_extractor(options, view, backend=backend)


def _run_one(
    reference: str,
    benchmark: BenchmarkTask,
    extractor: Extractor,
    target: Path | None,
    options: argparse.Namespace,
) -> tuple[Run, dict[str, Any]]:
    """Run a task and write its report, if one is asked for."""
    path = target
    if target is not None and target.suffix != ".json":
        path = target / f"{_file_name(benchmark, options)}.json"
    try:
        with show_progress(benchmark.name) as progress:
            made = run_benchmark(
                benchmark,
                extractor,
                options.data,
                split=options.split,
                limit=options.limit,
                seed=options.seed,
                on_error=options.on_error,
                only=_read_ids(options.documents),
                journal=None if path is None else path.with_suffix(".predictions.jsonl"),
                restart=options.restart,
                settings=_collect_settings(reference, options),
                progress=progress,
            )
    except KeyboardInterrupt:
        if path is not None:
            print("the same command goes on from here", file=sys.stderr)
        raise
    if path is None:
        return made, build_report(made)
    report = write_report(made, path, texts=not options.no_texts)
    print(f"wrote {path} and {path.with_suffix('.md')}", file=sys.stderr)
    return made, report


def _read_ids(path: str | None) -> list[str] | None:
    """Ids of documents, one a line."""
    if path is None:
        return None
    return list(dict.fromkeys(filter(None, map(str.strip, read_file(path).splitlines()))))


def _collect_settings(reference: str, options: argparse.Namespace) -> dict[str, Any]:
    """What was asked for, beside what the run itself knows."""
    settings: dict[str, Any] = {
        "reference": reference,
        "exclude": [name.strip() for name in options.exclude.split(",") if name.strip()],
        "precision": options.precision,
        "device": options.device,
        "chat": options.chat,
    }
    if options.seen is not None:
        settings["seen"] = sorted(set(read_file(options.seen).split()))
    if options.threshold is not None:
        settings["threshold"] = options.threshold
    if options.model != "auto":
        settings["asked_model"] = options.model
    return settings


def _summarize(made: Run, report: dict[str, Any]) -> str:
    scores = made.score()
    lines = [f"{made.benchmark.name}/{made.gold.split}", "", str(next(iter(scores.values()))), ""]
    width = max(map(len, scores))
    for name, held in report["scores"].items():
        low, high = held["interval"]
        value = held[held["headline"]]
        shown = f"{value:.3f} [{low:.3f}, {high:.3f}]" if None not in (low, high) else f"{value}"
        lines.append(f"{name:{width}}  {held['headline']} {shown}")
    speed = report["documents_per_second"]
    told = f"{speed:.2f} documents/s" if speed else "no time measured"
    lines += ["", f"{report['seconds']:.1f} s, {told}"]
    return "\n".join(lines)
