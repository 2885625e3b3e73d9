"""JSON of tokens, entities and relations by index (SpERT, TANL, CoNLL04 with BILOU tags).

In: records with ``tokens``, ``entities`` (token ranges, end excluded) or ``tags``, and
``relations`` (``head`` and ``tail`` as entity numbers). Out: one `Labelled` a record.
"""

from __future__ import annotations

from collections.abc import Iterator

from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import Labelled, LabelledRelation, mark
from gollie_like.readers.report import Account, Row, read_rows
from gollie_like.readers.tags import TagReader

__all__ = ["read_spert"]


def read_spert(
    source: SourceLike, *, style: Style = "natural", account: Account | None = None
) -> Iterator[Labelled]:
    """Read records of tokens, entities and relations."""
    account = account or Account()

    def parse(row: Row) -> Labelled:
        value = row.value
        text, places = detokenize([str(word) for word in value["tokens"]], style=style)
        if "tags" in value:
            chunks = TagReader("bioes").chunks(value["tags"])
        else:
            chunks = [(item["type"], item["start"], item["end"]) for item in value["entities"]]
        entities = [
            mark(text, kind, Span(places[begin].start, places[end - 1].end))
            for kind, begin, end in chunks
        ]
        relations = [
            LabelledRelation(item["type"], item["head"], item["tail"])
            for item in value.get("relations", ())
        ]
        families = ("entities", "relations") if "relations" in value else ("entities",)
        return Labelled(
            str(value.get("orig_id", row.where)),
            text,
            row.where,
            frozenset(families),
            tokens=places,
            entities=tuple(entities),
            relations=tuple(relations),
        )

    return read_rows(json_rows(source, account), parse, account)
