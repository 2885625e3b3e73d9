"""The corridor: classes and texts in, extractions out. The only module that knows the order.

In: a schema (classes, a module, a `Task`) and a backend or the name of a model. Out: one
`Extraction` for each document, in order, as soon as it is done. A document that fails becomes an
extraction whose problems say why; it never stops the others. Documents are drawn lazily, so that
any number of them can pass through in bounded memory.

::

    classes ─describe_schema→ Task ─┬─render_prefix→ prefix
                                    └─build_grammar→ grammar ┐
    text ─render_suffix→ suffix ───────────────────backend───┴→ code
         ─evaluate→ instances + problems ─locate→ mentions ─weigh→ Extraction
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType

from gollie_like.backends import open_backend
from gollie_like.backends.protocol import Backend, Completion, Limits, Request
from gollie_like.confidence import weigh
from gollie_like.document import Document, Problem, Span
from gollie_like.errors import GollieLikeError, UsageError
from gollie_like.evaluate import evaluate
from gollie_like.extraction import Extraction
from gollie_like.grammar import build_grammar
from gollie_like.ground import locate
from gollie_like.introspect import describe_schema
from gollie_like.prompt import CHATS, Chat, Layout, render_prefix, render_suffix
from gollie_like.spec import Schema
from gollie_like.task import Task

__all__ = ["Extractor", "extract"]

SchemaLike = ModuleType | type | Iterable[type] | Schema | Task


@dataclass(frozen=True)
class _Waiting:
    """A document whose completion is on its way, or that failed before it was sent."""

    document: Document
    problem: Problem | None = None


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
    ``chat`` default to what the model's catalogue entry says.
    """

    def __init__(
        self,
        schema: SchemaLike,
        *,
        model: str = "auto",
        backend: Backend | None = None,
        precision: str = "nf4",
        device: str = "auto",
        constrained: bool = True,
        layout: Layout | None = None,
        chat: str | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.task = _as_task(schema)
        self.constrained = constrained
        self.limits = limits or Limits()
        self.prefix = render_prefix(self.task)
        self._model = model
        self._backend = backend
        self._precision = precision
        self._device = device
        self._layout: Layout = layout or getattr(backend, "layout", None) or "lines"
        self._chat = None if chat is None else _find_chat(chat)

    @property
    def backend(self) -> Backend:
        """What runs the model; loads it at the first call."""
        if self._backend is None:
            self._backend = open_backend(
                self._model, precision=self._precision, device=self._device
            )
        return self._backend

    def extract(self, document: str | Document) -> Extraction:
        """What one document holds."""
        return next(self.extract_many([document]))

    def extract_many(self, documents: Iterable[str | Document]) -> Iterator[Extraction]:
        """One extraction for each document, in order; documents are drawn as they are needed.

        Plain strings get their position as ``id``.
        """
        waiting: deque[_Waiting] = deque()
        completions = self.backend.generate(self._requests(documents, waiting))
        for completion in completions:
            yield from self._drain_failed(waiting)
            yield self._finish(waiting.popleft().document, completion)
        yield from self._drain_failed(waiting)
        for left in waiting:
            problem = Problem("backend", "", "the backend ended without an answer")
            yield Extraction(left.document, problems=(problem,), model=self.backend.name)

    def _requests(
        self, documents: Iterable[str | Document], waiting: deque[_Waiting]
    ) -> Iterator[Request]:
        for position, given in enumerate(documents):
            document = Document(given, id=str(position)) if isinstance(given, str) else given
            try:
                request = self._request(document)
            except GollieLikeError as error:
                waiting.append(_Waiting(document, Problem("input", "", str(error))))
                continue
            waiting.append(_Waiting(document))
            yield request

    def _request(self, document: Document) -> Request:
        if not isinstance(document.text, str):
            raise UsageError(f"a document's text is a string, not {type(document.text).__name__}")
        grammar = None
        if self.constrained:
            grammar = build_grammar(self.task, document.text, layout=self._layout)
        suffix = render_suffix(self.task, document)
        return Request(self.prefix, suffix, grammar, self.limits, self._chat)

    def _drain_failed(self, waiting: deque[_Waiting]) -> Iterator[Extraction]:
        while waiting and waiting[0].problem is not None:
            failed = waiting.popleft()
            unread = (Span(0, len(failed.document.text)),) if failed.document.text else ()
            yield Extraction(
                failed.document,
                problems=(failed.problem,) if failed.problem else (),
                truncated=True,
                unread=unread,
                model=self.backend.name,
            )

    def _finish(self, document: Document, completion: Completion) -> Extraction:
        text = document.text
        evaluation = evaluate(completion.text, self.task)
        mentions = locate(evaluation.items, text, self.task.schema)
        if completion.decisions is not None:
            mentions = weigh(mentions, evaluation.items, completion.decisions)
        ended = _ending(completion)
        unseen = completion.finish in ("context", "error") and not completion.text
        return Extraction(
            document=document,
            mentions=mentions,
            # Of an output that was never written there is nothing to say but why.
            problems=ended if unseen else (*ended, *evaluation.problems),
            code=completion.text.strip(),
            truncated=completion.finish in ("tokens", "time", "context", "error"),
            unread=(Span(0, len(text)),) if unseen and text else (),
            model=self.backend.name,
            seconds=completion.seconds,
        )


def extract(document: str | Document, schema: SchemaLike, *, model: str = "auto") -> Extraction:
    """What one document holds, in one call; keep an `Extractor` to read more than one."""
    return Extractor(schema, model=model).extract(document)


def _as_task(schema: SchemaLike) -> Task:
    if isinstance(schema, Task):
        return schema
    if isinstance(schema, Schema):
        return Task(schema)
    return Task(describe_schema(schema))


def _find_chat(name: str) -> Chat:
    if name not in CHATS:
        raise UsageError(f"there is no chat format {name!r}; there are {', '.join(sorted(CHATS))}")
    return CHATS[name]


_KINDS = {
    "tokens": "cut-off",
    "time": "cut-off",
    "context": "too-long",
    "repeat": "repeated",
    "error": "backend",
}


def _ending(completion: Completion) -> tuple[Problem, ...]:
    if completion.finish == "stop":
        return ()
    message = completion.message or f"generation ended early ({completion.finish})"
    return (Problem(_KINDS[completion.finish], "", message),)
