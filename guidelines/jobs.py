"""Job ads: the post, what it asks for, and what it offers.

For advertisements, career pages and recruiters' mails. Left out: the company's praise of itself,
application forms, and legal boilerplate about equal chances. Each demand is one instance, so lists
joined by commas are taken apart.

Use: ``gollie-like extract --schema guidelines.jobs -f ad.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Template, Value


@dataclass
class JobTitle(Entity):
    """The name of the post on offer, with seniority and specialty, without company and
    place. Include short forms used later in the ad. Exclude titles of colleagues,
    managers or clients that the ad mentions, and departments."""

    span: str  # Such as: "Senior Data Engineer", "night-shift nurse", "Barista"


@dataclass
class Employer(Entity):
    """The company or body that hires, or the agency that hires for it. Include short
    forms of the name and its legal form. Exclude clients, products and universities
    named as sources of degrees."""

    span: str  # Such as: "Fjord Logistics GmbH", "City of Tampere"


@dataclass
class Workplace(Entity):
    """A place where the work is done, as named in the ad: city, region, site. Include
    "remote" and "hybrid" where they stand for the place. Exclude seats of other offices
    and places to travel to."""

    span: str  # Such as: "Rotterdam", "remote within the EU", "our plant in Leeds"


@dataclass
class Skill(Entity):
    """Something the person must be able to do, as an ability or way of behaving: verbs
    of work, leadership, languages spoken, manner. Include demands phrased as a duty of
    the ideal person ("you stay calm"). Exclude subject matter and named tools
    (Knowledge) and papers (Qualification). Take the shortest phrase that makes sense
    alone."""

    span: str  # Such as: "lead a small team", "fluent German", "attention to detail"
    level: Literal["required", "preferred", "not stated"]
    """Whether the ad demands it or would merely like it."""


@dataclass
class Knowledge(Entity):
    """A field, method, product, programming language or standard the person should
    know. Include each item of a list as its own mention. Leave out words such as
    "experience with" or "knowledge of". Exclude activities (Skill) and degrees
    (Qualification)."""

    span: str  # Such as: "Python", "double-entry bookkeeping", "ISO 9001"
    level: Literal["required", "preferred", "not stated"]
    """Whether the ad demands it or would merely like it."""


@dataclass
class Qualification(Entity):
    """A degree, license, certificate, clearance or permit that can be shown on paper.
    Include the subject. Exclude knowledge without proof and time spent in a job
    (Experience)."""

    span: str  # Such as: "bachelor's degree in biology", "forklift license", "PMP"
    level: Literal["required", "preferred", "not stated"]
    """Whether the ad demands it or would merely like it."""


@dataclass
class Experience(Value):
    """How long, or how much, the person must have worked. Take the whole phrase of
    quantity. Include bounds ("at least", "up to"). Exclude the age of the company and
    the length of the contract."""

    span: str  # Such as: "at least five years", "2+ years", "several seasons"
    subject: str | None  # In what. Such as: "in retail", "as a line cook"
    years: float | None  # The minimum in years as a number, if it can be read off.


@dataclass
class Duty(Entity):
    """A task of the post, from its verb to the end of the object. One instance for each
    task. Include tasks given as nouns ("maintenance of pumps"). Exclude demands on the
    person (Skill) and deeds of the company."""

    span: str  # Such as: "prepare monthly reports", "train new staff", "answer calls"


@dataclass
class Benefit(Entity):
    """Something the employer gives beyond the wage: leave, insurance, training, meals,
    equipment, flexible hours. Include what only some workers get. Exclude pay (Salary)
    and vague praise ("great atmosphere")."""

    span: str  # Such as: "30 days of vacation", "dental plan", "company bicycle"


@dataclass
class Salary(Template):
    """Pay for the post. Use one instance for each post or grade in the ad. Include sums
    stated as a grade or "from" a minimum. Exclude prices, company revenue, and bonuses
    paid for referring someone."""

    query: str  # The whole phrase of pay. Such as: "$25-30 per hour", "from 52,000 EUR a year"
    minimum: float | None  # The lower bound, or the only figure, as a number.
    maximum: float | None  # The upper bound as a number.
    currency: str | None  # The sign or code as written. Such as: "EUR", "$"
    period: Literal["hour", "day", "week", "month", "year", "not stated"]
    """The time it is paid for."""


@dataclass
class Contract(Template):
    """The terms of employment: type, hours, start. Use one instance for each post and
    type on offer. Include trial periods and shifts as part of the terms. Exclude
    opening hours of the shop and the deadline for applying."""

    query: str  # The words for the type or hours. Such as: "full-time", "fixed-term"
    type: Literal["permanent", "temporary", "internship", "freelance", "not stated"]
    """Kind of contract."""
    hours: str | None  # Weekly hours or share. Such as: "38 hours a week", "80%"
    start: str | None  # When work begins. Such as: "1 September", "as soon as possible"
    duration: str | None  # For how long, if limited. Such as: "six months"
