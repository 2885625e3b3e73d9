"""Books: who writes, prints and fills them, their titles, places, dates and tongues.

Specific classes inherit from generic ones; a mention takes the most specific class that fits.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Human(Entity):
    """Any person by name, real or invented, whatever their trade: judges, rulers,
    booksellers, translators, scholars, relatives, heroes of stories. Where a more specific
    class of people is listed and fits, that one is used. Titles such as "Queen" stay outside
    the span."""

    span: str  # Such as: "Maxwell Perkins", "Napoleon", "Jane Marsden", "Pinker"


@dataclass
class Writer(Human):
    """A Human known for writing prose or plays: novelists, storytellers, dramatists,
    essayists, critics, journalists. A politician who published memoirs stays a human. The
    surname alone is enough, and invented heroes who write are not meant."""

    span: str  # Such as: "Leo Tolstoy", "Arundhati Roy", "Shaw", "R. K. Narayan"


@dataclass
class Poet(Writer):
    """A Writer who is known first of all for verse, or whom the text presents as a poet.
    Include those who also wrote essays or plays. A novelist with one volume of poems is a
    plain writer."""

    span: str  # Such as: "John Keats", "Rumi", "Gwendolyn Brooks", "Oda Brandt"


@dataclass
class FictionalCharacter(Human):
    """A person, animal or creature of a story, by name. Include nicknames and surnames alone.
    Real people who appear in a story keep their own class, and a title that consists of a
    hero's name is a work."""

    span: str  # Such as: "Anna Karenina", "Gollum", "Black Beauty", "Scrooge"


@dataclass
class Place(Entity):
    """Any place by name, real or invented: cities, villages, quarters, regions, states of a
    federation, rivers, houses, museums, courts. Where a more specific class of place is
    listed and fits, that one is used. Each link of "Oxford, Mississippi" is one span."""

    span: str  # Such as: "Dublin", "Yorkshire", "Mount Fuji", "Bodleian Library", "Narnia"


@dataclass
class Country(Place):
    """A Place that is a country, in short or long form, of today or of the past; England,
    Scotland and Wales count as well. Adjectives such as "Spanish" are not countries, and
    California is a plain place."""

    span: str  # Such as: "Egypt", "Soviet Union", "Scotland", "New Zealand"


@dataclass
class Group(Entity):
    """Any organized body by name: universities, academies, parties, clubs, libraries when
    they act, ministries, armies, circles of authors with members. Where a more specific class
    of bodies is listed and fits, that one is used. A loose movement is another name."""

    span: str  # Such as: "Royal Society of Literature", "Inklings"


@dataclass
class Publisher(Group):
    """A Group whose business is to bring out books: houses, imprints and presses, in full or
    short form. Exclude the magazines they own, and booksellers who are named as persons."""

    span: str  # Such as: "Suhrkamp", "Oxford University Press", "Virago"


@dataclass
class Work(Entity):
    """Any piece of writing by its title: plays, stories, essays, histories, memoirs,
    collections of poems, sacred books. Where a more specific class of work is listed and
    fits, that one is used. Keep an article that belongs to the title, not the quotation
    marks."""

    span: str  # Such as: "Hamlet", "The Lottery", "A Room of One's Own"


@dataclass
class Novel(Work):
    """A Work that is a novel, novella or romance of book length, or a series of them, by its
    title. Exclude single short stories, plays and books of fact."""

    span: str  # Such as: "Moby-Dick", "The Trial", "Small Weather"


@dataclass
class Poem(Work):
    """A Work that is one poem, from a sonnet to an epic, by its title. A volume in which many
    poems are collected is a plain work. Leave out the quotation marks."""

    span: str  # Such as: "The Raven", "Paradise Lost", "Ode to a Heron"


@dataclass
class Periodical(Entity):
    """The title of a magazine, journal, newspaper or review. Include its article if it
    belongs to the title. Exclude the firm that owns it, and books that come out in parts."""

    span: str  # Such as: "The Paris Review", "Blackwood's Magazine", "Le Monde"


@dataclass
class Event(Entity):
    """A happening with a name: fairs, festivals, wars, battles, rebellions, sieges, days of
    celebration. Exclude prizes, bare dates, and happenings that are only described."""

    span: str  # Such as: "Cheltenham Literature Festival", "Crimean War", "Bloomsday"


@dataclass
class Prize(Entity):
    """An award, medal or fellowship by name, without the year. Familiar short forms count.
    Exclude the body that gives it and the ceremony."""

    span: str  # Such as: "Pulitzer Prize", "Carnegie Medal", "Edgar"


@dataclass
class LiteraryGenre(Entity):
    """A term for a kind of literature or a fixed form of verse, as a phrase without the
    article. Exclude the plain words book, novel, story, play, essay and poem when nothing
    narrows them down."""

    span: str  # Such as: "magical realism", "ghost story", "limerick", "war novel"


@dataclass
class Language(Entity):
    """The name of a language or dialect, when the word means what is spoken or written. The
    same word for a nation or its people is another name."""

    span: str  # Such as: "Portuguese", "Old Norse", "Quechua"


@dataclass
class Date(Entity):
    """A year, decade, century, month or calendar day, as written. Keep the parts of one date
    together. Exclude lengths of time, ages, and relative words such as "a year later"."""

    span: str  # Such as: "1851", "1760s", "3 May 1940", "19th century"


@dataclass
class OtherName(Entity):
    """Any proper name that fits no other class listed: nationalities, peoples, religions,
    movements, treaties, codes. Decide for one of the other classes first. Common nouns are
    never marked here."""

    span: str  # Such as: "Norwegian", "Romanticism", "Islam", "Treaty of Versailles"


TERMS = (LiteraryGenre, Date)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Human": (
        "People by name, in life or in fiction.",
        "Mark everyone who is named, whatever they did and wherever they appear. When a "
        "narrower class of people is offered and fits, take that class.",
        "Include: censors, patrons, editors, parents, generals, models for a hero. Do not "
        "include: posts and titles in front, families of nations, firms called after a "
        "founder.",
        "Which individuals are named? One name is enough, and fame does not matter.",
    ),
    "Writer": (
        "Authors of prose and drama, by name.",
        "Mark novelists, playwrights, essayists, biographers and reporters when they are named.",
        "Unlike other Humans, these are known for what they have written. Somebody who only "
        "prints, sells, judges or translates books is not a writer.",
        "Include: pen names, surnames alone, ancient playwrights. Do not include: "
        "characters, statesmen with a memoir, publishing houses.",
    ),
    "Poet": (
        "Makers of verse.",
        "Mark the names of people who are known above all for their poems.",
        "Is this author remembered for verse? If it is for novels or plays, Writer is the "
        "right class.",
        "Include: epic poets, lyric poets, haiku masters, invented poets the text calls so. "
        "Do not include: titles of poems, singers.",
    ),
    "FictionalCharacter": (
        "Figures of fiction and legend.",
        "Mark the name of anyone who exists only in a story, be it a person, a talking "
        "animal or a demon.",
        "Include: detectives, heroines, sidekicks, monsters. Do not include: their authors, "
        "real persons in historical novels, the title of the book.",
        "Who acts in the tale rather than in the world? A Human may have lived; a character "
        "was made up.",
    ),
    "Place": (
        "Named places, real or imagined.",
        "Mark towns, streets, lakes, mountains, provinces, farms and buildings. If a "
        "narrower kind of place is offered and fits, take that one.",
        "Where does somebody live, print, travel or set a story? Any place with a name will do.",
        "Include: both parts of a town with its state, lands that exist only in books. Do "
        "not include: adjectives of origin, bodies that act.",
    ),
    "Country": (
        "Nations as places.",
        "Mark the name of a country where it means the land or the state.",
        "A Place that has, or had, its own passports or parliament as a nation. Cities, "
        "islands that belong to another state, and US states are only places.",
        "Include: former states, short names, the nations of Britain. Do not include: "
        "languages, nationalities, continents.",
    ),
    "Group": (
        "Bodies of people with a name.",
        "Mark societies, schools, parties, broadcasters, unions and troops. If a narrower "
        "kind of group is offered and fits, use that.",
        "Include: literary clubs, academies, tribunals, charities. Do not include: "
        "periodicals, peoples, movements without members.",
        "Which body does it name? Members, staff or soldiers act together under that name.",
    ),
    "Publisher": (
        "Houses that publish books.",
        "Mark the firm or press under whose name a book appears.",
        "Include: small presses, imprints, shortened names in parentheses after a title. Do "
        "not include: printers and shops, magazines, persons.",
        "Unlike a Group in general, this one turns manuscripts into books for sale.",
    ),
    "Work": (
        "Titles of writings.",
        "Mark what a text is called, in quotation marks or without. If a narrower class of "
        "works is offered and fits, choose it.",
        "What did they write, stage or translate? Give its title, not its kind.",
        "Include: plays, short stories, treatises, volumes of verse, autobiographies. Do "
        "not include: journals, names of heroes, laws.",
    ),
    "Novel": (
        "Novels by title.",
        "Mark titles of long prose fiction, also of trilogies and other series.",
        "A Work of invented prose that fills a book. A tale of a few pages, a drama or a "
        "biography does not belong here.",
        "Include: novellas, graphic novels with a made-up plot, titles in lower case in a "
        "chat. Do not include: the author in parentheses, films.",
    ),
    "Poem": (
        "Single poems by title.",
        "Mark the title of a poem, whether it has eight lines or twelve books.",
        "Include: epics, ballads, sonnets with a title. Do not include: collections, songs "
        "for the stage, the word poem itself.",
        "Is it one piece in verse? A whole volume of such pieces is a Work.",
    ),
    "Periodical": (
        "Magazines, journals and newspapers.",
        "Mark the title of anything that appears issue by issue.",
        "Where was it printed first or reviewed, if not in a book? Dailies, quarterlies and "
        "little magazines count.",
        "Include: student papers, pulp magazines, reviews. Do not include: a Publisher, a "
        "broadcaster, a book series.",
    ),
    "Event": (
        "Named happenings.",
        "Mark fairs, readings with a name, wars, uprisings and massacres.",
        "Include: book festivals, ancient festivals, holidays of reading, sieges. Do not "
        "include: a year, a Prize, the place where it happened.",
        "What took place and bears a name? A trial or quarrel without one is not marked.",
    ),
    "Prize": (
        "Literary and other awards.",
        "Mark the honor that an author or book wins, loses or refuses.",
        "Include: medals, fellowships, awards for films. Do not include: sums of money, "
        "juries, places on a list.",
        "A thing to be won; the festival at which it is handed over is an Event.",
    ),
    "LiteraryGenre": (
        "Kinds of writing.",
        "Mark terms such as those on the shelves of a bookshop or in a handbook of verse forms.",
        "Which kind of literature is it? Answer with a term, never with a title.",
        "Include: subgenres, forms of poem, kinds of comics. Do not include: movements such "
        "as Surrealism, plain words such as novel or poem.",
    ),
    "Language": (
        "Names of tongues.",
        "Mark what somebody speaks, writes in or translates from.",
        "If the word could be put after 'written in', it is a language. If it says where a "
        "person comes from, it is an OtherName.",
        "Include: ancient languages, dialects. Do not include: nationalities, scripts, countries.",
    ),
    "Date": (
        "Points in time on the calendar.",
        "Mark years, months, days and centuries, without words such as in or since.",
        "Include: bare years in parentheses, decades, month and year together. Do not "
        "include: 'two years later', 'at nine', 'for weeks'.",
        "When, by the calendar? Durations and times of day do not answer that.",
    ),
    "OtherName": (
        "Proper names without a class of their own.",
        "Mark nationalities, ethnic groups, faiths, schools of art and legal texts.",
        "Is it a name, but not of a person, place, body, writing, event, prize or language? "
        "Then mark it here.",
        "Include: adjectives of nations, isms with a name, conventions, declarations. Do "
        "not include: common nouns, jobs, genres.",
    ),
}
