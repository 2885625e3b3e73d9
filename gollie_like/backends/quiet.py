"""Heavy libraries, kept from talking and from doing work that nobody asked for.

In: a block of code. Out: the same block, with the chatter of transformers and bitsandbytes held
back while it runs, or with their imports made quicker. Real problems are not hidden: errors pass,
and what loading reports about missing or unexpected weights is asked for and checked by `load`.
Nothing heavy is imported here.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import sys
import warnings
from collections.abc import Iterator
from typing import Any

__all__ = ["importing_quickly", "quietly", "uncollected"]

_CHATTY = ("bitsandbytes", "transformers", "accelerate", "gguf")


@contextlib.contextmanager
def quietly() -> Iterator[None]:
    """Hold back bars, warnings, and log lines below errors of the libraries that load weights."""
    loggers = [logging.getLogger(name) for name in _CHATTY]
    levels = [logger.level for logger in loggers]
    bars: Any = sys.modules.get("transformers.utils.logging")
    restore_bars = bars is not None and bars.is_progress_bar_enabled()
    try:
        for logger in loggers:
            logger.setLevel(logging.ERROR)
        if restore_bars:
            bars.disable_progress_bar()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        if restore_bars:
            bars.enable_progress_bar()


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Spare the garbage collector's rounds while many objects are made and none is dropped.

    Importing the libraries takes a fifth less time so, and reading the words of a GGUF file half.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@contextlib.contextmanager
def importing_quickly() -> Iterator[None]:
    """Import what builds on torch in less time, and without a word.

    bitsandbytes wraps functions for 8-bit weights, which are not used here, in ``torch.compile`` as
    it is imported; that alone pulls in torch's code generator, for a second or more. While the
    block runs, the wrapper returns the function it is given.
    """
    torch: Any = sys.modules["torch"]
    original = torch.compile
    torch.compile = _leave_uncompiled
    try:
        with quietly(), uncollected():
            yield
    finally:
        torch.compile = original


def _leave_uncompiled(function: Any = None, **_: Any) -> Any:
    return (lambda f: f) if function is None else function
