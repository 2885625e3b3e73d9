"""Being stopped: a signal to end turns into `KeyboardInterrupt`, so that work is ended in order."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

__all__ = ["Stop", "stoppable"]

_INTERRUPTED = 130


@dataclass
class Stop:
    """The exit status of a command that was stopped: 128 and the number of the signal."""

    status: int = _INTERRUPTED


@contextmanager
def stoppable() -> Iterator[Stop]:
    """While this block runs, a request to terminate or a hang-up interrupts as Ctrl-C does."""
    stop = Stop()
    if threading.current_thread() is not threading.main_thread():
        yield stop  # only the main thread may handle signals
        return

    def interrupt(number: int, frame: FrameType | None) -> None:
        del frame
        stop.status = 128 + number
        raise KeyboardInterrupt

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    # What the caller chose to ignore, as `nohup` does, stays ignored.
    names = [n for n in names if signal.getsignal(getattr(signal, n)) is not signal.SIG_IGN]
    before = {name: signal.signal(getattr(signal, name), interrupt) for name in names}
    try:
        yield stop
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
