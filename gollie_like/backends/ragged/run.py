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
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import torch

from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.ragged.cache import RaggedCache
from gollie_like.backends.ragged.mask import Rows
from gollie_like.backends.ragged.track import Track
from gollie_like.backends.writer import Writer, read_prompt
from gollie_like.errors import BackendError, GollieLikeError

if TYPE_CHECKING:
    from gollie_like.backends.ragged.engine import RaggedEngine

__all__ = ["Run"]

FEW_TOKENS = 32
"""A track with no more than that to read takes part in every pass."""

USUAL_OUTPUT = 64
"""So many positions are set aside for the output of a new document."""


@dataclass(eq=False)
class Lane:
    """A cache, the prefixes in it by their tokens, and the tracks that use it."""

    cache: RaggedCache
    prefixes: dict[tuple[int, ...], int] = field(default_factory=dict)
    tracks: list[Track] = field(default_factory=list)


@dataclass(eq=False)
class Turn:
    """What one track does in one pass."""

    lane: Lane
    track: Track
    rows: Rows


class Run:
    """The documents of one call."""

    def __init__(self, engine: RaggedEngine, requests: Iterator[Request]) -> None:
        self._engine = engine
        self._requests = requests
        self._lanes: list[Lane] = []
        self._waiting: deque[Track] = deque()  # tracks without cache positions
        self._done: dict[int, Completion] = {}
        self._drawn = 0
        self._owners = 0
        self._exhausted = False
        self._most = engine.positions
        self._ceiling: int | None = None  # a concurrency that turned out to be too high

    def completions(self) -> Iterator[Completion]:
        """Run until all requests are answered."""
        given = 0
        while True:
            self._admit()
            while given in self._done:
                yield self._done.pop(given)
                given += 1
            if not any(lane.tracks for lane in self._lanes):
                if self._exhausted and not self._waiting and given == self._drawn:
                    return
                continue
            self._pass()

    @property
    def _active(self) -> list[Track]:
        tracks = [track for lane in self._lanes for track in lane.tracks]
        return sorted(tracks, key=lambda track: track.number)

    # --- joining and leaving -------------------------------------------------------------------

    def _admit(self) -> None:
        """Let tracks join while there is room for them."""
        wanted = self._engine.concurrency()
        if self._ceiling is not None:
            wanted = min(wanted, self._ceiling)
        while len(active := self._active) < wanted and len(self._done) < 4 * wanted + 64:
            track = self._waiting.popleft() if self._waiting else self._draw()
            if track is None:
                return
            if track.writer.finish is not None:
                self._finish(track)
            elif active and not self._fits(track, active):
                self._waiting.appendleft(track)
                return
            else:
                self._join(track)

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
        engine = self._engine
        prompt = read_prompt(request, engine.vocabulary)
        writer = Writer(
            request,
            prompt,
            engine.vocabulary,
            context_length=engine.context_length,
        )
        writer.advance()
        return Track(number, self._new_owner(), prompt, writer, request.suffix.encode())

    def _join(self, track: Track) -> None:
        """Give a track a lane that has its prefix, or can get it."""
        tokens = track.prompt.prefix
        free = [lane for lane in self._lanes if len(lane.tracks) < self._engine.group]
        free.sort(key=lambda lane: (tokens not in lane.prefixes, len(lane.tracks)))
        lane = free[0] if free else Lane(RaggedCache(self._engine.model.shape))
        if not free:
            self._lanes.append(lane)
        if tokens not in lane.prefixes:
            self._forget_prefixes(lane)
            states = self._engine.prefix_states(tokens)
            owner = self._new_owner()
            lane.cache.load(owner, states)
            lane.prefixes[tokens] = owner
        lane.tracks.append(track)

    def _forget_prefixes(self, lane: Lane) -> None:
        """Free the prefixes that no track of a lane continues."""
        needed = {track.prompt.prefix for track in lane.tracks}
        for tokens in [tokens for tokens in lane.prefixes if tokens not in needed]:
            lane.cache.release(lane.prefixes.pop(tokens))

    def _finish(self, track: Track) -> None:
        self._done[track.number] = track.writer.completion()
        work = self._engine.work
        work.documents += 1
        work.written += len(track.writer.tokens)
        work.decisions += track.writer.decided
        work.drafted += track.drafted
        work.accepted += track.accepted

    def _leave(self, lane: Lane, track: Track) -> None:
        lane.tracks.remove(track)
        lane.cache.release(track.owner)

    def _new_owner(self) -> int:
        self._owners += 1
        return self._owners

    # --- one pass ------------------------------------------------------------------------------

    def _pass(self) -> None:
        """Plan, read, ask, settle."""
        turns = self._plan()
        if not turns:
            return
        started = time.perf_counter()
        try:
            choices = self._ask(turns, self._read(turns))
        except (RuntimeError, MemoryError) as error:
            self._recover(turns, error)
            return
        room = sum(lane.cache.capacity for lane in self._lanes)
        self._engine.work.peak = max(self._engine.work.peak, room)
        self._settle(turns, choices)
        self._observe(turns, time.perf_counter() - started)

    def _plan(self) -> list[Turn]:
        """What each track reads in the next pass, within the memory bound."""
        engine = self._engine
        active = [(lane, track) for lane in self._lanes for track in lane.tracks]
        active.sort(key=lambda pair: pair[1].length - pair[1].read)
        rule = engine.draft_rule(len(active))
        budget = engine.chunk
        few = min(FEW_TOKENS, budget)
        turns = []
        for lane, track in active:
            pending = track.length - track.read
            if pending > few > budget:
                continue
            chunk = max(budget, few)
            prefix = lane.prefixes[track.prompt.prefix]
            turn = Turn(lane, track, track.plan(prefix, chunk, engine.drafter, rule))
            budget -= len(turn.rows)
            turns.append(turn)
        self._make_room(turns)
        turns.sort(key=lambda turn: self._lanes.index(turn.lane))
        return turns

    def _read(self, turns: list[Turn]) -> torch.Tensor:
        batches = []
        for lane in self._lanes:
            rows = [turn.rows for turn in turns if turn.lane is lane]
            if rows:
                batches.append((lane.cache, Rows.join(rows)))
        return self._engine.model.read(batches)

    def _ask(self, turns: list[Turn], hidden: torch.Tensor) -> list[tuple[int, float]]:
        """The choices for all questions of a pass, in the order of the turns."""
        places: list[int] = []
        allowed = []
        done = 0
        for turn in turns:
            places += [done + ask.row for ask in turn.track.asks]
            allowed += [ask.allowed for ask in turn.track.asks]
            done += len(turn.rows)
        return self._engine.head.choose(hidden[places], allowed) if places else []

    def _settle(self, turns: list[Turn], choices: list[tuple[int, float]]) -> None:
        """Let each track use its choices; free what does not stand."""
        at = 0
        for turn in turns:
            answers = choices[at : at + len(turn.track.asks)]
            at += len(turn.track.asks)
            turn.track.settle(len(turn.rows), answers, self._engine.drafter)
            turn.lane.cache.trim(turn.track.owner, turn.track.position)
        for turn in turns:
            if turn.track.writer.finish is not None:
                self._leave(turn.lane, turn.track)
                self._finish(turn.track)
        for lane in self._lanes:
            dead = lane.cache.used - lane.cache.live
            if dead > FEW_TOKENS and dead > lane.cache.used // 8:
                self._squeeze(lane)

    def _observe(self, turns: list[Turn], seconds: float) -> None:
        tokens = sum(len(turn.rows) for turn in turns)
        pairs = sum(len(turn.rows) * turn.lane.cache.used for turn in turns)
        work = self._engine.work
        work.passes += 1
        work.tokens += tokens
        work.seconds += seconds
        self._engine.pace.observe(documents=len(turns), tokens=tokens, pairs=pairs, seconds=seconds)

    # --- memory --------------------------------------------------------------------------------

    def _fits(self, track: Track, active: list[Track]) -> bool:
        """Whether one more track is likely to stay within the memory bound to its end."""
        lacking = not any(track.prompt.prefix in lane.prefixes for lane in self._lanes)
        full = all(len(lane.tracks) >= self._engine.group for lane in self._lanes)
        needed = track.length + USUAL_OUTPUT
        if lacking or full:
            needed += len(track.prompt.prefix)
        live = sum(lane.cache.live for lane in self._lanes)
        promised = sum(one.length - one.read + USUAL_OUTPUT for one in active)
        return live + promised + needed <= self._most

    def _make_room(self, turns: list[Turn]) -> None:
        """See that the caches can take the rows; the youngest tracks wait if they cannot."""
        if self._planned_room(turns) <= self._most:
            return
        for lane in list(self._lanes):
            if lane.tracks:
                lane.cache.tight = True
                self._forget_prefixes(lane)
                self._squeeze(lane)
            else:
                self._lanes.remove(lane)
        while self._planned_room(turns) > self._most and turns:
            if len(active := self._active) > 1:
                self._preempt(active[-1], turns)
                continue
            turn = turns.pop()
            turn.track.abandon()
            self._fail_for_memory(turn)

    def _planned_room(self, turns: list[Turn]) -> int:
        """The capacity of all caches after the rows were appended."""
        rows = {id(lane): 0 for lane in self._lanes}
        for turn in turns:
            rows[id(turn.lane)] += len(turn.rows)
        return sum(lane.cache.room_for(rows[id(lane)]) for lane in self._lanes)

    def _preempt(self, track: Track, turns: list[Turn]) -> None:
        """Take a track's positions; it reads everything again when there is room."""
        lane = next(lane for lane in self._lanes if track in lane.tracks)
        if any(turn.track is track for turn in turns):
            turns[:] = [turn for turn in turns if turn.track is not track]
            track.abandon()
        self._leave(lane, track)
        if not lane.tracks:
            self._lanes.remove(lane)
        else:
            self._squeeze(lane)
        track.read = 0
        self._waiting.appendleft(track)
        self._engine.work.preempted += 1

    def _fail_for_memory(self, turn: Turn) -> None:
        needed = len(turn.track.prompt.prefix) + turn.track.length
        turn.track.writer.fail(
            BackendError(
                f"The document needs room for {needed} tokens, and the memory bound leaves room "
                f"for {self._most}; allow more memory or use a shorter text."
            )
        )
        self._leave(turn.lane, turn.track)
        self._finish(turn.track)

    def _squeeze(self, lane: Lane) -> None:
        lane.cache.squeeze()
        self._engine.work.squeezed += 1

    def _recover(self, turns: list[Turn], error: Exception) -> None:
        """After a pass that failed: with fewer documents if memory was short, else without them."""
        for turn in turns:
            turn.track.abandon()
        active = self._active
        if _is_memory(error) and len(active) > 1:
            self._ceiling = len(active) // 2
            for track in reversed(active[self._ceiling :]):
                self._preempt(track, [])
            if torch.cuda.is_available():
                torch.cuda.empty_cache()
            self._engine.note(
                f"Memory ran out with {len(active)} documents at once; going on with "
                f"{self._ceiling}."
            )
            return
        for turn in turns:
            turn.track.writer.fail(error)
            self._leave(turn.lane, turn.track)
            self._finish(turn.track)


def _is_memory(error: Exception) -> bool:
    """Whether an error says that memory ran out."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    return "allocate memory" in str(error) or "not enough memory" in str(error)
