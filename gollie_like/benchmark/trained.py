"""What a model was trained on, as far as it says so itself.

In: a backend, whose model may lie in a folder with the ``run.json`` that training writes. Out: a
`Training`, or nothing: how many documents of which sets were shown, and which classes of the sets
that are kept for scoring had been seen under their names. A score on a set whose training part was
shown is no zero-shot score, and a report has to say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gollie_like.cache import read_record

__all__ = ["Training", "read_training"]


@dataclass(frozen=True)
class Training:
    """Documents shown by set, and by set the classes that had been seen under their names."""

    shown: Mapping[str, int]
    seen: Mapping[str, tuple[str, ...]]

    def find_shown(self, *names: str) -> int:
        """How many documents of a set were shown, whichever of its names it goes by."""
        return max((self.shown.get(name, 0) for name in names), default=0)

    def find_seen(self, *names: str) -> tuple[str, ...] | None:
        """Classes of a set that had been seen; ``None`` if nobody looked."""
        return next((self.seen[name] for name in names if name in self.seen), None)


def read_training(backend: Any) -> Training | None:
    """The training of a backend's model; ``None`` where no account of it is kept.

    A run's own folder has the account beside ``model``, a shipped adapter has it within.
    """
    folder: Path | None = getattr(backend, "folder", None)
    if folder is None:
        return None
    record = read_record(folder / "run.json") or read_record(folder.parent / "run.json")
    shown, data = record.get("shown"), record.get("data")
    guard = data.get("guard") if isinstance(data, dict) else None
    if not isinstance(shown, dict):
        return None
    seen = guard.get("seen") if isinstance(guard, dict) else None
    return Training(
        {str(name): count for name, count in shown.items() if isinstance(count, int)},
        {
            str(name): tuple(map(str, classes))
            for name, classes in (seen if isinstance(seen, dict) else {}).items()
            if isinstance(classes, list)
        },
    )
