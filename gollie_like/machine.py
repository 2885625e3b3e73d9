"""Circumstances of a run: packages, machine, commit, date.

In: nothing. Out: plain dictionaries for a report, of what a number depends on beside its settings.
Nothing is imported to be asked for its version.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import Any

from gollie_like.version import __version__

__all__ = ["describe_machine", "find_commit", "list_packages", "tell_date"]

_PACKAGES = ("torch", "transformers", "bitsandbytes", "llguidance", "numpy", "safetensors", "gguf")


def list_packages(*others: str) -> dict[str, str]:
    """The versions of this package, Python, what decoding depends on, and others by name."""
    versions = {"gollie-like": __version__, "python": platform.python_version()}
    for name in (*_PACKAGES, *others):
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return versions


def describe_machine() -> dict[str, Any]:
    """The system, its processor and, if a model was loaded on one, its GPU."""
    about: dict[str, Any] = {
        "system": platform.platform(),
        "processor": _read_processor(),
        "cpus": len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count(),
    }
    torch: Any = sys.modules.get("torch")
    if torch is not None:
        about["threads"] = torch.get_num_threads()
        if torch.cuda.is_available():
            about["gpu"] = torch.cuda.get_device_name()
    return about


def _read_processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, "") or platform.processor() or platform.machine()


def find_commit() -> str:
    """The commit of the checkout this package runs from, with ``+`` if files were changed; else
    empty."""
    root = Path(__file__).parent.parent
    if not (root / ".git").exists():
        return ""
    commit = _ask_git(root, "rev-parse", "HEAD")
    changed = commit and _ask_git(root, "status", "--porcelain", "--untracked-files=no")
    return f"{commit}+" if changed else commit


def _ask_git(root: Path, *words: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *words], capture_output=True, text=True, timeout=10, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


def tell_date() -> str:
    """Now, in UTC, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
