"""FewRel, Wikipedia part: sixteen relations between two marked names.

Source: https://github.com/thunlp/FewRel, ``val_wiki.json``; the relations are properties of
Wikidata. License: MIT. Citation: Han et al. 2018, "FewRel: A Large-Scale Supervised Few-Shot
Relation Classification Dataset with State-of-the-Art Evaluation", EMNLP. Every pair is related;
the first field is the subject of the property. The marked names are inputs ``first`` and
``second``, in the order of the text, which need not be that of the fields.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Crosses(Relation):
    """A bridge, tunnel or ferry line crosses a water, road or valley. Exclude things
    that only lie beside it (BesideWater)."""

    crossing: str  # The bridge or tunnel.
    obstacle: str  # What it crosses.


@dataclass
class OriginalLanguage(Relation):
    """A film, program or play was first made in a language. Exclude languages that
    people speak."""

    work: str  # The film, program or play.
    language: str  # Its first language.


@dataclass
class CompetitionClass(Relation):
    """An athlete, team or event competes in a class of weight, age or sex. Exclude the
    sport itself (Sport)."""

    competitor: str  # Who or what competes.
    group: str  # The class, such as a weight.


@dataclass
class PartOf(Relation):
    """A thing is a part of a larger whole. Exclude people who belong to a group
    (MemberOf) and order in a series (Follows)."""

    part: str  # The part.
    whole: str  # The whole.


@dataclass
class Sport(Relation):
    """A person, team, event or venue belongs to a sport. Exclude the position on the
    field (PositionPlayed)."""

    participant: str  # Who or what belongs to it.
    sport: str  # The sport.


@dataclass
class Constellation(Relation):
    """A star, galaxy or other body of the sky lies in a constellation. Exclude parts of
    stars (PartOf)."""

    body: str  # The star or galaxy.
    constellation: str  # Where it is seen.


@dataclass
class PositionPlayed(Relation):
    """A player has a position or specialty in a team sport. Exclude the sport (Sport)
    and teams (MemberOf)."""

    player: str  # Who plays.
    position: str  # The position.


@dataclass
class BesideWater(Relation):
    """A place lies at or in a sea, lake or river. Exclude bridges over it (Crosses)."""

    place: str  # The place.
    water: str  # The water.


@dataclass
class VoiceType(Relation):
    """A singer has a type of voice. Exclude instruments."""

    singer: str  # Who sings.
    voice: str  # The type of voice.


@dataclass
class Follows(Relation):
    """A thing comes after another in a series: song on an album, season, work, event.
    The later one comes first here. Exclude parts of a whole (PartOf)."""

    later: str  # What comes after.
    earlier: str  # What came directly before it.


@dataclass
class Spouse(Relation):
    """Two people are or were married. Exclude parents of the same child who never
    married."""

    person: str  # One of them.
    spouse: str  # The other.


@dataclass
class MilitaryRank(Relation):
    """A person has or had a military rank. Exclude posts and orders."""

    person: str  # The soldier.
    rank: str  # The rank.


@dataclass
class Mother(Relation):
    """The second person is the mother of the first. Exclude fathers and the reverse
    direction (Child)."""

    child: str  # The child.
    mother: str  # The mother.


@dataclass
class MemberOf(Relation):
    """A person, band or state belongs to a group or body. Exclude things that are parts
    (PartOf)."""

    member: str  # Who belongs to it.
    group: str  # To what.


@dataclass
class Child(Relation):
    """The second person is a child of the first, also adopted. Exclude the reverse
    direction (Mother)."""

    parent: str  # Father or mother.
    child: str  # The child.


@dataclass
class MainSubject(Relation):
    """A work is about something. Exclude the genre of the work."""

    work: str  # The book, film or text.
    subject: str  # What it is about.


LABELS: dict[str, type] = {
    "P177": Crosses,
    "P364": OriginalLanguage,
    "P2094": CompetitionClass,
    "P361": PartOf,
    "P641": Sport,
    "P59": Constellation,
    "P413": PositionPlayed,
    "P206": BesideWater,
    "P412": VoiceType,
    "P155": Follows,
    "P26": Spouse,
    "P410": MilitaryRank,
    "P25": Mother,
    "P463": MemberOf,
    "P40": Child,
    "P921": MainSubject,
}
