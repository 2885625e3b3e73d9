"""Normalization that can be undone: folded text in which every character knows where it came from.

In: a text. Out: `fold` gives its folded form and, for each folded character, the range of source
characters it was made of; `normalize` gives the folded form alone, without outer space. Folding

* takes the compatibility form (NFKC) and folds case (``ﬁ`` is ``fi``, ``ß`` is ``ss``, ``İ`` is
  ``i`` with a dot, ``Ａ`` is ``a``, a letter with its combining marks is one composed letter);
* turns a run of white space of any kind into one space;
* unifies typographic quotes (``'`` and ``"``) and dashes (``-``);
* removes what has no width: joiners, direction marks, soft hyphens, variation selectors, BOM.

Source characters fold in segments: a character with all that Unicode attaches to it. Segments do
not depend on what stands around them, so the folded form of a substring that begins and ends
between segments is the same stretch of the folded text. `Folded.span` answers for such stretches
only; a span never covers half a segment.

Not covered: accents, plural forms, transliteration and other likeness of meaning or sound.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from gollie_like.document import Span

__all__ = ["Folded", "fold", "normalize"]

_ALIKE = str.maketrans(
    dict.fromkeys("`´‘’‚‛′ʹʼ＇", "'")
    | dict.fromkeys("“”„‟«»″〝〞〟＂", '"')
    | dict.fromkeys("‐‑‒–—―−⁃﹘﹣－", "-")
)
# A text is first written down as kinds, one letter a character: a Blank, other Space, One that
# folds to one character, Many (or none), Attached to whatever stands before it, Joiner (attached,
# and so is what stands behind it). What nothing is attached to is folded in long stretches.
_PART = re.compile(r"(?P<plain>o+(?:bo+){0,500}(?![aj]))|(?P<space>[bs]+)|.(?:a|j.?)*", re.DOTALL)
_JOINER = "\u200d"
# Format characters that are seen: they stand in front of Arabic and Syriac numbers, or spell flags.
_SEEN = re.compile("[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000e0020-\U000e007f]")
# Attached without being marks: Hangul vowels and finals, voicing marks, skin tones, flag tags.
_ATTACHED = re.compile(
    "[\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
_UNSEEN_MARKS = re.compile("[\u034f\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; its character ``i`` was made of ``source[starts[i]:ends[i]]``."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> Span | None:
        """The source of ``text[start:end]``, or ``None`` if it begins or ends inside a segment."""
        if not 0 <= start < end <= len(self.text):
            return None
        if start and self.starts[start - 1] == self.starts[start]:
            return None
        if end < len(self.text) and self.starts[end] == self.starts[end - 1]:
            return None
        return Span(self.starts[start], self.ends[end - 1])

    def cover(self, start: int, end: int) -> Span:
        """The source of every segment that ``text[start:end]`` touches."""
        return Span(self.starts[start], self.ends[end - 1])


def fold(text: str) -> Folded:
    """The folded form of a text with the way back."""
    alphabet = set(text)
    kinds = text.translate({ord(character): _kind_of(character) for character in alphabet})
    plainly = text.translate(
        {ord(c): _fold_segment(c) for c in alphabet if _kind_of(c) == "o" and not c.isspace()}
    )
    if "bb" not in kinds and set(kinds) <= {"b", "o"}:
        return Folded(plainly, range(len(text)), range(1, len(text) + 1))
    pieces: list[str] = []
    starts, ends = array("I"), array("I")
    for part in _PART.finditer(kinds):
        start, end = part.span()
        if part.lastgroup == "plain":
            pieces.append(plainly[start:end])
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
            continue
        folded = " " if part.lastgroup == "space" else _fold_segment(text[start:end])
        if folded == " " and pieces and pieces[-1] == " ":
            ends[-1] = end  # nothing but unseen characters between two spaces
        elif folded:
            pieces.append(folded)
            starts.extend([start] * len(folded))
            ends.extend([end] * len(folded))
    return Folded("".join(pieces), starts, ends)


def normalize(text: str) -> str:
    """The folded form of a text without outer space: equal for values that count as the same."""
    return fold(text).text.strip()


@lru_cache(maxsize=65536)
def _kind_of(character: str) -> str:
    if character.isspace():
        return "b" if character == " " else "s"
    if character == _JOINER:
        return "j"
    if unicodedata.category(character)[0] == "M" or _ATTACHED.match(character):
        return "a"
    return "o" if len(_fold_segment(character)) == 1 else "m"


@lru_cache(maxsize=65536)
def _fold_segment(segment: str) -> str:
    folded = unicodedata.normalize("NFKC", segment.translate(_ALIKE))
    folded = unicodedata.normalize("NFKC", folded.casefold()).translate(_ALIKE)
    if any(character.isspace() for character in folded):
        folded = segment.casefold()  # a spacing accent or a phrase in one character stays itself
    return "".join(character for character in folded if not _is_unseen(character))


@lru_cache(maxsize=4096)
def _is_unseen(character: str) -> bool:
    if _UNSEEN_MARKS.match(character):
        return True
    return unicodedata.category(character) == "Cf" and _SEEN.match(character) is None


if __name__ == "__main__":
    for shown in ("Straße", "ﬁne\u00a0 print", "İzmir", "Ａpollo–11", "co\u00adop", "e\u0301té"):
        result = fold(shown)
        ranges = list(zip(result.starts, result.ends, strict=True))
        print(f"{shown!r} folds to {result.text!r} from {ranges}")
