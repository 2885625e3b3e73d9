"""Travel, geography and local emergencies: places of all kinds, from countries to corners.

Written for this project, with every mention of every class annotated in `places.jsonl`.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Location(Entity):
    """Any place called by a proper name, natural or built, from a continent to a doorstep.
    Where a more specific class of place is listed and fits, that one is used; states,
    counties, islands, deserts, valleys, coasts and neighborhoods often have no class but
    this. Exclude adjectives made from places and bodies of people named after one."""

    span: str  # Such as: "Patagonia", "Harris County", "Sahara", "Crete", "Montmartre"


@dataclass
class Country(Location):
    """A sovereign state, present or past, or one of the nations that make up a kingdom.
    Include short forms and abbreviations. A federal state, province or overseas territory is
    a Location, and an adjective such as "Kenyan" is not marked here."""

    span: str  # Such as: "Kenya", "U.S.", "Czechoslovakia", "Wales"


@dataclass
class City(Location):
    """A city, town, village or hamlet by name or nickname. In "Turin, Italy" mark only the
    town. Exclude quarters of a city and counties, which are Location, and teams or councils
    that bear the name of a town."""

    span: str  # Such as: "Nairobi", "St. Louis", "Little Marlow", "NYC"


@dataclass
class BodyOfWater(Location):
    """Any water with a name: seas, lakes, bays, straits, reservoirs, canals, waterfalls. A
    stream of running water is marked as River where that class is listed. Exclude the dam,
    harbor or beach beside the water."""

    span: str  # Such as: "Lake Chad", "Bay of Bengal", "Suez Canal", "Adriatic"


@dataclass
class River(BodyOfWater):
    """A natural stream by name, of any size: rivers, creeks, brooks, bayous. The bare name
    counts too when the water is meant. A canal or lake is a BodyOfWater, and a town or street
    named after a river is none."""

    span: str  # Such as: "Mekong", "River Tweed", "Cedar Creek", "Buffalo Bayou"


@dataclass
class Mountain(Location):
    """A peak, volcano, hill or whole mountain range by name. Include "Mount" and the like
    when they are part of the name. Exclude valleys, passes and glaciers, which are Location,
    and parks named after a summit."""

    span: str  # Such as: "Mount Kenya", "Alps", "Etna", "Arthur's Seat"


@dataclass
class Road(Location):
    """A street, avenue, square, highway or trail by name or number. Include the direction if
    it is written as part of the name. When a house number stands before it, the whole is an
    Address, and two roads that name one corner are an Intersection."""

    span: str  # Such as: "Abbey Road", "I-45", "Hwy 1 North", "Appalachian Trail"


@dataclass
class Intersection(Location):
    """The spot where two roads meet, told by naming both: mark both names and the word or
    sign between them as one span. Two roads that are merely listed, or that bound a stretch,
    are each a Road."""

    span: str  # Such as: "5th and Main", "Polk St & Geary", "US-20 at Miller Road"


@dataclass
class Address(Location):
    """A house number or block number with its street, as one would write it on an envelope.
    Stop before the city, which is a span of its own. A street with no number is a Road."""

    span: str  # Such as: "221B Baker Street", "3400 block of Pine Ave", "Via Garibaldi 12"


@dataclass
class Facility(Location):
    """A named structure or built site: buildings, bridges, tunnels, dams, airports, ports,
    stadiums, hospitals, museums, ruins, schools used as a place. Train, metro, bus and ferry
    stops are Station where listed. A body of people that acts is an Organization."""

    span: str  # Such as: "Louvre", "Hoover Dam", "O'Hare", "Lincoln High School"


@dataclass
class Station(Facility):
    """A place where trains, metros, trams, buses or ferries stop, by name. Leave out a
    following "station" only if it is written apart from the name with a small letter. Exclude
    airports, fire stations and weather stations."""

    span: str  # Such as: "Gare du Nord", "King's Cross", "Pier 7 Ferry Terminal"


@dataclass
class Park(Location):
    """A park, garden, zoo or protected piece of nature by name, from a city playground to a
    national park or wildlife refuge. Exclude theme parks, stadiums and parking lots, which
    are Facility, and streets or quarters with "Park" in their name."""

    span: str  # Such as: "Hyde Park", "Kruger National Park", "Kew Gardens"


@dataclass
class Organization(Entity):
    """A body of people with a name: agencies, fire and police departments, airlines,
    companies, clubs, councils, broadcasters. Include abbreviations and account names. Exclude
    buildings and towns as places, and words such as "the police" without a name."""

    span: str  # Such as: "Red Cross", "NWS", "Oslo City Council", "Lufthansa"


@dataclass
class Person(Entity):
    """A human being by name, whatever the trade: explorers, mayors, drivers, saints. Leave
    out titles and posts. Exclude places, storms and ships that bear somebody's name."""

    span: str  # Such as: "Ibn Battuta", "Ortega", "Freya Stark"


@dataclass
class Event(Entity):
    """Any happening with a name of its own, such as a festival, race, war, fair or summit.
    Where a more specific class of events is listed and fits, that one is used. Include the
    year if it belongs to the name. Exclude common words such as "the parade"."""

    span: str  # Such as: "World Expo", "Boston Marathon", "Crimean War"


@dataclass
class NaturalDisaster(Event):
    """A storm, flood, fire, earthquake, eruption or other catastrophe of nature with a name
    of its own. Include words such as "Hurricane" when written with the name. Exclude nameless
    ones, told in common words, which are a Hazard."""

    span: str  # Such as: "Hurricane Ida", "Camp Fire", "Great Flood of 1927", "Ciara"


@dataclass
class Hazard(Entity):
    """A danger, accident or disruption in common words: bad weather, fires, crashes, outages,
    closures, official warnings. Mark the noun with the words for its kind or strength.
    Exclude verbs ("the road flooded"), harmless weather, and storms or fires with a proper
    name."""

    span: str  # Such as: "flash flooding", "power outage", "tornado warning", "rear-end crash"


@dataclass
class Miscellaneous(Entity):
    """A proper name that fits no other class listed: nationalities, languages, religions,
    train lines, ships, prizes, books, laws, species in Latin. Exclude common nouns and dates.
    Decide for one of the other classes first."""

    span: str  # Such as: "Swahili", "Kenyan", "Orient Express", "World Heritage List"


TERMS = (Hazard, Address)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Location": (
        "Named places of every sort.",
        "Mark any spot on the map that has a proper name. If the list offers a narrower "
        "class for it, choose the narrower one; otherwise it belongs here.",
        "Include: continents, regions, states, provinces, counties, islands, deserts, "
        "valleys, beaches, districts, neighborhoods, and every other named place for which "
        "the list has nothing closer. Do not include: adjectives of origin, teams, common "
        "nouns.",
        "Could you point to it on a map or a street plan, and does it have a name? Then it "
        "is one of these, unless a class made for just this sort of place is at hand. Give "
        "the parts of a chain such as town and county one by one.",
    ),
    "Country": (
        "Nations and states of the world, today's and former ones.",
        "Mark the name of a state with a government of its own, or of England, Scotland and "
        'the like. "UK" and "USA" count; "British" does not.',
        "Unlike other places, which are Location, this one is a whole nation. Texas, "
        "Bavaria and Greenland are parts of one and stay Location; Bavaria's neighbor "
        "Austria is marked here.",
        "Include: republics, kingdoms, empires, city-states named as a state, "
        "abbreviations. Do not include: provinces, continents, inhabitants, languages.",
    ),
    "City": (
        "Towns of any size, by name.",
        "Mark cities, towns and villages, with nicknames and short forms. The state or "
        "country after the comma is another span.",
        "Is it a settlement with a name of its own? Then mark it, be it a capital or a "
        "handful of farms. Boroughs and quarters inside it are Location.",
        "A municipality or village. It differs from Country and from a county or district, "
        "which is a Location; and a club or newspaper with the city's name is not a city.",
    ),
    "BodyOfWater": (
        "Named waters: oceans, lakes, bays, falls, canals.",
        "Mark every sea, lake, gulf, sound, lagoon, reservoir, canal or waterfall by name. "
        "If River is on the list, streams go there.",
        "Include: oceans, fjords, straits, ponds, springs. Do not include: beaches, ports, "
        'dams, and common words such as "the bay".',
        "Would a boat float on it, and does it have a name? Waters of any kind belong here, "
        "except those for which a narrower class is listed.",
    ),
    "River": (
        "Rivers and creeks by name.",
        'Mark the name of any flowing stream, with "River" or "Creek" if it is written, and '
        "without it when only the bare name stands there.",
        "A natural watercourse, large or small. In contrast to other kinds of BodyOfWater "
        "it flows toward a mouth: lakes, seas and dug canals are not marked here.",
        "Include: rivers, brooks, bayous, becks, wadis. Do not include: bridges and towns "
        "named for them, reservoirs, gulfs.",
    ),
    "Mountain": (
        "Peaks and ranges by name.",
        "Mark single summits, volcanoes and hills as well as whole chains of mountains.",
        "High ground with a name. The pass between two summits, the glacier on them and the "
        "plateau below are Location, and a national park around them is a Park.",
        "Does the name stand for something one climbs, or for a row of such things? Then "
        'mark it, with "Mount", "Pico" or "Range" where these are part of it.',
    ),
    "Road": (
        "Named or numbered ways for traffic and walkers.",
        "Mark streets, avenues, squares, freeways, county roads and trails. Shortened forms "
        'such as "Hwy 6" or "the 405" (mark 405) count.',
        "One street by itself. With a number of a house it becomes an Address, and with a "
        "second street that crosses it an Intersection.",
        "Include: boulevards, lanes, plazas, routes, interstates, footpaths. Do not "
        "include: railways, bridges, tunnels, crossings told by two names.",
    ),
    "Intersection": (
        "Corners told by two street names.",
        "Mark both roads together, from the first name to the second, with the joining word "
        "or sign.",
        "Do two road names in a row pin down one crossing? Take them as a single span. If "
        "the text speaks of each road on its own, or of a stretch from one to the other, "
        "they are two of Road.",
        "A crossing or junction, as drivers and reporters give it: X and Y, X at Y, X / Y, "
        'X & Y. Words before it, such as "corner of", stay outside.',
    ),
    "Address": (
        "Number and street of a building.",
        "Mark the house number along with the street, in the order the language has. The "
        "town and postal code stay outside.",
        "Unlike Road, which is the whole street, this is one door or one block of it. "
        "Include suite letters and directions such as N or SW.",
        'Would a mail carrier know the door from it? Include "block of" forms used by '
        "police. Do not include names of buildings or bare streets.",
    ),
    "Facility": (
        "Named buildings and other things people have built.",
        "Mark any structure or site made by people: towers, bridges, dams, airports, "
        "arenas, churches, shelters. Stops of public transport take Station if it is "
        "listed.",
        "Include: museums, castles, ruins, hospitals, malls, tunnels, ports, hotels as "
        "places. Do not include: roads, parks, towns, and institutions that decide or "
        "announce something.",
        "Was it put up by human hands, and can you walk in, on or through it? Then it is "
        "one of these, as long as no closer class fits.",
    ),
    "Station": (
        "Stops and terminals of trains, buses, trams and ferries.",
        "Mark the name of a railway, metro or bus station, with the word Station when it "
        "belongs to the name.",
        "Where passengers get on and off. It is a narrower kind of Facility: an airport, a "
        "fire station or a depot without passengers stays Facility.",
        "Include: central stations, subway stops, transit centers, ferry terminals. Do not "
        "include: train lines, operators, airports.",
    ),
    "Park": (
        "Parks, gardens and nature reserves.",
        "Mark green spaces with a name, whether a lawn between houses or a wilderness under "
        "protection.",
        "Include: national and state parks, botanical gardens, zoos, refuges. Do not "
        "include: forests that are mere regions, amusement parks, ballparks, quarters named "
        "after a park.",
        "Is it land set aside for nature or leisure? Then mark it here and not as a plain "
        "Location; the mountain or lake inside it has a class of its own.",
    ),
    "Organization": (
        "Agencies, companies and other groups by name.",
        "Mark any body that acts under a name, such as a rescue service, an airline, a "
        "ministry or a club. Account names on social media count, without the sign.",
        "Include: weather services, departments, councils, hotel chains, aid groups, "
        "universities. Do not include: their buildings as places, nameless crews.",
        "Who issued it, runs it or responded to it? If that is a named group and not a "
        "person, mark it here.",
    ),
    "Person": (
        "People by name.",
        "Mark the personal name of anyone, living or dead, without rank, office or job.",
        "Travelers, officials, witnesses, rulers, writers: anybody with a name, first, last "
        "or both. A peak or a hurricane called after somebody is no person.",
        "Include: full names, surnames alone, nicknames, names of saints as people. Do not "
        "include: names of peoples, titles, storms called after somebody.",
    ),
    "Event": (
        "Happenings with a proper name.",
        "Mark festivals, races, wars, fairs, expeditions and conferences by name. If a "
        "class for disasters is listed, those go there.",
        "Did it take place over some hours, days or years, and do people call it by a name? "
        "Any such occasion is marked, unless a closer class is at hand.",
        "Include: games, marathons, battles, expos, carnivals, annual ones with their year. "
        "Do not include: common words for gatherings, holidays told as dates.",
    ),
    "NaturalDisaster": (
        "Catastrophes of nature that have a name.",
        "Mark hurricanes, typhoons, wildfires, quakes and floods by their official or "
        "customary name.",
        "A kind of Event that nature causes. It needs a name: a wildfire without one is a "
        "Hazard, and a war or festival is a plain Event.",
        "Include: named storms with or without the word Storm, named fires, great quakes "
        'known by place or year. Do not include: "the hurricane" by itself.',
    ),
    "Hazard": (
        "Dangers and disruptions in common words.",
        "Mark what a driver or resident is warned of: storms, smoke, floods, wrecks, "
        "outages, closures, alerts. Take the noun with its defining words, without an "
        "article or number.",
        "Is it a nameless thing that harms people or holds them up? If it has an official "
        "name, it is a NaturalDisaster instead.",
        "Include: weather that does damage, accidents, jams, evacuation orders, debris on "
        "the road. Do not include: damage told by a verb or adjective, mild weather, rescue "
        "work.",
    ),
    "Miscellaneous": (
        "Other proper names.",
        "Use this for names left over: peoples, tongues, faiths, lines of trains and buses, "
        "ships, books, awards, acts of law.",
        "Does it have a capital letter as a name, yet is it no place, person, body or "
        "event? Then mark it here, as the last choice.",
        "Include: adjectives of nations, trains, vessels, heritage lists, titles of works, "
        "taxa. Do not include: months, weekdays, common nouns, anything another class "
        "takes.",
    ),
}
