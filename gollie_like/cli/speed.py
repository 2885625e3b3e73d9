"""``gollie-like speed``: how fast, against the usual ways, on this machine."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

import torch

from gollie_like.amount import tell_amount
from gollie_like.document import Document
from gollie_like.errors import InputError, UsageError
from gollie_like.gold.documents import read_gold
from gollie_like.gold.tasks import find_benchmark
from gollie_like.reference import read_task
from gollie_like.sources import Unreadable, read_files
from gollie_like.speed import (
    GROUPS,
    Endurance,
    Material,
    Plan,
    Sameness,
    Subject,
    build_report,
    compare_answers,
    endure,
    measure,
    measure_growth,
    open_subject,
    write_report,
)
from gollie_like.speed.page import render_table
from gollie_like.task import Task
from gollie_like.view import make_view

__all__ = ["run"]

_MIB = 2**20
_SETTINGS = ("schema", "file", "model", "precision", "max_tokens", "limit", "split", "one_line")


def run(options: argparse.Namespace) -> int:
    """Measure; 1 if a bound of memory was not kept."""
    plan = Plan(
        groups=options.engines or GROUPS,
        rounds=options.rounds,
        sizes=options.batch_sizes,
        baseline_limit=options.baseline_limit,
    )
    task, documents = _read(options)
    view = make_view(task, guidelines=not options.no_guidelines, one_line=options.one_line)
    if options.threads is not None:
        torch.set_num_threads(options.threads)
    subject = open_subject(options.model, precision=options.precision, device=options.device)
    material = Material.of(subject, view, documents, max_tokens=options.max_tokens)
    if options.same_answers:
        return _compare(subject, material, options)
    if options.endurance:
        return _endure(subject, material, options)
    return _measure(subject, material, plan, options)


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _read(options: argparse.Namespace) -> tuple[Task, tuple[Document, ...]]:
    """The task, and the documents the arguments name."""
    place = Path(options.file[0])
    if place.is_dir():
        if len(options.file) > 1:
            raise UsageError(f"{place} is a folder; give one folder with a benchmark's data")
        benchmark = find_benchmark(options.schema)
        gold = read_gold(benchmark, place, split=options.split)
        documents = tuple(held.document for held in gold.documents[: options.limit])
        return benchmark.task, documents
    task = read_task(options.schema)
    return task, tuple(islice(_read_readable(options.file), options.limit))


def _read_readable(files: list[str]) -> Iterator[Document]:
    for source in read_files(files):
        if isinstance(source, Unreadable):
            raise InputError(source.message)
        yield source


def _measure(subject: Subject, material: Material, plan: Plan, options: argparse.Namespace) -> int:
    measured = measure(subject, material, plan, progress=_say)
    growth = measure_growth(subject, material, progress=_say) if options.growth else None
    report = build_report(
        subject,
        material,
        plan,
        measured,
        settings={name: getattr(options, name) for name in (*_SETTINGS, "no_guidelines")},
        command=shlex.join(["gollie-like", *sys.argv[1:]]),
        growth=growth,
    )
    print(
        f"{subject.name} on {subject.device}, {tell_amount(report['threads'], 'thread')}; "
        f"{tell_amount(report['documents'], 'document')}, "
        f"{tell_amount(report['prefix_tokens'], 'token')} of guidelines, on average "
        f"{report['prompt_tokens']:.0f} of prompt and {report['answer_tokens']:.0f} of answer\n"
    )
    print(render_table(report))
    for group, ratio in report["ratios"].items():
        words = "the time of the floor" if group == "floor" else f"as fast as {group}"
        print(f"{ratio:.3g} times {words}")
    for group, reason in report["skipped"].items():
        print(f"{group}: left out, {reason}")
    for name, points in report["growth"].items():
        print(f"\n{name}")
        for point in points:
            print(
                f"{point['size']:6,}  {point['documents_per_second']:8.3g} documents/s, floor "
                f"{point['floor_documents_per_second']:.3g}; "
                f"{point['passes_per_document']:.3g} passes a document, "
                f"{point['tokens_per_pass']:.3g} tokens a pass"
            )
    if options.report:
        _say(f"wrote {write_report(report, Path(options.report))}")
    return 0


def _compare(subject: Subject, material: Material, options: argparse.Namespace) -> int:
    found = compare_answers(subject, material, concurrency=options.concurrency, progress=_say)
    _print_sameness(found)
    _keep(options, "same-answers", {**asdict(found), "equal": found.equal})
    return 0


def _print_sameness(found: Sameness) -> None:
    print(
        f"of {tell_amount(found.documents, 'answer')}, {found.equal} equal ({found.precision}, "
        f"{tell_amount(found.concurrency, 'document')} at once against one)"
    )
    for part in found.partings:
        print(
            f"\ndocument {part.document}, after {part.before[-60:]!r}:\n"
            f"  alone    {part.alone!r}, log-probability {part.alone_logprob:.4f}\n"
            f"  together {part.together!r}, log-probability {part.together_logprob:.4f}\n"
            f"  the scores are {part.gap:.4f} apart"
        )


def _endure(subject: Subject, material: Material, options: argparse.Namespace) -> int:
    found = endure(subject, material, memory=options.memory * _MIB, progress=_say)
    if found is None:
        raise UsageError("this system does not tell how much memory a process uses")
    _print_endurance(found)
    _keep(options, "endurance", asdict(found))
    return 0 if found.kept else 1


def _print_endurance(found: Endurance) -> None:
    print(
        f"bound {found.bound / _MIB:,.0f} MiB: {found.before / _MIB:,.0f} with the model loaded, "
        f"{found.memory / _MIB:,.0f} for keys and values, the rest for prefixes and work"
    )
    for stretch in found.stretches:
        print(
            f"{stretch.name}: at most {stretch.peak / _MIB:,.0f} MiB; from early to late "
            f"{stretch.growth / _MIB:+.1f} MiB; {stretch.failed} failed"
        )
        for sample in stretch.samples[:: max(1, len(stretch.samples) // 8)]:
            print(
                f"  {sample.documents:6,} documents, {sample.seconds:7.1f} s: "
                f"{sample.bytes / _MIB:,.0f} MiB"
            )
    print("the bound was kept" if found.kept else "the bound was NOT kept")


def _keep(options: argparse.Namespace, name: str, found: dict[str, Any]) -> None:
    """Write what was found beside other reports, if that is wanted."""
    if options.report:
        path = Path(options.report) / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        _say(f"wrote {path}")
