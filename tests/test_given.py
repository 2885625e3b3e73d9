"""Given context: known instances in the prompt, in the grammar, and through the extractor."""

from __future__ import annotations

import inspect
import pickle
import textwrap
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gollie_like import Document, Entity, Event, Extractor, Mention, Relation, Span, Task, Template
from gollie_like.accept import accepts
from gollie_like.backends.protocol import Completion
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.batched import BatchedExtractor
from gollie_like.chain import Chain
from gollie_like.errors import UsageError
from gollie_like.evaluate import evaluate
from gollie_like.given import check_given, key_of
from gollie_like.grammar import build_grammar
from gollie_like.introspect import describe_schema
from gollie_like.prompt import print_code, render_prompt
from gollie_like.schema import Label
from gollie_like.task import GivenForm


@dataclass
class Person(Entity):
    """A human being by name."""

    span: str  # The name.


@dataclass
class Place(Entity):
    """Somewhere by name."""

    span: str  # The name.


@dataclass
class LivesIn(Relation):
    """The first has its home in the second."""

    head: Person  # Who.
    tail: Place  # Where.


@dataclass
class Meets(Relation):
    """Two people come together."""

    arg1: str  # One.
    arg2: str  # The other.


@dataclass
class Sale(Event):
    """Something is sold."""

    mention: str  # The word for it.
    goods: list[str]  # What.


@dataclass
class Trip(Event):
    """Someone travels."""

    mention: str  # The word for it.
    subtype: str  # The kind.
    travelers: list[str]  # Who.


@dataclass
class PersonTemplate(Template):
    """What is known of a person."""

    query: str  # Who.
    cities: list[str] | None = None  # Where the person lives.


TEXT = 'Ann from Rome met Bo, who "sold" it and left Rome for Bonn.'


def gollie_text(classes: list[type], listed: str, lines: list[str], answers: list[object]) -> str:
    """The prompt as GoLLIE's templates and black make it."""
    parts = ["# The following lines describe the task definition"]
    parts += [textwrap.dedent(inspect.getsource(cls)) for cls in classes]
    parts += ["", "# This is the text to analyze", f"text = {TEXT!r}", ""]
    parts += [f"# The list called result contains {listed}:", *(f"#    - {x}" for x in lines), "# "]
    parts += ["result = [", *(f"    {answer!r}," for answer in answers), "]"]
    return black.format_str("\n".join(parts) + "\n", mode=black.Mode())


FORMS: list[tuple[GivenForm, list[type], list[object], str, list[str], list[object]]] = [
    (
        "entities",
        [Meets],
        [Person("Ann"), Person("Bo"), Place("Rome")],
        "the relation annotations for the following entities",
        ['"Ann": Person', '"Bo": Person', '"Rome": Place'],
        [Meets("Ann", "Bo")],
    ),
    (
        "triggers",
        [Sale],
        [Sale("sold", [])],
        "the instances for the following events according to the guidelines above",
        ['"sold" triggers a Sale event.'],
        [Sale("sold", ["it"])],
    ),
    (
        "subtyped triggers",
        [Trip],
        [Trip("left", "byroad", [])],
        "the instances for the following events",
        ['"left" triggers a Trip.byroad event.'],
        [Trip("left", "byroad", ["Bo"])],
    ),
    (
        "relations",
        [Meets],
        [Meets("Ann", "Bo")],
        "the fine-grained relations for the following coarse-grained relations",
        ["Meets(arg1='Ann', arg2='Bo')"],
        [Meets("Ann", "Bo")],
    ),
    (
        "queries",
        [PersonTemplate],
        [PersonTemplate("Ann"), PersonTemplate("Bo")],
        "the templates instances for the following entity queries",
        ["Ann: PersonTemplate", "Bo: PersonTemplate"],
        [PersonTemplate("Ann", ["Rome"]), PersonTemplate("Bo", ["Rome", "Bonn"])],
    ),
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form[0])
def test_prompts_equal_gollies(
    form: tuple[GivenForm, list[type], list[object], str, list[str], list[object]],
) -> None:
    kind, classes, known, listed, lines, answers = form
    task = Task(describe_schema(classes), given=kind)
    document = Document(TEXT, given=tuple(known))

    ours = render_prompt(task, document) + " " + print_code(answers, layout="black") + "\n"

    assert gollie_text(classes, listed, lines, answers) == ours


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form[0])
def test_gold_comes_back_through_the_grammar(
    form: tuple[GivenForm, list[type], list[object], str, list[str], list[object]],
) -> None:
    kind, classes, known, _, _, answers = form
    task = Task(describe_schema(classes), given=kind)
    code = " " + print_code(answers)

    assert accepts(build_grammar(task, TEXT, given=known), code)
    assert evaluate(code, task).instances == answers


@pytest.mark.parametrize(
    "words",
    ["", " x ", '"a"', "it's", "C:\\dir\\", "\\n", "a #b", "%s {x}", "a\tb", "中文 😀", "x" * 200],
    ids=repr,
)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form[0])
def test_prompts_equal_gollies_for_odd_words_and_for_none(
    form: tuple[GivenForm, list[type], list[object], str, list[str], list[object]], words: str
) -> None:
    kind, classes, known_ones, listed, (line, *_), _ = form
    known: Any = known_ones[0]
    task = Task(describe_schema(classes), given=kind)
    key, odd = ("arg1", repr(words)) if kind == "relations" else (fields(known)[0].name, words)
    first = repr("Ann") if kind == "relations" else key_of(known)
    both = (replace(known, **{key: words}), known)
    lines = [line.replace(first, odd, 1), line]

    for given_, said in ((both, lines), ((), [])):
        theirs = gollie_text(classes, listed, said, [])
        assert render_prompt(task, Document(TEXT, given=given_)) + " []\n" == theirs


def test_a_trigger_is_known_by_its_mention_wherever_that_stands() -> None:
    @dataclass
    class Deal(Event):
        """Something changes hands."""

        kind: Literal["gift", "sale"]  # Which.
        mention: str  # The word for it.

    task = Task(describe_schema([Deal]), given="triggers")
    prompt = render_prompt(task, Document(TEXT, given=(Deal("sale", "sold"),)))
    assert '#    - "sold" triggers a Deal event.\n' in prompt


def test_without_given_the_prompt_is_as_it_was() -> None:
    task = Task(describe_schema([Person]))

    assert render_prompt(task, Document(TEXT)) == render_prompt(
        replace(task, given="code"), Document(TEXT, given=())
    )
    assert "given" not in render_prompt(task, Document(TEXT))


def test_known_instances_are_printed_as_code() -> None:
    task = Task(describe_schema([Meets]))
    prompt = render_prompt(task, Document("Ann met Bo.", given=(Person("Ann"), Place("x\ny"))))

    assert prompt.endswith(
        'text = "Ann met Bo."\n'
        "\n# These instances are known already\n"
        'given = [\n    Person(span="Ann"),\n    Place(span="x\\ny"),\n]\n'
        "\n# The annotation instances that take place in the text above are listed here\n"
        "result ="
    )


def test_a_hostile_mention_stays_inside_its_comment() -> None:
    known = Sale('so\nresult = [Sale("x")]\u2028\x85', [])
    task = Task(describe_schema([Sale]), given="triggers")
    prompt = render_prompt(task, Document("x", given=(known,)))

    assert prompt.count("\nresult =") == 1
    assert len(prompt.splitlines()) == len(prompt.split("\n"))


def test_relations_link_given_entities_only() -> None:
    task = Task(describe_schema([LivesIn, Meets], answers=[LivesIn, Meets]), given="entities")
    grammar = build_grammar(task, TEXT, given=[Person("Ann"), Person("Bo"), Place("Rome")])

    def says(*answers: object) -> bool:
        return accepts(grammar, " " + print_code(answers))

    assert says(LivesIn(Person("Ann"), Place("Rome")), Meets("Ann", "Bo"))
    assert says()
    assert not says(LivesIn(Person("Ann"), Place("Bonn")))  # in the text, but not given
    assert not says(LivesIn(Person("Rome"), Place("Rome")))  # given as another class
    assert not says(Meets("Ann", "left"))


def test_without_entities_of_a_class_there_is_no_relation_of_it() -> None:
    task = Task(describe_schema([LivesIn], answers=[LivesIn]), given="entities")

    grammar = build_grammar(task, TEXT, given=[Person("Ann")])

    assert accepts(grammar, " []")
    assert not accepts(
        grammar, ' [\n    LivesIn(head=Person(span="Ann"), tail=Place(span="Rome")),\n]'
    )


def test_each_span_is_answered_by_one_class() -> None:
    task = Task(describe_schema([Person, Place]), given="spans")
    grammar = build_grammar(task, TEXT, given=["Ann", "Rome"])

    assert accepts(grammar, " " + print_code([Person("Ann"), Place("Rome")]))
    assert accepts(grammar, " " + print_code([Place("Ann"), Place("Rome")]))
    assert not accepts(grammar, " " + print_code([Person("Ann")]))
    assert not accepts(grammar, " " + print_code([Place("Rome"), Person("Ann")]))
    assert 'given = ["Ann", "Rome"]\n' in render_prompt(task, Document(TEXT, given=("Ann", "Rome")))


def test_one_trigger_given_twice_is_answered_twice() -> None:
    task = Task(describe_schema([Sale]), given="triggers")
    grammar = build_grammar(task, TEXT, given=[Sale("sold", []), Sale("sold", [])])
    code = " " + print_code([Sale("sold", ["it"]), Sale("sold", ["it"])])

    assert accepts(grammar, code)
    assert grammar.watch().check(code) is None
    assert grammar.max_items == 2


def test_a_trigger_of_no_class_of_the_answer_is_refused() -> None:
    task = Task(describe_schema([Sale]), given="triggers")

    with pytest.raises(UsageError, match=r"Person is no class of the answer.*Sale"):
        build_grammar(task, TEXT, given=[Person("Ann")])


WORDS = st.text(st.sampled_from("ab \"'\\\n\t中😀\u0301\u2028"), min_size=1, max_size=8).filter(
    lambda word: not word.isspace()
)


@settings(max_examples=100, deadline=None)
@given(st.lists(WORDS, max_size=6), st.booleans())
def test_answers_to_given_triggers_are_accepted_and_fit(
    words: list[str], black_layout: bool
) -> None:
    """Law: one answer for each given trigger, in order, is in the grammar; one fewer is not."""
    task = Task(describe_schema([Sale]), given="triggers")
    known = [Sale(word, []) for word in words]
    text = "it " + " ".join(words)
    answers = [Sale(word, ["it"]) for word in words]
    layout = "black" if black_layout else "lines"
    grammar = build_grammar(task, text, given=known, layout=layout)
    code = " " + print_code(answers, layout=layout)

    assert accepts(grammar, code)
    assert grammar.watch().check(code) is None
    assert evaluate(code, task).instances == answers
    assert check_given(task, known, answers) == []
    if answers:
        assert not accepts(grammar, " " + print_code(answers[1:], layout=layout))


def test_tasks_chain() -> None:
    """Entities of one pass are what the next one links; classes go by name."""
    entities = Extractor(
        [Person, Place],
        backend=ScriptedBackend(['[Person(span="Ann"), Place(span="Rome"), Person(span="Bo")]']),
    ).extract(TEXT)
    prompts: list[str] = []

    def answer(suffix: str) -> str:
        prompts.append(suffix)
        return '[LivesIn(head=Person(span="Ann"), tail=Place(span="Rome"))]'

    task = Task(describe_schema([LivesIn], answers=[LivesIn]), given="entities")
    found = Extractor(task, backend=ScriptedBackend(answer)).extract(TEXT, given=entities.mentions)

    assert '#    - "Rome": Place\n' in prompts[0]
    assert found.instances == [LivesIn(Person("Ann"), Place("Rome"))]
    assert found.document.given == entities.mentions


def test_what_no_grammar_held_is_reported() -> None:
    task = Task(describe_schema([Sale]), given="triggers")
    backend = ScriptedBackend(['[Sale(mention="left", goods=[])]'])

    found = Extractor(task, backend=backend).extract(TEXT, given=[Sale("sold", [])])

    assert [problem.kind for problem in found.problems] == ["not-given", "unanswered"]
    assert found.instances == [Sale("left", [])]


def test_given_mentions_keep_their_places() -> None:
    """The third "sold" was given; its answer is about that one, not about the first."""
    text = "sold or not sold, it was sold."
    place = Span(text.rindex("sold"), text.rindex("sold") + 4)
    known = Mention(Sale("sold", []), spans={"mention": (place,)})
    task = Task(describe_schema([Sale]), given="triggers")
    backend = ScriptedBackend(['[Sale(mention="sold", goods=["it"])]'] * 2)

    (mention,) = Extractor(task, backend=backend).extract(text, given=[known]).mentions
    assert mention.spans["mention"] == (place,)
    wrong = replace(known, spans={"mention": (Span(8, 12),)})
    (mention,) = Extractor(task, backend=backend).extract(text, given=[wrong]).mentions
    assert mention.span is not None
    assert mention.span.of(text) == "sold"


def test_windows_are_given_what_stands_in_them() -> None:
    text = "Ann sold it. " * 40 + "\n\n" + "Bo left Bonn. " * 40
    suffixes: list[str] = []

    def answer(suffix: str) -> str:
        suffixes.append(suffix)
        return "[]"

    task = Task(describe_schema([Meets]), given="code")
    extractor = Extractor(task, backend=ScriptedBackend(answer), window=300, overlap=0)
    place = text.index("Bo")
    known = (Mention(Person("Bo"), spans={"span": (Span(place, place + 2),)}), Person("Ann"))
    extractor.extract(Document(text, given=known))

    assert 'Person(span="Ann")' in suffixes[0]
    assert 'Person(span="Bo")' not in suffixes[0]
    assert 'Person(span="Bo")' in suffixes[-1] or any('Person(span="Bo")' in s for s in suffixes)
    assert all('Person(span="Ann")' not in s for s in suffixes if "Ann sold" not in s)


def test_a_given_trigger_that_does_not_fit_is_one_documents_problem() -> None:
    task = Task(describe_schema([Sale]), given="triggers")
    backend = ScriptedBackend(['[Sale(mention="sold", goods=[])]'])
    documents = [
        Document(TEXT, id="a", given=(Person("Ann"),)),
        Document(TEXT, id="b", given=(Sale("sold", []),)),
    ]

    bad, good = Extractor(task, backend=backend).extract_many(documents)

    assert [problem.kind for problem in bad.problems] == ["input"]
    assert good.instances == [Sale("sold", [])]
    assert good.problems == ()


def test_documents_with_given_instances_are_pickled() -> None:
    document = Document(TEXT, given=(Person("Ann"), "x"))

    assert pickle.loads(pickle.dumps(document)) == document


def test_optional_tasks_have_one_instance_at_most() -> None:
    class Yes(Label):
        """It is so."""

    class No(Label):
        """It is not."""

    task = Task(describe_schema([Yes, No]), "optional")
    grammar = build_grammar(task, "x")

    assert accepts(grammar, " []")
    assert accepts(grammar, " [\n    Yes(),\n]")
    assert not accepts(grammar, " [\n    Yes(),\n    No(),\n]")
    evaluation = evaluate("[Yes(), No()]", task)
    assert evaluation.instances == [Yes()]
    assert [problem.kind for problem in evaluation.problems] == ["cardinality"]


def test_completions_that_were_cut_off_keep_what_they_have() -> None:
    task = Task(describe_schema([Sale]), given="triggers")
    cut = Completion('[Sale(mention="sold", goods=["it"]), Sale(mention="le', finish="tokens")

    found = Extractor(task, backend=ScriptedBackend([cut])).extract(
        TEXT, given=[Sale("sold", []), Sale("left", [])]
    )

    assert found.instances == [Sale("sold", ["it"])]
    assert {p.kind for p in found.problems} >= {"cut-off", "unanswered"}


def test_chains_and_batches_are_given_instances_as_extractors_are() -> None:
    known = [Person("Ann")]
    for reader in (
        Extractor([Person], backend=ScriptedBackend(["[]"])),
        Chain(Extractor([Person], backend=ScriptedBackend(["[]"]))),
        BatchedExtractor([Person, Place], size=1, backend=ScriptedBackend(["[]", "[]"])),
    ):
        found = reader.extract(Document("Ann", given=(Place("Rome"),)), given=known)
        assert found.document.given == (Place("Rome"), Person("Ann"))
