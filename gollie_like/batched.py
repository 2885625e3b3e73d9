"""Many classes: a schema in batches, each read over the same document, and one extraction of all.

In: a schema of any size, documents. Out: one `BatchedExtraction` for each document, in order, which
says of every mention which batch found it and keeps what each batch said. All batches share one
backend, so that each batch's guidelines are read once for all documents.

What several batches say of the same document is put together:

* entities of the very same place: the most confident one stays (a batch does not know the classes
  of the others), and a problem says what gave way; ``rivals=True`` keeps them all;
* labels of which one must be chosen: the winners of the batches meet in one more reading;
* everything else stands side by side, in the order of the text.

Of given instances that are answered by a class of their own (triggers, queries) each batch gets
those of its classes.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.batches import keep_answers, split_schema
from gollie_like.document import Document, Mention, Problem, Span
from gollie_like.errors import UsageError
from gollie_like.extraction import Extraction
from gollie_like.extractor import Extractor, SchemaLike, hash_settings
from gollie_like.given import ANSWERED, add_given
from gollie_like.prompt import render_prefix
from gollie_like.schema import Entity, Value
from gollie_like.spec import Schema
from gollie_like.task import Cardinality, Task

__all__ = ["BatchedExtraction", "BatchedExtractor"]

_AT_ONCE = 64
"""Documents that are read with one batch before the next batch has its turn."""

_SHARE = 0.5
"""The share of the context that guidelines may take."""

_USUAL = 24
"""Classes of a batch where nobody says how many; small models confuse more of them."""

_BY_CLASS = ANSWERED - {"spans"}
"""The forms of given instances that only a class of the same name answers."""

_ALONE: dict[Cardinality, Cardinality] = {"one": "optional", "some": "list"}
"""What a batch is asked for where the whole task asks for at least one instance."""


@dataclass(frozen=True)
class BatchedExtraction(Extraction):
    """An extraction by several batches of classes.

    ``batches`` lists the classes of each, ``parts`` what it said, ``found_by`` for each mention
    the number of its batch, counted from 0; the number behind the last one is the final reading
    that chose among winners.
    """

    batches: tuple[tuple[str, ...], ...] = ()
    parts: tuple[Extraction, ...] = ()
    found_by: tuple[int, ...] = ()

    def __str__(self) -> str:
        lines = [super().__str__(), ""]
        for number, (names, part) in enumerate(zip(self.batches, self.parts, strict=False)):
            kept = self.found_by.count(number)
            shown = ", ".join(names[:6]) + (f" … ({len(names)})" if len(names) > 6 else "")
            lines.append(f"batch {number + 1}: {kept} of {len(part.mentions)} kept, from {shown}")
        if len(self.parts) > len(self.batches) > 1:
            met = ", ".join(dict.fromkeys(m.label for p in self.parts[:-1] for m in p.mentions))
            lines.append(f"last reading: {len(self.parts[-1].mentions)} kept, from {met}")
        return "\n".join(lines)


class BatchedExtractor:
    """Reads documents for the instances of a schema of any size, batch by batch.

    ``size`` is the number of classes of a batch; without it, as many as a small model handles and
    the context has room for. ``confusable`` names classes that must be seen together. Further
    options are those of `Extractor`.
    """

    def __init__(
        self,
        schema: SchemaLike,
        *,
        size: int | None = None,
        confusable: Mapping[str, Iterable[str]] | None = None,
        rivals: bool = False,
        **options: Any,
    ) -> None:
        self._whole = Extractor(schema, **options)
        self._options = {**options, "backend": None}
        self._size = size
        self._confusable = {name: tuple(others) for name, others in (confusable or {}).items()}
        self._rivals = rivals
        self._extractors: list[Extractor] | None = None

    @property
    def task(self) -> Task:
        """The whole task."""
        return self._whole.task

    @property
    def backend(self) -> Any:
        """What runs the model; loads it at the first call."""
        return self._whole.backend

    @property
    def settings(self) -> dict[str, Any]:
        """Everything beside a document that its extraction depends on, as JSON can say it."""
        return {**self._whole.settings, "batches": self.batches, "rivals": self._rivals}

    @property
    def fingerprint(self) -> str:
        """A hash of the settings."""
        return hash_settings(self.settings)

    @property
    def batches(self) -> list[tuple[str, ...]]:
        """The answer classes of each batch."""
        return [extractor.task.schema.answers for extractor in self._readers()]

    def extract(self, document: str | Document, *, given: Iterable[Any] = ()) -> BatchedExtraction:
        """What one document holds; ``given`` are instances that are known already."""
        return next(self.extract_many([add_given(document, given)]))

    def extract_many(
        self, documents: Iterable[str | Document | Extraction]
    ) -> Iterator[BatchedExtraction]:
        """One extraction for each document, in order; some documents are drawn at a time.

        An extraction passes through in its place, as if every batch had said the same.
        """
        numbered = (
            Document(given, id=str(position)) if isinstance(given, str) else given
            for position, given in enumerate(documents)
        )
        while group := list(itertools.islice(numbered, _AT_ONCE)):
            readings = [
                list(reader.extract_many([self._share(reader.task, given) for given in group]))
                for reader in self._readers()
            ]
            for given, parts in zip(group, zip(*readings, strict=True), strict=True):
                if isinstance(given, Extraction):
                    yield self._join(given.document, parts[:1])
                else:
                    yield self._join(given, parts)

    def _readers(self) -> list[Extractor]:
        if self._extractors is None:
            task = self.task
            alone = _ALONE.get(task.cardinality, task.cardinality)
            schemas = self._split()
            several = len(schemas) > 1
            self._extractors = [
                self._reader(replace(task, schema=s, cardinality=alone) if several else task)
                for s in schemas
            ]
        return self._extractors

    def _reader(self, task: Task) -> Extractor:
        return Extractor(task, **{**self._options, "backend": self.backend})

    def _split(self) -> list[Schema]:
        """Batches of the size asked for, or smaller ones until the guidelines of each fit."""
        schema, backend = self.task.schema, self.backend
        most = int(backend.context_length * _SHARE)
        size = self._size or min(_USUAL, len(schema.answers))
        while True:
            schemas = split_schema(schema, size, confusable=self._confusable)
            tokens = [backend.count_tokens(render_prefix(Task(s))) for s in schemas]
            if max(tokens) <= most or size == 1:
                return schemas
            if self._size is not None:
                raise UsageError(
                    f"a batch of {tell_amount(size, 'class')} has guidelines of {max(tokens)} "
                    f"tokens, and the context of {backend.name} has {backend.context_length}; use "
                    "smaller batches"
                )
            size = max(1, min(size - 1, int(size * most / max(tokens))))

    def _share(self, task: Task, given: Document | Extraction) -> Document | Extraction:
        """The document with those of its given instances that this batch answers; if it has none
        of them, what the batch would say."""
        known = given.given if isinstance(given, Document) else ()
        if isinstance(given, Extraction) or not known or task.given not in _BY_CLASS:
            return given
        whole = self.task.schema
        others = set(whole.answers) - set(task.schema.answers)
        kept = [one for one in known if _name_class(whole, one) not in others]
        if not kept:
            return Extraction(given, code="[]", model=self.backend.name, schema=task.schema)
        return replace(given, given=tuple(kept))

    def _join(self, document: Document, parts: tuple[Extraction, ...]) -> BatchedExtraction:
        """One extraction of those that the batches made of one document."""
        first = parts[0]
        found = [(m, number) for number, part in enumerate(parts) for m in part.mentions]
        problems = [_place(p, number, parts) for number, x in enumerate(parts) for p in x.problems]
        extra: list[Extraction] = []
        if len(parts) > 1:
            if self.task.cardinality in ("one", "optional"):
                found, extra = self._choose(document, found, len(parts))
                problems += [_tell("last reading", p) for last in extra for p in last.problems]
            elif not self._rivals:
                found, given_way = _settle(found)
                problems += given_way
            problems += [] if extra else self._miss(found)
            found.sort(key=lambda pair: pair[0].span or Span(0, 0))
        everything = (*parts, *extra)
        return BatchedExtraction(
            document=document,
            mentions=tuple(mention for mention, _ in found),
            problems=tuple(problems),
            code="\n".join(part.code for part in everything),
            truncated=any(part.truncated for part in everything),
            unread=tuple(dict.fromkeys(s for part in everything for s in part.unread)),
            model=first.model,
            seconds=sum(part.seconds or 0.0 for part in everything),
            unsure=tuple(mention for part in everything for mention in part.unsure),
            schema=self.task.schema,
            batches=tuple(self.batches),
            parts=everything,
            found_by=tuple(number for _, number in found),
        )

    def _choose(
        self, document: Document, found: list[tuple[Mention, int]], batches: int
    ) -> tuple[list[tuple[Mention, int]], list[Extraction]]:
        """The one answer: the only winner, or what a reading with all winners chooses."""
        if len(found) < 2:
            return found, []
        names = {spec.cls: spec.name for spec in self.task.schema}
        winners = {names[type(mention.instance)] for mention, _ in found}
        schema = keep_answers(self.task.schema, winners, name=f"{self.task.schema.name}, winners")
        last = self._reader(replace(self.task, schema=schema)).extract(document)
        return [(mention, batches) for mention in last.mentions], [last]

    def _miss(self, found: list[tuple[Mention, int]]) -> list[Problem]:
        if found or self.task.cardinality not in _ALONE:
            return []
        wanted = "exactly" if self.task.cardinality == "one" else "at least"
        return [Problem("cardinality", "$", f"expected {wanted} one instance, no batch found any")]


def _name_class(schema: Schema, given: Any) -> str:
    """What a schema calls the class of a given instance, or of a mention of one."""
    cls = type(given.instance if isinstance(given, Mention) else given)
    spec = schema.spec_of(cls)
    return spec.name if spec else cls.__name__


def _place(problem: Problem, number: int, parts: tuple[Extraction, ...]) -> Problem:
    """The problem with the batch it comes from."""
    if len(parts) == 1:
        return problem
    return _tell(f"batch {number + 1}", problem)


def _tell(where: str, problem: Problem) -> Problem:
    return replace(problem, message=f"{where}: {problem.message}")


def _settle(
    found: list[tuple[Mention, int]],
) -> tuple[list[tuple[Mention, int]], list[Problem]]:
    """Of entities that different batches found at one place the most confident one."""
    best: dict[Span, tuple[Mention, int]] = {}
    for mention, number in found:
        if _has_place(mention):
            assert mention.span is not None
            holder = best.setdefault(mention.span, (mention, number))
            if (mention.confidence or 0.0) > (holder[0].confidence or 0.0):
                best[mention.span] = mention, number
    kept: list[tuple[Mention, int]] = []
    problems: list[Problem] = []
    for mention, number in found:
        winner, batch = best.get(mention.span or Span(0, 0), (mention, number))
        if not _has_place(mention) or batch == number:
            kept.append((mention, number))
            continue
        message = f"batch {number + 1}: {mention.instance!r} gave way to {winner.instance!r} of "
        problems.append(Problem("rival", "", f"{message}batch {batch + 1}"))
    return kept, problems


def _has_place(mention: Mention) -> bool:
    return isinstance(mention.instance, (Entity, Value)) and mention.span is not None
