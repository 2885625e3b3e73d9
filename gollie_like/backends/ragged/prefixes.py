"""Keys and values of prefixes that were read before, in memory and, if wanted, on disk.

In: the tokens of a prefix, and what reads them. Out: its states, read at most once as long as they
fit. They are found by a hash of everything they depend on: the model with its precision and
adapter (``identity``), the shape of its cache, and the tokens. What was used longest ago goes
first. A file that cannot be read or does not fit is ignored and written anew; a directory that
cannot be written is reported once and no longer used.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from gollie_like.backends.ragged.cache import CacheShape, PrefixStates

__all__ = ["PrefixStore"]

_TICK = 2 * 10**9
"""Nanoseconds; some file systems know times to two seconds only."""


class PrefixStore:
    """States of prefixes, bounded in bytes."""

    def __init__(
        self,
        identity: str,
        shape: CacheShape,
        *,
        memory: int = 512 * 2**20,
        directory: Path | None = None,
        disk: int = 2 * 2**30,
        note: Callable[[str], None],
    ) -> None:
        self._identity = f"{identity}|{shape.layers}|{shape.heads}|{shape.size}|{shape.dtype}"
        self._shape = shape
        self._memory = memory
        self._directory = directory
        self._disk = disk
        self._note = note
        self._kept: OrderedDict[str, PrefixStates] = OrderedDict()

    def get(self, tokens: tuple[int, ...], read: Callable[[], PrefixStates]) -> PrefixStates:
        """The states of a prefix: kept ones, those on disk, or what ``read`` gives."""
        key = self._key(tokens)
        states = self._kept.pop(key, None)
        if states is None:
            states = self._load(key, len(tokens))
            if states is None:
                states = read()
                self._save(key, states)
        self._kept[key] = states
        while (
            len(self._kept) > 1 and sum(kept.bytes for kept in self._kept.values()) > self._memory
        ):
            self._kept.popitem(last=False)
        return states

    def _key(self, tokens: tuple[int, ...]) -> str:
        text = f"{self._identity}|{' '.join(map(str, tokens))}"
        return hashlib.sha256(text.encode()).hexdigest()

    def _path(self, key: str) -> Path | None:
        return None if self._directory is None else self._directory / f"{key}.safetensors"

    def _load(self, key: str, length: int) -> PrefixStates | None:
        path, shape = self._path(key), self._shape
        if path is None or not path.exists():
            return None
        try:
            tensors = load_file(path, device=str(shape.device))
            states = PrefixStates(tensors["keys"], tensors["values"])
            _mark_used(path)
        except (OSError, SafetensorError, KeyError):
            return None
        expected = (shape.layers, shape.heads, length, shape.size)
        whole = all(
            states.shape == expected and states.dtype == shape.dtype
            for states in (states.keys, states.values)
        )
        return states if whole else None

    def _save(self, key: str, states: PrefixStates) -> None:
        path = self._path(key)
        if path is None:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
            os.close(handle)
            try:
                tensors = {"keys": states.keys, "values": states.values}
                save_file({name: t.cpu().contiguous() for name, t in tensors.items()}, name)
                Path(name).replace(path)
                _mark_used(path)
            finally:
                Path(name).unlink(missing_ok=True)
            self._prune(path)
        except OSError as error:
            self._directory = None
            self._note(f"Prefixes are not kept on disk: {path.parent} cannot be used ({error}).")

    def _prune(self, newest: Path) -> None:
        """Delete the files used longest ago until the rest fits."""
        files = sorted(_look_at(newest.parent))
        total = sum(size for _, size, _ in files)
        for _, size, file in files:
            if total > self._disk and file != newest:
                total -= size
                file.unlink(missing_ok=True)


def _look_at(directory: Path) -> list[tuple[int, int, Path]]:
    """The files of a store with the time of their last use and their size."""
    found = []
    for file in directory.glob("*.safetensors"):
        with contextlib.suppress(FileNotFoundError):  # another process has deleted it
            status = file.stat()
            found.append((status.st_mtime_ns, status.st_size, file))
    return found


def _mark_used(path: Path) -> None:
    """Give a file a later time than all others, also where the clock was set back since theirs."""
    latest = max((modified for modified, _, _ in _look_at(path.parent)), default=0)
    now = max(time.time_ns(), latest + _TICK)
    os.utime(path, ns=(now, now))
