"""Screen and stage: series, plays, video games and festivals, in encyclopedic sentences, spoken
requests and user reviews. Written for this project."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Any real person by name, whatever the trade: writers, producers, composers, critics,
    game designers, politicians. Where a more specific class is listed and fits, that one is
    used. Invented figures are not persons here. Leave out titles and job names."""

    span: str  # Such as: "Terry Pratchett", "Queen Victoria", "shonda rhimes", "Obama"


@dataclass
class Actor(Person):
    """A person named for performing a part on screen, on stage or as a voice. Include voice
    actors, and comedians when they act. A person who is named here as the director is no
    Actor, even after a career in front of the camera; writers and presenters are Person."""

    span: str  # Such as: "Bryan Cranston", "kate winslet", "Hill"


@dataclass
class Director(Person):
    """A person named for directing a film, an episode, a stage production or a game. Include
    a lone surname if the sentence shows the job. Exclude producers, creators and writers who
    do not direct in this text, and the job word itself."""

    span: str  # Such as: "Bong Joon-ho", "Peter Brook", "greta gerwig"


@dataclass
class Character(Entity):
    """An invented figure in a series, play, game or film, be it a human, an animal or a
    machine. Keep a title that belongs to the part, as in "Commander Shepard". Exclude the
    performer, and works that bear the name of their hero."""

    span: str  # Such as: "Walter White", "Nora", "solid snake", "Mrs. Quill"


@dataclass
class Work(Entity):
    """Any creative work by its title: films, novels, comics, songs, operas, epics, single
    episodes. Where a more specific class is listed and fits, that one is used. Keep an
    article that is part of the title. An adaptation takes the class of its own form."""

    span: str  # Such as: "Parasite", "The Great Gatsby", "Ozymandias", "middlemarch"


@dataclass
class TelevisionSeries(Work):
    """The title of a program in several parts for television or streaming, from drama to
    cartoon. Include translated titles. Exclude the title of one episode, which is another
    Work, and the channel that shows the series."""

    span: str  # Such as: "Breaking Bad", "la casa de papel", "Doctor Who"


@dataclass
class Play(Work):
    """The title of a work written for actors on a stage: spoken plays and stage musicals.
    Exclude operas and films, and the theater where it is given. The name of the hero inside
    a sentence about a role is a Character."""

    span: str  # Such as: "Three Sisters", "hamilton", "The Mousetrap"


@dataclass
class VideoGame(Work):
    """The title of a game for computer, console or phone, or of a series of such games.
    Include its number. Exclude the console it runs on and the company behind it."""

    span: str  # Such as: "Elden Ring", "Baldur's Gate 3", "the sims"


@dataclass
class Organization(Entity):
    """Any named body of people: broadcasters, streaming services, theater companies, unions,
    colleges, newspapers, rating boards. Where a more specific class is listed and fits, that
    one is used. Buildings are places unless they act as a body."""

    span: str  # Such as: "HBO", "netflix", "Moscow Art Theatre", "Writers Guild of America"


@dataclass
class Studio(Organization):
    """A company that makes films, series or games: production houses, animation studios, game
    developers and game publishers. Exclude broadcasters and streaming services, which show
    what others make."""

    span: str  # Such as: "Studio Ghibli", "naughty dog", "Larian Studios", "Nintendo"


@dataclass
class Place(Entity):
    """Any named place, real or invented: countries, states, towns, streets, squares, rivers,
    islands, public buildings. Where a more specific class is listed and fits, that one is
    used. List the parts of "Park City, Utah" separately."""

    span: str  # Such as: "Baltimore", "Broadway", "Hyrule", "Trent"


@dataclass
class Venue(Place):
    """A named building or room where audiences gather for a show: theaters, cinemas, opera
    houses, halls. Exclude the town around it, and a theater company that is named as the
    body putting on the play."""

    span: str  # Such as: "Gielgud Theatre", "dolby theatre", "Pleasance"


@dataclass
class Event(Entity):
    """Any named happening: award nights, trade fairs, fan conventions, wars, trials,
    disasters. Where a more specific class is listed and fits, that one is used. The prize
    that somebody takes home is not the event."""

    span: str  # Such as: "E3", "golden globes", "World War II"


@dataclass
class Festival(Event):
    """A named festival of film, theater or other arts, where works are shown over several
    days. A city name counts when it stands for its festival, as in "premiered at Cannes".
    Exclude award nights and trade fairs, and the city as a city."""

    span: str  # Such as: "Sundance", "Edinburgh Festival Fringe", "Berlinale"


@dataclass
class Genre(Entity):
    """A word or phrase for a kind of series, play, film or game, such as comedy or
    role-playing game, also with a region in it (nordic noir). Exclude plain words such as
    show, series or play, moods such as creepy, and a nationality in front."""

    span: str  # Such as: "sitcom", "tragedy", "crime drama", "platformer", "anime"


@dataclass
class Year(Entity):
    """A calendar year or a decade in which something was made or happened, in figures or
    words. Keep early or late in front of a decade. Exclude lengths of time, ages, and a year
    inside a longer name."""

    span: str  # Such as: "1985", "nineties", "early 2000s"


@dataclass
class Rating(Entity):
    """A mark for quality or for the age of viewers: stars, points, percentages, codes such as
    TV-14 or PEGI 18. Mark the code or figure without "rated". Exclude prizes, and the board
    that issues the mark."""

    span: str  # Such as: "four stars", "8/10", "PG-13", "90 percent"


@dataclass
class Miscellaneous(Entity):
    """Proper names that none of the other classes takes: nationalities and peoples,
    languages, prizes such as an Emmy, consoles and other devices. Decide for another class
    first. Ordinary words are no names."""

    span: str  # Such as: "Danish", "Sanskrit", "Golden Lion", "PlayStation 3"


TERMS = (Genre, Year, Rating)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "Real people, by name.",
        "Mark the name of every human being who exists or existed, from playwright to queen. If "
        "the list has a narrower class for what the person does, prefer it.",
        "Who is named here? Screenwriters, showrunners, designers, presenters, relatives, "
        "rulers: any real individual. Heroes of stories do not count.",
        "Unlike a Character, a person has lived outside the story. Include: full names, "
        "surnames, first names. Do not include: Sir, Dr., inspector, the author.",
    ),
    "Actor": (
        "Performers, by name.",
        "Mark those who play, voice or are cast in a part, on any screen or stage.",
        "Whose face or voice carries a role? Take the performer's name and leave the role to "
        "Character.",
        "Include: leads, guests, understudies, voices in games. Do not include: directors, "
        "writers, hosts, who are another kind of Person.",
    ),
    "Director": (
        "Names of people who direct.",
        "Mark the one who stages the play, shoots the film or leads the making of the game, if "
        "the text presents that person as its director.",
        "Who was in charge of the staging or the shoot? A producer pays and a writer writes; "
        "neither is meant.",
        "A Director stands behind the camera or in the stalls, an Actor in front. Decide by what "
        "the person does in the sentence at hand.",
    ),
    "Character": (
        "Figures that exist only in a story.",
        "Mark the name of a part: heroes, villains, talking dogs, robots. Leave the actor out.",
        "Whom does somebody play? Answer with the name of the role, with the title that it "
        "carries in the cast list.",
        "Include: nicknames of figures, roles from legend, game heroes. Do not include: real "
        "people, or a title such as Hamlet when the whole play is meant.",
    ),
    "Work": (
        "Titles of creative works of any form.",
        "Mark titles: movies, books, poems, songs, operas, episodes. When the list offers a "
        "class for that very form, use it.",
        "What was written, filmed, sung or drawn, and what is it called? Give the title with "
        "its own article, without quotation marks.",
        "Include: films, comic books, arias, single installments. Do not include: the names of "
        "studios, prizes or figures in the story.",
    ),
    "TelevisionSeries": (
        "Titles of TV and streaming series.",
        "Mark the name of a show that runs in episodes. One episode's own title is not meant.",
        "Which program is somebody watching, canceling or asking for? The title, in whatever "
        "language it is given.",
        "A series differs from other works by coming in installments on television. Include: "
        "soaps, cartoons, miniseries. Do not include: films, channels.",
    ),
    "Play": (
        "Titles of stage plays and stage musicals.",
        "Mark what a playwright wrote for the theater, by title; the building is something else.",
        "What is on at the theater tonight? Give its title, whether it is spoken or has songs "
        "between the scenes. Operas are left to Work.",
        "Include: old and new dramas, farces, musicals. Do not include: the hero's name where "
        "an actor plays him, film versions, companies.",
    ),
    "VideoGame": (
        "Titles of video games.",
        "Mark the name of a game that is played on a screen, with its number if it has one.",
        "What is being played, released or patched? Neither the console nor the developer, "
        "only the game's title.",
        "Unlike other works, this one has players. Include: series of games, small one-person "
        "games. Do not include: engines, board games, machines.",
    ),
    "Organization": (
        "Bodies of people with a name.",
        "Mark any group that acts under a name: channels, platforms, troupes, guilds, schools, "
        "papers. Prefer a narrower class from the list if one fits.",
        "Who, other than a person, decides, broadcasts, publishes or protests? Mark its name, "
        "without the article.",
        "Include: networks, streaming companies, ensembles, unions, universities. Do not "
        "include: theaters as buildings, festivals, titles of shows.",
    ),
    "Studio": (
        "Makers of films, series or games, as companies.",
        "Mark production companies, developers and game publishers; leave channels and streaming "
        "platforms to Organization.",
        "Which firm made it? The company that draws, shoots or programs, not the one on whose "
        "channel it runs.",
        "Include: animation houses, game developers, film lots as firms. Do not include: "
        "broadcasters, theater troupes, newspapers, individual makers.",
    ),
    "Place": (
        "Names of places, on the map or in a story.",
        "Mark countries, regions, cities, districts, roads, waters and buildings. Use a narrower "
        "class from the list wherever one fits.",
        "Where is it set, shot or shown? Any geographical name answers; town and country count "
        "as two.",
        "Include: theater districts, fictional kingdoms, rivers. Do not include: adjectives "
        "such as Italian, or a city that stands for its festival.",
    ),
    "Venue": (
        "Theaters, cinemas and halls, by name.",
        "Mark the house where the show takes place. The city after the comma is another Place.",
        "In which building does the audience sit? Its proper name is wanted, big or small.",
        "A venue is a special Place: one with seats and a stage or screen. When the name means "
        "the troupe that performs, it is an Organization.",
    ),
    "Event": (
        "Happenings that have a name.",
        "Mark fairs, conventions, award shows, wars, trials and catastrophes. A narrower class "
        "from the list goes first.",
        "What took place, once or every year, and is known by a name?",
        "Include: gala evenings, game expos, earthquakes with a name. Do not include: the "
        "statuette handed out there, which is Miscellaneous, or unnamed meetings.",
    ),
    "Festival": (
        "Festivals of film, theater and other arts.",
        "Mark the festival's name, even if it is only the name of its city.",
        "Where did it premiere, screen or win, if the answer is a festival rather than a "
        "building or town?",
        "Unlike other events, a festival shows works to the public for days. Include: short "
        "forms such as Tribeca. Do not include: Oscar nights, trade fairs, wars.",
    ),
    "Genre": (
        "Kinds of shows, plays, films and games.",
        "Mark terms such as western, farce or telenovela, in singular or plural, without article.",
        "What sort of thing is it? A word for the category, not for its mood, origin or length.",
        "Include: compound terms (romantic comedy, farming simulation), formats such as game "
        "show or miniseries. Do not include: movie, program, episode, funny.",
    ),
    "Year": (
        "Years and decades.",
        'Mark expressions such as "1904", "the 1950s" or "the sixties", without the article.',
        "When was it made or shown, by the year or the decade?",
        "Include: single years, decades in words, early or late with them. Do not include: "
        "months, weekdays, four years, a figure within a title.",
    ),
    "Rating": (
        "Marks given by viewers, critics or age boards.",
        "Mark stars, points out of ten, percentages and age codes.",
        "How good is it, or how old must one be to see it? The mark itself, in words or signs.",
        "Include: 5 stars, three out of five, TV-MA, R. Do not include: counts of viewers, "
        "prizes, the boards' names.",
    ),
    "Miscellaneous": (
        "Names left over by the other classes.",
        "Use this for nationalities, languages, awards that people win, and devices, after "
        "checking that no other class fits.",
        "Is it a proper name, but of no person, figure, title, body, place or event? Then mark "
        "it here.",
        "Include: Korean, Yoruba, Palme d'Or, computer models. Do not include: genres, ratings, "
        "award nights, ordinary nouns.",
    ),
}
