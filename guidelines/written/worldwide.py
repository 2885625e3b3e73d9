"""Worldwide: news, encyclopedia and everyday sentences in twelve languages, from Spanish and
Turkish to Chinese, Japanese, Russian and Basque, written for this project."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Anyone called by name, real or invented, whatever they do: monarchs, lawyers, teachers,
    coaches, business leaders, heroes of novels. Where a more specific class is listed and
    fits, that one is used. Leave titles and jobs outside; keep the case ending of the
    language, as in "Mateuszu Birkucie"."""

    span: str  # Such as: "Louis XIV", "Гульнара Сафина", "徳川家康", "Giulia"


@dataclass
class Politician(Person):
    """A named person who holds, held or seeks political office: president, minister, mayor,
    deputy, governor, party leader. Exclude kings and emperors, judges, generals and
    company heads, who are Person."""

    span: str  # Such as: "Angela Merkel", "Lech Wałęsa", "小池百合子"


@dataclass
class Athlete(Person):
    """A named person who competes in a sport, now or formerly: players, runners, cyclists,
    judokas. A surname in a match report is enough. Exclude coaches and referees, who are
    Person, and teams."""

    span: str  # Such as: "Iga Świątek", "大谷翔平", "Ledesma"


@dataclass
class Artist(Person):
    """A named person who makes or performs art: writers, painters, directors, actors,
    singers, photographers. Exclude the characters they create and people in crafts such as
    cooks or dressmakers, who are Person."""

    span: str  # Such as: "Victor Hugo", "张艺谋", "Анна Ахматова", "Cimabue"


@dataclass
class Scientist(Person):
    """A named person who does research: chemists, physicists, biologists, mathematicians,
    plant breeders. Exclude inventors of gadgets, astronauts and school teachers, who are
    Person."""

    span: str  # Such as: "Emmy Noether", "屠呦呦", "Менделеев"


@dataclass
class Organization(Entity):
    """Any body of people by name: ministries, courts, universities, parties, unions, orders,
    armies, broadcasters, news agencies. Where a more specific class is listed and fits, that
    one is used. Exclude museums and stations that one visits, which are places."""

    span: str  # Such as: "Royal Society", "Solidarność", "京都大学", "Corte costituzionale"


@dataclass
class Company(Organization):
    """A firm that sells goods or services, by name: makers, banks, railways, shipyards,
    power and phone companies. Exclude its products (Miscellaneous), and public
    broadcasters and charities (Organization)."""

    span: str  # Such as: "Renault", "华为", "Deutsche Bahn", "Сбербанк"


@dataclass
class SportsTeam(Organization):
    """A club or national team in a sport, by name. A city or country counts when it stands
    for its players, as in "Brasil" beating another side. Exclude leagues and cups
    (SportsEvent) and single players."""

    span: str  # Such as: "Ajax", "上海申花", "Galatasaray", "Спартак"


@dataclass
class Place(Entity):
    """Any place by name: regions, provinces, continents, districts, streets, squares,
    buildings, museums, stadiums, stations. Where a more specific class is listed and fits,
    that one is used. List each link of an address apart. Exclude words for inhabitants or
    languages."""

    span: str  # Such as: "Québec", "故宫", "Ardèche", "via Veneto"


@dataclass
class Country(Place):
    """A state by name, of today or of the past, empires included. Exclude provinces and
    regions (Place), the adjective of nationality (Miscellaneous), and a country's name for
    its national team (SportsTeam)."""

    span: str  # Such as: "Zâmbia", "印度", "Deutschlands", "Türkiye"


@dataclass
class City(Place):
    """A city, town or village by name. Exclude districts of a city, provinces and stations,
    which are Place, and a club that bears the city's name."""

    span: str  # Such as: "Wrocławiu", "Aracataca", "札幌", "Bilbon"


@dataclass
class NaturalFeature(Place):
    """A river, lake, sea, mountain, range, plateau or island by name. Keep the word for its
    kind if it belongs to the name, as in "lac d'Annecy". Exclude canals, parks and regions,
    which are Place."""

    span: str  # Such as: "Orinoco", "长江", "Zugspitze", "море Лаптевых"


@dataclass
class Work(Entity):
    """The title of anything created: films, paintings, songs, series, games. Where a more
    specific class is listed and fits, that one is used. Leave quotation marks such as «» and
    『』 outside. Exclude newspapers as bodies."""

    span: str  # Such as: "La dolce vita", "七人の侍", "De Nachtwacht", "Guernica"


@dataclass
class Book(Work):
    """The title of something to read: a novel, a memoir, a play, a long poem. Keep the case
    ending, and leave brackets such as 《》 outside. A film that took over the title is Work."""

    span: str  # Such as: "Les Misérables", "雪国", "Мастер и Маргарита"


@dataclass
class Event(Entity):
    """Something that happened or is held, by name: wars, battles, revolutions, disasters,
    festivals, fairs, holidays. Where a more specific class is listed and fits, that one is
    used. A year within the name belongs to it; other dates are Date."""

    span: str  # Such as: "Guerra del Chaco", "関ヶ原の戦い", "Oktoberfest"


@dataclass
class SportsEvent(Event):
    """A championship, cup, league, race or games by name. Leave the year beside it to Date.
    Exclude stages such as "final" or "semifinal", and the clubs that take part."""

    span: str  # Such as: "Giro de Italia", "箱根駅伝", "Bundesliga", "French Open"


@dataclass
class Date(Entity):
    """A calendar date: day, weekday, month, year, decade, or several of these together.
    Include a word for year that follows the number ("1963 году", "2015年"). Exclude
    durations, ages, scores, clock times, and relative words such as "tomorrow"."""

    span: str  # Such as: "12. Mai", "6月14日", "lunes", "1988an"


@dataclass
class Miscellaneous(Entity):
    """Any other proper name: languages, nationalities, peoples, religions, prizes, products,
    ships, species. Nationalities and languages count even where they are written small
    ("mexicano", "gallego"). Use it when no other class fits."""

    span: str  # Such as: "wolof", "Nobel Kimya Ödülü", "KC-390", "佛教"


TERMS = (Date,)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "People and characters, by name.",
        "Mark every human being who is named, from a queen to a neighbor, in whatever script. "
        "A listed class for what the person does comes first.",
        "Who is named? First names, surnames or both count; honorifics such as さん, Frau or "
        "Doña do not belong to the span.",
        "Include: coaches, merchants, saints, monarchs, figures in fiction. Do not include: "
        "peoples, firms and prizes named after somebody.",
    ),
    "Politician": (
        "Holders of political office, by name.",
        "Mark the names of heads of government, ministers, mayors and members of parliament, "
        "without the word for the office.",
        "More specific than Person: the text or common knowledge gives them a political post. "
        "A crown or a judge's robe is not enough.",
        "Who governs or wants to? Include: former presidents, deputy mayors. Do not include: "
        "generals, royals, spokespeople.",
    ),
    "Athlete": (
        "Sportsmen and sportswomen, by name.",
        "Mark whoever plays, rides, lifts or runs in competition, also after retirement and "
        "also by a nickname.",
        "A Person known for competing. Those who train, judge or pay the players stay Person.",
        "Who scored or won? Include: goalkeepers, swimmers, surnames alone. Do not include: "
        "trainers, club presidents, clubs.",
    ),
    "Artist": (
        "Creative people, by name.",
        "Mark authors, poets, filmmakers, performers, painters and composers by their names.",
        "More specific than Person: art is what they are known for. The hero of the story is "
        "Person, and the story is Work or Book.",
        "Who wrote, painted, sang or played the part? Include: pen names. Do not include: "
        "journalists on the news, chefs, craftspeople.",
    ),
    "Scientist": (
        "Researchers, by name.",
        "Mark the names of those who discover, prove or investigate in any branch of science.",
        "A Person whose work is research. A school teacher, an engineer in industry or a "
        "patient who takes part is not meant.",
        "Who made the discovery? Include: laureates in chemistry, physicians in research. Do "
        "not include: explorers, philosophers, institutes.",
    ),
    "Organization": (
        "Groups with a name.",
        "Mark institutions, parties, schools, authorities, societies and the press when they "
        "are named. If the list has a narrower class for such a body, use it.",
        "Which named body acts here? Universities, ministries, movements and military units "
        "belong here unless a narrower listed class takes them.",
        "Include: academies, news agencies, conservation societies. Do not include: buildings, "
        "countries, single people.",
    ),
    "Company": (
        "Businesses, by name.",
        "Mark manufacturers, banks, airlines, builders and shops, with the case ending but "
        "without words such as the firm.",
        "More specific than Organization: it is there to earn money. What it makes is "
        "Miscellaneous and who runs it is a person.",
        "Who makes or sells it? Include: car makers, power suppliers. Do not include: "
        "ministries, universities, brands of single goods.",
    ),
    "SportsTeam": (
        "Teams, by name.",
        "Mark clubs and national sides. When two city names stand beside a score, both are teams.",
        "An Organization that plays. The place after which it is called is a City or Country "
        "only when the place itself is meant.",
        "Who played? Include: cycling squads, baseball clubs, short names. Do not include: "
        "leagues, stadiums, players.",
    ),
    "Place": (
        "Places with a name.",
        "Mark regions, neighborhoods, roads, sights, temples, parks and anything else one can "
        "find on a map. A narrower listed class for the kind of place comes first.",
        "Where? Any named spot answers, large or small, unless a more specific listed class "
        "fits it.",
        "Include: states of a federation, airports, squares, historic sites. Do not include: "
        "nationalities, clubs, institutions that act.",
    ),
    "Country": (
        "States, by name.",
        "Mark sovereign states, vanished ones included, in any grammatical case.",
        "More specific than Place: it has or had a government of its own. A province, a "
        "canton or a continent remains Place.",
        "Which nation-state? Include: abbreviations such as USA, dynastic empires. Do not "
        "include: regions, national teams, adjectives.",
    ),
    "City": (
        "Cities, towns and villages.",
        "Mark each named settlement, from a capital to a hamlet, with its case ending.",
        "A Place where people live together under one name. Its quarters, its province and its "
        "railway station are Place.",
        "In which town? Include: 南京, Tarquinia, Якутске. Do not include: Shibuya, islands, "
        "football clubs.",
    ),
    "NaturalFeature": (
        "Rivers, mountains, seas, islands.",
        "Mark waters and landforms that nature made, when they are named.",
        "More specific than Place: nobody built it and no border draws it. Canals and bridges "
        "are Place, and towns beside the water are City.",
        "Which river, lake, peak or island? Include: oceans, plateaus. Do not include: "
        "provinces, gardens, dams.",
    ),
    "Work": (
        "Titles of works.",
        "Mark what somebody filmed, painted, carved, composed or wrote, by its title and "
        "without quotation marks. A narrower listed class for the kind of work comes first.",
        "What is the thing called that an artist made? Songs, films, pictures and books count "
        "unless a more specific class is listed for them.",
        "Include: albums, frescoes, television shows. Do not include: genres, prizes, the "
        "people in the story.",
    ),
    "Book": (
        "Titles of books.",
        "Mark novels, memoirs, collections and poems published under a title, in the form the "
        "sentence gives it.",
        "More specific than Work: one reads it. If the sentence means the film or the painting "
        "of that name, it is Work.",
        "What did the author write? Include: subtitles, inflected titles. Do not include: "
        "newspapers, songs, brackets around a title.",
    ),
    "Event": (
        "Happenings with a name.",
        "Mark wars, uprisings, floods, feasts, fairs and expeditions that have a name. If the "
        "list has a narrower class for the kind of event, use it.",
        "What took place? It needs a name of its own; a plain war, flood or party is not enough.",
        "Include: film festivals, battles, carnivals. Do not include: dates, places of "
        "battles alone, treaties.",
    ),
    "SportsEvent": (
        "Competitions in sport, by name.",
        "Mark tournaments, leagues, races and Olympic Games, without the year.",
        "An Event in which athletes compete. Fairs, wars and festivals are Event; the sides "
        "are SportsTeam.",
        "What was won or played for? Include: world cups, relay races. Do not include: finals, "
        "medals, disciplines such as marathon.",
    ),
    "Date": (
        "Days, months and years.",
        "Mark each date in full, with 年, 月, 日 or год where they stand, and without the "
        "preposition before it.",
        "When, on the calendar? A weekday or a decade answers; next year, at five and for "
        "three days do not.",
        "Include: jeudi, octobre 1992, 1月2日. Do not include: ages, results, years inside the "
        "name of an event.",
    ),
    "Miscellaneous": (
        "Other names.",
        "Mark languages, ethnic groups, faiths, awards and brands of goods, after checking "
        "that no other listed class takes them.",
        "A name of no person, body, place, work or event? Then it belongs here, whether or not "
        "the language gives it a capital.",
        "Include: paraguayas, アイヌ語, Palma d'oro, Papiaments. Do not include: common nouns, "
        "dates, companies.",
    ),
}
