"""``gollie-like extract``: texts in, instances out as a table, JSON lines, HTML or code."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from gollie_like.cli.context import add_known, read_asked_task, read_later_tasks
from gollie_like.cli.meter import Meter
from gollie_like.cli.opening import make_reader
from gollie_like.cli.stopping import stoppable
from gollie_like.document import Document
from gollie_like.errors import GollieLikeError, UsageError
from gollie_like.extraction import Extraction
from gollie_like.extractor import Extractor
from gollie_like.long_run import accept_unreadable, read_on
from gollie_like.record import dumps, make_sayable
from gollie_like.record_file import RecordFile
from gollie_like.reference import is_path
from gollie_like.results import Results
from gollie_like.show import render_page, render_table
from gollie_like.sources import Form, Unreadable, count_documents, read_files, read_standard_input

__all__ = ["run"]

_FORMATS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".html": "html", ".htm": "html"}


def run(options: argparse.Namespace) -> int:
    """Read everything asked for; 1 if any document failed, else 0."""
    form = Form(options.read_as, options.field, options.id_field)
    list_documents(options, form)  # what cannot be meant is said before a model is loaded
    kind = options.format or _FORMATS.get(Path(options.output or "").suffix.lower(), "table")
    to_file = kind == "jsonl" and options.output is not None and _is_plain(options.output)
    if (options.resume or options.overwrite) and not to_file:
        raise UsageError("--resume and --overwrite need -o FILE with JSON lines")
    if options.resume and options.overwrite:
        raise UsageError("give either --resume or --overwrite, not both")
    if is_path(options.schema.partition(":")[0]):
        print(f"running schema {options.schema}", file=sys.stderr)
    task, later = read_asked_task(options), read_later_tasks(options)
    if later and options.cache_results:
        raise UsageError("--then and --cache-results do not go together; leave one of them out")
    extractor = make_reader(options, task, later)
    form = Form(form.kind, form.field, form.id_field, task.inputs[1:])
    documents = add_known(accept_unreadable(list_documents(options, form)), options, task)
    total = count_documents(options.file, form) if options.file else None
    with ExitStack() as held:
        results = None
        if options.cache_results:
            results = held.enter_context(Results(extractor.fingerprint, extractor.task))
        if to_file:
            return _write_records(options, extractor, documents, results, total)
        with Meter(1 if total is None else total) as meter:
            read = _watch(read_on(extractor, documents, results=results), meter, options)
            _write(_print_as(kind, read, options), options.output)
    return 1 if meter.failed else 0


def list_documents(options: argparse.Namespace, form: Form) -> Iterable[Document | Unreadable]:
    """The documents the arguments name; `UsageError` if they name none or contradict."""
    if options.file and options.text is not None:
        raise UsageError("give either a TEXT or -f FILE, not both")
    if options.file:
        return read_files(options.file, form)
    if options.text is None:
        raise UsageError("there is nothing to read: give a TEXT, -f FILE, or - for standard input")
    if options.text == "-":
        return read_standard_input(sys.stdin.buffer, form)
    if not options.text.strip():
        raise UsageError("the TEXT is empty; there is nothing to read in it")
    return [Document(options.text)]


def _is_plain(output: str) -> bool:
    """Whether an output is a file, or will be one: no pipe, no device."""
    return not os.path.exists(output) or os.path.isfile(output)


def _write_records(
    options: argparse.Namespace,
    extractor: Extractor,
    documents: Iterable[Document | Extraction],
    results: Results | None,
    total: int | None,
) -> int:
    """Fill a file of records, one line for each document as soon as it is done."""
    with (
        stoppable() as stop,
        RecordFile(
            options.output, extractor.settings, resume=options.resume, overwrite=options.overwrite
        ) as file,
    ):
        kept = file.done
        if kept:
            print(f"going on after {kept:,} documents in {file.path}", file=sys.stderr)
        try:
            with Meter(total, done=kept) as meter:
                read = read_on(extractor, file.skip_done(documents), results=results)
                for extraction in _watch(read, meter, options):
                    file.add(extraction)
        except KeyboardInterrupt:
            print(f"gollie-like: interrupted; {_tell_rest(file)}", file=sys.stderr)
            return stop.status
        except GollieLikeError:
            if file.done > kept:
                print(f"gollie-like: {_tell_rest(file)}", file=sys.stderr)
            raise
        if meter.failed or file.failed:
            failed = meter.failed + file.failed
            print(f"gollie-like: {failed:,} of {file.done:,} documents failed", file=sys.stderr)
        file.finish()
        print(f"wrote {file.path}: {meter}", file=sys.stderr)
        return 1 if meter.failed or file.failed else 0


def _tell_rest(file: RecordFile) -> str:
    return (
        f"{file.done:,} documents are done and kept in {file.path}: the same command with --resume "
        "goes on from there"
    )


def _watch(
    extractions: Iterable[Extraction], meter: Meter, options: argparse.Namespace
) -> Iterator[Extraction]:
    """Count what passes; `GollieLikeError` when more documents have failed than may."""
    for extraction in extractions:
        yield extraction
        meter.count(extraction)
        if options.max_errors is not None and meter.failed > options.max_errors:
            raise GollieLikeError(
                f"stopped: {meter.failed} documents failed, and --max-errors allows for "
                f"{options.max_errors}"
            )


def _print_as(
    form: str, extractions: Iterator[Extraction], options: argparse.Namespace
) -> Iterator[str]:
    if form == "jsonl":
        yield from (dumps(make_sayable(extraction)) + "\n" for extraction in extractions)
    elif form == "code":
        yield from (f"{extraction.code}\n" for extraction in extractions)
    elif form == "table":
        for position, extraction in enumerate(extractions):
            yield "\n" * (position > 0) + render_table(extraction) + "\n"
    else:
        yield render_page(extractions, title=options.schema)


def _write(pieces: Iterator[str], output: str | None) -> None:
    """Print the pieces, or put them into a file that appears only when it is whole."""
    if output is None or not _is_plain(output):
        target = sys.stdout if output is None else open(output, "w", encoding="utf-8")  # noqa: SIM115
        for piece in pieces:
            target.write(piece)
            target.flush()
        return
    path = Path(output)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.writelines(pieces)
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
    print(f"wrote {path}", file=sys.stderr)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
