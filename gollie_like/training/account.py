"""The account of a run: what a model card is made from.

In: a configuration, its data, how the run ended, the lines of its log, the scores. Out: the record
that is kept as ``run.json``, and with which code and which sets a run was begun and taken up.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from gollie_like.cache import write_atomically
from gollie_like.machine import describe_machine, find_commit, list_packages, tell_date
from gollie_like.score.interval import Comparison
from gollie_like.task import PromptForm
from gollie_like.training.checkpoints import find_newest
from gollie_like.training.config import Config
from gollie_like.training.data import TrainingData
from gollie_like.training.dev import DevScore
from gollie_like.training.sft import Outcome

__all__ = ["describe_run", "note_sitting", "write_json"]


def describe_run(
    config: Config,
    data: TrainingData,
    outcome: Outcome,
    lines: Sequence[Mapping[str, Any]],
    before: Mapping[str, DevScore],
    after: Sequence[DevScore],
    gains: Mapping[str, Comparison],
) -> dict[str, Any]:
    """The record that a model card is made from."""
    return {
        "name": config.name,
        "base": config.model.base,
        "settings": asdict(config.settings),
        "views": {"preset": config.preset, **asdict(config.views)},
        "steps": outcome.steps,
        "ended": outcome.ended,
        "seconds": round(sum(line["seconds"] for line in lines), 1),
        "tokens": sum(line["tokens"] for line in lines),
        "learned_tokens": sum(line["learned"] for line in lines),
        "documents": sum(line["documents"] for line in lines),
        "last_loss": lines[-1]["loss"] if lines else None,
        "before": [one.to_dict() for one in before.values()],
        "after": [one.to_dict() for one in after],
        "gains": {name: asdict(gain) for name, gain in gains.items()},
        "data": data.account,
        "shown": _count_shown(lines),
        "sittings": _read_sittings(config.folder),
        "machine": describe_machine(),
        "packages": list_packages("peft"),
        "commit": find_commit(),
        "date": tell_date(),
    }


def _count_shown(lines: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """How many documents of each set the steps showed."""
    shown: Counter[str] = Counter()
    for line in lines:
        shown[line["source"]] += line["documents"]
    return dict(shown)


def note_sitting(folder: Path, data: TrainingData, form: PromptForm) -> None:
    """Keep which code, sets and form a run was begun or taken up with, if that has changed."""
    sittings = _read_sittings(folder)
    now = {
        "step": find_newest(folder),
        "commit": find_commit(),
        "date": tell_date(),
        "sets": sorted(data.account.get("documents", {})),
        "form": form,
    }
    told = ("commit", "sets", "form")
    if not sittings or any(sittings[-1].get(key) != now[key] for key in told):
        write_json(folder / "sittings.json", {"sittings": [*sittings, now]})


def _read_sittings(folder: Path) -> list[dict[str, Any]]:
    path = folder / "sittings.json"
    if not path.is_file():
        return []
    sittings: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["sittings"]
    return sittings


def write_json(path: Path, held: Mapping[str, Any]) -> None:
    """Put a file of the run in its place, whole."""
    with write_atomically(path, private=False) as out:
        out.write((json.dumps(held, indent=1, ensure_ascii=False) + "\n").encode())
