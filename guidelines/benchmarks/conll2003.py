"""CoNLL-2003: persons, organizations, locations and other names in English newswire.

Source: https://www.clips.uantwerpen.be/conll2003/ner/; the texts come with the Reuters corpus.
License: Reuters' agreement for the texts, so users bring the files (``eng.train``, ``eng.testa``,
``eng.testb``). Citation: Tjong Kim Sang and De Meulder 2003, "Introduction to the CoNLL-2003
Shared Task: Language-Independent Named Entity Recognition", CoNLL. Kept for scoring: the examples
here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """The name of a person or family, real or fictional, in full or in part. Include
    animals with a name. Leave out titles ("Mr", "Chancellor") and pronouns."""

    span: str  # Such as: "Ingrid Solberg", "de Vries", "T. Okafor"


@dataclass
class Organization(Entity):
    """The name of a company, party, agency, club, team, army, school or other body. A
    team named after a city or country is an organization, and so is a government or
    newspaper named as an actor. Exclude the place itself (Location) and products
    (Miscellaneous)."""

    span: str  # Such as: "Norlys Energi", "Wexford Rovers", "Harbour Union"


@dataclass
class Location(Entity):
    """The name of a place: country, city, region, river, mountain, street, building,
    stadium, planet. Include countries that act. Exclude adjectives such as "Danish"
    (Miscellaneous) and teams named after a place (Organization)."""

    span: str  # Such as: "Turku", "Lake Ohrid", "Gate Street"


@dataclass
class Miscellaneous(Entity):
    """Any other name: nationalities and languages, religions, events, cups and leagues,
    works, products, wars, adjectives made from names. Exclude dates, sums of money and
    common nouns."""

    span: str  # Such as: "Norwegian", "Harvest Cup", "Book of Tides"


LABELS: dict[str, type] = {
    "PER": Person,
    "ORG": Organization,
    "LOC": Location,
    "MISC": Miscellaneous,
}
