"""Files from a model hub, through its own client.

In: a repository and a file, or a whole repository. Out: paths. A hub that cannot be reached is
noticed within seconds, and what the client's own cache holds is used without asking the network.
The client's settings hold: ``HF_HUB_OFFLINE``, ``HF_ENDPOINT``, ``HF_TOKEN``, ``HF_HOME``.
"""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from huggingface_hub import (
    constants,
    get_session,
    hf_hub_download,
    snapshot_download,
    try_to_load_from_cache,
)
from huggingface_hub.errors import HFValidationError
from huggingface_hub.utils.tqdm import (
    are_progress_bars_disabled,
    disable_progress_bars,
    enable_progress_bars,
)

from gollie_like.cache import discard, make_private
from gollie_like.errors import ModelError

__all__ = [
    "HubFile",
    "fetch_hub_file",
    "fetch_repository",
    "find_hub_obstacle",
    "find_repository",
    "leave_hub_directory",
]

_PATIENCE = 3.0
"""Seconds a hub may take to answer at all."""

_WEIGHTS_AND_WORDS = ("*.safetensors", "*.json", "*.jinja", "*.txt", "*.model")
"""What a repository is asked for: no pickles, no code."""


@dataclass(frozen=True)
class HubFile:
    """One file of a repository on the hub, at a revision."""

    repository: str
    path: str
    revision: str = "main"


def find_hub_obstacle(*, endpoint: str | None = None) -> str | None:
    """Why the hub cannot be used now, in a few words, or ``None`` if it answers."""
    if constants.HF_HUB_OFFLINE:
        return "HF_HUB_OFFLINE is set"
    address = endpoint or constants.ENDPOINT
    outcome: list[str | None] = []

    def ask() -> None:
        # Whatever the client's transport raises means the same here: no hub.
        try:
            get_session().head(address, timeout=_PATIENCE)
            outcome.append(None)
        except Exception as error:
            outcome.append(f"{address} cannot be reached ({type(error).__name__})")

    # Name resolution knows no time limit, so the question is asked from a thread that can be left.
    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(_PATIENCE + 1)
    return outcome[0] if outcome else f"{address} does not answer"


def fetch_hub_file(file: HubFile, directory: Path, *, endpoint: str | None = None) -> Path:
    """Bring one file into a directory of its own below ``directory``; an interrupted one goes on.

    The client's cache is looked at first. `ModelError` says why the file could not be had.
    """
    known = try_to_load_from_cache(file.repository, file.path, revision=file.revision)
    if isinstance(known, str):
        return Path(known)
    if obstacle := find_hub_obstacle(endpoint=endpoint):
        raise ModelError(f"The hub cannot be used: {obstacle}.")
    with _Bars():
        try:
            found = hf_hub_download(
                file.repository,
                file.path,
                revision=file.revision,
                local_dir=make_private(directory / "hub"),
                endpoint=endpoint,
            )
        except Exception as error:  # the client raises its transport's errors as they are
            raise ModelError(_explain(file.repository, error)) from error
    return Path(found)


def fetch_repository(
    repository: str, *, revision: str = "main", code: bool = False, endpoint: str | None = None
) -> Path:
    """Bring the weights, settings and tokenizer of a repository into the client's own cache.

    Nothing pickled is fetched, and Python files only with ``code``. Without a hub, what the
    client's cache holds of it is used.
    """
    obstacle = find_hub_obstacle(endpoint=endpoint)
    patterns = [*_WEIGHTS_AND_WORDS, *(["*.py"] if code else [])]
    with _Bars():
        try:
            found = snapshot_download(
                repository,
                revision=revision,
                allow_patterns=patterns,
                local_files_only=obstacle is not None,
                endpoint=endpoint,
            )
        except Exception as error:  # the client raises its transport's errors as they are
            if obstacle and not isinstance(error, HFValidationError):
                raise ModelError(
                    f"{repository} is not on this machine, and the hub cannot be used: {obstacle}. "
                    "Pass the path of a local directory or GGUF file, or a name that "
                    "'gollie-like models list' shows."
                ) from error
            raise ModelError(_explain(repository, error)) from error
    return Path(found)


def find_repository(repository: str, revision: str = "main") -> Path | None:
    """Where the client's cache holds a repository, or ``None``; the network is not asked."""
    found = try_to_load_from_cache(repository, "config.json", revision=revision)
    return Path(found).parent if isinstance(found, str) else None


def leave_hub_directory(directory: Path) -> None:
    """Delete what `fetch_hub_file` left beside the file it brought."""
    discard(directory / "hub")


def _explain(repository: str, error: Exception) -> str:
    said = str(error).strip().splitlines()
    first = said[0][:300] if said else "no reason given"
    return f"{repository} could not be fetched from the hub: {type(error).__name__}: {first}"


class _Bars:
    """The client draws its bars in a terminal only, and its setting is left as it was."""

    def __enter__(self) -> None:
        self._restore = not sys.stderr.isatty() and not are_progress_bars_disabled()
        if self._restore:
            disable_progress_bars()

    def __exit__(self, *_: object) -> None:
        if self._restore:
            enable_progress_bars()
