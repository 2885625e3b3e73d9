"""Answers: the words of a passage that answer a question, all of them, or none.

For passages of any length; long ones are read in windows. A question that the passage does not
answer has an empty result. Left out: answers that must be computed or put together.

Use: ``gollie-like extract --schema guidelines.families.answers --input question="Q" "PASSAGE"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Value
from gollie_like.task import Task


@dataclass
class Answer(Value):
    """Words of the passage that answer the question, as few as will do. If several
    things answer it, give one instance for each; if the passage does not answer it, give
    none. Exclude words that answer a similar question about somebody or something
    else."""

    span: str  # Such as: "two hundred miles", "Ada Byron", "because of the storm"


TASK = Task(describe_schema([Answer], name="answers"), "list", ("passage", "question"))
