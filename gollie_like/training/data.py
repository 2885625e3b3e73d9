"""The data of a run: a configuration in, sources, sets to score on, and an account of them out.

Every way to training data goes through the leak guard: a mixture is read by `mixture`, which leaves
out what is scored, and its report lists the classes that were seen; of a file of one's own,
documents that resemble one held out are dropped and counted. Prepared steps bring the account that
was written when they were drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.errors import UsageError
from gollie_like.gold import find_benchmark
from gollie_like.training.config import Config
from gollie_like.training.dev import DevSet, read_dev
from gollie_like.training.guard import check_mixture
from gollie_like.training.leaks import HeldOut
from gollie_like.training.mixture import MIXTURE, Ingredient, read_mixture
from gollie_like.training.own import hold_out, read_own
from gollie_like.training.pack import describe_packs
from gollie_like.training.views import Source
from gollie_like.training.written import LICENSE, PREFIX

__all__ = ["TrainingData", "read_data", "read_scored"]


@dataclass(frozen=True)
class TrainingData:
    """What is learned from and what is scored on; ``account`` is for the record of the run."""

    sources: tuple[Source, ...]
    dev: tuple[DevSet, ...]
    account: dict[str, Any]
    told: str

    def __str__(self) -> str:
        return self.told


def read_data(config: Config, *, note: Callable[[str], None] = lambda _: None) -> TrainingData:
    """Read everything a configuration names.

    Raises `UsageError` if the guard finds what must not be trained on.
    """
    if config.data.packs:
        return _read_packs(config)
    if config.data.file:
        return _read_own(config)
    note(f"reading {config.data.mixture} from {config.data.directory}")
    return _read_mixture(config)


def read_scored(config: Config) -> tuple[DevSet, ...]:
    """The sets a configuration names to score on, whether or not that is done on the way."""
    return _read_own(config).dev if config.data.file else _read_tasks(config)


def _read_packs(config: Config) -> TrainingData:
    about = describe_packs(config.place(config.data.packs))
    told = tell_amount(about["steps"], "prepared step")
    dev = _read_tasks(config) if config.scoring.every else ()
    return TrainingData((), dev, about.get("data", {}), told)


def _read_tasks(config: Config) -> tuple[DevSet, ...]:
    scoring = config.scoring
    published = [name for name in scoring.tasks if not name.startswith(PREFIX)]
    if published and not config.data.directory:
        raise UsageError(f"{config.path}: [data] needs directory, for the tasks to score on")
    return tuple(
        read_dev(
            scoring.tasks,
            config.place(config.data.directory),
            split=scoring.split,
            limit=scoring.documents,
        )
    )


def _read_own(config: Config) -> TrainingData:
    data = config.data
    guidelines = _place_guidelines(config)
    options: dict[str, Any] = {"form": data.format, "labels": data.labels}
    read = read_own(config.place(data.file), guidelines, **options)
    learned, kept, dropped = hold_out(read.documents, 0.0 if data.dev else data.held_out)
    told = [f"{data.file}: {read}"]
    if data.dev:
        others = read_own(config.place(data.dev), guidelines, **options)
        told.append(f"{data.dev}: {others}")
        # The classes are the same ones, so that gold of both files compares.
        kept = others.documents
        learned, dropped = _drop_leaks(learned, kept)
    if dropped:
        told.append(f"{dropped} documents left out: they resemble one held out")
    if data.limit:
        learned = learned[: data.limit]
    if config.scoring.documents:
        kept = kept[: config.scoring.documents]
    name = config.place(data.file).stem
    task = read.task
    account = {
        "file": data.file,
        "guidelines": data.guidelines,
        "documents": {name: len(learned)},
        "held_out": len(kept),
        "leaks": {name: dropped} if dropped else {},
        "classes": dict(read.counts),
    }
    told.append(f"{tell_amount(len(learned), 'document')} to learn from, {len(kept)} held out")
    source = Source(name, task, learned)
    dev = (DevSet(name, task, kept),) if kept else ()
    return TrainingData((source,), dev, account, "\n".join(told))


def _place_guidelines(config: Config) -> str:
    """The guidelines as a reference; a file of theirs lies where the configuration says."""
    place, colon, names = config.data.guidelines.partition(":")
    if place.endswith(".py"):
        return f"{config.place(place)}{colon}{names}"
    return config.data.guidelines


def _drop_leaks(learned: Any, kept: Any) -> tuple[Any, int]:
    from_kept = HeldOut(document.text for document in kept)
    clean = tuple(document for document in learned if from_kept.find(document.text) is None)
    if not clean:
        raise UsageError("nothing is left to learn from: every document resembles one held out")
    return clean, len(learned) - len(clean)


def _read_mixture(config: Config) -> TrainingData:
    data = config.data
    if data.mixture != "gollie-like":
        raise UsageError(
            f"{config.path}: [data] mixture is 'gollie-like', the one there is, "
            f"not {data.mixture!r}"
        )
    ingredients = _choose_ingredients(config)
    guard = check_mixture(ingredients)
    if not guard.sound:
        raise UsageError(f"the mixture holds what is scored:\n{guard}")
    sources, report = read_mixture(config.place(data.directory), ingredients=ingredients)
    account = {
        "documents": dict(report.documents),
        "leaks": dict(report.leaks),
        "absent": list(report.absent),
        "licenses": {name: _find_license(name) for name in report.documents},
        "guard": guard.to_dict(),
    }
    dev = _read_tasks(config) if config.scoring.every else ()
    return TrainingData(tuple(sources), dev, account, f"{report}\n{guard}")


def _find_license(name: str) -> str:
    if name.startswith(PREFIX):
        return LICENSE
    return find_benchmark(name).license or find_benchmark(name).data.license


def _choose_ingredients(config: Config) -> list[Ingredient]:
    wanted = set(config.data.ingredients)
    unknown = wanted - {ingredient.name for ingredient in MIXTURE}
    if unknown:
        raise UsageError(
            f"{config.path}: [data] ingredients: {', '.join(sorted(unknown))} is not in the mixture"
        )
    chosen = [i for i in MIXTURE if not wanted or i.name in wanted]
    limit = config.data.limit
    return [replace(i, limit=min(i.limit, limit)) if limit else i for i in chosen]
