"""Habits of a model: a calibration of its confidence, and a tilt toward the end of a list."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest
from tiny_model import tiny_model, tiny_tokenizer

from gollie_like import Entity, Extractor
from gollie_like.backends.hf import HfBackend
from gollie_like.backends.load import load_model
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.calibration import Calibration
from gollie_like.document import Document
from gollie_like.errors import ModelError, UsageError
from gollie_like.habits import HABITS, Habits, read_habits, write_habits
from gollie_like.introspect import describe_schema
from gollie_like.prompt import render_prompt
from gollie_like.task import PromptForm, Task


@dataclass
class Person(Entity):
    """A human being by name."""

    span: str


@dataclass
class Place(Entity):
    """A town or country by name."""

    span: str


TASK = Task(describe_schema([Person, Place]))
FORMS = get_args(PromptForm)
TEXTS = ["Ann went to New York with Bo.", "Paris, London and Berlin.", "The quick brown fox."]


def count(habits: Habits, engine: str) -> list[int]:
    backend = HfBackend(
        tiny_model("qwen2", seed=3),
        tiny_tokenizer(),
        engine=engine,  # type: ignore[arg-type]
        habits=habits,
    )
    found = Extractor([Person, Place], backend=backend).extract_many(TEXTS)
    return [len(extraction.mentions) for extraction in found]


@pytest.mark.parametrize("engine", ["ragged", "simple"])
def test_a_tilt_makes_lists_shorter_or_longer(engine: str) -> None:
    plain = count(Habits(), engine)

    assert count(Habits(tilt=1000.0), engine) == [0, 0, 0]
    longer = count(Habits(tilt=-1000.0), engine)
    assert all(most >= usual for most, usual in zip(longer, plain, strict=True))
    assert min(longer) > 0
    assert sum(longer) > sum(plain)


def test_a_model_is_asked_in_the_form_of_its_habits() -> None:
    def ask(form: PromptForm | None, habits: Habits) -> str:
        asked: list[str] = []

        def answer(suffix: str) -> str:
            asked.append(suffix)
            return "[]"

        backend = ScriptedBackend(answer)
        backend.habits = habits  # type: ignore[attr-defined]
        extractor = Extractor(TASK, backend=backend, form=form)
        extractor.extract(TEXTS[0])
        return extractor.prefix + asked[0]

    gollie, lean = (render_prompt(TASK, Document(TEXTS[0]), form=f) for f in FORMS)

    assert ask(None, Habits()) == ask("gollie", Habits(form="lean")) == gollie
    assert ask(None, Habits(form="lean")) == ask("lean", Habits()) == lean
    assert lean != gollie


def test_a_form_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UsageError, match="there are gollie, lean"):
        Extractor([Person], form="leaner")  # type: ignore[arg-type]


def test_both_engines_tilt_alike() -> None:
    for tilt in (-2.0, 0.5, 3.0):
        assert count(Habits(tilt=tilt), "ragged") == count(Habits(tilt=tilt), "simple")


def test_a_calibration_changes_confidence_and_nothing_else() -> None:
    calibrated = Habits(Calibration(slope=0.5, intercept=-1.0, samples=99), tilt=-3.0)
    found = []
    for habits in (Habits(tilt=-3.0), calibrated):
        backend = HfBackend(tiny_model("qwen2", seed=3), tiny_tokenizer(), habits=habits)
        found.append(Extractor([Person, Place], backend=backend).extract(TEXTS[0]))
    plain, other = found

    assert plain.code == other.code
    assert plain.mentions
    assert calibrated.calibration is not None
    for one, two in zip(plain.mentions, other.mentions, strict=True):
        assert one.confidence is not None
        applied = calibrated.calibration.apply(one.confidence)
        assert two.confidence == pytest.approx(applied, abs=1e-4)


def test_habits_come_back_and_come_with_a_model(tmp_path: Path) -> None:
    assert read_habits(None) == read_habits(tmp_path) == Habits()
    tiny_model("qwen2", seed=3).save_pretrained(tmp_path)
    tiny_tokenizer().save_pretrained(tmp_path)
    options = {"precision": "float32", "device": "cpu"}
    plain = load_model(str(tmp_path), **options)  # type: ignore[arg-type]
    habits = Habits(Calibration(2.0, -1.0, 60), 0.75, "lean")
    write_habits(tmp_path, habits)
    backend = HfBackend.open(str(tmp_path), **options)  # type: ignore[arg-type]

    assert read_habits(tmp_path) == habits
    assert backend.habits == habits
    assert plain.habits == Habits()
    assert backend.fingerprint != plain.fingerprint


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"tilt": "much"}',
        '{"tilt": NaN}',
        '{"calibration": {"slope": 1}}',
        '{"form": "odd"}',
    ],
)
def test_damaged_habits_are_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / HABITS).write_text(text)
    with pytest.raises(ModelError, match="does not say what a model's habits are"):
        read_habits(tmp_path)
