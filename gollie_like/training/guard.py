"""The guard's report: what a mixture has in common with what is scored, beside its texts.

In: a mixture. Out: what must not be (a set that is scored among the ingredients, a list of example
spans that a scored class has as well), and what must be told: classes of scored sets that training
has seen under the same name. Texts are compared while a mixture is read (`mixture`, `leaks`); this
check needs no data and runs in a second.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.gold import BenchmarkTask, find_benchmark, list_benchmarks
from gollie_like.spec import Schema
from gollie_like.training.mixture import MIXTURE, Ingredient, read_wordings
from gollie_like.training.written import PREFIX, read_written

__all__ = ["GuardReport", "check_mixture"]

_MANY = 3
"""So many examples in common, and more than half of a list, are no accident."""


@dataclass(frozen=True)
class GuardReport:
    """What the guard found; ``names`` and ``examples`` must be empty.

    ``seen`` lists, for each scored task, its classes that are also trained on.
    """

    names: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def sound(self) -> bool:
        """Whether nothing that is scored is trained on."""
        return not self.names and not self.examples

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON can hold it."""
        seen = {name: list(classes) for name, classes in self.seen.items()}
        return {"names": list(self.names), "examples": list(self.examples), "seen": seen}

    def __str__(self) -> str:
        lines = [f"{name}: is scored and must not be trained on" for name in self.names]
        lines += self.examples
        lines += [
            f"{task}: {tell_amount(len(classes), 'class')} seen in training ({', '.join(classes)})"
            for task, classes in self.seen.items()
            if classes
        ]
        return "\n".join(lines) or "nothing in common"


def check_mixture(
    ingredients: Sequence[Ingredient] = MIXTURE, *, scored: Iterable[str] | None = None
) -> GuardReport:
    """Compare a mixture with the scored tasks, by default all there are."""
    trained = dict.fromkeys(i.name for i in ingredients)
    published = [find_benchmark(name) for name in trained if not name.startswith(PREFIX)]
    written = [read_written(name) for name in trained if name.startswith(PREFIX)]
    names = [b.name for b in published if b.data.group != "train"]
    guidelines = [_Guidelines(b.name, b.task.schema, read_wordings(b.name)) for b in published] + [
        _Guidelines(s.name, s.schema, s.wordings) for s in written
    ]
    trained_sets = {benchmark.data.name for benchmark in published}
    tasks = list_benchmarks() if scored is None else list(scored)
    held = [b for b in map(find_benchmark, tasks) if b.data.name not in trained_sets]
    examples = _compare_examples(guidelines, [b for b in held if b.data.group != "train"])
    return GuardReport(tuple(names), tuple(examples), _find_seen(held, guidelines))


@dataclass(frozen=True)
class _Guidelines:
    """What is told of the classes of one set."""

    name: str
    schema: Schema
    wordings: Mapping[str, tuple[str, ...]]


def _find_seen(
    scored: Iterable[BenchmarkTask], trained: Iterable[_Guidelines]
) -> dict[str, tuple[str, ...]]:
    """For each scored task the classes whose names, case aside, are trained on."""
    known = {name.casefold() for one in trained for name in one.schema.answers}
    return {
        benchmark.name: tuple(n for n in benchmark.classes if n.casefold() in known)
        for benchmark in scored
    }


def _compare_examples(trained: Iterable[_Guidelines], scored: Iterable[BenchmarkTask]) -> list[str]:
    shown = (_Guidelines(b.name, b.task.schema, read_wordings(b.name)) for b in scored)
    held = [listed for guidelines in shown for listed in _list_examples(guidelines)]
    found = []
    for guidelines in trained:
        for where, examples in _list_examples(guidelines):
            for other, theirs in held:
                shared = examples & theirs
                if len(shared) >= _MANY and len(shared) > len(theirs) / 2:
                    listed = ", ".join(sorted(shared))
                    found.append(f"{where}: has the examples of {other} ({listed})")
    return found


_QUOTED = re.compile(r'"([^"\n]{2,60})"')


def _list_examples(guidelines: _Guidelines) -> list[tuple[str, set[str]]]:
    """The quoted words of each class: in its fields' comments, its docstring, its wordings."""
    lists = []
    for spec in guidelines.schema:
        texts = [spec.guideline, *(field.guideline for field in spec.fields)]
        texts += guidelines.wordings.get(spec.name, ())
        for text in texts:
            quoted = {word.casefold() for word in _QUOTED.findall(text or "")}
            if len(quoted) >= _MANY:
                lists.append((f"{guidelines.name}.{spec.name}", quoted))
    return lists
