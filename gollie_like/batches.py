"""Batches of classes: a schema too large for one prompt, cut into schemas that each fit.

In: a schema, how many classes a batch should have, which classes are confusable. Out: smaller
schemas that together have every answer class exactly once, each with the classes its own need.

The sizes follow IEPile's rule: full batches, and a last one if at least half a batch is left, else
the rest joins the last full one. So a batch may be larger than asked, by less than a half. Classes
that are easily confused stay together, since a model tells two classes apart only if it sees both:
those named as confusable, and those whose names and guidelines share many rare words.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from gollie_like.errors import UsageError
from gollie_like.names import split_name
from gollie_like.spec import ClassSpec, FieldType, Instance, ListOf, OneOf, Schema

__all__ = ["keep_answers", "list_sizes", "split_schema"]

_WORD = re.compile(r"[^\W\d_]{2,}")
_NAMED = 10.0
"""What it counts that somebody named two classes as confusable; likeness is at most 1."""


def list_sizes(count: int, size: int) -> list[int]:
    """How many of ``count`` classes go into each batch.

    >>> list_sizes(8, 6), list_sizes(9, 6), list_sizes(14, 6)
    ([8], [6, 3], [6, 8])
    """
    if size < 1:
        raise UsageError(f"a batch has at least one class, not {size}")
    full, rest = divmod(count, size)
    if full == 0:
        return [rest] if rest else []
    if rest == 0:
        return [size] * full
    if rest >= max(1, size // 2):
        return [size] * full + [rest]
    return [size] * (full - 1) + [size + rest]


def split_schema(
    schema: Schema, size: int, *, confusable: Mapping[str, Iterable[str]] | None = None
) -> list[Schema]:
    """The schema in batches of about ``size`` answer classes; the schema itself if it is one."""
    sizes = list_sizes(len(schema.answers), size)
    if len(sizes) < 2:
        return [schema]
    groups = _group(schema, sizes, _name_pairs(schema, confusable or {}))
    return [
        keep_answers(schema, names, name=f"{schema.name}, batch {number}")
        for number, names in enumerate(groups, 1)
    ]


def keep_answers(schema: Schema, names: Iterable[str], *, name: str | None = None) -> Schema:
    """The schema with these answer classes alone, and with all classes that they need."""
    wanted = set(names)
    needed: set[str] = set()
    pending = [schema[answer] for answer in schema.answers if answer in wanted]
    while pending:
        spec = pending.pop()
        if spec.name in needed:
            continue
        needed.add(spec.name)
        pending += _find_needed(schema, spec)
    specs = tuple(spec for spec in schema if spec.name in needed)
    answers = tuple(answer for answer in schema.answers if answer in wanted)
    return Schema(specs, answers, name or schema.name)


def _find_needed(schema: Schema, spec: ClassSpec) -> Iterator[ClassSpec]:
    """The classes that a class prints or nests: its parent in the schema, those in its fields."""
    parents = [other for other in schema if other.cls is not spec.cls]
    yield from (p for p in parents if p.cls in spec.cls.__mro__)
    pending: list[FieldType] = [field.type for field in spec.fields]
    while pending:
        kind = pending.pop()
        if isinstance(kind, Instance):
            yield from schema.options(kind)
        elif isinstance(kind, ListOf):
            pending.append(kind.item)
        elif isinstance(kind, OneOf):
            pending.extend(kind.options)


def _name_pairs(
    schema: Schema, confusable: Mapping[str, Iterable[str]]
) -> frozenset[frozenset[str]]:
    pairs = {frozenset((one, other)) for one, others in confusable.items() for other in others}
    for name in {name for pair in pairs for name in pair}:
        if name not in schema.answers:
            raise UsageError(
                f"{name!r} is named as confusable, but is no class of the answer; "
                f"the schema has {', '.join(schema.answers[:12])}"
            )
    return frozenset(pairs)


def _group(
    schema: Schema, sizes: Sequence[int], pairs: frozenset[frozenset[str]]
) -> list[list[str]]:
    """Batches that are begun in print order and filled with what is most like their classes."""
    vectors = _count_words([schema[name] for name in schema.answers])
    left = dict.fromkeys(schema.answers)
    order = {name: position for position, name in enumerate(schema.answers)}
    groups = []
    for size in sizes:
        group = [next(iter(left))]
        del left[group[0]]
        likeness = dict.fromkeys(left, 0.0)
        while len(group) < size:
            newest = group[-1]
            for name in likeness:
                named = _NAMED if frozenset((name, newest)) in pairs else 0.0
                alike = named + _compare(vectors[name], vectors[newest])
                likeness[name] = max(likeness[name], alike)
            chosen = max(likeness, key=lambda name: (likeness[name], -order[name]))
            group.append(chosen)
            del left[chosen], likeness[chosen]
        groups.append(sorted(group, key=order.__getitem__))
    return groups


def _count_words(specs: Sequence[ClassSpec]) -> dict[str, dict[str, float]]:
    """Words of names and guidelines, rare ones weighing more, as vectors of length one."""
    counts = {spec.name: Counter(_list_words(spec)) for spec in specs}
    known = Counter(word for words in counts.values() for word in words)
    vectors = {}
    for name, words in counts.items():
        weights = {w: n * math.log(1 + len(specs) / known[w]) for w, n in words.items()}
        length = math.sqrt(math.fsum(x * x for x in weights.values())) or 1.0
        vectors[name] = {word: weight / length for word, weight in weights.items()}
    return vectors


def _list_words(spec: ClassSpec) -> Iterator[str]:
    for text in (" ".join(split_name(spec.name)), spec.guideline or "", spec.title or ""):
        for word in _WORD.findall(text.casefold()):
            # Chinese and Japanese have no spaces: pairs of characters stand for words.
            if word.isascii():
                yield word
            else:
                yield from (word[i : i + 2] for i in range(max(1, len(word) - 1)))


def _compare(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    if len(other) < len(one):
        one, other = other, one
    return math.fsum(weight * other[word] for word, weight in one.items() if word in other)
