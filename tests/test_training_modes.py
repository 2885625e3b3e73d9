"""Modes of training: adapters, adapters on NF4, whole models; and how a run is held and ended."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tiny_model import tiny_model, tiny_tokenizer
from training_data import source
from transformers import Qwen2Config, Qwen2ForCausalLM

from gollie_like.backends.hf import HfBackend
from gollie_like.backends.load import load_model
from gollie_like.backends.tokens import Vocabulary
from gollie_like.errors import InputError, UsageError
from gollie_like.training.adapt import list_learned, prepare, reveal
from gollie_like.training.attention import attend_apart, attend_together
from gollie_like.training.checkpoints import read_log
from gollie_like.training.pack import (
    Step,
    count_written,
    describe_packs,
    fill,
    load_step,
    write_steps,
)
from gollie_like.training.settings import Settings
from gollie_like.training.sft import Outcome, Scoring, draw_step, follow, measure_loss
from gollie_like.training.stacking import stack

SETTINGS = Settings(
    steps=4, tokens=900, rank=2, warmup=1, save_every=2, rate=1e-2, precision="float32"
)


pytestmark = pytest.mark.usefixtures("quiet_peft")


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary(tiny_tokenizer(), size=len(tiny_tokenizer()))


@pytest.fixture(scope="module")
def steps(vocabulary: Vocabulary) -> list[Step]:
    return [draw_step([source()], vocabulary, SETTINGS, n) for n in range(4)]


def wide_model() -> Any:
    """A model whose layers have shapes that 4-bit kernels take."""
    config = Qwen2Config(
        vocab_size=512,
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=1024,
        tie_word_embeddings=True,
        eos_token_id=tiny_tokenizer().eos_token_id,
    )
    torch.manual_seed(0)
    return Qwen2ForCausalLM(config).eval()


def run(
    folder: Path, steps: list[Step], settings: Settings, model: Any = None, **options: Any
) -> Outcome:
    model = deepcopy(tiny_model("qwen2", seed=1)) if model is None else model
    return follow(
        model,
        lambda n: steps[n % len(steps)],
        folder,
        settings,
        base="tiny",
        tokenizer=tiny_tokenizer(),
        **options,
    )


def losses(folder: Path) -> list[float]:
    return [line["loss"] for line in read_log(folder)]


@pytest.mark.parametrize("mode", ["lora", "qlora", "full"])
def test_every_mode_learns(mode: Any, tmp_path: Path, steps: list[Step]) -> None:
    """The same step again and again is learned by heart."""
    settings = replace(SETTINGS, mode=mode, steps=12, cooldown=0.0, rate=4e-2)
    outcome = run(tmp_path, steps[:1], settings, wide_model())

    assert (outcome.steps, outcome.ended) == (12, "done")
    told = losses(tmp_path)
    assert told[-1] < told[0] - 0.3
    assert outcome.model == tmp_path / "model"


def test_only_what_should_learn_learns() -> None:
    lora = list_learned(prepare(wide_model(), SETTINGS))
    full = list_learned(prepare(wide_model(), replace(SETTINGS, mode="full")))
    quantized = prepare(wide_model(), replace(SETTINGS, mode="qlora"))

    assert all(".lora_" in name for name in lora)
    assert len(lora) == len(list_learned(quantized)) == 2 * 7 * 2
    assert not any(".lora_" in name for name in full)
    assert "model.embed_tokens.weight" in full
    kinds = {type(m).__name__ for m in reveal(quantized).modules()}
    assert "Linear4bit" in kinds


def test_a_whole_model_can_be_given_as_a_model(tmp_path: Path, steps: list[Step]) -> None:
    outcome = run(tmp_path / "run", steps, replace(SETTINGS, mode="full", steps=1))
    loaded = load_model(
        str(outcome.model), precision="float32", device="cpu", cache=tmp_path / "cache"
    )

    expected = list(tiny_model("qwen2", seed=1).parameters())
    found = list(loaded.model.parameters())
    assert [p.shape for p in found] == [p.shape for p in expected]
    assert any(not torch.equal(a, b) for a, b in zip(found, expected, strict=True))


def test_an_adapter_can_be_given_as_a_model(tmp_path: Path, steps: list[Step]) -> None:
    base = tmp_path / "base"
    tiny_model("qwen2", seed=1).save_pretrained(base)
    tiny_tokenizer().save_pretrained(base)
    settings = replace(SETTINGS, steps=3)
    outcome = follow(
        deepcopy(tiny_model("qwen2", seed=1)),
        lambda n: steps[n],
        tmp_path / "run",
        settings,
        base=str(base),
    )
    options: dict[str, Any] = {"precision": "float32", "device": "cpu"}
    adapted = load_model(str(outcome.model), cache=tmp_path / "cache", **options).model

    with torch.no_grad():
        plain = float(measure_loss(tiny_model("qwen2", seed=1), steps[0].packs[0]))
        assert float(measure_loss(adapted, steps[0].packs[0])) < plain


def test_checkpointing_and_filling_up_change_nothing(tmp_path: Path, steps: list[Step]) -> None:
    plain = replace(SETTINGS, steps=2)
    run(tmp_path / "plain", steps, plain)
    run(tmp_path / "again", steps, replace(plain, checkpointing=True))
    run(tmp_path / "full", steps, replace(plain, bucket=256))

    assert losses(tmp_path / "again") == pytest.approx(losses(tmp_path / "plain"), abs=1e-4)
    assert losses(tmp_path / "full") == pytest.approx(losses(tmp_path / "plain"), abs=1e-4)


def test_an_adapter_upon_an_adapter_becomes_one(tmp_path: Path, steps: list[Step]) -> None:
    """What both do to the base, one after the other, is what the stacked one does."""
    base = tmp_path / "base"
    tiny_model("qwen2", seed=1).save_pretrained(base)
    tiny_tokenizer().save_pretrained(base)
    options: dict[str, Any] = {"precision": "float32", "device": "cpu"}
    cache = tmp_path / "cache"
    settings = replace(SETTINGS, steps=2, rank=4, alpha=12)
    model = deepcopy(tiny_model("qwen2", seed=1))
    lower = follow(model, lambda n: steps[n], tmp_path / "a", settings, base=str(base)).model
    assert lower is not None
    middle = load_model(str(lower), cache=cache, **options).model
    upper = follow(middle, lambda n: steps[n], tmp_path / "b", SETTINGS, base=str(lower)).model
    assert upper is not None
    stack(lower, upper, base=str(base))
    stacked = load_model(str(upper), cache=cache, **options)

    assert json.loads((upper / "adapter_config.json").read_text())["r"] == 6
    with torch.no_grad():
        pack = steps[1].packs[0]
        middle.eval()
        learned = float(measure_loss(middle, pack))
        assert float(measure_loss(stacked.model, pack)) == pytest.approx(learned, abs=0.05)
        assert abs(learned - float(measure_loss(tiny_model("qwen2", seed=1), pack))) > 0.05


def test_attention_is_the_same_apart_and_together() -> None:
    """What an accelerator computes under one mask is what a CPU computes part by part."""
    torch.manual_seed(0)
    query = torch.randn(1, 4, 60, 8, requires_grad=True)
    key, value = torch.randn(2, 1, 2, 60, 8, requires_grad=True)
    ends = [20, 21, 45, 60]
    apart = attend_apart(query, key, value, ends, None)
    together = attend_together(query, key, value, ends, None)

    assert torch.allclose(apart, together, atol=1e-6)
    for one, other in zip(
        torch.autograd.grad(apart.square().sum(), [query, key, value]),
        torch.autograd.grad(together.square().sum(), [query, key, value]),
        strict=True,
    ):
        assert torch.allclose(one, other, atol=1e-5)


def test_a_full_row_has_the_length_asked_for(steps: list[Step]) -> None:
    pack = steps[0].packs[0]
    longer = fill(pack, 512)

    assert len(longer) % 512 == 0
    assert longer.learned == pack.learned
    assert longer.ends[: len(pack.ends)] == pack.ends
    assert fill(longer, 512) is longer


def test_several_packs_make_one_step(tmp_path: Path, vocabulary: Vocabulary) -> None:
    """Two packs in a step are one step over the mean of their tokens."""
    settings = replace(SETTINGS, packs=2, steps=1)
    step = draw_step([source()], vocabulary, settings, 0)
    assert len(step.packs) == 2
    assert not np.array_equal(step.packs[0].tokens, step.packs[1].tokens)
    run(tmp_path, [step], settings)
    model = tiny_model("qwen2", seed=1)
    with torch.no_grad():
        total = sum(float(measure_loss(model, p)) * p.learned for p in step.packs)

    (line,) = read_log(tmp_path)
    assert line["loss"] == pytest.approx(total / line["learned"], abs=1e-3)
    assert line["documents"] == sum(pack.documents for pack in step.packs)


def test_dropout_is_the_same_after_a_kill(tmp_path: Path, steps: list[Step]) -> None:
    settings = replace(SETTINGS, dropout=0.3, cooldown=0.0, save_every=2)
    run(tmp_path / "whole", steps, settings)
    run(tmp_path / "halves", steps, replace(settings, steps=3))
    (tmp_path / "halves" / "checkpoint-000003").rename(tmp_path / "gone")
    with (tmp_path / "halves" / "log.jsonl").open("a") as log:
        log.write('{"step": 3, "lo')  # the kill came in the middle of a line
    run(tmp_path / "halves", steps, settings)

    assert losses(tmp_path / "halves") == losses(tmp_path / "whole")
    assert [line["step"] for line in read_log(tmp_path / "halves")] == [0, 1, 2, 3]


def test_a_run_stops_in_time_and_goes_on(tmp_path: Path, steps: list[Step]) -> None:
    settings = replace(SETTINGS, cooldown=0.0)
    whole = run(tmp_path / "whole", steps, settings)
    sittings = 0
    outcome = run(tmp_path / "parts", steps, settings, seconds=0.0)
    while outcome.ended == "time":
        assert outcome.model is None
        sittings += 1
        assert outcome.steps == sittings  # a sitting takes at least one step
        outcome = run(tmp_path / "parts", steps, settings, seconds=0.0)

    assert sittings == 3
    assert whole.ended == outcome.ended == "done"
    assert losses(tmp_path / "parts") == losses(tmp_path / "whole")


def test_the_best_model_is_kept_and_training_ends_early(tmp_path: Path, steps: list[Step]) -> None:
    values = iter([0.1, 0.5, 0.4, 0.5, 0.9])
    folders: list[bytes] = []

    def score(model: Any) -> tuple[float, list[dict[str, Any]]]:
        best = tmp_path / "best" / "adapter_model.safetensors"
        folders.append(best.read_bytes() if best.is_file() else b"")
        return next(values), [{"name": "dev"}]

    settings = replace(SETTINGS, steps=9, save_every=100)
    outcome = run(tmp_path, steps, settings, scoring=Scoring(score, every=1, patience=2))

    assert (outcome.steps, outcome.ended, outcome.best) == (4, "no better", 0.5)
    assert [line["score"] for line in read_log(tmp_path)] == [0.1, 0.5, 0.4, 0.5]
    assert outcome.model is not None
    kept = (outcome.model / "adapter_model.safetensors").read_bytes()
    assert kept == folders[2] == folders[3] != folders[1]
    again = run(tmp_path, steps, settings, scoring=Scoring(score, every=1, patience=2))
    assert (again.steps, again.ended) == (4, "no better")


def test_a_model_in_training_can_be_scored(tmp_path: Path, steps: list[Step]) -> None:
    """The engine runs it between steps, and the run goes on as if it had not."""
    texts: list[str] = []

    def score(model: Any) -> tuple[float, list[dict[str, Any]]]:
        backend = HfBackend(reveal(model), tiny_tokenizer(), name="t", identity=str(len(texts)))
        texts.append(backend.name)
        return float(len(texts)), []

    settings = replace(SETTINGS, steps=3)
    run(tmp_path / "a", steps, settings, scoring=Scoring(score, every=1))
    run(tmp_path / "b", steps, settings)

    assert losses(tmp_path / "a") == losses(tmp_path / "b")


def test_other_runs_are_refused(tmp_path: Path, steps: list[Step]) -> None:
    run(tmp_path, steps, replace(SETTINGS, steps=1))
    with pytest.raises(UsageError, match=r"a run with other settings \(mode\)"):
        run(tmp_path, steps, replace(SETTINGS, mode="full"))
    old = json.loads((tmp_path / "settings.json").read_text())
    del old["bucket"]  # written before there was such a setting
    (tmp_path / "settings.json").write_text(json.dumps(old))
    assert run(tmp_path, steps, replace(SETTINGS, steps=2)).steps == 2
    with pytest.raises(UsageError, match="made from another base or in another mode"):
        run(tmp_path, steps, replace(SETTINGS, steps=3), wide_model())


def test_prepared_steps_come_back(tmp_path: Path, steps: list[Step]) -> None:
    many = [steps[n % 4] for n in range(120)]
    assert count_written(tmp_path) == 0
    assert write_steps(tmp_path, many[:70], {"base": "tiny"}) == 70
    assert count_written(tmp_path) == 70
    assert write_steps(tmp_path, many[50:], {"base": "tiny"}, start=50) == 120
    assert describe_packs(tmp_path) == {"base": "tiny", "steps": 120}
    for number in (0, 49, 50, 119):
        found, expected = load_step(tmp_path, number), many[number]
        assert found.sources == expected.sources
        for one, other in zip(found.packs, expected.packs, strict=True):
            assert one.documents == other.documents
            for name in ("tokens", "positions", "owners", "targets"):
                assert np.array_equal(getattr(one, name), getattr(other, name))
    with pytest.raises(InputError, match="has no step 120"):
        load_step(tmp_path, 120)
    (tmp_path / "steps-000150.npz").write_bytes(b"PK")
    with pytest.raises(InputError, match="holds no prepared steps"):
        load_step(tmp_path, 160)
    with pytest.raises(InputError, match="cannot be read"):
        describe_packs(tmp_path / "nowhere")
