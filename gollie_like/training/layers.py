"""Layers: classes that specialize others, and what becomes of mentions whose class is left out.

In: the classes of a source, which inherit from each other as guideline classes do. Out: which of
them a view asks for, and under which class a mention is marked there. A view that asks for
``Person`` but not for ``Composer(Person)`` wants composers as persons; one that asks for both wants
each under the more specific class. Models that have seen classes of one layer only take everything
for the generic one. What has no class in the view may have a fallback (``Miscellaneous``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from random import Random
from types import MappingProxyType

from gollie_like.amount import tell_plural
from gollie_like.document import Mention
from gollie_like.names import split_name
from gollie_like.spec import ClassSpec

__all__ = [
    "Carving",
    "carve",
    "draw_layers",
    "find_children",
    "find_targets",
    "name_children",
    "order_bases",
    "raise_mention",
]

_GENERIC, _SPECIFIC, _OTHER = 0.7, 0.85, 0.6
"""How often a class with specific ones is asked for, how often a specific one, and how often any
other. Were the generic ones asked for more often, they would be the safe answer."""


_EXCLUDING, _DEFINED, _SHORT = 0.6, 0.4, 12
"""How often a clause excludes; how often it defines what it speaks of, in how many words."""

_EXCLUDE = ("Exclude {}.", "Leave out {}.", "Do not mark {}.", "Not {}.", "Do not include: {}.")
_INCLUDE = ("Include {}.", "Mark {} too.", "{} count as well.", "Include: {}.")


def draw_layers(
    classes: Sequence[type],
    random: Random,
    *,
    most: int,
    fallback: Mapping[type, type] = MappingProxyType({}),
) -> set[type]:
    """Some classes of each layer, at least one and at most ``most``.

    Beside a class that takes what the others leave, these others are asked for as well, but for
    their specific ones: otherwise it would take most of everything, which no user means by it.
    """
    last = set(fallback.values())
    rest = {cls for cls in last if random.random() < _OTHER}
    needed = {cls for cls in classes if fallback.get(cls) in rest and not _has_base(cls, classes)}
    kept = [cls for cls in classes if cls in rest or cls in needed]
    free = [
        cls
        for cls in classes
        if cls not in last and cls not in needed and random.random() < _find_rate(cls, classes)
    ]
    if not kept and not free:
        free = [random.choice(list(classes))]
    kept = kept if len(kept) <= most else []
    return {*kept, *random.sample(free, min(len(free), most - len(kept)))}


@dataclass(frozen=True)
class Carving:
    """What generic classes are said to exclude or include, class by class.

    ``clauses`` has a sentence for each generic class of which one was made; ``excluded`` are the
    specific classes whose mentions no class takes.
    """

    clauses: Mapping[type, str] = field(default_factory=dict)
    excluded: frozenset[type] = frozenset()


def carve(
    specs: Iterable[ClassSpec], answers: Collection[type], random: Random, *, rate: float
) -> Carving:
    """For some generic classes, a clause about specific ones that are not asked for.

    The same texts are marked otherwise when the clause says "Exclude" instead of "Include", which
    is all that can teach a model to read it.
    """
    known = {spec.cls: spec for spec in specs}
    targets = find_targets(known, answers, {})
    clauses: dict[type, str] = {}
    excluded: set[type] = set()
    for cls in sorted(answers, key=lambda one: one.__qualname__):
        rest = [one for one in find_children(cls, known) if targets[one] is cls]
        if not rest or random.random() >= rate:
            continue
        chosen = random.sample(rest, min(len(rest), random.randint(1, 2)))
        told = " and ".join(_tell_kind(known[one], random) for one in chosen)
        if random.random() < _EXCLUDING:
            excluded.update(chosen)
            clauses[cls] = random.choice(_EXCLUDE).format(told)
        else:
            clauses[cls] = random.choice(_INCLUDE).format(told)
    return Carving(clauses, frozenset(excluded))


def _tell_kind(spec: ClassSpec, random: Random) -> str:
    """What a specific class takes, in words: the plural of its name, or how it is defined."""
    defined = (spec.guideline or "").split(". ")[0].strip().rstrip(".")
    if 1 < len(defined.split()) <= _SHORT and defined.isascii() and random.random() < _DEFINED:
        return f"{defined[0].lower()}{defined[1:]}"
    return tell_plural(" ".join(split_name(spec.name)).lower())


def find_targets(
    classes: Iterable[type],
    answers: Collection[type],
    fallback: Mapping[type, type],
    excluded: Collection[type] = (),
) -> dict[type, type]:
    """For each class the one its mentions are marked with: itself, a base, or its fallback.

    What is ``excluded``, or specializes it, has none.
    """
    targets = {}
    for cls in classes:
        if any(base in excluded for base in cls.__mro__):
            continue
        options = [base for base in cls.__mro__ if base in answers]
        options += [other for other in [fallback.get(cls)] if other in answers and other]
        if options:
            targets[cls] = options[0]
    return targets


def raise_mention(mention: Mention, targets: Mapping[type, type]) -> Mention | None:
    """The mention under the class that is asked for; ``None`` if none is."""
    target = targets.get(type(mention.instance))
    if target is None or target is type(mention.instance):
        return None if target is None else mention
    held = {f.name: getattr(mention.instance, f.name, None) for f in fields(target)}
    paths = [path for path in mention.spans if path.partition(".")[0].partition("[")[0] in held]
    return replace(
        mention,
        instance=target(**held),
        spans={path: mention.spans[path] for path in paths},
        status={path: mention.status[path] for path in paths if path in mention.status},
    )


def _find_rate(cls: type, classes: Sequence[type]) -> float:
    if find_children(cls, classes):
        return _GENERIC
    return _SPECIFIC if _has_base(cls, classes) else _OTHER


def _has_base(cls: type, classes: Collection[type]) -> bool:
    """Whether a class specializes one of these."""
    return any(base in classes for base in cls.__mro__[1:])


def find_children(cls: type, classes: Iterable[type]) -> list[type]:
    """The classes that specialize one."""
    return [other for other in classes if other is not cls and issubclass(other, cls)]


def name_children(spec: ClassSpec, specs: Sequence[ClassSpec], random: Random, rate: float) -> str:
    """A sentence that sets a class apart from the specific ones beside it, now and then."""
    children = find_children(spec.cls, [other.cls for other in specs])
    if not children or random.random() >= rate:
        return ""
    names = [other.name for other in specs if other.cls in children]
    random.shuffle(names)
    listed = " or ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
    return random.choice(
        ["Not those that are {}.", "Exclude what is {}.", "What is {} is marked as such."]
    ).format(listed)


def order_bases(specs: Sequence[ClassSpec], *, flat: bool) -> list[ClassSpec]:
    """The classes with bases that are shown too, before what inherits from them; or with none.

    ``flat`` shows each class with its family (``Entity``) as its base.
    """
    names = {spec.cls: spec.name for spec in specs}
    ordered: list[ClassSpec] = []

    def add(spec: ClassSpec) -> None:
        if any(other.cls is spec.cls for other in ordered):
            return
        bases = [] if flat else [base for base in spec.cls.__mro__[1:] if base in names]
        for other in specs:
            if other.cls in bases[:1]:
                add(other)
        ordered.append(replace(spec, base=names[bases[0]] if bases else _find_family(spec)))

    for spec in specs:
        add(spec)
    return ordered


def _find_family(spec: ClassSpec) -> str:
    """The framework's own base of a class (``Entity``)."""
    own = [base for base in spec.cls.__mro__ if base.__module__ == "gollie_like.schema"]
    return own[0].__name__ if own else spec.base
