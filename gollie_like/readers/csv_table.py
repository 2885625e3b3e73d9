"""Tables of texts with labels or scores: CSV, TSV, and lines of a label and a text.

In: a delimited file whose columns hold a text, perhaps a second one, and a label or a score
(AG News, SST-2, RTE, MRPC, STS, BANKING77), or lines that begin with their label (TREC). Out: one
`Labelled` a row. A row without its label or score is read as not labelled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.files import SourceLike, as_source, csv_rows, lines
from gollie_like.readers.labelled import Labelled
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_label_lines", "read_table"]


def read_table(
    source: SourceLike,
    *,
    text: str,
    label: str | None = None,
    score: str | None = None,
    inputs: Mapping[str, str] | None = None,
    title: str | None = None,
    columns: tuple[str, ...] = (),
    delimiter: str = ",",
    quoted: bool = True,
    header: bool | None = None,
    names: Mapping[str, str] | None = None,
    clean: Callable[[str], str] | None = None,
    style: Style | None = None,
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read a table.

    ``text``, ``label``, ``score`` and the values of ``inputs`` (name of a further text -> column)
    are column names, from the header or from ``columns``. ``title`` is a column to print before the
    text, on a line of its own. ``names`` gives labels readable names. ``clean`` mends
    every text; ``style`` makes natural text of texts that are tokens parted by spaces.
    """
    account = account or Account()
    rows = csv_rows(
        source,
        account,
        delimiter=delimiter,
        quoted=quoted,
        header=not columns if header is None else header,
        columns=columns,
    )

    def mend(words: str) -> str:
        words = clean(words) if clean else words
        return detokenize(words.split(), style=style)[0] if style else words

    def parse(row: Row) -> Labelled:
        value = row.value
        given = value.get(label, "").strip() if label else ""
        points = value.get(score, "").strip() if score else ""
        whole = mend(value[text])
        families = (["labels"] if given else []) + (["score"] if points else [])
        return Labelled(
            row.where,
            f"{mend(value[title])}\n{whole}" if title else whole,
            row.where,
            frozenset(families),
            inputs={name: mend(value[column]) for name, column in (inputs or {}).items()},
            labels=((names or {}).get(given, given),) if given else (),
            score=float(points) if points else None,
        )

    return read_rows(rows, parse, account)


def read_label_lines(
    source: SourceLike,
    *,
    levels: str = ":",
    style: Style | None = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read lines of a label, a space and a text; ``NUM:dist`` also carries its coarse ``NUM``."""
    account = account or Account()
    origin, kept = as_source(source), account

    def rows() -> Iterator[Row]:
        for line in lines(origin):
            if line.problem:
                kept.reject(origin.at(line.number), line.problem)
            elif line.text.strip():
                yield Row(origin.at(line.number), line.text)

    def parse(row: Row) -> Labelled:
        label, space, words = row.value.partition(" ")
        if not space:
            raise ValueError("has no space between the label and the text")
        text = detokenize(words.split(), style=style)[0] if style else words.strip()
        labels: Sequence[str] = (label,)
        if levels and levels in label:
            labels = (label.partition(levels)[0], label)
        return Labelled(row.where, text, row.where, frozenset(("labels",)), labels=tuple(labels))

    return read_rows(rows(), parse, account)
