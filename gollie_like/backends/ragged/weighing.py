"""Weighing answers in the ragged cache: one pass reads a document, one more all that branches off.

In: questions. Out: replies, in order. Prefix and suffix of a question lie in a cache of its own
under one owner; every path of every branch gets an owner of its own that continues it. So all
branches are read side by side, each seeing what is before it and nothing of its neighbors, and
several questions share each pass. The states of the prefix are read once for all questions and kept
with those of other prefixes.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
import torch

from gollie_like.backends.question import Question, Reply, Scores
from gollie_like.backends.ragged.cache import RaggedCache
from gollie_like.backends.ragged.mask import Rows
from gollie_like.backends.ragged.resident import Resident
from gollie_like.backends.reading import Asked, Reading, read_question
from gollie_like.errors import GollieLikeError

__all__ = ["weigh"]

_TRUNK = 0
"""The owner of prefix and suffix."""

_MOST_TOGETHER = 32
"""Questions that share passes; every one has a copy of its prefix."""

_LEAST_SHARE = 128
"""Tokens that a question reads in a pass, however many share it."""


@dataclass
class _Work:
    """One question on its way: its cache, and the rows it still has to read."""

    reading: Reading
    cache: RaggedCache
    trunk: int = 0  # tokens of the suffix that were read
    places: list[tuple[Asked, int]] = field(default_factory=list)  # asks and their rows
    passes: int = 0


def weigh(resident: Resident, questions: Iterable[Question]) -> Iterator[Reply]:
    """Replies in the order of the questions; a few questions are drawn at a time."""
    waiting: list[Reading | Reply] = []
    size = 0
    for question in questions:
        try:
            reading: Reading | Reply = read_question(
                question, resident.vocabulary, context_length=resident.context_length
            )
        except GollieLikeError as error:
            reading = Reply(message=str(error))
        needed = reading.longest if isinstance(reading, Reading) else 0
        full = len(waiting) >= min(resident.group, _MOST_TOGETHER)
        if waiting and (full or size + needed > resident.positions):
            yield from _weigh_group(resident, waiting)
            waiting, size = [], 0
        waiting.append(reading)
        size += needed
    yield from _weigh_group(resident, waiting)


def _weigh_group(resident: Resident, group: list[Reading | Reply]) -> Iterator[Reply]:
    """Read a few questions together; if memory is short, one after the other."""
    started = time.perf_counter()
    works = [_begin(resident, one) for one in group if isinstance(one, Reading)]
    try:
        scores = _read(resident, works)
    except (RuntimeError, MemoryError) as error:
        if len(group) > 1:
            for one in group:
                yield from _weigh_group(resident, [one])
            return
        yield Reply(message=f"The pass failed: {error}")
        return
    seconds = (time.perf_counter() - started) / max(1, len(works))
    done = iter(zip(works, scores, strict=True))
    for one in group:
        if isinstance(one, Reply):
            yield one
        else:
            work, found = next(done)
            yield one.reply(found, seconds, work.passes)


def _begin(resident: Resident, reading: Reading) -> _Work:
    cache = RaggedCache(resident.model.shape)
    if reading.prefix:
        cache.load(_TRUNK, resident.prefix_states(reading.prefix))
    return _Work(reading, cache)


def _read(
    resident: Resident, works: list[_Work]
) -> list[dict[tuple[int, tuple[int, ...]], Scores]]:
    """Read all trunks, chunk by chunk, then all branches."""
    while pending := [work for work in works if work.trunk < len(work.reading.suffix)]:
        share = max(_LEAST_SHARE, resident.chunk // len(pending))
        _pass(resident, [(work, _trunk_rows(work, share)) for work in pending])
    branching = [(work, _branch_rows(work)) for work in works]
    branching = [(work, rows) for work, rows in branching if len(rows)]
    hidden = _pass(resident, branching) if branching else None
    found: list[dict[tuple[int, tuple[int, ...]], Scores]] = []
    start = 0
    for work in works:
        rows = sum(len(r) for w, r in branching if w is work)
        states = None if hidden is None else hidden[start : start + rows]
        found.append(_score(resident, work, states))
        start += rows
    return found


def _pass(resident: Resident, turns: list[tuple[_Work, Rows]]) -> torch.Tensor:
    started = time.perf_counter()
    hidden = resident.model.read([(work.cache, rows) for work, rows in turns])
    for work, _ in turns:
        work.passes += 1
    resident.work.passes += 1
    resident.work.tokens += sum(len(rows) for _, rows in turns)
    resident.work.seconds += time.perf_counter() - started
    return hidden


def _trunk_rows(work: _Work, most: int) -> Rows:
    tokens = work.reading.suffix[work.trunk : work.trunk + most]
    start = len(work.reading.prefix) + work.trunk
    work.trunk += len(tokens)
    return _rows(tokens, owner=_TRUNK, start=start)


def _branch_rows(work: _Work) -> Rows:
    """The rows of all paths, each under its own owner; remembers which row answers which ask."""
    reading = work.reading
    start = len(reading.prefix) + len(reading.suffix)
    asks = list(reading.asks())
    rows: list[Rows] = []
    done = 0
    answered: set[tuple[int, tuple[int, ...]]] = set()
    for number, (own, tree) in enumerate(reading.branches):
        for path in tree.paths:
            tokens = (*own, *path)
            rows.append(_rows(tokens, owner=1 + len(rows), start=start))
            for ask in asks:
                fresh = (ask.branch, ask.path) not in answered
                if ask.branch == number and fresh and path[: len(ask.path)] == ask.path:
                    work.places.append((ask, done + len(own) + len(ask.path) - 1))
                    answered.add((ask.branch, ask.path))
            done += len(tokens)
    return Rows.join(rows) if rows else _rows((), owner=_TRUNK, start=start)


def _rows(tokens: tuple[int, ...], *, owner: int, start: int) -> Rows:
    count = len(tokens)
    return Rows(
        np.array(tokens, dtype=np.int64),
        np.full(count, owner),
        np.full(count, _TRUNK),
        np.arange(start, start + count),
    )


def _score(
    resident: Resident, work: _Work, hidden: torch.Tensor | None
) -> dict[tuple[int, tuple[int, ...]], Scores]:
    if hidden is None or not work.places:
        return {}
    states = hidden[[row for _, row in work.places]]
    lists = [np.array(ask.tokens, dtype=np.int64) for ask, _ in work.places]
    full = any(tree.full for _, tree in work.reading.branches)
    scored = resident.head.score(states, lists, full=full)
    return {
        (ask.branch, ask.path): Scores(values, everything)
        for (ask, _), (values, everything) in zip(work.places, scored, strict=True)
    }
