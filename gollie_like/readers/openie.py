"""Open triples: tab-separated sentence, predicate, arguments, one extraction a line.

In: the OIE2016 and CaRB tables; the lines of one sentence stand together. Out: one `Labelled` a
sentence with its triples. OIE2016 gives the predicate's head word before the predicate; it is not
kept. Predicates and arguments are written as in the natural text where their words stand in a row
there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.files import SourceLike, as_source, lines
from gollie_like.readers.labelled import Labelled, LabelledTriple
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_openie"]


def read_openie(
    source: SourceLike,
    *,
    predicate: int = 1,
    style: Style = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read a table; ``predicate`` is the predicate's column, and the arguments follow it."""
    account = account or Account()
    origin, kept = as_source(source), account

    def rows() -> Iterator[Row]:
        where, sentence = "", ""
        held: list[list[str]] = []
        for line in lines(origin):
            if line.problem:
                kept.reject(origin.at(line.number), line.problem)
            elif line.text.strip():
                first, *columns = line.text.split("\t")
                if held and first != sentence:
                    yield Row(where, (sentence, held))
                    held = []
                if not held:
                    where, sentence = origin.at(line.number), first
                held.append(columns)
        if held:
            yield Row(where, (sentence, held))

    return read_rows(rows(), lambda row: _parse(row, predicate - 1, style, kept), account)


def _parse(row: Row, predicate: int, style: Style, account: Account) -> Labelled:
    sentence, extractions = row.value
    tokens = sentence.split()
    text, places = detokenize(tokens, style=style)
    triples = []
    for columns in extractions:
        if len(columns) <= predicate + 1:
            raise ValueError("an extraction has no arguments")
        if not columns[predicate].strip() or not columns[predicate + 1].strip():
            account.note(
                "an extraction without predicate or first argument was left out", row.where
            )
            continue
        written = [_write(words.split(), tokens, places, text, style) for words in columns]
        arguments = tuple(words for words in written[predicate + 1 :] if words)
        triples.append(LabelledTriple(written[predicate], arguments))
    return Labelled(
        row.where,
        text,
        row.where,
        frozenset(("triples",)),
        tokens=places,
        triples=tuple(triples),
    )


def _write(
    words: Sequence[str], tokens: Sequence[str], places: Sequence[Span], text: str, style: Style
) -> str:
    size = len(words)
    for at in range(len(tokens) - size + 1) if size else ():
        if list(tokens[at : at + size]) == list(words):
            return text[places[at].start : places[at + size - 1].end]
    return detokenize(words, style=style)[0]
