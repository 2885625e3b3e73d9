"""Recipes: ingredients, tools, steps and times.

For cooking and baking recipes, ingredient lists as well as instructions. Left out: nutrition
tables, stories around the dish, and reviews of it. An ingredient line is one `Ingredient` with its
amount; a sentence of the instructions may hold several steps.

Use: ``gollie-like extract --schema guidelines.recipes -f recipe.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Relation, Template, Value


@dataclass
class Ingredient(Entity):
    """A food or drink that goes into the dish, with words that name its kind ("brown
    sugar"). Include water, salt and garnishes. Exclude the finished dish (Dish),
    amounts, and words for state and cut, which have fields of their own."""

    span: str  # Such as: "flour", "olive oil", "red lentils"
    quantity: str | None  # The number as written. Such as: "2", "1 1/2", "a few"
    unit: str | None  # The measure or container. Such as: "cups", "g", "cloves", "can"
    state: str | None  # Shape, cut or condition. Such as: "finely chopped", "frozen"
    optional: bool  # True if the recipe says that it can be left out.


@dataclass
class Dish(Entity):
    """The thing that is made, or a part of it that gets a name: dough, sauce, filling,
    another dish to serve with it. Include its name in the title. Exclude bought
    ingredients, even if someone else cooked them."""

    span: str  # Such as: "lentil soup", "the batter", "shortcrust"


@dataclass
class Utensil(Entity):
    """A tool, vessel or appliance with which the cook works. Include the size if it
    stands before the noun. Exclude units of measure ("cup of milk") and packaging."""

    span: str  # Such as: "large bowl", "whisk", "9-inch springform pan", "oven"


@dataclass
class Duration(Value):
    """How long a step or the whole recipe takes. Keep ranges in one span. Include rough
    ones ("a few minutes"). Exclude signs of readiness ("until golden") and dates of
    use."""

    span: str  # Such as: "25 minutes", "1 to 2 hours", "overnight"


@dataclass
class Temperature(Value):
    """A temperature or level of heat. Keep both scales in one span if the second stands
    in brackets. Include gas marks and heat of a stove. Exclude "room temperature" as
    the state of an ingredient."""

    span: str  # Such as: "180 °C", "350°F (175°C)", "medium-low heat"


@dataclass
class Servings(Value):
    """How much the recipe yields, in portions or pieces. Include ranges and sizes of
    the pan if they stand for the yield. Exclude the amount of one ingredient."""

    span: str  # Such as: "serves 4", "24 cookies", "two loaves"


@dataclass
class Substitution(Relation):
    """The recipe allows one ingredient in the place of another. Include choices given
    with "or" or "if you have no". For example, "butter or margarine". Exclude
    ingredients that are simply both used, and advice against a replacement."""

    original: str  # The ingredient of the recipe.
    substitute: str  # What may take its place.


@dataclass
class Step(Event):
    """One action of the cook, in the order of the text. Use one instance for each verb
    that is an instruction. Include preparation such as heating the oven, and resting.
    Exclude what happens by itself ("until the cheese melts") and remarks on the
    result."""

    mention: str  # The verb as written, with its particle. Such as: "stir in", "bake", "set aside"
    objects: list[str]  # What is worked on. Such as: "the onions", "dough"
    utensils: list[str]  # With or in what. Such as: "in a large bowl"
    duration: Duration | None  # How long.
    temperature: Temperature | None  # How hot.
    until: str | None  # The sign that it is done. Such as: "until golden brown"


@dataclass
class Suitability(Template):
    """A claim that the dish or an ingredient fits or does not fit a diet. Include
    warnings and claims about one ingredient. Exclude what you would only infer from the
    ingredients."""

    query: str  # The words of the claim. Such as: "gluten-free", "contains nuts"
    diet: Literal["vegan", "vegetarian", "gluten", "dairy", "nuts", "sugar", "other"]
    """What it is about."""
    suitable: bool  # True if it fits the diet or is free of the substance.
