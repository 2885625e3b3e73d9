"""Averaging: the weights of the last steps in, their running mean out.

A step reads one view of one set, so weights go to and fro with what was read last, above all
about which class a name belongs to. Their exponential moving average does not (Polyak and Juditsky
1992; Morales-Brotons et al. 2024 for its use in deep learning). Training goes on with the weights
themselves; the average is what is scored, kept and exported.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

__all__ = ["Average"]

_FILE = "average.safetensors"
_EARLY = 10
"""Steps; the average of a young run forgets faster, so that it does not keep where it began."""


class Average:
    """The running mean of ``learned``, each step with the share ``1 - decay`` of it.

    With a decay of 0 nothing is kept and the weights are shown as they are.
    """

    def __init__(self, learned: Mapping[str, torch.Tensor], decay: float) -> None:
        self._learned, self._decay, self._steps = learned, decay, 0
        self._mean: dict[str, torch.Tensor] = {}
        if decay:
            self._mean = {n: value.detach().clone().float() for n, value in learned.items()}

    def update(self) -> None:
        """Take in the weights as they are after a step."""
        decay = min(self._decay, self._steps / (_EARLY + self._steps))
        self._steps += 1
        for name, mean in self._mean.items():
            mean.lerp_(self._learned[name].detach().float(), 1 - decay)

    @contextmanager
    def shown(self) -> Iterator[None]:
        """The model has the averaged weights inside, and its own ones afterwards."""
        own = {name: self._learned[name].detach().clone() for name in self._mean}
        _put(self._mean, self._learned)
        try:
            yield
        finally:
            _put(own, self._learned)

    def save(self, folder: Path) -> None:
        """Write the average, if there is one, into a checkpoint."""
        if self._mean:
            save_file(self._mean, str(folder / _FILE))

    def resume(self, folder: Path, steps: int) -> None:
        """Take up the average of a checkpoint at a step; where it has none, begin with the weights.

        Then it is a young average, whatever the step.
        """
        path = folder / _FILE
        held = load_file(str(path)) if path.is_file() else {}
        for name, mean in self._mean.items():
            mean.copy_(held[name] if held else self._learned[name].detach())
        self._steps = steps if held else 0


def _put(values: Mapping[str, torch.Tensor], learned: Mapping[str, torch.Tensor]) -> None:
    with torch.no_grad():
        for name, value in values.items():
            learned[name].copy_(value)
