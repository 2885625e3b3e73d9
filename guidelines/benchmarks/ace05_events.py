"""ACE 2005: eight kinds of events, by the word that tells them.

Source: https://catalog.ldc.upenn.edu/LDC2006T06, as sentences in OneIE's JSON
(``{train,dev,test}.oneie.json``) or as ``.apf.xml`` with its ``.sgm`` (split ``all``). License:
agreement with LDC, so users bring the files. Citation: Walker et al. 2006, "ACE 2005 Multilingual
Training Corpus", LDC. Types are coarse and arguments are not asked for; ace05_arguments has all
thirty-three types with theirs. Kept for scoring: the examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class BusinessEvent(Event):
    """A body is founded, merged, closed or goes bankrupt. Exclude plain buying of a
    company (TransactionEvent)."""

    mention: str  # Such as: "merged", "went bankrupt", "start-up"


@dataclass
class ConflictEvent(Event):
    """An attack, fight, war or bombing, or a public protest. Exclude the deaths and
    wounds that follow (LifeEvent)."""

    mention: str  # Such as: "shelled", "raid", "marched"


@dataclass
class ContactEvent(Event):
    """People or bodies meet, telephone or write to each other. Exclude statements to
    nobody in particular."""

    mention: str  # Such as: "met", "summit", "phoned"


@dataclass
class JusticeEvent(Event):
    """A step of law against or for somebody: arrest, charge, trial, suit, verdict,
    sentence, fine, appeal, pardon, release, execution. Exclude the crime itself
    (ConflictEvent)."""

    mention: str  # Such as: "jailed", "pleaded", "acquittal"


@dataclass
class LifeEvent(Event):
    """Somebody is born, marries, divorces, is hurt or dies. Exclude the attack that
    does it (ConflictEvent)."""

    mention: str  # Such as: "drowned", "wedding", "wounded"


@dataclass
class MovementEvent(Event):
    """A person, weapon or vehicle is moved or goes from one place to another, and the
    place is told or meant. Exclude figures of speech."""

    mention: str  # Such as: "sailed", "shipped", "arrival"


@dataclass
class PersonnelEvent(Event):
    """Somebody takes or leaves a post, is nominated or elected. Include "former" and
    "ex-". Exclude the vote on a law."""

    mention: str  # Such as: "hired", "former", "stepped down"


@dataclass
class TransactionEvent(Event):
    """Money, a thing or a body changes hands: bought, sold, given, lent, paid. Exclude
    mere offers without a deal told."""

    mention: str  # Such as: "donated", "bought", "loan"


LABELS: dict[str, type] = {
    "Business": BusinessEvent,
    "Conflict": ConflictEvent,
    "Contact": ContactEvent,
    "Justice": JusticeEvent,
    "Life": LifeEvent,
    "Movement": MovementEvent,
    "Personnel": PersonnelEvent,
    "Transaction": TransactionEvent,
}
