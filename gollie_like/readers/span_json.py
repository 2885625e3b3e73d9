"""Span extraction for dialogs: JSON with ``userInput``, ``labels`` and ``requestedSlots``.

In: the arrays of RESTAURANTS-8K and of its DSTC8 companions, where a start of 0 is left out. Out:
one `Labelled` an utterance, slots as entities. The slots that the system had asked for are kept
as an attribute.
"""

from __future__ import annotations

from collections.abc import Iterator

from gollie_like.document import Span
from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import Labelled, mark
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_span_json"]


def read_span_json(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read utterances with their slots."""
    account = account or Account()
    return read_rows(json_rows(source, account), _parse, account)


def _parse(row: Row) -> Labelled:
    value = row.value
    text = value["userInput"]["text"]
    entities = []
    for label in value.get("labels", ()):
        place = label["valueSpan"]
        span = Span(place.get("startIndex", 0), place["endIndex"])
        entities.append(mark(text, label["slot"], span))
    asked = " ".join(value.get("context", {}).get("requestedSlots", ()))
    return Labelled(
        str(value.get("id", row.where)),
        text,
        row.where,
        frozenset(("entities",)),
        entities=tuple(sorted(entities, key=lambda entity: entity.spans)),
        attributes={"requested": asked} if asked else {},
    )
