"""The report of a measurement: figures of each engine, ratios, and all they depend on.

In: what was measured. Out: a dictionary for JSON, and the files: JSON, a Markdown page, pictures.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from statistics import mean, median
from typing import Any

import torch

from gollie_like.machine import describe_machine, find_commit, list_packages, tell_date
from gollie_like.speed.page import render_page
from gollie_like.speed.pictures import draw_engines, draw_growth
from gollie_like.speed.rounds import Measured, Plan, Result
from gollie_like.speed.subject import Material, Subject

__all__ = ["build_report", "write_report"]


def build_report(
    subject: Subject,
    material: Material,
    plan: Plan,
    measured: Measured,
    *,
    settings: Mapping[str, Any],
    command: str,
    growth: Mapping[str, list[dict[str, Any]]] | None = None,
) -> dict[str, Any]:
    """All figures, with what they depend on."""
    answers = measured.answers
    rows = [_describe(result, measured) for result in measured.results]
    return {
        "model": subject.name,
        "model_hash": subject.identity,
        "device": subject.device,
        "threads": torch.get_num_threads(),
        "schema": material.task.schema.name,
        "classes": len(material.task.schema.answers),
        "prefix_tokens": subject.count_prefix(material),
        "documents": len(material),
        "prompt_tokens": _round(mean(done.prompt_tokens for done in answers)),
        "answer_tokens": _round(mean(done.generated_tokens for done in answers)),
        "closed_for_repeats": sum(done.finish == "repeat" for done in answers),
        "cut_off": sum(done.finish in ("tokens", "context") for done in answers),
        "rounds": plan.rounds,
        "baseline_limit": plan.baseline_limit,
        "sizes_tried": {
            group: {str(size): _round(rate) for size, rate in rates.items()}
            for group, rates in measured.tried.items()
        },
        "skipped": dict(measured.skipped),
        "engines": rows,
        "ratios": _compare(measured),
        "growth": dict(growth or {}),
        "settings": dict(settings),
        "command": command,
        "machine": describe_machine(),
        "packages": list_packages("xgrammar", "xllamacpp"),
        "commit": find_commit(),
        "date": tell_date(),
    }


def _describe(result: Result, measured: Measured) -> dict[str, Any]:
    """The figures of one engine: medians, and of the counts those of a typical round."""
    engine, trial, count = result.engine, result.typical, len(result.material)
    tally, written = trial.tally, trial.written
    standard = [done.text.strip() for done in measured.answers[:count]]
    equal = [a.text.strip() == b for a, b in zip(trial.answers, standard, strict=True)]
    ours = measured.ours
    memory = [trial.memory for trial in result.trials if trial.memory is not None]
    return {
        "key": engine.key,
        "group": engine.group,
        "title": engine.title,
        "documents": count,
        "documents_per_second": _round(result.rate),
        "rounds": [_round(trial.rate) for trial in result.trials],
        "tokens_per_second": _round(written / count * result.rate),
        "read_per_second": _round(tally.read / count * result.rate),
        "passes_per_document": _round(tally.passes / count),
        "tokens_per_pass": _round(tally.read / max(1, tally.passes)),
        "forced_share": _share(tally.forced, written),
        "accepted_share": _share(tally.accepted, tally.drafted),
        "drafted": tally.drafted,
        "memory": max(memory, default=None),
        "first_seconds": _round(median(trial.first for trial in result.trials)),
        "constrained": engine.constrained,
        "equal_share": None if engine.group == "floor" else _share(sum(equal), count),
        "incomplete": sum(not answer.complete for answer in trial.answers),
        "ours_is_faster": None if ours is None else _round(ours.rate / result.rate),
    }


def _compare(measured: Measured) -> dict[str, float]:
    """How many times faster ours is than the best of each group; for the floor, how much slower."""
    ours = measured.ours
    ratios = {}
    for group in ("generate", "masked", "xgrammar", "llama.cpp", "floor"):
        best = measured.best(group)
        if ours is not None and best is not None:
            ratio = best.rate / ours.rate if group == "floor" else ours.rate / best.rate
            ratios[group] = _round(ratio)
    return ratios


def write_report(report: Mapping[str, Any], directory: Path, *, name: str = "speed") -> Path:
    """Write JSON, page and pictures into a directory; the path of the page."""
    directory.mkdir(parents=True, exist_ok=True)
    pictures = {}
    if report["engines"]:
        pictures["engines"] = f"{name}-engines.svg"
        (directory / pictures["engines"]).write_text(draw_engines(report), encoding="utf-8")
    if report["growth"]:
        pictures["growth"] = f"{name}-growth.svg"
        (directory / pictures["growth"]).write_text(draw_growth(report["growth"]), encoding="utf-8")
    told = json.dumps(report, indent=2, ensure_ascii=False) + "\n"
    (directory / f"{name}.json").write_text(told, encoding="utf-8")
    page = directory / f"{name}.md"
    page.write_text(render_page(report, pictures), encoding="utf-8")
    return page


def _share(part: int | None, whole: int | None) -> float | None:
    return None if part is None or not whole else _round(part / whole)


def _round(value: float) -> float:
    """Four significant digits, which is more than a clock gives."""
    return float(f"{value:.4g}")
