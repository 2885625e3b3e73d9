"""Entities: people, organizations and places, by name or by a phrase that describes them.

Mentions may overlap and lie inside each other ("the mayor of Rome" holds "Rome"). For texts of any
kind. Left out: pronouns, dates and amounts.

Use: ``gollie-like extract --schema guidelines.families.entities "TEXT"``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity, rule
from gollie_like.task import Task

_PRONOUNS = frozenset(
    [
        "i",
        "me",
        "we",
        "us",
        "you",
        "he",
        "him",
        "she",
        "her",
        "it",
        "they",
        "them",
        "who",
        "this",
        "that",
        "these",
        "those",
        "one",
    ]
)


@dataclass
class Person(Entity):
    """A human being or a group of human beings, real or invented. Include names, with
    titles only if they belong to the name, and describing phrases ("her brother").
    Exclude pronouns, peoples as a whole, and bodies that act as one (Organization)."""

    span: str  # Such as: "Marie Curie", "the two drivers", "the mayor of Rome"
    form: Literal["name", "phrase"]
    """Whether the person is named or only described."""

    @rule(drop=True)
    def is_no_pronoun(self) -> bool:
        """A pronoun is never a Person."""
        return self.span.casefold() not in _PRONOUNS


@dataclass
class Organization(Entity):
    """A company, authority, party, club, school or other body that acts as one. Include
    names, short forms and describing phrases ("the company"). Exclude its members
    (Person), its buildings (Place) and pronouns."""

    span: str  # Such as: "Siemens", "the city council", "FC Porto"
    form: Literal["name", "phrase"]
    """Whether the organization is named or only described."""

    @rule(drop=True)
    def is_no_pronoun(self) -> bool:
        """A pronoun is never an Organization."""
        return self.span.casefold() not in _PRONOUNS


@dataclass
class Place(Entity):
    """A country, town, region, water, mountain, street or building. Include names and
    describing phrases ("the old harbor"). Exclude governments that are meant by the name
    of a country (Organization), directions, and addresses on the web."""

    span: str  # Such as: "Lake Geneva", "the old harbor", "12 Elm Street"
    form: Literal["name", "phrase"]
    """Whether the place is named or only described."""


TASK = Task(describe_schema([Person, Organization, Place], name="entities"))
