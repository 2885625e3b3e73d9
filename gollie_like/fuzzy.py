"""Likeness: where a text says nearly the same as a value, and how nearly.

In: a folded text (`normalize`) and a folded value. Out: the stretch of the text most like it, as
offsets into the folded text, or several if they are equally like it; none below the threshold.

Likeness is one minus the edit distance (Levenshtein) over the length of the longer of the two. A
stretch begins and ends with a whole token, a token being a chunk with a letter or digit in it. Two
things are never alike, however near: values shorter than `MIN_LENGTH`, and values whose numbers
differ (``Apollo 11`` and ``Apollo 12``).

The text is never searched as a whole. Tokens that it shares with the value, the rarest first, or
tokens spelled like them, point to places; the best `MAX_PLACES` of these are aligned, by
bit-parallel dynamic programming, in time linear in the value's length and in space of a few
integers. What shares no token with the value and has none spelled like one of its own is not found,
nor is a value longer than `MAX_LENGTH`.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from gollie_like.chunk import cut

__all__ = ["MAX_LENGTH", "MAX_PLACES", "MIN_LENGTH", "TokenIndex", "likeness"]

MIN_LENGTH = 5
"""Folded characters of the shortest value that anything can be like."""

MAX_LENGTH = 2_000
"""Folded characters of the longest value that is looked for."""

MAX_PLACES = 16
"""Places of the text that are compared with one value."""

_MAX_HITS = 400  # occurrences of the value's tokens that are looked at
_MAX_ALIGNMENTS = 4  # equally good ones of one place
_NUMBER = re.compile(r"\d+")


def likeness(first: str, second: str) -> float:
    """One minus the edit distance over the longer length; 1 for two empty strings."""
    longest = max(len(first), len(second))
    if not longest:
        return 1.0
    *_, distance = _distances(first, second, anchored=True)
    return 1 - distance / longest


class TokenIndex:
    """The tokens of a folded text: where they stand, which are rare, which are spelled alike."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.starts, self.ends = array("I"), array("I")
        self.places: dict[str, array[int]] = {}
        end = 0
        for chunk in cut(folded):
            start, end = end, end + len(chunk)
            if any(map(str.isalnum, chunk)):
                self.places.setdefault(chunk, array("I")).append(len(self.starts))
                self.starts.append(start)
                self.ends.append(end)

    def find_alike(self, value: str, threshold: float) -> list[tuple[int, int]]:
        """The stretches most like a folded value, in order, if at least ``threshold`` like it."""
        if not MIN_LENGTH <= len(value) <= MAX_LENGTH:
            return []
        numbers = _NUMBER.findall(value)
        found: dict[tuple[int, int], float] = {}
        for start, end in self._regions(value):
            for first, last in self._align(value, start, end):
                stretch = self.folded[first:last]
                if _NUMBER.findall(stretch) == numbers:
                    found[first, last] = likeness(value, stretch)
        best = max(found.values(), default=0.0)
        if best < threshold:
            return []
        alike: list[tuple[int, int]] = []
        for first, last in sorted(place for place, how in found.items() if how == best):
            if not alike or first >= alike[-1][1]:
                alike.append((first, last))
        return alike

    def _regions(self, value: str) -> list[tuple[int, int]]:
        """Stretches of the text that may hold something like the value, the likeliest first."""
        tokens = [chunk for chunk in cut(value) if any(map(str.isalnum, chunk))]
        votes: Counter[int] = Counter()
        left = _MAX_HITS
        for _, position, places in sorted(
            (len(places), position, places)
            for position, token in enumerate(tokens)
            for places in self._hits(token)
        ):
            for place in places[:left]:
                votes[max(place - position, 0)] += 1
            left = max(left - len(places), 0)
        slack = 2 + len(tokens) // 4
        near = {
            origin: sum(votes[other] for other in range(origin - slack, origin + slack + 1))
            for origin in list(votes)
        }
        regions: dict[int, tuple[int, int]] = {}
        for origin in sorted(near, key=lambda origin: (-near[origin], origin)):
            if len(regions) == MAX_PLACES:
                break
            if not any(abs(origin - other) <= slack // 2 for other in regions):
                first = max(origin - slack, 0)
                last = min(origin + len(tokens) + slack, len(self.starts)) - 1
                regions[origin] = (self.starts[first], self.ends[last])
        return list(regions.values())

    def _hits(self, token: str) -> Iterator[array[int]]:
        """Where a token stands, or else the tokens spelled most like it."""
        for word in [token] if token in self.places else self._spelled_like(token):
            yield self.places[word]

    def _spelled_like(self, token: str) -> list[str]:
        if len(token) < 3:
            return []
        grams = _grams(token)
        shared = Counter(word for gram in grams for word in self._words.get(gram, ()))
        near = [word for word, count in shared.most_common(50) if 3 * count >= len(grams)]
        alike = [(likeness(token, word), word) for word in near]
        return [word for how, word in sorted(alike, reverse=True)[:5] if how >= 0.6]

    @cached_property
    def _words(self) -> dict[str, list[str]]:
        """The text's different tokens by the pairs of letters in them."""
        words: dict[str, list[str]] = defaultdict(list)
        for word in self.places:
            if 3 <= len(word) <= 60:
                for gram in _grams(word):
                    words[gram].append(word)
        return words

    def _align(self, value: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches of whole tokens around the best alignments inside a region."""
        region = self.folded[start:end]
        to_ends = list(_distances(value, region, anchored=False))
        best = min(to_ends)
        lasts = [last for last, distance in enumerate(to_ends) if distance == best]
        for last in lasts[:_MAX_ALIGNMENTS]:
            back = list(_distances(value[::-1], region[:last][::-1], anchored=True))
            first = last - back.index(min(back))
            begins = self._around(self.starts, start + first)
            finishes = self._around(self.ends, start + last)
            yield from ((b, f) for b in begins for f in finishes if start <= b < f <= end)

    def _around(self, places: array[int], offset: int) -> set[int]:
        """The token borders next to an offset, on either side."""
        before = bisect_right(places, offset) - 1
        after = bisect_left(places, offset)
        return {places[index] for index in (before, after) if 0 <= index < len(places)}


def _grams(word: str) -> set[str]:
    padded = f"^{word}$"
    return {padded[index : index + 2] for index in range(len(padded) - 1)}


def _distances(pattern: str, text: str, *, anchored: bool) -> Iterable[int]:
    """The edit distance between the pattern and each beginning of the text, the empty one first.

    Not anchored, the distance to the nearest end of that beginning. After Myers (1999) in Hyyro's
    form: one column of the table is two integers, whose bits say where it rises and falls.
    """
    if not pattern:
        yield from range(len(text) + 1) if anchored else [0] * (len(text) + 1)
        return
    size = len(pattern)
    mask, top = (1 << size) - 1, 1 << (size - 1)
    equal: dict[str, int] = defaultdict(int)
    for index, character in enumerate(pattern):
        equal[character] |= 1 << index
    rises, falls, distance = mask, 0, size
    yield distance
    for character in text:
        same = equal.get(character, 0)
        diagonal = (((same & rises) + rises) ^ rises) | same | falls
        up = falls | ~(diagonal | rises) & mask
        down = rises & diagonal
        distance += bool(up & top) - bool(down & top)
        up = (up << 1 | anchored) & mask
        rises = (down << 1 | ~(diagonal | up)) & mask
        falls = up & diagonal
        yield distance


if __name__ == "__main__":
    sentence = "the crew of apollo 11 was neil armstrong, buzz aldrin and michael collins."
    index = TokenIndex(sentence)
    for looked_for in ("niel armstrong", "buzz e. aldrin", "apollo 12", "micheal colins"):
        shown = [sentence[start:end] for start, end in index.find_alike(looked_for, 0.75)]
        print(f"{looked_for!r}: {shown}")
