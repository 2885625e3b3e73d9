"""ACE 2005: values, that is, numbers, times, sentences, crimes, posts and contacts.

Source: https://catalog.ldc.upenn.edu/LDC2006T06, as sentences in OneIE's JSON
(``{train,dev,test}.oneie.json``) or as ``.apf.xml`` with its ``.sgm`` (split ``all``). License:
agreement with LDC, so users bring the files. Citation: Walker et al. 2006, "ACE 2005 Multilingual
Training Corpus", LDC. Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Value


@dataclass
class ContactInfo(Value):
    """A way to reach somebody: telephone number, mail address, web address. Exclude
    places on a map."""

    span: str  # Such as: "ann@norlys.example", "555 0199", "www.harbor.example"


@dataclass
class Crime(Value):
    """The word or phrase for an offense of which somebody is suspected, charged or
    convicted. Exclude the deed told as an event ("robbed")."""

    span: str  # Such as: "smuggling", "theft of mail", "perjury"


@dataclass
class JobTitle(Value):
    """The word for a post or trade that a person holds or takes. Exclude the person
    described by it as a whole ("the tall harbormaster")."""

    span: str  # Such as: "harbormaster", "deputy treasurer", "cellist"


@dataclass
class Numeric(Value):
    """A sum of money or a percentage, with its unit. Exclude plain counts, measures and
    times (Time)."""

    span: str  # Such as: "$ 41 million", "nine percent", "six kroner"


@dataclass
class Sentence(Value):
    """A punishment that a court lays down: prison, fine, death, service. Exclude its
    reason (Crime)."""

    span: str  # Such as: "nine years in prison", "life", "a suspended term"


@dataclass
class Time(Value):
    """A point in time, a period or a rate, however it is told. Include words that bind
    it to now ("recently", "the day before"). Exclude events used as times."""

    span: str  # Such as: "last spring", "six in the evening", "the 1870s"


LABELS: dict[str, type] = {
    "Contact-Info": ContactInfo,
    "Crime": Crime,
    "Job-Title": JobTitle,
    "Numeric": Numeric,
    "Sentence": Sentence,
    "TIME": Time,
    "TIMEX2": Time,
}
