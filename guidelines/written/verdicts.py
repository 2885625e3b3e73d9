"""Verdicts: what customers, guests and readers think of what they bought, ate, read or wore.

Written for this project: reviews, messages and posts, with every instance of every class
annotated in `verdicts.jsonl`.
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Relation


@dataclass
class Opinion(Relation):
    """One judgment on one thing that the text names, in the judging words themselves. Two
    things or two judging words joined by "and" make several instances. Exclude plain facts,
    comparisons of two things, likenesses, faults that something has, and for whom it is
    fit. If a pronoun is judged, the aspect is the noun that it stands for; judgments on
    nothing named are left out."""

    aspect: str  # What is judged, without article. Such as: "waiter", "battery life"
    opinion: str  # The judging words, with "not" and "too". Such as: "far too salty", "loved"
    polarity: Literal["positive", "negative", "neutral"]
    """positive: praise; negative: blame; neutral: lukewarm or mixed, such as "okay"."""


@dataclass
class Comparison(Relation):
    """The writer ranks one named thing above another: "better than", "beats", "prefer ...
    to", "not as good as". The thing that wins stands first in the instance, wherever it
    stands in the text. Exclude likenesses without a winner, ties, and superlatives without
    a rival."""

    better: str  # What comes off better. Such as: "novel", "old menu"
    worse: str  # What comes off worse. Such as: "film version", "new menu"


@dataclass
class Defect(Relation):
    """Something is broken, damaged, dirty, missing or does not work: a fault that anyone
    could check. Include faults that came with use and spoiled food. Exclude matters of
    taste, such as "ugly" or "slow", and faults that the text denies or that were only
    feared."""

    part: str  # What is faulty, without article. Such as: "left hinge", "zipper"
    trouble: str  # What is wrong with it. Such as: "snapped off", "does not charge"


@dataclass
class Wish(Entity):
    """Something that the writer wants to have, to have had, or to be changed, and does not
    get: "I wish", "could use", "would have liked", "if only". Mark the thing or act, not
    the wishing words. Exclude faults that are only told, and advice to other customers."""

    span: str  # What is wanted. Such as: "second USB port", "open earlier on Sundays"


@dataclass
class PriceRemark(Relation):
    """What was paid or is asked for a thing, as an amount. Include fees, tips and "free".
    If a judgment on the price follows, it is no part of this. Exclude amounts of money that
    are not the price of a named thing, such as a refund or a budget."""

    item: str  # What is paid for, without article. Such as: "corkage", "hardcover"
    price: str  # The amount as written. Such as: "$14", "forty euros a head", "free"


@dataclass
class SuitedFor(Relation):
    """The writer says for whom or for which use a thing is right or wrong: "perfect for",
    "skip it if", "not for". One instance for each sort of people or use. Exclude praise
    that names neither, and people who only happened to be there."""

    thing: str  # What is recommended or not. Such as: "trail", "thriller"
    whom: str  # For which people or use. Such as: "families with toddlers", "video editing"
    fits: Literal["yes", "no"]  # yes: right for them; no: they should stay away.


@dataclass
class Likeness(Relation):
    """The thing looks, tastes, reads, feels or sounds like something else, as the writer
    puts it: "like", "reminds me of", "could pass for". Flattering or not. Exclude rankings,
    "such as" before examples, and "I like"."""

    thing: str  # What is likened. Such as: "broth", "lobby"
    model: str  # What it is like. Such as: "dishwater", "airport lounge"


WORDINGS: dict[str, tuple[str, ...]] = {
    "Opinion": (
        "Who or what is praised or blamed, in which words, and which of the two it is.",
        "Mark each pair of a thing and the words that judge it. Keep intensifiers and negations "
        'with the judging words ("not very helpful"). A verdict on the whole, such as the hotel, '
        "counts if the whole is named. Rankings, likenesses, defects and advice for whom it is "
        "are not marked here.",
        "What does the writer think of which thing? Include: adjectives before or after the "
        'noun, verbs of liking ("adored"), nouns that judge ("a disaster", marked as '
        '"disaster"). Do not include: what was merely served, worn or paid, "better than", '
        '"like a", broken parts.',
        "An aspect of the goods or the service together with the judgment on it. Each aspect "
        "and each judging word gets an instance of its own; the noun takes the place of a "
        "pronoun. Faint or divided praise is neutral.",
    ),
    "Comparison": (
        "One thing is said to be better than another.",
        "Mark both things that the writer ranks, the preferred one as better, even if the "
        "sentence starts with the loser.",
        "Which of two named things wins? Include: earlier and later versions, rivals, book and "
        'film, "I would rather have". Do not include: "as good as", "the best in town", and '
        '"tastes like".',
        "Unlike a likeness, a comparison has a winner and a loser, and both are named. Prices, "
        "speed, comfort or overall liking may decide.",
    ),
    "Defect": (
        "A part and what is broken, spoiled or missing about it.",
        "Mark the faulty thing and, apart from it, the words for the fault. A thing with two "
        "faults makes two instances.",
        "What does not work, and how does it fail? Include: cracks, leaks, dead pixels, stains, "
        "wrong or lost deliveries, raw chicken. Do not include: what the writer merely finds "
        "ugly, dull, noisy or dear.",
        "Contrast with an opinion: a defect would stand in a repair report or a complaint that "
        "asks for money back. Repairs that worked and faults that never came are left out.",
    ),
    "Wish": (
        "What the customer would have liked and did not get.",
        'Mark the thing wanted, without words such as "I wish", "please add" or "would be nice".',
        "What should be there or be different, according to the writer? Include: missing "
        "features, other opening hours, longer chapters. Do not include: tips for other "
        "guests, and what they got as they wanted.",
    ),
    "PriceRemark": (
        "A thing and what it costs.",
        "Mark the item and the sum with its currency and unit (per night, a head), also when "
        "it is free of charge.",
        "How much is asked for which thing? Include: surcharges, deposits, sale prices. Do not "
        'include: "cheap" or "pricey" without a sum, refunds, and sums that nobody pays for '
        "the thing.",
    ),
    "SuitedFor": (
        "For whom, or for what use, something is right or wrong.",
        'Mark the thing, the people or the use, and "yes" if they are sent there, "no" if '
        "they are warned off.",
        "Who should buy, read or visit it, and who should not? Include: groups, occasions, "
        "tasks, sizes of body or purse. Do not include: general praise, and those who came "
        "along that day.",
        "Recommendation with a target. Without a named target it is plain praise and not marked.",
    ),
    "Likeness": (
        "One thing is said to be like another.",
        "Mark the thing that is described and what the writer likens it to, without "
        '"like" or "reminds me of".',
        "What does it resemble? Include: jokes and insults, tastes, smells, styles of other "
        'authors. Do not include: "better than", "more than", "places like this", and the verb '
        '"to like".',
    ),
}
