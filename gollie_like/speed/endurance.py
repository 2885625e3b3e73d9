"""Memory over a long run: whether it stays under the stated bound, and whether it grows.

In: a subject, a task, texts. Out: how much memory the process takes after every so many documents,
in four runs: 1,000 documents, one document of 20,000 words, the same in windows as large as the
context of the model allows, and 2,000 documents. The bound is
stated before: what stands when the model is loaded and warm, the memory for keys and values that
the engine was given (``memory``), the kept prefixes, and working room for one pass.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import cycle, islice

from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.ragged.engine import RaggedEngine, Settings
from gollie_like.document import Document
from gollie_like.extractor import WINDOW, Extractor
from gollie_like.speed.growth import resize_documents
from gollie_like.speed.memory import Meter, read_resident
from gollie_like.speed.subject import Material, Subject

__all__ = ["Endurance", "Sample", "Stretch", "endure"]

WORKING_ROOM = 256 * 2**20
"""Bytes for what one pass computes, grammars, texts, and what allocators hold back."""

_KEPT_PREFIXES = 64 * 2**20


@dataclass(frozen=True)
class Sample:
    """The memory in use after so many documents, and after how many seconds."""

    documents: int
    seconds: float
    bytes: int


@dataclass(frozen=True)
class Stretch:
    """One run: what was read, how memory went, and its height."""

    name: str
    documents: int
    samples: tuple[Sample, ...]
    peak: int
    failed: int

    @property
    def growth(self) -> int:
        """Bytes by which the last fifth of the run stands above the second fifth, on average."""
        count = len(self.samples)
        early = self.samples[count // 5 : max(2 * count // 5, count // 5 + 1)]
        late = self.samples[4 * count // 5 :]
        return _mean(late) - _mean(early)


@dataclass(frozen=True)
class Endurance:
    """All runs, and the bound they were to keep."""

    before: int
    memory: int
    bound: int
    stretches: tuple[Stretch, ...]

    @property
    def kept(self) -> bool:
        """Whether the bound was kept."""
        return all(stretch.peak <= self.bound for stretch in self.stretches)


def endure(
    subject: Subject,
    material: Material,
    *,
    memory: int,
    documents: int = 1000,
    words: int = 20_000,
    more: int = 2000,
    progress: Callable[[str], None] = lambda _: None,
) -> Endurance | None:
    """Run all of them; ``None`` where the system does not tell how much memory is in use."""
    if read_resident() is None:
        return None
    settings = Settings(memory=memory, prefix_memory=_KEPT_PREFIXES)
    reader = _Reader(subject, material, settings)
    for _ in reader.read(islice(cycle(material.documents), 32)):
        pass
    Meter("cpu").start()
    before = read_resident() or 0
    (long,) = resize_documents(material.documents, words=words, count=1)
    plan = [
        (f"{documents:,} documents", documents, cycle(material.documents)),
        (f"one document of {words:,} words", 1, iter([long])),
        (f"one document of {words:,} words, large windows", 1, iter([long])),
        (f"{more:,} documents", more, cycle(material.documents)),
    ]
    stretches = []
    for name, count, source in plan:
        reader.widen("large" in name)
        stretches.append(_run(name, count, islice(source, count), reader, progress))
    bound = before + memory + _KEPT_PREFIXES + WORKING_ROOM
    return Endurance(before, memory, bound, tuple(stretches))


class _Reader:
    """Documents through the whole corridor, with one engine that stays."""

    def __init__(self, subject: Subject, material: Material, settings: Settings) -> None:
        self._backend = _Backend(subject, subject.engine(settings))
        self._material = material
        self.widen(False)

    def widen(self, wide: bool) -> None:
        """Read in windows of the usual size, or as large as they can be."""
        task, limits, layout = self._material.task, self._material.limits, self._material.layout
        window = self._backend.context_length if wide else WINDOW
        self._extractor = Extractor(
            task, backend=self._backend, limits=limits, layout=layout, window=window
        )

    def read(self, documents: Iterable[Document]) -> Iterator[bool]:
        """For each document, whether it came through."""
        for extraction in self._extractor.extract_many(documents):
            yield not any(p.kind in ("backend", "input", "too-long") for p in extraction.problems)


@dataclass(frozen=True)
class _Backend:
    """One engine as a backend."""

    subject: Subject
    engine: RaggedEngine

    @property
    def name(self) -> str:
        return self.subject.name

    @property
    def context_length(self) -> int:
        return self.subject.context_length

    def count_tokens(self, text: str) -> int:
        return self.subject.vocabulary.count(text)

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        return self.engine.generate(requests)


def _run(
    name: str,
    count: int,
    documents: Iterable[Document],
    reader: _Reader,
    progress: Callable[[str], None],
) -> Stretch:
    meter = Meter("cpu")
    meter.start()
    started = time.perf_counter()
    every = max(1, count // 40)
    samples, failed = [], 0
    for number, fine in enumerate(reader.read(documents), 1):
        failed += not fine
        if number % every == 0 or number == count:
            used = read_resident() or 0
            samples.append(Sample(number, time.perf_counter() - started, used))
            progress(f"{name}: {number:,}, {used / 2**20:,.0f} MiB")
    return Stretch(name, count, tuple(samples), read_resident(peak=True) or 0, failed)


def _mean(samples: tuple[Sample, ...]) -> int:
    return sum(sample.bytes for sample in samples) // max(1, len(samples))
