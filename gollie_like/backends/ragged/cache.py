"""The ragged KV cache: keys and values of many texts in one row of cache positions.

In: new tokens with owners and positions, and their keys and values, layer by layer. Out: the keys
and values of everything so far, and the mask that keeps the texts apart. Positions whose owner is
gone are dead; squeezing moves the living together. Keys are stored after rotation, so a position
number never changes, wherever its keys are moved.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from gollie_like.backends.ragged.mask import NOBODY, Rows, visible

__all__ = ["CacheShape", "PrefixStates", "RaggedCache"]

SPARE = 64
"""So many positions more than needed are made room for."""


@dataclass(frozen=True)
class CacheShape:
    """What one cache position holds."""

    layers: int
    heads: int
    size: int
    dtype: torch.dtype
    device: torch.device

    @property
    def bytes_per_position(self) -> int:
        """Bytes of keys and values of one position in all layers."""
        return 2 * self.layers * self.heads * self.size * self.dtype.itemsize


@dataclass(frozen=True)
class PrefixStates:
    """Keys and values of a prefix in all layers, each of shape (layers, heads, length, size)."""

    keys: torch.Tensor
    values: torch.Tensor

    def __len__(self) -> int:
        return int(self.keys.shape[2])

    @property
    def bytes(self) -> int:
        """How much memory they take."""
        return 2 * self.keys.numel() * self.keys.element_size()


class RaggedCache:
    """Cache positions, each with an owner and a position number.

    ``used`` positions are in use or dead, ``live`` ones have an owner. A ``tight`` cache makes
    room for no more than is needed.
    """

    def __init__(self, shape: CacheShape) -> None:
        self.shape = shape
        self.used = 0
        self.tight = False
        self._owners = np.full(0, NOBODY)
        self._positions = np.zeros(0, dtype=np.int64)
        self._keys = [self._empty(0) for _ in range(shape.layers)]
        self._values = [self._empty(0) for _ in range(shape.layers)]

    @property
    def capacity(self) -> int:
        """How many positions there is room for."""
        return len(self._owners)

    @property
    def live(self) -> int:
        """How many positions have an owner."""
        return int(np.count_nonzero(self._owners[: self.used] != NOBODY))

    def holds(self, owner: int) -> bool:
        """Whether some position belongs to an owner."""
        return bool((self._owners[: self.used] == owner).any())

    def room_for(self, count: int) -> int:
        """The capacity after `append` of so many tokens."""
        end = self.used + count
        if end <= self.capacity:
            return self.capacity
        return end if self.tight else end + end // 8 + SPARE

    def append(self, rows: Rows) -> int:
        """Take positions for new tokens; the number of the first one."""
        start, end = self.used, self.used + len(rows)
        if end > self.capacity:
            self._resize(self.room_for(len(rows)))
        self._owners[start:end] = rows.owners
        self._positions[start:end] = rows.positions
        self.used = end
        return start

    def truncate(self, used: int) -> None:
        """Forget everything from a position on, as if it had never been appended."""
        self._owners[used : self.used] = NOBODY
        self.used = used

    @torch.inference_mode()
    def write(self, layer: int, start: int, keys: torch.Tensor, values: torch.Tensor) -> None:
        """Set keys and values of one layer, of shape (heads, length, size), from a position on."""
        end = start + keys.shape[1]
        self._keys[layer][:, start:end] = keys
        self._values[layer][:, start:end] = values

    def read(self, layer: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Keys and values of one layer up to the last used position, without a copy."""
        return self._keys[layer][:, : self.used], self._values[layer][:, : self.used]

    def mask(self, rows: Rows) -> torch.Tensor:
        """Which used positions each new token sees, as something to add to attention scores."""
        device = self.shape.device
        seen = visible(
            rows,
            torch.from_numpy(self._owners[: self.used]).to(device),
            torch.from_numpy(self._positions[: self.used]).to(device),
        )
        mask = torch.zeros(seen.shape, dtype=self.shape.dtype, device=device)
        return mask.masked_fill_(~seen, float("-inf"))

    def trim(self, owner: int, position: int) -> None:
        """Take the owner from all of its positions from a number on."""
        mine = self._owners[: self.used] == owner
        self._owners[: self.used][mine & (self._positions[: self.used] >= position)] = NOBODY

    def release(self, owner: int) -> None:
        """Take the owner from all of its positions."""
        self._owners[: self.used][self._owners[: self.used] == owner] = NOBODY

    @torch.inference_mode()
    def squeeze(self) -> None:
        """Move the living positions together and give back room that is far from needed."""
        dead = np.flatnonzero(self._owners[: self.used] == NOBODY)
        if len(dead):
            first = int(dead[0])  # what lies before it stays where it is
            alive = first + np.flatnonzero(self._owners[first : self.used] != NOBODY)
            index = torch.from_numpy(alive).to(self.shape.device)
            end = first + len(alive)
            for states in (*self._keys, *self._values):
                states[:, first:end] = states.index_select(1, index)
            self._owners[first:end] = self._owners[alive]
            self._positions[first:end] = self._positions[alive]
            self.truncate(end)
        if self.tight:
            self._resize(self.used)
        elif self.capacity > 2 * (self.used + SPARE):
            self._resize(self.used + SPARE)

    @torch.inference_mode()
    def load(self, owner: int, prefix: PrefixStates) -> None:
        """Append the states of a prefix under an owner."""
        count = len(prefix)
        owners = np.full(count, owner)
        start = self.append(Rows(owners, owners, owners, np.arange(count)))
        for layer in range(self.shape.layers):
            self.write(layer, start, prefix.keys[layer], prefix.values[layer])

    @torch.inference_mode()
    def dump(self, owner: int) -> PrefixStates:
        """A copy of the states of an owner, in the order of their positions."""
        mine = np.flatnonzero(self._owners[: self.used] == owner)
        mine = mine[np.argsort(self._positions[mine], kind="stable")]
        index = torch.from_numpy(mine).to(self.shape.device)
        return PrefixStates(
            torch.stack([states.index_select(1, index) for states in self._keys]),
            torch.stack([states.index_select(1, index) for states in self._values]),
        )

    def _empty(self, count: int) -> torch.Tensor:
        shape = self.shape
        return torch.zeros((shape.heads, count, shape.size), dtype=shape.dtype, device=shape.device)

    @torch.inference_mode()
    def _resize(self, count: int) -> None:
        """Change the room; one layer at a time, so that only one layer exists twice."""
        kept = min(self.used, count)
        for store in (self._keys, self._values):
            for layer, states in enumerate(store):
                store[layer] = self._empty(count)
                store[layer][:, :kept] = states[:, :kept]
        owners = np.full(count, NOBODY)
        positions = np.zeros(count, dtype=np.int64)
        owners[:kept], positions[:kept] = self._owners[:kept], self._positions[:kept]
        self._owners, self._positions = owners, positions
