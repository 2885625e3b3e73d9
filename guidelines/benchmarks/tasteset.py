"""TASTEset: what ingredient lists of recipes consist of.

Source: https://github.com/taisti/TASTEset. License: MIT. Citation: Wróblewska et al. 2022,
"TASTEset: Recipe Dataset and Food Entities Recognition Benchmark". Each text is a list with one
ingredient a line.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Value


@dataclass
class Food(Entity):
    """The food or drink itself, with nouns that name its kind ("olive oil", "chicken
    stock"). Exclude amounts, the part of an animal or plant if named apart (Part),
    color, taste, and how it was processed."""

    span: str  # Such as: "flour", "cheddar cheese", "lime juice"


@dataclass
class Quantity(Value):
    """How many or how much: numbers, fractions, ranges, and words such as "a few".
    Leave out the unit (Unit). Numbers inside a size belong to PhysicalQuality."""

    span: str  # Such as: "2", "1 1/2", "3-4", "a handful"


@dataclass
class Unit(Value):
    """What the quantity counts: measures, containers, natural pieces such as cloves or
    slices, with or without a period. Exclude the number before it."""

    span: str  # Such as: "tbsp", "grams", "can", "cloves"


@dataclass
class Process(Entity):
    """What was done or is to be done to the food, mostly a participle with its adverb.
    Exclude states in which it is sold (PhysicalQuality) and the purpose of an
    ingredient."""

    span: str  # Such as: "finely grated", "peeled and diced", "melted"


@dataclass
class PhysicalQuality(Entity):
    """The form, size, temperature, freshness or make of the food as it comes. Exclude
    color (Color), taste (Taste), and actions of the cook (Process)."""

    span: str  # Such as: "large", "boneless", "low-fat", "frozen"


@dataclass
class Color(Entity):
    """A color word that describes the food. Exclude colors that only form part of a
    fixed name if the whole is the food."""

    span: str  # Such as: "white", "dark", "purple"


@dataclass
class Taste(Entity):
    """A word for flavor or seasoning. Exclude spices and flavors that are foods
    themselves (Food)."""

    span: str  # Such as: "bitter", "unsweetened", "smoky"


@dataclass
class Purpose(Entity):
    """What the ingredient is for, as a whole phrase. Exclude the amount "to taste" only
    if another phrase gives the purpose."""

    span: str  # Such as: "for frying", "to serve", "for the glaze"


@dataclass
class Part(Entity):
    """The part of an animal or plant that is used, named apart from the food. Exclude
    nouns that name the food alone."""

    span: str  # Such as: "thighs", "leaves", "yolk"


LABELS: dict[str, type] = {
    "FOOD": Food,
    "QUANTITY": Quantity,
    "UNIT": Unit,
    "PROCESS": Process,
    "PHYSICAL_QUALITY": PhysicalQuality,
    "COLOR": Color,
    "TASTE": Taste,
    "PURPOSE": Purpose,
    "PART": Part,
}
