"""TREC questions: what kind of answer a question asks for, six classes.

Source: https://cogcomp.seas.upenn.edu/Data/QA/QC, in the form of
https://github.com/harvardnlp/sent-conv-torch; the label is the part before the colon. License:
none stated, so use it locally. Citation: Li and Roth 2002, "Learning Question Classifiers",
COLING. Kept for scoring. Exactly one label fits each text.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class Abbreviation(Label):
    """The question asks what an abbreviation stands for, or how something is
    abbreviated. Exclude asking what the thing behind the letters is (Description)."""


@dataclass
class Thing(Label):
    """The answer is a thing that is no person, place or number: animals, plants, foods,
    colors, diseases, products, works, sports, words, languages, substances, techniques,
    events. Exclude explanations in a sentence (Description)."""


@dataclass
class Description(Label):
    """The answer is a definition, description, reason or manner: "what is", "what does
    ... mean", "why", "how does". Exclude questions whose answer is a single name
    (Thing, Human, Location) or a figure (Numeric)."""


@dataclass
class Human(Label):
    """The answer is a person, a group or organization, a title of a person, or who
    someone is. Include companies and teams. Exclude nations asked for as places
    (Location)."""


@dataclass
class Location(Label):
    """The answer is a place: city, country, state, mountain, river, address, planet, or
    where something is. Exclude organizations and buildings asked for as works."""


@dataclass
class Numeric(Label):
    """The answer is a number or measure: counts, dates, ages, distances, money, speed,
    weight, percentages, codes, rank, duration. Include "when" and "how many"."""


LABELS: dict[str, type] = {
    "ABBR": Abbreviation,
    "ENTY": Thing,
    "DESC": Description,
    "HUM": Human,
    "LOC": Location,
    "NUM": Numeric,
}
