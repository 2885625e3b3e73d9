"""What is measured: one model in memory, and the documents that all engines read.

In: a model's name; a task and texts. Out: a `Subject` that every engine takes its weights and its
vocabulary from, and a `Material` that makes the same requests again and again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from gollie_like.backends.hf import HfBackend
from gollie_like.backends.load import load_model
from gollie_like.backends.protocol import Limits, Request
from gollie_like.backends.ragged.engine import RaggedEngine, Settings
from gollie_like.backends.tokens import Vocabulary
from gollie_like.backends.writer import read_prompt
from gollie_like.document import Document
from gollie_like.errors import InputError, UsageError
from gollie_like.grammar import build_grammar
from gollie_like.models import ModelEntry, Precision
from gollie_like.prompt import CHATS, Chat, render_prefix, render_suffix
from gollie_like.task import Layout, PromptForm, Task

__all__ = ["Material", "Subject", "open_subject"]


@dataclass(frozen=True)
class Subject:
    """A model that all engines share, and what they must know about it."""

    model: Any
    tokenizer: Any
    vocabulary: Vocabulary
    name: str
    identity: str
    context_length: int
    layout: Layout
    chat: Chat | None
    form: PromptForm
    entry: ModelEntry | None

    @classmethod
    def of(
        cls,
        backend: HfBackend,
        tokenizer: Any,
        *,
        entry: ModelEntry | None = None,
    ) -> Subject:
        """The subject behind a backend."""
        if not RaggedEngine.knows(backend.model):
            raise UsageError(
                f"The engine to be measured does not know the architecture of {backend.name}; "
                "there is nothing to compare."
            )
        return cls(
            model=backend.model,
            tokenizer=tokenizer,
            vocabulary=backend.vocabulary,
            name=backend.name,
            identity=backend.fingerprint,
            context_length=backend.context_length,
            layout=backend.layout,
            chat=None if backend.chat is None else CHATS[backend.chat],
            form=backend.habits.form,
            entry=entry,
        )

    @property
    def device(self) -> str:
        """Where the weights are: ``cpu``, ``cuda:0``."""
        return str(self.model.device)

    def count_prefix(self, material: Material) -> int:
        """How many tokens all documents share."""
        request = next(material.first(1).requests(constrained=False))
        return len(read_prompt(request, self.vocabulary).prefix)

    def engine(self, settings: Settings) -> RaggedEngine:
        """Our engine, fresh: it has read nothing and learned nothing."""
        return RaggedEngine(
            self.model,
            self.vocabulary,
            identity=self.identity,
            context_length=self.context_length,
            note=lambda _: None,
            settings=settings,
        )


def open_subject(model: str, *, precision: Precision | None, device: str = "auto") -> Subject:
    """Load a model for measuring."""
    loaded = load_model(model, precision=precision, device=device)
    entry = loaded.entry
    backend = HfBackend(
        loaded.model,
        loaded.tokenizer,
        name=loaded.name,
        identity=loaded.fingerprint,
        layout=entry.layout,
        chat=entry.chat if entry.form == "chat" else None,
        context_length=entry.context_length,
        habits=loaded.habits,
    )
    return Subject.of(backend, loaded.tokenizer, entry=entry)


@dataclass(frozen=True)
class Material:
    """A task and the documents that are read for it.

    Requests are made anew each time, grammars included, since an engine that starts on a document
    has seen nothing of it before.
    """

    task: Task
    documents: tuple[Document, ...]
    limits: Limits
    layout: Layout = "lines"
    chat: Chat | None = None
    form: PromptForm = "gollie"

    @classmethod
    def of(
        cls, subject: Subject, task: Task, documents: tuple[Document, ...], *, max_tokens: int
    ) -> Material:
        """What to read with a model, the way that model wants to be asked."""
        readable = tuple(d for d in documents if d.text.strip())
        if not readable:
            raise InputError("there is no document to measure with; all of them are empty")
        limits = Limits(tokens=max_tokens)
        return cls(task, readable, limits, subject.layout, subject.chat, subject.form)

    @property
    def prefix(self) -> str:
        """The part of the prompt that all documents share."""
        return render_prefix(self.task, form=self.form)

    def __len__(self) -> int:
        return len(self.documents)

    def first(self, count: int | None) -> Material:
        """The same with the first documents only."""
        return self if count is None else replace(self, documents=self.documents[:count])

    def requests(self, *, constrained: bool = True) -> Iterator[Request]:
        """The requests for all documents, one after the other."""
        prefix = self.prefix
        for document in self.documents:
            grammar = None
            if constrained:
                grammar = build_grammar(self.task, document.text, layout=self.layout)
            suffix = render_suffix(self.task, document, form=self.form)
            yield Request(prefix, suffix, grammar, self.limits, self.chat)
