"""Confidence from decisions, and its calibration."""

from __future__ import annotations

import math
import random
import re
from dataclasses import dataclass

import pytest
from evaluate_classes import SCHEMA, TASK
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_model import tiny_model, tiny_tokenizer

from gollie_like import Document, Entity, Event, Extractor, Label, Mention, Task
from gollie_like.backends.hf import HfBackend
from gollie_like.calibration import Calibration, fit_calibration
from gollie_like.confidence import measure, set_apart, weigh
from gollie_like.errors import InputError, UsageError
from gollie_like.evaluate import evaluate
from gollie_like.ground import locate
from gollie_like.habits import Habits
from gollie_like.introspect import describe_schema
from gollie_like.record import from_record, to_record
from gollie_like.score import Judgment, measure_calibration


@dataclass(frozen=True)
class Decision:
    start: int
    end: int
    logprob: float


CODE = ' [\n    Person(span="Ann"),\n    Mission(mention="M", crew=["Bo", "Cy"], date="1999"),\n]'


def decide(**probabilities: float) -> list[Decision]:
    """Decisions for words of `CODE`: ``Ann_1`` is the first ``Ann``; all else is forced."""
    decisions = []
    seen: dict[str, int] = {}
    for token in re.finditer(r"\w+|\W", CODE):
        count = seen[token[0]] = seen.get(token[0], 0) + 1
        name = f"{token[0]}_{count}"
        if name in probabilities:
            decisions.append(Decision(*token.span(), math.log(probabilities[name])))
    return decisions


def confidences(decisions: list[Decision]) -> list[tuple[float, dict[str, float]]]:
    return measure(evaluate(CODE, TASK).items, decisions)


def test_the_confidence_of_an_instance_is_the_product_of_its_decisions() -> None:
    (person, _), (mission, _) = confidences(decide(Person_1=0.5, Ann_1=0.8, M_1=0.9, Bo_1=0.5))
    assert person == pytest.approx(0.4)
    assert mission == pytest.approx(0.45)


def test_fields_and_values_have_their_own() -> None:
    (_, person), (_, mission) = confidences(
        decide(Person_1=0.1, Ann_1=0.8, Bo_1=0.5, Cy_1=0.25, date_1=0.6, **{"1999_1": 0.5})
    )
    assert person == {"span": pytest.approx(0.8)}
    assert mission == {
        "mention": 1,
        "crew": pytest.approx(0.125),
        "crew[0]": pytest.approx(0.5),
        "crew[1]": pytest.approx(0.25),
        "date": pytest.approx(0.3),  # that it is given at all, and what it is
    }


def test_going_on_with_another_item_counts_for_that_item() -> None:
    gap = CODE.index("    Mission")
    (person, _), (mission, _) = confidences([Decision(gap, gap + 4, math.log(0.3))])
    assert (person, mission) == pytest.approx((1, 0.3))
    (person, _), (mission, _) = confidences([Decision(0, 2, math.log(0.2))])  # a list not empty
    assert (person, mission) == pytest.approx((0.2, 1))
    end = len(CODE)
    (person, _), (mission, _) = confidences([Decision(end - 1, end, math.log(0.2))])
    assert (person, mission) == (1, 1)


def test_a_token_that_ends_one_thing_and_begins_another_counts_for_both() -> None:
    place = CODE.index('", crew')
    ((_, _), (mission, fields)) = confidences([Decision(place, place + 4, math.log(0.5))])
    assert mission == pytest.approx(0.5)
    assert (fields["mention"], fields["crew"], fields["date"]) == pytest.approx((0.5, 0.5, 1))
    end = CODE.index("),\n    Mission")
    (person, _), (mission, _) = confidences([Decision(end, end + 3, math.log(0.5))])
    assert (person, mission) == pytest.approx((0.5, 0.5))


def test_tokens_that_write_parts_of_a_character_count_once_each() -> None:
    place = CODE.index("Ann")
    parts = [Decision(place, place, math.log(0.5)), Decision(place, place + 1, math.log(0.5))]
    ((person, fields), _) = confidences(parts)
    assert person == fields["span"] == pytest.approx(0.25)


def test_certain_and_impossible_decisions() -> None:
    place = CODE.index("Ann")
    ((person, _), _) = confidences([Decision(place, place + 3, 1e-7)])
    assert person == 1
    ((person, _), _) = confidences([Decision(place, place + 3, -math.inf)])
    assert person == 0
    assert confidences([])[0][0] == 1


def test_mentions_are_weighed() -> None:
    evaluation = evaluate(CODE, TASK)
    mentions = locate(evaluation.items, "Ann and Bo", SCHEMA)
    weighed = weigh(mentions, evaluation.items, decide(Ann_1=0.5, date_1=0.25))
    assert [m.confidence for m in weighed] == [pytest.approx(0.5), pytest.approx(0.25)]
    assert weighed[1].field_confidence["date"] == pytest.approx(0.25)
    assert [m.spans for m in weighed] == [m.spans for m in mentions]
    halved = weigh(
        mentions, evaluation.items, decide(Ann_1=0.5), calibration=Calibration(1.0, math.log(0.5))
    )
    assert halved[0].confidence == pytest.approx(1 / 3)
    assert halved[0].field_confidence["span"] == pytest.approx(0.5)
    with pytest.raises(UsageError, match="2 mentions came with 1 item;"):
        weigh(mentions, evaluation.items[:1], [])


# Calibration.


def measure_error(confidences: list[float], kept: list[bool]) -> float:
    judged = [Judgment(c, float(right)) for c, right in zip(confidences, kept, strict=True)]
    return measure_calibration(judged).ece


def test_a_calibration_learns_the_frequencies() -> None:
    generator = random.Random(3)
    promised = [generator.random() for _ in range(4_000)]
    kept = [generator.random() < p**3 for p in promised]
    fitted = fit_calibration(promised, kept)
    applied = [fitted.apply(p) for p in promised]
    assert fitted.samples == 4_000
    assert fitted.apply(0.9) == pytest.approx(0.9**3, abs=0.05)
    assert measure_error(applied, kept) < 0.3 * measure_error(promised, kept)


def test_what_is_calibrated_stays_as_it_is() -> None:
    generator = random.Random(4)
    promised = [generator.random() for _ in range(20_000)]
    kept = [generator.random() < p for p in promised]
    fitted = fit_calibration(promised, kept)
    assert (fitted.slope, fitted.intercept) == pytest.approx((1, 0), abs=0.05)


@pytest.mark.parametrize(
    ("promised", "kept"),
    [
        ([0.5], [True]),
        ([1.0, 1.0, 0.0], [True, True, False]),
        ([0.5] * 50, [True] * 50),
        ([0.5] * 50, [False] * 50),
        ([1.0] * 500, [True] * 499 + [False]),
        ([0.1, 0.9] * 50, [False, True] * 50),
        ([0.0, 1.0, 0.5] * 10, [True, False, True] * 10),
    ],
)
def test_hard_samples_give_a_curve_all_the_same(promised: list[float], kept: list[bool]) -> None:
    fitted = fit_calibration(promised, kept)
    assert fitted.slope >= 0
    share = sum(kept) / len(kept)
    mean = sum(map(fitted.apply, promised)) / len(promised)
    assert mean == pytest.approx(share, abs=0.5 if len(kept) < 5 else 0.1)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=40),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_a_calibration_never_turns_an_order_round(
    samples: list[tuple[float, bool]], one: float, other: float
) -> None:
    fitted = fit_calibration([c for c, _ in samples], [right for _, right in samples])
    low, high = sorted((one, other))
    assert 0 <= fitted.apply(low) <= fitted.apply(high) <= 1
    assert Calibration.from_json(fitted.to_json()) == fitted


def test_the_default_changes_nothing() -> None:
    for confidence in (0.001, 0.3, 0.999):
        assert Calibration().apply(confidence) == pytest.approx(confidence)


@pytest.mark.parametrize(
    ("promised", "kept", "said"),
    [
        ([0.5], [], "1 confidence came with 0 judgments"),
        ([], [], "there are none"),
        ([1.5], [True], "between 0 and 1"),
        ([math.nan], [True], "between 0 and 1"),
    ],
)
def test_bad_samples_are_refused(promised: list[float], kept: list[bool], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        fit_calibration(promised, kept)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "3",
        '{"slope": "x", "intercept": 0, "samples": 0}',
        '{"slope": NaN, "intercept": 0, "samples": 0}',
        '{"slope": -1, "intercept": 0, "samples": 0}',
        '{"slope": 1, "intercept": 1e999, "samples": 0}',
    ],
)
def test_bad_json_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="calibration"):
        Calibration.from_json(text)


@dataclass
class Town(Entity):
    """A town."""

    span: str


@dataclass
class Talk(Event):
    """People talk."""

    mention: str
    people: list[str]


@dataclass
class Calm(Label):
    """Nothing happens."""


def test_what_is_less_sure_than_a_threshold_is_set_apart() -> None:
    task = Task(describe_schema([Town, Talk, Calm]))
    said = [
        Mention(Town("a"), confidence=0.2),
        Mention(Town("b"), confidence=0.5),
        Mention(Town("c")),
        Mention(Talk("d", ["e"]), confidence=0.01),
        Mention(Calm(), confidence=0.01),
    ]
    assert set_apart(said, task, 0.5) == (tuple(said[1:]), (said[0],))
    assert set_apart(said, task, 0.0) == (tuple(said), ())
    for kept in (Task(task.schema, "one"), Task(task.schema, "list", given="triggers")):
        assert set_apart(said, kept, 0.5) == (tuple(said), ())


def test_a_threshold_comes_with_the_model_or_is_asked_for() -> None:
    backend = HfBackend(tiny_model("qwen2", seed=3), tiny_tokenizer(), habits=Habits(tilt=-9.0))
    text = "Ann went to New York with Bo."
    whole = Extractor([Town], backend=backend).extract(text)
    assert whole.mentions
    assert not whole.unsure

    backend.habits = Habits(tilt=-9.0, threshold=1.0)
    reader = Extractor([Town], backend=backend)
    found = reader.extract(text)
    assert not found.mentions
    assert [m.instance for m in found.unsure] == whole.instances
    assert found.problems == whole.problems
    assert "unsure: Town(span=" in str(found)
    assert "Left out as unsure: Town(span=" in found.to_html()
    assert from_record(to_record(found), reader.task) == found
    assert reader.fingerprint != Extractor([Town], backend=backend, threshold=0.0).fingerprint

    middle = sorted(m.confidence or 0.0 for m in whole.mentions)[len(whole.mentions) // 2]
    found = Extractor([Town], backend=backend, threshold=middle).extract(Document(text))
    both = [m.instance for m in (*found.mentions, *found.unsure)]
    assert sorted(map(repr, both)) == sorted(map(repr, whole.instances))
    assert all((m.confidence or 0.0) >= middle for m in found.mentions)
    with pytest.raises(UsageError, match="between 0 and 1"):
        Extractor([Town], threshold=1.5)
