"""Events: what happens in news and reports, with who takes part, where and when.

End to end, or arguments alone for triggers that are known (``--given-as triggers``). Arguments may
be several, and may be events themselves. Left out: states, plans that are denied, and opinions.

Use: ``gollie-like extract --schema guidelines.families.events "TEXT"``
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from gollie_like.introspect import describe_schema
from gollie_like.schema import Event
from gollie_like.task import Task


@dataclass
class Meeting(Event):
    """People come together to talk, negotiate, celebrate or protest. Include calls and
    summits. Exclude regular sessions that are only named, and fights (Attack)."""

    mention: str  # The word that says so. Such as: "met", "summit", "phone call"
    participants: list[str]  # Who takes part, each by the words of the text.
    place: str | None = None  # Where.
    time: str | None = None  # When.


@dataclass
class Purchase(Event):
    """Something changes its owner for money or in exchange. Include planned and failed
    takeovers. Exclude rent, gifts and prices without a sale."""

    mention: str  # The word that says so. Such as: "bought", "acquisition", "sold"
    buyers: list[str]  # Who gets it.
    sellers: list[str]  # Who gives it away.
    goods: list[str]  # What is bought.
    price: str | None = None  # For how much, with the currency.
    time: str | None = None  # When.


@dataclass
class Attack(Event):
    """Somebody uses force against people or things: shooting, bombing, assault, raid.
    Exclude accidents (Accident), threats and sports."""

    mention: str  # The word that says so. Such as: "stabbed", "air strike", "raid"
    attackers: list[str]  # Who uses force.
    victims: list[str]  # Against whom or what.
    place: str | None = None  # Where.
    time: str | None = None  # When.


@dataclass
class Accident(Event):
    """Something goes wrong without intent: crash, fire, collapse, flood. Exclude harm
    that somebody means to do (Attack)."""

    mention: str  # The word that says so. Such as: "crashed", "derailment", "fire"
    affected: list[str]  # Who or what comes to harm.
    place: str | None = None  # Where.
    time: str | None = None  # When.


@dataclass
class Statement(Event):
    """Somebody says or writes something in public. Include denials. Exclude thoughts and
    quotations without a speaker."""

    mention: str  # The word that says so. Such as: "said", "denied", "announcement"
    speakers: list[str]  # Who says it.
    about: list[Union[Meeting, Purchase, Attack, Accident]]
    """The events that it is about, whole, if the text tells them."""


@dataclass
class Causation(Event):
    """One event brings about another one, as the text says: "led to", "because of".
    Exclude events that only follow each other in time."""

    mention: str  # The word that says so. Such as: "led to", "after", "caused"
    cause: Union[Meeting, Purchase, Attack, Accident, Statement]
    """What comes first."""
    effect: Union[Meeting, Purchase, Attack, Accident, Statement]
    """What follows from it."""


TASK = Task(
    describe_schema([Meeting, Purchase, Attack, Accident, Statement, Causation], name="events")
)
