"""Themes: what a message to a city hall, company or club is about, by ten labels.

Written for this project: letters, mails, chat messages and reviews. A message may have
several themes, or none of these.
"""

from dataclasses import dataclass

from gollie_like import Task
from gollie_like.introspect import describe_schema
from gollie_like.schema import Label


@dataclass
class Billing(Label):
    """Money between the writer and the receiver: bills, fees, fines, deposits, refunds,
    means of payment, and questions what something costs. Exclude the mere mention that
    one pays taxes or has bought something."""


@dataclass
class OpeningHours(Label):
    """When a place is open or a counter or hotline can be reached, also on holidays,
    and wishes for other hours. Exclude the date of one's own appointment (Booking) and
    the hours of deliveries (Delivery)."""


@dataclass
class Booking(Label):
    """Reserving a room, table, court, ticket or appointment for a certain time: making,
    moving, confirming or canceling it. Exclude joining a club or course of lessons for
    good (Membership)."""


@dataclass
class Membership(Label):
    """Joining, leaving, pausing or extending a membership, subscription or contract,
    and the card or number that goes with it. Exclude messages by members about
    something else, and single reservations (Booking)."""


@dataclass
class Delivery(Label):
    """Goods, letters or bins on their way to somebody: late, lost, left at the wrong
    door, to be sent elsewhere, or when they come. Exclude what was broken when it came
    (Damage), unless the transport itself is discussed."""


@dataclass
class OnlineAccess(Label):
    """Websites, apps, passwords, forms and mails that the receiver runs and that do not
    work, cannot be found or are hard to use. Exclude messages that only happen to be
    sent by form or mail."""


@dataclass
class Damage(Label):
    """Something is broken, torn, leaking, cracked or out of order and ought to be
    mended or replaced: streets, lamps, devices, goods. Exclude dirt (Cleanliness) and
    faults of websites and apps (OnlineAccess)."""


@dataclass
class Cleanliness(Label):
    """Dirt, litter, smells, vermin and graffiti, and the cleaning that is wanted or was
    not done. Include praise for tidy places. Exclude things that are broken but clean
    (Damage)."""


@dataclass
class Noise(Label):
    """Sounds that disturb somebody: music, machines, dogs, traffic, quarrels at night.
    Include questions about quiet hours. Exclude sounds that are only told as a sign of
    a fault (Damage)."""


@dataclass
class Praise(Label):
    """Sincere thanks for something done, or words that somebody or something was good.
    Exclude thanks in advance, politeness at the end of a letter, and praise that is
    meant as mockery."""


WORDINGS: dict[str, tuple[str, ...]] = {
    "Billing": (
        "Invoices, payments, prices and refunds.",
        "Choose this when the message asks for, disputes or explains an amount of "
        "money that one side owes the other.",
        "Does it turn on money? Include: charged twice, deposit not returned, can I "
        "pay by card, how much is the permit. Do not include: being a taxpayer as an "
        "argument.",
        "Unlike Membership, the sum or the payment is at issue, not whether one "
        "belongs; a fee charged after leaving is both.",
    ),
    "OpeningHours": (
        "When something is open.",
        "Choose this for questions, complaints and hints about the hours of a place, "
        "an office or a telephone line.",
        "Does the writer want to know, or to change, when the doors are open? "
        "Include: closed although the sign says otherwise. Do not include: what time "
        "one's own appointment is.",
        "Unlike Booking, it is about the hours for everybody and not a slot for one.",
    ),
    "Booking": (
        "Reservations and appointments.",
        "Choose this when somebody wants, changes, confirms or misses a reserved "
        "time, seat, table, court or room.",
        "Is a definite slot or place kept for somebody? Include: tickets for one "
        "evening, an appointment for a passport. Do not include: yearly contracts, "
        "general hours.",
        "Unlike Membership, it covers one occasion.",
    ),
    "Membership": (
        "Becoming, being or ceasing to be a member or subscriber.",
        "Choose this when the message starts, ends, pauses, moves or asks about a "
        "lasting contract, subscription or club card.",
        "Does somebody want in or out for longer? Include: notice, trial months, "
        "family plans, a lost member card. Do not include: complaints that merely "
        "begin with 'as a member'.",
        "Unlike Booking, it lasts; unlike Billing, it need not mention money.",
    ),
    "Delivery": (
        "Shipping, post and collection.",
        "Choose this when something is to be brought or picked up and the way, the "
        "time or the address of it is the matter.",
        "Is something under way, late or gone astray? Include: parcels with "
        "neighbors, wrong address, bins not collected. Do not include: goods that one "
        "carried home oneself.",
        "Unlike Damage, it asks where the thing is or how it came, not what broke.",
    ),
    "OnlineAccess": (
        "Trouble with a website, an app or an account.",
        "Choose this when somebody cannot log in, load, find, upload or submit "
        "something online, or finds the page confusing.",
        "Is the digital side of the service at issue? Include: error messages, codes "
        "that never come, dead links. Do not include: broken devices in the real "
        "world.",
        "Unlike Damage, what fails is a program or page of the receiver.",
    ),
    "Damage": (
        "Something is broken and needs repair.",
        "Choose this when a thing is cracked, leaking, loose, torn or dead, whether "
        "the writer wants it mended or says who did it.",
        "Is a real thing out of order? Include: potholes, dead street lamps, a kettle "
        "that does not heat. Do not include: filth, web pages, parcels that are late.",
        "Unlike Cleanliness, a broom would not help.",
    ),
    "Cleanliness": (
        "Dirt, trash and cleaning.",
        "Choose this when a place or thing is filthy, smelly, littered or full of "
        "vermin, or when its tidiness is remarked on.",
        "Would a cleaner settle it, or has one done so? Include: overflowing bins, "
        "dog mess, mold, spotless changing rooms. Do not include: cracks and holes.",
        "Unlike Damage, the thing works but is dirty.",
    ),
    "Noise": (
        "Somebody is disturbed by sounds.",
        "Choose this when music, work, engines, animals or voices are too loud for "
        "the writer or for others.",
        "Is the loudness itself the trouble or the question? Include: leaf blowers at "
        "seven, quiet hours. Do not include: a rattle that shows that a machine is "
        "failing.",
        "Unlike Damage, the sound is what annoys, and nothing need be broken.",
    ),
    "Praise": (
        "The writer thanks or commends.",
        "Choose this when the message says, and means, that people, a service or a "
        "thing were good, even if a complaint follows.",
        "Is somebody pleased? Include: a compliment to a driver, 'the new lights are "
        "lovely'. Do not include: 'thank you in advance', 'great job, it broke at "
        "once'.",
        "Unlike the other themes, it is about the writer's approval and goes together "
        "with any of them.",
    ),
}


_THEMES = (
    Billing,
    OpeningHours,
    Booking,
    Membership,
    Delivery,
    OnlineAccess,
    Damage,
    Cleanliness,
    Noise,
    Praise,
)
TASK = Task(describe_schema([*_THEMES]), "subset")
