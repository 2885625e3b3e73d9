"""Medicine and public health for lay and professional readers: illness, care, people, bodies.

Sentences written for this project, with every mention under its most specific class.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Human(Entity):
    """Any individual by name: patients, nurses, researchers, politicians, officials, artists.
    Leave out titles such as "Minister" or "Dr.". Where a more specific class of people is
    listed and fits, that one is used. Exclude diseases, acts and buildings that bear a
    name."""

    span: str  # Such as: "Henrietta Lacks", "Jimmy Carter", "Florence Nightingale"


@dataclass
class Doctor(Human):
    """A named person who treats the sick as a physician, surgeon, psychiatrist or dentist, of
    any age of history. Include one who also does research. Nurses, laboratory scientists,
    patients and health ministers are only Human."""

    span: str  # Such as: "Christiaan Barnard", "Galen", "Feldman", "Virginia Apgar"


@dataclass
class Institution(Entity):
    """Any named body of people: companies, charities, universities, foundations, associations,
    and the like. Where a more specific class of bodies is listed and fits, that one is used.
    Exclude brands of medicine and names of programs."""

    span: str  # Such as: "Pfizer", "Doctors Without Borders", "Columbia University"


@dataclass
class Hospital(Institution):
    """A named hospital, clinic or infirmary, also when it is only the place where something
    happened. Exclude wards without a name, the town behind a comma, and foundations that pay
    for care."""

    span: str  # Such as: "Groote Schuur Hospital", "Mercy North", "Cleveland Clinic"


@dataclass
class Agency(Institution):
    """A public body for health by name, national, local or international: ministries, drug
    regulators, disease control centers, state health services, bodies of the United Nations.
    Exclude private charities and firms, which are Institution."""

    span: str  # Such as: "World Health Organization", "FDA", "NHS"


@dataclass
class Location(Entity):
    """Any place by name: countries, cities, states, streets, rivers, islands, forests. Where a
    more specific class of places is listed and fits, that one is used. Split "Tamale, Ghana"
    into its parts. Exclude hospitals and adjectives of origin."""

    span: str  # Such as: "Geneva", "Alabama", "Broad Street", "Rio Negro"


@dataclass
class Country(Location):
    """A nation by name or abbreviation, such as those that report cases or approve drugs,
    with England and its neighbors. Exclude states of a federation, cities, continents, and
    words such as "Danish" (OtherName)."""

    span: str  # Such as: "Uganda", "US", "Bangladesh", "England"


@dataclass
class Disease(Entity):
    """Any illness, disorder, injury or growth called by its name, in body or mind. Where a more
    specific class of illness is listed and fits, that one is used. Exclude complaints that a
    patient feels, such as cough (Symptom), and vague words such as "condition"."""

    span: str  # Such as: "type 2 diabetes", "breast cancer", "depression", "broken hip"


@dataclass
class InfectiousDisease(Disease):
    """An illness that germs or parasites cause and that is called by its name, including
    infestations. Exclude the germ itself (Pathogen) and illnesses that come from within, such
    as gout or cancer, which are Disease."""

    span: str  # Such as: "malaria", "influenza", "bladder infection", "scabies"


@dataclass
class Symptom(Entity):
    """A sign or complaint that points to an illness or comes from a drug: what a patient feels
    or a doctor sees. Keep the body part when it is in the phrase, as in "back pain". Exclude
    the illness that is diagnosed."""

    span: str  # Such as: "fever", "shortness of breath", "rash", "swollen ankles"


@dataclass
class Treatment(Entity):
    """Anything done or given to cure, relieve or prevent: operations, therapies, rest, devices
    such as a splint. Where a more specific class of remedies is listed and fits, that one is
    used. Exclude examinations (Test) and words such as "care"."""

    span: str  # Such as: "hip replacement", "chemotherapy", "physical therapy", "pacemaker"


@dataclass
class Drug(Treatment):
    """A medicine by substance, brand or group, with vitamins and antiseptics. Where a class for
    a narrower sort of medicine is listed and fits, that one is used. Exclude the words "drug"
    and "pill", doses, and therapies that are not a substance."""

    span: str  # Such as: "metformin", "Ozempic", "penicillin", "vitamin C", "antidepressants"


@dataclass
class Vaccine(Drug):
    """A vaccine by brand, abbreviation or target, with the word "vaccine" or "shot" if it is in
    the phrase. The disease inside such a phrase gets no mention of its own. Exclude the words
    "vaccine" and "vaccination" alone."""

    span: str  # Such as: "MMR vaccine", "Shingrix", "flu shot", "BCG"


@dataclass
class BodyPart(Entity):
    """A part of the human body: limbs, organs, skin, bones, blood. Exclude one that stands
    inside a longer term for a symptom, disease or treatment, such as "knee replacement", and
    single cells."""

    span: str  # Such as: "liver", "big toe", "eyelids", "skin"


@dataclass
class Test(Entity):
    """An examination, scan, laboratory test or score used to find or grade an illness. Exclude
    clinical trials, the result, and the vague words "check" or "exam" alone."""

    span: str  # Such as: "CT scan", "biopsy", "complete blood count", "Apgar score"


@dataclass
class Pathogen(Entity):
    """A virus, bacterium, fungus or parasite by its Latin or common name or abbreviation.
    Exclude the illness that it brings (InfectiousDisease), animals that pass it on, and the
    words "virus" or "germ" alone."""

    span: str  # Such as: "Helicobacter pylori", "HIV", "norovirus", "Plasmodium falciparum"


@dataclass
class Date(Entity):
    """A point on the calendar: days, weekdays, months, years, seasons, holidays that tell when,
    "yesterday". Exclude ages, durations such as "six weeks", and clock times."""

    span: str  # Such as: "March 11, 2020", "Friday", "1854", "Easter"


@dataclass
class OtherName(Entity):
    """A proper name that fits none of the other classes: nationalities and peoples, languages,
    journals, books, laws, insurance programs, prizes, awareness days, pilgrimages. Exclude
    ordinary nouns, and decide for the other classes first."""

    span: str  # Such as: "Danish", "Yoruba", "The Lancet", "Medicare"


TERMS = (Disease, Symptom, Treatment, BodyPart, Test, Pathogen, Date)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Human": (
        "People by name.",
        "Mark the name of each man, woman or child, without rank or job. Should a listed class "
        "describe the person more narrowly, choose that class.",
        "Include: patients, relatives, reporters, presidents, scientists, nicknames. Do not "
        "include: groups, job words, an illness called after its discoverer.",
        "Who appears in the text under a name of their own? The trade is irrelevant as long as "
        "no narrower class covers it.",
    ),
    "Doctor": (
        "Physicians, surgeons and dentists by name.",
        'Mark named medical doctors of every branch. Leave "Dr." outside the span.',
        "A Human who practices medicine. Do not use it for a nurse, a pharmacist, a biologist or "
        "the head of an agency without a practice.",
        "Include: pediatricians, psychiatrists, pathologists, healers of antiquity. Do not "
        "include: unnamed doctors, patients, lab researchers.",
    ),
    "Institution": (
        "Named organizations.",
        "Mark companies, charities, colleges, foundations and associations. A narrower class of "
        "body goes first if it is listed.",
        "Which bodies act under a name here? Drug makers, relief groups, record labels and "
        "research institutes all count, as do public ones that have no class of their own.",
        "Include: firms, universities, funds, societies. Do not include: cities, laws, products, "
        "the persons who lead them.",
    ),
    "Hospital": (
        "Hospitals and clinics.",
        "Mark the name of a place where the sick are treated, whether it employs, admits or "
        "simply houses somebody.",
        "An Institution with beds or consulting rooms. A health ministry is not one, and a "
        "university only when its hospital is named.",
        "Include: infirmaries, eye clinics, children's hospitals. Do not include: \"the "
        'hospital", wards, pharmacies, the city.',
    ),
    "Agency": (
        "Public health authorities.",
        "Mark state or international bodies that regulate, monitor or provide health, in full or "
        "as initials.",
        "An Institution that belongs to governments. If it lives on gifts or profits, it is an "
        "Institution and nothing narrower.",
        "Include: WHO and the like, national services, state health departments. Do not include: "
        "charities, drug companies, single hospitals.",
    ),
    "Location": (
        "Places.",
        "Mark named spots and areas, large or small, each part of an address apart. If a "
        "narrower class of place is listed, it wins.",
        "Where did it happen? Streets, towns, provinces, forests, rivers and, without a class of "
        "their own, nations.",
        "Include: city districts, American states, islands. Do not include: clinics, "
        "nationalities, directions.",
    ),
    "Country": (
        "Nations.",
        "Mark the name of any country, short, long or abbreviated.",
        "A Location that is a nation. Alabama, Lesbos and Scutari are merely Location, and "
        '"Norwegian" is no place at all.',
        "Which countries are mentioned? Give each, even in a list, but not their cities or people.",
    ),
    "Disease": (
        "Illnesses, disorders and injuries.",
        "Mark each named thing that is wrong with a body or mind, with words that narrow it, as "
        'in "chronic myeloid leukemia". Prefer a listed class for a narrower sort of illness.',
        "Include: cancers, mental disorders, heart attacks, deficiencies, fractures, and "
        'infections when there is no class for them. Do not include: symptoms, germs, "illness".',
        "What does somebody have, by name of diagnosis? If it is only what they feel, it is a "
        "Symptom.",
    ),
    "InfectiousDisease": (
        "Illnesses that are caught.",
        "Mark the name of a disease due to viruses, bacteria, fungi or parasites.",
        "A Disease brought by a Pathogen: cholera is one, Vibrio cholerae is its germ, and asthma "
        "is a Disease without any.",
        "Include: fevers with a name, plagues, skin infestations, infections of an organ. Do not "
        "include: the microbe, cancers, scurvy.",
    ),
    "Symptom": (
        "Signs and complaints.",
        "Mark what troubles a patient or strikes an observer, such as pains, fevers, swellings "
        "and changed behavior, as a full phrase.",
        "What is felt or seen, as opposed to the diagnosis behind it? Side effects of a medicine "
        "count too.",
        "Include: cough, dizziness, chest pain, slurred speech. Do not include: diseases, test "
        "results, the organ that hurts when it stands apart.",
    ),
    "Treatment": (
        "Ways to cure, relieve or prevent.",
        "Mark procedures, therapies and aids used on patients. Medicines have this class too, "
        "unless a narrower one is listed for them.",
        "What is done about the illness? Surgery, radiation, exercises, implants, splints and "
        "talking all count.",
        "Include: operations, dental work, inhalers, hearing aids. Do not include: scans and "
        "lab tests, hospitals, good advice in general.",
    ),
    "Drug": (
        "Medicines.",
        "Mark an active ingredient, a brand or a class of medicines. A kind of medicine that is "
        "listed on its own is used first.",
        "A Treatment one swallows, injects or rubs in. Surgery, devices and therapies stay "
        "Treatment.",
        'Include: antibiotics by name, blood thinners, vitamins, drops. Do not include: "the '
        'medicine", amounts, makers.',
    ),
    "Vaccine": (
        "Vaccines.",
        "Mark a vaccine under its trade name, initials or the disease it prevents, taking the "
        "whole phrase.",
        "A Drug that trains the body beforehand. Serum, antibiotics and antivirals are Drug only.",
        'Include: "rabies vaccine", "Comirnaty", "flu shot". Do not include: the disease by '
        'itself, the maker, "the jab".',
    ),
    "BodyPart": (
        "Parts of the body.",
        "Mark organs, limbs, regions and tissues of a person, in the singular or plural, without "
        '"left" or "her".',
        "Which piece of anatomy is meant? It counts only on its own, not within a name such as "
        '"breast cancer" or "chest pain".',
        "Include: brain, gums, wrist, blood. Do not include: cells, germs, body parts inside a "
        "longer medical term.",
    ),
    "Test": (
        "Examinations and scans.",
        "Mark procedures that look for an illness or measure it, by name.",
        "Unlike a Treatment, a test only finds out. Imaging, blood work, tissue samples and "
        "scoring systems count.",
        "Include: X-rays, ultrasound, eye exam, smears. Do not include: studies of drugs, "
        'diagnoses, "results".',
    ),
    "Pathogen": (
        "Germs and parasites by name.",
        "Mark the organism or virus behind an infection, with both words of a Latin name.",
        "What causes the disease? The microbe goes here, the disease itself does not, nor do "
        "mosquitoes and ticks.",
        'Include: bacteria, viruses, yeasts, worms. Do not include: "bacteria", illnesses, hosts.',
    ),
    "Date": (
        "Calendar dates.",
        "Mark years, months, days and named holidays that say when something happened or will.",
        "When? Give the whole expression, such as day, month and year together, without the "
        "preposition.",
        'Include: weekdays, "yesterday", seasons. Do not include: ages, lengths of time, hours, '
        "World Health Day as an occasion.",
    ),
    "OtherName": (
        "Names of any remaining kind.",
        "Use this when something is clearly a proper name and every other class has been "
        "considered in vain.",
        "Include: languages, ethnic groups, journals, novels, acts of parliament, schemes, "
        "honors. Do not include: common nouns, dates, medical terms.",
        "Is it a name that belongs to no person, body, place, illness, germ or remedy? Then mark "
        "it with this class.",
    ),
}
