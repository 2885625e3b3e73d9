"""WikiEvents: forty-eight types of events with their arguments.

Source: https://github.com/raspberryice/gen-arg (``{train,dev,test}.jsonl``); sentences are
documents. License: MIT. Citation: Li, Ji and Han 2021, "Document-Level Event Argument Extraction
by Conditional Generation", NAACL. Types are those of the KAIROS ontology
(``event_role_KAIROS.json``), a few finer ones together; fields are the roles in snake_case, but
for those in ``ROLES``. Arguments in other sentences than their event are not asked for. All
classes together are long: choose those you need. Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class DamageDestroy(Event):
    """A thing or building is damaged or destroyed. Exclude harm to people (Injure,
    Die)."""

    mention: str  # Such as: "wrecked", "ruined", "levelled"
    damager: list[str]  # Who does it.
    artifact: list[str]  # What is damaged.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class DisableDefuse(Event):
    """A device or weapon is made unable to work. Exclude breaking it
    (DamageDestroy)."""

    mention: str  # Such as: "defused", "switched off", "jammed"
    disabler: list[str]  # Who does it.
    artifact: list[str]  # What is disabled.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Dismantle(Event):
    """A thing is taken apart. Exclude breaking it (DamageDestroy)."""

    mention: str  # Such as: "dismantled", "took apart", "stripped down"
    dismantler: list[str]  # Who does it.
    artifact: list[str]  # What is taken apart.
    instrument: list[str]  # With what.
    components: list[str]  # Into or for what parts.
    place: list[str]  # Where.


@dataclass
class ManufactureAssemble(Event):
    """A thing is built or put together. Exclude repairs."""

    mention: str  # Such as: "assembled", "built", "made"
    manufacturer_assembler: list[str]  # Who makes it.
    artifact: list[str]  # What is made.
    components: list[str]  # Of what parts.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class IdentifyCategorize(Event):
    """Somebody finds out or says who or what a thing is. Exclude watching (Observe)."""

    mention: str  # Such as: "identified", "recognized", "named"
    identifier: list[str]  # Who finds out.
    identified_object: list[str]  # Who or what is identified.
    identified_role: list[str]  # As what.
    place: list[str]  # Where.


@dataclass
class Observe(Event):
    """Somebody watches, sees or searches. Exclude inquiries of the police
    (InvestigateCrime)."""

    mention: str  # Such as: "watched", "inspected", "searched"
    observer: list[str]  # Who watches.
    observed_entity: list[str]  # Who or what is watched.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Research(Event):
    """Somebody studies a subject or looks for knowledge. Exclude inquiries into crimes
    (InvestigateCrime)."""

    mention: str  # Such as: "studied", "analysis", "looked up"
    researcher: list[str]  # Who studies.
    subject: list[str]  # What.
    means: list[str]  # By what.
    place: list[str]  # Where.


@dataclass
class TeachTrainLearn(Event):
    """Somebody teaches, trains or learns. Exclude jobs at schools (StartPosition)."""

    mention: str  # Such as: "trained", "taught", "lessons"
    teacher_trainer: list[str]  # Who teaches.
    field_of_knowledge: list[str]  # What.
    learner: list[str]  # Who learns.
    means: list[str]  # By what.
    institution: list[str]  # At which school.
    place: list[str]  # Where.


@dataclass
class DetonateExplode(Event):
    """A bomb goes off, or somebody sets it off, as an attack. Exclude accidents
    (FireExplosion)."""

    mention: str  # Such as: "detonated", "blast", "blew up"
    attacker: list[str]  # Who sets it off.
    target: list[str]  # Who or what it is meant for.
    instrument: list[str]  # With what it is set off.
    explosive_device: list[str]  # What explodes.
    place: list[str]  # Where.


@dataclass
class Attack(Event):
    """A violent act against somebody or something, by other means than a bomb or in
    general. Exclude bombs that go off (DetonateExplode)."""

    mention: str  # Such as: "ambush", "opened fire", "raid"
    attacker: list[str]  # Who attacks.
    target: list[str]  # Who or what is attacked.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Defeat(Event):
    """A side wins over another in a fight or election. Exclude the fight (Attack)."""

    mention: str  # Such as: "defeated", "victory", "overthrew"
    victor: list[str]  # Who wins.
    defeated: list[str]  # Who loses.
    conflict_or_election: list[str]  # In what.
    place: list[str]  # Where.


@dataclass
class Demonstrate(Event):
    """People gather in public to protest or demand, peacefully or not. Exclude attacks
    (Attack)."""

    mention: str  # Such as: "marched", "rally", "riot"
    demonstrator: list[str]  # Who takes part.
    regulator: list[str]  # Which police or army is there.
    visual_display: list[str]  # What they show.
    topic: list[str]  # For what.
    target: list[str]  # Against whom.
    place: list[str]  # Where.


@dataclass
class Announce(Event):
    """Somebody says or publishes something to the public. Exclude talk between two
    (Meet, Correspond)."""

    mention: str  # Such as: "announced", "said", "broadcast"
    communicator: list[str]  # Who says it.
    recipient: list[str]  # To whom.
    instrument: list[str]  # By what medium.
    topic: list[str]  # About what.
    place: list[str]  # Where.


@dataclass
class Correspond(Event):
    """People talk or write to each other from afar. Exclude meetings (Meet)."""

    mention: str  # Such as: "phoned", "wrote", "letter"
    participant: list[str]  # Who communicates.
    instrument: list[str]  # By what.
    topic: list[str]  # About what.
    place: list[str]  # Where.


@dataclass
class Meet(Event):
    """People meet face to face. Exclude sessions of a court (TrialHearing)."""

    mention: str  # Such as: "met", "summit", "visit"
    participant: list[str]  # Who meets.
    topic: list[str]  # About what.
    place: list[str]  # Where.


@dataclass
class Communicate(Event):
    """People communicate and the text does not say how. Exclude public statements
    (Announce)."""

    mention: str  # Such as: "discussed", "in touch", "told"
    participant: list[str]  # Who communicates.
    topic: list[str]  # About what.
    place: list[str]  # Where.


@dataclass
class Prevaricate(Event):
    """Somebody lies or avoids an answer. Exclude honest mistakes."""

    mention: str  # Such as: "lied", "denied knowing", "dodged"
    communicator: list[str]  # Who lies.
    recipient: list[str]  # To whom.
    topic: list[str]  # About what.
    place: list[str]  # Where.


@dataclass
class RequestCommand(Event):
    """Somebody asks or orders another to do something. Exclude threats
    (ThreatenCoerce)."""

    mention: str  # Such as: "ordered", "urged", "request"
    communicator: list[str]  # Who asks.
    recipient: list[str]  # Whom.
    topic: list[str]  # For what.
    place: list[str]  # Where.


@dataclass
class ThreatenCoerce(Event):
    """Somebody threatens or forces another. Exclude orders without a threat
    (RequestCommand)."""

    mention: str  # Such as: "threatened", "warned off", "blackmail"
    communicator: list[str]  # Who threatens.
    recipient: list[str]  # Whom.
    topic: list[str]  # With or about what.
    place: list[str]  # Where.


@dataclass
class Impede(Event):
    """Somebody hinders an action. Exclude barring the way (PreventPassage)."""

    mention: str  # Such as: "thwarted", "foiled", "hampered"
    impeder: list[str]  # Who hinders.
    impeded_event: list[str]  # What is hindered.
    place: list[str]  # Where.


@dataclass
class Crash(Event):
    """A vehicle crashes. Exclude collisions on purpose (Attack)."""

    mention: str  # Such as: "crashed", "derailment", "collided"
    driver_passenger: list[str]  # Who is in it.
    vehicle: list[str]  # What crashes.
    crash_object: list[str]  # Into what.
    place: list[str]  # Where.


@dataclass
class DiseaseOutbreak(Event):
    """A disease spreads among many. Exclude single cases (Illness, Infect)."""

    mention: str  # Such as: "outbreak", "epidemic", "spread of fever"
    disease: list[str]  # Which disease.
    victim: list[str]  # Among whom.
    place: list[str]  # Where.


@dataclass
class FireExplosion(Event):
    """Something burns or explodes by accident or without a known cause. Exclude bombs
    (DetonateExplode)."""

    mention: str  # Such as: "caught fire", "blaze", "exploded"
    fire_explosion_object: list[str]  # What burns.
    instrument: list[str]  # From what.
    place: list[str]  # Where.


@dataclass
class Crime(Event):
    """A crime that no other type tells. Exclude attacks (Attack)."""

    mention: str  # Such as: "robbery", "the crime", "kidnapped"
    perpetrator: list[str]  # Who did it.
    victim: list[str]  # To whom.
    place: list[str]  # Where.


@dataclass
class Acquit(Event):
    """A court finds somebody not guilty. Exclude release (ReleaseParole)."""

    mention: str  # Such as: "acquitted", "cleared", "not guilty"
    judge_court: list[str]  # Which court or judge.
    defendant: list[str]  # Who is acquitted.
    crime: list[str]  # Of what.
    place: list[str]  # Where.


@dataclass
class ArrestJailDetain(Event):
    """Somebody is arrested or held. Exclude the sentence (Sentence)."""

    mention: str  # Such as: "arrested", "held", "in custody"
    jailer: list[str]  # Who holds them.
    detainee: list[str]  # Who is held.
    crime: list[str]  # For what.
    place: list[str]  # Where.


@dataclass
class ChargeIndict(Event):
    """Somebody is formally accused. Exclude the trial (TrialHearing)."""

    mention: str  # Such as: "charged", "indicted", "accused in court"
    prosecutor: list[str]  # Who charges them.
    defendant: list[str]  # Who is charged.
    judge_court: list[str]  # Before which court.
    crime: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Convict(Event):
    """A court finds somebody guilty. Exclude the punishment (Sentence)."""

    mention: str  # Such as: "convicted", "found guilty", "conviction"
    judge_court: list[str]  # Which court or judge.
    defendant: list[str]  # Who is convicted.
    crime: list[str]  # Of what.
    place: list[str]  # Where.


@dataclass
class InvestigateCrime(Event):
    """The police or others look into a crime. Exclude other studies (Research)."""

    mention: str  # Such as: "investigated", "inquiry", "manhunt"
    investigator: list[str]  # Who looks into it.
    defendant: list[str]  # Who is suspected.
    crime: list[str]  # Which crime.
    observer: list[str]  # Who searches.
    observed_entity: list[str]  # What is searched.
    place: list[str]  # Where.


@dataclass
class ReleaseParole(Event):
    """Somebody is let out. Exclude a verdict of not guilty (Acquit)."""

    mention: str  # Such as: "released", "freed", "bail"
    judge_court: list[str]  # Who lets them out.
    defendant: list[str]  # Who is let out.
    crime: list[str]  # For what they were held.
    place: list[str]  # Where.


@dataclass
class Sentence(Event):
    """A court lays down a punishment. Exclude the verdict (Convict)."""

    mention: str  # Such as: "sentenced", "got nine years", "sentencing"
    judge_court: list[str]  # Which court or judge.
    defendant: list[str]  # Who is punished.
    crime: list[str]  # For what.
    sentence: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class TrialHearing(Event):
    """A court hears a case. Exclude the charge (ChargeIndict)."""

    mention: str  # Such as: "trial", "hearing", "testified"
    prosecutor: list[str]  # Who accuses.
    defendant: list[str]  # Who is tried.
    judge_court: list[str]  # Which court or judge.
    crime: list[str]  # For what.
    place: list[str]  # Where.


@dataclass
class Consume(Event):
    """Somebody eats, drinks or takes in something. Exclude treatment (Treat)."""

    mention: str  # Such as: "ate", "drank", "swallowed"
    consuming_entity: list[str]  # Who.
    consumed_thing: list[str]  # What.
    place: list[str]  # Where.


@dataclass
class Die(Event):
    """Somebody dies, by whatever cause. Exclude wounds (Injure)."""

    mention: str  # Such as: "drowned", "killed", "deaths"
    victim: list[str]  # Who dies.
    killer: list[str]  # Who kills them.
    medical_issue: list[str]  # Of what.
    place: list[str]  # Where.


@dataclass
class Illness(Event):
    """Somebody is ill. Exclude catching it (Infect)."""

    mention: str  # Such as: "fell ill", "sickness", "was feverish"
    victim: list[str]  # Who is ill.
    deliberate_injurer: list[str]  # Who made them so.
    disease: list[str]  # Of what.
    place: list[str]  # Where.


@dataclass
class Infect(Event):
    """Somebody catches a disease. Exclude being ill (Illness)."""

    mention: str  # Such as: "infected", "caught the fever", "contracted"
    victim: list[str]  # Who catches it.
    infecting_agent: list[str]  # What germ.
    source: list[str]  # From whom or what.
    place: list[str]  # Where.


@dataclass
class Injure(Event):
    """Somebody is hurt and lives. Exclude deaths (Die)."""

    mention: str  # Such as: "wounded", "hurt", "injuries"
    victim: list[str]  # Who is hurt.
    injurer: list[str]  # By whom.
    instrument: list[str]  # With what.
    body_part: list[str]  # Where on the body.
    medical_condition: list[str]  # What it is.
    place: list[str]  # Where.


@dataclass
class Diagnose(Event):
    """Somebody finds out what ails a patient. Exclude treatment (Treat)."""

    mention: str  # Such as: "diagnosed", "diagnosis", "tested positive"
    treater: list[str]  # Who.
    patient: list[str]  # Whom.
    symptom_sign: list[str]  # From what sign.
    medical_condition: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Treat(Event):
    """A patient is treated. Exclude vaccination (Vaccinate)."""

    mention: str  # Such as: "hospitalized", "operated", "treatment"
    treater: list[str]  # Who treats.
    patient: list[str]  # Whom.
    medical_issue: list[str]  # For what.
    instrument: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Vaccinate(Event):
    """Somebody is vaccinated. Exclude other treatment (Treat)."""

    mention: str  # Such as: "vaccinated", "the jab", "inoculation"
    treater: list[str]  # Who vaccinates.
    patient: list[str]  # Whom.
    vaccine_target: list[str]  # Against what.
    vaccine_method: list[str]  # With what.
    place: list[str]  # Where.


@dataclass
class Evacuate(Event):
    """People flee or are brought out of danger. Exclude other journeys (Transport)."""

    mention: str  # Such as: "evacuated", "fled", "escape"
    transporter: list[str]  # Who brings them.
    passenger_artifact: list[str]  # Who.
    vehicle: list[str]  # In what.
    origin: list[str]  # From where.
    destination: list[str]  # To where.
    place: list[str]  # Where.


@dataclass
class Smuggle(Event):
    """People or things are moved against the law. Exclude lawful journeys
    (Transport)."""

    mention: str  # Such as: "smuggled", "slipped across the border", "trafficking"
    transporter: list[str]  # Who moves them.
    passenger_artifact: list[str]  # Who or what.
    vehicle: list[str]  # In what.
    origin: list[str]  # From where.
    destination: list[str]  # To where.
    place: list[str]  # Where.


@dataclass
class PreventPassage(Event):
    """Somebody is kept from passing, entering or leaving. Exclude arrests
    (ArrestJailDetain)."""

    mention: str  # Such as: "blocked", "turned back", "cordoned off"
    transporter: list[str]  # Who wanted to move them.
    passenger_artifact: list[str]  # Who or what.
    vehicle: list[str]  # In what.
    preventer: list[str]  # Who bars the way.
    origin: list[str]  # From where.
    destination: list[str]  # To where.
    place: list[str]  # Where.


@dataclass
class Transport(Event):
    """People or things go or are moved. Exclude flight (Evacuate) and smuggling
    (Smuggle)."""

    mention: str  # Such as: "sailed", "carried", "drove"
    transporter: list[str]  # Who moves them.
    passenger_artifact: list[str]  # Who or what.
    vehicle: list[str]  # In what.
    origin: list[str]  # From where.
    destination: list[str]  # To where.
    place: list[str]  # Where.


@dataclass
class EndPosition(Event):
    """Somebody leaves a post; include "former". Exclude a new post (StartPosition)."""

    mention: str  # Such as: "resigned", "former", "dismissed"
    employee: list[str]  # Who leaves.
    place_of_employment: list[str]  # Which employer.
    position: list[str]  # Which post.
    place: list[str]  # Where.


@dataclass
class StartPosition(Event):
    """Somebody takes up a post. Exclude leaving one (EndPosition)."""

    mention: str  # Such as: "hired", "appointed", "joined the crew"
    employee: list[str]  # Who begins.
    place_of_employment: list[str]  # Which employer.
    position: list[str]  # Which post.
    place: list[str]  # Where.


@dataclass
class Donate(Event):
    """Money or things are given for nothing. Exclude sales (ExchangeBuySell)."""

    mention: str  # Such as: "donated", "relief", "gift"
    giver: list[str]  # Who gives.
    recipient: list[str]  # To whom.
    beneficiary: list[str]  # For whose good.
    artifact_money: list[str]  # What.
    place: list[str]  # Where.


@dataclass
class ExchangeBuySell(Event):
    """Things are bought, sold, rented or traded. Exclude gifts (Donate)."""

    mention: str  # Such as: "bought", "sold", "rented"
    giver: list[str]  # Who gives it up.
    recipient: list[str]  # Who gets it.
    acquired_entity: list[str]  # What.
    payment_barter: list[str]  # For what.
    beneficiary: list[str]  # For whose good.
    place: list[str]  # Where.


LABELS: dict[str, type] = {
    "ArtifactExistence.DamageDestroyDisableDismantle.Damage": DamageDestroy,
    "ArtifactExistence.DamageDestroyDisableDismantle.Destroy": DamageDestroy,
    "ArtifactExistence.DamageDestroyDisableDismantle.Unspecified": DamageDestroy,
    "ArtifactExistence.DamageDestroyDisableDismantle.DisableDefuse": DisableDefuse,
    "ArtifactExistence.DamageDestroyDisableDismantle.Dismantle": Dismantle,
    "ArtifactExistence.ManufactureAssemble.Unspecified": ManufactureAssemble,
    "Cognitive.IdentifyCategorize.Unspecified": IdentifyCategorize,
    "Cognitive.Inspection.SensoryObserve": Observe,
    "Cognitive.Research.Unspecified": Research,
    "Cognitive.TeachingTrainingLearning.Unspecified": TeachTrainLearn,
    "Conflict.Attack.DetonateExplode": DetonateExplode,
    "Conflict.Attack.Unspecified": Attack,
    "Conflict.Defeat.Unspecified": Defeat,
    "Conflict.Demonstrate.DemonstrateWithViolence": Demonstrate,
    "Conflict.Demonstrate.Unspecified": Demonstrate,
    "Contact.Contact.Broadcast": Announce,
    "Contact.Contact.Correspondence": Correspond,
    "Contact.Contact.Meet": Meet,
    "Contact.Contact.Unspecified": Communicate,
    "Contact.Prevarication": Prevaricate,
    "Contact.RequestCommand": RequestCommand,
    "Contact.ThreatenCoerce": ThreatenCoerce,
    "Control.ImpedeInterfereWith.Unspecified": Impede,
    "Disaster.Crash.Unspecified": Crash,
    "Disaster.DiseaseOutbreak.Unspecified": DiseaseOutbreak,
    "Disaster.FireExplosion.Unspecified": FireExplosion,
    "GenericCrime.GenericCrime.GenericCrime": Crime,
    "Justice.Acquit.Unspecified": Acquit,
    "Justice.ArrestJailDetain.Unspecified": ArrestJailDetain,
    "Justice.ChargeIndict.Unspecified": ChargeIndict,
    "Justice.Convict.Unspecified": Convict,
    "Justice.InvestigateCrime.Unspecified": InvestigateCrime,
    "Justice.ReleaseParole.Unspecified": ReleaseParole,
    "Justice.Sentence.Unspecified": Sentence,
    "Justice.TrialHearing.Unspecified": TrialHearing,
    "Life.Consume.Unspecified": Consume,
    "Life.Die.Unspecified": Die,
    "Life.Illness.Unspecified": Illness,
    "Life.Infect.Unspecified": Infect,
    "Life.Injure.Unspecified": Injure,
    "Medical.Diagnosis.Unspecified": Diagnose,
    "Medical.Intervention.Unspecified": Treat,
    "Medical.Vaccinate.Unspecified": Vaccinate,
    "Movement.Transportation.Evacuation": Evacuate,
    "Movement.Transportation.IllegalTransportation": Smuggle,
    "Movement.Transportation.PreventPassage": PreventPassage,
    "Movement.Transportation.Unspecified": Transport,
    "Personnel.EndPosition.Unspecified": EndPosition,
    "Personnel.StartPosition.Unspecified": StartPosition,
    "Transaction.Donation.Unspecified": Donate,
    "Transaction.ExchangeBuySell.Unspecified": ExchangeBuySell,
}


ROLES: dict[str, str] = {
    "Destroyer": "Damager",
    "DamagerDestroyer": "Damager",
}
"""Roles of the data under other names."""
