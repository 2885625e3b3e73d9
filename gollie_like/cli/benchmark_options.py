"""The options of ``gollie-like benchmark``. Imports nothing heavy."""

from __future__ import annotations

from argparse import ArgumentParser

from gollie_like.cli.arguments import positive

__all__ = ["EXAMPLES", "add_benchmark_options"]

EXAMPLES = """\
  gollie-like benchmark --list
  gollie-like benchmark crossner_ai --data DIR --limit 200 --report ai.json
  gollie-like benchmark conll04 rte squad2 --data DIR --split dev --limit 200 --report reports/
  gollie-like benchmark crossner_ai --data DIR --exclude Miscellaneous --mask-names
  gollie-like benchmark crossner_ai --data DIR --check
  gollie-like benchmark crossner_ai conll04 --data DIR --limit 200 --study --report study/
  gollie-like benchmark trec_qt rte --data DIR --limit 200 --weigh --report labels/
  gollie-like benchmark --compare a.json b.json
  gollie-like benchmark --summarize reports/

DIR is the folder of the set as published, or the folder that holds such folders by name.
A run that was interrupted goes on when the same command is given again.
"""


def add_benchmark_options(parser: ArgumentParser) -> None:
    """Which tasks and documents, what to write, and what to do instead of scoring."""
    parser.add_argument(
        "task",
        nargs="*",
        metavar="TASK",
        help="a name from --list, a module such as guidelines.benchmarks.crossner_ai or a .py file "
        "with LABELS; some classes alone behind a colon",
    )
    parser.add_argument("--data", metavar="DIR", help="the folder with the data")
    parser.add_argument("--split", metavar="NAME", help="which part to read (default: test)")
    parser.add_argument(
        "--limit", type=positive, metavar="N", help="most documents, drawn by the seed"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="draws documents")
    parser.add_argument(
        "--documents",
        metavar="FILE",
        help="read those documents only whose ids stand in FILE, one a line",
    )
    parser.add_argument(
        "--on-error",
        choices=["refuse", "skip"],
        help="what to do with malformed records of the data: refuse the first one, or skip and "
        "list them (default: the set's own choice, nearly always to refuse)",
    )
    parser.add_argument("--exclude", default="", metavar="CLASS,...", help="leave classes out")
    parser.add_argument(
        "--report",
        metavar="PATH",
        help="write a report: FILE.json and FILE.md, or a folder for one or many tasks; of "
        "--check a table, FILE.md",
    )
    parser.add_argument(
        "--no-texts",
        action="store_true",
        help="quote nothing of the data in the report, whose texts may not be passed on",
    )
    parser.add_argument(
        "--restart", action="store_true", help="forget what an earlier run has done"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="run no model: print gold as code, read it back, and say what does not come back; "
        "without TASK of all sets in DIR",
    )
    parser.add_argument(
        "--compare", nargs=2, metavar=("A.json", "B.json"), help="test one report against another"
    )
    parser.add_argument(
        "--summarize",
        nargs="+",
        metavar="REPORT",
        help="print one page over many reports: .json files, or folders of them",
    )
    parser.add_argument(
        "--study",
        action="store_true",
        help="run each task with and without guidelines and with masked names, and say in "
        "study.md of the --report folder what they are worth",
    )
    parser.add_argument(
        "--weigh",
        action="store_true",
        help="compare ways to label on tasks of one label: generation, likelihood, calibrated "
        "likelihood and entailment, with and without guidelines; labels.md in the --report folder "
        "is the table",
    )
    parser.add_argument("--list", action="store_true", help="list the tasks")
    parser.add_argument(
        "--seen",
        metavar="FILE",
        help="names of the classes that training had seen, scored apart from the others (default: "
        "what the model's own account of its training says)",
    )
    parser.add_argument(
        "--no-guidelines", action="store_true", help="show classes without docstrings and comments"
    )
    parser.add_argument(
        "--mask-names", action="store_true", help="show classes as LABEL_1, LABEL_2 and so on"
    )
