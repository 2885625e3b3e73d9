"""Asked: what kind of thing would answer a question, one of eight labels.

Written for this project: questions of general knowledge and everyday life.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class Who(Label):
    """The answer names a person, a people, or a body of people: company, band, team,
    party, ministry. The first words do not decide: "Which airline ...", "What do you
    call a person who ..." and "Name a queen ..." belong here. Exclude questions that
    already give the name and ask who that was (Meaning)."""


@dataclass
class Place(Label):
    """The answer is a spot on a map, on Earth or beyond it, or a position: country,
    city, river, mountain, planet, building, street, a part of the body or of a page.
    Include "What city ..." and "Name a lake ...", not only "Where ...". Exclude clubs
    and companies (Who), even if they bear the name of a town."""


@dataclass
class Quantity(Label):
    """The answer is a number: a count, price, size, distance, age, speed, temperature,
    share, score, length of time, how often, a code or a phone number. Include "What is
    the population of ..." and other questions without "how many". Exclude years, days
    and hours of the clock (Time)."""


@dataclass
class Time(Label):
    """The answer is a point or stretch on the calendar or clock: a year, day, month,
    season, century, age of history, an hour. Include deadlines and "since when".
    Exclude how long something lasts, how old it is and how often it happens
    (Quantity)."""


@dataclass
class Thing(Label):
    """The answer names anything that is neither human nor a place nor a number: an
    animal, plant, food, material, tool, product, book, film, ship, language, color,
    illness, sport, event, award, word. Exclude questions that give the name and want to
    know what it is (Meaning)."""


@dataclass
class Meaning(Label):
    """The answer explains what or who something is: a definition, what a word means or
    comes from, a description of a named person, place, rule or book, a difference
    between two things. "Who was Ada Lovelace?" wants such an account and no name.
    Exclude causes and instructions (ReasonOrWay) and letters to be written out
    (Abbreviation)."""


@dataclass
class ReasonOrWay(Label):
    """The answer tells why or how: a cause, a motive, a purpose, a method, a course of
    events. Include "What causes ...", "What is it for?" and "What is the best way to
    ...". Exclude "how" with many, much, long, old, far or often (Quantity)."""


@dataclass
class Abbreviation(Label):
    """The answer is what letters stand for, all of them or one, or, the other way
    round, how a name is shortened. Include "short for", "the full form of" and acronyms
    that have become words. Exclude what the thing behind the letters is or does: "What
    is DNA?" asks for its Meaning."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "Who": (
        "A person or a group of people is asked for.",
        "Choose this if a name of somebody would answer: one human being, a family, a "
        "tribe, a firm, a club or an authority.",
        "Would the answer be somebody? Include: whose, by whom, which actress, which "
        "company, what team. Do not include: who a named person was.",
        "Unlike Meaning, which has the name and wants the story, this has the story "
        "and wants the name of people.",
    ),
    "Place": (
        "A location is asked for.",
        "Choose this if one could point to the answer on a map, in a house, in the "
        "sky or on a body.",
        "Would the answer be somewhere? Include: what country, which island, the "
        "capital of, in which museum, where to go. Do not include: what a named place "
        "is.",
        "Unlike Thing, the answer is where one can be; unlike Who, it does not act.",
    ),
    "Quantity": (
        "A number or an amount is asked for.",
        "Choose this if the answer is counted or measured, with or without a unit, or "
        "is a code made of digits.",
        "How many, how much, how far, how old, how long, how often? Include: "
        "percentages, populations, temperatures, odds, wages. Do not include: dates "
        "and hours.",
        "Unlike Time, which asks when, this asks for a figure, and for how long "
        "something lasts or takes in all.",
    ),
    "Time": (
        "A date or time is asked for.",
        "Choose this if the answer stands in a calendar, on a clock or in a list of "
        "eras, early or late.",
        "When, what year, what day, until when, at what hour? Include: centuries, "
        "seasons, birthdays, closing hours. Do not include: durations, ages, "
        "frequencies.",
        "A moment or period with a place in time; how long it lasts is Quantity.",
    ),
    "Thing": (
        "An item or a kind of item is asked for, not people, places, numbers.",
        "Choose this if the answer is an object, creature, substance, work, event, "
        "language, game or other item that the question describes but does not name.",
        "Which what? Include: animals, foods, metals, songs, diseases, currencies, "
        "colors, translations of a word. Do not include: companies, cities, "
        "explanations.",
        "The question describes and the answer names; Meaning is the other way.",
    ),
    "Meaning": (
        "A definition or description is asked for.",
        "Choose this if the question already names somebody or something and wants to "
        "be told what that is, what it says, or how two such things differ.",
        "What is it, who was that? Include: what a word means, where a word comes "
        "from, what somebody's work consists of, the plot of a book. Do not include: "
        "why and how to.",
        "A few sentences of a dictionary or encyclopedia would answer it. For the "
        "words behind letters there is Abbreviation.",
    ),
    "ReasonOrWay": (
        "Why or how.",
        "Choose this if the answer is a cause, an aim, a manner or a list of steps.",
        "What brought it about, or how is it done? Include: why, how come, how do I, "
        "by what means, what led to, what something is for. Do not include: how many, "
        "how far.",
        "Unlike Meaning, it does not ask what a thing is but what makes it happen, "
        "what it serves, or how to go about it.",
    ),
    "Abbreviation": (
        "Letters are to be written out, or words to be shortened.",
        "Choose this if the answer is the long form of an acronym, of initials or of "
        "a single letter in them, or the short form of a longer name.",
        "What does it stand for? Include: short for, the full form, the initials of a "
        "name, the official abbreviation. Do not include: what an organization does.",
        "Meaning explains the thing; this only spells out the letters that name it.",
    ),
}


TASK = Task(
    describe_schema(
        [
            Who,
            Place,
            Quantity,
            Time,
            Thing,
            Meaning,
            ReasonOrWay,
            Abbreviation,
        ]
    ),
    "one",
)
