"""Files by kind: paths in, documents out. The one place that knows which reader a file needs.

A reader that needs a library of the extra ``documents`` is imported when such a file comes.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from gollie_like.document import Document
from gollie_like.errors import InputError, UsageError
from gollie_like.sources.found import Form, Unreadable
from gollie_like.sources.html import read_html
from gollie_like.sources.rows import count_lines, read_csv, read_json_lines
from gollie_like.sources.text import decode, read_bytes, read_stream

__all__ = ["KINDS", "count_documents", "read_document", "read_files", "read_standard_input"]

KINDS = ("text", "html", "jsonl", "csv", "parquet", "pdf", "docx")
"""Every kind of file that can be read."""

_ROWS = frozenset(["jsonl", "csv", "parquet"])

_BY_NAME = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".pdf": "pdf",
    ".docx": "docx",
}

_LIBRARIES = {"parquet": "pyarrow", "pdf": "pypdf", "docx": "python-docx"}


def read_files(
    paths: Iterable[str | Path], form: Form | None = None
) -> Iterator[Document | Unreadable]:
    """The documents of all files, in order; what cannot be read is said in its place."""
    for path in paths:
        try:
            yield from _require_some(_read(path, form or Form()), str(path))
        except InputError as error:
            yield Unreadable(str(path), str(error))


def _require_some(
    documents: Iterator[Document | Unreadable], name: str
) -> Iterator[Document | Unreadable]:
    """The documents; `InputError` if there are none, as a file without rows has none."""
    first = next(documents, None)
    if first is None:
        raise InputError(f"{name} holds no rows; there is nothing to read in it")
    yield first
    yield from documents


def read_document(path: str | Path, form: Form | None = None) -> Document:
    """The one document of a file; `InputError` if it cannot be read, `UsageError` for rows."""
    form = form or Form()
    kind = _kind_of(path, form)
    if kind in _ROWS:
        raise UsageError(f"{path} holds many documents, one for each row; give a file with one")
    return Document(_read_whole(path, kind), id=str(path), origin=str(path))


def read_standard_input(
    stream: BinaryIO, form: Form | None = None
) -> Iterator[Document | Unreadable]:
    """The documents of a stream: one, or with ``kind`` jsonl or csv one for each row."""
    form, name = form or Form(), "standard input"
    if form.kind == "jsonl":
        yield from _require_some(read_json_lines(stream, form, name), name)
    elif form.kind == "csv":
        yield from _require_some(read_csv(stream, form, name), name)
    elif form.kind in (None, "text"):
        yield Document(read_stream(stream), id="-", origin=name)
    else:
        raise UsageError(f"{form.kind} cannot be read from standard input; give a file")


def count_documents(paths: Iterable[str | Path], form: Form | None = None) -> int:
    """About how many documents the files hold, for a progress bar."""
    return sum(_count(path, form or Form()) for path in paths)


def _count(path: str | Path, form: Form) -> int:
    kind = _kind_of(path, form)
    try:
        if kind == "parquet":
            return int(_import("parquet", path).count_rows(path))
        if kind in _ROWS and Path(path).is_file():
            with open(path, "rb") as stream:
                return max(0, count_lines(stream) - (kind == "csv"))
    except (OSError, InputError):
        return 1
    return 1


def _kind_of(path: str | Path, form: Form) -> str:
    return form.kind or _BY_NAME.get(Path(path).suffix.lower(), "text")


def _read(path: str | Path, form: Form) -> Iterator[Document | Unreadable]:
    kind = _kind_of(path, form)
    if kind == "parquet":
        yield from _import(kind, path).read_parquet(path, form)
    elif kind in _ROWS:
        try:
            with open(path, "rb") as stream:
                yield from _read_rows(stream, path, kind, form)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise InputError(f"{path} cannot be read: {reason}") from error
    else:
        yield Document(_read_whole(path, kind), id=str(path), origin=str(path))


def _read_rows(
    stream: BinaryIO, path: str | Path, kind: str, form: Form
) -> Iterator[Document | Unreadable]:
    if kind == "jsonl":
        yield from read_json_lines(stream, form, str(path))
    else:
        delimiter = "\t" if Path(path).suffix.lower() == ".tsv" else None
        yield from read_csv(stream, form, str(path), delimiter=delimiter)


def _read_whole(path: str | Path, kind: str) -> str:
    data = read_bytes(path)
    if kind == "text":
        return decode(data, str(path))
    if not data.strip():
        raise InputError(f"{path} is empty; there is nothing to read in it")
    if kind == "html":
        return read_html(data, str(path))
    module = _import(kind, path)
    text: str = getattr(module, f"read_{kind}")(data, str(path))
    return text


def _import(kind: str, path: str | Path) -> Any:
    try:
        return importlib.import_module(f"gollie_like.sources.{kind}")
    except ImportError as error:
        raise InputError(
            f"{path} cannot be read without {_LIBRARIES[kind]}; install it with "
            "`pip install 'gollie-like[documents]'`"
        ) from error
