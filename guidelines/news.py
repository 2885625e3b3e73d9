"""General news: people, organizations, places, times, sums, and what happened.

For news stories, agency reports and press releases in running text. Left out: sports results,
weather tables, market tickers, and the writer's opinions. `guidelines.finance` goes deeper into
deals and company figures, `guidelines.law` into court cases.

Use: ``gollie-like extract --schema guidelines.news -f story.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Free, Relation, Value


@dataclass
class Person(Entity):
    """A real person or a family mentioned by name. Include first names, surnames and
    nicknames that stand alone. Exclude titles and offices before the name ("President",
    "Dr."), pronouns, nationalities, and descriptions without a name such as "the
    suspect". A company or prize that bears a person's name is not a person."""

    span: str  # The name as written. Such as: "Amina Yusuf", "O'Leary", "the Kowalskis"


@dataclass
class Organization(Entity):
    """A named group that acts as one body: companies, parties, ministries, courts,
    armies, clubs, media, charities, international bodies. A country or city is an
    Organization only as part of a body's name ("Government of Kenya"); alone it stays a
    Place, even when it acts. Buildings are Places. Include short forms and
    abbreviations. Leave out a leading "the" unless it belongs to the name."""

    span: str  # Such as: "Red Cross", "Ministry of Health", "Northwind Airlines"


@dataclass
class Place(Entity):
    """A named spot that one could point to on a map: countries, regions, cities,
    streets, rivers, seas, mountains, airports, stadiums, other named buildings. Include
    abbreviations and nicknames of places. Exclude adjectives of origin ("French"), bare
    directions ("the north") and generic nouns ("the village"). List the parts of an
    address separately: "Lyon, France" gives two places."""

    span: str  # Such as: "Lake Victoria", "Lyon", "Terminal 2", "West Africa"


@dataclass
class Office(Entity):
    """The title of a post that a person holds, held or seeks, including the unit that
    belongs to it. Include military and religious ranks. Exclude forms of address
    ("Mrs."), occupations that are no particular post ("a teacher"), and the name of the
    holder."""

    span: str  # Such as: "foreign minister", "chief executive", "Archbishop of Lima"


@dataclass
class Moment(Value):
    """A point or stretch of time that can be placed on a calendar or clock, absolute or
    relative to the report. Keep the whole phrase without its preposition: "Monday
    morning", not "on Monday morning". Include ranges with both ends in one span.
    Exclude ages, frequencies ("twice a week") and vague words such as "recently" or
    "soon"."""

    span: str  # Such as: "14 March", "last Tuesday", "1998", "the past six months"


@dataclass
class Amount(Value):
    """A counted or measured quantity with what it counts: money, people, distances,
    percentages. Include the unit or noun and a leading "about" or "more than". Exclude
    dates, ages, ordinal numbers ("third"), phone numbers and numbers inside names."""

    span: str  # Such as: "$4.2 million", "about 300 residents", "12 percent", "40 km"


@dataclass
class Employment(Relation):
    """A person works for, leads, serves in or represents an organization, now, earlier
    or in the future, and the text says so. Include membership in a party or team. For
    example, "Airbus chief Guillaume Faury". Exclude customers, fans, critics and mere
    visitors, and a person and an organization that only occur in the same sentence."""

    person: Person  # Who works there.
    organization: Organization  # For whom.
    office: str | None
    """The post, copied from the text. Such as: "spokeswoman", "coach"."""
    status: Literal["current", "former", "future"]
    """As seen from the time of the report."""


@dataclass
class LocatedIn(Relation):
    """A place or organization lies in, or has its seat in, a larger place, and the text
    says or clearly shows it ("Lyon, France"; "the Nairobi-based agency"). Include the
    seat of a branch. Exclude facts you know but the text does not give, and places
    where something merely happens."""

    inner: Place | Organization  # What lies there.
    outer: Place  # The larger place.


@dataclass
class Attack(Event):
    """Violence meant to hurt people or damage things: shootings, bombings, air strikes,
    assaults, riots. Include attempts, threats that were carried out, and attacks by
    unknown hands. Exclude accidents, verbal attacks, cyber attacks, and sports
    metaphors."""

    mention: str  # The word that names the attack. Such as: "bombing", "stabbed"
    attackers: list[str]  # Persons or groups that did it, or are said to have done it.
    targets: list[str]  # Who or what was attacked.
    weapon: str | None  # What was used. Such as: "a knife", "car bomb"
    place: str | None  # Where it happened.
    time: str | None  # When it happened.
    killed: int | None  # How many people died in it, as a number, if the text says so.
    injured: int | None  # How many people were hurt, as a number, if the text says so.


@dataclass
class Disaster(Event):
    """Harm without intent: earthquakes, floods, fires, storms, epidemics, crashes,
    explosions by accident. Include aftershocks and past disasters that are recalled.
    Exclude attacks, routine weather, and warnings of a disaster that has not come. If
    the cause is open, use Disaster unless the text suspects someone."""

    mention: str  # The word that names it. Such as: "earthquake", "derailed", "blaze"
    kind: Literal["natural", "transport", "industrial", "health", "other"]
    """natural: earth, water, weather, wildfire; transport: vehicles, ships, aircraft;
    industrial: plants, mines, buildings; health: epidemics and poisonings."""
    place: str | None  # Where it struck.
    time: str | None  # When it struck.
    killed: int | None  # Deaths so far, as a number, if the text says so.


@dataclass
class Election(Event):
    """A vote for an office or on a question: elections, primaries, referendums, votes
    in a parliament. Include past, coming and disputed ones. Exclude polls of opinion,
    campaigns without a named vote, and appointments."""

    mention: str  # The words that name the vote. Such as: "runoff", "was elected", "referendum"
    office: str | None
    """What post or question is voted on. Such as: "mayor", "the pension reform"."""
    candidates: list[str]
    """Persons or parties that stand, or the options of a referendum."""
    winner: str | None  # Who won, only if the text says so.
    place: str | None  # The country, state or city that votes.
    time: str | None  # When the vote is held.


@dataclass
class PublicStatement(Event):
    """Someone makes something known in public: says, announces, denies, warns, demands,
    promises. One instance for each speaker and point. Include statements in writing and
    by a spokesperson. Exclude thoughts that nobody uttered, and what the reporter says
    in the paper's own voice."""

    mention: str  # The verb or noun of saying. Such as: "announced", "denied"
    speaker: str  # The person or body that speaks, copied from the text.
    audience: str | None
    """To whom or where it was said. Such as: "reporters", "parliament"."""
    content: Free  # What was said, in one short sentence of your own.
