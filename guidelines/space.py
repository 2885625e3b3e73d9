"""Space: missions, spacecraft, launchers, celestial bodies, and who stands behind them.

For news, encyclopedia articles and papers on spaceflight and astronomy. Left out: science fiction
and orbital elements. A mission may hold its launcher and its crew as instances of other classes.

Use: ``gollie-like extract --schema guidelines.space "TEXT"``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Free, Relation, Value


@dataclass
class Launcher(Entity):
    """A rocket that carries a payload from the ground toward space, as a type or a
    single vehicle. Include its version. Exclude what rides on it (Spacecraft), engines,
    and stages without a name of their own."""

    span: str  # Such as: "Saturn V", "Ariane 5", "Long March 3B", "the Atlas rocket"


@dataclass
class Spacecraft(Entity):
    """A vehicle or object built to work in space: satellites, probes, capsules,
    shuttles, stations, rovers, landers, space telescopes. Include numbers and letters
    of the series. Exclude rockets (Launcher), programs of many flights, and instruments
    on board. If one name means both flight and craft, decide by the sentence: what is
    built, flies or sends is a Spacecraft."""

    span: str  # Such as: "Voyager 2", "Soyuz MS-10", "Mir", "the Curiosity rover"


@dataclass
class Agency(Entity):
    """A space agency, company, institute or military branch that builds, pays for or
    runs something in space. Include mission teams with a name of their own, and
    abbreviations. Exclude countries that act without naming the body, and people."""

    span: str  # Such as: "JAXA", "Rocket Lab", "Roscosmos"


@dataclass
class SpacePerson(Entity):
    """A named person with a part in spaceflight or astronomy: astronauts, engineers,
    scientists, directors. Include surnames alone. Leave out titles and ranks. Exclude
    mythical figures and people after whom a craft is named."""

    span: str  # Such as: "Valentina Tereshkova", "Tanaka"


@dataclass
class CelestialBody(Entity):
    """A natural object or group of objects outside the Earth's atmosphere: planets,
    moons, stars, comets, asteroids, galaxies, nebulae. Include the Earth where it is
    meant as a planet. Exclude features on a surface (Site) and regions of empty space
    such as orbits."""

    span: str  # Such as: "Titan", "Proxima Centauri b", "the Kuiper belt"


@dataclass
class Site(Entity):
    """A named place from which things start, where they land, or that lies on a
    celestial body: spaceports, pads, control centers, craters, plains. Include landing
    zones at sea and observatories on the ground. Exclude countries and cities unless
    they stand for the spaceport."""

    span: str  # Such as: "Baikonur", "Gale crater", "Launch Complex 39A"


@dataclass
class Instrument(Entity):
    """A device on a spacecraft or in an observatory that measures or takes pictures, by
    name or kind. Include generic kinds ("the spectrometer"). Exclude whole telescopes
    in space (Spacecraft) and parts that only drive or power the craft."""

    span: str  # Such as: "Mastcam-Z", "magnetometer", "the infrared camera"


@dataclass
class Quantity(Value):
    """A measured value in the world of space: distances, masses, speeds, durations,
    temperatures, sums, counts of orbits. Include the unit. Exclude dates and numbers in
    names."""

    span: str  # Such as: "4.2 light-years", "7.8 km/s", "620 kg", "three orbits"


@dataclass
class Operates(Relation):
    """An agency builds, owns or runs a spacecraft, launcher or instrument. Include
    joint and former operation. For example, "ESA built Huygens". Exclude agencies that
    only watch, pay for a seat or congratulate."""

    agency: Agency  # Who.
    craft: Spacecraft | Launcher | Instrument  # What.
    part: Literal["builds", "runs", "both"]
    """builds: makes or made it; runs: owns or controls it."""


@dataclass
class Mission(Event):
    """A journey into space with a purpose, planned, under way or over, crewed or not,
    under its own name or number. Include flights that ended before reaching space.
    Exclude whole programs ("the Apollo program"), single launches told without a name
    (Launch), and the craft as an object (Spacecraft)."""

    mention: str  # The name of the mission. Such as: "Apollo 11", "STS-107"
    date: str | None  # When it starts. Such as: "July 1969"
    crew: list[SpacePerson]  # The people on board; empty if nobody is.
    destination: CelestialBody | None  # Where it goes.
    launcher: Launcher | None  # The rocket that carries it.
    status: Literal["planned", "ongoing", "finished", "failed"]  # As of the text.
    purpose: Free | None
    """What it is for, in one short sentence of your own, if the text says so."""


@dataclass
class Launch(Event):
    """A rocket leaves the ground, is due to, or fails to. One instance for each
    attempt. Include suborbital tests. Exclude engine tests on a stand and the start of
    a program."""

    mention: str  # The word for it. Such as: "lifted off", "launch", "scrubbed"
    payloads: list[str]  # What rides on the rocket.
    launcher: str | None  # The rocket.
    site: str | None  # From where.
    time: str | None  # When.
    outcome: Literal["success", "failure", "delayed", "planned"]  # As of the text.


@dataclass
class Discovery(Event):
    """Something in space is seen, confirmed or measured for the first time. Include
    findings made from old data. Exclude routine observation and theories without an
    observation."""

    mention: str  # The word for it. Such as: "discovered", "first detection"
    found: str  # What was found. Such as: "water vapor", "a fifth moon"
    discoverer: str | None  # The person, team or craft that found it.
    place: str | None  # At or on which body.
    time: str | None  # When.
