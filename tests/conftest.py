"""What holds for all tests, wherever they are run.

Hypothesis measures no time, since a busy machine is no fault, and draws the same examples every
time, so that a change is judged by what it changes; `tests/fuzz` looks for new ones. Interrupts are
heeded, since some tests send them to processes of theirs: a shell in whose background tests run has
them ignored.
"""

from __future__ import annotations

import signal
import warnings
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.load_profile("steady")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture
def quiet_peft() -> Iterator[None]:
    """For tests that train: peft calls what transformers renamed, which warns of it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        yield
