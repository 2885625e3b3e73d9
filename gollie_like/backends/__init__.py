"""Backends by name, each loaded when it is asked for.

In: a name. Out: the class behind it. Nothing heavy is imported here: torch and transformers come in
with ``hf`` only.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from gollie_like.errors import UsageError

__all__ = ["BACKENDS", "find_backend"]

BACKENDS = {
    "hf": "gollie_like.backends.hf:HfBackend",
    "scripted": "gollie_like.backends.scripted:ScriptedBackend",
}
"""Every backend that can be named, as ``module:Class``."""


def find_backend(name: str) -> Any:
    """The class of the backend called ``name``; `UsageError` if there is none."""
    try:
        place = BACKENDS[name]
    except KeyError:
        known = ", ".join(sorted(BACKENDS))
        raise UsageError(f"There is no backend called {name!r}; there are: {known}.") from None
    module, _, attribute = place.partition(":")
    return getattr(import_module(module), attribute)
