"""WNUT-17: names in noisy user text, many of them new or rare.

Source: https://github.com/leondz/emerging_entities_17. License: CC BY 4.0. Citation: Derczynski
et al. 2017, "Results of the WNUT2017 Shared Task on Novel and Emerging Entity Recognition",
W-NUT. The texts are tweets, comments and forum posts with odd spelling, hashtags and missing
capitals.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """The name of a person, real or fictional, including first names, nicknames,
    lower-case and misspelled ones. Include animals, gods and characters with a name.
    Exclude user names with "@", titles, bands (Group) and family words such as "mom"
    unless used as a name."""

    span: str  # Such as: "Adele", "mr bean", "Katniss"


@dataclass
class Location(Entity):
    """A named place: countries, cities, streets, schools and shops as places, parks,
    mountains, planets. Include abbreviations and hashtags that are place names. Exclude
    "home" or "the city", and teams or governments that bear a place name (Group)."""

    span: str  # Such as: "Reykjavik", "times square", "#Brisbane"


@dataclass
class Group(Entity):
    """A named set of people that is no company: sports teams, bands, parties, gangs,
    agencies, clubs, armies. Decide between a firm (Corporation) and others by whether
    it exists to earn money. Exclude nationalities and religions as such."""

    span: str  # Such as: "Manchester United", "the Beatles", "#Lakers"


@dataclass
class Corporation(Entity):
    """A business by name: manufacturers, shops, banks, media, web companies. Include
    social networks and sites with the name of their company, even if someone just uses
    them. Exclude goods and apps with names of their own (Product) and teams or bands
    (Group)."""

    span: str  # Such as: "Netflix", "toyota", "instagram"


@dataclass
class Product(Entity):
    """A thing that can be bought, used or downloaded, by brand, model or sort: devices,
    software, games, vehicles, drugs, drinks and food. Include model numbers. Exclude
    films, songs and books (CreativeWork) and the maker (Corporation)."""

    span: str  # Such as: "Galaxy S8", "Minecraft", "ibuprofen"


@dataclass
class CreativeWork(Entity):
    """The title of a work of the mind: films, series, songs, albums, books, shows,
    paintings. Take the whole title. Exclude its maker, genres, and games or software
    (Product)."""

    span: str  # Such as: "The Crown", "Bohemian Rhapsody", "game of thrones"


LABELS: dict[str, type] = {
    "person": Person,
    "location": Location,
    "group": Group,
    "corporation": Corporation,
    "product": Product,
    "creative-work": CreativeWork,
}
