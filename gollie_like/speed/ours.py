"""Our engine, and the floor beneath every engine: reading the same tokens and nothing else.

In: a subject. Out: engines. Each run of ours begins with a fresh engine, so reading the prefix and
learning what documents are like are part of what is measured. The floor reads the prefix once and
then each document with its answer, as given, in passes as full as they come, through the same
layers and the same cache; nothing is chosen, masked or written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import numpy as np

from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.ragged.cache import PrefixStates, RaggedCache
from gollie_like.backends.ragged.engine import RaggedEngine, Settings
from gollie_like.backends.ragged.mask import Rows
from gollie_like.backends.writer import Prompt, read_prompt
from gollie_like.speed.subject import Material, Subject
from gollie_like.speed.trial import Answer, Tally, counting

__all__ = ["Floor", "Ours", "answer_all"]


@dataclass(frozen=True)
class Ours:
    """The ragged engine under given settings."""

    subject: Subject
    key: str
    title: str
    settings: Settings
    group: str = "ours"
    constrained: bool = True

    def opened(self) -> AbstractContextManager[None]:
        """Nothing to get ready."""
        return nullcontext()

    def run(self, requests: Iterable[Request], tally: Tally) -> Iterator[Answer]:
        """One answer for each request, in order."""
        engine = self.subject.engine(self.settings)
        with counting(self.subject.model, tally):
            for done in engine.generate(requests):
                yield _as_answer(done)
        work = engine.work
        tally.forced = work.written - work.decisions
        tally.drafted, tally.accepted = work.drafted, work.accepted


def _as_answer(done: Completion) -> Answer:
    return Answer(done.text, done.generated_tokens, done.finish in ("stop", "repeat"))


def answer_all(subject: Subject, material: Material) -> tuple[Completion, ...]:
    """What our engine answers, with how each answer ended."""
    return tuple(subject.engine(Settings()).generate(material.requests()))


@dataclass(frozen=True)
class Floor:
    """Reads documents with their answers, ``size`` tokens a pass.

    ``answers`` are the texts of the answers, in the order of the requests. ``lane`` documents share
    a cache, as in our engine.
    """

    subject: Subject
    answers: tuple[str, ...]
    size: int = 512
    lane: int = 4
    group: str = "floor"
    constrained: bool = False

    @property
    def key(self) -> str:
        """The name, with the size of a pass."""
        return f"floor-{self.size}"

    @property
    def title(self) -> str:
        """What a reader is told."""
        return f"only reading the same tokens, about {self.size} a pass"

    def opened(self) -> AbstractContextManager[None]:
        """Nothing to get ready."""
        return nullcontext()

    def run(self, requests: Iterable[Request], tally: Tally) -> Iterator[Answer]:
        """Nothing is written; the answers are empty."""
        engine = self.subject.engine(Settings())
        states: dict[tuple[int, ...], PrefixStates] = {}
        with counting(self.subject.model, tally):
            waiting: list[tuple[Prompt, list[int]]] = []
            for request, answer in zip(requests, self.answers, strict=False):
                prompt = read_prompt(request, self.subject.vocabulary)
                if prompt.prefix not in states:
                    states[prompt.prefix] = engine.prefix_states(prompt.prefix)
                tokens = [*prompt.suffix, *self.subject.vocabulary.encode(answer)]
                waiting.append((prompt, tokens))
                if sum(len(tokens) for _, tokens in waiting) >= self.size:
                    yield from self._read(engine, states, waiting)
                    waiting = []
            if waiting:
                yield from self._read(engine, states, waiting)

    def _read(
        self,
        engine: RaggedEngine,
        states: dict[tuple[int, ...], PrefixStates],
        waiting: list[tuple[Prompt, list[int]]],
    ) -> Iterator[Answer]:
        """Read some documents in one pass."""
        batches: list[tuple[RaggedCache, Rows]] = []
        for start in range(0, len(waiting), self.lane):
            cache = RaggedCache(engine.model.shape)
            parts = []
            owners: dict[tuple[int, ...], int] = {}
            for number, (prompt, tokens) in enumerate(waiting[start : start + self.lane]):
                if prompt.prefix not in owners:
                    owners[prompt.prefix] = self.lane + len(owners)
                    cache.load(owners[prompt.prefix], states[prompt.prefix])
                first, count = len(prompt.prefix), len(tokens)
                parts.append(
                    Rows(
                        np.array(tokens, dtype=np.int64),
                        np.full(count, number),
                        np.full(count, owners[prompt.prefix]),
                        np.arange(first, first + count),
                    )
                )
            batches.append((cache, Rows.join(parts)))
        engine.model.read(batches)[-1].cpu()
        return iter([Answer("", 0, True)] * len(waiting))
