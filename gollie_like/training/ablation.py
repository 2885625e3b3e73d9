"""Ablations: the same run with one thing taken away at a time, at equal steps, and what it costs.

In: a configuration with dev sets. Out: a folder with a run for each of `options.ABLATIONS`, and a
table of their F1 with intervals, compared in pairs with the whole. Runs that are done are not run
again, and one that was stopped goes on, so the same command finishes what it began.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gollie_like.errors import InputError, UsageError
from gollie_like.score.interval import Comparison, Interval, compare_runs
from gollie_like.training.config import read_config
from gollie_like.training.options import ABLATIONS
from gollie_like.training.run import start
from gollie_like.training.scorer import read_scores

__all__ = ["AblationRow", "collect_ablations", "render_ablations", "run_ablations"]


@dataclass(frozen=True)
class AblationRow:
    """One set under one ablation: its F1, and the difference to that of the whole run."""

    ablation: str
    task: str
    f1: Interval
    difference: Comparison | None


def run_ablations(
    config: str | Path,
    folder: str | Path,
    *,
    names: Iterable[str] = (),
    changes: Sequence[str] = (),
    seconds: float | None = None,
    report: Callable[[dict[str, Any]], None] | None = None,
    note: Callable[[str], None] = lambda _: None,
) -> None:
    """Run the ablations named, or all, each in a folder of its own below ``folder``."""
    wanted = list(names) or list(ABLATIONS)
    for name in wanted:
        if name not in ABLATIONS:
            raise UsageError(f"there is no ablation {name!r}; there are {', '.join(ABLATIONS)}")
    for name in wanted:
        place = Path(folder).absolute() / name
        if _is_done(place):
            note(f"{name}: done already")
            continue
        note(f"{name}: {ABLATIONS[name].summary}")
        told = [*changes, *ABLATIONS[name].changes(), f"output.folder={json.dumps(str(place))}"]
        finished = start(read_config(config, told), seconds=seconds, report=report, note=note)
        note(str(finished))
        if finished.outcome.model is None:
            return


def _is_done(place: Path) -> bool:
    path = place / "run.json"
    return path.is_file() and json.loads(path.read_text(encoding="utf-8"))["ended"] != "time"


def collect_ablations(folder: str | Path) -> list[AblationRow]:
    """What the runs below a folder scored at the end; the whole run first."""
    folder = Path(folder)
    found = {n: read_scores(folder / n) for n in ABLATIONS if (folder / n / "run.json").is_file()}
    if not any(found.values()):
        raise InputError(f"{folder} holds no ablation that was scored; see [scoring] every")
    whole = {one.name: one for one in found.get("whole", ())}
    rows = []
    for name, scores in found.items():
        for one in scores:
            other = whole.get(one.name)
            same = other is not None and len(other.tally) == len(one.tally)
            difference = (
                compare_runs(other.tally, one.tally)["f1"]
                if other is not None and same and name != "whole"
                else None
            )
            rows.append(AblationRow(name, one.name, one.intervals["f1"], difference))
    return rows


def render_ablations(rows: Sequence[AblationRow]) -> str:
    """The table, as Markdown: one line for each ablation, a column for each set."""
    tasks = list(dict.fromkeys(row.task for row in rows))
    lines = [f"| | {' | '.join(tasks)} |", f"|---|{'---|' * len(tasks)}"]
    for name in dict.fromkeys(row.ablation for row in rows):
        cells = []
        for task in tasks:
            found = [row for row in rows if (row.ablation, row.task) == (name, task)]
            cells.append(_show(found[0]) if found else "")
        summary = ABLATIONS[name].summary
        lines.append(f"| {name}: {summary} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _show(row: AblationRow) -> str:
    if row.difference is None:
        return str(row.f1)
    told = row.difference
    return f"{row.f1} ({told.difference:+.3f} [{told.low:+.3f}, {told.high:+.3f}])"
