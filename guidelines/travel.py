"""Travel: bookings, journeys, places to stay, and requests to a travel assistant.

For confirmation mails, itineraries, travel blogs and messages to a booking service. Left out: visas
and law, reviews of hotels (`guidelines.reviews`), and names of fellow travelers unless they book.

Use: ``gollie-like extract --schema guidelines.travel -f booking.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Label, Template, Value


@dataclass
class Destination(Entity):
    """A city, region, country, island or sight one travels to, from or through. Include
    stops on the way and places one only asks about. Exclude airports and stations
    (Terminal), hotels (Lodging) and adjectives ("Greek food")."""

    span: str  # Such as: "Crete", "the Black Forest", "Machu Picchu"


@dataclass
class Terminal(Entity):
    """A named airport, station, port or stop, or its code. Include the gate or platform
    if it follows directly. Exclude the city where the sentence means the city."""

    span: str  # Such as: "Gare de Lyon", "NRT", "Pier 3"


@dataclass
class Lodging(Entity):
    """A named hotel, hostel, campground or rented home. Include short forms of the
    name. Exclude the kind of room and the company behind a whole chain, unless its name
    stands for the house."""

    span: str  # Such as: "Hotel Aurora", "Pine Creek Campground"


@dataclass
class Carrier(Entity):
    """A company that carries passengers: airline, railway, bus, ferry or car rental.
    Include codes of airlines where they stand alone. Exclude travel agencies and
    numbers of single flights or trains (Journey)."""

    span: str  # Such as: "Air Senegal", "Deutsche Bahn", "Hertz"


@dataclass
class Fare(Value):
    """A price, fee or refund, with its currency and what it is counted by. Include
    deposits and free extras with a price of zero. Exclude points and discounts given as
    words only."""

    span: str  # Such as: "€89 per night", "1,240 USD", "a $30 baggage fee"


@dataclass
class BookingCode(Value):
    """A reference under which a booking, ticket or guest is found. Include ticket
    numbers and codes of vouchers. Exclude flight numbers, terminal codes and phone
    numbers."""

    span: str  # Such as: "X7K9QD", "confirmation no. 5520187"


@dataclass
class Journey(Event):
    """One leg from a place to another by one means. Use one instance for each leg; a
    return trip has two. Include wishes and canceled legs. Exclude walks around a place
    one stays at."""

    mention: str  # The words for it. Such as: "flight LH 441", "take the night train"
    mode: Literal["air", "rail", "bus", "ship", "car", "other"]  # By what means.
    origin: str | None  # From where.
    destination: str | None  # To where.
    departure: str | None  # Day and time of leaving. Such as: "Friday at 9:40"
    arrival: str | None  # Day and time of arriving.
    carrier: Carrier | None  # With whom.
    passengers: int | None  # How many travel, as a number, if the text says so.


@dataclass
class Stay(Event):
    """One or more nights at one place, booked, wished or past. Use one instance for
    each place. Include stays with friends. Exclude stops without a night."""

    mention: str  # The words for the stay. Such as: "check in", "three nights"
    lodging: Lodging | None  # Where one sleeps, if named.
    place: str | None  # The city or region.
    arrival: str | None  # The day of arrival.
    departure: str | None  # The day of leaving.
    nights: int | None  # How many nights, as a number, if the text says so.
    room: str | None  # The kind of room. Such as: "double room with sea view"


@dataclass
class Wish(Template):
    """Something a traveler asks for beside route and dates: seats, meals, baggage,
    pets, access, smoking. Include wishes about companions and celebrations. Exclude
    complaints about what went wrong."""

    query: str  # The words of the wish. Such as: "aisle seat", "vegetarian meal", "late check-out"
    necessary: bool  # True if the traveler insists, False if it would merely be nice.


@dataclass
class BookRequest(Label):
    """The writer wants something new to be found or booked. Include vague plans. For
    example, "Anything cheap to Malta in May?" A question about prices or free seats
    belongs here as well."""


@dataclass
class ChangeRequest(Label):
    """The writer wants an existing booking to be changed, upgraded, or its dates moved.
    Include corrections of names. For example, "Can we fly a day later?" Giving it up
    altogether is a CancelRequest."""


@dataclass
class CancelRequest(Label):
    """The writer wants to give up an existing booking or get money back for it. Include
    questions about the refund. For example, "I have to call off my trip." Wanting
    another date instead is a ChangeRequest."""
