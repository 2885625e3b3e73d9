"""One call of the engine: requests come in, join the passes, leave as completions, in order.

In: an iterator of requests. Out: completions, each as soon as it and all before it are done. In
every pass each track reads what it has to read: decoding ones a few tokens, new ones a chunk of
their text, so that a long document does not hold up the others. Documents are spread over lanes,
each with a ragged cache and its own copy of the prefix. When the memory bound is reached, the
youngest track gives back its positions and starts reading again later, with all it has written;
its answer does not change.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator

import torch

from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.ragged.lanes import FEW_TOKENS, Lanes, Turn
from gollie_like.backends.ragged.resident import Resident
from gollie_like.backends.ragged.track import Track
from gollie_like.backends.writer import Writer, read_prompt
from gollie_like.errors import BackendError, GollieLikeError

__all__ = ["Run"]


class Run:
    """The documents of one call."""

    def __init__(self, resident: Resident, requests: Iterator[Request]) -> None:
        self._resident = resident
        self._requests = requests
        self._lanes = Lanes(resident)
        self._waiting: deque[Track] = deque()  # tracks without cache positions
        self._done: dict[int, Completion] = {}
        self._drawn = 0
        self._exhausted = False
        self._most = resident.positions
        self._ceiling: int | None = None  # a concurrency that turned out to be too high

    def completions(self) -> Iterator[Completion]:
        """Run until all requests are answered."""
        given = 0
        while True:
            self._admit()
            while given in self._done:
                yield self._done.pop(given)
                given += 1
            if not self._lanes.pairs:
                if self._exhausted and not self._waiting and given == self._drawn:
                    return
                continue
            self._pass()

    # --- joining and leaving -------------------------------------------------------------------

    def _admit(self) -> None:
        """Let tracks join while there is room for them."""
        wanted = self._resident.concurrency()
        if self._ceiling is not None:
            wanted = min(wanted, self._ceiling)
        while (active := len(self._lanes.pairs)) < wanted and len(self._done) < 4 * wanted + 64:
            track = self._waiting.popleft() if self._waiting else self._draw()
            if track is None:
                return
            if track.writer.finish is not None:
                self._finish(track)
            elif active and self._lanes.expect(track) > self._most:
                self._waiting.appendleft(track)
                return
            else:
                self._lanes.join(track)

    def _draw(self) -> Track | None:
        """A track for the next request; one that ends at once is left in `_done`."""
        while not self._exhausted:
            try:
                request = next(self._requests)
            except StopIteration:
                self._exhausted = True
                return None
            number, self._drawn = self._drawn, self._drawn + 1
            try:
                return self._start(number, request)
            except GollieLikeError as error:
                self._done[number] = Completion("", finish="error", message=str(error))
        return None

    def _start(self, number: int, request: Request) -> Track:
        resident = self._resident
        prompt = read_prompt(request, resident.vocabulary)
        writer = Writer(
            request,
            prompt,
            resident.vocabulary,
            context_length=resident.context_length,
        )
        writer.advance()
        return Track(number, self._lanes.new_owner(), prompt, writer, request.suffix.encode())

    def _finish(self, track: Track) -> None:
        self._done[track.number] = track.writer.completion()
        work = self._resident.work
        work.documents += 1
        work.written += len(track.writer.tokens)
        work.decisions += track.writer.decided
        work.drafted += track.drafted
        work.accepted += track.accepted

    def _conclude(self, track: Track) -> None:
        self._lanes.leave(track)
        self._finish(track)

    # --- one pass ------------------------------------------------------------------------------

    def _pass(self) -> None:
        """Plan, read, ask, settle."""
        turns = self._plan()
        if not turns:
            return
        resident = self._resident
        started = time.perf_counter()
        try:
            choices = self._ask(turns, resident.model.read(self._lanes.batch(turns)))
        except (RuntimeError, MemoryError) as error:
            self._recover(turns, error)
            return
        resident.work.peak = max(resident.work.peak, self._lanes.capacity)
        self._settle(turns, choices)
        self._observe(turns, time.perf_counter() - started)

    def _plan(self) -> list[Turn]:
        """What each track reads in the next pass, within the memory bound."""
        resident = self._resident
        active = self._lanes.pairs
        active.sort(key=lambda pair: pair[1].length - pair[1].read)
        rule = resident.draft_rule(len(active))
        budget = resident.chunk
        few = min(FEW_TOKENS, budget)
        turns = []
        for lane, track in active:
            pending = track.length - track.read
            if pending > few > budget:
                continue
            chunk = max(budget, few)
            prefix = lane.prefixes[track.prompt.prefix]
            turn = Turn(lane, track, track.plan(prefix, chunk, resident.drafter, rule))
            budget -= len(turn.rows)
            turns.append(turn)
        self._make_room(turns)
        self._lanes.sort(turns)
        return turns

    def _ask(self, turns: list[Turn], hidden: torch.Tensor) -> list[tuple[int, float]]:
        """The choices for all questions of a pass, in the order of the turns."""
        places: list[int] = []
        allowed, tilts = [], []
        done = 0
        for turn in turns:
            places += [done + ask.row for ask in turn.track.asks]
            allowed += [ask.allowed for ask in turn.track.asks]
            tilts += [ask.tilt for ask in turn.track.asks]
            done += len(turn.rows)
        return self._resident.head.choose(hidden[places], allowed, tilts) if places else []

    def _settle(self, turns: list[Turn], choices: list[tuple[int, float]]) -> None:
        """Let each track use its choices; free what does not stand."""
        at = 0
        for turn in turns:
            answers = choices[at : at + len(turn.track.asks)]
            at += len(turn.track.asks)
            turn.track.settle(len(turn.rows), answers, self._resident.drafter)
            turn.lane.cache.trim(turn.track.owner, turn.track.position)
        for turn in turns:
            if turn.track.writer.finish is not None:
                self._conclude(turn.track)
        self._lanes.tidy()

    def _observe(self, turns: list[Turn], seconds: float) -> None:
        tokens = sum(len(turn.rows) for turn in turns)
        pairs = sum(len(turn.rows) * turn.lane.cache.used for turn in turns)
        work = self._resident.work
        work.passes += 1
        work.tokens += tokens
        work.seconds += seconds
        self._resident.pace.observe(
            documents=len(turns), tokens=tokens, pairs=pairs, seconds=seconds
        )

    # --- when memory is short ------------------------------------------------------------------

    def _make_room(self, turns: list[Turn]) -> None:
        """See that the caches can take the rows; the youngest tracks wait if they cannot."""
        if self._lanes.capacity_after(turns) <= self._most:
            return
        self._lanes.tighten()
        while self._lanes.capacity_after(turns) > self._most and turns:
            if len(active := self._lanes.tracks) > 1:
                self._preempt(active[-1], turns)
                continue
            turn = turns.pop()
            turn.track.abandon()
            self._fail_for_memory(turn.track)

    def _preempt(self, track: Track, turns: list[Turn]) -> None:
        """Take a track's positions; it reads everything again when there is room."""
        if any(turn.track is track for turn in turns):
            turns[:] = [turn for turn in turns if turn.track is not track]
            track.abandon()
        self._lanes.drop(self._lanes.leave(track))
        track.read = 0
        self._waiting.appendleft(track)
        self._resident.work.preempted += 1

    def _fail_for_memory(self, track: Track) -> None:
        needed = len(track.prompt.prefix) + track.length
        track.writer.fail(
            BackendError(
                f"The document needs room for {needed} tokens, and the memory bound leaves room "
                f"for {self._most}; allow more memory or use a shorter text."
            )
        )
        self._conclude(track)

    def _recover(self, turns: list[Turn], error: Exception) -> None:
        """After a pass that failed: with fewer documents if memory was short, else without them."""
        for turn in turns:
            turn.track.abandon()
        active = self._lanes.tracks
        if _is_memory(error) and len(active) > 1:
            self._ceiling = len(active) // 2
            for track in reversed(active[self._ceiling :]):
                self._preempt(track, [])
            if torch.cuda.is_available():
                torch.cuda.empty_cache()
            self._resident.note(
                f"Memory ran out with {len(active)} documents at once; going on with "
                f"{self._ceiling}."
            )
            return
        for turn in turns:
            turn.track.writer.fail(error)
            self._conclude(turn.track)


def _is_memory(error: Exception) -> bool:
    """Whether an error says that memory ran out."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    return "allocate memory" in str(error) or "not enough memory" in str(error)
