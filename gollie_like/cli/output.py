"""Where results go: standard output, a file that appears only when it is whole, or a device.

In: pieces of text and the name given to ``-o``. Out: all of them written, or a sentence. What a
command reads is never written over.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, AnyStr

from gollie_like.cache import write_atomically
from gollie_like.errors import GollieLikeError, InputError, UsageError

__all__ = ["is_plain", "require_place", "write_pieces"]


def is_plain(output: str) -> bool:
    """Whether an output is a file, or will be one: no pipe, no device."""
    return not os.path.exists(output) or os.path.isfile(output)


def require_place(output: str, sources: Iterable[str]) -> None:
    """Refuse an output that cannot be written, or that is one of the files to be read."""
    path = Path(output)
    if not output:
        raise UsageError("-o takes the name of a file, not an empty one")
    if os.path.isdir(output):
        raise UsageError(f"{output} is a directory; give -o the name of a file in it")
    if not os.path.isdir(path.parent):
        raise InputError(f"{output} cannot be written: there is no such directory")
    try:
        os.lstat(output)
    except FileNotFoundError:
        pass
    except OSError as error:  # such as a name that is too long
        raise InputError(f"{output} cannot be written: {error.strerror or error}") from error
    for source in sources:
        # Beside the records of a run lie its settings and its lock.
        for name in (output, f"{output}.run", f"{output}.lock"):
            if is_plain(name) and _is_same(name, source):
                raise UsageError(
                    f"{name} is itself to be read, and writing would destroy it; give -o another "
                    "name"
                )
    if is_plain(output) and not os.access(path.parent, os.W_OK):
        raise InputError(f"{output} cannot be written: {path.parent} is not writable")


def _is_same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):  # one of them is not there, or no path at all
        return False


def write_pieces(pieces: Iterator[str], output: str | None) -> None:
    """Print the pieces, or put them into a file that appears only when it is whole."""
    if output is None:
        _pour(pieces, sys.stdout, "standard output")
        return
    try:
        _write_file(pieces, Path(output))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(f"{output} cannot be written: {error.strerror or error}") from error


def _write_file(pieces: Iterator[str], path: Path) -> None:
    encoded = (piece.encode("utf-8", "backslashreplace") for piece in pieces)
    if not is_plain(str(path)):
        device = os.fdopen(os.open(path, os.O_WRONLY), "wb")
        try:
            _pour(encoded, device, str(path))
        finally:
            with contextlib.suppress(OSError):  # every piece was flushed, or its failure was told
                device.close()
        return
    with write_atomically(path, private=False) as stream:
        _pour(encoded, stream, str(path))
    print(f"wrote {path}", file=sys.stderr)


def _pour(pieces: Iterable[AnyStr], target: IO[AnyStr], name: str) -> None:
    for piece in pieces:
        try:
            target.write(piece)
            target.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            reason = error.strerror or str(error)
            raise GollieLikeError(f"{name} cannot be written: {reason}") from error
