"""The SemEval opinion XML: sentences with aspect terms, categories or opinions.

In: the XML of the 2014 task and of MAMS (``aspectTerms``, ``aspectCategories``) or of the 2015 and
2016 tasks (``Opinions``). Out: one `Labelled` a sentence; targets are entities, every judgment an
`Opinion` with polarity, target and category as far as given. The file is read piece by piece. A
document type or an entity declaration, which hostile XML needs, is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from gollie_like.readers.files import Source, SourceLike, as_source, lines
from gollie_like.readers.labelled import Labelled, LabelledSpan, Opinion, mark
from gollie_like.readers.place import place_words
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["read_semeval_xml"]

_JUDGMENTS = ("aspectTerm", "aspectCategory", "Opinion")


@dataclass
class _Sentence:
    line: int
    id: str
    text: str = ""
    judgments: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    families: set[str] = field(default_factory=set)


def read_semeval_xml(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read the sentences of a file."""
    account = account or Account()
    origin, kept = as_source(source), account
    return read_rows(_sentences(origin), lambda row: _parse(row, kept), account)


def _sentences(source: Source) -> Iterator[Row]:
    collected = _Collector(source)
    for line in lines(source):
        if line.problem:
            refuse(source.at(line.number), line.problem)
        collected.feed(line.text + "\n")
        yield from collected.take()
    collected.feed("", last=True)
    yield from collected.take()


class _Collector:
    """Gathers whole sentences while the parser is fed."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._done: list[_Sentence] = []
        self._open: _Sentence | None = None
        self._in_text = False
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._forbidden
        self._parser.EntityDeclHandler = self._forbidden

    def feed(self, text: str, *, last: bool = False) -> None:
        try:
            self._parser.Parse(text.encode("utf-8"), last)
        except expat.ExpatError as error:
            refuse(self._source.at(error.lineno), f"is not XML ({error})")

    def take(self) -> Iterator[Row]:
        done, self._done = self._done, []
        return (Row(self._source.at(sentence.line), sentence) for sentence in done)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sentence":
            line = self._parser.CurrentLineNumber
            self._open = _Sentence(line, attributes.get("id", self._source.at(line)))
        elif self._open is not None:
            self._in_text = name == "text"
            if name in _JUDGMENTS:
                self._open.judgments.append((name, attributes))
            elif name in ("aspectTerms", "aspectCategories", "Opinions"):
                self._open.families.add("opinions")

    def _end(self, name: str) -> None:
        self._in_text = False
        if name == "sentence" and self._open is not None:
            self._done.append(self._open)
            self._open = None

    def _characters(self, text: str) -> None:
        if self._open is not None and self._in_text:
            self._open.text += text

    def _forbidden(self, *declared: object) -> NoReturn:
        refuse(
            self._source.at(self._parser.CurrentLineNumber),
            f"declares a document type or an entity ({declared[0]}), which is not read",
        )


def _parse(row: Row, account: Account) -> Labelled:
    sentence: _Sentence = row.value
    text = sentence.text
    entities: list[LabelledSpan] = []
    opinions = []
    for kind, given in sentence.judgments:
        words = given.get("term", given.get("target", "NULL"))
        target = None
        if kind != "aspectCategory" and words != "NULL":
            start, end = int(given["from"]), int(given["to"])
            span = place_words(text, words, start, end, where=row.where, account=account)
            target = next((i for i, e in enumerate(entities) if e.spans == (span,)), len(entities))
            if target == len(entities):
                entities.append(mark(text, "target", span))
        opinions.append(
            Opinion(given.get("polarity", ""), target, category=given.get("category", ""))
        )
    families = sentence.families | ({"opinions"} if opinions else set())
    return Labelled(
        sentence.id,
        text,
        row.where,
        frozenset(families),
        entities=tuple(entities),
        opinions=tuple(opinions),
    )
