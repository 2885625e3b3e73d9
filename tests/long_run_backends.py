"""Backends for tests of long runs, and the command line in a process of its own that has them."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from gollie_like.backends import BACKENDS
from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.cli import main

SCHEMA = "guidelines.space:Launcher,CelestialBody"


def name_launchers(suffix: str) -> str:
    """Every ``Rocket7`` of the text as a launcher."""
    names = dict.fromkeys(re.findall(r"Rocket\d+", suffix))
    return "[" + ", ".join(f'Launcher(span="{name}")' for name in names) + "]"


class NamingBackend(ScriptedBackend):
    """Finds rockets; takes the milliseconds for each request that follow ``naming:``.

    A text with BOMB breaks one request, one with CRASH the whole backend.
    """

    @classmethod
    def open(cls, model: str, **_options: Any) -> NamingBackend:
        backend = cls(name_launchers, name="naming")
        backend.delay = float(model or 0) / 1000
        return backend

    delay = 0.0

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        for request in requests:
            time.sleep(self.delay)
            if "CRASH" in request.suffix:
                raise RuntimeError("the worker thread died")
            if "BOMB" in request.suffix:
                yield Completion("", finish="error", message="the model broke")
                continue
            yield from super().generate([request])


def run_command(arguments: list[str], log: Path) -> None:
    """The command line with these backends; standard error goes to ``log``."""
    target = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(target, 1)
    os.dup2(target, 2)
    raise SystemExit(register_and_run(arguments))


def register_and_run(arguments: list[str]) -> int:
    """The command line with these backends, in this process."""
    BACKENDS["naming"] = "long_run_backends:NamingBackend"
    try:
        return main(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    finally:
        BACKENDS.pop("naming", None)
