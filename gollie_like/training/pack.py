"""A pack: one prefix and many documents in one row of tokens; and files full of packs.

In: arrays that `packing` lays out. Out: what a training step reads. Packs can be drawn ahead of
time and written to files, so that a machine that trains needs neither the data nor a grammar
engine. A folder of prepared steps holds ``steps-000000.npz`` and so on, and `describe_packs` says
what is in it.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gollie_like.cache import write_atomically
from gollie_like.errors import InputError

__all__ = ["IGNORED", "NOBODY", "PREFIX", "Pack", "Step", "describe_packs", "fill", "load_step"]

PREFIX = -1
"""The owner of the tokens that all documents share."""

NOBODY = -2
"""The owner of tokens that only fill a row up."""

IGNORED = -100
"""The target of a token whose successor is not to be learned."""

_PER_FILE = 50
_ABOUT = "packs.json"


@dataclass(frozen=True)
class Pack:
    """Arrays of one length, and how many documents they hold.

    ``targets[i]`` is the token that should follow token ``i``, or `IGNORED`. ``skipped`` says which
    documents were left out and why (a gold mention that no grammar allows, no room).
    """

    tokens: NDArray[np.int64]
    positions: NDArray[np.int64]
    owners: NDArray[np.int64]
    targets: NDArray[np.int64]
    documents: int
    skipped: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.tokens)

    @property
    def ends(self) -> list[int]:
        """Where the prefix ends, and then each document."""
        return [*(np.flatnonzero(np.diff(self.owners)) + 1).tolist(), len(self)]

    @property
    def learned(self) -> int:
        """How many tokens are to be learned."""
        return int((self.targets != IGNORED).sum())


@dataclass(frozen=True)
class Step:
    """What one optimizer step reads: packs, and the names of the sources they were drawn from."""

    sources: tuple[str, ...]
    packs: tuple[Pack, ...]


def fill(pack: Pack, multiple: int) -> Pack:
    """The pack with tokens at its end that nobody sees, up to a multiple of so many."""
    lack = -len(pack) % max(1, multiple)
    if not lack:
        return pack

    def longer(values: NDArray[np.int64], value: int) -> NDArray[np.int64]:
        return np.concatenate([values, np.full(lack, value, dtype=np.int64)])

    return Pack(
        longer(pack.tokens, 0),
        longer(pack.positions, 0),
        longer(pack.owners, NOBODY),
        longer(pack.targets, IGNORED),
        pack.documents,
        pack.skipped,
    )


def write_steps(
    folder: str | Path, steps: Iterable[Step], about: Mapping[str, Any], *, start: int = 0
) -> int:
    """Write steps into files, the first of them being number ``start``; how many there are now.

    Every file is there whole or not at all, so that preparing can be killed and go on.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    held: list[Step] = []
    done = start - start % _PER_FILE
    for step in steps:
        held.append(step)
        if len(held) == _PER_FILE:
            _write_file(folder, done, held)
            done, held = done + len(held), []
            _write_about(folder, done, about)
    if held:
        _write_file(folder, done, held)
        done += len(held)
    _write_about(folder, done, about)
    return done


def count_written(folder: str | Path) -> int:
    """How many steps the whole files in a folder hold, from the first one on without a gap."""
    about = Path(folder) / _ABOUT
    return int(describe_packs(folder)["steps"]) if about.is_file() else 0


def whole_files(count: int) -> int:
    """The last number at or below ``count`` at which a file begins."""
    return count - count % _PER_FILE


def _write_about(folder: Path, steps: int, about: Mapping[str, Any]) -> None:
    with write_atomically(folder / _ABOUT, private=False) as out:
        out.write(json.dumps({**about, "steps": steps}, indent=1).encode())


def _name(start: int) -> str:
    return f"steps-{start:06}.npz"


def _write_file(folder: Path, start: int, steps: Sequence[Step]) -> None:
    packs = [pack for step in steps for pack in step.packs]
    joined = {
        name: np.concatenate([getattr(pack, name) for pack in packs]).astype(np.int32)
        for name in ("tokens", "positions", "owners", "targets")
    }
    told = [
        {
            "sources": step.sources,
            "packs": [[len(p), p.documents, list(p.skipped)] for p in step.packs],
        }
        for step in steps
    ]
    text = np.frombuffer(json.dumps(told).encode(), dtype=np.uint8)
    with write_atomically(folder / _name(start), private=False) as out:
        np.savez_compressed(out, told=text, **joined)  # type: ignore[arg-type]  # its stub is odd


def describe_packs(folder: str | Path) -> dict[str, Any]:
    """What was said of a folder of prepared steps, and how many ``steps`` it holds."""
    path = Path(folder) / _ABOUT
    try:
        about: dict[str, Any] = json.loads(path.read_bytes())
        about["steps"] = int(about["steps"])
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    except (ValueError, TypeError, KeyError) as error:
        raise InputError(f"{path} says nothing of prepared steps ({error})") from error
    return about


def load_step(folder: str | Path, number: int) -> Step:
    """Step ``number`` of a folder of prepared steps."""
    start = whole_files(number)
    path = Path(folder) / _name(start)
    steps = _read_file(path)
    if not 0 <= number - start < len(steps):
        raise InputError(f"{path} has no step {number}; prepare more of them")
    return steps[number - start]


@lru_cache(maxsize=2)
def _read_file(path: Path) -> tuple[Step, ...]:
    try:
        with np.load(path, allow_pickle=False) as held:
            told = json.loads(held["told"].tobytes())
            arrays = {n: held[n].astype(np.int64) for n in ("tokens", "positions", "owners")}
            arrays["targets"] = held["targets"].astype(np.int64)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise InputError(f"{path} holds no prepared steps ({error})") from error
    steps, at = [], 0
    for one in told:
        packs = []
        for length, documents, skipped in one["packs"]:
            part = {name: values[at : at + length] for name, values in arrays.items()}
            packs.append(Pack(**part, documents=documents, skipped=tuple(skipped)))
            at += length
        steps.append(Step(tuple(one["sources"]), tuple(packs)))
    return tuple(steps)
