"""Portraits: what a short text tells about the person, company, place or work that is
asked for, slot by slot, and nothing of what it tells about others.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Template


@dataclass
class PersonPortrait(Template):
    """What the text states about the very person asked for. Exclude what is true of a
    relative, namesake, colleague or rival only, what is denied, and what one would have
    to guess. Copy the words of the text without article and title."""

    query: str  # The person asked for, as given. Such as: "Maja Lund", "butcher"
    nationality: str | None = None  # Nation or people. Such as: "Finnish", "Zulu"
    age: str | None = None  # How old at any time told of: "43", "in her teens"
    spouses: list[str] | None = None  # Names of wives and husbands, former ones too.
    children: list[str] | None = None  # Names of sons and daughters, adopted ones too.
    languages: list[str] | None = None  # What the person speaks, writes or signs.
    honors: list[str] | None = None  # Prizes, medals, titles won, not just hoped for.
    cause_of_death: str | None = None  # What the person died of: "stroke", "fall"


@dataclass
class CompanyPortrait(Template):
    """What the text states about the very company asked for: firms, banks, shops, farms
    and workshops that earn money. Exclude figures and goods of its rivals, suppliers,
    owners and subsidiaries, and plans that were dropped."""

    query: str  # The company asked for, as given. Such as: "Unitek", "bakery"
    trade: str | None = None  # Line of business, unless only its name tells: "catering"
    products: list[str] | None = None  # Goods and services it makes or sells.
    staff: str | None = None  # How many work there, the figure: "1,350", "thirty"
    turnover: str | None = None  # Sales in a year, with currency: "$3.1 million"
    subsidiaries: list[str] | None = None  # Names of companies that it owns.
    rivals: list[str] | None = None  # Names of competitors.
    closed: str | None = None  # When it shut down or went bankrupt.


@dataclass
class PlacePortrait(Template):
    """What the text states about the very place asked for: town, village, island,
    mountain, lake, park. Exclude what holds for a neighbor, a namesake elsewhere, or
    the whole region that it lies in."""

    query: str  # The place asked for, as given. Such as: "Oakham", "island"
    region: str | None = None  # The district, state or country it lies in, the nearest.
    population: str | None = None  # How many live there, the figure: "6,045"
    area: str | None = None  # How large it is, with unit: "90 hectares"
    elevation: str | None = None  # How high it lies or rises, with unit: "1,804 m"
    waters: list[str] | None = None  # Rivers, lakes and seas by name that it lies at.
    sights: list[str] | None = None  # What there is to see: "Roman bridge"
    twins: list[str] | None = None  # Its twin or sister towns.


@dataclass
class WorkPortrait(Template):
    """What the text states about the very work or product asked for: book, film, song,
    picture, game, gadget, car. Exclude facts about its sequel, source or model, and
    about other works by the same hand."""

    query: str  # The work asked for, as given. Such as: "Red Snow", "Model T"
    makers: list[str] | None = None  # Who wrote, painted, directed or built it.
    kind: str | None = None  # What it is: "ballad", "tea set"
    released: str | None = None  # When it first came out or was finished.
    extent: str | None = None  # Length, size or weight, with unit: "7 minutes"
    price: str | None = None  # What it costs or fetched, with currency: "£9.99"
    characters: list[str] | None = None  # Names of those who appear in it.
    setting: str | None = None  # Where or when its story takes place: "medieval Fez"


TASK = Task(
    describe_schema(
        [
            PersonPortrait,
            CompanyPortrait,
            PlacePortrait,
            WorkPortrait,
        ],
        name="portraits",
    ),
    given="queries",
)


WORDINGS: dict[str, tuple[str, ...]] = {
    "PersonPortrait": (
        "Facts about one person.",
        "Fill in nation, age, husbands or wives, children, languages, honors and "
        "cause of death of the person asked for, as far as the text tells them of "
        "that person.",
        "What does one learn here about this very person? If the text tells it of "
        "the sister, the namesake or the rival, leave the slot empty.",
        "Include: former wives, adopted sons, an age in the past, a mother tongue. "
        'Do not include: prizes that went to another, "not Danish but ...", titles '
        "before a name.",
    ),
    "CompanyPortrait": (
        "Facts about one firm.",
        "Fill in trade, goods, number of staff, yearly sales, subsidiaries, rivals "
        "and end of the company asked for. Other companies in the text have "
        "portraits of their own.",
        "What does the text say of this firm itself? A competitor's sales and a "
        "daughter's workers do not count.",
        "Include: shops and family farms that do business, services on sale. Do not "
        "include: sales of one day, owners, takeovers that came to nothing.",
    ),
    "PlacePortrait": (
        "Facts about one place.",
        "Fill in where the place asked for belongs, how many people live there, how "
        "large and how high it is, its waters, sights and twin towns.",
        "Which of these facts hold for this very place? Those of the next village or "
        "of the whole county stay out.",
        "Include: the river it stands on, a castle in it, the height of its peak. Do "
        "not include: how far it is from the capital, guests a year, another place "
        "of the same name.",
    ),
    "WorkPortrait": (
        "Facts about one work or product.",
        "Fill in makers, kind, year of appearance, extent, price, characters and "
        "setting of the work asked for, and only of that one.",
        "What is told about this very book, film, song or gadget? Its sequel, its "
        "source and its maker's other works are something else.",
        "Include: directors, designers, manufacturers, a price at auction, heroes by "
        "name. Do not include: actors, publishers, the price of the older model, "
        "buyers.",
    ),
}
