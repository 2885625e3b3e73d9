"""ACE 2005 as its publisher distributes it: an ``.apf.xml`` beside the ``.sgm`` it annotates.

In: annotation files. Out: one `Labelled` a document: mentions of entities, values and time
expressions (``PER``, ``Numeric``, ``TIMEX2``), relations and events with their arguments. Mentions
of one entity are a cluster. Subtypes, mention types and modalities are attributes. Offsets count
the characters of the ``.sgm`` without its tags; that text is the document's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from gollie_like.document import Span
from gollie_like.readers.files import Source, SourceLike, as_source, bytes_of, text_of
from gollie_like.readers.labelled import (
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
    mark,
)
from gollie_like.readers.place import place_words
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["read_ace"]

_TAG = re.compile(r"<[^>]*>")
_KEPT = ("SUBTYPE", "TYPE", "MODALITY", "POLARITY", "GENERICITY", "TENSE", "LDCTYPE")


@dataclass
class _Node:
    name: str
    given: dict[str, str]
    children: list[_Node] = field(default_factory=list)
    text: str = ""

    def all(self, *names: str) -> Iterator[_Node]:
        """Descendants of these names, in document order."""
        for child in self.children:
            if child.name in names:
                yield child
            yield from child.all(*names)

    def first(self, name: str) -> _Node:
        for child in self.children:
            if child.name == name:
                return child
        raise ValueError(f"<{self.name}> has no <{name}>")


def read_ace(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read one annotation file with the text beside it."""
    account = account or Account()
    origin, kept = as_source(source), account
    rows = [Row(origin.name, origin)]
    return read_rows(rows, lambda row: _parse(row, kept), account)


def _parse(row: Row, account: Account) -> Labelled:
    origin: Source = row.value
    stem = origin.path.name.removesuffix(".apf.xml")
    beside = Path(origin.path.parent) / f"{stem}.sgm"
    raw = text_of(Source(beside, beside.name)).replace("\r\n", "\n")
    document = _Document(_TAG.sub("", raw), row.where, account)
    document.read(_tree(origin))
    return document.record(stem)


def _tree(source: Source) -> _Node:
    """The elements of a file. Entities, which hostile XML declares, are refused."""
    root = _Node("", {})
    stack = [root]
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(name: str, given: dict[str, str]) -> None:
        node = _Node(name, given)
        stack[-1].children.append(node)
        stack.append(node)
        if len(stack) > 64:
            refuse(source.at(parser.CurrentLineNumber), "is nested too deeply")

    def end(_name: str) -> None:
        stack.pop()

    def characters(text: str) -> None:
        stack[-1].text += text

    def forbidden(*declared: object) -> NoReturn:
        refuse(source.at(parser.CurrentLineNumber), f"declares an entity ({declared[0]})")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.EntityDeclHandler = characters, forbidden
    try:
        parser.Parse(bytes_of(source), True)
    except expat.ExpatError as error:
        refuse(source.at(error.lineno), f"is not XML ({error})")
    return root


class _Document:
    """Gathers what an annotation file says about its text."""

    def __init__(self, text: str, where: str, account: Account) -> None:
        self._text, self._where, self._account = text, where, account
        self._entities: list[LabelledSpan] = []
        self._index: dict[str, int] = {}
        self._clusters: list[tuple[int, ...]] = []
        self._relations: list[LabelledRelation] = []
        self._events: list[LabelledEvent] = []

    def read(self, root: _Node) -> None:
        for thing in root.all("entity", "value", "timex2"):
            mentions = list(thing.all(f"{thing.name}_mention"))
            begin = len(self._entities)
            kind = "TIMEX2" if thing.name == "timex2" else thing.given["TYPE"]
            for mention in mentions:
                self._index[mention.given["ID"]] = len(self._entities)
                span = self._span(mention.first("extent"))
                noted = {"mention": mention.given["TYPE"]} if "TYPE" in mention.given else {}
                noted |= _kept(thing, without="TYPE")
                identifier = mention.given["ID"]
                self._entities.append(mark(self._text, kind, span, id=identifier, attributes=noted))
            if len(mentions) > 1:
                self._clusters.append(tuple(range(begin, len(self._entities))))
        for thing in root.all("relation"):
            for mention in thing.all("relation_mention"):
                self._add_relation(thing, mention)
        for thing in root.all("event"):
            for mention in thing.all("event_mention"):
                self._add_event(thing, mention)

    def _add_relation(self, thing: _Node, mention: _Node) -> None:
        ends = {node.given["ROLE"]: node for node in mention.all("relation_mention_argument")}
        if not {"Arg-1", "Arg-2"} <= ends.keys():
            raise ValueError(f"relation {mention.given['ID']} lacks an argument")
        first, second = (self._index[ends[role].given["REFID"]] for role in ("Arg-1", "Arg-2"))
        kind = ":".join(thing.given[name] for name in ("TYPE", "SUBTYPE") if name in thing.given)
        self._relations.append(LabelledRelation(kind, first, second, _kept(thing, without="TYPE")))

    def _add_event(self, thing: _Node, mention: _Node) -> None:
        kind = f"{thing.given['TYPE']}:{thing.given['SUBTYPE']}"
        trigger = mark(self._text, kind, self._span(mention.first("anchor")))
        arguments = tuple(
            Argument(node.given["ROLE"], entity=self._index[node.given["REFID"]])
            for node in mention.all("event_mention_argument")
        )
        noted = {name: value for name, value in _kept(thing).items() if "type" not in name}
        event = LabelledEvent(kind, trigger, arguments, mention.given["ID"], noted)
        self._events.append(event)

    def _span(self, node: _Node) -> Span:
        sequence = node.first("charseq")
        start, last = int(sequence.given["START"]), int(sequence.given["END"])
        return place_words(
            self._text,
            sequence.text,
            start,
            last + 1,
            where=self._where,
            account=self._account,
        )

    def record(self, identifier: str) -> Labelled:
        return Labelled(
            identifier,
            self._text,
            self._where,
            frozenset(("entities", "relations", "events")),
            entities=tuple(self._entities),
            relations=tuple(self._relations),
            events=tuple(self._events),
            clusters=tuple(self._clusters),
        )


def _kept(node: _Node, *, without: str = "") -> Mapping[str, str]:
    return {
        name.lower(): node.given[name] for name in _KEPT if name in node.given and name != without
    }
