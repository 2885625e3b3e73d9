"""A file of records that a long run fills line by line, and goes on filling after it was stopped.

In: extractions, one after the other. Out: a file of JSON lines that holds whole lines only, in
order: each is written in one piece, and where that fails (a full disk) the file is cut back to the
line before. A run that was killed is resumed: half a line at the end, which nothing but a kill in
the middle of writing can leave, is cut off, and so are documents at the end that failed in the
backend; they are read once more. The records themselves say which documents are done.

While a run is unfinished, ``FILE.run`` beside the file holds its settings, so that it cannot be
resumed with others, and ``FILE.lock`` keeps a second process out.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from gollie_like.amount import tell_amount
from gollie_like.cache import read_record, write_record
from gollie_like.document import Document
from gollie_like.errors import InputError, RecordError, UsageError
from gollie_like.extraction import FAILURES, Extraction
from gollie_like.record import dumps, make_sayable

__all__ = ["RecordFile"]

_SECONDS_BETWEEN_SYNCS = 5.0

_BEGINNING = b'{"id": '
"""What every record begins with, and so half of one."""

_FAILED = b'"kind": "backend"'
"""Inside a record only where a problem says so: in a text its quotes are escaped."""


class RecordFile:
    """A file of records, open for appending; use it in a ``with`` block.

    ``done`` is how many documents the file holds; ``failed`` how many of those that `skip_done`
    passed had failed.
    """

    def __init__(
        self,
        path: str | Path,
        settings: Mapping[str, Any],
        *,
        resume: bool = False,
        overwrite: bool = False,
    ) -> None:
        self.path = Path(path)
        self.done = 0
        self.failed = 0
        self._settings = json.loads(json.dumps(settings))
        self._about = self.path.with_name(self.path.name + ".run")
        self._lock = FileLock(self.path.with_name(self.path.name + ".lock"), mode=0o600)
        self._file = -1
        self._sound: int | None = None  # where the file is to be cut before it is written on
        self._synced = time.monotonic()
        self._locked()
        try:
            self._open(resume=resume, overwrite=overwrite)
        except BaseException:
            self._leave()
            raise

    def __enter__(self) -> RecordFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._leave()

    def skip_done(
        self, documents: Iterable[Document | Extraction]
    ) -> Iterator[Document | Extraction]:
        """The documents that the file does not hold yet; those it holds must come first, in order.

        Raises `UsageError` where a record is about another document than the one in its place.
        """
        source = iter(documents)
        if self.done:
            with open(self.path, "rb") as file:
                for number in range(1, self.done + 1):
                    self._require_same(number, file.readline(), next(source, None))
        yield from source

    def add(self, extraction: Extraction) -> None:
        """Write one record; it is in the file, whole, when this returns."""
        try:
            line = dumps(extraction)
        except RecordError:
            line = dumps(make_sayable(extraction))
        self._append(line.encode() + b"\n")
        self.done += 1
        if time.monotonic() - self._synced > _SECONDS_BETWEEN_SYNCS:
            self._sync()

    def finish(self) -> None:
        """Say that the run is complete; it needs no resuming."""
        self._cut()
        self._sync()
        with contextlib.suppress(OSError):
            self._about.unlink(missing_ok=True)

    def _locked(self) -> None:
        if not self.path.parent.is_dir():
            raise InputError(f"{self.path} cannot be written: there is no such directory")
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise UsageError(
                f"another process is writing {self.path}; wait for it, or choose another file"
            ) from None
        except OSError as error:
            raise InputError(f"{self.path} cannot be written: {error.strerror or error}") from error

    def _open(self, *, resume: bool, overwrite: bool) -> None:
        try:
            flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._file = os.open(self.path, flags, 0o666)
            status = os.fstat(self._file)
            if not stat.S_ISREG(status.st_mode):
                raise UsageError(f"{self.path} is no plain file; records cannot be appended to it")
            if status.st_size and overwrite:
                os.ftruncate(self._file, 0)
            elif status.st_size and not resume:
                raise UsageError(
                    f"{self.path} holds something already; give --resume to go on with a run that "
                    "was stopped, --overwrite to begin anew, or another file"
                )
            elif status.st_size:
                self._require_settings()
                self._survey()
            write_record(self._about, self._settings)
        except OSError as error:
            raise InputError(f"{self.path} cannot be written: {error.strerror or error}") from error

    def _require_settings(self) -> None:
        """Refuse to go on with other settings; a finished run has left none to compare."""
        held = read_record(self._about)
        changed = [key for key in self._settings if held.get(key) != self._settings[key]]
        if held and changed:
            told = ", ".join(f"{k} ({held.get(k)} there, {self._settings[k]} now)" for k in changed)
            raise UsageError(
                f"{self.path} was begun with other settings: {told}; resume with the same ones, or "
                "give --overwrite to begin anew"
            )

    def _survey(self) -> None:
        """Find half a record at the end, and documents at the end that failed in the backend.

        They are cut off when the documents before them have been compared, not before: what turns
        out to be another file stays as it is.
        """
        self._sound = position = lines = 0
        with open(self.path, "rb") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    self._require_half(lines + 1, line)
                    break
                position += len(line)
                lines += 1
                if _FAILED not in line or _read_record(line) is None:
                    self._sound, self.done = position, lines

    def _require_half(self, number: int, line: bytes) -> None:
        """Refuse to take for half a record what is none, such as a last line without its end."""
        begun = line.startswith(_BEGINNING) or _BEGINNING.startswith(line)
        if not begun or (line.rstrip().endswith(b"}") and _is_other(line)):
            raise self._no_record(number)

    def _no_record(self, number: int) -> RecordError:
        return RecordError(
            f"{self.path}:{number} is no record; give --overwrite to begin anew, or another file"
        )

    def _require_same(self, number: int, line: bytes, given: Document | Extraction | None) -> None:
        if given is None:
            raise UsageError(
                f"{self.path} holds {tell_amount(self.done, 'document')}, but only {number - 1} of "
                "them can be read again; resume with the same ones, or give --overwrite to begin "
                "anew"
            )
        record = _read_record(line)
        if record is None:
            raise self._no_record(number)
        held = record["id"], record["text"]
        kinds = {problem["kind"] for problem in record["problems"]}
        self.failed += not kinds.isdisjoint(FAILURES)
        document = given.document if isinstance(given, Extraction) else given
        if held == (document.id, document.text):
            return
        sayable = make_sayable(Extraction(document)).document
        if held[0] != sayable.id or (held[1] != sayable.text and "unreadable" not in kinds):
            same = held[0] == sayable.id
            now = "that document has another text now" if same else f"now {document.id!r} is there"
            raise UsageError(
                f"{self.path}:{number} is about document {held[0]!r}, but {now}; resume with the "
                "same documents in the same order, or give --overwrite to begin anew"
            )

    def _cut(self) -> None:
        if self._sound is not None:
            os.ftruncate(self._file, self._sound)
            self._sound = None

    def _append(self, data: bytes) -> None:
        self._cut()
        size = os.fstat(self._file).st_size
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(self._file, left) :]
        except BaseException as error:
            os.ftruncate(self._file, size)
            if isinstance(error, OSError):
                reason = error.strerror or str(error)
                raise RecordError(
                    f"could not write to {self.path}: {reason}; it holds "
                    f"{tell_amount(self.done, 'whole document')}: make room and give --resume to "
                    "go on"
                ) from error
            raise

    def _sync(self) -> None:
        with contextlib.suppress(OSError):  # not every place that can be written can be synced
            os.fsync(self._file)
        self._synced = time.monotonic()

    def _leave(self) -> None:
        if self._file >= 0:
            self._sync()
            os.close(self._file)
            self._file = -1
        with contextlib.suppress(OSError):
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()


def _read_record(line: bytes) -> dict[str, Any] | None:
    """A line as a record, as far as it is looked at here; ``None`` if it is none."""
    try:
        record: dict[str, Any] = json.loads(line)
        if {"id", "text", "mentions"} <= record.keys():
            return record if all("kind" in problem for problem in record["problems"]) else None
    except (ValueError, RecursionError, TypeError, KeyError, AttributeError):
        pass
    return None


def _is_other(line: bytes) -> bool:
    """Whether a line is whole JSON, but no record."""
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return _read_record(line) is None
