"""``gollie-like extract``: texts in, instances out as a table, JSON lines, HTML or code."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from gollie_like.backends.protocol import Limits
from gollie_like.document import Document
from gollie_like.errors import UsageError
from gollie_like.extraction import Extraction
from gollie_like.extractor import Extractor
from gollie_like.record import dumps
from gollie_like.reference import is_path, read_task
from gollie_like.show import render_page, render_table
from gollie_like.sources import Unreadable, read_files, read_stream

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:
    """Read everything asked for; 1 if any document failed, else 0."""
    documents = list_documents(options)
    if is_path(options.schema.partition(":")[0]):
        print(f"running schema {options.schema}", file=sys.stderr)
    extractor = Extractor(
        read_task(options.schema),
        model=options.model,
        precision=options.precision,
        device=options.device,
        constrained=not options.unconstrained,
        chat=options.chat,
        limits=Limits(tokens=options.max_tokens, seconds=options.max_seconds),
    )
    failed: list[str] = []
    extractions = _extract(extractor, documents, failed)
    total = len(options.file or [0])
    _write(_print_as(options.format, _with_progress(extractions, total), options), options.output)
    for message in failed:
        print(f"gollie-like: {message}", file=sys.stderr)
    return 1 if failed else 0


def list_documents(options: argparse.Namespace) -> Iterable[Document | Unreadable]:
    """The documents the arguments name; `UsageError` if they name none or contradict."""
    if options.file and options.text is not None:
        raise UsageError("give either a TEXT or -f FILE, not both")
    if options.file:
        return read_files(options.file)
    if options.text is None:
        raise UsageError("there is nothing to read: give a TEXT, -f FILE, or - for standard input")
    if options.text == "-":
        return [Document(read_stream(sys.stdin.buffer), id="-", origin="standard input")]
    if not options.text.strip():
        raise UsageError("the TEXT is empty; there is nothing to read in it")
    return [Document(options.text)]


def _extract(
    extractor: Extractor, sources: Iterable[Document | Unreadable], failed: list[str]
) -> Iterator[Extraction]:
    def readable() -> Iterator[Document]:
        for source in sources:
            if isinstance(source, Unreadable):
                failed.append(source.message)
            else:
                yield source

    for extraction in extractor.extract_many(readable()):
        failed += [
            f"{extraction.document.id}: {problem.message}"
            for problem in extraction.problems
            if problem.kind in ("backend", "input", "too-long", "cut-off")
        ]
        yield extraction


def _with_progress(extractions: Iterator[Extraction], total: int) -> Iterator[Extraction]:
    console = Console(stderr=True)
    if total < 2 or not console.is_terminal:
        yield from extractions
        return
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        bar = progress.add_task("", total=total)
        for extraction in extractions:
            progress.advance(bar)
            yield extraction


def _print_as(
    form: str, extractions: Iterator[Extraction], options: argparse.Namespace
) -> Iterator[str]:
    if form == "jsonl":
        yield from (dumps(extraction) + "\n" for extraction in extractions)
    elif form == "code":
        yield from (f"{extraction.code}\n" for extraction in extractions)
    elif form == "table":
        for position, extraction in enumerate(extractions):
            yield "\n" * (position > 0) + render_table(extraction) + "\n"
    else:
        yield render_page(extractions, title=options.schema)


def _write(pieces: Iterator[str], output: str | None) -> None:
    """Print the pieces, or put them into a file that appears only when it is whole."""
    if output is None:
        for piece in pieces:
            sys.stdout.write(piece)
            sys.stdout.flush()
        return
    target = Path(output)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.writelines(pieces)
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise
    print(f"wrote {target}", file=sys.stderr)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
