"""Flipped exclusions: does the output change when one clause of a guideline does?

In: a backend. Out: for each of fifty hand-made pairs what was found when a class includes something
and when it excludes it, text and everything else being the same. A pair is **followed** if what is
flipped is found under "Include" and not under "Exclude". ``flipped.json`` holds the pairs, written
for this purpose: a class, its definition, what is included or excluded, a text, the span that comes
and goes (several ways to mark it overlap, and one of them is enough), and those that stay.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, make_dataclass, replace
from importlib import resources
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.backends.protocol import Backend
from gollie_like.document import Document
from gollie_like.extraction import Extraction
from gollie_like.extractor import Extractor
from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity
from gollie_like.score.counts import Counts, Tally
from gollie_like.score.interval import Interval, estimate_intervals
from gollie_like.spec import Schema
from gollie_like.task import Task

__all__ = ["Flip", "Flipped", "measure_flips", "read_flips"]


@dataclass(frozen=True)
class Flip:
    """One pair: a text, and a class that includes ``subject`` in one half and excludes it in the
    other."""

    name: str
    definition: str
    subject: str
    text: str
    flipped: tuple[str, ...]
    kept: tuple[str, ...]

    def make_task(self, *, included: bool) -> Task:
        """The class with its clause turned one way."""
        verb = "Include" if included else "Exclude"
        cls = make_dataclass(self.name, [("span", str)], bases=(Entity,))
        cls.__module__ = __name__
        schema = describe_schema([cls])
        told = f"{self.definition} {verb} {self.subject}."
        spec = replace(schema.specs[0], guideline=told, notes=())
        return Task(Schema((spec,), schema.answers, self.name))


@dataclass(frozen=True)
class Flipped:
    """What was found of one pair, under both halves, and whether it was as it should be."""

    flip: Flip
    included: tuple[str, ...]
    excluded: tuple[str, ...]

    @property
    def followed(self) -> bool:
        """Whether the output followed the clause."""
        return self._finds(self.included) and not self._touches(self.excluded)

    @property
    def kept(self) -> int:
        """How many of the spans that stay were found in both halves."""
        return sum(span in self.included and span in self.excluded for span in self.flip.kept)

    def _finds(self, found: Sequence[str]) -> bool:
        return any(span in found for span in self.flip.flipped)

    def _touches(self, found: Sequence[str]) -> bool:
        return any(span in said or said in span for said in found for span in self.flip.flipped)


@dataclass(frozen=True)
class FlipScore:
    """The share of pairs that were followed, with its interval; and every pair."""

    pairs: tuple[Flipped, ...] = field(repr=False)

    @property
    def followed(self) -> Interval:
        """The share of pairs whose output followed the clause."""
        rows = ({"pair": Counts(1, 1, p.followed, p.followed)} for p in self.pairs)
        return estimate_intervals(Tally(tuple(rows)))["f1"]

    def to_dict(self) -> dict[str, Any]:
        """The score as JSON can hold it."""
        share = self.followed
        return {
            "followed": round(share.value, 4),
            "interval": [round(share.low, 4), round(share.high, 4)],
            "pairs": [
                {
                    "class": p.flip.name,
                    "subject": p.flip.subject,
                    "included": list(p.included),
                    "excluded": list(p.excluded),
                    "followed": p.followed,
                }
                for p in self.pairs
            ],
        }

    def __str__(self) -> str:
        followed = sum(p.followed for p in self.pairs)
        lines = [f"{followed} of {tell_amount(len(self.pairs), 'pair')} followed"]
        lines.append(f"share {self.followed}")
        for p in self.pairs:
            mark = "followed" if p.followed else "not followed"
            said = f"include {list(p.included)}, exclude {list(p.excluded)}"
            lines.append(f"{p.flip.name} / {p.flip.subject}: {mark}; {said}")
        return "\n".join(lines)


def read_flips() -> tuple[Flip, ...]:
    """The fifty pairs that are shipped."""
    text = resources.files("gollie_like.training").joinpath("flipped.json").read_text("utf-8")
    return tuple(
        Flip(
            row["class"],
            row["definition"],
            row["subject"],
            row["text"],
            tuple(row["flipped"]),
            tuple(row["kept"]),
        )
        for row in json.loads(text)
    )


def measure_flips(backend: Backend, flips: Sequence[Flip] | None = None) -> FlipScore:
    """Read every text under both halves of its pair."""
    pairs = read_flips() if flips is None else flips
    return FlipScore(tuple(_measure(backend, flip) for flip in pairs))


def _measure(backend: Backend, flip: Flip) -> Flipped:
    found = []
    for included in (True, False):
        extractor = Extractor(flip.make_task(included=included), backend=backend)
        found.append(_spans(extractor.extract(Document(flip.text))))
    return Flipped(flip, *found)


def _spans(extraction: Extraction) -> tuple[str, ...]:
    return tuple(mention.instance.span for mention in extraction.mentions)
