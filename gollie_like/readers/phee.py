"""PHEE's JSON lines: pharmacovigilance events with nested arguments.

In: sentences with events whose arguments (``Treatment``) have arguments (``Drug``), each given as
mentions, and each mention as one or more pieces with their starts. Out: one `Labelled` a sentence;
every mention is an entity typed by its role's path (``Treatment.Drug``). Arguments of an argument
belong to its first mention. A ``Combination`` of drugs is an argument that is an event.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gollie_like.document import Span
from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import Argument, Labelled, LabelledEvent, LabelledSpan, mark
from gollie_like.readers.place import place_words
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_phee"]

_OWN = ("text", "start", "entity_id", "value", "event_id", "event_type", "Trigger")


def read_phee(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read sentences with their events."""
    account = account or Account()
    kept = account
    return read_rows(json_rows(source, account), lambda row: _Sentence(row, kept).record(), kept)


class _Sentence:
    """Gathers the entities and events of one sentence."""

    def __init__(self, row: Row, account: Account) -> None:
        self._row, self._account = row, account
        self._text: str = row.value["context"]
        self._entities: list[LabelledSpan] = []
        self._index: dict[tuple[str, tuple[Span, ...]], int] = {}
        self._events: list[LabelledEvent] = []

    def record(self) -> Labelled:
        value = self._row.value
        for annotation in value["annotations"]:
            for event in annotation["events"]:
                self._add_event(event, "")
        return Labelled(
            str(value["id"]),
            self._text,
            self._row.where,
            frozenset(("events",)),
            entities=tuple(self._entities),
            events=tuple(self._events),
        )

    def _add_event(self, event: Mapping[str, Any], path: str) -> int:
        kind = event["event_type"]
        arguments: list[Argument] = []
        attributes = {}
        for role, given in event.items():
            if role not in _OWN:
                arguments.extend(self._arguments(role, given, path))
            if isinstance(given, dict) and "value" in given:
                attributes[role] = str(given["value"])
        triggers = self._marks(kind, event["Trigger"])
        trigger = triggers[0] if triggers else None
        if len(triggers) > 1:
            self._account.note("only the first of several triggers was kept", self._row.where)
        self._events.append(
            LabelledEvent(kind, trigger, tuple(arguments), event["event_id"], attributes)
        )
        return len(self._events) - 1

    def _arguments(self, role: str, given: Any, path: str) -> Iterator[Argument]:
        if isinstance(given, list):
            for event in given:
                yield Argument(role, event=self._add_event(event, f"{path}{role}."))
            return
        inner: list[Argument] = []
        for name, deeper in given.items():
            if name not in _OWN:
                inner.extend(self._arguments(name, deeper, f"{path}{role}."))
        for number, mention in enumerate(self._marks(f"{path}{role}", given)):
            key = (mention.type, mention.spans)
            if key not in self._index:
                self._index[key] = len(self._entities)
                self._entities.append(mention)
            yield Argument(role, self._index[key], arguments=tuple(inner) if not number else ())

    def _marks(self, kind: str, given: Mapping[str, Any]) -> list[LabelledSpan]:
        found = []
        for pieces, starts in zip(given["text"], given["start"], strict=True):
            spans = [
                place_words(
                    self._text,
                    words,
                    start,
                    start + len(words),
                    where=self._row.where,
                    account=self._account,
                )
                for words, start in zip(pieces, starts, strict=True)
            ]
            if spans:
                found.append(mark(self._text, kind, *spans))
        return found
