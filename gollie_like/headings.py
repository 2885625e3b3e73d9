"""Headings: what stands above a part of a text, as context for a window that begins below it.

In: a text. Out: its headings with their levels: the ones that Markdown marks, lines that name a
chapter or a section, and a short first line that stands alone, which is the title. A window is told
those it stands under, as a comment above its text; nothing is extracted from there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from gollie_like.literal import print_string

__all__ = ["Heading", "find_headings", "render_headings", "stand_above"]

_LONGEST = 120
"""Characters; a longer line is no heading."""

_END = r"(?=[\r\n]|\Z)"
_MARKED = re.compile(
    r"(?:^|(?<=\r))(?P<marks>\#{1,6})[ \t]+(?P<words>[^\r\n]{1,400})" + _END, re.MULTILINE
)
_NAMED = re.compile(
    r"(?:^|(?<=\r))[ \t]{0,8}(?P<words>(?:chapter|part|book|section|appendix|article|canto|act"
    r"|scene|kapitel|chapitre|capítulo|глава)[ \t]+[\w.]{1,12}[^\r\n]{0,100}"
    r"|第\w{1,8}[章节卷回部][^\r\n]{0,60})" + _END,
    re.MULTILINE | re.IGNORECASE,
)
_NAMED_LEVEL = 2


@dataclass(frozen=True)
class Heading:
    """A line above a part of a text; a lower level holds higher ones."""

    level: int
    start: int
    words: str


def find_headings(text: str) -> tuple[Heading, ...]:
    """All headings of a text, in order."""
    found = {
        match.start(): Heading(len(match["marks"]), match.start(), _trim(match["words"]))
        for match in _MARKED.finditer(text)
    }
    for match in _NAMED.finditer(text):
        found.setdefault(match.start(), Heading(_NAMED_LEVEL, match.start(), _trim(match["words"])))
    title = _find_title(text)
    if title is not None:
        found.setdefault(title.start, title)
    return tuple(found[start] for start in sorted(found) if found[start].words)


def _trim(words: str) -> str:
    words = words.strip().rstrip("#").rstrip()
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"


def _find_title(text: str) -> Heading | None:
    """The first line, if it is short, ends like a title and is followed by an empty line."""
    match = re.match(r"\s{0,200}([^\r\n]{1,120})(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)", text)
    if match is None or match[1].rstrip()[-1:] in ".,;:!?。，；：！？":
        return None
    return Heading(1, match.start(1), _trim(match[1]))


def stand_above(headings: Sequence[Heading], position: int) -> tuple[Heading, ...]:
    """The headings that a position stands under, the highest first; not one that begins there."""
    above: list[Heading] = []
    last = bisect_right([heading.start for heading in headings], position - 1)
    for heading in headings[:last]:
        while above and above[-1].level >= heading.level:
            above.pop()
        above.append(heading)
    return tuple(above)


def render_headings(headings: Sequence[Heading]) -> str:
    """One comment line that tells them, or nothing where there are none."""
    if not headings:
        return ""
    words = ", ".join(print_string(heading.words) for heading in headings)
    return f"# The text stands under these headings: {words}\n"
