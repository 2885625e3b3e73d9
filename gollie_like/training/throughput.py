"""Throughput: how much faster it is to share one prefix than to print it for every document.

In: steps as a run would take them, and the model. Out: tokens and documents a second, packed and
unpacked: the same documents, each behind its own copy of the prefix. Both learn the very same
tokens; the answers' tokens are what counts, so documents a second is the fair measure.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from gollie_like.training.adapt import computing, list_learned, prepare
from gollie_like.training.pack import PREFIX, Pack, Step
from gollie_like.training.settings import Settings
from gollie_like.training.sft import measure_loss

__all__ = ["Throughput", "measure_throughput", "unpack"]


@dataclass(frozen=True)
class Throughput:
    """Work done in some seconds."""

    documents: int
    tokens: int
    seconds: float

    @property
    def documents_per_second(self) -> float:
        """How many documents were learned from in a second."""
        return self.documents / self.seconds

    @property
    def tokens_per_second(self) -> float:
        """How many tokens, prefixes included, were read in a second."""
        return self.tokens / self.seconds

    def __str__(self) -> str:
        return (
            f"{self.documents_per_second:7.2f} documents/s {self.tokens_per_second:9.1f} tokens/s"
            f"   ({self.documents} documents, {self.tokens} tokens, {self.seconds:.1f} s)"
        )


def unpack(pack: Pack) -> Iterator[Pack]:
    """Each document of a pack in a row of its own, the prefix before it."""
    for owner in range(pack.documents):
        kept = (pack.owners == PREFIX) | (pack.owners == owner)
        owners = np.where(pack.owners[kept] == PREFIX, PREFIX, 0)
        rest = (pack.tokens[kept], pack.positions[kept], owners, pack.targets[kept])
        yield Pack(*rest, documents=1)


def measure_throughput(
    model: Any, steps: Iterable[Step], settings: Settings
) -> tuple[Throughput, Throughput]:
    """Packed and unpacked, over the same documents, gradients included; the model is changed."""
    packs = [pack for step in steps for pack in step.packs]
    learning = prepare(model, settings)
    parameters = list(list_learned(learning).values())
    apart = [row for pack in packs for row in unpack(pack)]
    _learn(learning, packs[:1], settings, parameters)  # the first pass of all is slower
    return (
        _measure(learning, packs, settings, parameters),
        _measure(learning, apart, settings, parameters),
    )


def _measure(model: Any, packs: list[Pack], settings: Settings, parameters: Any) -> Throughput:
    begun = time.perf_counter()
    _learn(model, packs, settings, parameters)
    seconds = time.perf_counter() - begun
    return Throughput(sum(p.documents for p in packs), sum(map(len, packs)), seconds)


def _learn(model: Any, packs: list[Pack], settings: Settings, parameters: Any) -> None:
    model.train()
    for pack in packs:
        with computing(model, settings.precision):
            loss = measure_loss(model, pack, settings.precision)
            loss.backward()  # type: ignore[no-untyped-call]  # torch's own
        for parameter in parameters:
            parameter.grad = None
    if model.device.type == "cuda":
        torch.cuda.synchronize()
