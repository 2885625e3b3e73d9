"""Every kind of task, from its ready-made guidelines to grounded instances and back."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import has_span, instances, texts

from gollie_like import Alignment, Document, Extractor, Task
from gollie_like.accept import accepts
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.evaluate import evaluate
from gollie_like.grammar import build_grammar
from gollie_like.prompt import print_code, render_prompt
from gollie_like.reference import read_task
from guidelines import families
from guidelines.families import (
    answers,
    choice,
    entailment,
    entities,
    events,
    intents,
    names_zh,
    opinions,
    paraphrase,
    profiles,
    records,
    relations,
    sentiment,
    similarity,
    topics,
    triples,
    types,
    yes_no,
)

NAMES = sorted(info.name for info in pkgutil.iter_modules(families.__path__))


@dataclass(frozen=True)
class Example:
    """A document of one family and what should be found in it."""

    family: str
    document: Document
    gold: tuple[Any, ...]


def example(
    family: str, text: str, *gold: Any, known: tuple[Any, ...] = (), **inputs: str
) -> Example:
    return Example(family, Document(text, inputs=inputs, given=known), gold)


_ANN, _ACME = relations.Person("Ann"), relations.Organization("Acme")
_CRASH = events.Accident("crash", ["two cars"])
_SPEAKER = records.Speaker("Dr. Lind", affiliation="Oslo")
EXAMPLES = [
    example(
        "entities",
        "The mayor of Rome met Acme.",
        entities.Person("The mayor of Rome", "phrase"),
        entities.Place("Rome", "name"),
        entities.Organization("Acme", "name"),
    ),
    example("entities", "It rained.", *()),
    example(
        "types",
        "Nokia left Espoo.",
        types.Company("Nokia"),
        types.Settlement("Espoo"),
        known=("Nokia", "Espoo"),
    ),
    example(
        "relations",
        "Ann works for Acme; Bo is her son.",
        relations.WorksFor(_ANN, _ACME),
        relations.FamilyOf(_ANN, relations.Person("Bo"), "son"),
    ),
    example("relations", "Ann and Acme stood in the paper.", *()),
    example(
        "events",
        "The police said that the crash of two cars led to a meeting of all.",
        events.Statement("said", ["The police"], [_CRASH]),
        events.Causation("led to", _CRASH, events.Meeting("meeting", ["all"])),
    ),
    example(
        "profiles",
        "Ada, an engineer and mayor, was born in Bonn. Acme was founded in 1901.",
        profiles.PersonProfile("Ada", birth_place="Bonn", titles=["engineer", "mayor"]),
        profiles.OrganizationProfile("Acme", founded="1901"),
        known=(profiles.PersonProfile("Ada"), profiles.OrganizationProfile("Acme")),
    ),
    example(
        "records",
        "Bees in Winter, talk by Dr. Lind (Oslo), Town Hall, May 3, free.",
        records.Announcement(
            "Bees in Winter",
            date="May 3",
            venue=records.Venue("Town Hall"),
            speakers=[_SPEAKER],
            price="free",
        ),
    ),
    example("records", "Nothing is planned.", *()),
    example(
        "triples",
        "The old bridge was built by Romans in 90.",
        triples.Triple("The old bridge", "was built by", "Romans", time="90"),
    ),
    example(
        "opinions",
        "Great soup, rude waiters!",
        opinions.Opinion("soup", "Great", "positive", "quality"),
        opinions.Opinion("waiters", "rude", "negative", "service"),
    ),
    example("topics", "Court stops the merger.", topics.Business(), topics.Justice()),
    example("topics", "Hello!", *()),
    example("sentiment", "Nice place for lunch.", sentiment.Positive()),
    example("intents", "Where is my parcel?", intents.TrackOrder()),
    example("intents", "The sky is blue.", *()),
    example("entailment", "Ann sleeps.", entailment.Contradicted(), hypothesis="Ann is awake."),
    example("paraphrase", "Ann bought it.", paraphrase.Same(), second="It was bought by Ann."),
    example("similarity", "Ann eats.", similarity.SameSubject(), second="Ann cooks."),
    example(
        "answers",
        "Ann, Bo and Cy went to Rome.",
        *(answers.Answer(name) for name in ("Ann", "Bo", "Cy")),
        question="Who went to Rome?",
    ),
    example("answers", "Ann went to Rome.", *(), question="Who went to Bonn?"),
    example("yes_no", "All shops close on Sunday.", yes_no.No(), question="Are shops open then?"),
    example(
        "choice", "The sea is blue.", choice.B(), question="Its color?", options="A) red B) blue"
    ),
    example(
        "names_zh",
        "鲁迅写了《呐喊》，后来住在上海。",
        names_zh.Person("鲁迅"),
        names_zh.Place("上海"),
        names_zh.CreatedBy(names_zh.Work("呐喊"), names_zh.Person("鲁迅")),
    ),
]


def task_of(family: str) -> Task:
    return read_task(f"guidelines.families.{family}")


def test_every_family_has_an_example() -> None:
    assert sorted({e.family for e in EXAMPLES}) == NAMES


every_example = pytest.mark.parametrize("case", EXAMPLES, ids=lambda e: f"{e.family}-{len(e.gold)}")


@every_example
def test_gold_goes_through_grammar_evaluation_and_grounding(case: Example) -> None:
    """What is printed is in the grammar, comes back equal, and stands in the text, exactly."""
    task, document = task_of(case.family), case.document
    code = " " + print_code(case.gold)
    grammar = build_grammar(task, document.text, given=document.given)

    assert accepts(grammar, code)
    assert accepts(grammar, code, dialect="gbnf")
    assert grammar.watch().check(code) is None

    found = Extractor(task, backend=ScriptedBackend([code])).extract(document)

    assert found.problems == ()
    assert found.instances == list(case.gold)
    assert {status for m in found.mentions for status in m.status.values()} <= {Alignment.EXACT}


@every_example
def test_the_prompt_shows_every_input_under_its_name(case: Example) -> None:
    task = task_of(case.family)
    prompt = render_prompt(task, case.document)

    assert prompt.endswith("\nresult =")
    for name in task.inputs:
        assert f"\n{name} = " in prompt
    for spec in task.schema:
        assert f"\nclass {spec.name}" in prompt


@pytest.mark.parametrize("family", NAMES)
def test_a_module_is_a_schema_in_python_too(family: str) -> None:
    """`Extractor(module)` and ``--schema module`` mean the same task."""
    module = importlib.import_module(f"guidelines.families.{family}")

    assert Extractor(module, backend=ScriptedBackend([])).task is module.TASK
    assert task_of(family) is module.TASK


def test_classes_are_chosen_without_losing_the_inputs() -> None:
    task = read_task("guidelines.families.entailment:Entailed,NotEntailed")

    assert task.schema.answers == ("Entailed", "NotEntailed")
    assert (task.cardinality, task.inputs) == ("one", ("premise", "hypothesis"))


@pytest.mark.parametrize(
    ("family", "code"),
    [
        ("sentiment", "[]"),
        ("sentiment", "[Positive(), Negative()]"),
        ("intents", "[TrackOrder(), Praise()]"),
        ("topics", "[Sports(), Sports()]"),
        ("records", '[Announcement(query="a"), Announcement(query="b")]'),
    ],
)
def test_a_wrong_number_of_answers_is_refused_and_reported(family: str, code: str) -> None:
    task = task_of(family)
    items = code[1:-1].replace("), ", "),\n    ")
    lines = f" [\n    {items},\n]" if items else " []"
    grammar = build_grammar(task, "a b")

    assert not accepts(grammar, lines) or grammar.watch().check(lines) is not None
    found = Extractor(task, backend=ScriptedBackend([code])).extract("a b")
    assert [problem.kind for problem in found.problems] == ["cardinality"]


def test_pronouns_are_dropped_by_the_rules_of_entities() -> None:
    code = '[Person(span="She", form="name"), Person(span="Ann", form="name")]'
    found = Extractor(entities, backend=ScriptedBackend([code])).extract("She is Ann.")

    assert found.instances == [entities.Person("Ann", "name")]
    assert [problem.kind for problem in found.problems] == ["rule"]


def test_an_option_that_was_not_offered_is_not_chosen() -> None:
    reader = Extractor(choice, backend=ScriptedBackend(["[D()]", "[B()]", "[E()]"]))
    asked = {"question": "Which?", "options": "A) red B) green"}
    documents = [Document("It is green.", inputs=asked)] * 2
    documents += [Document("It is green.", inputs={**asked, "options": "red, green"})]
    dropped, right, free = reader.extract_many(documents)

    assert dropped.instances == []
    assert "was not offered" in dropped.problems[0].message
    assert right.instances == [choice.B()]
    assert free.instances == [choice.E()]


FREE = [name for name in NAMES if task_of(name).given == "code"]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_law_whatever_a_family_may_answer_comes_back(data: st.DataObject) -> None:
    """Any instance of any family over any text: in the grammar, read back equal, grounded."""
    task = task_of(data.draw(st.sampled_from(FREE)))
    text = data.draw(texts().filter(has_span))
    item = data.draw(instances(task.schema, text))
    code = " " + print_code([item])

    assert accepts(build_grammar(task, text), code)
    evaluation = evaluate(code, task)
    assert evaluation.instances == [item]
    assert evaluation.problems == ()
