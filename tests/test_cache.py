"""The cache directory, files that appear whole or not at all, checkpoints that tell of damage."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from filelock import FileLock, Timeout

from gollie_like.cache import (
    cache_directory,
    hash_file,
    is_recorded,
    locked,
    make_private,
    record_file,
    show_size,
    write_atomically,
    write_directory,
)
from gollie_like.checkpoint import drop_unused, find_damage, mark_used, seal_checkpoint
from gollie_like.errors import ModelError

POSIX = pytest.mark.skipif(os.name != "posix", reason="owners and modes of POSIX")


def names(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def test_where_the_cache_is(tmp_path: Path) -> None:
    assert cache_directory({"GOLLIE_LIKE_CACHE": str(tmp_path)}) == tmp_path
    if sys.platform.startswith("linux"):
        assert cache_directory({"XDG_CACHE_HOME": "/x"}) == Path("/x/gollie-like")
        assert cache_directory({"XDG_CACHE_HOME": "x"}) == Path.home() / ".cache/gollie-like"
        assert cache_directory({}) == Path.home() / ".cache/gollie-like"


@POSIX
def test_a_directory_where_others_write_is_closed_or_refused(tmp_path: Path) -> None:
    place = tmp_path / "open"
    place.mkdir()
    place.chmod(0o777)
    make_private(place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o755
    if os.getuid() == 0:
        place.chmod(0o777)
        os.chown(place, 65534, 65534)
        with pytest.raises(ModelError, match="cannot be trusted"):
            make_private(place)


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "file"
    with pytest.raises(TypeError), write_atomically(target) as stream:
        stream.write("half")  # type: ignore[arg-type]
    with pytest.raises(TypeError), write_directory(target) as directory:
        (directory / "half").write_bytes("half")  # type: ignore[arg-type]
    assert names(tmp_path) == set()


@pytest.mark.parametrize("letter", ["a", "火", "🚀"])
def test_the_longest_names_can_be_written(letter: str, tmp_path: Path) -> None:
    name = letter * (255 // len(letter.encode()))
    with write_atomically(tmp_path / name) as stream:
        stream.write(b"whole")
    assert names(tmp_path) == {name}


@POSIX
def test_a_failed_write_is_told_as_it_was_first_told(tmp_path: Path) -> None:
    """What cannot be written cannot be written while closing the file either."""
    script = """if True:
        import pathlib, resource, signal
        from gollie_like.cache import write_atomically
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        try:
            with write_atomically(pathlib.Path("made")) as stream:
                stream.write(b"a" * 1000)
                try:
                    stream.flush()
                except OSError as error:
                    raise ValueError("told") from error
        except ValueError as error:
            print(error)
    """
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("told\n", "")
    assert names(tmp_path) == set()


def test_a_directory_replaces_what_was_there(tmp_path: Path) -> None:
    for text in ("one", "two"):
        with write_directory(tmp_path / "made") as directory:
            (directory / text).write_text(text)
    assert names(tmp_path / "made") == {"two"}
    assert names(tmp_path) == {"made"}


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (491400064, "491 MB"),
        (10**15, "1000 TB"),
    ],
)
def test_sizes_are_readable(size: int, shown: str) -> None:
    assert show_size(size) == shown


def test_checkpoints_tell_what_became_of_them(tmp_path: Path) -> None:
    assert "no complete checkpoint" in str(find_damage(tmp_path))
    (tmp_path / "weights").write_bytes(b"0123")
    seal_checkpoint(tmp_path, {"model": "toy"})
    assert find_damage(tmp_path) is None
    (tmp_path / "weights").write_bytes(b"01234")
    assert "wrong size" in str(find_damage(tmp_path))
    (tmp_path / "weights").write_bytes(b"0124")
    assert "has changed" in str(find_damage(tmp_path))
    (tmp_path / "weights").write_bytes(b"0123")
    assert find_damage(tmp_path) is None
    (tmp_path / "weights").unlink()
    assert "cannot be read" in str(find_damage(tmp_path))


def test_a_record_cannot_point_elsewhere(tmp_path: Path) -> None:
    place = tmp_path / "checkpoint"
    place.mkdir()
    (tmp_path / "outside").write_bytes(b"0")
    known = {"size": 1, "modified": 0, "sha256": ""}
    record = json.dumps({"files": {"../outside": known}})
    (place / "checkpoint.json").write_text(record)
    assert "damaged" in str(find_damage(place))


@pytest.mark.parametrize(
    "record", ["", "[]", "{", '{"files": []}', '{"files": {"a": 1}}', "[" * 9999]
)
def test_a_damaged_record_is_no_checkpoint(tmp_path: Path, record: str) -> None:
    (tmp_path / "checkpoint.json").write_text(record)
    assert find_damage(tmp_path) is not None


def sealed(directory: Path, *, days_old: float) -> Path:
    """A checkpoint that was last used so many days ago by the clock."""
    directory.mkdir()
    (directory / "weights").write_bytes(b"0")
    seal_checkpoint(directory, {})
    then = time.time() - days_old * 86400
    os.utime(directory / "checkpoint.json", (then, then))
    return directory


def test_forgotten_checkpoints_go_and_used_ones_stay(tmp_path: Path) -> None:
    for name in ("old", "used"):
        sealed(tmp_path / name, days_old=40)
    mark_used(tmp_path / "used")
    drop_unused(tmp_path)
    assert names(tmp_path) == {"used"}


@pytest.mark.parametrize("days_old", [56 * 365, 3 * 365, -3 * 365, -60 * 365])
def test_a_clock_that_was_set_makes_no_checkpoint_forgotten(tmp_path: Path, days_old: int) -> None:
    """Used in 1971 or in the future: its month begins now, and it goes when that is over."""
    place = sealed(tmp_path / "kept", days_old=days_old)
    drop_unused(tmp_path)
    assert find_damage(place) is None
    assert abs((place / "checkpoint.json").stat().st_mtime - time.time()) < 3600
    then = time.time() - 40 * 86400
    os.utime(place / "checkpoint.json", (then, then))
    drop_unused(tmp_path)
    assert names(tmp_path) == set()


def test_files_with_odd_times_are_read_once_more_and_sound(tmp_path: Path) -> None:
    place = sealed(tmp_path / "kept", days_old=0)
    for when in (1, 4 * 10**9):
        os.utime(place / "weights", (when, when))
        assert find_damage(place) is None
        (tmp_path / "file").write_bytes(b"0")
        record_file(tmp_path / "file", hash_file(tmp_path / "file"))
        os.utime(tmp_path / "file", (when, when))
        assert not is_recorded(tmp_path / "file", hash_file(tmp_path / "file"))


@pytest.mark.parametrize("when", [1, 4 * 10**9])
def test_a_lock_has_no_age(tmp_path: Path, when: int) -> None:
    """One that a dead process left is taken at once, one that is held is never broken."""
    (tmp_path / ".lock").touch()
    os.utime(tmp_path / ".lock", (when, when))
    with locked(tmp_path / ".lock", waiting="waiting"):
        os.utime(tmp_path / ".lock", (when, when))
        with pytest.raises(Timeout):
            FileLock(tmp_path / ".lock").acquire(timeout=0)
