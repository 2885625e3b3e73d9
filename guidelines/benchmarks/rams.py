"""RAMS: forty-six types of events with arguments from up to five sentences.

Source: https://nlp.jhu.edu/rams (``{train,dev,test}.jsonlines``). License: as stated with the
release. Citation: Ebner et al. 2020, "Multi-Sentence Argument Linking", ACL. Types are the first
two levels of the AIDA ontology; the third level is not asked for. Every text has one event marked,
though more may happen in it. Roles are written without spaces in the data; ``ROLES`` has their
fields. All classes together are long: choose those you need. Kept for scoring: the examples here
are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class ArtifactFailure(Event):
    """A machine or device fails. Exclude damage from outside (DamageDestroy)."""

    mention: str  # Such as: "broke down", "malfunction", "engine failure"
    mechanical_artifact: list[str]  # What fails.
    instrument: list[str]  # By what.
    place: list[str]  # Where.


@dataclass
class DamageDestroy(Event):
    """A thing or building is damaged or destroyed. Exclude harm to people (Injure,
    Die)."""

    mention: str  # Such as: "wrecked", "razed", "ruins"
    damager: list[str]  # Who does it.
    artifact: list[str]  # What is damaged.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Shortage(Event):
    """Somebody lacks what they need. Exclude hunger as an illness (Injure)."""

    mention: str  # Such as: "shortage", "ran out of", "lack"
    experiencer: list[str]  # Who lacks it.
    supply: list[str]  # What is lacking.
    place: list[str]  # Where.


@dataclass
class Attack(Event):
    """A violent act: strike, bombing, shooting, invasion, poison, robbery, fire set on
    purpose. Exclude the harm itself (Injure, Die)."""

    mention: str  # Such as: "shelled", "ambush", "invasion"
    attacker: list[str]  # Who attacks.
    target: list[str]  # Who or what is attacked.
    instrument: list[str]  # With what.
    artifact: list[str]  # What is taken.
    place: list[str]  # Where.


@dataclass
class Coup(Event):
    """A government is overthrown or somebody tries to. Exclude elections (Elect)."""

    mention: str  # Such as: "coup", "toppled", "seized power"
    deposed_entity: list[str]  # Who is overthrown.
    deposing_entity: list[str]  # By whom.
    place: list[str]  # Where.


@dataclass
class Demonstrate(Event):
    """People gather in public to protest. Exclude attacks (Attack)."""

    mention: str  # Such as: "marched", "rally", "sit-in"
    demonstrator: list[str]  # Who takes part.
    place: list[str]  # Where.


@dataclass
class Yield(Event):
    """A side gives up, retreats or hands over ground. Exclude agreements
    (Agreement)."""

    mention: str  # Such as: "surrendered", "pulled back", "retreat"
    yielder: list[str]  # Who gives up.
    recipient: list[str]  # To whom.
    origin: list[str]  # From where.
    destination: list[str]  # To where.
    place: list[str]  # Where.


@dataclass
class Collaborate(Event):
    """People or bodies work together. Exclude mere talk (Discussion)."""

    mention: str  # Such as: "cooperated", "joint work", "teamed up"
    participant: list[str]  # Who works together.
    place: list[str]  # Where.


@dataclass
class CommandOrder(Event):
    """Somebody orders another to do something. Exclude requests (RequestAdvise)."""

    mention: str  # Such as: "ordered", "commanded", "told them to"
    communicator: list[str]  # Who orders.
    recipient: list[str]  # Whom.
    topic: list[str]  # What.
    place: list[str]  # Where.


@dataclass
class CommitmentIntent(Event):
    """Somebody promises something or says what they will do. Exclude threats
    (ThreatenCoerce)."""

    mention: str  # Such as: "pledged", "vowed", "promise"
    communicator: list[str]  # Who promises.
    recipient: list[str]  # To whom.
    topic: list[str]  # What.
    place: list[str]  # Where.


@dataclass
class Discussion(Event):
    """People talk or write to each other. Exclude bargaining (Negotiate)."""

    mention: str  # Such as: "talked", "meeting", "phoned"
    participant: list[str]  # Who takes part.
    place: list[str]  # Where.


@dataclass
class FuneralVigil(Event):
    """People gather for the dead. Exclude the death (Die)."""

    mention: str  # Such as: "funeral", "vigil", "buried"
    participant: list[str]  # Who takes part.
    deceased: list[str]  # For whom.
    place: list[str]  # Where.


@dataclass
class MediaStatement(Event):
    """Somebody states something through the media. Exclude speeches before a crowd
    (PublicStatementInPerson)."""

    mention: str  # Such as: "reported", "interview", "press release"
    communicator: list[str]  # Who states it.
    recipient: list[str]  # To whom.
    place: list[str]  # Where.


@dataclass
class Negotiate(Event):
    """People bargain over something. Exclude the deal that follows (Agreement)."""

    mention: str  # Such as: "negotiated", "talks", "bargaining"
    participant: list[str]  # Who bargains.
    topic: list[str]  # Over what.
    place: list[str]  # Where.


@dataclass
class Prevarication(Event):
    """Somebody lies or misleads. Exclude honest mistakes."""

    mention: str  # Such as: "lied", "misled", "cover-up"
    communicator: list[str]  # Who lies.
    recipient: list[str]  # To whom.
    topic: list[str]  # About what.
    place: list[str]  # Where.


@dataclass
class PublicStatementInPerson(Event):
    """Somebody speaks before an audience. Exclude the press (MediaStatement)."""

    mention: str  # Such as: "speech", "addressed", "testified"
    communicator: list[str]  # Who speaks.
    recipient: list[str]  # To whom.
    place: list[str]  # Where.


@dataclass
class RequestAdvise(Event):
    """Somebody asks for something or gives advice. Exclude orders (CommandOrder)."""

    mention: str  # Such as: "asked", "urged", "recommended"
    communicator: list[str]  # Who asks.
    recipient: list[str]  # Whom.
    topic: list[str]  # What.
    place: list[str]  # Where.


@dataclass
class ThreatenCoerce(Event):
    """Somebody threatens or forces another. Exclude orders without a threat
    (CommandOrder)."""

    mention: str  # Such as: "threatened", "blackmail", "pressured"
    communicator: list[str]  # Who threatens.
    recipient: list[str]  # Whom.
    topic: list[str]  # With or about what.
    place: list[str]  # Where.


@dataclass
class AccidentCrash(Event):
    """A vehicle has an accident. Exclude attacks (Attack)."""

    mention: str  # Such as: "crashed", "collision", "derailed"
    driver_passenger: list[str]  # Who is in it.
    vehicle: list[str]  # What crashes.
    crash_object: list[str]  # Into what.
    place: list[str]  # Where.


@dataclass
class DiseaseOutbreak(Event):
    """A disease spreads among many. Exclude single illnesses (Injure)."""

    mention: str  # Such as: "outbreak", "epidemic", "contagion"
    disease: list[str]  # Which disease.
    victim: list[str]  # Among whom.
    place: list[str]  # Where.


@dataclass
class FireExplosion(Event):
    """Something burns or explodes without an attack. Exclude arson and bombs
    (Attack)."""

    mention: str  # Such as: "blaze", "caught fire", "exploded"
    fire_explosion_object: list[str]  # What burns.
    instrument: list[str]  # From what.
    place: list[str]  # Where.


@dataclass
class GenericCrime(Event):
    """A crime that no other type tells. Exclude attacks (Attack)."""

    mention: str  # Such as: "fraud", "the crime", "looting"
    perpetrator: list[str]  # Who did it.
    victim: list[str]  # To whom.
    place: list[str]  # Where.


@dataclass
class Agreement(Event):
    """An agreement, contract or truce is made, refused or broken. Exclude bargaining
    (Negotiate)."""

    mention: str  # Such as: "signed the treaty", "ceasefire", "breached the pact"
    participant: list[str]  # Who agrees.
    rejecter_nullifier: list[str]  # Who refuses or ends it.
    violator: list[str]  # Who breaks it.
    other_participant: list[str]  # With whom.
    place: list[str]  # Where.


@dataclass
class Convene(Event):
    """A parliament or other body is called together. Exclude other meetings
    (Discussion)."""

    mention: str  # Such as: "convened", "summoned parliament", "session opened"
    convener: list[str]  # Who calls it.
    convened_thing: list[str]  # Which body.
    place: list[str]  # Where.


@dataclass
class Formation(Event):
    """A state or government is founded or merged with another. Exclude new posts
    (StartPosition)."""

    mention: str  # Such as: "founded", "unification", "declared independence"
    gpe: list[str]  # Which state.
    founder: list[str]  # Who founds it.
    participant: list[str]  # Who takes part.
    place: list[str]  # Where.


@dataclass
class Legislate(Event):
    """A law is made, changed or repealed. Exclude votes told as votes (Vote)."""

    mention: str  # Such as: "passed the bill", "enacted", "repealed"
    government_body: list[str]  # Who makes it.
    law: list[str]  # Which law.
    place: list[str]  # Where.


@dataclass
class Spy(Event):
    """Somebody spies. Exclude open watching (SensoryObserve)."""

    mention: str  # Such as: "spied", "wiretapped", "espionage"
    spy: list[str]  # Who spies.
    observed_entity: list[str]  # On whom.
    beneficiary: list[str]  # For whom.
    place: list[str]  # Where.


@dataclass
class Vote(Event):
    """People vote, or are kept from it. Exclude the outcome for a post (Elect)."""

    mention: str  # Such as: "voted", "ballot", "referendum"
    voter: list[str]  # Who votes.
    candidate: list[str]  # For whom.
    ballot: list[str]  # On what.
    result: list[str]  # With what result.
    preventer: list[str]  # Who keeps them from it.
    place: list[str]  # Where.


@dataclass
class SensoryObserve(Event):
    """Somebody watches, inspects or monitors. Exclude inquiries into crimes
    (InvestigateCrime)."""

    mention: str  # Such as: "inspected", "monitored", "patrolled"
    observer: list[str]  # Who watches.
    observed_entity: list[str]  # Whom or what.
    place: list[str]  # Where.


@dataclass
class TargetAimAt(Event):
    """A weapon or effort is aimed at somebody. Exclude the attack (Attack)."""

    mention: str  # Such as: "aimed", "took sight of", "targeting"
    targeter: list[str]  # Who aims.
    target: list[str]  # At whom or what.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class ArrestJailDetain(Event):
    """Somebody is arrested or held. Exclude verdicts (JudicialConsequences)."""

    mention: str  # Such as: "arrested", "jailed", "detention"
    jailer: list[str]  # Who holds them.
    detainee: list[str]  # Who is held.
    crime: list[str]  # For what.
    place: list[str]  # Where.


@dataclass
class JudicialProcess(Event):
    """Somebody is charged or tried. Exclude the verdict (JudicialConsequences)."""

    mention: str  # Such as: "indicted", "trial", "charged"
    prosecutor: list[str]  # Who accuses.
    defendant: list[str]  # Who is accused.
    judge_court: list[str]  # Which court or judge.
    crime: list[str]  # Of what.
    place: list[str]  # Where.


@dataclass
class InvestigateCrime(Event):
    """Somebody looks into a crime. Exclude other inspections (SensoryObserve)."""

    mention: str  # Such as: "investigated", "probe", "inquiry"
    investigator: list[str]  # Who looks into it.
    defendant: list[str]  # Who is suspected.
    crime: list[str]  # Which crime.
    place: list[str]  # Where.


@dataclass
class JudicialConsequences(Event):
    """A court convicts, or a state executes or extradites somebody. Exclude the trial
    (JudicialProcess)."""

    mention: str  # Such as: "convicted", "executed", "extradition"
    judge_court: list[str]  # Who decides or carries it out.
    defendant: list[str]  # Whom.
    crime: list[str]  # For what.
    origin: list[str]  # From where.
    destination: list[str]  # To where.
    place: list[str]  # Where.


@dataclass
class Die(Event):
    """Somebody dies. Exclude wounds (Injure)."""

    mention: str  # Such as: "killed", "died", "massacre"
    victim: list[str]  # Who dies.
    killer: list[str]  # Who kills them.
    medical_issue: list[str]  # Of what.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Injure(Event):
    """Somebody is hurt or falls ill and lives. Exclude deaths (Die)."""

    mention: str  # Such as: "wounded", "fell ill", "starving"
    victim: list[str]  # Who is hurt.
    injurer: list[str]  # By whom.
    medical_issue: list[str]  # What ails them.
    disease: list[str]  # Which disease.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Manufacture(Event):
    """A thing is made, built or written. Exclude repairs."""

    mention: str  # Such as: "built", "produced", "wrote"
    manufacturer: list[str]  # Who makes it.
    artifact: list[str]  # What.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class MedicalIntervention(Event):
    """A patient is treated. Exclude the illness (Injure)."""

    mention: str  # Such as: "operated", "treated", "hospitalized"
    treater: list[str]  # Who treats.
    patient: list[str]  # Whom.
    medical_issue: list[str]  # For what.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class TransportArtifact(Event):
    """Things are moved, sent, smuggled, hidden or kept from passing. Exclude sales
    (TransferOwnership) and people (TransportPerson)."""

    mention: str  # Such as: "shipped", "smuggled", "exports"
    transporter: list[str]  # Who moves it.
    artifact: list[str]  # What.
    vehicle: list[str]  # In what.
    origin: list[str]  # From where.
    destination: list[str]  # To where.
    hiding_place: list[str]  # Where it is hidden.
    preventer: list[str]  # Who bars the way.
    place: list[str]  # Where.


@dataclass
class TransportPerson(Event):
    """People go, flee, are moved, hidden, let in or kept out. Exclude arrests
    (ArrestJailDetain) and things (TransportArtifact)."""

    mention: str  # Such as: "sailed", "fled", "evacuated"
    transporter: list[str]  # Who moves them.
    passenger: list[str]  # Who.
    vehicle: list[str]  # In what.
    origin: list[str]  # From where.
    destination: list[str]  # To where.
    hiding_place: list[str]  # Where they hide.
    preventer: list[str]  # Who bars the way.
    granter: list[str]  # Who lets them in.
    place: list[str]  # Where.


@dataclass
class Elect(Event):
    """Somebody is chosen by votes. Exclude the vote itself (Vote)."""

    mention: str  # Such as: "elected", "won the race", "election"
    voter: list[str]  # Who votes.
    candidate: list[str]  # Who is chosen.
    place: list[str]  # Where.


@dataclass
class EndPosition(Event):
    """Somebody leaves a post or is dismissed. Exclude a new post (StartPosition)."""

    mention: str  # Such as: "resigned", "former", "laid off"
    employee: list[str]  # Who leaves.
    place_of_employment: list[str]  # Which employer.
    place: list[str]  # Where.


@dataclass
class StartPosition(Event):
    """Somebody takes up a post. Exclude elections (Elect)."""

    mention: str  # Such as: "hired", "appointed", "recruited"
    employee: list[str]  # Who begins.
    place_of_employment: list[str]  # Which employer.
    place: list[str]  # Where.


@dataclass
class Transaction(Event):
    """Something changes hands and the text leaves open what, a ban on trade, or a
    handing over of control. Exclude money (TransferMoney) and things
    (TransferOwnership)."""

    mention: str  # Such as: "sanctions", "aid", "took control of"
    participant: list[str]  # Who takes part.
    beneficiary: list[str]  # For whose good.
    preventer: list[str]  # Who stops it.
    giver: list[str]  # Who gives.
    recipient: list[str]  # Who gets it.
    artifact_money: list[str]  # What.
    territory_or_facility: list[str]  # Which place.
    place: list[str]  # Where.


@dataclass
class TransferMoney(Event):
    """Money is paid, lent, given or frozen. Exclude things (TransferOwnership)."""

    mention: str  # Such as: "paid", "lent", "funding"
    giver: list[str]  # Who gives.
    recipient: list[str]  # Who gets it.
    beneficiary: list[str]  # For whose good.
    money: list[str]  # How much.
    preventer: list[str]  # Who stops it.
    place: list[str]  # Where.


@dataclass
class TransferOwnership(Event):
    """Things are sold, lent, given or kept from trade. Exclude money alone
    (TransferMoney)."""

    mention: str  # Such as: "sold", "donated", "bought"
    giver: list[str]  # Who gives.
    recipient: list[str]  # Who gets it.
    beneficiary: list[str]  # For whose good.
    artifact: list[str]  # What.
    preventer: list[str]  # Who stops it.
    place: list[str]  # Where.


LABELS: dict[str, type] = {
    "artifactexistence.artifactfailure": ArtifactFailure,
    "artifactexistence.damagedestroy": DamageDestroy,
    "artifactexistence.shortage": Shortage,
    "conflict.attack": Attack,
    "conflict.coup": Coup,
    "conflict.demonstrate": Demonstrate,
    "conflict.yield": Yield,
    "contact.collaborate": Collaborate,
    "contact.commandorder": CommandOrder,
    "contact.commitmentpromiseexpressintent": CommitmentIntent,
    "contact.discussion": Discussion,
    "contact.funeralvigil": FuneralVigil,
    "contact.mediastatement": MediaStatement,
    "contact.negotiate": Negotiate,
    "contact.prevarication": Prevarication,
    "contact.publicstatementinperson": PublicStatementInPerson,
    "contact.requestadvise": RequestAdvise,
    "contact.threatencoerce": ThreatenCoerce,
    "disaster.accidentcrash": AccidentCrash,
    "disaster.diseaseoutbreak": DiseaseOutbreak,
    "disaster.fireexplosion": FireExplosion,
    "genericcrime.genericcrime": GenericCrime,
    "government.agreements": Agreement,
    "government.convene": Convene,
    "government.formation": Formation,
    "government.legislate": Legislate,
    "government.spy": Spy,
    "government.vote": Vote,
    "inspection.sensoryobserve": SensoryObserve,
    "inspection.targetaimat": TargetAimAt,
    "justice.arrestjaildetain": ArrestJailDetain,
    "justice.initiatejudicialprocess": JudicialProcess,
    "justice.investigate": InvestigateCrime,
    "justice.judicialconsequences": JudicialConsequences,
    "life.die": Die,
    "life.injure": Injure,
    "manufacture.artifact": Manufacture,
    "medical.intervention": MedicalIntervention,
    "movement.transportartifact": TransportArtifact,
    "movement.transportperson": TransportPerson,
    "personnel.elect": Elect,
    "personnel.endposition": EndPosition,
    "personnel.startposition": StartPosition,
    "transaction.transaction": Transaction,
    "transaction.transfermoney": TransferMoney,
    "transaction.transferownership": TransferOwnership,
}


ROLES: dict[str, str] = {
    "artifactmoney": "artifact_money",
    "convenedthing": "convened_thing",
    "crashobject": "crash_object",
    "deposedentity": "deposed_entity",
    "deposingentity": "deposing_entity",
    "driverpassenger": "driver_passenger",
    "fireexplosionobject": "fire_explosion_object",
    "governmentbody": "government_body",
    "hidingplace": "hiding_place",
    "judgecourt": "judge_court",
    "mechanicalartifact": "mechanical_artifact",
    "medicalissue": "medical_issue",
    "observedentity": "observed_entity",
    "otherparticipant": "other_participant",
    "placeofemployment": "place_of_employment",
    "rejecternullifier": "rejecter_nullifier",
    "territoryorfacility": "territory_or_facility",
    "damagerdestroyer": "damager",
    "destroyer": "damager",
    "retreater": "yielder",
    "surrenderer": "yielder",
    "monitor": "observer",
    "monitoredentity": "observed_entity",
    "inspector": "observer",
    "inspectedentity": "observed_entity",
    "executioner": "judge_court",
    "extraditer": "judge_court",
    "controller": "transporter",
    "controlledthing": "artifact",
}
"""Roles of the data under the names of fields."""
