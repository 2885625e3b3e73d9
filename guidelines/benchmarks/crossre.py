"""CrossRE: seventeen relations between given entities, in six domains.

Source: https://github.com/mainlp/CrossRE,
``{ai,literature,music,news,politics,science}-{train,dev,test}.json``. License: as stated in the
repository. Citation: Bassignana and Plank 2022, "CrossRE: A Cross-Domain Dataset for Relation
Extraction", EMNLP Findings. The first field of a relation is its head, the second its tail. Its
sentences are those of CrossNER. Kept for scoring.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Role(Relation):
    """One holds a function toward another that no finer relation names: works for,
    plays in, leads, takes part in. Exclude plain membership or location
    (GeneralAffiliation, Physical)."""

    head: str  # Who holds the function.
    tail: str  # Toward whom or in what.


@dataclass
class Physical(Relation):
    """Someone or something is, lies or happens at a place. Exclude origin (Origin)."""

    head: str  # What is there.
    tail: str  # The place.


@dataclass
class GeneralAffiliation(Relation):
    """One belongs to another by nationality, religion, genre, or ideology. Exclude work
    and office (Role)."""

    head: str  # What belongs.
    tail: str  # To what it belongs.


@dataclass
class PartOf(Relation):
    """One is a part, section or member thing of another. Exclude kinds (TypeOf)."""

    head: str  # The part.
    tail: str  # The whole.


@dataclass
class Artifact(Relation):
    """Someone makes, writes, owns or runs a thing. Exclude use without making or owning
    (Usage)."""

    head: str  # The thing made or owned.
    tail: str  # Who makes or owns it.


@dataclass
class Named(Relation):
    """Two expressions are names of the same thing, or one is named after the other.
    Exclude kinds (TypeOf)."""

    head: str  # One name.
    tail: str  # The other.


@dataclass
class Temporal(Relation):
    """Something happens or exists during an event or period that is named. Exclude
    participation (Role)."""

    head: str  # What happens.
    tail: str  # The event or period.


@dataclass
class RelatedTo(Relation):
    """Two things are said to belong together, with no finer relation. Choose it
    last."""

    head: str  # One thing.
    tail: str  # The other.


@dataclass
class WinDefeat(Relation):
    """Someone wins a prize, vote or contest, or beats another. Exclude nominations
    (RelatedTo)."""

    head: str  # Who wins.
    tail: str  # What or whom.


@dataclass
class Origin(Relation):
    """One comes from another: birthplace, founder's land, source, derivation. Exclude
    where it is now (Physical)."""

    head: str  # What comes from there.
    tail: str  # The origin.


@dataclass
class TypeOf(Relation):
    """One is a kind or instance of the other. Exclude parts (PartOf)."""

    head: str  # The kind or instance.
    tail: str  # The general term.


@dataclass
class Usage(Relation):
    """One uses the other or is used for it. Exclude making (Artifact)."""

    head: str  # Who or what uses.
    tail: str  # What is used.


@dataclass
class Opposite(Relation):
    """Two stand against each other: rivals, enemies, contrary notions. Exclude a stated
    victory (WinDefeat)."""

    head: str  # One side.
    tail: str  # The other.


@dataclass
class Topic(Relation):
    """A work, field or event is about the other. Exclude kinds (TypeOf)."""

    head: str  # The work or event.
    tail: str  # What it is about.


@dataclass
class Compare(Relation):
    """Two things are set side by side to show likeness or difference. Exclude hostility
    (Opposite)."""

    head: str  # One thing.
    tail: str  # The other.


@dataclass
class Social(Relation):
    """Two people know each other: family, friends, partners, pupils, colleagues.
    Exclude rivals (Opposite)."""

    head: str  # One person.
    tail: str  # The other.


@dataclass
class CauseEffect(Relation):
    """One brings about the other. Exclude mere order in time (Temporal)."""

    head: str  # The cause.
    tail: str  # The effect.


LABELS: dict[str, type] = {
    "role": Role,
    "physical": Physical,
    "general-affiliation": GeneralAffiliation,
    "part-of": PartOf,
    "artifact": Artifact,
    "named": Named,
    "temporal": Temporal,
    "related-to": RelatedTo,
    "win-defeat": WinDefeat,
    "origin": Origin,
    "type-of": TypeOf,
    "usage": Usage,
    "opposite": Opposite,
    "topic": Topic,
    "compare": Compare,
    "social": Social,
    "cause-effect": CauseEffect,
}
