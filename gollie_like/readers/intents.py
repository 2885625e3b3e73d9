"""CLINC150's JSON: splits of ``[text, intent]`` pairs in one file.

In: ``{split: [[text, intent], ...]}``. Out: one `Labelled` a pair of the asked splits. The file is
held as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gollie_like.readers.files import SourceLike, as_source, json_value
from gollie_like.readers.labelled import Labelled
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["read_intents"]


def read_intents(
    source: SourceLike, *, splits: Sequence[str], account: Account | None = None
) -> Iterator[Labelled]:
    """Read the pairs of some splits."""
    account = account or Account()
    origin = as_source(source)

    def rows() -> Iterator[Row]:
        table = json_value(origin)
        for split in splits:
            if split not in table:
                refuse(origin.name, f"has no split {split!r}; it has {sorted(table)}")
            for number, pair in enumerate(table[split]):
                yield Row(f"{origin.name}:{split}[{number}]", pair)

    def parse(row: Row) -> Labelled:
        text, intent = row.value
        return Labelled(row.where, text, row.where, frozenset(("labels",)), labels=(intent,))

    return read_rows(rows(), parse, account)
