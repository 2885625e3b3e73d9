"""Relations: how people, organizations and places belong together, with typed arguments.

End to end, or over known entities (``--given-as entities``). A relation counts only if the text
says it: standing in one sentence is not enough, and many sentences hold none. Left out: relations
of events, and those that only the reader's knowledge tells.

Use: ``gollie-like extract --schema guidelines.families.relations "TEXT"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity, Relation
from gollie_like.task import Task


@dataclass
class Person(Entity):
    """A human being by name or by a describing phrase. Exclude pronouns where the text
    has a name, and bodies that act as one (Organization)."""

    span: str  # Such as: "Marie Curie", "the chief engineer"


@dataclass
class Organization(Entity):
    """A company, authority, party, club, school or other body that acts as one. Exclude
    its members (Person) and its seat (Place)."""

    span: str  # Such as: "Siemens", "the city council"


@dataclass
class Place(Entity):
    """A country, town, region, water, mountain or building. Exclude governments that are
    meant by the name of a country (Organization)."""

    span: str  # Such as: "Lyon", "the north of Chile"


@dataclass
class WorksFor(Relation):
    """The person works for the organization, leads it, or did so: as employee, officer,
    player or elected head. Exclude customers, guests, owners of shares, and people who
    only talk about it. For example, "the coach of Ajax" works for "Ajax"."""

    head: Person  # Who works.
    tail: Organization  # For whom.


@dataclass
class LivesIn(Relation):
    """The person has or had a home in the place, or comes from there. Exclude visits,
    places of work and of death, and where somebody speaks. For example, "a Lyon native"
    lives in "Lyon"."""

    head: Person  # Who.
    tail: Place  # Where.


@dataclass
class BasedIn(Relation):
    """The organization has its seat or a site in the place. Exclude places where it only
    sells, plays or sends people. For example, "the Lyon bank" is based in "Lyon"."""

    head: Organization  # Which organization.
    tail: Place  # Where.


@dataclass
class LiesIn(Relation):
    """The first place lies inside the second, as the text says it: "Lyon, France".
    Exclude places that are only near each other, and what only a map would tell."""

    head: Place  # The smaller place.
    tail: Place  # The larger place.


@dataclass
class PartOf(Relation):
    """The first organization belongs to the second: branch, ministry, subsidiary, team.
    Exclude partners, rivals and customers. For example, "Skoda" is part of "the VW
    group"."""

    head: Organization  # The part.
    tail: Organization  # The whole.


@dataclass
class FamilyOf(Relation, symmetric=True):
    """The two people are related by blood, marriage or adoption. Give each pair once, in
    the order of the text. Exclude friends, colleagues and neighbors. For example, "her
    son Paul" is family of "Ada"."""

    head: Person  # One of the two.
    tail: Person  # The other one.
    kinship: str | None = None  # The word for it. Such as: "son", "wife"


TASK = Task(
    describe_schema(
        [Person, Organization, Place, WorksFor, LivesIn, BasedIn, LiesIn, PartOf, FamilyOf],
        answers=[WorksFor, LivesIn, BasedIn, LiesIn, PartOf, FamilyOf],
        name="relations",
    )
)
