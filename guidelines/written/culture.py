"""Culture: art, architecture, museums, religion, myth, languages and festivals, in sentences
written for this project. Every mention stands under its most specific class."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Human(Entity):
    """Any human being by name, whatever the trade: rulers, writers, sculptors, monks, donors,
    also a whole family. Where a more specific class is listed and fits, that one is used.
    Leave titles such as "Pope" or "Sultan" outside. Exclude gods and peoples."""

    span: str  # Such as: "Victor Hugo", "Franco", "Lorenzo Ghiberti", "Medici"


@dataclass
class Painter(Human):
    """A person who paints pictures, by name, whether the sentence says so or shows it by
    naming a canvas, fresco or portrait of theirs. A bare surname counts. Exclude sculptors,
    printmakers and writers, who remain Human."""

    span: str  # Such as: "Caravaggio", "Clara Peeters", "van Gogh"


@dataclass
class Architect(Human):
    """A person who designs buildings, by name. Include old master builders credited with the
    plan of a church, mosque or palace. Exclude masons, engineers and the patrons who paid;
    they are Human."""

    span: str  # Such as: "Zaha Hadid", "Mimar Sinan", "Gaudí"


@dataclass
class Saint(Human):
    """A person venerated as holy by a church, by name: apostles, martyrs, canonized abbots.
    Keep "Saint" or "St." when it stands in front of the name. Exclude churches and feasts
    that carry the name, and founders or popes who are spoken of as ordinary people."""

    span: str  # Such as: "St. Jerome", "Thomas Becket", "Saint Olga"


@dataclass
class MythicalBeing(Entity):
    """Any being of myth, legend or folk tale by name: heroes, monsters, giants, animals with
    names, spirits. Where a more specific class is listed and fits, that one is used.
    Exclude people known from history."""

    span: str  # Such as: "Medusa", "Perseus", "Baba Yaga", "Huginn"


@dataclass
class Deity(MythicalBeing):
    """A god or goddess by name, of a living or a past religion. Include the names used by
    different peoples for one god. Exclude heroes and monsters (MythicalBeing) and temples,
    feasts and planets named after a god."""

    span: str  # Such as: "Shiva", "Oshun", "Demeter"


@dataclass
class Place(Entity):
    """Any place by name: countries, towns, regions, rivers, mountains, streets, ruined
    cities. Where a more specific class is listed and fits, that one is used. Give each part
    of "Assisi, Italy" separately."""

    span: str  # Such as: "Kyoto", "Nigeria", "Nile", "Avenida Paulista"


@dataclass
class Building(Place):
    """A single structure by name: church, mosque, temple, palace, theater, house, monument.
    Include lost ones. Exclude the town or hill it stands in (Place) and unnamed buildings
    such as "the chapel"."""

    span: str  # Such as: "Hagia Sophia", "Barbican Centre", "Golden Temple"


@dataclass
class Museum(Building):
    """A museum or public gallery by name, as a house or as the institution that buys and
    shows. Short names count. Exclude churches and palaces that merely contain art, which
    are Building."""

    span: str  # Such as: "Louvre", "MoMA", "Altes Museum"


@dataclass
class Work(Entity):
    """Any creation with a title: novel, poem, epic, opera, film, play, newspaper, manuscript.
    Where a more specific class is listed and fits, that one is used. Keep an article that
    belongs to the title."""

    span: str  # Such as: "Divine Comedy", "Battleship Potemkin", "Iliad"


@dataclass
class Artwork(Work):
    """A work of visual art by title: painting, print, drawing, sculpture, installation.
    Exclude artists' names used for their pictures, untitled pieces such as "a triptych",
    and books, films and music (Work)."""

    span: str  # Such as: "Guernica", "Las Meninas", "Mona Lisa"


@dataclass
class HolyBook(Work):
    """A text that a religion holds sacred, by name, or a named book or part of it. Exclude
    epics and chronicles that tell of gods without being scripture (Work), and generic words
    such as "scripture" or "hymns"."""

    span: str  # Such as: "Quran", "Book of Job", "Lotus Sutra", "Rigveda"


@dataclass
class Organization(Entity):
    """A body of people with a name: religious orders, churches as institutions, artists'
    groups, schools of art, universities, libraries, learned societies. Exclude buildings,
    museums, peoples and the followers of a religion as such."""

    span: str  # Such as: "Jesuits", "Bauhaus", "UNESCO", "Church of Sweden"


@dataclass
class Style(Entity):
    """A style or movement in art, architecture or design, as noun or adjective, with or
    without a capital. Exclude techniques (fresco, etching), historical periods and the
    artists who worked in the style."""

    span: str  # Such as: "Baroque", "cubism", "Gothic Revival", "ukiyo-e"


@dataclass
class Language(Entity):
    """A language, dialect or language family by name, living or dead. The sentence must be
    about speech or writing: the same word for a group of people is People, and for an
    origin it is Miscellaneous."""

    span: str  # Such as: "Sanskrit", "Old Persian", "Welsh", "Athabaskan"


@dataclass
class People(Entity):
    """An ethnic group, tribe or ancient people by name, also in front of a noun. Exclude the
    citizens or the adjective of a state such as "Irish" (Miscellaneous), followers of a
    religion, and families (Human)."""

    span: str  # Such as: "Yoruba", "Aztecs", "Sámi", "Ashkenazi Jews"


@dataclass
class Festival(Entity):
    """A feast, holiday, holy season or arts festival that comes back regularly, by name.
    Exclude single exhibitions and wars (Miscellaneous), titled plays, and saints or gods
    who are honored on the day."""

    span: str  # Such as: "Diwali", "Ramadan", "Carnival", "National Eisteddfod"


@dataclass
class Miscellaneous(Entity):
    """Proper names that no other class takes: religions and their followers, adjectives of
    nationality, prizes, wars, historical periods, sacred objects. Check the other classes
    first. Exclude dates and plain nouns."""

    span: str  # Such as: "Islam", "Sikhs", "Polish", "Turner Prize", "Edo period"


TERMS = (Style,)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Human": (
        "Names of people and of families.",
        "Mark every individual who once lived or lives, by name: kings, poets, collectors, "
        "vandals, tenants. Honorifics stay outside. A listed class for a certain trade or "
        "rank is preferred when it fits.",
        "Which real people are named? Surnames, full names and dynasties count, from any walk "
        "of life; a narrower class in the list comes first. Gods and legendary heroes do not "
        "count.",
        'Include: scholars, popes, craftspeople, "Medici". Do not include: peoples such as the '
        "Maya, gods, things named after someone. Use a narrower class where there is one.",
    ),
    "Painter": (
        "People who paint, by name.",
        "Mark the name of anyone whom the sentence or common knowledge makes a painter, even "
        "when only a picture of theirs is mentioned.",
        "More specific than Human: the person must be known for pictures in paint. A sculptor, "
        "an illustrator or a model beside the easel is Human only.",
        "Who held the brush? Include: fresco painters, portraitists, surnames alone. Do not "
        "include: titles of paintings, museums named after artists.",
    ),
    "Architect": (
        "Designers of buildings, by name.",
        "Mark each person credited with the plan of a house, bridge, temple or town hall, "
        "of any century.",
        "Who drew the plans? Not the bishop or company that ordered the building, and not the "
        "mason who laid the stones: those are Human.",
        "Include: winners of architecture prizes, master builders, surnames alone. Do not "
        "include: firms, buildings, sculptors.",
    ),
    "Saint": (
        "Men and women revered as saints, by name.",
        'Mark the name of a canonized or venerated person, together with "Saint" or "St." if '
        "it is written.",
        "Unlike any other Human, somebody to whom believers pray or whose relics they honor. A "
        "cathedral or a holiday that bears the name is Building or Festival.",
        "Include: apostles, martyrs, archangels honored as saints, patron saints. Do not "
        "include: gods, living clergy, churches.",
    ),
    "MythicalBeing": (
        "Beings of myth and legend, by name.",
        "Mark monsters, heroes, magical animals and figures of folk belief that have a name. If "
        "a narrower class for gods is listed, gods go there.",
        "Who or what in the sentence exists only in stories? Giants, witches, demigods and "
        "winged horses, called by name; a listed narrower class is preferred.",
        "Include: Cerberus, Krampus, figures of epics. Do not include: historical people, "
        "kinds of beings such as dragons or giants in general.",
    ),
    "Deity": (
        "Gods and goddesses, by name.",
        "Mark the proper name of a divinity that people worship or once worshiped.",
        "More specific than MythicalBeing: a god in the full sense, with rites or temples of "
        "its own, and not a monster, hero or messenger animal.",
        "Include: Indra, Odin, mother goddesses, orishas. Do not include: saints, the word "
        '"god", a temple or day named for the god.',
    ),
    "Place": (
        "Places by name, large or small.",
        "Mark cities, states, regions, waters, streets and sites wherever they are named, each "
        "part of an address as its own span. A listed class for certain places comes first.",
        "Where does it happen? Any named spot on the map, unless a narrower class in the list "
        "describes it.",
        "Include: capitals, islands, valleys, districts. Do not include: adjectives of origin, "
        "names of peoples, institutions.",
    ),
    "Building": (
        "Named structures that people built.",
        "Mark temples, cathedrals, mosques, palaces, theaters, villas and monuments by name. "
        "A listed narrower kind of building is preferred.",
        "More specific than Place: one structure with walls or a shape of its own, rather than "
        "the city, street or mountain around it.",
        "Is a single construction named? Include: chapels, abbeys, market halls, ruins of one "
        "temple. Do not include: whole towns, unnamed towers.",
    ),
    "Museum": (
        "Museums and galleries, by name.",
        "Mark houses that collect and show things, also when the name stands for staff or "
        "management.",
        "A Building is called Museum only if showing collections is its purpose; a decorated "
        "church or a castle is not.",
        "Include: short forms and English or local names. Do not include: libraries, private "
        "collections, exhibitions.",
    ),
    "Work": (
        "Titled creations of any kind.",
        "Mark the title of a book, poem, play, opera, film or periodical. If the list has a "
        "narrower class for the thing, use it.",
        "What has a title here? Epics, novels, musical works and newspapers, as long as no "
        "narrower class in the list takes them.",
        "Include: The Canterbury Tales, The Magic Flute. Do not include: genres, authors, "
        "characters.",
    ),
    "Artwork": (
        "Paintings, prints and sculptures, by title.",
        "Mark the title under which a picture, statue or installation is known, with its "
        "article if it has one.",
        "More specific than Work: something made to be looked at. A poem or film about the "
        "same subject is Work.",
        "Include: frescoes and altarpieces with a title, nicknames of famous canvases. Do not "
        "include: descriptions (two sketches), the place where it hangs.",
    ),
    "HolyBook": (
        "Sacred scriptures, or named parts of them.",
        "Mark the name of a text that believers treat as revealed or holy, and of single books "
        "within it.",
        "Do believers recite or study it as scripture? Then it is HolyBook; an epic, a legend "
        "or a commentary is Work.",
        "Include: gospels, sutras, Vedas, books of the Bible. Do not include: the religion, "
        "the language it is written in, an unnamed prayer.",
    ),
    "Organization": (
        "Orders, churches, societies and other bodies, by name.",
        "Mark groups of people that act together under a name, such as monks of one rule, "
        "artists with a manifesto, a university or a library.",
        "Not a Museum and not a Style: a body with members or staff. An art school or a group "
        "of painters belongs here even if a style was named after it.",
        "Include: brotherhoods, institutes, armed forces, agencies. Do not include: believers "
        "in general, ethnic groups, families.",
    ),
    "Style": (
        "Styles and movements in art and architecture.",
        "Mark words such as those for medieval, modern or regional manners of building and "
        "painting, whether noun or adjective, lower case or capital.",
        "In what manner was it made? The name of the manner counts; the technique, the "
        "material and the century do not.",
        "Include: Impressionism, brutalism, Romanesque. Do not include: followers of the "
        "style, a group such as the Blue Rider, historical eras.",
    ),
    "Language": (
        "Languages and dialects, by name.",
        "Mark what people speak, write, sing or translate: national tongues, extinct ones, "
        "families of languages.",
        "Unlike People, which takes the speakers, this is the tongue itself. Unlike "
        "Miscellaneous, it is no adjective of origin.",
        "Include: Latin, Quechua when spoken, Sumerian. Do not include: scripts, Portuguese in "
        '"a Portuguese mason".',
    ),
    "People": (
        "Ethnic groups and tribes, by name.",
        "Mark the name of a people, past or present, whether it stands alone or before a noun "
        "such as farmers.",
        "Is a whole people meant, rather than its language (Language) or the citizens of a "
        "state (Miscellaneous)?",
        "Include: Inuit, Maya, Kurds. Do not include: believers of a faith, dynasties, teams, "
        "religious orders.",
    ),
    "Festival": (
        "Holidays, feasts and festivals, by name.",
        "Mark celebrations and holy seasons that return every year or every few years.",
        "What is celebrated? Give the name of the feast or festival, and leave the god, saint "
        "or battle it recalls to other classes.",
        "Include: carnivals, fasts, harvest feasts, film and music festivals. Do not include: "
        "a single ceremony, a solstice, an exhibition.",
    ),
    "Miscellaneous": (
        "All other proper names.",
        "Mark faiths and their adherents, adjectives of nations, awards, wars, dynastic eras "
        "and relics, after every other class has been ruled out.",
        "Does the name fit nowhere else in the list? Then it goes here: Christianity, Scottish, "
        "World War II.",
        "Include: Sufism, Catholics, Pritzker Prize. Do not include: ethnic groups and "
        "languages that have classes of their own, years, common nouns.",
    ),
}
