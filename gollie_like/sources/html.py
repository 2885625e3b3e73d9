"""HTML: a page in, its visible text out.

Blocks stand on lines of their own with an empty line between paragraphs, headings get the marks of
Markdown, cells of a table a tab between them; runs of space are one space, except in ``pre``.
Scripts and styles are left out. Not covered: what style sheets or scripts would hide or add.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from gollie_like.errors import InputError
from gollie_like.sources.text import decode

__all__ = ["read_html"]

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]+)", re.I
)
_SPACE = re.compile(r"[ \t\r\n\f]+")

_PARAGRAPH = re.compile(
    "address|article|aside|blockquote|body|dl|figure|footer|form|header|hr|main|nav|ol|p|pre|"
    "section|table|title|ul|h[1-6]"
)
_LINE = re.compile("br|caption|dd|div|dt|figcaption|legend|li|option|summary|tr")
_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_UNSEEN = frozenset(["script", "style"])


def read_html(data: bytes, name: str) -> str:
    """The visible text of a page; `InputError` if it has none."""
    page = _decode(data, name)
    extractor = _Extractor()
    try:
        extractor.feed(page)
        extractor.close()
    except (AssertionError, ValueError) as error:  # marked sections that the parser cannot take
        raise InputError(f"{name} is no HTML that can be read: {error}") from error
    text = extractor.finish()
    if not text:
        raise InputError(f"{name} holds no visible text; there is nothing to read in it")
    return text


def _decode(data: bytes, name: str) -> str:
    """The page as its bytes or its own declaration say; UTF-8 where neither does."""
    declared = _CHARSET.search(data[:4096])
    if declared is not None and data[:3] != b"\xef\xbb\xbf":
        try:
            return data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass  # a false declaration: the usual check says what is wrong
    return decode(data, name)


class _Extractor(HTMLParser):
    """Collects text; ``_gap`` is how many line ends are due before the next of it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._gap = 0
        self._space = False
        self._mark = ""
        self._preformatted = 0
        self._unseen = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _UNSEEN:
            self._unseen = True
        self._break(tag)
        if tag in _HEADINGS:
            self._mark = _HEADINGS[tag]
        elif tag == "pre":
            self._preformatted += 1
        elif tag in ("td", "th") and self._gap == 0 and self._parts:
            self._parts.append("\t")
            self._space = False

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = False
        self._break(tag)
        if tag in _HEADINGS:
            self._mark = ""
        elif tag == "pre":
            self._preformatted = max(0, self._preformatted - 1)

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._preformatted and data.strip():
            self._put(data.replace("\r\n", "\n").strip("\n"))
            return
        text = _SPACE.sub(" ", data)
        if text == " " or not text:
            self._space |= bool(text)
            return
        self._space |= text[0] == " "
        self._put(text.strip(" "))
        self._space = text[-1] == " "

    def _break(self, tag: str) -> None:
        due = 2 if _PARAGRAPH.fullmatch(tag) else 1 if _LINE.fullmatch(tag) else 0
        self._gap = max(self._gap, due)

    def _put(self, text: str) -> None:
        if self._parts and self._gap:
            self._parts.append("\n" * self._gap)
        elif self._parts and self._space and self._parts[-1] != "\t":
            self._parts.append(" ")
        self._parts.append(self._mark + text)
        self._gap, self._space, self._mark = 0, False, ""

    def finish(self) -> str:
        """All text that was collected."""
        return "".join(self._parts).strip()
