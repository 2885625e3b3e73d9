"""Slot filling in three parallel files: words, tags, intents (``seq.in``, ``seq.out``, ``label``).

In: a folder with the three files, line by line about the same sentence. Out: one `Labelled` a
line, slots as entities and the intent as its label. Files of unequal length are refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from gollie_like.amount import tell_amount
from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.files import Line, Source, SourceLike, as_source, lines
from gollie_like.readers.labelled import Labelled, mark
from gollie_like.readers.report import Account, Row, read_rows, refuse
from gollie_like.readers.tags import TagReader

__all__ = ["read_slots"]


def read_slots(
    source: SourceLike,
    *,
    words: str = "seq.in",
    tags: str = "seq.out",
    intents: str | None = "label",
    style: Style = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read a folder of parallel files."""
    account = account or Account()
    origin, kept, reader = as_source(source), account, TagReader("iob2")
    named = [name for name in (words, tags, intents) if name]

    def rows() -> Iterator[Row]:
        streams = [lines(_inside(origin, name)) for name in named]
        for row in zip_longest(*streams):
            if None in row:
                short = named[row.index(None)]
                refuse(f"{origin.name}/{short}", "has fewer lines than the files beside it")
            yield Row(f"{origin.name}/{words}:{row[0].number}", row)

    def parse(row: Row) -> Labelled:
        held: tuple[Line, ...] = row.value
        for line in held:
            if line.problem:
                raise ValueError(line.problem)
        tokens, labels = held[0].text.split(), held[1].text.split()
        if len(tokens) != len(labels):
            raise ValueError(
                f"has {tell_amount(len(labels), 'tag')} for {tell_amount(len(tokens), 'word')}"
            )
        text, places = detokenize(tokens, style=style)
        mended = reader.mended()
        chunks = reader.chunks(labels)
        if reader.mended() > mended:
            kept.note("an inside tag with nothing before it began a mention", row.where)
        intent = (held[2].text.strip(),) if len(held) > 2 else ()
        return Labelled(
            row.where,
            text,
            row.where,
            frozenset(("entities", "labels") if intent else ("entities",)),
            tokens=places,
            entities=tuple(
                mark(text, kind, Span(places[begin].start, places[end - 1].end))
                for kind, begin, end in chunks
            ),
            labels=intent,
        )

    return read_rows(rows(), parse, account)


def _inside(folder: Source, name: str) -> Source:
    return Source(Path(folder.path) / name, f"{folder.name}/{name}")
