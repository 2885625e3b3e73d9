"""Where documents stand while they are decoded: lanes, each with a cache, its prefixes, its tracks.

In: tracks that join and leave. Out: a lane for each, with its prefix read; how much room the caches
have and will need. Owner numbers are given out here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gollie_like.backends.ragged.cache import RaggedCache
from gollie_like.backends.ragged.mask import Rows
from gollie_like.backends.ragged.resident import Resident
from gollie_like.backends.ragged.track import Track

__all__ = ["FEW_TOKENS", "USUAL_OUTPUT", "Lane", "Lanes", "Turn"]

FEW_TOKENS = 32
"""A track with no more than that to read takes part in every pass; so many dead positions are
left alone."""

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


class Lanes:
    """All lanes of one call. Iterating gives them in a fixed order."""

    def __init__(self, resident: Resident) -> None:
        self._resident = resident
        self._lanes: list[Lane] = []
        self._owners = 0

    def new_owner(self) -> int:
        """A number that no cache position belongs to yet."""
        self._owners += 1
        return self._owners

    # --- who is there --------------------------------------------------------------------------

    @property
    def pairs(self) -> list[tuple[Lane, Track]]:
        """Every track with its lane."""
        return [(lane, track) for lane in self._lanes for track in lane.tracks]

    @property
    def tracks(self) -> list[Track]:
        """Every track, the one that came first first."""
        return sorted((track for _, track in self.pairs), key=lambda track: track.number)

    def join(self, track: Track) -> None:
        """Give a track a lane that has its prefix, or can get it."""
        tokens = track.prompt.prefix
        free = [lane for lane in self._lanes if len(lane.tracks) < self._resident.group]
        free.sort(key=lambda lane: (tokens not in lane.prefixes, len(lane.tracks)))
        lane = free[0] if free else Lane(RaggedCache(self._resident.model.shape))
        if not free:
            self._lanes.append(lane)
        if tokens not in lane.prefixes:
            _forget_prefixes(lane)
            states = self._resident.prefix_states(tokens)
            owner = self.new_owner()
            lane.cache.load(owner, states)
            lane.prefixes[tokens] = owner
        lane.tracks.append(track)

    def leave(self, track: Track) -> Lane:
        """Free the positions of a track; the lane it was in."""
        lane = next(lane for lane, other in self.pairs if other is track)
        lane.tracks.remove(track)
        lane.cache.release(track.owner)
        return lane

    def drop(self, lane: Lane) -> None:
        """Give up a lane, or squeeze it if it is still in use."""
        if lane.tracks:
            self._squeeze(lane)
        else:
            self._lanes.remove(lane)

    # --- a pass --------------------------------------------------------------------------------

    def sort(self, turns: list[Turn]) -> None:
        """Bring turns into the order of `batch`."""
        turns.sort(key=lambda turn: self._lanes.index(turn.lane))

    def batch(self, turns: list[Turn]) -> list[tuple[RaggedCache, Rows]]:
        """The rows of sorted turns, joined by the cache they go to."""
        batches = []
        for lane in self._lanes:
            rows = [turn.rows for turn in turns if turn.lane is lane]
            if rows:
                batches.append((lane.cache, Rows.join(rows)))
        return batches

    def tidy(self) -> None:
        """Squeeze the lanes in which many positions are dead."""
        for lane in self._lanes:
            dead = lane.cache.used - lane.cache.live
            if dead > FEW_TOKENS and dead > lane.cache.used // 8:
                self._squeeze(lane)

    # --- room ----------------------------------------------------------------------------------

    @property
    def capacity(self) -> int:
        """How many positions all caches have room for."""
        return sum(lane.cache.capacity for lane in self._lanes)

    def capacity_after(self, turns: list[Turn]) -> int:
        """The same after the rows of the turns were appended."""
        rows = {id(lane): 0 for lane in self._lanes}
        for turn in turns:
            rows[id(turn.lane)] += len(turn.rows)
        return sum(lane.cache.room_for(rows[id(lane)]) for lane in self._lanes)

    def expect(self, track: Track) -> int:
        """How many positions will likely be alive if one more track joins and runs to its end."""
        lacking = not any(track.prompt.prefix in lane.prefixes for lane in self._lanes)
        full = all(len(lane.tracks) >= self._resident.group for lane in self._lanes)
        needed = track.length + USUAL_OUTPUT
        if lacking or full:
            needed += len(track.prompt.prefix)
        live = sum(lane.cache.live for lane in self._lanes)
        promised = sum(one.length - one.read + USUAL_OUTPUT for _, one in self.pairs)
        return live + promised + needed

    def tighten(self) -> None:
        """Give back all room that nobody needs now, and keep no spare room from now on."""
        for lane in list(self._lanes):
            lane.cache.tight = True
            _forget_prefixes(lane)
            self.drop(lane)

    def _squeeze(self, lane: Lane) -> None:
        lane.cache.squeeze()
        self._resident.work.squeezed += 1


def _forget_prefixes(lane: Lane) -> None:
    """Free the prefixes that no track of a lane continues."""
    needed = {track.prompt.prefix for track in lane.tracks}
    for tokens in [tokens for tokens in lane.prefixes if tokens not in needed]:
        lane.cache.release(lane.prefixes.pop(tokens))
