"""Further wordings for the guidelines of `guidelines.benchmarks.wikigold`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "Names of people, of families, and of figures from fiction.",
        'Mark the personal name only, with initials and a "Jr." behind it. A job or honor in '
        "front of it stays outside the span.",
        "Somebody who is named, living, dead or invented, or a whole dynasty. A surname alone "
        "is enough. Do not mark nations or tribes, which are Miscellaneous, and do not mark a "
        "bridge, book or law that merely bears somebody's name.",
        "Refers to human individuals and families, and to characters, by name. Include: "
        'surnames alone, initials, nicknames, "Jr.". Do not include: offices and titles before '
        "the name, ethnic groups, things called after someone.",
    ),
    "Organization": (
        "Groups that act as one body under a name, such as firms, bands, schools, parties and "
        "clubs.",
        "Mark the name of any company, team, authority, army unit, broadcaster or publisher. "
        "What such a body makes or publishes is Miscellaneous.",
        "People who are organized and called by a common name, in business, sport, music, "
        "learning, politics or war. A building or town counts only when the sentence lets it "
        "act. Titles of albums and names of brands belong to Miscellaneous.",
        "Unlike a building or site, which is Location, a body of people with a name is marked "
        "here: corporations, clubs, bands, universities, ministries, regiments, radio stations, "
        "leagues. Their records, books and brands are Miscellaneous.",
    ),
    "Location": (
        "Places on the map or in the sky that are called by a name.",
        "Mark countries, towns, regions, waters, roads, stations, buildings and heavenly "
        "bodies. When a town is followed by its county or country, give each as a span of its "
        "own.",
        "Where something lies or happens, by its proper name, from a house to a planet. A word "
        "such as an adjective made from a country is Miscellaneous, and a city that stands for "
        "its players is Organization.",
        "This class covers named geography and architecture: continents, districts, islands, "
        "rivers, highways, stadiums, moons. Include each link of a chain of places by itself. "
        "Leave teams to Organization and words such as those for an inhabitant to "
        "Miscellaneous.",
    ),
    "Miscellaneous": (
        "Proper names that are neither people, organizations nor places.",
        "Use this for what remains: languages, nationalities, faiths, titles of works, prizes, "
        "wars and festivals, brands, Latin names of species. Dates and ordinary nouns are no "
        "names.",
        "Names that no other class takes, as a last resort. Check first whether the name "
        "denotes a human being (Person), a body of people (Organization) or a place (Location). "
        "If it is capitalized as a name and denotes none of these, for example an event, a "
        "song, an award, a model of car or an adjective of origin, mark it here.",
        "Refers to all names outside the three main classes. Include: adjectives of nations, "
        "tongues, religions, titles, events, awards, products, taxa. Do not include: dates as "
        "such and ordinary nouns, even with a capital letter.",
    ),
}
