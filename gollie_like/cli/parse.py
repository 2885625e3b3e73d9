"""``gollie-like parse``: generated code and its text in, one JSON record out."""

from __future__ import annotations

import argparse
import sys

from gollie_like.document import Document
from gollie_like.errors import UsageError
from gollie_like.evaluate import evaluate
from gollie_like.extraction import Extraction
from gollie_like.ground import locate
from gollie_like.preference import judge
from gollie_like.record import dumps
from gollie_like.reference import read_task
from gollie_like.sources import read_file, read_stream

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:
    """Print the record; 1 if some of the code could not be used, which the record says too."""
    if (options.file is None) == (options.code is None):
        raise UsageError("give the code as -f CODE_FILE, or - for standard input")
    code = read_file(options.file) if options.file else read_stream(sys.stdin.buffer)
    task = read_task(options.schema)
    evaluation = evaluate(code, task)
    items, broken = judge(evaluation.items, options.text)
    extraction = Extraction(
        Document(options.text),
        locate(items, options.text, task.schema),
        (*evaluation.problems, *broken),
        code=code.strip(),
        truncated=not evaluation.complete,
    )
    print(dumps(extraction))
    return 1 if extraction.problems else 0
