"""Fuzzing for as long as one likes: every target in turn, with new seeds, until the time is over.

    python tests/fuzz/fuzz.py --minutes 60
    python tests/fuzz/fuzz.py --minutes 10 evaluator grounder

A finding is printed with the smallest input that shows it, and the status is 1.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import warnings

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from targets import TARGETS

_EXAMPLES = 300


def run(name: str, number: int) -> None:
    """Some hundred examples of one target; raises what the target raises, for the smallest."""

    @seed(number)
    @settings(
        max_examples=_EXAMPLES,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    @given(st.data())
    def one(data: st.DataObject) -> None:
        TARGETS[name](data)

    one()


def main() -> int:
    """Fuzz until the time is over; 1 if anything was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("targets", nargs="*", choices=[[], *TARGETS])
    options = parser.parse_args()
    warnings.simplefilter("error")
    end = time.monotonic() + options.minutes * 60
    names = options.targets or list(TARGETS)
    counts, found, number = dict.fromkeys(names, 0), 0, options.seed
    while time.monotonic() < end:
        number += 1
        for name in names:
            try:
                run(name, number)
            except Exception as error:
                found += 1
                print(f"{name}, seed {number}: {type(error).__name__}: {error}", flush=True)
                for note in getattr(error, "__notes__", ()):
                    print(note, flush=True)
            counts[name] += _EXAMPLES
    print(", ".join(f"{name} {count:,}" for name, count in counts.items()), f"; {found} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
