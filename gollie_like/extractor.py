"""The corridor: classes and texts in, extractions out. The only module that knows the order.

In: a schema (classes, a module, a `Task`) and a backend or the name of a model. Out: one
`Extraction` for each document, in order, as soon as it is done. A document that fails becomes an
extraction whose problems say why; it never stops the others. Documents are drawn lazily, so that
any number of them can pass through in bounded memory. A text too long for one prompt is read in
windows that run beside those of all other documents and are merged by their offsets.

A backend that breaks down is started anew: the documents that were on their way are read once more,
one at a time, and only those that break it again fail.

::

    classes ─describe_schema→ Task ─┬─render_prefix→ prefix
                                    └─build_grammar→ grammar ┐
    text ─cut_windows→ windows ─render_suffix→ suffix ─backend┴→ code
         ─evaluate→ instances + problems ─locate→ mentions ─weigh→ ─merge→ Extraction
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import ModuleType
from typing import Any, Union, get_args

from gollie_like.assembly import Assembly
from gollie_like.backends import open_backend
from gollie_like.backends.protocol import Backend, Limits, Request
from gollie_like.document import Document, Problem, Span
from gollie_like.errors import BackendError, GollieLikeError, InputError, UsageError
from gollie_like.extraction import Extraction
from gollie_like.given import add_given, cut_out, list_given
from gollie_like.grammar import build_grammar
from gollie_like.habits import NO_HABITS, Habits
from gollie_like.headings import find_headings, render_headings, stand_above
from gollie_like.introspect import describe_schema
from gollie_like.labels import LabelWeights, Weighing, weigh_labels
from gollie_like.literal import escape
from gollie_like.prompt import CHATS, Chat, render_prefix, render_suffix
from gollie_like.sitting import Sitting, Stream
from gollie_like.spec import Schema
from gollie_like.task import Layout, PromptForm, Task
from gollie_like.version import __version__
from gollie_like.window import cut_windows

__all__ = ["Extractor", "SchemaLike", "extract", "hash_settings"]

SchemaLike = Union[ModuleType, type, Iterable[type], Schema, Task]
"""Whatever a schema can be made of."""

WINDOW = 512
"""Tokens of text that are read at once, unless the caller says otherwise."""

_ROOM_TO_ANSWER = 0.5
"""The share of what the context leaves after the guidelines that is kept for the answer."""

_FOR_HEADINGS = 256
_FOR_CARRIED = 768
"""Tokens set aside for what a window is told about the text around it."""

_LEAST_ROOM = 16
"""Tokens; windows of further passes become no smaller."""

_PATIENCE = 3
"""Breakdowns of a backend one after the other, without any answer, before the run ends."""


class Extractor:
    """Reads documents for the instances of a schema.

    >>> from gollie_like.backends.scripted import ScriptedBackend
    >>> from guidelines import space
    >>> backend = ScriptedBackend(['[Launcher(span="SLS")]'])
    >>> Extractor(space, backend=backend).extract("SLS flew.").instances
    [Launcher(span="SLS")]

    ``model`` is a name of the catalogue, a model on a hub, a local directory or a GGUF file; it is
    loaded when the first document is read. ``backend`` takes its place with anything that follows
    `backends.protocol.Backend`. ``constrained=False`` leaves the grammar away. ``layout``,
    ``chat`` and ``form`` default to what the model wants.

    Texts of more than ``window`` tokens are read in windows that share up to ``overlap`` tokens
    with their neighbors. ``passes`` reads a text several times, each time in smaller windows, which
    finds more. ``headings`` tells each window the headings it stands under, ``carry`` the entities
    that the windows before it found; they are then read one after the other. ``limits`` hold for
    each window, ``document_limits`` for a whole document.

    What is found with less confidence than ``threshold`` stands in `Extraction.unsure` instead of
    its mentions; by default the model's own, chosen after its training, and 0 keeps everything.
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
        form: PromptForm | None = None,
        limits: Limits | None = None,
        document_limits: Limits | None = None,
        window: int = WINDOW,
        overlap: int = 64,
        passes: int = 1,
        headings: bool = False,
        carry: bool = False,
        threshold: float | None = None,
    ) -> None:
        self.task = _as_task(schema)
        if carry and self.task.given != "code":
            raise UsageError("entities cannot be carried over in a task with its own given ones")
        if window < 1 or overlap < 0 or passes < 1:
            raise UsageError(
                "windows need a size of at least 1, an overlap of at least 0 and one pass, not "
                f"{window}, {overlap} and {passes}"
            )
        if threshold is not None and not 0 <= threshold <= 1:
            raise UsageError(f"a threshold lies between 0 and 1, and {threshold} does not")
        self.constrained = constrained
        self.limits = limits or Limits()
        self.document_limits = document_limits or Limits(tokens=None, seconds=None)
        self.window = window
        self.overlap = overlap
        self.passes = passes
        self.headings = headings
        self.carry = carry
        self._threshold = threshold
        self._model = model
        self._backend = backend
        self._precision = precision
        self._device = device
        self._layout = layout
        self._chat = _find_chat(chat)
        self._form = _check_form(form)
        self._room: int | None = None
        self._prefixes: dict[PromptForm, str] = {}

    @property
    def backend(self) -> Backend:
        """What runs the model; loads it at the first call."""
        if self._backend is None:
            self._backend = open_backend(
                self._model, precision=self._precision, device=self._device
            )
        return self._backend

    @property
    def prefix(self) -> str:
        """The part of the prompt that all documents share, in the form that the model wants."""
        form = self._find_form()
        if form not in self._prefixes:
            self._prefixes[form] = render_prefix(self.task, form=form)
        return self._prefixes[form]

    @property
    def threshold(self) -> float:
        """How sure an instance must be to be given."""
        return self._habits.threshold if self._threshold is None else self._threshold

    @property
    def settings(self) -> dict[str, Any]:
        """Everything beside a document that its extraction depends on, as JSON can say it."""
        guidelines = hashlib.sha256(self.prefix.encode("utf-8", "surrogatepass")).hexdigest()
        return {
            "version": __version__,
            "model": self.backend.name,
            "weights": str(getattr(self.backend, "fingerprint", self.backend.name)),
            "guidelines": guidelines,
            "answers": [*self.task.schema.answers],
            "task": [self.task.cardinality, list(self.task.inputs), self.task.given],
            "constrained": self.constrained,
            "layout": self._find_layout(),
            "chat": None if (chat := self._find_chat()) is None else chat.name,
            "form": self._find_form(),
            "threshold": self.threshold,
            "limits": [self.limits.tokens, self.limits.seconds],
            "document_limits": [self.document_limits.tokens, self.document_limits.seconds],
            "windows": [self.window, self.overlap, self.passes, self.headings, self.carry],
        }

    @property
    def fingerprint(self) -> str:
        """A hash of the settings: the same text gives the same extraction where they are equal."""
        return hash_settings(self.settings)

    def extract(self, document: str | Document, *, given: Iterable[Any] = ()) -> Extraction:
        """What one document holds; ``given`` are instances that are known already."""
        return next(self.extract_many([add_given(document, given)]))

    def extract_many(
        self, documents: Iterable[str | Document | Extraction]
    ) -> Iterator[Extraction]:
        """One extraction for each document, in order; documents are drawn as they are needed.

        Plain strings get their position as ``id``. An extraction passes through in its place: of a
        document that could not be had, or was read before.
        """
        stream = Stream(documents)
        breakdowns = 0
        while True:
            yield from stream.settled()
            if stream.ended:
                break
            sitting = Sitting(
                self.backend, stream, begin=self._open, ask=self._ask, in_turn=self.carry
            )
            yield from sitting.run()
            breakdowns = breakdowns + 1 if sitting.fruitless else 0
            if breakdowns == _PATIENCE:
                raise BackendError(
                    f"{self.backend.name} broke down {breakdowns} times, one after the other, and "
                    f"answered nothing: {sitting.breakdown}"
                )
        if stream.failure is not None:
            raise stream.failure

    def weigh_labels(
        self, documents: Iterable[str | Document], weighing: Weighing | None = None
    ) -> Iterator[LabelWeights]:
        """A probability for each label of each document, without generating anything."""
        return weigh_labels(
            self.task,
            documents,
            self.backend,
            weighing=weighing,
            chat=self._find_chat(),
            form=self._find_form(),
        )

    def _open(self, given: Document | Extraction) -> Assembly:
        """A document made ready to be read; one that cannot be is done already."""
        if isinstance(given, Extraction):
            return Assembly(given.document, self.task, settled=given)
        job = Assembly(
            given,
            self.task,
            calibration=self._habits.calibration,
            threshold=self.threshold,
        )
        try:
            job.windows = self._cut(given)
        except GollieLikeError as error:
            job.fail(Problem("input", "", str(error)))
        if self.headings and len(job.windows) > 1:
            job.headings = find_headings(given.text)
        return job

    def _ask(self, job: Assembly) -> Request | None:
        """The request for the next window of a document; ``None`` if there is none left."""
        if job.asked >= len(job.windows):
            return None
        limits = job.left_of(self.limits, self.document_limits)
        if limits is None:
            message = f"a limit of the whole document was reached in window {job.asked} or before"
            job.give_up(Problem("cut-off", "", message), job.asked)
            return None
        window = job.windows[job.asked]
        try:
            request = self._request(job, window, limits)
        except GollieLikeError as error:
            # The windows before it are on their way: what they find is kept.
            job.give_up(Problem("input", "", str(error)), job.asked)
            return None
        job.asked += 1
        return request

    def _cut(self, document: Document) -> list[Span]:
        text = document.text
        if not isinstance(text, str):
            raise UsageError(f"a document's text is a string, not {type(text).__name__}")
        if not text.strip():
            raise InputError(f"document {document.id} is empty; there is nothing to read in it")
        if self._room is None:
            self._room = self._find_room()
        room = self._room
        windows: list[Span] = []
        for number in range(self.passes):
            cut = cut_windows(text, room=room, overlap=min(self.overlap, room), count=self._count)
            windows += [window for window in cut if not window.of(text).isspace()]
            if self.passes > 1:
                whole = sum(self._count(window.of(text)) for window in cut[:2])
                room = max(_LEAST_ROOM, min(self._room, whole) // (number + 2))
        return list(dict.fromkeys(windows))

    def _count(self, text: str) -> int:
        """The tokens of a text as it stands in the prompt, where some characters are escaped."""
        return self.backend.count_tokens(text if text.isprintable() else escape(text))

    def _find_room(self) -> int:
        """How many tokens of text fit beside the guidelines and leave room for an answer."""
        bare = Document("", inputs=dict.fromkeys(self.task.inputs, ""))
        frame = render_suffix(self.task, bare, form=self._find_form())
        fixed = self.backend.count_tokens(self.prefix) + self.backend.count_tokens(frame)
        fixed += _FOR_HEADINGS * self.headings + _FOR_CARRIED * self.carry
        left = int((self.backend.context_length - fixed) * (1 - _ROOM_TO_ANSWER))
        if left < 1:
            raise InputError(
                f"the guidelines take {fixed} tokens and the context of {self.backend.name} "
                f"has {self.backend.context_length}: use fewer classes or shorter guidelines"
            )
        return min(self.window, left)

    def _request(self, job: Assembly, window: Span, limits: Limits) -> Request:
        part = cut_out(job.document, window)
        if self.carry:
            part = replace(part, given=(*part.given, *job.found_so_far()))
        grammar = None
        if self.constrained:
            grammar = build_grammar(
                self.task, part.text, layout=self._find_layout(), given=list_given(part)
            )
        above = render_headings(stand_above(job.headings, window.start))
        suffix = above + render_suffix(self.task, part, form=self._find_form())
        tilt = self._habits.tilt
        return Request(self.prefix, suffix, grammar, limits, self._find_chat(), tilt)

    @property
    def _habits(self) -> Habits:
        habits: Habits | None = getattr(self.backend, "habits", None)
        return habits or NO_HABITS

    def _find_layout(self) -> Layout:
        layout: Layout = self._layout or getattr(self.backend, "layout", None) or "lines"
        return layout

    def _find_form(self) -> PromptForm:
        return self._form or self._habits.form

    def _find_chat(self) -> Chat | None:
        return self._chat or _find_chat(getattr(self.backend, "chat", None))


def hash_settings(settings: Mapping[str, Any]) -> str:
    """The fingerprint of whatever reads documents with these settings."""
    return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()


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


def _check_form(form: PromptForm | None) -> PromptForm | None:
    if form is not None and form not in get_args(PromptForm):
        forms = ", ".join(get_args(PromptForm))
        raise UsageError(f"there is no form of prompts {form!r}; there are {forms}")
    return form


def _find_chat(name: str | None) -> Chat | None:
    if name is not None and name not in CHATS:
        raise UsageError(f"there is no chat format {name!r}; there are {', '.join(sorted(CHATS))}")
    return None if name is None else CHATS[name]
