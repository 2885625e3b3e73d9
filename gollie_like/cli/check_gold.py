"""``gollie-like benchmark --check``: does the gold of published sets come back from code?

Without names all tasks are checked whose files are there, each in its own split or else in the
first one that is; the others are listed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from gollie_like.benchmark import (
    BenchmarkTask,
    GoldSet,
    RoundTrip,
    check_round_trip,
    find_benchmark,
    list_benchmarks,
    read_gold,
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
    trips: list[RoundTrip] = []
    absent: list[str] = []
    for reference in options.task or list_benchmarks():
        benchmark = choose_task(reference, options)
        try:
            gold = _read_there(benchmark, options)
        except InputError as error:
            if options.task:
                raise
            absent.append(benchmark.name)
            if "put the published file there" not in str(error):
                print(f"{benchmark.name}: {error}", file=sys.stderr)
            continue
        print(f"{benchmark.name}: {gold}", file=sys.stderr)
        trips.append(check_round_trip(benchmark, gold))
        print(trips[-1], flush=True)
    if len(trips) > 1:
        print(_summarize(trips))
    if absent:
        print(f"\nwithout files in {options.data}: {', '.join(absent)}")
    if not trips:
        raise InputError(
            f"{options.data}: holds no files of a data set; see --list for their names"
        )
    return 0 if all(trip.said_share >= ENOUGH for trip in trips) else 1


def _read_there(benchmark: BenchmarkTask, options: argparse.Namespace) -> GoldSet:
    """The gold of the split asked for; where any task will do, of the first split that is there."""
    splits = [options.split or benchmark.split]
    if not options.task and options.split is None:
        splits += [name for name in benchmark.data.splits if name not in splits]
    for number, split in enumerate(splits, 1):
        try:
            return read_gold(
                benchmark, options.data, split=split, limit=options.limit, seed=options.seed
            )
        except InputError:
            if number == len(splits):
                raise
    raise AssertionError("there is always one split")


def _summarize(trips: Sequence[RoundTrip]) -> str:
    lines = [
        "",
        "| set | split | documents | instances | said | exact | what is lost |",
        "|---|---|---:|---:|---:|---:|---|",
    ]
    for trip in trips:
        lost = ", ".join(f"{reason} {count:,}" for reason, count in trip.reasons().most_common())
        lines.append(
            f"| {trip.name} | {trip.split} | {trip.documents:,} | {trip.instances:,} "
            f"| {trip.said_share:.1%} | {trip.exact_share:.1%} | {lost} |"
        )
    enough = sum(trip.said_share >= ENOUGH for trip in trips)
    lines.append(f"\n{enough} of {len(trips)} can be said to at least {ENOUGH:.0%}")
    return "\n".join(lines)
