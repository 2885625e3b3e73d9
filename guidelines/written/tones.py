"""Tones: whether somebody who writes of a film, book, hotel, app, meal or device
approves of it, written for this project."""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class Praise(Label):
    """The writer approves. Count what is meant, not the single words: denied faults
    ("nothing wrong with it", "hardly a flaw"), fears that did not come true, and mock
    complaints ("my one complaint is that it ended") are praise. A small flaw that is
    granted and then outweighed, or even liked, leaves it praise."""


@dataclass
class Criticism(Label):
    """The writer disapproves. Include irony ("lovely, a bill for the towels too"),
    compliments that serve as blame, praise of something beside the point ("the parking
    is excellent"), and wasted talent. A good word that only sets up the blow does not
    make it Mixed."""


@dataclass
class Mixed(Label):
    """The writer both likes and dislikes, and means both: one part, person or stretch
    is good and another bad, or the writer is openly divided. Exclude a concession that
    the rest outweighs (Praise, Criticism) and irony, which has one meaning only
    (Criticism)."""


@dataclass
class Neutral(Label):
    """The writer tells or asks without a verdict of their own: plot, cast, price,
    hours, size, what was ordered and when. Include questions, announcements of a later
    verdict, and opinions of others that are only quoted. A fact told in order to blame
    or praise ("sand in the salad") is not neutral."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "Praise": (
        "The writer likes it.",
        "Choose this when the text as a whole speaks well of the thing, loudly or "
        "dryly, in a sentence or a mere fragment.",
        "Would the writer want it again, or recommend it? Look through negation: one "
        "who finds nothing to grumble about approves.",
        "Include: delight, surprise at how good it is, thanks, faults that add to the "
        "charm. Do not include: applause in mockery (Criticism), good and bad side by "
        "side (Mixed).",
    ),
    "Criticism": (
        "The writer dislikes it.",
        "Choose this when the text as a whole finds fault, be it by plain complaint, "
        "by a joke, or by a story of what went wrong.",
        "Is the reader being warned? Nice words may be sarcasm: ask what really "
        "happened to the writer.",
        "Include: boredom, regret, returned goods, gifts wasted on a poor work. Do not "
        "include: complaints with real praise beside them (Mixed), bare facts "
        "(Neutral).",
    ),
    "Mixed": (
        "Some praise and some blame.",
        "Choose this when the good and the bad are both meant seriously and neither of "
        "them cancels the other.",
        "Can you name one thing the writer likes and one the writer does not? If one "
        "of them is a mere bow to the other, take the one that wins.",
        "Unlike Neutral, there are opinions here, in both directions: pros and cons, "
        "first half and second half, kind staff and a bad bed.",
    ),
    "Neutral": (
        "No judgment at all.",
        "Choose this for facts, descriptions and questions from which one cannot tell "
        "whether the writer is pleased.",
        "Take the text by itself: does it approve or disapprove of anything? If it "
        "does neither, it is Neutral.",
        "Include: opening hours, weights, plots, versions, what critics said to "
        "somebody who has not seen it. Do not include: praise and blame in balance "
        "(Mixed).",
    ),
}

TASK = Task(describe_schema([Praise, Criticism, Mixed, Neutral]), "one")
