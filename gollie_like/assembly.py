"""Assembly: one document on its way through a backend, window by window, and what becomes of it.

In: a document, its windows, and a completion for each of them, in order. Out: one `Extraction`.
Whatever goes wrong on the way is a problem of this document: a window that failed is told with its
characters, and what the others said is kept.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from gollie_like.backends.protocol import Completion, Limits
from gollie_like.calibration import Calibration
from gollie_like.confidence import set_apart, weigh
from gollie_like.document import Document, Mention, Problem, Span
from gollie_like.evaluate import evaluate
from gollie_like.extraction import Extraction
from gollie_like.given import check_given, cut_out, keep_places, list_given
from gollie_like.ground import locate
from gollie_like.headings import Heading
from gollie_like.merge import merge, shift, subtract
from gollie_like.preference import judge
from gollie_like.schema import Entity, print_value
from gollie_like.task import Task

__all__ = ["Assembly"]

_KINDS = {
    "tokens": "cut-off",
    "time": "cut-off",
    "context": "too-long",
    "repeat": "repeated",
    "error": "backend",
}
"""The kind of problem that each early end of a completion is reported as."""

_CARRIED = 32
_LONGEST_CARRIED = 80
"""The most entities that a window is told, and the most characters of each as code."""

logger = logging.getLogger(__name__)


@dataclass(eq=False)
class Assembly:
    """A document, its windows, and what those that have come back said.

    ``asked`` is the number of windows that are on their way or back. ``settled`` is the extraction
    of a document that needs no reading; ``calibration`` is that of the model's confidence, and
    ``threshold`` how sure an instance must be.
    """

    document: Document
    task: Task
    windows: list[Span] = field(default_factory=list)
    headings: tuple[Heading, ...] = ()
    settled: Extraction | None = None
    calibration: Calibration | None = None
    threshold: float = 0.0
    asked: int = 0
    tokens: int = 0
    seconds: float = 0.0
    _codes: list[str] = field(default_factory=list)
    _mentions: list[tuple[int, Mention]] = field(default_factory=list)
    _problems: list[Problem] = field(default_factory=list)
    _unread: list[Span] = field(default_factory=list)
    _read: list[Span] = field(default_factory=list)
    _truncated: bool = False
    _failed: bool = False
    _started: float | None = None

    @property
    def done(self) -> bool:
        """Whether nothing more can come."""
        return self._failed or self.settled is not None or self.answered == len(self.windows)

    @property
    def answered(self) -> int:
        """How many windows have come back."""
        return len(self._codes)

    def fail(self, problem: Problem) -> None:
        """Give the whole document up if nothing of it was read, else the windows not come back."""
        if self._codes:
            self.give_up(problem, self.answered)
        else:
            self._problems.insert(0, problem)
            self._failed = True

    def give_up(self, problem: Problem, number: int) -> None:
        """Leave the windows from ``number`` on away; those before it are on their way."""
        if number == 0:
            self.fail(problem)
            return
        left = self.windows[number:]
        place = f" (characters {left[0].start} to {max(span.end for span in left)})"
        self._problems.append(replace(problem, message=problem.message + place))
        self._unread += left
        del self.windows[number:]

    def left_of(self, limits: Limits, whole: Limits) -> Limits | None:
        """The limits of the next window within those of the whole document; ``None`` if spent."""
        self._started = self._started or time.monotonic()
        tokens = None if whole.tokens is None else whole.tokens - self.tokens
        spent = time.monotonic() - self._started
        seconds = None if whole.seconds is None else whole.seconds - spent
        if (tokens is not None and tokens <= 0) or (seconds is not None and seconds <= 0):
            return None
        return Limits(_least(limits.tokens, tokens), _least(limits.seconds, seconds))

    def found_so_far(self) -> tuple[Any, ...]:
        """The entities of the windows that have come back, the latest of each, newest last."""
        known: dict[str, Any] = {}
        for _, mention in self._mentions:
            code = print_value(mention.instance)
            if isinstance(mention.instance, Entity) and len(code) <= _LONGEST_CARRIED:
                known.pop(code, None)
                known[code] = mention.instance
        return tuple(known.values())[-_CARRIED:]

    def take_in(self, completion: Completion) -> None:
        """Evaluate what came back for the next window and put it in its place."""
        number = self.answered
        window = self.windows[number]
        self._codes.append(completion.text.strip())
        self.seconds += completion.seconds
        self.tokens += completion.generated_tokens
        ended = completion.finish in ("tokens", "time", "context", "error")
        self._truncated |= ended
        where = f"window {number + 1}: " if len(self.windows) > 1 else ""
        if completion.finish != "stop":
            self._problems.append(_say_ending(completion, where, window))
        if ended and not completion.text.strip():
            self._unread.append(window)
            return
        try:
            mentions, problems = self._understand(completion, window)
        except Exception as error:  # one document's answer never ends a run of a million
            logger.debug("an answer could not be understood", exc_info=True)
            message = f"the answer could not be understood: {type(error).__name__}: {error}"
            mentions, problems = (), [Problem("failure", "", message)]
        self._read.append(window)
        self._mentions += [(number, shift(mention, window.start)) for mention in mentions]
        self._problems += [
            replace(problem, message=f"{where}{problem.message}") if where else problem
            for problem in problems
        ]

    def _understand(
        self, completion: Completion, window: Span
    ) -> tuple[Sequence[Mention], list[Problem]]:
        """The mentions of one window, with places in its own text."""
        part = cut_out(self.document, window)
        evaluation = evaluate(completion.text, self.task)
        items, broken = judge(evaluation.items, self.document.text, self.document.inputs)
        broken += check_given(self.task, list_given(part), evaluation.instances)
        mentions = locate(items, part.text, self.task.schema)
        mentions = keep_places(self.task, part.given, mentions, part.text, offset=window.start)
        if completion.decisions is not None:
            given = completion.decisions
            mentions = weigh(mentions, items, given, calibration=self.calibration)
        return mentions, [*evaluation.problems, *broken]

    def conclude(self, model: str) -> Extraction:
        """The extraction, of what has come back."""
        if self.settled is not None:
            return self.settled
        unread = subtract(self._unread, self._read)
        text = self.document.text
        if self._failed and isinstance(text, str) and text:
            unread = (Span(0, len(text)),)
        mentions, unsure = set_apart(self._all_mentions(), self.task, self.threshold)
        return Extraction(
            document=self.document,
            mentions=mentions,
            problems=tuple(self._problems),
            code="\n".join(self._codes),
            truncated=self._truncated or bool(unread),
            unread=unread,
            model=model,
            seconds=self.seconds,
            unsure=unsure,
            schema=self.task.schema,
        )

    def _all_mentions(self) -> tuple[Mention, ...]:
        if len(self.windows) + len(self._unread) < 2:
            return tuple(mention for _, mention in self._mentions)
        return merge(self._mentions, cardinality=self.task.cardinality)


def _least(one: Any, other: Any) -> Any:
    """The smaller of two limits; ``None`` is no limit."""
    return one if other is None else other if one is None else min(one, other)


def _say_ending(completion: Completion, where: str, window: Span) -> Problem:
    message = completion.message or f"generation ended early ({completion.finish})"
    place = f" (characters {window.start} to {window.end})" if where else ""
    return Problem(_KINDS[completion.finish], "", f"{where}{message}{place}")
