"""What sources give: documents, and what stands in the place of one that could not be read.

In: one row of a file with many, as names and values. Out: a `Document` or an `Unreadable`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gollie_like.document import Document
from gollie_like.errors import InputError

__all__ = ["DEFAULT_FIELD", "Form", "Unreadable", "make_document"]

DEFAULT_FIELD = "text"
"""The field or column that holds the text unless the caller names one."""


@dataclass(frozen=True)
class Unreadable:
    """A source that could not be read, and the sentence that says why."""

    id: str
    message: str


@dataclass(frozen=True)
class Form:
    """How files are read.

    ``kind`` overrules what a file's name says. ``field`` is the field or column with the text of
    rows, ``id_field`` that with their names (``id`` if there is one), ``inputs`` those with the
    further texts of tasks that read several.
    """

    kind: str | None = None
    field: str | None = None
    id_field: str | None = None
    inputs: tuple[str, ...] = ()

    @property
    def text_field(self) -> str:
        """The field that holds the text."""
        return self.field or DEFAULT_FIELD


def make_document(row: Mapping[str, Any], form: Form, origin: str) -> Document | Unreadable:
    """The document a row holds; ``origin`` is its place, and its name if it has none of its own."""
    name = origin
    try:
        name = _read_name(row, form, origin)
        text = _read_text(row, form.text_field, origin)
        inputs = {field: _read_text(row, field, origin) for field in form.inputs}
    except InputError as error:
        return Unreadable(name, str(error))
    return Document(text, id=name, inputs=inputs, origin=origin)


def _read_name(row: Mapping[str, Any], form: Form, origin: str) -> str:
    value = row.get(form.id_field or "id")
    if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
        return str(value)
    if form.id_field is None:
        return origin
    raise InputError(f"{origin} has no name in {form.id_field!r}: a string or an integer belongs")


def _read_text(row: Mapping[str, Any], field: str, origin: str) -> str:
    """The string in a field; ``outer.inner`` reaches into nested objects."""
    value: Any = row
    steps = [field] if field in row else field.split(".")
    for step in steps:
        if not isinstance(value, Mapping) or step not in value:
            held = ", ".join(map(str, list(row)[:12])) or "nothing"
            raise InputError(f"{origin} has no field {field!r}; it has {held}: name one by --field")
        value = value[step]
    if isinstance(value, str):
        return value
    kind = "null" if value is None else type(value).__name__
    raise InputError(f"{origin}: {field!r} holds {kind}, not text")
