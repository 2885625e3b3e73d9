"""The CoNLL-2012 form of OntoNotes: names in brackets over a column (``(PERSON*``, ``*``, ``*)``).

In: ``*gold_conll`` files. Out: one `Labelled` a sentence. Trees, frames and coreference, which the
files also hold, are not read.
"""

from __future__ import annotations

from collections.abc import Iterator

from gollie_like.amount import tell_amount
from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.files import SourceLike, as_source, lines
from gollie_like.readers.labelled import Labelled, mark
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_ontonotes"]


def read_ontonotes(
    source: SourceLike, *, style: Style = "natural", account: Account | None = None
) -> Iterator[Labelled]:
    """Read sentences: words in the fourth column, names in the eleventh."""
    account = account or Account()
    origin = as_source(source)

    def rows() -> Iterator[Row]:
        held: list[list[str]] = []
        first = 0
        for line in lines(origin):
            if line.text.strip() and not line.text.startswith("#"):
                first = first if held else line.number
                held.append([line.problem] if line.problem else line.text.split())
            elif held:
                yield Row(origin.at(first), held)
                held = []
        if held:
            yield Row(origin.at(first), held)

    return read_rows(rows(), lambda row: _parse(row, style), account)


def _parse(row: Row, style: Style) -> Labelled:
    for columns in row.value:
        if len(columns) < 12:
            raise ValueError(
                f"a line has {tell_amount(len(columns), 'column')}, but at least 12 are needed"
            )
    text, places = detokenize([columns[3] for columns in row.value], style=style)
    entities = []
    open_at: list[tuple[str, int]] = []
    for index, columns in enumerate(row.value):
        name = columns[10]
        open_at.extend((part.strip("*)"), index) for part in name.split("(")[1:])
        for _ in range(name.count(")")):
            if not open_at:
                raise ValueError(f"token {index + 1} closes a name that is not open")
            kind, begin = open_at.pop()
            entities.append(mark(text, kind, Span(places[begin].start, places[index].end)))
    if open_at:
        raise ValueError(f"a name of type {open_at[0][0]} is never closed")
    return Labelled(
        row.where,
        text,
        row.where,
        frozenset(("entities",)),
        tokens=places,
        entities=tuple(sorted(entities, key=lambda entity: entity.spans)),
    )
