"""JSON lines with token numbers that run through a document (SciERC, DyGIE, CrossRE).

In: records with ``sentences`` (or one ``sentence``) of tokens, ``ner`` as ``[first, last, type]``,
``relations`` as ``[first, last, first, last, type, ...]`` and perhaps ``clusters``; last tokens
are included. Out: one `Labelled` a document, or a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, Literal

from gollie_like.amount import tell_amount
from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.files import SourceLike, json_line_rows
from gollie_like.readers.labelled import Labelled, LabelledRelation, LabelledSpan, mark
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["Sentences", "join_sentences", "read_scierc"]

_EXTRAS = ("explanation", "uncertain", "syntax_ambiguity")


class Sentences:
    """Several tokenized sentences as one text: each detokenized, parted by single spaces."""

    def __init__(self, sentences: Sequence[Sequence[str]], style: Style) -> None:
        parts: list[str] = []
        self.tokens: list[Span] = []
        self.begins: list[int] = []  # the number of each sentence's first token
        at = 0
        for sentence in sentences:
            text, places = detokenize([str(word) for word in sentence], style=style)
            self.begins.append(len(self.tokens))
            self.tokens.extend(place.shift(at) for place in places)
            parts.append(text)
            at += len(text) + (style != "none")
        self.text = ("" if style == "none" else " ").join(parts)

    def span(self, first: int, last: int) -> Span:
        """From the first token to the last, both included."""
        if not 0 <= first <= last < len(self.tokens):
            raise ValueError(
                f"tokens {first} to {last} are not in a text of "
                f"{tell_amount(len(self.tokens), 'token')}"
            )
        return Span(self.tokens[first].start, self.tokens[last].end)


def join_sentences(sentences: Sequence[Sequence[str]], style: Style = "natural") -> Sentences:
    """Tokenized sentences as one text with the place of every token."""
    return Sentences(sentences, style)


def read_scierc(
    source: SourceLike,
    *,
    unit: Literal["document", "sentence"] = "document",
    style: Style = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read documents, or their sentences one by one (clusters are left out then)."""
    account = account or Account()

    rows = json_line_rows(source, account)
    if unit == "sentence":
        rows = _by_sentence(rows)
    return read_rows(rows, lambda row: _parse(row, style), account)


def _by_sentence(rows: Iterator[Row]) -> Iterator[Row]:
    for row in rows:
        value = row.value
        if not isinstance(value, dict) or "sentences" not in value:
            yield row
            continue
        begin = 0
        parts = zip(value["sentences"], value["ner"], value["relations"], strict=False)
        for number, (tokens, ner, relations) in enumerate(parts):
            yield Row(
                row.where,
                {
                    "doc_key": f"{value.get('doc_key', row.where)}#{number}",
                    "sentence": tokens,
                    "ner": [[a - begin, b - begin, *rest] for a, b, *rest in ner],
                    "relations": [
                        [a - begin, b - begin, c - begin, d - begin, *rest]
                        for a, b, c, d, *rest in relations
                    ],
                },
            )
            begin += len(tokens)


def _parse(row: Row, style: Style) -> Labelled:
    value = row.value
    whole = "sentences" in value
    sentences = join_sentences(value["sentences"] if whole else [value["sentence"]], style)
    ner = list(chain.from_iterable(value["ner"])) if whole else value["ner"]
    links = list(chain.from_iterable(value["relations"])) if whole else value["relations"]
    index: dict[tuple[int, int], int] = {}
    entities: list[LabelledSpan] = []
    for first, last, kind, *_ in ner:
        index.setdefault((first, last), len(entities))
        entities.append(mark(sentences.text, kind, sentences.span(first, last)))
    clusters = []
    for cluster in value.get("clusters", ()):
        members = (index.get((first, last)) for first, last in cluster)
        clusters.append(tuple(member for member in members if member is not None))
    return Labelled(
        str(value.get("doc_key", row.where)),
        sentences.text,
        row.where,
        frozenset(("entities", "relations")),
        tokens=tuple(sentences.tokens),
        entities=tuple(entities),
        relations=tuple(_relation(link, index) for link in links),
        clusters=tuple(cluster for cluster in clusters if len(cluster) > 1),
    )


def _relation(link: Sequence[Any], index: dict[tuple[int, int], int]) -> LabelledRelation:
    a, b, c, d, kind, *extras = link
    if (a, b) not in index or (c, d) not in index:
        raise ValueError(f"relation {kind} links tokens that are not marked as an entity")
    noted = {name: str(value) for name, value in zip(_EXTRAS, extras, strict=False) if value}
    return LabelledRelation(kind, index[a, b], index[c, d], noted)
