"""Sources: where documents come from. Texts, files and standard input in, documents out.

In: a text, paths of files, a stream. Out: one `Document` for each, lazily, its ``id`` the path it
came from; a file that cannot be read is an `Unreadable` in its place, so that the others go on.
Text is UTF-8 (a byte order mark at the start is not part of it); offsets refer to it as it stands,
line ends untouched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from gollie_like.document import Document
from gollie_like.errors import InputError

__all__ = ["Unreadable", "decode", "read_file", "read_files", "read_stream"]


@dataclass(frozen=True)
class Unreadable:
    """A source that could not be read, and the sentence that says why."""

    id: str
    message: str


def read_files(paths: Iterable[str | Path]) -> Iterator[Document | Unreadable]:
    """One document for each file, in order; what cannot be read is said in its place."""
    for path in paths:
        try:
            yield Document(read_file(path), id=str(path), origin=str(path))
        except InputError as error:
            yield Unreadable(str(path), str(error))


def read_file(path: str | Path) -> str:
    """The text of a file; `InputError` if it is missing, empty or no UTF-8 text."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    return decode(data, str(path))


def read_stream(stream: BinaryIO, *, name: str = "standard input") -> str:
    """All text of a stream; `InputError` if it is empty or no UTF-8 text."""
    return decode(stream.read(), name)


def decode(data: bytes, name: str) -> str:
    """Bytes as text, or an `InputError` that says what they are instead."""
    if not data.strip():
        raise InputError(f"{name} is empty; there is nothing to read in it")
    if b"\0" in data[:8192]:
        raise InputError(f"{name} is a binary file, not text; convert it to UTF-8 text first")
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{name} is not UTF-8 text: byte {error.start} in line {line} does not belong to it; "
            "convert the file, for example with `iconv -f LATIN1 -t UTF-8`"
        ) from None
