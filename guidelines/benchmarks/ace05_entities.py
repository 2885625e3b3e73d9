"""ACE 2005: seven types of entities, named or described, in news and talk.

Source: https://catalog.ldc.upenn.edu/LDC2006T06, as sentences in OneIE's JSON
(``{train,dev,test}.oneie.json``) or as ``.apf.xml`` with its ``.sgm`` (split ``all``). License:
agreement with LDC, so users bring the files. Citation: Walker et al. 2006, "ACE 2005 Multilingual
Training Corpus", LDC. Every mention counts: names, common nouns and pronouns. Kept for scoring:
the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """A human being or a group of them, by name, description or pronoun, real or
    fictional. Include "we", "who", "three nurses". Exclude bodies with a structure of
    their own (Organization)."""

    span: str  # Such as: "Ingrid Solberg", "the ferrymen", "whoever", "her"


@dataclass
class Organization(Entity):
    """A body with members and rules: company, agency, party, team, band, gang,
    ministry, by name, description or pronoun. Exclude countries that act
    (CountryCityState) and loose crowds (Person)."""

    span: str  # Such as: "Norlys Energi", "the fishing union", "our choir"


@dataclass
class CountryCityState(Entity):
    """A place together with its people and government: country, province, city,
    village, by name, description or pronoun. Include a country that acts, its adjective
    where it means the country, and groups of countries. Exclude places without a
    government (Location)."""

    span: str  # Such as: "Turku", "the island republic", "Estonian"


@dataclass
class Location(Entity):
    """A place of nature or geography without a government: mountain, sea, river,
    continent, border, region, address on a map, heavenly body. Exclude what people
    built (Facility)."""

    span: str  # Such as: "Lake Ohrid", "the northern shore", "the region"


@dataclass
class Facility(Entity):
    """Something lasting that people built: house, plant, road, bridge, airport, camp,
    and its parts. Exclude the body that runs it (Organization)."""

    span: str  # Such as: "Harbor Bridge", "the old cannery", "a checkpoint"


@dataclass
class Vehicle(Entity):
    """A thing made to move people or goods: car, ship, plane, train, tank. Include
    parts and fleets. Exclude missiles (Weapon)."""

    span: str  # Such as: "the ferry", "two snowplows", "it"


@dataclass
class Weapon(Entity):
    """A thing used to hurt or destroy: gun, bomb, missile, poison, knife used so.
    Exclude armed vehicles (Vehicle)."""

    span: str  # Such as: "a harpoon gun", "mortars", "the shells"


LABELS: dict[str, type] = {
    "PER": Person,
    "ORG": Organization,
    "GPE": CountryCityState,
    "LOC": Location,
    "FAC": Facility,
    "VEH": Vehicle,
    "WEA": Weapon,
}
