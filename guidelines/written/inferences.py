"""Inferences: whether a short sentence follows from a text, one of two labels.

Written for this project: sentences in the manner of news and of encyclopedias, each
with a hypothesis. Words that both share tell nothing about the label.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class Follows(Label):
    """Whoever takes the premise for true has to take the hypothesis for true as well.
    It may say the same in other words, take out a part, speak more generally, put two
    facts together, or draw a sum. What everybody knows (Lisbon is in Portugal, a
    brother is a man) may be used. Where the premise only reports what somebody claims
    or believes, or what may happen, the hypothesis has to keep the claim or the "may";
    what offices, studies and firms tell of their own work counts as told."""


@dataclass
class Unsupported(Label):
    """The hypothesis need not be true even if the premise is, or cannot be true at all.
    Include swapped roles, another number, place or time, a part that is made the whole,
    a claim, plan or possibility turned into a fact, a denial of what the text says, and
    plausible reasons or results that it does not give. Sharing all its words with the
    premise does not make a hypothesis follow."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "Follows": (
        "It must be true if the text is.",
        "Choose this if nobody could believe the text and doubt the hypothesis. A "
        "paraphrase, a detail left out, a more general word and simple arithmetic "
        "change nothing.",
        "Does the text settle that the hypothesis is right? Include: active made "
        "passive, a fact from a relative clause, a conclusion from two sentences. Do "
        "not include: what is only likely.",
        "Unlike Unsupported, nothing has to be added but what every reader knows; few "
        "shared words do not speak against it.",
    ),
    "Unsupported": (
        "It does not follow from the text.",
        "Choose this if the hypothesis adds, changes or denies something: who did "
        "what to whom, how much, where, when, why, or how sure it is.",
        "Could the text be true and the hypothesis false? Include: guesses that sound "
        "natural, hopes told as facts, some made all, contradictions. Do not include: "
        "looser wordings of what the text says.",
        "Unlike Follows, it leaves room for doubt or is plainly wrong, even where it "
        "repeats the text nearly word for word.",
    ),
}


TASK = Task(describe_schema([Follows, Unsupported]), "one", ("premise", "hypothesis"))
