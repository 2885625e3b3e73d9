"""Each fuzzing target for a moment; tests/fuzz/fuzz.py runs them for hours."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent / "fuzz"))
from targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_a_moment_of_fuzzing(name: str) -> None:
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def one(data: st.DataObject) -> None:
        TARGETS[name](data)

    one()
