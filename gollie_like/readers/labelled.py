"""Labelled records: what every reader yields, one shape for all task families.

In: nothing; this is plain frozen data. Out: a text with what somebody marked in it: entities,
relations, events, opinions, triples, labels, answers, a score. Records know nothing of guideline
classes: the labels are the data set's own, and `instances` turns them into gold mentions.

Two laws hold for every record, and making one that breaks them raises `ValueError`: a span that
is given lies in the text and covers the stated characters, and an index points at something that
exists. Marks whose place the data does not tell have no spans and only their characters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from gollie_like.amount import tell_amount
from gollie_like.document import Span

__all__ = [
    "Argument",
    "Family",
    "Labelled",
    "LabelledEvent",
    "LabelledRelation",
    "LabelledSpan",
    "LabelledTriple",
    "Opinion",
    "mark",
]

Family = Literal[
    "entities", "relations", "events", "opinions", "triples", "labels", "answers", "score"
]
"""The kinds of labels a record may carry; `Labelled.annotated` names those that somebody made."""


@dataclass(frozen=True)
class LabelledSpan:
    """Marked characters: their type, the characters, and where they stand.

    ``spans`` has one span, several for a discontinuous mention (in text order, ``text`` joining
    them by single spaces), or none where the data names characters without a place.
    """

    type: str
    text: str
    spans: tuple[Span, ...] = ()
    id: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)

    @property
    def span(self) -> Span | None:
        """From the first marked character to the last, gaps included."""
        return Span(self.spans[0].start, self.spans[-1].end) if self.spans else None


@dataclass(frozen=True)
class LabelledRelation:
    """A typed link from one entity to another, both by their index in `Labelled.entities`."""

    type: str
    head: int
    tail: int
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Argument:
    """What plays a role: an entity or an event, by index, perhaps with arguments of its own."""

    role: str
    entity: int | None = None
    event: int | None = None
    arguments: tuple[Argument, ...] = ()

    def __post_init__(self) -> None:
        if (self.entity is None) == (self.event is None):
            raise ValueError(f"argument {self.role!r} needs an entity or an event, not both")


@dataclass(frozen=True)
class LabelledEvent:
    """Something that happens: its trigger, if one is marked, and who or what takes part."""

    type: str
    trigger: LabelledSpan | None = None
    arguments: tuple[Argument, ...] = ()
    id: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Opinion:
    """How somebody judges something: the target and the words by entity index, where marked."""

    polarity: str
    target: int | None = None
    expression: int | None = None
    category: str = ""


@dataclass(frozen=True)
class LabelledTriple:
    """An open triple: a predicate in the text's words and its arguments, subject first."""

    predicate: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Labelled:
    """A text and what somebody marked in it.

    ``text`` is what offsets refer to; ``inputs`` are further texts of the task (``question``,
    ``hypothesis``, ``second``). ``origin`` says where it came from (``"train.txt:17"``).
    ``annotated`` names the families somebody labelled, so that "nothing found" and "nobody
    looked" stay apart. ``clusters`` are sets of entity indexes that mean the same thing; relations
    then name the first of a set. ``answers`` are alternatives, empty if there is no answer.
    """

    id: str
    text: str
    origin: str = ""
    annotated: frozenset[str] = frozenset()
    inputs: Mapping[str, str] = field(default_factory=dict)
    tokens: tuple[Span, ...] = ()
    entities: tuple[LabelledSpan, ...] = ()
    relations: tuple[LabelledRelation, ...] = ()
    events: tuple[LabelledEvent, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    triples: tuple[LabelledTriple, ...] = ()
    labels: tuple[str, ...] = ()
    answers: tuple[LabelledSpan, ...] = ()
    score: float | None = None
    clusters: tuple[tuple[int, ...], ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._require_strings()
        unknown = self.annotated - set(get_args(Family))
        if unknown:
            raise ValueError(f"unknown family {sorted(unknown)}; known are {get_args(Family)}")
        for marked in self.marked():
            self._require_true(marked)
        for kind, index, size in self._indexes():
            if not 0 <= index < size:
                raise ValueError(f"{kind} refers to number {index}, but there are only {size}")

    def marked(self) -> Iterator[LabelledSpan]:
        """Every mark of the record: entities, triggers, answers."""
        yield from self.entities
        yield from (event.trigger for event in self.events if event.trigger is not None)
        yield from self.answers

    def _require_strings(self) -> None:
        """Data comes from files, whose values may be anything."""
        named: list[tuple[str, object]] = [("id", self.id), ("text", self.text)]
        named += [(f"input {name!r}", words) for name, words in self.inputs.items()]
        named += [("a label", label) for label in self.labels]
        for kind, things in (
            ("an entity", self.entities),
            ("a relation", self.relations),
            ("an event", self.events),
        ):
            named += [(f"the type of {kind}", thing.type) for thing in things]
        named += [("the words of a mark", marked.text) for marked in self.marked()]
        for what, value in named:
            if not isinstance(value, str):
                raise ValueError(f"{what} is {value!r}, not a string")

    def _require_true(self, marked: LabelledSpan) -> None:
        if not marked.spans:
            return
        if marked.spans[-1].end > len(self.text):
            raise ValueError(
                f"{marked.type} {marked.text!r} ends at {marked.spans[-1].end}, "
                f"but the text has {tell_amount(len(self.text), 'character')}"
            )
        found = " ".join(span.of(self.text) for span in marked.spans)
        if found != marked.text:
            raise ValueError(
                f"{marked.type} {marked.text!r} at {_places(marked.spans)} covers {found!r}"
            )

    def _indexes(self) -> Iterator[tuple[str, int, int]]:
        entities = len(self.entities)
        for relation in self.relations:
            yield f"relation {relation.type}", relation.head, entities
            yield f"relation {relation.type}", relation.tail, entities
        for cluster in self.clusters:
            yield from (("a cluster", index, entities) for index in cluster)
        for opinion in self.opinions:
            for place in (opinion.target, opinion.expression):
                if place is not None:
                    yield f"opinion {opinion.polarity}", place, entities
        pending = [argument for event in self.events for argument in event.arguments]
        while pending:
            argument = pending.pop()
            pending.extend(argument.arguments)
            if argument.entity is not None:
                yield f"argument {argument.role}", argument.entity, entities
            elif argument.event is not None:
                yield f"argument {argument.role}", argument.event, len(self.events)


def _places(spans: Sequence[Span]) -> str:
    return ", ".join(f"[{span.start}, {span.end}]" for span in spans)


def mark(
    text: str,
    type: str,
    *spans: Span,
    id: str = "",
    attributes: Mapping[str, str] | None = None,
) -> LabelledSpan:
    """A mark whose characters are read from the text: spans in text order, touching ones joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    if joined and joined[-1].end > len(text):
        raise ValueError(
            f"{type} ends at {joined[-1].end}, "
            f"but the text has {tell_amount(len(text), 'character')}"
        )
    words = " ".join(span.of(text) for span in joined)
    return LabelledSpan(type, words, tuple(joined), id, attributes or {})
