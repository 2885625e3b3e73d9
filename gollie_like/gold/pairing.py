"""Pairing: which predictions are right in every respect, whatever the family.

In: the gold and predicted mentions of one document. Out: pairs by index. A prediction is wholly
right if it has the class, the places and every other value of a gold mention; of two claims to one
gold mention the surer is right. This is what confidence is held against and what is no error; the
modes of `gollie_like.score` say what scores count.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from gollie_like.document import Mention
from gollie_like.score.reading import read_arguments
from gollie_like.spec import Schema

__all__ = ["pair_right"]


def pair_right(
    gold: Sequence[Mention], said: Sequence[Mention], schema: Schema | None = None
) -> list[tuple[int, int]]:
    """The pairs of equal mentions, gold index first, one to one."""
    places: dict[Hashable, list[int]] = {}
    for index, mention in enumerate(gold):
        places.setdefault(_identify(mention, schema), []).append(index)
    sure = [0.0 if m.confidence is None else m.confidence for m in said]
    pairs = []
    for index in sorted(range(len(said)), key=lambda place: -sure[place]):
        free = places.get(_identify(said[index], schema))
        if free:
            pairs.append((free.pop(0), index))
    return sorted(pairs)


def _identify(mention: Mention, schema: Schema | None) -> Hashable:
    values = []
    for argument in read_arguments(mention, schema, with_key=True):
        # A value without a place is told apart by its words.
        place = argument.identify("offsets") or ("nowhere", argument.place.surface)
        values.append((argument.role, argument.kind, repr(place)))
    return (mention.label, *sorted(values))
