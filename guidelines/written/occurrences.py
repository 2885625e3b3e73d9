"""Occurrences: twelve kinds of everyday events with who takes part in them.

The texts in ``occurrences.jsonl`` were written for this project. Every mention of an
event counts, also if it is planned, ordered, wished or denied. Arguments stand without
articles; pronouns count.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class Travel(Event):
    """People, animals or vehicles go somewhere by themselves, near or far: go, come,
    leave, walk, flee, follow, a flight, a visit to a town. Exclude somebody who moves
    another (MoveThing), sitting down or turning around, and visits paid to a person
    (Meeting)."""

    mention: str  # The word for it. Such as: "drove", "set off", "trip"
    travelers: list[str]  # Who goes. Such as: "two hikers", "ferry", "she"
    origins: list[str]  # From where. Such as: "Oslo", "house"
    destinations: list[str]  # Where to. Such as: "coast", "school"
    means: list[str]  # In or on what. Such as: "train", "bicycle"


@dataclass
class MoveThing(Event):
    """Somebody or something brings a thing or another being from one spot to another:
    put, carry, throw, pull, ship, drive somebody home. Exclude going oneself (Travel)
    and handing something to a new holder (Giving)."""

    mention: str  # The word for it. Such as: "put", "towed", "removal"
    movers: list[str]  # Who or what moves it. Such as: "waiter", "crane"
    things: list[str]  # What is moved. Such as: "crates", "child"
    origins: list[str]  # From where. Such as: "shelf"
    destinations: list[str]  # Where to. Such as: "cellar", "oven"


@dataclass
class Giving(Event):
    """A thing or right comes to a person or body without being sold: give, send
    somebody something, lend, donate, award, inherit, receive, return to the owner.
    Exclude sales (Trade), thefts, and words that are told (Speaking)."""

    mention: str  # The word for it. Such as: "handed", "donation", "received"
    givers: list[str]  # From whom. Such as: "aunt", "foundation"
    receivers: list[str]  # To whom. Such as: "library", "me"
    gifts: list[str]  # What. Such as: "watch", "10,000 books"


@dataclass
class Trade(Event):
    """Something is bought, sold, rented or paid for. Include orders, auctions and
    offers to buy. Exclude gifts (Giving), prices that only stand there, and pay for
    work."""

    mention: str  # The word for it. Such as: "bought", "sale", "rents"
    buyers: list[str]  # Who pays. Such as: "tenant", "Chinese group"
    sellers: list[str]  # Who is paid. Such as: "farmer", "shop"
    goods: list[str]  # What is traded. Such as: "old van", "flat"
    prices: list[str]  # For how much. Such as: "$40", "two coins"


@dataclass
class JobChange(Event):
    """Somebody gets or loses work, an office or a rank: hire, appoint, elect, promote,
    fire, resign, retire. Exclude having a job ("works as"), and applications for
    one."""

    mention: str  # The word for it. Such as: "hired", "dismissal", "stepped down"
    workers: list[str]  # Whose job it is. Such as: "Ms. Aydin", "40 drivers"
    employers: list[str]  # Who hires, elects or fires. Such as: "bakery", "board"
    posts: list[str]  # Which job. Such as: "captain", "head of sales"


@dataclass
class Speaking(Event):
    """Words pass from somebody to others, by mouth or in writing: say, ask, tell,
    thank, warn, call by phone, write to, a speech. Exclude thoughts, and writing a work
    such as a novel (Making)."""

    mention: str  # The word for it. Such as: "said", "asked", "speech"
    speakers: list[str]  # Who speaks or writes. Such as: "guide", "I"
    listeners: list[str]  # To whom. Such as: "pupils", "her"
    topics: list[str]
    """What about, if a noun phrase tells it; no clauses and no quoted words. Such as:
    "delay", "his childhood"."""


@dataclass
class Hurting(Event):
    """A living being comes to bodily harm or is killed, on purpose or by mishap: bite,
    hit, wound, burn, break a leg. Exclude illness, a natural death, hurt feelings, and
    things that are damaged."""

    mention: str  # The word for it. Such as: "stung", "injured", "murder"
    causers: list[str]  # Who or what does the harm. Such as: "wasp", "falling branch"
    victims: list[str]  # Who is hurt. Such as: "cyclist", "three soldiers"
    body_parts: list[str]  # Where on the body. Such as: "left knee"


@dataclass
class Helping(Event):
    """Somebody does another a service or gets them out of trouble: help, assist,
    rescue, support, nurse, stand by. Exclude gifts, except where the text calls them
    help, and things that merely turn out useful."""

    mention: str  # The word for it. Such as: "helped", "rescue", "assistance"
    helpers: list[str]  # Who helps. Such as: "neighbors", "lifeguard"
    helped: list[str]  # Who is helped. Such as: "old man", "us"
    tasks: list[str]  # With what, as a noun or verb phrase. Such as: "homework", "move"


@dataclass
class Making(Event):
    """Something new comes into being by work: build, bake, paint, write a book, found a
    firm, invent. Exclude repairs, letters and messages (Speaking), and what grows by
    itself."""

    mention: str  # The word for it. Such as: "built", "composed", "construction"
    makers: list[str]  # Who makes it. Such as: "carpenter", "students"
    products: list[str]  # What is made. Such as: "bridge", "soup"
    materials: list[str]  # Out of what. Such as: "clay", "leftover wool"


@dataclass
class Deciding(Event):
    """Somebody chooses or settles a question: decide, choose, vote, agree, approve,
    reject, rule. Exclude wishes, plans and hopes, and the choice of a person for a job
    (JobChange)."""

    mention: str  # The word for it. Such as: "decided", "vote", "verdict"
    deciders: list[str]  # Who decides. Such as: "jury", "they"
    choices: list[str]
    """What is chosen, rejected or decided on; a noun phrase, or the verb phrase behind
    "to" without "to". Such as: "red door", "stay at home"."""


@dataclass
class Meeting(Event):
    """People come together: meet, gather, run into each other, call on somebody, a
    party, a conference. Exclude talk at a distance (Speaking) and meeting a need or a
    deadline."""

    mention: str  # The word for it. Such as: "met", "reunion", "gathered"
    participants: list[str]  # Who takes part. Such as: "cousins", "mayor"
    places: list[str]  # Where. Such as: "station café"
    times: list[str]  # When, without "in" or "on". Such as: "Sunday", "May"


@dataclass
class AmountChange(Event):
    """A quantity grows, shrinks or is made larger or smaller: rise, drop, double, cut,
    raise, an increase. Exclude things that rise or fall in space (Travel), and amounts
    that stay or are only compared."""

    mention: str  # The word for it. Such as: "rose", "halved", "decline"
    items: list[str]  # Which quantity. Such as: "rents", "number of storks"
    amounts: list[str]  # By, from or to how much. Such as: "5%", "30 to 12 pairs"
    times: list[str]  # When. Such as: "last year", "May"


WORDINGS: dict[str, tuple[str, ...]] = {
    "Travel": (
        "Somebody goes from one place to another.",
        "Mark every word for a person, animal or vehicle on the way: leaving, coming, "
        "walking, riding, flying, fleeing. Give who, from where, where to and by what.",
        "Include: journeys, a few steps into a room, ships that sail, tours of a "
        "country. Do not include: standing up, being carried by another, visits to a "
        "person.",
        "Did they move by themselves? Then it is this one. If a mover and a moved "
        "thing stand in the sentence, take MoveThing.",
    ),
    "MoveThing": (
        "Somebody brings a thing or being somewhere else.",
        "Mark putting, lifting, throwing, pushing, hauling, loading, shipping, with "
        "what is moved, by whom, from where and where to. Orders in a recipe or manual "
        "count.",
        "Is a thing in another spot afterward because somebody moved it? If it also "
        "gets a new holder, the event is Giving.",
        "Include: carrying a baby upstairs, taking a guest to the station, wind that "
        "blows leaves. Do not include: people who go on their own.",
    ),
    "Giving": (
        "Something passes to a new holder, not for money.",
        "Mark words for giving and getting: presenting, lending, bequeathing, mailing "
        "to somebody, receiving. Say from whom, to whom and what.",
        "Include: gifts, prizes handed out, loans of things, aid sent to a people. Do "
        "not include: purchases, robbery, advice.",
        "Who had it before, and who has it now? If money changed hands for it, it is "
        "Trade; if it only changed its spot, MoveThing.",
    ),
    "Trade": (
        "Buying, selling, renting, paying.",
        "Mark each deal, with the one who pays, the one who is paid, the goods and the "
        "price as far as the text has them.",
        "Include: leases, bids, tickets ordered, takeovers of firms. Do not include: "
        'wages, presents, "it costs ten euros".',
        "Does somebody get something for money, or offer to? Mark it here. Without "
        "money it is Giving.",
    ),
    "JobChange": (
        "A post is filled or lost.",
        "Mark hiring, election, promotion, dismissal, resignation and retirement, with "
        "the person, the employer or voters, and the post.",
        "Did somebody's working life or office change? Mark the word for it. Merely "
        "holding a post is no change.",
        "Include: layoffs, being named captain, joining a firm, quitting. Do not "
        "include: job interviews, strikes, what somebody does all day.",
    ),
    "Speaking": (
        "Words from one to another.",
        "Mark verbs and nouns of saying, asking, answering, shouting, promising, "
        "phoning and writing to somebody. Give speaker, listener and subject.",
        "Include: letters and mails as acts of telling, interviews, announcements, "
        "lies. Do not include: thinking, reading, a poem or report that is composed.",
        "Did somebody address somebody in words? Mark it. The subject is filled only "
        'by a phrase such as the one behind "about"; what is quoted stays out.',
    ),
    "Hurting": (
        "Bodily harm.",
        "Mark words for wounding and killing, by intent or accident, with what did it, "
        "who suffers it and which part of the body.",
        "Include: bites, cuts, burns, shots that hit, fatal crashes told by words such "
        'as "killed". Do not include: a cold, dying of age, insults, dents in a car.',
        "Is there an injury, and does a word name how it came or that it came? Then "
        "mark that word. Damage to objects is left out.",
    ),
    "Helping": (
        "Aid for somebody.",
        "Mark helping, assisting, rescuing, caring and supporting, with the helper, "
        "the one who is helped, and the task.",
        "Did one person or body make things easier or safer for another? Mark it here. "
        "A present alone is Giving.",
        "Include: first aid, a hand with the dishes, saving a swimmer, backing a "
        "friend. Do not include: tools that are handy.",
    ),
    "Making": (
        "New things are made.",
        "Mark building, cooking, sewing, painting, composing, founding and inventing, "
        "with maker, product and material.",
        "Include: meals, houses, songs, clubs that somebody starts, machines. Do not "
        "include: mending old things, chatting, notes to a friend.",
        "Does something exist afterward that did not exist before, through somebody's "
        "work? Then mark the word for that work.",
    ),
    "Deciding": (
        "Choices and rulings.",
        "Mark the word by which a question is settled: choosing, voting, agreeing, "
        "approving, turning down. Give who decides and what on.",
        "Include: court rulings, a family's choice of a dog, a vote of the council. Do "
        "not include: wanting, hoping, planning, electing a mayor (JobChange).",
        "Was there a question, and is it settled now? The option taken or refused goes "
        "under choices.",
    ),
    "Meeting": (
        "People come together.",
        "Mark meetings by plan or by chance, parties, assemblies, and calls on a "
        "person, with who takes part, where and when.",
        "Are people in one place in order to be together, or do they cross paths? Mark "
        "it. A phone call is Speaking.",
        "Include: weddings as gatherings, summits, dates, a dinner with somebody. Do "
        "not include: meeting a deadline, crowds in traffic.",
    ),
    "AmountChange": (
        "More or less of something.",
        "Mark rising, falling, doubling, shrinking, cutting and raising of a number, "
        "price, level or size, with what changes, how much and when.",
        "Include: growth of a population, price cuts, a warmer day told as a rise of "
        "degrees. Do not include: a balloon that rises, a total that stays the same.",
        "Is there a before and an after that differ in number or size? Mark the word "
        "for the change. Things that go up in the air are Travel.",
    ),
}
