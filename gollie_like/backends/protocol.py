"""The one protocol between the corridor and whatever runs a model.

In: requests, each a prompt in two parts (the prefix that many requests share, and its own suffix),
a grammar and limits. Out: completions, in the order of the requests, each as soon as it and all
before it are done. A backend does its batching, caching and masking behind this one method; the
corridor never learns how. A request that fails yields a completion that says so, and the others
go on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, Protocol

from gollie_like.grammar import Grammar
from gollie_like.prompt import Chat

__all__ = ["Backend", "Completion", "Decision", "Finish", "Limits", "Request"]


@dataclass(frozen=True)
class Limits:
    """When to stop although the grammar would go on: ``None`` means no limit.

    ``tokens`` bounds the generated tokens, ``seconds`` the wall time of one request from the
    moment the backend starts on it.
    """

    tokens: int | None = 2048
    seconds: float | None = None


@dataclass(frozen=True)
class Request:
    """One prompt. ``prefix + suffix`` is the whole prompt; generation begins right after it.

    ``suffix`` ends with `prompt.ANSWER`. Both are encoded as plain text, whatever they contain.
    With ``chat`` they are the user's turn: ``chat.opening`` stands before the prefix and
    ``chat.turn`` between the suffix's body and its final `ANSWER`, both encoded with their control
    tokens.

    With ``grammar`` the output is a string of it; without, the backend stops at the model's end
    of text or where the list closes. Text and grammar belong together: the grammar was built for
    that document. ``tilt`` is added to the score of ending the list wherever the grammar allows
    that beside another item: above 0 for fewer items, below for more.
    """

    prefix: str
    suffix: str
    grammar: Grammar | None = None
    limits: Limits = Limits()
    chat: Chat | None = None
    tilt: float = 0.0


@dataclass(frozen=True)
class Decision:
    """One choice the model made: the characters it wrote there and their log-probability.

    ``start`` and ``end`` are character offsets into `Completion.text`. ``logprob`` is natural, and
    renormalized over the tokens that the grammar allowed at that place; forced tokens are no
    decisions and are not listed.
    """

    start: int
    end: int
    logprob: float


Finish = Literal["stop", "tokens", "time", "context", "repeat", "error"]
"""Why a completion ended: complete; token limit; time limit; the prompt does not fit the context;
an item repeated more often than its span occurs (the list was closed); an error."""


@dataclass(frozen=True)
class Completion:
    """What came back for one request. ``message`` explains any ``finish`` other than ``stop``."""

    text: str
    decisions: tuple[Decision, ...] | None = None
    finish: Finish = "stop"
    message: str = ""
    seconds: float = 0.0
    prompt_tokens: int = 0
    generated_tokens: int = 0
    passes: int = 0


class Backend(Protocol):
    """Whatever turns requests into completions."""

    @property
    def name(self) -> str:
        """What produced an output, for records: model name, precision, adapter."""

    @property
    def context_length(self) -> int:
        """The most tokens that prompt and output may have together."""

    def count_tokens(self, text: str) -> int:
        """How many tokens this backend's model makes of a text."""

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        """Completions in the order of the requests; requests are drawn lazily."""
