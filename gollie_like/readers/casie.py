"""CASIE: cyber security news with event nuggets and arguments, one JSON file an article.

In: a folder of annotation files (``content`` and ``cyberevent.hopper[].events[]``) or one of them.
Out: one `Labelled` a sentence, or an article. Offsets count in the whole text; some files hold
less text in ``content`` than was annotated, so marks that do not fit are found again by the shift
that fits most of them, and marks without a place are left out and counted. Sentences that an event
or a mention runs across are kept together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from gollie_like.document import Span
from gollie_like.errors import InputError
from gollie_like.readers.files import Source, SourceLike, as_source, json_value
from gollie_like.readers.labelled import Argument, Labelled, LabelledEvent, LabelledSpan, mark
from gollie_like.readers.place import occurrences
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["read_casie"]

_BOUNDARY = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\s*\n\s*")


@dataclass(frozen=True)
class _Event:
    kind: str
    nugget: Span
    arguments: tuple[tuple[str, str, Span], ...]
    attributes: Mapping[str, str]


def read_casie(
    source: SourceLike,
    *,
    unit: Literal["sentence", "document"] = "sentence",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read articles, by file name, or their sentences.

    Arguments that stand in another sentence than their nugget are left out of sentences, and
    counted.
    """
    account = account or Account()
    origin, kept = as_source(source), account
    paths = sorted(origin.path.glob("*.json")) if origin.path.is_dir() else [origin.path]
    if not paths:
        refuse(str(origin.path), "holds no .json files")

    def rows() -> Iterator[Row]:
        for path in paths:
            name = f"{origin.name}/{path.name}" if origin.path.is_dir() else origin.name
            try:
                value = json_value(Source(path, name))
            except InputError as error:
                where, _, why = str(error).partition(": ")
                kept.reject(where, why)
                continue
            try:
                text = value["content"]
                events = list(_events(text, value, name, kept))
            except (LookupError, TypeError, AttributeError, ValueError) as error:
                kept.reject(name, f"is not laid out as CASIE's annotations are ({error!r})")
                continue
            whole = [Span(0, len(text))]
            for area in _sentences(text, events) if unit == "sentence" else whole:
                yield Row(name, (path.stem, text, events, area))

    return read_rows(rows(), lambda row: _record(row, kept), account)


def _events(text: str, value: Mapping[str, Any], where: str, account: Account) -> Iterator[_Event]:
    listed = [event for hopper in value["cyberevent"]["hopper"] for event in hopper["events"]]
    stated = [event["nugget"] for event in listed]
    stated += [given for event in listed for given in event.get("argument") or ()]
    shift = _shift(text, stated)
    if shift:
        account.note("a file's offsets were shifted to fit its text", where)
    for event in listed:
        nugget = _find(text, event["nugget"], shift)
        if nugget is None:
            account.note("an event whose words are not in the text was left out", where)
            continue
        arguments = []
        for given in event.get("argument") or ():
            place = _find(text, given, shift)
            if place is None:
                account.note("an argument whose words are not in the text was left out", where)
            else:
                arguments.append((given["role"]["type"], given.get("type", ""), place))
        kept = {
            name: event[name] for name in ("type", "realis") if isinstance(event.get(name), str)
        }
        yield _Event(event["subtype"], nugget, tuple(arguments), kept)


def _shift(text: str, stated: Sequence[Mapping[str, Any]]) -> int:
    """What to add to all offsets so that most of them fit; 0 if they fit as they are."""
    fits = sum(text[s["startOffset"] : s["endOffset"]] == s["text"] for s in stated)
    if fits * 2 >= len(stated):
        return 0
    votes = Counter(
        at - item["startOffset"] for item in stated for at in occurrences(text, item["text"])
    )
    shift, count = votes.most_common(1)[0] if votes else (0, 0)
    return shift if count > fits else 0


def _find(text: str, item: Mapping[str, Any], shift: int) -> Span | None:
    words, start = item["text"], item["startOffset"] + shift
    at = min(occurrences(text, words), key=lambda at: abs(at - start), default=None)
    # Far from its place the same word is another mention.
    return Span(at, at + len(words)) if at is not None and abs(at - start) <= 40 else None


def _sentences(text: str, events: Sequence[_Event]) -> Iterator[Span]:
    marks = [event.nugget for event in events]
    marks += [place for event in events for _, _, place in event.arguments]
    begin = 0
    for found in _BOUNDARY.finditer(text):
        if any(m.start < found.end() and found.start() < m.end for m in marks):
            continue
        if text[begin : found.start()].strip():
            yield Span(begin, found.start())
        begin = found.end()
    if text[begin:].strip():
        yield Span(begin, len(text))


def _record(row: Row, account: Account) -> Labelled:
    stem, text, events, area = row.value
    part = area.of(text)
    entities: list[LabelledSpan] = []
    index: dict[tuple[str, Span], int] = {}
    found = []
    for event in events:
        if not (area.start <= event.nugget.start and event.nugget.end <= area.end):
            continue
        arguments = []
        for role, kind, place in event.arguments:
            if not (area.start <= place.start and place.end <= area.end):
                account.note("an argument outside of its event's sentence was left out", row.where)
                continue
            key = (kind, place)
            if key not in index:
                index[key] = len(entities)
                entities.append(mark(part, kind, place.shift(-area.start)))
            arguments.append(Argument(role, entity=index[key]))
        trigger = mark(part, event.kind, event.nugget.shift(-area.start))
        found.append(
            LabelledEvent(event.kind, trigger, tuple(arguments), attributes=event.attributes)
        )
    return Labelled(
        f"{stem}@{area.start}",
        part,
        row.where,
        frozenset(("events",)),
        entities=tuple(entities),
        events=tuple(found),
        attributes={"document": stem, "offset": str(area.start)},
    )
