"""A whole run: a configuration in, a folder with a model that can be used out.

The corridor of training, and the only module that knows its order::

    config ─read_data→ sources, dev sets ─load_model→ model ─follow→ folder/model ─finish→ record

What lies in the folder of a run afterwards::

    model/           give it to --model; habits.json holds its calibration
    log.jsonl        one line a step; curves.svg shows it
    data.json        what was trained on, what was left out, what was seen
    run.json         settings, scores before and after, machine, packages, time
    sittings.json    with which code and which sets the run was begun and taken up
    checkpoint-*/    to go on from; can be deleted when the run is done

A run that was killed goes on from its newest checkpoint when it is started again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.backends.load import LoadedModel, load_model
from gollie_like.backends.tokens import Vocabulary
from gollie_like.errors import UsageError
from gollie_like.habits import NO_HABITS, write_habits
from gollie_like.score.interval import Comparison, compare_runs
from gollie_like.training.account import describe_run, note_sitting, write_json
from gollie_like.training.checkpoints import read_log
from gollie_like.training.config import Config
from gollie_like.training.curves import draw_curves
from gollie_like.training.data import TrainingData, read_data
from gollie_like.training.options import ViewOptions
from gollie_like.training.pack import (
    Step,
    count_written,
    load_step,
    whole_files,
    write_steps,
)
from gollie_like.training.scorer import Scorer
from gollie_like.training.sft import Outcome, Scoring, draw_step, follow
from gollie_like.training.stacking import stack
from gollie_like.training.throughput import measure_throughput
from gollie_like.training.tuning import fit_habits

__all__ = ["Finished", "measure_packing", "prepare_steps", "start"]

Report = Callable[[dict[str, Any]], None]
Note = Callable[[str], None]


@dataclass(frozen=True)
class Finished:
    """How a run ended, and what it gained on each set: F1 before and after, compared in pairs."""

    outcome: Outcome
    folder: Path
    gains: Mapping[str, Comparison]

    def __str__(self) -> str:
        steps = tell_amount(self.outcome.steps, "step")
        if self.outcome.model is None:
            return f"{steps} done; the same command goes on from here"
        lines = [f"{name}: F1 {gain}" for name, gain in self.gains.items()]
        why = ", no better for a while" if self.outcome.ended == "no better" else ""
        lines.append(f"{steps}{why}; use it with --model {self.outcome.model}")
        return "\n".join(lines)


def start(
    config: Config,
    *,
    seconds: float | None = None,
    report: Report | None = None,
    note: Note = lambda _: None,
) -> Finished:
    """Train as a configuration says, or go on with it, for at most so many ``seconds``."""
    begun = time.monotonic()
    folder = config.folder
    folder.mkdir(parents=True, exist_ok=True)
    data = read_data(config, note=note)
    note(str(data))
    write_json(folder / "data.json", data.account)
    loaded = _load(config)
    views = _find_views(config, loaded)
    note_sitting(folder, data, views.form or loaded.habits.form)
    scorer = Scorer(folder, loaded, data.dev, form=views.form)
    if data.dev and config.scoring.every and not scorer.file("before").is_file():
        note("scoring the base")
        scorer.score(loaded.model, "before")
    scoring = None
    if data.dev and config.scoring.every:
        scoring = Scoring(scorer, config.scoring.every, config.scoring.patience)
    left = None if seconds is None else max(0.0, seconds - (time.monotonic() - begun))
    outcome = follow(
        loaded.model,
        _drawer(config, data, loaded, views),
        folder,
        config.settings,
        base=_name_base(config),
        tokenizer=loaded.tokenizer,
        scoring=scoring,
        seconds=left,
        report=report,
    )
    entry = loaded.entry
    if outcome.model is not None and entry.kind == "adapter" and config.settings.mode != "full":
        assert entry.path is not None
        assert entry.base is not None  # or it could not have been loaded
        stack(entry.path, outcome.model, base=entry.base)
    return _finish(config, data, outcome, scorer, views)


def _find_views(config: Config, loaded: LoadedModel) -> ViewOptions:
    """How views vary; what the configuration leaves open is as the base wants it."""
    form = config.views.form or loaded.habits.form
    return replace(config.views, form=form)


def _load(config: Config) -> LoadedModel:
    # An adapter on NF4 is trained on weights that are quantized after they were loaded.
    precision = "float32" if config.settings.mode == "full" else config.settings.precision
    return load_model(_name_base(config), precision=precision, device=config.model.device)


def _name_base(config: Config) -> str:
    """The base by name; a path is taken as the configuration means it."""
    place = config.place(config.model.base)
    return str(place) if place.exists() else config.model.base


def _make_vocabulary(loaded: LoadedModel) -> Vocabulary:
    rows = loaded.model.get_input_embeddings().weight.shape[0]
    return Vocabulary(loaded.tokenizer, size=rows)


def _drawer(
    config: Config, data: TrainingData, loaded: LoadedModel, views: ViewOptions
) -> Callable[[int], Step]:
    if config.data.packs:
        folder = config.place(config.data.packs)
        return lambda step: load_step(folder, step)
    vocabulary = _make_vocabulary(loaded)
    return lambda step: draw_step(data.sources, vocabulary, config.settings, step, views)


def prepare_steps(
    config: Config, folder: str | Path, *, report: Report | None = None, note: Note = lambda _: None
) -> int:
    """Draw every step of a run ahead of time, into files; how many there are.

    Then a machine that trains needs no data and no guidelines, and none of its time goes into
    drawing. Preparing that was killed goes on.
    """
    folder = Path(folder)
    data = read_data(config, note=note)
    note(str(data))
    loaded = _load(config)
    vocabulary, views = _make_vocabulary(loaded), _find_views(config, loaded)
    first = whole_files(count_written(folder))

    def steps() -> Any:
        for number in range(first, config.settings.steps):
            step = draw_step(data.sources, vocabulary, config.settings, number, views)
            if report is not None:
                report({"step": number, "documents": sum(p.documents for p in step.packs)})
            yield step

    about = {"data": data.account, "base": config.model.base, "settings": asdict(config.settings)}
    return write_steps(folder, steps(), about, start=first)


def measure_packing(config: Config, steps: int, *, note: Note = lambda _: None) -> str:
    """What sharing prefixes is worth, over the first steps of a run, as a small table."""
    if steps < 1:
        raise UsageError(f"time at least one step, not {steps}")
    data = read_data(config, note=note)
    loaded = _load(config)
    draw = _drawer(config, data, loaded, _find_views(config, loaded))
    drawn = [draw(number) for number in range(steps)]
    packed, apart = measure_throughput(loaded.model, drawn, config.settings)
    times = packed.documents_per_second / apart.documents_per_second
    return f"packed    {packed}\nunpacked  {apart}\n{times:.1f} times as many documents a second"


def _finish(
    config: Config, data: TrainingData, outcome: Outcome, scorer: Scorer, views: ViewOptions
) -> Finished:
    folder = config.folder
    lines = read_log(folder)
    (folder / "curves.svg").write_text(draw_curves(lines, config.name), encoding="utf-8")
    before = {one.name: one for one in scorer.read("before")}
    after = scorer.read("best")
    gains = {
        one.name: compare_runs(before[one.name].tally, one.tally)["f1"]
        for one in after
        if one.name in before
    }
    fitted, _ = fit_habits(after)
    habits = replace(fitted, form=views.form or fitted.form)
    if outcome.model is not None and habits != NO_HABITS:
        write_habits(outcome.model, habits)
    write_json(
        folder / "run.json", describe_run(config, data, outcome, lines, before, after, gains)
    )
    return Finished(outcome, folder, gains)
