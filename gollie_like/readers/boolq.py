"""BoolQ's JSON lines: a passage, a question, and whether the answer is yes.

In: ``{question, passage, answer}``. Out: one `Labelled` a line, the passage as its text, the
question in ``inputs``, the label ``True`` or ``False``.
"""

from __future__ import annotations

from collections.abc import Iterator

from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import Labelled
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_boolq"]


def read_boolq(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read questions with their passages."""
    account = account or Account()
    return read_rows(json_rows(source, account), _parse, account)


def _parse(row: Row) -> Labelled:
    value = row.value
    answer = value.get("answer", value.get("label"))
    return Labelled(
        row.where,
        value["passage"],
        row.where,
        frozenset(("labels",)) if answer is not None else frozenset(),
        inputs={"question": value["question"]},
        labels=(str(bool(answer)),) if answer is not None else (),
    )
