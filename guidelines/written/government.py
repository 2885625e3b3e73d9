"""Politics and government: politicians, parties, elections, parliaments, laws and treaties.

Written by hand for this project, with every mention annotated under its most specific class."""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Person(Entity):
    """Any human being by name, whatever their trade: judges, civil servants, diplomats,
    reporters, activists, relatives. Where a more specific class for people is listed and
    fits, that one is used. Leave titles and posts out. A surname or first name alone
    counts."""

    span: str  # Such as: "Kofi Annan", "Rosa Parks", "Thurgood Marshall"


@dataclass
class Politician(Person):
    """A Person who seeks or has held elected or ministerial power: presidents, heads of
    government, ministers, members of a parliament, mayors, party leaders, candidates. A
    playwright who became president counts. Judges, ambassadors, civil servants and campaign
    staff do not; kings and queens are Monarch."""

    span: str  # Such as: "Angela Merkel", "Nkrumah", "Boris Johnson"


@dataclass
class Monarch(Person):
    """A king, queen, emperor or other hereditary ruler by name, reigning or deposed. Keep the
    numeral, leave the title outside. The ministers who govern in their name are not
    included."""

    span: str  # Such as: "Elizabeth II", "Haile Selassie", "Carol II"


@dataclass
class Organization(Entity):
    """Any body of people with a name: companies, newspapers, broadcasters, unions, schools,
    charities, campaign groups, and bodies of politics and the state. Where a more specific
    class for such a body is listed and fits, that one is used. A building is no
    organization."""

    span: str  # Such as: "Greenpeace", "The Guardian", "Charles University"


@dataclass
class PoliticalParty(Organization):
    """A named party, or an alliance that stands in elections, in full, as an acronym or by a
    nickname, including the plural word for its members used as its name. Pressure groups
    and unions that put up no candidates are left to the generic Organization."""

    span: str  # Such as: "Labour", "Fidesz", "Indian National Congress", "the Tories"


@dataclass
class Legislature(Organization):
    """A named parliament, chamber or assembly that makes laws, national or regional. The
    members are not included, and neither are ministries, courts or the palace in which it
    sits."""

    span: str  # Such as: "Bundestag", "House of Lords", "Knesset"


@dataclass
class GovernmentBody(Organization):
    """A named arm of a state other than its parliament: ministry, agency, cabinet, court,
    central bank, police, secret service, election commission. Courts and banks set up by a
    union of states count here too. The word government by itself does not."""

    span: str  # Such as: "Home Office", "Supreme Court", "FBI", "Bundesbank"


@dataclass
class InternationalOrganization(Organization):
    """A body whose members are states: unions, alliances, leagues, worldwide banks and
    funds. Give the name or the acronym. Charities and media that merely work in many
    countries are left to the generic Organization."""

    span: str  # Such as: "NATO", "European Union", "ECOWAS", "World Bank"


@dataclass
class Location(Entity):
    """Any place by name: cities, provinces, constituencies, regions, rivers, palaces,
    squares. Where Country is listed too, sovereign states go there. Scotland, Quebec and
    California stay here. Take the parts of an address one by one."""

    span: str  # Such as: "Copenhagen", "Karnataka", "Enfield Southgate", "Danube"


@dataclass
class Country(Location):
    """A sovereign state, of today or of the past, by its long or short name, whether it acts
    or is a place. Provinces and constituent lands such as Scotland are the generic
    Location; words for the people or language are not countries."""

    span: str  # Such as: "Norway", "Czechoslovakia", "Soviet Union", "Ghana"


@dataclass
class Event(Entity):
    """A named happening: revolutions, wars, scandals, crises, conferences, summits. Where
    Election is listed, votes go there. Plain descriptions such as a protest or a shooting
    are left out."""

    span: str  # Such as: "Orange Revolution", "Suez Crisis", "Paris Peace Conference"


@dataclass
class Election(Event):
    """A particular vote of the public or of a party: election, by-election, primary, caucus,
    runoff or referendum, identified by its year, place or kind. Take the whole phrase with
    the year. The bare word election, and votes inside a parliament, are left out."""

    span: str  # Such as: "2005 federal election", "Iowa caucuses", "1972 referendum"


@dataclass
class LegalDocument(Entity):
    """Any legal text by name: constitution, act, code, charter, law, treaty. Where Treaty is
    listed, agreements between states or parties to a conflict go there. Plain words such
    as the bill or the budget are left out."""

    span: str  # Such as: "Voting Rights Act", "Basic Law", "Scotland Act"


@dataclass
class Treaty(LegalDocument):
    """A named agreement between states, or between sides in a conflict: treaty, pact,
    accord, protocol, convention. Short forms and acronyms count. Laws passed by one
    parliament do not, and an alliance that acts as a body is an organization."""

    span: str  # Such as: "Treaty of Rome", "START I", "Camp David Accords"


@dataclass
class PublicOffice(Entity):
    """A word for a post in government, parliament or diplomacy, before a name or by itself,
    in singular or plural. Leave out the holder and the place. Royal titles, military
    ranks, jobs in parties and vague words such as leader or official are not marked."""

    span: str  # Such as: "prime minister", "senator", "Finance Minister", "mayor"


@dataclass
class Tally(Entity):
    """A figure from a vote or about the strength of a party: votes, seats, shares, points,
    turnout, a result such as 61 to 40. Take the number with its unit. Years, ages and sums
    of money are left out."""

    span: str  # Such as: "65 seats", "49.42 percent", "73 to 27", "312 votes"


@dataclass
class Miscellaneous(Entity):
    """A proper name that no other listed class covers: nationalities and peoples, languages,
    religions, prizes, titles of books, movements and doctrines named after someone. Decide
    for another class first."""

    span: str  # Such as: "Swedish", "Nobel Peace Prize", "Swahili", "Peronism"


TERMS = (PublicOffice, Tally)
"""Classes of words that are no names: nothing of theirs falls to the class of other names."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "Person": (
        "People by name.",
        "Mark every named individual, famous or not, in office or out of it, unless a narrower "
        "listed class describes that individual. Keep honors, ranks and posts outside.",
        "Include: full names, surnames and first names of judges, envoys, writers, soldiers, "
        "voters, spouses, and of anybody else. Do not include: families as houses, parties, or "
        "laws that bear a name. A closer class for the same person wins where one is listed.",
        "Who is named here? Anyone who is a human being belongs to this class, as long as no "
        "special class for their role has been asked for.",
    ),
    "Politician": (
        "Named people in politics: those who run, get elected, govern or lead a party.",
        "Mark the name of anybody who has been president, minister, lawmaker, mayor or "
        "candidate, even if the sentence shows them at some other work.",
        "Unlike a Person in general, a politician seeks or wields political power. Include: "
        "heads of government, dictators, deputies, opposition figures. Do not include: judges, "
        "envoys, spokesmen, generals without office, hereditary rulers.",
        "Has this person stood for election, sat in a cabinet or a parliament, or led a party? "
        "Then the name goes here, without the office in front of it.",
    ),
    "Monarch": (
        "Kings, queens, emperors, sultans by name.",
        "Mark the personal name and number of somebody on a throne, or driven from it. The "
        "word King or Queen stays outside.",
        "Does this person rule by birth? Then it is not Politician but this class, whether "
        "there is real power or only ceremony.",
        "Include: emperors, tsars, shahs, reigning princes, crowned or abdicated. Do not "
        "include: presidents for life, regents who are generals, governors of a crown.",
    ),
    "Organization": (
        "Named groups and institutions of every sort.",
        "Mark each company, paper, station, union, university, charity, party, ministry or "
        "league by name, and prefer a narrower listed class if it describes the body.",
        "A name for people who act together. Newspapers and think tanks, lobbies and trade "
        "unions, schools and firms all count, and so do organs of state as long as nothing "
        "more exact is on the list. Not included: places, countries, events.",
        "Include: media, businesses, associations, campus names, bodies of any kind. Do not "
        "include: the unnamed committee, company or ministry; buildings.",
    ),
    "PoliticalParty": (
        "Parties that contest elections.",
        "Mark full names, initials and popular names of parties and electoral alliances, also "
        "when they stand in parentheses behind a candidate.",
        "A party differs from other organizations in that it puts up candidates. Trade unions, "
        "rebel groups and think tanks do not, and ideologies are not parties either.",
        'Include: "the Greens", "SPD", "Sinn Féin". Do not include: party bosses, voters, the '
        "leadership contest of a party.",
    ),
    "Legislature": (
        "Parliaments and their chambers.",
        "Mark the proper name of the assembly that debates and passes laws, for a nation or a "
        "region, whatever language the name is in.",
        "Which body voted the law? If it carries a name such as Senate, Duma or Storting, it "
        "belongs here and not with ministries and courts.",
        "Include: upper and lower houses, diets, state assemblies. Do not include: lower-case "
        "words such as parliament used in general, single members, the building.",
    ),
    "GovernmentBody": (
        "Ministries, courts, agencies, central banks and the like.",
        "Mark named institutions through which a state, or a union of states, governs, judges, "
        "polices or counts votes. Law-making chambers are excluded.",
        "Unlike Legislature, which writes the law, these bodies carry it out or apply it: "
        "departments, tribunals, police forces, spy services, commissions.",
        "Include: cabinets and councils of ministers with a name, treasuries, supreme courts. "
        "Do not include: the minister, the state itself, private firms.",
    ),
    "InternationalOrganization": (
        "Bodies that states belong to.",
        "Mark the names and acronyms of unions, leagues, alliances and funds formed by "
        "governments of several countries.",
        "Are its members states? Then it is more than an Organization: mark it here. Relief "
        "charities, global companies and churches do not qualify.",
        "Include: the UN and its like, regional blocs, defense pacts as acting bodies, lenders "
        "owned by governments. Do not include: a treaty text, a summit.",
    ),
    "Location": (
        "Named places.",
        "Mark towns, districts, states of a federation, islands, rivers, streets, palaces and "
        "any other spot that has a name. Prefer a narrower listed class where it fits.",
        "Somewhere on the map. Include: capitals, provinces, valleys, seats in a parliament "
        'named by area. Do not include: adjectives like "Basque", bodies that meet there.',
        "Where does it happen? Every name that answers belongs here, unless a special class "
        "for that sort of place has been listed.",
    ),
    "Country": (
        "Independent states, existing or gone.",
        "Mark a nation-state by name when it acts, signs, fights or is simply where something "
        "takes place.",
        "In contrast to Location at large, a country is sovereign. Provinces, capitals that "
        "stand for a government, and lands within a kingdom are not.",
        "Include: short and official names, vanished states. Do not include: nationalities, "
        "continents, federal states, leagues of states.",
    ),
    "Event": (
        "Happenings that have a name.",
        "Mark uprisings, scandals, wars, summits, games and conferences that go by a proper "
        "name or a fixed phrase with a date, and prefer a narrower listed class.",
        "What happened, by name? A coup known by its month, a revolution known by its color, "
        "a peace conference all count; a nameless riot does not.",
        "Include: crises, affairs, revolutions, meetings of leaders. Do not include: the texts "
        "signed there, periods of office.",
    ),
    "Election": (
        "A given election, referendum, primary or runoff.",
        "Mark the whole phrase that tells which vote is meant, with year, country and kind, "
        "such as a by-election of a certain year.",
        "Did citizens or party members go to the polls? Mark that occasion here, not as any "
        "other Event. A roll call in a chamber is no election.",
        "Include: national, state and local votes, plebiscites, contests for party leader. Do "
        'not include: "the election" without more, results, candidates.',
    ),
    "LegalDocument": (
        "Laws and other legal texts by name.",
        "Mark acts, codes, charters, constitutions and similar texts that are called by a "
        "name, and prefer a narrower listed class where it fits.",
        "Which text sets the rule? Its title belongs here. Motions, drafts and budgets that "
        "have no name do not.",
        "Include: statutes and constitutions with a capital letter, also in their own "
        "language. Do not include: court cases, books, newspapers, plans.",
    ),
    "Treaty": (
        "Agreements between states or warring sides.",
        "Mark the name of a pact, accord, protocol or treaty, in long or short form.",
        "A treaty has several parties who sign; other legal documents are passed by one "
        "parliament. Mark only the former here.",
        "Include: peace settlements, arms control deals, founding treaties of unions. Do not "
        "include: domestic acts, the conference, the alliance as a body.",
    ),
    "PublicOffice": (
        "Words for political and state posts.",
        'Mark the phrase that names the office, such as "foreign minister" or "governor", also '
        "directly before a name, without the country and without the person.",
        "Which post does somebody hold or want? These are common nouns, not names. Include: "
        "lawmakers by title (MP, senator), ministers, presidents, envoys. Do not include: "
        "king, general, party chair, aide.",
        "Posts in cabinets, chambers, city halls and embassies, capitalized or not. Loose "
        "words such as politician, leader or lawmaker do not name an office.",
    ),
    "Tally": (
        "Numbers of votes, seats, shares and turnout.",
        "Mark each figure that tells how a vote came out or how strong a party is, with the "
        'word behind it: "11 seats", "38 percent", "234 to 56".',
        "How much or how many, in a ballot? Include: margins, percentages, counts for and "
        "against. Do not include: dates, ages, prices, lengths of time.",
        "The arithmetic of politics. A full span has number and unit; when two results are "
        "far apart in the sentence, each is a span.",
    ),
    "Miscellaneous": (
        "Other proper names.",
        "Mark a name with a capital letter that is no person, body, place, event or legal "
        "text: a tongue, a faith, a nationality, an award, a book.",
        "What is left? Include: words such as Basque or Buddhist, isms built on a surname, "
        "titles of plays. Do not include: ordinary nouns and plain dates.",
        "Names outside the other listed classes. Check those first; an adjective of origin "
        "belongs here, the country itself does not.",
    ),
}
