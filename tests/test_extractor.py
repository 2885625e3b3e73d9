"""The corridor, from classes and texts to extractions, on the scripted backend."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import pytest

from gollie_like import (
    Alignment,
    Document,
    Entity,
    Event,
    Extraction,
    Extractor,
    Label,
    Problem,
    Span,
    Task,
    extract,
)
from gollie_like.backends.protocol import Completion, Decision, Limits, Request
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.errors import BackendError, SchemaError, UsageError
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


class Sad(Label):
    """The text is not."""


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


def test_an_extraction_passes_through_in_its_place() -> None:
    kept = Extraction(Document("old", id="k"), problems=(Problem("unreadable", "", "bad row"),))
    backend = ScriptedBackend(['[Person(span="Ann")]', '[Person(span="Bo")]'])
    found = list(Extractor([Person], backend=backend).extract_many([kept, "Ann", kept, "Bo", kept]))

    assert [e.document.text for e in found] == ["old", "Ann", "old", "Bo", "old"]
    assert found[2] is kept


def test_what_needs_no_reading_waits_for_nothing() -> None:
    """Neither many kept extractions nor many empty documents heap up in memory."""
    drawn = 0

    def endless() -> Iterator[str | Extraction]:
        nonlocal drawn
        yield "Ann"
        while True:
            drawn += 1
            yield Extraction(Document("old")) if drawn % 2000 < 1000 else " "

    backend = ScriptedBackend(lambda suffix: '[Person(span="Ann")]')
    found = Extractor([Person], backend=backend).extract_many(endless())
    for _ in range(5000):
        next(found)
    assert drawn <= 5300


class Fragile(ScriptedBackend):
    """Breaks down, as a whole, at texts with a certain word."""

    def __init__(self, *words: str, ahead: int = 4) -> None:
        super().__init__(lambda suffix: '[Person(span="Ann")]' if "Ann" in suffix else "[]")
        self._words = words
        self._ahead = ahead

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        requests = iter(requests)
        while held := list(islice(requests, self._ahead)):
            if any(word in request.suffix for request in held for word in self._words):
                raise MemoryError("no memory left")
            yield from super().generate(held)


def test_a_backend_that_breaks_down_costs_only_the_document_that_broke_it() -> None:
    texts = [f"Ann {n}" for n in range(10)]
    texts[5] = "Bomb"
    found = list(Extractor([Person], backend=Fragile("Bomb")).extract_many(texts))

    assert [e.document.text for e in found] == texts
    assert [len(e.mentions) for e in found] == [1] * 5 + [0] + [1] * 4
    assert found[5].problems[0].message == "the backend broke down: MemoryError: no memory left"
    assert found[5].unread == (Span(0, 4),)


def test_a_window_that_breaks_the_backend_leaves_the_others() -> None:
    text = "Ann was here. " * 4 + "Bomb went off. " + "Ann was there. " * 4
    extractor = Extractor([Person], backend=Fragile("Bomb"), window=12, overlap=0)
    found = extractor.extract(text)

    assert found.mentions
    assert "Bomb" in "".join(span.of(text) for span in found.unread)
    assert found.truncated


def test_a_dead_backend_ends_the_run_and_loses_nothing() -> None:
    extractor = Extractor([Person], backend=Fragile("Ann"))
    found = extractor.extract_many(f"Ann {n}" for n in range(1000))
    failed: list[Extraction] = []
    with pytest.raises(BackendError, match=r"broke down 3 times.*no memory left"):
        failed.extend(found)
    assert len(failed) == 12  # those that were on their way
    assert all(e.problems[0].kind == "backend" and e.unread for e in failed)


def test_an_error_of_the_source_comes_after_what_was_read() -> None:
    def texts() -> Iterator[str]:
        yield "Ann"
        yield "Ann"
        raise ValueError("the source is broken")

    backend = ScriptedBackend(lambda suffix: '[Person(span="Ann")]')
    found = Extractor([Person], backend=backend).extract_many(texts())
    assert [len(next(found).mentions) for _ in range(2)] == [1, 1]
    with pytest.raises(ValueError, match="the source is broken"):
        next(found)


def sentences(number: int) -> str:
    return "".join(f"Person{n} was here. " for n in range(number))


def seen_names(suffix: str) -> str:
    body = suffix[suffix.index("text = ") :].split("\n", 1)[0]
    found = re.findall(r"Person\d+", body)
    return "[" + ", ".join(f'Person(span="{name}")' for name in found) + "]"


def test_passes_find_more_and_double_nothing() -> None:
    """A model that sees only the first two names of whatever it reads."""
    text = sentences(40)

    def forgetful(suffix: str) -> str:
        return "[" + ", ".join(seen_names(suffix)[1:-1].split(", ")[:2]) + "]"

    counts = []
    for passes in (1, 2, 3):
        backend = ScriptedBackend(forgetful)
        extractor = Extractor([Person], backend=backend, window=80, overlap=0, passes=passes)
        found = extractor.extract(text)
        names = [m.instance.span for m in found.mentions]
        assert len(set(names)) == len(names)
        assert all(
            m.span is not None and m.span.of(text) == m.instance.span for m in found.mentions
        )
        counts.append(len(names))
    assert counts[0] < counts[1] < counts[2]


def test_each_window_is_told_what_was_found_before() -> None:
    told = []

    def answer(suffix: str) -> str:
        told.append(suffix.count("Person(span="))
        return seen_names(suffix)

    extractor = Extractor(
        [Person], backend=ScriptedBackend(answer), window=40, overlap=0, carry=True
    )
    text, short = sentences(20), "Person7 left."
    found = list(extractor.extract_many([text, short, "", text]))

    assert [len(e.mentions) for e in found] == [20, 1, 0, 20]
    first = told[:1] + told[3:]  # three documents side by side, then what is left of two
    assert told[:3] == [0, 0, 0]
    assert first[-1] > first[1] > 0


def test_carry_over_holds_a_bounded_number_of_entities() -> None:
    told = []

    def answer(suffix: str) -> str:
        told.append(suffix.count("Person(span="))
        return seen_names(suffix)

    extractor = Extractor(
        [Person], backend=ScriptedBackend(answer), window=40, overlap=0, carry=True
    )
    assert len(extractor.extract(sentences(300)).mentions) == 300
    assert max(told) == 32


def test_headings_stand_above_each_window() -> None:
    seen = []

    def answer(suffix: str) -> str:
        seen.append(suffix)
        return seen_names(suffix)

    text = (
        "The Log\n\n"
        + sentences(8)
        + '\n\n# Part "One"\n\n## Mars\n\n'
        + sentences(8)
        + "\n\n# Part Two\n\n"
        + sentences(8)
    )
    backend = ScriptedBackend(answer)
    extractor = Extractor([Person], backend=backend, window=30, overlap=0, headings=True)
    found = extractor.extract(text)

    assert len(found.mentions) == 24
    lines = [suffix.split("\n", 1)[0] for suffix in seen]
    assert not lines[0].startswith("# The text stands under")
    assert '# The text stands under these headings: \'Part "One"\', "Mars"' in lines
    assert lines[-1] == '# The text stands under these headings: "Part Two"'


def test_limits_of_a_whole_document_are_kept_and_told() -> None:
    backend = ScriptedBackend(seen_names)
    text = sentences(60)
    extractor = Extractor(
        [Person],
        backend=backend,
        window=40,
        overlap=0,
        document_limits=Limits(tokens=100, seconds=None),
    )
    found = extractor.extract(text)

    assert 0 < len(found.mentions) < 60
    assert found.truncated
    (span,) = found.unread
    assert span.end == len(text)
    assert f"(characters {span.start} to {span.end})" in found.problems[-1].message
    assert "limit" in found.problems[-1].message
    assert len(extractor.extract("Person1 left.").mentions) == 1

    late = Extractor([Person], backend=backend, document_limits=Limits(None, 1e-9))
    spent = late.extract("Person1 left.")
    assert (spent.mentions, spent.truncated, spent.unread) == ((), True, (Span(0, 13),))


def test_one_answer_for_one_document_of_many_windows() -> None:
    def answer(suffix: str) -> str:
        return "[Happy()]" if "good" in suffix else "[Sad()]"

    task = Task(describe_schema([Happy, Sad]), "one")
    text = "All is good here. " * 20 + "But not there, oh no. " * 5
    found = Extractor(task, backend=ScriptedBackend(answer), window=30, overlap=0).extract(text)
    assert found.instances == [Happy()]


def test_the_fingerprint_tells_what_an_extraction_depends_on() -> None:
    def of(**options: object) -> str:
        return Extractor([Person], backend=ScriptedBackend([]), **options).fingerprint  # type: ignore[arg-type]

    assert of() == of()
    others = [of(window=100), of(passes=2), of(constrained=False), of(limits=Limits(5)),
              of(chat="chatml"), of(headings=True), of(carry=True), of(layout="black")]  # fmt: skip
    assert len({of(), *others}) == len(others) + 1
    assert Extractor([Meeting], backend=ScriptedBackend([])).fingerprint != of()


@pytest.mark.parametrize(
    "text", ["\ud800 Ann", "Ann\x00\x07\x1b[31m", "\ufeffAnn\r\n", "A\u0301nn"]
)
def test_odd_characters_pass_and_offsets_are_those_of_the_text(text: str) -> None:
    name = "A\u0301nn" if "\u0301" in text else "Ann"
    backend = ScriptedBackend([f'[Person(span="{name}")]'])
    (mention,) = Extractor([Person], backend=backend).extract(text).mentions
    assert mention.span is not None
    assert mention.span.of(text) == name
