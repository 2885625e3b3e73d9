"""Text2KGBench on culture: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of culture. License:
CC BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al. 2023,
"Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC. The
gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half of it
does not stand in the sentence in these words and cannot be copied from it. Compare by strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class EthnicGroup(Relation):
    """A person belongs to a people. Exclude languages (LanguageSpoken)."""

    person: str  # The person.
    group: str  # The people.


@dataclass
class ReligiousOrder(Relation):
    """A person or house belongs to a religious order. Exclude faiths."""

    member: str  # Who belongs to it.
    order: str  # The order.


@dataclass
class LanguageSpoken(Relation):
    """A person speaks or writes a language. Exclude peoples (EthnicGroup)."""

    person: str  # The person.
    language: str  # The language.


@dataclass
class Inception(Relation):
    """A paper, body or work was founded on a date. Exclude starts of festivals
    (StartTime)."""

    thing: str  # What was founded.
    date: str  # When.


@dataclass
class StartTime(Relation):
    """An event began on a date. Exclude foundings (Inception)."""

    event: str  # The event.
    date: str  # When.


@dataclass
class DedicatedTo(Relation):
    """A work or place is dedicated to somebody. Exclude what it shows (Symbol)."""

    work: str  # The work or place.
    honored: str  # To whom.


@dataclass
class Symbol(Relation):
    """A saint or figure is shown with a thing. Exclude dedications (DedicatedTo)."""

    figure: str  # The figure.
    symbol: str  # The thing.


@dataclass
class IndigenousTo(Relation):
    """A dance or custom comes from a people or place. Exclude where it is practiced
    today."""

    custom: str  # The custom.
    origin: str  # From where.


LABELS: dict[str, type] = {
    "ethnic group": EthnicGroup,
    "religious order": ReligiousOrder,
    "languages spoken, written or signed": LanguageSpoken,
    "inception": Inception,
    "start time": StartTime,
    "dedicated to": DedicatedTo,
    "iconographic symbol": Symbol,
    "indigenous to": IndigenousTo,
}
