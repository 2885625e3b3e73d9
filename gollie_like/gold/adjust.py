"""Adjusting records to a task, before its classes are filled.

In: a `Labelled` record and a `BenchmarkTask`. Out: the record as the task asks for it: relations
turned round or gathered into templates, roles under other names, events without their arguments.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from gollie_like.gold.tasks import BenchmarkTask
from gollie_like.readers.labelled import Argument, Labelled, LabelledEvent

__all__ = ["adjust", "find_pair"]


def adjust(record: Labelled, benchmark: BenchmarkTask) -> Labelled:
    """The record as the task asks for it."""
    if benchmark.swapped:
        swapped = (replace(r, head=r.tail, tail=r.head) for r in record.relations)
        record = replace(record, relations=tuple(swapped))
    if benchmark.gathered:
        marked = {"events"} if "relations" in record.annotated else set()
        gathered = tuple(_gather(record))
        record = replace(record, events=gathered, annotated=record.annotated | marked)
    if benchmark.triggers_only:
        bare = (replace(event, arguments=()) for event in record.events)
        record = replace(record, events=tuple(bare))
    elif benchmark.roles:
        renamed = (
            replace(event, arguments=_rename(event.arguments, event.type, benchmark.roles))
            for event in record.events
        )
        record = replace(record, events=tuple(renamed))
    return record


def _gather(record: Labelled) -> Iterator[LabelledEvent]:
    """One event a subject and prefix of relations: ``per:title`` fills ``title`` of ``per``."""
    slots: dict[tuple[int, str], list[Argument]] = {}
    for relation in record.relations:
        kind, _, role = relation.type.partition(":")
        slots.setdefault((relation.head, kind), []).append(Argument(role, entity=relation.tail))
    for (head, kind), arguments in slots.items():
        yield LabelledEvent(kind, record.entities[head], tuple(arguments))


def _rename(
    arguments: Sequence[Argument], label: str, roles: Mapping[str, str]
) -> tuple[Argument, ...]:
    return tuple(
        replace(
            argument,
            role=roles.get(f"{label}/{argument.role}", roles.get(argument.role, argument.role)),
            arguments=_rename(argument.arguments, label, roles),
        )
        for argument in arguments
    )


def find_pair(record: Labelled) -> tuple[str, str]:
    """The words of the two marked mentions, in the order of the text."""
    ends = [(relation.head, relation.tail) for relation in record.relations] or [(0, 1)]
    marked = sorted((record.entities[end] for end in ends[0]), key=lambda entity: entity.spans)
    return marked[0].text, marked[1].text
