"""Sources: one labeled data set as the sampler of views sees it.

In: a task, documents with gold, further wordings of its guidelines. Out: a `Source`, and what
follows from its gold alone: the frequent spans of each class, and which classes are easily taken
for each other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from gollie_like.document import Document
from gollie_like.names import split_name
from gollie_like.spec import ClassSpec, Schema, Verbatim
from gollie_like.task import Task
from gollie_like.training.layers import find_children

__all__ = ["Source", "read_key"]

_POOL = 200
"""How many of a class's most frequent spans examples are drawn from."""


@dataclass(frozen=True)
class Source:
    """One labeled data set.

    Each document has as many gold mentions as the task's cardinality allows. ``wordings`` are
    further guidelines for a class, by class name. ``foreign`` are classes of other sets that do
    not occur in these texts, to ask for in vain. ``fallback`` maps classes to the one that takes
    their mentions where neither they nor a base of theirs are asked for.
    """

    name: str
    task: Task
    documents: Sequence[Document]
    weight: float = 1.0
    wordings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    foreign: tuple[ClassSpec, ...] = ()
    fallback: Mapping[type, type] = field(default_factory=dict)

    @property
    def schema(self) -> Schema:
        """The classes of the task."""
        return self.task.schema

    @property
    def answers(self) -> list[type]:
        """The classes that may be asked for."""
        return [self.schema[name].cls for name in self.schema.answers]

    @cached_property
    def layered(self) -> bool:
        """Whether some of the classes specialize others."""
        return any(find_children(cls, self.answers) for cls in self.answers)

    @cached_property
    def pools(self) -> Mapping[type, tuple[str, ...]]:
        """The most frequent key spans of each class, most frequent first."""
        counts: dict[type, Counter[str]] = {}
        for document in self.documents:
            for mention in document.gold or ():
                key = read_key(self.schema, mention.instance)
                if key is not None:
                    counts.setdefault(type(mention.instance), Counter())[key] += 1
        return {cls: tuple(s for s, _ in c.most_common(_POOL)) for cls, c in counts.items()}

    @cached_property
    def confusable(self) -> Mapping[type, tuple[type, ...]]:
        """For each class the others, the most easily confused first.

        Two classes are confused easily if the same spans are marked as both, if they occur in the
        same documents, and if their names and guidelines use the same words.
        """
        specs = [self.schema[name] for name in self.schema.answers]
        told = {spec.cls: _list_words(spec) for spec in specs}
        spans = {cls: {s.casefold() for s in self.pools.get(cls, ())} for cls in told}
        beside: Counter[tuple[type, type]] = Counter()
        often: Counter[type] = Counter()
        for document in self.documents:
            here = list(dict.fromkeys(type(m.instance) for m in document.gold or ()))
            often.update(here)
            beside.update((a, b) for a in here for b in here if a is not b)

        def closeness(one: type, other: type) -> float:
            together = beside[one, other] / max(1, min(often[one], often[other]))
            return (
                4.0 * _overlap(spans[one], spans[other])
                + 2.0 * _overlap(told[one], told[other])
                + together
            )

        return {
            one: tuple(sorted((o for o in told if o is not one), key=lambda o: -closeness(one, o)))
            for one in told
        }


def read_key(schema: Schema, instance: Any) -> str | None:
    """The span that tells where an instance stands, if its class has one."""
    spec = schema.spec_of(type(instance))
    key = spec.key if spec else None
    value = getattr(instance, key.name) if key else None
    return value if isinstance(value, str) and isinstance(key and key.type, Verbatim) else None


def _list_words(spec: ClassSpec) -> set[str]:
    """The longer words of a class's name and guideline."""
    told = " ".join([*split_name(spec.name), spec.guideline or ""]).casefold()
    return {word for word in re.findall(r"[^\W_]+", told) if len(word) > 3}


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
