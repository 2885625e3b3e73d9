"""Many classes: batches that follow the rule, keep the confusable together, and lose nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, make_dataclass, replace
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import schemas

from gollie_like import Document, Entity, Event, Label, Relation, Task
from gollie_like.backends.protocol import Completion, Decision
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.batched import BatchedExtractor
from gollie_like.batches import keep_answers, list_sizes, split_schema
from gollie_like.errors import UsageError
from gollie_like.grammar import build_grammar
from gollie_like.introspect import describe_schema
from gollie_like.prompt import render_prefix
from gollie_like.spec import Schema
from guidelines.benchmarks import clinc150, fewnerd


@dataclass
class Person(Entity):
    """A human being by name."""

    span: str  # The name.


@dataclass
class Town(Entity):
    """A place where people live."""

    span: str  # The name.


@dataclass
class Village(Entity):
    """A small place where people live."""

    span: str  # The name.


@dataclass
class Fish(Entity):
    """An animal with gills."""

    span: str  # The name.


@dataclass
class LivesIn(Relation):
    """Somebody has a home there."""

    head: Person  # Who.
    tail: Town  # Where.


def reference(count: int, size: int) -> list[int]:
    """The rule in other words: chunks, and a small last one joins the one before."""
    chunks = [min(size, count - start) for start in range(0, count, size)]
    if len(chunks) > 1 and chunks[-1] < max(1, size // 2):
        chunks[-2:] = [chunks[-2] + chunks[-1]]
    return chunks


@pytest.mark.parametrize("size", [1, 4, 6])
def test_sizes_follow_the_rule(size: int) -> None:
    for count in range(1, 61):
        assert list_sizes(count, size) == reference(count, size)


def test_sizes_of_the_known_examples() -> None:
    assert [list_sizes(n, 6) for n in (7, 8, 9, 14)] == [[7], [8], [6, 3], [6, 8]]
    assert [list_sizes(n, 4) for n in (5, 7, 9)] == [[5], [4, 3], [4, 5]]
    with pytest.raises(UsageError, match="at least one class"):
        list_sizes(3, 0)


def test_alike_classes_stay_together() -> None:
    schema = describe_schema([Town, Fish, Person, Village])

    assert [s.answers for s in split_schema(schema, 2)] == [("Town", "Village"), ("Fish", "Person")]
    named = split_schema(schema, 2, confusable={"Fish": ["Town"]})
    assert [s.answers for s in named] == [("Town", "Fish"), ("Person", "Village")]
    with pytest.raises(UsageError, match="'Whale' is named as confusable"):
        split_schema(schema, 2, confusable={"Whale": ["Fish"]})


def test_a_batch_has_the_classes_that_its_own_need() -> None:
    kept = keep_answers(describe_schema([Fish, Person, Town, LivesIn]), ["LivesIn"])

    assert [spec.name for spec in kept] == ["Person", "Town", "LivesIn"]
    assert kept.answers == ("LivesIn",)


@settings(max_examples=60, deadline=None)
@given(schemas(max_classes=6), st.integers(1, 4))
def test_law_every_answer_stands_in_exactly_one_batch(schema: Schema, size: int) -> None:
    batches = split_schema(schema, size)

    assert sorted(n for batch in batches for n in batch.answers) == sorted(schema.answers)
    sizes = [len(batch.answers) for batch in batches]
    assert sizes == list_sizes(len(schema.answers), size)
    for batch in batches:
        build_grammar(Task(batch), "Ann met Bo.")  # nothing that it needs is missing
        assert [spec for spec in schema if spec.name in batch.by_name] == list(batch)


def test_large_published_schemas_are_split_whole() -> None:
    for module in (clinc150, fewnerd):
        schema = describe_schema(module)
        batches = split_schema(schema, 20)
        assert sum(len(batch.answers) for batch in batches) == len(schema.answers)


def completion(code: str, probability: float) -> Completion:
    decision = Decision(0, len(code), probability)
    return Completion(code, (decision,))


def reader(*classes: type, answer: Any, **options: Any) -> BatchedExtractor:
    return BatchedExtractor(list(classes), backend=ScriptedBackend(answer), **options)


def test_batches_are_read_over_one_document_and_merged() -> None:
    answers = ['[Town(span="Rome")]', '[Person(span="Ann")]']
    found = reader(Town, Village, Person, Fish, answer=answers, size=2).extract("Ann left Rome.")

    assert found.instances == [Person("Ann"), Town("Rome")]
    assert found.batches == (("Town", "Village"), ("Person", "Fish"))
    assert found.found_by == (1, 0)
    assert [part.instances for part in found.parts] == [[Town("Rome")], [Person("Ann")]]
    assert "batch 2: 1 of 1 kept, from Person, Fish" in str(found)
    assert found.code == '[Town(span="Rome")]\n[Person(span="Ann")]'


def test_rivals_for_one_place_give_way_to_the_most_confident() -> None:
    answers = [completion('[Town(span="Ann")]', -2.0), completion('[Person(span="Ann")]', -0.1)]
    classes = (Town, Village, Person, Fish)
    found = reader(*classes, answer=answers, size=2).extract("Ann left.")

    assert found.instances == [Person("Ann")]
    assert [problem.kind for problem in found.problems] == ["rival"]
    assert 'batch 1: Town(span="Ann") gave way' in found.problems[0].message
    both = reader(*classes, answer=answers, size=2, rivals=True).extract("Ann left.")
    assert both.instances == [Town("Ann"), Person("Ann")]


def labels(count: int) -> list[type]:
    made = []
    for number in range(count):
        cls = make_dataclass(f"Label{number}", [], bases=(Label,))
        cls.__doc__ = f"The text is about number {number}."
        made.append(cls)
    return made


def test_winners_of_the_batches_meet_once_more() -> None:
    classes = labels(6)
    seen: list[str] = []
    answers = iter(["[Label0()]", "[]", "[Label5()]", "[Label5()]"])

    def answer(suffix: str) -> str:
        seen.append(suffix)
        return next(answers)

    task = Task(describe_schema(classes), "one")
    found = BatchedExtractor(task, backend=ScriptedBackend(answer), size=2).extract("five")

    assert [type(i).__name__ for i in found.instances] == ["Label5"]
    assert found.found_by == (3,)
    assert len(seen) == 4
    assert found.problems == ()


def test_no_winner_is_a_problem_where_one_is_wanted() -> None:
    task = Task(describe_schema(labels(4)), "one")
    found = BatchedExtractor(task, backend=ScriptedBackend(["[]"] * 2), size=2).extract("x")

    assert [problem.kind for problem in found.problems] == ["cardinality"]


def test_batches_shrink_until_the_guidelines_fit() -> None:
    classes = labels(30)
    whole = ScriptedBackend([]).count_tokens(render_prefix(Task(describe_schema(classes))))
    backend = ScriptedBackend(lambda _: "[]", context_length=whole)
    extractor = BatchedExtractor(Task(describe_schema(classes), "subset"), backend=backend)

    assert len(extractor.batches) > 1
    for names in extractor.batches:
        part = keep_answers(extractor.task.schema, names)
        assert backend.count_tokens(render_prefix(Task(part))) <= whole // 2
    assert extractor.extract("x").problems == ()


def test_documents_stay_in_order_and_failures_in_their_place() -> None:
    documents = [Document("Ann", id="a"), Document("  ", id="b"), Document("Bo", id="c")]
    answers = ["[]", RuntimeError("broke"), '[Person(span="Ann")]', '[Person(span="Bo")]']
    found = list(reader(Town, Person, answer=answers, size=1).extract_many(documents))

    assert [one.document.id for one in found] == ["a", "b", "c"]
    assert [one.instances for one in found] == [[Person("Ann")], [], [Person("Bo")]]
    assert {p.kind for p in found[1].problems} == {"input"}
    assert [p.message for p in found[2].problems] == ["batch 1: broke"]


def test_a_small_schema_is_read_at_once() -> None:
    found = reader(Person, Town, answer=['[Person(span="Ann")]']).extract("Ann")

    assert len(found.parts) == 1
    assert found.instances == [Person("Ann")]
    assert replace(found, parts=()).batches == (("Person", "Town"),)


def test_a_hundred_classes_on_fifty_documents_lose_nothing() -> None:
    """Every class is asked for once in every document, and what each batch found is kept."""
    classes = []
    for number in range(100):
        cls = make_dataclass(f"Word{number}", [("span", str)], bases=(Entity,))
        cls.__doc__ = f"The word number {number} and no other."
        classes.append(cls)
    text = " ".join(f"w{number}" for number in range(100))
    asked: list[str] = []

    class Reader(ScriptedBackend):
        def generate(self, requests: Any) -> Any:
            for request in requests:
                asked.append(request.prefix)
                names = re.findall(r"class (Word(\d+))\(", request.prefix)
                items = ", ".join(f'{name}(span="w{number}")' for name, number in names)
                yield Completion(f"[{items}]")

    extractor = BatchedExtractor(classes, backend=Reader([]), size=12)
    found = list(extractor.extract_many([text] * 50))

    assert [len(names) for names in extractor.batches] == list_sizes(100, 12)
    assert len(asked) == 50 * len(extractor.batches)
    for one in found:
        assert [m.instance.span for m in one.mentions] == text.split()
        assert one.problems == ()
        assert [one.found_by.count(n) for n in range(len(one.batches))] == list_sizes(100, 12)


@dataclass
class Sale(Event):
    """Something is sold."""

    mention: str  # The word for it.
    goods: list[str]  # What.


@dataclass
class Trip(Event):
    """Somebody travels."""

    mention: str  # The word for it.
    travelers: list[str]  # Who.


def test_each_batch_answers_the_triggers_of_its_classes() -> None:
    suffixes: list[str] = []

    def answer(suffix: str) -> str:
        suffixes.append(suffix)
        if "Sale" in suffix:
            return '[Sale(mention="sold", goods=["it"])]'
        return '[Trip(mention="left", travelers=["Bo"])]'

    task = Task(describe_schema([Sale, Trip]), given="triggers")
    extractor = BatchedExtractor(task, backend=ScriptedBackend(answer), size=1)
    known = (Trip("left", []), Sale("sold", []))
    both, one, wrong = extractor.extract_many(
        [
            Document("Bo sold it and left.", id="a", given=known),
            Document("Bo sold it.", id="b", given=known[1:]),
            Document("Bo sold it.", id="c", given=(Person("Bo"),)),
        ]
    )

    assert both.instances == [Sale("sold", ["it"]), Trip("left", ["Bo"])]
    assert both.problems == ()
    assert both.document.given == known
    assert one.instances == [Sale("sold", ["it"])]
    assert one.problems == ()
    assert len(suffixes) == 3  # a batch that is asked for nothing is not read
    assert {problem.kind for problem in wrong.problems} == {"input"}


@pytest.mark.parametrize("cardinality", ["one", "optional"])
def test_a_last_reading_that_fails_is_told(cardinality: Literal["one", "optional"]) -> None:
    task = Task(describe_schema(labels(4)), cardinality)
    answers = ["[Label0()]", "[Label3()]", RuntimeError("broke")]
    found = BatchedExtractor(task, backend=ScriptedBackend(answers), size=2).extract("x")

    assert [problem.message for problem in found.problems] == ["last reading: broke"]
    assert found.failed
    assert "last reading: 0 kept, from Label0, Label3" in str(found)


def test_at_least_one_is_wanted_of_all_batches_together() -> None:
    task = Task(describe_schema(labels(4)), "some")
    backend = ScriptedBackend(["[]", "[]", "[]", "[Label3()]"])
    extractor = BatchedExtractor(task, backend=backend, size=2)

    assert [problem.kind for problem in extractor.extract("x").problems] == ["cardinality"]
    assert extractor.extract("x").problems == ()
