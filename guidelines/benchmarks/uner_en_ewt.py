"""Universal NER, English EWT: persons, places and organizations in web text.

Source: https://github.com/UniversalNER/UNER_English-EWT. License: CC BY-SA 4.0. Citation: Mayhew
et al. 2024, "Universal NER: A Gold-Standard Multilingual Named Entity Recognition Benchmark",
NAACL. The texts are blogs, mails, reviews, newsgroups and answers.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """The name of a person, in full or in part, also in signatures and mail headers.
    Include animals and characters with a name. Leave out titles and forms of address.
    Exclude user names without a real name and peoples."""

    span: str  # Such as: "Elena", "Mr. Bean", "Theo Jansen"


@dataclass
class Location(Entity):
    """A named place: countries, cities, regions, waters, roads, parks, buildings.
    Include shops and hotels when they are spoken of as places. Exclude adjectives of
    origin, "here", and governments meant by the name of a body (Organization)."""

    span: str  # Such as: "Tuscany", "Main Street", "the Pacific"


@dataclass
class Organization(Entity):
    """A named company, agency, party, team, school, medium or group that acts as a
    body. Include abbreviations. Exclude products and places."""

    span: str  # Such as: "Greenpeace", "FDA", "Chelsea FC", "Toyota"


LABELS: dict[str, type] = {
    "PER": Person,
    "LOC": Location,
    "ORG": Organization,
}
