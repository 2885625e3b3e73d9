"""Statements: what a text tells, as subject, predicate and object in its own words.

Written for this project: sentences in the manner of encyclopedias and of news, with
every statement annotated in `statements.jsonl`.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Relation


@dataclass
class Statement(Relation):
    """Something that the text tells of somebody or something: a verb or linking words
    between two things. Members of a list and verbs joined by "and" make statements of
    their own. In place of "he", "it", "who" or "which" stands the name or noun meant.
    "is" and a noun that ties to another thing are the predicate ("is the capital of"
    "Mali"); "is" and a kind are predicate and object ("is" "a river in Mali").
    Appositions count if words link them ("Ann, the head of Arbo"). Other phrases on the
    verb than times and places are left out. Exclude what is asked, denied, wished or
    only possible, and who said it."""

    subject: str  # Of whom or what, with its article. Such as: "the mill", "Ann Roy"
    predicate: str  # Verb and preposition. Such as: "built", "was built by", "lies on"
    object: str  # The thing behind it; a place or time if there is no other: "1912"
    when: str | None = None  # A time beside the object: "May 1912", "until 1968"
    where: str | None = None  # A place beside the object. Such as: "Graz"


WORDINGS: dict[str, tuple[str, ...]] = {
    "Statement": (
        "Who or what, the linking words, and the other thing, all as in the text.",
        "List every statement of the text in strings copied from it. Split lists and "
        "joined verbs, put the noun for a pronoun or relative word, and take the "
        "preposition behind the verb into the predicate.",
        "What does the text tell of what? Include: facts in relative clauses, linked "
        "appositions such as 'the daughter of', origins, dates and places. Do not "
        "include: questions, denials, mere possibilities, and 'she said'.",
        "A fact as the text has it: subject, verb with its particles, and object. No "
        "part is a pronoun or relative word. A time or place is the object only where "
        "the verb has no other.",
    ),
}

TASK = Task(describe_schema([Statement]), "list")
