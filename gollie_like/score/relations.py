"""Relations: typed links between arguments, scored strictly or by their boundaries.

In: gold and predicted mentions of each document. Out: `Scores`. Every value of a relation counts,
not only two: n-ary relations, lists of arguments and optional arguments are compared as a whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Mapping, Sequence
from typing import Literal, get_args

from gollie_like.document import Mention
from gollie_like.errors import UsageError
from gollie_like.schema import Entity, Value
from gollie_like.score.counts import Counts
from gollie_like.score.pairing import pair_equal
from gollie_like.score.reading import Argument, By, read_arguments, read_key
from gollie_like.score.runs import (
    Mentions,
    check_runs,
    check_texts,
    measure_rates,
    select,
    tally_runs,
)
from gollie_like.score.scores import Scores
from gollie_like.spec import Schema

__all__ = ["RELATION_MODES", "RelationMode", "score_relations"]

RelationMode = Literal["strict", "boundary", "gollie"]

RELATION_MODES: Mapping[str, str] = {
    "strict": "same class, same arguments in the same roles, of the same types, and same choices",
    "boundary": "same class and same arguments in the same roles, whatever their types and choices",
    "gollie": "as GoLLIE: relations with invented arguments dropped, then class and both strings",
}
"""What each mode counts as right, in a line."""

_Types = Mapping[Hashable, tuple[str, ...]]


def score_relations(
    gold: Sequence[Mentions],
    predicted: Sequence[Mentions],
    *,
    mode: RelationMode = "strict",
    by: By = "offsets",
    symmetric: Collection[str] = (),
    schema: Schema | None = None,
    texts: Sequence[str] | None = None,
    unparsed: Sequence[int] | None = None,
    classes: Collection[str] | None = None,
) -> Scores:
    """The score of relations, one list of mentions a document on either side.

    Arguments are equal by their offsets, or by their characters with ``by="strings"``. Classes
    named in ``symmetric``, or whose class says so, have no order: their arguments are compared
    without their roles. In mode ``strict`` the type of an argument is the class of the nested
    instance or, where arguments are strings, the classes of the entities that the same side has at
    that very place; a side without entities has no types.

    Mode ``gollie`` compares strings, ordered and case-sensitive, and needs ``texts``; unparsed
    items cost nothing there.
    """
    if mode not in get_args(RelationMode):
        raise UsageError(
            f"Relations have no mode {mode!r}; choose one of {', '.join(RELATION_MODES)}."
        )
    lost = check_runs(gold, predicted, unparsed)
    golden = [select(mentions, "relations", classes) for mentions in gold]
    said = [select(mentions, "relations", classes) for mentions in predicted]
    read = check_texts(texts, mode, len(gold)) if mode == "gollie" else ()
    values: By = "strings" if mode == "gollie" else by

    def count(one: Mentions, two: Mentions, place: int) -> dict[str, Counts]:
        kept = two if mode != "gollie" else [m for m in two if _exists(m, read[place], schema)]
        sides = ((one, gold[place]), (kept, predicted[place]))
        identities = []
        for relations, document in sides:
            types = _read_types(document, values, schema) if mode == "strict" else None
            identities.append([_identify(r, values, types, symmetric, schema) for r in relations])
        return _count(one, kept, pair_equal(*identities))

    costs = (0,) * len(gold) if mode == "gollie" else lost
    return Scores(
        family="relations",
        mode=mode if values == "offsets" or mode == "gollie" else f"{mode}, by strings",
        definition=RELATION_MODES[mode],
        figures=tally_runs(golden, said, costs, count),
        rates=measure_rates(golden, said, lost),
    )


def _count(
    gold: Mentions, predicted: Mentions, pairs: Sequence[tuple[int, int]]
) -> dict[str, Counts]:
    right = Counter(gold[index].label for index, _ in pairs)
    has, says = Counter(m.label for m in gold), Counter(m.label for m in predicted)
    return {
        name: Counts(says[name], has[name], right[name], right[name])
        for name in sorted({*has, *says})
    }


def _identify(
    relation: Mention,
    by: By,
    types: _Types | None,
    symmetric: Collection[str],
    schema: Schema | None,
) -> Hashable | None:
    """What equals another relation's; ``None`` if an argument has no place.

    ``types`` is given in strict mode, and then kinds and closed values are part of the identity.
    """
    parts: list[tuple[str, ...]] = []
    unordered = relation.label in symmetric or getattr(
        type(relation.instance), "__gollie_symmetric__", False
    )
    for argument in read_arguments(relation, schema, with_key=True):
        if argument.closed and types is None:
            continue
        identity = argument.identify(by)
        if identity is None:
            return None
        role = "" if unordered and not argument.closed else argument.role
        kinds = _find_types(argument, identity, types) if types is not None else ()
        parts.append((role, repr(identity), *kinds))
    return (relation.label, *sorted(parts))


def _find_types(argument: Argument, identity: Hashable, types: _Types) -> tuple[str, ...]:
    return (argument.kind,) if argument.kind else types.get(identity, ())


def _read_types(document: Mentions, by: By, schema: Schema | None) -> _Types:
    """The classes of the entities at each place of a document."""
    types: dict[Hashable, set[str]] = {}
    for mention in document:
        if isinstance(mention.instance, (Entity, Value)):
            place = read_key(mention, schema)
            identity = place.identify(by) if place is not None else None
            if identity is not None:
                types.setdefault(identity, set()).add(mention.label)
    return {identity: tuple(sorted(labels)) for identity, labels in types.items()}


def _exists(relation: Mention, text: str, schema: Schema | None) -> bool:
    lowered = text.lower()
    return all(
        argument.closed or argument.place.surface.lower() in lowered
        for argument in read_arguments(relation, schema, with_key=True)
    )
