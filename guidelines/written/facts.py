"""Facts: eight relations of people, places and bodies in news and encyclopedic sentences.

Written for this project, with every pair of every relation that a text states, and with many
sentences whose names stand side by side without being related in any of these ways.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class Resident(Relation):
    """A person by name and a place by name where they live, lived, grew up, or come from,
    birth included: "Ann Lee of Turku", "born in", "a native of", "settled in"; so are the
    mayor of a town and the head of a country. Each place of "Turku, Finland" makes a pair.
    Exclude trips, studies, a job in a place, death or a grave there, and adjectives such as
    "Finnish"."""

    inhabitant: str  # The person who is at home there. Such as: "Vigdís Jónsdóttir"
    abode: str  # The street, town, region or country. Such as: "Húsavík", "Quebec"


@dataclass
class SeatIn(Relation):
    """A named body (company, agency, army, school, club, newspaper, hospital) has its head
    office, a branch, or its home in a named place. Include "the Turku firm X" and "X of Turku,
    Finland", which makes two pairs. Exclude bodies that only sell, play or work there once, a
    place that is part of the body's name, and mere buildings (Within)."""

    body: str  # The organization. Such as: "Bank of Ghana", "Radio Nord"
    site: str  # The place where it sits. Such as: "Accra", "Kiruna"


@dataclass
class Within(Relation):
    """One named place lies inside another named place: a town in a country, a street in a
    town, an island in a sea or state, a building in a district. A comma says so too ("Turku,
    Finland"); in a chain of three, each is within all that follow. Exclude neighbors, "near",
    rivers that pass by, and organizations (SeatIn)."""

    inside: str  # The smaller place. Such as: "Turku", "Mount Kenya"
    around: str  # The larger place. Such as: "Finland", "Africa"


@dataclass
class OnTheStaff(Relation):
    """A person by name works or worked for a named body, whatever the rank: employee, officer,
    professor, spokesman, player, chief executive, member of a party or parliament. Exclude
    customers, students, owners, rivals, people who only founded it (FoundedBy), and work for a
    town, a state or another person."""

    worker: str  # Who works or serves. Such as: "Ibrahim Sow", "Kwan"
    employer: str  # For which body. Such as: "Reuters", "Coast Guard", "Green Party"


@dataclass
class Killed(Relation):
    """A named person took the life of another named person, by their own hand or by order:
    murder, assassination, duel, execution, fatal accident at the wheel. The text must say
    that it was done. Exclude attempts, injuries, suicides, suspicion that is denied, and deaths
    caused by a crowd, an army or an illness."""

    slayer: str  # Who did it. Such as: "Charlotte Corday", "Brutus"
    victim: str  # Who died of it. Such as: "Marat", "Caesar"


@dataclass
class FoundedBy(Relation):
    """A named body or place was founded, started, established or set up by a named person or
    body, alone or with others; each founder makes a pair. Include towns, bands, magazines and
    schools. Exclude those who bought, joined, led, designed, financed or opened it, and authors
    of books."""

    creation: str  # What was founded. Such as: "Red Cross", "Brasília", "Spanx"
    founder: str  # Who founded it. Such as: "Henri Dunant", "Jesuits"


@dataclass
class Kin(Relation, symmetric=True):
    """Two people by name are related by blood, marriage or adoption: parent and child,
    siblings, spouses past or present, cousins, in-laws. Each pair once, in the order of the
    text. Exclude friends, fiancés, partners in business, godparents, and pairs whose kinship
    is left for the reader to work out."""

    one: str  # The person who is named first. Such as: "Anton Chekhov"
    relative: str  # The person who is named later. Such as: "Olga Knipper"


@dataclass
class BelongsTo(Relation):
    """One named body is a part of another: subsidiary, brand, department, faculty, regiment,
    wing, or a member such as a club in a league, a state in an alliance, a union in a
    federation. Former ties count. Exclude people (OnTheStaff), places in places (Within),
    partners, rivals, and takeovers that failed."""

    unit: str  # The part or member. Such as: "Audi", "Faculty of Law", "Latvia"
    whole: str  # The larger body. Such as: "Volkswagen", "Ghent University", "NATO"


WORDINGS: dict[str, tuple[str, ...]] = {
    "Resident": (
        "A person and the place they call or called home.",
        "Mark who lives, lived, was born or grew up where. Town and country each make a pair "
        "with the person.",
        "Include: natives, settlers, exiles in their new home, birthplaces, mayors with their "
        'town, a name with "of" and a place. Do not include: tourists, students, the place of '
        "somebody's death, nationalities.",
        "In which street, town, region or country is or was this person at home? Where a body "
        "has its office is SeatIn instead.",
    ),
    "SeatIn": (
        "Where an organization is based.",
        "Mark the company, agency, club or school and the place of its headquarters, branch, "
        "plant or campus.",
        "Where does the body sit? Include bodies named with their town, as in \"Basel's "
        'Roche". Do not include markets, venues of a single event, or the town inside a name '
        'such as "Bank of England".',
        "Unlike Within, the first of the two is an organization and no place.",
    ),
    "Within": (
        "Place in place: the first lies inside the second.",
        "Mark each pair of named places of which the text puts the smaller one into the larger, "
        'be it only by a comma ("Siena, Tuscany").',
        "Include: capitals, districts, peaks, bays, islands, buildings with their town. Do not "
        'include: "north of", "near", borders, twin towns, the seat of a firm.',
        "Which place surrounds this one, as the text says? What only a map would tell is left out.",
    ),
    "OnTheStaff": (
        "A person and the body for which they work or worked.",
        "Mark people with their employer, party, team, army or newspaper, from apprentice to "
        "president.",
        'Who serves whom? Include: "an analyst at X", "X spokesman Lee", former jobs, members of '
        "a party. Do not include: those who sue it, study at it, own it or only founded it.",
        "The second of the two must be an organization by name. A ministry counts; a country "
        "that someone governs does not.",
    ),
    "Killed": (
        "Who killed whom.",
        "Mark killer and victim, both by name, the killer first even where the sentence starts "
        "with the victim.",
        "Did one named person bring about the death of another, according to the text? Murderers, "
        "duelists, and those who ordered it count. Failed attempts do not.",
        "Include: shot dead, poisoned, stabbed to death, had somebody beheaded. Do not include: "
        "wounded, arrested for, died of fever, killed by unknown men.",
    ),
    "FoundedBy": (
        "A body or town and who started it.",
        "Mark what was founded and each founder. Cofounders make one pair each.",
        "Who set it up? Include: orders, firms, schools, parties, bands, cities. Do not include: "
        "later owners, directors, architects, sponsors, inventors of a product.",
        "Contrast with OnTheStaff: founding alone is marked here, and a founder who is also "
        "said to work there is marked in both.",
    ),
    "Kin": (
        "Two members of one family.",
        "Mark each pair of named people whom the text calls relatives, by birth, marriage or "
        "adoption, the one named first in first place.",
        "Are these two family? Include: widows, half brothers, nephews, former husbands. Do not "
        "include: neighbors, lovers, a pair twice, siblings known only through a common parent.",
        "Parents with children, husbands with wives, cousins, in-laws. Mere friendship or a "
        "shared surname is not enough.",
    ),
    "BelongsTo": (
        "An organization that is part of a larger one.",
        "Mark the unit and the whole: subsidiaries with their group, faculties with their "
        "university, members with their league or alliance.",
        "Of which larger body is this body a part or a member? Include: brands, branches with "
        "names of their own, regiments. Do not include: employees, suppliers, towns in "
        "countries.",
        "Unlike OnTheStaff, both are organizations, or a state and an alliance. Having the seat "
        "in a place is SeatIn.",
    ),
}
