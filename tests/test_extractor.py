"""The corridor, from classes and texts to extractions, on the scripted backend."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from gollie_like import Alignment, Document, Entity, Event, Extractor, Label, Span, Task, extract
from gollie_like.backends.protocol import Completion, Decision, Limits, Request
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.errors import SchemaError, UsageError
from gollie_like.introspect import describe_schema


@dataclass
class Person(Entity):
    """A human being."""

    span: str  # The name.


@dataclass
class Meeting(Event):
    """People come together."""

    mention: str  # The word for it.
    people: list[str]  # Who takes part.


def read(text: str, *answers: str | Completion | Exception, **options: object) -> object:
    backend = ScriptedBackend(list(answers))
    return Extractor([Person, Meeting], backend=backend, **options).extract(text)  # type: ignore[arg-type]


def test_instances_with_offsets_status_and_confidence() -> None:
    code = ' [\n    Meeting(mention="met", people=["Ann", "bo"]),\n]'
    decisions = (Decision(6, 14, -0.1), Decision(23, 26, -0.2))
    found = read("Ann met Bo.", Completion(code, decisions))

    (mention,) = found.mentions
    assert mention.instance == Meeting("met", ["Ann", "bo"])
    assert mention.spans["mention"] == (Span(4, 7),)
    assert mention.spans["people"] == (Span(0, 3), Span(8, 10))
    assert mention.status == {"mention": Alignment.EXACT, "people": Alignment.NORMALIZED}
    assert mention.confidence == pytest.approx(0.7408, abs=1e-3)
    assert found.instances == [Meeting("met", ["Ann", "bo"])]
    assert (found.problems, found.truncated, found.model) == ((), False, "scripted")


def test_good_items_stay_beside_bad_ones() -> None:
    found = read("Ann met Bo.", '[Person(span="Ann"), Alien(span="Bo"), Person(span="Bo")]')

    assert found.instances == [Person("Ann"), Person("Bo")]
    assert [problem.kind for problem in found.problems] == ["unknown-class"]


def test_failures_are_extractions_in_their_place() -> None:
    """A document that fails, before or behind the model, does not stop or shift the others."""
    backend = ScriptedBackend(
        ['[Person(span="Ann")]', RuntimeError("the model broke"), '[Person(span="Cy")]']
    )
    texts = ["Ann", "  \n", "Bo", "", "Cy"]
    found = list(Extractor([Person], backend=backend).extract_many(texts))

    assert [e.document.text for e in found] == texts
    assert [e.document.id for e in found] == ["0", "1", "2", "3", "4"]
    assert [e.instances for e in found] == [[Person("Ann")], [], [], [], [Person("Cy")]]
    assert [[p.kind for p in e.problems] for e in found] == [
        [],
        ["input"],
        ["backend"],
        ["input"],
        [],
    ]
    assert found[2].problems[0].message == "the model broke"
    assert found[2].unread == (Span(0, 2),)
    assert [e.truncated for e in found] == [False, True, True, False, False]


def test_documents_are_drawn_as_they_are_needed() -> None:
    drawn = 0

    def endless() -> Iterator[str]:
        nonlocal drawn
        while True:
            drawn += 1
            yield "Ann"

    backend = ScriptedBackend(lambda suffix: '[Person(span="Ann")]')
    found = Extractor([Person], backend=backend).extract_many(endless())

    assert next(found).instances == [Person("Ann")]
    assert drawn <= 2


def test_limits_reach_the_backend_and_are_reported() -> None:
    found = read("Ann met Bo.", '[Person(span="Ann"), Person(span="Bo")]', limits=Limits(tokens=10))

    assert found.instances == [Person("Ann")]
    assert found.truncated
    assert found.problems[0].kind == "cut-off"


def test_text_longer_than_the_window_is_read_in_windows() -> None:
    names = [f"Person{n}" for n in range(40)]
    text = " ".join(f"{name} was here." for name in names)

    def answer(suffix: str) -> str:
        return "[" + ", ".join(f'Person(span="{n}")' for n in names if f"{n} " in suffix) + "]"

    backend = ScriptedBackend(answer)
    found = Extractor([Person], backend=backend, window=40, overlap=10).extract(text)

    assert [m.instance.span for m in found.mentions] == names
    assert all(m.span is not None and m.span.of(text) == m.instance.span for m in found.mentions)
    assert (found.problems, found.truncated) == ((), False)


def test_a_window_that_fails_is_told_and_the_rest_is_kept() -> None:
    text = "Ann was here. " * 3 + "Bo broke it. " + "Cy was here. " * 3

    def answer(suffix: str) -> str:
        if "Bo" in suffix:
            raise RuntimeError("no memory left")
        return '[Person(span="Ann")]' if "Ann" in suffix else '[Person(span="Cy")]'

    extractor = Extractor([Person], backend=ScriptedBackend(answer), window=12, overlap=0)
    found = extractor.extract(text)

    assert {m.instance.span for m in found.mentions} == {"Ann", "Cy"}
    assert found.truncated
    assert ["Bo broke it." in span.of(text) for span in found.unread] == [True]
    assert "no memory left" in found.problems[0].message


def test_guidelines_longer_than_the_context_are_said() -> None:
    backend = ScriptedBackend([], context_length=10)
    found = Extractor([Person], backend=backend).extract("Ann")

    assert found.problems[0].kind == "input"
    assert "use fewer classes or shorter guidelines" in found.problems[0].message


def test_prompt_reaches_the_backend_as_prefix_and_suffix() -> None:
    seen: list[Request] = []

    class Recorder(ScriptedBackend):
        def _complete(self, request: Request) -> Completion:
            seen.append(request)
            return super()._complete(request)

    extractor = Extractor([Person], backend=Recorder(["[]", "[]"]), chat="chatml")
    list(extractor.extract_many(["Ann", "Bo"]))

    assert seen[0].prefix == seen[1].prefix == extractor.prefix
    assert 'text = "Bo"' in seen[1].suffix
    assert seen[0].grammar is not None
    assert seen[0].chat is not None
    free = Extractor([Person], backend=Recorder(["[]"]), constrained=False)
    free.extract("Ann")
    assert seen[2].grammar is None


class Happy(Label):
    """The text is cheerful."""


def test_tasks_schemas_modules_and_single_classes_are_taken() -> None:
    schema = describe_schema([Happy])
    for given in (schema, Task(schema, "one"), Happy, [Happy]):
        backend = ScriptedBackend(["[Happy()]"])
        assert Extractor(given, backend=backend).extract("Hooray").instances == [Happy()]


def test_what_cannot_be_asked_for() -> None:
    with pytest.raises(SchemaError, match="no guideline classes"):
        Extractor([], backend=ScriptedBackend([]))
    with pytest.raises(UsageError, match="no chat format 'morse'"):
        Extractor([Person], backend=ScriptedBackend([]), chat="morse")
    found = Extractor([Person], backend=ScriptedBackend([])).extract(Document(3))  # type: ignore[arg-type]
    assert found.problems[0].message == "a document's text is a string, not int"


def test_one_call(tmp_path) -> None:  # type: ignore[no-untyped-def]
    script = tmp_path / "answer.txt"
    script.write_text('[Person(span="Ann")]')

    assert extract("Ann", [Person], model=f"scripted:{script}").instances == [Person("Ann")]
