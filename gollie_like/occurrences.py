"""Occurrences: where a value stands in a text, and how surely.

In: a text, once, and any number of values. Out: for each value its occurrences, found by the first
of these ways that finds any, best first:

1. the very characters, from word to word;
2. the very characters, from chunk to chunk (``3`` in ``Ares3``);
3. equal after folding (`normalize`), from word to word, then from chunk to chunk;
4. the very characters inside words (``York`` in ``Yorkshire``), or a part of what a reader sees
   as one character;
5. equal after folding inside words, if the value has at least four folded characters;
6. alike (`fuzzy`), at least `THRESHOLD`.

If more occurrences are wanted than the first way found, the second and third add theirs; the later
ones are only for values that nothing else finds. In scripts without spaces between words every
character is a word. A `TextIndex` searches a text at most once for each different value, folds it
and lists its tokens at most once each, when first needed. Where one value occurs more often than
`MAX_OCCURRENCES` times, only the first of them are known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain

from gollie_like.chunk import cut, is_spaced
from gollie_like.document import Alignment, Span
from gollie_like.fuzzy import TokenIndex, likeness
from gollie_like.normalize import Folded, fold, normalize

__all__ = [
    "MAX_FUZZY",
    "MAX_OCCURRENCES",
    "THRESHOLD",
    "Occurrence",
    "TextIndex",
    "find_occurrences",
]

THRESHOLD = 0.8
"""The least likeness (`fuzzy.likeness`) at which a value counts as found."""

MAX_OCCURRENCES = 100_000
"""Occurrences of one value that are known."""

MAX_FUZZY = 1_000
"""Different values of one text that are searched by likeness; the others count as not found."""

_SHORT = 64  # longer values hardly overlap themselves, and checking that they do would take long
_INSIDE = 4
_CHUNK, _WORD = 1, 2


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where a value stands."""

    span: Span
    status: Alignment


def find_occurrences(text: str, value: str) -> list[Occurrence]:
    """All occurrences of a value in a text, in order; by the first way that finds any."""
    return list(TextIndex(text).find(value))


class TextIndex:
    """A text prepared for many searches."""

    def __init__(self, text: str, *, threshold: float = THRESHOLD) -> None:
        self.text = text
        self.threshold = threshold
        self._known: dict[str, tuple[list[Occurrence], Iterator[list[Occurrence]]]] = {}
        self._searched = 0

    def find(self, value: str, wanted: int = 1) -> Sequence[Occurrence]:
        """The occurrences of a value in order, if possible at least ``wanted``."""
        if value not in self._known:
            self._known[value] = ([], self._search(value))
        found, search = self._known[value]
        while len(found) < wanted:
            more = next(search, None)
            if more is None:
                break
            if found and more:
                more = sorted(chain(found, more), key=lambda occurrence: occurrence.span)
            found = more or found
            self._known[value] = (found, search)
        return found

    def _search(self, value: str) -> Iterator[list[Occurrence]]:
        """Groups of occurrences, the surest group first."""
        if not value.strip():
            return
        exact = [Span(start, start + len(value)) for start in _find_all(self.text, value)]
        levels = [self._level(span) for span in exact]
        sure = False
        for level in (_WORD, _CHUNK):
            group = [span for span, how in zip(exact, levels, strict=True) if how == level]
            sure |= bool(group)
            yield [Occurrence(span, Alignment.EXACT) for span in group]
        known = set(exact)
        folded = [span for span in self._find_folded(value) if span not in known]
        levels_folded = [self._level(span) for span in folded]
        for level in (_WORD, _CHUNK):
            group = [span for span, how in zip(folded, levels_folded, strict=True) if how == level]
            sure |= bool(group)
            yield [Occurrence(span, Alignment.NORMALIZED) for span in group]
        if sure:
            return
        if exact:
            yield [Occurrence(span, Alignment.EXACT) for span in exact]
        elif folded and len(normalize(value)) >= _INSIDE:
            yield [Occurrence(span, Alignment.NORMALIZED) for span in folded]
        elif self._searched < MAX_FUZZY:
            self._searched += 1
            yield self._find_alike(normalize(value))

    def _level(self, span: Span) -> int:
        borders = self._borders
        return min(borders[span.start], borders[span.end])

    def _find_folded(self, value: str) -> Iterator[Span]:
        key = normalize(value)
        for start in _find_all(self._folded.text, key) if key else ():
            span = self._folded.span(start, start + len(key))
            if span is not None:
                yield span

    def _find_alike(self, key: str) -> list[Occurrence]:
        if not key:
            return []
        spans = [self._folded.cover(*x) for x in self._tokens.find_alike(key, self.threshold)]
        return [
            Occurrence(span, Alignment.FUZZY)
            for span in spans
            # A span of whole source characters may be longer than what was alike.
            if likeness(normalize(span.of(self.text)), key) >= self.threshold
        ]

    @cached_property
    def _folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def _tokens(self) -> TokenIndex:
        return TokenIndex(self._folded.text)

    @cached_property
    def _borders(self) -> bytearray:
        """What each offset of the text parts: words, the chunks of one word, or nothing."""
        borders = bytearray(len(self.text) + 1)
        place, before = 0, ""
        for chunk in cut(self.text):
            after = _spelling(chunk)
            borders[place] = _CHUNK if before and after else _WORD
            place, before = place + len(chunk), after
        borders[place] = _WORD
        return borders


@lru_cache(maxsize=65536)
def _spelling(chunk: str) -> str:
    """What a chunk adds to a word that goes on: letters, digits, or nothing."""
    first = next((c for c in chunk if c.isalnum()), "")
    return first if first and is_spaced(first) else ""


def _find_all(text: str, value: str) -> Iterator[int]:
    step = 1 if len(value) <= _SHORT else len(value)
    start = text.find(value)
    found = 0
    while start >= 0 and found < MAX_OCCURRENCES:
        yield start
        found += 1
        start = text.find(value, start + step)


if __name__ == "__main__":
    sample = "Ann met ann in Annapolis; the Strasse was called Straße, and Ares3 flew. 安妮在北京。"
    for sought in ("Ann", "ANN", "straße", "Ares", "Annapoliss", "安妮", "Bo"):
        places = find_occurrences(sample, sought)
        print(sought, [(p.span.of(sample), p.span.start, str(p.status)) for p in places])
