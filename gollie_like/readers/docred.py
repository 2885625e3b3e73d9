"""DocRED's JSON: documents of tokenized sentences, entities as sets of mentions, relations.

In: an array of ``{title, sents, vertexSet, labels}``. Out: one `Labelled` a document: every
mention an entity, every vertex with several mentions a cluster, every relation between the first
mentions of its vertexes. Mentions that the data lists twice are kept once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gollie_like.readers.detokenize import Style
from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import Labelled, LabelledRelation, LabelledSpan, mark
from gollie_like.readers.report import Account, Row, read_rows
from gollie_like.readers.scierc import join_sentences

__all__ = ["read_docred"]


def read_docred(
    source: SourceLike,
    *,
    names: Mapping[str, str] | None = None,
    style: Style = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read documents; ``names`` may give relation identifiers their names."""
    account = account or Account()

    def parse(row: Row) -> Labelled:
        value = row.value
        sentences = join_sentences(value["sents"], style)
        entities: list[LabelledSpan] = []
        groups: list[list[int]] = []
        for number, vertex in enumerate(value["vertexSet"]):
            places = {}
            for mention in vertex:
                begin = sentences.begins[mention["sent_id"]]
                first, end = mention["pos"]
                span = sentences.span(begin + first, begin + end - 1)
                if span in places:
                    account.note("a mention listed twice was kept once", row.where)
                places[span] = mention["type"]
            groups.append([])
            for span, kind in sorted(places.items()):
                groups[-1].append(len(entities))
                entities.append(mark(sentences.text, kind, span, id=str(number)))
        relations = [
            LabelledRelation(
                (names or {}).get(label["r"], label["r"]),
                groups[label["h"]][0],
                groups[label["t"]][0],
                {"evidence": " ".join(str(n) for n in label.get("evidence", ()))},
            )
            for label in value.get("labels", ())
        ]
        families = ("entities", "relations") if "labels" in value else ("entities",)
        return Labelled(
            value.get("title", row.where),
            sentences.text,
            row.where,
            frozenset(families),
            tokens=tuple(sentences.tokens),
            entities=tuple(entities),
            relations=tuple(relations),
            clusters=tuple(tuple(group) for group in groups if len(group) > 1),
        )

    return read_rows(json_rows(source, account), parse, account)
