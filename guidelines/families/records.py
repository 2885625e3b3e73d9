"""Records: one nested record for each document, here of an announced talk, course or concert.

For mails, posters and web pages that announce something to come to. A text that announces nothing
gets no record. Left out: several announcements in one text, and reports of what is over.

Use: ``gollie-like extract --schema guidelines.families.records "TEXT"``
"""

from dataclasses import dataclass, field

from gollie_like.introspect import describe_schema
from gollie_like.schema import Template
from gollie_like.task import Task


@dataclass
class Speaker:
    """Somebody who speaks, teaches or performs at the event. Exclude hosts and people
    who are only talked about."""

    name: str  # The name. Such as: "Dr. Lind", "the Arctic Quartet"
    affiliation: str | None = None  # Where the speaker comes from: body or town.


@dataclass
class Venue:
    """Where the event takes place. Exclude the organizer's own address if it is another
    one."""

    name: str  # Building or site. Such as: "Town Hall", "Room 3.14"
    city: str | None = None  # The town.


@dataclass
class Announcement(Template):
    """An event that the text invites to. Fill the slots from the text alone and leave
    out what it does not say. Exclude deadlines and other dates that are not those of the
    event itself."""

    query: str  # What it is called. Such as: "Bees in Winter", "Open Day"
    date: str | None = None  # The day or days.
    start: str | None = None  # The hour when it begins.
    end: str | None = None  # The hour when it ends.
    venue: Venue | None = None  # Where.
    speakers: list[Speaker] = field(default_factory=list)  # Who speaks or performs.
    price: str | None = None  # What it costs, or that it is free.
    contact: str | None = None  # Address or number for questions.


TASK = Task(
    describe_schema([Speaker, Venue, Announcement], answers=[Announcement], name="records"),
    "optional",
)
