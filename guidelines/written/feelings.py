"""Feelings: the strongest emotion in a message, post or diary line, one of seven,
written for this project. Calm is for lines that tell of none."""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class Joy(Label):
    """The writer is happy, proud, relieved, grateful, amused or in love. Include tears
    of joy and lost games that were fun all the same. Good news that mostly baffles is
    Surprise; contentment without stir, over tea and rain, is Calm."""


@dataclass
class Anger(Label):
    """The writer is angry, annoyed or outraged at somebody who did wrong: reproaches,
    threats, curses, bitter irony ("how kind of you to wake us all"). Hurt that no
    longer accuses is Sadness; what turns the stomach rather than heats the blood is
    Disgust."""


@dataclass
class Fear(Label):
    """The writer is afraid, worried or nervous about what may happen or what is near:
    illness, dark, heights, exams, war. The body may tell it without the word. A shock
    that is already over and harmless is Surprise; a loss that has happened is
    Sadness."""


@dataclass
class Sadness(Label):
    """The writer grieves, misses somebody, is lonely, disappointed in life or without
    hope; often told by a small thing, such as an empty chair. Plain announcements of
    sad events, such as the time of a burial, are Calm. If someone is to blame and is
    blamed, take Anger."""


@dataclass
class Surprise(Label):
    """Something unexpected, good, bad or odd, and the writer is astonished above all:
    coincidences, revelations, disbelief, asking twice. If delight or dread outweighs
    the astonishment, take Joy or Fear."""


@dataclass
class Disgust(Label):
    """The writer is repelled: dirt, rot, vermin, bad smells and food, bodies, and also
    people whose acts or words make one's skin crawl. If the writer wants to fight back
    rather than turn away, it is Anger."""


@dataclass
class Calm(Label):
    """No feeling, or a quiet one: appointments, errands, directions, notes, thanks by
    form, peace of mind. The subject does not matter: a funeral, a horror film or a
    dentist may be mentioned without emotion. Exclude whatever excites, for better or
    worse."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "Joy": (
        "Happiness of any kind.",
        "Choose this when the writer is glad: triumph, laughter, pride, love, relief "
        "after a hard time.",
        "Would the writer like to live this moment again? Tears may be happy.",
        "Include: congratulations, victories, reunions, small pleasures told with "
        "warmth. Do not include: quiet rest (Calm), sheer amazement (Surprise).",
    ),
    "Anger": (
        "Fury or annoyance at someone.",
        "Choose this when the writer accuses, scolds, threatens or mocks over a wrong.",
        "Is somebody told off? Thanks and compliments can be meant bitterly.",
        "Unlike Disgust, it moves against somebody; unlike Sadness, it has not given "
        "up. Broken promises, rudeness, unfair bosses and thieves bring it about.",
    ),
    "Fear": (
        "Fright, worry or stage fright.",
        "Choose this when the writer dreads something, from a noise on the stairs to a "
        "letter from the bank.",
        "Is there danger, real or imagined, that has not passed? Look for sleepless "
        "nights, wet hands, pleas not to be left alone.",
        "Include: phobias, anxious questions, alarm about a child. Do not include: "
        "grief over what is lost (Sadness), amazement without threat (Surprise).",
    ),
    "Sadness": (
        "Grief, longing or loneliness.",
        "Choose this when something or someone is gone, or hope is, and it hurts.",
        "What does the writer miss? It is often unsaid: a habit that has lost its "
        "partner, a room that stays empty.",
        "Include: mourning, farewells, homesickness, failure that makes one tired. Do "
        "not include: rage at the guilty (Anger), notices without feeling (Calm).",
    ),
    "Surprise": (
        "Astonishment.",
        "Choose this when the writer cannot believe what they see, hear or read, "
        "whether it is welcome or not.",
        "Is the point that nobody expected it? Strange finds, chance meetings and "
        "family secrets are typical.",
        'Include: "no way", open mouths, numbers read again. Do not include: news that '
        "makes the writer cheer (Joy) or tremble (Fear).",
    ),
    "Disgust": (
        "Revulsion.",
        "Choose this when the writer wants to look away, spit, wash or leave the room "
        "because of something foul.",
        "Does it turn the writer's stomach, in body or in morals?",
        "Unlike Anger, it shrinks back. Include: filth, spoiled food, crawling things, "
        "leering men, vile remarks.",
    ),
    "Calm": (
        "Neutral or at peace.",
        "Choose this for practical messages and for lines in which the writer is at "
        "rest or does not mind either way.",
        "Can you name any strong feeling of the writer? If not, choose Calm, even when "
        "the words speak of death or anger.",
        "Include: times, places, lists, plans, walks with nothing to report, "
        "acceptance. Do not include: quiet grief (Sadness), quiet delight that is said "
        "to be one (Joy).",
    ),
}

TASK = Task(
    describe_schema([Joy, Anger, Fear, Sadness, Surprise, Disgust, Calm]),
    "one",
)
