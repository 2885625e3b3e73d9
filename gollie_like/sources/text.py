"""Plain text: bytes of a file or a stream in, a string out, or a sentence that says what is wrong.

No more than `LARGEST` bytes are read for one document; what is longer is refused before it fills
the memory, also where a file never ends. Line ends and every character stay as they are.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from gollie_like.errors import InputError

__all__ = ["LARGEST", "decode", "read_bytes", "read_file", "read_stream"]

LARGEST = 256 << 20
"""Bytes; the largest document that is read as one."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_file(path: str | Path) -> str:
    """The text of a file; `InputError` if it is missing, empty, huge or no UTF-8 text."""
    return decode(read_bytes(path), str(path))


def read_stream(stream: BinaryIO, *, name: str = "standard input") -> str:
    """All text of a stream; `InputError` if it is empty, huge or no UTF-8 text."""
    return decode(_read_bounded(stream, name), name)


def read_bytes(path: str | Path) -> bytes:
    """All bytes of a file; `InputError` if it cannot be read or is too large."""
    try:
        with open(path, "rb") as file:
            return _read_bounded(file, str(path))
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise InputError(f"{path} cannot be read: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _read_bounded(stream: BinaryIO, name: str) -> bytes:
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise InputError(
            f"{name} is larger than {LARGEST >> 20} MB, which is the most for one document; cut it "
            "into several files, or into rows of JSON lines"
        )
    return data


def decode(data: bytes, name: str) -> str:
    """Bytes as text, or an `InputError` that says what they are instead."""
    if not data.strip():
        raise InputError(f"{name} is empty; there is nothing to read in it")
    if data[:2] in _UTF16:
        raise InputError(
            f"{name} is UTF-16, not UTF-8 text; convert it, for example with "
            "`iconv -f UTF-16 -t UTF-8`"
        )
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
