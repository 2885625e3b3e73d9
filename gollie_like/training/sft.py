"""Supervised fine-tuning: packs in, a trained model out, resumed after a kill at any moment.

In: a dense causal model of transformers, a function that says what each step reads, settings. Out:
a folder with the model (`adapt.export`), checkpoints and the log, one JSON object a line. Step
``n`` reads what is drawn from ``seed`` and ``n`` alone, so a resumed run shows what an undisturbed
one would have shown. Not covered: which data is fit for training (`mixture`, `own`), and scores to
quote (`benchmark`).
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import torch
from torch.nn.functional import cross_entropy

from gollie_like.backends.tokens import Vocabulary
from gollie_like.errors import UsageError
from gollie_like.training.adapt import computing, export, list_learned, prepare
from gollie_like.training.averaging import Average
from gollie_like.training.checkpoints import cut_log, require_same, resume, save
from gollie_like.training.options import ViewOptions
from gollie_like.training.pack import IGNORED, Pack, Step, fill
from gollie_like.training.packing import pack_view
from gollie_like.training.settings import Loss, Settings
from gollie_like.training.views import Source, View, draw_view

__all__ = [
    "Outcome",
    "Scoring",
    "Settings",
    "draw_pack",
    "draw_step",
    "draw_views",
    "follow",
    "train",
]

Draw = Callable[[int], Step]
"""What each step reads, by its number."""


@dataclass(frozen=True)
class Scoring:
    """How a model is scored while it learns: ``score`` gives one number and what stands behind it.

    It is called every ``every`` steps and at the end. After ``patience`` scores in a row that were
    no better than the best one the run ends; 0 is never.
    """

    score: Callable[[Any], tuple[float, list[dict[str, Any]]]]
    every: int
    patience: int = 0


@dataclass(frozen=True)
class Outcome:
    """How a run ended: ``model`` is the folder to use, ``None`` where the time was over before.

    ``ended`` is ``"done"``, ``"no better"`` (early stopping) or ``"time"``.
    """

    model: Path | None
    steps: int
    ended: str
    best: float | None = None


def draw_views(
    sources: Sequence[Source],
    *,
    seed: int,
    step: int,
    options: ViewOptions | None = None,
    number: int = 0,
) -> Iterator[tuple[Source, View]]:
    """What pack ``number`` of step ``step`` may show, without end: the first view that fits."""
    random = Random(f"{seed}:{step}:{number}" if number else f"{seed}:{step}")
    weights = [source.weight for source in sources]
    while True:
        source = random.choices(sources, weights)[0]
        yield source, draw_view(source, random, options)


def draw_pack(
    sources: Sequence[Source],
    vocabulary: Vocabulary,
    *,
    seed: int,
    step: int,
    tokens: int,
    loss: Loss = "choices",
    options: ViewOptions | None = None,
    number: int = 0,
) -> tuple[str, Pack]:
    """Pack ``number`` of what step ``step`` reads, and the name of the source it is drawn from."""
    views = draw_views(sources, seed=seed, step=step, options=options, number=number)
    for source, view in islice(views, 100):
        pack = pack_view(view, vocabulary, room=tokens, loss=loss)
        if pack is not None and pack.learned:
            return source.name, pack
    raise UsageError(
        f"no view fits into {tokens} tokens: raise the tokens of a step, or give fewer classes"
    )


def draw_step(
    sources: Sequence[Source],
    vocabulary: Vocabulary,
    settings: Settings,
    step: int,
    options: ViewOptions | None = None,
) -> Step:
    """All packs of a step."""
    drawn = [
        draw_pack(
            sources,
            vocabulary,
            seed=settings.seed,
            step=step,
            tokens=settings.tokens,
            loss=settings.loss,
            options=options,
            number=number,
        )
        for number in range(max(1, settings.packs))
    ]
    return Step(tuple(name for name, _ in drawn), tuple(pack for _, pack in drawn))


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
    """Train on sources until all steps are done; returns the folder of the model.

    ``model`` is changed in place; ``base`` is the name it is known by, which an adapter carries.
    ``report`` is called with every line of the log.
    """
    outcome = follow(
        model,
        lambda step: draw_step(sources, vocabulary, settings, step, options),
        folder,
        settings,
        base=base,
        report=report,
    )
    assert outcome.model is not None  # there was no limit of time
    return outcome.model


def follow(
    model: Any,
    draw: Draw,
    folder: str | Path,
    settings: Settings,
    *,
    base: str,
    tokenizer: Any = None,
    scoring: Scoring | None = None,
    seconds: float | None = None,
    report: Callable[[dict[str, Any]], None] | None = None,
) -> Outcome:
    """Train, or go on with the run in ``folder``, for at most so many ``seconds``.

    A run that ran out of time has a checkpoint and goes on when it is called again.
    """
    run = _Run(model, draw, Path(folder), settings, base, tokenizer, scoring, report)
    return run.go(None if seconds is None else time.monotonic() + seconds)


class _Run:
    """One sitting of a run."""

    def __init__(
        self,
        model: Any,
        draw: Draw,
        folder: Path,
        settings: Settings,
        base: str,
        tokenizer: Any,
        scoring: Scoring | None,
        report: Callable[[dict[str, Any]], None] | None,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        require_same(folder / "settings.json", settings)
        self._folder, self._settings, self._draw = folder, settings, draw
        self._base, self._tokenizer, self._scoring = base, tokenizer, scoring
        self._report = report or (lambda _: None)
        self._model = prepare(model, settings)
        self._learned = list_learned(self._model)
        self._optimizer = torch.optim.AdamW(
            self._learned.values(), lr=settings.rate, weight_decay=0.0, eps=1e-7
        )
        self._average = Average(self._learned, settings.average)
        self._start = resume(folder, self._learned, self._optimizer, self._average)
        self._scores = [
            line["score"] for line in cut_log(folder, self._start) if line.get("score") is not None
        ]

    def go(self, deadline: float | None) -> Outcome:
        """Take the steps that are left, as far as the time allows."""
        settings, ended, step = self._settings, "done", self._start
        longest = 0.0
        with (self._folder / "log.jsonl").open("a", encoding="utf-8") as log:
            while step < settings.steps and not self._stale():
                begun = time.monotonic()
                if deadline is not None and begun + 1.5 * longest > deadline and step > self._start:
                    ended = "time"
                    break
                line = self._take(step)
                step += 1
                self._score(line, step)
                log.write(json.dumps(line) + "\n")
                log.flush()
                self._report(line)
                if step % settings.save_every == 0 or step == settings.steps or self._stale():
                    self._save(step)
                longest = max(longest, time.monotonic() - begun)
        if ended == "time":
            self._save(step)
            return Outcome(None, step, ended, self._best)
        return self._conclude(step)

    def _save(self, step: int) -> None:
        keep, average = self._settings.keep, self._average
        save(self._folder, self._learned, self._optimizer, step, keep, average)

    def _stale(self) -> bool:
        """Whether the last scores were no better than the best before them."""
        patience = self._scoring.patience if self._scoring else 0
        if not patience or len(self._scores) <= patience:
            return False
        return bool(max(self._scores[-patience:]) <= max(self._scores[:-patience]))

    @property
    def _best(self) -> float | None:
        return max(self._scores, default=None)

    def _score(self, line: dict[str, Any], step: int) -> None:
        """Score the model if it is time to, and keep it if it is the best so far."""
        if self._scoring is None:
            return
        if step % max(1, self._scoring.every) and step != self._settings.steps:
            return
        self._model.eval()
        with self._average.shown():
            value, told = self._scoring.score(self._model)
        if self._best is None or round(value, 6) > self._best:
            self._export(self._folder / "best")
        self._scores.append(round(value, 6))
        line.update(score=round(value, 6), scores=told)

    def _export(self, folder: Path) -> Path:
        with self._average.shown():
            return export(folder, self._model, self._tokenizer, self._base)

    def _conclude(self, step: int) -> Outcome:
        stopped = step < self._settings.steps
        best = self._folder / "best"
        if self._scoring is None or not best.is_dir():
            model = self._export(self._folder / "model")
        else:
            model = self._folder / "model"
            model.mkdir(exist_ok=True)
            for path in best.iterdir():
                (model / path.name).write_bytes(path.read_bytes())
        return Outcome(model, step, "no better" if stopped else "done", self._best)

    def _take(self, step: int) -> dict[str, Any]:
        """One optimizer step; its line of the log."""
        settings, begun = self._settings, time.perf_counter()
        drawn = self._draw(step)
        seen = time.perf_counter()
        rate = settings.rate * schedule(step, settings)
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        torch.manual_seed(settings.seed * 1_000_003 + step)  # for dropout
        self._model.train()
        learned = sum(pack.learned for pack in drawn.packs)
        loss = 0.0
        with computing(self._model, settings.precision):
            for pack in drawn.packs:
                share = pack.learned / learned
                part = measure_loss(self._model, fill(pack, settings.bucket), settings.precision)
                (part * share).backward()  # type: ignore[no-untyped-call]  # torch's own
                loss += float(part.detach()) * share
        norm = torch.nn.utils.clip_grad_norm_(list(self._learned.values()), settings.clip)
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        self._average.update()
        return {
            "step": step,
            "source": "+".join(dict.fromkeys(drawn.sources)),
            "loss": round(loss, 4),
            "norm": round(float(norm), 3),
            "rate": rate,
            "tokens": sum(map(len, drawn.packs)),
            "learned": learned,
            "documents": sum(pack.documents for pack in drawn.packs),
            "skipped": sum(len(pack.skipped) for pack in drawn.packs),
            "drawing": round(seen - begun, 3),
            "seconds": round(time.perf_counter() - begun, 3),
        }


def measure_loss(model: Any, pack: Pack, precision: str = "") -> torch.Tensor:
    """Mean cross-entropy over the targets of a pack; scores are computed for these alone.

    What learns is kept in float32 and computes in ``precision``, the model's own by default.
    """
    device = model.device
    kind = getattr(torch, precision) if precision else model.dtype
    learned = torch.from_numpy((pack.targets != IGNORED).nonzero()[0]).to(device)
    with (
        computing(model, str(kind).removeprefix("torch.")),
        torch.autocast(device.type, kind, enabled=kind != torch.float32),
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
    targets = torch.from_numpy(pack.targets).to(device)[learned]
    return cross_entropy(output.logits[0].float(), targets)


def schedule(step: int, settings: Settings) -> float:
    """The share of the peak rate at a step: a linear rise, level, a linear fall to zero."""
    rise = min(1.0, (step + 1) / max(1, settings.warmup))
    fall = (settings.steps - step) / max(1.0, settings.cooldown * settings.steps)
    return min(rise, 1.0, fall)
