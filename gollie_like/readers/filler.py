"""Fillers: what may fill a field, and where the words of an instance in the making stand.

In: words with their places, an entity or an event by number. Out: plain data for `filling`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Union

from gollie_like.document import Alignment, Span
from gollie_like.errors import UsageError
from gollie_like.readers.labelled import Argument

__all__ = ["Filler", "Fragments", "IncompleteError", "Missing", "Piece", "Places", "Unfit"]

Fragments = Literal["hull", "first", "leave"]
Missing = Literal["refuse", "leave"]
Unfit = UsageError
"""The classes given do not fit the data."""

Piece = tuple[str, Union[Span, None]]
"""Words and their place, if they have one."""


@dataclass(frozen=True)
class Filler:
    """What may fill a field: words in one or more pieces, perhaps those of an entity or event."""

    pieces: tuple[Piece, ...]
    entity: int | None = None
    event: int | None = None
    arguments: tuple[Argument, ...] = ()


class IncompleteError(Exception):
    """A field that must have a value has none."""


@dataclass
class Places:
    """The spans and alignments of an instance in the making, by path."""

    spans: dict[str, tuple[Span | None, ...]] = field(default_factory=dict)
    status: dict[str, Alignment] = field(default_factory=dict)

    def put(self, path: str, spans: Sequence[Span | None]) -> None:
        """The spans of the value at a path, all of them."""
        self.spans[path] = tuple(spans)
        found = all(span is not None for span in spans)
        self.status[path] = Alignment.EXACT if found else Alignment.UNGROUNDED

    def add(self, path: str, span: Span | None) -> None:
        """One more span for the list at a path."""
        self.put(path, [*self.spans.get(path, ()), span])
