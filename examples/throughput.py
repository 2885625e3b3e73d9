"""How many short documents a second pass through everything but the model, and in what memory.

Documents are read by a scripted backend that answers at once, written as a file of records, and
the memory of the process is told every now and then: it stays flat, however many come.

    python examples/throughput.py 100000
"""

from __future__ import annotations

import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from gollie_like import Document, Extractor
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.record_file import RecordFile
from guidelines import space


def name_launchers(suffix: str) -> str:
    """An answer with every ``Rocket7`` of the text."""
    names = dict.fromkeys(re.findall(r"Rocket\d+", suffix))
    return "[" + ", ".join(f'Launcher(span="{name}")' for name in names) + "]"


def invent(number: int) -> Iterator[Document]:
    """Short documents, made when they are asked for."""
    for n in range(number):
        yield Document(f"On day {n} Rocket{n} left Kourou for Mars.", id=str(n))


def megabytes() -> float:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(number: int) -> None:
    """Read the documents and print what it took."""
    extractor = Extractor(space, backend=ScriptedBackend(name_launchers))
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "out.jsonl"
        started, mentions = time.perf_counter(), 0
        with RecordFile(path, extractor.settings) as file:
            for done, found in enumerate(extractor.extract_many(invent(number)), 1):
                file.add(found)
                mentions += len(found.mentions)
                if done % max(1, number // 10) == 0:
                    speed = done / (time.perf_counter() - started)
                    print(f"{done:>9,} documents  {speed:8.0f}/s  {megabytes():7.0f} MB")
            file.finish()
        print(f"{mentions:,} mentions, {path.stat().st_size / 1e6:.0f} MB of records")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
