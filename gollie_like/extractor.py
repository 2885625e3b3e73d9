"""The corridor: classes and texts in, extractions out. The only module that knows the order.

In: a schema (classes, a module, a `Task`) and a backend or the name of a model. Out: one
`Extraction` for each document, in order, as soon as it is done. A document that fails becomes an
extraction whose problems say why; it never stops the others. Documents are drawn lazily, so that
any number of them can pass through in bounded memory. A text too long for one prompt is read in
windows that run beside those of all other documents and are merged by their offsets.

::

    classes ─describe_schema→ Task ─┬─render_prefix→ prefix
                                    └─build_grammar→ grammar ┐
    text ─cut_windows→ windows ─render_suffix→ suffix ─backend┴→ code
         ─evaluate→ instances + problems ─locate→ mentions ─weigh→ ─merge→ Extraction
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from types import ModuleType
from typing import Any, Union

from gollie_like.backends import open_backend
from gollie_like.backends.protocol import Backend, Completion, Limits, Request
from gollie_like.confidence import weigh
from gollie_like.document import Document, Mention, Problem, Span
from gollie_like.errors import GollieLikeError, InputError, UsageError
from gollie_like.evaluate import evaluate
from gollie_like.extraction import Extraction
from gollie_like.given import check_given, cut_out, list_given
from gollie_like.grammar import build_grammar
from gollie_like.ground import locate
from gollie_like.introspect import describe_schema
from gollie_like.preference import judge
from gollie_like.prompt import CHATS, Chat, render_prefix, render_suffix
from gollie_like.spec import Schema
from gollie_like.task import Layout, Task
from gollie_like.window import cut_windows, merge, shift

__all__ = ["Extractor", "SchemaLike", "extract"]

SchemaLike = Union[ModuleType, type, Iterable[type], Schema, Task]
"""Whatever a schema can be made of."""

WINDOW = 512
"""Tokens of text that are read at once, unless the caller says otherwise."""

_ROOM_TO_ANSWER = 0.5
"""The share of what the context leaves after the guidelines that is kept for the answer."""


@dataclass
class _Job:
    """A document on its way: its windows, and what those that have come back said."""

    document: Document
    windows: list[Span]
    failure: Problem | None = None
    mentions: list[tuple[int, Mention]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    unread: list[Span] = field(default_factory=list)
    truncated: bool = False
    seconds: float = 0.0

    @property
    def done(self) -> bool:
        return self.failure is not None or len(self.codes) == len(self.windows)


class Extractor:
    """Reads documents for the instances of a schema.

    >>> from gollie_like.backends.scripted import ScriptedBackend
    >>> from guidelines import space
    >>> backend = ScriptedBackend(['[Launcher(span="SLS")]'])
    >>> Extractor(space, backend=backend).extract("SLS flew.").instances
    [Launcher(span="SLS")]

    ``model`` is a name of the catalogue, a model on a hub, a local directory or a GGUF file; it is
    loaded when the first document is read. ``backend`` takes its place with anything that follows
    `backends.protocol.Backend`. ``constrained=False`` leaves the grammar away. ``layout`` and
    ``chat`` default to what the model wants. Texts of more than ``window`` tokens are read in
    windows that share up to ``overlap`` tokens with their neighbors.
    """

    def __init__(
        self,
        schema: SchemaLike,
        *,
        model: str = "auto",
        backend: Backend | None = None,
        precision: str | None = None,
        device: str = "auto",
        constrained: bool = True,
        layout: Layout | None = None,
        chat: str | None = None,
        limits: Limits | None = None,
        window: int = WINDOW,
        overlap: int = 64,
    ) -> None:
        self.task = _as_task(schema)
        self.prefix = render_prefix(self.task)
        self.constrained = constrained
        self.limits = limits or Limits()
        self.window = window
        self.overlap = overlap
        self._model = model
        self._backend = backend
        self._precision = precision
        self._device = device
        self._layout = layout
        self._chat = _find_chat(chat)
        self._room: int | None = None

    @property
    def backend(self) -> Backend:
        """What runs the model; loads it at the first call."""
        if self._backend is None:
            self._backend = open_backend(
                self._model, precision=self._precision, device=self._device
            )
        return self._backend

    def extract(self, document: str | Document, *, given: Iterable[Any] = ()) -> Extraction:
        """What one document holds; ``given`` are instances that are known already."""
        known = tuple(given)
        if known:
            whole = Document(document) if isinstance(document, str) else document
            document = replace(whole, given=(*whole.given, *known))
        return next(self.extract_many([document]))

    def extract_many(self, documents: Iterable[str | Document]) -> Iterator[Extraction]:
        """One extraction for each document, in order; documents are drawn as they are needed.

        Plain strings get their position as ``id``.
        """
        jobs: deque[_Job] = deque()
        for completion in self.backend.generate(self._requests(documents, jobs)):
            yield from self._hand_out(jobs)
            self._take_in(jobs[0], completion)
            yield from self._hand_out(jobs)
        yield from self._hand_out(jobs)
        for job in jobs:
            job.failure = Problem("backend", "", "the backend ended without an answer")
            yield self._conclude(job)

    def _requests(
        self, documents: Iterable[str | Document], jobs: deque[_Job]
    ) -> Iterator[Request]:
        for position, given in enumerate(documents):
            document = Document(given, id=str(position)) if isinstance(given, str) else given
            try:
                windows = self._cut(document)
                jobs.append(_Job(document, windows))
            except GollieLikeError as error:
                jobs.append(_Job(document, [], Problem("input", "", str(error))))
                continue
            yield from self._request_windows(jobs[-1])

    def _request_windows(self, job: _Job) -> Iterator[Request]:
        for number, window in enumerate(job.windows):
            try:
                request = self._request(cut_out(job.document, window))
            except GollieLikeError as error:
                # The windows before it are on their way: what they find is kept.
                job.problems.append(Problem("input", "", str(error)))
                job.unread += job.windows[number:]
                del job.windows[number:]
                return
            yield request

    def _cut(self, document: Document) -> list[Span]:
        if not isinstance(document.text, str):
            raise UsageError(f"a document's text is a string, not {type(document.text).__name__}")
        if not document.text.strip():
            raise InputError(f"document {document.id} is empty; there is nothing to read in it")
        if self._room is None:
            frame = render_suffix(
                self.task, Document("", inputs=dict.fromkeys(self.task.inputs, ""))
            )
            fixed = self.backend.count_tokens(self.prefix) + self.backend.count_tokens(frame)
            left = int((self.backend.context_length - fixed) * (1 - _ROOM_TO_ANSWER))
            if left < 1:
                raise InputError(
                    f"the guidelines take {fixed} tokens and the context of {self.backend.name} "
                    f"has {self.backend.context_length}: use fewer classes or shorter guidelines"
                )
            self._room = min(self.window, left)
        return cut_windows(
            document.text, room=self._room, overlap=self.overlap, count=self.backend.count_tokens
        )

    def _request(self, window: Document) -> Request:
        backend = self.backend
        grammar = None
        if self.constrained:
            layout: Layout = self._layout or getattr(backend, "layout", None) or "lines"
            grammar = build_grammar(self.task, window.text, layout=layout, given=list_given(window))
        chat = self._chat or _find_chat(getattr(backend, "chat", None))
        return Request(self.prefix, render_suffix(self.task, window), grammar, self.limits, chat)

    def _take_in(self, job: _Job, completion: Completion) -> None:
        """Evaluate what came back for the next window of a document and put it in its place."""
        number = len(job.codes)
        window = job.windows[number]
        job.codes.append(completion.text.strip())
        job.seconds += completion.seconds
        where = f"window {number + 1}: " if len(job.windows) > 1 else ""
        ended = completion.finish in ("tokens", "time", "context", "error")
        job.truncated |= ended
        if completion.finish != "stop":
            job.problems.append(_say_ending(completion, where, window))
        if ended and not completion.text.strip():
            job.unread.append(window)
            return
        evaluation = evaluate(completion.text, self.task)
        items, broken = judge(evaluation.items, job.document.text)
        part = cut_out(job.document, window)
        broken += check_given(self.task, list_given(part), evaluation.instances)
        mentions = locate(items, part.text, self.task.schema)
        if completion.decisions is not None:
            mentions = weigh(mentions, items, completion.decisions)
        job.mentions += [(number, shift(mention, window.start)) for mention in mentions]
        job.problems += [
            replace(problem, message=f"{where}{problem.message}") if where else problem
            for problem in (*evaluation.problems, *broken)
        ]

    def _hand_out(self, jobs: deque[_Job]) -> Iterator[Extraction]:
        while jobs and jobs[0].done:
            yield self._conclude(jobs.popleft())

    def _conclude(self, job: _Job) -> Extraction:
        several = len(job.windows) > 1
        unread = list(job.unread)
        if job.failure is not None:
            unread = _whole(job.document)
        return Extraction(
            document=job.document,
            mentions=merge(job.mentions) if several else tuple(m for _, m in job.mentions),
            problems=(*([job.failure] if job.failure else []), *job.problems),
            code="\n".join(job.codes),
            truncated=job.truncated or bool(unread),
            unread=tuple(unread),
            model=self.backend.name,
            seconds=job.seconds,
            schema=self.task.schema,
        )


def extract(document: str | Document, schema: SchemaLike, *, model: str = "auto") -> Extraction:
    """What one document holds, in one call; keep an `Extractor` to read more than one."""
    return Extractor(schema, model=model).extract(document)


def _as_task(schema: SchemaLike) -> Task:
    if isinstance(schema, Task):
        return schema
    if isinstance(schema, Schema):
        return Task(schema)
    if isinstance(schema, ModuleType) and isinstance(own := getattr(schema, "TASK", None), Task):
        return own
    return Task(describe_schema(schema))


def _find_chat(name: str | None) -> Chat | None:
    if name is not None and name not in CHATS:
        raise UsageError(f"there is no chat format {name!r}; there are {', '.join(sorted(CHATS))}")
    return None if name is None else CHATS[name]


def _whole(document: Document) -> list[Span]:
    text = document.text
    return [Span(0, len(text))] if isinstance(text, str) and text else []


_KINDS = {
    "tokens": "cut-off",
    "time": "cut-off",
    "context": "too-long",
    "repeat": "repeated",
    "error": "backend",
}
"""The kind of problem that each early end of a completion is reported as."""


def _say_ending(completion: Completion, where: str, window: Span) -> Problem:
    message = completion.message or f"generation ended early ({completion.finish})"
    place = f" (characters {window.start} to {window.end})" if where else ""
    return Problem(_KINDS[completion.finish], "", f"{where}{message}{place}")
