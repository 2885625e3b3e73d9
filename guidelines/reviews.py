"""Reviews of products and shops: what is praised or blamed, and how strongly.

For customer reviews of goods, sellers, apps and services in on-line trade. Left out: the reviewer's
identity and questions to the seller. Opinions keep the customer's own words; the verdict of the
whole review is one of the labels at the end, which exclude each other.

Use: ``gollie-like extract --schema guidelines.reviews "TEXT"``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Label, Relation, Template, Value


@dataclass
class Product(Entity):
    """An article or service that is reviewed or compared, by name or by kind. Include
    kinds of goods that stand for the reviewed one. Exclude parts and qualities of it
    (Aspect), the brand alone (Brand), and pronouns."""

    span: str  # Such as: "the blender", "Trail Runner 3", "this phone case"


@dataclass
class Brand(Entity):
    """A maker, seller or delivery firm by name. Include short forms and misspelled
    names. Exclude product names, even if they contain the brand, and shops without a
    name ("the store")."""

    span: str  # Such as: "Lenovo", "Corner Crafts", "DHL"


@dataclass
class Aspect(Entity):
    """A part, feature or side of a product or purchase that can be good or bad:
    battery, fit, smell, price, delivery, support. Include verbs that stand for a
    feature ("looks", "fits"). Exclude the product as a whole and the judging words
    ("great")."""

    span: str  # Such as: "battery life", "zipper", "customer service", "price"
    category: Literal["quality", "function", "design", "size", "price", "delivery", "service"]
    """quality: material and durability; function: what it does and how well; design: looks
    and handling; size: fit and dimensions; delivery: shipping and packaging."""


@dataclass
class Price(Value):
    """A sum that was paid, asked or saved, with its currency or percentage. Include
    prices elsewhere with which the customer compares. Exclude vague words ("cheap") and
    numbers of items."""

    span: str  # Such as: "$19.99", "20% off", "under 50 euros"


@dataclass
class UsageTime(Value):
    """How long, how often or since when the customer has used the product. Include
    numbers of uses ("ten washes"). Exclude delivery times and ages of persons."""

    span: str  # Such as: "three weeks", "every day", "since March"


@dataclass
class Opinion(Relation):
    """A judgment of the customer on one thing. Give one instance for each pair of thing
    and judging words. Include wishes and irony, with the polarity that is meant. For
    example, "zipper" with "feels cheap". Exclude facts without judgment and other
    people's opinions that the customer does not share."""

    target: str | None
    """What is judged, copied from the text; left out if it is only implied."""
    expression: str  # The judging words alone. Such as: "way too tight", "love"
    polarity: Literal["positive", "negative", "neutral"]
    """neutral: mixed, or neither good nor bad."""


@dataclass
class Comparison(Relation):
    """The review says that one product is better or worse than, or the same as,
    another. Include older models of the same product. For example, "quieter than my old
    Dyson". Exclude comparison with what was expected or advertised."""

    preferred: Product  # The better one, or either one if they are equal.
    other: Product  # The one it is compared with.
    aspect: str | None  # In what respect. Such as: "noise", "price"
    equal: bool  # True if the text finds no difference.


@dataclass
class Defect(Event):
    """Something broke, failed, was missing or arrived damaged. Include defects that
    were mended later. Exclude dislike of a product that works as meant, and late
    delivery."""

    mention: str  # The words for it. Such as: "stopped charging", "arrived cracked"
    part: str | None  # What failed. Such as: "the lid", "left earbud"
    time: str | None  # After how long. Such as: "after two washes"


@dataclass
class Complaint(Template):
    """What the customer wanted from the seller and what the seller did. Include
    requests for money back, repair, exchange or an answer, also if they were refused or
    ignored. Exclude anger that asks for nothing."""

    query: str  # The words for it. Such as: "asked for a refund", "sent it back"
    remedy: Literal["refund", "replacement", "repair", "answer", "other"]
    """What was wanted."""
    resolved: bool | None
    """True if the customer got it, False if not; left out if open."""


@dataclass
class Praise(Label):
    """The review as a whole is in favor: the customer is content, recommends or would
    buy again. Include thanks and lasting use. For example, "Third pair I buy, would not
    wear anything else." Small complaints do not matter. If good and bad weigh the same,
    it is Mixed."""


@dataclass
class Criticism(Label):
    """The review as a whole is against: the customer is disappointed, warns others or
    sends the product back. Include bitter irony. For example, "Two days and it was
    dead. Save your money." A polite word on the side does not matter."""


@dataclass
class Mixed(Label):
    """The review as a whole is undecided: clear good and bad points of about equal
    weight, or no judgment at all. Include plain descriptions. For example, "Nice sound,
    but the strap tore at once." Do not use it where the last word leans to one side."""
