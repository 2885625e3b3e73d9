"""MIT Movie: slots in spoken-style questions about films.

Source: MIT Spoken Language Systems, the simple ("eng") corpus. License: none stated, so use it
locally. Citation: Liu et al. 2013, "Asgard: A Portable Architecture for Multilingual Dialogue
Systems", ICASSP. The text is lower-case, without punctuation, and misspelled here and there; spans
keep the spelling. Kept for scoring: the examples here do not come from the data.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Value


@dataclass
class Actor(Entity):
    """The name of an actor or actress, full or in part, of whom the user wants films or
    facts. Exclude directors (Director), people in a story (Character), and bare words
    such as "actor" or "cast"."""

    span: str  # Such as: "toni collette", "idris elba", "peter lorres"


@dataclass
class Director(Entity):
    """The name of a person asked for as director or maker of a film. Decide by cues
    such as "directed by" or "made by". Exclude the same person as a performer (Actor)
    and the word "director" alone."""

    span: str  # Such as: "agnes varda", "bong joon ho", "satyajit ray"


@dataclass
class Title(Entity):
    """The name of a film or film series, with number or subtitle. Include words such as
    "the" that belong to the title. Exclude descriptions of a story (Plot), characters
    that do not stand for the film (Character), and songs."""

    span: str  # Such as: "the seventh seal", "paddington 2", "the lives of others"


@dataclass
class Genre(Entity):
    """The kind of film: its style, mood, audience or technique as a category. Include
    the adjectives that make a subtype, without "movie" or "film" unless it is part of
    the kind. Exclude what a single story is about (Plot)."""

    span: str  # Such as: "mumblecore", "giallo", "claymation", "screwball comedies"


@dataclass
class Year(Value):
    """The time of release the user names: a year, a decade, a range, or a relative
    period. Include "past", "last", "before" and the like. Exclude the time in which a
    story is set (Plot)."""

    span: str  # Such as: "1926", "early 1970s", "last eleven years"


@dataclass
class Rating(Value):
    """The age rating of a film, by its code or in words. Exclude how much people like
    it (AverageRating). The word "rated" or "rating" is left out unless it is part of
    the code."""

    span: str  # Such as: "tv y7", "not for under twelves", "suitable for toddlers"


@dataclass
class Plot(Entity):
    """What a film is about: theme, setting, event or thing in its story, in the
    shortest phrase. Exclude categories of film (Genre), names of characters
    (Character), and titles."""

    span: str  # Such as: "beekeeping", "lighthouse keepers", "a heist in antarctica"


@dataclass
class AverageRating(Value):
    """How well a film is judged by viewers or critics, as stars, marks, or words of
    praise and rank. Exclude age ratings (Rating) and questions for a written opinion
    (Review)."""

    span: str  # Such as: "seven and a half stars", "universally loved", "panned"


@dataclass
class Review(Entity):
    """A word by which the user asks for, or speaks of, opinions on a film: reviews,
    comments, whether it is any good. Exclude a mark or a degree of praise that films
    must have (AverageRating)."""

    span: str  # Such as: "critiques", "worth seeing", "what folks thought"


@dataclass
class Character(Entity):
    """The name or role of a figure in a film, human or not. Exclude the actor who plays
    it and a figure that only stands as the title of the film (Title)."""

    span: str  # Such as: "phileas fogg", "mary poppins", "the tin man"


@dataclass
class Song(Entity):
    """A song or piece of music in a film, by its title, or the singer or music asked
    about. Exclude a musical as a kind of film (Genre)."""

    span: str  # Such as: "moon river", "edelweiss", "cheek to cheek"


@dataclass
class Trailer(Entity):
    """A word by which the user asks to see a piece of a film or an advertisement for
    it. Exclude the wish to see the film itself and the title of the film."""

    span: str  # Such as: "sneak peek", "short excerpt", "promo"


LABELS: dict[str, type] = {
    "actor": Actor,
    "director": Director,
    "title": Title,
    "genre": Genre,
    "year": Year,
    "rating": Rating,
    "plot": Plot,
    "average ratings": AverageRating,
    "review": Review,
    "character": Character,
    "song": Song,
    "trailer": Trailer,
}
