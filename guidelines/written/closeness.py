"""Closeness: how much two sentences share in meaning, one of six labels in order.

Written for this project: sentences in the manner of captions, headlines, questions and
forum answers, each with a second one. The order of the labels is that of the steps.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class FarApart(Label):
    """The sentences have nothing in common: another topic, other people, other events.
    A shared word with another sense, the same pattern ("a man is ...", "can I ...") or
    the same name in another matter does not bring them together."""


@dataclass
class SameTopic(Label):
    """Both belong to one topic, such as cooking, one sport, elections or car repair,
    but tell of different happenings in it or ask different things. Who acts, what is
    done and what it is done to all differ; if one is shared, it is PartlyShared."""


@dataclass
class PartlyShared(Label):
    """Something definite is shared, such as the actor, the act, the object or the
    affair, but the main points differ: the same dog doing something else, the same act
    by others to other things, two facts about one affair. Include denials and
    opposites: "rose" and "fell", "you can" and "you must not"."""


@dataclass
class SameGist(Label):
    """The main point is the same, but one thing that matters is missing in one sentence
    or differs: a number, the place, the object, the outcome, the reason, who it was, or
    how sure it is. If two such things differ, it is PartlyShared; if what differs
    hardly matters, SmallDifference."""


@dataclass
class SmallDifference(Label):
    """The sentences say the same, apart from a detail that hardly matters: a color, the
    weekday, who reported it, "some" for "a few", a polite word more, a slightly wider
    word. Who did what, and how much of it, must agree."""


@dataclass
class SameMeaning(Label):
    """Either sentence could stand for the other, and no reader would lose anything.
    Include another order, passive for active, other words for the same, an amount in
    another unit. Few words may be shared; not even a detail may be added."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "FarApart": (
        "Two sentences that do not belong together at all.",
        "Choose this if you would never find the two on one page, even though a word "
        "or the build of the sentence may be alike.",
        "Is there no topic that covers both? Include: a bank by the river and a bank "
        "with money, two captions about different worlds. Do not include: two "
        "recipes, two court cases, two matches.",
        "Unlike SameTopic, not even the field of life is shared.",
    ),
    "SameTopic": (
        "The same field, but different things in it.",
        "Choose this if both could stand in one section of a paper or forum, and yet "
        "nobody, nothing and no act in them is the same.",
        "Do they meet only in what they are about in general? Include: two unrelated "
        "earthquakes, a question on pruning and one on sowing. Do not include: two "
        "facts about one person or one affair.",
        "Unlike PartlyShared, there is no single actor, act or object that both name.",
    ),
    "PartlyShared": (
        "Some of it is shared, but each has its own main point.",
        "Choose this if one part of the scene or affair is the same and most of the "
        "rest is not, or if one sentence denies what the other says.",
        "Do they agree in one part only? Include: one actor with two acts, one act on "
        "two things in two places, profit up and profit down. Do not include: "
        "one fact told with and without an important part.",
        "Unlike SameGist, one cannot call them two versions of one message.",
    ),
    "SameGist": (
        "About the same message, with something important missing or changed.",
        "Choose this if the act or claim is the same, and exactly one weighty part, "
        "such as the amount, place, object or cause, is not.",
        "Would one call them versions of one message and still object to a part? "
        "Include: twelve for twenty, may for does, an onion for a carrot, a cause "
        "that only one gives. Do not include: opposites.",
        "Unlike SmallDifference, somebody who knows only one of them is wrong or "
        "ignorant about something that counts.",
    ),
    "SmallDifference": (
        "The same but for a trifle.",
        "Choose this if the two agree in everything that counts and differ in a "
        "detail one would not argue about.",
        "Is the only difference a shade, an adjective, a weekday, a source or a "
        "courtesy? Do not include: other amounts, places, people or results; nor "
        "sentences without any difference in what they say.",
        "Unlike SameMeaning, one sentence tells a little more than the other, or says "
        "a small thing differently.",
    ),
    "SameMeaning": (
        "One meaning in two wordings.",
        "Choose this if a translator could render both by one and the same sentence.",
        "Does each follow from the other, down to the details? Include: synonyms, "
        "turned clauses, half a kilo for 500 grams. Do not include: a sentence that "
        "adds a color, a time or a name.",
        "Unlike SmallDifference, nothing at all is added or left out.",
    ),
}


_STEPS = (FarApart, SameTopic, PartlyShared, SameGist, SmallDifference, SameMeaning)
TASK = Task(describe_schema([*_STEPS]), "one", ("first", "second"))
