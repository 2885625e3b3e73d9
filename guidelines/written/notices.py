"""Notices: ads, posters and mails that offer a job, invite to an event, look for a
thing or its owner, call goods back or confirm a booking; one record a text, or none.
"""

from dataclasses import dataclass, field
from typing import Literal

from gollie_like import Task
from gollie_like.introspect import describe_schema


@dataclass
class Sum:
    """Money as a notice names it: what is paid, charged or offered. Exclude sums for
    something else than the field asks for, such as a former price or a deposit."""

    amount: str  # The figures, or "free". Such as: "1,450", "18 to 21", "2.5 million"
    currency: str | None = None  # Sign, code or word as written: "€", "CHF", "pounds"
    per: str | None = None  # For each what: "hour", "month", "person", "night"


@dataclass
class Place:
    """Where something is, taken apart. Leave out what the notice does not say, and
    leave off articles and prepositions."""

    name: str | None = None  # Building, room, park, stop, bus: "Odeon", "bus 9"
    street: str | None = None  # Street, with number: "14 Mill Lane", "Kirkegata"
    town: str | None = None  # Town, village or quarter: "Leeds", "Brera"


@dataclass
class Contact:
    """Whom to turn to about the notice, and how. Exclude numbers and addresses that
    serve another purpose."""

    name: str | None = None  # Person, desk or office, without title: "Albers", "desk 2"
    phone: str | None = None  # Telephone number as written: "555-0100"
    online: str | None = None  # Mail or web address: "office@quay.example"


@dataclass
class Employer:
    """Who hires. Exclude customers, agencies that only pass the ad on, and earlier
    employers."""

    name: str | None = None  # Its proper name. Such as: "Baltic Cargo"
    kind: str | None = None  # What it is, in a noun or two: "garden center", "law firm"


@dataclass
class JobOffer:
    """Somebody is wanted for paid or unpaid work and may still apply: ads, posters in
    shop windows, recruiters' messages, calls for volunteers. Exclude people who look
    for work themselves, posts already filled, layoffs, and tips on how to apply."""

    position: str  # The post. Such as: "shift supervisor", "sous-chef"
    employer: Employer | None = None  # For whom.
    workplaces: list[str] = field(default_factory=list)  # Towns, sites, "remote".
    hours: str | None = None  # How much or when: "20 hours a week", "full-time"
    pay: Sum | None = None  # What is paid for the work.
    start: str | None = None  # From when. Such as: "1 May", "immediately"
    demands: list[str] = field(default_factory=list)
    """What applicants must have or be able to do, each by itself, without "have",
    "speak" or "need": "forklift license", "Greek". Exclude what is a mere plus."""
    deadline: str | None = None  # Until when to apply.
    contact: Contact | None = None  # Where to apply or ask.


@dataclass
class EventNotice:
    """Something to come that people may attend: concert, fair, course, meeting, match,
    open day. Include events moved to a new date, with the new date alone. Exclude
    events over or called off, and private dates that a guest has booked (Booking)."""

    title: str  # Its name, or else what it is: "Apple Day", "flea market"
    dates: list[str] = field(default_factory=list)  # Each day or run of days.
    hours: str | None = None  # When it begins, or from when to when: "10 am to 4 pm"
    place: Place | None = None  # Where.
    organizer: str | None = None  # Who holds it, by name.
    acts: list[str] = field(default_factory=list)  # Who plays, speaks or teaches.
    entry: Sum | None = None  # The full price of admission; the first one if several.
    contact: Contact | None = None  # Where to ask, sign up or get tickets.


@dataclass
class Article:
    """The thing or animal that is missing or has turned up."""

    kind: str  # What it is: "suitcase", "budgie", "earring"
    name: str | None = None  # What a pet answers to: "Bubbles"
    maker: str | None = None  # Brand: "Samsonite", "Casio"
    colors: list[str] = field(default_factory=list)
    """Each color of the whole thing: "dark green", "white". The color of a part goes
    with the mark."""
    marks: list[str] = field(default_factory=list)
    """What else it can be known by, each by itself: "bent rim", "one blue eye"."""


@dataclass
class LostAndFound:
    """A thing or pet is looked for by its owner, or waits for its owner. Exclude what
    is back with its owner already, missing people, and things sold or given away."""

    status: Literal["lost", "found"]
    """Whether the writer misses it ("lost") or has it or knows of it ("found")."""
    article: Article  # What.
    place: Place | None = None  # Where it was lost or found, not where it is kept.
    date: str | None = None  # When: "Sunday night", "8 May"
    reward: Sum | None = None  # What the finder gets, if a figure is told.
    contact: Contact | None = None  # Whom to tell, or who keeps it.


@dataclass
class Goods:
    """What is called back."""

    name: str  # The product as it is sold or described: "Comet night light"
    maker: str | None = None  # Who makes it or calls it back.
    batches: list[str] = field(default_factory=list)
    """Lot or model numbers and best-before dates concerned, each by itself."""


@dataclass
class Recall:
    """Goods already sold are to be returned, repaired or thrown away because they may
    do harm or break a rule. Exclude complaints of single customers, poor results of
    tests, and goods merely out of stock."""

    goods: Goods  # What is called back.
    hazards: list[str] = field(default_factory=list)
    """What is wrong or may happen, each by itself: "sharp edges", "may catch fire"."""
    sellers: list[str] = field(default_factory=list)  # Shops and chains that sold it.
    sold: str | None = None  # When it was sold: "from June to August"
    count: str | None = None  # How many pieces, the figure alone: "8,250"
    remedy: str | None = None  # What buyers get: "full refund", "new cable"
    contact: Contact | None = None  # Where buyers may ask.


@dataclass
class Booking:
    """A room, table, seat, trip, car or appointment is held for somebody:
    confirmations, reminders, vouchers. Include changed bookings, as they stand now.
    Exclude mere inquiries, offers, waiting lists, and bookings that were canceled."""

    booked: str  # What is held: "double room", "table for four", "lane 3"
    provider: str | None = None  # The house, line, firm or doctor, by name.
    place: Place | None = None  # Where it is; for a trip, where it begins.
    guests: list[str] = field(default_factory=list)  # For whom, by name, without title.
    date: str | None = None  # The first or only day.
    time: str | None = None  # The hour of start, arrival or departure.
    until: str | None = None  # The last day or hour.
    price: Sum | None = None  # The whole price, or the price for each night or person.
    code: str | None = None  # Number or code of the booking.


TASK = Task(
    describe_schema(
        [
            Sum,
            Place,
            Contact,
            Employer,
            JobOffer,
            EventNotice,
            Article,
            LostAndFound,
            Goods,
            Recall,
            Booking,
        ],
        answers=[JobOffer, EventNotice, LostAndFound, Recall, Booking],
        name="notices",
    ),
    "optional",
)


WORDINGS: dict[str, tuple[str, ...]] = {
    "Sum": (
        "An amount of money.",
        "Take a wage, price, fee or reward apart into figures, currency, and what it "
        'is paid for each of. "Free" stands in the place of the figures.',
        "How much is it? Give the figures as written, the currency as written, and "
        "the hour, night or head it is reckoned by. Sums for other things do not "
        "count.",
    ),
    "Place": (
        "A place, in parts.",
        "Give the building, park or vehicle, the street with its number, and the "
        "town, as far as each is stated, without prepositions.",
        "Where is it? Split the answer into name, street and town. Do not guess a "
        "town that the text does not name.",
    ),
    "Contact": (
        "Who takes questions and answers.",
        "Give the person or desk to turn to, the telephone number and the mail or "
        "web address, whichever of them is stated.",
        "How does a reader get in touch? Include: a name, a number, an address "
        "online. Do not include: a number of an order or batch, or where to pay.",
    ),
    "Employer": (
        "Whoever gives the work.",
        "Give the name of the firm or body that hires and, if told, what sort of "
        "firm it is. One of the two is enough.",
        "Who will the new colleague work for? An agency that only forwards the ad is "
        "not the answer, nor is a client.",
    ),
    "JobOffer": (
        "An open position.",
        "Fill this if the text seeks somebody for a job or voluntary post: what, for "
        "whom, where, how much, from when, on what terms.",
        "Can one apply for a post here? People who want a job, posts that are taken "
        "and news of dismissals get no record.",
        "Include: want ads, notes in windows, messages of recruiters, calls for "
        "volunteers. Do not include: advice for applicants, appointments of "
        "somebody.",
    ),
    "EventNotice": (
        "An invitation to a coming event.",
        "Fill this if the text tells of a concert, fair, lecture, match or the like "
        "that is still to take place, with day, hour, place, people on stage and "
        "price.",
        "Could a reader go there? If it has been called off or is over, there is no "
        "record. If it has been moved, only the new day counts.",
        "Include: programs, posters, reminders to all members. Do not include: "
        "reviews, reports, and one guest's own reservation, which is Booking.",
    ),
    "Article": (
        "What went missing or turned up.",
        "Describe the thing or pet by kind, name, brand, colors and special marks, "
        "each in the words of the notice.",
        "How would one know it again? Give each color and each mark by itself, and "
        "the name only for a pet that has one.",
    ),
    "LostAndFound": (
        "A note about a lost or found thing or pet.",
        "Fill this if an owner looks for something or a finder looks for the owner, "
        "and say which of the two it is.",
        "Is something still parted from its owner? Things that came home, people who "
        "are missing, and offers for sale get no record.",
        "Include: slips on lampposts, posts in chats, lists of a lost property "
        "office. Do not include: gifts, swaps, reports of a happy return.",
    ),
    "Goods": (
        "The product that must come back.",
        "Give the product by the name it is sold under or by what it is, its maker "
        "or the firm that recalls it, and the lots concerned.",
        "Which product is it, whose, and which batches, models or best-before dates? "
        "Each batch by itself.",
    ),
    "Recall": (
        "A warning that calls sold goods back.",
        "Fill this if buyers are told to return, mend or discard a product: what it "
        "is, what is wrong, where and when it was sold, what they get.",
        "Are buyers asked to act because a product may harm them or breaks a rule? "
        "An angry customer or a bad mark in a test is not enough.",
        "Include: official warnings, notices in shops, letters to owners of a car. "
        "Do not include: goods sold out, single complaints.",
    ),
    "Booking": (
        "A reservation that stands.",
        "Fill this if the text confirms or recalls that something is held for "
        "somebody: what, by whom, where, for whom, from when to when, for how much.",
        "Is a room, table, seat, ride or appointment firmly reserved? Questions "
        "about free rooms, offers and canceled stays get no record.",
        "Include: vouchers, reminders from the dentist, changes of a date. Do not "
        "include: waiting lists, a notice that invites everybody (EventNotice).",
    ),
}
