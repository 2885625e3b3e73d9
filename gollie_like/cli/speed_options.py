"""The arguments of ``gollie-like speed``. Imports nothing heavy."""

from __future__ import annotations

from argparse import ArgumentParser

from gollie_like.cli.arguments import add_loading, positive

__all__ = ["EXAMPLES", "add_speed_options"]

EXAMPLES = """\
  gollie-like speed --schema guidelines.space -f texts.jsonl --report reports/
  gollie-like speed --schema guidelines.benchmarks.crossner_ai -f data/crossner_ai --limit 200 \\
      --baseline-limit 40 --report reports/
  gollie-like speed --schema my_schema.py -f texts.jsonl --one-line --engines generate,ours,floor
  gollie-like speed --schema my_schema.py -f texts.jsonl --engines ours --rounds 1 --growth
  gollie-like speed --schema my_schema.py -f texts.jsonl --precision bfloat16 --same-answers
  gollie-like speed --schema my_schema.py -f texts.jsonl --endurance

A FILE of JSON lines holds a document in each line, a text file is one document; where the schema
is a benchmark, a folder with its data will do. What the figures mean: docs/speed.md.
"""


def add_speed_options(parser: ArgumentParser) -> None:
    """All arguments but ``--schema``."""
    parser.add_argument(
        "-f", "--file", action="extend", nargs="+", required=True, metavar="FILE", help="documents"
    )
    parser.add_argument("--model", default="auto", metavar="NAME", help="which model to measure")
    add_loading(parser)
    parser.add_argument("--threads", type=positive, metavar="N", help="threads of all engines")
    parser.add_argument(
        "--max-tokens",
        type=positive,
        default=512,
        metavar="N",
        help="most tokens to write for one document (default: 512)",
    )
    _add_material(parser)
    _add_plan(parser)
    _add_other_questions(parser)
    parser.add_argument(
        "--report", metavar="DIR", help="write JSON, a Markdown page and pictures there"
    )


def _add_material(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("what is read")
    group.add_argument("--limit", type=positive, metavar="N", help="the first documents only")
    group.add_argument("--split", metavar="NAME", help="of a benchmark's data (default: test)")
    shown = group.add_mutually_exclusive_group()
    shown.add_argument(
        "--one-line",
        action="store_true",
        help="show the first sentence of each docstring, and no comments: a shorter prefix",
    )
    shown.add_argument(
        "--no-guidelines", action="store_true", help="show classes without docstrings and comments"
    )


def _add_plan(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("what is measured")
    group.add_argument(
        "--engines",
        type=_names,
        metavar="NAME,...",
        help="some of generate, masked, xgrammar, llama.cpp, ours, floor (default: all)",
    )
    group.add_argument(
        "--rounds", type=positive, default=3, metavar="N", help="interleaved rounds (default: 3)"
    )
    group.add_argument(
        "--batch-sizes",
        type=_numbers,
        default=(4, 8, 16),
        metavar="N,...",
        help="sizes of batches to try for the usual ways (default: 4,8,16); the fastest counts",
    )
    group.add_argument(
        "--baseline-limit",
        type=positive,
        metavar="N",
        help="let the slow engines read the first N documents only; the report says so",
    )
    group.add_argument(
        "--growth",
        action="store_true",
        help="also measure 1 to 64 documents at once, 5 to 100 classes, 50 to 2,000 words",
    )


def _add_other_questions(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("other questions, asked instead")
    other = group.add_mutually_exclusive_group()
    other.add_argument(
        "--same-answers",
        action="store_true",
        help="compare answers made together with those made one document at a time",
    )
    other.add_argument(
        "--endurance",
        action="store_true",
        help="memory over 1,000 documents, one of 20,000 words, and 2,000 documents",
    )
    group.add_argument(
        "--concurrency",
        type=positive,
        default=8,
        metavar="N",
        help="documents at once for --same-answers (default: 8)",
    )
    group.add_argument(
        "--memory",
        type=positive,
        default=256,
        metavar="MIB",
        help="bound of keys and values for --endurance (default: 256)",
    )


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(positive(part) for part in text.split(",") if part.strip())


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
