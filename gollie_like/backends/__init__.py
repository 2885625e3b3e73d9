"""Backends by name, each loaded when it is asked for.

In: a name. Out: the class behind it. Nothing heavy is imported here: torch and transformers come in
with ``hf`` only.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from gollie_like.errors import UsageError

__all__ = ["BACKENDS", "find_backend", "open_backend"]

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


def open_backend(model: str = "auto", *, backend: str = "hf", **options: Any) -> Any:
    """A backend that runs a model: a name of the catalogue, a hub name, a directory or a file.

    ``model`` may begin with the name of another backend: ``scripted:answers.txt``. The options are
    those of the backend's ``open``, such as ``precision`` and ``device``.
    """
    name, colon, rest = model.partition(":")
    if colon and name in BACKENDS:
        backend, model = name, rest
    kind = find_backend(backend)
    if not hasattr(kind, "open"):
        raise UsageError(
            f"The backend {backend!r} runs no model; make one with {kind.__name__}(...)."
        )
    return kind.open(model, **options)
