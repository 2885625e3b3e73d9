"""Chains: several tasks over the same documents, each one building on what those before it found.

In: extractors in order, documents. Out: one extraction for each document with everything that was
found. What an earlier link finds is given to the later ones (`Document.given`): entities to
relations, triggers to their arguments. Only instances that a task can build on are given to it: one
that answers each given instance gets those of its own classes. The links share one backend and work
side by side; nothing waits for all documents to be through.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Protocol

from gollie_like.document import Document, Mention
from gollie_like.errors import UsageError
from gollie_like.extraction import Extraction
from gollie_like.extractor import hash_settings
from gollie_like.given import ANSWERED, add_given
from gollie_like.schema import Relation
from gollie_like.spec import ClassSpec, Schema
from gollie_like.task import Task

__all__ = ["Chain", "Link", "build_on"]


class Link(Protocol):
    """What reads documents for one task: an extractor, or one that reads in batches."""

    @property
    def task(self) -> Task:
        """What goes in and what may come out."""

    @property
    def settings(self) -> dict[str, Any]:
        """Everything beside a document that its extraction depends on."""

    def extract_many(
        self, documents: Iterable[str | Document | Extraction]
    ) -> Iterator[Extraction]:
        """One extraction for each document, in order; extractions pass through."""


def build_on(task: Task) -> Task:
    """The task as a later link of a chain: relations link the entities that are given."""
    answers = [task.schema[name].cls for name in task.schema.answers]
    if task.given == "code" and all(issubclass(cls, Relation) for cls in answers):
        return replace(task, given="entities")
    return task


class Chain:
    """Reads documents with one task after the other.

    >>> Chain(Extractor(entities), Extractor(build_on(relations.TASK))).extract("Ann left Rome.")
    """

    def __init__(self, *links: Link) -> None:
        if not links:
            raise UsageError("a chain needs at least one extractor")
        self.links = links
        tasks = [link.task for link in links]
        further = dict.fromkeys(name for task in tasks for name in task.inputs[1:])
        inputs = (tasks[0].inputs[0], *further)
        self.task = Task(_unite([task.schema for task in tasks]), inputs=inputs)

    @property
    def settings(self) -> dict[str, Any]:
        """Those of all links."""
        return {"chain": [link.settings for link in self.links]}

    @property
    def fingerprint(self) -> str:
        """A hash of the settings."""
        return hash_settings(self.settings)

    def extract(self, document: str | Document, *, given: Iterable[Any] = ()) -> Extraction:
        """Everything that is found in one document; ``given`` are instances known already."""
        return next(self.extract_many([add_given(document, given)]))

    def extract_many(
        self, documents: Iterable[str | Document | Extraction]
    ) -> Iterator[Extraction]:
        """One extraction for each document, in order; documents are drawn as they are needed."""
        first, *later = self.links
        found = first.extract_many(documents)
        for link in later:
            found = _continue(link, found, self.task.schema)
        return found


def _continue(link: Link, found: Iterator[Extraction], schema: Schema) -> Iterator[Extraction]:
    earlier: deque[tuple[Extraction, bool]] = deque()  # and whether it only passes through

    def hand_on() -> Iterator[Document | Extraction]:
        for extraction in found:
            # Nothing of it was read: there is nothing to build on.
            lost = sum(len(span) for span in extraction.unread) >= len(extraction.text)
            earlier.append((extraction, lost))
            if lost:
                yield extraction
            else:
                known = (*extraction.document.given, *_choose(link.task, extraction.mentions))
                yield replace(extraction.document, given=known)

    for extraction in link.extract_many(hand_on()):
        before, lost = earlier.popleft()
        yield before if lost else _join(before, extraction, schema)


def _choose(task: Task, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions that a task can build on."""
    known = {spec.cls.__name__ for spec in task.schema} | set(task.schema.by_name)
    for mention in mentions:
        if task.given not in ANSWERED or task.given == "spans" or mention.label in known:
            yield mention


def _join(before: Extraction, after: Extraction, schema: Schema) -> Extraction:
    seconds = [x.seconds for x in (before, after) if x.seconds is not None]
    return replace(
        before,
        mentions=(*before.mentions, *after.mentions),
        problems=(*before.problems, *after.problems),
        code=f"{before.code}\n{after.code}",
        truncated=before.truncated or after.truncated,
        unread=tuple(dict.fromkeys((*before.unread, *after.unread))),
        seconds=sum(seconds) if seconds else None,
        unsure=(*before.unsure, *after.unsure),
        schema=schema,
    )


def _unite(schemas: Iterable[Schema]) -> Schema:
    """All classes of several schemas. Of two with one name the first one keeps it; the other one
    is there for what nests it, under a name of its own."""
    held = list(schemas)
    specs: dict[str, ClassSpec] = {}
    for spec in (spec for schema in held for spec in schema):
        name, number = spec.name, 1
        while name in specs and specs[name].cls is not spec.cls:
            number += 1
            name = f"{spec.name}_{number}"
        specs.setdefault(name, replace(spec, name=name))
    answers = dict.fromkeys(name for schema in held for name in schema.answers)
    return Schema(tuple(specs.values()), tuple(answers), ", ".join(s.name for s in held))
