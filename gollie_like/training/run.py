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

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from gollie_like.backends.hf import HfBackend
from gollie_like.backends.load import LoadedModel, load_model
from gollie_like.backends.tokens import Vocabulary
from gollie_like.cache import write_atomically
from gollie_like.errors import UsageError
from gollie_like.habits import NO_HABITS, write_habits
from gollie_like.machine import describe_machine, find_commit, list_packages, tell_date
from gollie_like.score.counts import Counts, Tally
from gollie_like.score.interval import Comparison, compare_runs
from gollie_like.training.adapt import reveal
from gollie_like.training.checkpoints import find_newest, read_log
from gollie_like.training.config import Config
from gollie_like.training.curves import draw_curves
from gollie_like.training.data import TrainingData, read_data
from gollie_like.training.dev import DevScore, DevSet, score_dev
from gollie_like.training.pack import (
    Step,
    count_written,
    load_step,
    whole_files,
    write_steps,
)
from gollie_like.training.sft import Outcome, Scoring, draw_step, follow
from gollie_like.training.stacking import stack
from gollie_like.training.throughput import measure_throughput
from gollie_like.training.tuning import fit_habits

__all__ = ["Finished", "measure_packing", "prepare_steps", "read_scores", "start"]

Report = Callable[[dict[str, Any]], None]
Note = Callable[[str], None]


@dataclass(frozen=True)
class Finished:
    """How a run ended, and what it gained on each set: F1 before and after, compared in pairs."""

    outcome: Outcome
    folder: Path
    gains: Mapping[str, Comparison]

    def __str__(self) -> str:
        if self.outcome.model is None:
            return f"{self.outcome.steps} steps done; the same command goes on from here"
        lines = [f"{name}: F1 {gain}" for name, gain in self.gains.items()]
        why = ", no better for a while" if self.outcome.ended == "no better" else ""
        lines.append(f"{self.outcome.steps} steps{why}; use it with --model {self.outcome.model}")
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
    _write(folder / "data.json", data.account)
    _note_sitting(folder, data)
    loaded = _load(config)
    scorer = _Scorer(folder, loaded, data.dev)
    if data.dev and config.scoring.every and not scorer.file("before").is_file():
        note("scoring the base")
        scorer.score(loaded.model, "before")
    scoring = None
    if data.dev and config.scoring.every:
        scoring = Scoring(scorer, config.scoring.every, config.scoring.patience)
    left = None if seconds is None else max(0.0, seconds - (time.monotonic() - begun))
    outcome = follow(
        loaded.model,
        _drawer(config, data, loaded),
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
    return _finish(config, data, outcome, scorer)


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


def _drawer(config: Config, data: TrainingData, loaded: LoadedModel) -> Callable[[int], Step]:
    if config.data.packs:
        folder = config.place(config.data.packs)
        return lambda step: load_step(folder, step)
    vocabulary = _make_vocabulary(loaded)
    return lambda step: draw_step(data.sources, vocabulary, config.settings, step, config.views)


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
    vocabulary = _make_vocabulary(_load(config))
    first = whole_files(count_written(folder))

    def steps() -> Any:
        for number in range(first, config.settings.steps):
            step = draw_step(data.sources, vocabulary, config.settings, number, config.views)
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
    draw = _drawer(config, data, loaded)
    drawn = [draw(number) for number in range(steps)]
    packed, apart = measure_throughput(loaded.model, drawn, config.settings)
    times = packed.documents_per_second / apart.documents_per_second
    return f"packed    {packed}\nunpacked  {apart}\n{times:.1f} times as many documents a second"


class _Scorer:
    """Scores a model on the dev sets and keeps what it said of which document."""

    def __init__(self, folder: Path, loaded: LoadedModel, sets: Sequence[DevSet]) -> None:
        self._folder, self._loaded, self._sets = folder, loaded, sets
        self._best = -1.0
        if self.file("best").is_file():
            self._best = json.loads(self.file("best").read_text(encoding="utf-8"))["score"]

    def __call__(self, model: Any) -> tuple[float, list[dict[str, Any]]]:
        return self.score(model, "last")

    def file(self, name: str) -> Path:
        """Where the scores of that name are kept."""
        return self._folder / f"scores-{name}.json"

    def score(self, model: Any, name: str) -> tuple[float, list[dict[str, Any]]]:
        """The mean F1 over the sets, and what stands behind it."""
        inner = reveal(model)
        # A name of its own each time: what was kept of a prefix was read by other weights.
        identity = f"{self._folder}:{time.monotonic_ns()}"
        backend = HfBackend(inner, self._loaded.tokenizer, name=name, identity=identity)
        scores = score_dev(backend, self._sets)
        mean = round(sum(one.f1 for one in scores) / max(1, len(scores)), 6)
        held = {"score": mean, "sets": [_keep(one) for one in scores]}
        _write(self.file(name), held)
        if name == "last" and mean > self._best:
            self._best = mean
            _write(self.file("best"), held)
        return mean, [one.to_dict() for one in scores]

    def read(self, name: str) -> list[DevScore]:
        """Scores that were kept, if they were."""
        return read_scores(self._folder, name)


def read_scores(folder: Path, name: str = "best") -> list[DevScore]:
    """The scores that a run kept: ``before`` it began, of its ``last`` or its ``best`` model."""
    path = folder / f"scores-{name}.json"
    if not path.is_file():
        return []
    held = json.loads(path.read_text(encoding="utf-8"))
    return [_restore(one) for one in held["sets"]]


def _keep(score: DevScore) -> dict[str, Any]:
    documents = [{n: c.as_row() for n, c in d.items()} for d in score.tally.documents]
    return {"name": score.name, "documents": documents, "judged": score.judged}


def _restore(held: Mapping[str, Any]) -> DevScore:
    documents = tuple({n: Counts(*row) for n, row in d.items()} for d in held["documents"])
    judged = tuple((float(sure), bool(right)) for sure, right in held["judged"])
    return DevScore(held["name"], Tally(documents), judged)


def _finish(config: Config, data: TrainingData, outcome: Outcome, scorer: _Scorer) -> Finished:
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
    habits, _ = fit_habits(after)
    if outcome.model is not None and habits != NO_HABITS:
        write_habits(outcome.model, habits)
    _write(folder / "run.json", _describe(config, data, outcome, lines, before, after, gains))
    return Finished(outcome, folder, gains)


def _describe(
    config: Config,
    data: TrainingData,
    outcome: Outcome,
    lines: Sequence[Mapping[str, Any]],
    before: Mapping[str, DevScore],
    after: Sequence[DevScore],
    gains: Mapping[str, Comparison],
) -> dict[str, Any]:
    """The record that a model card is made from."""
    return {
        "name": config.name,
        "base": config.model.base,
        "settings": asdict(config.settings),
        "views": {"preset": config.preset, **asdict(config.views)},
        "steps": outcome.steps,
        "ended": outcome.ended,
        "seconds": round(sum(line["seconds"] for line in lines), 1),
        "tokens": sum(line["tokens"] for line in lines),
        "learned_tokens": sum(line["learned"] for line in lines),
        "documents": sum(line["documents"] for line in lines),
        "last_loss": lines[-1]["loss"] if lines else None,
        "before": [one.to_dict() for one in before.values()],
        "after": [one.to_dict() for one in after],
        "gains": {name: asdict(gain) for name, gain in gains.items()},
        "data": data.account,
        "shown": _count_shown(lines),
        "sittings": _read_sittings(config.folder),
        "machine": describe_machine(),
        "packages": list_packages("peft"),
        "commit": find_commit(),
        "date": tell_date(),
    }


def _count_shown(lines: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """How many documents of each set the steps showed."""
    shown: Counter[str] = Counter()
    for line in lines:
        shown[line["source"]] += line["documents"]
    return dict(shown)


def _note_sitting(folder: Path, data: TrainingData) -> None:
    """Keep which code and which sets a run was begun or taken up with, if that has changed."""
    sittings = _read_sittings(folder)
    now = {
        "step": find_newest(folder),
        "commit": find_commit(),
        "date": tell_date(),
        "sets": sorted(data.account.get("documents", {})),
    }
    told = ("commit", "sets")
    if not sittings or any(sittings[-1][key] != now[key] for key in told):
        _write(folder / "sittings.json", {"sittings": [*sittings, now]})


def _read_sittings(folder: Path) -> list[dict[str, Any]]:
    path = folder / "sittings.json"
    if not path.is_file():
        return []
    sittings: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["sittings"]
    return sittings


def _write(path: Path, held: Mapping[str, Any]) -> None:
    with write_atomically(path) as out:
        out.write((json.dumps(held, indent=1, ensure_ascii=False) + "\n").encode())
