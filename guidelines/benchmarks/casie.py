"""CASIE: events of cyber security in news articles.

Source: https://github.com/Ebiquity/CASIE, ``annotation``. License: as stated in the repository.
Citation: Satyapanich, Ferraro and Finin 2020, "CASIE: Extracting Cybersecurity Event Information
from Text", AAAI. The name of a field is the role in snake_case; fillers are phrases of the text.
Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class DataBreach(Event):
    """Data is taken from or shown by a system without leave: hacks, leaks, theft,
    exposure. Take the words that tell it. Exclude deception to get data (Phishing) and
    extortion (Ransom)."""

    mention: str  # Such as: "breached the records", "spilled", "made off with the data"
    compromised_data: list[str]  # What data it was.
    victim: list[str]  # Whose data or system.
    attacker: list[str]  # Who took it.
    attack_pattern: list[str]  # How it was done.
    tool: list[str]  # With what program or device.
    number_of_data: list[str]  # How many records.
    number_of_victim: list[str]  # How many people or bodies.
    damage_amount: list[str]  # What it cost.
    purpose: list[str]  # For what end.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Phishing(Event):
    """Someone poses as a trusted party to make people give away data or money or run a
    file. Include fake mails, calls and sites. Exclude theft without deceit
    (DataBreach)."""

    mention: str  # Such as: "lured", "spoofed mails", "posing as"
    trusted_entity: list[str]  # As whom the attacker poses.
    victim: list[str]  # Who is deceived.
    attacker: list[str]  # Who deceives.
    attack_pattern: list[str]  # How it is done.
    tool: list[str]  # With what mail, site or program.
    purpose: list[str]  # What the attacker wants.
    damage_amount: list[str]  # What it cost.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Ransom(Event):
    """Someone blocks systems or threatens to publish data and asks for payment, or the
    victim pays. Exclude theft without a demand (DataBreach)."""

    mention: str  # Such as: "demanded bitcoin", "held to ransom", "paid up"
    victim: list[str]  # Who is to pay.
    attacker: list[str]  # Who demands.
    attack_pattern: list[str]  # How it is done.
    tool: list[str]  # With what program.
    price: list[str]  # How much is demanded or paid.
    payment_method: list[str]  # In what way or currency.
    damage_amount: list[str]  # What it cost beside the ransom.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class VulnerabilityDiscovery(Event):
    """Someone finds or reports a weakness of a system. Exclude its repair
    (VulnerabilityPatch) and its use in an attack."""

    mention: str  # Such as: "spotted a hole", "reported the bug", "uncovered"
    vulnerability: list[str]  # The weakness.
    discoverer: list[str]  # Who found it.
    vulnerable_system: list[str]  # What has it.
    vulnerable_system_owner: list[str]  # Who makes or runs that system.
    vulnerable_system_version: list[str]  # In which versions.
    supported_platform: list[str]  # On which platforms it runs.
    capabilities: list[str]  # What an attacker could do with it.
    cve: list[str]  # Its identifier.
    time: list[str]  # When it was found.


@dataclass
class VulnerabilityPatch(Event):
    """Someone releases, announces or installs a fix for a weakness. Exclude the finding
    of it (VulnerabilityDiscovery)."""

    mention: str  # Such as: "pushed an update", "fixed", "closed the gap"
    vulnerability: list[str]  # The weakness.
    releaser: list[str]  # Who releases the fix.
    patch: list[str]  # The fix.
    patch_number: list[str]  # Its number.
    issues_addressed: list[str]  # What it puts right.
    vulnerable_system: list[str]  # What is fixed.
    vulnerable_system_version: list[str]  # In which versions.
    supported_platform: list[str]  # On which platforms it runs.
    cve: list[str]  # The identifier of the weakness.
    time: list[str]  # When.


LABELS: dict[str, type] = {
    "Databreach": DataBreach,
    "Phishing": Phishing,
    "Ransom": Ransom,
    "DiscoverVulnerability": VulnerabilityDiscovery,
    "PatchVulnerability": VulnerabilityPatch,
}
