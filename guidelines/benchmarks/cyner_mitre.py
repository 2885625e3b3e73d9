"""CyNER: malware, indicators and affected systems in threat reports.

Source: https://github.com/aiforsec/CyNER, ``dataset/mitre``. License: MIT. Citation: Alam et al.
2022, "CyNER: A Python Library for Cybersecurity Named Entity Recognition", arXiv 2204.05754.
Shares a few sentences with CASIE.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Malware(Entity):
    """A malicious program, family, campaign or tool of attackers by name, including
    names given by scanners. Exclude generic words ("the malware"), groups of people
    (Organization), and file names or hashes (Indicator)."""

    span: str  # Such as: "Stuxnet", "NotPetya", "Trojan-Banker.Win32.Zeus"


@dataclass
class Indicator(Entity):
    """A technical trace that can be looked up: IP addresses, domains, links, hashes,
    file and package names, ports, email addresses. Copy it as written, brackets
    included. Exclude names of malware and CVE numbers (Vulnerability)."""

    span: str  # Such as: "10.0.0[.]8", "com.fake.bank", "evil-update.example"


@dataclass
class System(Entity):
    """A legitimate system, platform, program, device or service that is used or
    attacked, with its version. Exclude malware and the company behind the product
    (Organization)."""

    span: str  # Such as: "Windows 7", "WhatsApp", "Internet Explorer"


@dataclass
class Organization(Entity):
    """A company, agency, research team or group of attackers by name. Exclude products
    that bear the company's name (System) and people."""

    span: str  # Such as: "ESET", "Interpol", "Deutsche Bank"


@dataclass
class Vulnerability(Entity):
    """A named or numbered weakness, or the exploit for it, as a specific phrase.
    Exclude the malware that uses it (Malware) and general talk of risk."""

    span: str  # Such as: "CVE-2017-0144", "Stagefright"


LABELS: dict[str, type] = {
    "Malware": Malware,
    "Indicator": Indicator,
    "System": System,
    "Organization": Organization,
    "Vulnerability": Vulnerability,
}
