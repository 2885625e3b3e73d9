"""The standard streams: sentences on standard error, and streams that the caller has closed.

In: messages that may hold anything a document or a file name holds. Out: lines on standard error
in which no control character reaches the terminal.
"""

from __future__ import annotations

import io
import os
import re
import sys

__all__ = ["harmless", "open_closed_streams", "tell"]

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

# A closed input holds nothing; writing to a closed output fails, as the result would be lost.
_STREAMS = (
    ("stdin", os.O_RDONLY, "rb"),
    ("stdout", os.O_RDONLY, "wb"),
    ("stderr", os.O_WRONLY, "wb"),
)


def tell(message: str) -> None:
    """Write a sentence to standard error, under the name of the program."""
    print(f"gollie-like: {harmless(message)}", file=sys.stderr, flush=True)


def harmless(message: str) -> str:
    """The message with control characters written as escapes; tabs and line ends stay."""
    return _CONTROL.sub(lambda found: ascii(found[0])[1:-1], message)


def open_closed_streams() -> None:
    """Put something in the place of standard streams that are closed, as after ``2>&-``.

    Otherwise the next files to be opened would take their numbers, and notes without a standard
    error would be printed among the results.
    """
    for name, flags, mode in _STREAMS:
        if getattr(sys, name) is None:
            raw = os.fdopen(os.open(os.devnull, flags), mode, buffering=0)
            # Unbuffered, so that what could not be written is not tried once more at the end.
            setattr(sys, name, io.TextIOWrapper(raw, encoding="utf-8", write_through=True))
