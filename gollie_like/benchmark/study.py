"""The study of guidelines: what docstrings and comments are worth, and what class names are.

In: for each task four reports of one model over the same documents: with guidelines and names
(``full``), with names alone (``names``), with guidelines and masked names (``masked``), with
neither (``bare``). Out: the four effects of this two-by-two design, each a paired difference with
its interval and p-value, by task and as the plain mean over tasks.

The interval of a mean takes the tasks as given and their differences as independent: how far it
reaches to either side is the root of the sum of squares of how far theirs do, divided by their
number. Of one task it is that task's own, lopsided where a difference can go no further.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from gollie_like.benchmark.comparison import score_report
from gollie_like.errors import UsageError
from gollie_like.score import Scores, compare_scores

__all__ = ["EFFECTS", "VIEWS", "Effect", "build_study"]

VIEWS: Mapping[str, Mapping[str, bool]] = {
    "full": {"guidelines": True, "masked": False},
    "names": {"guidelines": False, "masked": False},
    "masked": {"guidelines": True, "masked": True},
    "bare": {"guidelines": False, "masked": True},
}
"""What each view shows: docstrings and comments, and whether class names are masked."""

EFFECTS: Mapping[str, tuple[str, str]] = {
    "guidelines": ("names", "full"),
    "guidelines, names masked": ("bare", "masked"),
    "names": ("masked", "full"),
    "names, no guidelines": ("bare", "names"),
}
"""The view without and the view with what the effect is named after."""


@dataclass(frozen=True)
class Effect:
    """How much a figure rises; ``p`` is of a paired test, and not given for a mean."""

    difference: float
    low: float
    high: float
    p: float | None = None

    @property
    def sure(self) -> bool:
        """Whether the interval leaves out 0."""
        return self.low > 0 or self.high < 0


def build_study(runs: Sequence[Mapping[str, Mapping[str, Any]]]) -> dict[str, Any]:
    """The study as JSON can hold it; ``runs`` has for each task its reports by view.

    Raises `UsageError` if the reports of a task are not of one model over the same documents.
    """
    tasks = [_study_task(reports) for reports in runs]
    means = {name: _average([task["effects"][name] for task in tasks]) for name in EFFECTS}
    first = runs[0]["full"]
    return {
        "report": "gollie-like study",
        "model": first["model"],
        "model_hash": first["model_hash"],
        "machine": first["machine"],
        "date": first["date"],
        "tasks": tasks,
        "mean": means,
    }


def _study_task(reports: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    full = reports["full"]
    for view, report in reports.items():
        for key in ("task", "split", "model", "model_hash"):
            if report[key] != full[key]:
                raise UsageError(
                    f"the {view} view of {full['task']} is of another {key}: {report[key]!r} "
                    f"instead of {full[key]!r}; a study needs the same one in every view"
                )
        if report["settings"]["documents_sha256"] != full["settings"]["documents_sha256"]:
            raise UsageError(
                f"the {view} view of {full['task']} was run on other documents; run all views "
                "with the same --limit, --seed and data"
            )
    primary = full["primary"]
    headline = full["scores"][primary]["headline"]
    scores = {view: score_report(report)[primary] for view, report in reports.items()}
    return {
        "task": full["task"],
        "split": full["split"],
        "n": full["n"],
        "mode": primary,
        "headline": headline,
        "command": full["command"],
        "views": {view: _tell_view(report, primary) for view, report in reports.items()},
        "effects": {
            name: asdict(_compare(scores[without], scores[given], headline))
            for name, (without, given) in EFFECTS.items()
        },
    }


def _tell_view(report: Mapping[str, Any], primary: str) -> dict[str, Any]:
    made = report["scores"][primary]
    return {
        "value": made[made["headline"]],
        "interval": made["interval"],
        "rates": report["rates"],
        "documents_per_second": report["documents_per_second"],
        "prompt_characters": report["settings"].get("prompt_characters"),
    }


def _compare(without: Scores, given: Scores, headline: str) -> Effect:
    compared = compare_scores(without, given)[headline]
    return Effect(compared.difference, compared.low, compared.high, compared.p)


def _average(effects: Sequence[Mapping[str, float]]) -> dict[str, Any]:
    count = len(effects)
    mean = math.fsum(effect["difference"] for effect in effects) / count
    below = math.hypot(*(effect["difference"] - effect["low"] for effect in effects)) / count
    above = math.hypot(*(effect["high"] - effect["difference"] for effect in effects)) / count
    return asdict(Effect(mean, mean - below, mean + above))
