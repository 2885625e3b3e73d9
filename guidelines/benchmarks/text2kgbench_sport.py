"""Text2KGBench on sport: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of sport. License:
CC BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al. 2023,
"Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC. The
gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half of it
does not stand in the sentence in these words and cannot be copied from it. Compare by strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Occupation(Relation):
    """A person is an athlete, coach or the like of some kind. Exclude the sport itself
    (Sport)."""

    person: str  # The person.
    trade: str  # The trade.


@dataclass
class Sport(Relation):
    """A person, team, event or season belongs to a sport. Exclude classes of age or
    weight (CompetitionClass)."""

    participant: str  # Who or what belongs to it.
    sport: str  # The sport.


@dataclass
class MemberOfTeam(Relation):
    """A player plays or played for a team. Exclude coaches (CoachOf)."""

    player: str  # Who plays.
    team: str  # The team.


@dataclass
class CountryForSport(Relation):
    """An athlete competes for a country. Exclude birth there."""

    athlete: str  # Who competes.
    country: str  # For which country.


@dataclass
class SeasonOf(Relation):
    """A season or edition belongs to a league or contest. Exclude players (League)."""

    season: str  # The season.
    competition: str  # The league or contest.


@dataclass
class CoachOf(Relation):
    """Somebody coaches or coached a team. Exclude players (MemberOfTeam)."""

    coach: str  # Who coaches.
    team: str  # The team.


@dataclass
class League(Relation):
    """A player or team plays in a league. Exclude seasons (SeasonOf)."""

    member: str  # Who plays in it.
    league: str  # The league.


@dataclass
class HomeVenue(Relation):
    """A team has its home at a stadium or hall. Exclude the city."""

    team: str  # The team.
    venue: str  # The stadium.


@dataclass
class CountryOfOrigin(Relation):
    """A sport or event comes from a country. Exclude where it is played today."""

    thing: str  # The sport or event.
    country: str  # The country.


@dataclass
class CompetitionClass(Relation):
    """A team or athlete competes in a class of age, sex or weight. Exclude the sport
    (Sport)."""

    competitor: str  # Who competes.
    group: str  # The class.


LABELS: dict[str, type] = {
    "occupation": Occupation,
    "sport": Sport,
    "member of sports team": MemberOfTeam,
    "country for sport": CountryForSport,
    "sports season of league or competition": SeasonOf,
    "coach of sports team": CoachOf,
    "league": League,
    "home venue": HomeVenue,
    "country of origin": CountryOfOrigin,
    "competition class": CompetitionClass,
}
