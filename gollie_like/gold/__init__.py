"""Gold: published data sets as tasks, and their documents with what should be found in them.

::

    benchmark = find_benchmark("crossner_ai")
    gold = read_gold(benchmark, "data", limit=200)

`tasks` joins a set with its classes, `particulars` holds what does not follow from a module of
guidelines, `documents` reads, and `pairing` says which predictions are wholly right. Scores and
training both stand on this.
"""

from __future__ import annotations

from gollie_like.gold.documents import GoldDocument, GoldSet, read_gold
from gollie_like.gold.tasks import BenchmarkTask, find_benchmark, list_benchmarks

__all__ = [
    "BenchmarkTask",
    "GoldDocument",
    "GoldSet",
    "find_benchmark",
    "list_benchmarks",
    "read_gold",
]
