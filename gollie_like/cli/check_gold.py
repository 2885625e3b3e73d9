"""``gollie-like benchmark --check``: does the gold of published sets come back from code?

Without names all tasks are checked whose files are there, each in its own split or else in the
first one that is; the others are listed. With a report the table is written to a file as
well, and an interrupted check goes on behind the last set that was done.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from gollie_like.benchmark import (
    BenchmarkTask,
    GoldSet,
    RoundTrip,
    TripFile,
    check_round_trip,
    find_benchmark,
    list_benchmarks,
    read_gold,
    render_trips,
)
from gollie_like.errors import InputError

__all__ = ["ENOUGH", "check_gold", "choose_task"]

ENOUGH = 0.99
"""The share of gold that must be sayable for a check to pass."""


def choose_task(reference: str, options: argparse.Namespace) -> BenchmarkTask:
    """The task a reference names, without the classes to exclude."""
    benchmark = find_benchmark(reference)
    left_out = [name.strip() for name in options.exclude.split(",") if name.strip()]
    return benchmark.drop(left_out) if left_out else benchmark


def check_gold(options: argparse.Namespace) -> int:
    """Check the tasks; 1 if too little of the gold of one can be said."""
    file = _open_report(options) if options.report else None
    trips: list[RoundTrip] = []
    absent: list[str] = []
    for reference in options.task or list_benchmarks():
        benchmark = choose_task(reference, options)
        trip = file.done.get(reference) if file else None
        if trip is None:
            trip = _check(benchmark, absent, options)
            if trip is None:
                continue
            if file:
                file.add(reference, trip)
        trips.append(trip)
        print(trip, flush=True)
    if not trips:
        raise InputError(
            f"{options.data}: holds no files of a data set; see --list for their names"
        )
    if len(trips) > 1:
        print(f"\n{render_trips(trips, enough=ENOUGH)}")
    if absent:
        print(f"\nwithout files in {options.data}: {', '.join(absent)}")
    if file:
        page = file.finish(render_trips(trips, enough=ENOUGH))
        print(f"wrote {page}", file=sys.stderr)
    return 0 if all(trip.said_share >= ENOUGH for trip in trips) else 1


def _open_report(options: argparse.Namespace) -> TripFile:
    path = Path(options.report)
    page = path.with_suffix(".md") if path.suffix in (".md", ".json") else path / "round-trips.md"
    names = ("task", "data", "split", "limit", "seed", "exclude")
    settings: dict[str, Any] = {name: getattr(options, name) for name in names}
    if options.on_error is not None:
        settings["on_error"] = options.on_error
    return TripFile(page, settings, restart=options.restart)


def _check(
    benchmark: BenchmarkTask, absent: list[str], options: argparse.Namespace
) -> RoundTrip | None:
    """The round trip of a task; none where its files are not there and any task will do."""
    try:
        gold = _read_there(benchmark, options)
    except InputError as error:
        if options.task:
            raise
        absent.append(benchmark.name)
        if "put the published file there" not in str(error):
            print(f"{benchmark.name}: {error}", file=sys.stderr)
        return None
    print(f"{benchmark.name}: {gold}", file=sys.stderr)
    return check_round_trip(benchmark, gold)


def _read_there(benchmark: BenchmarkTask, options: argparse.Namespace) -> GoldSet:
    """The gold of the split asked for; where any task will do, of the first split that is there."""
    splits = [options.split or benchmark.split]
    if not options.task and options.split is None:
        splits += [name for name in benchmark.data.splits if name not in splits]
    for number, split in enumerate(splits, 1):
        try:
            return read_gold(
                benchmark,
                options.data,
                split=split,
                limit=options.limit,
                seed=options.seed,
                on_error=options.on_error,
            )
        except InputError:
            if number == len(splits):
                raise
    raise AssertionError("there is always one split")
