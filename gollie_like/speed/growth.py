"""How cost grows: with documents at once, with classes, with words a document.

In: a subject and a material. Out: points, each our engine's figures and the floor's for one size.
Classes are those of the schema, as many as are wanted; where it has fewer, they are repeated under
other names (``Person_2``). Documents of other lengths are made of the material's own words, in
their order, so that answers grow as the text does. What the answers are worth does not matter here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import cycle, islice
from typing import Any

from gollie_like.backends.ragged.engine import Settings
from gollie_like.document import Document
from gollie_like.spec import ClassSpec, FieldType, Instance, ListOf, OneOf, Schema
from gollie_like.speed.memory import Meter
from gollie_like.speed.ours import Floor, Ours, answer_all
from gollie_like.speed.subject import Material, Subject
from gollie_like.speed.trial import run_trial
from gollie_like.task import Task

__all__ = ["Point", "measure_growth", "resize_documents", "resize_schema"]

AT_ONCE = (1, 2, 4, 8, 16, 32, 64)
CLASSES = (5, 10, 25, 50, 100)
WORDS = (50, 100, 200, 500, 1000, 2000)
READING = 4000
"""So many words are read for each length of documents, in as many documents as that makes."""


@dataclass(frozen=True)
class Point:
    """Our engine's figures for one size."""

    size: int
    documents: int
    prefix_tokens: int
    prompt_tokens: float
    written: float
    documents_per_second: float
    floor_documents_per_second: float
    passes_per_document: float
    tokens_per_pass: float
    memory: int | None


def measure_growth(
    subject: Subject,
    material: Material,
    *,
    at_once: Sequence[int] = AT_ONCE,
    classes: Sequence[int] = CLASSES,
    words: Sequence[int] = WORDS,
    reading: int = READING,
    progress: Callable[[str], None] = lambda _: None,
) -> dict[str, list[dict[str, Any]]]:
    """Points for each of the three sizes."""

    def run(what: str, size: int, given: Material, settings: Settings) -> dict[str, Any]:
        point = _measure(subject, given, size, settings)
        progress(f"{what} {size}: {point.documents_per_second:.2f} documents/s")
        return asdict(point)

    full = resize_documents(material.documents, words=None, count=max(at_once, default=0))
    alike = replace(material, documents=full)
    few = material.first(32)
    return {
        "documents at once": [
            run("documents at once:", n, alike, Settings(concurrency=n)) for n in at_once
        ],
        "classes": [
            run("classes:", n, replace(few, task=resize_schema(material.task, n)), Settings())
            for n in classes
        ],
        "words a document": [
            run(
                "words a document:",
                n,
                replace(
                    material,
                    documents=resize_documents(
                        material.documents, words=n, count=max(2, reading // n)
                    ),
                ),
                Settings(),
            )
            for n in words
        ],
    }


def _measure(subject: Subject, material: Material, size: int, settings: Settings) -> Point:
    meter = Meter(subject.device)
    trial = run_trial(Ours(subject, "ours", "", settings), material.requests(), meter)
    answers = answer_all(subject, material)
    texts = tuple(done.text for done in answers)
    lane = subject.engine(settings).group
    floor = run_trial(Floor(subject, texts, 512, lane), material.requests(constrained=False), meter)
    count = len(material)
    return Point(
        size=size,
        documents=count,
        prefix_tokens=subject.count_prefix(material),
        prompt_tokens=sum(done.prompt_tokens for done in answers) / count,
        written=trial.written / count,
        documents_per_second=trial.rate,
        floor_documents_per_second=floor.rate,
        passes_per_document=trial.tally.passes / count,
        tokens_per_pass=trial.tally.read / max(1, trial.tally.passes),
        memory=trial.memory,
    )


def resize_schema(task: Task, count: int) -> Task:
    """The task with so many of its classes that may be answers, repeated if there are too few."""
    schema = task.schema
    answers = [schema[name] for name in schema.answers]
    kept = list(answers[:count])
    for number in range(2, 2 + count // len(answers) + 1):
        kept += [replace(spec, name=f"{spec.name}_{number}") for spec in answers]
    kept = kept[:count]
    names = tuple(spec.name for spec in kept)
    others = [spec for spec in _find_nested(schema, kept) if spec.name not in names]
    return replace(task, schema=Schema((*others, *kept), names, schema.name))


def _find_nested(schema: Schema, specs: Sequence[ClassSpec]) -> list[ClassSpec]:
    """The classes that may stand inside instances of some classes, in print order."""
    found: set[str] = set()
    pending: list[FieldType] = [field.type for spec in specs for field in spec.fields]
    while pending:
        kind = pending.pop()
        if isinstance(kind, Instance):
            new = [spec for spec in schema.options(kind) if spec.name not in found]
            found.update(spec.name for spec in new)
            pending += [field.type for spec in new for field in spec.fields]
        elif isinstance(kind, ListOf):
            pending.append(kind.item)
        elif isinstance(kind, OneOf):
            pending += kind.options
    return [spec for spec in schema if spec.name in found]


def resize_documents(
    documents: Sequence[Document], *, words: int | None, count: int
) -> tuple[Document, ...]:
    """So many documents of so many words each, or as long as they are."""
    if words is None:
        chosen = islice(cycle(documents), count)
        return tuple(replace(document, id=str(n)) for n, document in enumerate(chosen))
    supply = _words(documents)
    texts = (" ".join(islice(supply, words)) for _ in range(count))
    inputs = documents[0].inputs
    return tuple(Document(text, id=str(n), inputs=inputs) for n, text in enumerate(texts))


def _words(documents: Sequence[Document]) -> Iterator[str]:
    for document in cycle(documents):
        yield from document.text.split()
