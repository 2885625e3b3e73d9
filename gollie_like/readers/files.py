"""Files as streams of lines and rows, each with its place.

In: a path, plain or gzipped. Out: decoded lines, JSON values, CSV records, one at a time, so that
a file of any size is never held at once. A line that is not UTF-8 or not JSON is rejected with
file and line; a missing or unreadable file is an `InputError` always. What rows mean is the
readers' business.
"""

from __future__ import annotations

import csv
import gzip
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Union, cast

from gollie_like.amount import tell_amount
from gollie_like.errors import InputError
from gollie_like.readers.report import Account, Row, refuse

__all__ = [
    "Line",
    "Source",
    "SourceLike",
    "as_source",
    "bytes_of",
    "csv_rows",
    "json_array_rows",
    "json_line_rows",
    "json_rows",
    "json_value",
    "lines",
    "text_of",
]

_CHUNK = 1 << 20
_BLANK = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True)
class Source:
    """A file, the name it goes by in messages and origins, and its encoding."""

    path: Path
    name: str
    encoding: str = "utf-8"

    def at(self, line: int) -> str:
        """``name:line``."""
        return f"{self.name}:{line}"


SourceLike = Union[str, Path, Source]


def as_source(source: SourceLike) -> Source:
    """A path as a source named by its file name; a source as it is."""
    if isinstance(source, Source):
        return source
    return Source(Path(source), Path(source).name)


def _open(source: Source) -> BinaryIO:
    try:
        if source.path.suffix == ".gz":
            return cast(BinaryIO, gzip.open(source.path, "rb"))
        return source.path.open("rb")
    except FileNotFoundError:
        raise InputError(f"{source.path}: no such file; check the data directory") from None
    except OSError as error:
        raise InputError(f"{source.path}: cannot be read ({error.strerror})") from error


@dataclass(frozen=True)
class Line:
    """A line without its end, and its number, from 1; ``problem`` says why it is not readable."""

    number: int
    text: str
    problem: str = ""


def lines(source: SourceLike) -> Iterator[Line]:
    """The lines of a file, ended by ``\\n`` or ``\\r\\n``; a byte order mark is left out."""
    origin = as_source(source)
    number = 0
    try:
        with _open(origin) as stream:
            for number, raw in enumerate(stream, start=1):
                if number == 1:
                    raw = raw.removeprefix(b"\xef\xbb\xbf")
                try:
                    text = raw.rstrip(b"\n").removesuffix(b"\r").decode(origin.encoding)
                    yield Line(number, text)
                except UnicodeDecodeError as error:
                    problem = f"is not {origin.encoding.upper()} (byte {error.start} of the line)"
                    yield Line(number, raw.decode(origin.encoding, "replace"), problem)
    except (OSError, EOFError) as error:
        raise InputError(f"{origin.at(number + 1)}: cannot be read ({error})") from error


def bytes_of(source: SourceLike) -> bytes:
    """A whole file as it is; not for files of any size."""
    with _open(as_source(source)) as stream:
        return stream.read()


def text_of(source: SourceLike) -> str:
    """A whole file as text, line ends as they are; not for files of any size."""
    origin = as_source(source)
    raw = bytes_of(origin)
    try:
        return raw.removeprefix(b"\xef\xbb\xbf").decode(origin.encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        refuse(
            origin.at(line), f"is not {origin.encoding.upper()} (byte {error.start} of the file)"
        )


def json_value(source: SourceLike) -> Any:
    """A whole JSON file; not for files of any size."""
    origin = as_source(source)
    try:
        return json.loads(text_of(origin))
    except json.JSONDecodeError as error:
        refuse(origin.at(error.lineno), f"is not JSON ({error.msg})")
    except (RecursionError, ValueError) as error:
        refuse(origin.name, f"is not JSON that can be read ({error})")


def json_line_rows(source: SourceLike, account: Account) -> Iterator[Row]:
    """One JSON value a line; empty lines are passed over."""
    origin = as_source(source)
    for line in lines(origin):
        if not line.text.strip():
            continue
        where = origin.at(line.number)
        if line.problem:
            account.reject(where, line.problem)
            continue
        try:
            yield Row(where, json.loads(line.text))
        except json.JSONDecodeError as error:
            account.reject(where, f"is not JSON ({error.msg} at column {error.colno})")
        except (RecursionError, ValueError) as error:
            account.reject(where, f"is not JSON that can be read ({error})")


def json_array_rows(source: SourceLike) -> Iterator[Row]:
    """The elements of a file that is one JSON array, read piece by piece.

    After a fault inside an array nothing behind it can be trusted, so a fault is an `InputError`.
    """
    window = _Window(as_source(source))
    window.expect("[", "is not a JSON array (expected '[')")
    while window.peek() != "]":
        where = window.where
        yield Row(where, window.element())
        if window.peek() != "]":
            window.expect(",", "is not JSON (expected ',' or ']' in the array)")


class _Window:
    """The unread part of a JSON text, as much of it as was needed so far."""

    def __init__(self, source: Source) -> None:
        self._source, self._pieces = source, _decoded(source)
        self._held, self._at, self._line, self._ended = "", 0, 1, False
        self._decoder = json.JSONDecoder()

    @property
    def where(self) -> str:
        return self._source.at(self._line)

    def peek(self) -> str:
        """The next character that is not blank."""
        while True:
            blank = _BLANK.match(self._held, self._at)
            self._pass(blank.end() if blank else self._at)
            if self._at < len(self._held):
                return self._held[self._at]
            if not self._more():
                refuse(self.where, "the JSON array ends before its ']'")

    def expect(self, mark: str, why: str) -> None:
        if self.peek() != mark:
            refuse(self.where, why)
        self._at += 1

    def element(self) -> Any:
        """The value that stands next."""
        self.peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._held, self._at)
            except json.JSONDecodeError as error:
                if not self._more():
                    refuse(self.where, f"is not JSON ({error.msg})")
            except (RecursionError, ValueError) as error:
                refuse(self.where, f"is not JSON that can be read ({error})")
            else:
                # A number at the end of the window may go on in the next piece.
                if end == len(self._held) and self._more():
                    continue
                self._pass(end)
                return value

    def _more(self) -> bool:
        """Read on: twice as much each time, so that one huge element costs linear time."""
        if self._ended:
            return False
        rest = self._held[self._at :]
        pieces = list(itertools.islice(self._pieces, len(rest) // _CHUNK + 1))
        self._ended = not pieces
        self._held, self._at = rest + "".join(pieces), 0
        return bool(pieces)

    def _pass(self, end: int) -> None:
        self._line += self._held.count("\n", self._at, end)
        self._at = end


def _decoded(source: Source) -> Iterator[str]:
    pending: list[str] = []
    size = 0
    for line in lines(source):
        if line.problem:
            refuse(source.at(line.number), line.problem)
        pending.append(line.text + "\n")
        size += len(line.text)
        if size >= _CHUNK:
            yield "".join(pending)
            pending, size = [], 0
    if pending:
        yield "".join(pending)


def json_rows(source: SourceLike, account: Account) -> Iterator[Row]:
    """The records of a JSON file: an array's elements or, where there is none, one a line."""
    first = next((line.text.strip() for line in lines(source) if line.text.strip()), "")
    return json_array_rows(source) if first.startswith("[") else json_line_rows(source, account)


def csv_rows(
    source: SourceLike,
    account: Account,
    *,
    delimiter: str = ",",
    quoted: bool = True,
    header: bool = True,
    columns: tuple[str, ...] = (),
) -> Iterator[Row]:
    """The records of a delimited file, as dictionaries by column name.

    The names come from the first record, or from ``columns`` where there is no header. A record
    with another number of fields is rejected. ``quoted=False`` takes quotes as plain characters.
    """
    origin = as_source(source)
    at = [0]
    names = list(columns)
    for where, record in _csv_records(origin, account, at, delimiter, quoted):
        if header:
            names, header = (names or record), False
            continue
        if len(record) != len(names):
            account.reject(
                where, f"has {tell_amount(len(record), 'field')}, not {len(names)} ({names})"
            )
            continue
        yield Row(where, dict(zip(names, record, strict=True)))


def _csv_records(
    source: Source, account: Account, at: list[int], delimiter: str, quoted: bool
) -> Iterator[tuple[str, list[str]]]:
    def readable() -> Iterator[str]:
        for line in lines(source):
            at[0] = line.number
            if line.problem:
                account.reject(source.at(line.number), line.problem)
            else:
                yield line.text + "\n"

    if quoted:
        reader = csv.reader(readable(), delimiter=delimiter, strict=True)
    else:
        reader = csv.reader(readable(), delimiter=delimiter, quoting=csv.QUOTE_NONE)
    while True:
        begin = at[0] + 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            account.reject(source.at(begin), f"is not a record of the table ({error})")
            continue
        if record:
            yield source.at(begin), record
