"""Parcels: what is cut comes back byte for byte, or the join says what is wrong."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gollie_like.errors import InputError, UsageError
from gollie_like.training.parcels import cut, find_missing, join, read_manifest


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=300), most=st.integers(1, 120))
def test_a_file_comes_back(
    data: bytes, most: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("parcel")
    (root / "weights.bin").write_bytes(data)
    parcel = cut(root / "weights.bin", root / "out", most=most)

    assert all(piece.size <= most for piece in parcel.pieces)
    assert len(parcel.pieces) == max(1, -(-len(data) // most))
    assert join(root / "out", root / "in").read_bytes() == data


def make_folder(root: Path) -> Path:
    folder = root / "run"
    (folder / "checkpoint-000002" / "empty").mkdir(parents=True)
    (folder / "log.jsonl").write_text('{"step": 0}\n')
    (folder / "checkpoint-000002" / "weights").write_bytes(bytes(range(256)) * 40)
    return folder


def contents(folder: Path) -> dict[str, bytes | None]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def test_a_folder_comes_back_and_is_cut_alike_every_time(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    first = cut(folder, tmp_path / "a", most=5000)
    (folder / "log.jsonl").touch()
    second = cut(folder, tmp_path / "b", most=5000)

    assert first == second
    assert len(first.pieces) > 2
    assert contents(join(tmp_path / "a" / "run.parcel.json", tmp_path / "in")) == contents(folder)
    (tmp_path / "in" / "run" / "stray").write_text("old")
    assert contents(join(tmp_path / "a", tmp_path / "in")) == contents(folder)
    assert [path.name for path in (tmp_path / "in").iterdir()] == ["run"]


def test_some_pieces_can_be_cut_alone_and_added_up(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    count = len(cut(folder, tmp_path / "a", most=4000, only=[0, 1]).pieces)

    assert len(find_missing(tmp_path / "a")) == count - 2
    with pytest.raises(InputError, match=r"pieces?, \d+ missing or damaged: run\.002"):
        join(tmp_path / "a", tmp_path / "in")
    assert not (tmp_path / "in").exists()
    cut(folder, tmp_path / "a", most=4000, only=range(2, count))
    assert contents(join(tmp_path / "a", tmp_path / "in")) == contents(folder)


def test_damage_is_found(tmp_path: Path) -> None:
    folder = make_folder(tmp_path)
    parcel = cut(folder, tmp_path / "a", most=5000)
    place = tmp_path / "a" / parcel.pieces[1].name
    place.write_bytes(place.read_bytes()[:-1] + b"!")

    assert find_missing(tmp_path / "a") == [place.name]


def test_hostile_parcels_are_refused(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"x")
    cut(tmp_path / "f", tmp_path / "a", most=10)
    manifest = tmp_path / "a" / "f.parcel.json"
    held = json.loads(manifest.read_text())
    for change in ({"name": "../f"}, {"name": ".."}, {"pieces": 3}, {"more": 1}):
        manifest.write_text(json.dumps({**held, **change}))
        with pytest.raises(InputError):
            read_manifest(manifest)

    outside = tmp_path / "evil"
    with tarfile.open(outside, "w") as tar:
        tar.add(tmp_path / "f", arcname="../escaped")
    parcel = cut(outside, tmp_path / "b", most=100_000)
    manifest = tmp_path / "b" / "evil.parcel.json"
    held = json.loads(manifest.read_text())
    manifest.write_text(json.dumps({**held, "kind": "folder"}))
    assert parcel.kind == "file"
    with pytest.raises(InputError, match="is odd"):
        join(manifest, tmp_path / "in")
    assert not (tmp_path / "escaped").exists()
    assert not (tmp_path / "in" / "evil").exists()


def test_what_cannot_be_cut_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or folder"):
        cut(tmp_path / "nothing", tmp_path / "a", most=1)
    folder = make_folder(tmp_path)
    with pytest.raises(UsageError, match="at least 1 byte"):
        cut(folder, tmp_path / "a", most=0)
    (folder / "link").symlink_to(folder / "log.jsonl")
    with pytest.raises(InputError, match="only plain files"):
        cut(folder, tmp_path / "a", most=10)
    with pytest.raises(InputError, match=r"name one of the manifests in it \(none\)"):
        read_manifest(tmp_path)
