"""MultiNERD: fifteen types of names in encyclopedia and news text.

Source: https://github.com/Babelscape/multinerd. License: CC BY-NC-SA 4.0. Citation: Tedeschi and
Navigli 2022, "MultiNERD: A Multilingual, Multi-Genre and Fine-Grained Dataset for Named Entity
Recognition (and Disambiguation)", NAACL Findings. Kept for scoring: the examples here are
invented or common knowledge.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """A real person by name, in full or in part. Leave out titles. Exclude gods and
    legendary figures (MythologicalEntity)."""

    span: str  # Such as: "Ada Lovelace", "Ruiz"


@dataclass
class Location(Entity):
    """A named place on Earth: countries, cities, rivers, mountains, roads, buildings.
    Exclude bodies in space (CelestialBody)."""

    span: str  # Such as: "Cairo", "the Rhône", "Table Mountain"


@dataclass
class Organization(Entity):
    """A named company, school, party, team, agency or band. Exclude places and
    products."""

    span: str  # Such as: "Airbus", "Ajax Amsterdam"


@dataclass
class Animal(Entity):
    """A kind of animal by common or Latin name. Exclude single animals with a name and
    food made of them (Food)."""

    span: str  # Such as: "axolotl", "red kites", "Panthera leo"


@dataclass
class BiologicalEntity(Entity):
    """A biological thing smaller than plant or animal: bacteria, viruses, genes,
    molecules of life. Exclude diseases (Disease)."""

    span: str  # Such as: "E. coli", "rotavirus"


@dataclass
class CelestialBody(Entity):
    """A planet, star, moon, comet, galaxy or other body in space, by name. Exclude
    spacecraft (Vehicle)."""

    span: str  # Such as: "Ganymede", "Betelgeuse"


@dataclass
class Disease(Entity):
    """A disease, disorder or injury by name. Exclude the germ that causes it
    (BiologicalEntity)."""

    span: str  # Such as: "scurvy", "bipolar disorder"


@dataclass
class Event(Entity):
    """A named event: wars, games, festivals, disasters, elections. Exclude years alone
    (TimePeriod)."""

    span: str  # Such as: "Eurovision 1974", "Boxer Rebellion"


@dataclass
class Food(Entity):
    """A food, drink or dish. Exclude plants and animals when they live (Plant,
    Animal)."""

    span: str  # Such as: "gnocchi", "ginger beer"


@dataclass
class Instrument(Entity):
    """A device, tool, weapon or musical instrument. Exclude vehicles (Vehicle)."""

    span: str  # Such as: "oboe", "sextant", "crossbow"


@dataclass
class Media(Entity):
    """The title of a film, book, song, program, newspaper or game. Exclude the company
    that makes it (Organization)."""

    span: str  # Such as: "Metropolis", "Solaris"


@dataclass
class MythologicalEntity(Entity):
    """A god, hero, beast or spirit of myth or religion. Exclude real founders of
    religions (Person)."""

    span: str  # Such as: "Anansi", "Minotaur"


@dataclass
class Plant(Entity):
    """A kind of plant, tree, flower or fungus. Exclude food made of it (Food)."""

    span: str  # Such as: "foxglove", "Quercus suber"


@dataclass
class TimePeriod(Entity):
    """A named age, period or dated event frame. Exclude plain dates and durations."""

    span: str  # Such as: "Bronze Age", "Tang dynasty"


@dataclass
class Vehicle(Entity):
    """A vehicle by type or name: cars, ships, aircraft, spacecraft, trains. Exclude the
    company (Organization)."""

    span: str  # Such as: "Zeppelin", "Mir", "Fiat 500"


LABELS: dict[str, type] = {
    "PER": Person,
    "LOC": Location,
    "ORG": Organization,
    "ANIM": Animal,
    "BIO": BiologicalEntity,
    "CEL": CelestialBody,
    "DIS": Disease,
    "EVE": Event,
    "FOOD": Food,
    "INST": Instrument,
    "MEDIA": Media,
    "MYTH": MythologicalEntity,
    "PLANT": Plant,
    "TIME": TimePeriod,
    "VEHI": Vehicle,
}
