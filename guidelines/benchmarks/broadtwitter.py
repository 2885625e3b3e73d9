"""Broad Twitter Corpus: persons, places and organizations in tweets.

Source: https://github.com/GateNLP/broad_twitter_corpus. License: CC BY 4.0. Citation: Derczynski,
Bontcheva and Roberts 2016, "Broad Twitter Corpus: A Diverse Named Entity Recognition Resource",
COLING. User names after "@" are tagged; the files split "@" from the name. Kept for scoring: the
examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """A single person by name, nickname or user name, real or fictional; animals with a
    name too. Include "@" and the user name of a person as one span. Exclude groups and
    bands (Organization)."""

    span: str  # Such as: "Uncle Benny", "@jo_from_leeds", "gollum"


@dataclass
class Organization(Entity):
    """A company, team, band, party, station, agency or school by name or user name.
    Exclude places and products."""

    span: str  # Such as: "@metrotransit", "Hull City AFC", "Red Cross"


@dataclass
class Location(Entity):
    """A place by name: countries, cities, streets, venues, regions, also as a hashtag.
    Exclude adjectives and teams named after a city (Organization)."""

    span: str  # Such as: "Dundee", "#Kathmandu", "Oak Street Bakery"


LABELS: dict[str, type] = {
    "PER": Person,
    "ORG": Organization,
    "LOC": Location,
}
