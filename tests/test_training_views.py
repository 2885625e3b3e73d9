"""Views: every knob does what it says, and the same seed always shows the same text."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import dataclass, make_dataclass, replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_model import tiny_tokenizer
from training_data import Person, Place, Thing, source

from gollie_like.accept import accepts
from gollie_like.backends.tokens import Vocabulary
from gollie_like.document import Document, Mention, Span
from gollie_like.evaluate import evaluate
from gollie_like.given import list_given
from gollie_like.grammar import build_grammar
from gollie_like.introspect import describe_schema
from gollie_like.prompt import render_suffix
from gollie_like.schema import Entity, Event, Label, Relation, Template
from gollie_like.task import Cardinality, Task
from gollie_like.training.options import ABLATIONS, PRESETS, ViewOptions
from gollie_like.training.packing import pack_view
from gollie_like.training.tokenized import show_tokens
from gollie_like.training.views import Source, View, cut_batches, draw_view


def show(view: View) -> str:
    """All that a view prints."""
    parts = [f"{render_suffix(view.task, d)} {view.answer(d)}" for d in view.documents]
    return "\n".join([view.prefix, *parts])


EVERYTHING = replace(
    ViewOptions(),
    dropout=0.2,
    batch=2,
    hard_negatives=0.5,
    rejected=0.3,
    tokenized=0.3,
    demonstrations=0.5,
    given=0.4,
    masked=0.4,
)
ABLATED = [replace(ViewOptions(), **a.views) for a in ABLATIONS.values()]


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    options=st.sampled_from([*PRESETS.values(), *ABLATED, EVERYTHING]),
)
def test_the_same_view_printed_twice_is_the_same_text(seed: int, options: ViewOptions) -> None:
    texts = [show(draw_view(source(), Random(seed), options)) for _ in range(2)]

    assert texts[0] == texts[1]


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    options=st.sampled_from([*PRESETS.values(), *ABLATED, EVERYTHING]),
)
def test_what_a_view_shows_is_valid(seed: int, options: ViewOptions) -> None:
    """Every prefix is Python, every answer evaluates to the gold, and nothing else is answered."""
    view = draw_view(source(), Random(seed), options)

    ast.parse(view.prefix)
    for document in (*view.documents, *view.demonstrations):
        found = evaluate(view.answer(document), view.task)
        assert found.problems == ()
        assert [i.instance for i in found.items] == [m.instance for m in document.gold or ()]


def views(count: int = 120, data: Source | None = None, **options: Any) -> list[View]:
    plain = replace(PRESETS["plain"], **options)
    return [draw_view(data or source(), Random(n), plain) for n in range(count)]


def asked(view: View) -> list[type]:
    return [view.task.schema[name].cls for name in view.task.schema.answers]


def test_the_plain_preset_shows_everything_as_written() -> None:
    for view in views(10):
        assert asked(view) == [Person, Place, Thing]
        assert "Exclude groups, which are a Place or nothing." in view.prefix
        assert 'Such as: "Eve", "Max"' in view.prefix


def test_order_is_mixed_only_if_asked_for() -> None:
    assert len({tuple(asked(view)) for view in views(60, shuffle=True)}) == 6


def test_dropout_takes_classes_and_their_annotations() -> None:
    drawn = views(200, dropout=0.3)
    counted = Counter(cls for view in drawn for cls in asked(view))

    assert all(100 < count < 180 for count in counted.values())
    assert all(asked(view) for view in drawn)
    for view in drawn:
        labels = {type(m.instance) for d in view.documents for m in d.gold or ()}
        assert labels <= set(asked(view))


def test_batches_follow_the_rule_for_what_is_left() -> None:
    def sizes(count: int, size: int) -> list[int]:
        return [len(batch) for batch in cut_batches([int] * count, size)]

    assert [sizes(n, 6) for n in (5, 7, 8, 9, 14)] == [[5], [7], [8], [6, 3], [6, 8]]
    assert [sizes(n, 4) for n in (5, 7, 9)] == [[5], [4, 3], [4, 5]]
    assert {len(asked(view)) for view in views(40, batch=1)} == {1}


def test_hard_negatives_are_the_confusable_ones() -> None:
    """A town and a person share spans here, a thing shares none."""
    texts = [("Ann", Person), ("Ann", Place), ("Bo", Person), ("Bo", Place), ("cup", Thing)]
    documents = [
        Document(f"{word} {n}", str(n), gold=(Mention(cls(word), {"span": (Span(0, 3),)}),))
        for n, (word, cls) in enumerate(texts * 4)
    ]
    data = Source("mixed", Task(describe_schema([Person, Place, Thing])), documents)

    assert data.confusable[Person] == (Place, Thing)
    hard: dict[str, Any] = {"documents_first": 1.0, "documents": 1, "negatives": 1, "empty": 0.0}
    negatives = Counter(
        (m.label, cls.__name__)
        for view in views(200, data, hard_negatives=1.0, **hard)
        for d in view.documents
        for m in d.gold or ()
        for cls in asked(view)
        if cls.__name__ != m.label
    )
    assert {pair for pair in negatives if pair[0] == "Person"} == {("Person", "Place")}
    assert {pair for pair in negatives if pair[0] == "Place"} == {("Place", "Person")}


def test_rejected_documents_have_nothing_of_what_is_asked_for() -> None:
    def share(**options: Any) -> float:
        drawn = [d for view in views(60, documents=4, empty=0.0, **options) for d in view.documents]
        return sum(not d.gold for d in drawn) / len(drawn)

    assert share() == 0
    assert 0.1 < share(rejected=0.3) < 0.4


def test_empty_answers_come_at_their_natural_rate() -> None:
    drawn = [d for view in views(60, documents=10) for d in view.documents]

    assert sum(not d.gold for d in drawn) / len(drawn) == pytest.approx(0.2, abs=0.05)


def test_demonstrations_are_solved_documents_that_are_not_asked_about() -> None:
    drawn = views(60, demonstrations=0.5, shots=(1, 3), documents=6)
    counts = Counter(len(view.demonstrations) for view in drawn)

    assert set(counts) == {0, 1, 2, 3}
    assert 15 < counts[0] < 45
    for view in drawn:
        ids = {d.id for d in view.documents}
        assert not ids & {d.id for d in view.demonstrations}
        for d in view.demonstrations:
            assert f"{render_suffix(view.task, d)} {view.answer(d)}\n\n\n" in view.prefix


def test_what_is_given_is_not_asked_for() -> None:
    drawn = views(60, given=1.0)

    assert any(d.given and d.gold for view in drawn for d in view.documents)
    for view in drawn:
        told = {type(m.instance) for d in view.documents for m in d.given}
        assert not told & set(asked(view))
        assert told <= {spec.cls for spec in view.task.schema}
        for document in view.documents:
            if document.given:
                assert document.given[0].instance.span in render_suffix(view.task, document)


def test_names_alone() -> None:
    for view in views(20, bare=1.0):
        assert '"""' not in view.prefix
        assert "Such as" not in view.prefix


@dataclass
class Trip(Relation):
    """Somebody goes somewhere."""

    who: str
    to: str
    stops: list[str]
    by: Person | None = None


@dataclass
class Note(Entity):
    """Anything."""

    span: str


def test_tokenized_documents_keep_their_gold() -> None:
    schema = describe_schema([Trip, Person, Note])
    text = "Dr. O'Neil went to St. Ives (via A-town)."
    trip = Trip("Dr. O'Neil", "St. Ives", ["A-town"], Person("O'Neil"))
    spans = {"who": (Span(0, 10),), "to": (Span(19, 27),), "stops": (Span(33, 39),)}
    cut = Mention(Note("Neil"), {"span": (Span(6, 10),)})
    shown = show_tokens(Document(text, gold=(Mention(trip, spans), cut)), schema)

    assert shown.text == "Dr . O ' Neil went to St . Ives ( via A - town ) ."
    first, second = shown.gold or ()
    assert first.instance == Trip("Dr . O ' Neil", "St . Ives", ["A - town"], Person("O ' Neil"))
    for path, value in (("who", "Dr . O ' Neil"), ("to", "St . Ives"), ("stops", "A - town")):
        (span,) = first.spans[path]
        assert span is not None
        assert span.of(shown.text) == value
    assert second.span is not None
    assert second.span.of(shown.text) == "Neil"


def test_every_preset_fits_into_packs() -> None:
    """Nothing that a preset shows is refused by the grammar that decoding would use."""
    vocabulary = Vocabulary(tiny_tokenizer(), size=len(tiny_tokenizer()))
    for options in (*PRESETS.values(), *ABLATED):
        few = replace(options, documents=4)
        for seed in range(3):
            view = draw_view(source(), Random(seed), few)
            pack = pack_view(view, vocabulary, room=20_000)
            assert pack is None or pack.skipped == ()
            assert pack is not None or not view.documents


@dataclass
class Rises(Label):
    """Something goes up."""


@dataclass
class Falls(Label):
    """Something goes down."""


@dataclass
class Stays(Label):
    """Nothing moves."""


def moves(cardinality: Cardinality, *extra: Document) -> Source:
    """Forty texts that rise, fall or stay, or none of these; each has one label at most."""
    labels = [Rises, Falls, Stays, None]
    documents = [
        Document(f"Text {n}.", str(n), gold=(Mention(label()),) if (label := labels[n % 4]) else ())
        for n in range(40)
    ]
    if cardinality == "one":
        documents = [document for document in documents if document.gold]
    return Source(
        "moves",
        Task(describe_schema([Rises, Falls, Stays]), cardinality),
        [*documents, *extra],
    )


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    options=st.sampled_from([*PRESETS.values(), *ABLATED, EVERYTHING]),
)
def test_where_one_answer_may_be_given_a_view_gives_one_or_none(
    seed: int, options: ViewOptions
) -> None:
    """Its own label if that is asked for, else nothing; and the grammar of the view agrees."""
    data = moves("optional")
    labels = {d.id: [type(m.instance) for m in d.gold or ()] for d in data.documents}
    view = draw_view(data, Random(seed), options)

    assert view.task.cardinality == "optional"
    for document in (*view.documents, *view.demonstrations):
        left = [cls for cls in labels[document.id] if cls in asked(view)]
        assert [type(m.instance) for m in document.gold or ()] == left
        assert accepts(build_grammar(view.task, document.text), f" {view.answer(document)}")


@pytest.mark.parametrize("documents_first", [0.0, 1.0])
def test_a_document_that_loses_its_only_answer_stays_where_none_may_hold(
    documents_first: float,
) -> None:
    """Where exactly one must be chosen, all labels are shown and nothing is ever lost."""
    plain = {"all_classes": 0.0, "documents_first": documents_first, "empty": 1.0}
    drawn = {
        "optional": views(80, moves("optional"), classes=(1, 2), **plain),
        "one": views(80, moves("one"), **plain),
    }
    labeled = {d.id for d in moves("optional").documents if d.gold}
    emptied = [
        document
        for view in drawn["optional"]
        for document in view.documents
        if document.id in labeled and not document.gold
    ]

    assert emptied
    assert all(len(asked(view)) < 3 for view in drawn["optional"])
    assert all(len(asked(view)) == 3 for view in drawn["one"])
    assert all(len(d.gold or ()) == 1 for view in drawn["one"] for d in view.documents)


@pytest.mark.parametrize("documents_first", [0.0, 1.0])
def test_of_many_labels_some_views_ask_for_a_few(documents_first: float) -> None:
    """Each document keeps its label, and there is always something to choose."""
    labels = [make_dataclass(f"Topic{n}", [], bases=(Label,)) for n in range(7)]
    task = Task(describe_schema(labels), "one")
    documents = [
        Document(f"Text {n}.", str(n), gold=(Mention(labels[n % 7]()),)) for n in range(70)
    ]
    rates = {"documents_first": documents_first, "all_classes": 0.3}
    drawn = views(80, Source("topics", task, documents), **rates)
    assert {len(asked(view)) for view in drawn} > {3, 7}
    for view in drawn:
        assert len(asked(view)) >= 2
        assert all(type(d.gold[0].instance) in asked(view) for d in view.documents)


@pytest.mark.parametrize("cardinality", ["one", "optional"])
def test_a_document_with_two_answers_is_shown_only_where_one_is_left(
    cardinality: Cardinality,
) -> None:
    """Code cannot say two where one is asked for; the first one alone would be half the truth."""
    torn = Document("Up and down.", "torn", gold=(Mention(Rises()), Mention(Falls())))
    drawn = views(200, moves(cardinality, torn), all_classes=0.0, documents=60, classes=(1, 2))
    shown = [(view, d) for view in drawn for d in view.documents if d.id == "torn" and d.gold]

    assert shown
    for view, document in shown:
        assert len(document.gold or ()) == 1
        assert not {Rises, Falls} <= set(asked(view))


@dataclass
class Firm(Entity):
    """A company."""

    span: str


@dataclass
class Founds(Relation):
    """Somebody founds a company."""

    founder: Person
    company: Firm


@dataclass
class Sells(Event):
    """Something is sold."""

    mention: str
    seller: list[str]
    price: str | None = None


def deals(*classes: type) -> Source:
    text = "Ann founded Volt and sold it for 3 euros."
    found = {
        Person: [Mention(Person("Ann"))],
        Firm: [Mention(Firm("Volt"))],
        Founds: [Mention(Founds(Person("Ann"), Firm("Volt")))],
        Sells: [Mention(Sells("sold", ["Ann"], "3 euros"))],
    }
    gold = tuple(mention for cls in classes for mention in found[cls])
    documents = [Document(text, str(n), gold=gold) for n in range(3)]
    documents += [Document("Nothing was done.", "none", gold=())]
    return Source("deals", Task(describe_schema(list(classes))), documents)


@pytest.mark.parametrize(
    ("classes", "form", "given", "left"),
    [
        ([Person, Firm], "spans", ["Ann", "Volt"], [Person, Firm]),
        ([Person, Firm, Founds], "entities", [Person("Ann"), Firm("Volt")], [Founds]),
        ([Sells], "triggers", [Sells("sold", [])], [Sells]),
        ([Person, Sells], "code", [], [Person, Sells]),
        ([Person], "code", [], [Person]),
    ],
)
def test_a_view_may_hand_over_a_part_of_the_answer(
    classes: list[type], form: str, given: list[Any], left: list[type]
) -> None:
    """Documents without anything to give are left out; the grammar accepts what is asked for."""
    for view in views(6, deals(*classes), handed=1.0):
        assert view.task.given == form
        assert asked(view) == left
        for document in view.documents:
            assert list(document.given) == given
            grammar = build_grammar(view.task, document.text, given=list_given(document))
            assert accepts(grammar, f" {view.answer(document)}")
        assert all("Nothing" not in d.text for d in view.documents) or form == "code"


@dataclass
class PersonNote(Template):
    """What is told of a person."""

    query: str
    home: str | None = None


@dataclass
class FirmNote(Template):
    """What is told of a company."""

    query: str
    seat: str | None = None


def test_queries_of_classes_that_are_not_asked_for_are_left_out() -> None:
    given = (PersonNote("Ann"), FirmNote("Volt"))
    gold = (Mention(PersonNote("Ann", "Rome")), Mention(FirmNote("Volt", "Oslo")))
    documents = [
        Document("Ann of Rome, Volt of Oslo.", str(n), gold=gold, given=given) for n in (1, 2)
    ]
    task = Task(describe_schema([PersonNote, FirmNote]), given="queries")
    drawn = views(40, Source("notes", task, documents), all_classes=0.3, handed=1.0)
    assert {len(asked(view)) for view in drawn} == {1, 2}
    for view in drawn:
        for document in view.documents:
            assert [type(one) for one in document.given] == [
                type(mention.instance) for mention in document.gold or ()
            ]
            grammar = build_grammar(view.task, document.text, given=list_given(document))
            assert accepts(grammar, f" {view.answer(document)}")
