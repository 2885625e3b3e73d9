"""Questions with a fixed set of answers: how likely is each of them, and nothing is generated.

In: a prompt, the answers that may follow it. Out: the log-probability of each answer, among these
answers and, if wanted, among all that the model could say. One question may branch: several endings
of one prompt, each with its answers, share everything before them.

`AnswerTree` is the part that has nothing to do with any model. It puts the answers of a branch into
a tree of tokens, says after which beginnings the model must be asked, and makes log-probabilities
of what it said. Where answers do not part, nothing is asked: ten labels that differ in their first
token take one look, not ten.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gollie_like.prompt import Chat

__all__ = ["AnswerTree", "Branch", "Likelihood", "Question", "Reply", "Scores"]


@dataclass(frozen=True)
class Branch:
    """One ending of a prompt and the answers that may follow it."""

    text: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """A prompt in parts, as in `protocol.Request`, whose end is that of each of its branches.

    Where a branch has text of its own the suffix ends with a line. ``full`` asks for the
    log-probability of every token among all tokens, which costs a look at each of them.
    """

    prefix: str
    suffix: str
    branches: tuple[Branch, ...]
    chat: Chat | None = None
    full: bool = False


@dataclass(frozen=True)
class Likelihood:
    """Log-probabilities of one answer: among the answers of its branch (``among``), and of its
    ``tokens`` tokens among all that could be said (``total``, if it was asked for)."""

    among: float
    total: float | None
    tokens: int


@dataclass(frozen=True)
class Reply:
    """The likelihoods of a question's answers, branch by branch; ``message`` says what failed."""

    branches: tuple[tuple[Likelihood, ...], ...] = ()
    message: str = ""
    seconds: float = 0.0
    passes: int = 0


@dataclass(frozen=True)
class Scores:
    """What a model says after some beginning: the scores of the tokens asked about, and, where it
    was computed, the logarithm of the sum over all tokens."""

    values: tuple[float, ...]
    everything: float | None = None


class AnswerTree:
    """The answers of a branch as a tree of tokens.

    ``asks`` maps the beginnings that must be asked about to the tokens that may follow there: those
    where answers part, or, if ``full``, all of them.
    """

    def __init__(self, answers: Sequence[Sequence[int]], *, full: bool) -> None:
        self._answers = [tuple(answer) for answer in answers]
        following: dict[tuple[int, ...], dict[int, None]] = {}
        for answer in self._answers:
            for length in range(len(answer)):
                following.setdefault(answer[:length], {})[answer[length]] = None
        self.full = full
        self.asks: dict[tuple[int, ...], tuple[int, ...]] = {
            begun: tuple(tokens) for begun, tokens in following.items() if full or len(tokens) > 1
        }

    @property
    def paths(self) -> list[tuple[int, ...]]:
        """Beginnings to be read so that every ask is the end of one of them or lies on it."""
        longest: list[tuple[int, ...]] = []
        for begun in sorted(self.asks, key=len, reverse=True):
            if not any(path[: len(begun)] == begun for path in longest):
                longest.append(begun)
        return sorted(longest)

    def weigh(self, scores: Mapping[tuple[int, ...], Scores]) -> tuple[Likelihood, ...]:
        """The likelihoods of the answers, in their order, from the scores of all asks."""
        return tuple(self._weigh_answer(answer, scores) for answer in self._answers)

    def _weigh_answer(
        self, answer: tuple[int, ...], scores: Mapping[tuple[int, ...], Scores]
    ) -> Likelihood:
        among, total = 0.0, 0.0
        for length, token in enumerate(answer):
            tokens = self.asks.get(answer[:length])
            if tokens is None:
                continue
            found = scores[answer[:length]]
            mine = found.values[tokens.index(token)]
            among += mine - _log_sum(found.values)
            total += 0.0 if found.everything is None else mine - found.everything
        return Likelihood(min(among, 0.0), min(total, 0.0) if self.full else None, len(answer))


def _log_sum(values: Sequence[float]) -> float:
    most = max(values)
    return most + math.log(math.fsum(math.exp(value - most) for value in values))
