"""Checks: whether a passage affirms or denies what a question asks, or leaves it open.

Written for this project: rules, manuals, encyclopedic passages, stories and messages,
with questions in the style of web searches and in proper sentences.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class Affirmed(Label):
    """By the passage, the answer to the question is yes. It says so in some words, or
    gives a rule that covers the case, an exception that lets it through, numbers that
    lead to it, or two facts that amount to it. Include questions that ask whether
    something is not so, or differs, if that is how it is."""


@dataclass
class Denied(Label):
    """By the passage, the answer to the question is no. It says the contrary, gives a
    rule that forbids the case or an exception that takes it out, another number, order
    or person, or something that cannot be true together with a yes. It is not enough
    that the passage is silent: then Untold."""


@dataclass
class Untold(Label):
    """The passage does not decide the question: it speaks of the same things, but not
    of this side of them, and both a yes and a no would agree with it. What the reader
    knows from elsewhere, or thinks likely, does not decide it either."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "Affirmed": (
        "The passage says yes.",
        "Choose this if a reader of the passage would answer the question with yes, "
        "since it is told there or follows with little thought.",
        "Does the passage bear out what is asked? Include: general rules that cover "
        "the case, sums, other words for the same thing. Do not include: what is only "
        "not ruled out.",
        "Unlike Untold, the passage settles the matter, and unlike Denied, it settles "
        "it in favor of what is asked, be that a good or a bad thing.",
    ),
    "Denied": (
        "The passage says no.",
        "Choose this if a reader of the passage would answer the question with no: it "
        "tells otherwise, forbids it, or names an exception that applies.",
        "Does the passage speak against what is asked? Include: conditions that the "
        "case fails to meet, mixed-up people, times and amounts. Do not include: "
        "questions on which it is silent.",
        "Unlike Untold, something in the passage rules a yes out, even if the question "
        "repeats its words and contains no word such as not.",
    ),
    "Untold": (
        "The passage does not tell.",
        "Choose this if one would have to look elsewhere for the answer, although the "
        "passage is about the same people or things.",
        "Could both yes and no be true, for all that the passage says? Include: likely "
        "guesses, and facts that you know but do not read there. Do not include: "
        "cases that one of its rules decides.",
        "Neither Affirmed nor Denied: the passage leaves the question open.",
    ),
}


TASK = Task(describe_schema([Affirmed, Denied, Untold]), "one", ("passage", "question"))
