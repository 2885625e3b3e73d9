"""Further wordings for the guidelines of `guidelines.benchmarks.cyner_mitre`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Malware": (
        "Malicious software by name: families, tools, campaigns.",
        "Mark what attackers use against others, also under the name that a scanner gives it. A "
        "general noun for such software is not a name; the people behind it are Organization, "
        "and hashes or names of files are Indicator.",
        "Viruses, worms, spyware, implants and the campaigns that spread them, when called by a "
        "proper name. Do not take the words in front that only say what sort of program it is. "
        "Traces that one could search for, such as a checksum, are Indicator.",
    ),
    "Indicator": (
        "Technical traces of an attack: addresses, domains, hashes, file names, ports.",
        "Mark strings that an analyst could search for, exactly as they are written, even with "
        "brackets that make a link harmless. The name of the program that left them is Malware, "
        "and numbers of weaknesses are Vulnerability.",
        "Refers to anything concrete that shows up in logs or on disk and points to an "
        "intrusion: links, packages, keys, mailboxes, checksums. It is copied letter by letter. "
        "A CVE number is not a trace but Vulnerability.",
    ),
    "System": (
        "Legitimate software, platforms, devices and services, with their versions.",
        "Mark what is used by ordinary people or attacked by others. Hostile programs are "
        "Malware, and the firm behind a product is Organization.",
        "Names of operating systems, apps, browsers, protocols and machines that are not "
        "hostile in themselves. Keep the version with the name. When the sentence speaks of the "
        "maker, choose Organization.",
    ),
    "Organization": (
        "Companies, agencies, teams of researchers, and groups of attackers.",
        "Mark a body by name, whether it defends, attacks or is a victim. A product called "
        "after its maker is System, and single people do not count.",
        "Who acts or suffers in the report, as a named group or institution: vendors, police, "
        "laboratories, gangs. If the same word means the app or device, it is System.",
    ),
    "Vulnerability": (
        "Particular weaknesses, and exploits for them, by name or number.",
        "Mark the identifier or nickname of a flaw. The program that makes use of it is "
        "Malware, and vague talk of danger does not count.",
        "A hole in some product that can be told apart from all others, be it by a CVE number "
        "or by what it is known as. Take the specific phrase and no general remark on security.",
    ),
}
