"""Triples: statements of a text as subject, predicate and object, with whatever predicate it uses.

For building graphs from texts whose relations are not known beforehand. All words are copied from
the text. Left out: questions, wishes, and statements that the text denies.

Use: ``gollie-like extract --schema guidelines.families.triples "TEXT"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Relation
from gollie_like.task import Task


@dataclass
class Triple(Relation):
    """One statement that the text makes of something. Give one instance for each verb
    that links two things, and also for appositions ("Ada, the daughter of Byron").
    Exclude questions, conditions and what is denied. For example, "Ada" "wrote" "the
    first program"."""

    subject: str  # Whom or what it is about. Such as: "the old bridge"
    predicate: str  # The verb with its particles, or the linking words. Such as: "was built by"
    object: str  # The other thing. Such as: "Roman engineers"
    time: str | None = None  # When it holds, if the statement says so.
    place: str | None = None  # Where it holds, if the statement says so.


TASK = Task(describe_schema([Triple], name="triples"))
