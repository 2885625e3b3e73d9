"""Groups of arguments that several commands share. Imports nothing heavy."""

from __future__ import annotations

import argparse
import math
from argparse import ArgumentParser

__all__ = [
    "add_context",
    "add_loading",
    "add_long_run",
    "add_many",
    "add_model",
    "add_schema",
    "add_sources",
    "add_texts",
    "add_windows",
    "add_writing",
    "natural",
    "positive",
    "seconds",
]

_SCHEMA_HELP = "module or .py file with guideline classes, all or only those named behind a colon"


def add_schema(parser: ArgumentParser) -> None:
    """Which classes to look for."""
    parser.add_argument("--schema", required=True, metavar="MODULE[:Class,...]", help=_SCHEMA_HELP)


def add_texts(parser: ArgumentParser, *, several: bool) -> None:
    """Which text or files to read."""
    parser.add_argument("text", nargs="?", metavar="TEXT", help="the text itself; - reads it in")
    parser.add_argument(
        "-f",
        "--file",
        action="extend" if several else "store",
        nargs="+" if several else None,
        metavar="FILE",
        help="files to read: text, Markdown, HTML, PDF, DOCX with one document each; JSON lines, "
        "CSV, Parquet with one in each row"
        if several
        else "a UTF-8 text file",
    )


def add_context(parser: ArgumentParser) -> None:
    """What is known beside the text."""
    group = parser.add_argument_group("what is known")
    group.add_argument(
        "--input",
        action="append",
        metavar="NAME=TEXT",
        help="a further text of the task, such as hypothesis=... or question=...",
    )
    group.add_argument(
        "--given",
        metavar="CODE",
        help="""known instances as code, such as '[Person(span="Ann")]', or '["Ann"]' for spans""",
    )
    group.add_argument(
        "--given-as",
        choices=[
            "code",
            "entities",
            "triggers",
            "subtyped triggers",
            "relations",
            "queries",
            "spans",
        ],
        metavar="FORM",
        help="what the known instances are to the task: %(choices)s (default: as the schema says)",
    )


def add_many(parser: ArgumentParser) -> None:
    """Several tasks, and tasks of many classes."""
    group = parser.add_argument_group("many tasks, many classes")
    group.add_argument(
        "--then",
        action="append",
        metavar="SCHEMA",
        help="a further schema, which is given what the one before found (may be repeated)",
    )
    group.add_argument(
        "--batch",
        type=positive,
        metavar="N",
        help="read the classes in batches of about N over each document, and merge what is found",
    )


def add_model(parser: ArgumentParser) -> None:
    """Which model reads, and how it is asked."""
    parser.add_argument(
        "--model",
        default="auto",
        metavar="NAME",
        help="a name from `gollie-like models`, a hub model, a local directory, a .gguf file, "
        "or scripted:FILE to replay answers from a file (default: chosen for this machine)",
    )
    add_loading(parser)
    parser.add_argument("--chat", choices=["chatml", "llama3"], help="wrap the prompt for chat")


def add_writing(parser: ArgumentParser) -> None:
    """How a model writes."""
    parser.add_argument(
        "--unconstrained",
        action="store_true",
        help="let the model write freely, without the grammar",
    )
    parser.add_argument(
        "--threshold",
        type=probability,
        metavar="P",
        help="leave out what is less sure than this, 0 to 1; records keep it under `unsure` "
        "(default: what suits the model)",
    )
    parser.add_argument(
        "--max-tokens",
        type=positive,
        default=2048,
        metavar="N",
        help="most tokens to write for one text, or one window of a long one (default: 2048)",
    )
    parser.add_argument(
        "--max-seconds",
        type=seconds,
        metavar="S",
        help="most seconds to spend on one text, or one window of a long one",
    )


def add_loading(parser: ArgumentParser) -> None:
    """How a model is held, and where."""
    parser.add_argument(
        "--precision",
        choices=["nf4", "bfloat16", "float32"],
        default="nf4",
        help="how the weights are held (default: nf4, 4 bits each)",
    )
    parser.add_argument("--device", default="auto", metavar="NAME", help="cpu, cuda or auto")


def add_sources(parser: ArgumentParser) -> None:
    """How files are read."""
    group = parser.add_argument_group("what is read")
    group.add_argument(
        "--field",
        metavar="NAME",
        help="the field or column with the text of JSON lines, CSV, Parquet (default: text)",
    )
    group.add_argument(
        "--id-field", metavar="NAME", help="the field with each document's name (default: id)"
    )
    group.add_argument(
        "--read-as",
        choices=["text", "html", "jsonl", "csv", "parquet", "pdf", "docx"],
        metavar="KIND",
        help="the kind of all files, whatever their names say: %(choices)s",
    )


def add_windows(parser: ArgumentParser) -> None:
    """How long documents are read."""
    group = parser.add_argument_group("long documents")
    group.add_argument(
        "--window",
        type=positive,
        default=512,
        metavar="N",
        help="most tokens of text to read at once; longer texts are read in windows (default: 512)",
    )
    group.add_argument(
        "--overlap",
        type=natural,
        default=64,
        metavar="N",
        help="most tokens that windows share with their neighbors (default: 64)",
    )
    group.add_argument(
        "--passes",
        type=positive,
        default=1,
        metavar="N",
        help="read each document so many times, in ever smaller windows, to find more (default: 1)",
    )
    group.add_argument(
        "--headings", action="store_true", help="tell each window the headings it stands under"
    )
    group.add_argument(
        "--carry", action="store_true", help="tell each window the entities found before it"
    )
    group.add_argument(
        "--document-tokens",
        type=positive,
        metavar="N",
        help="most tokens to write for one document, all its windows together",
    )
    group.add_argument(
        "--document-seconds",
        type=seconds,
        metavar="S",
        help="most seconds to spend on one document",
    )


def add_long_run(parser: ArgumentParser) -> None:
    """How a long run begins, goes on and ends."""
    group = parser.add_argument_group("long runs")
    group.add_argument("--resume", action="store_true", help="go on with the JSON lines in -o FILE")
    group.add_argument(
        "--overwrite", action="store_true", help="begin anew although -o FILE holds records"
    )
    group.add_argument(
        "--max-errors",
        type=natural,
        metavar="N",
        help="stop when more than N documents have failed (default: go on whatever fails)",
    )
    group.add_argument(
        "--cache-results",
        action="store_true",
        help="keep results on disk and take from there what the same model found in the same text",
    )


def positive(text: str) -> int:
    """A whole number from 1 on."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return number


def probability(text: str) -> float:
    """A number from 0 to 1."""
    number = float(text)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return number


def natural(text: str) -> int:
    """A whole number from 0 on."""
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is below 0")
    return number


def seconds(text: str) -> float:
    """A time that can pass: above 0, no infinity and no NaN."""
    number = float(text)
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds above 0")
    return number
