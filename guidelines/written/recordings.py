"""Recordings: popular and classical music on disc, tape and stage, in sentences written for
this project. Composers and performers share one class; orchestras and studio hands have their
own. Every mention stands under its most specific class."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Any human being by name, whatever the part in the story: managers, label owners, fans,
    painters of sleeves, film directors, poets, rulers, relatives. Where a more specific class
    of people is listed and fits, that one is used. Titles and job words stay outside."""

    span: str  # Such as: "Malcolm McLaren", "Otto Klinger", "Queen Victoria", "Ostrow"


@dataclass
class MusicalArtist(Person):
    """A Person who makes music: singers, rappers, players, DJs, conductors, composers and
    songwriters, living or dead, under real or stage names. Bare surnames count. A group is a
    Band, and whoever is shown only producing or engineering a recording is a Producer."""

    span: str  # Such as: "Erik Satie", "Missy Elliott", "Solberg", "Carole King"


@dataclass
class Producer(Person):
    """A Person whom the sentence shows at work on the recording itself: producing, engineering,
    mixing, mastering. Include musicians when they produce somebody else's record there. Exclude
    managers, owners of labels and producers of films, who are Person."""

    span: str  # Such as: "Teo Macero", "Sylvia Massy", "Kranz", "Walter Legge"


@dataclass
class Organization(Entity):
    """Any named body: companies, schools, unions, magazines, broadcasters, opera companies,
    governments, parties. Where a more specific class of organization is listed and fits, that
    one is used. A building as such is a place."""

    span: str  # Such as: "ASCAP", "Royal College of Music", "Melody Maker", "EMI Group"


@dataclass
class Band(Organization):
    """A small group that performs under a name of its own: rock bands, girl groups, rap crews,
    duos, jazz combos, string quartets. The article in front stays outside, with a capital or
    without. Orchestras and choirs have a class of their own."""

    span: str  # Such as: "Fugazi", "Salt-N-Pepa", "Amadeus Quartet", "Tin Sparrows"


@dataclass
class Orchestra(Organization):
    """A large body of players or singers by name: symphony and chamber orchestras, big bands
    that call themselves an orchestra, choirs, choruses, brass bands. Exclude combos and
    quartets (Band) and opera companies (Organization)."""

    span: str  # Such as: "Hallé", "Monteverdi Choir", "Orquesta Riverside"


@dataclass
class RecordLabel(Organization):
    """A company or imprint that issues records, by full or short name, also when it signs,
    drops or sues somebody. Exclude publishers of sheet music, streaming firms and shops, which
    are Organization."""

    span: str  # Such as: "Stiff", "Philips", "Young Turks", "Harmonia Mundi"


@dataclass
class Song(Entity):
    """The title of one short piece that is sung or played: songs, singles, B-sides, hymns,
    anthems, single arias, instrumental tunes. The quotation marks stay outside. Titles of
    symphonies, operas, musicals and films belong to Misc."""

    span: str  # Such as: "Jolene", "Take Five", "Casta diva", "Amazing Grace"


@dataclass
class Album(Entity):
    """The title of a record with several tracks: studio and live albums, EPs, mixtapes,
    soundtracks, box sets. A single is a Song, and a work of the concert hall recorded on it is
    Misc."""

    span: str  # Such as: "Horses", "Live at Leeds", "Tin Orchard EP", "Graceland"


@dataclass
class Style(Entity):
    """A kind of music, as a common term: genres, subgenres, dances as music, ways of singing,
    with or without a hyphen. Exclude musical forms such as sonata, ballad or symphony, and
    languages or nationalities in front of the word music."""

    span: str  # Such as: "ska", "grime", "Delta blues", "bel canto", "math rock"


@dataclass
class Instrument(Entity):
    """Something that is played, as a common term in singular or plural or as a model with its
    brand. Exclude the human voice, words for players such as cellist, and recording gear such as
    microphones or tape machines."""

    span: str  # Such as: "pedal steel guitar", "koto", "timpani", "Fender Rhodes"


@dataclass
class Prize(Entity):
    """An honor with a name that is given or withheld: awards, medals, orders, grants,
    scholarships, in the singular or plural. Exclude contests in which people compete, ceremonies
    that are attended (Occasion), and gold or platinum discs."""

    span: str  # Such as: "Brit Awards", "Ernst von Siemens Music Prize", "CBE"


@dataclass
class Place(Entity):
    """Any place by name: cities, villages, states, regions, islands, rivers, streets, parks,
    castles, recording studios. Where a more specific class of place is listed and fits, that
    one is used. "Macon, Georgia" makes two."""

    span: str  # Such as: "Manchester", "Bavaria", "Electric Lady", "Rhine"


@dataclass
class Nation(Place):
    """A Place that is a country: a sovereign state of today or the past, and also England,
    Scotland, Wales and Northern Ireland. Exclude states of a federation, continents, islands
    that belong to a state, and adjectives."""

    span: str  # Such as: "Ghana", "Scotland", "East Germany", "UK"


@dataclass
class Venue(Place):
    """A Place where an audience hears music: halls, opera houses, theaters, clubs, pubs, arenas,
    stadiums, churches when concerts are given there. Exclude recording studios and the town or
    street outside."""

    span: str  # Such as: "La Scala", "Fillmore West", "CBGB", "Thomaskirche"


@dataclass
class Occasion(Entity):
    """A musical happening with a name: festivals, contests, concert series, tours, award shows,
    benefit concerts, with the year if it belongs to the name. Exclude wars, revolutions and
    sports games, which are Misc, and unnamed concerts."""

    span: str  # Such as: "Roskilde Festival", "Rolling Thunder Revue", "Proms"


@dataclass
class Misc(Entity):
    """Any proper name that no other class here takes: symphonies, operas, musicals, films,
    books and series by title, nationalities, peoples, languages, religions, charts, laws,
    wars, ships, brands that are no instruments. Try every other class first."""

    span: str  # Such as: "Symphony No. 4", "Tosca", "Welsh", "Billboard 200"


TERMS = (Style, Instrument)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "Named human beings.",
        "Mark anybody called by name: agents, critics, wives, librettists, kings. If a narrower "
        "class of people is on the list and fits, use that.",
        "Who is it? A single human being, known or unknown, whose name is written out or cut "
        "down to a surname.",
        "Include: directors, photographers, dedicatees, politicians, founders of labels. Do not "
        "include: groups of people, titles such as Sir, fictional characters.",
    ),
    "MusicalArtist": (
        "People who make music, by name.",
        "Mark singers, instrumentalists, conductors, composers and songwriters, whether they "
        "played the music, led it or wrote it.",
        "Whose music is it, or who performs it? The one human being, not the ensemble.",
        "Compare with Person: a manager sells music, a MusicalArtist makes it. Include: members "
        "of bands, DJs, cantors, nicknames. Do not include: bands, engineers at the desk.",
    ),
    "Producer": (
        "Those who make the recording.",
        "Mark the names of record producers, sound engineers and mixers.",
        "Who sat behind the glass? Mark the person that the sentence credits with production, "
        "engineering, mixing or mastering.",
        "Include: artists named as producer of another act, tape operators. Do not include: "
        "executive owners, arrangers of no recording, film producers.",
    ),
    "Organization": (
        "Companies, institutions and other named bodies.",
        "Mark every organized body with a name. Narrower kinds of body, where listed, come first.",
        "Which body acts, pays, teaches, broadcasts or prints? Give its name as written.",
        "Include: conservatories, newspapers, radio stations, societies of authors, ministries, "
        "makers of instruments. Do not include: halls, festivals, single people.",
    ),
    "Band": (
        "Groups with a name, small enough for one van.",
        "Mark the name of a group of musicians: from a duo to a jazz septet, in any style.",
        "Which act consists of several people? If a conductor stands in front, it is an Orchestra.",
        "Include: trios, crews, string quartets, backing groups. Do not include: solo acts, "
        "symphony orchestras, choirs, labels.",
    ),
    "Orchestra": (
        "Orchestras and choirs.",
        "Mark names of large ensembles, instrumental or vocal, professional or amateur.",
        "Unlike a Band, this has sections: strings and winds, or sopranos and basses.",
        "Include: philharmonics, chamber orchestras, dance orchestras, cathedral choirs, brass "
        "bands. Do not include: quartets, rock groups, opera houses.",
    ),
    "RecordLabel": (
        "Labels, by name.",
        "Mark the firm or imprint under whose name records come out.",
        "Who issued it? The company on the sleeve, major or tiny, not the studio and not the "
        "distributor's shop.",
        "A RecordLabel is one sort of Organization. Include: sublabels, short forms, labels run "
        "by artists. Do not include: magazines, publishers of scores, apps.",
    ),
    "Song": (
        "Titles of songs and tunes.",
        "Mark the title of a single piece, sung or not, without its quotation marks.",
        "What did they sing or play for a few minutes? Its title, not that of the record it is on.",
        "Include: singles, arias, carols, national anthems, jazz standards. Do not include: "
        "albums, operas, symphonies, styles.",
    ),
    "Album": (
        "Titles of records.",
        "Mark the title of any release with several tracks, from an EP to a box set.",
        "Which record is meant? Not the one song that made it famous, and not the opera that was "
        "recorded.",
        "Include: debut albums, live recordings, mixtapes, soundtracks. Do not include: singles, "
        "films, the date of release.",
    ),
    "Style": (
        "Genres.",
        "Mark the term for a kind of music, wherever it stands: alone or before band, scene, "
        "album, singer.",
        "How would a shop sort it? The word on the divider, in lower case as a rule.",
        "Include: fusion terms, regional styles, dances. Do not include: fugue, concerto, "
        "nationalities, song titles.",
    ),
    "Instrument": (
        "Musical instruments.",
        "Mark words for instruments, with a modifier that names the kind: bass clarinet.",
        "What does the player hold, strike or blow into?",
        "Include: drums, keyboards, synthesizers by model, folk instruments. Do not include: "
        "vocals, pianist, mixing desks.",
    ),
    "Prize": (
        "Awards and honors.",
        "Mark the name of what is won, received or refused, with the category when it is written "
        "as part of the name.",
        "What was awarded? The prize by name; the contest or gala is an Occasion.",
        "Include: medals, orders of knighthood, fellowships, nicknames of trophies. Do not "
        "include: chart places, academies that award, unnamed prizes.",
    ),
    "Place": (
        "Geography and sites.",
        "Mark every named place, from a continent to a studio. If the list has a narrower class "
        "that fits, choose it.",
        "Where? Towns, counties, rivers, quarters and rooms for recording all answer.",
        "Include: cities, US states, islands, streets, studios. Do not include: adjectives such "
        "as Parisian, places inside the name of a band or a hall.",
    ),
    "Nation": (
        "Countries.",
        "Mark a country named as a place or as a state, in full or abbreviated.",
        "Which country? A city or province is only a Place.",
        "Include: former states, England and Wales, the US. Do not include: Bavaria, California, "
        "Hawaii, Finnish.",
    ),
    "Venue": (
        "Where concerts are given.",
        "Mark the name of the building, club or stage in which the public listened.",
        "In front of which stage did people sit, stand or dance?",
        "A Venue has listeners; a recording studio has none and is a Place. Include: bars, opera "
        "houses, amphitheaters, churches with concerts. Do not include: festivals, cities.",
    ),
    "Occasion": (
        "Festivals, tours, contests and named shows.",
        "Mark a concert, series, tour, competition or gala that goes by a name.",
        "At which event did they play or compete? It needs a name and music.",
        "Include: song contests, farewell tours, televised galas, a festival's edition with its "
        "year. Do not include: battles, world fairs, prizes, halls.",
    ),
    "Misc": (
        "Names of every other sort.",
        "Mark proper names left over when people, bodies, songs, albums, prizes, places and "
        "musical events are taken.",
        "Is it a name all the same, such as that of an opera, a film, a nation's people, a tongue, "
        "a faith, a chart or a war?",
        "Include: ballets, concertos with a number, novels, Danish, Hindi, Catholic, UK Singles "
        "Chart, World War II. Do not include: styles, instruments, dates.",
    ),
}
