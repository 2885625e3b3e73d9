"""CoNLL04: entities and five relations in newswire sentences.

Source: the corpus of Roth and Yih, in the usual split of 922, 231 and 288 sentences. License: none
stated, so use it locally. Citation: Roth and Yih 2004, "A Linear Programming Formulation for Global
Inference in Natural Language Tasks", CoNLL. Kept for scoring: the examples here do not come from
the data.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Relation


@dataclass
class Person(Entity):
    """The name of a person, full or in part. Include initials and "Jr.". Leave out
    titles and posts before it. Exclude pronouns, groups and nationalities."""

    span: str  # Such as: "Ingrid Solberg", "T. K. Rao", "Moreau"


@dataclass
class Organization(Entity):
    """A named company, agency, party, court, army, school, team or medium. Exclude
    places and governments meant by the name of the country (Location)."""

    span: str  # Such as: "Volvo", "Danish Red Cross", "Board of Fisheries"


@dataclass
class Location(Entity):
    """A named place: country, state, county, city, water, mountain, building site.
    Split "Turku, Finland" into two. Exclude adjectives ("Estonian") and organizations
    with a place name."""

    span: str  # Such as: "Turku", "Lake Ladoga", "Nebraska panhandle"


@dataclass
class Other(Entity):
    """Any other named or counted thing that was marked: dates, sums and quantities,
    nationalities, products, works, events. Exclude common nouns. Choose it only if none
    of the other classes fits."""

    span: str  # Such as: "Aug. 3, 1979", "41 percent", "Estonian", "Saab 900"


@dataclass
class WorkFor(Relation):
    """A person works for, leads, serves in or is a member of an organization. The
    sentence must say so, for example by a title before the name. Exclude people who
    only sue, meet, buy from or study it."""

    person: Person  # Who works there.
    organization: Organization  # For whom.


@dataclass
class LiveIn(Relation):
    """A person lives, lived, was born, or holds an office in or for a place ("Mayor ...
    of ..."; "... of Turku"). Include citizenship shown by the country's name. Exclude
    visits, travel, and places of death alone."""

    person: Person  # Who lives there.
    place: Location  # Where; a city and its state give one instance each.


@dataclass
class OrganizationBasedIn(Relation):
    """An organization has its seat, a branch, or its home in a place. Include "..., a
    Turku company" and government bodies of a country. Exclude places where it only
    sells or acts once."""

    organization: Organization  # Which body.
    place: Location  # Where its seat or branch is.


@dataclass
class LocatedIn(Relation):
    """One place lies inside another, as the sentence says or shows by a comma ("Turku,
    Finland"). Exclude neighbors, distances, and a place inside an organization."""

    inner: Location  # The smaller place.
    outer: Location  # The place around it.


@dataclass
class Kill(Relation):
    """A person killed another, by their own hand or order, including assassinations.
    Exclude attempts that failed, suicides, and deaths whose killer is no named
    person."""

    killer: Person  # Who killed.
    victim: Person  # Who died.


LABELS: dict[str, type] = {
    "Peop": Person,
    "Org": Organization,
    "Loc": Location,
    "Other": Other,
    "Work_For": WorkFor,
    "Live_In": LiveIn,
    "OrgBased_In": OrganizationBasedIn,
    "Located_In": LocatedIn,
    "Kill": Kill,
}
