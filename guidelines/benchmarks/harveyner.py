"""HarveyNER: fine-grained places in tweets about a hurricane in Houston.

Source: https://github.com/brickee/HarveyNER. License: as stated in the repository. Citation: Chen
et al. 2022, "Crossroads, Buildings and Neighborhoods: A Dataset for Fine-grained Location
Recognition", NAACL. Only places in and around Houston that can be put on a map. Kept for scoring:
the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Area(Entity):
    """A place with an extent: neighborhoods, districts, subdivisions, towns, parks,
    parts of counties, land around reservoirs. Exclude the whole city or state, roads
    (Road), and single buildings (Point)."""

    span: str  # Such as: "Maple Heights", "the East Side", "Fort Dale"


@dataclass
class Point(Entity):
    """A place that is one spot: buildings, shelters, schools, stations, addresses,
    crossings of two roads. Take both roads of a crossing in one span. Exclude areas
    (Area) and stretches of road (Road)."""

    span: str  # Such as: "Lakeview Middle School", "5th and Elm", "1200 Bay Rd", "the convention center on Polk"


@dataclass
class Road(Entity):
    """A road, street or highway, or a stretch of one, without a single spot on it.
    Exclude crossings and addresses (Point)."""

    span: str  # Such as: "I-37", "Harbor Blvd between Oak and Pine", "Beltway 12"


@dataclass
class River(Entity):
    """A river, bayou, creek or stretch of one. Exclude dams and bridges (Point) and
    land around it (Area)."""

    span: str  # Such as: "Cedar Bayou", "the lower Trinity"


LABELS: dict[str, type] = {
    "AREA": Area,
    "POINT": Point,
    "ROAD": Road,
    "RIVER": River,
}
