"""Clinical notes: problems, findings, tests, treatments, and what became of the patient.

For discharge letters, progress notes, referrals and case reports. Left out: names and numbers that
identify a patient (`guidelines.privacy`), molecular findings (`guidelines.biomedicine`), billing
codes. Nothing here is medical advice; output needs a clinician's eye.

Use: ``gollie-like extract --schema guidelines.clinical -f note.txt``
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Relation, Value


@dataclass
class BodyPart(Entity):
    """A part, region, organ or fluid of the body. Include side and position words that
    belong to it ("left lower lobe"). Exclude body words inside the name of a disease,
    test or device ("chest" in "chest X-ray")."""

    span: str  # Such as: "left knee", "abdomen", "cerebrospinal fluid"


@dataclass
class Problem(Entity):
    """A disease, symptom, sign, injury or other complaint of a patient or relative, in
    the narrowest span that keeps its meaning. Include problems that are denied or only
    suspected and say so in the status. Exclude normal findings ("lungs clear"), tests,
    and the risk alone."""

    span: str  # Such as: "shortness of breath", "atrial fibrillation", "fractured hip"
    status: Literal["present", "past", "suspected", "denied", "family"]
    """present: the patient has it now; past: history of; suspected: possible, rule out;
    denied: ruled out or said to be absent; family: a relative has it."""
    site: BodyPart | None  # Where it sits, if a separate phrase says so.


@dataclass
class Medication(Entity):
    """A drug, vaccine, infusion or supplement, by generic or trade name or by class.
    Include drugs that were stopped, refused or cause an allergy. Exclude foods,
    laboratory substances that are only measured, and the disease a drug is for. Amounts
    go into the fields."""

    span: str  # The name without strength. Such as: "lisinopril", "flu shot"
    dose: str | None  # Strength or amount of one intake. Such as: "20 mg", "two puffs"
    frequency: str | None  # How often. Such as: "twice daily", "as needed", "q8h"
    route: str | None  # How it is given. Such as: "by mouth", "IV", "topical"
    duration: str | None  # For how long. Such as: "for 10 days"
    action: Literal["start", "continue", "change", "stop", "allergy", "unclear"]
    """What the note says about it; allergy: must not be given because of a past reaction."""


@dataclass
class Procedure(Entity):
    """Something done to the patient to treat or to look inside: operations, endoscopy,
    dialysis, physical therapy, placement of devices. Include planned and declined ones.
    Exclude drugs (Medication) and measurements or images whose purpose is a value or
    finding (Test)."""

    span: str  # Such as: "appendectomy", "stent placement", "wound debridement"


@dataclass
class Test(Entity):
    """An examination that yields a value or finding: laboratory tests, imaging, vital
    signs, scores, physical checks. Use one instance for each test and result. Include
    tests that are ordered but have no result yet. Exclude procedures with a therapeutic
    aim and findings without a named test (Problem)."""

    span: str  # The test without its result. Such as: "hemoglobin", "chest X-ray", "BP"
    result: str | None
    """The value with unit, or the finding. Such as: "9.8 g/dL", "clear"."""
    assessment: Literal["normal", "abnormal", "unclear"]
    """As the note judges it, not as you do."""


@dataclass
class PatientAge(Value):
    """The age of the patient, at any time the note speaks of. Include the unit,
    adjectives of age, and approximate ages. Exclude ages of relatives and durations of
    an illness."""

    span: str  # Such as: "67-year-old", "8 weeks", "in her forties"


@dataclass
class TimePoint(Value):
    """A date or a time relative to the illness, stay or operation. Include "ago" and
    "later". Exclude how often and how long a drug is taken; those are fields of
    Medication."""

    span: str  # Such as: "3 days ago", "on admission", "March 2019"


@dataclass
class Indication(Relation):
    """A medication or procedure is given for a problem, and the note ties the two
    together. Include drugs to be taken "as needed for" a complaint. For example,
    "metformin for her diabetes". Exclude pairs that you would link by medical knowledge
    alone, and problems caused by the treatment (AdverseReaction)."""

    treatment: Medication | Procedure  # What is given or done.
    problem: Problem  # For what.


@dataclass
class AdverseReaction(Relation):
    """A medication or procedure harmed the patient: side effects, allergies,
    complications, overdoses. Include suspected ones. For example, "rash after
    amoxicillin". Exclude symptoms of the illness itself and general warnings in a
    leaflet."""

    cause: Medication | Procedure  # What is blamed.
    effect: Problem  # The harm done.
    certainty: Literal["certain", "suspected"]  # How firmly the note makes the link.


@dataclass
class Encounter(Event):
    """A contact with health care that the note tells of: visit, admission, transfer,
    discharge, call. Include contacts long past and those at other hospitals. Exclude
    planned contacts that have no date or place; those are FollowUp."""

    mention: str  # The word for it. Such as: "admitted", "was seen", "discharged"
    kind: Literal["visit", "admission", "transfer", "discharge", "other"]
    """What kind of contact."""
    place: str | None
    """The ward, clinic or hospital. Such as: "the emergency department"."""
    time: str | None  # When it took place.
    reasons: list[Problem]  # Why, if the note gives the problem.


@dataclass
class FollowUp(Event):
    """Something that is to be done later: appointments, tests to repeat, advice to the
    patient. Include conditions under which the patient should return. Exclude what was
    already done and drugs to be taken from now on (Medication)."""

    mention: str  # The verb or noun of the plan. Such as: "follow up", "recheck"
    action: str  # What is to be done. Such as: "repeat colonoscopy", "see cardiology"
    time: str | None  # When it is due. Such as: "in six weeks"
