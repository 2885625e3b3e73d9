"""TREC questions: what kind of answer a question asks for, fifty classes.

Source: https://cogcomp.seas.upenn.edu/Data/QA/QC, in the form of
https://github.com/harvardnlp/sent-conv-torch; the label is both parts around the colon. License:
none stated, so use it locally. Citation: Li and Roth 2002, "Learning Question Classifiers",
COLING. Kept for scoring. Exactly one label fits each text; ``trec_qt`` has the six coarse
classes.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class AbbreviationForm(Label):
    """The question asks how something is abbreviated. Exclude asking what letters stand
    for (Expansion)."""


@dataclass
class Expansion(Label):
    """The question asks what an abbreviation or set of letters stands for. Exclude
    asking for the short form (AbbreviationForm)."""


@dataclass
class Definition(Label):
    """The question asks what something is or means, in general terms. Exclude asking
    who a person is (PersonDescription) and for the word that fits a description
    (EquivalentTerm)."""


@dataclass
class DescriptionOfSomething(Label):
    """The question asks for a description of a thing or event that is no definition,
    reason or manner. Choose it last among the descriptions."""


@dataclass
class Manner(Label):
    """The question asks how something is done or comes about. Exclude how much or how
    far (the numeric kinds)."""


@dataclass
class Reason(Label):
    """The question asks why something is so, or what causes it."""


@dataclass
class Animal(Label):
    """The answer is an animal or kind of animal."""


@dataclass
class BodyPart(Label):
    """The answer is an organ or part of a body."""


@dataclass
class Color(Label):
    """The answer is one or more colors."""


@dataclass
class Creation(Label):
    """The answer is a work or invention: books, films, songs, inventions, pictures,
    programs. Exclude goods and brands (Product)."""


@dataclass
class Currency(Label):
    """The answer is the name of a currency. Exclude sums (Money)."""


@dataclass
class DiseaseOrMedicine(Label):
    """The answer is a disease, symptom, drug or treatment."""


@dataclass
class Event(Label):
    """The answer is an event: a war, holiday, feat or happening."""


@dataclass
class Food(Label):
    """The answer is a food or drink."""


@dataclass
class MusicalInstrument(Label):
    """The answer is a musical instrument."""


@dataclass
class Language(Label):
    """The answer is a language."""


@dataclass
class Letter(Label):
    """The answer is a letter or character. Exclude whole words (Word)."""


@dataclass
class OtherThing(Label):
    """The answer is a thing of which no other kind fits. Choose it last among the
    things."""


@dataclass
class Plant(Label):
    """The answer is a plant or part of one."""


@dataclass
class Product(Label):
    """The answer is a product or brand. Exclude works of the mind (Creation)."""


@dataclass
class Religion(Label):
    """The answer is a religion."""


@dataclass
class Sport(Label):
    """The answer is a sport or game."""


@dataclass
class Substance(Label):
    """The answer is an element, material or other substance. Exclude food (Food)."""


@dataclass
class Symbol(Label):
    """The answer is a symbol or sign."""


@dataclass
class Technique(Label):
    """The answer is a technique or method by name."""


@dataclass
class EquivalentTerm(Label):
    """The question asks for the name or word for something described, or for another
    name of it. Exclude asking what a word means (Definition)."""


@dataclass
class Vehicle(Label):
    """The answer is a vehicle, ship, aircraft or spacecraft."""


@dataclass
class Word(Label):
    """The answer is a word or phrase with a given property, such as its spelling.
    Exclude the term for a thing (EquivalentTerm)."""


@dataclass
class PersonDescription(Label):
    """The question asks who a named person is or was, or for what known."""


@dataclass
class Group(Label):
    """The answer is a group or organization: companies, teams, peoples, bands."""


@dataclass
class Individual(Label):
    """The answer is a single person by name."""


@dataclass
class PersonTitle(Label):
    """The answer is a title, profession or office of a person."""


@dataclass
class City(Label):
    """The answer is a city or town."""


@dataclass
class Country(Label):
    """The answer is a country."""


@dataclass
class Mountain(Label):
    """The answer is a mountain or range."""


@dataclass
class OtherPlace(Label):
    """The answer is a place of which no other kind fits: rivers, islands, planets,
    buildings, addresses."""


@dataclass
class State(Label):
    """The answer is a state or province of a country."""


@dataclass
class Code(Label):
    """The answer is a code or number that identifies: telephone, postal code."""


@dataclass
class Count(Label):
    """The answer is how many of something there are."""


@dataclass
class Date(Label):
    """The answer is a date, year or time. Exclude lengths of time (Period)."""


@dataclass
class Distance(Label):
    """The answer is a length, height, width or distance."""


@dataclass
class Money(Label):
    """The answer is a price, wage or sum."""


@dataclass
class Rank(Label):
    """The answer is an ordinal or chapter number."""


@dataclass
class OtherNumber(Label):
    """The answer is a number of which no other kind fits."""


@dataclass
class Percentage(Label):
    """The answer is a percentage, fraction or chance."""


@dataclass
class Period(Label):
    """The answer is a length of time, age included. Exclude dates (Date)."""


@dataclass
class Speed(Label):
    """The answer is a speed."""


@dataclass
class Temperature(Label):
    """The answer is a temperature."""


@dataclass
class Size(Label):
    """The answer is an area, volume or size. Exclude lengths (Distance)."""


@dataclass
class Weight(Label):
    """The answer is a weight."""


LABELS: dict[str, type] = {
    "ABBR:abb": AbbreviationForm,
    "ABBR:exp": Expansion,
    "DESC:def": Definition,
    "DESC:desc": DescriptionOfSomething,
    "DESC:manner": Manner,
    "DESC:reason": Reason,
    "ENTY:animal": Animal,
    "ENTY:body": BodyPart,
    "ENTY:color": Color,
    "ENTY:cremat": Creation,
    "ENTY:currency": Currency,
    "ENTY:dismed": DiseaseOrMedicine,
    "ENTY:event": Event,
    "ENTY:food": Food,
    "ENTY:instru": MusicalInstrument,
    "ENTY:lang": Language,
    "ENTY:letter": Letter,
    "ENTY:other": OtherThing,
    "ENTY:plant": Plant,
    "ENTY:product": Product,
    "ENTY:religion": Religion,
    "ENTY:sport": Sport,
    "ENTY:substance": Substance,
    "ENTY:symbol": Symbol,
    "ENTY:techmeth": Technique,
    "ENTY:termeq": EquivalentTerm,
    "ENTY:veh": Vehicle,
    "ENTY:word": Word,
    "HUM:desc": PersonDescription,
    "HUM:gr": Group,
    "HUM:ind": Individual,
    "HUM:title": PersonTitle,
    "LOC:city": City,
    "LOC:country": Country,
    "LOC:mount": Mountain,
    "LOC:other": OtherPlace,
    "LOC:state": State,
    "NUM:code": Code,
    "NUM:count": Count,
    "NUM:date": Date,
    "NUM:dist": Distance,
    "NUM:money": Money,
    "NUM:ord": Rank,
    "NUM:other": OtherNumber,
    "NUM:perc": Percentage,
    "NUM:period": Period,
    "NUM:speed": Speed,
    "NUM:temp": Temperature,
    "NUM:volsize": Size,
    "NUM:weight": Weight,
}
