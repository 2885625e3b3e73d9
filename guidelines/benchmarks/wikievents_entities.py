"""WikiEvents: sixteen types of entities in Wikipedia and news texts on attacks and disasters.

Source: https://github.com/raspberryice/gen-arg (``{train,dev,test}.jsonl``); sentences are
documents. License: MIT. Citation: Li, Ji and Han 2021, "Document-Level Event Argument Extraction
by Conditional Generation", NAACL. Types are those of the KAIROS ontology that take part in events.
Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """A human being or a group of them, by name, description or pronoun. Exclude bodies
    (Organization) and warring parties (SideOfConflict)."""

    span: str  # Such as: "Ingrid Solberg", "two ferrymen", "she"


@dataclass
class Organization(Entity):
    """A company, agency, party, gang, court or other body, by name or description.
    Exclude countries that act (CountryCityState)."""

    span: str  # Such as: "Norlys Energi", "the coast guard", "its parent firm"


@dataclass
class CountryCityState(Entity):
    """A place with its own government: country, province, city, village. Exclude nature
    (Location)."""

    span: str  # Such as: "Turku", "the province", "Estonia"


@dataclass
class Location(Entity):
    """A place without a government: region, street, water, mountain, a spot. Exclude
    buildings (Facility)."""

    span: str  # Such as: "Lake Ohrid", "the eastern shore", "the scene"


@dataclass
class Facility(Entity):
    """Something lasting that people built: house, school, road, airport, camp. Exclude
    the body in it (Organization)."""

    span: str  # Such as: "Harbor Bridge", "the cannery", "a chapel"


@dataclass
class SideOfConflict(Entity):
    """A side in a war, fight or trial that is no single body: rebels, loyalists, the
    defense. Exclude named groups (Organization)."""

    span: str  # Such as: "the insurgents", "royalists", "coastal militias"


@dataclass
class Vehicle(Entity):
    """A thing made to move people or goods. Exclude vehicles that are a bomb
    (Weapon)."""

    span: str  # Such as: "the ferry", "a delivery van", "two kayaks"


@dataclass
class Weapon(Entity):
    """A thing used to hurt or destroy, home-made bombs and their names included.
    Exclude what they are made of (CommercialProduct)."""

    span: str  # Such as: "a harpoon gun", "the charge", "mortar shells"


@dataclass
class CommercialProduct(Entity):
    """A thing that is made or sold and is neither weapon nor vehicle: tool, device,
    chemical, document, food. Exclude money (Money)."""

    span: str  # Such as: "a kitchen timer", "fertilizer", "his passport"


@dataclass
class Money(Entity):
    """A sum of money or something used as money. Exclude numbers alone (Numeric)."""

    span: str  # Such as: "six million kroner", "the ransom", "gold coins"


@dataclass
class MedicalHealthIssue(Entity):
    """A disease, injury or other trouble of health. Exclude germs named as such and the
    people who suffer."""

    span: str  # Such as: "frostbite", "the fever", "a broken wrist"


@dataclass
class BodyPart(Entity):
    """A part of the body of a person or animal. Exclude the person."""

    span: str  # Such as: "left knee", "the shoulder", "lungs"


@dataclass
class Information(Entity):
    """Something known, said or written as content: report, skill, plan, language,
    software. Exclude the paper it stands on (CommercialProduct)."""

    span: str  # Such as: "a harbor chart", "the warning", "carpentry"


@dataclass
class Abstract(Entity):
    """A thing without a body that plays a part: name of a site or channel, group chat,
    system, idea. Exclude content (Information)."""

    span: str  # Such as: "a chat room", "the network", "democracy"


@dataclass
class JobTitle(Entity):
    """A word for a post or trade that somebody holds. Exclude the person as a whole
    (Person)."""

    span: str  # Such as: "harbormaster", "deputy treasurer", "cellist"


@dataclass
class Numeric(Entity):
    """A number, measure or share that plays a part. Exclude money (Money) and dates."""

    span: str  # Such as: "forty-one", "nine percent", "six kilograms"


LABELS: dict[str, type] = {
    "PER": Person,
    "ORG": Organization,
    "GPE": CountryCityState,
    "LOC": Location,
    "FAC": Facility,
    "SID": SideOfConflict,
    "VEH": Vehicle,
    "WEA": Weapon,
    "COM": CommercialProduct,
    "MON": Money,
    "MHI": MedicalHealthIssue,
    "BOD": BodyPart,
    "INF": Information,
    "ABS": Abstract,
    "TTL": JobTitle,
    "VAL": Numeric,
}
