"""Scoring of a benchmark: every mode of every family of the task, by name.

In: a benchmark, the split's language, gold documents, what was said of each. Out: `Scores` by name,
the one to quote first. Modes of the task's first family go by their own name (``exact``), those of
further families by family and mode (``entities/exact``). What a mode counts as right is defined in
`gollie_like.score`; which modes a family is scored in stands here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from gollie_like.document import Mention
from gollie_like.gold.documents import GoldDocument
from gollie_like.gold.tasks import BenchmarkTask
from gollie_like.readers.labelled import Family
from gollie_like.score import (
    ENTITY_MODES,
    Scores,
    score_answers,
    score_entities,
    score_events,
    score_labels,
    score_relations,
    score_similarity,
    score_triples,
)
from gollie_like.score.events import EventMode
from gollie_like.score.reading import By, read_key
from gollie_like.score.relations import RelationMode
from gollie_like.spec import Schema

__all__ = ["Said", "read_answer", "read_number", "score_benchmark"]

_RELATIONS: tuple[tuple[RelationMode, By], ...] = (
    ("strict", "offsets"),
    ("boundary", "offsets"),
    ("strict", "strings"),
    ("boundary", "strings"),
    ("gollie", "strings"),
)
_EVENTS: tuple[tuple[EventMode, By], ...] = (
    ("argument", "offsets"),
    ("argument-identification", "offsets"),
    ("trigger", "offsets"),
    ("trigger-identification", "offsets"),
    ("attached-argument", "offsets"),
    ("argument", "strings"),
    ("trigger", "strings"),
    ("gollie-argument", "strings"),
    ("gollie-trigger", "strings"),
)


_Mode = TypeVar("_Mode")


@dataclass(frozen=True)
class Said:
    """What was said of one document: mentions, and how many items could not be read."""

    mentions: tuple[Mention, ...] = ()
    unparsed: int = 0


def score_benchmark(
    benchmark: BenchmarkTask, gold: Sequence[GoldDocument], said: Sequence[Said], *, split: str = ""
) -> dict[str, Scores]:
    """The scores of a run in every mode, by name; the first one is the one to quote."""
    scores: dict[str, Scores] = {}
    for family in benchmark.families:
        for made in _score_family(benchmark, family, gold, said, split):
            first = family == benchmark.family
            scores[made.mode if first else f"{family}/{made.mode}"] = made
    return scores


def _score_family(
    benchmark: BenchmarkTask,
    family: Family,
    gold: Sequence[GoldDocument],
    said: Sequence[Said],
    split: str,
) -> Iterator[Scores]:
    golden = [item.gold for item in gold]
    found = [item.mentions for item in said]
    lost = [item.unparsed for item in said]
    texts = [item.document.text for item in gold]
    schema = benchmark.task.schema
    if family == "entities":
        # The sort keeps the order of the rest.
        for mode in sorted(ENTITY_MODES, key=lambda m: benchmark.by_strings and m != "string"):
            yield score_entities(
                golden,
                found,
                mode=mode,  # type: ignore[arg-type]  # the keys of the mapping are the modes
                schema=schema,
                texts=texts,
                unparsed=lost,
            )
    elif family in ("relations", "opinions"):
        for relation, by in _order(_RELATIONS, benchmark):
            yield score_relations(
                golden, found, mode=relation, by=by, schema=schema, texts=texts, unparsed=lost
            )
    elif family == "events":
        for event, by in _order(_EVENTS, benchmark):
            yield score_events(
                golden, found, mode=event, by=by, schema=schema, texts=texts, unparsed=lost
            )
    elif family == "triples":
        yield score_triples(golden, found, unparsed=lost)
    elif family == "labels":
        yield score_labels(golden, found, schema=schema, unparsed=lost)
    elif family == "answers":
        spaceless = benchmark.data.language == "zh" or split == "zh"
        yield score_answers(
            [item.answers for item in gold],
            [read_answer(mentions, schema) for mentions in found],
            script="spaceless" if spaceless else "spaced",
        )
    elif family == "score":
        numbers = [read_number(mentions) for mentions in golden]
        yield score_similarity([n or 0.0 for n in numbers], [read_number(m) for m in found])


def _order(modes: Sequence[tuple[_Mode, By]], benchmark: BenchmarkTask) -> list[tuple[_Mode, By]]:
    """The modes with the one to quote first."""
    return sorted(modes, key=lambda mode: (mode[1] == "strings") != benchmark.by_strings)


def read_number(mentions: Sequence[Mention]) -> float | None:
    """The number that the first mention gives: its first one that is neither a flag nor a word."""
    for mention in mentions[:1]:
        for value in vars(mention.instance).values():
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                return float(value)
    return None


def read_answer(mentions: Sequence[Mention], schema: Schema) -> str | None:
    """The answer to a question: the words of the first mention, as SQuAD's rules know only one."""
    place = read_key(mentions[0], schema) if mentions else None
    return place.surface if place is not None else None
