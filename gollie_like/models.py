"""Models by name: which one is meant, its files on this machine, what of it is here.

In: a name, a path, or ``auto``. Out: a `ModelEntry`, and from it the files to load: fetched,
checked and in the cache. Which model suits this machine is decided here; loading weights is not
done here, and nothing heavy is imported.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from gollie_like.cache import (
    Note,
    cache_directory,
    hash_file,
    print_note,
    read_record,
    size_of,
)
from gollie_like.catalogue import CATALOGUE, ModelEntry, Precision
from gollie_like.checkpoint import CHECKPOINT_RECORD, find_damage
from gollie_like.download import Sources, fetch, is_intact, is_present
from gollie_like.errors import ModelError
from gollie_like.hub import fetch_repository, find_repository

__all__ = [
    "CATALOGUE",
    "ModelEntry",
    "ModelSource",
    "ModelState",
    "Precision",
    "choose_default",
    "fetch_model",
    "find_path",
    "list_models",
    "model_directory",
    "resolve",
    "verify_model",
]


@dataclass(frozen=True)
class ModelSource:
    """The files of a model on this machine, ready to be loaded.

    ``weights`` is a GGUF file or a directory with safetensors; ``fingerprint`` changes whenever
    anything that goes into the loaded weights does.
    """

    entry: ModelEntry
    weights: Path
    adapter: Path | None
    fingerprint: str


@dataclass(frozen=True)
class ModelState:
    """What of a model is on this machine, and how many bytes of the cache it takes."""

    entry: ModelEntry
    state: Literal["not fetched", "fetched", "ready"]
    source: str
    bytes_on_disk: int


_DEFAULT_ON_CPU = "gollie-like-0.5b"
_DEFAULT_ON_GPU = "gollie-like-1.5b" if "gollie-like-1.5b" in CATALOGUE else _DEFAULT_ON_CPU
_ENOUGH_GPU_MEMORY = 6 << 30


def resolve(name: str) -> ModelEntry:
    """The entry for ``auto``, a name of the catalogue, a path, or ``owner/name`` on a hub."""
    if not name or name == "auto":
        return choose_default()
    by_lower = {known.lower(): entry for known, entry in CATALOGUE.items()}
    if entry := by_lower.get(name.lower()):
        return entry
    path = os.path.expanduser(name)
    if os.path.exists(path):  # unlike Path.exists, this bears names that no file can have
        return _describe_path(Path(path).absolute())
    if _looks_like_path(name):
        raise ModelError(f"There is no model at {name}: neither a GGUF file nor a directory.")
    if match := re.fullmatch(r"(\w[\w.-]*/\w[\w.-]*)(?:@([\w./-]+))?", name):
        repository, revision = match.groups()
        return ModelEntry(
            name=name,
            kind="repository",
            repository=repository,
            revision=revision or "main",
        )
    close = [known for known in by_lower if name.lower() in known]
    close = close or difflib.get_close_matches(name.lower(), by_lower, n=3, cutoff=0.5)
    hint = f" Did you mean {' or '.join(by_lower[c].name for c in close)}?" if close else ""
    raise ModelError(
        f"There is no model called {name!r}.{hint} 'gollie-like models list' shows the names; the "
        "path of a GGUF file or model directory, or owner/name on a hub, will do as well."
    )


def _looks_like_path(name: str) -> bool:
    return name.startswith((".", "~", os.sep)) or name.endswith(".gguf") or "\\" in name


def _describe_path(path: Path) -> ModelEntry:
    if path.is_file():
        with path.open("rb") as stream:
            if stream.read(4) != b"GGUF":
                raise ModelError(
                    f"{path} is not a GGUF file, and other single files are not loaded; pass a "
                    "GGUF file or a directory with config.json and safetensors."
                )
        return ModelEntry(name=path.stem, kind="gguf", path=path, size=path.stat().st_size)
    if (path / "adapter_config.json").is_file():
        base = read_record(path / "adapter_config.json").get("base_model_name_or_path")
        if not isinstance(base, str) or not base:
            raise ModelError(f"{path / 'adapter_config.json'} does not name its base model.")
        return ModelEntry(name=path.name, kind="adapter", path=path, base=base)
    if (path / "config.json").is_file():
        return ModelEntry(name=path.name, kind="directory", path=path)
    raise ModelError(
        f"The directory {path} holds no model: there is no config.json (nor adapter_config.json)."
    )


def choose_default(*, gpu_memory: int | None = None) -> ModelEntry:
    """The model for this machine: a larger one where a GPU can hold it.

    ``gpu_memory`` is in bytes, 0 for none; left out, the driver is asked.
    """
    memory = _find_gpu_memory() if gpu_memory is None else gpu_memory
    return CATALOGUE[_DEFAULT_ON_GPU if memory >= _ENOUGH_GPU_MEMORY else _DEFAULT_ON_CPU]


def _find_gpu_memory() -> int:
    """The memory of the largest CUDA device, without importing torch; 0 if there is none."""
    if os.environ.get("CUDA_VISIBLE_DEVICES", "0") in ("", "-1"):
        return 0
    program = shutil.which("nvidia-smi")
    if program is None:
        return 0
    query = [program, "--query-gpu=memory.total", "--format=csv,noheader,nounits"]
    try:
        answer = subprocess.run(query, capture_output=True, text=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError):
        return 0
    return max((int(n) << 20 for n in re.findall(r"^\d+$", answer.stdout, re.M)), default=0)


def model_directory(entry: ModelEntry, cache: Path | None = None) -> Path:
    """Where this model's files and conversions lie in the cache."""
    root = (cache or cache_directory()) / "models"
    if entry.path is None or CATALOGUE.get(entry.name) is entry:
        return root / _plain(entry.name)
    place = hashlib.sha256(os.fsencode(entry.path)).hexdigest()[:8]
    return root / f"{_plain(entry.name)}-{place}"


def _plain(name: str) -> str:
    """A name as one path component."""
    return re.sub(r"[^\w.-]+", "--", name).strip(".") or "model"


def fetch_model(
    entry: ModelEntry,
    *,
    cache: Path | None = None,
    sources: Sources | None = None,
    code: bool = False,
    note: Note = print_note,
) -> ModelSource:
    """The files of a model, fetched if they are not here. ``code`` lets a hub's Python files in."""
    if entry.kind == "adapter":
        return _fetch_adapter(entry, cache=cache, sources=sources, code=code, note=note)
    if entry.file is not None:
        directory = model_directory(entry, cache)
        path = fetch(entry.file, directory, sources=sources, note=note)
        return ModelSource(entry, path, None, entry.file.sha256)
    if entry.repository is not None:
        endpoint = sources.endpoint if sources else None
        path = fetch_repository(
            entry.repository, revision=entry.revision, code=code, endpoint=endpoint
        )
        return ModelSource(entry, path, None, _fingerprint(path))
    if entry.path is None:
        raise ModelError(f"The entry of {entry.name} says nowhere where its files are.")
    return ModelSource(entry, entry.path, None, _fingerprint(entry.path))


def _fetch_adapter(
    entry: ModelEntry, *, cache: Path | None, sources: Sources | None, code: bool, note: Note
) -> ModelSource:
    if entry.base is None or entry.path is None:
        raise ModelError(f"The adapter {entry.name} does not say what it belongs to.")
    base = resolve(entry.base)
    if base.kind == "adapter":
        raise ModelError(f"The base of the adapter {entry.name} is an adapter itself.")
    found = fetch_model(base, cache=cache, sources=sources, code=code, note=note)
    # Adapters are small and are installed anew with the package, so what they hold counts.
    parts = [found.fingerprint, *(hash_file(path) for path in _adapter_files(entry.path))]
    fingerprint = hashlib.sha256(" ".join(parts).encode()).hexdigest()
    return ModelSource(entry, found.weights, entry.path, fingerprint)


def _adapter_files(directory: Path) -> list[Path]:
    names = ("adapter_config.json", "adapter_model*.safetensors")
    return [path for name in names for path in sorted(directory.glob(name))]


def _fingerprint(path: Path) -> str:
    """Changes with the name, size or modification time of anything at the path."""
    files = sorted(p for p in path.iterdir() if p.is_file()) if path.is_dir() else [path]
    looks = [[p.name, p.stat().st_size, p.stat().st_mtime_ns] for p in files]
    return hashlib.sha256(json.dumps([str(path), looks]).encode()).hexdigest()


def find_path(entry: ModelEntry, *, cache: Path | None = None) -> Path | None:
    """Where the model's files are on this machine, or ``None`` if they were not fetched.

    For an adapter these are the files of its base.
    """
    if entry.kind == "adapter":
        return find_path(resolve(entry.base), cache=cache) if entry.base else None
    if entry.path is not None:
        return entry.path
    if entry.file is not None:
        directory = model_directory(entry, cache)
        return directory / entry.file.name if is_present(entry.file, directory) else None
    return find_repository(entry.repository, entry.revision) if entry.repository else None


def list_models(*, cache: Path | None = None) -> list[ModelState]:
    """The catalogue, with what of it is here. Nothing is fetched, hashed or loaded."""
    return [_look_at(entry, cache) for entry in CATALOGUE.values()]


def _look_at(entry: ModelEntry, cache: Path | None) -> ModelState:
    directory = model_directory(entry, cache)
    ready = any(directory.glob(f"*/{CHECKPOINT_RECORD}"))
    here = find_path(entry, cache=cache) is not None
    try:
        taken = size_of(directory) if directory.is_dir() else 0
    except OSError:
        taken = 0
    state: Literal["not fetched", "fetched", "ready"]
    state = "ready" if ready else "fetched" if here else "not fetched"
    return ModelState(entry, state, _name_source(entry), taken)


def _name_source(entry: ModelEntry) -> str:
    if entry.kind == "adapter":
        packaged = entry.path is not None and entry.path.is_relative_to(Path(__file__).parent)
        return f"{'this package' if packaged else entry.path}, on {entry.base}"
    if entry.path is not None:
        return str(entry.path)
    if entry.repository is not None:
        return f"hub: {entry.repository}"
    places = []
    if entry.file is not None and entry.file.hub is not None:
        places.append(f"hub: {entry.file.hub.repository}")
    if entry.file is not None and entry.file.index is not None:
        first = entry.file.index.requirements[0]
        count = len(entry.file.index.requirements)
        places.append(f"index: {first}" + (f" and {count - 1} more" if count > 1 else ""))
    return "; ".join(places)


def verify_model(entry: ModelEntry, *, cache: Path | None = None) -> list[str]:
    """Read everything of the model in the cache and say what is not as it should be."""
    directory = model_directory(entry, cache)
    complaints = []
    if entry.file is not None and not is_intact(entry.file, directory, thorough=True):
        complaints.append(f"{directory / entry.file.name} is missing or not the released file.")
    for record in sorted(directory.glob(f"*/{CHECKPOINT_RECORD}")):
        if damage := find_damage(record.parent, thorough=True):
            complaints.append(f"{damage[0].upper()}{damage[1:]}; it will be converted again.")
    return complaints
