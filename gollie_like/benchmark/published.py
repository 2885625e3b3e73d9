"""Published scores to set beside ours, each with its setting and its source.

In: a report. Out: the `Published` scores that were made in a comparable setting: the same task and
test part, the same classes, without training on the set, and compared in the mode whose rules they
were scored by. Scores of models trained on the set, and numbers that no publication at hand shows,
are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["PUBLISHED", "Published", "find_published"]


@dataclass(frozen=True)
class Published:
    """A score somebody published; ``mode`` is ours that follows its rules, ``value`` its F1.

    ``without`` are classes that were not asked for.
    """

    system: str
    value: float
    mode: str
    source: str
    without: tuple[str, ...] = ()


_GOLLIE = "Sainz et al. 2024, GoLLIE, ICLR, table of zero-shot results"
_GNER = "Ding et al. 2024, Rethinking Negative Instances for Generative NER, table 2"
_SEVEN = (
    "crossner_ai",
    "crossner_literature",
    "crossner_music",
    "crossner_politics",
    "crossner_science",
    "mit_movie",
    "mit_restaurant",
)


def _gollie(size: str, scores: Mapping[str, float]) -> dict[str, Published]:
    return {
        task: Published(f"GoLLIE-{size}", value / 100, "gollie", _GOLLIE)
        for task, value in scores.items()
    }


def _unspecific(system: str, *values: float) -> dict[str, Published]:
    """Scores by the protocol of UniversalNER, which leaves out the class for all the rest."""
    return {
        task: Published(
            system,
            value / 100,
            "universalner",
            _GNER,
            ("Miscellaneous",) if task.startswith("crossner") else (),
        )
        for task, value in zip(_SEVEN, values, strict=True)
    }


_LISTS = (
    _gollie(
        "7B",
        {
            "crossner_ai": 59.1,
            "crossner_literature": 62.7,
            "crossner_music": 67.8,
            "crossner_politics": 57.2,
            "crossner_science": 55.5,
            "mit_movie": 63.0,
            "mit_restaurant": 43.4,
        },
    ),
    _gollie(
        "13B",
        {
            "broadtwitter": 51.4,
            "crossner_ai": 56.7,
            "crossner_literature": 59.7,
            "crossner_music": 65.5,
            "crossner_politics": 54.4,
            "crossner_science": 56.2,
            "harveyner": 41.3,
            "mit_movie": 62.5,
            "mit_restaurant": 49.8,
            "multinerd": 77.5,
        },
    ),
    _gollie(
        "34B",
        {
            "crossner_ai": 61.6,
            "crossner_music": 68.4,
            "crossner_politics": 60.2,
            "crossner_science": 56.3,
            "fabner": 26.3,
        },
    ),
    _unspecific("UniversalNER-7B", 53.5, 59.4, 65.0, 60.8, 61.1, 42.4, 31.7),
    _unspecific("GLiNER-L (0.3B)", 60.6, 68.4, 69.5, 74.8, 69.4, 57.2, 42.8),
    _unspecific("GNER-T5-xxl (11B)", 68.2, 68.7, 81.2, 75.1, 76.7, 62.5, 51.0),
    _unspecific("ChatGPT", 52.4, 39.8, 66.6, 68.5, 67.0, 5.3, 32.8),
)

PUBLISHED: Mapping[str, tuple[Published, ...]] = {
    task: tuple(held[task] for held in _LISTS if task in held)
    for task in sorted({task for held in _LISTS for task in held})
}
"""Published scores by task."""


def find_published(report: Mapping[str, Any]) -> list[Published]:
    """Those of the report's task whose setting is its own."""
    settings = report["settings"]
    if report["split"] != "test" or settings["masked"] or not settings["guidelines"]:
        return []
    left_out = set(settings.get("exclude", ()))
    asked_for_some = ":" in str(settings.get("reference", "")) and not left_out
    return [
        score
        for score in PUBLISHED.get(report["task"], ())
        if not asked_for_some and left_out == set(score.without) and score.mode in report["scores"]
    ]
