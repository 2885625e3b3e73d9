"""The page of the ways to label, for a person who has never seen the project.

In: tables as `labeling_table.build_labels` makes them. Out: Markdown: what was compared and the
accuracy of every way on one screen, how to read it, then a full table for each task, what failed,
and the command that makes it again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.benchmark.labeling_table import MAJORITY
from gollie_like.benchmark.wording import flatten, show_cell, show_code, show_interval, show_number

__all__ = ["render_labels", "tell_ways"]

_SHOWN = {
    "generation": "generation",
    "likelihood": "likelihood",
    "calibrated": "calibrated likelihood",
    "entailment": "entailment",
    MAJORITY: "majority class (no model)",
}
_ASKED = {
    "generation": "the model writes the label down{held}.",
    "likelihood": "nothing is written. For each label: how likely is it as the answer to the same "
    "prompt? The likeliest one is taken.",
    "calibrated": "the same, and what the model would answer to texts that say nothing (`N/A`, an "
    "empty one, `[MASK]`) is divided out, since that is its bias.",
    "entailment": "each label's guideline, or its name, is a statement about the text. The model "
    "weighs for each whether it is true, and the likeliest one is taken.",
}
_REFERENCE = "generation with guidelines"
_SURE = 0.05
_FEW = 100
_MOST_REASONS = 3


def render_labels(tables: Mapping[str, Any]) -> str:
    """The page."""
    tasks = tables["tasks"]
    constrained = tasks[0]["settings"]["constrained"]
    parts = [*_open(tables), *_read_it(constrained), *_show_tasks(tasks), *_close(tables)]
    return "\n".join(parts) + "\n"


def _open(tables: Mapping[str, Any]) -> Iterator[str]:
    tasks = tables["tasks"]
    told = "; ".join(
        f"{task['task']} ({tell_amount(task['n'], 'document')}, one of "
        f"{tell_amount(len(task['labels']), 'label')} each)"
        for task in tasks
    )
    yield "# Ways to label, compared"
    yield ""
    yield (
        "A language model is given a text and a list of labels, described as Python classes, and "
        "must choose one. There are several ways to have it choose. "
        f"{show_code(tables['model'])} labeled the same documents in all of them: {told}. Below "
        "is the share of documents that each way labeled as people had."
    )
    yield ""
    yield from _show_accuracy(tasks)


def _show_accuracy(tasks: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield f"| way | shown of a label | {' | '.join(task['task'] for task in tasks)} |"
    yield f"|---|---|{'---:|' * len(tasks)}"
    best = [max(row["accuracy"] for row in task["ways"] if "accuracy" in row) for task in tasks]
    for rows in zip(*(task["ways"] for task in tasks), strict=True):
        cells = [_show_share(row, top) for row, top in zip(rows, best, strict=True)]
        yield f"| {_SHOWN[rows[0]['method']]} | {_name_view(rows[0])} | {' | '.join(cells)} |"
    yield ""
    yield (
        "In parentheses the 95 % interval. Bold: the best of its column. ▲ better, ▼ worse than "
        f"{_REFERENCE} by more than chance would explain (p < {_SURE}, paired test); every other "
        "difference may be chance."
    )
    fewest = min(task["n"] for task in tasks)
    if fewest < _FEW:
        yield ""
        yield (
            f"**{tell_amount(fewest, 'document')} of a task cannot tell ways apart unless they "
            "differ greatly.** Draw more before choosing one."
        )
    yield ""


def _show_share(row: Mapping[str, Any], best: float) -> str:
    if "not_applicable" in row:
        return "not applicable"
    shown = f"{row['accuracy']:.1%}"
    low, high = row["interval"]
    told = f"**{shown}**" if row["accuracy"] == best else shown
    return f"{_mark(row)}{told} ({100 * low:.0f}–{100 * high:.0f})"


def _mark(row: Mapping[str, Any]) -> str:
    against = row["against_generation"]
    if against is None or against["p"] >= _SURE:
        return ""
    return "▲ " if against["difference"] > 0 else "▼ "


def _name_view(row: Mapping[str, Any]) -> str:
    if row["method"] == MAJORITY:
        return ""
    return "name and guidelines" if row["guidelines"] else "name alone"


def _read_it(constrained: bool) -> Iterator[str]:
    yield "## How to read it"
    yield ""
    held = ", and the grammar of the task lets it write nothing but one label" * constrained
    for method, asked in _ASKED.items():
        yield f"* **{_SHOWN[method]}**: {asked.format(held=held)}"
    yield (
        "* **name and guidelines**: the docstring and the comments of each class are shown beside "
        "its name; **name alone**: they are left out."
    )
    yield (
        f"* **{_SHOWN[MAJORITY]}**: the commonest label among the gold of the documents drawn, "
        "given to all of them. A way that does no better has not shown that it reads the texts."
    )
    yield (
        "* **accuracy** is the share of documents labeled right. A document that failed counts as "
        "wrong. The interval (95 %, bootstrap over documents) says where the figure would lie with "
        "other documents of the same kind; of few documents, or where all or none are right, it "
        "is too narrow."
    )
    yield (
        "* **macro F1** is the mean of F1 over the labels that occur in gold or answers, so that "
        "rare ones count as much as frequent ones; a label that is never chosen counts 0."
    )
    yield (
        f"* **against generation**: the difference in accuracy from {_REFERENCE} over the same "
        "documents, with the interval of a paired bootstrap and the p-value of an approximate "
        "randomization test, not corrected for the number of tests."
    )
    yield (
        "* **seconds** do not count loading the model and reading the guidelines, which happens "
        "once for all documents; they do count the texts that calibration reads. **passes** are "
        "how often the model ran for a document, guidelines and calibration apart; documents "
        "that are read together share them."
    )
    yield (
        "* A long text is read in windows. Weighing reads more of it at once than generation does, "
        "and takes the mean of the windows; generation may answer each of them."
    )
    yield ""


def _show_tasks(tasks: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for task in tasks:
        gold = ", ".join(f"{name} {count:,}" for name, count in task["gold"].items())
        yield f"## {flatten(task['task'])}"
        yield ""
        yield (
            f"{flatten(task['title'])} Split `{task['split']}`, "
            f"{tell_amount(task['n'], 'document')} drawn. Gold: {show_cell(gold)}."
        )
        yield ""
        yield (
            "| way | shown of a label | accuracy | 95 % interval | macro F1 | against generation "
            "| labels never chosen | documents | failed | seconds | documents/s | passes each |"
        )
        yield f"|---|---|---:|---|---|---|---:|{'---:|' * 5}"
        for row in task["ways"]:
            yield _show_row(row, len(task["gold"]))
        yield ""
        yield from _show_gaps(task)
        yield from _show_failures(task)


def _show_row(row: Mapping[str, Any], labels: int) -> str:
    name = _SHOWN[row["method"]]
    if "not_applicable" in row:
        return f"| {name} | {_name_view(row)} | not applicable |{' |' * 9}"
    majority = row["method"] == MAJORITY
    if majority:
        name += f": {show_cell(row['label'])}"
    macro = f"{row['macro_f1']:.3f} ({show_interval(row['macro_f1_interval'])})"
    cells = [
        name,
        _name_view(row),
        f"{row['accuracy']:.3f}",
        show_interval(row["interval"]),
        macro,
        _compare(row["against_generation"]),
        f"{len(row['never_chosen'])} of {labels}",
        f"{row['documents']:,}",
        "" if majority else f"{row['failed']:,}",
        "" if majority else show_number(row["seconds"], 1),
        "" if majority else show_number(row["documents_per_second"], 2),
        "" if majority else show_number(row["passes_per_document"], 1) or "not known",
    ]
    return f"| {' | '.join(cells)} |"


def _compare(against: Mapping[str, float] | None) -> str:
    if against is None:
        return "(what the others are tested against)"
    p = "p < 0.001" if against["p"] < 0.001 else f"p {against['p']:.3f}"
    ends = f"[{against['low']:+.3f}, {against['high']:+.3f}]"
    return f"{against['difference']:+.3f} {ends}, {p}"


def _show_gaps(task: Mapping[str, Any]) -> Iterator[str]:
    gaps: dict[str, list[str]] = {}
    for way in task["ways"]:
        if reason := way.get("not_applicable"):
            gaps.setdefault(reason, []).append(f"{_SHOWN[way['method']]}, {_name_view(way)}")
    for reason, names in gaps.items():
        yield f"Not applicable ({'; '.join(names)}): {reason}."
        yield ""


def _show_failures(task: Mapping[str, Any]) -> Iterator[str]:
    for way in task["ways"]:
        if not way.get("failed"):
            continue
        messages = [
            (document["id"], answer["failed"])
            for document in task["documents"]
            if "failed" in (answer := document["answers"][way["way"]])
        ]
        told = "; ".join(
            f"{show_cell(name)}: {show_cell(message)}" for name, message in messages[:_MOST_REASONS]
        )
        more = len(messages) - _MOST_REASONS
        yield (
            f"Failed ({_SHOWN[way['method']]}, {_name_view(way)}): {told}"
            f"{f'; and {more:,} more' if more > 0 else ''}."
        )
        yield ""


def _close(tables: Mapping[str, Any]) -> Iterator[str]:
    yield "## How it was made"
    yield ""
    yield (
        "This command makes it again; DIR is the folder of the data, FOLDER any folder. If it was "
        "interrupted, it goes on where it was."
    )
    yield ""
    yield f"    {tables['command']}"
    yield ""
    machine = ", ".join(f"{name} {value}" for name, value in tables["machine"].items())
    packages = ", ".join(f"{name} {value}" for name, value in tables["packages"].items())
    commit = f"; commit {tables['commit']}" if tables["commit"] else ""
    yield (
        f"Model {flatten(tables['model'])} {tables['model_hash']}; {machine}; {packages}{commit}; "
        f"{tables['date']}."
    )
    yield ""
    for task in tables["tasks"]:
        data = task["data"]
        license = f" License: {flatten(data['license'])}." if data["license"] else ""
        source = f" Source: {flatten(data['source'])}." if data["source"] else ""
        yield f"* {flatten(task['task'])}: {flatten(data['read']).rstrip('.')}.{source}{license}"
    yield ""
    yield (
        "`labels.json` beside this page has the settings, and for each document its gold, what "
        "each way answered, its probabilities, seconds and passes; every figure here can be "
        "computed from it."
    )


def tell_ways(name: str, rows: Sequence[Mapping[str, Any]]) -> str:
    """The rows of one task as lines for a terminal."""
    shown = [_tell_way(row) for row in rows]
    width = max(len(way) for way, _ in shown)
    return "\n".join([name, "", *(f"{way:{width}}  {told}" for way, told in shown)])


def _tell_way(row: Mapping[str, Any]) -> tuple[str, str]:
    name = _SHOWN[row["method"]]
    if row["method"] == MAJORITY:
        name = f"majority class, {row['label']}"
    else:
        name += ", with guidelines" if row["guidelines"] else ", names alone"
    if "not_applicable" in row:
        return name, f"not applicable: {row['not_applicable']}"
    low, high = row["interval"]
    told = f"accuracy {row['accuracy']:.3f} [{low:.3f}, {high:.3f}]"
    if against := row["against_generation"]:
        told += f"  {against['difference']:+.3f}, p = {against['p']:.3g}"
    if speed := row.get("documents_per_second"):
        told += f"  {speed:.2f} documents/s"
    return name, told
