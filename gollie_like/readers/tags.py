"""Tag sequences to token ranges, in every common scheme.

In: one tag a token (IOB1, IOB2, IO, BIOES, BILOU, BMES). Out: ``(type, first token, end token)``.
All schemes are read by one rule: a begin or single tag begins, an inside or end tag goes on if the
same type is open and begins otherwise, an end or single tag ends. What differs is what counts as
malformed: an inside tag that begins something is how IOB1 and IO are written, elsewhere it is
mended and counted. Which scheme a file uses is told from its own tags unless it is stated.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

__all__ = ["Chunk", "Scheme", "TagReader"]

Scheme = Literal["auto", "iob1", "iob2", "io", "bioes"]
Chunk = tuple[str, int, int]
"""A type and the half-open range of tokens that carry it."""

_BEGIN, _INSIDE, _END, _SINGLE = "B", "IM", "EL", "SU"
_OUTSIDE = frozenset(("O", "", "_", "-"))


class TagReader:
    """Reads the tag sequences of one file and remembers what it had to mend."""

    def __init__(self, scheme: Scheme = "auto") -> None:
        self.scheme = scheme
        self._seen: Counter[str] = Counter()

    def chunks(self, tags: Sequence[str]) -> list[Chunk]:
        """The typed token ranges of one sequence."""
        found: list[Chunk] = []
        kind, begin = "", -1
        for index, tag in enumerate(tags):
            prefix, type = self._split(tag)
            goes_on = begin >= 0 and prefix in _INSIDE + _END and type == kind
            if begin >= 0 and not goes_on:
                found.append((kind, begin, index))
                begin = -1
            if prefix == "O":
                continue
            if not goes_on:
                self._count_beginning(prefix, found, type, index)
                kind, begin = type, index
            if prefix in _END + _SINGLE:
                self._seen["end"] += 1
                found.append((kind, begin, index + 1))
                begin = -1
        if begin >= 0:
            found.append((kind, begin, len(tags)))
        return found

    def mended(self) -> int:
        """How many sequences began with an inside or end tag where the scheme has a begin tag."""
        scheme = self.scheme if self.scheme != "auto" else self.detected()
        return 0 if scheme in ("iob1", "io") else self._seen["inside begins"]

    def detected(self) -> Scheme:
        """The scheme that the tags seen so far are written in."""
        if self._seen["end"]:
            return "bioes"
        if not self._seen["B"]:
            return "io" if self._seen["bare"] else "iob1"
        # In IOB1 a begin tag does one thing only: it parts two neighbors of one type.
        return "iob2" if self._seen["free begin"] else "iob1"

    def _split(self, tag: str) -> tuple[str, str]:
        if tag in _OUTSIDE:
            return "O", ""
        prefix, dash, type = tag.partition("-")
        if prefix == "O":
            return "O", ""
        if dash and type and prefix in ("B", "I", "M", "E", "L", "S", "U"):
            return prefix, type
        if self.scheme not in ("auto", "io"):
            raise ValueError(f"tag {tag!r} is not one of the scheme {self.scheme}")
        self._seen["bare"] += 1
        return "I", tag

    def _count_beginning(self, prefix: str, found: list[Chunk], type: str, index: int) -> None:
        if prefix in _INSIDE + _END:
            self._seen["inside begins"] += 1
        elif prefix == _BEGIN:
            self._seen["B"] += 1
            parts = bool(found) and found[-1][2] == index and found[-1][0] == type
            self._seen["free begin"] += not parts
