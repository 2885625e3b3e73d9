"""OntoNotes 5.0: eighteen types of names, times and numbers in English texts.

Source: https://catalog.ldc.upenn.edu/LDC2013T19, in the CoNLL-2012 form (``*gold_conll``).
License: agreement with LDC, so users bring the files. Citation: Pradhan et al. 2013, "Towards
Robust Linguistic Analysis using OntoNotes", CoNLL. Kept for scoring: the examples here are
invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """The name of a person, fictional ones included. Include "Jr." and family names
    that stand for people. Leave out titles and the possessive "'s"."""

    span: str  # Such as: "Ingrid Solberg", "Rao", "the Marlowes"


@dataclass
class NationalityReligionPolitics(Entity):
    """A nationality, religion or political current, as an adjective or as its
    followers. Exclude the country (CountryCityState) and the party as a body
    (Organization)."""

    span: str  # Such as: "Estonian", "Lutherans", "Social Democrat"


@dataclass
class Facility(Entity):
    """A named structure that people built: building, airport, road, bridge, station,
    stadium. Exclude the body that runs it (Organization)."""

    span: str  # Such as: "Gate Street", "Harbor Bridge", "Terminal Nine"


@dataclass
class Organization(Entity):
    """A named company, agency, party, team, school, court, band or medium. Include
    short forms. Exclude governments named by their country (CountryCityState)."""

    span: str  # Such as: "Norlys Energi", "the Board of Fisheries", "WCO"


@dataclass
class CountryCityState(Entity):
    """A named place with its own government: country, state, province, county, city,
    village. Exclude continents and nature (Location)."""

    span: str  # Such as: "Turku", "Estonia", "Kerala"


@dataclass
class Location(Entity):
    """A named place without a government: mountain, water, continent, region that
    crosses borders, planet. Exclude cities and countries (CountryCityState)."""

    span: str  # Such as: "Lake Ohrid", "the Arctic", "Central Asia"


@dataclass
class Product(Entity):
    """A named vehicle, weapon, food or other thing that is made, except works of art.
    Exclude the maker (Organization) and services."""

    span: str  # Such as: "Saab 900", "Zephyr II", "the Lark rover"


@dataclass
class NamedEvent(Entity):
    """A named battle, war, storm, game, festival or other event. Exclude what happens
    without a name."""

    span: str  # Such as: "the Winter War", "Hurricane Odile", "the Harvest Cup"


@dataclass
class WorkOfArt(Entity):
    """The title of a book, song, film, program, painting or prize. Include quotation
    marks that belong to the title only if they were marked. Exclude laws (Law)."""

    span: str  # Such as: "The Salt Road", "Evening at Six", "Book of Tides"


@dataclass
class Law(Entity):
    """A named law, treaty, chapter or article of one, or court rule. Exclude bills and
    plans without a name."""

    span: str  # Such as: "the Clean Harbors Act", "Article 12", "the Treaty of Turku"


@dataclass
class Language(Entity):
    """The name of a language. Exclude the people who speak it
    (NationalityReligionPolitics)."""

    span: str  # Such as: "Estonian", "Quechua", "Old Norse"


@dataclass
class Date(Entity):
    """An absolute or relative date or period of a day or more. Include ages and words
    such as "next". Exclude times within a day (TimeOfDay)."""

    span: str  # Such as: "3 May 1912", "last spring", "the 1870s"


@dataclass
class TimeOfDay(Entity):
    """A time or period shorter than a day. Exclude days and longer (Date)."""

    span: str  # Such as: "half past six", "that evening", "forty minutes"


@dataclass
class Percent(Entity):
    """A percentage with its sign or word and words that bound it. Exclude shares told
    otherwise (Cardinal)."""

    span: str  # Such as: "41 %", "about nine percent", "half a percentage point"


@dataclass
class Money(Entity):
    """A sum of money with its currency and words that bound it. Exclude bare numbers
    (Cardinal)."""

    span: str  # Such as: "$ 41 million", "six kroner", "more than 300 euros"


@dataclass
class Quantity(Entity):
    """A measure with a unit: weight, distance, area, speed, heat. Exclude money (Money)
    and periods (Date, TimeOfDay)."""

    span: str  # Such as: "41 kilometers", "six tons", "90 degrees"


@dataclass
class Ordinal(Entity):
    """A word of rank or order. Exclude numbers that count (Cardinal)."""

    span: str  # Such as: "seventh", "12th", "twenty-first"


@dataclass
class Cardinal(Entity):
    """A number that belongs to none of the other types. Include words such as "about"
    and "dozens". Exclude measures with a unit (Quantity)."""

    span: str  # Such as: "41", "about six hundred", "dozens"


LABELS: dict[str, type] = {
    "PERSON": Person,
    "NORP": NationalityReligionPolitics,
    "FAC": Facility,
    "ORG": Organization,
    "GPE": CountryCityState,
    "LOC": Location,
    "PRODUCT": Product,
    "EVENT": NamedEvent,
    "WORK_OF_ART": WorkOfArt,
    "LAW": Law,
    "LANGUAGE": Language,
    "DATE": Date,
    "TIME": TimeOfDay,
    "PERCENT": Percent,
    "MONEY": Money,
    "QUANTITY": Quantity,
    "ORDINAL": Ordinal,
    "CARDINAL": Cardinal,
}
