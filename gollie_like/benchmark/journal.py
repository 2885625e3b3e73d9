"""The journal of a run: what was said of each document, kept as it comes, so that a run can go on.

In: predictions, one after the other. Out: a file of JSON lines, flushed after each: first the
settings of the run, then a line for each document. A run that was interrupted reads it and goes on;
half a line at the end is cut off, and documents that failed in the backend are read once more. A
journal of other settings is refused: its predictions would not belong together.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from gollie_like.errors import InputError, UsageError

__all__ = ["Journal", "Prediction"]


@dataclass(frozen=True)
class Prediction:
    """What was said of one document.

    ``record`` is the extraction as `record.to_record` writes it, ``unparsed`` how many items of it
    could not be read, ``seconds`` the time since the document before it was done. ``passes`` is how
    often the model ran for it and ``probabilities`` are those of labels, where they are known.
    """

    record: Mapping[str, Any]
    unparsed: int = 0
    seconds: float = 0.0
    passes: int = 0
    probabilities: Mapping[str, float] | None = None

    @property
    def failed(self) -> bool:
        """Whether the backend could not answer."""
        return any(problem["kind"] == "backend" for problem in self.record["problems"])

    def to_dict(self) -> dict[str, Any]:
        """As JSON says it."""
        said = {"record": self.record, "unparsed": self.unparsed, "seconds": self.seconds}
        further = {"passes": self.passes, "probabilities": self.probabilities}
        return {**said, **{name: value for name, value in further.items() if value}}


class Journal:
    """The predictions of a run by the position of their document, in a file if one is given."""

    def __init__(self, path: Path | None, settings: Mapping[str, Any]) -> None:
        self.predictions: dict[int, Prediction] = {}
        self._path = path
        self._file: IO[str] | None = None
        if path is None:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        sound = self._read(path, settings) if path.exists() else 0
        self._file = path.open("a", encoding="utf-8", newline="\n")
        if sound:
            self._file.truncate(sound)
        else:
            self._file.truncate(0)
            self._write({"settings": settings})

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def __contains__(self, position: int) -> bool:
        held = self.predictions.get(position)
        return held is not None and not held.failed

    def add(self, position: int, prediction: Prediction) -> None:
        """Keep a prediction; it is in the file when this returns."""
        self.predictions[position] = prediction
        self._write({"position": position, **prediction.to_dict()})

    def _write(self, line: Mapping[str, Any]) -> None:
        if self._file is not None:
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()
            os.fsync(self._file.fileno())

    def _read(self, path: Path, settings: Mapping[str, Any]) -> int:
        """Take in what the file holds; how many of its bytes are sound."""
        sound = 0
        try:
            lines = path.read_bytes().splitlines(keepends=True)
        except OSError as error:
            raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
        for number, line in enumerate(lines):
            try:
                held = json.loads(line) if line.endswith(b"\n") else None
            except ValueError:
                held = None
            if not isinstance(held, dict):
                if number + 1 < len(lines):
                    raise _not_a_line(path, number)
                break  # the run was killed while it wrote this line
            if number == 0:
                _require_same(path, held.get("settings"), settings)
            else:
                try:
                    place = held.pop("position")
                    self.predictions[place] = Prediction(**held)
                except (KeyError, TypeError):
                    raise _not_a_line(path, number) from None
            sound += len(line)
        return sound


def _not_a_line(path: Path, number: int) -> InputError:
    return InputError(
        f"{path}:{number + 1} is no line of a journal; delete the file and begin anew"
    )


def _require_same(path: Path, held: Any, settings: Mapping[str, Any]) -> None:
    if not isinstance(held, dict):
        raise UsageError(
            f"{path} is no journal of a benchmark; delete it or choose another name for the report"
        )
    wanted = json.loads(json.dumps(settings))
    changed = sorted(key for key in {*held, *wanted} if held.get(key) != wanted.get(key))
    if changed:
        told = ", ".join(f"{k} ({held.get(k)!r} there, {wanted.get(k)!r} now)" for k in changed[:4])
        raise UsageError(
            f"{path} holds the predictions of a run with other settings: {told}; "
            "choose another name for the report, or give --restart to begin anew"
        )
