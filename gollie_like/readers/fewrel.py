"""Sentences with one marked pair and the relation between its members, over tokens.

In: FewRel's JSON (a table from relation to sentences), JSON lines with ``entities`` as two token
ranges (product corpus), or TACRED's JSON. Out: one `Labelled` a pair, its relation also as its
label, so that pairs that are not related (``no_relation``) say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.files import SourceLike, as_source, json_rows, json_value
from gollie_like.readers.labelled import Labelled, LabelledRelation, LabelledSpan, mark
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["pair_record", "read_fewrel", "read_relation_pairs", "read_tacred"]

_DIRECTED = re.compile(r"(?P<kind>.+)\((?P<first>e[12]),e[12]\)\Z")
_UNRELATED = frozenset(("no_relation", "Other", "NA", "None", "false"))


def pair_record(
    where: str,
    id: str,
    text: str,
    label: str,
    entities: Sequence[LabelledSpan],
    pair: tuple[int, int] = (0, 1),
    **rest: Any,
) -> Labelled:
    """A record of one pair: the relation, unless the label says that there is none.

    A direction, ``Cause-Effect(e2,e1)``, orders head and tail and leaves the relation's type; the
    label keeps it as written.
    """
    directed = _DIRECTED.match(label)
    kind = directed["kind"] if directed else label
    head, tail = pair if directed is None or directed["first"] == "e1" else pair[::-1]
    related = kind not in _UNRELATED
    return Labelled(
        id,
        text,
        where,
        frozenset(("relations", "labels")),
        entities=tuple(entities),
        relations=(LabelledRelation(kind, head, tail),) if related else (),
        labels=(label,),
        **rest,
    )


def read_fewrel(
    source: SourceLike, *, style: Style = "tight", account: Account | None = None
) -> Iterator[Labelled]:
    """Read FewRel's table from relation to sentences."""
    account = account or Account()
    origin = as_source(source)

    def rows() -> Iterator[Row]:
        table = json_value(origin)
        if not isinstance(table, dict):
            refuse(origin.name, "is not a table from relation to sentences")
        for relation, sentences in table.items():
            for number, sentence in enumerate(sentences):
                yield Row(f"{origin.name}:{relation}[{number}]", (relation, sentence))

    def parse(row: Row) -> Labelled:
        relation, sentence = row.value
        text, places = detokenize(sentence["tokens"], style=style)
        entities: list[LabelledSpan] = []
        clusters = []
        pair = []
        for member in ("h", "t"):
            _, identifier, mentions = sentence[member]
            pair.append(len(entities))
            for mention in mentions:
                spans = _runs([places[number] for number in sorted(mention)], text)
                entities.append(mark(text, "", *spans, id=identifier))
            clusters.append(tuple(range(pair[-1], len(entities))))
        return pair_record(
            row.where,
            row.where,
            text,
            relation,
            entities,
            (pair[0], pair[1]),
            tokens=places,
            clusters=tuple(cluster for cluster in clusters if len(cluster) > 1),
        )

    return read_rows(rows(), parse, account)


def _runs(places: Sequence[Span], text: str) -> list[Span]:
    """Neighboring tokens as one span: nothing but space lies between them."""
    runs: list[Span] = []
    for place in places:
        if runs and not text[runs[-1].end : place.start].strip():
            runs[-1] = Span(runs[-1].start, place.end)
        else:
            runs.append(place)
    return runs


def read_relation_pairs(
    source: SourceLike, *, style: Style = "tight", account: Account | None = None
) -> Iterator[Labelled]:
    """Read records of ``tokens``, ``entities`` (two ranges, end excluded), ``type``, ``label``."""
    account = account or Account()

    def parse(row: Row) -> Labelled:
        value = row.value
        text, places = detokenize(value["tokens"], style=style)
        kinds = value.get("type", ("", ""))
        entities = [
            mark(text, kind, Span(places[begin].start, places[end - 1].end))
            for (begin, end), kind in zip(value["entities"], kinds, strict=True)
        ]
        identifier = str(value.get("id", row.where))
        return pair_record(row.where, identifier, text, value["label"], entities, tokens=places)

    return read_rows(json_rows(source, account), parse, account)


def read_tacred(
    source: SourceLike, *, style: Style = "natural", account: Account | None = None
) -> Iterator[Labelled]:
    """Read TACRED's records: ``subj_start`` to ``subj_end``, ``obj_start`` to ``obj_end``."""
    account = account or Account()

    def parse(row: Row) -> Labelled:
        value = row.value
        text, places = detokenize(value["token"], style=style)
        entities = [
            mark(
                text,
                value[f"{member}_type"],
                Span(places[value[f"{member}_start"]].start, places[value[f"{member}_end"]].end),
            )
            for member in ("subj", "obj")
        ]
        return pair_record(row.where, value["id"], text, value["relation"], entities, tokens=places)

    return read_rows(json_rows(source, account), parse, account)
