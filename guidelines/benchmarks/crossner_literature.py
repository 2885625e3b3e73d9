"""CrossNER, literature: entities in encyclopedia sentences about books and writers.

Source: https://github.com/zliucr/CrossNER, ``ner_data/literature``. License: MIT for the
repository; the sentences are from Wikipedia. Citation: Liu et al. 2021, "CrossNER: Evaluating
Cross-Domain Named Entity Recognition", AAAI. Kept for scoring: the examples here are invented or
common knowledge.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Book(Entity):
    """The title of a literary work that was published as a whole: novels, collections,
    plays, scriptures, series. Include subtitles. Exclude single poems (Poem),
    periodicals (Magazine), films, and genres."""

    span: str  # Such as: "The Leopard", "Kokoro", "Pedro Páramo"


@dataclass
class Writer(Entity):
    """A person named for writing: novelists, poets, dramatists, essayists, critics,
    translators, philosophers who wrote. Include surnames alone. Exclude other people
    and figures in a story (Person)."""

    span: str  # Such as: "Clarice Lispector", "Tranströmer", "Naguib Mahfouz"


@dataclass
class Award(Entity):
    """A prize, medal or honor by name, with its category. Exclude the ceremony and the
    body that gives it."""

    span: str  # Such as: "Akutagawa Prize", "Georg Büchner Prize"


@dataclass
class Poem(Entity):
    """The title of a single poem, ballad, hymn or epic in verse. Exclude collections
    published as a book (Book) and verse forms (LiteraryGenre)."""

    span: str  # Such as: "The Lady of Shalott", "Invictus"


@dataclass
class Event(Entity):
    """A named happening: wars, revolutions, festivals, congresses, fairs, periods of
    history. Exclude prizes (Award) and literary movements (LiteraryGenre)."""

    span: str  # Such as: "Hay Festival", "Easter Rising"


@dataclass
class Magazine(Entity):
    """A periodical by name: magazines, journals, newspapers, reviews. Exclude
    publishing houses (Organization)."""

    span: str  # Such as: "Granta", "Le Monde", "The Dial"


@dataclass
class LiteraryGenre(Entity):
    """A kind of writing, form, style or movement of literature. Include adjectives that
    name one. Exclude single works and general words such as "text"."""

    span: str  # Such as: "magical realism", "haiku", "detective fiction", "Acmeism"


@dataclass
class Country(Entity):
    """A state, present or past, by name. Exclude adjectives of origin (Miscellaneous)
    and regions or cities (Location)."""

    span: str  # Such as: "Bolivia", "Ottoman Empire"


@dataclass
class Person(Entity):
    """A named human being or character who is not presented as a writer: rulers,
    artists, actors, relatives, figures in a story. If the text credits the person with
    writing, use Writer."""

    span: str  # Such as: "Captain Ahab", "Catherine the Great"


@dataclass
class Location(Entity):
    """A named place that is no country: cities, regions, rivers, buildings, invented
    places. Exclude organizations named after a place."""

    span: str  # Such as: "Trieste", "Yoknapatawpha County"


@dataclass
class Organization(Entity):
    """A named body: publishers, universities, academies, societies, companies, parties,
    theaters as companies. Exclude periodicals (Magazine)."""

    span: str  # Such as: "Hogarth Press", "University of Coimbra"


@dataclass
class Miscellaneous(Entity):
    """Any other name: nationalities, languages, religions, films, songs, schools of
    thought, posts with a name. Decide for a specific class first."""

    span: str  # Such as: "Icelandic", "Sufism", "Poet Laureate"


LABELS: dict[str, type] = {
    "book": Book,
    "writer": Writer,
    "award": Award,
    "poem": Poem,
    "event": Event,
    "magazine": Magazine,
    "literarygenre": LiteraryGenre,
    "country": Country,
    "person": Person,
    "location": Location,
    "organisation": Organization,
    "misc": Miscellaneous,
}
