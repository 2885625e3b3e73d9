"""Restaurant-8k: details of a table booking in one turn of a dialogue.

Source: https://github.com/PolyAI-LDN/task-specific-datasets. License: CC BY 4.0. Citation: Coope
et al. 2020, "Span-ConveRT: Few-shot Span Extraction for Dialog with Pretrained Conversational
Representations", ACL.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity, Value


@dataclass
class People(Value):
    """For how many people the table is, as a number with the word for persons that
    follows it, or in words that give it. Leave out "of us" and "for". Exclude other
    numbers such as times and house numbers."""

    span: str  # Such as: "six", "9 people", "5 adults and 2 kids", "just me"


@dataclass
class Time(Value):
    """At what time the table is wanted, with "pm" or words for part of the day. Leave
    out "at" and "around". Exclude the day (Date)."""

    span: str  # Such as: "8:30 pm", "noon", "half past seven"


@dataclass
class Date(Value):
    """On which day the table is wanted, absolute or relative, "tonight" included. Leave
    out "on". Exclude the time of day (Time)."""

    span: str  # Such as: "tomorrow", "March 3rd", "next Friday"


@dataclass
class FirstName(Entity):
    """The first name under which to book, as the user gives it. Exclude the family name
    (LastName), even if written together."""

    span: str  # Such as: "Priya", "Jonas"


@dataclass
class LastName(Entity):
    """The family name under which to book. Exclude the first name (FirstName) and
    "Mr."."""

    span: str  # Such as: "Okonkwo", "Van Dijk"


LABELS: dict[str, type] = {
    "people": People,
    "time": Time,
    "date": Date,
    "first_name": FirstName,
    "last_name": LastName,
}
