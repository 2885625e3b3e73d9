"""What stays between calls: the model, what was learned about speed, the prefixes it has read.

In: a model, a vocabulary, settings. Out: a `Resident`, which every run of the engine works with.
Settings change speed and memory, never an answer:

``concurrency``
    How many documents at once; chosen from measured step times if ``None``.
``memory``
    Bytes for keys and values; a quarter of the free memory (half of an accelerator's) if ``None``.
``drafts``
    The most guesses in one draft, 0 for none; as many as promise to pay if ``None``.
``group``
    How many documents share a cache. On a CPU every position of a cache costs each of its
    documents, so a few; on an accelerator one cache is quickest.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from gollie_like.backends.head import Head
from gollie_like.backends.ragged.cache import PrefixStates, RaggedCache
from gollie_like.backends.ragged.draft import Drafter
from gollie_like.backends.ragged.forward import RaggedModel
from gollie_like.backends.ragged.mask import Rows
from gollie_like.backends.ragged.pace import Pace
from gollie_like.backends.ragged.prefixes import PrefixStore
from gollie_like.backends.ragged.track import DraftRule
from gollie_like.backends.tokens import Vocabulary

__all__ = ["Resident", "Settings", "Work"]


@dataclass(frozen=True)
class Settings:
    """What a user may set; see the module docstring."""

    concurrency: int | None = None
    memory: int | None = None
    drafts: int | None = None
    group: int | None = None
    chunk: int | None = None
    prefix_memory: int = 512 * 2**20
    prefix_directory: Path | None = None


@dataclass
class Work:
    """Counts of what was done, for measuring; ``peak`` is the most cache positions at a time."""

    documents: int = 0
    passes: int = 0
    tokens: int = 0
    prefix_tokens: int = 0
    written: int = 0
    decisions: int = 0
    drafted: int = 0
    accepted: int = 0
    preempted: int = 0
    squeezed: int = 0
    peak: int = 0
    seconds: float = 0.0


class Resident:
    """A model with all that is kept for its next call."""

    def __init__(
        self,
        model: Any,
        vocabulary: Vocabulary,
        *,
        identity: str,
        context_length: int,
        note: Callable[[str], None],
        settings: Settings,
    ) -> None:
        self.model = RaggedModel(model)
        self.vocabulary = vocabulary
        self.head = Head(model, size=vocabulary.size)
        self.context_length = context_length
        self.note = note
        self.settings = settings
        self.work = Work()
        self.pace = Pace()
        self.drafter = Drafter(vocabulary)
        shape = self.model.shape
        self.on_cpu = shape.device.type == "cpu"
        self.group = settings.group or (4 if self.on_cpu else 256)
        self.chunk = settings.chunk or (256 if self.on_cpu else 4096)
        memory = settings.memory or _free_memory(shape.device)
        self.positions = memory // shape.bytes_per_position
        self._prefixes = PrefixStore(
            identity,
            shape,
            memory=settings.prefix_memory,
            directory=settings.prefix_directory,
            note=note,
        )

    def concurrency(self) -> int:
        """How many documents to run at once now."""
        if self.settings.concurrency is not None:
            return max(1, self.settings.concurrency)
        return self.pace.concurrency() if self.on_cpu else 128

    def draft_rule(self, documents: int) -> DraftRule:
        """How far to draft when so many documents are on their way."""
        if self.settings.drafts is not None:
            return DraftRule(0.0, self.settings.drafts)
        return DraftRule(self.pace.token_price(documents), 16)

    def prefix_states(self, tokens: tuple[int, ...]) -> PrefixStates:
        """Keys and values of a prefix, read now if they are not kept."""
        return self._prefixes.get(tokens, lambda: self._read_prefix(tokens))

    def _read_prefix(self, tokens: tuple[int, ...]) -> PrefixStates:
        cache = RaggedCache(self.model.shape)
        for start in range(0, len(tokens), self.chunk):
            part = np.array(tokens[start : start + self.chunk], dtype=np.int64)
            owners = np.zeros(len(part), dtype=np.int64)
            positions = np.arange(start, start + len(part))
            self.model.read([(cache, Rows(part, owners, owners, positions))])
        self.work.prefix_tokens += len(tokens)
        return cache.dump(0)


def _free_memory(device: torch.device) -> int:
    """The default bound for keys and values, in bytes."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0] // 2)
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        free = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvail"))
    except (OSError, StopIteration):  # not Linux: half of what there is
        try:
            free = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
        except (AttributeError, ValueError, OSError):
            free = 4 * 2**30
    return int(free // 4)
