"""Small invented data to train on: people who go to towns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gollie_like.document import Document, Mention, Span
from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity
from gollie_like.task import Task
from gollie_like.training.views import Source


@dataclass
class Person(Entity):
    """A human being by name. Exclude groups, which are a Place or nothing."""

    span: str  # Such as: "Eve", "Max"


@dataclass
class Place(Entity):
    """A town or country by name. Include rivers."""

    span: str  # Such as: "Lima"


@dataclass
class Thing(Entity):
    """Anything else. Exclude a Person."""

    span: str  # Such as: "cup"


NAMES = ["Ann", "Bo", "Cy", "Dee", "Ed", "Flo"]
TOWNS = ["Paris", "Rome", "New York", "東京"]


def document(number: int) -> Document:
    name, town = NAMES[number % 6], TOWNS[number % 4]
    text = f"{name} went to {town}." if number % 5 else "Nobody went."
    gold = (
        (Mention(Person(name), {"span": (Span(0, len(name)),)}), Mention(Place(town)))
        if number % 5
        else ()
    )
    return Document(text, str(number), gold=gold)


def source(**options: Any) -> Source:
    schema = describe_schema([Person, Place, Thing])
    return Source("towns", Task(schema), [document(n) for n in range(60)], **options)
