"""WikiEvents: thirteen coarse kinds of events, by the word that tells them.

Source: https://github.com/raspberryice/gen-arg (``{train,dev,test}.jsonl``); sentences are
documents. License: MIT. Citation: Li, Ji and Han 2021, "Document-Level Event Argument Extraction
by Conditional Generation", NAACL. Types are the first level of the KAIROS ontology, arguments are
not asked for; wikievents_arguments has the fine types with theirs. Kept for scoring: the examples
here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Event


@dataclass
class ArtifactEvent(Event):
    """A thing is made, damaged, destroyed, switched off or taken apart. Exclude harm to
    people (LifeEvent)."""

    mention: str  # Such as: "wrecked", "assembled", "defused"


@dataclass
class CognitiveEvent(Event):
    """Somebody finds out, watches, studies, teaches or learns. Exclude inquiries into a
    crime (JusticeEvent)."""

    mention: str  # Such as: "recognized", "observed", "training"


@dataclass
class ConflictEvent(Event):
    """An attack, explosion as an attack, fight, defeat or public protest. Exclude the
    deaths that follow (LifeEvent)."""

    mention: str  # Such as: "shelled", "blew up", "marched"


@dataclass
class ContactEvent(Event):
    """People talk, meet, write, announce, ask, order, lie or threaten. Exclude meetings
    of a court (JusticeEvent)."""

    mention: str  # Such as: "announced", "met", "threatened"


@dataclass
class ControlEvent(Event):
    """Somebody hinders an action. Exclude barring the way (MovementEvent)."""

    mention: str  # Such as: "thwarted", "hampered", "foiled"


@dataclass
class DisasterEvent(Event):
    """A crash, fire, accidental explosion or outbreak of disease. Exclude attacks
    (ConflictEvent)."""

    mention: str  # Such as: "derailment", "blaze", "epidemic"


@dataclass
class CrimeEvent(Event):
    """A crime that no other kind tells. Exclude attacks (ConflictEvent) and smuggling
    (MovementEvent)."""

    mention: str  # Such as: "robbery", "the crime", "kidnapped"


@dataclass
class JusticeEvent(Event):
    """A step of law: arrest, inquiry, charge, trial, verdict, sentence, release.
    Exclude the crime itself (CrimeEvent)."""

    mention: str  # Such as: "arrested", "pleaded", "sentenced"


@dataclass
class LifeEvent(Event):
    """Somebody dies, is hurt, falls ill or is infected; or eats and drinks. Exclude
    treatment (MedicalEvent)."""

    mention: str  # Such as: "drowned", "wounded", "caught the fever"


@dataclass
class MedicalEvent(Event):
    """Somebody is diagnosed, treated or vaccinated. Exclude the illness (LifeEvent)."""

    mention: str  # Such as: "hospitalized", "surgery", "vaccinated"


@dataclass
class MovementEvent(Event):
    """People or things move or are moved, flee, are smuggled or are barred from
    passing. Exclude figures of speech."""

    mention: str  # Such as: "sailed", "evacuated", "smuggled"


@dataclass
class PersonnelEvent(Event):
    """Somebody takes or leaves a post, "former" included. Exclude descriptions of a
    post held."""

    mention: str  # Such as: "hired", "former", "resigned"


@dataclass
class TransactionEvent(Event):
    """Money or things are given, bought, sold or rented. Exclude offers alone."""

    mention: str  # Such as: "donated", "bought", "rented"


LABELS: dict[str, type] = {
    "ArtifactExistence": ArtifactEvent,
    "Cognitive": CognitiveEvent,
    "Conflict": ConflictEvent,
    "Contact": ContactEvent,
    "Control": ControlEvent,
    "Disaster": DisasterEvent,
    "GenericCrime": CrimeEvent,
    "Justice": JusticeEvent,
    "Life": LifeEvent,
    "Medical": MedicalEvent,
    "Movement": MovementEvent,
    "Personnel": PersonnelEvent,
    "Transaction": TransactionEvent,
}
