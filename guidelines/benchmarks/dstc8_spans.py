"""DSTC8 spans: slots of four services in one turn of a dialogue.

Source: https://github.com/PolyAI-LDN/task-specific-datasets. License: CC BY 4.0. Citation: Coope
et al. 2020, "Span-ConveRT: Few-shot Span Extraction for Dialog with Pretrained Conversational
Representations", ACL; Rastogi et al. 2020, "Towards Scalable Multi-Domain Conversational Agents",
AAAI. Choose the classes of the service you read: buses, events, homes or rental cars.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Value


@dataclass
class FromLocation(Entity):
    """Buses: the city from which the user leaves. Exclude where the trip goes
    (ToLocation)."""

    span: str  # Such as: "Boise", "Eugene, OR"


@dataclass
class ToLocation(Entity):
    """Buses: the city to which the user travels. Exclude where the trip starts
    (FromLocation)."""

    span: str  # Such as: "Tacoma", "Reno"


@dataclass
class LeavingDate(Value):
    """Buses: the day on which the user leaves, absolute or relative, without "on"."""

    span: str  # Such as: "the 4th", "this Saturday"


@dataclass
class CityOfEvent(Entity):
    """Events: the city in which the event takes place. Exclude the name of a venue."""

    span: str  # Such as: "Memphis", "Calgary"


@dataclass
class EventDate(Value):
    """Events: the day of the event, without "on". Exclude the time of day."""

    span: str  # Such as: "next Sunday", "March 9th"


@dataclass
class EventName(Entity):
    """Events: the name of an artist, team or show. Exclude kinds of event
    (Subcategory)."""

    span: str  # Such as: "Harbor City Jazz Fest", "Mitski"


@dataclass
class Subcategory(Entity):
    """Events: the kind of music or sport. Exclude names of artists and teams
    (EventName)."""

    span: str  # Such as: "reggae", "ice hockey"


@dataclass
class Area(Entity):
    """Homes: the city or area in which to look for a home. Exclude street addresses."""

    span: str  # Such as: "Oakland", "San Mateo"


@dataclass
class VisitDate(Value):
    """Homes: the day on which the user wants to see the home, without "on"."""

    span: str  # Such as: "the day after tomorrow", "March 2nd"


@dataclass
class PickupCity(Entity):
    """Rental cars: the city in which the car is picked up. Exclude stations by name."""

    span: str  # Such as: "Fresno", "Sacramento, CA"


@dataclass
class PickupDate(Value):
    """Rental cars: the day on which the car is picked up. Exclude the day of return
    (DropoffDate)."""

    span: str  # Such as: "Monday next week", "the 7th"


@dataclass
class PickupTime(Value):
    """Rental cars: the time of day of the pickup, without "at"."""

    span: str  # Such as: "11:30 am", "a quarter to 5"


@dataclass
class DropoffDate(Value):
    """Rental cars: the day on which the car is returned. Exclude the day of pickup
    (PickupDate)."""

    span: str  # Such as: "Thursday", "March 12th"


LABELS: dict[str, type] = {
    "from_location": FromLocation,
    "to_location": ToLocation,
    "leaving_date": LeavingDate,
    "city_of_event": CityOfEvent,
    "date": EventDate,
    "event_name": EventName,
    "subcategory": Subcategory,
    "area": Area,
    "visit_date": VisitDate,
    "pickup_city": PickupCity,
    "pickup_date": PickupDate,
    "pickup_time": PickupTime,
    "dropoff_date": DropoffDate,
}
