"""Text2KGBench on books: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of book. License: CC
BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al. 2023,
"Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC. The
gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half of it
does not stand in the sentence in these words and cannot be copied from it. Compare by strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class IllustratedBy(Relation):
    """Somebody drew the pictures of a book. Exclude its author (AuthoredBy)."""

    book: str  # The book.
    illustrator: str  # Who drew them.


@dataclass
class FollowedBy(Relation):
    """A work is followed by another. The earlier one comes first. Exclude other works
    of its author."""

    earlier: str  # The earlier work.
    later: str  # The later one.


@dataclass
class PublicationDate(Relation):
    """A work came out on a date or in a year. Exclude dates of the story."""

    book: str  # The work.
    date: str  # The date.


@dataclass
class AuthoredBy(Relation):
    """Somebody wrote a work. Exclude editors (EditedBy)."""

    book: str  # The work.
    author: str  # Who wrote it.


@dataclass
class PublishedBy(Relation):
    """A firm or person published a work. Exclude its author (AuthoredBy)."""

    book: str  # The work.
    publisher: str  # Who published it.


@dataclass
class HasCharacter(Relation):
    """A character occurs in a work. Exclude real people it shows (Depicts)."""

    book: str  # The work.
    character: str  # The character.


@dataclass
class EditedBy(Relation):
    """Somebody edited a work or paper. Exclude authors (AuthoredBy)."""

    book: str  # The work.
    editor: str  # Who edited it.


@dataclass
class PlaceOfPublication(Relation):
    """A work was published at a place. Exclude where it plays (NarrativeLocation)."""

    book: str  # The work.
    place: str  # The place.


@dataclass
class NarrativeLocation(Relation):
    """The story of a work plays at a place. Exclude where it came out
    (PlaceOfPublication)."""

    book: str  # The work.
    place: str  # The place.


@dataclass
class Genre(Relation):
    """A work belongs to a genre. Exclude what it shows (Depicts)."""

    book: str  # The work.
    genre: str  # The genre.


@dataclass
class LanguageOfWork(Relation):
    """A work is in a language. Exclude translations."""

    book: str  # The work.
    language: str  # The language.


@dataclass
class Depicts(Relation):
    """A work shows a thing, person or event. Exclude characters it invents
    (HasCharacter)."""

    book: str  # The work.
    subject: str  # What it shows.


LABELS: dict[str, type] = {
    "illustrator": IllustratedBy,
    "followed by": FollowedBy,
    "publication date": PublicationDate,
    "author": AuthoredBy,
    "publisher": PublishedBy,
    "characters": HasCharacter,
    "editor": EditedBy,
    "place of publication": PlaceOfPublication,
    "narrative location": NarrativeLocation,
    "genre": Genre,
    "language of work or name": LanguageOfWork,
    "depicts": Depicts,
}
