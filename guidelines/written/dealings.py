"""Dealings: purchases, posts, elections, meetings, statements, prizes, lives and journeys.

The sentences in ``dealings.jsonl`` were written for this project, with every event marked.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class Purchase(Event):
    """Something changes its owner for money or in exchange: buying, selling, takeover, merger,
    auction. Include deals that are agreed, planned or called off. Exclude rent, gifts,
    inheritance, orders to make something, and prices without a sale."""

    mention: str  # The word for the deal. Such as: "bought", "sold", "takeover"
    buyers: list[str]  # Who gets it. Such as: "Heineken", "collector"
    sellers: list[str]  # Who gives it away. Such as: "heirs", "Duke of Parma"
    goods: list[str]  # What is sold. Such as: "brewery", "two mules"
    price: str | None = None  # For how much. Such as: "$1.2 billion", "three goats"
    time: str | None = None  # When. Such as: "June 1803"


@dataclass
class JobChange(Event):
    """A person takes up or leaves a post: hired, named, promoted, signed, resigned, fired,
    retired. Each step is an instance of its own. Exclude winning a post by votes (Election),
    a dynasty's succession, and simply holding a job."""

    mention: str  # The word for the step. Such as: "appointed", "joined"
    people: list[str]  # Who takes or leaves it. Such as: "Ana Lima", "300 welders"
    employers: list[str]  # At which body. Such as: "Ajax", "city library"
    positions: list[str]  # The post. Such as: "chief executive", "goalkeeper"
    reason: str | None = None  # Why, if said. Such as: "ill health", "scandal"
    time: str | None = None  # When. Such as: "end of June"


@dataclass
class Election(Event):
    """People are chosen or decide by votes: general elections, votes in a club or council,
    referendums. Include coming ones and the word that tells who won. Exclude juries that give
    a prize (Award), polls of opinion, and appointments (JobChange)."""

    mention: str  # The word for it. Such as: "elected", "referendum", "won the vote"
    winners: list[str]  # Who or which side wins. Such as: "Labour", "Mary Robinson"
    losers: list[str]  # Who loses. Such as: "incumbent", "Brian Lenihan"
    offices: list[str]  # To what, or about what. Such as: "president", "new stadium"
    places: list[str]  # Where, each name by itself. Such as: "Ireland"
    result: str | None = None  # The count or share. Such as: "52 percent", "12 to 9"
    time: str | None = None  # When. Such as: "November 1990"


@dataclass
class Meeting(Event):
    """People come together to talk, negotiate or celebrate: talks, visit for talks, summit,
    phone call, dinner, conference. Include planned ones. Exclude weddings (LifeEvent), trips
    on which nobody is met (Journey), and games."""

    mention: str  # The word for it. Such as: "met", "summit", "phone call"
    participants: list[str]  # Who takes part. Such as: "Stalin", "delegates"
    topics: list[str]  # About what. Such as: "fishing rights", "budget"
    places: list[str]  # Where, each name by itself. Such as: "hotel", "Yalta"
    time: str | None = None  # When. Such as: "Monday at 3"


@dataclass
class Statement(Event):
    """Somebody says, writes, announces, denies, warns or promises something. Give one for each
    word of saying. Exclude thoughts and hopes, the author's own telling, and showing a new
    product (Launch)."""

    mention: str  # The word of saying. Such as: "said", "denied", "warned"
    speakers: list[str]  # Who says it. Such as: "ministry", "Ayşe Kaya"
    addressees: list[str]  # To whom. Such as: "reporters", "staff"
    content: str | None = None
    """What is said, as it stands, without "that". Such as: "the dam is safe"."""
    time: str | None = None  # When. Such as: "Wednesday"


@dataclass
class Launch(Event):
    """Something made becomes open to the public for the first time: a product, book, film,
    record, service, shop, line or building is presented, released, published or opened.
    Include announced dates. Exclude sales to one buyer (Purchase), and rockets that lift off
    with a crew (Journey)."""

    mention: str  # The word for it. Such as: "released", "unveiled", "opened"
    makers: list[str]  # Who brings it out. Such as: "Nokia", "Virago Press"
    products: list[str]  # What. Such as: "folding phone", "Blonde on Blonde"
    places: list[str]  # Where, each name by itself. Such as: "fair", "Japan"
    price: str | None = None  # What it costs. Such as: "$199"
    time: str | None = None  # When. Such as: "next spring"


@dataclass
class Payment(Event):
    """Money is given or owed without goods in return at once: donation, grant, wage, bonus,
    loan, fine, ransom, tax, damages. Exclude the price of a purchase (Purchase), and prize
    money that comes with a prize (Award)."""

    mention: str  # The word for it. Such as: "donated", "fined", "lent"
    payers: list[str]  # Who pays. Such as: "Carnegie", "airline"
    recipients: list[str]  # Who gets it. Such as: "orphanage", "former staff"
    amount: str | None = None  # How much. Such as: "€30,000", "100 ducats"
    purpose: str | None = None  # For what. Such as: "late flights", "new organ"
    time: str | None = None  # When. Such as: "1903"


@dataclass
class Award(Event):
    """Somebody gets a prize, medal, order, title of honor or honorary degree, or a work does.
    Include nominations and refusals. Exclude winning a match or an election, wages and
    grants (Payment)."""

    mention: str  # The word for it. Such as: "won", "awarded", "nominated"
    winners: list[str]  # Person or work that gets it. Such as: "Toni Morrison"
    prizes: list[str]  # What. Such as: "Nobel Prize", "silver medal"
    givers: list[str]  # Who gives it. Such as: "king", "Royal Society"
    reasons: list[str]  # For which work or deed. Such as: "Beloved", "bravery"
    time: str | None = None  # When. Such as: "1993"


@dataclass
class LifeEvent(Event):
    """A person is born, dies by nature or for reasons not told, marries, gets engaged, or is
    divorced. Include funerals and baptisms. Exclude birthdays and anniversaries, relatives
    that are merely named, and killing."""

    mention: str  # The word for it. Such as: "born", "died", "married"
    people: list[str]  # Whose life it is. Such as: "Clara", "Robert"
    relatives: list[str]  # Parents or children told with it. Such as: "Friedrich Wieck"
    places: list[str]  # Where, each name by itself. Such as: "Leipzig", "Saxony"
    cause: str | None = None  # Of what somebody died. Such as: "typhoid"
    time: str | None = None  # When. Such as: "13 September 1819"


@dataclass
class Journey(Event):
    """Somebody goes from one place to another: travel, flight, voyage, return, flight from
    danger, move to a new home or seat. Include planned trips. Exclude routes of roads and
    rivers, and goods in the mail."""

    mention: str  # The word for it. Such as: "sailed", "trip", "moved"
    travelers: list[str]  # Who goes. Such as: "Ibn Battuta", "40 pilgrims"
    origins: list[str]  # From where. Such as: "Tangier"
    destinations: list[str]  # To or through where. Such as: "Mecca", "Cairo"
    vehicles: list[str]  # By what. Such as: "mule", "night train"
    time: str | None = None  # When. Such as: "1325"


WORDINGS: dict[str, tuple[str, ...]] = {
    "Purchase": (
        "Buying and selling.",
        "Mark the word for a sale, purchase, merger or takeover, with both sides, the thing "
        "sold, the price and the date as far as the text gives them.",
        "Did something get a new owner who paid for it, or will it? Rent, presents and legacies "
        "do not count.",
        'Include: "acquired", "snapped up", "auctioned", a swap, a deal that fell through. Do '
        "not include: price lists, donations, wages.",
    ),
    "JobChange": (
        "Starting or ending a job.",
        "Mark each word by which a person is hired, named, moved up, dismissed or retired, with "
        "the employer and the post.",
        "Who took or gave up which post, where, when and why? A post that was won by votes is "
        "Election instead.",
        "Include: signings of players, layoffs, promotions, resignations. Do not include: "
        'somebody who merely has a job ("works as a cook"), or a heir to a throne.',
    ),
    "Election": (
        "Choices made by vote.",
        "Mark the word for an election, ballot or referendum, or for winning one, with winner, "
        "loser, office, count and date.",
        "Did voters or members decide? If a boss decided, it is JobChange; if a prize jury "
        "decided, it is Award.",
        "Include: by-elections, votes in a union, plebiscites, future polls at the ballot box. "
        "Do not include: surveys, talent shows, nominations for a film prize.",
    ),
    "Meeting": (
        "Encounters in order to talk or celebrate.",
        "Mark words for talks, summits, calls, conferences and shared meals, and say who took "
        "part, about what, where and when.",
        "Did people come together, in one room or by phone? Mark it, even if it is only "
        "planned. A wedding is LifeEvent.",
        "Include: negotiations, audiences, video calls, reunions. Do not include: matches, "
        "concerts, a trip on which no one is met.",
    ),
    "Statement": (
        "Words said or written by somebody in the text.",
        "Mark every verb or noun of saying that has a speaker, and copy what was said without "
        'the leading "that".',
        "Who said, announced, denied, promised or asked what, and to whom? One instance for "
        "each such word.",
        "Include: tweets, warnings, apologies, denials. Do not include: believing, hoping, "
        "planning, or a firm that shows its new phone, which is Launch.",
    ),
    "Launch": (
        "New things brought before the public.",
        "Mark the word by which a product, book, film, service or building first comes out or "
        "opens, with its maker, price, place and date.",
        "What became available, who brought it out, and when? Selling it to one buyer is Purchase.",
        "Include: premieres, releases, inaugurations, first editions. Do not include: reprints "
        "in old age, price cuts, speeches without a product.",
    ),
    "Payment": (
        "Money that changes hands other than for goods.",
        "Mark donations, grants, salaries, loans, fines, ransoms and compensation, with who "
        "pays, who receives, how much and for what.",
        "Did someone give, owe or lend money? Mark it, unless it is the price of something "
        "bought or comes with a prize.",
        "Include: bequests of money, tuition aid, penalties, bonuses. Do not include: the cost "
        "of a house that is sold, sums merely estimated.",
    ),
    "Award": (
        "Honors given to people and works.",
        "Mark the word by which somebody is given, nominated for, or turns down a prize, medal, "
        "order or honorary title.",
        "Who was honored with what, by whom and for what? Victories in a game or at the polls "
        "do not count.",
        "Include: knighthoods, shortlists, honorary doctorates, medals at games. Do not "
        "include: grants, salaries, ordinary school degrees.",
    ),
    "LifeEvent": (
        "Births, deaths, weddings, divorces.",
        "Mark the word by which a person is born, dies, marries or parts from a spouse, with "
        "place, date, relatives and cause of death.",
        "Did a life or a marriage begin or end here? Mark it. A jubilee that only recalls it "
        "does not count.",
        'Include: baptisms, engagements, burials, "gave birth". Do not include: "his wife Eva" '
        "without a wedding, birthdays, murders.",
    ),
    "Journey": (
        "People on the move from place to place.",
        "Mark each word for a trip, voyage, flight, return or move of house, with who goes, "
        "from where, to where, by what and when.",
        "Who traveled, whence, whither, how? Planned trips count. A road or river that leads "
        "somewhere does not.",
        "Include: emigration, pilgrimages, expeditions, commuting by train. Do not include: "
        "parcels, migrating prices, talks held during a visit (Meeting).",
    ),
}
