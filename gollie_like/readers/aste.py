"""Opinion triplets over tokens: ``sentence####[([target], [opinion], 'POS'), ...]``.

In: lines of the ASTE sets. Out: one `Labelled` a line, targets and opinion words as entities
(``target``, ``expression``), every triplet an `Opinion`. The list is read as a literal; nothing in
it is evaluated.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.files import SourceLike, as_source, lines
from gollie_like.readers.labelled import Labelled, LabelledSpan, Opinion, mark
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_aste"]


def read_aste(
    source: SourceLike, *, style: Style = "natural", account: Account | None = None
) -> Iterator[Labelled]:
    """Read lines of a tokenized sentence and its triplets."""
    account = account or Account()
    origin, kept = as_source(source), account

    def rows() -> Iterator[Row]:
        for line in lines(origin):
            if line.problem:
                kept.reject(origin.at(line.number), line.problem)
            elif line.text.strip():
                yield Row(origin.at(line.number), line.text)

    return read_rows(rows(), lambda row: _parse(row, style), account)


def _parse(row: Row, style: Style) -> Labelled:
    sentence, marker, triplets = row.value.partition("####")
    if not marker:
        raise ValueError("has no '####' between the sentence and its triplets")
    text, places = detokenize(sentence.split(), style=style)
    entities: list[LabelledSpan] = []
    index: dict[tuple[str, tuple[int, ...]], int] = {}

    def refer(kind: str, numbers: list[int]) -> int:
        key = (kind, tuple(numbers))
        if key not in index:
            span = Span(places[min(numbers)].start, places[max(numbers)].end)
            index[key] = len(entities)
            entities.append(mark(text, kind, span))
        return index[key]

    try:
        listed = ast.literal_eval(triplets.strip())
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise ValueError(f"the triplets are not a list ({error})") from None
    opinions = [
        Opinion(polarity, refer("target", target), refer("expression", expression))
        for target, expression, polarity in listed
    ]
    return Labelled(
        row.where,
        text,
        row.where,
        frozenset(("opinions", "entities")),
        tokens=places,
        entities=tuple(entities),
        opinions=tuple(opinions),
    )
