"""DOCX: a file in, the text of its paragraphs and tables out, in order.

Headings get the marks of Markdown, cells of a table a tab between them. Not covered: page headers
and footers, notes, comments, text boxes.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.table import Table

from gollie_like.errors import InputError
from gollie_like.sources.text import LARGEST

__all__ = ["read_docx"]

_HEADING = re.compile(r"(?:Heading|heading) ([1-6])$")


def read_docx(data: bytes, name: str) -> str:
    """The text of a file; `InputError` if it is damaged, holds too much or none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(member.file_size for member in archive.infolist())
        if size > LARGEST:
            raise InputError(f"{name} unpacks to more than {LARGEST >> 20} MB; cut it into parts")
        document = docx.Document(io.BytesIO(data))
        text = "\n\n".join(part for part in _read_parts(document) if part.strip()).strip()
    except InputError:
        raise
    except Exception as error:  # a damaged file can fail anywhere in the library
        reason = str(error) or type(error).__name__
        raise InputError(f"{name} is no DOCX file that can be read: {reason}") from error
    if not text:
        raise InputError(f"{name} holds no text; there is nothing to read in it")
    return text


def _read_parts(document: Any) -> Iterator[str]:
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            yield "\n".join(_read_row(row) for row in part.rows)
        else:
            heading = _HEADING.match(part.style.name or "") if part.style is not None else None
            yield "#" * int(heading[1]) + " " + part.text if heading else part.text


def _read_row(row: Any) -> str:
    """The cells of a row; one that spans several columns is told once."""
    cells: list[Any] = []
    for cell in row.cells:
        if not cells or cell._tc is not cells[-1]._tc:
            cells.append(cell)
    return "\t".join(cell.text for cell in cells)
