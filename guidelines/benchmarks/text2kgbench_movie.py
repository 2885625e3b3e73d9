"""Text2KGBench on films: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of movie. License:
CC BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al. 2023,
"Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC. The
gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half of it
does not stand in the sentence in these words and cannot be copied from it. Compare by strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class DirectedBy(Relation):
    """A film was directed by somebody. Exclude producers and writers (WrittenBy)."""

    film: str  # The film.
    director: str  # Who directed it.


@dataclass
class WrittenBy(Relation):
    """Somebody wrote the script of a film. Exclude the author of the book behind it
    (BasedOn)."""

    film: str  # The film.
    writer: str  # Who wrote the script.


@dataclass
class Genre(Relation):
    """A film belongs to a genre. Exclude its subject (MainSubject)."""

    film: str  # The film.
    genre: str  # The genre.


@dataclass
class BasedOn(Relation):
    """A film retells another work or event. Exclude sequels."""

    film: str  # The film.
    origin: str  # The work or event.


@dataclass
class CastMember(Relation):
    """Somebody plays or speaks in a film. Exclude the character (HasCharacter)."""

    film: str  # The film.
    actor: str  # Who plays in it.


@dataclass
class AwardReceived(Relation):
    """A film, or its maker for it, won a prize. Exclude prizes it was only named for
    (NominatedFor)."""

    winner: str  # The film.
    award: str  # The prize.


@dataclass
class ProductionCompany(Relation):
    """A firm made a film. Exclude its seller."""

    film: str  # The film.
    company: str  # The firm.


@dataclass
class CountryOfOrigin(Relation):
    """A film comes from a country. Exclude where it plays (NarrativeLocation) and was
    shot (FilmingLocation)."""

    film: str  # The film.
    country: str  # The country.


@dataclass
class PublicationDate(Relation):
    """A film came out on a date. Exclude dates of the story."""

    film: str  # The film.
    date: str  # The date.


@dataclass
class HasCharacter(Relation):
    """A character occurs in a film. Exclude actors (CastMember)."""

    film: str  # The film.
    character: str  # The character.


@dataclass
class NarrativeLocation(Relation):
    """The story of a film plays at a place. Exclude where it was shot
    (FilmingLocation)."""

    film: str  # The film.
    place: str  # The place.


@dataclass
class FilmingLocation(Relation):
    """A film was shot at a place. Exclude where the story plays (NarrativeLocation)."""

    film: str  # The film.
    place: str  # The place.


@dataclass
class MainSubject(Relation):
    """A film is about something. Exclude its genre (Genre)."""

    film: str  # The film.
    subject: str  # What it is about.


@dataclass
class NominatedFor(Relation):
    """A film, or its maker for it, was named for a prize. Exclude prizes won
    (AwardReceived)."""

    nominee: str  # The film.
    award: str  # The prize.


@dataclass
class Cost(Relation):
    """A film cost a sum to make. Exclude what it earned."""

    film: str  # The film.
    sum: str  # How much.


LABELS: dict[str, type] = {
    "director": DirectedBy,
    "screenwriter": WrittenBy,
    "genre": Genre,
    "based on": BasedOn,
    "cast member": CastMember,
    "award received": AwardReceived,
    "production company": ProductionCompany,
    "country of origin": CountryOfOrigin,
    "publication date": PublicationDate,
    "characters": HasCharacter,
    "narrative location": NarrativeLocation,
    "filming location": FilmingLocation,
    "main subject": MainSubject,
    "nominated for": NominatedFor,
    "cost": Cost,
}
