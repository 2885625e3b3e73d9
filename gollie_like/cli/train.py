"""``gollie-like train``: a configuration in, a model that can be used out."""

from __future__ import annotations

import argparse
import itertools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from gollie_like.amount import tell_amount
from gollie_like.errors import UsageError
from gollie_like.training.config import Config, read_config
from gollie_like.training.data import read_data
from gollie_like.training.run import measure_packing, prepare_steps, start
from gollie_like.training.sft import draw_views

__all__ = ["run"]

Report = Callable[[dict[str, Any]], None]


def run(options: argparse.Namespace) -> int:
    """Check, show, prepare, measure or train."""
    config = read_config(options.config, options.set)
    if options.check:
        print(read_data(config, note=_note))
    elif options.show is not None:
        print(_show_step(config, options.show))
    elif options.throughput is not None:
        print(measure_packing(config, options.throughput, note=_note))
    elif options.prepare is not None:
        with _progress("drawing", config.settings.steps) as report:
            count = prepare_steps(config, options.prepare, report=report, note=_note)
        print(f"{options.prepare}: {tell_amount(count, 'step')} ready")
    else:
        return _train(config, options.minutes)
    return 0


def _train(config: Config, minutes: float | None) -> int:
    seconds = None if minutes is None else minutes * 60
    try:
        with _progress("training", config.settings.steps) as report:
            finished = start(config, seconds=seconds, report=report, note=_note)
    except KeyboardInterrupt:
        print("the same command goes on from the last checkpoint", file=sys.stderr)
        raise
    print(finished)
    return 0


def _show_step(config: Config, step: int) -> str:
    """What the model reads in one step, as text, before it is cut to the tokens of a step."""
    data = read_data(config)
    if not data.sources:
        raise UsageError(
            f"{config.path}: prepared steps are tokens; show the configuration of data"
        )
    views = draw_views(data.sources, seed=config.settings.seed, step=step, options=config.views)
    _, view = next(views)
    solved = [f"{view.suffix(d)} {view.answer(d)}\n\n" for d in view.documents]
    return "".join([view.prefix, *solved])


def _note(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


@contextmanager
def _progress(label: str, total: int) -> Iterator[Report]:
    """A bar in a terminal, else a line now and then."""
    console = Console(stderr=True)
    if not console.is_terminal:
        counted = itertools.count(1)

        def tell(line: dict[str, Any]) -> None:
            if next(counted) % 20 == 0 or "score" in line:
                _note(f"{label} {line['step'] + 1}/{total}: {_say(line)}")

        yield tell
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[told]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console) as bar:
        shown = bar.add_task(label, total=total, told="")
        yield lambda line: bar.update(shown, completed=line["step"] + 1, told=_say(line))


def _say(line: dict[str, Any]) -> str:
    if "loss" not in line:
        return tell_amount(line["documents"], "document")
    score = f", dev F1 {line['score']:.3f}" if "score" in line else ""
    return f"loss {line['loss']:.3f}{score}"
