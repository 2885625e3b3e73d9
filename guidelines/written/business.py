"""Business: firms, banks, exchanges, people, goods, places, sums and dates.

Original sentences written for this project; every mention has its most specific class.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Human(Entity):
    """Any person by name, whatever the role. Include surnames and initials; leave out
    titles, jobs and Mr. or Ms. Where a more specific class of people is listed and fits,
    that one is used; ministers, analysts, lawyers, judges, inventors, workers, customers
    and stars of ads remain here. Exclude firms and brands named after a person."""

    span: str  # Such as: "Janet Yellen", "Okafor", "J. P. Lindgren"


@dataclass
class Executive(Human):
    """A named person who founded, heads or helps to head a company, bank or exchange:
    founders, chief executives, finance chiefs, chairs, owners who manage, board members.
    Include former ones. Exclude employees without such a post, ministers and outside
    backers."""

    span: str  # Such as: "Mary Barra", "Akio Toyoda", "Delgado"


@dataclass
class Investor(Human):
    """A named person who is shown as putting money into firms that others run: fund
    managers, venture capitalists, activist shareholders, business angels, large holders of
    stock. Exclude investment firms (Company) and founders of the business in question
    (Executive)."""

    span: str  # Such as: "Warren Buffett", "Bill Ackman", "Priya Nair"


@dataclass
class Group(Entity):
    """The name of any organized body: ministries, regulators, courts, unions, parties,
    associations, charities, schools, newspapers, teams. Businesses are groups too, but
    where a more specific class is listed and fits, that one is used. Give an acronym in
    parentheses as its own span."""

    span: str  # Such as: "Federal Trade Commission", "OPEC", "IG Metall"


@dataclass
class Company(Group):
    """A named business, listed or private, large or small: makers, retailers, airlines,
    consultancies, investment firms, startups, subsidiaries. Include Inc., AG or Ltd. if
    written. Exclude banks (Bank), exchanges (StockExchange), and the same name when it
    labels goods (Brand)."""

    span: str  # Such as: "Siemens", "Tata Motors", "Hollis & Byrne Ltd."


@dataclass
class Bank(Group):
    """A named bank of any type: commercial, investment, savings, development or central
    bank, and credit unions. Include abbreviations. Exclude insurers, funds and payment
    firms (Company)."""

    span: str  # Such as: "Deutsche Bank", "Bank of England", "Lakeside Credit Union"


@dataclass
class StockExchange(Group):
    """A named market place for shares, bonds, goods or derivatives, and the business that
    runs it. Include abbreviations such as NYSE. Exclude indexes such as the S&P 500 (Other)
    and streets such as Wall Street (Place)."""

    span: str  # Such as: "Nasdaq", "Tokyo Stock Exchange", "LSE"


@dataclass
class Place(Entity):
    """Anything geographic or built, by name: regions, states, streets, ports, rivers,
    plants with a name, continents. Countries and cities are places too; where a class for
    them is listed, it is used. Give the parts of a comma chain separately."""

    span: str  # Such as: "Silicon Valley", "Texas", "Suez Canal"


@dataclass
class Country(Place):
    """A nation state by name or abbreviation, even when its government or economy is meant.
    Exclude provinces, states of the US and continents (Place), and adjectives (Other)."""

    span: str  # Such as: "Vietnam", "UK", "United Arab Emirates"


@dataclass
class City(Place):
    """A city, town or village by name, also when it serves as the dateline or stands for
    the people there. Exclude districts, states and firms named after a city."""

    span: str  # Such as: "Shenzhen", "Stuttgart", "Cedar Rapids"


@dataclass
class Product(Entity):
    """A named item that is sold or offered: a model, medicine, app, service, drink or
    financial product. Mark the model name; a maker's label in front of it is a Brand of its
    own. Include numbers and versions. Exclude kinds of goods such as shampoo."""

    span: str  # Such as: "Model 3", "ThinkPad X1", "Lipitor", "QuickBooks"


@dataclass
class Brand(Entity):
    """A name under which a range of goods or shops is sold, seen as the label rather than
    as the business. Include the maker's name when it stands on or before the goods. Exclude
    single models (Product) and the firm as an actor (Company)."""

    span: str  # Such as: "Dove", "Levi's", "Maggi"


@dataclass
class Event(Entity):
    """A happening with a name of its own that matters to trade: crises, crashes, wars,
    fairs, sales days, sports events, scandals. Include the year in the name. Exclude plain
    dates and nameless mergers or strikes."""

    span: str  # Such as: "Great Depression", "Hannover Messe", "Super Bowl LVI"


@dataclass
class Industry(Entity):
    """A line of business, as a phrase: what a firm or a region lives by. Leave out the
    words industry, sector and business behind it. Exclude single goods that are bought or
    sold, and company names."""

    span: str  # Such as: "shipbuilding", "life insurance", "consumer electronics"


@dataclass
class Quantity(Entity):
    """A number with its unit or with what it counts: percentages, shares, people, shops,
    weights, areas, lengths of time. Leave out words such as about. Sums of money are
    quantities too; where a class for them is listed, it is used. Exclude dates."""

    span: str  # Such as: "14 percent", "2,300 workers", "40 tons"


@dataclass
class Money(Quantity):
    """A sum of money with its currency: prices, revenue, fines, wages, also per unit or
    approximate. Include million, billion and the sign or word of the currency. Exclude
    percentages and bare currencies."""

    span: str  # Such as: "$4.2 billion", "350 euros", "¥12,000"


@dataclass
class Date(Entity):
    """A point or stretch of the calendar: days, months, years, quarters, decades, weekdays
    and fiscal years, in words or figures. Each end of a range is a span of its own. Exclude
    lengths of time such as six months (Quantity)."""

    span: str  # Such as: "March 2019", "third quarter of 2021", "Monday", "1990s"


@dataclass
class Other(Entity):
    """Any other proper name: nationalities, languages, laws, stock indexes, tickers,
    awards, treaties, songs, films and publications as works. Exclude plain nouns,
    currencies and jobs. Decide for one of the other classes first."""

    span: str  # Such as: "German", "Sarbanes-Oxley Act", "Nikkei 225"


TERMS = (Industry, Quantity, Date)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Human": (
        "Persons by name.",
        "Mark the name of each individual, without the title. If the list has a "
        "closer class for what this person does, take that one.",
        "Who is named? Regulators, reporters, economists, heirs, clerks and everybody "
        "else count, unless a listed class fits better.",
        "Include: full names, surnames alone, nicknames. Do not include: Ford the car "
        "maker, Chanel the label, the board of directors.",
    ),
    "Executive": (
        "Founders and leaders of businesses, by name.",
        "Mark the name of a chief executive, president, chair, director, governor of "
        "a bank or founder; the post itself stays outside.",
        "Unlike an Investor, who puts money in from outside, an Executive runs the "
        "business or began it. Analysts and politicians are only Human.",
        "Include: CEOs, CFOs, managing directors, founders, chairs. Do not include: "
        "spokespeople, lawyers, union leaders, shareholders.",
    ),
    "Investor": (
        "Individual backers and shareholders by name.",
        "Mark people who buy stakes, manage funds or finance startups, without their titles.",
        "Whose money is it? The named person who holds the shares or lent the capital "
        "belongs here, the fund itself does not.",
        "Include: activist holders, angel backers, hedge-fund managers. Do not "
        "include: chief executives, bankers in general, pension funds.",
    ),
    "Group": (
        "Organizations by name.",
        "Mark public authorities, unions, leagues, universities, courts and clubs. A "
        "closer class in the list goes first.",
        "Does a body of people act under this name? It is a Group, unless it is of a "
        "kind that has a class of its own.",
        "Include: agencies, trade associations, media as bodies, international "
        "bodies, the EU. Do not include: countries, brands, job titles.",
    ),
    "Company": (
        "Businesses other than banks and exchanges.",
        "Mark every firm that acts, hires, sells, sues or is bought, with its legal form.",
        "Is it a business, and the business itself rather than its label on a box? "
        "Then it is a Company.",
        "Include: manufacturers, insurers, funds, holding companies, shops as firms. "
        "Do not include: unions, ministries, lenders, bourses, product names.",
    ),
    "Bank": (
        "Banks, private and central.",
        "Mark lenders by name, from a village savings bank to the Federal Reserve.",
        "Does it take deposits, lend, or steer a currency? Such a body by name is a "
        "Bank and not merely a Company.",
        "Include: investment banks, central banks, cooperative banks, credit unions. "
        "Do not include: card networks, brokers, insurers.",
    ),
    "StockExchange": (
        "Stock and commodity exchanges.",
        "Mark the exchange by its long or short name. An index that is computed from "
        "its shares is Other.",
        "Where are the shares traded or listed? The name of that bourse belongs here.",
        "Include: stock markets, metal and futures exchanges, their acronyms. Do not "
        "include: indexes, tickers, brokers, districts.",
    ),
    "Place": (
        "Named places.",
        "Mark provinces, continents, canals, airports, avenues and buildings; towns "
        "and nations too, unless classes of their own are listed.",
        "Where is it? Any proper name that answers belongs here if no closer class of places fits.",
        "Include: Africa, Bavaria, Wall Street as a street, named malls. Do not "
        "include: German, companies named after rivers.",
    ),
    "Country": (
        "Nation states.",
        "Mark each country; what is only part of one, or larger than one, is a plain Place.",
        "Which countries are named? Short forms such as US count, words such as American do not.",
        "Include: Chile, South Korea, the Netherlands. Do not include: Scotland, "
        "Texas, Europe, the EU.",
    ),
    "City": (
        "Cities and towns.",
        "Mark the name of the town alone; the state or country behind the comma is a "
        "separate span.",
        "Is it a town, of whatever size? Streets, quarters and regions are a plain Place.",
        "Include: capitals, suburbs that are towns, villages, datelines. Do not "
        "include: counties, airports, exchanges such as London Metal Exchange.",
    ),
    "Product": (
        "Named goods and services.",
        "Mark the model, drug, app or service by name, with its number, but without "
        "the maker in front.",
        "Which particular thing can one buy or use? The name of the single item is a "
        "Product, the label of the whole range a Brand.",
        "Include: car models, aircraft types, phones, medicines, software, games. Do "
        "not include: companies, labels of whole ranges, common nouns.",
    ),
    "Brand": (
        "Labels of goods.",
        "Mark the label that buyers see on a range of things, including the make in "
        "front of a model.",
        "Company or Brand? If it hires, earns or sues it is a Company; if it is worn, "
        "drunk, stocked or advertised as a label it is a Brand.",
        "Include: labels of clothes, food, tools and cosmetics, store names as "
        "labels. Do not include: model numbers, corporations, slogans.",
    ),
    "Event": (
        "Named happenings.",
        "Mark fairs, crashes, wars, bubbles, shopping festivals and tournaments by name.",
        "What took place, and has it a proper name? A merger or a strike without one "
        "is not marked.",
        "Include: Black Monday, Brexit, trade shows, the Olympics. Do not include: "
        "quarters and years, laws, awards.",
    ),
    "Industry": (
        "Lines of business.",
        "Mark the phrase for a trade or sector, without the word sector or industry itself.",
        "In what trade is the firm? Phrases such as retail or steelmaking answer "
        "that; a shipment of steel does not.",
        "Include: sectors, trades, branches of manufacturing and services. Do not "
        "include: goods, jobs, departments of a firm.",
    ),
    "Quantity": (
        "Figures with their units.",
        "Mark numbers together with the unit or the noun they count, and percentages.",
        "How much or how many? Take the figure and its unit, unless it is money and a "
        "class for money is listed.",
        "Include: percentages, headcounts, volumes, durations such as six months. Do "
        "not include: years of the calendar, model numbers, words such as many.",
    ),
    "Money": (
        "Sums of money.",
        "Mark the amount together with its currency; words such as nearly stay outside.",
        "How much does it cost, earn or owe? The sum is Money, while a change in "
        "percent is only a Quantity.",
        "Include: prices, profits, debts, salaries, fines. Do not include: the dollar "
        "as a currency, share counts, rates in percent.",
    ),
    "Date": (
        "Calendar dates and periods.",
        "Mark days, weekdays, months, years, quarters and decades, without preposition or article.",
        "When was it? Expressions that one finds on a calendar belong here; how long "
        "it took does not.",
        "Include: fiscal 2020, May 3, the 1980s, Tuesday. Do not include: durations, "
        "ages, vague words such as recently.",
    ),
    "Other": (
        "Names that fit nowhere else.",
        "Use this for adjectives of nations, laws, indexes, ticker symbols, prizes "
        "and titles of works.",
        "Is it written as a proper name, yet no person, body, place, product, brand "
        "or event? Then mark it here.",
        "Last choice among the names. Include: Swiss, FTSE 100, the Clayton Act, book "
        "titles. Do not include: dates, amounts, ordinary words.",
    ),
}
