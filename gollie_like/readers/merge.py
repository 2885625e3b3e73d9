"""Records of one text put together: sets that give a line to each pair, not to each sentence.

In: records in which the same text occurs again and again (ADE, ChemProt, Text2KGBench). Out: one
record a text, in order of first occurrence, with every mark once. All records are held at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from gollie_like.readers.labelled import Argument, Labelled, LabelledSpan

__all__ = ["merge_same_text"]

_Item = TypeVar("_Item")


def merge_same_text(records: Iterable[Labelled]) -> Iterator[Labelled]:
    """Merge the records whose text and further inputs are the same.

    What one of them was annotated for, the merged record is; a score is the first one given.
    """
    groups: dict[tuple[str, tuple[tuple[str, str], ...]], list[Labelled]] = {}
    for record in records:
        groups.setdefault((record.text, tuple(sorted(record.inputs.items()))), []).append(record)
    for group in groups.values():
        yield group[0] if len(group) == 1 else _merge(group)


def _merge(group: list[Labelled]) -> Labelled:
    merged = replace(group[0], entities=(), relations=(), events=(), opinions=(), clusters=())
    for record in group:
        entities = list(merged.entities)
        index = [_place(entity, entities) for entity in record.entities]
        first = len(merged.events)
        merged = replace(
            merged,
            annotated=merged.annotated | record.annotated,
            entities=tuple(entities),
            relations=_joined(
                merged.relations,
                [replace(r, head=index[r.head], tail=index[r.tail]) for r in record.relations],
            ),
            events=merged.events
            + tuple(
                replace(e, arguments=tuple(_moved(a, index, first) for a in e.arguments))
                for e in record.events
            ),
            opinions=_joined(
                merged.opinions,
                [
                    replace(
                        o,
                        target=None if o.target is None else index[o.target],
                        expression=None if o.expression is None else index[o.expression],
                    )
                    for o in record.opinions
                ],
            ),
            triples=_joined(merged.triples, record.triples),
            labels=_joined(merged.labels, record.labels),
            answers=_joined(merged.answers, record.answers),
            clusters=_joined(
                merged.clusters, [tuple(index[i] for i in cluster) for cluster in record.clusters]
            ),
            score=record.score if merged.score is None else merged.score,
        )
    return merged


def _place(entity: LabelledSpan, entities: list[LabelledSpan]) -> int:
    for number, known in enumerate(entities):
        if (known.type, known.text, known.spans) == (entity.type, entity.text, entity.spans):
            return number
    entities.append(entity)
    return len(entities) - 1


def _moved(argument: Argument, index: list[int], first: int) -> Argument:
    return replace(
        argument,
        entity=None if argument.entity is None else index[argument.entity],
        event=None if argument.event is None else argument.event + first,
        arguments=tuple(_moved(inner, index, first) for inner in argument.arguments),
    )


def _joined(known: tuple[_Item, ...], more: Iterable[_Item]) -> tuple[_Item, ...]:
    joined = list(known)
    for item in more:
        if item not in joined:
            joined.append(item)
    return tuple(joined)
