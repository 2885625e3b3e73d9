"""How far a long piece of work has come, on standard error.

In: a label, a total, and what was done so far, in bytes. Out: a progress bar in a terminal; a plain
line now and then where standard error is a file or a pipe.
"""

from __future__ import annotations

import sys
import time
from types import TracebackType

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

__all__ = ["Meter"]

_SECONDS_BETWEEN_LINES = 10.0


class Meter:
    """Shows the progress of one piece of work while its ``with`` block runs."""

    def __init__(self, label: str, total: int) -> None:
        self._label = label
        self._total = max(total, 1)
        self._last = time.monotonic()
        self._bar: Progress | None = None
        console = Console(stderr=True)
        if console.is_terminal:
            self._bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                DownloadColumn(),
                TransferSpeedColumn(),
                TimeRemainingColumn(),
                console=console,
                transient=True,
            )
            self._task = self._bar.add_task(label, total=self._total)

    def __enter__(self) -> Meter:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def show(self, done: int) -> None:
        """Say how much is done in all."""
        done = min(done, self._total)
        if self._bar is not None:
            self._bar.update(self._task, completed=done)
        elif time.monotonic() - self._last >= _SECONDS_BETWEEN_LINES:
            self._last = time.monotonic()
            amounts = f"{done / 1e6:.0f} of {self._total / 1e6:.0f} MB"
            print(f"{self._label}: {amounts} ({done / self._total:.0%})", file=sys.stderr)
