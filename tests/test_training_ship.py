"""After training: habits, ablations, pieces, shipping, cards; with a tiny random base."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_model import tiny_model, tiny_tokenizer
from training_data import document, source

from gollie_like.backends.hf import HfBackend
from gollie_like.calibration import fit_calibration
from gollie_like.errors import InputError, UsageError
from gollie_like.habits import Habits, read_habits
from gollie_like.score import Counts
from gollie_like.score.counts import Tally
from gollie_like.training.__main__ import main
from gollie_like.training.ablation import collect_ablations, render_ablations
from gollie_like.training.card import find_weak_spots, render_card
from gollie_like.training.dev import DevScore, DevSet
from gollie_like.training.options import ABLATIONS
from gollie_like.training.ship import ship
from gollie_like.training.tuning import THRESHOLDS, try_thresholds, tune

RECORD: dict[str, Any] = {
    "name": "tiny-one",
    "base": "qwen2.5-coder-0.5b",
    "settings": {
        "mode": "lora",
        "rank": 2,
        "packs": 1,
        "tokens": 900,
        "seed": 3,
        "loss": "choices",
        "rate": 1e-3,
        "warmup": 2,
        "cooldown": 0.3,
        "precision": "bfloat16",
        "steps": 10,
    },
    "views": {"preset": "default"},
    "steps": 10,
    "ended": "done",
    "seconds": 120.0,
    "tokens": 9000,
    "learned_tokens": 800,
    "documents": 70,
    "before": [],
    "after": [],
    "data": {
        "documents": {"wnut17": 3393},
        "licenses": {"wnut17": "CC BY 4.0"},
        "leaks": {"wnut17": 2},
        "absent": ["snips"],
        "guard": {"names": [], "examples": [], "seen": {"crossner_ai": ["Person"], "rte": []}},
    },
    "machine": {"processor": "An | Engine", "threads": 2},
    "packages": {"torch": "2.13.0"},
    "commit": "abc123",
    "date": "2026-01-01T00:00:00+00:00",
}


def report(task: str, f1: float, **options: Any) -> dict[str, Any]:
    return {
        "task": task,
        "split": "test",
        "n": 200,
        "family": "entities",
        "primary": "exact",
        "documents_per_second": 1.5,
        "settings": {"guidelines": True, "masked": False, "documents_sha256": "x"},
        "scores": {
            "exact": {
                "headline": "f1",
                "f1": f1,
                "interval": [f1 - 0.05, f1 + 0.05],
                "per_class": {
                    "Person": {"f1": 0.1, "gold": 20},
                    "Rare": {"f1": 0.0, "gold": 2},
                    "Good": {"f1": 0.9, "gold": 90},
                },
            }
        },
        **options,
    }


pytestmark = pytest.mark.usefixtures("quiet_peft")


def make_run(folder: Path, *, rows: int = 40, columns: int = 100, **changes: Any) -> Path:
    (folder / "model").mkdir(parents=True)
    weights = {f"base_model.model.l{n}.lora_A.weight": torch.ones(rows, columns) for n in range(6)}
    save_file(weights, str(folder / "model" / "adapter_model.safetensors"))
    (folder / "model" / "adapter_config.json").write_text('{"r": 2}')
    (folder / "model" / "habits.json").write_text('{"tilt": 0.5}')
    (folder / "run.json").write_text(json.dumps({**RECORD, **changes}))
    return folder


def test_a_run_that_changed_on_its_way_says_so(tmp_path: Path) -> None:
    first = {"step": 0, "commit": "abc123", "date": "2026-01-01", "sets": ["wnut17"]}
    second = {**first, "step": 6, "commit": "def456", "sets": ["snips", "wnut17"], "form": "lean"}
    shown = {"shown": {"wnut17": 61, "snips": 9}}
    one = ship(make_run(tmp_path / "a", sittings=[first], **shown), tmp_path / "one")
    two = ship(make_run(tmp_path / "b", sittings=[first, second], **shown), tmp_path / "two")

    assert "| wnut17 | CC BY 4.0 | 3,393 | 2 | 61 |" in one
    assert "changed on its way" not in one
    assert (
        "from step 0 at commit `abc123` with 1 sets, prompts in the form `gollie`; "
        "then from step 6 at commit `def456` with 2 sets, prompts in the form `lean`" in two
    )


def test_an_adapter_is_shipped_in_pieces_with_its_card(tmp_path: Path) -> None:
    run = make_run(tmp_path / "run")
    card = ship(run, tmp_path / "out", name="gollie-like-9b", piece=90_000)

    files = sorted((tmp_path / "out").glob("adapter_model-*-of-*.safetensors"))
    assert len(files) == 2
    assert all(file.stat().st_size < 90_000 for file in files)
    weights = {n: v for file in files for n, v in load_file(str(file)).items()}
    assert len(weights) == 6
    assert {v.dtype for v in weights.values()} == {torch.bfloat16}
    assert read_habits(tmp_path / "out") == Habits(tilt=0.5)
    assert card.startswith(
        "# gollie-like-9b\n\nA LoRA adapter (rank 2 on all linear layers, 0.0 MB)"
    )
    ship(run, tmp_path / "out")
    assert [p.name for p in (tmp_path / "out").glob("*.safetensors")] == [
        "adapter_model.safetensors"
    ]


def test_what_may_not_be_shipped_is_refused(tmp_path: Path) -> None:
    bad = make_run(tmp_path / "bad", data={"documents": {"crossner_ai": 3}})
    with pytest.raises(UsageError, match="must not be in a model that is shipped"):
        ship(bad, tmp_path / "out")
    large = make_run(tmp_path / "large", rows=2000, columns=2000)
    with pytest.raises(UsageError, match=r"has 48\.0 MB, more than the 40 MB"):
        ship(large, tmp_path / "out")
    whole = make_run(tmp_path / "whole")
    (whole / "model" / "adapter_model.safetensors").rename(whole / "model" / "model.safetensors")
    with pytest.raises(UsageError, match="holds no adapter"):
        ship(whole, tmp_path / "out")
    with pytest.raises(InputError, match="give the folder of a finished run"):
        ship(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_card_says_everything() -> None:
    reports = [report("crossner_ai", 0.4), report("mit_movie", 0.7)]
    base = [report("crossner_ai", 0.07)]
    flips = {"followed": 0.62, "interval": [0.48, 0.76], "pairs": [{}] * 50}
    card = render_card(RECORD, reports=reports, base_reports=base, flips=flips, size=17_600_000)

    for part in (
        "rank 2 on all linear layers, 17.6 MB) for qwen2.5-coder-0.5b (Apache-2.0)",
        "| wnut17 | CC BY 4.0 | 3,393 | 2 |",
        "Not there when it was trained: snips.",
        "| crossner_ai | Person |",
        "10 steps of 1 × 900 tokens, seed 3",
        "2 minutes on An | Engine with 2 threads",
        "Commit `abc123`, 2026-01-01",
        "| crossner_ai/test | 200 | exact f1 | 0.400 [0.350, 0.450] | 0.070 [0.020, 0.120] | 1.5 |",
        "| mit_movie/test | 200 | exact f1 | 0.700 [0.650, 0.750] | not measured | 1.5 |",
        "Of 50 pairs whose exclusion is flipped, 62% [48%, 76%] were followed.",
        "* crossner_ai: f1 is only 0.40 (entities).",
        "* crossner_ai.Person: F1 0.10 on 20 instances.",
        "* Not measured: relations, events, opinions, labels, answers, triples.",
    ):
        assert part in card, part
    assert "Rare" not in card
    assert "| rte |" not in card


def test_a_card_tells_that_weights_were_averaged() -> None:
    averaged = {**RECORD, "settings": {**RECORD["settings"], "average": 0.97}}

    assert "bfloat16. The weights are a running mean, decay 0.97." in render_card(averaged)
    assert "running mean" not in render_card(RECORD)


def test_a_card_tells_what_the_written_sets_are_about() -> None:
    written = {**RECORD["data"], "documents": {"wnut17": 3393, "written.music": 100}}

    assert "not for unfamiliar subjects" in render_card({**RECORD, "data": written})
    assert "not for unfamiliar subjects" not in render_card(RECORD)


def test_weak_spots_tell_what_nobody_measured() -> None:
    spots = find_weak_spots({**RECORD, "ended": "time", "steps": 5}, [])

    assert spots[0].startswith("Not measured: entities")
    assert "The run was not finished." in spots
    with pytest.raises(InputError, match="no score to quote"):
        render_card(RECORD, reports=[report("a", 0.5, primary="none")])


def test_habits_are_chosen_on_documents_with_gold() -> None:
    backend = HfBackend(tiny_model("qwen2", seed=3), tiny_tokenizer())
    nothing = DevSet("empty", source().task, tuple(document(n) for n in (0, 5, 10)))
    tuned = tune(backend, [nothing], tilts=(-50.0, 50.0))

    assert tuned.habits.tilt == 50.0, "where nothing is to be found, ending is best"
    assert tuned.scores[50.0][0] == 1.0
    assert set(tuned.scores) == {-50.0, 0.0, 50.0}
    assert "+50.0   1.000" in str(tuned)
    assert "<- chosen" in str(tuned)
    assert backend.habits == Habits()
    with pytest.raises(UsageError, match="needs documents with gold"):
        tune(backend, [])


def test_a_lean_that_gains_nothing_is_not_kept() -> None:
    backend = HfBackend(tiny_model("qwen2", seed=3), tiny_tokenizer())
    some = DevSet("some", source().task, (document(1),))
    tuned = tune(backend, [some], tilts=(0.01,))

    assert tuned.habits.tilt == 0.0


def test_a_threshold_is_kept_where_it_gains() -> None:
    """Half of what is unsure is wrong; the gold has one more thing that nobody found."""
    judged = [(0.9, True)] * 30 + [(0.1, False)] * 25 + [(0.1, True)] * 5
    counts = ({"Town": Counts(predicted=60, right=35, gold=36, found=35)},)
    tried = try_thresholds([DevScore("towns", Tally(counts), tuple(judged))], fit(judged))
    assert set(tried) == set(THRESHOLDS)
    f1, precision, recall = tried[0.5]
    assert (f1, precision, recall) == (pytest.approx(60 / 66), 1.0, pytest.approx(30 / 36))
    assert tried[0.0][0] == pytest.approx(70 / 96)
    assert try_thresholds([], None) == {}


def fit(judged: list[tuple[float, bool]]) -> Any:
    return fit_calibration([sure for sure, _ in judged], [right for _, right in judged])


CONFIG = """
[model]
base = "base"
device = "cpu"

[data]
file = "towns.jsonl"
guidelines = "schema.py"
held_out = 0.2

[training]
steps = 1
tokens = 900
rank = 2
precision = "float32"

[scoring]
every = 1
documents = 2
"""

SCHEMA = '''
from dataclasses import dataclass
from gollie_like import Entity

@dataclass
class Town(Entity):
    """A town by name."""

    span: str
'''


def test_ablations_are_run_once_and_tabled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny_model("qwen2", seed=1).save_pretrained(tmp_path / "base")
    tiny_tokenizer().save_pretrained(tmp_path / "base")
    (tmp_path / "schema.py").write_text(SCHEMA)
    rows = [
        {"text": f"{n} trains go to Rome.", "mentions": [{"class": "Town", "fields": {"span": w}}]}
        for n, w in enumerate(["Rome"] * 10)
    ]
    (tmp_path / "towns.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (tmp_path / "own.toml").write_text(CONFIG)
    folder = tmp_path / "ablations"
    command = ["ablate", str(tmp_path / "own.toml"), str(folder), "--only", "whole,names-only"]
    assert main(command) == 0
    told = capsys.readouterr()
    assert main(command) == 0
    again = capsys.readouterr()

    assert told.out == again.out
    assert "whole: done already" in again.err
    table = told.out.splitlines()
    assert table[0] == "| | towns |"
    assert table[2].startswith("| whole: nothing taken away | 0.")
    assert table[3].startswith(f"| names-only: {ABLATIONS['names-only'].summary} | 0.")
    assert "(+0.000 [" in table[3] or "(-" in table[3] or "(+" in table[3]
    found = collect_ablations(folder)
    assert [row.ablation for row in found] == ["whole", "names-only"]
    assert render_ablations(found) == told.out.strip()
    record = json.loads((folder / "names-only" / "run.json").read_text())
    assert record["views"]["bare"] == 1.0
    with pytest.raises(InputError, match="holds no ablation"):
        collect_ablations(tmp_path)
    assert main([*command[:-1], "nonsense"]) == 2


def test_pieces_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "f.bin").write_bytes(bytes(100))
    assert main(["cut", str(tmp_path / "f.bin"), str(tmp_path / "a"), "--most", "30"]) == 0
    assert "f.bin: 4 pieces, 100 bytes" in capsys.readouterr().out
    assert main(["missing", str(tmp_path / "a")]) == 0
    (tmp_path / "a" / "f.bin.002").unlink()
    assert main(["missing", str(tmp_path / "a")]) == 1
    assert "f.bin.002" in capsys.readouterr().out
    assert main(["join", str(tmp_path / "a"), str(tmp_path / "b")]) == 2
    only = ["--most", "30", "--only", "2:3"]
    assert main(["cut", str(tmp_path / "f.bin"), str(tmp_path / "a"), *only]) == 0
    assert main(["join", str(tmp_path / "a"), str(tmp_path / "b")]) == 0
    assert (tmp_path / "b" / "f.bin").read_bytes() == bytes(100)
    assert main(["cut", str(tmp_path / "f.bin"), str(tmp_path / "a"), "--only", "x"]) == 2


def test_shipping_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = make_run(tmp_path / "run")
    (tmp_path / "ai.json").write_text(json.dumps(report("crossner_ai", 0.5)))
    command = ["ship", str(run), str(tmp_path / "out"), "--card", str(tmp_path / "card.md")]
    assert main([*command, "--reports", str(tmp_path / "ai.json")]) == 0

    assert "ModelEntry(" in capsys.readouterr().out
    assert "| crossner_ai/test | 200 |" in (tmp_path / "card.md").read_text()
    assert main([*command, "--flips", str(tmp_path / "none.json")]) == 2


def test_a_card_marks_scores_on_sets_that_were_trained_on() -> None:
    scores = {"exact": {"headline": "f1", "f1": 0.5, "interval": [0.4, 0.6], "per_class": {}}}
    report = {"split": "test", "n": 5, "family": "entities", "primary": "exact", "scores": scores}
    settings = {"guidelines": True, "masked": False}
    told = [
        {**report, "task": task, "settings": settings, "shown_in_training": count}
        for task, count in (("wnut17", 9), ("crossner_ai", 0))
    ]
    card = render_card(RECORD, reports=told)
    assert "| wnut17/test† |" in card
    assert "| crossner_ai/test |" in card
    assert "no zero-shot score" in card
