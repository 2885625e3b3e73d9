"""Cyber security: attackers, malware, weaknesses, indicators, and incidents.

For threat reports, advisories, breach news and write-ups of incidents. Left out: log lines and
source code as such, physical security, and privacy law. Indicators are copied as they stand, also
when they are defanged ("hxxp", "[.]").

Use: ``gollie-like extract --schema guidelines.security -f report.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Relation, Value


@dataclass
class ThreatActor(Entity):
    """A group or person that attacks computers, by name or alias. Include names given
    by vendors. Exclude the malware a group is known for, states as such, researchers,
    and unnamed "hackers" or "the attackers"."""

    span: str  # Such as: "APT29", "Lazarus Group", "FIN7"


@dataclass
class Malware(Entity):
    """A named malicious program or family, or a kind of one where no name is given:
    ransomware, trojan, backdoor, botnet. Include families, variants and malicious
    scripts. Exclude legitimate tools that attackers misuse (Software) and file names of
    samples (Indicator)."""

    span: str  # Such as: "WannaCry", "Emotet", "a banking trojan"


@dataclass
class Software(Entity):
    """A legitimate product: operating systems, applications, libraries, firmware,
    services, devices, also when it is the target or is misused. Include the version if
    it follows directly. Exclude its maker (Organization) and malware."""

    span: str  # Such as: "Windows Server 2019", "OpenSSL 3.0.6", "PowerShell"


@dataclass
class Vulnerability(Entity):
    """A weakness that can be exploited, by identifier, nickname or description. Include
    misconfigurations and default passwords. Exclude the product that has it, the attack
    that uses it, and the patch."""

    span: str  # Such as: "CVE-2021-44228", "Heartbleed"
    severity: Literal["low", "medium", "high", "critical"] | None
    """Only if the text rates it."""


@dataclass
class Organization(Entity):
    """A company, agency, bank, school or other body that is a victim, a maker, a
    researcher or an authority in the text. Include news media and police that are
    named. Exclude threat actors and products that share the maker's name ("Oracle" in
    "an Oracle database")."""

    span: str  # Such as: "CISA", "Harrow County Schools", "Kaspersky"


@dataclass
class Indicator(Value):
    """A technical trace by which an attack can be recognized: addresses, domains,
    hashes, file names and paths, registry keys. Copy it in full, brackets included.
    Exclude CVE numbers (Vulnerability) and sites cited as sources."""

    span: str  # Such as: "198.51.100[.]23", "hxxp://update.example/a.bin"
    kind: Literal["ip", "domain", "url", "email", "hash", "file", "registry", "other"]
    """url: with a scheme or path; domain: host name alone; file: name or path."""


@dataclass
class Technique(Entity):
    """A way of attacking, by name or identifier: phishing, lateral movement, credential
    dumping, injection. Include steps of an attack that are described in words. Exclude
    single incidents (Intrusion and its like) and defenses."""

    span: str  # Such as: "spear phishing", "DLL side-loading", "T1059.001"


@dataclass
class AttributedTo(Relation):
    """Someone ascribes a malware or technique to a threat actor as its maker or user.
    Include use in the past. For example, "X-Agent, a tool of APT28". Exclude denied
    links and plain similarity."""

    tool: Malware | Technique  # What is used.
    actor: ThreatActor  # Who uses it.
    certainty: Literal["stated", "suspected"]  # How firmly the text makes the link.


@dataclass
class Affects(Relation):
    """A vulnerability exists in a product, or a malware runs on it. Include ranges of
    versions. For example, "Log4Shell hits servers with Log4j". Exclude products that
    are named as safe, patched or merely similar."""

    threat: Vulnerability | Malware  # The weakness or program.
    product: Software  # What it affects.


@dataclass
class Intrusion(Event):
    """Someone gets or tries to get into systems without permission, or plants malware
    there, where neither data theft nor ransom is the point of the sentence. Include
    attempts. Exclude tests by the owner's order."""

    mention: str  # The word for it. Such as: "compromised", "breached the network"
    attacker: str | None  # Who did it. Such as: "APT29", "unknown hackers"
    victims: list[str]  # Whose systems.
    techniques: list[str]  # How they got in. Such as: "stolen VPN credentials"
    time: str | None  # When it happened.


@dataclass
class DataBreach(Event):
    """Data is stolen, leaked, sold or left open. Include accidental exposure. Exclude
    encryption of data for ransom unless the text says that data was taken as well."""

    mention: str  # The word for it. Such as: "leaked", "data breach", "exfiltrated"
    victim: str | None  # Whose data or system it was.
    attacker: str | None  # Who took it.
    data: list[str]  # What kind of data. Such as: "passwords", "medical records"
    records: str | None  # How many records or people. Such as: "1.2 million customers"
    time: str | None  # When it happened or came to light.


@dataclass
class Ransom(Event):
    """Attackers demand payment to unlock systems or to keep data secret, or a victim
    pays. Include refusals to pay and threats to publish. Exclude fraud without
    extortion and rewards for reporting bugs."""

    mention: str  # The word for it. Such as: "ransom demand", "extorted", "paid"
    attacker: str | None  # Who demands.
    victim: str | None  # Who is to pay.
    amount: str | None  # How much. Such as: "$4.4 million in bitcoin"
    paid: bool | None  # True if the text says it was paid, False if it says it was not.


@dataclass
class Patch(Event):
    """A maker releases a fix, or a workaround is given, for a weakness. Include fixes
    that are announced and those that failed. Exclude advice of a general kind ("use
    strong passwords") and updates without security relevance."""

    mention: str  # The word for it. Such as: "patched", "security update", "mitigation"
    vendor: str | None  # Who releases it.
    product: str | None  # What is fixed.
    vulnerabilities: list[str]  # What it closes. Such as: "CVE-2022-0001"
    version: str | None  # The version that contains the fix.
