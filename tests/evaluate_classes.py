"""The classes that the tests of evaluation and grounding read."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity, Event, Free, Label, Relation
from gollie_like.task import Task


class Color(Enum):
    RED = "red"
    BLUE = 2
    CRIMSON = "red"  # noqa: PIE796 - an alias on purpose


@dataclass
class Person(Entity):
    """A human being."""

    span: str


@dataclass
class Astronaut(Person):
    """A person who flies."""

    flights: int = 0


@dataclass
class Launcher(Entity):
    """A rocket."""

    name: str
    stages: list[Person] = field(default_factory=list)


@dataclass
class Mission(Event):
    """A journey."""

    mention: str
    crew: list[str]
    date: str | None = None
    status: Literal["planned", "finished"] = "planned"
    launcher: Launcher | None = None
    color: Color | None = None
    window: int | None = None
    mass: float | None = None
    crewed: bool | None = None
    summary: Free | None = None
    people: list[Person | str] | None = None
    backup: Mission | None = None


@dataclass
class Measure(Entity):
    """A quantity."""

    span: str
    amount: int | float | list[int | bool] | None = None
    owner: Person | Launcher | None = None
    flag: bool | list[str] | None = None
    size: str | int | None = None


@dataclass
class WorksFor(Relation):
    """Somebody works for somebody."""

    head: Person
    tail: str


@dataclass
class Picky(Entity):
    """Refuses what it does not like."""

    span: str
    note: str | None

    def __post_init__(self) -> None:
        if self.span == "bad":
            raise ValueError("no bad\nspans")


@dataclass
class Sports(Label):
    """About sports."""


@dataclass
class Politics(Label):
    """About politics."""


SCHEMA = describe_schema(
    [Person, Astronaut, Launcher, Mission, Measure, WorksFor, Picky, Sports, Politics],
    answers=[Person, Astronaut, Mission, Measure, WorksFor, Picky, Sports, Politics],
)
TASK = Task(SCHEMA)
