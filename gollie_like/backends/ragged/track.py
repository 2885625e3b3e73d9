"""One document on its way: which tokens to read next, what to ask, what to make of the answer.

In: a request's prompt and its writer. Out, pass by pass: new tokens with their places in the text,
and the questions that go with them; then, from the model's choices, how many of its tokens stand.
It knows nothing of caches or models.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gollie_like.backends.head import Tilt
from gollie_like.backends.matcher import Ids
from gollie_like.backends.ragged.draft import Drafter, Place
from gollie_like.backends.ragged.mask import Rows
from gollie_like.backends.writer import Prompt, Writer
from gollie_like.errors import GollieLikeError

__all__ = ["Ask", "DraftRule", "Track"]


@dataclass(frozen=True)
class DraftRule:
    """How far to draft: at most ``most`` guesses, and as long as a guess is worth its tokens.

    ``price`` is what a token that is refused costs, measured in what an accepted guess saves.
    """

    price: float
    most: int

    def pays(self, certainty: float, tokens: int) -> bool:
        """Whether a guess that is so likely to stand is worth so many tokens."""
        return certainty >= (1.0 - certainty) * tokens * self.price


@dataclass(frozen=True)
class Ask:
    """A question: what follows row ``row`` of the new tokens, where ``written`` tokens stood?"""

    row: int
    written: int
    allowed: Ids | None
    place: Place | None
    tilt: Tilt = None


class Track:
    """One request from its first pass to its completion."""

    def __init__(
        self, number: int, owner: int, prompt: Prompt, writer: Writer, document: bytes
    ) -> None:
        self.number = number
        self.owner = owner
        self.prompt = prompt
        self.writer = writer
        self.read = 0
        self.asks: list[Ask] = []
        self.drafted = 0
        self.accepted = 0
        self._document = document

    @property
    def length(self) -> int:
        """How many tokens of its own the text has, read or not."""
        return len(self.prompt.suffix) + len(self.writer.tokens)

    @property
    def position(self) -> int:
        """The position number of the first token that is not read yet."""
        return len(self.prompt.prefix) + self.read

    def plan(self, prefix: int, chunk: int, drafter: Drafter, rule: DraftRule) -> Rows:
        """The next tokens to read; `asks` are the questions that go with them."""
        start = self.read
        self.asks = []
        if self.length - start <= chunk:
            self._draft(drafter, rule)
        end = min(self.length, start + chunk) if not self.asks else self.length
        suffix = self.prompt.suffix
        tokens = [*suffix[start:end], *self.writer.tokens[max(0, start - len(suffix)) :]]
        tokens = tokens[: end - start]
        count = end - start
        first = self.position
        return Rows(
            np.array(tokens, dtype=np.int64),
            np.full(count, self.owner),
            np.full(count, prefix),
            np.arange(first, first + count),
        )

    def settle(self, count: int, choices: list[tuple[int, float]], drafter: Drafter) -> None:
        """Use the choices for the questions of the last plan, which had ``count`` tokens.

        Afterwards ``read`` tells how many of the text's tokens the cache may keep.
        """
        writer = self.writer
        writer.passes += 1
        seen = writer.tokens.copy()
        for ask, (token, logprob) in zip(self.asks, choices, strict=True):
            drafter.learn(ask.place, token)
            if len(writer.tokens) > ask.written:
                self.drafted += 1
                if writer.tokens[ask.written] == token:
                    self.accepted += 1
                    writer.confirm(ask.written, logprob)
                    continue
            writer.rewind(ask.written)
            self._choose(token, logprob)
            break
        else:
            if self.asks:
                self._advance()
        same = _count_same(seen, writer.tokens)
        self.read = min(self.read + count, len(self.prompt.suffix) + same, self.length - 1)
        writer.check_time()

    def abandon(self) -> None:
        """Forget the last plan, its draft included."""
        if self.asks:
            self.writer.rewind(self.asks[0].written)
            self._advance()
            self.asks = []

    def _draft(self, drafter: Drafter, rule: DraftRule) -> None:
        """Ask what comes next, guess it, ask what comes after that, and so on."""
        certainty = 1.0
        while self.writer.finish is None:
            place = drafter.look(self._document, self.writer)
            allowed, written = self.writer.allowed, len(self.writer.tokens)
            row = self.length - 1 - self.read
            self.asks.append(Ask(row, written, allowed, place, self.writer.tilt))
            guess = drafter.guess(place, allowed) if len(self.asks) <= rule.most else None
            if guess is None:
                return
            certainty *= guess[1]
            if not rule.pays(certainty, 1):
                return
            self._choose(guess[0], 0.0, tentative=True)
            if not rule.pays(certainty, len(self.writer.tokens) - written):
                self.writer.rewind(written)  # it brought too many forced tokens with it
                return

    def _choose(self, token: int, logprob: float, *, tentative: bool = False) -> None:
        try:
            self.writer.choose(token, logprob)
        except GollieLikeError as error:
            self.writer.fail(error)
            return
        self._advance(tentative=tentative)

    def _advance(self, *, tentative: bool = False) -> None:
        try:
            self.writer.advance(tentative=tentative)
        except GollieLikeError as error:
            self.writer.fail(error)


def _count_same(old: list[int], new: list[int]) -> int:
    """How many tokens two texts have in common at their beginning."""
    pairs = zip(old, new, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(old), len(new)))
