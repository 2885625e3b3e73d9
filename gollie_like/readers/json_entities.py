"""JSON with character offsets: a text and the mentions in it, in the common layouts.

In: a JSON array or JSON lines. Out: one `Labelled` a record. Three layouts are told apart by
their own keys: a list of mentions (``start``/``end`` or ``pos``, with ``type`` or ``label``; the
InstructUIE folders with their relations and events as well), a table from type to words to places
with inclusive ends (CLUENER), and a CSV file with a JSON list in one column (TASTEset).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gollie_like.document import Span
from gollie_like.readers.files import SourceLike, csv_rows, json_rows
from gollie_like.readers.labelled import (
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
    mark,
)
from gollie_like.readers.place import find_words, on_its_own, place_words
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_csv_entities", "read_json_entities"]

_TEXT = ("text", "sentence", "content")
_MENTIONS = ("entities", "entity", "spans", "label")
_TYPE = ("type", "label", "entity_type", "entity_group")
_WORDS = ("name", "text", "entity", "value", "word", "mention")


def read_json_entities(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read records of a text and its mentions."""
    account = account or Account()
    kept = account
    return read_rows(json_rows(source, kept), lambda row: _parse(row, kept), kept)


def read_csv_entities(
    source: SourceLike, *, text: str, entities: str, account: Account | None = None
) -> Iterator[Labelled]:
    """Read a CSV file whose column ``entities`` holds a JSON list of mentions."""
    account = account or Account()

    def parse(row: Row) -> Labelled:
        mentions = json.loads(row.value[entities])
        return _parse(Row(row.where, {"text": row.value[text], "entities": mentions}), account)

    return read_rows(csv_rows(source, account), parse, account)


def _parse(row: Row, account: Account) -> Labelled:
    value = row.value
    text = value[_key(value, _TEXT)]
    table = value[_key(value, _MENTIONS)] if _has(value, _MENTIONS) else None
    annotated = {"entities"} if table is not None else set()
    if isinstance(table, dict):
        entities = list(_from_table(text, table))
    else:
        entities = [_mention(text, item, row.where, account) for item in table or ()]
    relations = []
    if "relations" in value:
        annotated.add("relations")
        relations = [_relation(text, item, entities) for item in value["relations"]]
    events = []
    if "events" in value:
        annotated.add("events")
        events = [_event(text, item, entities) for item in value["events"]]
    return Labelled(
        str(value.get("id", row.where)),
        text,
        row.where,
        frozenset(annotated),
        entities=tuple(entities),
        relations=tuple(relations),
        events=tuple(events),
    )


def _key(value: Mapping[str, Any], names: Sequence[str]) -> str:
    for name in names:
        if name in value:
            return name
    raise KeyError(names[0])


def _has(value: Mapping[str, Any], names: Sequence[str]) -> bool:
    return any(name in value for name in names)


def _from_table(text: str, table: Mapping[str, Any]) -> Iterator[LabelledSpan]:
    found = []
    for kind, mentions in table.items():
        for words, places in mentions.items():
            for first, last in places:
                entity = mark(text, kind, Span(first, last + 1))
                if entity.text != words:
                    raise ValueError(
                        f"{words!r} is said to stand at [{first}, {last}], but {entity.text!r} does"
                    )
                found.append(entity)
    return iter(sorted(found, key=lambda entity: entity.spans))


def _mention(text: str, item: Any, where: str, account: Account) -> LabelledSpan:
    if isinstance(item, (list, tuple)):
        start, end, kind = item
        return mark(text, str(kind), Span(start, end))
    kind = str(item[_key(item, _TYPE)])
    start, end = item["pos"] if "pos" in item else (item["start"], item["end"])
    words = item[_key(item, _WORDS)] if _has(item, _WORDS) else text[start:end]
    place = place_words(text, words, start, end, where=where, account=account)
    if "pos" in item:  # The folders with such places found them by searching for the words.
        place = on_its_own(text, place, where=where, account=account)
    return mark(text, kind, place, id=str(item.get("id", "")))


def _refer(text: str, item: Mapping[str, Any], kind: str, entities: list[LabelledSpan]) -> int:
    """The index of the entity that ``item`` names, which is added if it is not listed."""
    words = item["name"]
    pos = Span(*item["pos"]) if item.get("pos") else None
    for index, entity in enumerate(entities):
        if entity.text == words and (pos is None or pos in entity.spans):
            return index
    pos = pos or find_words(text, words, taken=set())
    listed = str(item.get("type", kind))
    entities.append(mark(text, listed, pos) if pos else LabelledSpan(listed, words))
    return len(entities) - 1


def _relation(text: str, item: Mapping[str, Any], entities: list[LabelledSpan]) -> LabelledRelation:
    head = _refer(text, item["head"], "", entities)
    return LabelledRelation(item["type"], head, _refer(text, item["tail"], "", entities))


def _event(text: str, item: Mapping[str, Any], entities: list[LabelledSpan]) -> LabelledEvent:
    trigger = item.get("trigger") or ""
    place = Span(*item["pos"]) if item.get("pos") else find_words(text, trigger, taken=set())
    return LabelledEvent(
        item["type"],
        (mark(text, item["type"], place) if place else LabelledSpan(item["type"], trigger))
        if trigger
        else None,
        tuple(
            Argument(argument["role"], entity=_refer(text, argument, "", entities))
            for argument in item.get("arguments", ())
        ),
    )
