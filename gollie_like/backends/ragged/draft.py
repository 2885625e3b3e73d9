"""Guesses of the next token, cheap enough to be wrong.

In: what a document says, what was written about it so far, which tokens are allowed. Out: a guess
and how likely it is right. Inside a string literal the guess is to go on copying from the document,
or to stop where strings like it stopped before; outside, it is what came after the same tokens
before. What came before is counted over all documents of one engine, so guessing gets better as
the work goes on. A guess never changes an answer; it only decides how many passes it takes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass

from gollie_like.backends.matcher import Ids
from gollie_like.backends.tokens import Vocabulary
from gollie_like.backends.writer import Writer

__all__ = ["Drafter", "Place"]

_COPY = -1
"""The action of going on as the document does; all other actions are tokens."""

_SEEN_ENOUGH = 3
_MOST_PLACES = 20_000
_LITERAL = re.compile(rb"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'")
_WORD = re.compile(rb"[^\s\w]*\b\w")


@dataclass(frozen=True)
class Place:
    """A place where something is chosen: what it looks like, and which token would be a copy."""

    looks: tuple[Hashable, ...]
    copy: int | None
    prior: float


class Drafter:
    """Learns what is chosen where, and guesses it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._chosen: dict[Hashable, Counter[int]] = {}

    def look(self, document: bytes, writer: Writer) -> Place | None:
        """The place a writer stands at; ``None`` where anything goes, which nobody can guess."""
        if writer.allowed is None:
            return None
        written = writer.data
        line = bytes(written[written.rfind(b"\n") + 1 :])
        strings = list(_LITERAL.finditer(line))
        rest = _LITERAL.sub(b"", line)
        opened = max(rest.rfind(b'"'), rest.rfind(b"'"))
        if opened < 0:
            last, last_but_one = ([-1, -1, *writer.tokens][-1], [-1, -1, *writer.tokens][-2])
            return Place(((last_but_one, last), (last,)), None, 0.0)
        so_far = rest[opened + 1 :]
        before = strings[-1][0][1:-1] if strings else _last_string(written)
        at = _find_copy(document, so_far, before)
        copy = None if at is None else self._longest(document, at, writer.allowed)
        shape = _shape(document, at)
        kind = "start" if not so_far else "inside"
        prior = {"inside word": 0.8, "inside Word": 0.5}.get(f"{kind} {shape}", 0.1)
        return Place(((kind, shape, rest[:opened]), (kind, shape)), copy, prior)

    def guess(self, place: Place | None, allowed: Ids | None) -> tuple[int, float] | None:
        """The likeliest token of a place and its probability, if there is one at all."""
        if place is None or allowed is None:
            return None
        for look in place.looks:
            counts = self._chosen.get(look)
            total = 0 if counts is None else counts.total()
            if counts is None or total < _SEEN_ENOUGH:
                continue
            for action, count in counts.most_common(3):
                token = place.copy if action == _COPY else action
                if token is not None and _contains(allowed, token):
                    return token, (count + 0.5) / (total + 1)
            return None
        return None if place.copy is None else (place.copy, place.prior)

    def learn(self, place: Place | None, token: int) -> None:
        """Remember what was chosen at a place."""
        if place is None:
            return
        if len(self._chosen) > _MOST_PLACES:
            self._chosen.clear()
        action = _COPY if token == place.copy else token
        for look in place.looks:
            self._chosen.setdefault(look, Counter())[action] += 1

    def _longest(self, document: bytes, at: int, allowed: Ids) -> int | None:
        """The longest allowed token that goes on as the document does."""
        best, length = None, 0
        if len(allowed) > 2048:
            return None
        for token in allowed.tolist():
            piece = self._vocabulary.bytes_of(token)
            if len(piece) > length and document.startswith(piece, at):
                best, length = token, len(piece)
        return best


def _find_copy(document: bytes, so_far: bytes, before: bytes) -> int | None:
    """Where in the document an open string seems to stand; behind the string before, if it can."""
    start = document.find(before) + len(before) if before and before in document else 0
    if not so_far:
        words = _WORD.finditer(document, start + 1 if start else 0)
        upper = (m.end() - 1 for m in words if document[m.end() - 1 : m.end()].isupper())
        return next(upper, None)
    at = document.find(so_far, start)
    if at < 0:
        at = document.find(so_far)
    return None if at < 0 else at + len(so_far)


def _shape(document: bytes, at: int | None) -> str:
    """What comes next in the document: the rest of a word, a Word, a word, or something else."""
    if at is None:
        return "none"
    following = document[at : at + 2]
    if following[:1].isalnum() or following[:1] >= b"\x80":
        return "word"
    if following[:1] == b" ":
        return "Word" if following[1:].isupper() else "space"
    return following[:1].decode("ascii", "replace")


def _last_string(written: bytearray) -> bytes:
    """The last complete string of the lines before the current one."""
    for line in reversed(written[-400:].split(b"\n")[:-1]):
        strings = _LITERAL.findall(line)
        if strings:
            return bytes(strings[-1][1:-1])
    return b""


def _contains(allowed: Ids, token: int) -> bool:
    at = int(allowed.searchsorted(token))
    return at < len(allowed) and int(allowed[at]) == token
