"""Clocks that are set, by years and in either direction, while a run goes on and between two runs.

The clock is set by a module that Python imports when it starts: each look at the time of day is
years away from the one before. Times of files are set for real.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from long_run_backends import SCHEMA

from gollie_like import Document, Entity, Extractor
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.extraction import Extraction
from gollie_like.record import read_records
from gollie_like.results import Results

ROOT = Path(__file__).parents[1]

JUMPING = """
import itertools, time
_true, _true_ns, _years = time.time, time.time_ns, itertools.cycle(YEARS)
time.time = lambda: _true() + next(_years) * 31_557_600
time.time_ns = lambda: _true_ns() + next(_years) * 31_557_600 * 10**9
"""

COMMAND = "from long_run_backends import *; import sys; sys.exit(register_and_run(sys.argv[1:]))"

TIMES = {"before everything": 1, "long ago": 10**9, "far ahead": 4 * 10**9}


def run_python(place: Path, years: tuple[int, ...], *arguments: str) -> Any:
    """Python with a clock that is off by these years, one after the other."""
    (place / "clock").mkdir(exist_ok=True)
    (place / "clock" / "sitecustomize.py").write_text(JUMPING.replace("YEARS", repr(years)))
    paths = [str(place / "clock"), str(ROOT), str(ROOT / "tests")]
    cache = {"GOLLIE_LIKE_CACHE": str(place / "cache")}
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, **cache, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )


def extract(place: Path, years: tuple[int, ...], rows: Path, output: Path, *more: str) -> Any:
    model = ["--model", "naming:1", "--unconstrained"]
    named = ["extract", "--schema", SCHEMA, *model, "-f", str(rows), "-o", str(output)]
    return run_python(place, years, "-c", COMMAND, *named, *more)


def write_rows(path: Path, *, bomb: int | None = None) -> Path:
    texts = ["BOMB" if n == bomb else f"Rocket{n} flew." for n in range(30)]
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
    return path


def said_of(output: Path) -> list[dict[str, Any]]:
    return [{k: v for k, v in r.items() if k != "seconds"} for r in read_records(output)]


def test_the_clock_of_these_tests_is_set(tmp_path: Path) -> None:
    looks = "import time; print(*[time.time() for _ in range(3)])"
    first, second, third = run_python(tmp_path, (0, 50, -50), "-c", looks).stdout.split()
    assert float(second) - float(first) > 10**9
    assert float(second) - float(third) > 2 * 10**9


@pytest.mark.parametrize("years", [(0, 30, -30), (-40, -20, 5), (70, 0)])
def test_a_clock_that_jumps_changes_nothing_about_a_run(
    years: tuple[int, ...], tmp_path: Path
) -> None:
    """Stopped, its files given other times, resumed: no document is cut short, lost or doubled."""
    rows = write_rows(tmp_path / "rows.jsonl")
    output, plain = tmp_path / "out.jsonl", tmp_path / "plain"
    limits = ["--max-seconds", "60", "--document-seconds", "60", "--cache-results"]
    assert extract(tmp_path, (0,), rows, plain, "--format", "jsonl").returncode == 0

    write_rows(rows, bomb=17)
    stopped = extract(tmp_path, years, rows, output, *limits, "--max-errors", "0")
    assert stopped.returncode == 1, stopped.stderr
    for when, path in zip(TIMES.values(), sorted(tmp_path.glob("out.jsonl*")), strict=False):
        os.utime(path, (when, when))
    write_rows(rows)
    for number, path in enumerate(sorted((tmp_path / "cache").rglob("*"))):
        os.utime(path, (list(TIMES.values())[number % 3],) * 2)
    resumed = extract(tmp_path, years[::-1], rows, output, *limits, "--resume")

    assert resumed.returncode == 0, resumed.stderr
    assert said_of(output) == said_of(plain)
    assert all(0 <= record["seconds"] < 60 for record in read_records(output))
    (speed,) = re.findall(r"30 of 30 documents, ([\d.]+)/s", resumed.stderr)
    assert 0.05 < float(speed) < 10_000
    assert "Traceback" not in stopped.stderr + resumed.stderr


def test_a_limit_of_seconds_is_kept_by_a_clock_that_jumps(tmp_path: Path) -> None:
    """The limit is hit, in the middle of the document: neither at once nor never."""
    rows, output = tmp_path / "rows.jsonl", tmp_path / "out.jsonl"
    rows.write_text(json.dumps({"text": " ".join(f"Rocket{n} flew." for n in range(4000))}))
    more = ["--window", "40", "--overlap", "4", "--document-seconds", "0.4", "--carry"]
    assert extract(tmp_path, (0, 30, -30), rows, output, *more).returncode == 1
    (record,) = read_records(output)
    assert record["truncated"]
    assert "a limit of the whole document was reached" in json.dumps(record["problems"])
    assert 0 < len(record["mentions"]) < 4000


def spread(directory: Path, when: int) -> None:
    for path in [directory, *directory.rglob("*")]:
        os.utime(path, (when, when))


@dataclass
class Rocket(Entity):
    """A launcher."""

    span: str  # Its name.


@pytest.fixture
def task() -> Any:
    return Extractor([Rocket], backend=ScriptedBackend([])).task


@pytest.fixture(params=TIMES)
def kept(request: pytest.FixtureRequest, tmp_path: Path, task: Any) -> Iterator[Results]:
    """A store that holds ten results, whose files bear a time that is far from now."""
    with Results("f", task, directory=tmp_path) as results:
        for number in range(10):
            results.add(Extraction(Document(f"{number} " + "x" * 900)))
    spread(tmp_path, TIMES[request.param])
    with Results("f", task, directory=tmp_path, largest=1) as results:
        yield results


def test_kept_results_never_expire_and_go_in_the_order_they_came(kept: Results) -> None:
    assert all(kept.find(Document(f"{n} " + "x" * 900)) for n in range(10))
    for number in range(10, 1010):  # room is looked for after a thousand
        kept.add(Extraction(Document(f"{number} " + "x" * 900)))
    held = [n for n in range(1010) if kept.find(Document(f"{n} " + "x" * 900))]
    assert held == list(range(1010 - len(held), 1010))
    assert 700 < len(held) < 900


OF_THE_TIME_OF_DAY = {
    "machine.py": "the date of a report",
    "checkpoint.py": "the age of forgotten checkpoints, which is doubted",
    "prefixes.py": "the order of use, which no clock can turn round",
}


def test_durations_are_measured_by_clocks_that_cannot_be_set() -> None:
    found = set()
    for path in (ROOT / "gollie_like").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and ast.unparse(node) in {
                *("time.time", "time.time_ns", "datetime.now", "datetime.utcnow", "time.ctime"),
                *("datetime.today", "date.today", "time.localtime", "time.gmtime"),
            }:
                found.add(path.name)
            if isinstance(node, ast.ImportFrom) and node.module == "time":
                found.add(path.name)
    assert found == set(OF_THE_TIME_OF_DAY)
