"""Where stated words stand: offsets checked against the text, and mended where possible.

In: words that an annotation states and the place it gives for them. Out: a span whose characters
are those words, or the text's own spelling of them. Data sets differ from their texts in small
ways (quotes, line ends, shifted offsets); each mending is a note of the account, and words that
are nowhere in the text are a `ValueError`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gollie_like.document import Span
from gollie_like.readers.report import Account

__all__ = ["find_words", "occurrences", "on_its_own", "place_words"]

_SAME = str.maketrans(dict.fromkeys('"“”„«»‘’‚`´′″', "'") | dict.fromkeys("–—‐‑−", "-"))
_BLANKS = re.compile(r"\s+")


def place_words(
    text: str, words: str, start: int, end: int, *, where: str, account: Account
) -> Span:
    """The span of ``words``: as given, or the nearest place where they stand."""
    found = text[start:end] if 0 <= start <= end else ""
    if found == words:
        return Span(start, end)
    if found and _plain(found) == _plain(words):
        account.note("the stated words differ from the text in quotes or spacing", where)
        return Span(start, end)
    nearest = min(occurrences(text, words), key=lambda at: abs(at - start), default=None)
    if nearest is None:
        raise ValueError(f"{words!r} is said to stand at [{start}, {end}], but {found!r} does")
    account.note("offsets did not fit and the nearest place of the same words was taken", where)
    return Span(nearest, nearest + len(words))


def on_its_own(text: str, span: Span, *, where: str, account: Account) -> Span:
    """The span, or, if it lies inside a word, the nearest place where its words stand alone.

    For data whose places were found by searching: ``r`` in "are there r rated films".
    """
    if not _cuts_a_word(text, span):
        return span
    places = [Span(at, at + len(span)) for at in occurrences(text, span.of(text))]
    alone = [place for place in places if not _cuts_a_word(text, place)]
    if not alone:
        return span
    account.note("offsets inside a word were moved to the same words on their own", where)
    return min(alone, key=lambda place: abs(place.start - span.start))


def _cuts_a_word(text: str, span: Span) -> bool:
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    first, last = text[span.start : span.start + 1], text[span.start : span.end][-1:]
    return (_in_word(before) and _in_word(first)) or (_in_word(after) and _in_word(last))


def _in_word(character: str) -> bool:
    """Whether it is a letter or digit of a script that puts spaces between words."""
    return character.isalnum() and character < "\u2e80"


def find_words(text: str, words: str, *, taken: set[Span]) -> Span | None:
    """The first place of ``words`` that is not taken yet, else the first place of all."""
    places = [Span(at, at + len(words)) for at in occurrences(text, words)]
    return next((place for place in places if place not in taken), places[0] if places else None)


def occurrences(text: str, words: str) -> Iterator[int]:
    """Every place where ``words`` begin, overlapping ones included."""
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _plain(words: str) -> str:
    return _BLANKS.sub(" ", words.translate(_SAME)).strip()
