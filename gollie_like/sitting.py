"""A sitting: one call of a backend, for as many documents as it takes, and what to do if it breaks.

In: a stream of documents, and how to make a document ready and ask for its windows. Out: their
extractions, in order. A breakdown of the backend in the middle loses nothing: the documents that
were on their way are read once more, one at a time, and those that break it again fail.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from itertools import islice

from gollie_like.assembly import Assembly
from gollie_like.backends.protocol import Backend, Completion, Request
from gollie_like.document import Document, Problem
from gollie_like.extraction import Extraction

__all__ = ["Sitting", "Stream"]

_SETTLED_AT_ONCE = 256
"""Documents that need no reading and come one after the other; then the backend is left alone."""

_TOGETHER = 32
"""Documents read side by side where each window waits for the one before it."""


class Stream:
    """The documents that are still to come; an error of their source waits until the end."""

    def __init__(self, documents: Iterable[str | Document | Extraction]) -> None:
        self._source = enumerate(documents)
        self._next: Document | Extraction | None = None
        self.ended = False
        self.failure: Exception | None = None

    def __iter__(self) -> Iterator[Document | Extraction]:
        while (given := self._peek()) is not None:
            self._next = None
            yield given

    def settled(self) -> Iterator[Extraction]:
        """The extractions that come before the next document."""
        while isinstance(given := self._peek(), Extraction):
            self._next = None
            yield given

    def _peek(self) -> Document | Extraction | None:
        if self._next is None and not self.ended:
            try:
                position, given = next(self._source)
            except StopIteration:
                self.ended = True
                return None
            except Exception as error:  # what was read before it is still handed out
                self.ended, self.failure = True, error
                return None
            self._next = Document(given, id=str(position)) if isinstance(given, str) else given
        return self._next


class Sitting:
    """One call of the backend: documents from the stream in, their extractions out, in order.

    ``begin`` makes a document ready, ``ask`` gives the request for its next window. With
    ``in_turn`` each window is asked for when the one before it has come back.
    """

    def __init__(
        self,
        backend: Backend,
        stream: Stream,
        *,
        begin: Callable[[Document | Extraction], Assembly],
        ask: Callable[[Assembly], Request | None],
        in_turn: bool,
    ) -> None:
        self._backend = backend
        self._stream = stream
        self._begin = begin
        self._ask = ask
        self._in_turn = in_turn
        self._jobs: deque[Assembly] = deque()
        self._asked: deque[Assembly] = deque()  # one entry for each request on its way
        self._answers = 0
        self.breakdown: Exception | None = None

    @property
    def fruitless(self) -> bool:
        """Whether the backend broke down before it answered anything."""
        return self.breakdown is not None and self._answers == 0

    def run(self) -> Iterator[Extraction]:
        """The extractions of the documents that this call draws."""
        if self._in_turn:
            self._jobs += map(self._begin, islice(self._stream, _TOGETHER))
            while self.breakdown is None and any(not job.done for job in self._jobs):
                for _ in self._answer(self._ask_each_once()):
                    pass
        else:
            with closing(self._answer(self._ask_all())) as answers:
                for _ in answers:
                    yield from self._hand_out()
        while self._jobs:
            yield from self._hand_out()
            if self._jobs:
                self._read_alone(self._jobs[0])

    def _ask_all(self) -> Iterator[Request]:
        """Requests for all windows of document after document, as they are drawn."""
        settled = 0
        for given in self._stream:
            job = self._begin(given)
            self._jobs.append(job)
            settled = settled + 1 if job.done else 0
            if settled == _SETTLED_AT_ONCE:  # they wait for nothing but this call to end
                return
            while (request := self._ask(job)) is not None:
                self._asked.append(job)
                yield request

    def _ask_each_once(self) -> Iterator[Request]:
        """One request for each document that is not done."""
        for job in self._jobs:
            if not job.done and (request := self._ask(job)) is not None:
                self._asked.append(job)
                yield request

    def _answer(self, requests: Iterator[Request]) -> Generator[None, None, None]:
        """Let the backend answer; stop after each answer, and for good where it breaks down."""
        completions = self._backend.generate(requests)
        try:
            while (completion := self._draw(completions)) is not None:
                self._answers += 1
                self._asked.popleft().take_in(completion)
                yield
        finally:
            if hasattr(completions, "close"):
                completions.close()
            self._asked.clear()

    def _draw(self, completions: Iterator[Completion]) -> Completion | None:
        try:
            return next(completions, None)
        except Exception as error:  # whatever a backend may raise, documents are not lost by it
            self.breakdown = error
            return None

    def _read_alone(self, job: Assembly) -> None:
        """Ask once more for what has not come back, if the backend broke down."""
        if self.breakdown is not None:
            job.asked = job.answered
            first, self.breakdown = self.breakdown, None
            for _ in self._answer(iter(lambda: self._ask_next(job), None)):
                pass
            self.breakdown = self.breakdown or first
        if not job.done:
            job.fail(Problem("backend", "", _tell(self.breakdown)))

    def _ask_next(self, job: Assembly) -> Request | None:
        request = self._ask(job)
        if request is not None:
            self._asked.append(job)
        return request

    def _hand_out(self) -> Iterator[Extraction]:
        while self._jobs and self._jobs[0].done:
            yield self._jobs.popleft().conclude(self._backend.name)


def _tell(breakdown: Exception | None) -> str:
    if breakdown is None:
        return "the backend ended without an answer"
    return f"the backend broke down: {type(breakdown).__name__}: {breakdown}"
