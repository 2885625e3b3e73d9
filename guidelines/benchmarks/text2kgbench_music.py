"""Text2KGBench on music: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of music. License:
CC BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al. 2023,
"Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC. The
gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half of it
does not stand in the sentence in these words and cannot be copied from it. Compare by strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class ComposedBy(Relation):
    """Somebody wrote the music of a work. Exclude its words (LyricsBy)."""

    work: str  # The work.
    composer: str  # Who wrote it.


@dataclass
class PartOf(Relation):
    """A song or piece is on an album or in a larger work. Exclude the reverse direction
    (Track)."""

    work: str  # The piece.
    whole: str  # The album or work.


@dataclass
class LyricsBy(Relation):
    """Somebody wrote the words of a song. Exclude the music (ComposedBy)."""

    work: str  # The song.
    writer: str  # Who wrote the words.


@dataclass
class PublicationDate(Relation):
    """A work came out on a date. Exclude dates of concerts."""

    work: str  # The work.
    date: str  # The date.


@dataclass
class LanguageOfWork(Relation):
    """A song or work is in a language. Exclude where it is from."""

    work: str  # The work.
    language: str  # The language.


@dataclass
class VoiceType(Relation):
    """A singer has a type of voice. Exclude instruments (Instrumentation)."""

    singer: str  # Who sings.
    voice: str  # The type.


@dataclass
class Instrumentation(Relation):
    """A work is for an instrument. Exclude voices (VoiceType)."""

    work: str  # The work.
    instrument: str  # The instrument.


@dataclass
class Track(Relation):
    """An album has a song. Exclude the reverse direction (PartOf)."""

    album: str  # The album.
    track: str  # The song.


@dataclass
class Genre(Relation):
    """A work belongs to a genre. Exclude instruments (Instrumentation)."""

    work: str  # The work.
    genre: str  # The genre.


@dataclass
class PerformedBy(Relation):
    """Somebody performs a work. Exclude its writers (ComposedBy, LyricsBy)."""

    work: str  # The work.
    performer: str  # Who performs it.


@dataclass
class ProducedBy(Relation):
    """Somebody produced a work. Exclude the firm that sells it (RecordLabel)."""

    work: str  # The work.
    producer: str  # Who produced it.


@dataclass
class NominatedFor(Relation):
    """A work was named for a prize. Exclude places in charts."""

    work: str  # The work.
    award: str  # The prize.


@dataclass
class RecordLabel(Relation):
    """A work came out at a label. Exclude people (ProducedBy)."""

    work: str  # The work.
    label: str  # The firm.


@dataclass
class Occupation(Relation):
    """A person has a trade. Exclude types of voice (VoiceType)."""

    person: str  # The person.
    trade: str  # The trade.


LABELS: dict[str, type] = {
    "composer": ComposedBy,
    "part of": PartOf,
    "lyrics by": LyricsBy,
    "publication date": PublicationDate,
    "language of work or name": LanguageOfWork,
    "voice type": VoiceType,
    "instrumentation": Instrumentation,
    "tracklist": Track,
    "genre": Genre,
    "performer": PerformedBy,
    "producer": ProducedBy,
    "nominated for": NominatedFor,
    "record label": RecordLabel,
    "occupation": Occupation,
}
