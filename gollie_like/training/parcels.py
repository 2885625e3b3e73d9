"""Parcels: a file or folder cut into pieces that fit through a narrow door, and joined behind it.

In: a file or folder, and how large a piece may be. Out: pieces ``NAME.000``, ``NAME.001`` and so
on, with a manifest ``NAME.parcel.json`` that names the SHA-256 of each and of the whole; and from
these, on another machine, what went in. A folder travels as a plain tar archive without times or
owners, so that the same content always gives the same pieces, and some of them can be cut alone.

Nothing appears under its name before it is whole and checked, and no member of an archive can
leave the folder it is unpacked into. Not covered: compression, and how pieces travel.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Collection, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Literal

from gollie_like.amount import tell_amount
from gollie_like.cache import discard, hash_file, write_atomically
from gollie_like.errors import InputError, UsageError

__all__ = ["Parcel", "Piece", "cut", "find_missing", "join", "read_manifest"]

_BLOCK = 1 << 20
_END = ".parcel.json"


@dataclass(frozen=True)
class Piece:
    """One piece: the name of its file, its size in bytes, its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Parcel:
    """What was cut: its name, whether it is a file or a folder, and the pieces in order.

    ``size`` and ``sha256`` are those of the file, or of the archive of the folder.
    """

    name: str
    kind: Literal["file", "folder"]
    size: int
    sha256: str
    pieces: tuple[Piece, ...]


def cut(
    source: str | Path, target: str | Path, *, most: int, only: Collection[int] | None = None
) -> Parcel:
    """Cut a file or folder into pieces of at most ``most`` bytes, in the folder ``target``.

    ``only`` writes the pieces of these numbers alone; the manifest is that of all.
    """
    source, target = Path(source), Path(target)
    if most < 1:
        raise UsageError(f"a piece has at least 1 byte, not {most}")
    if not source.exists():
        raise InputError(f"{source}: there is no such file or folder to cut")
    target.mkdir(parents=True, exist_ok=True)
    if not source.is_dir():
        return _cut_file(source, target, source.name, "file", most, only)
    with tempfile.TemporaryDirectory(dir=target, prefix=".cutting.") as held:
        archive = Path(held) / "archive.tar"
        _pack_folder(source, archive)
        return _cut_file(archive, target, source.name, "folder", most, only)


def _cut_file(
    path: Path,
    target: Path,
    name: str,
    kind: Literal["file", "folder"],
    most: int,
    only: Collection[int] | None,
) -> Parcel:
    pieces: list[Piece] = []
    whole = hashlib.sha256()
    count = max(1, -(-path.stat().st_size // most))  # an empty file is one empty piece
    with path.open("rb") as stream:
        for number in range(count):
            place = target / f"{name}.{number:03}"
            left_out = only is not None and number not in only
            digest, size = hashlib.sha256(), 0
            with (
                nullcontext(BytesIO())
                if left_out
                else write_atomically(place, private=False) as out
            ):
                for block in _blocks(stream, most):
                    digest.update(block)
                    whole.update(block)
                    size += len(block)
                    if not left_out:
                        out.write(block)
            pieces.append(Piece(place.name, size, digest.hexdigest()))
    total = sum(piece.size for piece in pieces)
    parcel = Parcel(name, kind, total, whole.hexdigest(), tuple(pieces))
    with write_atomically(target / f"{name}{_END}", private=False) as manifest:
        manifest.write(json.dumps(asdict(parcel), indent=1).encode())
    return parcel


def _blocks(stream: BinaryIO, most: int) -> Iterator[bytes]:
    while most > 0 and (block := stream.read(min(most, _BLOCK))):
        most -= len(block)
        yield block


def _pack_folder(folder: Path, archive: Path) -> None:
    """The files of a folder as a tar archive that depends on names and contents alone."""
    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as tar:
        for path in sorted(folder.rglob("*")):
            if path.is_symlink() or not (path.is_file() or path.is_dir()):
                raise InputError(f"{path}: only plain files and folders can be cut into pieces")
            about = tarfile.TarInfo(path.relative_to(folder).as_posix())
            about.mode = 0o755 if path.is_dir() else 0o644
            if path.is_dir():
                about.type = tarfile.DIRTYPE
                tar.addfile(about)
                continue
            about.size = path.stat().st_size
            with path.open("rb") as stream:
                tar.addfile(about, stream)


def read_manifest(path: str | Path) -> Parcel:
    """The manifest that `cut` wrote; ``path`` is its file, or a folder that holds just one."""
    path = Path(path)
    if path.is_dir():
        found = sorted(path.glob(f"*{_END}"))
        if len(found) != 1:
            names = ", ".join(f.name for f in found) or "none"
            raise InputError(f"{path}: name one of the manifests in it ({names})")
        path = found[0]
    try:
        held = json.loads(path.read_bytes())
        pieces = tuple(
            Piece(str(p["name"]), int(p["size"]), str(p["sha256"])) for p in held.pop("pieces")
        )
        parcel = Parcel(**held, pieces=pieces)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(f"{path}: not the manifest of a parcel ({error})") from error
    for name in (parcel.name, *(piece.name for piece in pieces)):
        if PurePosixPath(name).name != name or name in ("", ".", ".."):
            raise InputError(f"{path}: {name!r} is no name of a file")
    return parcel


def find_missing(manifest: str | Path) -> list[str]:
    """The names of the pieces that are not beside the manifest, or not whole."""
    parcel, home = read_manifest(manifest), _home(manifest)
    return [piece.name for piece in parcel.pieces if not _is_sound(home / piece.name, piece)]


def _home(manifest: str | Path) -> Path:
    path = Path(manifest)
    return path if path.is_dir() else path.parent


def _is_sound(path: Path, piece: Piece) -> bool:
    try:
        return path.stat().st_size == piece.size and hash_file(path) == piece.sha256
    except OSError:
        return False


def join(manifest: str | Path, target: str | Path) -> Path:
    """Put the pieces beside a manifest together in the folder ``target``; what they make.

    What lies there under the name is replaced. Raises `InputError` if a piece is missing or has
    another hash than the manifest says.
    """
    parcel, home, target = read_manifest(manifest), _home(manifest), Path(target)
    lost = find_missing(manifest)
    if lost:
        raise InputError(
            f"{home}: of {tell_amount(len(parcel.pieces), 'piece')}, {len(lost)} missing or "
            f"damaged: {', '.join(lost[:8])}; bring what is missing again"
        )
    target.mkdir(parents=True, exist_ok=True)
    made = target / parcel.name
    if parcel.kind == "file":
        with write_atomically(made, private=False) as out:
            _put_together(parcel, home, out)
        return made
    with tempfile.TemporaryDirectory(dir=target, prefix=".joining.") as held:
        archive = Path(held) / "archive.tar"
        with archive.open("wb") as out:
            _put_together(parcel, home, out)
        _unpack(archive, made)
    return made


def _put_together(parcel: Parcel, home: Path, out: BinaryIO) -> None:
    whole = hashlib.sha256()
    for piece in parcel.pieces:
        with (home / piece.name).open("rb") as stream:
            while block := stream.read(_BLOCK):
                whole.update(block)
                out.write(block)
    if whole.hexdigest() != parcel.sha256:
        raise InputError(f"{home}: the pieces of {parcel.name} do not make what was cut")


def _unpack(archive: Path, made: Path) -> None:
    folder = archive.parent / "unpacked"
    folder.mkdir()
    with tarfile.open(archive) as tar:
        for member in tar:
            name = PurePosixPath(member.name)
            if name.is_absolute() or ".." in name.parts or not (member.isreg() or member.isdir()):
                raise InputError(f"the archive of {made.name} holds {member.name!r}, which is odd")
            place = folder.joinpath(*name.parts)
            if member.isdir():
                place.mkdir(parents=True, exist_ok=True)
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            content = tar.extractfile(member)
            assert content is not None  # a regular file has content
            with content, place.open("wb") as out:
                shutil.copyfileobj(content, out)
    discard(made)
    os.replace(folder, made)


def main(arguments: Sequence[str]) -> int:
    """``join MANIFEST TARGET`` from the command line, where nothing but this package is there."""
    match arguments:
        case ["join", manifest, target]:
            print(join(manifest, target))
        case _:
            print("join MANIFEST TARGET", file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
