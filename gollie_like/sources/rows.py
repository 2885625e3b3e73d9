"""Rows: JSON lines and CSV in, a document for each row out, in bounded memory.

A row that is broken (no JSON, not UTF-8, without the field, longer than `LARGEST_ROW`) is an
`Unreadable` in its place, named by file and line. A CSV file needs a line with column names.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from gollie_like.document import Document
from gollie_like.errors import InputError
from gollie_like.sources.found import Form, Unreadable, make_document

__all__ = ["LARGEST_ROW", "count_lines", "read_csv", "read_json_lines"]

LARGEST_ROW = 64 << 20
"""Bytes; a longer line is not taken into memory."""

_ESCAPED = re.compile("[\udc80-\udcff]")  # bytes that are no UTF-8, as `surrogateescape` shows them


def read_json_lines(stream: BinaryIO, form: Form, name: str) -> Iterator[Document | Unreadable]:
    """A document for each line that is not empty; a line may be a mere string, too."""
    number = 0
    while line := stream.readline(LARGEST_ROW + 1):
        number += 1
        origin = f"{name}:{number}"
        if len(line) > LARGEST_ROW:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LARGEST_ROW)
            yield Unreadable(origin, f"{origin} is longer than {LARGEST_ROW >> 20} MB")
            continue
        line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if line.strip():
            yield _read_line(line, form, origin)


def _read_line(line: bytes, form: Form, origin: str) -> Document | Unreadable:
    try:
        row: Any = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Unreadable(origin, f"{origin} is not UTF-8 (byte {error.start + 1} of the line)")
    except json.JSONDecodeError as error:
        return Unreadable(origin, f"{origin} is not JSON: {error.msg} at character {error.pos + 1}")
    except (ValueError, RecursionError) as error:  # an endless number, endless brackets
        return Unreadable(origin, f"{origin} is no JSON that can be read: {error}")
    if isinstance(row, str):
        return Document(row, id=origin, origin=origin)
    if not isinstance(row, dict):
        kind = type(row).__name__
        return Unreadable(origin, f"{origin} holds {kind}, not a JSON object with a text in it")
    return make_document(row, form, origin)


def read_csv(
    stream: BinaryIO, form: Form, name: str, *, delimiter: str | None = None
) -> Iterator[Document | Unreadable]:
    """A document for each row below the column names; `InputError` if the column is not there."""
    csv.field_size_limit(LARGEST_ROW)  # of the whole process; the default is 128 kB
    lines = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="surrogateescape", newline="")
    try:
        header = lines.readline(LARGEST_ROW)
        names = next(csv.reader([header], delimiter=delimiter or _find_delimiter(header)), [])
        if not names:
            raise InputError(
                f"{name} is empty or begins with an empty line; names of columns belong there"
            )
        _require_columns(names, form, name)
        reader = csv.reader(lines, delimiter=delimiter or _find_delimiter(header))
        yield from _read_rows(reader, names, form, name)
    except csv.Error as error:
        raise InputError(f"{name} is no CSV that can be read: {error}") from error
    finally:
        lines.detach()


def _read_rows(
    reader: Any, names: list[str], form: Form, name: str
) -> Iterator[Document | Unreadable]:
    while True:
        origin = f"{name}:{reader.line_num + 2}"
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Unreadable(origin, f"{origin} is no row of CSV: {error}")
            continue
        if not values:
            continue
        if any(_ESCAPED.search(value) for value in values):
            yield Unreadable(origin, f"{origin} is not UTF-8 text; convert the file first")
            continue
        yield make_document(dict(zip(names, values, strict=False)), form, origin)


def _find_delimiter(header: str) -> str:
    """The mark that stands most often between the column names."""
    return max(",;\t|", key=header.count)


def _require_columns(names: list[str], form: Form, name: str) -> None:
    wanted = [form.text_field, *form.inputs, *([form.id_field] if form.id_field else [])]
    for column in wanted:
        if column not in names:
            held = ", ".join(names[:12]) or "none"
            raise InputError(
                f"{name} has no column {column!r}; its columns are {held}: name one by --field"
            )


def count_lines(stream: BinaryIO) -> int:
    """How many lines that are not empty a stream has, counted quickly."""
    count, open_line = 0, False
    while block := stream.read(1 << 20):
        # An empty line is two line ends side by side; that is near enough for a progress bar.
        lines = block.split(b"\n")
        count += sum(1 for line in lines[:-1][1:] if line.strip())
        count += bool(lines[:-1]) and (open_line or bool(lines[0].strip()))
        open_line = bool(lines[-1].strip()) or (open_line and len(lines) == 1)
    return count + open_line
