"""``gollie-like extract``: texts in, instances out as a table, JSON lines, HTML or code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from gollie_like.amount import tell_amount
from gollie_like.cli.context import add_known, read_asked_task, read_later_tasks
from gollie_like.cli.meter import Meter
from gollie_like.cli.opening import make_reader
from gollie_like.cli.output import is_plain, require_place, write_pieces
from gollie_like.cli.stopping import Stop, stoppable
from gollie_like.cli.streams import tell
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
    to_file = kind == "jsonl" and options.output is not None and is_plain(options.output)
    if options.output is not None:
        require_place(options.output, _list_sources(options))
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
    form = Form(form.kind, form.field, form.id_field, extractor.task.inputs[1:])
    documents = add_known(accept_unreadable(list_documents(options, form)), options, task)
    total = count_documents(options.file, form) if options.file else None
    with stoppable() as stop, ExitStack() as held:
        results = None
        if options.cache_results:
            results = held.enter_context(Results(extractor.fingerprint, extractor.task))
        if to_file:
            return _write_records(options, extractor, documents, results, total, stop)
        try:
            with Meter(1 if total is None else total) as meter:
                read = _watch(read_on(extractor, documents, results=results), meter, options)
                write_pieces(_print_as(kind, read, options), options.output)
        except KeyboardInterrupt:
            tell("interrupted")
            return stop.status
    return 1 if meter.failed else 0


def _list_sources(options: argparse.Namespace) -> list[str]:
    """All that is read and may be a file: texts, schemas, the model or its script."""
    schemas = [options.schema, *(options.then or [])]
    return [
        *(options.file or []),
        *(part for schema in schemas for part in (schema, schema.rpartition(":")[0])),
        options.model,
        options.model.partition(":")[2],
    ]


def list_documents(options: argparse.Namespace, form: Form) -> Iterable[Document | Unreadable]:
    """The documents the arguments name; `UsageError` if they name none or contradict."""
    if options.file and options.text is not None:
        raise UsageError("give either a TEXT or -f FILE, not both")
    if "-" in (options.file or []):
        raise UsageError("-f takes files; for standard input give - without -f")
    if options.file:
        return read_files(options.file, form)
    if options.text is None:
        raise UsageError("there is nothing to read: give a TEXT, -f FILE, or - for standard input")
    if options.text == "-":
        return read_standard_input(sys.stdin.buffer, form)
    if not options.text.strip():
        raise UsageError("the TEXT is empty; there is nothing to read in it")
    return [Document(options.text)]


def _write_records(
    options: argparse.Namespace,
    extractor: Extractor,
    documents: Iterable[Document | Extraction],
    results: Results | None,
    total: int | None,
    stop: Stop,
) -> int:
    """Fill a file of records, one line for each document as soon as it is done."""
    with RecordFile(
        options.output, extractor.settings, resume=options.resume, overwrite=options.overwrite
    ) as file:
        kept = file.done
        if kept:
            print(f"going on after {tell_amount(kept, 'document')} in {file.path}", file=sys.stderr)
        try:
            with Meter(total, done=kept) as meter:
                read = read_on(extractor, file.skip_done(documents), results=results)
                for extraction in _watch(read, meter, options):
                    file.add(extraction)
        except KeyboardInterrupt:
            tell(f"interrupted; {_tell_rest(file)}")
            return stop.status
        except GollieLikeError:
            if file.done > kept:
                tell(_tell_rest(file))
            raise
        if meter.failed or file.failed:
            failed = meter.failed + file.failed
            tell(f"{failed:,} of {tell_amount(file.done, 'document')} failed")
        file.finish()
        print(f"wrote {file.path}: {meter}", file=sys.stderr)
        return 1 if meter.failed or file.failed else 0


def _tell_rest(file: RecordFile) -> str:
    return (
        f"{tell_amount(file.done, 'document')} done and kept in {file.path}: the same command with "
        "--resume goes on from there"
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
                f"stopped: {tell_amount(meter.failed, 'document')} failed, and --max-errors allows "
                f"for {options.max_errors}"
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
