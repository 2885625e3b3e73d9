"""Letters: literary history as a reference book tells it, authors, titles, houses and towns.

Specific classes inherit from generic ones; a mention takes the most specific class that fits.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Any individual by name, historical, living or made up: rulers, editors, translators,
    painters, actors, spouses, and the characters of a story as well. Where a more specific
    class of persons is listed and fits, that one is used. Titles and jobs stay outside."""

    span: str  # Such as: "Maxwell Perkins", "Cosimo", "Raskolnikov", "Aunt Polly"


@dataclass
class Author(Person):
    """A Person who makes literature, by name: novelists, poets, dramatists, essayists,
    critics, chroniclers, diarists. One sentence about a book or a stanza of theirs is proof
    enough. Translators and editors without writing of their own stay Person, and so do
    invented heroes."""

    span: str  # Such as: "Sappho", "Clarice Lispector", "Rilke", "Tomi Adewale"


@dataclass
class Work(Entity):
    """Any creation by its title: stories, essays, memoirs, histories, volumes of verse,
    films, operas, pictures. Where a more specific class of work is listed and fits, that one
    is used. Leave out quotation marks, years and the author."""

    span: str  # Such as: "The Gift of the Magi", "Walden", "Citizen Kane", "Men and Women"


@dataclass
class NovelTitle(Work):
    """A Work that is a novel or novella, or a cycle of novels, by its title. Films that were
    made from it and volumes of short stories are plain works; a novel in verse counts."""

    span: str  # Such as: "Jane Eyre", "Ferdydurke", "Nine Winters", "The Forsyte Saga"


@dataclass
class PoemTitle(Work):
    """A Work that is one single poem, long or short, by its title or by the first words that
    serve as one: ballads, odes, epics. A volume of many poems is a plain work."""

    span: str  # Such as: "Kubla Khan", "Aeneid", "Ode to My Socks"


@dataclass
class StagePlay(Work):
    """A Work that was written to be acted on a stage, by its title: tragedies, comedies,
    farces, verse dramas. Operas, ballets and films are plain works, and the hero of the same
    name is a person."""

    span: str  # Such as: "Antigone", "The Cherry Orchard", "A Dance of the Forests"


@dataclass
class Periodical(Entity):
    """A publication that appears again and again, by its title: newspapers, weeklies, little
    magazines, scholarly journals. Exclude yearly prizes, book series and the firm behind the
    paper."""

    span: str  # Such as: "Sur", "The Criterion", "Pravda", "Kenyon Review"


@dataclass
class GenreTerm(Entity):
    """A term for a kind or form of writing, as a common noun phrase and without the article.
    The bare words book, novel, play, story, essay, poem and verse do not count unless a word
    before them narrows them down."""

    span: str  # Such as: "historical novel", "haiku", "one-act play", "travel writing"


@dataclass
class Honor(Entity):
    """A prize, medal, fellowship, order or post of honor by name, also in short form. Leave
    out the year. Exclude the body that awards it and the evening on which it is given."""

    span: str  # Such as: "Cervantes Prize", "Georg Büchner Prize", "Guggenheim Fellowship"


@dataclass
class Organization(Entity):
    """Any body of people by name: academies, writers' unions, parties, churches, clubs,
    ministries, theater companies, armies. Where a more specific class of organization is
    listed and fits, that one is used."""

    span: str  # Such as: "PEN International", "Abbey Theatre", "Académie française"


@dataclass
class PublishingHouse(Organization):
    """An Organization that brings out books, by name: houses, presses, imprints, in full or
    by the short form that everybody uses. A founder named as a person stays a person, and
    a magazine is a periodical."""

    span: str  # Such as: "Rowohlt", "Harvard University Press", "Kegan Paul", "Seix Barral"


@dataclass
class School(Organization):
    """An Organization that teaches, by name: universities, colleges, academies with pupils,
    high schools, and their institutes and faculties. An academy without pupils is a plain
    organization; the town of Oxford is a town."""

    span: str  # Such as: "Trinity College Dublin", "Lycée Louis-le-Grand", "Howard University"


@dataclass
class Place(Entity):
    """Any place by name, real or invented: regions, islands, rivers, streets, houses,
    continents, states of a federation. Where a more specific class of place is listed and
    fits, that one is used. "Galway, Ireland" is two spans."""

    span: str  # Such as: "Provence", "Danube", "Montparnasse", "Yoknapatawpha County"


@dataclass
class Nation(Place):
    """A Place that is, or once was, a country: kingdoms, republics, empires, and England,
    Scotland and Wales too. Adjectives such as "Dutch" and the people themselves do not
    count, and a colony counts under the name it bore."""

    span: str  # Such as: "Peru", "Czechoslovakia", "Ottoman Empire", "Wales"


@dataclass
class Town(Place):
    """A Place that is a city, town or village, by name, real or made up. A quarter, street
    or county is a plain place, and so is a house."""

    span: str  # Such as: "Lisbon", "Haworth", "Macondo", "St. Louis"


@dataclass
class Happening(Entity):
    """Something that took place in time and has a name: wars, revolutions, trials,
    festivals, fairs, congresses, and also literary movements and currents with their own
    name. Exclude prizes, dates and mere descriptions."""

    span: str  # Such as: "French Revolution", "Frankfurt Book Fair", "Romanticism"


@dataclass
class Tongue(Entity):
    """A language or dialect by name, where somebody writes, speaks, reads or translates it.
    The same word before a noun for an origin ("the French critic") falls under other
    names."""

    span: str  # Such as: "Hebrew", "Middle English", "Guaraní"


@dataclass
class Other(Entity):
    """Any proper name left over when no class listed takes it: nationalities and peoples,
    religions, laws, ships, political creeds. Common nouns and dates are never marked."""

    span: str  # Such as: "Polish", "Buddhism", "Edict of Nantes", "Jewish"


TERMS = (GenreTerm,)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "Persons by name, real or imagined.",
        "Mark everybody who is named: patrons, kings, actors, lovers, heroines of novels. "
        "When a narrower class of persons is offered and fits, it comes first.",
        "Include: translators, composers, saints, figures of legend, surnames alone. Do not "
        "include: titles of works that consist of a name, peoples, job words in front.",
        "Who is it about? Any human or invented being with a name of its own is meant, unless a "
        "narrower class describes that one better.",
    ),
    "Author": (
        "Those who write: poets, novelists, playwrights, essayists.",
        "Mark the name of each person whom the text shows or presents as a maker of "
        "literature, in prose or verse, famous or not.",
        "More specific than Person: this one wrote. The man who printed it, the woman who put "
        "it into another language and the hero of the tale did not.",
        "Include: pen names, ancient poets, critics, surnames alone. Do not include: "
        "characters, publishers as persons, politicians, painters.",
    ),
    "Work": (
        "Titles of works of any kind.",
        "Mark titles: tales, essays, memoirs, collections, films, operas, paintings. If the "
        "list has a narrower class for the work, use that.",
        "What bears a title? Anything that somebody wrote, composed, filmed or painted, as "
        "long as no narrower class is offered for it.",
        "Include: volumes of poems, short stories, autobiographies, dictionaries. Do not "
        "include: genres, characters, newspapers and magazines.",
    ),
    "NovelTitle": (
        "Novels, by title.",
        "Mark the title of a long work of prose fiction, a novella or a whole cycle.",
        "Unlike other works, a story of book length that was made up. A memoir, a volume of "
        "tales or the film of the book is only Work.",
        "Include: trilogies by their name, unfinished novels, verse novels. Do not include: "
        "short stories, plays, hero names.",
    ),
    "PoemTitle": (
        "Single poems, by title.",
        "Mark the title of one poem, whether it has ten lines or ten thousand.",
        "Is it one poem? A book in which forty of them stand together is Work instead.",
        "Include: epics, odes, sonnets known by a first line, ballads. Do not include: "
        "collections, the name of the form, songs from an opera.",
    ),
    "StagePlay": (
        "Plays, by title.",
        "Mark the title of a drama, comedy or tragedy that actors perform.",
        "More specific than Work: written in dialogue for the stage. An opera or a film on the "
        "same subject is Work.",
        "Was it written for a theater? Include: one-act plays and verse dramas by title. Do not "
        "include: the theater, the part, the author.",
    ),
    "Periodical": (
        "Newspapers, magazines and journals.",
        "Mark the title of whatever comes out daily, weekly, monthly or quarterly.",
        "Include: student papers, reviews, gazettes, journals of learned societies. Do not "
        "include: publishers, almanacs of one year, novels printed in parts.",
        "In which paper did it appear? That title is meant, with its article if the title has one.",
    ),
    "GenreTerm": (
        "Kinds and forms of literature.",
        "Mark the phrase that says what sort of writing it is, such as a form of verse or a "
        "type of fiction.",
        "What sort of text is it? Give the term with the words that narrow it down, and leave "
        "plain words like novel or poem alone.",
        "Include: sonnet, fable, science fiction, prose poem. Do not include: movements with a "
        "name, titles, topics.",
    ),
    "Honor": (
        "Prizes and distinctions by name.",
        "Mark awards, medals, orders, fellowships and posts of honor that a writer may be given.",
        "Include: short forms such as Nobel or Booker. Do not include: the jury, the academy, "
        "the year, unnamed awards.",
        "What was won or conferred? The name of it, nothing around it.",
    ),
    "Organization": (
        "Bodies of people with a name.",
        "Mark unions, parties, academies, clubs, theaters as companies and ministries. A "
        "listed narrower kind of body goes first.",
        "Which body acts or is joined? Any with a name, unless the list has a narrower class "
        "for it.",
        "Include: broadcasters, secret societies, orders of monks, film companies. Do not "
        "include: movements without members, peoples, newspapers.",
    ),
    "PublishingHouse": (
        "Publishers of books.",
        "Mark the name of a house, press or imprint under which books come out.",
        "More specific than Organization: its trade is books. A newspaper, a bookseller in "
        "person or a printer's guild does not fit.",
        "Who brought the book out? Include: university presses, tiny presses, short forms. Do "
        "not include: magazines, authors, founders.",
    ),
    "School": (
        "Universities, colleges and schools.",
        "Mark the place of teaching where somebody studied, taught or was expelled, by name.",
        "Unlike other organizations, it has pupils or students. A learned society has members "
        "only.",
        "Include: lyceums, seminaries, departments with a name. Do not include: towns, courses, "
        "movements that critics call schools.",
    ),
    "Place": (
        "Places by name.",
        "Mark regions, islands, mountains, quarters, streets and houses. When a narrower class "
        "of places is offered and fits, take it.",
        "Where? Whatever has a name on a map, or on a map in a novel, unless a narrower class "
        "covers it.",
        "Include: counties, estates, seas, continents. Do not include: adjectives of origin, "
        "bodies that act, hotels that are only described.",
    ),
    "Nation": (
        "Countries by name.",
        "Mark countries of today and of the past, long or short form.",
        "More specific than Place: it has or had a government of its own. Regions, cities and "
        "the states of the United States have no part in it.",
        "Is it a country? Include: Prussia, Persia, the four nations of Britain and Ireland. Do "
        "not include: continents, nationalities, tongues.",
    ),
    "Town": (
        "Cities, towns and villages.",
        "Mark each settlement by name, a metropolis as well as a hamlet that exists only in a "
        "story.",
        "More specific than Place: people live there together under one mayor, so to speak; a "
        "quarter or a valley is not enough.",
        "Include: capitals, market towns, places of birth. Do not include: countries, streets, "
        "parishes of a city, castles.",
    ),
    "Happening": (
        "Events and movements with a name.",
        "Mark wars, uprisings, fairs, festivals and congresses, and the named currents in "
        "literature.",
        "What took place, or what current swept through? It must have a name of its own.",
        "Include: Symbolism, a Book Week, the Thirty Years' War. Do not include: prizes, "
        "centuries, unnamed quarrels, terms for genres.",
    ),
    "Tongue": (
        "Languages and dialects.",
        "Mark the name of a language in which something is written, said or read.",
        "In what language? The answer counts; an adjective of origin before a person does not.",
        "Include: Latin, Provençal, sign languages by name. Do not include: peoples, scripts, "
        "nationalities.",
    ),
    "Other": (
        "Names that fit nowhere else.",
        "Mark adjectives of nations, peoples, faiths, laws and ships, after all other classes "
        "have been tried.",
        "Is it a proper name, and does no listed class want it? Then it is meant.",
        "Include: Norwegian as an origin, Catholicism, Marxism, a treaty. Do not include: "
        "common nouns, dates, movements in literature.",
    ),
}
