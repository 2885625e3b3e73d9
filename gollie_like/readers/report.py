"""What was read, what was skipped and why: the account that every reader keeps.

In: records and faults while a file streams by. Out: a `ReadReport` that prints as one readable
paragraph. By choice (``on_error``) the first fault is refused with an `InputError`, or the record
is skipped and listed; either way nothing is dropped in silence. Repairs that keep a record, such
as an ``I-`` tag without its ``B-``, are notes: counted by what was done, with the first place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, NoReturn

from gollie_like.amount import tell_amount
from gollie_like.errors import InputError
from gollie_like.readers.labelled import Labelled

__all__ = ["Account", "Note", "OnError", "ReadReport", "Row", "Skip", "read_rows", "refuse"]

OnError = Literal["refuse", "skip"]

_FAULTS = (LookupError, TypeError, ValueError, AttributeError)


@dataclass(frozen=True)
class Skip:
    """A record that was left out, and why."""

    where: str
    why: str


@dataclass(frozen=True)
class Note:
    """Something that was mended or left out inside records that were read."""

    what: str
    times: int
    first: str


@dataclass(frozen=True)
class ReadReport:
    """What was read, skipped and mended. ``str`` gives one paragraph."""

    read: int
    skipped: tuple[Skip, ...] = ()
    notes: tuple[Note, ...] = ()

    def __str__(self) -> str:
        parts = [f"{tell_amount(self.read, 'record')} read"]
        if self.skipped:
            shown = "; ".join(f"{skip.where}: {skip.why}" for skip in self.skipped[:3])
            more = f"; and {len(self.skipped) - 3:,} more" if len(self.skipped) > 3 else ""
            parts.append(f"{len(self.skipped):,} skipped ({shown}{more})")
        else:
            parts.append("none skipped")
        notes = [
            f"{note.what}: {tell_amount(note.times, 'time')}, first at {note.first}"
            for note in self.notes
        ]
        return "; ".join([", ".join(parts), *notes]) + "."


@dataclass
class Account:
    """Kept by a reader while it streams: counts, faults, repairs."""

    on_error: OnError = "refuse"
    read: int = 0
    skips: list[Skip] = field(default_factory=list)
    noted: dict[str, Note] = field(default_factory=dict)

    def reject(self, where: str, why: str) -> None:
        """A record cannot be used: `InputError`, or one more skip."""
        if self.on_error == "refuse":
            raise InputError(
                f"{where}: {why}; mend the file (such records of a published set can be left out "
                "and listed: on_error='skip', or `gollie-like benchmark --on-error skip`)"
            )
        self.skips.append(Skip(where, why))

    def note(self, what: str, where: str, times: int = 1) -> None:
        """Something was mended or left out inside a record that was read."""
        known = self.noted.get(what)
        first = known.first if known else where
        self.noted[what] = Note(what, (known.times if known else 0) + times, first)

    def report(self) -> ReadReport:
        """The account so far."""
        return ReadReport(self.read, tuple(self.skips), tuple(self.noted.values()))


@dataclass(frozen=True)
class Row:
    """One record as the file has it, and where it stands (``"train.json:17"``)."""

    where: str
    value: Any


def read_rows(
    rows: Iterable[Row], parse: Callable[[Row], Labelled], account: Account
) -> Iterator[Labelled]:
    """Parse each row; one that is malformed in any way is rejected with its place.

    The rows themselves come from a generator that rejects what it cannot read.
    """
    for row in _orderly(rows):
        try:
            record = parse(row)
        except _FAULTS as error:
            account.reject(row.where, _explain(error))
            continue
        account.read += 1
        yield record


def _orderly(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows; a fault of the file's own layout, behind which nothing can be read, is refused."""
    where = "the first record"
    stream = iter(rows)
    while True:
        try:
            row = next(stream)
        except StopIteration:
            return
        except _FAULTS as error:
            refuse(where, f"the file goes on in another layout than expected: {_explain(error)}")
        where = row.where
        yield row


def _explain(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"the field {error.args[0]!r} is missing"
    if isinstance(error, IndexError):
        return "an index points past the end of a list"
    if isinstance(error, (TypeError, AttributeError)):
        return f"a value has an unexpected shape ({error})"
    return str(error)


def refuse(where: str, why: str) -> NoReturn:
    """A whole file cannot be used, whatever the choice for single records."""
    raise InputError(f"{where}: {why}")
