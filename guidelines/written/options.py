"""Options: which of two to four answers to a question a short passage supports.

Written for this project: passages of every kind, with questions of fact, reason, time,
amount, order and inference. The wrong options are mostly things the passage names too.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class First(Label):
    """The option that stands in the first place (1, A, or simply the one before all
    others) is the one that the passage supports best as an answer to the question. It
    may say it in other words than the passage, or follow from two of its facts or from
    a sum. An option is not right because the passage mentions it."""


@dataclass
class Second(Label):
    """The option in the second place (2, B) is the one that the passage supports best.
    It need not repeat the passage: a paraphrase, a more general word, a conclusion or a
    number that has to be worked out is right as well. Options that are true of somebody
    or something else than the question asks about are wrong."""


@dataclass
class Third(Label):
    """The option in the third place (3, C) is the one that the passage supports best.
    Count the places, whatever marks the options have, and whether or not another one
    follows. The words of an option may all be in the passage, and it may still be
    wrong: for another time, person, amount or reason."""


@dataclass
class Fourth(Label):
    """The option in the fourth place (4, D), the last where four are offered, is the
    one that the passage supports best. What the reader would guess without the passage
    does not count. Never where only two or three options are offered."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "First": (
        "The first option is the right one.",
        "Choose this if the passage answers the question by what stands first in the "
        "list, in the same or in other words.",
        "Does the first of the options fit the passage better than all that follow it? "
        "Include: conclusions and sums. Do not include: an option that the passage "
        "names, but not as an answer to this question.",
        "Option number one (or A) answers the question, unlike Second, for which it is "
        "the next one.",
    ),
    "Second": (
        "The second option is the right one.",
        "Choose this if what the passage tells leads to the option after the first.",
        "Is it the second of the options that the passage bears out? Include: other "
        "words for the same thing. Do not include: a detail that belongs to another "
        "person, day or amount.",
        "Option number two (or B) answers the question; neither the one before it nor "
        "one after it does so as well.",
    ),
    "Third": (
        "The third option is the right one.",
        "Choose this if the passage speaks for the option that comes after two others "
        "and is not the fourth.",
        "Is the answer in the third place? Include: lists of three, in which it is the "
        "last, and of four. Do not include: options that only sound like the passage.",
        "Option number three (or C) answers the question, unlike Fourth, which has "
        "three options before it.",
    ),
    "Fourth": (
        "The fourth option is the right one.",
        "Choose this if four options are offered and the last of them is what the "
        "passage supports.",
        "Is it the option in the fourth place that answers the question? Include: "
        "answers that take two facts of the passage together. Do not include: cases "
        "with fewer than four options.",
        "Option number four (or D) is right, and the three before it are wrong or "
        "answer something else.",
    ),
}


TASK = Task(
    describe_schema([First, Second, Third, Fourth]),
    "one",
    ("passage", "question", "options"),
)
