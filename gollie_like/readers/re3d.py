"""re3d: documents, entities and relations in three files of JSON lines, joined by identifiers.

In: folders that each hold ``documents.json``, ``entities.json`` and ``relations.json``. Out: one
`Labelled` a document. A relation whose end is no listed entity, or between entities that a file
lists twice, takes the first entity with those offsets; ends without any are left out and counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from gollie_like.document import Span
from gollie_like.readers.files import Source, SourceLike, as_source, json_line_rows
from gollie_like.readers.labelled import Labelled, LabelledRelation, LabelledSpan, mark
from gollie_like.readers.place import place_words
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_re3d"]


def read_re3d(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read the documents of one source's folder."""
    account = account or Account()
    origin, kept = as_source(source), account
    entities = _by_document(_inside(origin, "entities.json"), kept)
    relations = _by_document(_inside(origin, "relations.json"), kept)
    rows = json_line_rows(_inside(origin, "documents.json"), kept)

    def parse(row: Row) -> Labelled:
        key = row.value["_id"]
        return _parse(row, origin.name, entities.get(key, ()), relations.get(key, ()), kept)

    return read_rows(rows, parse, account)


def _inside(folder: Source, name: str) -> Source:
    return Source(Path(folder.path) / name, f"{folder.name}/{name}")


def _by_document(source: Source, account: Account) -> Mapping[str, list[Row]]:
    grouped = defaultdict(list)
    for row in json_line_rows(source, account):
        if isinstance(row.value, dict) and "documentId" in row.value:
            grouped[row.value["documentId"]].append(row)
        else:
            account.reject(row.where, "has no 'documentId'")
    return grouped


def _parse(
    row: Row, folder: str, entities: Sequence[Row], relations: Sequence[Row], account: Account
) -> Labelled:
    text = row.value["text"]
    marked: list[LabelledSpan] = []
    first: dict[Span, int] = {}
    for listed in entities:
        value: Mapping[str, Any] = listed.value
        span = place_words(
            text, value["value"], value["begin"], value["end"], where=listed.where, account=account
        )
        first.setdefault(Span(value["begin"], value["end"]), len(marked))
        confidence = {"confidence": str(value.get("confidence", ""))}
        marked.append(mark(text, value["type"], span, id=value["_id"], attributes=confidence))
    links = []
    for listed in relations:
        value = listed.value
        head = first.get(Span(value["sourceBegin"], value["sourceEnd"]))
        tail = first.get(Span(value["targetBegin"], value["targetEnd"]))
        if head is None or tail is None:
            account.note("a relation between unlisted entities was left out", listed.where)
            continue
        links.append(
            LabelledRelation(
                value["type"], head, tail, {"words": value.get("value", ""), "id": value["_id"]}
            )
        )
    return Labelled(
        row.value["_id"],
        text,
        row.where,
        frozenset(("entities", "relations")),
        entities=tuple(marked),
        relations=tuple(links),
        attributes={"source": folder, "title": row.value.get("title", "")},
    )
