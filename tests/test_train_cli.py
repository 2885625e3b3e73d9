"""The command `train`, from a configuration to a model that loads, with a tiny random base."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tiny_model import tiny_model, tiny_tokenizer

from gollie_like.backends.hf import HfBackend
from gollie_like.cli import main
from gollie_like.extractor import Extractor
from gollie_like.habits import Habits
from gollie_like.reference import read_task
from gollie_like.score.counts import Tally
from gollie_like.training.checkpoints import read_log
from gollie_like.training.dev import DevScore
from gollie_like.training.pack import describe_packs
from gollie_like.training.tuning import fit_habits

SCHEMA = '''
from dataclasses import dataclass
from gollie_like import Entity

@dataclass
class Person(Entity):
    """A human being by name."""

    span: str  # Such as: "Eve"

@dataclass
class Town(Entity):
    """A town by name."""

    span: str
'''

CONFIG = """
[model]
base = "base"
device = "cpu"

[data]
file = "people.jsonl"
guidelines = "people_schema.py"
held_out = 0.2

[views]
preset = "own"
documents = 4

[training]
steps = 4
tokens = 900
rank = 2
warmup = 1
rate = 1e-2
save_every = 2
precision = "float32"

[scoring]
every = 2
documents = 3

[output]
folder = "run"
name = "people"
"""

NAMES = ["Ann", "Bo", "Cy", "Dee", "Flo"]
TOWNS = ["Paris", "Rome", "Oslo", "London"]


pytestmark = pytest.mark.usefixtures("quiet_peft")


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    tiny_model("qwen2", seed=1).save_pretrained(folder)
    tiny_tokenizer().save_pretrained(folder)
    return folder


@pytest.fixture
def home(tmp_path: Path, base: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GOLLIE_LIKE_CACHE", str(tmp_path / "cache"))
    (tmp_path / "base").symlink_to(base)
    (tmp_path / "people_schema.py").write_text(SCHEMA)
    (tmp_path / "own.toml").write_text(CONFIG)
    rows = []
    for number in range(20):
        name, town = NAMES[number % 5], TOWNS[number % 4]
        fields = [("Person", name), ("Town", town)]
        mentions = [{"class": cls, "fields": {"span": words}} for cls, words in fields]
        rows.append({"text": f"{name} goes to {town}, day {number}.", "mentions": mentions})
    (tmp_path / "people.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return tmp_path


def train(home: Path, *options: str) -> int:
    return main(["train", str(home / "own.toml"), *options])


def read_json(path: Path) -> dict[str, Any]:
    held: dict[str, Any] = json.loads(path.read_text())
    return held


def test_a_file_and_guidelines_become_a_model(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(home) == 0
    told = capsys.readouterr()

    run = home / "run"
    assert f"use it with --model {run / 'model'}" in told.out
    assert "people: F1 0." in told.out
    assert "16 documents to learn from, 3 held out" in told.err
    lines = read_log(run)
    assert [line["step"] for line in lines] == [0, 1, 2, 3]
    assert ["score" in line for line in lines] == [False, True, False, True]
    record = read_json(run / "run.json")
    assert record["shown"] == {"people": record["documents"]}
    assert [one["step"] for one in record["sittings"]] == [0]
    assert (record["name"], record["steps"], record["ended"]) == ("people", 4, "done")
    assert record["data"]["documents"] == {"people": 16}
    assert record["after"][0]["documents"] == 3
    assert set(record["gains"]) == {"people"}
    assert record["tokens"] == sum(line["tokens"] for line in lines)
    svg = (run / "curves.svg").read_text()
    assert svg.startswith("<svg")
    assert "dev F1" in svg

    backend = HfBackend.open(str(run / "model"), precision="float32", device="cpu")
    task = read_task(str(home / "people_schema.py"))
    found = Extractor(task, backend=backend).extract("Ann goes to Rome.")
    assert found.problems == () or {p.kind for p in found.problems} <= {"repeated", "cut-off"}


def test_a_run_goes_on_after_its_time_is_over(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sittings = 0
    while not (home / "run" / "model").exists():
        assert train(home, "--minutes", "0") == 0
        sittings += 1
        told = capsys.readouterr().out
        assert "goes on from here" in told or "use it with" in told
    assert sittings == 4
    again = home / "again"
    assert train(home, "--set", f"output.folder={json.dumps(str(again))}") == 0

    whole = [line["loss"] for line in read_log(again)]
    assert [line["loss"] for line in read_log(home / "run")] == whole


def test_a_run_that_is_killed_goes_on(home: Path) -> None:
    """Really killed, from outside, as soon as it has a checkpoint."""
    command = [sys.executable, "-m", "gollie_like", "train", str(home / "own.toml")]
    command += ["--set", "training.steps=200", "--set", "scoring.every=0"]
    command += ["--set", "training.save_every=1"]
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=os.environ
    )
    while not list((home / "run").glob("checkpoint-*")):
        assert process.poll() is None, process.stderr and process.stderr.read()
    process.kill()
    process.communicate()
    done = max(int(p.name[-6:]) for p in (home / "run").glob("checkpoint-*"))
    assert train(home, "--set", "scoring.every=0", "--set", f"training.steps={done + 2}") == 0

    assert [line["step"] for line in read_log(home / "run")] == list(range(done + 2))


def test_data_can_be_looked_at_first(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert train(home, "--check") == 0
    assert "20 documents: Person 20, Town 20." in capsys.readouterr().out
    assert train(home, "--show", "3") == 0
    shown = capsys.readouterr().out
    assert "class Town(Entity):" in shown or "LABEL_1" in shown
    assert shown.count("result = [") >= 1
    assert train(home, "--show", "3") == 0
    assert capsys.readouterr().out == shown
    assert not (home / "run").exists()


def test_prepared_steps_train_as_drawn_ones(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packs = home / "packs"
    assert train(home, "--prepare", str(packs)) == 0
    assert "4 steps ready" in capsys.readouterr().out
    assert describe_packs(packs)["data"]["documents"] == {"people": 16}
    assert train(home, "--set", "scoring.every=0") == 0
    other = [
        "--set=data.file=''",
        "--set=data.guidelines=''",
        "--set=data.packs=packs",
        "--set=scoring.every=0",
        "--set=output.folder=ahead",
    ]
    assert train(home, *other) == 0

    assert [line["loss"] for line in read_log(home / "ahead")] == [
        line["loss"] for line in read_log(home / "run")
    ]
    assert read_json(home / "ahead" / "run.json")["data"]["documents"] == {"people": 16}
    assert train(home, *other, "--show", "0") == 2


def test_sharing_prefixes_is_measured(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert train(home, "--throughput", "2") == 0
    told = capsys.readouterr().out.splitlines()

    assert [line.split()[0] for line in told[:2]] == ["packed", "unpacked"]
    tokens = [int(line.split(" documents, ")[1].split()[0]) for line in told[:2]]
    documents = {line.split("(")[1].split()[0] for line in told[:2]}
    assert tokens[0] < tokens[1]
    assert len(documents) == 1


def test_what_cannot_be_done_is_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert train(home, "--set", "training.stepz=3") == 2
    assert "did you mean steps?" in capsys.readouterr().err
    assert train(home, "--set", "model.base=nobody") == 1
    assert "There is no model called 'nobody'" in capsys.readouterr().err


def test_a_calibration_needs_enough_that_was_judged() -> None:
    few = DevScore("a", Tally(()), ((0.9, True),) * 20)
    many = DevScore("b", Tally(()), ((0.9, False),) * 20 + ((0.95, True),) * 20)

    assert fit_habits([few]) == (Habits(), None)
    habits, error = fit_habits([few, many])
    assert habits.calibration is not None
    assert habits.calibration.samples == 60
    assert error is not None
    assert error[1] < error[0]
