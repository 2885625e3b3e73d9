"""Elections and campaigns: who stands, who governs, parties, alliances, seats and results.

Written by hand for this project, with every mention annotated under its most specific class."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Human(Entity):
    """Any individual by name, in whatever role. Where a more specific class for people is
    listed and fits what the text says of them, that one is used. Titles, posts and
    possessive endings stay outside; a bare surname or nickname counts."""

    span: str  # Such as: "Ida Wells", "Okonkwo", "Elizabeth II", "Nate Silver"


@dataclass
class Candidate(Human):
    """A Human who, according to the text, stands or stood for election, seeks a nomination,
    heads a list or is a running mate, winners and losers alike. Somebody who runs while in
    office, or who is elected in the text, goes here too."""

    span: str  # Such as: "Marine Le Pen", "Bola Tinubu", "Al Gore", "Ortega"


@dataclass
class OfficeHolder(Human):
    """A Human whom the text shows in public office, now or in the past, without saying that
    they stood for election: presidents, ministers, lawmakers, mayors, ambassadors. A person
    who heads only a party does not hold an office, and a crowned head is no such person."""

    span: str  # Such as: "Janet Yellen", "Amina Mohammed", "Robert Schuman"


@dataclass
class Group(Entity):
    """Any named body of people: media, firms, pollsters, schools, churches, courts,
    ministries, commissions, armies, and all that politics organizes. Where a more specific
    class for the body is listed and fits, that one is used."""

    span: str  # Such as: "Reuters", "Ipsos", "Electoral Commission", "Vatican Radio"


@dataclass
class Party(Group):
    """A named political party, by full name, initials, nickname or the plural of its members.
    A bloc of several parties is an Alliance where that class is listed. Youth wings and
    factions with a name of their own also count."""

    span: str  # Such as: "Venstre", "PAN", "Christian Democrats", "the Tories"


@dataclass
class Alliance(Group):
    """A named bloc of several parties, formed for a joint list, a coalition or opposition.
    The text or the name shows that it has member parties. Unnamed coalitions, and alliances
    between states, are left out."""

    span: str  # Such as: "Barisan Nasional", "Olive Tree", "Unidos Podemos"


@dataclass
class PressureGroup(Group):
    """A named body that pushes a cause without putting up candidates: trade unions, lobbies,
    employers' associations, human rights groups, protest movements, and the committees that
    campaign for yes or no in a referendum."""

    span: str  # Such as: "Vote Leave", "Amnesty International", "Solidarity", "NRA"


@dataclass
class Assembly(Group):
    """A named body of elected members that debates and decides: parliaments and their
    chambers, state legislatures, constituent assemblies, city and county councils. Courts
    and cabinets are not assemblies."""

    span: str  # Such as: "Dáil", "Majlis", "Senate of Canada", "Leeds City Council"


@dataclass
class Place(Entity):
    """Anywhere with a name: towns, regions, islands, rivers, squares, buildings. Where a more
    specific class of place is listed and fits, that one is used. Adjectives made from places
    are left out."""

    span: str  # Such as: "Lagos", "Andalusia", "Tahrir Square", "Villa Tevere"


@dataclass
class State(Place):
    """A sovereign country, past or present, under a long or short name. The states of a
    federation, such as Texas or Bihar, are not sovereign and do not belong here, and neither
    do colonies and dependencies."""

    span: str  # Such as: "Portugal", "Zaire", "Republic of Ireland", "US"


@dataclass
class Constituency(Place):
    """An electoral district by name or number: the area for which somebody is elected,
    stands or sits. A town or province counts when the text treats it as a seat or district;
    where it is merely a home or a scene, it is a Place."""

    span: str  # Such as: "Islington North", "Texas's 23rd district", "Ward 7", "Cork East"


@dataclass
class Vote(Entity):
    """A particular election, primary, runoff, by-election, recall or referendum, told from
    others by year, date, place or kind. Mark the whole phrase without the article. The word
    election by itself and divisions inside an assembly are left out."""

    span: str  # Such as: "2010 general election", "Brexit referendum", "Ohio primary"


@dataclass
class Office(Entity):
    """The word for a public post, such as president, senator, alderman or minister, alone or
    before a name, singular or plural. Leave out the country and the holder. Party posts,
    staff jobs and royal titles are not offices."""

    span: str  # Such as: "governor", "foreign secretary", "MEP", "Lord Mayor"


@dataclass
class Ideology(Entity):
    """A word or phrase for a political creed or position, as noun or adjective: isms, left and
    right, names of currents. Such a word inside the name of a party is not marked, and
    single policies such as tax cuts are no ideology."""

    span: str  # Such as: "liberalism", "far-right", "Christian democratic", "agrarian"


@dataclass
class Share(Entity):
    """A number that tells how a vote went: percentages, votes, seats, delegates, majorities,
    turnout. Take the figure with its unit. Years, ages, money and sizes of crowds are left
    out."""

    span: str  # Such as: "31.4%", "104 seats", "a third of the vote", "52 to 48"


@dataclass
class OtherName(Entity):
    """A proper name for which no other class is listed: nationalities, languages, religions,
    laws, treaties, wars, scandals, prizes, books, slogans. Check all the other classes
    first."""

    span: str  # Such as: "Maltese", "Good Friday Agreement", "Watergate", "Islam"


TERMS = (Office, Ideology, Share)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Human": (
        "People, by name.",
        "Mark every named individual: voters, reporters, judges, relatives, monarchs, "
        "campaign staff, politicians. Prefer a narrower listed class where the text supports it.",
        "Include: full names, surnames alone, nicknames. Do not include: Mr, Dr, President and "
        "other titles; families and dynasties; a person's name inside a law or a party.",
        "Is it somebody's name? Then it is marked, and only the lack of a closer class on the "
        "list puts it here.",
    ),
    "Candidate": (
        "Those who run, by name.",
        "Mark the name of anyone who contests, wins or loses an election in the text, or seeks "
        "a nomination. Sitting presidents who run again belong here.",
        "In contrast to OfficeHolder, whose bearer just governs or sits, a candidate has asked "
        "for votes in the story told here. If both are said, choose this class.",
        "Include: nominees, challengers, incumbents on the ballot, running mates, heads of "
        "lists. Do not include: their managers, spouses, donors and pollsters.",
    ),
    "OfficeHolder": (
        "Named people in public posts who are not described as running.",
        "Mark presidents, ministers, members of assemblies, mayors, envoys and the like, "
        "current or former, if the text says nothing of their standing for election.",
        "Does the text give this person a public post? And do they stay off the ballot? Only "
        "if both answers are yes, mark the name here.",
        "Include: a minister who resigns, a mayor who opens a bridge. Do not include: "
        "candidates, kings, judges, officers of a party, aides.",
    ),
    "Group": (
        "Named bodies of any kind.",
        "Mark organizations: press, companies, universities, courts, ministries, police, "
        "polling firms, parties, unions. A narrower listed class goes first.",
        "Which body acts here, by name? Unnamed ones such as the commission or the press do "
        "not count, and a place is not a body.",
        "Include: broadcasters, institutes, central banks, international unions of states. Do "
        "not include: whole countries, buildings, peoples.",
    ),
    "Party": (
        "Political parties.",
        "Mark each party wherever it stands, in full, abbreviated or in parentheses after a "
        "name; an abbreviation beside the full name is a mention of its own.",
        "Unlike an Alliance, a party is one organization, and unlike a PressureGroup it seeks "
        "votes. Ideologies with a small letter are not parties.",
        'Include: "Fine Gael", "MSZP", "Republicans", "Young Liberals". Do not include: the '
        "opposition, the left, a coalition of parties.",
    ),
    "Alliance": (
        "Blocs of parties with a name.",
        "Mark the name of a coalition, front or joint list that has several parties in it.",
        "Are its members parties? Then it is not a Party but this. Are its members states? "
        "Then leave it to the general class for bodies.",
        "Include: electoral cartels, fronts, government coalitions with a proper name. Do not "
        "include: the coalition, an alliance of two unnamed parties.",
    ),
    "PressureGroup": (
        "Unions, lobbies, campaigns and movements that do not stand for election.",
        "Mark groups that want to sway voters or lawmakers from outside: labor unions, "
        "chambers of business, charities, referendum committees.",
        "What sets it apart from a Party: it has a cause, and no candidates. What sets it apart "
        "from other groups: it exists to press for something.",
        "Include: federations of workers or farmers, environmental groups, Leave and Remain "
        "campaigns. Do not include: newspapers, pollsters, universities.",
    ),
    "Assembly": (
        "Parliaments and councils.",
        "Mark named chambers whose members are elected, from the national parliament down to "
        "the council of a town.",
        "Do elected members sit and vote in it? Mark the name, in any language, here.",
        "Include: senates, diets, cortes, county boards, constituent assemblies. Do not "
        "include: ministries, courts, a lower-case parliament, the building.",
    ),
    "Place": (
        "Named places.",
        "Mark cities, villages, provinces, continents, streets, halls and waters. A narrower "
        "listed class goes first where the text calls for it.",
        "Where? Each name that answers is one, taken separately if two are joined by a comma. "
        "Words like Scottish or Californian are not places.",
        "Include: home towns, scenes of rallies, federal states, regions. Do not include: "
        "bodies named after a place, elections named after one.",
    ),
    "State": (
        "Sovereign countries.",
        "Mark independent states, present or vanished, by any of their names.",
        "Could it join the United Nations, or could it have done so? If it could not, as with "
        "Queensland or Greenland, it is just a place.",
        "Include: kingdoms, republics, abbreviations such as USSR. Do not include: provinces, "
        "nations without sovereignty, the people.",
    ),
    "Constituency": (
        "Electoral districts.",
        "Mark the name or number of the district, ward, riding or seat for which somebody runs "
        "or sits, also if it is a town or a province that serves as one.",
        "For which area was the member elected? That name belongs here, whereas the town in "
        "which the member was born stays an ordinary Place.",
        "Include: numbered districts, seats with compass points, multi-member provinces in "
        "that role. Do not include: a polling station, a whole country.",
    ),
    "Vote": (
        "Particular elections and referendums.",
        "Mark the phrase for one occasion on which people went to the polls, with its year and "
        "kind: general elections, primaries, plebiscites, leadership contests.",
        "Which vote was it? If the phrase tells it from others, it is marked as a whole. A bare "
        '"the election" or "the runoff" is not.',
        "Include: by-elections by the name of the seat, recall votes, party primaries. Do not "
        "include: votes of confidence, polls by survey firms, years alone.",
    ),
    "Office": (
        "Public posts.",
        'Mark words such as "mayor", "MP", "vice president" and "minister of finance", with or '
        "without a person attached.",
        "What post do they want or hold? Elected and appointed posts of state count. Do not "
        "include: king, party chair, campaign manager, candidate.",
        "These are common nouns rather than names. The area that belongs to the post is "
        "outside: only the post is marked.",
    ),
    "Ideology": (
        "Creeds and positions in politics.",
        'Mark words like "socialism", "center-right", "green" or "nationalist" when they '
        "describe what somebody believes, alone or as an adjective.",
        "Where on the spectrum? The word that answers is an ideology. If it has grown into the "
        "name of a party, it is part of that name instead.",
        "Include: doctrines named after a person, compounds such as social conservative. Do "
        "not include: demands, moods, religions, members of a party.",
    ),
    "Share": (
        "Votes, seats and percentages.",
        "Mark each figure of a result, together with the word that says what is counted.",
        "How much support, in numbers? Include: turnout, swings, majorities, survey figures. Do "
        "not include: dates, prices, the number of districts or voters as such.",
        "Numbers that measure success at the polls, in digits or in words; two results side by "
        "side are two spans unless they form one score.",
    ),
    "OtherName": (
        "Any other proper name.",
        "Mark capitalized names outside the listed classes: peoples, tongues, faiths, acts, "
        "pacts, affairs, awards, titles.",
        "What remains with a capital letter? Include: adjectives of nationality, named laws "
        "and wars. Do not include: months, posts, ordinary words at the head of a sentence.",
        "The class of last resort for names: look through all the others, and only then use it.",
    ),
}
