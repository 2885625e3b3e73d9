"""Records to documents with gold instances: every family, nesting, lists, and what does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gollie_like.document import Alignment, Span
from gollie_like.errors import UsageError
from gollie_like.readers import (
    Account,
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
    LabelledTriple,
)
from gollie_like.readers import Opinion as LabelledOpinion
from gollie_like.readers.instances import to_document
from gollie_like.readers.labelled import mark
from gollie_like.schema import Entity, Event, Free, Label, Relation, Value


@dataclass
class Person(Entity):
    """A person."""

    span: str  # The name.


@dataclass
class Firm(Entity):
    """A company."""

    span: str  # The name.


@dataclass
class WorksFor(Relation):
    """Somebody works somewhere."""

    arg1: str  # Who.
    arg2: str  # Where.


@dataclass
class Leads(Relation):
    """Somebody leads something."""

    leader: Person  # Who.
    led: Entity  # What.


@dataclass
class Patient:
    """Who is treated."""

    span: list[str]  # The whole phrase.
    age: str | None  # How old.


@dataclass
class Treatment(Event):
    """Somebody is treated."""

    mention: str  # The word.
    patient: Patient | None  # Who.
    drugs: list[str]  # With what.
    doctors: list[Person] | None  # By whom.
    cause: Event | None  # What led to it.
    level: Literal["high", "low"] | None  # How strong.


@dataclass
class Fall(Event):
    """Somebody falls."""

    mention: str  # The word.


class Sign(Enum):
    GOOD = "positive"
    BAD = "negative"


@dataclass
class Judgment(Relation):
    """Something is judged."""

    aspect: str | None  # What.
    expression: str | None  # The words.
    polarity: Sign  # How.
    category: str | None  # Of which kind.


@dataclass
class Triple(Relation):
    """A statement."""

    subject: str  # Who.
    predicate: str  # Does.
    objects: list[str]  # What.


@dataclass
class Answer(Value):
    """What answers the question."""

    span: str  # The words.


@dataclass
class Similar(Value):
    """How alike two texts are."""

    score: float  # From 0 to 5.


class Sports(Label):
    """About sports."""


TEXT = "Dr. Ann Lee of Acme gave Bo, 60, aspirin and zinc after a fall."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ENTITIES = (
    mark(TEXT, "firm", span("Acme")),
    mark(TEXT, "per", span("Ann Lee")),
    mark(TEXT, "per", span("Bo")),
    mark(TEXT, "num", span("60")),
    mark(TEXT, "drug", span("aspirin")),
    mark(TEXT, "drug", span("zinc")),
)
EVENTS = (
    LabelledEvent(
        "Treat",
        mark(TEXT, "Treat", span("gave")),
        (
            Argument("Patient", 2, arguments=(Argument("Age", 3),)),
            Argument("Drugs", 4),
            Argument("Drugs", 5),
            Argument("Doctors", 1),
            Argument("Cause", event=1),
        ),
        attributes={"level": "high"},
    ),
    LabelledEvent("Fall", mark(TEXT, "Fall", span("fall"))),
)
RECORD = Labelled(
    "7",
    TEXT,
    "a.json:7",
    frozenset(("entities", "relations", "events")),
    entities=ENTITIES,
    relations=(LabelledRelation("works", 1, 0), LabelledRelation("leads", 1, 0)),
    events=EVENTS,
)
CLASSES: dict[str, type | None] = {"firm": Firm, "per": Person, "num": None, "drug": None}


def test_entities_come_in_text_order_with_their_spans() -> None:
    document = to_document(RECORD, entities=CLASSES)
    assert (document.id, document.origin, document.text) == ("7", "a.json:7", TEXT)
    assert document.gold is not None
    assert [mention.instance for mention in document.gold] == [
        Person(span="Ann Lee"),
        Firm(span="Acme"),
        Person(span="Bo"),
    ]
    assert document.gold[0].spans == {"span": (span("Ann Lee"),)}
    assert document.gold[0].status == {"span": Alignment.EXACT}


def test_relations_take_strings_or_instances_as_their_fields_say() -> None:
    mapping = CLASSES | {"works": WorksFor, "leads": Leads}
    document = to_document(RECORD, relations=mapping)
    assert document.gold is not None
    assert [mention.instance for mention in document.gold] == [
        WorksFor(arg1="Ann Lee", arg2="Acme"),
        Leads(leader=Person(span="Ann Lee"), led=Firm(span="Acme")),
    ]
    assert document.gold[1].spans == {
        "leader.span": (span("Ann Lee"),),
        "led.span": (span("Acme"),),
    }


def test_events_nest_arguments_events_and_lists() -> None:
    mapping = CLASSES | {"Treat": Treatment, "Fall": Fall}
    document = to_document(
        RECORD,
        events=mapping,
        extra=lambda item: dict(item.attributes),
    )
    assert document.gold is not None
    treatment, fall = (mention.instance for mention in document.gold)
    assert treatment == Treatment(
        mention="gave",
        patient=Patient(span=["Bo"], age="60"),
        drugs=["aspirin", "zinc"],
        doctors=[Person(span="Ann Lee")],
        cause=Fall(mention="fall"),
        level="high",
    )
    assert fall == Fall(mention="fall")
    spans = document.gold[0].spans
    assert spans["patient.age"] == (span("60"),)
    assert spans["drugs"] == (span("aspirin"), span("zinc"))
    assert spans["doctors[0].span"] == (span("Ann Lee"),)
    assert spans["cause.mention"] == (span("fall"),)


def test_labels_and_roles_without_a_place_are_refused_or_noted() -> None:
    with pytest.raises(UsageError, match=r"a\.json:7: label 'firm' of the data has no place"):
        to_document(RECORD, entities={"per": Person})
    account = Account()
    document = to_document(RECORD, entities={"per": Person}, missing="leave", account=account)
    assert document.gold is not None
    assert len(document.gold) == 2
    assert "label 'drug' has no place in the classes and was left out: 2 times" in str(
        account.report()
    )
    with pytest.raises(UsageError, match=r"role 'Patient' \(field 'patient' of Fall\)"):
        to_document(RECORD, events={"Treat": Fall, "Fall": Fall})
    roles = {"Patient": None, "Drugs": None, "Doctors": None, "Cause": None}
    document = to_document(RECORD, events={"Treat": Fall, "Fall": Fall}, roles=roles)
    assert document.gold is not None
    assert [m.instance for m in document.gold] == [Fall(mention="gave"), Fall(mention="fall")]


def test_labels_are_also_looked_up_by_their_prefix() -> None:
    text = "Ann won"
    event = LabelledEvent("Contest.Win:Unspecified", mark(text, "x", Span(4, 7)))
    record = Labelled("1", text, annotated=frozenset(("events",)), events=(event,))
    document = to_document(record, events={"Contest.Win": Fall})
    assert document.gold is not None
    assert document.gold[0].instance == Fall(mention="won")


def test_nobody_labelled_is_not_nothing_found() -> None:
    bare = Labelled("1", "Ann")
    looked = Labelled("2", "Ann", annotated=frozenset(("entities",)))
    assert to_document(bare, entities=CLASSES).gold is None
    assert to_document(looked, entities=CLASSES).gold == ()
    assert to_document(looked, entities=CLASSES, relations=CLASSES).gold is None


def test_a_base_as_field_needs_a_class_for_the_label() -> None:
    with pytest.raises(UsageError, match="field led takes any Entity"):
        to_document(RECORD, relations={"leads": Leads, "works": None, "per": Person})


@pytest.mark.parametrize(
    ("fragments", "expected"),
    [("hull", ["left or right lung"]), ("first", ["left"]), ("leave", [])],
)
def test_mentions_in_pieces(fragments: str, expected: list[str]) -> None:
    text = "left or right lung"
    entity = mark(text, "organ", Span(0, 4), Span(14, 18))
    record = Labelled("1", text, annotated=frozenset(("entities",)), entities=(entity,))
    account = Account()
    options = {"fragments": fragments, "account": account}
    document = to_document(record, entities={"organ": Person}, **options)
    assert document.gold is not None
    assert [mention.instance.span for mention in document.gold] == expected
    for mention in document.gold:
        assert mention.span is not None
        assert mention.span.of(text) == mention.instance.span
    assert "several pieces" in str(account.report())


def test_lists_take_the_pieces() -> None:
    text = "a man came, aged 60"
    entity = mark(text, "p", Span(0, 5), Span(12, 19))
    record = Labelled("1", text, annotated=frozenset(("entities",)), entities=(entity,))
    document = to_document(record, entities={"p": Patient})
    assert document.gold is not None
    assert document.gold[0].instance == Patient(span=["a man", "aged 60"], age=None)


def test_words_without_a_place_are_found_in_turn_or_left_ungrounded() -> None:
    text = "Ann saw Ann"
    entities = tuple(LabelledSpan(kind, "Ann") for kind in ("per", "firm"))
    entities += (LabelledSpan("per", "Bo"),)
    record = Labelled("1", text, annotated=frozenset(("entities",)), entities=entities)
    document = to_document(record, entities=CLASSES)
    assert document.gold is not None
    assert [mention.spans["span"] for mention in document.gold] == [
        (Span(0, 3),),
        (Span(8, 11),),
        (None,),
    ]
    assert document.gold[2].status["span"] is Alignment.UNGROUNDED


def test_opinions_fill_fields_by_their_usual_names() -> None:
    text = "great soup"
    record = Labelled(
        "1",
        text,
        annotated=frozenset(("opinions",)),
        entities=(mark(text, "target", Span(6, 10)), mark(text, "expression", Span(0, 5))),
        opinions=(
            LabelledOpinion("POS", target=0, expression=1),
            LabelledOpinion("positive", category="food"),
        ),
    )
    document = to_document(record, opinions={"triplet": Judgment}, values={"POS": "GOOD"})
    assert document.gold is not None
    assert [mention.instance for mention in document.gold] == [
        Judgment(aspect="soup", expression="great", polarity=Sign.GOOD, category=None),
        Judgment(aspect=None, expression=None, polarity=Sign.GOOD, category="food"),
    ]
    with pytest.raises(UsageError, match="'POS' does not fit the field polarity"):
        to_document(record, opinions=Judgment)


def test_triples_labels_answers_and_scores() -> None:
    text = "Ann ate figs and nuts"
    record = Labelled(
        "1",
        text,
        annotated=frozenset(("triples", "labels", "answers", "score")),
        triples=(LabelledTriple("ate", ("Ann", "figs", "nuts")),),
        labels=("sports", "other"),
        answers=(mark(text, "answer", Span(8, 12)),),
        score=3.5,
    )
    document = to_document(
        record,
        triples=Triple,
        labels={"sports": Sports, "other": None},
        answers={"answer": Answer},
        score=Similar,
    )
    assert document.gold is not None
    assert [mention.instance for mention in document.gold][:1] == [
        Triple(subject="Ann", predicate="ate", objects=["figs", "nuts"])
    ]
    assert [mention.label for mention in document.gold] == ["Triple", "Sports", "Answer", "Similar"]
    assert document.gold[2].span == Span(8, 12)
    assert document.gold[3].instance == Similar(score=3.5)


def test_an_instance_that_lacks_a_value_is_left_out_and_noted() -> None:
    record = Labelled(
        "1", "x", annotated=frozenset(("events",)), events=(LabelledEvent("Fall", None),)
    )
    account = Account()
    assert to_document(record, events={"Fall": Fall}, account=account).gold == ()
    assert "Fall has no mention; the instance was left out" in str(account.report())


def test_equal_instances_at_one_place_are_kept_once() -> None:
    entity = mark("Ann", "per", Span(0, 3))
    record = Labelled("1", "Ann", annotated=frozenset(("entities",)), entities=(entity, entity))
    account = Account()
    document = to_document(record, entities=CLASSES, account=account)
    assert document.gold is not None
    assert len(document.gold) == 1
    assert "kept once" in str(account.report())


@dataclass
class Note(Entity):
    """A remark."""

    span: str  # The words.
    summary: Free | None = None  # In other words.


@given(st.text(min_size=1, max_size=40), st.data())
def test_every_gold_span_covers_its_value(text: str, data: st.DataObject) -> None:
    size = len(text)
    marks = []
    for _ in range(data.draw(st.integers(0, 5))):
        start = data.draw(st.integers(0, size - 1))
        marks.append(mark(text, "note", Span(start, data.draw(st.integers(start + 1, size)))))
    record = Labelled("1", text, annotated=frozenset(("entities",)), entities=tuple(marks))
    document = to_document(record, entities={"note": Note})
    assert document.gold is not None
    for mention in document.gold:
        (place,) = mention.spans["span"]
        assert place is not None
        assert place.of(text) == mention.instance.span
