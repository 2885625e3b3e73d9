"""CrossNER, politics: entities in encyclopedia sentences about politics.

Source: https://github.com/zliucr/CrossNER, ``ner_data/politics``. License: MIT for the repository;
the sentences are from Wikipedia. Citation: Liu et al. 2021, "CrossNER: Evaluating Cross-Domain
Named Entity Recognition", AAAI. Kept for scoring: the examples here do not come from the data.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Politician(Entity):
    """A named person who holds, held or seeks political office or power: heads of
    state, ministers, members of parliament, governors, candidates, party leaders,
    rulers. Include surnames alone. Leave out offices before the name ("President") but
    keep "Sir" and "Lord". Exclude other people (Person)."""

    span: str  # Such as: "Golda Meir", "Tarja Halonen", "Sankara"


@dataclass
class Person(Entity):
    """A named human being without a political office in the text: writers, scholars,
    artists, journalists, officers, relatives. If the text shows the person in politics,
    use Politician."""

    span: str  # Such as: "Clara Schumann", "Roald Dahl", "Euler"


@dataclass
class Organization(Entity):
    """A named body that is no party: parliaments, ministries, unions, societies,
    armies, companies, movements, media, universities, international bodies. Exclude
    political parties and their coalitions (PoliticalParty), meetings (Event), and
    places."""

    span: str  # Such as: "Rotary International", "Nordic Council", "Teamsters"


@dataclass
class PoliticalParty(Entity):
    """A party or list that stands in elections, by full name, short name or
    abbreviation, in any language, one mention each. Include alliances of parties.
    Exclude adjectives for persons or ideas ("liberal", "a Democrat") and groups that
    seek no votes (Organization)."""

    span: str  # Such as: "Enhedslisten", "Pirate Party of Iceland", "Syriza", "MORENA"


@dataclass
class Event(Entity):
    """A named happening other than a vote: wars, battles, revolutions, peace talks,
    summits, congresses, conventions, scandals, movements in time. Include year or
    number if it belongs to the name. Exclude elections (Election) and treaties or laws
    as texts (Miscellaneous)."""

    span: str  # Such as: "Velvet Revolution", "Siege of Vicksburg"


@dataclass
class Election(Entity):
    """A vote by name: general, presidential, regional, European or party elections,
    primaries, referendums. Keep year and country or region in the span. Exclude bare
    "election" without any name, and the body that is elected."""

    span: str  # Such as: "2003 Finnish parliamentary election", "1979 Welsh referendum"


@dataclass
class Country(Entity):
    """A state, present or past, named as such; empires and kingdoms included. Exclude
    adjectives and peoples ("Bolivian"), and provinces, cities and continents
    (Location)."""

    span: str  # Such as: "Bhutan", "Prussia", "Senegal"


@dataclass
class Location(Entity):
    """A named place that is no country: cities, provinces, states of a federation,
    constituencies, continents, rivers, streets, buildings. List the parts of "Salem,
    Oregon" separately. Exclude organizations with a place in their name."""

    span: str  # Such as: "Patagonia", "Ljubljana", "Zambezi", "Elysée Palace"


@dataclass
class Miscellaneous(Entity):
    """Any other name: nationalities and languages, ideologies, religions, members of a
    party as a group, laws, treaties, works, awards. Decide for a specific class
    first."""

    span: str  # Such as: "Bolivian", "Keynesianism", "Magna Carta", "Pulitzer Prize"


LABELS: dict[str, type] = {
    "politician": Politician,
    "person": Person,
    "organisation": Organization,
    "politicalparty": PoliticalParty,
    "event": Event,
    "election": Election,
    "country": Country,
    "location": Location,
    "misc": Miscellaneous,
}
