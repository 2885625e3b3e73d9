"""How far a benchmark has come: a bar with the score so far, in a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.progress import Progress as Bar

from gollie_like.benchmark.run import Progress

__all__ = ["show_progress"]


@contextmanager
def show_progress(name: str, figure: str = "F1") -> Iterator[Progress | None]:
    """What to tell after every document; ``figure`` is the score that is told with it."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(figure + " so far {task.fields[score]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console) as bar:
        shown = bar.add_task(name, total=None, score="-")
        yield lambda done, total, score: bar.update(
            shown, completed=done, total=total, score=f"{score:.3f}"
        )
