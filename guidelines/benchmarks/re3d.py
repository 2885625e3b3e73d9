"""re3d: entities and relations in reports on defense and security.

Source: https://github.com/dstl/re3d; documents, entities and relations as JSON lines, offsets in
characters. License: by source, among them CC BY 3.0 AU, OGL v3, CC BY-SA 3.0 and public domain;
the part of BBC Online is for non-commercial use. Citation: Defence Science and Technology
Laboratory 2017, "Relationship and Entity Extraction Evaluation Dataset". The first field of a
relation is its source, the second its target.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Relation


@dataclass
class Organization(Entity):
    """A group of people that acts together: armed forces, states and governments as
    actors, parties, companies, agencies, groups of fighters, also by pronoun or
    description ("the coalition", "our forces"). Exclude places as areas (Location) and
    single people (Person)."""

    span: str  # Such as: "NATO", "the Iraqi army", "local police", "UNHCR"


@dataclass
class Location(Entity):
    """A place or area, named or described: countries as areas, cities, rivers, bases,
    buildings, "the border". Exclude states as actors (Organization) and coordinates
    (Coordinate)."""

    span: str  # Such as: "Aleppo", "the Euphrates", "a refugee camp", "northern Iraq"


@dataclass
class Person(Entity):
    """A single person, by name, title, description or pronoun. Take the title together
    with the name. Exclude groups (Organization)."""

    span: str  # Such as: "General Lee Parks", "he", "the Secretary of State"


@dataclass
class Nationality(Entity):
    """A word for a people, religion or language, as adjective or noun. Exclude the
    country (Location)."""

    span: str  # Such as: "Kurdish", "British", "Sunni"


@dataclass
class Temporal(Entity):
    """A date, time or period, absolute or relative. Exclude bare counts of hours as a
    measure (Quantity)."""

    span: str  # Such as: "3 May 2016", "last month", "since 2014"


@dataclass
class Quantity(Entity):
    """A number or measure of things, people, length, area or duration; the number alone
    if the thing is an entity. Exclude sums of money (Money) and dates."""

    span: str  # Such as: "five", "20 kilometers", "hundreds"


@dataclass
class Money(Entity):
    """A sum of money with its currency, or funds in words. Exclude other numbers."""

    span: str  # Such as: "£2 million", "$900"


@dataclass
class Weapon(Entity):
    """A thing or attack used to harm: guns, bombs, missiles, strikes, chemical agents.
    Exclude vehicles and ships that carry weapons (Vehicle, MilitaryPlatform)."""

    span: str  # Such as: "car bomb", "mortar", "airstrikes", "rifles"


@dataclass
class Vehicle(Entity):
    """A vehicle of any use that is no military platform, and named ships as vehicles.
    Exclude bombs built into a car (Weapon)."""

    span: str  # Such as: "trucks", "a pickup", "ambulance"


@dataclass
class MilitaryPlatform(Entity):
    """A ship, aircraft or armored vehicle of armed forces, by type or name. Exclude the
    unit that runs it (Organization)."""

    span: str  # Such as: "HMS Daring", "F-18 jets", "tanks", "drone"


@dataclass
class DocumentReference(Entity):
    """A document, law, resolution, book, report or chapter that is referred to. Exclude
    statements made by mouth."""

    span: str  # Such as: "Resolution 1701", "the report", "the Geneva Convention"


@dataclass
class Coordinate(Entity):
    """A position given in degrees or a grid. Exclude place names."""

    span: str  # Such as: "34°20′N 43°12′E", "36.1N 41.7E"


@dataclass
class CommsIdentifier(Entity):
    """An address for communication: telephone number, handle, email. Exclude radio
    frequencies (Frequency)."""

    span: str  # Such as: "@StateDept", "202-555-0171"


@dataclass
class Frequency(Entity):
    """A radio or satellite frequency with its unit. Exclude how often something
    happens."""

    span: str  # Such as: "98.4 MHz", "11.9 GHz"


@dataclass
class CoLocated(Relation):
    """Two things are, act or happen at the same place, or one lies in the other. The
    text must put them there. Exclude mere travel away from it (Apart)."""

    source: Entity  # What is there.
    target: Entity  # The place, or the other thing there.


@dataclass
class Apart(Relation):
    """The text puts one thing away from another: it leaves, flees, or lies outside it.
    Exclude places it goes to (CoLocated)."""

    source: Entity  # What is away.
    target: Entity  # From what it is away.


@dataclass
class BelongsTo(Relation):
    """One thing is part of, a member of, or owned by another. Exclude command over it
    (InChargeOf) and friendship (AlliesOf)."""

    source: Entity  # The member, part or owner, as the text orders them.
    target: Entity  # The group, whole or thing owned.


@dataclass
class InChargeOf(Relation):
    """One leads, controls, runs or uses the other. Exclude plain membership
    (BelongsTo)."""

    source: Entity  # Who is in charge.
    target: Entity  # What is led or used.


@dataclass
class HasAttributeOf(Relation):
    """A quantity, nationality or other attribute describes an entity. Exclude names for
    the same thing (IsSynonymOf)."""

    source: Entity  # What is described.
    target: Entity  # The attribute.


@dataclass
class IsSynonymOf(Relation):
    """Two expressions beside each other name the same thing: name and title, name and
    abbreviation, two units of one measure. Exclude members of a list."""

    source: Entity  # One expression.
    target: Entity  # The other.


@dataclass
class FightingAgainst(Relation):
    """One attacks, fights or means to defeat the other, with arms or by other hard
    means. Exclude mere disapproval (Dislikes)."""

    source: Entity  # Who fights.
    target: Entity  # Who or what is fought.


@dataclass
class AlliesOf(Relation):
    """Two work or fight on the same side, or one supports the other. Exclude words of
    sympathy alone (Likes)."""

    source: Entity  # Who supports.
    target: Entity  # Who is supported.


@dataclass
class CommunicatesWith(Relation):
    """One speaks, meets, writes or calls on the other. Exclude speaking about
    someone."""

    source: Entity  # Who speaks.
    target: Entity  # To or with whom.


@dataclass
class Likes(Relation):
    """One shows good will, praise, thanks or sympathy toward the other. Exclude joint
    action (AlliesOf)."""

    source: Entity  # Who shows it.
    target: Entity  # Toward whom.


@dataclass
class Dislikes(Relation):
    """One shows ill will, blame or rejection toward the other. Exclude fighting
    (FightingAgainst)."""

    source: Entity  # Who shows it.
    target: Entity  # Toward whom.


LABELS: dict[str, type] = {
    "Organisation": Organization,
    "Location": Location,
    "Person": Person,
    "Nationality": Nationality,
    "Temporal": Temporal,
    "Quantity": Quantity,
    "Money": Money,
    "Weapon": Weapon,
    "Vehicle": Vehicle,
    "MilitaryPlatform": MilitaryPlatform,
    "DocumentReference": DocumentReference,
    "Coordinate": Coordinate,
    "CommsIdentifier": CommsIdentifier,
    "Frequency": Frequency,
    "CoLocated": CoLocated,
    "Apart": Apart,
    "BelongsTo": BelongsTo,
    "InChargeOf": InChargeOf,
    "HasAttrOf": HasAttributeOf,
    "IsSynonymOf": IsSynonymOf,
    "FightingAgainst": FightingAgainst,
    "AlliesOf": AlliesOf,
    "CommWith": CommunicatesWith,
    "Likes": Likes,
    "Dislikes": Dislikes,
}
