"""Guideline classes and short ways to make mentions, for the tests of the scorers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from gollie_like.document import Mention, Span
from gollie_like.schema import Entity, Event, Free, Label, Relation, Template, Value


@dataclass
class Person(Entity):
    """A person."""

    span: str


@dataclass
class Place(Entity):
    """A place."""

    span: str


@dataclass
class Firm(Entity):
    """A company."""

    span: str


@dataclass
class Date(Value):
    """A date."""

    span: str


@dataclass
class LivesIn(Relation):
    """A person lives in a place."""

    arg1: str
    arg2: str


@dataclass
class Married(Relation):
    """Two people are married."""

    arg1: str
    arg2: str


@dataclass
class WorksFor(Relation):
    """Who works for whom, with nested arguments."""

    who: Person
    whom: Firm | Place
    tense: Literal["past", "present"] = "present"


@dataclass
class Attack(Event):
    """An attack."""

    mention: str
    attackers: list[str] = field(default_factory=list)
    target: str | None = None
    place: Place | None = None
    deadly: bool = False
    summary: Free = ""


@dataclass
class Meeting(Event):
    """A meeting."""

    mention: str
    people: list[str] = field(default_factory=list)


@dataclass
class Profile(Template):
    """What a text says of a person."""

    query: str
    age: int | None = None
    home: str | None = None


@dataclass
class Fact:
    """An open triple."""

    subject: str
    predicate: str
    objects: list[str] = field(default_factory=list)


@dataclass
class Sports(Label):
    """About sports."""


@dataclass
class Politics(Label):
    """About politics."""


@dataclass
class Business(Label):
    """About business."""


@dataclass
class Tone(Label):
    """How it sounds."""

    polarity: Literal["good", "bad"]
    reason: Free = ""


@dataclass
class Stars(Label):
    """How good it is."""

    value: int


def at(instance: Any, **places: Any) -> Mention:
    """A mention whose fields stand at the given ``(start, end)``, or at a list of them, or nowhere.

    Dots in field paths are written as two underscores: ``place__span=(3, 5)``.
    """
    spans = {}
    for name, given in places.items():
        listed = given if isinstance(given, list) else [given]
        path = name.replace("__", ".")
        spans[path] = tuple(None if place is None else Span(*place) for place in listed)
    return Mention(instance, spans)


def find(cls: type, word: str, text: str, nth: int = 0) -> Mention:
    """An entity at the nth occurrence of a word."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(word, start + 1)
    return at(cls(word), span=(start, start + len(word)))
