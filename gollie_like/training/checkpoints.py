"""Checkpoints of a run: written whole or not at all, pruned, and the newest one taken up again.

In: the weights that learn and their optimizer. Out: folders ``checkpoint-000050`` with safetensors.
The log of a run is cut back to the step that is taken up, so that it never tells one twice.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from gollie_like.cache import write_atomically
from gollie_like.errors import UsageError
from gollie_like.training.averaging import Average
from gollie_like.training.settings import Settings

__all__ = ["cut_log", "find_newest", "read_log", "require_same", "resume", "save"]

_FREE = ("steps", "save_every", "keep", "average")
"""What a resumed run may have otherwise than before."""


def require_same(path: Path, settings: Settings) -> None:
    """Write the settings of a new run; of an old one, refuse others."""
    now = asdict(settings)
    if path.exists():
        then = json.loads(path.read_text(encoding="utf-8"))
        usual = {f.name: f.default for f in fields(Settings)}  # for what was not known then
        changed = [
            name for name in now if name not in _FREE and then.get(name, usual[name]) != now[name]
        ]
        if changed:
            raise UsageError(
                f"{path.parent} holds a run with other settings ({', '.join(changed)}); "
                "go on with the same ones or choose another folder"
            )
    with write_atomically(path, private=False) as out:
        out.write((json.dumps(now, indent=2) + "\n").encode())


def _list(folder: Path) -> Iterator[tuple[int, Path]]:
    for path in sorted(folder.glob("checkpoint-*")):
        if path.name.removeprefix("checkpoint-").isdigit():
            yield int(path.name.removeprefix("checkpoint-")), path


def save(
    folder: Path,
    learned: Mapping[str, torch.Tensor],
    optimizer: torch.optim.Optimizer,
    step: int,
    keep: int,
    average: Average | None = None,
) -> None:
    """Write a checkpoint beside its name, then give it its name; drop the oldest."""
    unfinished = folder / ".unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    weights = {name: value.detach().clone() for name, value in learned.items()}
    save_file(weights, str(unfinished / "weights.safetensors"))
    moments = {
        f"{index}.{name}": value.detach().clone()
        for index, state in optimizer.state_dict()["state"].items()
        for name, value in state.items()
    }
    save_file(moments, str(unfinished / "optimizer.safetensors"))
    if average is not None:
        average.save(unfinished)
    target = folder / f"checkpoint-{step:06d}"
    shutil.rmtree(target, ignore_errors=True)
    os.replace(unfinished, target)
    for _, path in sorted(_list(folder))[: -max(1, keep)]:
        shutil.rmtree(path)


def find_newest(folder: Path) -> int:
    """The step that a run in this folder would go on with."""
    return max((step for step, _ in _list(folder)), default=0)


def resume(
    folder: Path,
    learned: Mapping[str, torch.Tensor],
    optimizer: torch.optim.Optimizer,
    average: Average | None = None,
) -> int:
    """Load the newest checkpoint, if there is one; the step to go on with."""
    found = sorted(_list(folder))
    if not found:
        return 0
    step, path = found[-1]
    weights = load_file(str(path / "weights.safetensors"))
    if {n: v.shape for n, v in weights.items()} != {n: v.shape for n, v in learned.items()}:
        raise UsageError(f"{path} was made from another base or in another mode than this run")
    with torch.no_grad():
        for name, value in weights.items():
            learned[name].copy_(value)
    state: dict[int, dict[str, torch.Tensor]] = {}
    for key, value in load_file(str(path / "optimizer.safetensors")).items():
        index, _, name = key.partition(".")
        state.setdefault(int(index), {})[name] = value
    optimizer.load_state_dict({**optimizer.state_dict(), "state": state})
    if average is not None:
        average.resume(path, step)
    return step


def read_log(folder: Path) -> list[dict[str, Any]]:
    """The lines of a run's log; a last line that was cut off by a kill is left out."""
    path = folder / "log.jsonl"
    lines: list[dict[str, Any]] = []
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                held = json.loads(line)
            except ValueError:
                continue
            if isinstance(held, dict) and "step" in held:
                lines.append(held)
    return lines


def cut_log(folder: Path, step: int) -> list[dict[str, Any]]:
    """Keep what the log says of the steps before ``step``, and return it."""
    kept = [line for line in read_log(folder) if line["step"] < step]
    with write_atomically(folder / "log.jsonl", private=False) as out:
        out.writelines(f"{json.dumps(line)}\n".encode() for line in kept)
    return kept
