"""PHEE: adverse and therapeutic drug events in case reports, with patients and treatments nested.

Source: https://github.com/ZhaoyueSun/PHEE, ``json``. License: MIT. Citation: Sun et al. 2022,
"PHEE: A Dataset for Pharmacovigilance Event Extraction from Text", EMNLP. ``Subject``,
``Treatment`` and ``Combination`` only occur inside an event. A phrase that the data set gives in
several pieces is a list of those pieces, in text order.
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Event


@dataclass
class Subject:
    """The patient or group to whom it happens, as the whole phrase and its details.
    Include "patient" and "case" without further detail. Exclude the authors and the
    general public."""

    span: list[str]
    """The whole phrase, article included. Such as: "two adults", "a man with gout"."""
    age: list[str] | None  # The age or age group. Such as: "61-year-old", "toddlers"
    gender: list[str] | None  # The word that shows the sex. Such as: "man", "her"
    population: list[str] | None
    """How many subjects there are. Such as: "a", "four", "12%"."""
    race: list[str] | None  # Race, ethnicity or nationality. Such as: "Hispanic"
    disorder: list[str] | None
    """Illnesses of the subject that stand within the phrase. Such as: "gout"."""


@dataclass
class Combination:
    """Several drugs that are given together or act on each other, with the word that
    joins them. Exclude drugs that are given one after the other without interaction,
    and alternatives."""

    mention: str  # The joining word. Such as: "combined with", "plus"
    drug: list[str]  # Every drug that takes part.


@dataclass
class Treatment:
    """The therapy that is given, as the whole phrase and its details. Include dose,
    route and reason where they stand beside the drug. Exclude therapies given against
    the side effect afterwards, unless the event is about them."""

    span: list[str]  # The whole phrase. Such as: "oral prednisone", "dialysis"
    drug: list[str] | None
    """Names or classes of the drugs. Such as: "prednisone", "opioids"."""
    disorder: list[str] | None  # For what it is given. Such as: "sarcoidosis"
    dosage: list[str] | None  # The amount. Such as: "40 mg", "high-dose"
    freq: list[str] | None  # How often. Such as: "twice daily"
    route: list[str] | None
    """Which way it enters the body. Such as: "oral", "intrathecal"."""
    duration: list[str] | None
    """For how long it was taken. Such as: "six weeks", "chronic"."""
    time_elapsed: list[str] | None
    """From the treatment to the event. Such as: "two days after"."""
    combination: list[Combination] | None  # Joint use with other drugs.


@dataclass
class AdverseEvent(Event):
    """A patient suffers harm that is linked to a drug or therapy: side effects,
    toxicity, allergic reactions, overdose, harmful interaction. Include suspected and
    denied harm and say so. Exclude symptoms of the treated illness itself, and benefits
    (TherapeuticEvent). Use one instance for each treatment and its effects."""

    mention: (
        str  # The word that links drug and harm. Such as: "provoked", "after", "associated with"
    )
    subject: Subject | None  # Who suffers it.
    treatment: Treatment | None  # What is blamed.
    effect: list[str]  # The harm done, as whole phrases. Such as: "acute hearing loss"
    severity: list[str] | None  # Words that weigh the harm. Such as: "fatal", "mild"
    severity_level: Literal["High", "Medium", "Low"] | None
    """What those words amount to."""
    speculated: list[str] | None  # Words that show doubt. Such as: "may", "possibly"
    negated: list[str] | None  # Words that deny it. Such as: "no", "without"


@dataclass
class TherapeuticEvent(Event):
    """A patient is helped, or is meant to be helped, by a drug or therapy: treatment,
    cure, relief, response. Include failed attempts and mark them as negated. Exclude
    harm done by the treatment (AdverseEvent), even if the drug is also named as a
    therapy."""

    mention: (
        str  # The word that states treatment or benefit. Such as: "responded to", "managed with"
    )
    subject: Subject | None  # Who is treated.
    treatment: Treatment | None  # What is given.
    effect: list[str]  # What it brings about, if named. Such as: "complete remission"
    severity: list[str] | None  # Words that weigh the effect.
    severity_level: Literal["High", "Medium", "Low"] | None
    """What those words amount to."""
    speculated: list[str] | None  # Words that show doubt. Such as: "could"
    negated: list[str] | None  # Words that deny the benefit. Such as: "failed"


LABELS: dict[str, type] = {
    "Adverse_event": AdverseEvent,
    "Potential_therapeutic_event": TherapeuticEvent,
}
