"""Text2KGBench on space: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of space. License:
CC BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al. 2023,
"Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC. The
gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half of it
does not stand in the sentence in these words and cannot be copied from it. Compare by strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class DiscoverySite(Relation):
    """A body of the sky was found at an observatory. Exclude its finder."""

    body: str  # The body.
    site: str  # The observatory.


@dataclass
class MinorPlanetGroup(Relation):
    """An asteroid belongs to a group. Exclude constellations (Constellation)."""

    body: str  # The asteroid.
    group: str  # The group.


@dataclass
class Constellation(Relation):
    """A star or galaxy lies in a constellation. Exclude clusters."""

    body: str  # The star or galaxy.
    constellation: str  # The constellation.


@dataclass
class AstronautMission(Relation):
    """A person flew on a mission. Exclude those who stood by (BackupCrew)."""

    astronaut: str  # Who flew.
    mission: str  # The mission.


@dataclass
class DockingDate(Relation):
    """A craft docked or undocked on a date. Exclude launches and landings
    (LandingSite)."""

    craft: str  # The craft.
    date: str  # The date.


@dataclass
class BackupCrew(Relation):
    """A person stood by for a flight. Exclude those who flew (AstronautMission)."""

    mission: str  # The flight.
    person: str  # Who stood by.


@dataclass
class LandingSite(Relation):
    """A craft landed in a region. Exclude dates (DockingDate)."""

    craft: str  # The craft.
    place: str  # Where it landed.


LABELS: dict[str, type] = {
    "site of astronomical discovery": DiscoverySite,
    "minor planet group": MinorPlanetGroup,
    "constellation": Constellation,
    "astronaut mission": AstronautMission,
    "spacecraft docking/undocking date": DockingDate,
    "backup or reserve team or crew": BackupCrew,
    "location of landing": LandingSite,
}
