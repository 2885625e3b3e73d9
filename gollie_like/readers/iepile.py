"""IEPile's JSON lines: source rows and instruction rows, Chinese or English.

In: rows of ``text`` with ``entity``, ``relation`` or ``event``; or instruction rows, whose
``instruction`` is JSON with schema and input and whose answer stands in ``label`` (a list in the
form of the source rows) or ``output`` (a table by label). Out: one `Labelled` a row. IEPile names
words without places, so marks have no spans. What a row's schema asked for is an attribute.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import (
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
)
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_iepile"]

_FAMILY = {
    "NER": "entities",
    "RE": "relations",
    "SPO": "relations",
    "KG": "relations",
    "EE": "events",
    "EET": "events",
    "EEA": "events",
}
_ABSENT = ("NAN", "", None)


class _Builder:
    """Gathers entities by type and words, and what refers to them."""

    def __init__(self) -> None:
        self.entities: list[LabelledSpan] = []
        self.relations: list[LabelledRelation] = []
        self.events: list[LabelledEvent] = []
        self._index: dict[tuple[str, str], int] = {}

    def entity(self, kind: str, words: str) -> int:
        key = (kind, str(words))
        if key not in self._index:
            self._index[key] = len(self.entities)
            self.entities.append(LabelledSpan(kind, str(words)))
        return self._index[key]

    def relation(self, item: Mapping[str, Any], kind: str) -> None:
        head = item["head"] if "head" in item else item["subject"]
        tail = item["tail"] if "tail" in item else item["object"]
        first = self.entity(item.get("head_type", ""), head)
        second = self.entity(item.get("tail_type", ""), tail)
        self.relations.append(LabelledRelation(kind, first, second))

    def event(self, kind: str, trigger: str | None, arguments: Iterator[tuple[str, str]]) -> None:
        marked = LabelledSpan(kind, trigger) if trigger not in _ABSENT and trigger else None
        found = tuple(Argument(role, entity=self.entity("", words)) for role, words in arguments)
        self.events.append(LabelledEvent(kind, marked, found))


def read_iepile(
    source: SourceLike, *, task: str = "", account: Account | None = None
) -> Iterator[Labelled]:
    """Read rows; ``task`` (``NER``, ``RE``, ``EE``, ...) is needed where rows do not name it."""
    account = account or Account()
    return read_rows(json_rows(source, account), lambda row: _parse(row, task), account)


def _parse(row: Row, task: str) -> Labelled:
    value = row.value
    task = value.get("task", task)
    built = _Builder()
    schema = ""
    if "instruction" in value:
        instruction = json.loads(value["instruction"])
        text, schema = instruction["input"], json.dumps(instruction["schema"], ensure_ascii=False)
        if "label" in value:
            _from_items(built, json.loads(value["label"]))
        else:
            _from_table(built, task, json.loads(value["output"]))
    else:
        text = value["text"]
        for name in ("entity", "relation", "event"):
            _from_items(built, value.get(name, ()))
    attributes = {"task": task} if task else {}
    return Labelled(
        str(value.get("id", row.where)),
        text,
        row.where,
        frozenset((_FAMILY[task],)) if task in _FAMILY else frozenset(),
        entities=tuple(built.entities),
        relations=tuple(built.relations),
        events=tuple(built.events),
        attributes=attributes | ({"schema": schema} if schema else {}),
    )


def _from_items(built: _Builder, items: Any) -> None:
    for item in items:
        if "entity" in item:
            built.entity(item["entity_type"], item["entity"])
        elif "relation" in item:
            built.relation(item, item["relation"])
        else:
            arguments = ((given["role"], given["argument"]) for given in item["arguments"])
            built.event(item["event_type"], item.get("event_trigger"), arguments)


def _from_table(built: _Builder, task: str, table: Mapping[str, Any]) -> None:
    for kind, found in table.items():
        if task == "NER":
            for words in found:
                built.entity(kind, words)
        elif task in ("RE", "SPO"):
            for item in found:
                built.relation(item, kind)
        elif task == "KG":
            for head, attributes in found.items():
                for relation, words in _pairs(attributes):
                    item = {"head": head, "head_type": kind, "tail": words}
                    built.relation(item, relation)
        elif task in ("EE", "EET", "EEA"):
            for item in found if isinstance(found, list) else [found]:
                _event(built, kind, item)
        else:
            raise ValueError(f"the row does not name a known task (it says {task!r})")


def _event(built: _Builder, kind: str, item: Any) -> None:
    if isinstance(item, str):
        built.event(kind, item, iter(()))
        return
    arguments = item.get("arguments", item if "trigger" not in item else {})
    found = list(_pairs(arguments))
    if found or item.get("trigger") not in _ABSENT:
        built.event(kind, item.get("trigger"), iter(found))


def _pairs(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, words in table.items():
        for each in words if isinstance(words, list) else [words]:
            if each not in _ABSENT:
                yield name, each
