"""Acceptance: whether a grammar accepts a given code, and where it stops.

In: a grammar, code. Out: a verdict. No model is needed: Lark runs in llguidance on a tokenizer of
single bytes, GBNF is read character by character (`stacks`). For tests and for checking gold
answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from llguidance import LLMatcher, LLTokenizer, TokenizerWrapper

from gollie_like.errors import GrammarError
from gollie_like.grammar import Grammar
from gollie_like.stacks import read_gbnf

__all__ = ["Dialect", "Verdict", "accepts", "compile_bytes", "explain"]

Dialect = Literal["lark", "gbnf"]


@dataclass(frozen=True)
class Verdict:
    """``prefix`` is the longest beginning of the code that some answer begins with; ``complete``
    tells whether it is itself an answer."""

    code: str
    prefix: str
    complete: bool

    @property
    def accepted(self) -> bool:
        """Whether the whole code is an answer."""
        return self.complete and len(self.prefix) == len(self.code)

    def __str__(self) -> str:
        if self.accepted:
            return "accepted"
        place = len(self.prefix)
        if place == len(self.code):
            return f"the code ends too early, after {self.prefix[-40:]!r}"
        after = self.prefix[-40:]
        return f"stopped at character {place}: {self.code[place : place + 40]!r} after {after!r}"


def accepts(grammar: Grammar, code: str, *, dialect: Dialect = "lark") -> bool:
    """Whether ``code``, beginning right after ``result =``, is an answer of the grammar."""
    return explain(grammar, code, dialect=dialect).accepted


def explain(grammar: Grammar, code: str, *, dialect: Dialect = "lark") -> Verdict:
    """How far the grammar goes along with ``code``, and whether it may end there."""
    if dialect == "gbnf":
        length, complete = read_gbnf(grammar.to_gbnf()).measure(code)
        return Verdict(code, code[:length], complete)
    matcher = compile_bytes(grammar.to_lark())
    # A surrogate alone has no UTF-8; its bytes are refused like any others that do not fit.
    data = code.encode("utf-8", "surrogatepass")
    taken = matcher.try_consume_tokens(list(data))
    return Verdict(code, data[:taken].decode("utf-8", "ignore"), matcher.is_accepting())


def compile_bytes(lark: str) -> LLMatcher:
    """llguidance's matcher of a Lark grammar for a vocabulary of bytes, at the beginning."""
    matcher = LLMatcher(_byte_tokenizer(), LLMatcher.grammar_from_lark(lark), log_level=0)
    if matcher.is_error():
        raise GrammarError(f"llguidance cannot read the grammar: {matcher.get_error()}")
    return matcher


class _Bytes:
    """What llguidance asks of a tokenizer, for one token a byte and one for the end."""

    eos_token_id = 256
    bos_token_id = None
    special_token_ids: Sequence[int] = (256,)
    tokens: Sequence[bytes] = (*(bytes([value]) for value in range(256)), b"<eos>")

    def __call__(self, text: str | bytes) -> list[int]:
        return list(text if isinstance(text, bytes) else text.encode())


@lru_cache(maxsize=1)
def _byte_tokenizer() -> LLTokenizer:
    return LLTokenizer(TokenizerWrapper(_Bytes()), n_vocab=257, slices=[])
