"""SemEval-2010 task 8: the relation between two marked nouns.

Source: https://github.com/davidsbatista/Annotated-Semantic-Relationships-Datasets. License: CC BY
3.0. Citation: Hendrickx et al. 2010, "SemEval-2010 Task 8: Multi-Way Classification of Semantic
Relations between Pairs of Nominals". The label ``Other`` means that none of the relations holds,
so the result is empty. In ``Cause-Effect(e2,e1)`` the first field is the second marked noun.
FewRel's ``val_semeval`` is this set.
"""

from dataclasses import dataclass

from gollie_like.schema import Relation


@dataclass
class CauseEffect(Relation):
    """One thing or event brings about another. Exclude makers of things
    (ProductProducer) and tools that someone uses (InstrumentAgency)."""

    cause: str  # What brings it about. Such as: "frost"
    effect: str  # What follows. Such as: "cracks"


@dataclass
class InstrumentAgency(Relation):
    """Someone uses a thing to do something. Exclude things that act by themselves
    (CauseEffect)."""

    instrument: str  # What is used. Such as: "scythe"
    agency: str  # Who uses it. Such as: "farmer"


@dataclass
class ProductProducer(Relation):
    """Someone or something makes, writes or grows a thing. Exclude effects that are no
    product (CauseEffect)."""

    product: str  # What is made. Such as: "violin"
    producer: str  # Who makes it. Such as: "luthier"


@dataclass
class ContentContainer(Relation):
    """A thing lies inside another that holds it, both in space. Exclude parts that
    belong to the whole (ComponentWhole) and things on their way in
    (EntityDestination)."""

    content: str  # What is inside. Such as: "marbles"
    container: str  # What holds it. Such as: "jar"


@dataclass
class EntityOrigin(Relation):
    """A thing comes from a place, source or material. Exclude makers
    (ProductProducer)."""

    entity: str  # What comes from there. Such as: "letter"
    origin: str  # Where it comes from. Such as: "archive"


@dataclass
class EntityDestination(Relation):
    """A thing moves or is put toward or into another. Exclude rest inside it
    (ContentContainer)."""

    entity: str  # What moves. Such as: "coins"
    destination: str  # Where it goes. Such as: "fountain"


@dataclass
class ComponentWhole(Relation):
    """A thing is a working part of a larger whole. Exclude members of a group of equals
    (MemberCollection)."""

    component: str  # The part. Such as: "pedal"
    whole: str  # The whole. Such as: "bicycle"


@dataclass
class MemberCollection(Relation):
    """One is a member of a group of like members. Exclude working parts of a thing
    (ComponentWhole)."""

    member: str  # The member. Such as: "goose"
    collection: str  # The group. Such as: "flock"


@dataclass
class MessageTopic(Relation):
    """A text, talk or other message is about something. Exclude its author
    (ProductProducer)."""

    message: str  # The message. Such as: "leaflet"
    topic: str  # What it is about. Such as: "vaccination"


LABELS: dict[str, type] = {
    "Cause-Effect": CauseEffect,
    "Instrument-Agency": InstrumentAgency,
    "Product-Producer": ProductProducer,
    "Content-Container": ContentContainer,
    "Entity-Origin": EntityOrigin,
    "Entity-Destination": EntityDestination,
    "Component-Whole": ComponentWhole,
    "Member-Collection": MemberCollection,
    "Message-Topic": MessageTopic,
}
