"""Which tokens may come next: a grammar walked token by token, or a text that ends with its list.

In: a grammar (anything with ``to_lark``) or none, and a vocabulary. Out: a walk that says which
tokens are forced, which are allowed, and whether the text is complete; it can go back any number
of tokens. Choosing among the allowed tokens is the decoding loop's work, and so are limits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from llguidance import LLMatcher
from numpy.typing import NDArray

from gollie_like.backends.tokens import Vocabulary
from gollie_like.errors import GrammarError

__all__ = ["FreeWalk", "GrammarWalk", "Ids", "Printable", "Walk"]

Ids = NDArray[np.int64]
"""Token ids, ascending."""


class Printable(Protocol):
    """A grammar, as far as a walk needs it."""

    def to_lark(self) -> str:
        """The grammar in llguidance's Lark dialect."""


class Walk(Protocol):
    """A way through the strings that may be written."""

    @property
    def complete(self) -> bool:
        """Whether the text is finished and nothing may follow."""

    @property
    def surplus(self) -> int:
        """How many bytes of the last token lie behind the end of the text."""

    def forced(self) -> list[int]:
        """The tokens that must follow, as far as they are certain; not yet pushed."""

    def allowed(self) -> Ids | None:
        """The tokens that may follow, ascending; ``None`` means every token."""

    def push(self, token: int) -> None:
        """Go on by one token."""

    def back(self, count: int) -> None:
        """Take back the last ``count`` tokens."""


class GrammarWalk:
    """A walk through a grammar.

    Special tokens are never allowed, whatever the document says; a token that ends the text is
    allowed where the grammar may end. Masks are read as short lists of token ids, because most
    places of a code grammar allow few.
    """

    def __init__(self, grammar: Printable, vocabulary: Vocabulary) -> None:
        text = LLMatcher.grammar_from_lark(grammar.to_lark())
        self._vocabulary = vocabulary
        self._matcher = LLMatcher(vocabulary.engine, text, log_level=0)
        self._ended = False
        self._check("The grammar cannot be compiled")

    @property
    def complete(self) -> bool:
        """Whether the grammar is at its end, or an end of text was pushed."""
        return self._ended or bool(self._matcher.is_stopped())

    @property
    def surplus(self) -> int:
        """Nothing can lie behind the end of a grammar."""
        return 0

    def forced(self) -> list[int]:
        """Tokens of the bytes that the grammar leaves no choice about."""
        tokens: list[int] = self._matcher.compute_ff_tokens()
        return tokens

    def allowed(self) -> Ids:
        """The tokens that may follow here."""
        ids = _read_mask(self._matcher.compute_bitmask())
        self._check("The grammar became too complex")
        return ids[ids < self._vocabulary.size]

    def push(self, token: int) -> None:
        """Go on by one token; `GrammarError` if it is not allowed."""
        if token in self._vocabulary.ends:
            self._ended = True
            return
        self._matcher.consume_token(token)
        if self._matcher.is_error():
            self._check(f"The grammar does not allow {self._vocabulary.bytes_of(token)!r} here")

    def back(self, count: int) -> None:
        """Take back tokens; a pushed end of text is taken back first."""
        if count and self._ended:
            self._ended = False
            count -= 1
        if count:
            self._matcher.rollback(count)
            self._check("The grammar cannot go back")

    def _check(self, what: str) -> None:
        if self._matcher.is_error():
            # Behind the reason the engine prints its whole state and the grammar with the text.
            reason = self._matcher.get_error().partition("<state>")[0].strip()
            if "too many" in reason or "too large" in reason:
                what = "The grammar of this text became too complex"
            raise GrammarError(f"{what}: {reason}")


class FreeWalk:
    """A walk without a grammar: anything goes until the outermost list closes, or a text ends.

    Brackets inside string literals do not count. Text before the list (a model's small talk) is
    let through.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._states = [_OUTSIDE]

    @property
    def complete(self) -> bool:
        """Whether the outermost list has closed or a special token was pushed."""
        return self._states[-1].closed

    @property
    def surplus(self) -> int:
        """What the last token holds behind the closing bracket."""
        return self._states[-1].surplus

    def forced(self) -> list[int]:
        """Nothing is ever forced."""
        return []

    def allowed(self) -> None:
        """Everything is always allowed."""
        return None

    def push(self, token: int) -> None:
        """Go on by one token."""
        state = self._states[-1]
        if token in self._vocabulary.special:
            state = _Brackets(closed=True)
        self._states.append(state.read(self._vocabulary.bytes_of(token)))

    def back(self, count: int) -> None:
        """Take back tokens."""
        if count:
            del self._states[-count:]


@dataclass(frozen=True, slots=True)
class _Brackets:
    """Where a scan of code stands: how deep, in which quote, whether the first list has closed."""

    depth: int = 0
    quote: int = 0
    escaped: bool = False
    closed: bool = False
    surplus: int = 0

    def read(self, piece: bytes) -> _Brackets:
        """The state after some more bytes."""
        depth, quote, escaped = self.depth, self.quote, self.escaped
        if self.closed:
            return self
        for at, byte in enumerate(piece, start=1):
            if quote:
                # an open literal ends with its line
                quote = 0 if byte == _NEWLINE or (byte == quote and not escaped) else quote
                escaped = byte == _BACKSLASH and not escaped
            elif byte in b"\"'" and depth:
                quote, escaped = byte, False
            elif byte in b"[(":
                depth += 1
            elif byte in b"])" and depth:
                depth -= 1
                if depth == 0:
                    return _Brackets(closed=True, surplus=len(piece) - at)
        return _Brackets(depth, quote, escaped)


_BACKSLASH, _NEWLINE = b"\\\n"
_OUTSIDE = _Brackets()


def _read_mask(mask: bytes) -> Ids:
    """The positions of the set bits; quick when few of many are set."""
    octets = np.frombuffer(mask, dtype=np.uint8)
    hot = np.flatnonzero(octets)
    rows, bits = np.nonzero(np.unpackbits(octets[hot, None], axis=1, bitorder="little"))
    return hot[rows] * 8 + bits
