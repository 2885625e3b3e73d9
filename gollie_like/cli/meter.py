"""How far a run over documents has come, on standard error.

In: extractions as they are done, and about how many there will be. Out: in a terminal a bar with
documents done, how fast, the time left, mentions and problems; elsewhere a line now and then. What
went wrong with a document is said when it happens, up to a number; the records hold it all.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from gollie_like.amount import tell_amount
from gollie_like.cli.streams import harmless, tell
from gollie_like.extraction import FAILURES, Extraction

__all__ = ["Meter"]

_SECONDS_BETWEEN_LINES = 30.0
_MOST_SAID = 20


class Meter:
    """Counts extractions and shows the counts while its ``with`` block runs.

    ``done`` are those of an earlier run.
    """

    def __init__(self, total: int | None, *, done: int = 0) -> None:
        self.done = done
        self.failed = self.mentions = self.problems = 0
        self._before = done
        self._total = None if total is None else max(total, done)
        self._said = 0
        self._started = self._last = time.monotonic()
        self._bar: Progress | None = None
        self._console = Console(stderr=True)
        if self._console.is_terminal and total != 1:
            columns = (BarColumn(), TextColumn("{task.description}"))
            self._bar = Progress(*columns, console=self._console, transient=True)
            self._task = self._bar.add_task(str(self), total=self._total, completed=done)

    def __enter__(self) -> Meter:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
        if self._said > _MOST_SAID:
            tell(f"{self._said - _MOST_SAID} more sentences like these stand in the records alone")

    def __str__(self) -> str:
        spent = time.monotonic() - self._started
        speed = (self.done - self._before) / spent if spent > 0 else 0.0
        part = "" if self._total is None else f"{self.done:,} of "
        known = self.done if self._total is None else max(self._total, self.done)
        parts = [f"{part}{tell_amount(known, 'document')}", f"{speed:.2f}/s"]
        if self._total is not None and speed > 0 and self.done < self._total:
            left = (self._total - self.done) / speed
            parts.append(f"{timedelta(seconds=round(left))} left")
        parts += [
            tell_amount(count, word)
            for count, word in ((self.mentions, "mention"), (self.problems, "problem"))
        ]
        return ", ".join(parts)

    def count(self, extraction: Extraction) -> None:
        """Take one more into account and show it."""
        self.done += 1
        self.mentions += len(extraction.mentions)
        self.problems += len(extraction.problems)
        self.failed += extraction.failed
        for sentence in _complain(extraction):
            self._said += 1
            if self._said <= _MOST_SAID:
                self._console.print(
                    f"gollie-like: {harmless(sentence)}",
                    markup=False,
                    highlight=False,
                    soft_wrap=True,
                )
        if self._bar is not None:
            self._bar.update(
                self._task, completed=self.done, total=self._total, description=str(self)
            )
        elif self._total != 1 and time.monotonic() - self._last >= _SECONDS_BETWEEN_LINES:
            self._last = time.monotonic()
            print(self, file=sys.stderr, flush=True)


def _complain(extraction: Extraction) -> Iterator[str]:
    """What of a document was not read, a sentence each."""
    for problem in extraction.problems:
        if problem.kind == "unreadable":
            yield problem.message
        elif problem.kind in FAILURES:
            yield f"{extraction.document.id}: {problem.message}"
