"""The summary of many reports: a table of tasks for a person who has never seen them.

In: reports and the pages they stand on. Out: Markdown: what was run, a line a task with its score,
interval, speed and failures, and published scores where their setting is comparable.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.benchmark.published import find_published
from gollie_like.benchmark.wording import name_figure, show_code, show_interval, show_number

__all__ = ["render_summary"]

_FAMILIES = {
    "entities": "Entities",
    "relations": "Relations",
    "events": "Events and templates",
    "opinions": "Opinions",
    "triples": "Open triples",
    "labels": "Labels, inference, yes-or-no questions",
    "answers": "Answers copied from a passage",
    "score": "Similarity",
}


def render_summary(reports: Sequence[tuple[str, Mapping[str, Any]]]) -> str:
    """The page; each report comes with the address of its own page, without ``.md``."""
    parts = [
        *_open([report for _, report in reports]),
        *_show_tasks(reports),
        *_tell_trained([report for _, report in reports]),
        *_show_published(reports),
        *_close(reports),
    ]
    return "\n".join(parts) + "\n"


def _open(reports: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield "# Benchmarks"
    yield ""
    models = list(dict.fromkeys(report["model"] for report in reports))
    documents = sum(report["n"] for report in reports)
    seconds = sum(report["seconds"] for report in reports)
    if not reports:
        return
    yield (
        f"{' and '.join(map(show_code, models))} on {tell_amount(len(reports), 'task')}, "
        f"{tell_amount(documents, 'document')}, "
        f"{_tell_time(seconds)} of reading. Every task is read with the guidelines of its set; "
        "what was said is compared with what people marked. A score is between 0 and 1, higher is "
        "better; the interval says where it would lie with other documents of the same kind. "
        "Output that could not be read and words that stand nowhere in the text count as errors."
    )
    yield ""


def _tell_time(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"


def _show_tasks(reports: Sequence[tuple[str, Mapping[str, Any]]]) -> Iterator[str]:
    models = {report["model"] for _, report in reports}
    for family, title in _FAMILIES.items():
        held = [pair for pair in reports if pair[1]["family"] == family]
        if not held:
            continue
        yield f"## {title}"
        yield ""
        yield (
            f"| task |{' model |' * (len(models) > 1)} split | documents | score | "
            "95 % interval | what counts | unreadable | not in the text | documents/s |"
        )
        yield f"|---|{'---|' * (len(models) > 1)}---|---:|---|---|---|---:|---:|---:|"
        for name, report in held:
            model = f" {show_code(report['model'])} |" if len(models) > 1 else ""
            mark = "†" if report.get("shown_in_training") else ""
            yield f"| [{_name_task(report)}]({name}.md){mark} |{model}{_cells(report)}"
        yield ""


def _tell_trained(reports: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    if any(report.get("shown_in_training") for report in reports):
        yield (
            "† The model was trained on documents of this set, of its training part where it has "
            "one: no zero-shot score."
        )
        yield ""


def _name_task(report: Mapping[str, Any]) -> str:
    settings = report["settings"]
    view = "" if settings["guidelines"] else ", no guidelines"
    view += ", names masked" if settings["masked"] else ""
    return f"{report['task']}{view}"


def _cells(report: Mapping[str, Any]) -> str:
    made = report["scores"][report["primary"]]
    headline, rates = made["headline"], report["rates"]
    score = f"{name_figure(headline)} **{show_number(made[headline])}**"
    if headline == "accuracy" and report.get("majority"):
        score += f" (one answer to all: {show_number(report['majority']['share'])})"
    return (
        f" {report['split']} | {report['n']:,} | {score} | {show_interval(made['interval'])} "
        f"| {report['primary']} | {rates['unparsed']:.1%} | {rates['ungrounded']:.1%} "
        f"| {show_number(report['documents_per_second'], 2)} |"
    )


def _show_published(reports: Sequence[tuple[str, Mapping[str, Any]]]) -> Iterator[str]:
    rows = [
        (report, [s for s in find_published(report) if s.mode == mode], mode)
        for _, report in reports
        for mode in ("gollie", "universalner")
    ]
    rows = [row for row in rows if row[1]]
    if not rows:
        return
    systems = list(dict.fromkeys(score.system for _, scores, _ in rows for score in scores))
    yield "## Beside published scores"
    yield ""
    yield (
        "Zero-shot F1 of other systems on the whole test part, and ours on the documents above, by "
        "the same rules (`gollie`, `universalner`). Guidelines, prompts and tokenization differ."
    )
    yield ""
    yield f"| task | rules | ours | {' | '.join(systems)} |"
    yield f"|---|---|---:|{'---:|' * len(systems)}"
    for report, scores, mode in rows:
        known = {score.system: f"{score.value:.3f}" for score in scores}
        ours = show_number(report["scores"][mode]["f1"])
        cells = " | ".join(known.get(system, "") for system in systems)
        yield f"| {report['task']} | {mode} | **{ours}** | {cells} |"
    yield ""
    for source in dict.fromkeys(score.source for _, scores, _ in rows for score in scores):
        yield f"* {source}"
    yield ""


def _close(reports: Sequence[tuple[str, Mapping[str, Any]]]) -> Iterator[str]:
    if not reports:
        return
    yield "## How it was made"
    yield ""
    for _, report in reports:
        yield f"    {report['command']}"
    yield ""
    first = reports[0][1]
    machine = ", ".join(f"{name} {value}" for name, value in first["machine"].items())
    packages = ", ".join(f"{name} {version}" for name, version in first["packages"].items())
    hashes = list(
        dict.fromkeys(report["model_hash"] for _, report in reports if report["model_hash"])
    )
    yield f"First run: {machine}; {packages}; {first['date']}. Weights: {', '.join(hashes)}."
