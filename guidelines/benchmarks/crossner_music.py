"""CrossNER, music: entities in encyclopedia sentences about music.

Source: https://github.com/zliucr/CrossNER, ``ner_data/music``. License: MIT for the repository;
the sentences are from Wikipedia. Citation: Liu et al. 2021, "CrossNER: Evaluating Cross-Domain
Named Entity Recognition", AAAI. Kept for scoring: the examples here are invented or common
knowledge.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class MusicGenre(Entity):
    """A style or form of music by name, also joined styles and adjectives that name
    one. Exclude single works and the word "music" alone."""

    span: str  # Such as: "fado", "post-punk revival", "bossa nova"


@dataclass
class Song(Entity):
    """The title of a single song, aria, single or piece. Exclude albums (Album) and
    genres. If a title is both song and album, decide by the sentence."""

    span: str  # Such as: "La Mer", "Paint It Black", "Fever"


@dataclass
class Band(Entity):
    """A named group that makes music: bands, duos, orchestras, choirs, ensembles.
    Exclude single artists (MusicalArtist) and record companies (Organization)."""

    span: str  # Such as: "Sigur Rós", "Buena Vista Social Club"


@dataclass
class Album(Entity):
    """The title of an album, EP, soundtrack, or live recording. Exclude single songs
    (Song) and tours (Event)."""

    span: str  # Such as: "Kind of Blue", "Moondance"


@dataclass
class MusicalArtist(Entity):
    """A person named for making music: singers, players, composers, conductors,
    rappers, producers, stage names included. Exclude groups (Band) and others
    (Person)."""

    span: str  # Such as: "Cesária Évora", "Rostropovich", "Fela Kuti"


@dataclass
class MusicalInstrument(Entity):
    """An instrument or kind of instrument, the voice as a register included. Exclude
    brands as companies and players."""

    span: str  # Such as: "theremin", "bass clarinet", "sitar"


@dataclass
class Award(Entity):
    """A prize, chart honor or hall of fame by name, with its category and year. Exclude
    the show at which it is given (Event) if the show is meant."""

    span: str  # Such as: "Polar Music Prize", "Juno Award for Group of the Year"


@dataclass
class Event(Entity):
    """A named happening: festivals, tours, concerts, ceremonies, contests, wars.
    Exclude prizes (Award)."""

    span: str  # Such as: "Roskilde Festival", "Newport Jazz Festival"


@dataclass
class Country(Entity):
    """A state, present or past, by name. Exclude adjectives of origin (Miscellaneous)
    and other places (Location)."""

    span: str  # Such as: "Cape Verde", "Chile"


@dataclass
class Location(Entity):
    """A named place that is no country: cities, regions, halls, clubs, studios as
    places, streets. Exclude bodies that act (Organization)."""

    span: str  # Such as: "Ryman Auditorium", "Glasgow"


@dataclass
class Organization(Entity):
    """A named body: record labels, companies, schools, broadcasters, associations,
    magazines as publishers. Exclude groups that make music (Band)."""

    span: str  # Such as: "Deutsche Grammophon", "Sibelius Academy"


@dataclass
class Person(Entity):
    """A named human being or character who is not presented as a maker of music:
    actors, writers, politicians, relatives. If the text credits the person with music,
    use MusicalArtist."""

    span: str  # Such as: "Nelson Mandela", "Don Quixote"


@dataclass
class Miscellaneous(Entity):
    """Any other name: nationalities, languages, films, programs, charts, books,
    religions. Decide for a specific class first."""

    span: str  # Such as: "Portuguese", "Top of the Pops", "UK Singles Chart"


LABELS: dict[str, type] = {
    "musicgenre": MusicGenre,
    "song": Song,
    "band": Band,
    "album": Album,
    "musicalartist": MusicalArtist,
    "musicalinstrument": MusicalInstrument,
    "award": Award,
    "event": Event,
    "country": Country,
    "location": Location,
    "organisation": Organization,
    "person": Person,
    "misc": Miscellaneous,
}
