"""Eating out: restaurants, dishes, ingredients, chefs, and what guests ask for.

Written for this project, with every mention of every class annotated in `eating.jsonl`; half of
the sentences are spoken requests and reviews in small letters.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Business(Entity):
    """Any company, shop or house by name that has to do with food, drink or hospitality:
    markets, bars, hotels, breweries, wineries, chains of stores, delivery firms. Where a more
    specific class of business is listed and fits, that one is used. Exclude common words such
    as "the bakery" and the people who run it."""

    span: str  # Such as: "Borough Market", "Hotel Sacher", "Guinness", "Deliveroo"


@dataclass
class Restaurant(Business):
    """A place that serves meals, by name: restaurants, diners, cafes, food trucks and chains
    of them. Include numbers and words such as "Café" that belong to the name. Bars, hotels,
    markets and makers of food are Business, and an unnamed "thai place" is not marked
    here."""

    span: str  # Such as: "Chez Panisse", "waffle house", "El Celler de Can Roca", "Café 21"


@dataclass
class Food(Entity):
    """Anything to eat or drink, by its common name. Where a more specific class of food is
    listed and fits, that one is used; courses and broad groups, such as dessert, seafood or
    street food, often have no class but this. Exclude the bare words "food" and "drink" and
    meals as times of day, such as lunch."""

    span: str  # Such as: "dessert", "seafood", "small plates", "snacks"


@dataclass
class Dish(Food):
    """A prepared food that is ordered or served as such, including baked goods, cheeses of
    the menu and foods that name a kind of place ("pizza place"). Take adjectives that make
    the kind. What goes into it is an Ingredient, what is drunk is a Drink."""

    span: str  # Such as: "pad thai", "onion soup", "tacos", "apple pie", "burger"


@dataclass
class Ingredient(Food):
    """A food that is used to make a dish: vegetables, meats, fish, spices, flour, oil, raw
    produce. Mark it also where a guest wants a dish with it or without it. A name of a dish
    that contains it, such as "garlic bread", is a Dish as a whole."""

    span: str  # Such as: "cumin", "rice flour", "peanuts", "lamb shoulder"


@dataclass
class Drink(Food):
    """A beverage by its common name, hot or cold, with or without alcohol, also where it
    names a kind of place ("coffee shop"). Exclude brands and makers, which are Business, and
    soups."""

    span: str  # Such as: "espresso", "natural wine", "mint tea", "craft beer"


@dataclass
class Cuisine(Entity):
    """A style of cooking: of a country, region, faith or diet, and one-word kinds of eating
    place that tell the cooking, such as steakhouse. Inside the name of a dish it is not
    marked. The same adjective said of people is an OtherName."""

    span: str  # Such as: "Lebanese", "cajun", "vegan", "halal", "steakhouse"


@dataclass
class Price(Entity):
    """What a meal costs or should cost: sums, ranges, and words for cheap or dear. Include
    "under" or "less than" and the currency. Exclude prices of other things and "free" said of
    parking or water."""

    span: str  # Such as: "cheap", "under 20 dollars", "€35", "mid-range"


@dataclass
class Rating(Entity):
    """A judgment on a place as a whole: stars, points, and words of praise or blame such as
    best or overrated. Exclude judgments on one dish, on the staff or the room alone, and
    prizes with a name of their own."""

    span: str  # Such as: "five stars", "best", "top rated", "3.8 out of 5", "awful"


@dataclass
class Amenity(Entity):
    """A service or feature a place offers besides the food: parking, seating, delivery,
    music, access, pets, reservations, mood of the room. Mark the shortest phrase that tells
    it. Exclude dishes, prices and hours."""

    span: str  # Such as: "parking", "outdoor seating", "wifi", "kid friendly", "live jazz"


@dataclass
class Hours(Entity):
    """When a place is open or when one eats there: clock times, days, seasons of opening, and
    meals such as breakfast or lunch. Take the whole phrase after "open". Exclude years and
    dates of history."""

    span: str  # Such as: "open late", "until 2 am", "on sundays", "brunch"


@dataclass
class Human(Entity):
    """Any person by name, whatever their trade: owners, critics, farmers, guests, writers,
    kings. Where a more specific class of people is listed and fits, that one is used. Leave
    out titles. A restaurant called after somebody is no person."""

    span: str  # Such as: "Jonathan Gold", "Mrs. Pak", "Brillat-Savarin"


@dataclass
class Chef(Human):
    """A person who cooks or bakes for a living, by name, as the sentence or common knowledge
    shows. Include pastry chefs, bakers and heads of a kitchen. Owners, waiters, brewers,
    sommeliers and critics are just Human."""

    span: str  # Such as: "Alice Waters", "Bocuse", "Dominique Crenn"


@dataclass
class Place(Entity):
    """Any geographic name: countries, regions, islands, rivers, streets, squares, landmarks.
    Where a more specific class of place is listed and fits, that one is used. Exclude
    adjectives and places told in common words, such as "the harbor"."""

    span: str  # Such as: "Oaxaca Valley", "Japan", "Fenway Park", "rue Mouffetard"


@dataclass
class City(Place):
    """A city, town or village by name, nickname or abbreviation. Exclude quarters of it and
    the state or country after the comma, and names of towns inside the name of a dish or of a
    business."""

    span: str  # Such as: "lyon", "San Sebastián", "LA", "Penang"


@dataclass
class Neighborhood(Place):
    """A named part of a city: quarter, borough, district, suburb. Include words such as
    "East" that belong to it. A street or a square is a Place, and the bare word "downtown" is
    a Vicinity."""

    span: str  # Such as: "Soho", "mission district", "Le Marais", "Shimokitazawa"


@dataclass
class Vicinity(Entity):
    """Where a place lies, told without a proper name: distances, directions, "near me", "by
    the river". Mark the whole phrase with its preposition. If the phrase ends in a proper
    name, mark only that name, under its own class."""

    span: str  # Such as: "near the harbor", "within two miles", "downtown"


@dataclass
class OtherName(Entity):
    """A proper name that fits no other class listed: awards, guides, newspapers, shows,
    festivals, holidays, peoples and nationalities, languages, laws and seals of origin.
    Exclude common nouns. Decide for one of the other classes first."""

    span: str  # Such as: "James Beard Award", "Top Chef", "Ramadan", "Sicilian"


TERMS = (Food, Ingredient, Cuisine, Price, Rating, Amenity, Hours, Vicinity)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Business": (
        "Named companies and shops of the food and hospitality trade.",
        "Mark any firm, bar, market, hotel, brewery or app by name. If a closer class for "
        "it is listed, take that.",
        "Does it sell, make, deliver or host, and does it have a name? Then mark it. Common "
        "nouns for shops stay out.",
        "Include: pubs, wine bars, supermarkets, dairies, vineyards, brands, food halls, "
        "any other named enterprise. Do not include: prizes, guides, people.",
    ),
    "Restaurant": (
        "Eating places by name.",
        "Mark the name of each restaurant, diner, café, canteen or food truck, whether it "
        "has capitals or not.",
        "A narrower kind of Business: guests sit down or line up for a meal there. A "
        "brewery, a hotel or a grocery with a name remains Business.",
        "Include: chains, stalls and trucks with names, bakeries where one eats, names of "
        "owners used for the place. Do not include: nameless places, streets, dishes.",
    ),
    "Food": (
        "Things to eat and drink.",
        "Mark every food or beverage by its everyday word; if the list has a closer class "
        "for it, choose that one.",
        "Could it be on a menu or a shopping list? Then it is one of these, unless dishes, "
        "ingredients or drinks have a class of their own here.",
        "Include: courses, groups such as seafood or pastries, tasting menus, leftovers, "
        'baby food. Do not include: the word "food" alone, meals as times, brands.',
    ),
    "Dish": (
        "Foods as served.",
        "Mark the name of any dish, from a soup to a cake, with the words that tell its kind.",
        "Would a waiter write it down as an order? Then mark it. The spices and meats in it "
        "are Ingredient when the text names them apart.",
        "Include: sandwiches, stews, breads, noodles, ice cream, sauces of fame, plurals. "
        'Do not include: broad groups such as "dessert", raw produce, beverages.',
    ),
    "Ingredient": (
        "What dishes are made of.",
        "Mark vegetables, meats, fish, grains, herbs, fats and the like when they are named "
        "as something to cook with or to avoid.",
        "Unlike a Dish, it comes into the kitchen before the cooking. In one and the same "
        "sentence the stew is a Dish and its beef an Ingredient.",
        "Include: spices, cheeses as a component, allergens, cuts of meat, fruit at a "
        "market. Do not include: words inside the name of a dish, ready plates, beverages.",
    ),
    "Drink": (
        "Beverages.",
        "Mark whatever is drunk, from water to whisky, by its common name.",
        "Does it come in a cup, glass or bottle to be drunk? Take it with the words that "
        "tell the sort. A producer's name is a Business.",
        "Include: coffees, teas, juices, wines by grape, cocktails by name, beer styles. Do "
        "not include: broths, brands, the bare word for drinks.",
    ),
    "Cuisine": (
        "Styles of cooking and diets.",
        "Mark words such as ethiopian, tex-mex or kosher when they tell what sort of food a "
        "place offers.",
        "Does the word describe the kitchen? Then mark it. If it describes a person, it is "
        "OtherName; if it is part of a dish's name, leave it in the Dish.",
        "Include: nations and regions as styles, fusion, vegetarian, barbecue as a style, "
        "pizzeria. Do not include: single dishes, words for quality.",
    ),
    "Price": (
        "What it costs.",
        "Mark amounts of money for eating, with words such as under, about or per person, "
        "and words such as affordable or pricey.",
        "Does it tell how deep to reach into the pocket for a meal? Take it in full, with "
        "its currency.",
        "Include: dollar signs as a scale, ranges, cheap, upscale, expensive. Do not "
        "include: rents, wages, free extras.",
    ),
    "Rating": (
        "How good a place is said to be.",
        "Mark scores, stars and words of praise or blame for the place itself.",
        "A verdict on the whole house. In contrast to a prize with a name (OtherName) and "
        "to remarks on a single plate, it rates the restaurant.",
        "Include: stars out of five, Michelin stars with their number, well reviewed, "
        "favorite, terrible. Do not include: tasty as said of a dish, friendly staff.",
    ),
    "Amenity": (
        "Extras and features of a place.",
        "Mark what a place has or lets you do apart from eating: valet, terrace, takeout, "
        "high chairs, smoking, dancing.",
        "Would it stand in a list of features with a small icon? Then mark it, in the "
        "shortest form that is clear.",
        "Include: payment by card, dress code, views, buffet service, private rooms, "
        "romantic mood, dog friendly. Do not include: distance, opening times, food.",
    ),
    "Hours": (
        "Opening times and mealtimes.",
        "Mark times, days and meals: after midnight, mondays, breakfast, open 24 hours.",
        "When can one go or when does one eat? Whatever answers this is marked; years of "
        "founding are not.",
        "Include: closing days, ranges of hours, tonight, lunch, holidays as closing days "
        "told in common words. Do not include: lengths of a wait, dates of history.",
    ),
    "Human": (
        "People by name.",
        "Mark the name of anyone at all. If cooks have a class of their own in the list, "
        "use it for cooks.",
        "Include: critics, owners, hosts, waiters, growers, sommeliers, rulers, guests. Do "
        "not include: titles, peoples, places that carry a person's name.",
        "Is a single person meant, by first name, surname or both? Then mark it, under the "
        "closest class for people that is listed.",
    ),
    "Chef": (
        "Cooks and bakers by name.",
        "Mark those who run a kitchen or work in one, without the word chef.",
        "Does this person cook for guests? Then use this and not the plain Human, which is "
        "for owners, critics and everybody else.",
        "Include: pastry chefs, pitmasters, TV cooks, cooks of old courts. Do not include: "
        "restaurateurs who do not cook, winemakers, food writers.",
    ),
    "Place": (
        "Names on the map.",
        "Mark countries, states, regions, waters, streets and sights by name. If the list "
        "has a closer class, such as one for towns, use it.",
        "Is it a spot on earth with a proper name? Then it belongs here, unless a narrower "
        "class fits.",
        "Include: islands, valleys, avenues, stations, parks, campuses. Do not include: "
        "adjectives such as Basque, names of shops, common words for spots.",
    ),
    "City": (
        "Towns and cities.",
        "Mark the name of a city, town or village, also in small letters.",
        "A settlement of its own. It is a closer class than Place; its quarters belong to "
        "Neighborhood instead.",
        'Include: nicknames and short forms such as "philly". Do not include: states, '
        'counties, suburbs known as parts of a city, the town in "Boston cream pie".',
    ),
    "Neighborhood": (
        "Parts of a city by name.",
        "Mark boroughs, quarters, suburbs and districts that have a name.",
        "Would locals say they live in it, within a bigger city? Then use this rather than "
        "Place or City.",
        "Include: chinatown, little italy, wards, old towns by name. Do not include: "
        "streets, whole cities, downtown with no name beside it.",
    ),
    "Vicinity": (
        "Where it is, in common words.",
        'Mark phrases such as "close by", "on the waterfront" or "ten minutes from here", '
        "in full and with the preposition.",
        "Does the phrase tell the spot or the distance without a name? Mark it with its "
        "preposition. With a name at its end, only the name is marked, as a Place.",
        "Include: nearby, within walking distance, across from the hospital, uptown. Do not "
        'include: "in" with a named city, features such as parking.',
    ),
    "OtherName": (
        "Names left over.",
        "Use this for awards, guidebooks, television shows, festivals, holidays, peoples, "
        "tongues and seals of origin.",
        "Is it a proper name, but of no person, business, place or style of cooking? Then "
        "mark it here, after all else.",
        "Include: nationalities of people, cookbooks, contests, fasts, protected names such "
        "as DOC. Do not include: cuisines, dishes with a capital letter, months.",
    ),
}
