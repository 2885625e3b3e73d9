"""Text2KGBench on armies and arms: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of military.
License: CC BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al.
2023, "Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC.
The gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half
of it does not stand in the sentence in these words and cannot be copied from it. Compare by
strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class MilitaryRank(Relation):
    """A person has or had a rank. Exclude the force (MilitaryBranch)."""

    person: str  # The soldier.
    rank: str  # The rank.


@dataclass
class MilitaryBranch(Relation):
    """A person serves or served in a force. Exclude ranks (MilitaryRank)."""

    person: str  # The soldier.
    branch: str  # The force.


@dataclass
class CasualtyClass(Relation):
    """A soldier was counted as fallen, missing, wounded or captured. Exclude the
    battle."""

    person: str  # The soldier.
    kind: str  # As what.


@dataclass
class DesignedBy(Relation):
    """A weapon or vehicle was designed by a person or firm. Exclude who uses it."""

    thing: str  # The weapon or vehicle.
    designer: str  # Who designed it.


@dataclass
class CommandedBy(Relation):
    """A force is led by somebody. Exclude members (MilitaryBranch)."""

    command: str  # The force.
    commander: str  # Who leads it.


@dataclass
class NextHigherRank(Relation):
    """A rank is directly below another. The lower one comes first. Exclude people
    (MilitaryRank)."""

    lower: str  # The lower rank.
    higher: str  # The higher one.


@dataclass
class DesignatedTerrorist(Relation):
    """A state or body lists a group as terrorist. Exclude mere blame."""

    group: str  # The group.
    authority: str  # Who lists it.


@dataclass
class WingConfiguration(Relation):
    """An aircraft has wings of some arrangement. Exclude its maker (DesignedBy)."""

    aircraft: str  # The aircraft.
    configuration: str  # The arrangement.


LABELS: dict[str, type] = {
    "military rank": MilitaryRank,
    "military branch": MilitaryBranch,
    "military casualty classification": CasualtyClass,
    "designed by": DesignedBy,
    "commanded by": CommandedBy,
    "next higher rank": NextHigherRank,
    "designated as terrorist by": DesignatedTerrorist,
    "wing configuration": WingConfiguration,
}
