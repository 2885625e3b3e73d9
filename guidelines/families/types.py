"""Types: which fine class each of the given spans belongs to, told from how the text uses it.

The spans come from elsewhere: a list, an earlier pass, an annotator. Each one is answered exactly
once, in the order given. Left out: finding spans, and spans that belong to none of the classes.

Use: ``gollie-like extract --schema guidelines.families.types --given '["Ann"]' "TEXT"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity
from gollie_like.task import Task


@dataclass
class PublicFigure(Entity):
    """Someone who holds or seeks a public office, or rules: politicians, judges,
    officials, monarchs, diplomats. Exclude people whom the text shows in another calling
    (Artist, Athlete), even if they once held an office."""

    span: str  # Such as: "Senator Reyes", "the queen"


@dataclass
class Artist(Entity):
    """Someone who writes, paints, plays, sings, films or acts. Include bands and
    ensembles. Exclude the characters they play and the works they make."""

    span: str  # Such as: "Frida Kahlo", "the Arctic Quartet"


@dataclass
class Athlete(Entity):
    """Someone who plays or trains a sport, professionally or not. Exclude clubs and
    national teams as a whole (Group)."""

    span: str  # Such as: "Usain Bolt", "the goalkeeper"


@dataclass
class OtherPerson(Entity):
    """A human being of any other calling, or of none that the text tells. Exclude those
    whom one of the finer classes fits (PublicFigure, Artist, Athlete)."""

    span: str  # Such as: "her neighbor", "Dr. Lind"


@dataclass
class Company(Entity):
    """A business: maker, shop, bank, airline, publisher. Exclude bodies that do not trade
    (Group) and brands that stand for the thing alone (Product)."""

    span: str  # Such as: "Nokia", "the bakery chain"


@dataclass
class Group(Entity):
    """Any other body of people that acts as one: party, ministry, university, club,
    team, army. Exclude businesses (Company)."""

    span: str  # Such as: "the Ministry of Health", "Ajax"


@dataclass
class Settlement(Entity):
    """A town, village, district or street. Exclude larger areas (Region) and clubs or
    governments that are meant by the name of a town (Group)."""

    span: str  # Such as: "Lagos", "the Latin Quarter"


@dataclass
class Region(Entity):
    """A country, province, island, continent, water or mountain. Exclude towns
    (Settlement) and single buildings."""

    span: str  # Such as: "Patagonia", "the Nile"


@dataclass
class Product(Entity):
    """A thing that is made and has a name or a kind: device, vehicle, drug, work of art,
    software. Exclude its maker (Company)."""

    span: str  # Such as: "Windows 95", "the blue sedan"


TASK = Task(
    describe_schema(
        [
            PublicFigure,
            Artist,
            Athlete,
            OtherPerson,
            Company,
            Group,
            Settlement,
            Region,
            Product,
        ],
        name="types",
    ),
    given="spans",
)
