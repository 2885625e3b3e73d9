"""Labelled records to documents whose gold mentions are instances of guideline classes.

In: a record and, for each family of labels, which class stands for which label. Out: a `Document`
with ``gold``. An entity fills its class's key field; a relation the first two fields of its class
with its head and its tail; an event the key field with its trigger and the field of each role, the
role's name in snake_case. Fields that take instances get them, nested; lists get every filler.
A label or a role that nothing was said about is a `UsageError`, so that no gold is lost unseen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Union

from gollie_like.document import Document, Mention, Span
from gollie_like.readers.filler import Filler, Fragments, Missing, Unfit
from gollie_like.readers.filling import Filling
from gollie_like.readers.labelled import Argument, Labelled, LabelledTriple, Opinion
from gollie_like.readers.report import Account
from gollie_like.spec import ListOf

__all__ = ["Classes", "to_document"]

Classes = Mapping[str, Union[type, None]]
"""Which class stands for which label; ``None`` leaves instances of that label out."""

_TARGET = ("target", "aspect", "term", "span")
_EXPRESSION = ("expression", "opinion", "words")
_POLARITY = ("polarity", "sentiment")
_CATEGORY = ("category", "aspect_category")
_PREDICATE = ("predicate", "relation")


def to_document(
    record: Labelled,
    *,
    entities: Classes | None = None,
    relations: Classes | None = None,
    events: Classes | None = None,
    labels: Classes | None = None,
    opinions: Classes | type | None = None,
    answers: Classes | type | None = None,
    triples: Classes | type | None = None,
    score: Classes | type | None = None,
    roles: Mapping[str, str | None] | None = None,
    values: Mapping[str, Any] | None = None,
    extra: Callable[[Any], Mapping[str, Any]] | None = None,
    fragments: Fragments = "hull",
    missing: Missing = "refuse",
    account: Account | None = None,
) -> Document:
    """The record as a document with gold mentions of the families asked for.

    Labels are looked up as they are and then by their prefix (``Conflict.Attack`` for
    ``Conflict.Attack.Unspecified``). ``roles`` renames roles to fields, or leaves one out with
    ``None``; ``values`` renames data values to choices (``POS`` to ``positive``); ``extra`` makes
    values for further fields from a labelled entity, relation, event or opinion. ``fragments``
    says what a mention in several pieces gives to a single string: everything from its first
    character to its last, its first piece, or nothing at all. With ``missing="leave"`` labels and
    roles without a place are left out and noted in the account.

    ``gold`` is ``None`` if a family asked for was not annotated in this record.
    """
    mappings: list[Classes] = [
        given if isinstance(given, Mapping) else {"": given}
        for given in (entities, relations, events, labels, opinions, answers, triples, score)
        if given is not None
    ]
    filling = Filling(record, mappings, roles or {}, values or {}, fragments, missing, account)
    writer = _Writer(record, filling, extra or _nothing)
    asked: list[tuple[str, Iterator[Mention]]] = []
    if entities is not None:
        asked.append(("entities", writer.entities(entities)))
    if relations is not None:
        asked.append(("relations", writer.relations(relations)))
    if events is not None:
        asked.append(("events", writer.events(events)))
    if opinions is not None:
        asked.append(("opinions", writer.opinions(opinions)))
    if triples is not None:
        asked.append(("triples", writer.triples(_only(triples))))
    if labels is not None:
        asked.append(("labels", writer.labels(labels)))
    if answers is not None:
        asked.append(("answers", writer.answers(_only(answers))))
    if score is not None:
        asked.append(("score", writer.score(_only(score))))
    gold: tuple[Mention, ...] | None = None
    if asked and all(family in record.annotated for family, _ in asked):
        gold = tuple(mention for _, mentions in asked for mention in writer.unique(mentions))
    return Document(record.text, record.id, record.inputs, gold, record.origin)


def _only(classes: Classes | type) -> type:
    """The one class of a family whose instances have no labels."""
    if isinstance(classes, type):
        return classes
    found = [cls for cls in classes.values() if cls is not None]
    if len(set(found)) != 1:
        raise Unfit(f"one class is needed here, not {len(set(found))}")
    return found[0]


def _nothing(_item: Any) -> Mapping[str, Any]:
    return {}


def _inner_events(arguments: Sequence[Argument]) -> Iterator[int]:
    for argument in arguments:
        if argument.event is not None:
            yield argument.event
        yield from _inner_events(argument.arguments)


@dataclass(frozen=True)
class _Writer:
    """Writes the gold mentions of one record, family by family, each in text order."""

    record: Labelled
    filling: Filling
    extra: Callable[[Any], Mapping[str, Any]]

    def unique(self, mentions: Iterator[Mention]) -> list[Mention]:
        """Mentions in text order, equal ones once."""
        found: dict[tuple[Any, ...], Mention] = {}
        for mention in mentions:
            key = (mention.label, repr(mention.instance), *sorted(mention.spans.items()))
            if key in found:
                self.filling.note("an instance that the data has twice was kept once")
            found.setdefault(key, mention)
        end = len(self.record.text)
        place = Span(end, end)
        return sorted(found.values(), key=lambda mention: mention.span or place)

    def entities(self, classes: Classes) -> Iterator[Mention]:
        for index, entity in enumerate(self.record.entities):
            cls = self.filling.class_of(entity.type, classes)
            if cls is not None:
                own = Filler(self.filling.pieces(index), entity=index)
                yield from self.filling.write(cls, [own], (), self.extra(entity))

    def relations(self, classes: Classes) -> Iterator[Mention]:
        for relation in self.record.relations:
            cls = self.filling.class_of(relation.type, classes)
            if cls is None:
                continue
            fields = self.filling.spec(cls).fields
            if len(fields) < 2:
                raise Unfit(f"relation class {cls.__name__} needs two fields: a head and a tail")
            ends = [
                Filler(self.filling.pieces(index), entity=index)
                for index in (relation.head, relation.tail)
            ]
            pairs = [(fields[0].name, [ends[0]]), (fields[1].name, [ends[1]])]
            yield from self.filling.write_fields(cls, pairs, self.extra(relation))

    def events(self, classes: Classes) -> Iterator[Mention]:
        # An event that only occurs within another one needs no class of its own here.
        inner = {at for event in self.record.events for at in _inner_events(event.arguments)}
        for index, event in enumerate(self.record.events):
            if index in inner and event.type not in classes:
                continue
            cls = self.filling.class_of(event.type, classes)
            if cls is not None:
                own = [Filler(self.filling.trigger(index), event=index)] if event.trigger else []
                yield from self.filling.write(cls, own, event.arguments, self.extra(event))

    def opinions(self, classes: Classes | type) -> Iterator[Mention]:
        for opinion in self.record.opinions:
            cls = self._opinion_class(opinion, classes)
            if cls is None:
                continue
            fillers = {
                _TARGET: self._entity(opinion.target),
                _EXPRESSION: self._entity(opinion.expression),
                _POLARITY: [Filler(((opinion.polarity, None),))] if opinion.polarity else [],
                _CATEGORY: [Filler(((opinion.category, None),))] if opinion.category else [],
            }
            known = {field.name for field in self.filling.spec(cls).fields}
            pairs = [
                (name, found)
                for names, found in fillers.items()
                for name in [next((name for name in names if name in known), None)]
                if name is not None and found
            ]
            yield from self.filling.write_fields(cls, pairs, self.extra(opinion))

    def _opinion_class(self, opinion: Opinion, classes: Classes | type) -> type | None:
        if isinstance(classes, type):
            return classes
        for label in (opinion.polarity, opinion.category):
            if label in classes:
                return classes[label]
        return _only(classes)

    def _entity(self, index: int | None) -> list[Filler]:
        return [] if index is None else [Filler(self.filling.pieces(index), entity=index)]

    def triples(self, cls: type) -> Iterator[Mention]:
        fields = self.filling.spec(cls).fields
        predicate = next((field.name for field in fields if field.name in _PREDICATE), "")
        others = [field for field in fields if field.name != predicate]
        for triple in self.record.triples:
            pairs = [(predicate, [self.filling.words(triple.predicate)])] if predicate else []
            pairs += self._arguments(triple, others)
            yield from self.filling.write_fields(cls, pairs, self.extra(triple))

    def _arguments(
        self, triple: LabelledTriple, fields: list[Any]
    ) -> list[tuple[str, list[Filler]]]:
        fillers = [self.filling.words(words) for words in triple.arguments]
        pairs: list[tuple[str, list[Filler]]] = []
        for field in fields:
            taken = len(fillers) if isinstance(field.type, ListOf) else 1
            if fillers:
                pairs.append((field.name, fillers[:taken]))
            fillers = fillers[taken:]
        if fillers:
            self.filling.note("an argument of a triple found no field and was left out")
        return pairs

    def labels(self, classes: Classes) -> Iterator[Mention]:
        found = {self.filling.class_of(label, classes): label for label in self.record.labels}
        for cls, label in found.items():
            if cls is not None:
                yield from self.filling.write_fields(cls, [], self.extra(label))

    def answers(self, cls: type) -> Iterator[Mention]:
        for answer in self.record.answers:
            pieces = tuple((answer.text, span) for span in answer.spans) or ((answer.text, None),)
            yield from self.filling.write(cls, [Filler(pieces)], (), self.extra(answer))

    def score(self, cls: type) -> Iterator[Mention]:
        if self.record.score is not None:
            field = self.filling.spec(cls).fields[0].name
            filler = Filler(((repr(self.record.score), None),))
            yield from self.filling.write_fields(cls, [(field, [filler])], {})
