"""Pieces: where each item of a generated list begins and ends, found without parsing it.

In: code of any kind, the names of the classes that may begin an item. Out: `find_list` says where
the list opens, `read_piece` one item's range after another. A piece is plain text; `evaluate`
parses each on its own, so that one that is no Python costs only itself. The scanner knows strings,
comments and brackets and nothing else. It also finds, before any parser sees it, what could hurt a
parser (``fault``): nesting deeper than `MAX_DEPTH`, numbers longer than `MAX_DIGITS`, and chains of
more than `MAX_CHAIN` tokens without a comma (``------1``, ``a.b.c.d...``, ``1+1+1+...``). Where
that goes on and on, it gives up (``stop == "fault"``). Everything is linear in the code's length.

Where an item is broken, the scanner guesses where the next one begins: a known class name with
``(`` at the start of a line that is indented no further than the broken item, or after a comma in
a place where Python allows no such thing. Nested instances are never taken for items.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

__all__ = [
    "MAX_BRACKETS",
    "MAX_CHAIN",
    "MAX_DEPTH",
    "MAX_DIGITS",
    "Opening",
    "Piece",
    "find_list",
    "find_restart",
    "read_piece",
]

MAX_DEPTH = 64
"""Brackets that may stand open at once inside an item."""

MAX_DIGITS = 300
"""Digits a number may have; every float and every sensible integer has fewer."""

MAX_CHAIN = 32
"""Tokens, strings apart, that may stand between two commas of one bracket; a field has five."""

MAX_BRACKETS = 10_000
"""Brackets that one item may open in all."""

_HOPELESS = 1_000  # depth, or length of a chain, at which looking for the item's end is given up

_TOKEN = re.compile(
    r"""[ \t\f]+ | \#[^\r\n]*
      | (?P<line>\r\n|[\r\n])
      | (?P<quote>\"{3}|'{3}|["'])
      | (?P<word>\w+)
      | (?P<open>[(\[{]) | (?P<close>[)\]}]) | (?P<comma>,)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
# At most 500 escapes a match: the regular expression engine keeps a state for each.
_BODIES = {
    '"': re.compile(r'[^"\\\r\n]*(?:\\(?:\r\n|.)[^"\\\r\n]*){0,500}', re.DOTALL),
    "'": re.compile(r"[^'\\\r\n]*(?:\\(?:\r\n|.)[^'\\\r\n]*){0,500}", re.DOTALL),
    '"""': re.compile(r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*){0,500}', re.DOTALL),
    "'''": re.compile(r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*){0,500}", re.DOTALL),
}
_PARTNERS = {")": "(", "]": "[", "}": "{"}
_CALL = re.compile(r"(?<![\w.])([^\W\d]\w*)[ \t]{0,8}\(")
_NAME = re.compile(r"[^\W\d]\w*")
_RESULT = re.compile(r"^[ \t]*result[ \t]*(?::[^=\n]{0,200})?=(?!=)", re.MULTILINE)
_FENCE = re.compile(r"^[ \t]*```[^\n]{0,40}\n", re.MULTILINE)
_BLANK = re.compile(r"[\s\ufeff]*")


@dataclass(frozen=True, slots=True)
class Opening:
    """Where the first item may begin: after ``bracket``, or, if that is empty, at a bare item.

    ``lead`` ends the text that stands before the list and is no part of it.
    """

    start: int
    bracket: str
    lead: int


@dataclass(frozen=True, slots=True)
class Piece:
    """One item as written, ``code[start:end]``; empty where nothing stands between two commas.

    ``after`` is where reading goes on. ``stop`` says what ended the piece: a comma, the list's
    bracket, the end of the code, or the scanner itself because of ``fault``. ``core`` ends the
    first complete bracket group, the least that can be an item. ``breaks`` are places where
    another item seems to begin inside this one; they count only if this one is no Python.
    ``open`` says that a bracket or string was open at the end of the code, ``unquoted`` that the
    end of some line cut off a string. ``solid`` ends what is certainly no part of a string that
    the end of the code cut off.
    """

    start: int
    end: int
    after: int
    stop: str
    fault: str = ""
    core: int | None = None
    breaks: tuple[int, ...] = ()
    open: bool = False
    unquoted: bool = False
    solid: int = 0


def find_list(code: str, known: Container[str]) -> Opening | None:
    """Where the list of items opens: at once, after ``result =``, after a fence, or anywhere."""
    lead = 0
    start = _skip_blank(code, 0)
    if not _opens(code, start, known):
        marker = _RESULT.search(code)
        fence = _FENCE.search(code)
        if marker is not None:
            lead = marker.start() if code[start : marker.start()].strip() else 0
            start = _skip_blank(code, marker.end())
        elif fence is not None:
            lead = fence.end()
            start = _skip_blank(code, lead)
        if not _opens(code, start, known):
            return _find_anywhere(code, known)
    bracket = code[start] if code[start] in "[(" else ""
    return Opening(start + len(bracket), bracket, lead)


def read_piece(code: str, start: int, closer: str, known: Container[str]) -> Piece:
    """The item that begins at or after ``start``; ``closer`` is the bracket that ends the list."""
    return _Scan(code, start, closer, known).run()


def find_restart(code: str, piece: Piece, known: Container[str]) -> int | None:
    """Where to read on inside a broken piece, or ``None`` to go on after it."""
    given_up = piece.stop == "fault"
    begin, limit = (piece.after, len(code)) if given_up else (piece.start + 1, piece.solid)
    line = max(code.rfind("\n", 0, piece.start), code.rfind("\r", 0, piece.start)) + 1
    indent = _BLANK.match(code, line, piece.start).end() - line  # type: ignore[union-attr]
    found = [place for place in piece.breaks if place >= begin]
    for call in _CALL.finditer(code, begin, limit):
        if call[1] in known and _may_restart(code, call.start(), indent, piece.unquoted):
            found.append(call.start())
            break
    return min(found, default=None)


class _Scan:
    """One run over one piece; the state that the token handlers share."""

    def __init__(self, code: str, start: int, closer: str, known: Container[str]) -> None:
        self.code, self.closer, self.known = code, closer, known
        self.pos = start
        self.start: int | None = None
        self.end = start
        self.stack: list[str] = []
        self.chains = [0]
        self.core: int | None = None
        self.breaks: list[int] = []
        self.unclosed: int | None = None
        self.unquoted = False
        self.fault = ""
        self.hopeless = False
        self.opened = 0
        self.previous = ""
        self.keyword = False

    def run(self) -> Piece:
        stop = ""
        while not stop and self.pos < len(self.code):
            token = _TOKEN.match(self.code, self.pos)
            assert token is not None  # the last alternative takes any character
            kind, at, self.pos = token.lastgroup, self.pos, token.end()
            if kind is None or kind == "line":
                continue
            if kind == "comma" and not self.stack:
                stop = ","
            elif kind == "close" and self._ends_list(token[0]):
                stop = token[0]
            else:
                self._take(kind, token[0], at)
                stop = "fault" if self.hopeless else ""
        start = self.end if self.start is None else self.start
        return Piece(
            start,
            self.end,
            self.pos,
            stop or "end",
            self.fault,
            self.core,
            tuple(self.breaks),
            bool(self.stack) or self.unclosed is not None,
            self.unquoted,
            self.end if self.unclosed is None else self.unclosed,
        )

    def _take(self, kind: str, text: str, at: int) -> None:
        if self.start is None:
            self.start = at
        if kind == "quote":
            self._read_string(text)
        elif kind == "open":
            self._count()
            self._open(text)
        elif kind == "close":
            self._close(text)
        elif kind == "comma":
            self.chains[-1] = 0
        else:
            self._count()
            self._read_word(text, at)
        self.previous = text
        self.end = self.pos

    def _open(self, bracket: str) -> None:
        self.stack.append(bracket)
        self.chains.append(0)
        self.opened += 1
        if len(self.stack) > MAX_DEPTH:
            self.fault = "too-deep"
        if self.opened > MAX_BRACKETS:
            self.fault = "too-many"
        self.hopeless |= len(self.stack) > _HOPELESS or self.opened > MAX_BRACKETS

    def _count(self) -> None:
        self.chains[-1] += 1
        if self.chains[-1] > MAX_CHAIN:
            self.fault = "too-deep"
            self.hopeless |= self.chains[-1] > _HOPELESS

    def _read_word(self, text: str, at: int) -> None:
        if len(text) > MAX_DIGITS and text[0].isdigit():
            self.fault = "too-long"
        if text == "=" and len(self.stack) == 1:
            self.keyword = True
        # After a keyword argument no positional one may follow, and after an item only a comma.
        astray = self.keyword and self.previous == "," and len(self.stack) == 1
        if (
            (astray or (self.core is not None and not self.stack))
            and text in self.known
            and _CALL.match(self.code, at)
        ):
            self.breaks.append(at)

    def _read_string(self, quote: str) -> None:
        body, start = _BODIES[quote], self.pos
        end = body.match(self.code, self.pos).end()  # type: ignore[union-attr]
        while end > self.pos and not self.code.startswith(quote, end) and end < len(self.code):
            self.pos = end
            end = body.match(self.code, self.pos).end()  # type: ignore[union-attr]
        closed = self.code.startswith(quote, end)
        self.pos = end + len(quote) if closed else end
        if not closed and end == len(self.code):
            self.unclosed = start
        elif not closed:
            self.unquoted = True

    def _ends_list(self, bracket: str) -> bool:
        if bracket != self.closer or _PARTNERS[bracket] in self.stack:
            return False
        rest = _skip_blank(self.code, self.pos)
        if self.stack:
            # An item stands open: a slip of the pen if the item visibly goes on.
            return self.code[rest : rest + 1] not in (")", ",")
        call = _CALL.match(self.code, _skip_blank(self.code, rest + 1))
        return not (self.code[rest : rest + 1] == "," and call and call[1] in self.known)

    def _close(self, bracket: str) -> None:
        if _PARTNERS[bracket] not in self.stack:
            return
        matched = self.stack[-1] == _PARTNERS[bracket]
        while self.stack.pop() != _PARTNERS[bracket]:
            self.chains.pop()
        self.chains.pop()
        if not self.stack and matched and self.core is None:
            self.core = self.pos


def _opens(code: str, start: int, known: Container[str]) -> bool:
    if code.startswith("[", start):
        return True
    name = _NAME.match(code, _skip_blank(code, start + code.startswith("(", start)))
    return name is not None and name[0] in known


def _find_anywhere(code: str, known: Container[str]) -> Opening | None:
    """The first call of a known class, or else the first bracket."""
    call = next((c for c in _CALL.finditer(code) if c[1] in known), None)
    bracket = code.find("[")
    if call is not None:
        before = _last_before(code, call.start())
        if before is None or code[before] != "[":
            return Opening(call.start(), "", call.start())
        bracket = before
    return Opening(bracket + 1, "[", bracket) if bracket >= 0 else None


def _may_restart(code: str, at: int, indent: int, loose: bool) -> bool:
    before = _last_before(code, at)
    if before is None:
        return False
    gap = code[before + 1 : at]
    line = max(gap.rfind("\n"), gap.rfind("\r"))
    if line >= 0:
        return len(gap) - line - 1 <= indent
    return loose and code[before] == ","


def _last_before(code: str, at: int) -> int | None:
    """The nearest character before ``at`` that is no space, looked for a short way only."""
    for place in range(at - 1, max(at - 200, -1), -1):
        if not code[place].isspace():
            return place
    return None


def _skip_blank(code: str, start: int) -> int:
    return _BLANK.match(code, start).end()  # type: ignore[union-attr]


if __name__ == "__main__":
    sample = '[A("x]"), A("y" oops), A("z"'
    classes = {"A"}
    opening = find_list(sample, classes)
    place = opening.start if opening else len(sample)
    while place < len(sample):
        piece = read_piece(sample, place, "]", classes)
        print(f"{sample[piece.start : piece.end]!r} ended by {piece.stop!r}, open: {piece.open}")
        place = piece.after
