"""Bulletins: news agency copy, headlines, results, captions, tweets and posts on current affairs,
written for this project, every mention under its most specific class."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Anyone called by name, whatever they do: actors, singers, business people, writers,
    coaches, monarchs, witnesses, neighbors. Where a more specific class is listed and fits,
    that one is used. A user name counts without its @. Leave titles outside."""

    span: str  # Such as: "Zadie Smith", "Prince Harry", "Okoye", "luz_makes_bread"


@dataclass
class Official(Person):
    """A named person who holds, held or seeks a public office, elected or appointed:
    presidents, ministers, mayors, members of parliament, judges, generals, diplomats,
    police chiefs, heads of agencies. Exclude monarchs and business leaders, who are
    Person."""

    span: str  # Such as: "Jacinda Ardern", "Lavrov", "Tom Hale"


@dataclass
class Athlete(Person):
    """A named person who competes in sport, now or formerly: players, runners, drivers,
    boxers, jockeys. Surnames in a list of results count. Exclude coaches, referees and club
    presidents, who are Person."""

    span: str  # Such as: "Naomi Osaka", "Mbappé", "Kipchoge"


@dataclass
class Organization(Entity):
    """Any body of people by name: parties, unions, universities, charities, churches, bands,
    newspapers, broadcasters, news agencies, alliances of states, armed groups. Where a more
    specific class is listed and fits, that one is used."""

    span: str  # Such as: "Labour", "NATO", "Reuters", "Amnesty International"


@dataclass
class Company(Organization):
    """A business by name or stock symbol, of any size: makers, banks, airlines, shops, tech
    firms, studios. Exclude media that report the news and charities, which are Organization,
    and the goods that a firm sells."""

    span: str  # Such as: "Toyota", "HSBC", "Lufthansa", "$TSLA"


@dataclass
class Team(Organization):
    """A club or national side in a sport, by full name, short name or nickname. A city or
    country counts where it stands for its players, as beside a score. Exclude leagues and
    single players."""

    span: str  # Such as: "Celtics", "Real Madrid", "Springboks", "Leeds"


@dataclass
class Agency(Organization):
    """A body of the state, or of several states together, by name: ministries, parliaments,
    courts, police forces, armies, regulators, central banks, offices of the UN or the EU.
    The UN and the EU as such are Organization. Exclude news agencies."""

    span: str  # Such as: "FDA", "Bank of England", "Knesset", "Interior Ministry"


@dataclass
class Location(Entity):
    """Any place by name: regions, provinces, continents, rivers, seas, mountains, islands,
    streets, airports, stadiums, buildings. Where a more specific class is listed and fits,
    that one is used. Exclude adjectives such as "French"."""

    span: str  # Such as: "Gaza Strip", "Texas", "Heathrow", "Lake Chad"


@dataclass
class Country(Location):
    """A state by name or abbreviation, also when its government acts. Exclude provinces and
    territories (Location), nationalities (OtherName), and a country's name that means its
    team (Team)."""

    span: str  # Such as: "Kenya", "U.S.", "UAE", "South Korea"


@dataclass
class City(Location):
    """A city, town or village by name, also as the dateline before a report, or as a word for
    the government there. Exclude quarters, counties and airports, which are Location, and
    clubs."""

    span: str  # Such as: "Khartoum", "NAIROBI", "Fort Worth", "Brussels"


@dataclass
class Event(Entity):
    """A happening with a name: wars, storms, elections, summits, festivals, fairs, disasters,
    ceremonies. Where a more specific class is listed and fits, that one is used. A year in
    the name belongs to it. Exclude holidays, which are Date."""

    span: str  # Such as: "Hurricane Ian", "COP28", "Glastonbury", "Vietnam War"


@dataclass
class Competition(Event):
    """A league, cup, championship, race or games in sport, by name or hashtag. Exclude the
    stage ("final", "Group B"), contests outside sport (Event), and clubs."""

    span: str  # Such as: "Premier League", "US Open", "AFCON", "Tokyo 2020"


@dataclass
class Product(Entity):
    """Something made or offered under a name of its own: phones, cars, aircraft models, apps,
    games, medicines, drinks, weapons. Leave the maker out if it stands before the name as a
    name of its own. Exclude films, songs and ships (OtherName)."""

    span: str  # Such as: "iPhone 15", "737 MAX", "WhatsApp", "Paxlovid"


@dataclass
class Date(Entity):
    """A day, month, year, season or holiday, in figures or words, and words that point to
    one, such as "today", "tonight" or "last year". Exclude clock times, ages, and how long
    something lasts."""

    span: str  # Such as: "March 4", "Tuesday", "2019", "tomorrow", "Diwali"


@dataclass
class AmountOfMoney(Entity):
    """A sum with its currency, as sign, code or word, with "million" or "bn". Exclude
    percentages, words such as "nearly", and what the sum is paid for or per."""

    span: str  # Such as: "$3.5 billion", "£40m", "200 euros", "5 lakh rupees"


@dataclass
class OtherName(Entity):
    """A name that fits no other class listed: nationalities, languages, religions, laws,
    treaties, prizes, films, songs, shows, books, ships, stock indexes, police operations.
    Capitals do not decide: "french" counts too."""

    span: str  # Such as: "Nigerian", "Pashto", "Nobel Peace Prize", "Barbie", "Dow"


TERMS = (Date, AmountOfMoney)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "People by name.",
        "Mark every human being who is named, by first name, surname, nickname or user name. "
        "If the list has a narrower class for what they do, use it.",
        "Who? Include: film stars, authors, founders of firms, victims, saints, royals. Do "
        "not include: peoples, families of products, storms with a first name.",
        "Any named individual, known or unknown; signs such as @ or # are not part of the "
        "span, and neither is Mr. or Dame.",
    ),
    "Official": (
        "Holders of public office.",
        "Mark the names of politicians, judges, commanders, envoys and agency heads, without "
        "the word for the post.",
        "More specific than Person: the state pays or the voters choose, or once did. A king, "
        "a chief executive or an activist is a Person.",
        "Who governs, rules in court or speaks for a ministry? Include: candidates, former "
        "premiers, sheriffs. Do not include: parties, spokespeople of firms.",
    ),
    "Athlete": (
        "Sportspeople by name.",
        "Mark whoever runs, swims, fights, drives or plays for a result, also in a lineup or "
        "behind a hashtag.",
        "A Person who competes. Whoever coaches, referees or owns the club stays Person.",
        "Who scored, won or was injured? Include: retired champions, surnames alone. Do not "
        "include: teams, managers, horses.",
    ),
    "Organization": (
        "Bodies of people by name.",
        "Mark parties, unions, schools, faith groups, media, militias and clubs. Take a "
        "narrower listed class for a firm, a side in sport or a body of the state.",
        "Which group said or did it? Any named one answers, unless a more specific class in "
        "the list fits it.",
        "Include: newspapers, alliances such as OPEC, orchestras, account names of a group. "
        "Do not include: countries, unnamed crowds, buildings.",
    ),
    "Company": (
        "Businesses by name.",
        "Mark firms that trade: carriers, lenders, chains, makers, platforms when they act "
        "as a firm.",
        "More specific than Organization: it sells something. Newspapers and broadcasters "
        "stay Organization, and the things sold are Product.",
        "Whose shares, staff or customers? Include: initials, ticker symbols, startups. Do "
        "not include: central banks, models of cars.",
    ),
    "Team": (
        "Sides in sport.",
        "Mark clubs, franchises and national squads. In a score, both names are teams, even "
        "if they look like cities or countries.",
        "An Organization that plays matches or rides as one. The town itself is a City.",
        "Who won? Include: nicknames such as the Reds, racing stables. Do not include: "
        "leagues, stadiums, fans.",
    ),
    "Agency": (
        "Bodies of the state.",
        "Mark government departments, legislatures, tribunals, security forces, watchdogs and "
        "the bank that issues the money.",
        "Unlike other Organizations, it acts with public power. Parties, unions and charities "
        "do not, and Reuters or AFP are news agencies, not this.",
        "Include: FBI, Duma, Unicef, county sheriff's offices by name. Do not include: the "
        "UN as a whole, a country, the person in charge.",
    ),
    "Location": (
        "Named places.",
        "Mark provinces, deserts, coasts, districts, bridges, airports and arenas; for the "
        "kinds of place that have a class of their own in the list, use that.",
        "Where did it happen? Anything with a name on a map answers, except where a closer "
        "listed class fits.",
        "Include: U.S. states, seas, refugee camps, a parliament building as a building. Do "
        "not include: words for inhabitants, teams, bodies that act.",
    ),
    "Country": (
        "States of the world.",
        "Mark each nation state, spelled out or as letters, in a hashtag or in a headline.",
        "More specific than Location: a member of the United Nations or one that would be. "
        "Regions and continents are not meant.",
        "Which country? Include: UK, former states, a name that stands for the government. Do "
        "not include: Scottish, Catalonia, a national side in a match.",
    ),
    "City": (
        "Cities, towns, villages.",
        "Mark any named settlement, in capitals at the start of a report too.",
        "A Location where people live under one mayor or elder. Its boroughs and its airport "
        "are Location; its club is Team.",
        "In which town? Include: capitals that stand for a government. Do not include: "
        "states, islands, neighborhoods.",
    ),
    "Event": (
        "Happenings with a name.",
        "Mark conflicts, hurricanes, conferences, fairs, award nights and votes that go by a "
        "name, hashtags included. Sport has a narrower class where one is listed.",
        "What took place? It must have a name; the flood, the talks or a rally are nameless.",
        "Include: summits with a number, festivals, operations of war. Do not include: dates "
        "and holidays, laws, prizes.",
    ),
    "Competition": (
        "Tournaments and leagues.",
        "Mark cups, championships, tours, races and games of sport, whole name or initials.",
        "An Event in which athletes or teams compete. Song contests and elections are Event.",
        "What was won? Include: divisions of a league by name, marathons of a city. Do not "
        "include: semifinal, season, medals.",
    ),
    "Product": (
        "Goods and services by name.",
        "Mark models, apps, drugs, consoles, weapons systems and brands of food and drink.",
        "What was launched, recalled, banned or bought? The name of the thing, not of its "
        "maker, and not a plain word such as phone.",
        "Include: versions and numbers in the name. Do not include: movies, albums, vessels, "
        "companies.",
    ),
    "Date": (
        "Days, months, years.",
        "Mark calendar dates, weekdays, seasons with a year, feast days, and yesterday, today "
        "or next week.",
        "When, to the day or longer? Hours such as 9 pm, spans such as two weeks and ages are "
        "left out.",
        "Include: Christmas, Q3 2022, the 1990s. Do not include: years in the name of an event.",
    ),
    "AmountOfMoney": (
        "Sums of money.",
        "Mark the figure together with its currency and its million or k.",
        "How much money? Include: prices, fines, wages, budgets. Do not include: percent, "
        "points of an index, plain numbers.",
        "Digits or words that tell a sum, such as C$90 or ten cents; a currency without a "
        "figure is not one.",
    ),
    "OtherName": (
        "Remaining names.",
        "Mark nationalities, tongues, faiths, statutes, awards, titles of works and names of "
        "vessels, once no other listed class fits.",
        "A name, but of no person, body, place, event or product? Then it goes here. Include: "
        "Hindu, Oscar, the First Amendment. Do not include: common nouns, dates.",
        "The last drawer: also adjectives such as Chilean and market gauges such as the DAX. "
        "Every other class in the list comes first.",
    ),
}
