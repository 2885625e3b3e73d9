"""Finance: companies, instruments, figures, deals and the people who run them.

For earnings reports, filings, analyst notes and business news. Left out: private budgets, tax
advice, and full tables. A figure is listed with the words that say what it measures, not alone.

Use: ``gollie-like extract --schema guidelines.finance -f report.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Relation, Value


@dataclass
class Company(Entity):
    """A named business, listed or not, with its legal form if written. Include banks,
    funds and subsidiaries that act as a firm. Exclude regulators, central banks and
    exchanges (Institution), brands and products, and a ticker that stands alone
    (Instrument)."""

    span: str  # Such as: "Baltic Rail AS", "Meridian Bank", "Toyota"


@dataclass
class Institution(Entity):
    """A public or self-governing body of the financial world: central banks,
    regulators, exchanges, rating agencies, ministries of finance, the IMF and its like.
    Include short forms ("the Fed") and a place that stands for the body ("Threadneedle
    Street"). Exclude commercial banks and funds (Company)."""

    span: str  # Such as: "European Central Bank", "SEC", "Nasdaq"


@dataclass
class Executive(Entity):
    """A named person who leads, owns, oversees or speaks for a company or institution,
    or comments as an analyst. Include surnames alone. Leave out the title. Exclude
    people named only as customers, victims or politicians without a role in the
    business."""

    span: str  # Such as: "Rahel Stern", "Mr. Banerjee"
    title: str | None
    """The post, copied from the text. Such as: "chief financial officer"."""


@dataclass
class Instrument(Entity):
    """Something that is traded: shares, bonds, funds, currencies, commodities,
    derivatives, indices, tickers. Include exchange rates and futures. Exclude the
    company that issues it, unless the words name the security itself ("Toyota shares"),
    and sums of money."""

    span: str  # Such as: "ten-year Treasury", "Brent crude", "BRK.B", "FTSE 100"
    kind: Literal["equity", "debt", "fund", "currency", "commodity", "derivative", "index"]
    """equity: shares and tickers of firms; debt: bonds, notes, loans; index: a market
    average, not a fund that tracks it."""


@dataclass
class Period(Value):
    """The stretch or date that a figure or forecast refers to. Include fiscal years and
    quarters. Exclude the date on which the text was published."""

    span: str  # Such as: "the third quarter", "FY2024", "the year ended 31 March"


@dataclass
class Metric(Value):
    """A reported or expected figure together with what it measures. Use one instance
    for each value. Include negative and rounded figures, margins and guidance. Exclude
    prices of single deals (Deal, Financing) and numbers without a measure."""

    span: str  # The value with sign, unit and currency. Such as: "$3.1 billion", "-4.5%", "12,400"
    measure: str  # What is measured. Such as: "net profit", "revenue", "headcount", "dividend"
    subject: str | None  # The company, unit or economy it belongs to, if named.
    period: str | None  # The period it covers. Such as: "the first half"
    change: Literal["up", "down", "flat", "not stated"]
    """Against the earlier period, as the text says."""
    forecast: bool  # True if the figure is expected or guided, False if it is reported.


@dataclass
class Ownership(Relation):
    """A company, person or state holds shares of, or controls, a company, now. Include
    parents, subsidiaries and funds with a stake. For example, "Orkla, which owns 40
    percent of Jotun". Exclude deals that are not closed (Deal) and customers or
    partners."""

    owner: Company | Executive | Institution  # Who holds.
    owned: Company  # What is held.
    stake: str | None  # The share or number held. Such as: "a 15% stake", "majority"


@dataclass
class Competition(Relation):
    """The text calls two companies rivals, or says that they compete for a market or
    product. Include rivalry for one product only. For example, "Boeing and its rival
    Airbus". Exclude companies that are only listed or compared in share price."""

    first: Company  # One rival; the order has no meaning.
    second: Company  # The other rival.


@dataclass
class Deal(Event):
    """A company or part of it changes hands or two join: acquisition, merger, sale of a
    division, takeover bid. Include rumored and failed deals. Exclude joint projects,
    supply contracts, and the purchase of goods or small stakes on the market."""

    mention: str  # The word for the deal. Such as: "acquire", "merger", "takeover bid"
    buyer: str | None  # Who acquires; for a merger, the first partner.
    target: str  # What is acquired; for a merger, the other partner.
    seller: str | None  # Who sells, if named.
    price: str | None  # The value of the deal. Such as: "$750 million in cash"
    status: Literal["rumored", "announced", "completed", "failed"]  # As of the text.
    date: str | None  # When it was or will be announced or closed.


@dataclass
class Financing(Event):
    """Money is raised or returned: share or bond issues, listings, loans, venture
    rounds, buybacks, dividends. Include planned and withdrawn issues. Exclude ordinary
    payments, fines, and the sale of a business (Deal)."""

    mention: str  # The word for it. Such as: "raised", "IPO", "buyback"
    company: str  # Whose capital changes.
    sources: list[str]  # Who gives or receives the money. Such as: "Alder Ventures"
    amount: str | None  # How much. Such as: "€40 million"
    purpose: str | None  # What it is for. Such as: "to repay debt"


@dataclass
class ManagementChange(Event):
    """A person takes or leaves a leading post. Use one instance for each person and
    post. Include interim posts, retirements and deaths in office. Exclude layoffs of
    staff and promotions below the top ranks."""

    mention: str  # The word for it. Such as: "appointed", "stepped down"
    person: Executive  # Who comes or goes.
    company: str | None  # Where.
    direction: Literal["joins", "leaves"]
    """Whether the person takes or gives up the post."""
    date: str | None  # From when.


@dataclass
class RatingAction(Event):
    """An agency or analyst sets, raises, lowers or confirms a rating or price target.
    Include changes of outlook and first ratings. Exclude credit scores of private
    people and reviews of products."""

    mention: str  # The word for it. Such as: "downgraded", "reiterated"
    rater: str | None  # Who rates.
    subject: str  # The company, state or security that is rated.
    old: str | None  # The earlier rating or target. Such as: "BBB", "hold"
    new: str | None  # The new rating or target. Such as: "BB+", "buy", "$85"
