"""Personal data: what identifies a person or tells something protected about one.

For letters, mails, chats, records and forms that are to be redacted or reviewed. It finds data, it
does not decide what the law demands. Left out: data about companies as such, and fictional or
historical figures; public figures in news are still found as names.

Use: ``gollie-like extract --schema guidelines.privacy -f mail.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Relation, Value


@dataclass
class PersonName(Entity):
    """The name of a private or public person, in full or in part, with initials and
    nicknames. Include names in signatures, file names and addresses of letters. Leave
    out forms of address and titles. Exclude names of companies, streets, laws and
    diseases after a person, and user names (Account)."""

    span: str  # Such as: "Jelena Petrović", "J. Okoro", "Grandma Sue"


@dataclass
class PostalAddress(Value):
    """A street address, post box or the part of one that narrows a home or workplace to
    a building. Keep house number, postal code and city in one span if they stand
    together. Include floor, flat and "c/o" lines. Exclude a city or country alone
    (Whereabouts)."""

    span: str  # Such as: "14 Mill Lane, Cork", "P.O. Box 221, 8000 Aarhus"


@dataclass
class Whereabouts(Entity):
    """A place that tells where a person lives, works, was born, is or goes, short of an
    address: city, district, country, school, hotel. Include landmarks beside which
    someone lives. Exclude places in general statements and parts of a PostalAddress."""

    span: str  # Such as: "Porto", "room 214", "St. Mary's School"


@dataclass
class PhoneNumber(Value):
    """A telephone or fax number of any format, with country code and extension. Include
    numbers written with words or gaps. Exclude emergency numbers, account numbers and
    prices."""

    span: str  # Such as: "+44 20 7946 0018", "555-0134 ext. 9"


@dataclass
class EmailAddress(Value):
    """An electronic mail address, also if written with spaces or "at" to hide it.
    Include addresses inside a mail header or link. Exclude web pages and handles
    without a domain (Account)."""

    span: str  # Such as: "m.rossi@example.org", "info (at) example (dot) net"


@dataclass
class Account(Value):
    """A user name, handle, profile link, device or network address that leads to one
    person. Include serial numbers of phones and computers. Exclude email addresses, and
    links to pages that are about no one."""

    span: str  # Such as: "@night_owl_92", "203.0.113.7", "github.com/ksato"
    kind: Literal["user name", "profile", "ip address", "device", "other"]
    """What leads to the person."""


@dataclass
class Secret(Value):
    """Something that grants access: passwords, PINs, one-time codes, keys, answers to
    security questions. Copy only the secret itself. Include expired ones and hints that
    spell out the secret. Exclude rules about passwords and obvious placeholders."""

    span: str  # Such as: "hunter2", "482913", "sk_live_9aZ"


@dataclass
class BirthDate(Value):
    """A date of birth, an age, or a year from which the age follows. Include birthdays
    without a year and ages of children. Exclude other dates (EventDate) and ages of
    things."""

    span: str  # Such as: "12/05/1987", "born in 1990", "43 years old"


@dataclass
class EventDate(Value):
    """A day on which something happened to a person: visit, hire, payment, death.
    Include the year. Exclude dates of birth, bare years in general statements, and
    clock times."""

    span: str  # Such as: "3 June 2021", "last Friday"


@dataclass
class IdentityNumber(Value):
    """A number issued to one person or vehicle: national identity, passport, driver's
    license, tax, social security, patient, employee, plate. Include numbers with some
    digits hidden. Exclude order numbers and FinancialNumber."""

    span: str  # Such as: "078-05-1120", "MRN 4471902", "AB 123 CD"
    kind: Literal["national", "passport", "license", "tax", "health", "work", "vehicle", "other"]
    """national: identity or social security; health: insurance or patient number; work:
    employee number; vehicle: plate or chassis number."""


@dataclass
class FinancialNumber(Value):
    """A number of a bank account, card, loan or wallet, with expiry and check digits if
    they follow. Include numbers with some digits hidden. Exclude sums of money and tax
    numbers (IdentityNumber)."""

    span: str  # Such as: "DE89 3704 0044 0532 0130 00", "4111 1111 1111 1111"


@dataclass
class SensitiveFact(Value):
    """A phrase that reveals something protected about a person: health, ethnic origin,
    belief, politics, union, sex life, crime, income. The phrase must be about someone
    in the text. Include denials ("is not HIV positive"). Exclude general statements
    about such topics."""

    span: str  # Such as: "diagnosed with epilepsy", "is a Quaker"
    category: Literal["health", "origin", "belief", "politics", "union", "sex", "crime", "money"]
    """What it reveals; belief: religion and philosophy; origin: race, ethnicity,
    nationality; sex: sex life and orientation; money: income, debts, wealth."""


@dataclass
class Employment(Entity):
    """The employer, post or school of a person, if it helps to tell who is meant.
    Include former posts and membership in a class or unit. Exclude occupations in
    general statements and companies that only send the mail."""

    span: str  # Such as: "head nurse at Elm Clinic", "tenth grader"


@dataclass
class Kinship(Relation):
    """Two people in the text are related or live together: parent, child, spouse,
    sibling, guardian, partner. Include former spouses and in-laws. For example, "Ola
    and her son Tim". Exclude colleagues and friends."""

    person: PersonName  # The one the text starts from.
    relative: PersonName  # The other one.
    role: str | None
    """What the relative is to the person. Such as: "daughter", "ex-husband"."""
