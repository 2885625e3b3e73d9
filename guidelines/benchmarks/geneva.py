"""GENEVA: 115 kinds of events with their roles, in general English texts.

Source: https://github.com/PlusLabNLP/GENEVA. License: CC BY 3.0 (FrameNet data). Citation: Parekh
et al. 2023, "GENEVA: Benchmarking Generalizability for Event Argument Extraction with Hundreds of
Event Types and Argument Roles", ACL. The name of a field is the role in lower case; a role may
have several fillers, and a filler may be a whole clause. For prompts, choose the classes you
need: all 115 are long.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class Achievement(Event):
    """Someone reaches a goal or makes a wished result come true. Exclude mere attempts,
    and making a thing (Creating)."""

    mention: str  # Such as: "accomplished", "attained"
    agent: list[str]  # Who does it.
    goal: list[str]  # What is reached.
    means: list[str]  # By what action or way it is done.


@dataclass
class Action(Event):
    """A general word for what someone does, without saying what kind of deed it is:
    act, activity, behavior, measure. Exclude words that name a specific kind of
    deed."""

    mention: str  # Such as: "acts", "activities", "conduct"
    agent: list[str]  # Who does it.
    act: list[str]  # The words that say which act it is.
    domain: list[str]  # In what field of life.
    manner: list[str]  # In what way.


@dataclass
class Adducing(Event):
    """Someone names a fact, case or person as an example or as evidence. Exclude naming
    a thing for the first time (Labeling) and plain saying (Statement)."""

    mention: str  # Such as: "cited", "pointed to"
    speaker: list[str]  # Who brings it forward.
    specified_entity: list[str]  # What is brought forward.
    role: list[str]  # As what it is brought forward.
    medium: list[str]  # In what text or channel.


@dataclass
class AgreementToAct(Event):
    """Someone says yes or no to a course of action that was proposed or expected.
    Exclude promises made unasked (Commitment) and signed papers (AgreementSigning)."""

    mention: str  # Such as: "refused", "consented"
    speaker: list[str]  # Who agrees or refuses.
    proposed_action: list[str]  # What they are to do.


@dataclass
class Arranging(Event):
    """Things or people are put into an order or formation, such as troops in position.
    Exclude putting one thing somewhere (Placing)."""

    mention: str  # Such as: "deployed", "lined up"
    agent: list[str]  # Who does it.
    theme: list[str]  # What is arranged.
    configuration: list[str]  # The order or formation.
    location: list[str]  # Where they stand.


@dataclass
class Arrest(Event):
    """Authorities take a suspect into custody. Exclude kidnapping, trials and
    sentences."""

    mention: str  # Such as: "arrested", "detention"
    authorities: list[str]  # Who arrests.
    suspect: list[str]  # Who is arrested.
    offense: list[str]  # The deed for which it happens.
    charges: list[str]  # The formal accusation.


@dataclass
class Arriving(Event):
    """Someone or something comes to a place or state as its end point; entering and
    returning count. Exclude travel without its end (Traveling)."""

    mention: str  # Such as: "arrived", "entered", "came back"
    theme: list[str]  # Who or what comes.
    goal: list[str]  # Where it ends.
    source: list[str]  # From where or whom.
    means: list[str]  # By what action or way it is done.
    purpose: list[str]  # For what end.
    place: list[str]  # The place where it happens.
    path: list[str]  # Through or along what.


@dataclass
class Assistance(Event):
    """Someone makes it easier for another to reach a goal. Exclude giving goods as such
    (Supply) and holding an opinion in favor (Supporting)."""

    mention: str  # Such as: "helped", "aid", "serve"
    helper: list[str]  # Who helps.
    benefited_party: list[str]  # Who is helped.
    goal: list[str]  # What they try to do.
    focal_entity: list[str]  # The thing or field the help concerns.
    means: list[str]  # By what action or way it is done.


@dataclass
class Attack(Event):
    """Someone uses force against a target to harm it. Exclude mutual fighting and wars
    (HostileEncounter) and deeds called terrorism (Terrorism)."""

    mention: str  # Such as: "bombed", "assault", "raid"
    assailant: list[str]  # Who attacks.
    victim: list[str]  # Who or what is attacked.
    weapon: list[str]  # The weapon that is used or borne.
    means: list[str]  # By what action or way it is done.


@dataclass
class BearingArms(Event):
    """Someone has weapons on them or is described as armed. Exclude their use
    (Attack)."""

    mention: str  # Such as: "armed", "gunmen"
    protagonist: list[str]  # Who is armed.
    weapon: list[str]  # The weapon that is used or borne.


@dataclass
class Becoming(Event):
    """Something ends up in a new state or kind, without naming who did it. Exclude
    changes brought about by an agent (Change)."""

    mention: str  # Such as: "became", "turned"
    entity: list[str]  # What becomes different.
    final_category: list[str]  # The kind it now belongs to.
    final_quality: list[str]  # The property it now has.


@dataclass
class BecomingMember(Event):
    """Someone joins a group, army, party or union of states. Exclude being hired
    (Employment)."""

    mention: str  # Such as: "joined", "enlisted"
    new_member: list[str]  # Who joins.
    group: list[str]  # What is joined.


@dataclass
class BodilyHarm(Event):
    """A living body is hurt, burned, poisoned or beaten. Exclude death as the result
    (Killing) and damage to things (Damaging)."""

    mention: str  # Such as: "wounded", "beat", "injury"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    victim: list[str]  # Who is hurt.
    body_part: list[str]  # Which part is hurt.
    instrument: list[str]  # With what tool or thing.


@dataclass
class Bringing(Event):
    """Someone takes a thing or person along to a place, carrying or leading it. Exclude
    sending without going along (Sending)."""

    mention: str  # Such as: "carried", "took"
    agent: list[str]  # Who carries or leads.
    theme: list[str]  # What is brought.
    goal: list[str]  # To where it goes.
    source: list[str]  # From where or whom.
    carrier: list[str]  # The vehicle or container used.
    area: list[str]  # Within what region.


@dataclass
class Building(Event):
    """Someone joins parts or material into a structure. Exclude making goods in a
    factory (Manufacturing) and making in general (Creating)."""

    mention: str  # Such as: "built", "construction", "erected"
    agent: list[str]  # Who builds.
    created_entity: list[str]  # What is built.
    components: list[str]  # Of what it is built.
    place: list[str]  # Where it is built.


@dataclass
class Catastrophe(Event):
    """Something very bad happens to people or things, told by a general word: disaster,
    tragedy, accident, suffering. Exclude a danger that needs quick action
    (Emergency)."""

    mention: str  # Such as: "disaster", "crash", "suffered"
    undesirable_event: list[str]  # The words for the bad event.
    patient: list[str]  # Who or what suffers.
    cause: list[str]  # What led to it.
    place: list[str]  # Where it strikes.


@dataclass
class Causation(Event):
    """One thing makes another happen, with no more said about how. Exclude words that
    name the result themselves, such as killing or creating."""

    mention: str  # Such as: "because", "led to", "made"
    cause: list[str]  # The event or thing that leads to it.
    actor: list[str]  # The person who leads to it.
    effect: list[str]  # What comes about.
    affected: list[str]  # Who or what is put into it.
    means: list[str]  # By what action or way it is done.


@dataclass
class ScaleChange(Event):
    """Someone or something makes an amount, level or price go up or down. Exclude
    growth in size or extent (Expansion)."""

    mention: str  # Such as: "raised", "cut", "reduction"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    item: list[str]  # What has the changed amount.
    attribute: list[str]  # Which amount is changed.
    difference: list[str]  # By how much.
    value_1: list[str]  # The amount before.
    value_2: list[str]  # The amount after.


@dataclass
class Amalgamation(Event):
    """Someone puts parts together so that they form one whole. Exclude people who meet
    (ComingTogether)."""

    mention: str  # Such as: "merged", "combined", "blend"
    agent: list[str]  # Who does it.
    parts: list[str]  # All the parts together.
    part_1: list[str]  # The first part, if told apart.
    part_2: list[str]  # The second part, if told apart.
    whole: list[str]  # What they form.


@dataclass
class Development(Event):
    """Someone works on a project so that it gets further or better. Exclude finishing a
    product in quantity (Manufacturing)."""

    mention: str  # Such as: "developed", "improve", "advance"
    agent: list[str]  # Who works on it.
    project: list[str]  # What is developed.


@dataclass
class Change(Event):
    """Someone or something makes a thing different or turns it into another kind.
    Exclude amounts (ScaleChange) and change without a cause in view (Becoming)."""

    mention: str  # Such as: "transformed", "altered", "reform"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    entity: list[str]  # What is changed.
    attribute: list[str]  # In what respect.
    initial_category: list[str]  # What it was before.
    final_category: list[str]  # What it is made into.
    final_value: list[str]  # The new value.


@dataclass
class LeadershipChange(Event):
    """A leader or rule is put in or out of power: elections, coups, revolutions.
    Exclude policy changes."""

    mention: str  # Such as: "elected", "revolution", "overthrow"
    selector: list[str]  # Who brings it about.
    new_leader: list[str]  # Who comes to power.
    old_leader: list[str]  # Who loses power.
    old_order: list[str]  # The rule that ends.
    body: list[str]  # The body or state led.
    role: list[str]  # The office.


@dataclass
class Check(Event):
    """Someone makes sure whether something is so. Exclude examining without a question
    to settle (Scrutiny)."""

    mention: str  # Such as: "verified", "confirmed", "make sure"
    inspector: list[str]  # Who checks.
    unconfirmed_content: list[str]  # What is checked.
    means: list[str]  # By what action or way it is done.


@dataclass
class Choosing(Event):
    """Someone picks one of several possibilities. Exclude votes for a leader
    (LeadershipChange) and decisions without options (Deciding)."""

    mention: str  # Such as: "chose", "selected", "preference"
    cognizer: list[str]  # Who picks.
    chosen: list[str]  # What is picked.
    possibilities: list[str]  # What there is to pick from.


@dataclass
class Collaboration(Event):
    """Two or more work together on something. Exclude help by one for another
    (Assistance)."""

    mention: str  # Such as: "cooperate", "joint effort"
    partners: list[str]  # Who works together.
    undertaking: list[str]  # On what.


@dataclass
class ComingTogether(Event):
    """People or things gather into a group or at a place. Exclude parties and feasts
    (SocialEvent)."""

    mention: str  # Such as: "gathered", "assembled", "met"
    individuals: list[str]  # Who or what gathers.
    configuration: list[str]  # What they form.
    place: list[str]  # Where they gather.


@dataclass
class ComingToBe(Event):
    """Something begins to exist, with no maker in view. Exclude things someone makes
    (Creating) and the start of a process (ProcessStart)."""

    mention: str  # Such as: "emerged", "arose", "formed"
    entity: list[str]  # What comes into being.
    place: list[str]  # Where.
    time: list[str]  # When it happens.
    components: list[str]  # Of what it is made up.


@dataclass
class ComingToBelieve(Event):
    """Someone arrives at a belief by thinking or evidence. Exclude knowing or noticing
    (Knowing) and decisions to act (Deciding)."""

    mention: str  # Such as: "realized", "concluded", "inferred"
    cognizer: list[str]  # Who comes to believe it.
    content: list[str]  # What is believed.
    means: list[str]  # From what evidence or thought.


@dataclass
class Buying(Event):
    """Someone gets goods for money, told from the buyer's side. Exclude payment as such
    (Paying) and getting without money (Getting)."""

    mention: str  # Such as: "bought", "purchases", "shopping"
    buyer: list[str]  # Who pays for it.
    goods: list[str]  # What is bought, sold or taken.
    seller: list[str]  # Who gives it for money.


@dataclass
class Paying(Event):
    """Someone hands over money for goods or services. Exclude what a thing costs
    (Cost)."""

    mention: str  # Such as: "paid", "payment"
    buyer: list[str]  # Who pays.
    money: list[str]  # How much is paid.
    goods: list[str]  # For what.
    seller: list[str]  # Who is paid.


@dataclass
class Selling(Event):
    """Someone gives goods for money, told from the seller's side. Exclude gifts
    (Giving) and deliveries without a sale (Supply)."""

    mention: str  # Such as: "sold", "sales", "retail"
    seller: list[str]  # Who gives it for money.
    goods: list[str]  # What is bought, sold or taken.
    buyer: list[str]  # Who buys it.
    money: list[str]  # How much is paid.


@dataclass
class Commitment(Event):
    """Someone promises or threatens to do something. Exclude saying yes to a request
    (AgreementToAct)."""

    mention: str  # Such as: "pledged", "vowed", "threat"
    speaker: list[str]  # Who commits themselves.
    message: list[str]  # What they will do.
    addressee: list[str]  # To whom it is said.


@dataclass
class CommittingCrime(Event):
    """Someone does what the law forbids, told by a general word. Exclude words for a
    specific crime (Theft, Killing, Terrorism)."""

    mention: str  # Such as: "committed", "crimes"
    perpetrator: list[str]  # Who commits it.
    crime: list[str]  # What crime it is.
    instrument: list[str]  # With what tool or thing.


@dataclass
class Communication(Event):
    """Minds exchange messages, with the exchange itself in view: talks, calls, answers,
    signals. Exclude one-sided saying with its content (Statement, Telling)."""

    mention: str  # Such as: "talks", "discussed", "replied"
    speaker: list[str]  # Who says it.
    addressee: list[str]  # To whom it is said.
    interlocutors: list[str]  # All who talk, as a group.
    message: list[str]  # What is said, as a whole clause or phrase.
    topic: list[str]  # What it is about.
    trigger: list[str]  # What the message answers.


@dataclass
class Competition(Event):
    """People or teams try to beat each other for a win or advantage. Exclude armed
    fighting (HostileEncounter)."""

    mention: str  # Such as: "contest", "rivals", "played"
    participants: list[str]  # Who competes.
    competition: list[str]  # The words for the contest.
    venue: list[str]  # Where it is held.


@dataclass
class ConfrontingProblem(Event):
    """Someone faces something hard to do, or a task is called hard or easy. Exclude
    obstacles that stop someone (Hindering)."""

    mention: str  # Such as: "challenge", "difficult", "struggle"
    activity: list[str]  # What is hard or easy.
    experiencer: list[str]  # Who faces it.


@dataclass
class Connection(Event):
    """Things are or get joined, or one lies on or touches another. Exclude lying inside
    (Containing) and being put there (Placing)."""

    mention: str  # Such as: "attached", "linked", "on"
    figures: list[str]  # What is joined or lies on it.
    ground: list[str]  # To or on what.


@dataclass
class Conquering(Event):
    """Someone gains a place, people or prize by force or in a contest. Exclude lasting
    rule (Control)."""

    mention: str  # Such as: "conquered", "seized", "captured"
    conqueror: list[str]  # Who wins it.
    theme: list[str]  # What is won.
    means: list[str]  # By what action or way it is done.


@dataclass
class Containing(Event):
    """Something holds a thing inside itself or as a part. Exclude holding in the hand
    (Holding)."""

    mention: str  # Such as: "contains", "houses", "included"
    container: list[str]  # What holds.
    contents: list[str]  # What is inside.


@dataclass
class Control(Event):
    """Someone or something rules over or determines another. Exclude gaining it
    (Conquering) and softer effects (Influence)."""

    mention: str  # Such as: "controlled", "governs", "dominated"
    controlling_variable: list[str]  # Who or what controls.
    dependent_variable: list[str]  # What is controlled.


@dataclass
class Convincing(Event):
    """Someone talks another into doing or believing something, or tries to. Exclude
    orders and wishes without pressure (Request)."""

    mention: str  # Such as: "persuaded", "urged", "advised"
    speaker: list[str]  # Who persuades.
    addressee: list[str]  # Who is to be persuaded.
    content: list[str]  # To do or believe what.
    topic: list[str]  # What it is about.


@dataclass
class Cost(Event):
    """A thing or deed has a price. Exclude the act of paying (Paying)."""

    mention: str  # Such as: "cost", "free", "expensive"
    goods: list[str]  # What has the price.
    intended_event: list[str]  # For doing what.
    payer: list[str]  # Who bears it.
    asset: list[str]  # How much.
    rate: list[str]  # The price for each unit.


@dataclass
class ArtCreation(Event):
    """Art or craft is made or practiced as a kind of work. Exclude writing texts
    (Writing)."""

    mention: str  # Such as: "art", "crafts", "painting"
    activity: list[str]  # What art it is.
    culture: list[str]  # Of what people or time.


@dataclass
class Creating(Event):
    """Someone or something brings a thing into being. Exclude structures (Building),
    goods in quantity (Manufacturing) and texts (Writing)."""

    mention: str  # Such as: "created", "founded", "designed"
    creator: list[str]  # Who makes it.
    cause: list[str]  # What makes it, if no one does.
    created_entity: list[str]  # What is made.


@dataclass
class CriminalInvestigation(Event):
    """Authorities look into a crime or suspect. Exclude study for knowledge (Research,
    Scrutiny)."""

    mention: str  # Such as: "investigation", "probe"
    investigator: list[str]  # Who looks into it.
    incident: list[str]  # What is looked into.
    suspect: list[str]  # Who is suspected.


@dataclass
class Cure(Event):
    """An illness or other ill is treated or healed. Exclude recovery on its own
    (Recovering)."""

    mention: str  # Such as: "healed", "therapy", "remedy"
    affliction: list[str]  # What is treated.
    patient: list[str]  # Who is treated.
    treatment: list[str]  # By what treatment.
    medication: list[str]  # By what drug.


@dataclass
class Damaging(Event):
    """A thing is harmed so that it is worse but still there. Exclude its end
    (Destroying) and hurt bodies (BodilyHarm)."""

    mention: str  # Such as: "damaged", "scratched", "vandalism"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    patient: list[str]  # What is damaged.


@dataclass
class Death(Event):
    """Someone or something dies, with no killer in view. Exclude killings (Killing)."""

    mention: str  # Such as: "died", "deaths", "perished"
    deceased: list[str]  # Who dies.


@dataclass
class Deciding(Event):
    """Someone makes up their mind about what to do. Exclude picking among options
    (Choosing) and beliefs (ComingToBelieve)."""

    mention: str  # Such as: "decided", "resolution", "determined"
    cognizer: list[str]  # Who decides.
    decision: list[str]  # What is decided.


@dataclass
class Defending(Event):
    """Someone holds off an attack on themselves or others. Exclude speaking in favor
    (Supporting)."""

    mention: str  # Such as: "defended", "resisted", "guard"
    defender: list[str]  # Who or what defends.
    victim: list[str]  # Who or what is defended.
    assailant: list[str]  # Against whom.
    instrument: list[str]  # With what tool or thing.


@dataclass
class Departing(Event):
    """Someone or something leaves a place. Exclude taking things away (Removing)."""

    mention: str  # Such as: "left", "departure", "fled"
    traveller: list[str]  # Who or what leaves.
    source: list[str]  # What is left.
    goal: list[str]  # To where it goes.
    path: list[str]  # Through or along what.


@dataclass
class Destroying(Event):
    """A thing is ruined so that it no longer exists or works. Exclude partial harm
    (Damaging)."""

    mention: str  # Such as: "destroyed", "demolition", "wiped out"
    destroyer: list[str]  # Who destroys it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    patient: list[str]  # What is destroyed.
    means: list[str]  # By what action or way it is done.


@dataclass
class Dispersal(Event):
    """Things or people are spread over an area or among many. Exclude delivery to one
    receiver (Sending)."""

    mention: str  # Such as: "spread", "scattered", "distributed"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    individuals: list[str]  # What is spread.
    goal_area: list[str]  # Over what area.


@dataclass
class EarningsAndLosses(Event):
    """Someone makes or loses money by work or business. Exclude single payments
    (Paying)."""

    mention: str  # Such as: "profit", "earned", "revenue"
    earner: list[str]  # Who earns or loses.
    earnings: list[str]  # The money or the word for it.
    goods: list[str]  # By what.


@dataclass
class Teaching(Event):
    """Someone teaches or learns. Exclude finding out by oneself (Knowing)."""

    mention: str  # Such as: "taught", "studied", "lessons"
    teacher: list[str]  # Who teaches.
    student: list[str]  # Who learns.
    subject: list[str]  # The field taught.
    skill: list[str]  # What one learns to do.
    fact: list[str]  # What one comes to know.
    course: list[str]  # The class or program.
    role: list[str]  # What one is trained to be.


@dataclass
class Emergency(Event):
    """A sudden danger calls for quick action. Exclude harm that is over
    (Catastrophe)."""

    mention: str  # Such as: "emergency", "crisis", "wildfire"
    undesirable_event: list[str]  # The words for the danger.
    place: list[str]  # Where it is.


@dataclass
class Employment(Event):
    """Someone has, gives or seeks paid work. Exclude joining a club or army as a member
    (BecomingMember)."""

    mention: str  # Such as: "worked", "hired", "jobs"
    employee: list[str]  # Who works.
    employer: list[str]  # For whom.
    position: list[str]  # In what post.
    place_of_employment: list[str]  # Where the work is done.
    task: list[str]  # At what task.
    field: list[str]  # In what field.
    type: list[str]  # What kind of work, such as part-time.


@dataclass
class Emptying(Event):
    """A place or thing is rid of what it holds. The place is in focus; if the thing
    taken away is, use Removing."""

    mention: str  # Such as: "emptied", "cleared", "disarmament"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    source: list[str]  # What is emptied.
    theme: list[str]  # Of what.


@dataclass
class Exchange(Event):
    """Parties give each other things. Exclude goods for money told as a sale (Selling,
    Buying)."""

    mention: str  # Such as: "swapped", "trade"
    exchangers: list[str]  # All parties together.
    exchanger_1: list[str]  # The first party.
    exchanger_2: list[str]  # The other party.
    themes: list[str]  # All things together.
    theme_1: list[str]  # What the first gives.
    theme_2: list[str]  # What the other gives.


@dataclass
class Expansion(Event):
    """Something grows in size or extent. Exclude amounts and levels (ScaleChange)."""

    mention: str  # Such as: "expanded", "growth", "enlarge"
    agent: list[str]  # Who does it.
    item: list[str]  # What grows.
    dimension: list[str]  # In what dimension.
    initial_size: list[str]  # The size before.
    result_size: list[str]  # The size after.


@dataclass
class Filling(Event):
    """A container or surface is filled or covered with something. The container is in
    focus."""

    mention: str  # Such as: "filled", "loaded", "covered"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    goal: list[str]  # What is filled.
    theme: list[str]  # With what.


@dataclass
class GettingReady(Event):
    """Someone makes themselves or things ready for something. Exclude the deed
    itself."""

    mention: str  # Such as: "prepared", "readiness"
    protagonist: list[str]  # Who gets ready.
    activity: list[str]  # For what.


@dataclass
class Getting(Event):
    """Someone comes to have something, told from the side of who gets it. Exclude
    purchases (Buying) and gifts received passively (Receiving)."""

    mention: str  # Such as: "obtained", "acquired", "won"
    recipient: list[str]  # Who gets it.
    theme: list[str]  # What is got.
    source: list[str]  # From whom or where.
    means: list[str]  # By what action or way it is done.


@dataclass
class Giving(Event):
    """Someone hands a thing over for nothing, told from the giver's side. Exclude
    provision of needs (Supply)."""

    mention: str  # Such as: "gave", "donated", "gift"
    offerer: list[str]  # Who gives.
    theme: list[str]  # What is given.
    recipient: list[str]  # Who gets it.


@dataclass
class Hindering(Event):
    """Something makes a deed harder or slower without quite stopping it. Exclude
    stopping it (PreventingOrLetting)."""

    mention: str  # Such as: "hampered", "obstacle", "impede"
    hindrance: list[str]  # What stands in the way.
    protagonist: list[str]  # Who is hindered.
    action: list[str]  # What they try to do.


@dataclass
class Holding(Event):
    """Someone grips or handles a thing. Exclude containers (Containing)."""

    mention: str  # Such as: "held", "clutching", "gripped"
    manipulator: list[str]  # Who holds.
    entity: list[str]  # What is held.


@dataclass
class HostileEncounter(Event):
    """Sides fight each other: wars, battles, conflicts, also figurative ones. Exclude
    one-sided attacks (Attack) and quarrels in words (Quarreling)."""

    mention: str  # Such as: "war", "fought", "clashes"
    side_1: list[str]  # The side named first.
    side_2: list[str]  # The other side.
    sides: list[str]  # All sides together.
    issue: list[str]  # What it is about.
    instrument: list[str]  # With what weapons.
    purpose: list[str]  # For what end.


@dataclass
class Influence(Event):
    """Something shapes how someone acts or how a thing turns out. Exclude full control
    (Control)."""

    mention: str  # Such as: "influenced", "inspired", "affect"
    agent: list[str]  # Who or what influences.
    situation: list[str]  # The circumstance that influences.
    product: list[str]  # The thing made under influence.
    cognizer: list[str]  # Who is influenced.
    behavior: list[str]  # The behavior that is shaped.
    action: list[str]  # The deed that follows.


@dataclass
class Ingestion(Event):
    """Someone eats, drinks or is fed. Exclude meals as gatherings (SocialEvent)."""

    mention: str  # Such as: "ate", "drank", "consume"
    ingestor: list[str]  # Who eats or drinks.
    ingestibles: list[str]  # What is eaten or drunk.


@dataclass
class JudgmentCommunication(Event):
    """Someone says that a person or thing is good or bad: praise, blame, thanks,
    accusation. Exclude neutral saying (Statement)."""

    mention: str  # Such as: "praised", "accused", "criticism"
    communicator: list[str]  # Who judges.
    evaluee: list[str]  # Who or what is judged.
    reason: list[str]  # For what.
    addressee: list[str]  # To whom it is said.
    topic: list[str]  # What it is about.
    medium: list[str]  # In what text or channel.


@dataclass
class Killing(Event):
    """Someone or something puts to death. Exclude death without a cause in view
    (Death)."""

    mention: str  # Such as: "killed", "murder", "assassination"
    killer: list[str]  # Who kills.
    cause: list[str]  # What kills, if no one does.
    victim: list[str]  # Who is killed.
    instrument: list[str]  # With what tool or thing.
    means: list[str]  # By what action or way it is done.


@dataclass
class Knowing(Event):
    """Someone finds out, notices or knows of something. Exclude beliefs from reasoning
    (ComingToBelieve)."""

    mention: str  # Such as: "discovered", "detected", "aware"
    cognizer: list[str]  # Who finds out or knows.
    phenomenon: list[str]  # What is found out.
    topic: list[str]  # What it is about.
    evidence: list[str]  # From what sign.
    instrument: list[str]  # With what tool or thing.
    means: list[str]  # By what action or way it is done.


@dataclass
class Labeling(Event):
    """Someone calls a thing by a name or description. Exclude naming as evidence
    (Adducing)."""

    mention: str  # Such as: "called", "branded"
    speaker: list[str]  # Who calls it so.
    entity: list[str]  # What is called so.
    label: list[str]  # The name or description.


@dataclass
class Legality(Event):
    """A deed or thing is said to be lawful or unlawful. Exclude the crime itself
    (CommittingCrime)."""

    mention: str  # Such as: "illegal", "legitimate", "banned"
    action: list[str]  # What deed it is.
    object: list[str]  # What thing it is.


@dataclass
class Manufacturing(Event):
    """Goods are made in quantity or by industry. Exclude single structures (Building)
    and development (Development)."""

    mention: str  # Such as: "produced", "manufacture", "output"
    producer: list[str]  # Who makes it.
    product: list[str]  # What is made.
    resource: list[str]  # Out of what.
    instrument: list[str]  # With what equipment.
    factory: list[str]  # At what plant.


@dataclass
class Motion(Event):
    """Something moves or is moved from place to place, with no more said. Exclude
    moving by one's own power (SelfMotion), journeys (Traveling) and up or down
    (DirectionalMotion)."""

    mention: str  # Such as: "moved", "drifted", "flew"
    agent: list[str]  # Who moves it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    theme: list[str]  # What moves.
    source: list[str]  # From where or whom.
    path: list[str]  # Through or along what.
    goal: list[str]  # To where it goes.
    area: list[str]  # Within what region.
    distance: list[str]  # How far.
    speed: list[str]  # How fast.
    means: list[str]  # By what action or way it is done.


@dataclass
class DirectionalMotion(Event):
    """Something moves in a fixed direction such as up, down or past, often by gravity.
    Exclude motion without a direction in the word (Motion)."""

    mention: str  # Such as: "fell", "rose", "crossed"
    theme: list[str]  # What moves.
    source: list[str]  # From where or whom.
    path: list[str]  # Through or along what.
    goal: list[str]  # To where it goes.
    area: list[str]  # Within what region.
    direction: list[str]  # Which way.


@dataclass
class Openness(Event):
    """A place, door or event is open or closed to people. Exclude the act of opening a
    business (ProcessStart)."""

    mention: str  # Such as: "open", "closed"
    useful_location: list[str]  # The place that is open or closed.
    barrier: list[str]  # The door or gate.
    theme: list[str]  # For whom.


@dataclass
class Participation(Event):
    """Someone takes part in an event or undertaking. Exclude lasting membership
    (BecomingMember)."""

    mention: str  # Such as: "took part", "involved", "attended"
    participants: list[str]  # Who takes part.
    event: list[str]  # In what.


@dataclass
class ActivePerception(Event):
    """Someone looks, listens or feels on purpose. Exclude what is noticed without
    trying (Knowing)."""

    mention: str  # Such as: "watched", "listen", "gaze"
    perceiver_agentive: list[str]  # Who looks or listens.
    phenomenon: list[str]  # At or to what.
    direction: list[str]  # In what direction.


@dataclass
class Placing(Event):
    """Someone puts a thing somewhere, or it is located there. Exclude formations
    (Arranging) and filling (Filling)."""

    mention: str  # Such as: "placed", "put", "located"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    theme: list[str]  # What is put or lies there.
    location: list[str]  # Where.


@dataclass
class Practice(Event):
    """Someone repeats or rehearses something to be ready. Exclude learning from a
    teacher (Teaching)."""

    mention: str  # Such as: "exercise", "rehearsed", "drill"
    agent: list[str]  # Who practices.
    action: list[str]  # What is practiced.
    occasion: list[str]  # For or at what occasion.


@dataclass
class Presence(Event):
    """Something is or exists at a place or time. Exclude being put there (Placing)."""

    mention: str  # Such as: "there is", "existed", "remained"
    entity: list[str]  # What is there.
    place: list[str]  # Where it is.
    time: list[str]  # When it happens.
    duration: list[str]  # For how long.
    circumstances: list[str]  # Under what conditions.
    inherent_purpose: list[str]  # What it is there for.


@dataclass
class PreventingOrLetting(Event):
    """Someone or something keeps an event from happening or lets it happen. Exclude
    mere difficulty (Hindering)."""

    mention: str  # Such as: "prevented", "allowed", "avoid"
    agent: list[str]  # Who prevents or allows.
    potential_hindrance: list[str]  # What stands in the way or gives way.
    event: list[str]  # What is prevented or allowed.
    means: list[str]  # By what action or way it is done.


@dataclass
class ProcessEnd(Event):
    """A process or state stops or is stopped. Exclude deaths (Death)."""

    mention: str  # Such as: "ended", "ceased", "completed"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    process: list[str]  # What ends.
    state: list[str]  # The state that ends.
    final_subevent: list[str]  # Its last part.
    time: list[str]  # When it happens.


@dataclass
class ProcessStart(Event):
    """A process begins or is begun. Exclude things that come into being
    (ComingToBe)."""

    mention: str  # Such as: "began", "launched", "opened"
    agent: list[str]  # Who does it.
    event: list[str]  # What begins.
    initial_subevent: list[str]  # Its first part.
    time: list[str]  # When it happens.


@dataclass
class Protest(Event):
    """Someone gives reasons for or against something, or shows that it is so. Exclude
    two-sided disputes (Quarreling)."""

    mention: str  # Such as: "argued", "demonstrated", "reasoning"
    arguer: list[str]  # Who argues.
    content: list[str]  # What is argued.
    addressee: list[str]  # To whom it is said.


@dataclass
class Quarreling(Event):
    """People disagree in words. Exclude armed conflict (HostileEncounter)."""

    mention: str  # Such as: "dispute", "argued over", "wrangling"
    arguers: list[str]  # All who quarrel.
    arguer2: list[str]  # The other one, if told apart.
    issue: list[str]  # What it is about.


@dataclass
class Ratification(Event):
    """A state or body approves a treaty or rule so that it binds. Exclude signing
    (AgreementSigning)."""

    mention: str  # Such as: "ratified", "approval"
    ratifier: list[str]  # Who ratifies.
    proposal: list[str]  # What is ratified.


@dataclass
class Receiving(Event):
    """Someone is given something, told from the receiver's side. Exclude getting by
    effort (Getting)."""

    mention: str  # Such as: "received", "was awarded"
    recipient: list[str]  # Who receives.
    donor: list[str]  # From whom.
    theme: list[str]  # What is received.


@dataclass
class Recovering(Event):
    """Something returns to health or a former good state. Exclude medical treatment
    (Cure)."""

    mention: str  # Such as: "recovered", "restored", "revival"
    entity: list[str]  # What recovers.
    agent: list[str]  # Who restores it.
    means: list[str]  # By what action or way it is done.


@dataclass
class Removing(Event):
    """A thing or person is taken away from a place. The thing is in focus; if the place
    is, use Emptying."""

    mention: str  # Such as: "removed", "evacuated", "eliminate"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    theme: list[str]  # What is taken away.
    source: list[str]  # From where or whom.
    goal: list[str]  # To where it goes.


@dataclass
class Request(Event):
    """Someone asks or orders another to do or give something. Exclude persuading by
    reasons (Convincing)."""

    mention: str  # Such as: "asked", "demanded", "appeal"
    speaker: list[str]  # Who asks.
    addressee: list[str]  # Who is asked.
    message: list[str]  # What is asked for.
    medium: list[str]  # In what text or channel.


@dataclass
class Research(Event):
    """Someone studies a topic in depth to learn about it. Exclude checking a single
    thing (Scrutiny)."""

    mention: str  # Such as: "research", "studied"
    researcher: list[str]  # Who does it.
    topic: list[str]  # What it is about.
    field: list[str]  # In what discipline.


@dataclass
class ProblemSolving(Event):
    """Someone deals with a problem or settles it. Exclude facing it only
    (ConfrontingProblem)."""

    mention: str  # Such as: "resolved", "settle", "handled"
    agent: list[str]  # Who does it.
    cause: list[str]  # What brings it about, if it is no one's deed.
    problem: list[str]  # What is dealt with.
    means: list[str]  # By what action or way it is done.


@dataclass
class Response(Event):
    """Someone or something reacts to what happened. Exclude answers in talk
    (Communication) and revenge (Revenge)."""

    mention: str  # Such as: "responded", "reaction"
    agent: list[str]  # The person who reacts.
    responding_entity: list[str]  # The thing that reacts.
    response: list[str]  # What the reaction is.
    trigger: list[str]  # To what.


@dataclass
class RevealingSecret(Event):
    """Someone makes known what was hidden. Exclude ordinary saying (Statement)."""

    mention: str  # Such as: "revealed", "admitted", "leaked"
    speaker: list[str]  # Who makes it known.
    information: list[str]  # What is made known.
    topic: list[str]  # What it is about.
    addressee: list[str]  # To whom it is said.


@dataclass
class Revenge(Event):
    """Someone punishes another for a wrong done. Exclude defense against an attack
    under way (Defending)."""

    mention: str  # Such as: "retaliated", "avenge", "reprisals"
    avenger: list[str]  # Who punishes.
    offender: list[str]  # Who is punished.
    injury: list[str]  # For what wrong.
    injured_party: list[str]  # To whom the wrong was done.
    punishment: list[str]  # By what.


@dataclass
class Rite(Event):
    """A religious or ceremonial act is performed. Exclude feasts without ceremony
    (SocialEvent)."""

    mention: str  # Such as: "prayer", "baptized", "ritual"
    member: list[str]  # Who performs or takes part.
    object: list[str]  # For whom or what.
    type: list[str]  # What kind of rite.


@dataclass
class Scrutiny(Event):
    """Someone examines a thing with care. Exclude settling whether something is so
    (Check) and long study (Research)."""

    mention: str  # Such as: "examined", "analysis", "inspect"
    cognizer: list[str]  # Who examines.
    ground: list[str]  # What is examined.
    phenomenon: list[str]  # What is looked for.
    unwanted_entity: list[str]  # The bad thing looked for.
    instrument: list[str]  # With what tool or thing.


@dataclass
class SelfMotion(Event):
    """A living being moves by its own body: walks, runs, climbs, steps. Exclude
    journeys as a whole (Traveling)."""

    mention: str  # Such as: "walked", "ran", "crawl"
    self_mover: list[str]  # Who moves.
    source: list[str]  # From where or whom.
    path: list[str]  # Through or along what.
    goal: list[str]  # To where it goes.
    direction: list[str]  # Which way.
    distance: list[str]  # How far.


@dataclass
class Sending(Event):
    """Someone has a thing or person go to another place without going along. Exclude
    carrying it oneself (Bringing)."""

    mention: str  # Such as: "sent", "shipped", "delivery"
    sender: list[str]  # Who sends.
    theme: list[str]  # What is sent.
    recipient: list[str]  # Who gets it.
    goal: list[str]  # To where it goes.
    source: list[str]  # From where or whom.
    transferors: list[str]  # Who carries it.
    vehicle: list[str]  # In what it travels.
    means: list[str]  # By what action or way it is done.


@dataclass
class AgreementSigning(Event):
    """Someone signs a treaty, contract or agreement. Exclude final approval by a state
    (Ratification)."""

    mention: str  # Such as: "signed", "signatory"
    signatory: list[str]  # Who signs.
    agreement: list[str]  # What is signed.


@dataclass
class SocialEvent(Event):
    """People are together for company or celebration: party, feast, festival. Exclude
    gatherings for work (ComingTogether)."""

    mention: str  # Such as: "party", "banquet", "festival"
    social_event: list[str]  # The words for it.
    host: list[str]  # Who invites.
    attendees: list[str]  # Who comes.
    occasion: list[str]  # On what occasion.
    beneficiary: list[str]  # In whose honor.


@dataclass
class Statement(Event):
    """Someone says or writes something, with its content in view and no particular
    hearer. Exclude informing a hearer (Telling), judging (JudgmentCommunication) and
    secrets (RevealingSecret)."""

    mention: str  # Such as: "said", "claimed", "report"
    speaker: list[str]  # Who says it.
    message: list[str]  # What is said, as a whole clause or phrase.
    medium: list[str]  # In what text or channel.
    addressee: list[str]  # To whom it is said.


@dataclass
class Supply(Event):
    """Someone provides what another needs. Exclude gifts (Giving) and sales
    (Selling)."""

    mention: str  # Such as: "provided", "equip", "furnished"
    supplier: list[str]  # Who provides.
    recipient: list[str]  # Who gets it.
    theme: list[str]  # What is provided.
    imposed_purpose: list[str]  # What it is to be used for.


@dataclass
class Supporting(Event):
    """Someone stands behind a person, group or cause. Exclude practical help with a
    task (Assistance)."""

    mention: str  # Such as: "supported", "backing"
    supporter: list[str]  # Who supports.
    supported: list[str]  # Who or what is supported.


@dataclass
class Telling(Event):
    """Someone lets a particular hearer know something. Exclude saying without a hearer
    (Statement)."""

    mention: str  # Such as: "told", "informed", "notify"
    speaker: list[str]  # Who says it.
    addressee: list[str]  # Who is told.
    message: list[str]  # What they are told.


@dataclass
class Terrorism(Event):
    """Violence or its threat is called terrorism, or those who do it terrorists.
    Exclude attacks not so called (Attack)."""

    mention: str  # Such as: "terrorism", "terrorists"
    terrorist: list[str]  # Who does it.
    act: list[str]  # The words for the deed.
    victim: list[str]  # Against whom.
    instrument: list[str]  # With what tool or thing.


@dataclass
class Testing(Event):
    """A product or thing is tried out to see how it works. Exclude examining papers or
    facts (Check, Scrutiny)."""

    mention: str  # Such as: "tested", "trial run"
    tester: list[str]  # Who tests.
    product: list[str]  # What is tested.
    tested_property: list[str]  # What property is tested.
    circumstances: list[str]  # Under what conditions.
    result: list[str]  # How it turns out.
    means: list[str]  # By what action or way it is done.


@dataclass
class Theft(Event):
    """Someone takes what belongs to another without leave. Exclude conquest
    (Conquering)."""

    mention: str  # Such as: "stole", "robbery", "looted"
    perpetrator: list[str]  # Who steals.
    goods: list[str]  # What is stolen.
    victim: list[str]  # From whom.
    source: list[str]  # From where.
    instrument: list[str]  # With what tool or thing.
    means: list[str]  # By what action or way it is done.


@dataclass
class Traveling(Event):
    """Someone makes a journey. Exclude single steps (SelfMotion) and the arrival alone
    (Arriving)."""

    mention: str  # Such as: "traveled", "trip", "tourists"
    traveler: list[str]  # Who travels.
    entity: list[str]  # The thing that travels along.
    goal: list[str]  # To where it goes.
    path: list[str]  # Through or along what.
    area: list[str]  # Within what region.
    distance: list[str]  # How far.
    purpose: list[str]  # For what end.
    means: list[str]  # By what means of transport.


@dataclass
class Using(Event):
    """Someone employs a thing for a purpose. Exclude eating (Ingestion) and wearing
    (Wearing)."""

    mention: str  # Such as: "used", "employ", "application"
    agent: list[str]  # Who uses it.
    instrument: list[str]  # What is used.
    purpose: list[str]  # For what end.
    means: list[str]  # By what action or way it is done.


@dataclass
class Wearing(Event):
    """Someone has clothes or things on the body, or the clothes are named as worn.
    Exclude putting them on a shelf."""

    mention: str  # Such as: "wore", "dressed in", "uniform"
    wearer: list[str]  # Who wears it.
    clothing: list[str]  # What is worn.
    body_location: list[str]  # On what part of the body.


@dataclass
class Writing(Event):
    """Someone produces a text. Exclude publishing statements (Statement)."""

    mention: str  # Such as: "wrote", "penned", "author"
    author: list[str]  # Who writes.
    text: list[str]  # What is written.
    addressee: list[str]  # To whom it is written.
    instrument: list[str]  # With what tool or thing.


LABELS: dict[str, type] = {
    "Achieve": Achievement,
    "Action": Action,
    "Adducing": Adducing,
    "Agree_or_refuse_to_act": AgreementToAct,
    "Arranging": Arranging,
    "Arrest": Arrest,
    "Arriving": Arriving,
    "Assistance": Assistance,
    "Attack": Attack,
    "Bearing_arms": BearingArms,
    "Becoming": Becoming,
    "Becoming_a_member": BecomingMember,
    "Bodily_harm": BodilyHarm,
    "Bringing": Bringing,
    "Building": Building,
    "Catastrophe": Catastrophe,
    "Causation": Causation,
    "Cause_change_of_position_on_a_scale": ScaleChange,
    "Cause_to_amalgamate": Amalgamation,
    "Cause_to_make_progress": Development,
    "Change": Change,
    "Change_of_leadership": LeadershipChange,
    "Check": Check,
    "Choosing": Choosing,
    "Collaboration": Collaboration,
    "Come_together": ComingTogether,
    "Coming_to_be": ComingToBe,
    "Coming_to_believe": ComingToBelieve,
    "Commerce_buy": Buying,
    "Commerce_pay": Paying,
    "Commerce_sell": Selling,
    "Commitment": Commitment,
    "Committing_crime": CommittingCrime,
    "Communication": Communication,
    "Competition": Competition,
    "Confronting_problem": ConfrontingProblem,
    "Connect": Connection,
    "Conquering": Conquering,
    "Containing": Containing,
    "Control": Control,
    "Convincing": Convincing,
    "Cost": Cost,
    "Create_artwork": ArtCreation,
    "Creating": Creating,
    "Criminal_investigation": CriminalInvestigation,
    "Cure": Cure,
    "Damaging": Damaging,
    "Death": Death,
    "Deciding": Deciding,
    "Defending": Defending,
    "Departing": Departing,
    "Destroying": Destroying,
    "Dispersal": Dispersal,
    "Earnings_and_losses": EarningsAndLosses,
    "Education_teaching": Teaching,
    "Emergency": Emergency,
    "Employment": Employment,
    "Emptying": Emptying,
    "Exchange": Exchange,
    "Expansion": Expansion,
    "Filling": Filling,
    "GetReady": GettingReady,
    "Getting": Getting,
    "Giving": Giving,
    "Hindering": Hindering,
    "Hold": Holding,
    "Hostile_encounter": HostileEncounter,
    "Influence": Influence,
    "Ingestion": Ingestion,
    "Judgment_communication": JudgmentCommunication,
    "Killing": Killing,
    "Know": Knowing,
    "Labeling": Labeling,
    "Legality": Legality,
    "Manufacturing": Manufacturing,
    "Motion": Motion,
    "Motion_directional": DirectionalMotion,
    "Openness": Openness,
    "Participation": Participation,
    "Perception_active": ActivePerception,
    "Placing": Placing,
    "Practice": Practice,
    "Presence": Presence,
    "Preventing_or_letting": PreventingOrLetting,
    "Process_end": ProcessEnd,
    "Process_start": ProcessStart,
    "Protest": Protest,
    "Quarreling": Quarreling,
    "Ratification": Ratification,
    "Receiving": Receiving,
    "Recovering": Recovering,
    "Removing": Removing,
    "Request": Request,
    "Research": Research,
    "Resolve_problem": ProblemSolving,
    "Response": Response,
    "Reveal_secret": RevealingSecret,
    "Revenge": Revenge,
    "Rite": Rite,
    "Scrutiny": Scrutiny,
    "Self_motion": SelfMotion,
    "Sending": Sending,
    "Sign_agreement": AgreementSigning,
    "Social_event": SocialEvent,
    "Statement": Statement,
    "Supply": Supply,
    "Supporting": Supporting,
    "Telling": Telling,
    "Terrorism": Terrorism,
    "Testing": Testing,
    "Theft": Theft,
    "Traveling": Traveling,
    "Using": Using,
    "Wearing": Wearing,
    "Writing": Writing,
}
