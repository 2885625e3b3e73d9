"""Visible characters: any string in, a string in which nothing hides and nothing acts.

Control characters, bidirectional controls, zero-width characters, Unicode tags and lone surrogates
are printed as what they are (``␀``, ``<U+202E>``), so that a text cannot reorder a page, drive a
terminal or carry words nobody sees. Joiners that scripts and emoji need, emoji flags, and the
visible Arabic and Kaithi number signs are left alone, as are tab and newline unless asked for.
"""

from __future__ import annotations

import html
import re
import unicodedata

from gollie_like.amount import tell_amount

__all__ = ["attribute", "markup", "one_line", "visible"]

FEW = 4
_FLAG = "\U0001f3f4[\U000e0020-\U000e007e]{1,16}\U000e007f"
_HIDDEN = (
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\xad\\u061c\\u180e\\u200b\\u200e\\u200f"
    "\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff\\ud800-\\udfff"
    "\\U0001bca0-\\U0001bca3\\U0001d173-\\U0001d17a\\U000e0000-\\U000e00ff]"
)
_ODD = re.compile(f"({_FLAG}|\\r\\n|\\r|{_HIDDEN})\\1*")


def visible(text: str) -> str:
    """The text with every hidden character printed; tab and newline stay."""
    return _ODD.sub(lambda found: _print(found[1]) * _times(found), text)


def one_line(text: str, limit: int | None = None) -> str:
    """The text on one line, cut at ``limit`` characters with a note that says how many are left."""
    left = 0 if limit is None else max(0, len(text) - limit)
    shown = visible(text[: len(text) - left]).replace("\n", "␊").replace("\t", "␉")
    return f"{shown}… (+{tell_amount(left, 'character')})" if left else shown


def markup(text: str) -> str:
    """The text as HTML; hidden characters become small labelled chips."""
    pieces, done = [], 0
    for found in _ODD.finditer(text):
        pieces.append(html.escape(text[done : found.start()]))
        shown = _print(found[1])
        plain = shown in (found[1], "\n")
        pieces.append(shown * _times(found) if plain else _chips(found[1], _times(found)))
        done = found.end()
    pieces.append(html.escape(text[done:]))
    return "".join(pieces)


def attribute(text: str) -> str:
    """The text for a double-quoted HTML attribute."""
    return html.escape(visible(text), quote=True)


def _print(found: str) -> str:
    if found == "\r\n":
        return "\n"
    if len(found) > 1:
        return found
    code = ord(found)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"


_CONTROLS = (
    "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI "
    "DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US"
)


def _times(found: re.Match[str]) -> int:
    return len(found[0]) // len(found[1])


def _chips(character: str, times: int) -> str:
    """A chip for each of a few equal characters, one with their number for many."""
    if times <= FEW:
        return _chip(character) * times
    return f'{_chip(character)}<span class="gl-ctl">×{times:,}</span>'


def _chip(character: str) -> str:
    number = ord(character)
    code = f"U+{number:04X}"
    name = unicodedata.name(character, "")
    shown = _CONTROLS.split()[number] if number < 0x20 else code
    return f'<span class="gl-ctl" title="{f"{code} {name}".strip()}">{shown}</span>'
