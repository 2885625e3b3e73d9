"""Preference rules, symmetric relations and titles: what a class says beside its guideline."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from gollie_like import Document, Entity, Extractor, Label, Mention, Relation, Span, Task, rule
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.check import check
from gollie_like.cli import main
from gollie_like.extraction import Extraction
from gollie_like.introspect import describe_schema
from gollie_like.merge import merge
from gollie_like.preference import list_rules
from gollie_like.prompt import render_prefix
from gollie_like.score import score_relations


@dataclass
class Person(Entity):
    """A human being by name."""

    span: str  # The name.

    @rule(drop=True)
    def is_no_pronoun(self) -> bool:
        """A pronoun is never a Person."""
        return self.span.lower() not in {"he", "she", "they"}

    @rule
    def begins_a_word(self, text: str) -> bool | str:
        at = text.find(self.span)
        return at < 1 or not text[at - 1].isalnum() or f"{self.span!r} begins inside a word"


@dataclass
class Boss(Person):
    """Someone who leads others."""

    @rule
    def is_no_pronoun(self) -> bool:
        """Replaces the rule of its parent."""
        return True


@dataclass
class MarriedTo(Relation, symmetric=True, title="配偶"):
    """The two are husband and wife."""

    head: Person  # One of them.
    tail: Person  # The other one.
    since: int | None = None  # The year.


@dataclass
class Broken(Entity):
    """Has rules that fail."""

    span: str  # Words.

    @rule
    def fails(self) -> bool:
        """Never holds."""
        return 1 / 0 > 1

    @rule
    def says_nonsense(self) -> bool:
        """Returns a number."""
        return 3  # type: ignore[return-value]


def read(text: str, answer: str, *classes: type) -> Extraction:
    return Extractor(list(classes), backend=ScriptedBackend([answer])).extract(text)


def test_a_rule_reports_or_drops() -> None:
    found = read(
        "He met DiAnn and Bo.", '[Person(span="He"), Person(span="Ann"), Person(span="Bo")]', Person
    )

    assert found.instances == [Person("Ann"), Person("Bo")]
    assert [(p.kind, p.where) for p in found.problems] == [("rule", "$[0]"), ("rule", "$[1]")]
    assert "A pronoun is never a Person; it was dropped" in found.problems[0].message
    assert "'Ann' begins inside a word" in found.problems[1].message
    assert [m.span and m.span.of(found.text) for m in found.mentions] == ["Ann", "Bo"]


def test_rules_of_nested_instances_count_for_the_item() -> None:
    answer = '[MarriedTo(head=Person(span="Ann"), tail=Person(span="she"))]'
    found = read("Ann knows that she married.", answer, MarriedTo)

    assert found.instances == []
    assert [p.where for p in found.problems] == ["$[0].tail"]


def test_a_subclass_replaces_rules_by_name() -> None:
    assert [name for name, _ in list_rules(Boss)] == ["is_no_pronoun", "begins_a_word"]
    assert read("He led.", '[Boss(span="He")]', Boss).instances == [Boss("He")]


def test_a_rule_that_fails_is_a_problem_and_costs_nothing() -> None:
    found = read("x", '[Broken(span="x")]', Broken)

    assert found.instances == [Broken("x")]
    assert [p.kind for p in found.problems] == ["rule-failed", "rule-failed"]
    assert "ZeroDivisionError" in found.problems[0].message
    assert "it returned 3" in found.problems[1].message


@dataclass
class Answer(Entity):
    """What answers the question."""

    span: str

    @rule(drop=True)
    def is_no_echo(self, text: str, inputs: Mapping[str, str]) -> bool:
        """An answer is no word of the question."""
        return self.span in text and self.span not in inputs["question"]

    @rule
    def is_short(self, text: str, most: int = 9) -> bool:
        """An answer is short."""
        return len(self.span) <= most


def test_a_rule_may_ask_for_the_further_inputs() -> None:
    task = Task(describe_schema([Answer]), inputs=("passage", "question"))
    reader = Extractor(task, backend=ScriptedBackend(['[Answer(span="Ann"), Answer(span="Bo")]']))
    found = reader.extract(Document("Ann met Bo.", inputs={"question": "Whom did Ann meet?"}))

    assert found.instances == [Answer("Bo")]
    assert [p.where for p in found.problems] == ["$[0]"]


def test_a_symmetric_pair_is_said_once() -> None:
    ann, bo = 'Person(span="Ann")', 'Person(span="Bo")'
    pairs = [f"head={ann}, tail={bo}", f"head={bo}, tail={ann}", f"head={bo}, tail={ann}, since=9"]
    answer = f"[{', '.join(f'MarriedTo({pair})' for pair in pairs)}]"
    found = read("Ann and Bo married in 9.", answer, MarriedTo)

    assert found.instances == [
        MarriedTo(Person("Ann"), Person("Bo")),
        MarriedTo(Person("Bo"), Person("Ann"), 9),
    ]
    assert [(p.kind, p.where) for p in found.problems] == [("symmetric", "$[1]")]


def test_scores_know_that_a_symmetric_pair_has_no_order() -> None:
    ann, bo = 'Person(span="Ann")', 'Person(span="Bo")'
    one = read("Ann, Bo", f"[MarriedTo(head={ann}, tail={bo})]", MarriedTo)
    other = read("Ann, Bo", f"[MarriedTo(head={bo}, tail={ann})]", MarriedTo)

    assert score_relations([one.mentions], [other.mentions]).f1 == 1


def test_rules_titles_and_symmetry_show_in_the_prompt_as_a_title_only() -> None:
    schema = describe_schema([Person, MarriedTo])
    prefix = render_prefix(Task(schema))

    assert "class MarriedTo(Relation):\n" in prefix
    assert '"""配偶: The two are husband and wife."""' in prefix
    assert "pronoun" not in prefix
    assert schema["MarriedTo"].title == "配偶"
    assert schema["Person"].title is None
    assert check(schema) == []


@pytest.mark.parametrize("slots", [False, True])
def test_titles_outlive_slots(slots: bool) -> None:
    @dataclass(slots=slots)
    class Stadt(Entity, title="城市"):
        """Ein Ort."""

        span: str  # Der Name.

    @dataclass
    class Dorf(Stadt):
        """Ein kleiner Ort."""

    schema = describe_schema([Stadt, Dorf])
    assert (schema["Stadt"].title, schema["Dorf"].title) == ("城市", None)


def test_rules_hold_for_code_that_is_parsed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Code generated elsewhere is judged as an extraction is."""
    code = tmp_path / "answer.txt"
    pair = 'FamilyOf(head=Person(span="{}"), tail=Person(span="{}"))'
    code.write_text(f"[{pair.format('Ann', 'Bo')}, {pair.format('Bo', 'Ann')}]", encoding="utf-8")
    family = ["parse", "--schema", "guidelines.families.relations", "--text", "Ann and Bo."]
    assert main([*family, "-f", str(code)]) == 1
    record = json.loads(capsys.readouterr().out)
    assert [problem["kind"] for problem in record["problems"]] == ["symmetric"]
    assert [m["fields"]["head"]["fields"]["span"] for m in record["mentions"]] == ["Ann"]

    code.write_text('[Person(span="she", form="phrase")]', encoding="utf-8")
    entities = ["parse", "--schema", "guidelines.families.entities", "--text", "she left"]
    assert main([*entities, "-f", str(code)]) == 1
    record = json.loads(capsys.readouterr().out)
    assert record["mentions"] == []
    assert "it was dropped" in record["problems"][0]["message"]


def test_windows_say_a_symmetric_pair_once() -> None:
    def married(
        head: str, tail: str, places: tuple[Span | None, Span | None], sure: float
    ) -> Mention:
        instance = MarriedTo(Person(head), Person(tail))
        spans = {"head.span": places[:1], "tail.span": places[1:]}
        return Mention(instance, spans=spans, confidence=sure)

    ann, bo, other = Span(0, 3), Span(8, 10), Span(40, 42)
    found = [
        (0, married("Ann", "Bo", (ann, bo), 0.4)),
        (1, married("Bo", "Ann", (bo, ann), 0.9)),
        (1, married("Ann", "Bo", (ann, other), 0.3)),
    ]
    kept = [(m.instance.head.span, m.spans["tail.span"][0]) for m in merge(found)]
    assert sorted(kept, key=str) == [("Ann", other), ("Bo", ann)]


def test_titles_stand_beside_names_in_tables_and_prompts() -> None:
    class Weather(Label, title="天气"):
        pass

    text = "Ann, Bo"
    answer = '[MarriedTo(head=Person(span="Ann"), tail=Person(span="Bo"))]'
    found = Extractor([Person, MarriedTo], backend=ScriptedBackend([answer])).extract(text)
    assert "MarriedTo 配偶" in str(found)
    assert '    """天气"""' in render_prefix(Task(describe_schema([Weather])))


def test_titles_are_readable_in_a_json_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["json-schema", "--schema", "guidelines.families.names_zh"]) == 0
    out = capsys.readouterr().out
    assert '"title": "人名"' in out
    assert json.loads(out)["$defs"]["Person"]["title"] == "人名"


def test_a_nested_instance_takes_what_it_stands_in_along() -> None:
    answer = '[MarriedTo(head=Person(span="she"), tail=Person(span="Bo"))]'
    backend = ScriptedBackend([answer])
    found = Extractor([Person, MarriedTo], backend=backend).extract("she and Bo")

    assert found.mentions == ()
    assert [problem.where for problem in found.problems] == ["$[0].head"]
    assert found.problems[0].message.endswith("; what it stands in was dropped")
