"""Newswire: people, bodies, places, events and works, and how they hang together, in
sentences as news agencies and encyclopedias write them, made up for this project."""

from dataclasses import dataclass

from gollie_like.schema import Entity, Relation


@dataclass
class Individual(Entity):
    """Any human being by name: full name, surname alone, first name, with initials,
    "Jr." and the number of a king. Ranks, posts and forms of address ("Colonel",
    "Mrs.", "King") stay outside. Exclude peoples, pronouns, and names inside those of
    firms, streets or awards."""

    span: str  # Such as: "Ngozi Adeyemi", "Haakon VII", "P. J. Rourke Jr."


@dataclass
class Body(Entity):
    """Any organization by name: clubs, teams, parties, unions, rebel groups,
    universities, schools, hospitals, museums, churches as communities, charities,
    international bodies. Where a more specific class of bodies is listed and fits, that
    one is used. Exclude common nouns ("the union") and countries that act (Country)."""

    span: str  # Such as: "Red Cross", "African Union", "FC Graz", "Lagos University"


@dataclass
class Company(Body):
    """A Body that does business: maker, bank, airline, mine, shipping line, shop chain,
    publisher, record label. Include "Ltd.", "Inc.", "AG" if the text has it. Exclude
    newspapers and broadcasters (NewsOutlet), sports clubs (Body), and their
    products."""

    span: str  # Such as: "Kone", "Banco do Brasil", "Tollund Shipping Ltd."


@dataclass
class PublicBody(Body):
    """A Body of a state, province or town: ministry, agency, court, parliament, city
    council, police, armed force, central bank, intelligence service. Exclude bodies
    that many states share, such as the United Nations, and political parties: both are
    the generic Body."""

    span: str  # Such as: "Ministry of Health", "Supreme Court", "Norges Bank", "FBI"


@dataclass
class NewsOutlet(Body):
    """A Body that reports news: agency, newspaper, magazine, radio or television
    station, news site. Include the agency in parentheses after a dateline. Exclude
    single programs and articles (Creation) and publishers of books (Company)."""

    span: str  # Such as: "Reuters", "Le Soir", "Radio Okapi", "Xinhua"


@dataclass
class Place(Entity):
    """Any place by name: province, state, island, mountain, river, sea, street,
    airport, stadium, prison, building, heavenly body. Where a more specific class of
    places is listed and fits, that one is used. Split "Turku, Finland" in two. Exclude
    adjectives ("Finnish"), which are OtherNamed, and place names inside the name of a
    body."""

    span: str  # Such as: "Oaxaca", "Lake Chad", "Mount Elgon", "Heathrow Airport"


@dataclass
class Country(Place):
    """A Place that is or was a state of its own, also when it stands for its government
    or its team. Include past ones. Exclude states and provinces within a country
    (Place), towns, and words for the people or language (OtherNamed)."""

    span: str  # Such as: "Latvia", "Soviet Union", "U.S.", "Ivory Coast"


@dataclass
class City(Place):
    """A Place where people live together: city, town, village, also in capitals as the
    start of a dateline. Exclude quarters, districts and provinces (Place) and islands,
    even if small."""

    span: str  # Such as: "OSLO", "Kisumu", "Santa Fe", "Bad Aussee"


@dataclass
class Happening(Entity):
    """An event with a name of its own: war, battle, treaty conference, games,
    tournament, race, festival, fair, named storm, uprising. A year that belongs to the
    name stays in the span. Exclude events in common words ("the blast", "a meeting")
    and mere dates."""

    span: str  # Such as: "2006 Winter Olympics", "Battle of Adwa", "Cyclone Idai"


@dataclass
class Creation(Entity):
    """Something made that has a name: book, film, song, painting, program, ship,
    aircraft, spacecraft, car, drug, brand of goods. Exclude the maker (Company),
    newspapers (NewsOutlet), buildings and bridges (Place), and laws and treaties
    (OtherNamed)."""

    span: str  # Such as: "Things Fall Apart", "MV Estonia", "Boeing 737", "Sputnik 1"


@dataclass
class Date(Entity):
    """A point on the calendar: year, month, day, weekday, decade, century. All that
    belongs together is one span. Exclude durations ("three years"), ages, hours of the
    day, vague words ("last week"), and a year that is part of an event's name."""

    span: str  # Such as: "Nov. 14", "Tuesday", "June 1987", "1920s", "19th century"


@dataclass
class OtherNamed(Entity):
    """Any other thing with a proper name: nationality or people, language, religion,
    law, treaty, award, currency, illness, animal, idea with a capital letter. Choose it
    only if no other class fits. Exclude common nouns and sums."""

    span: str  # Such as: "Finnish", "Nobel Peace Prize", "Swahili", "Dayton Agreement"


@dataclass
class ServesIn(Relation):
    """Somebody works for a body, leads it, speaks for it, plays or fights for it, sits
    in it or belongs to it, now or once. Reporters serve their outlet. Exclude students,
    patients, customers, mere founders and owners (Owner), and those who only talk to
    it."""

    who: Individual  # The employee, head, member, player or soldier.
    body: Body  # Of which body, of whatever kind.


@dataclass
class AtHomeIn(Relation):
    """Somebody lives or lived in a place, was born or raised there, comes from there
    ("..., of Turku"), or holds public office for it: mayor, senator, minister,
    president, ambassador. In a chain ("Turku, Finland") each place counts. Exclude
    visits, places of work, prison, death and burial, and homes that only a nationality
    tells."""

    resident: Individual  # Who.
    home: Place  # Where, or for which place they hold office.


@dataclass
class SeatedIn(Relation):
    """A body has its seat, office, plant, branch or home ground in a place, was founded
    there, or belongs to the state or town that is named ("Peru's Ministry of Health").
    In a chain each place counts. Exclude the town of a dateline, single actions
    elsewhere, plans that failed, and a place that is part of the body's own name."""

    group: Body  # Which body.
    seat: Place  # Where it is at home.


@dataclass
class LiesWithin(Relation):
    """One place is inside another, by a comma ("Turku, Finland"), "in", "capital of" or
    a possessive ("Mali's Mopti region"). In a chain of three give all three pairs.
    Exclude places that are near, north of or between others, borders, and what the text
    leaves to the reader's knowledge."""

    smaller: Place  # The place inside.
    larger: Place  # The place around it.


@dataclass
class Attacked(Relation):
    """Somebody, or a body such as an army or gang, killed, wounded, shot, kidnapped or
    raided somebody or a body, whether or not the victim lived. A charge, a claim or a
    verdict is enough. Exclude attacks on places, unnamed attackers, accidents, arrests,
    executions, suicides, sports and insults."""

    attacker: Individual | Body  # Who did it or had it done.
    attacked: Individual | Body  # Who was hit.


@dataclass
class Owner(Relation):
    """Somebody or a body owns, bought, agreed to buy, or founded a body, or owns a
    ship, painting or other creation. Include parent companies and holders of a share.
    Exclude managers (ServesIn), authors and makers of works, former bids that failed,
    and sellers."""

    holder: Individual | Body  # Who owns or founded it.
    holding: Body | Creation  # What is owned or was founded.


@dataclass
class Kin(Relation, symmetric=True):
    """Two people of one family by blood or marriage: spouses, also divorced, parents
    and children, siblings, cousins, in-laws. Give each pair once, in the order of the
    text. Exclude friends, partners in business, heirs in office, and a shared surname
    alone."""

    one: Individual  # The one named first.
    other: Individual  # The one named later.


@dataclass
class TookPartIn(Relation):
    """Somebody, a body, or a country as a team or power, competed, performed, fought,
    spoke or exhibited at a named event. Include winners, losers and those who withdrew
    during it. Exclude hosts, organizers, spectators, reporters, victims of storms, and
    those who will stay away or were barred."""

    participant: Individual | Body | Country  # Who took part.
    occasion: Happening  # In which event.


WORDINGS: dict[str, tuple[str, ...]] = {
    "Individual": (
        "People by name.",
        "Mark everyone who is named, alive or dead, with first names, surname and "
        "initials, but without the title or job before it.",
        "Who is mentioned by name? A pronoun, a nation or a firm called after "
        "somebody does not answer that.",
        'Include: surnames alone, "Jr.", numbers of monarchs. Do not include: '
        '"Colonel", "Mrs.", "Prime Minister", tribes, prizes named for a person.',
    ),
    "Body": (
        "Organizations of every sort, by name.",
        "Mark each named group that acts as one: party, club, union, university, "
        "hospital, rebel army, charity. If a narrower class in the list fits it, "
        "take that.",
        "Which organized groups are named? A country that acts is Country, not Body.",
        "Include: the United Nations and other alliances, football teams, schools, "
        'churches, museums, militias. Do not include: words such as "the party" '
        "without a name.",
    ),
    "Company": (
        "Businesses by name.",
        "Mark firms, banks, airlines, mines, shipping lines, chains of shops and "
        'record labels, with "Ltd." or "Inc." if it is there.',
        "Is it a body that sells goods or services? Then it is marked here, unless "
        "its trade is news (NewsOutlet) or it is a sports club.",
        "Unlike Creation, this is the maker and not the thing made. Include: "
        "publishers, utilities, state-owned oil firms.",
    ),
    "PublicBody": (
        "Organs of a state, province or town.",
        "Mark ministries, agencies, courts, parliaments, councils, police, armies "
        "and central banks by name.",
        "Does it govern, judge, police or defend for one state or town? The United "
        "Nations and parties do not: they are plain bodies.",
        "Include: navies, senates, intelligence services, tax offices. Do not "
        "include: alliances of states, parties, private firms, the country itself.",
    ),
    "NewsOutlet": (
        "News agencies, papers, magazines and stations.",
        'Mark who reports: the agency in a dateline such as "(Reuters)", dailies, '
        "weeklies, radio and television.",
        "By which paper, agency or channel? The title of a show or film is a Creation.",
        "Include: news sites, state television, wire services. Do not include: "
        "publishers of novels (Company), journalists (Individual).",
    ),
    "Place": (
        "Named places of every sort.",
        "Mark provinces, islands, rivers, mountains, seas, streets, airports, "
        "stadiums and buildings. If a narrower class in the list fits, take that "
        "one.",
        "Where is it? A word such as a nationality tells no place here, and a body's "
        "name with a town in it stays whole.",
        "Include: each part of a chain by itself, states of a federation, quarters "
        "of a city, prisons, lakes. Do not include: adjectives, bodies.",
    ),
    "Country": (
        "States of the world, past and present.",
        "Mark the name of a sovereign state, even when it means the government or "
        "the national team.",
        "Is it, or was it, a state of its own? Bavaria and Texas are plain places, "
        'and "Finnish" is no place at all.',
        'Include: short forms such as "U.S.", former states and empires. Do not '
        "include: provinces, capitals, peoples.",
    ),
    "City": (
        "Cities, towns and villages.",
        "Mark every settlement, also the town in capitals that opens a news item.",
        "In which town or village? Its quarters and its province are plain places.",
        "Unlike Country and Place, this is a settlement with a name. Include "
        "hamlets; leave out islands, districts and counties.",
    ),
    "Happening": (
        "Events that have a name.",
        "Mark wars, battles, games, cups, races, festivals, fairs and named storms, "
        "with the year if it is part of the name.",
        "What took place under a name of its own? An explosion or a vote in plain "
        "words does not count.",
        'Include: "Berlin Conference", "Tour de France", "Hurricane Mitch". Do not '
        "include: treaties (OtherNamed), dates alone.",
    ),
    "Creation": (
        "Works and products by name.",
        "Mark titles of books, films, songs and paintings, and names of ships, "
        "aircraft, spacecraft, drugs and models.",
        "What was written, painted, built or put on sale under this name? Houses and "
        "bridges are places.",
        "Unlike Company, this is what is made. Include: software, brands of beer, "
        "submarines, television series. Do not include: newspapers, laws.",
    ),
    "Date": (
        "Dates, years, months, weekdays, centuries.",
        "Mark each point on the calendar as one span, without the preposition.",
        'When, by the calendar? "For two years" and "last week" do not count.',
        'Include: "Tuesday", "March 1988", "the 1920s" without "the". Do not '
        'include: ages, lengths of time, the year in "1998 World Cup".',
    ),
    "OtherNamed": (
        "Proper names and words from them that no other class takes.",
        "Mark nationalities, languages, religions, laws, treaties, currencies.",
        "Does it have a capital letter and a name, yet is it no person, body, place, "
        "event, work or date?",
        "Include: peoples, constitutions, named diseases, medals, race horses. Do "
        "not include: sums of money, common nouns, anything that another class "
        "covers.",
    ),
    "ServesIn": (
        "A person and the body that they work for or belong to.",
        "Mark employees, heads, spokesmen, members, players, soldiers and reporters "
        "together with their body, also former ones.",
        "For which body does or did this person act? A student, a client or a man "
        "who only founded it does not count.",
        'Include: "chairman of", "a striker for", "joined", "of the Central Bank". '
        "Do not include: owners without a post, people who sue it or speak to it.",
    ),
    "AtHomeIn": (
        "A person and a place that is their home, birthplace or seat of public office.",
        'Mark who lives, was born or grew up where, "X of Turku", and mayors, '
        "senators and ministers with their town or country. Each part of a chain "
        "gives one instance.",
        "Where does this person come from, live, or hold office? A trip, a grave or "
        "a prison does not tell.",
        'Include: natives, residents, exiles, "Kenya\'s foreign minister". Do not '
        "include: tourists, those who died there, players of a club in that town.",
    ),
    "SeatedIn": (
        "A body and where it has its seat or a site.",
        "Mark the body and the town, region or country in which it is based or to "
        "which it belongs as a public body.",
        "Where is the body at home? The town at the head of a report and a town "
        "inside its own name do not count.",
        'Include: "a Graz brewery", "headquartered in", plants, branches, "Chad\'s '
        'army". Do not include: where it only sells, plays one match or sends '
        "people.",
    ),
    "LiesWithin": (
        "A place inside a larger place.",
        'Mark both places of "Turku, Finland" or "the capital of", the smaller '
        "first. Three places in a chain make three instances.",
        "Which larger place contains it, by the words of the text? Neighbors and "
        "distances do not count.",
        "Unlike SeatedIn, both sides are places. Include: streets in towns, towns in "
        "provinces, islands in a lake. Do not include: what only a map tells.",
    ),
    "Attacked": (
        "Who killed, wounded, kidnapped or raided whom.",
        "Mark attacker and victim, both by name; the victim may have survived and "
        "the deed may only be alleged.",
        "Who did violence to whom? Town and country are no victims here, and a "
        "defeat in sport is no attack.",
        'Include: "shot dead by", "convicted of killing", ambushes of a unit. Do not '
        "include: unknown killers, arrests, executions by law, car crashes.",
    ),
    "Owner": (
        "Who owns or founded what.",
        "Mark founders, buyers, parent firms and shareholders with the body, ship or "
        "work that they own or set up.",
        "To whom does it belong, or who started it? The manager, the author and a "
        "bidder who lost do not count.",
        'Include: "a unit of", "acquired", "co-founded", "holds 12 percent of". Do '
        "not include: who wrote a book, who built a ship, who sold it.",
    ),
    "Kin": (
        "Two people of one family.",
        "Mark husbands, wives, parents, children, brothers, sisters, cousins and "
        "in-laws, each pair once and in the order of the text.",
        "How are they related? It must be said: the same surname is not enough, and "
        "friendship is something else.",
        'Include: "daughter of", "widow of", "his brother". Do not include: '
        "successors, colleagues, lovers without a marriage.",
    ),
    "TookPartIn": (
        "Who took part in which named event.",
        "Mark athletes, teams, armies, countries, performers and speakers with the "
        "event they were active in.",
        "Who competed, fought, performed or spoke there? Who watched, hosted or "
        "reported does not count.",
        "Include: winners, losers, soldiers in a war, exhibitors at a fair. Do not "
        "include: organizers, people harmed by a storm, teams that boycott it.",
    ),
}
