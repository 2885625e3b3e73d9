"""The cache directory: where it is, who may write in it, and how a file gets there whole.

In: paths. Out: private directories, files and directories that appear under their final name
complete or not at all, locks between processes, records of what was checked. Every failure of the
disk is told as one sentence. The layout below the cache directory::

    models/NAME/FILE.gguf            a model file as its publisher released it, checked
    models/NAME/FILE.gguf.json       its record: size, modification time, SHA-256
    models/NAME/PRECISION-KEY/       a converted checkpoint with its tokenizer and a record
    models/NAME/pieces/              pieces of a download that has not finished

Everything in it can be deleted at any time; it comes back when it is asked for.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from filelock import FileLock, Timeout

from gollie_like.errors import ModelError

__all__ = [
    "CACHE_VARIABLE",
    "Note",
    "cache_directory",
    "discard",
    "ensure_space",
    "explain_os_error",
    "hash_file",
    "is_recorded",
    "locked",
    "make_private",
    "print_note",
    "read_record",
    "record_file",
    "show_size",
    "size_of",
    "sweep",
    "write_atomically",
    "write_directory",
    "write_record",
]

CACHE_VARIABLE = "GOLLIE_LIKE_CACHE"
"""Names the cache directory; without it the platform's own place is used."""

Note = Callable[[str], None]
"""Takes one sentence for the user, about something worth knowing that is no error."""

_DISK_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NOT_WRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS}
_SPARE = 32 << 20
_BLOCK = 1 << 20
_LONGEST_BEGINNING = 50  # of four bytes each at most


def print_note(message: str) -> None:
    """Write a note to standard error."""
    print(message, file=sys.stderr, flush=True)


def cache_directory(environ: Mapping[str, str] | None = None) -> Path:
    """The cache directory of this user; it need not exist yet."""
    variables = os.environ if environ is None else environ
    if chosen := variables.get(CACHE_VARIABLE):
        return Path(chosen).expanduser().absolute()
    if sys.platform == "win32":
        local = variables.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "gollie-like"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "gollie-like"
    xdg = variables.get("XDG_CACHE_HOME", "")
    # The XDG specification asks that a relative path be ignored.
    return (Path(xdg) if os.path.isabs(xdg) else Path.home() / ".cache") / "gollie-like"


def make_private(directory: Path) -> Path:
    """Create a directory that only its owner can read, and shut out others where it exists."""
    try:
        missing = [d for d in (directory, *directory.parents) if not d.exists()]
        for parent in reversed(missing):
            parent.mkdir(mode=0o700, exist_ok=True)
        _shut_out_others(directory)
    except OSError as error:
        raise explain_os_error(error, f"create the directory {directory}") from error
    return directory


def _shut_out_others(directory: Path) -> None:
    """Nobody else may put files where weights are loaded from."""
    if sys.platform == "win32":
        return
    status = directory.stat()
    if not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        return
    if status.st_uid != os.getuid():
        raise ModelError(
            f"The directory {directory} belongs to another user and others can write in it, so "
            f"what lies there cannot be trusted; set {CACHE_VARIABLE} to a directory of your own."
        )
    directory.chmod(stat.S_IMODE(status.st_mode) & ~(stat.S_IWGRP | stat.S_IWOTH))


def explain_os_error(error: OSError, doing: str) -> ModelError:
    """The sentence for a failure of the disk while ``doing`` something (a verb phrase)."""
    reason = error.strerror or str(error)
    if error.errno in _DISK_FULL:
        return ModelError(
            f"Could not {doing}: the disk is full or a size limit was reached ({reason}). Free "
            f"some space, or set {CACHE_VARIABLE} to a directory on a larger disk, and try again."
        )
    if error.errno in _NOT_WRITABLE:
        return ModelError(
            f"Could not {doing}: {reason}. Set {CACHE_VARIABLE} to a directory where you can write."
        )
    return ModelError(f"Could not {doing}: {reason}.")


def ensure_space(directory: Path, needed: int, *, what: str) -> None:
    """Refuse to begin what the disk cannot hold."""
    try:
        free = shutil.disk_usage(directory).free
    except OSError as error:
        raise explain_os_error(error, f"look at the disk of {directory}") from error
    if free < needed + _SPARE:
        raise ModelError(
            f"{what} needs {show_size(needed)} in {directory}, but only {show_size(free)} are "
            f"free there. Free some space, or set {CACHE_VARIABLE} to a directory on a larger disk."
        )


def show_size(size: int) -> str:
    """A number of bytes as people read it: ``491 MB``."""
    if size < 1000:
        return f"{size} bytes"
    amount = float(size)
    for unit in ("kB", "MB", "GB", "TB"):
        amount /= 1000
        if amount < 999.5 or unit == "TB":
            break
    return f"{amount:.0f} {unit}" if amount >= 10 else f"{amount:.1f} {unit}"


def size_of(path: Path) -> int:
    """The bytes of a file, or of all files below a directory."""
    if path.is_dir():
        return sum(entry.lstat().st_size for entry in path.rglob("*") if not entry.is_dir())
    return path.stat().st_size


def discard(path: Path) -> None:
    """Delete a file or a whole directory, if it is there and can be deleted."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def sweep(directory: Path) -> None:
    """Delete what killed processes left half-written; call it while holding the lock there."""
    for leftover in directory.glob(".*.tmp"):
        discard(leftover)


def _find_usual_mode() -> int:
    """The permissions that a new file gets where nobody asks for others."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


@contextlib.contextmanager
def write_atomically(target: Path, *, private: bool = True) -> Iterator[BinaryIO]:
    """A file to write that takes the name ``target`` when all went well, and is gone if not.

    Files of a cache are ``private``; others may be read by whom the umask allows.
    """
    handle, name = tempfile.mkstemp(prefix=_begin_name(target), suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    stream = os.fdopen(handle, "wb")
    try:
        yield stream
        stream.flush()
        os.fsync(handle)
        stream.close()
        if not private:
            temporary.chmod(_find_usual_mode())
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):  # a full disk was told of already
            stream.close()
        discard(temporary)
        raise


def _begin_name(target: Path) -> str:
    """How the temporary name beside ``target`` begins: short, for a name has 255 bytes at most."""
    return f".{target.name[:_LONGEST_BEGINNING]}."


@contextlib.contextmanager
def write_directory(target: Path) -> Iterator[Path]:
    """A directory to fill that takes the name ``target`` when all went well, and is gone if not.

    What was there under that name is replaced.
    """
    temporary = Path(tempfile.mkdtemp(prefix=_begin_name(target), suffix=".tmp", dir=target.parent))
    try:
        yield temporary
        for path in temporary.iterdir():
            _flush(path)
        discard(target)
        os.replace(temporary, target)
    except BaseException:
        discard(temporary)
        raise


def _flush(path: Path) -> None:
    """Onto the disk, so that a power cut cannot leave a name without its bytes."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


@contextlib.contextmanager
def locked(path: Path, *, waiting: str, note: Note = print_note) -> Iterator[None]:
    """Hold a lock between processes; ``waiting`` is said once if another one holds it.

    The operating system lets go of it when the process ends, however it ends.
    """
    lock = FileLock(path, mode=0o600)
    try:
        try:
            lock.acquire(timeout=0)
        except Timeout:
            note(waiting)
            lock.acquire(poll_interval=0.2)
    except OSError as error:
        raise explain_os_error(error, f"lock {path}") from error
    try:
        yield
    finally:
        lock.release()


def hash_file(path: Path, *, watch: Callable[[int], None] | None = None) -> str:
    """The SHA-256 of a file; ``watch`` hears the size of each block that was read."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            if watch is not None:
                watch(len(block))
    return digest.hexdigest()


def _record_of(path: Path) -> Path:
    return path.with_name(path.name + ".json")


def record_file(path: Path, sha256: str) -> None:
    """Remember that the file, as it is now, has this hash; a read-only cache is no error."""
    status = path.stat()
    record = {"size": status.st_size, "modified": status.st_mtime_ns, "sha256": sha256}
    with contextlib.suppress(OSError):
        write_record(_record_of(path), record)


def is_recorded(path: Path, sha256: str) -> bool:
    """Whether the file was checked before and has not been touched since."""
    record = read_record(_record_of(path))
    try:
        status = path.stat()
    except OSError:
        return False
    return record == {
        "size": status.st_size,
        "modified": status.st_mtime_ns,
        "sha256": sha256,
    }


def write_record(path: Path, record: Mapping[str, Any]) -> None:
    """Write a small JSON file atomically."""
    with write_atomically(path) as stream:
        stream.write(json.dumps(record, indent=1, sort_keys=True).encode())


def read_record(path: Path) -> dict[str, Any]:
    """Read a small JSON file; what is missing, damaged or no object reads as empty."""
    try:
        record = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}
