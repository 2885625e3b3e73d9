"""Parquet: a file in, a document for each row out, some rows in memory at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet

from gollie_like.document import Document
from gollie_like.errors import InputError
from gollie_like.sources.found import Form, Unreadable, make_document

__all__ = ["count_rows", "read_parquet"]

_ROWS_AT_ONCE = 256


def read_parquet(path: str | Path, form: Form) -> Iterator[Document | Unreadable]:
    """A document for each row; `InputError` if the file or the column cannot be read."""
    try:
        with pyarrow.parquet.ParquetFile(path) as file:
            names = file.schema_arrow.names
            columns = [form.text_field, *form.inputs]
            for column in columns:
                if column.partition(".")[0] not in names and column not in names:
                    raise InputError(
                        f"{path} has no column {column!r}; its columns are "
                        f"{', '.join(names[:12])}: name one by --field"
                    )
            wanted = {form.id_field or "id", *columns} | {c.partition(".")[0] for c in columns}
            chosen = [name for name in names if name in wanted]
            number = 0
            for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE, columns=chosen):
                for place in range(batch.num_rows):
                    number += 1
                    yield _read_row(batch, place, form, f"{path}:{number}")
    except (OSError, pyarrow.ArrowException, ValueError) as error:
        raise InputError(f"{path} is no Parquet file that can be read: {error}") from error


def _read_row(
    batch: pyarrow.RecordBatch, place: int, form: Form, origin: str
) -> Document | Unreadable:
    try:
        values = {
            name: column[place].as_py()
            for name, column in zip(batch.schema.names, batch.columns, strict=True)
        }
    except UnicodeDecodeError:
        return Unreadable(origin, f"{origin} is not UTF-8 text")
    return make_document(values, form, origin)


def count_rows(path: str | Path) -> int:
    """How many rows a file says it has; 0 if it cannot be read."""
    try:
        return int(pyarrow.parquet.read_metadata(path).num_rows)
    except (OSError, pyarrow.ArrowException):
        return 0
