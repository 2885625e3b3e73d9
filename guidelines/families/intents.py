"""Intents: what somebody wants who speaks or writes to a help desk or an assistant.

One label at most for each message: a message that wants none of these things gets none. Left out:
details of the wish, such as dates and amounts, which are slots.

Use: ``gollie-like extract --schema guidelines.families.intents "TEXT"``
"""

from dataclasses import dataclass

from gollie_like.introspect import describe_schema
from gollie_like.schema import Label
from gollie_like.task import Task


@dataclass
class PlaceOrder(Label):
    """Wants to buy or book something now. Exclude questions about what it would cost
    (AskPrice)."""


@dataclass
class CancelOrder(Label):
    """Wants to undo an order or booking that exists, in whole. Exclude other dates or
    amounts for it (ChangeOrder)."""


@dataclass
class ChangeOrder(Label):
    """Wants an order or booking that exists to be different: date, amount, address.
    Exclude giving it up (CancelOrder)."""


@dataclass
class TrackOrder(Label):
    """Wants to know where an order is, or when it comes. Exclude orders that came broken
    (ReportProblem)."""


@dataclass
class AskPrice(Label):
    """Wants to know what something costs, or which fees and discounts there are. Exclude
    wrong bills (DisputeBill)."""


@dataclass
class AskOpeningHours(Label):
    """Wants to know when somebody can be reached, or when a place is open."""


@dataclass
class AskHowTo(Label):
    """Wants to be told how something is done or used. Exclude things that do not work
    although they are used rightly (ReportProblem)."""


@dataclass
class ReportProblem(Label):
    """Tells that something is broken, missing, late or does not work. Exclude problems
    with getting in (ResetAccess) and with money (DisputeBill)."""


@dataclass
class ResetAccess(Label):
    """Cannot get into an account: password, code, locked card. Exclude wishes to open or
    close the account (CloseAccount)."""


@dataclass
class DisputeBill(Label):
    """Says that a bill, fee or charge is wrong, or was paid twice. Exclude questions
    about prices to come (AskPrice)."""


@dataclass
class WantRefund(Label):
    """Wants money back for something that was returned, canceled or bad."""


@dataclass
class CloseAccount(Label):
    """Wants to end a contract, a membership or an account, or to be deleted."""


@dataclass
class ReachHuman(Label):
    """Wants to speak with a person instead of a machine, or to be called back."""


@dataclass
class Praise(Label):
    """Thanks or praises, and wants nothing else. Exclude thanks beside another wish."""


TASK = Task(
    describe_schema(
        [
            PlaceOrder,
            CancelOrder,
            ChangeOrder,
            TrackOrder,
            AskPrice,
            AskOpeningHours,
            AskHowTo,
            ReportProblem,
            ResetAccess,
            DisputeBill,
            WantRefund,
            CloseAccount,
            ReachHuman,
            Praise,
        ],
        name="intents",
    ),
    "optional",
)
