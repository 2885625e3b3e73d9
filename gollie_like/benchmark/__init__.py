"""Benchmarks: a data set and an extractor in, a report one can trust out.

::

    benchmark = find_benchmark("crossner_ai")
    run = run_benchmark(benchmark, Extractor(benchmark.task), "data", limit=200, journal="ai.jsonl")
    write_report(run, "ai.json")           # ai.md and its pictures beside it
    compare_reports("ai.json", "other.json")
    check_round_trip(benchmark, read_gold(benchmark, "data"))

Sets, classes and gold come from `gollie_like.gold`. `roundtrip` checks that gold comes back and
`trips` tells it of many sets, `run` and `journal` make predictions, `scoring`, `mistakes` and
`report` judge them, `page` and `pictures` show them, `comparison` sets two reports side by side,
`study` tells what guidelines and names are worth, `labeling` runs the ways to label side by side
and `labeling_table` tells how well each did, and `summary` shows many reports on one page,
beside `published` scores.
"""

from __future__ import annotations

from gollie_like.benchmark.comparison import compare_reports, read_report, score_report
from gollie_like.benchmark.labeling import run_labeling
from gollie_like.benchmark.overview import summarize, write_labels, write_study
from gollie_like.benchmark.report import build_report, write_report
from gollie_like.benchmark.roundtrip import RoundTrip, check_round_trip
from gollie_like.benchmark.run import Run, run_benchmark
from gollie_like.benchmark.scoring import Said, score_benchmark
from gollie_like.benchmark.trips import TripFile, render_trips
from gollie_like.gold.documents import GoldDocument, GoldSet, read_gold
from gollie_like.gold.tasks import BenchmarkTask, find_benchmark, list_benchmarks
from gollie_like.view import describe_view, make_view

__all__ = [
    "BenchmarkTask",
    "GoldDocument",
    "GoldSet",
    "RoundTrip",
    "Run",
    "Said",
    "TripFile",
    "build_report",
    "check_round_trip",
    "compare_reports",
    "describe_view",
    "find_benchmark",
    "list_benchmarks",
    "make_view",
    "read_gold",
    "read_report",
    "render_trips",
    "run_benchmark",
    "run_labeling",
    "score_benchmark",
    "score_report",
    "summarize",
    "write_labels",
    "write_report",
    "write_study",
]
