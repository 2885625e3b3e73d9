"""How much memory a stretch of work takes at its height.

In: nothing but a device. Out: bytes. On an accelerator torch counts; on Linux the kernel does, and
its high-water mark can be set back; elsewhere nobody knows.
"""

from __future__ import annotations

import ctypes
import gc
from contextlib import suppress
from pathlib import Path

import torch

__all__ = ["Meter", "read_resident"]

_STATUS = Path("/proc/self/status")
_RESET = Path("/proc/self/clear_refs")


def read_resident(*, peak: bool = False) -> int | None:
    """The memory this process has in use now, or at most since the mark was set back."""
    field = "VmHWM:" if peak else "VmRSS:"
    try:
        lines = _STATUS.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return None
    found = (line.split()[1] for line in lines if line.startswith(field))
    return next((int(kilobytes) * 1024 for kilobytes in found), None)


class Meter:
    """Measures how far memory rises above where it stood at `start`."""

    def __init__(self, device: str) -> None:
        self._cuda = torch.device(device).type == "cuda"
        self._before: int | None = None

    def start(self) -> None:
        """Clean up, and remember where memory stands."""
        gc.collect()
        if self._cuda:
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()
            self._before = torch.cuda.memory_allocated()
            return
        with suppress(OSError, AttributeError):
            ctypes.CDLL("libc.so.6").malloc_trim(0)  # else what others freed would hide our needs
        self._before = None
        with suppress(OSError):
            _RESET.write_text("5", encoding="ascii")
            self._before = read_resident()

    def rise(self) -> int | None:
        """How far memory has been above the start, in bytes; ``None`` if nobody knows."""
        peak = torch.cuda.max_memory_allocated() if self._cuda else read_resident(peak=True)
        if peak is None or self._before is None:
            return None
        return max(0, peak - self._before)
