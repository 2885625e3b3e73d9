"""Supervised fine-tuning: packed views in, a LoRA adapter out, resumed after a kill at any moment.

In: a dense causal model of transformers, a vocabulary, sources, settings. Out: a folder with the
adapter (peft's format), the optimizer's state and the log, one JSON object a line. Step ``n`` shows
the view drawn from ``seed`` and ``n`` alone, so a resumed run shows what an undisturbed one would
have shown. Checkpoints are safetensors, written whole or not at all. Not covered: which sources are
fit for training (`mixture`), and scoring (`benchmark`).
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

import torch
from peft import LoraConfig, get_peft_model, get_peft_model_state_dict
from peft.helpers import disable_input_dtype_casting
from safetensors.torch import load_file, save_file
from torch.nn.functional import cross_entropy

from gollie_like.backends.tokens import Vocabulary
from gollie_like.errors import UsageError
from gollie_like.training.attention import ATTENTION
from gollie_like.training.packing import IGNORED, Loss, Pack, pack_view
from gollie_like.training.views import Source, ViewOptions, draw_view

__all__ = ["Settings", "draw_pack", "train"]


@dataclass(frozen=True)
class Settings:
    """How an adapter is trained.

    ``steps`` optimizer steps of at most ``tokens`` tokens each; ``rank`` and ``alpha`` of LoRA on
    all linear layers; ``rate`` is the peak learning rate, reached after ``warmup`` steps, held, and
    lowered to zero over the last ``cooldown`` share of the steps (Hu et al. 2024 call this
    warmup-stable-decay). A resumed run may have more or fewer ``steps`` than before, so how long to
    go on can be decided on the way. ``keep`` checkpoints stay, one every ``save_every`` steps.
    """

    steps: int
    tokens: int = 1200
    rank: int = 16
    alpha: int = 32
    dropout: float = 0.0
    rate: float = 3e-4
    warmup: int = 10
    cooldown: float = 0.3
    clip: float = 1.0
    seed: int = 0
    loss: Loss = "choices"
    save_every: int = 50
    keep: int = 2


def draw_pack(
    sources: Sequence[Source],
    vocabulary: Vocabulary,
    *,
    seed: int,
    step: int,
    tokens: int,
    loss: Loss = "choices",
    options: ViewOptions | None = None,
) -> tuple[str, Pack]:
    """What step ``step`` of a run shows, and the name of the source it is drawn from."""
    random = Random(f"{seed}:{step}")
    weights = [source.weight for source in sources]
    for _ in range(100):
        source = random.choices(sources, weights)[0]
        pack = pack_view(draw_view(source, random, options), vocabulary, room=tokens, loss=loss)
        if pack is not None and (pack.targets != IGNORED).any():
            return source.name, pack
    raise UsageError(
        f"no view fits into {tokens} tokens: raise the tokens of a step, or give fewer classes"
    )


def train(
    model: Any,
    vocabulary: Vocabulary,
    sources: Sequence[Source],
    folder: str | Path,
    settings: Settings,
    *,
    base: str,
    options: ViewOptions | None = None,
    report: Callable[[dict[str, Any]], None] | None = None,
) -> Path:
    """Train an adapter, or go on with the one in ``folder``; returns the adapter's folder.

    ``model`` is changed in place; ``base`` is the name it is known by, which the adapter carries.
    ``report`` is called with every line of the log.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _require_same(folder / "settings.json", settings)
    torch.manual_seed(settings.seed)  # the adapter's first values are drawn from it
    adapted = get_peft_model(model, _lora(settings))
    parameters = [p for p in adapted.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=settings.rate, weight_decay=0.0, eps=1e-7)
    start = _resume(folder, adapted, optimizer)
    adapted.train()
    with (folder / "log.jsonl").open("a", encoding="utf-8") as log:
        for step in range(start, settings.steps):
            line = _take_step(adapted, vocabulary, sources, optimizer, settings, step, options)
            log.write(json.dumps(line) + "\n")
            log.flush()
            if report is not None:
                report(line)
            if (step + 1) % settings.save_every == 0 or step + 1 == settings.steps:
                _save(folder, adapted, optimizer, step + 1, settings.keep)
    return _export(folder / "adapter", adapted, base)


def _export(adapter: Path, model: Any, base: str) -> Path:
    """Write the adapter alone, in bfloat16 and peft's format, ready to be given as a model."""
    adapter.mkdir(parents=True, exist_ok=True)
    weights = get_peft_model_state_dict(model)
    halved = {name: value.to(torch.bfloat16).contiguous() for name, value in weights.items()}
    save_file(halved, str(adapter / "adapter_model.safetensors"), metadata={"format": "pt"})
    config = model.peft_config["default"]
    config.base_model_name_or_path = base
    config.inference_mode = True
    config.save_pretrained(str(adapter))
    return adapter


def _lora(settings: Settings) -> LoraConfig:
    return LoraConfig(
        r=settings.rank,
        lora_alpha=settings.alpha,
        lora_dropout=settings.dropout,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )


def _take_step(
    model: Any,
    vocabulary: Vocabulary,
    sources: Sequence[Source],
    optimizer: torch.optim.Optimizer,
    settings: Settings,
    step: int,
    options: ViewOptions | None,
) -> dict[str, Any]:
    begun = time.perf_counter()
    source, pack = draw_pack(
        sources,
        vocabulary,
        seed=settings.seed,
        step=step,
        tokens=settings.tokens,
        loss=settings.loss,
        options=options,
    )
    drawn = time.perf_counter()
    rate = settings.rate * schedule(step, settings)
    for group in optimizer.param_groups:
        group["lr"] = rate
    loss = measure_loss(model, pack)
    loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
    parameters = [p for group in optimizer.param_groups for p in group["params"]]
    norm = torch.nn.utils.clip_grad_norm_(parameters, settings.clip)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return {
        "step": step,
        "source": source,
        "loss": round(loss.item(), 4),
        "norm": round(float(norm), 3),
        "rate": rate,
        "tokens": len(pack),
        "learned": int((pack.targets != IGNORED).sum()),
        "documents": pack.documents,
        "skipped": len(pack.skipped),
        "drawing": round(drawn - begun, 3),
        "seconds": round(time.perf_counter() - begun, 3),
    }


def measure_loss(model: Any, pack: Pack) -> torch.Tensor:
    """Mean cross-entropy over the targets of a pack; scores are computed for these alone.

    The adapter is kept in float32 and computes in the model's own precision.
    """
    device, halved = model.device, model.dtype != torch.float32
    learned = torch.from_numpy((pack.targets != IGNORED).nonzero()[0]).to(device)
    usual = model.config._attn_implementation
    model.config._attn_implementation = ATTENTION
    try:
        with (
            torch.autocast(device.type, model.dtype, enabled=halved),
            disable_input_dtype_casting(model, active=halved),
        ):
            output = model(
                input_ids=torch.from_numpy(pack.tokens)[None].to(device),
                position_ids=torch.from_numpy(pack.positions)[None].to(device),
                # a mask of four dimensions keeps transformers from making its own
                attention_mask=torch.zeros((1, 1, 1, 1), dtype=model.dtype, device=device),
                pack_ends=pack.ends,
                logits_to_keep=learned,
                use_cache=False,
            )
    finally:
        model.config._attn_implementation = usual
    targets = torch.from_numpy(pack.targets).to(device)[learned]
    return cross_entropy(output.logits[0].float(), targets)


def schedule(step: int, settings: Settings) -> float:
    """The share of the peak rate at a step: a linear rise, level, a linear fall to zero."""
    rise = min(1.0, (step + 1) / max(1, settings.warmup))
    fall = (settings.steps - step) / max(1.0, settings.cooldown * settings.steps)
    return min(rise, 1.0, fall)


def _require_same(path: Path, settings: Settings) -> None:
    """Write the settings of a new run; of an old one, refuse others."""
    now = asdict(settings)
    if not path.exists():
        path.write_text(json.dumps(now, indent=2) + "\n", encoding="utf-8")
        return
    then = json.loads(path.read_text(encoding="utf-8"))
    changed = [name for name in now if name != "steps" and then.get(name) != now[name]]
    if changed:
        raise UsageError(
            f"{path.parent} holds a run with other settings ({', '.join(changed)}); "
            "go on with the same ones or choose another folder"
        )


def _checkpoints(folder: Path) -> Iterator[tuple[int, Path]]:
    for path in sorted(folder.glob("checkpoint-*")):
        if path.name.removeprefix("checkpoint-").isdigit():
            yield int(path.name.removeprefix("checkpoint-")), path


def _save(folder: Path, model: Any, optimizer: torch.optim.Optimizer, step: int, keep: int) -> None:
    """Write a checkpoint beside its name, then give it its name; drop the oldest."""
    unfinished = folder / ".unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    weights = {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}
    save_file(weights, str(unfinished / "weights.safetensors"))
    moments = {
        f"{index}.{name}": value.detach().clone()
        for index, state in optimizer.state_dict()["state"].items()
        for name, value in state.items()
    }
    save_file(moments, str(unfinished / "optimizer.safetensors"))
    os.replace(unfinished, folder / f"checkpoint-{step:06d}")
    for _, path in sorted(_checkpoints(folder))[:-keep]:
        shutil.rmtree(path)


def _resume(folder: Path, model: Any, optimizer: torch.optim.Optimizer) -> int:
    """Load the newest checkpoint, if there is one; the step to go on with."""
    found = sorted(_checkpoints(folder))
    if not found:
        return 0
    step, path = found[-1]
    weights = load_file(str(path / "weights.safetensors"))
    own = dict(model.named_parameters())
    with torch.no_grad():
        for name, value in weights.items():
            own[name].copy_(value)
    state: dict[int, dict[str, torch.Tensor]] = {}
    for key, value in load_file(str(path / "optimizer.safetensors")).items():
        index, _, name = key.partition(".")
        state.setdefault(int(index), {})[name] = value
    optimizer.load_state_dict({**optimizer.state_dict(), "state": state})
    return step
