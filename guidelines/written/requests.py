"""Requests: what people type or say when they look for a film, a show or a place to eat.

Written for this project; nearly all lines are in small letters, without a final mark. Phrases are
marked as a whole, since it is these that fill the fields of a search.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Title(Entity):
    """What a film, a show or a series of films is called. Keep an article, a number or a
    subtitle that belongs to it. A shortened title counts. Exclude the name of a figure in the
    story, of a song in it, and plain descriptions such as "the shark movie"."""

    span: str  # Such as: "jaws", "the godfather part ii", "stranger things"


@dataclass
class Individual(Entity):
    """Any real person by name, whatever they do: writers, singers, composers, cooks, hosts,
    critics. Where a more specific class is listed and fits, that one is used. Exclude figures
    from stories, and a name that tells what a film is about."""

    span: str  # Such as: "stephen king", "dolly parton", "anthony bourdain"


@dataclass
class Performer(Individual):
    """A real person asked for as one who plays, voices or stars in something. Take the name
    as typed, even if it is only a surname. If the same person is asked for as the director,
    it is a Filmmaker."""

    span: str  # Such as: "meryl streep", "tom hanks", "de niro"


@dataclass
class Filmmaker(Individual):
    """A real person, or a pair known by one name, asked for as the director or maker of a
    film. Include producers when the request says produced by. Exclude authors of the book
    behind it, who are plain individuals."""

    span: str  # Such as: "hitchcock", "agnes varda", "coen brothers", "tyler perry"


@dataclass
class Role(Entity):
    """An invented figure that somebody plays or that a story has, by name: heroes, villains,
    animals, robots. Include words that belong to the name ("captain", "aunt"). Exclude plain
    words for a part, such as "the butler"."""

    span: str  # Such as: "darth vader", "mary poppins", "captain ahab", "hal 9000"


@dataclass
class Kind(Entity):
    """A word or phrase for the kind of film or show, without "movie", "film" or "show" behind
    it and without a nationality before it. Two kinds in a row that make one term are one
    phrase. What happens in the story is a Subject."""

    span: str  # Such as: "thriller", "romantic comedy", "sci fi", "animated"


@dataclass
class Year(Entity):
    """The year, decade or stretch of years from which something should be, in figures or
    words. Words that belong to it, as in "early 2000s", are kept; articles and prepositions
    in front of it are left outside. Both ends of a range are mentions of their own. Exclude
    clock times and days."""

    span: str  # Such as: "1994", "nineties", "last year", "past ten years", "mid 80s"


@dataclass
class AgeRating(Entity):
    """The mark that says for what age a film is released. Take the mark alone, without
    "rated". Exclude words such as "for kids" and marks for quality."""

    span: str  # Such as: "pg 13", "r", "nc-17", "tv ma", "g"


@dataclass
class Judgment(Entity):
    """How good something is said or wanted to be, be it a film or a restaurant: stars,
    points, places on a list, and words of praise or blame. Take the whole phrase with its
    degree ("at least four stars", "really good"). Exclude words on price or mood."""

    span: str  # Such as: "best reviewed", "five stars", "above 8", "terrible"


@dataclass
class Subject(Entity):
    """What a film or show is about or where and when its story is laid, told as a phrase:
    the topic, the plot in a few words, the setting. Take all of it, without "about", "set in"
    or an article in front. Names inside it are not marked again."""

    span: str  # Such as: "haunted house", "boy who talks to birds", "ancient rome"


@dataclass
class Song(Entity):
    """The title of a song or piece of music. Exclude who sings it, and bare words such as
    "soundtrack", "theme song" or "score"."""

    span: str  # Such as: "moon river", "let it go", "eye of the tiger"


@dataclass
class Preview(Entity):
    """A word for a piece of a film that is shown ahead of it or apart from it. Take the word
    in full, without "the" or "a". Exclude posters, reviews and full films."""

    span: str  # Such as: "trailer", "teaser", "sneak peek", "clips"


@dataclass
class Eatery(Entity):
    """The name of a place to eat or drink: restaurant, bar, cafe, truck, chain. Keep an
    article only where it is said as part of the name. A place without a name, such as "a
    noodle bar", is none."""

    span: str  # Such as: "taco bell", "olive garden", "the lazy heron"


@dataclass
class Food(Entity):
    """Something to eat or drink that is asked for: dishes, courses, ingredients, beverages,
    broad groups such as seafood. Mark it also if it names a kind of place ("burger joint").
    Exclude meals as times of day and styles of cooking."""

    span: str  # Such as: "pancakes", "crab legs", "dessert", "craft beer", "peanuts"


@dataclass
class Cuisine(Entity):
    """A style of cooking or a diet: of a country, region or faith, vegan, fusion, barbecue,
    and a kind of eating place that tells the cooking, such as steakhouse or diner. Inside the
    name of a dish it is not marked."""

    span: str  # Such as: "mexican", "soul food", "kosher", "gluten free", "steakhouse"


@dataclass
class Cost(Entity):
    """What it may cost, at the table or at the box office: sums and words for low, fair and
    high prices. Take the limit with the sum ("under 20 dollars a person"). Exclude "price"
    and "how much" where no amount or level is told."""

    span: str  # Such as: "cheap", "under 20 dollars", "high end", "moderately priced"


@dataclass
class Opening(Entity):
    """When a place is open, or when somebody wants to go or eat: days, clock times, meals.
    Take the whole phrase, with "open" and the word between ("open after midnight", "on
    sundays"). Exclude years and lengths of a drive."""

    span: str  # Such as: "open 24 hours", "until 2 am", "tonight", "brunch", "open now"


@dataclass
class Whereabouts(Entity):
    """Where it is or should be: towns, streets, landmarks, distances, directions. A phrase
    that tells the relation is taken in full ("near the station", "within five miles of
    me"), but a plain "in", "at" or "on" before a name stays outside. A town with its state
    is one phrase."""

    span: str  # Such as: "portland oregon", "near the zoo", "five minutes away"


@dataclass
class Feature(Entity):
    """What a place has or allows besides the food: seats outside, parking, delivery, music,
    mood, ways to pay, who is welcome. Take the shortest phrase that is clear. Exclude hours,
    prices and praise."""

    span: str  # Such as: "outdoor seating", "kid friendly", "valet", "romantic"


TERMS = (
    Kind,
    Year,
    AgeRating,
    Judgment,
    Subject,
    Preview,
    Food,
    Cuisine,
    Cost,
    Opening,
    Whereabouts,
    Feature,
)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Title": (
        "Titles of films and shows.",
        "Mark what the film, the show or the whole saga is called, as it is typed.",
        "Which film or program does the speaker name? Give its title with its own article and "
        "its number.",
        "Include: sequels, sagas, cartoons, series, short forms. Do not include: songs, books "
        "behind the film, heroes asked for by name.",
    ),
    "Individual": (
        "Real people.",
        "Mark the name of anybody who exists or existed. If the list has a closer class for "
        "what the person does in the request, take that.",
        "Is a human being named who is no invention? Then mark the name, wherever it stands.",
        "Include: authors, musicians, narrators of their own life, chefs, guests. Do not "
        "include: roles, restaurants that bear a name, topics of a film.",
    ),
    "Performer": (
        "Actors and actresses, by name.",
        "Mark everyone whom the request wants to see or hear in a part.",
        "With whom should the film be? Unlike a Role, this one gets paid for it; unlike a "
        "Filmmaker, this one stands before the camera.",
        "Include: stars, voices, comedians, guest stars, singers who act. Do not include: "
        "directors, writers, the figures they play.",
    ),
    "Filmmaker": (
        "Directors and producers, by name.",
        "Mark those after whom the request asks as makers of the film.",
        "Who made it? A name behind words such as by, directed by or from is meant, as is a "
        "possessive as in lynch's.",
        "Include: pairs of siblings, surnames, studio heads who produce. Do not include: "
        "actors, novelists, composers, companies.",
    ),
    "Role": (
        "Figures in stories.",
        "Mark the name of a part, not of the one who plays it.",
        "Who in the film has this name? If it is nobody real, mark it.",
        "Include: superheroes, talking animals, monsters with a name, first names of figures. "
        "Do not include: titles, job words, historic people.",
    ),
    "Kind": (
        "Genres.",
        "Mark words that sort films and shows, such as western, horror or miniseries.",
        "On which shelf would it stand? Take the term, but not movie or film after it.",
        "In contrast to a Subject, a Kind fits hundreds of films. Include: biopic, film noir, "
        "anime, family, silent. Do not include: funny, korean, long.",
    ),
    "Year": (
        "Years and decades.",
        "Mark every word group that tells the time of release, such as 1987, eighties, this "
        "decade or two years ago.",
        "From when? Give the figure or the words, without the preposition.",
        "Include: last year, early 2000s, past five years, 1960 and 1969 each for itself. Do "
        "not include: tonight, hours, an age, the time in which a story is laid.",
    ),
    "AgeRating": (
        "Marks for the age of viewers.",
        "Mark codes such as pg, r or tv 14; the word rated is left out.",
        "Who is let in? The official code answers.",
        "Unlike a Judgment it says nothing about quality. Include: unrated, x, u, mature as a "
        "code. Do not include: family friendly, suitable for teens.",
    ),
    "Judgment": (
        "Ratings and opinions.",
        "Mark how good or bad it is or has to be, with the words that tell the degree.",
        "Does the phrase praise, blame, rank or score the film or the place? Then take all of it.",
        "Include: number of stars, percent, top ten, well liked, oscar winning, overrated. Do "
        "not include: cheap, scary, cozy, pg 13.",
    ),
    "Subject": (
        "Topic, plot or setting of a film.",
        "Mark the phrase that tells what the story is about, from its first word after the "
        "article to its end.",
        "What happens, to whom, where? One phrase, kept whole even if it has names in it.",
        "Include: time travel, dog that finds its way home, vietnam war, life of mozart. Do not "
        "include: genres, names of roles asked for, years of release.",
    ),
    "Song": (
        "Titles of songs.",
        "Mark what a piece of music is called.",
        "Which tune is meant? The name of it, not the singer.",
        "Include: theme songs with a title, hymns, waltzes by name. Do not include: "
        "soundtrack, titles of musicals, bands.",
    ),
    "Preview": (
        "Trailers and the like.",
        "Mark words such as trailer, promo or excerpt.",
        "Does the speaker want a bit of the film, not the whole? The word for that bit.",
        "Include: teaser trailer, first look, bloopers, outtakes, deleted scenes. Do not "
        "include: posters, showtimes, reviews.",
    ),
    "Eatery": (
        "Named places to eat or drink.",
        "Mark the name of a restaurant, cafe, pub or chain, even without capitals.",
        "Where exactly would they sit down or line up? A name answers, a description does not.",
        "Include: trucks, taverns, branches of chains, nicknames. Do not include: the street, "
        "the dish, the owner, nameless pizza places.",
    ),
    "Food": (
        "Food and drink asked for.",
        "Mark all that goes into the mouth: a dish, a part of it, a course, a drink.",
        "Could the waiter bring it? Then take it with the words that tell the sort.",
        "Include: sandwiches, oysters, kids meals, wine, allergens. Do not include: lunch, "
        "italian alone, food as a bare word.",
    ),
    "Cuisine": (
        "Styles of cooking.",
        "Mark words such as thai, southern, vegetarian or tapas bar that say how they cook.",
        "What sort of kitchen? Not one dish but the whole menu is described.",
        "Include: nations, regions, diets, fast food, bistro, deli. Do not include: tacos, "
        "organic milk, names of chains.",
    ),
    "Cost": (
        "Prices and price levels.",
        "Mark sums with their limits, and words such as affordable, pricey or free.",
        "How deep into the pocket? Whatever answers that is taken as a whole.",
        "Include: less than fifteen bucks a plate, dollar menu, mid range. Do not include: "
        "price, good deal said of a film, tips.",
    ),
    "Opening": (
        "Opening hours and times of going.",
        "Mark the phrase that says when: late at night, for breakfast, open on christmas.",
        "When is the door open, or when will they come? Take preposition and verb along.",
        "Include: closing times, mealtimes, right now, this weekend. Do not include: decades, "
        "ten minutes away, waiting times.",
    ),
    "Whereabouts": (
        "Places and distances.",
        "Mark where the place lies or how far it may be, in full.",
        "Where? A name on the map, a landmark with the word that ties it, or a number of miles.",
        "Include: nearby, downtown, along the river, around times square, walking distance. Do "
        "not include: the setting of a film, the in before a city.",
    ),
    "Feature": (
        "Extras of a place.",
        "Mark services, rooms, mood and rules of a restaurant or cinema.",
        "What else does it offer, or what is it like to sit there? The shortest phrase that "
        "says so.",
        "Include: takeout, wifi, dress code, dancing, waterfront view, quiet, imax. Do not "
        "include: delicious, open late, cheap, nearby.",
    ),
}
