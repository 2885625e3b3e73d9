"""ACE 2005: thirty-three types of events with their arguments.

Source: https://catalog.ldc.upenn.edu/LDC2006T06, as sentences in OneIE's JSON
(``{train,dev,test}.oneie.json``) or as ``.apf.xml`` with its ``.sgm`` (split ``all``). License:
agreement with LDC, so users bring the files. Citation: Walker et al. 2006, "ACE 2005 Multilingual
Training Corpus", LDC. Fields are the roles in snake_case; every role of time goes into ``time``
(see ``ROLES``). Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class DeclareBankruptcy(Event):
    """A body asks a court for shelter from its creditors, or is said to be bankrupt.
    Exclude closing for other reasons (EndOrganization)."""

    mention: str  # Such as: "bankruptcy", "went under", "insolvent"
    org: list[str]  # Who is bankrupt.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class EndOrganization(Event):
    """A body stops to exist or to work. Exclude bankruptcy (DeclareBankruptcy) and
    mergers (MergeOrganization)."""

    mention: str  # Such as: "closed down", "dissolved", "shutdown"
    org: list[str]  # What ends.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class MergeOrganization(Event):
    """Two or more bodies become one. Exclude a sale that leaves both
    (TransferOwnership)."""

    mention: str  # Such as: "merged", "tie-up", "union of the two firms"
    org: list[str]  # Which bodies.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class StartOrganization(Event):
    """A body is founded or opens. Exclude new posts in it (StartPosition)."""

    mention: str  # Such as: "founded", "launched", "set up"
    agent: list[str]  # Who founds it.
    org: list[str]  # What is founded.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Attack(Event):
    """A violent act that hurts or destroys, and wars and fights as a whole; also a
    threat of one. Exclude the harm itself (Die, Injure)."""

    mention: str  # Such as: "shelled", "ambush", "civil war"
    attacker: list[str]  # Who attacks.
    target: list[str]  # Who or what is attacked.
    instrument: list[str]  # With what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Demonstrate(Event):
    """People gather in public to protest or demand: march, rally, strike, sit-in.
    Exclude riots told as violence (Attack)."""

    mention: str  # Such as: "marched", "rally", "picket"
    entity: list[str]  # Who takes part.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Meet(Event):
    """Two or more people or bodies come together face to face. Exclude talk from afar
    (PhoneWrite)."""

    mention: str  # Such as: "met", "summit", "talks"
    entity: list[str]  # Who meets.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class PhoneWrite(Event):
    """People communicate from afar, by telephone, letter or message. Exclude meetings
    (Meet) and public statements."""

    mention: str  # Such as: "phoned", "wrote", "e-mail"
    entity: list[str]  # Who communicates.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Acquit(Event):
    """A court finds somebody not guilty. Exclude pardons (Pardon)."""

    mention: str  # Such as: "acquitted", "cleared", "not guilty"
    defendant: list[str]  # Who is acquitted.
    adjudicator: list[str]  # By which court or judge.
    crime: list[str]  # Of what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Appeal(Event):
    """Somebody takes a decision of a court to a higher one. Exclude calls to the
    public."""

    mention: str  # Such as: "appealed", "appeal", "challenged the verdict"
    plaintiff: list[str]  # Who appeals.
    adjudicator: list[str]  # To which court.
    crime: list[str]  # In the matter of which crime.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class ArrestJail(Event):
    """Somebody is arrested, held or put in prison. Exclude the sentence of a court
    (SentenceAct)."""

    mention: str  # Such as: "arrested", "behind bars", "rounded up"
    person: list[str]  # Who is held.
    agent: list[str]  # Who holds them.
    crime: list[str]  # For what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class ChargeIndict(Event):
    """Somebody is formally accused of a crime. Exclude suits between citizens (Sue)."""

    mention: str  # Such as: "charged", "indictment", "accused in court"
    defendant: list[str]  # Who is charged.
    prosecutor: list[str]  # Who charges them.
    adjudicator: list[str]  # Before which court.
    crime: list[str]  # With what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Convict(Event):
    """A court finds somebody guilty. Exclude the punishment (SentenceAct)."""

    mention: str  # Such as: "convicted", "found guilty", "conviction"
    defendant: list[str]  # Who is convicted.
    adjudicator: list[str]  # By which court or judge.
    crime: list[str]  # Of what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Execute(Event):
    """A state puts somebody to death for a crime. Exclude murders called executions
    (Die)."""

    mention: str  # Such as: "executed", "hanged", "beheading"
    person: list[str]  # Who is put to death.
    agent: list[str]  # By whom.
    crime: list[str]  # For what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Extradite(Event):
    """A state hands a suspect or convict over to another. Exclude other deportations
    (Transport)."""

    mention: str  # Such as: "extradited", "handed over", "extradition"
    person: list[str]  # Who is handed over.
    agent: list[str]  # By whom.
    destination: list[str]  # To where.
    origin: list[str]  # From where.
    crime: list[str]  # For what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Fine(Event):
    """A state or court makes somebody pay as a punishment. Exclude other payments
    (TransferMoney)."""

    mention: str  # Such as: "fined", "penalty", "ordered to pay"
    entity: list[str]  # Who pays.
    adjudicator: list[str]  # Who fines them.
    money: list[str]  # How much.
    crime: list[str]  # For what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Pardon(Event):
    """A head of state or the like lifts a punishment. Exclude early release by a board
    (ReleaseParole)."""

    mention: str  # Such as: "pardoned", "amnesty", "clemency"
    defendant: list[str]  # Who is pardoned.
    adjudicator: list[str]  # By whom.
    crime: list[str]  # For what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class ReleaseParole(Event):
    """Somebody is let out of prison or custody. Exclude escapes."""

    mention: str  # Such as: "released", "freed", "parole"
    person: list[str]  # Who is let out.
    entity: list[str]  # By whom.
    crime: list[str]  # For what they were held.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class SentenceAct(Event):
    """A court lays down a punishment. Exclude the verdict (Convict)."""

    mention: str  # Such as: "sentenced", "got nine years", "sentencing"
    defendant: list[str]  # Who is punished.
    adjudicator: list[str]  # By which court or judge.
    crime: list[str]  # For what.
    sentence: list[str]  # With what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Sue(Event):
    """Somebody goes to court against another for money or an order. Exclude charges by
    a state (ChargeIndict)."""

    mention: str  # Such as: "sued", "lawsuit", "took to court"
    plaintiff: list[str]  # Who sues.
    defendant: list[str]  # Who is sued.
    adjudicator: list[str]  # Before which court.
    crime: list[str]  # For what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class TrialHearing(Event):
    """A court hears a case. Exclude the charge before it (ChargeIndict) and the verdict
    (Convict)."""

    mention: str  # Such as: "trial", "hearing", "stood in the dock"
    defendant: list[str]  # Who is tried.
    prosecutor: list[str]  # Who accuses.
    adjudicator: list[str]  # Which court or judge.
    crime: list[str]  # For what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class BeBorn(Event):
    """Somebody is born. Exclude figures of speech."""

    mention: str  # Such as: "born", "birth", "gave birth"
    person: list[str]  # Who is born.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Die(Event):
    """Somebody dies, by whatever cause. Exclude wounds that were survived (Injure)."""

    mention: str  # Such as: "died", "drowned", "fatal"
    victim: list[str]  # Who dies.
    agent: list[str]  # Who kills them.
    instrument: list[str]  # With what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Divorce(Event):
    """A marriage is ended by law. Exclude mere quarrels."""

    mention: str  # Such as: "divorced", "split from her husband", "divorce"
    person: list[str]  # Whose marriage ends.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Injure(Event):
    """Somebody is hurt and lives. Exclude deaths (Die)."""

    mention: str  # Such as: "wounded", "hurt", "injuries"
    victim: list[str]  # Who is hurt.
    agent: list[str]  # Who hurts them.
    instrument: list[str]  # With what.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Marry(Event):
    """Two people marry. Exclude engagements."""

    mention: str  # Such as: "married", "wedding", "wed"
    person: list[str]  # Who marries.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Transport(Event):
    """People, weapons or vehicles are moved, or go, from place to place. Exclude goods
    sold (TransferOwnership)."""

    mention: str  # Such as: "sailed", "deployed", "arrival"
    artifact: list[str]  # Who or what is moved.
    agent: list[str]  # Who moves them.
    vehicle: list[str]  # In what.
    origin: list[str]  # From where.
    destination: list[str]  # To where.
    price: list[str]  # For how much.
    time: list[str]  # When.


@dataclass
class Elect(Event):
    """Somebody is chosen for a post by votes. Exclude taking it up (StartPosition)."""

    mention: str  # Such as: "elected", "won the vote", "election"
    person: list[str]  # Who is chosen.
    entity: list[str]  # By whom.
    position: list[str]  # For which post.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class EndPosition(Event):
    """Somebody leaves a post or is dismissed; include "former". Exclude a new post
    (StartPosition)."""

    mention: str  # Such as: "resigned", "former", "laid off"
    person: list[str]  # Who leaves.
    entity: list[str]  # Which employer.
    position: list[str]  # Which post.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class Nominate(Event):
    """Somebody is proposed for a post that another must confirm. Exclude the
    appointment (StartPosition)."""

    mention: str  # Such as: "nominated", "put forward", "nomination"
    person: list[str]  # Who is proposed.
    agent: list[str]  # By whom.
    position: list[str]  # For which post.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class StartPosition(Event):
    """Somebody takes up a post or is hired. Exclude elections (Elect)."""

    mention: str  # Such as: "hired", "appointed", "took office"
    person: list[str]  # Who begins.
    entity: list[str]  # For which employer.
    position: list[str]  # In which post.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class TransferMoney(Event):
    """Money is given, lent or paid without a thing being bought. Exclude sales
    (TransferOwnership)."""

    mention: str  # Such as: "donated", "lent", "paid out"
    giver: list[str]  # Who gives.
    recipient: list[str]  # Who gets it.
    beneficiary: list[str]  # For whose good.
    money: list[str]  # How much.
    time: list[str]  # When.
    place: list[str]  # Where.


@dataclass
class TransferOwnership(Event):
    """A thing or body is bought, sold, given or lent. Exclude money alone
    (TransferMoney)."""

    mention: str  # Such as: "bought", "sale", "handed over the deed"
    buyer: list[str]  # Who gets it.
    seller: list[str]  # Who had it.
    beneficiary: list[str]  # For whose good.
    artifact: list[str]  # What changes hands.
    price: list[str]  # For how much.
    time: list[str]  # When.
    place: list[str]  # Where.


LABELS: dict[str, type] = {
    "Business:Declare-Bankruptcy": DeclareBankruptcy,
    "Business:End-Org": EndOrganization,
    "Business:Merge-Org": MergeOrganization,
    "Business:Start-Org": StartOrganization,
    "Conflict:Attack": Attack,
    "Conflict:Demonstrate": Demonstrate,
    "Contact:Meet": Meet,
    "Contact:Phone-Write": PhoneWrite,
    "Justice:Acquit": Acquit,
    "Justice:Appeal": Appeal,
    "Justice:Arrest-Jail": ArrestJail,
    "Justice:Charge-Indict": ChargeIndict,
    "Justice:Convict": Convict,
    "Justice:Execute": Execute,
    "Justice:Extradite": Extradite,
    "Justice:Fine": Fine,
    "Justice:Pardon": Pardon,
    "Justice:Release-Parole": ReleaseParole,
    "Justice:Sentence": SentenceAct,
    "Justice:Sue": Sue,
    "Justice:Trial-Hearing": TrialHearing,
    "Life:Be-Born": BeBorn,
    "Life:Die": Die,
    "Life:Divorce": Divorce,
    "Life:Injure": Injure,
    "Life:Marry": Marry,
    "Movement:Transport": Transport,
    "Personnel:Elect": Elect,
    "Personnel:End-Position": EndPosition,
    "Personnel:Nominate": Nominate,
    "Personnel:Start-Position": StartPosition,
    "Transaction:Transfer-Money": TransferMoney,
    "Transaction:Transfer-Ownership": TransferOwnership,
}


ROLES: dict[str, str] = {
    "Time-After": "Time",
    "Time-At-Beginning": "Time",
    "Time-At-Begginning": "Time",
    "Time-At-End": "Time",
    "Time-Before": "Time",
    "Time-Ending": "Time",
    "Time-Holds": "Time",
    "Time-Starting": "Time",
    "Time-Within": "Time",
    "Conflict:Attack/Agent": "Attacker",
    "Conflict:Attack/Victim": "Target",
    "Justice:Appeal/Defendant": "Plaintiff",
    "Justice:Appeal/Prosecutor": "Plaintiff",
    "Life:Die/Person": "Victim",
    "Movement:Transport/Place": "Destination",
    "Movement:Transport/Victim": "Artifact",
}
"""Roles of the data under other names: of all types, or of one type behind its name."""
