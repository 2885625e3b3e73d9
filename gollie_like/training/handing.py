"""Handing: views that tell a part of what is to be found and ask for the rest of it.

In: the classes and documents of a view. Out: the same with given instances in the documents, and
what these are to the task (`Task.given`):

* ``code``: the instances of some classes are given, those of the others asked for;
* ``spans``: the places of entities are given, their classes asked for;
* ``triggers``: events are given by the word that tells them, their arguments asked for;
* ``entities``: entities are given, the relations between them asked for.

The last three are the forms that `given` describes and users ask in. Which of them fits depends on
the classes; what fits none is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from random import Random
from typing import Any

from gollie_like.document import Document
from gollie_like.given import key_of
from gollie_like.schema import Entity, Event, Relation
from gollie_like.spec import FieldType, Instance, ListOf, OneOf, Verbatim
from gollie_like.task import GivenForm
from gollie_like.training.sources import Source, read_key

__all__ = ["Handed", "give_classes", "hand"]


@dataclass(frozen=True)
class Handed:
    """What a view asks for when some of it is told."""

    given: GivenForm
    answers: set[type]
    documents: tuple[Document, ...]


def give_classes(
    source: Source, answers: set[type], documents: Iterable[Document], random: Random
) -> Handed:
    """Some of the classes told instead of asked for, their instances with the documents."""
    documents = tuple(documents)
    ordered = [cls for cls in source.answers if cls in answers]
    if len(ordered) < 2 or not _is_free(source, documents):
        return Handed(source.task.given, answers, documents)
    told = set(random.sample(ordered, random.randint(1, len(ordered) - 1)))
    given = tuple(
        replace(
            document,
            gold=tuple(m for m in document.gold or () if type(m.instance) not in told),
            given=tuple(m for m in document.gold or () if type(m.instance) in told),
        )
        for document in documents
    )
    return Handed("code", answers - told, given)


def hand(source: Source, answers: set[type], documents: Iterable[Document]) -> Handed:
    """The view in the form that fits its classes; as it is if none does, or nothing is left."""
    documents = tuple(documents)
    same = Handed(source.task.given, answers, documents)
    if not _is_free(source, documents):
        return same
    if len(answers) > 1 and all(_is_span(source, cls) for cls in answers):
        handed = Handed("spans", answers, tuple(map(_tell_spans, documents)))
    elif all(_is_told(source, cls) for cls in answers):
        handed = Handed("triggers", answers, tuple(_tell_triggers(source, d) for d in documents))
    elif links := {cls for cls in answers if _links_entities(source, cls)}:
        handed = Handed("entities", links, tuple(_tell_entities(d, links) for d in documents))
    else:
        return same
    kept = tuple(document for document in handed.documents if document.given)
    return replace(handed, documents=kept) if kept else same


def _is_free(source: Source, documents: Iterable[Document]) -> bool:
    """Whether nothing is given so far, and any number of instances may be said."""
    task = source.task
    return (
        task.cardinality == "list"
        and task.given == "code"
        and not any(document.given for document in documents)
    )


def _is_span(source: Source, cls: type) -> bool:
    """Whether an instance is a span and its class, and nothing besides."""
    spec = source.schema.spec_of(cls)
    return (
        issubclass(cls, Entity)
        and spec is not None
        and [type(f.type) for f in spec.fields] == [Verbatim]
    )


def _is_told(source: Source, cls: type) -> bool:
    """Whether an instance is an event with the word that tells it and more."""
    spec = source.schema.spec_of(cls)
    names = [field.name for field in spec.fields] if spec else []
    return issubclass(cls, Event) and "mention" in names and len(names) > 1


def _links_entities(source: Source, cls: type) -> bool:
    """Whether all arguments of a relation are entities of the schema."""
    spec = source.schema.spec_of(cls)
    if spec is None or not issubclass(cls, Relation):
        return False
    return len(spec.fields) > 1 and all(_is_entity(field.type) for field in spec.fields)


def _is_entity(kind: FieldType) -> bool:
    if isinstance(kind, ListOf):
        return _is_entity(kind.item)
    if isinstance(kind, OneOf):
        return all(map(_is_entity, kind.options))
    return isinstance(kind, Instance)


def _tell_spans(document: Document) -> Document:
    """Each mention's words are given, in order."""
    gold = document.gold or ()
    return replace(document, given=tuple(key_of(mention.instance) for mention in gold))


def _tell_triggers(source: Source, document: Document) -> Document:
    """Each event is given with its trigger alone."""
    given = []
    for mention in document.gold or ():
        key = read_key(source.schema, mention.instance)
        if key is None:
            return replace(document, given=())
        given.append(_bare(mention.instance))
    return replace(document, given=tuple(given))


def _bare(event: Any) -> Any:
    """An event without its arguments."""
    held = {field.name: getattr(event, field.name) for field in fields(event)}
    empty: dict[str, Any] = {
        name: [] if isinstance(value, list) else None for name, value in held.items()
    }
    return type(event)(**{**empty, "mention": held["mention"]})


def _tell_entities(document: Document, links: set[type]) -> Document:
    """Entities are given, once each; the gold is the relations between them.

    What is an argument is given as the relation has it: it may be of a more specific class there.
    """
    gold = document.gold or ()
    asked = tuple(mention for mention in gold if type(mention.instance) in links)
    linked = {one.span: one for m in asked for one in _list_arguments(m.instance)}
    entities = [m.instance for m in gold if isinstance(m.instance, Entity)]
    told = {one.span: linked.get(one.span, one) for one in entities if hasattr(one, "span")}
    return replace(document, gold=asked, given=tuple({**told, **linked}.values()))


def _list_arguments(relation: Any) -> list[Any]:
    held = [getattr(relation, f.name) for f in fields(relation)]
    flat = [one for value in held for one in (value if isinstance(value, list) else [value])]
    return [one for one in flat if hasattr(one, "span")]
