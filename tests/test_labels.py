"""Labels by likelihood: probabilities from weighed answers, in all their variants."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_model import tiny_model, tiny_tokenizer

from gollie_like import Document, Extractor, Label, Task
from gollie_like.backends.hf import HfBackend
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.cli import main
from gollie_like.errors import UsageError
from gollie_like.introspect import describe_schema
from gollie_like.label_questions import LabelQuestions
from gollie_like.labels import NOTHING, LabelWeights, Weighing, weigh_labels
from gollie_like.likelihood import calibrate, expect, join, normalize_mean, normalize_sum
from gollie_like.task import Cardinality
from gollie_like.view import make_view
from guidelines.benchmarks import clinc150
from guidelines.families import entailment, sentiment, topics


@dataclass
class Sports(Label):
    """Matches, athletes and clubs."""


@dataclass
class Politics(Label):
    """Governments and elections."""


@dataclass
class Grade(Label):
    """How good it is."""

    points: Literal[0, 1, 2]  # Zero is worst.


def task(cardinality: Cardinality = "one", *classes: type) -> Task:
    return Task(describe_schema(classes or (Sports, Politics)), cardinality)


def says(prompt: str, answer: str) -> float:
    """Sports where the text has a ball, three to one; biased to Politics where it says nothing."""
    ball = "ball" in prompt.split("text = ")[-1]
    sports = "Sports" in answer or "Match" in answer
    if ball:
        return math.log(0.75 if sports else 0.25)
    return math.log(0.2 if sports else 0.8)


def weigh(
    text: str | Document, asked: Task, weighing: Weighing | None = None, weights: Any = says
) -> LabelWeights:
    backend = ScriptedBackend([], weights=weights)
    (found,) = weigh_labels(asked, [text], backend, weighing=weighing)
    return found


def test_each_label_has_a_probability() -> None:
    found = weigh("The ball rolled.", task())

    assert dict(found.probabilities) == pytest.approx({"Sports": 0.75, "Politics": 0.25})
    assert (found.best, found.label) == ("Sports", Sports())
    assert found.above(0.5) == [Sports()]
    assert (found.problems, found.windows, found.model) == ((), 1, "scripted")


def test_calibration_divides_by_what_is_said_of_nothing() -> None:
    """W = diag(p)⁻¹: 0.75/0.2 against 0.25/0.8, shared out."""
    found = weigh("The ball rolled.", task(), Weighing(calibrate=True))
    sports, politics = 0.75 / 0.2, 0.25 / 0.8

    assert found.probabilities["Sports"] == pytest.approx(sports / (sports + politics))
    unsure = weigh("It rained.", task(), Weighing(calibrate=["N/A"]))
    assert dict(unsure.probabilities) == pytest.approx({"Sports": 0.5, "Politics": 0.5})


SHARES = st.lists(st.floats(0.01, 1), min_size=2, max_size=6)


@settings(max_examples=200, deadline=None)
@given(SHARES, st.data())
def test_laws_of_calibration(weights: list[float], data: st.DataObject) -> None:
    """A uniform bias changes nothing; a text that says nothing becomes uniform; all sum to one."""
    probabilities = normalize_sum([math.log(w) for w in weights])
    count = len(weights)
    bias = data.draw(st.lists(st.floats(0.01, 1), min_size=count, max_size=count))

    assert calibrate(probabilities, [[1 / count] * count]) == pytest.approx(probabilities)
    assert calibrate(probabilities, [probabilities]) == pytest.approx([1 / count] * count)
    assert math.fsum(calibrate(probabilities, [bias, probabilities])) == pytest.approx(1)
    assert calibrate(probabilities, []) == probabilities


def test_normalization_by_length_and_by_sum() -> None:
    assert normalize_sum([-2.0, -4.0]) == pytest.approx(
        [1 / (1 + math.exp(-2)), 1 / (1 + math.exp(2))]
    )
    assert normalize_mean([-2.0, -4.0], [1, 2]) == pytest.approx([0.5, 0.5])
    assert normalize_sum([-1e9, -1e9 - 1])[0] == pytest.approx(1 / (1 + math.exp(-1)))


def test_verbalizers_count_by_their_mean_and_the_first_one_is_shown() -> None:
    prompts: list[str] = []

    def weights(prompt: str, answer: str) -> float:
        prompts.append(answer)
        return math.log({"Match": 0.4, "Game": 0.2, "Politics": 0.4}[answer.strip(" [\n],()")])

    words = Weighing(verbalizers={"Sports": ["Match", "Game"]})
    found = weigh("x", task(), words, weights)

    assert dict(found.probabilities) == pytest.approx({"Match": 0.3 / 0.7, "Politics": 0.4 / 0.7})
    assert found.instances["Match"] == Sports()
    assert join([0.1, 0.3, 0.6], [0, 0, 1], 2) == pytest.approx([0.25, 0.75])


def test_a_task_that_allows_none_weighs_the_empty_list() -> None:
    found = weigh("x", task("optional"), weights=lambda _, a: 0.0 if a == " []" else -9.0)

    assert found.best == NOTHING
    assert found.label is None
    assert list(found.probabilities) == ["Sports", "Politics", NOTHING]


def test_choices_in_fields_are_labels_in_order() -> None:
    weights = {"0": 0.2, "1": 0.2, "2": 0.6}
    found = weigh("x", task("one", Grade), weights=lambda _, a: math.log(weights[a[-5]]))

    assert list(found.probabilities) == ["Grade(points=0)", "Grade(points=1)", "Grade(points=2)"]
    assert found.label == Grade(2)
    assert found.step == pytest.approx(1.4)
    assert expect([0, 0, 3]) == 2


def test_entailment_asks_each_docstring() -> None:
    asked: list[str] = []

    def weights(prompt: str, answer: str) -> float:
        asked.append(prompt)
        yes = "athletes" in prompt.split("statement = ")[1] and "ball" in prompt
        return 0.0 if ("DoesNot" in answer) != yes else -50.0

    found = weigh("A ball.", task("subset"), Weighing(method="entailment"), weights)

    assert dict(found.probabilities) == pytest.approx({"Sports": 1.0, "Politics": 0.0}, abs=1e-9)
    assert any('statement = "Governments and elections."' in prompt for prompt in asked)
    assert all(prompt.endswith("result =") for prompt in asked)
    assert found.above() == [Sports()]


def test_without_guidelines_names_alone_are_shown() -> None:
    """What they are called, their fields and choices stay; what is said of them does not."""
    told = ("Matches", "Governments", "How good", "Zero is worst")
    asked = task("one", Sports, Politics, Grade)
    full = LabelQuestions(asked, Weighing(), None)
    assert all(words in full.prefix for words in told)
    bare = LabelQuestions(asked, Weighing(guidelines=False), None)
    assert not any(words in bare.prefix for words in told)
    assert "class Sports(Label):" in bare.prefix
    assert "points: Literal[0, 1, 2]" in bare.prefix
    assert bare.answers == full.answers
    words = Weighing(guidelines=False, verbalizers={"Sports": ["Match"]})
    assert "class Match(Label):" in LabelQuestions(asked, words, None).prefix


def test_without_guidelines_names_are_what_may_follow() -> None:
    """The judge keeps its own docstrings, and a hypothesis that was written for this stays."""
    weighing = Weighing(
        method="entailment", guidelines=False, hypotheses={"Politics": "It is about politics."}
    )
    asking = LabelQuestions(task(), weighing, None)
    branches = asking.ask(Document("x")).branches

    said = [branch.text.splitlines()[0] for branch in branches]
    assert said == ['statement = "sports"', 'statement = "It is about politics."']
    assert "is true of the text" in asking.prefix


def test_names_and_titles_are_hypotheses_where_nothing_is_told() -> None:
    class UseATMCard(Label):
        pass

    class Weather(Label, title="天气"):
        pass

    asking = LabelQuestions(task("one", UseATMCard, Weather), Weighing(method="entailment"), None)
    said = [b.text.splitlines()[0] for b in asking.ask(Document("x")).branches]
    assert said == ['statement = "use ATM card"', 'statement = "天气"']


def test_the_command_weighs_with_and_without_guidelines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny_model("qwen2", context=8_000).save_pretrained(tmp_path)
    tiny_tokenizer().save_pretrained(tmp_path)
    words = ["weigh", "--schema", "guidelines.families.topics", "--format", "jsonl", "Ann sang."]
    words += ["--model", str(tmp_path), "--precision", "float32", "--device", "cpu"]
    assert main(words) == 0
    assert main([*words, "--no-guidelines"]) == 0
    full, bare = (
        json.loads(line)["probabilities"] for line in capsys.readouterr().out.splitlines()
    )

    assert list(full) == list(bare)
    assert full != pytest.approx(bare, abs=1e-4)


def test_records_tell_the_step_where_labels_exclude_each_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny_model("qwen2", context=8_000).save_pretrained(tmp_path)
    tiny_tokenizer().save_pretrained(tmp_path)
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"text": text}) + "\n" for text in ("Ann sang.", " ")))
    options = ["--format", "jsonl", "--model", str(tmp_path), "--precision", "float32"]
    options += ["--device", "cpu", "-f", str(rows)]
    for family in ("sentiment", "topics"):
        assert main(["weigh", "--schema", f"guidelines.families.{family}", *options]) == 1
    steps, *others = (json.loads(line) for line in capsys.readouterr().out.splitlines())

    assert steps["step"] == pytest.approx(expect(list(steps["probabilities"].values())))
    assert 0 < steps["step"] < 4
    assert [record["step"] for record in others] == [None, None, None]


def test_entailment_takes_another_judge_and_other_hypotheses() -> None:
    seen: list[str] = []

    def weights(prompt: str, answer: str) -> float:
        seen.append(prompt)
        return {"Entailed": 0.0, "Open": -1.0, "Contradicted": -2.0}[answer.strip(" [\n],()")]

    weighing = Weighing(
        method="entailment", judge=entailment.TASK, hypotheses={"Sports": "It is about sports."}
    )
    found = weigh("x", task("one"), weighing, weights)

    assert dict(found.probabilities) == pytest.approx({"Sports": 0.5, "Politics": 0.5})
    assert any('hypothesis = "It is about sports."' in prompt for prompt in seen)


def test_failures_stay_in_their_place() -> None:
    backend = ScriptedBackend([], weights=says)
    first, second, third = weigh_labels(task(), ["a ball", " ", "b"], backend)

    assert (first.best, third.best) == ("Sports", "Politics")
    assert second.best is None
    assert [problem.kind for problem in second.problems] == ["input"]
    (silent,) = weigh_labels(task(), ["x"], ScriptedBackend([]))
    assert [problem.kind for problem in silent.problems] == ["backend"]


def test_a_long_text_is_weighed_in_windows() -> None:
    text = "A ball. " * 30 + "\n\n" + "It rained. " * 30
    backend = ScriptedBackend([], weights=says, context_length=420)
    (found,) = weigh_labels(task(), [text], backend)

    assert found.windows > 1
    assert found.problems == ()
    assert 0.2 < found.probabilities["Sports"] < 0.75


def test_what_cannot_be_weighed_is_said() -> None:
    class Mute:
        name = "mute"

    with pytest.raises(UsageError, match="can only generate"):
        list(weigh_labels(task(), ["x"], Mute()))
    with pytest.raises(UsageError, match="no class of the task"):
        weigh("x", task(), Weighing(verbalizers={"Sport": ["Ball"]}))
    with pytest.raises(UsageError, match="written alike"):
        weigh("x", task(), Weighing(verbalizers={"Sports": ["Politics"]}))
    with pytest.raises(UsageError, match=r"give \{'Sports': \['Match'\]\}"):
        weigh("x", task(), Weighing(verbalizers={"Sports": "Match"}))
    with pytest.raises(UsageError, match="'class' cannot be written in code"):
        weigh("x", task(), Weighing(verbalizers={"Sports": ["class"]}))
    with pytest.raises(UsageError, match=r"give \['N/A'\]"):
        weigh("x", task(), Weighing(calibrate="N/A"))
    with pytest.raises(UsageError, match="'Sport' has a hypothesis, but is no class of the task"):
        weigh("x", task(), Weighing(method="entailment", hypotheses={"Sport": "It is a ball."}))
    for idle in (Weighing(judge=entailment.TASK), Weighing(hypotheses={"Sports": "A ball."})):
        with pytest.raises(UsageError, match="can decide on entailment only"):
            weigh("x", task(), idle)
    with pytest.raises(UsageError, match="there is no method 'magic'"):
        weigh("x", task(), Weighing(method="magic"))  # type: ignore[arg-type]


def hf(engine: str = "ragged") -> HfBackend:
    model = tiny_model("qwen2", context=60_000)
    return HfBackend(model, tiny_tokenizer(), engine=engine)  # type: ignore[arg-type]


@pytest.mark.parametrize("normalize", ["grammar", "mean", "sum"])
def test_both_engines_give_the_same_probabilities(normalize: Literal["mean"]) -> None:
    weighing = Weighing(normalize=normalize, calibrate=True)
    texts = ["Ann went to New York with Bo.", "The fox jumps.", "Ann"]
    found = [
        list(Extractor(sentiment, backend=hf(engine)).weigh_labels(texts, weighing))
        for engine in ("ragged", "simple")
    ]

    for one, other in zip(*found, strict=True):
        assert dict(one.probabilities) == pytest.approx(dict(other.probabilities), abs=1e-3)
        assert sum(one.probabilities.values()) == pytest.approx(1)


def test_150_labels_take_as_many_passes_as_two() -> None:
    extractor = Extractor(Task(describe_schema(clinc150), "one"), backend=hf())
    found = list(extractor.weigh_labels(["What is my balance?", "Flip a coin."]))

    assert all(len(one.probabilities) >= 150 for one in found)
    assert all(one.passes <= 3 for one in found)


@pytest.mark.parametrize("method", ["likelihood", "entailment"])
def test_docstrings_change_the_prompt_and_the_answer(method: Literal["likelihood"]) -> None:
    def run(asked: Task, guidelines: bool = True) -> list[float]:
        weighing = Weighing(method=method, guidelines=guidelines)
        (found,) = Extractor(asked, backend=hf()).weigh_labels(["Ann went to Paris."], weighing)
        return list(found.probabilities.values())

    with_them, without = run(topics.TASK), run(topics.TASK, guidelines=False)
    assert with_them != pytest.approx(without, abs=1e-3)
    assert without == pytest.approx(run(make_view(topics.TASK, guidelines=False)))


def test_the_table_shows_what_sums_to_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Labels that were judged one by one have no sum; eleven labels need no row for the rest."""
    tiny_model("qwen2", context=8_000).save_pretrained(tmp_path)
    tiny_tokenizer().save_pretrained(tmp_path)
    words = ["weigh", "Where is it?", "--model", str(tmp_path), "--precision", "float32"]
    words += ["--device", "cpu"]

    assert main([*words, "--schema", "guidelines.families.intents"]) == 0
    head, _, *rows = capsys.readouterr().out.splitlines()
    assert head.startswith("Document 0 · ")
    assert head.endswith(" s")
    assert sum(float(row.split()[-1]) for row in rows) == pytest.approx(1, abs=0.01)
    assert rows[-1].startswith("5 others")
    assert main([*words, "--schema", "guidelines.families.intents", "--method", "entailment"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].strip() == "4 others"
    assert main([*words, "--schema", "guidelines.families.topics"]) == 0
    assert "others" not in capsys.readouterr().out
