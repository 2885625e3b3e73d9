"""Restated: whether two sentences say the same, one of two labels.

Written for this project: sentences in the manner of news, manuals and reference books,
and questions, each with a second one. Shared words tell little about the label.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class SaysTheSame(Label):
    """Each sentence could stand for the other: the same people do the same things, with
    the same amounts, times and outcomes, or the same is asked. Include another order,
    passive for active, a double negation, "twice" for "half as much" seen from the
    other side, and sentences of which one leaves out a small thing such as the weekday
    or who reported it. Few words may be shared."""


@dataclass
class SaysSomethingElse(Label):
    """The sentences tell or ask different things, however many words they share.
    Include swapped roles ("A lent B" and "B lent A"), another number, place, time order
    or cause, a word turned around ("not", "sold" for "bought", "all" for "none", "must"
    for "may"), one that becomes a condition or plan, and one that adds an important
    fact, such as deaths."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "SaysTheSame": (
        "Two wordings of one message.",
        "Choose this if a reader of one sentence would learn nothing that matters "
        "from the other, whichever is read first.",
        "Would one do in place of the other? Include: reordered clauses, synonyms, "
        "other units, questions with one and the same answer. Do not include: "
        "sentences that differ in a name, number, role or reason.",
        "Unlike SaysSomethingElse, only the words differ, and at most a minor detail, "
        "such as the source, is missing.",
    ),
    "SaysSomethingElse": (
        "Two different messages, perhaps in nearly the same words.",
        "Choose this if one sentence could be right and the other wrong in a point "
        "that matters, or if one tells an important fact more.",
        "Is there a difference that matters? Include: who and whom exchanged, more "
        "for less, before for after, a hope for a fact, questions with different "
        "answers. Do not include: a mere change of style or order.",
        "Unlike SaysTheSame, the change is in what is said and not in how; a single "
        "word is enough for that.",
    ),
}


TASK = Task(
    describe_schema([SaysTheSame, SaysSomethingElse]),
    "one",
    ("sentence", "other"),
)
