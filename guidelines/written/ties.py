"""Ties: how people, organizations and places belong together, in news and encyclopedic
sentences written for this project, every pair that a text states included."""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class EmployedBy(Relation):
    """A named person works, worked or will work for an employer: staff, professors,
    reporters, officers, spokespeople, deputies and heads of an unnamed department. The
    text must say so, often by a job beside the name. Whoever runs the whole body is under
    Leads, players and elected members are under MemberOf. Exclude founders as such,
    students, customers and guests."""

    person: str  # Who works. Such as: "Grace Hopper", "Lindqvist"
    employer: str  # For whom. Such as: "Bell Labs", "Daily Mirror", "Royal Navy"


@dataclass
class HasLived(Relation):
    """A named person lives or lived in a named place: residents, natives, people who grew
    up, settled or moved there, "Ann Lee of Turku". Every place of a chain such as "Turku,
    Finland" gives an instance. Exclude birth and death alone, offices held for a place,
    studies, work and visits, and adjectives of nationality."""

    person: str  # Who lives there. Such as: "Frida Kahlo", "Moreau"
    home: str  # The town, street, region or country. Such as: "Oaxaca", "Brooklyn"


@dataclass
class BornIn(Relation):
    """A named person came into the world in a named place. The text must speak of birth:
    "born in", "birthplace", a place behind "b.". Every place of a chain gives an instance.
    Exclude a mere "native of" or "from" (HasLived), baptism, and where the family lived."""

    person: str  # Who was born. Such as: "Chopin", "Amina Diallo"
    birthplace: str  # Where. Such as: "Żelazowa Wola", "Dakar", "Senegal"


@dataclass
class DiedIn(Relation):
    """A named person lost their life in a named place, by illness, accident, murder,
    execution or battle. Every place of a chain gives an instance. Exclude burial places,
    places of illness or injury that was survived, and where a body was shown or mourned."""

    person: str  # Who died. Such as: "Trotsky", "Captain Cook"
    deathplace: str  # Where. Such as: "Mexico City", "Hawaii"


@dataclass
class Relatives(Relation, symmetric=True):
    """Two named persons are family by blood, marriage or adoption, now or formerly:
    parents, siblings, spouses, cousins, in-laws. Give each pair once, in the order of the
    text. Exclude fiancés, friends, godparents, namesakes, and pairs a reader could only
    work out, such as two children of one mother."""

    person: str  # The one named first. Such as: "Clara Schumann"
    relative: str  # The one named later. Such as: "Robert Schumann", "Eugenie"


@dataclass
class MemberOf(Relation):
    """A person, company or state belongs to a named group that one joins: party, band,
    team, council, parliament, academy, union, alliance, league. Include players, founding
    and former members. Exclude paid staff (EmployedBy), the leader as such (Leads),
    students, and those who only applied or were turned down."""

    member: str  # Who belongs. Such as: "Ringo Starr", "Portugal", "Okafor"
    group: str  # To what. Such as: "Labour Party", "NATO", "FC Porto"


@dataclass
class Headquarters(Relation):
    """A named organization has its seat, home, office or works in a place: companies,
    agencies, clubs, schools, hospitals, museums; "the Oslo-based firm". Every place of a
    chain gives an instance. Exclude places where it only sells, plays or sends people, and
    buildings that are no organization (Inside)."""

    organization: str  # Which body. Such as: "Nestlé", "University of Ghana"
    location: str  # Where it sits. Such as: "Vevey", "Accra"


@dataclass
class Inside(Relation):
    """A named place lies within another named place, as the text says or shows by a comma
    ("Turku, Finland"). Include buildings, streets, lakes, islands and capitals. In a chain
    of three every place is inside each that follows. Exclude neighbors, distances, rivers
    that flow through, and organizations (Headquarters)."""

    inner: str  # The smaller place. Such as: "Turku", "Lake Como"
    outer: str  # The place around it. Such as: "Finland", "Lombardy"


@dataclass
class Leads(Relation):
    """A named person is, was or becomes the head of an organization, team, town or state:
    president, chief executive, director, mayor, monarch, minister of a named ministry,
    coach, captain, conductor, editor-in-chief. Exclude deputies and heads of an unnamed
    part (EmployedBy), founders as such, and candidates."""

    leader: str  # Who is at the head. Such as: "Angela Merkel", "Ferguson"
    led: str  # Of what. Such as: "CDU", "Manchester United", "Rotterdam"


@dataclass
class Owns(Relation):
    """A person, organization or state has or had property in something named: company,
    newspaper, club, building, ship, land. Include buyers and sellers, parent companies and
    holders of a stake. Exclude bids that failed or are open, tenants, managers and makers."""

    owner: str  # Whose it is. Such as: "Alphabet", "Guinness family"
    property: str  # What is owned. Such as: "YouTube", "Chelsea", "Château Margaux"


WORDINGS: dict[str, tuple[str, ...]] = {
    "EmployedBy": (
        "Somebody's job with an employer, past, present or agreed.",
        "Mark the worker and the body that pays: clerks, teachers, journalists, soldiers, "
        "researchers, spokespeople. A chief executive or coach goes to Leads instead.",
        "Include: staff of any rank, deputies, the head of a department that has no name. Do "
        "not include: the head of the whole body, players, members of parliament, students, "
        "founders who are not said to work there.",
        "For which company, newspaper, school, agency or army does the sentence say that this "
        "person works or worked?",
    ),
    "HasLived": (
        "A person and a place that is or was their home.",
        "Mark residence: living, growing up, settling, moving to, coming from. Give town and "
        "country as two instances when both are named.",
        "Where does or did the person live? A birthplace alone belongs to BornIn, a place of "
        "death to DiedIn, and the town somebody is mayor of to Leads.",
        'Include: natives, residents, emigrants, a name with "of" and a town. Do not include: '
        'tourists, commuters, students at a university there, or words such as "Finnish".',
    ),
    "BornIn": (
        "Birthplaces.",
        "Mark a person and each named place in which the text says the person was born.",
        "Where was the person born? Town, region and country count one by one. Growing up "
        "somewhere is HasLived.",
        'Include: "born in", "gave birth to ... in", "her birthplace". Do not include: '
        '"from", "native of", christenings, the home of the parents.',
    ),
    "DiedIn": (
        "The place where a person's life ended.",
        "Mark the dead person and each named place of the death, natural or violent.",
        "In which town, hospital, region or country did the person die? Graves and funerals do "
        "not answer that.",
        "Include: died, was killed, shot, hanged, drowned, fell in battle at a place. Do not "
        "include: buried at, wounded at, last seen in.",
    ),
    "Relatives": (
        "Two people of one family.",
        "Mark each pair of named people whom the text calls kin: parent and child, brothers "
        "and sisters, husband and wife, cousins, in-laws. The one named first comes first.",
        "Are the two related by blood, marriage or adoption? Friends, lovers, fiancés and "
        "partners in business are not.",
        "Include: former spouses, stepchildren, grandparents. Do not include: siblings whom "
        "only their common parent connects in the text, or each pair a second time.",
    ),
    "MemberOf": (
        "Belonging to a group that one joins.",
        "Mark the member and the group: party members, musicians of a band, players of a team, "
        "councillors, fellows of an academy, states of an alliance, clubs of a league.",
        "Which team, band, party, union or parliament does the person belong to, or which "
        "alliance the state? The head of it is under Leads.",
        "Unlike EmployedBy, this is not a job with a firm: players, senators, union members and "
        "fellows are here. Former members count. Applicants do not.",
    ),
    "Headquarters": (
        "An organization and where it has its seat or a site.",
        "Mark the body and each place of its head office, branch, plant, campus or home ground "
        "town.",
        'Where is the organization at home? Include "X of Basel", "Basel-based X", "X in '
        'Basel". Do not include markets, venues of one event, or projects abroad.',
        "Firms, authorities, schools, clinics, museums and clubs with their town, region or "
        "country. A mere building or bridge is a place and goes to Inside.",
    ),
    "Inside": (
        "A place within a larger place.",
        "Mark two places of which the first lies in the second: a town and its country, a "
        "church and its town, an island and its sea.",
        'Include: commas as in "Siena, Tuscany", "the capital of", "on the island of", '
        'every further link of a chain. Do not include: borders, directions, "near", rivers '
        "that pass through.",
        "In which other place does the text locate this place? The seat of a company or school "
        "is Headquarters instead.",
    ),
    "Leads": (
        "Who is or was at the top of what.",
        "Mark the head and the body, town or state: chairs, directors, mayors, kings, prime "
        "ministers, bishops, coaches, captains, conductors.",
        "Who runs it? Include those before and those to come once appointed. Do not include: "
        "vice presidents, candidates, founders of whom nothing else is said.",
        "Unlike EmployedBy, the person stands above the whole. A department counts only if it "
        "is named as a body of its own.",
    ),
    "Owns": (
        "Owner and property.",
        "Mark who holds, bought, inherited or sold a named company, paper, team, house, ship or "
        "piece of land, and what it is. Both buyer and seller are owners.",
        "Whose is it, or was it? Parent companies and shareholders count; tenants, managers, "
        "authors and losing bidders do not.",
        "Include: subsidiaries and brands with their parent, stakes, past owners. Do not "
        "include: offers still open, leases, somebody who merely runs or built it.",
    ),
}
