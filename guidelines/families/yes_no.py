"""Yes or no: the answer of a passage to a question that asks for nothing else.

The result is empty if the passage leaves the question open. The passage counts, not what the reader
knows. Left out: reasons, and questions that begin with who, what, when, where, why or how.

Use: ``gollie-like extract --schema guidelines.families.yes_no --input question="Q" "PASSAGE"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Label
from gollie_like.task import Task


@dataclass
class Yes(Label):
    """The passage says or plainly shows that what is asked is so. Include rules in it
    that cover the case, and questions in which a "not" is meant to be denied."""


@dataclass
class No(Label):
    """The passage says or plainly shows that what is asked is not so: it denies it, names
    an exception, or tells something that rules it out."""


TASK = Task(describe_schema([Yes, No], name="yes_no"), "optional", ("passage", "question"))
