"""ADE corpus version 2: pipe-separated pairs with offsets into an abstract, and plain negatives.

In: ``id|sentence|effect|start|end|drug|start|end`` lines (dose in place of effect for
``DRUG-DOSE.rel``), or ``id NEG sentence`` lines. Out: one `Labelled` a line. The offsets count in
an abstract that is not in the file, so words are found in the sentence: the pair of places whose
distance fits the offsets best.
"""

from __future__ import annotations

from collections.abc import Iterator

from gollie_like.amount import tell_amount
from gollie_like.document import Span
from gollie_like.readers.files import SourceLike, as_source, lines
from gollie_like.readers.labelled import Labelled, LabelledRelation, mark
from gollie_like.readers.place import occurrences
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_ade"]

_PAIR = {"AE": ("effect", "adverse-effect-of"), "DOSE": ("dose", "dose-of")}


def read_ade(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read related pairs, or sentences without any; the file's name tells which kind of pair."""
    account = account or Account()
    origin, kept = as_source(source), account
    kind = "DOSE" if "DOSE" in origin.path.name.upper() else "AE"

    def rows() -> Iterator[Row]:
        for line in lines(origin):
            if line.problem:
                kept.reject(origin.at(line.number), line.problem)
            elif line.text.strip():
                yield Row(origin.at(line.number), line.text)

    def parse(row: Row) -> Labelled:
        if "|" not in row.value:
            return _negative(row)
        columns = row.value.split("|")
        if len(columns) != 8:
            raise ValueError(f"has {tell_amount(len(columns), 'field')} between pipes, not 8")
        identifier, text, words, start, _, drug, drug_start, _ = columns
        first, second = _PAIR[kind]
        places = _places(text, words, drug, int(drug_start) - int(start))
        entities = (mark(text, first, places[0]), mark(text, "drug", places[1]))
        return Labelled(
            f"{identifier}:{row.where}",
            text,
            row.where,
            frozenset(("entities", "relations")),
            entities=entities,
            relations=(LabelledRelation(second, 0, 1),),
        )

    return read_rows(rows(), parse, account)


def _negative(row: Row) -> Labelled:
    identifier, kind, text = row.value.split(" ", 2)
    if kind != "NEG":
        raise ValueError("is neither a pair (with pipes) nor a sentence marked NEG")
    families = frozenset(("entities", "relations"))
    return Labelled(f"{identifier}:{row.where}", text, row.where, families)


def _places(text: str, first: str, second: str, distance: int) -> tuple[Span, Span]:
    pairs = [(a, b) for a in occurrences(text, first) for b in occurrences(text, second)]
    if not pairs:
        raise ValueError(f"{first!r} and {second!r} do not both stand in the sentence")
    a, b = min(pairs, key=lambda pair: abs(pair[1] - pair[0] - distance))
    return Span(a, a + len(first)), Span(b, b + len(second))
