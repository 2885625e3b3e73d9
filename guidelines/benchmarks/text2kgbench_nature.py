"""Text2KGBench on nature: relations of one ontology of Wikidata.

Source: https://github.com/cenguix/Text2KGBench, ``wikidata_tekgen``, ontology of nature. License:
CC BY 4.0, with sentences of TekGen (CC BY-SA 2.0). Citation: Mihindukulasooriya et al. 2023,
"Text2KGBench: A Benchmark for Ontology-Driven Knowledge Graph Generation from Text", ISWC. The
gold was aligned by machine and names things as Wikidata does ("01 January 1990"): about half of it
does not stand in the sentence in these words and cannot be copied from it. Compare by strings.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class ParentTaxon(Relation):
    """A taxon belongs to a larger one. The smaller comes first. Exclude other names of
    it (TaxonSynonym)."""

    taxon: str  # The smaller taxon.
    parent: str  # The larger one.


@dataclass
class MountainRange(Relation):
    """A mountain belongs to a range. Exclude higher peaks (ParentPeak)."""

    mountain: str  # The mountain.
    range: str  # The range.


@dataclass
class ParentPeak(Relation):
    """A peak is ruled by a higher one. The lower comes first. Exclude ranges
    (MountainRange)."""

    peak: str  # The lower peak.
    parent: str  # The higher one.


@dataclass
class CommonName(Relation):
    """A taxon has an everyday name. Exclude scientific names (TaxonSynonym)."""

    taxon: str  # The taxon.
    name: str  # The everyday name.


@dataclass
class Tributary(Relation):
    """A river takes in another. The larger comes first. Exclude its own mouth
    (Mouth)."""

    river: str  # The larger river.
    tributary: str  # The smaller one.


@dataclass
class Origin(Relation):
    """A river begins at a place. Exclude where it ends (Mouth)."""

    river: str  # The river.
    origin: str  # Where it begins.


@dataclass
class Mouth(Relation):
    """A river ends in another water. Exclude where it begins (Origin)."""

    river: str  # The river.
    mouth: str  # Where it ends.


@dataclass
class ConservationStatus(Relation):
    """A species is threatened to some degree. Exclude numbers of animals."""

    taxon: str  # The species.
    status: str  # The degree.


@dataclass
class TaxonSynonym(Relation):
    """A taxon has another scientific name. Exclude everyday names (CommonName)."""

    taxon: str  # One name.
    synonym: str  # The other.


@dataclass
class ReservoirCreated(Relation):
    """A dam makes a lake. The dam comes first. Exclude the river."""

    dam: str  # The dam.
    reservoir: str  # The lake.


@dataclass
class DrainageBasin(Relation):
    """A river belongs to a basin. Exclude seas (Mouth)."""

    river: str  # The river.
    basin: str  # The basin.


@dataclass
class MountainsClassification(Relation):
    """Somebody won the contest of climbers in a race. Exclude the race as a whole."""

    race: str  # The race.
    rider: str  # Who won.


@dataclass
class Habitat(Relation):
    """A species lives in a kind of place. Exclude named basins (DrainageBasin)."""

    taxon: str  # The species.
    habitat: str  # Where it lives.


LABELS: dict[str, type] = {
    "parent taxon": ParentTaxon,
    "mountain range": MountainRange,
    "parent peak": ParentPeak,
    "taxon common name": CommonName,
    "tributary": Tributary,
    "origin of the watercourse": Origin,
    "mouth of the watercourse": Mouth,
    "IUCN conservation status": ConservationStatus,
    "taxon synonym": TaxonSynonym,
    "reservoir created": ReservoirCreated,
    "drainage basin": DrainageBasin,
    "mountains classification": MountainsClassification,
    "Habitat": Habitat,
}
