"""Topics: what a text is about, by any of ten labels that do not exclude each other.

For news, posts and mails. A text may have several topics, or none of these. Left out: the tone of
the text and its kind.

Use: ``gollie-like extract --schema guidelines.families.topics "TEXT"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Label
from gollie_like.task import Task


@dataclass
class Politics(Label):
    """Governments, parliaments, parties, elections, laws in the making and relations
    between states. Exclude trials (Justice) and wars without talks (Conflict)."""


@dataclass
class Business(Label):
    """Companies, markets, trade, jobs, prices and money. Include takeovers and results.
    Exclude new products as such (Technology)."""


@dataclass
class Technology(Label):
    """Devices, software, networks and those who make them, as far as the thing itself is
    told. Exclude share prices of makers (Business) and basic research (Science)."""


@dataclass
class Science(Label):
    """Research and its results in any field, including space and climate. Exclude advice
    of doctors to patients (Health) and products on sale (Technology)."""


@dataclass
class Health(Label):
    """Diseases, medicine, care, food and fitness, for people and their bodies. Include
    epidemics and hospitals."""


@dataclass
class Sports(Label):
    """Matches, athletes, clubs, records and their business on the field. Exclude board
    games and the building of stadiums."""


@dataclass
class Culture(Label):
    """Films, music, books, art, theater, fashion and famous people of these worlds.
    Include reviews and festivals."""


@dataclass
class Justice(Label):
    """Crimes, police, courts, verdicts and prisons. Exclude new laws as long as they are
    being made (Politics)."""


@dataclass
class Conflict(Label):
    """Wars, armies, terror and fights between armed groups, and peace talks about them.
    Exclude single crimes (Justice)."""


@dataclass
class Disasters(Label):
    """Accidents, storms, floods, fires and earthquakes, and the help after them. Exclude
    harm that somebody means to do (Conflict, Justice)."""


TASK = Task(
    describe_schema(
        [
            Politics,
            Business,
            Technology,
            Science,
            Health,
            Sports,
            Culture,
            Justice,
            Conflict,
            Disasters,
        ],
        name="topics",
    ),
    "subset",
)
