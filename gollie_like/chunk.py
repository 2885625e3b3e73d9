"""Chunks: the smallest pieces of a text that a span may begin or end at.

In: a text. Out: its chunks, which joined give the text back, and whether a string is a span of
it.

A chunk is a run of letters, a run of digits (``Ares3`` is two), or one other character. Whatever
Unicode attaches to the character before it stays with it: combining marks, joiners, variation
selectors, skin tones, the second half of a flag, the rest of an emoji joined with ZWJ. Scripts
that are written without spaces between words (Han, kana, Thai, Khmer, ...) are cut after each
such character, since no rule here could tell their words.

Whether two characters belong together depends only on what stands between the beginning of their
chunk and them. So a span cut by itself has the very chunks it has in its text; the grammars rely
on that. Not covered: words in unspaced scripts, normalization, sentence boundaries.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["cut", "find_spans", "is_spaced", "is_span"]

_ASCII = re.compile(r"[A-Za-z]+|[0-9]+|.", re.DOTALL)

# A text is first written down as kinds, one letter a character: Space, Letter, Digit, Unspaced
# letter, Attached to whatever stands before it, Joiner (attached, and so is the pictograph behind
# it), stacKer (attached, and so is the unspaced letter behind it), Flag half, Pictograph, Other.
# Attached characters that have nothing to lean on begin a word.
_CHUNK = re.compile("S|[LAJK]+|D[DAJK]*|U(?:[AJ]|KU?)*|FF?[AJK]*|P(?:[AK]|J[PO]?)*|O[AJK]*")

# Unicode's script property is not in the standard library, so the blocks are listed.
_UNSPACED = re.compile(
    "["
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"  # Han
    "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f\U0001aff0-\U0001b16f"  # Hiragana, Katakana
    "\u3100-\u312f\u31a0-\u31bf\ua000-\ua4cf"  # Bopomofo, Yi
    "\u0e00-\u0eff\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f\u1780-\u17ff"  # Thai, Lao, Myanmar, Khmer
    "\u1950-\u19df\u1a20-\u1aaf\uaa80-\uaadf\u1b00-\u1b7f\ua980-\ua9df"  # Tai scripts, Bali, Java
    "]"
)
# Attached without being marks: ZWNJ, vowels and voicing marks that are letters by name, skin tones,
# the tags of regional flags.
_ATTACHED = re.compile("[\u200c\u0e33\u0eb3\uff9e\uff9f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
_STACKERS = "\u1039\u17d2\u1a60\ua9c0\u1b44"
_JOINER = "\u200d"


def cut(text: str) -> list[str]:
    """The chunks of a text, in order.

    >>> cut("Ares3's crew")
    ['Ares', '3', "'", 's', ' ', 'crew']
    >>> cut("東京へ")
    ['東', '京', 'へ']
    """
    if text.isascii():
        return _ASCII.findall(text)
    kinds = text.translate({ord(character): _kind_of(character) for character in set(text)})
    return [text[found.start() : found.end()] for found in _CHUNK.finditer(kinds)]


@lru_cache(maxsize=4096)
def is_spaced(character: str) -> bool:
    """Whether words of this character's script are parted by spaces."""
    return character.isdigit() or len(cut("a" + character)) == 1


def is_span(text: str, value: str) -> bool:
    """Whether a verbatim field may hold ``value``: see `find_spans`."""
    return bool(find_spans(text, value, limit=1))


def find_spans(text: str, value: str, *, limit: int | None = None) -> list[int]:
    """Where ``value`` is a span of ``text``: it stands there from chunk boundary to chunk boundary.

    A span is not empty and neither begins nor ends with whitespace. At most ``limit`` places are
    looked for; they may overlap.
    """
    found: list[int] = []
    if not value or value != value.strip() or value not in text:
        return found
    boundaries = _boundaries(text)
    start = text.find(value)
    while start >= 0 and (limit is None or len(found) < limit):
        if start in boundaries and start + len(value) in boundaries:
            found.append(start)
        start = text.find(value, start + 1)
    return found


def _boundaries(text: str) -> set[int]:
    places = {0}
    end = 0
    for chunk in cut(text):
        end += len(chunk)
        places.add(end)
    return places


def _kind_of(character: str) -> str:
    category = unicodedata.category(character)
    if character.isspace():
        return "S"
    if character == _JOINER:
        return "J"
    if character in _STACKERS:
        return "K"
    if category[0] == "M" or _ATTACHED.match(character):
        return "A"
    if "\U0001f1e6" <= character <= "\U0001f1ff":
        return "F"
    if category == "Nd":
        return "D"
    if category[0] == "L":
        return "U" if _UNSPACED.match(character) else "L"
    return "P" if category == "So" else "O"
