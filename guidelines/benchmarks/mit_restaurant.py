"""MIT Restaurant: slots in spoken-style questions about restaurants.

Source: MIT Spoken Language Systems, ``restauranttrain.bio`` and its companions. License: none
stated, so use it locally. Citation: Liu et al. 2013, "Asgard: A Portable Architecture for
Multilingual Dialogue Systems", ICASSP. The text is lower-case and without punctuation. Kept for
scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Value


@dataclass
class Location(Entity):
    """Where the restaurant is to be: places by name, and words of nearness or distance.
    Take the whole phrase with its preposition if it says how near. Exclude features of
    the house itself (Amenity)."""

    span: str  # Such as: "within ten miles", "near the harbor", "springfield", "along my route"


@dataclass
class Cuisine(Entity):
    """The kind of cooking or of restaurant: national, regional, or by its main fare.
    Leave out "food" and "restaurant". Exclude single dishes (Dish)."""

    span: str  # Such as: "ethiopian", "tapas", "soul", "burger"


@dataclass
class Amenity(Entity):
    """A feature, service or atmosphere the place should have: parking, music, smoking,
    outdoor seats, dress, who goes there. Exclude quality marks (Rating), prices (Price)
    and opening times (Hours)."""

    span: str  # Such as: "valet parking", "live jazz", "kid friendly", "byob"


@dataclass
class RestaurantName(Entity):
    """The name of a restaurant or chain. Exclude kinds of restaurant (Cuisine)."""

    span: str  # Such as: "the copper kettle", "lotus garden", "big daves"


@dataclass
class Dish(Entity):
    """A food or drink one wants to have, as a single item. Exclude styles of cooking
    (Cuisine)."""

    span: str  # Such as: "pad thai", "lobster rolls", "gluten free pancakes"


@dataclass
class Rating(Value):
    """How good the place is to be: stars, marks, and words of praise or fame. Exclude
    cheapness (Price)."""

    span: str  # Such as: "at least four stars", "top notch", "well reviewed"


@dataclass
class Hours(Value):
    """When the place is open or the meal takes place: days, times, meals of the day.
    Exclude how long a table is kept."""

    span: str  # Such as: "after midnight", "sunday brunch", "open 24 hours"


@dataclass
class Price(Value):
    """How much it costs: sums, limits and words. Exclude quality marks (Rating)."""

    span: str  # Such as: "under fifteen dollars", "cheap", "mid priced"


LABELS: dict[str, type] = {
    "Location": Location,
    "Cuisine": Cuisine,
    "Amenity": Amenity,
    "Restaurant_Name": RestaurantName,
    "Dish": Dish,
    "Rating": Rating,
    "Hours": Hours,
    "Price": Price,
}
