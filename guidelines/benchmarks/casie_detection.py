"""CASIE: events of cyber security in news articles, by the words that tell them.

Source: https://github.com/Ebiquity/CASIE, ``annotation``. License: as stated in the repository.
Citation: Satyapanich, Ferraro and Finin 2020, "CASIE: Extracting Cybersecurity Event Information
from Text", AAAI. Arguments are not asked for; casie has them. Kept for scoring: the examples here
are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class DataBreach(Event):
    """Data is taken from or shown by a system without leave: hacks, leaks, theft,
    exposure. Exclude deception to get data (Phishing) and extortion (Ransom)."""

    mention: str  # Such as: "breached the records", "spilled", "made off with the data"


@dataclass
class Phishing(Event):
    """Someone poses as a trusted party to make people give away data or money or run a
    file. Exclude theft without deceit (DataBreach)."""

    mention: str  # Such as: "lured", "spoofed mails", "posing as"


@dataclass
class Ransom(Event):
    """Someone blocks systems or threatens to publish data and asks for payment, or the
    victim pays. Exclude theft without a demand (DataBreach)."""

    mention: str  # Such as: "demanded bitcoin", "held to ransom", "paid up"


@dataclass
class VulnerabilityDiscovery(Event):
    """Someone finds or reports a weakness of a system. Exclude its repair
    (VulnerabilityPatch) and its use in an attack."""

    mention: str  # Such as: "spotted a hole", "reported the bug", "uncovered"


@dataclass
class VulnerabilityPatch(Event):
    """Someone releases, announces or installs a fix for a weakness. Exclude the finding
    of it (VulnerabilityDiscovery)."""

    mention: str  # Such as: "pushed an update", "fixed", "closed the gap"


LABELS: dict[str, type] = {
    "Databreach": DataBreach,
    "Phishing": Phishing,
    "Ransom": Ransom,
    "DiscoverVulnerability": VulnerabilityDiscovery,
    "PatchVulnerability": VulnerabilityPatch,
}
