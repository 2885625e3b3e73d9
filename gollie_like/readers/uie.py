"""UIE's folders: JSON lines of tokens with entities, relations and events by token numbers.

In: records of ``tokens``, ``entity`` (``type``, ``offset``), ``relation`` (``type``, two ``args``)
and ``event`` (``type``, ``offset``, ``args``). Out: one `Labelled` a line. A record's own ``text``
is used where the tokens fit it. The schema files and SEL strings beside them are not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, align_tokens, detokenize
from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import (
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
    mark,
)
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_uie"]


def read_uie(
    source: SourceLike, *, style: Style = "natural", account: Account | None = None
) -> Iterator[Labelled]:
    """Read one split of a UIE folder."""
    account = account or Account()
    return read_rows(json_rows(source, account), lambda row: _parse(row, style), account)


def _parse(row: Row, style: Style) -> Labelled:
    value = row.value
    words = value["tokens"]
    text = value.get("text", "")
    # A text that is its tokens parted by spaces is no better than the tokens.
    places = align_tokens(words, text) if text != " ".join(words) else None
    if places is None:
        text, places = detokenize(words, style=style)
    entities: list[LabelledSpan] = []
    known = places
    index: dict[tuple[str, tuple[int, ...]], int] = {}

    def refer(item: Mapping[str, Any]) -> int:
        key = (item["type"], tuple(item["offset"]))
        if key not in index:
            index[key] = len(entities)
            entities.append(_mark(text, item, known))
        return index[key]

    for item in value.get("entity", ()):
        refer(item)
    relations = [
        LabelledRelation(item["type"], refer(item["args"][0]), refer(item["args"][1]))
        for item in value.get("relation", ())
    ]
    events = [
        LabelledEvent(
            item["type"],
            _mark(text, item, places),
            # The type of an event's argument is its role: it is no entity type.
            tuple(
                Argument(argument["type"], entity=refer({**argument, "type": ""}))
                for argument in item["args"]
            ),
        )
        for item in value.get("event", ())
    ]
    named = {"entity": "entities", "relation": "relations", "event": "events"}
    return Labelled(
        row.where,
        text,
        row.where,
        frozenset(family for name, family in named.items() if name in value),
        tokens=places,
        entities=tuple(entities),
        relations=tuple(relations),
        events=tuple(events),
    )


def _mark(text: str, item: Mapping[str, Any], places: Sequence[Span]) -> LabelledSpan:
    numbers = sorted(item["offset"])
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    spans = [Span(places[run[0]].start, places[run[-1]].end) for run in runs]
    return mark(text, item["type"], *spans)
