"""What goes in and what comes out, as plain frozen data: documents, spans, mentions.

In: a text (or several named texts). Out: typed instances with their places in that text.
All offsets are Python character offsets, half-open, into the original string. Nothing here reads
files, prints or decides; other modules do. The result of reading a document, `Extraction`, stands
in `extraction.py`, since it knows how to show itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Any

__all__ = ["Alignment", "Document", "Mention", "Problem", "Span"]


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """A half-open range of characters, ``text[start:end]``."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span needs 0 <= start <= end, not [{self.start}, {self.end}]")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shift(self, offset: int) -> Span:
        """The same span, ``offset`` characters later (earlier if negative)."""
        return Span(self.start + offset, self.end + offset)


class Alignment(str, Enum):
    """How a field's value was found in the text, best first."""

    EXACT = "exact"  # the very characters
    NORMALIZED = "normalized"  # equal up to case, spacing and Unicode form
    FUZZY = "fuzzy"  # similar above the stated threshold
    UNGROUNDED = "ungrounded"  # not found: no offsets, never a guess

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with an output, said in a sentence.

    ``kind`` is a short stable word for programs (``unknown-class``), ``where`` a path into the
    output (``$[1].attackers[0]``), ``message`` the sentence.
    """

    kind: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.message} at {self.where}" if self.where else self.message


def _freeze(mapping: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(mapping))


@dataclass(frozen=True)
class Mention:
    """A typed instance and where its values stand in the text.

    ``spans`` and ``status`` are keyed by the path of a verbatim field: ``"date"``,
    ``"launcher.name"`` for a nested instance, ``"crew"`` for a list of strings,
    ``"stages[0].name"`` for a list of instances. ``spans[path]`` has one entry for each value, in
    order, ``None`` where a value was not found; ``status[path]`` is the worst alignment among
    them. Fields that are not verbatim (numbers, choices, free text) and absent values have no
    entry.
    """

    instance: Any
    spans: Mapping[str, tuple[Span | None, ...]] = field(default_factory=dict)
    status: Mapping[str, Alignment] = field(default_factory=dict)
    confidence: float | None = None
    field_confidence: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("spans", "status", "field_confidence"):
            object.__setattr__(self, name, _freeze(getattr(self, name)))

    def __reduce__(self) -> tuple[Any, ...]:
        # A mapping proxy cannot be pickled; other processes and caches get plain dictionaries.
        proxies = (dict(self.spans), dict(self.status), self.confidence)
        return Mention, (self.instance, *proxies, dict(self.field_confidence))

    @property
    def label(self) -> str:
        """The name of the instance's class."""
        return type(self.instance).__name__

    @property
    def span(self) -> Span | None:
        """The first grounded span, in field order: where the mention itself stands."""
        return next((s for spans in self.spans.values() for s in spans if s is not None), None)


@dataclass(frozen=True)
class Document:
    """A text to read, with an identifier and, for labelled data, its gold mentions.

    ``inputs`` holds further named texts for tasks that read more than one (``hypothesis`` beside
    a premise). ``given`` are instances that are known already, or mentions of such, for tasks that
    build on them (relations between known entities). ``gold`` is ``None`` for a document nobody
    labelled and a tuple, maybe empty, for one somebody did. ``origin`` says where it came from
    (``"train.txt:17"``).
    """

    text: str
    id: str = "0"
    inputs: Mapping[str, str] = field(default_factory=dict)
    gold: tuple[Mention, ...] | None = None
    origin: str = ""
    given: tuple[Any, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "inputs", _freeze(self.inputs))
        object.__setattr__(self, "given", tuple(self.given))

    def __reduce__(self) -> tuple[Any, ...]:
        parts = (self.text, self.id, dict(self.inputs), self.gold, self.origin, self.given)
        return Document, parts
