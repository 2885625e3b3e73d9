"""Text2KGBench on computers and games: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of computer.
License: CC BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al.
2023, "Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC.
The gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half
of it does not stand in the sentence in these words and cannot be copied from it. Compare by
strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Developer(Relation):
    """A firm or person develops a program or device. Exclude the first inventor
    (CreatedBy)."""

    product: str  # The program or device.
    developer: str  # Who develops it.


@dataclass
class CreatedBy(Relation):
    """A person or firm first made a program. Exclude later work (Developer)."""

    product: str  # The program.
    creator: str  # Who made it.


@dataclass
class Platform(Relation):
    """A program or game runs on a machine or system. Exclude the reverse direction
    (OperatingSystem)."""

    product: str  # The program.
    platform: str  # On what it runs.


@dataclass
class OperatingSystem(Relation):
    """A machine or program needs an operating system. Exclude other platforms
    (Platform)."""

    product: str  # The machine or program.
    system: str  # The operating system.


@dataclass
class NamedAfter(Relation):
    """A thing has its name from a person or thing. Exclude mere likeness."""

    thing: str  # What is named.
    origin: str  # After whom or what.


@dataclass
class Inventor(Relation):
    """Somebody invented a thing or idea. Exclude firms that sell it (Developer)."""

    thing: str  # The invention.
    inventor: str  # Who invented it.


@dataclass
class DistributionFormat(Relation):
    """A program or game comes on a medium. Exclude machines (Platform)."""

    product: str  # The program or game.
    medium: str  # The medium.


@dataclass
class Processor(Relation):
    """A machine has a processor. Exclude other parts."""

    machine: str  # The machine.
    processor: str  # The processor.


@dataclass
class DerivativeWork(Relation):
    """A work gave rise to another. The earlier one comes first. Exclude new
    versions."""

    origin: str  # The earlier work.
    derived: str  # The one made from it.


@dataclass
class Implements(Relation):
    """A program carries out a language or standard. Exclude use (Uses)."""

    product: str  # The program.
    standard: str  # The language or standard.


@dataclass
class Uses(Relation):
    """A program or thing makes use of another. Exclude systems it runs on
    (Platform)."""

    user: str  # What uses it.
    used: str  # What is used.


LABELS: dict[str, type] = {
    "developer": Developer,
    "creator": CreatedBy,
    "platform": Platform,
    "operating system": OperatingSystem,
    "named after": NamedAfter,
    "discoverer or inventor": Inventor,
    "distribution format": DistributionFormat,
    "CPU": Processor,
    "derivative work": DerivativeWork,
    "implementation of": Implements,
    "uses": Uses,
}
