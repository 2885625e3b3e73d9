"""Converted checkpoints in the cache: sealed when complete, looked over when used.

In: a directory of files. Out: a record beside them with the size, modification time and SHA-256 of
each, and later what has changed since. What the files mean is not known here.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gollie_like.cache import discard, hash_file, read_record, write_record

__all__ = ["CHECKPOINT_RECORD", "drop_unused", "find_damage", "mark_used", "seal_checkpoint"]

CHECKPOINT_RECORD = "checkpoint.json"
"""The file that a checkpoint ends with; a directory without it is none."""

_DAY = 86400
_UNUSED_DAYS = 30
_BELIEVED_DAYS = 366
"""An age beyond this, or one before now, tells of a clock that was set, not of use."""


def seal_checkpoint(directory: Path, about: Mapping[str, Any]) -> None:
    """Record every file of the directory as it is now, and what the checkpoint is."""
    files = {
        path.name: {
            "size": path.stat().st_size,
            "modified": path.stat().st_mtime_ns,
            "sha256": hash_file(path),
        }
        for path in sorted(directory.iterdir())
    }
    write_record(directory / CHECKPOINT_RECORD, {**about, "files": files})


def find_damage(directory: Path, *, thorough: bool = False) -> str | None:
    """What is wrong with a checkpoint, in a few words, or ``None`` if it is sound.

    A file is read in full only if it was touched since, or if ``thorough`` asks for it.
    """
    files = read_record(directory / CHECKPOINT_RECORD).get("files")
    if not isinstance(files, dict) or not files:
        return f"{directory} holds no complete checkpoint"
    for name, known in files.items():
        path = directory / name
        try:
            if path.parent != directory or not isinstance(known, dict):
                return f"the record of {directory} is damaged"
            status = path.stat()
            if status.st_size != known.get("size"):
                return f"{path} has the wrong size"
            untouched = status.st_mtime_ns == known.get("modified")
            if (thorough or not untouched) and hash_file(path) != known.get("sha256"):
                return f"{path} has changed"
        except OSError as error:
            return f"{path} cannot be read ({error.strerror or error})"
    return None


def mark_used(directory: Path) -> None:
    """Note that the checkpoint is in use, so that it is not dropped as forgotten."""
    with contextlib.suppress(OSError):
        os.utime(directory / CHECKPOINT_RECORD)


def drop_unused(directory: Path) -> None:
    """Delete the checkpoints below a directory that nothing has used for a month.

    Where a clock was set since the last use, the month begins anew.
    """
    for record in directory.glob(f"*/{CHECKPOINT_RECORD}"):
        with contextlib.suppress(OSError):
            age = (time.time() - record.stat().st_mtime) / _DAY
            if not -1 <= age <= _BELIEVED_DAYS:
                mark_used(record.parent)
            elif age > _UNUSED_DAYS:
                discard(record.parent)
