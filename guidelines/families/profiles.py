"""Profiles: what a text says about a person or an organization that is asked for.

Queries are given, one answer comes for each: ``PersonProfile(query="Ada")`` asks about Ada. Slots
that the text does not fill stay out. Left out: what is known of them from elsewhere.

Use: ``gollie-like extract --schema guidelines.families.profiles --given 'CODE' "TEXT"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Template
from gollie_like.task import Task


@dataclass
class PersonProfile(Template):
    """What the text says about the person asked for. Fill a slot only if the text speaks
    of this very person. Exclude facts about namesakes, relatives and employers."""

    query: str  # The person asked for, as given. Such as: "Ada Byron", "the sheriff"
    other_names: list[str] | None = None  # Short forms, nicknames and earlier names.
    birth_date: str | None = None  # When the person was born.
    birth_place: str | None = None  # Where the person was born.
    death_date: str | None = None  # When the person died.
    homes: list[str] | None = None  # Towns, regions and countries where the person lived.
    titles: list[str] | None = None  # Occupations and offices. Such as: "engineer", "mayor"
    employers: list[str] | None = None  # Whom the person works or worked for.
    schools: list[str] | None = None  # Where the person learned or studied.
    relatives: list[str] | None = None  # Family members by name or by kinship.


@dataclass
class OrganizationProfile(Template):
    """What the text says about the organization asked for. Fill a slot only if the text
    speaks of this very organization. Exclude facts about its members and partners."""

    query: str  # The organization asked for, as given. Such as: "Volvo", "the union"
    other_names: list[str] | None = None  # Short forms and earlier names.
    founded: str | None = None  # When it came into being.
    founders: list[str] | None = None  # Who founded it.
    seat: str | None = None  # Where its head office is.
    leaders: list[str] | None = None  # Who leads it, by name.
    members: list[str] | None = None  # Bodies or people that belong to it.
    parent: str | None = None  # The body that it belongs to.


TASK = Task(describe_schema([PersonProfile, OrganizationProfile], name="profiles"), given="queries")
