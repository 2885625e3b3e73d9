"""Music: people, groups, places, works, occasions, and the words of the trade.

Specific classes inherit from generic ones; a mention takes the most specific class that fits.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Any human being by name, whatever their trade: producers, managers, kings, critics,
    actors, instrument makers. Where a more specific class of people is listed and fits, that
    one is used. Leave titles such as "King" or "Dr." outside the span."""

    span: str  # Such as: "Brian Epstein", "Catherine the Great", "Ruiz", "Tate"


@dataclass
class Musician(Person):
    """A Person who is known for performing music: singers, rappers, players, conductors,
    bandleaders, including those who write their own songs. Stage names count. A band as a
    whole is not a musician, and a manager or producer who does not perform is not one."""

    span: str  # Such as: "Etta James", "Yo-Yo Ma", "Prince", "Kofi"


@dataclass
class Composer(Person):
    """A Person who is known for composing concert music, operas, musicals or film scores.
    Include those who also played or conducted, when composing is what they are named for. Pop
    songwriters who sing their own songs belong with musicians."""

    span: str  # Such as: "Franz Schubert", "Kaija Saariaho", "John Williams"


@dataclass
class Organization(Entity):
    """Any company, school, union, broadcaster, newspaper, charity or public body by name.
    Where a more specific class of organization is listed and fits, that one is used. A hall
    or club counts as a place, unless it acts as an employer or a company."""

    span: str  # Such as: "Juilliard School", "NPR", "Spotify", "Vienna State Opera"


@dataclass
class Band(Organization):
    """A named group that plays or sings together: rock bands, duos, quartets, choirs,
    orchestras. Leave out the article in front. A single performer under a stage name is no
    band, and neither is the company that sells the records."""

    span: str  # Such as: "Beatles", "Wu-Tang Clan", "London Symphony Orchestra"


@dataclass
class RecordLabel(Organization):
    """The name of a company or imprint that brings out recordings. Include short forms of the
    name. Exclude studios as places, and firms that only invest in music or stream it."""

    span: str  # Such as: "Blue Horizon", "Def Jam", "Hyperion", "XL"


@dataclass
class Location(Entity):
    """Any place by name: rivers, lakes, islands, streets, districts, states and regions,
    parks, castles. Where a more specific class of place is listed and fits, that one is used.
    A part of a city is a location; list the links of "Turin, Italy" one by one."""

    span: str  # Such as: "Danube", "Brooklyn", "Tennessee", "Abbey Road"


@dataclass
class Country(Location):
    """A Location that is a sovereign state, of today or of the past, in long or short form.
    Exclude provinces and states of a federation, and adjectives of origin."""

    span: str  # Such as: "Portugal", "South Korea", "USA", "Soviet Union"


@dataclass
class City(Location):
    """A Location that is a city, town or village. Exclude quarters and boroughs within a
    city, and the state or county it lies in. A town's name inside the name of a band or a
    concert hall is not marked."""

    span: str  # Such as: "Nashville", "Lagos", "Salzburg", "Hibbing"


@dataclass
class Venue(Location):
    """A Location where music is performed or recorded: concert halls, opera houses, clubs,
    arenas, stadiums, studios. A festival held on a field is an event, and a street or park is
    a plain location."""

    span: str  # Such as: "Carnegie Hall", "Cavern Club", "Sun Studio", "O2 Arena"


@dataclass
class Work(Entity):
    """Any created piece by its title: operas, symphonies, ballets, musicals, films, books,
    poems. Where a more specific class of work is listed and fits, that one is used. An
    article that belongs to the title stays in; the quotation marks stay out."""

    span: str  # Such as: "The Magic Flute", "Symphony No. 9", "West Side Story"


@dataclass
class Album(Work):
    """A Work that was released as one long recording: studio and live albums, EPs, mixtapes,
    soundtracks and compilations, by title. A single is a song, even where an album has the
    same title."""

    span: str  # Such as: "Rumours", "Kind of Blue", "Paper Orchard EP"


@dataclass
class Song(Work):
    """A Work that is one song or track, by title, whether a single, an anthem or a hymn.
    Leave the quotation marks outside. A symphony or opera is not a song."""

    span: str  # Such as: "Imagine", "Auld Lang Syne", "Pink Gravel"


@dataclass
class Event(Entity):
    """A named happening: festivals, contests, benefit concerts, tours, and also wars,
    revolutions, sports games. Include the year when it is part of the name. A prize is an
    award, not an event."""

    span: str  # Such as: "Monterey Pop Festival", "Van Cliburn Competition", "Gulf War"


@dataclass
class Award(Entity):
    """A prize, medal, fellowship or honor by name, with the category or plural ending if
    written as one name. Exclude places on a chart and contests in which people compete."""

    span: str  # Such as: "Tony Award", "Latin Grammy", "Polar Music Prize"


@dataclass
class Genre(Entity):
    """A style or kind of music, by its usual word or phrase. This is a term, not a proper
    name. Include styles of singing. Exclude the forms of single pieces, such as sonata,
    single or album."""

    span: str  # Such as: "soul", "death metal", "klezmer", "free jazz"


@dataclass
class Instrument(Entity):
    """A thing on which music is played, in general words or by make and model. Exclude the
    voice, the player (a violinist), and machines that only record."""

    span: str  # Such as: "clarinet", "bass guitar", "tabla", "Hammond B-3"


@dataclass
class Miscellaneous(Entity):
    """Proper names and words made from names that no other class here takes: nationalities,
    peoples, languages, religions, laws, charts, file formats, movements and policies. Try all
    other classes first."""

    span: str  # Such as: "Irish", "Swahili", "Buddhism", "Hot 100"


TERMS = (Genre, Instrument)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "People by name.",
        "Mark the name of any man, woman or child, whatever their role in the story. If a "
        "narrower class of people is offered and fits, choose that one.",
        "Include: producers, label founders, patrons, politicians, journalists, victims, "
        "family members, and everyone else with a name. Do not include: groups, titles and "
        "jobs in front of a name. A narrower class comes first where there is one.",
        "Who is named here? Any individual counts, famous or not, with a full name or a "
        "surname alone.",
    ),
    "Musician": (
        "Somebody named who sings, plays or conducts.",
        "Mark the names of singers, rappers, DJs, soloists, band members and conductors. "
        "Use this rather than Person whenever the text or common knowledge shows that they "
        "perform.",
        "Include: stage names, first names alone, session players. Do not include: whole "
        "bands, the people who manage or record them, and writers of symphonies or film "
        "scores.",
        "Is this a person whom audiences hear? Then it belongs here; an ordinary Person is "
        "heard of, not heard.",
    ),
    "Composer": (
        "Writers of scores, by name.",
        "Mark a person named for the music they have written for orchestras, stages or "
        "films, from the Middle Ages until now.",
        "Unlike a Musician, who is known for performing, a composer is known for pieces "
        "that others perform: symphonies, operas, ballets, musicals, soundtracks.",
        "Include: surnames alone, composers who also taught or played. Do not include: "
        "librettists, instrument makers, singers who write their own hits.",
    ),
    "Organization": (
        "Named bodies, firms and institutions.",
        "Mark companies, conservatories, unions, ministries, magazines and broadcasters. "
        "Should one of the narrower kinds of organization be offered and fit, use it "
        "instead.",
        "Include: schools, academies, press titles, opera companies, parliaments, "
        "investors. Do not include: buildings as such, brands of instruments.",
        "Which bodies of people act or are mentioned by name? A body may be public or "
        "private, large or small.",
    ),
    "Band": (
        "Groups of performers by name.",
        "Mark the name under which several people make music together, without the article.",
        "Include: pop groups, trios, string quartets, choirs, symphony orchestras. Do not "
        "include: solo artists, record companies, festivals.",
        "Where Musician is one human being, this is a collective; where Organization is any "
        "body, this one makes music on stage.",
    ),
    "RecordLabel": (
        "Companies that release records.",
        "Mark the imprint or firm on which an album or single appears, or to which an "
        "artist is signed.",
        "Include: majors, tiny independents, sublabels, shortened names. Do not include: "
        "recording studios, record shops that release nothing, streaming services.",
        "An Organization whose business is bringing out recordings. Other firms of the "
        "music trade are not labels.",
    ),
    "Location": (
        "Named places of every kind.",
        "Mark geography and sites: waters, hills, islands, regions, federal states, "
        "quarters, streets, palaces. If a narrower kind of place is offered and fits, take "
        "that.",
        "Where does it happen or come from? Any place with a name counts, from a street "
        "corner to a continent.",
        "Include: each part of an address as a span of its own. Do not include: adjectives "
        "such as Welsh, and names of bands taken from places.",
    ),
    "Country": (
        "Independent states by name.",
        "Mark nations as places, also states that no longer exist.",
        "A Location with a government of its own and a seat among states. A region, a "
        "colony's coast or a US state is only a Location.",
        "Include: short names, abbreviations, former names. Do not include: nationalities "
        "such as Brazilian.",
    ),
    "City": (
        "Cities, towns and villages.",
        "Mark every settlement by name, from a capital to a hamlet, apart from the state or "
        "country written after it.",
        "Unlike Location, which also takes districts and regions, this is a whole "
        "settlement with a name of its own.",
        "Include: birthplaces, tour stops, capitals. Do not include: a neighborhood, a "
        "county, a city's name inside a longer name.",
    ),
    "Venue": (
        "Halls, clubs, arenas and studios.",
        "Mark the building or stage where an audience hears music or where tapes roll.",
        "Include: theaters, opera houses, stadiums used for shows, jazz clubs, recording "
        "rooms. Do not include: the orchestra that lives there, the street outside, a "
        "festival.",
        "In which house was it played or recorded? A Location that is not a house for music "
        "does not count.",
    ),
    "Work": (
        "Titles of creative works.",
        "Mark the title of any piece somebody made, for the ear, the stage, the screen or "
        "the page. If a narrower class of works is offered and fits, use that one.",
        "Include: oratorios, concertos with a number, ballets, feature films, epics. Do not "
        "include: the creator's name and the quotation marks.",
        "What is it called? Anything with a title that was composed, written or filmed.",
    ),
    "Album": (
        "Long-playing records by title.",
        "Mark titles of albums, EPs and mixtapes, released by anyone from a band to a choir.",
        "A Work that collects several tracks under one title. One track alone is a Song, "
        "and an opera is a Work.",
        "Include: live albums, soundtracks, compilations. Do not include: the year in "
        "parentheses, the label.",
    ),
    "Song": (
        "Single songs and tracks by title.",
        "Mark the title between the quotation marks when it names one song.",
        "Include: singles, hymns, national anthems, album tracks. Do not include: albums, "
        "symphonies, the names of singers.",
        "Can it be hummed in a few minutes and does it have a title? A longer Work, or a "
        "whole Album, does not belong here.",
    ),
    "Event": (
        "Festivals, contests, wars and other happenings by name.",
        "Mark anything that takes place at a time and is called by a name, musical or not.",
        "Include: concert series, competitions, Olympic Games, revolutions, battles. Do not "
        "include: prizes, dates, concerts without a name.",
        "Unlike a Venue, where things happen, and an Award, which is won, this is the happening.",
    ),
    "Award": (
        "Prizes and honors by name.",
        "Mark what a person, group or record wins or is nominated for, in its full or "
        "familiar form.",
        "Include: medals, fellowships, trophies known by a nickname. Do not include: a "
        "contest as such, a chart position, the body that gives the prize.",
        "Which named honor is meant? The act of winning is no part of it.",
    ),
    "Genre": (
        "Kinds of music.",
        "Mark words for musical styles, mostly in lower case, also when they stand in front "
        "of words such as band or album.",
        "Include: dance styles as music, regional styles, subgenres of two or three words. "
        "Do not include: names of movements, forms such as concerto.",
        "What sort of music is it? The answer is a term for a style, not a title and not a "
        "nationality.",
    ),
    "Instrument": (
        "Things people play music on.",
        "Mark the word for the instrument, singular or plural, including a kind in front of it.",
        "Include: folk instruments, synthesizers, brands and models. Do not include: the "
        "human voice, the word for a player, microphones.",
        "What is struck, plucked, bowed or blown here? A Genre named after an instrument is "
        "not meant.",
    ),
    "Miscellaneous": (
        "All other proper names.",
        "Mark what is left: adjectives of nations, ethnic groups, tongues, faiths, acts of "
        "law, hit lists, technical standards.",
        "Is it written like a name, but neither a person, body, place, work, event nor "
        "award? Then it goes here.",
        "Include: Jewish, Portuguese, Islam, UK Singles Chart, Copyright Act. Do not "
        "include: dates, styles of music, words with a capital only at the start of a "
        "sentence.",
    ),
}
