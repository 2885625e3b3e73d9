"""One engine over one set of documents, once: what it answered, and what that took.

In: an engine and requests. Out: a `Trial`. Passes and tokens are counted where they happen, at the
model's own layers, in the same way for every engine that uses them.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from gollie_like.backends.protocol import Request
from gollie_like.speed.memory import Meter

__all__ = ["Answer", "Engine", "Tally", "Trial", "counting", "run_trial"]


@dataclass(frozen=True)
class Answer:
    """What came back for one document: the text, its tokens, and whether it came to its end."""

    text: str
    written: int
    complete: bool


@dataclass
class Tally:
    """Counts of one trial. ``None`` stands for what an engine does not do or does not tell."""

    passes: int = 0
    read: int = 0
    forced: int | None = None
    drafted: int | None = None
    accepted: int | None = None


class Engine(Protocol):
    """A way to get answers out of a model.

    ``group`` is what engines are compared by: of a group only the fastest counts.
    """

    @property
    def key(self) -> str:
        """A short name without spaces."""

    @property
    def group(self) -> str:
        """The kind of engine."""

    @property
    def title(self) -> str:
        """What a reader is told."""

    @property
    def constrained(self) -> bool:
        """Whether answers follow the grammar."""

    def opened(self) -> AbstractContextManager[None]:
        """Get ready, untimed; what was taken for it is given back in the end."""

    def run(self, requests: Iterable[Request], tally: Tally) -> Iterator[Answer]:
        """One answer for each request, in order."""


@dataclass(frozen=True)
class Trial:
    """One engine over one set of documents."""

    answers: tuple[Answer, ...]
    seconds: float
    first: float
    tally: Tally
    memory: int | None

    @property
    def rate(self) -> float:
        """Documents per second."""
        return len(self.answers) / self.seconds

    @property
    def written(self) -> int:
        """Tokens of all answers."""
        return sum(answer.written for answer in self.answers)


def run_trial(engine: Engine, requests: Iterable[Request], meter: Meter) -> Trial:
    """Run an engine from the first request to the last answer."""
    tally = Tally()
    answers: list[Answer] = []
    meter.start()
    with engine.opened():
        started = time.perf_counter()
        first = 0.0
        for answer in engine.run(requests, tally):
            answers.append(answer)
            if len(answers) == 1:
                first = time.perf_counter() - started
        seconds = time.perf_counter() - started
        return Trial(tuple(answers), seconds, first, tally, meter.rise())


@contextmanager
def counting(model: Any, tally: Tally) -> Iterator[None]:
    """Count the passes through a model's layers, and the tokens in them, padding included."""

    def count(_: Any, arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
        tokens = named.get("input_ids", arguments[0] if arguments else None)
        tally.passes += 1
        tally.read += 0 if tokens is None else tokens.numel()

    handle = model.base_model.register_forward_pre_hook(count, with_kwargs=True)
    try:
        yield
    finally:
        handle.remove()
