"""Notes from the clinic: short cases, discharge letters, laboratory lines, posts by patients.

Sentences written for this project, with every mention under its most specific class.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Condition(Entity):
    """Any clinical condition or event, present, past, feared or denied: injuries, accidents,
    pregnancy and its losses, allergies, reactions, complications, side effects, death,
    diseases, complaints, findings. Where a more specific class of these is listed and fits,
    that one is used. Exclude verbs such as "fell", and the words "problem" and
    "diagnosis"."""

    span: str  # Such as: "wasp sting", "sprain", "pregnancy", "side effects", "choking"


@dataclass
class Disease(Condition):
    """A named illness or disorder that a doctor diagnoses, of body or mind, also when it is
    only suspected or runs in the family. Keep words that belong to the name, such as "type
    2". Injuries, allergies and events are only Condition; a single complaint is Symptom."""

    span: str  # Such as: "lupus", "acute bronchitis", "prostate cancer", "epilepsy"


@dataclass
class Symptom(Condition):
    """A complaint that somebody feels, tells or notices at home, also when it is denied. In
    lay words it may be an adjective or verb, such as "dizzy". Leave out "severe" and the
    like; keep a body part inside the phrase. What only an examiner or a test brings to light
    is Finding."""

    span: str  # Such as: "back pain", "cough", "tired", "numb toes", "loss of appetite"


@dataclass
class Finding(Condition):
    """An abnormality that a clinician sees, hears or feels, or that a scan, tracing or blood
    count shows. Leave out its size and the body part behind it. Exclude what the patient
    tells (Symptom), the disease behind it, and bare values (Result)."""

    span: str  # Such as: "wheezes", "T-wave inversion", "ascites", "leukocytosis", "polyp"


@dataclass
class Anatomy(Entity):
    """A part of the body, such as an organ, limb, vessel, bone or region, with its side.
    Exclude one inside a longer term for a complaint, injury, finding, test or operation, and
    body fluids that are tested."""

    span: str  # Such as: "left knee", "spleen", "right upper lobe", "eyelids"


@dataclass
class Medication(Entity):
    """Anything given as medicine, by substance or group: drugs, vaccines, infusions,
    vitamins, antidotes, anesthetics. Where a more specific class of medicines is listed and
    fits, that one is used. Exclude the dose, the form and the words "pills" and
    "treatment"."""

    span: str  # Such as: "lisinopril", "diuretics", "saline", "vitamin B12", "Motrin"


@dataclass
class BrandName(Medication):
    """A medicine called by the name under which a maker sells it, usually with a capital
    letter. Exclude the name of the substance, such as "sertraline", and of the group, such as
    "antidepressants", which are only Medication."""

    span: str  # Such as: "Xarelto", "Lasix", "Advair", "Ritalin"


@dataclass
class Dose(Entity):
    """How much of a medicine is taken or given at a time: the number with its unit, or a
    count of tablets, drops, puffs or vials. Exclude how often (Frequency), and values that a
    test brings (Result)."""

    span: str  # Such as: "40 mg", "half a tablet", "2 puffs", "10 mL/kg"


@dataclass
class Frequency(Entity):
    """How often or when in the day something is taken, done or happens, with "as needed".
    Include abbreviations. Exclude how long it goes on (Duration) and single points in time
    (Date)."""

    span: str  # Such as: "twice a day", "q6h", "every other week", "at night", "prn"


@dataclass
class Route(Entity):
    """By which way a medicine enters the body, as a phrase, adverb, adjective or
    abbreviation. Keep a preposition that opens the phrase. Exclude the place of an operation,
    and parts of the body as such (Anatomy)."""

    span: str  # Such as: "by mouth", "SC", "intravenously", "nasal", "under the tongue"


@dataclass
class Procedure(Entity):
    """Anything done to or for a patient beyond giving medicine: operations, therapies,
    resuscitation, tubes, machines, examinations. Where a more specific class of these is
    listed and fits, that one is used. Exclude verbs such as "repaired" and the words
    "treatment" and "care"."""

    span: str  # Such as: "tonsillectomy", "dialysis", "CPR", "speech therapy", "mammogram"


@dataclass
class Test(Procedure):
    """An examination that measures or looks: blood and urine tests and what they determine,
    scans, scopes, biopsies, tracings, scores, vital signs. What comes out is Result or
    Finding; an operation or therapy is only Procedure."""

    span: str  # Such as: "creatinine", "PET scan", "blood pressure"


@dataclass
class Result(Entity):
    """What a test came out with: a number with its unit, a score, a grade, or a word such as
    positive or normal. Include the size of a finding or burn. Exclude doses and the
    abnormality itself (Finding)."""

    span: str  # Such as: "13.2 g/dL", "negative", "2+", "4 mm", "within normal limits"


@dataclass
class Person(Entity):
    """Any person in the story, by role or by name without title: relatives, witnesses,
    bosses, helpers, patients, staff, "parents", "family". Where a more specific class of
    people is listed and fits, that one is used. Exclude pronouns and departments."""

    span: str  # Such as: "wife", "classmate", "Karl Brandt", "social worker"


@dataclass
class Patient(Person):
    """The one whose health it is about, by role or by name, with age and sex if they stand in
    the same phrase. A relative is meant here when the post or note is about that relative's
    illness. Others in the story are only Person."""

    span: str  # Such as: "patient", "45-year-old woman", "Okafor", "toddler"


@dataclass
class Clinician(Person):
    """Someone who treats, examines or advises by profession, by role or by name: doctors of
    all kinds, nurses, midwives, dentists, therapists, pharmacists, paramedics. Exclude teams
    and clinics, and lay helpers, who are only Person."""

    span: str  # Such as: "oncologist", "night nurse", "Feldman", "GP"


@dataclass
class Date(Entity):
    """A point in time: calendar dates, years, weekdays, clock times, days counted from an
    operation or birth, and phrases such as "two days ago" or "in a month". Exclude lengths of
    time (Duration), ages, and rhythms (Frequency)."""

    span: str  # Such as: "7 July 2020", "yesterday", "postoperative day 1", "in two weeks"


@dataclass
class Duration(Entity):
    """How long something lasted, has lasted or is to last: the number with its unit, or a
    phrase such as "all day". Leave out "for" and "over". Exclude ages, points in time such as
    "two days ago" (Date) and intervals between doses (Frequency)."""

    span: str  # Such as: "3 weeks", "five-day", "48 hours", "half an hour"


TERMS = (
    Condition,
    Anatomy,
    Medication,
    Dose,
    Frequency,
    Route,
    Procedure,
    Result,
    Person,
    Date,
    Duration,
)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Condition": (
        "Anything that is or goes wrong with health, and pregnancy.",
        "Mark every clinical state or event by its noun. If a closer class for it is listed, "
        "take that; wounds, mishaps and reactions often have none and stay here.",
        "Did something befall the body or mind, or was that feared or ruled out? Then it is one "
        "of these, unless illnesses, complaints or findings are asked for apart.",
        "Include: fractures, bites, overdose, allergies, relapse, arrest of the heart, birth "
        "losses. Do not include: procedures, normal values, plain verbs.",
    ),
    "Disease": (
        "Illnesses by name.",
        "Mark each disorder that would stand as a diagnosis in a chart, with its type or stage "
        "if that is part of the name.",
        "Has it a name of its own in a textbook of medicine? Mark it. Unlike Symptom, it is "
        "what lies behind the complaint.",
        "Include: infections, cancers, mental disorders, abbreviations, family illnesses. Do "
        "not include: fractures, accidents, nausea, lab values.",
    ),
    "Symptom": (
        "Complaints of the patient.",
        "Mark what is felt, reported or denied, in medical or in everyday words.",
        "What does the sick person say is wrong? Mark that, as a noun, or as a verb or adjective "
        "in lay speech. The examiner's discovery is Finding.",
        "Include: pains, nausea, itching, poor sleep, things noticed by a parent. Do not "
        "include: diagnoses, murmurs, words of degree.",
    ),
    "Finding": (
        "Abnormal signs and images.",
        "Mark what the examiner or the machine found to be abnormal, without measure and "
        "without site.",
        "In contrast to Symptom, it is found and not told: by eye, hand, stethoscope, "
        "microscope or scanner.",
        "Include: shadows, masses, swellings on exam, changes of the tracing, low cell counts "
        'as a term. Do not include: "positive", numbers, illnesses.',
    ),
    "Anatomy": (
        "Parts of the body.",
        "Mark organs, bones, vessels, limbs and regions, with left, right, upper or lower.",
        "Where in the body? Mark that phrase, unless it is swallowed up in a longer term such "
        'as "knee replacement".',
        "Include: lobes, joints, spinal levels, skin, plurals. Do not include: blood as a "
        "sample, ways of giving drugs.",
    ),
    "Medication": (
        "Medicines of every kind.",
        "Mark each remedy by its substance or group; if a closer class of medicines is listed, "
        "use it where it fits.",
        "Could it be on a list of prescriptions or from a drugstore shelf? Then mark its name, "
        "but not its amount.",
        "Include: antibiotics, fluids, vaccines, supplements, antivenom, brand names when "
        "nothing narrower is asked for. Do not include: operations, doses.",
    ),
    "BrandName": (
        "Trade names of medicines.",
        "Mark a drug when the text calls it as the box does.",
        "Unlike the substance, which is the same from any maker, this name belongs to one "
        "maker's product.",
        "Include: brands of pills, pens, sprays, injections. Do not include: generic names, "
        "drug groups, makers.",
    ),
    "Dose": (
        "Amounts of a medicine.",
        "Mark the figure and unit that say how much is given, also per kilogram or per hour.",
        "How much is taken at once? Tablets, puffs and vials count as units.",
        "Include: milligrams, milliliters, units, a number of drops. Do not include: blood "
        "levels, how many times a day.",
    ),
    "Frequency": (
        "How often.",
        "Mark phrases and abbreviations for the rhythm of doses, therapy or attacks.",
        "How many times, or at which hour of each day? That is marked; for how many days is "
        "Duration.",
        "Include: daily, every few hours, weekly, before bed, on demand. Do not include: one "
        "single date, lengths of time.",
    ),
    "Route": (
        "The way in which a drug is given.",
        "Mark words such as oral, IM or through a tube where they tell how a remedy gets in.",
        "Mouth, vein, muscle, skin, lung or nose: by which of them? Mark the words that say so.",
        "Include: PO, intramuscularly, inhaled, on the skin, by infusion. Do not include: the "
        "drug, the amount, sites of surgery.",
    ),
    "Procedure": (
        "Things done to the patient.",
        "Mark operations, therapies and other acts of care by name; where a closer class is "
        "listed and fits, take that one.",
        "Did hands, knives, rays or machines do it? Then mark the noun. Pills and drips are "
        "Medication.",
        "Include: surgery by name, talking cures, ventilation, implants, examinations when "
        "nothing narrower is asked for. Do not include: verbs, drugs.",
    ),
    "Test": (
        "Examinations and what is measured.",
        "Mark each laboratory value, scan, culture, biopsy, score or vital sign by its name, "
        "not by its outcome.",
        "Does it serve to find out rather than to cure? That makes it a test and not just any "
        "Procedure.",
        "Include: abbreviations of lab values, imaging, endoscopy, questionnaires. Do not "
        'include: "on examination", results, surgery.',
    ),
    "Result": (
        "Outcomes of tests.",
        "Mark the value, with unit or sign, or the word in which a test's outcome is told.",
        "What did it come to? The figure or verdict is marked; what was measured is Test.",
        "Include: negative, abnormal, percentages, pluses, size of a lump. Do not include: "
        "names of abnormalities, milligrams of a drug, dates.",
    ),
    "Person": (
        "People, by role or name.",
        "Mark any human being in the text by the noun or name; if a closer class of people is "
        "listed and fits, choose it.",
        "Who is it? Kin, friends, bystanders, teachers and go-betweens are marked, and so is "
        "everybody else who is no mere pronoun.",
        'Include: "husband", "caregiver", names of those who sign, parents. Do not include: '
        '"he", hospitals, "Dr." and "Mrs." as such.',
    ),
    "Patient": (
        "Whoever is ill or under care.",
        "Mark the noun or name for the person whose case is told, and take age and sex along.",
        "Whose body is it about? In a post about a parent or child, the relative is the one.",
        "Include: newborns, names behind Mr. or Ms., abbreviations of the word. Do not include: "
        "relatives who only help, donors, the writer as I.",
    ),
    "Clinician": (
        "Health professionals.",
        "Mark doctors, nurses, therapists and the like, by specialty or by surname. A specialty "
        "set off by a comma from a name is a span of its own.",
        "Is it this person's trade to treat or advise the sick? If not, it is Person or Patient.",
        "Include: paramedics, residents, dentists, names behind Dr. Do not include: wards, "
        "interpreters, sisters at home.",
    ),
    "Date": (
        "When it happened.",
        "Mark dates, times of day and phrases that fix a moment, looking back or ahead.",
        "On which day, in which year, at what hour? Unlike Duration, the phrase answers when "
        "and not how long.",
        "Include: day 3, Tuesday, last week, a month before, today. Do not include: ages, every "
        "Monday, for a year.",
    ),
    "Duration": (
        "How long.",
        "Mark spans of time that a complaint, course of drugs or stay lasts, without the "
        "preposition.",
        "For how many hours, days or years? Mark the answer. If it says how long ago, it is Date.",
        "Include: minutes of a seizure, weeks of therapy, forms with a hyphen. Do not include: "
        "years of age, every 8 hours.",
    ),
}
