"""Configurations: what is said is read, and what cannot be done is refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from gollie_like.errors import InputError, UsageError
from gollie_like.training.config import read_config
from gollie_like.training.options import ABLATIONS, PRESETS, ViewOptions
from gollie_like.training.settings import Settings

OWN = """
[model]
base = "tiny"
mode = "qlora"

[data]
file = "train.jsonl"
guidelines = "schema.py:Person"
labels = {PER = "Person"}

[views]
preset = "gollie"
masked = 0
classes = [2, 5]

[training]
steps = 20
rate = 1e-4

[scoring]
every = 5
tasks = ["crossner_ai"]
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_configuration_is_read(tmp_path: Path) -> None:
    config = read_config(write(tmp_path, OWN))

    assert config.settings == Settings(steps=20, rate=1e-4, mode="qlora")
    assert (config.model.base, config.model.device) == ("tiny", "auto")
    assert config.data.labels == {"PER": "Person"}
    assert config.views.dropout == PRESETS["gollie"].dropout
    assert (config.views.masked, config.views.classes) == (0.0, (2, 5))
    assert config.scoring.tasks == ("crossner_ai",)
    assert config.folder == tmp_path / "runs" / "own"
    assert config.name == "own"
    assert config.place("a.jsonl") == tmp_path / "a.jsonl"


def test_changes_come_on_top(tmp_path: Path) -> None:
    changes = ["training.steps=3", "output.folder=here", "scoring.tasks=['a', 'b']"]
    config = read_config(write(tmp_path, OWN), changes)

    assert config.settings.steps == 3
    assert config.folder == tmp_path / "here"
    assert config.scoring.tasks == ("a", "b")
    for bad in ("steps=3", "training.steps", "=3"):
        with pytest.raises(UsageError, match=r"write table\.key=value"):
            read_config(write(tmp_path, OWN), [bad])


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("steps = 20", "step = 20", r"\[training\] has no key 'step'; did you mean steps\?"),
        ("steps = 20", "", r"\[training\] needs steps"),
        ("steps = 20", "steps = 2.5", r"\[training\] steps is a whole number, not 2\.5"),
        ("steps = 20", "steps = true", r"\[training\] steps is a whole number, not True"),
        ("steps = 20", "steps = -1", r"\[training\] steps cannot be -1"),
        ("[scoring]", "[score]", r"there is no table \['score'\]; did you mean scoring\?"),
        ('"gollie"', '"golly"', r"\[views\] has no preset 'golly'; there are default"),
        ('"qlora"', '"lola"', r"\[training\] mode is one of 'lora', 'qlora', 'full', not 'lola'"),
        ("[2, 5]", "[2]", r"\[views\] classes is a list of a whole number and a whole number"),
        ('["crossner_ai"]', '"crossner_ai"', r"\[scoring\] tasks is a list of text"),
        ('{PER = "Person"}', '["PER"]', r"\[data\] labels is a table of names"),
        ('file = "train.jsonl"', "", r"\[data\] has one of mixture, file and packs"),
        ('guidelines = "schema.py:Person"', "", r"\[data\] needs guidelines"),
        ('file = "train.jsonl"', 'mixture = "x"', r"\[data\] needs directory"),
        ("every = 5", "patience = 2", r"patience needs every"),
        ("[data]", "[data]\nheld_out = 1.0", r"held_out is a share below 1"),
    ],
)
def test_what_cannot_be_done_is_refused(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    assert old in OWN
    with pytest.raises(UsageError, match=sentence):
        read_config(write(tmp_path, OWN.replace(old, new)))


def test_what_is_no_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is not TOML"):
        read_config(write(tmp_path, "[model"))
    with pytest.raises(InputError, match="cannot be read"):
        read_config(tmp_path / "nothing.toml")
    with pytest.raises(UsageError, match="model is a table"):
        read_config(write(tmp_path, "model = 3"))


def test_ablations_are_changes_to_a_configuration(tmp_path: Path) -> None:
    path = write(tmp_path, OWN)
    whole = read_config(path)
    for name, ablation in ABLATIONS.items():
        config = read_config(path, ablation.changes())
        same = (config.views, config.settings) == (whole.views, whole.settings)
        assert same == (name == "whole")
    assert read_config(path, ABLATIONS["all-tokens"].changes()).settings.loss == "answer"


def test_presets_stay_within_their_bounds() -> None:
    for options in PRESETS.values():
        assert isinstance(options, ViewOptions)
        rates = [v for v in vars(options).values() if isinstance(v, float)]
        assert all(0 <= rate <= 1 for rate in rates)
        assert options.no_examples + options.own_examples <= 1
        assert options.classes[0] <= options.classes[1]
        assert options.shots[0] <= options.shots[1]
