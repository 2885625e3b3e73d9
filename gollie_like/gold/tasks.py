"""Benchmark tasks: a data set, the classes that stand for its labels, and how it is scored.

In: a name (``crossner_ai``), a module (``guidelines.benchmarks.crossner_ai``) or a file with
guideline classes and ``LABELS``, with class names behind a colon if only some are wanted. Out: a
`BenchmarkTask`. Nearly everything follows from the module and the set of the same name: the family
from the bases of the classes, source, license and citation from the module's docstring. What does
not follow stands in one table, `particulars`.

Not covered: sets without a module of guidelines, and reading the data (`gold`).
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any

from gollie_like.errors import UsageError
from gollie_like.gold.particulars import PARTICULARS, Particular
from gollie_like.introspect import describe_schema
from gollie_like.readers.catalogue import CATALOGUE, find_set
from gollie_like.readers.labelled import Family
from gollie_like.readers.sources import DataSet
from gollie_like.reference import is_path, read_task
from gollie_like.schema import Entity, Event, Label, Relation, Template, Value
from gollie_like.spec import Schema
from gollie_like.task import Task

__all__ = ["BenchmarkTask", "find_benchmark", "list_benchmarks", "read_title"]

_PACKAGE = "guidelines.benchmarks"


@dataclass(frozen=True)
class BenchmarkTask:
    """One data set as a task.

    ``families`` are the kinds of labels that are asked for and scored, the most telling one first.
    ``labels`` maps the labels of the data to classes, or to ``None`` where they are not asked for.
    ``values`` maps words of the data to choices of fields, ``roles`` the data's roles to others, of
    all events or of one label (``Life:Die/Person``). ``part`` is the folder of splits that
    are meant where a set has several kinds (``atsa/test``). ``pairs`` says that every text has two
    marked mentions, which are given as inputs ``first`` and ``second``; ``merged`` that records of
    one text are one document; ``swapped`` that the tail of a relation fills the first field;
    ``gathered`` that the relations of one subject are one template, their objects its slots;
    ``by_strings`` that the score to quote compares words and not their places, which code cannot
    tell where whole documents name the same things again and again.
    """

    name: str
    task: Task
    data: DataSet
    families: tuple[Family, ...]
    labels: Mapping[str, type | None]
    title: str = ""
    source: str = ""
    license: str = ""
    citation: str = ""
    split: str = "test"
    part: str = ""
    pairs: bool = False
    merged: bool = False
    swapped: bool = False
    gathered: bool = False
    by_strings: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)

    @property
    def family(self) -> Family:
        """The family whose score is quoted."""
        return self.families[0]

    @property
    def triggers_only(self) -> bool:
        """Whether events are asked for without their arguments."""
        events = [s for s in self.task.schema if issubclass(s.cls, Event) and s.base]
        return bool(events) and all(len(spec.fields) == 1 for spec in events)

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes that may stand in a result."""
        return self.task.schema.answers

    def find_split(self, split: str | None) -> str:
        """The name of the split in the set; this task's own if none is given."""
        split = split or self.split
        inside = f"{self.part}/{split}"
        return inside if self.part and inside in self.data.splits else split

    def keep(self, names: Collection[str]) -> BenchmarkTask:
        """The same task with these classes alone, in the schema and in the gold."""
        schema = self.task.schema
        for name in names:
            if name not in schema.answers:
                raise UsageError(
                    f"{self.name} has no class {name!r}; it has {', '.join(schema.answers)}"
                )
        kept = [schema[name].cls for name in schema.answers if name in names]
        if len(kept) == len(schema.answers):
            return self
        if not kept:
            raise UsageError(f"{self.name} is left without classes; keep at least one")
        labels = {label: cls if cls in kept else None for label, cls in self.labels.items()}
        smaller = describe_schema(kept, name=schema.name)
        families = _order_families(kept, self.families)
        return replace(
            self, task=replace(self.task, schema=smaller), labels=labels, families=families
        )

    def drop(self, names: Collection[str]) -> BenchmarkTask:
        """The same task without these classes, in the schema and in the gold."""
        for name in names:
            if name not in self.classes:
                raise UsageError(
                    f"{self.name} has no class {name!r}; it has {', '.join(self.classes)}"
                )
        return self.keep([name for name in self.classes if name not in names])


_FAMILIES: tuple[tuple[Family, tuple[type, ...]], ...] = (
    ("events", (Event, Template)),
    ("relations", (Relation,)),
    ("labels", (Label,)),
    ("entities", (Entity, Value)),
)
"""Families by base, the one to quote first."""

_SPLITS = ("test", "dev", "devel", "val", "valid", "all")


def list_benchmarks() -> list[str]:
    """The short names of all tasks: modules of ``guidelines.benchmarks`` whose set can be read."""
    package = importlib.import_module(_PACKAGE)
    found = [info.name for info in pkgutil.iter_modules(package.__path__)]
    named = [*found, *(n for n, p in PARTICULARS.items() if p.module in found)]
    return sorted(n for n in named if (_particular(n).data or n) in CATALOGUE)


def read_title(name: str) -> str:
    """What a task is, in a line: the first of its module's docstring. The module is not run."""
    spec = importlib.util.find_spec(f"{_PACKAGE}.{_particular(name).module or name}")
    if spec is None or spec.origin is None:
        return ""
    tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
    return (ast.get_docstring(tree) or "").partition("\n")[0]


def find_benchmark(reference: str) -> BenchmarkTask:
    """The task a reference names.

    Raises `UsageError` if there is no such module, set or class, or no ``LABELS`` in the module.
    """
    place, colon, names = reference.rpartition(":")
    if not colon or is_path(names):
        place, names = reference, ""
    name = Path(place).stem if is_path(place) else place.removeprefix(f"{_PACKAGE}.")
    if "." not in place and not is_path(place):
        known = list_benchmarks()
        if name not in known:
            near = [other for other in known if name.lower() in other or other in name.lower()]
            hint = f"did you mean {' or '.join(near[:4])}?" if near else "`--list` shows all"
            raise UsageError(f"there is no benchmark {name!r}; {hint}")
        place = f"{_PACKAGE}.{_particular(name).module or name}"
    benchmark = _make(name, place)
    wanted = [part.strip() for part in names.split(",") if part.strip()]
    return benchmark.keep(wanted) if wanted else benchmark


def _particular(name: str) -> Particular:
    return PARTICULARS.get(name, Particular())


def _make(name: str, place: str) -> BenchmarkTask:
    task = read_task(place)  # runs the module and says what is wrong with it
    module = _find_module(task.schema, place)
    labels = getattr(module, "LABELS", None)
    if not isinstance(labels, Mapping):
        raise UsageError(
            f"{place} has no LABELS, a mapping from the labels of the data to its classes; "
            "a benchmark needs it"
        )
    name = name.rpartition(".")[2]
    special = _particular(name)
    classes = [spec.cls for spec in task.schema if spec.name in special.classes]
    schema = describe_schema(classes, name=name) if classes else replace(task.schema, name=name)
    kept = [schema[answer].cls for answer in schema.answers]
    families = special.families or _order_families(kept, [family for family, _ in _FAMILIES])
    data = find_set(special.data or getattr(module, "SET", name))
    cardinality = special.cardinality or ("one" if families == ("labels",) else "list")
    if isinstance(getattr(module, "TASK", None), Task):
        made = replace(task, schema=schema)
    else:
        made = Task(schema, cardinality, special.inputs)
    source, license, citation = _read_docstring(module.__doc__ or "")
    return BenchmarkTask(
        name=name,
        task=made,
        data=data,
        families=families,
        labels={
            **{label: cls if cls in kept else None for label, cls in labels.items()},
            **{label: labels[known] for label, known in special.renamed.items()},
            **dict.fromkeys(special.without),
        },
        title=(module.__doc__ or name).strip().splitlines()[0],
        source=source,
        license=license or data.license,
        citation=citation,
        split=special.split or _default_split(data, special.part),
        part=special.part,
        pairs=special.pairs,
        merged=special.merged,
        swapped=special.swapped,
        gathered=special.gathered,
        by_strings=special.by_strings or special.pairs,
        values=getattr(module, "POLARITIES", {}),
        roles=getattr(module, "ROLES", {}),
    )


def _find_module(schema: Schema, place: str) -> ModuleType:
    """The module that `read_task` has just imported or run, found by its own classes."""
    name = schema.specs[0].cls.__module__ if is_path(place) else place
    return importlib.import_module(name)


def _order_families(classes: Iterable[type], families: Iterable[Family]) -> tuple[Family, ...]:
    """Those of the families that the classes belong to; a family with no base of its own stays."""
    bases = dict(_FAMILIES)
    found = list(classes)
    return tuple(
        family
        for family in families
        if family not in bases or any(issubclass(cls, bases[family]) for cls in found)
    )


def _default_split(data: DataSet, part: str) -> str:
    for split in _SPLITS:
        if split in data.splits or f"{part}/{split}" in data.splits:
            return split
    return next(iter(data.splits))


_ABOUT = re.compile(
    r"Source:\s(?P<source>.*?)\sLicense:\s(?P<license>.*?)\sCitation:\s(?P<rest>.*)"
)
_CITED = re.compile(r'[^"]+"[^"]+"[^;"]*?(?:;\s|\.(?=\s|$))')


def _read_docstring(text: str) -> tuple[str, str, str]:
    """Source, license and citation as a module's docstring states them; empty where it does not."""
    found = _ABOUT.search(" ".join(text.split()))
    if found is None:
        return "", "", ""
    citation, rest = "", found["rest"]
    while cited := _CITED.match(rest):
        citation += cited.group()
        rest = rest[cited.end() :]
        if not cited.group().endswith("; "):
            break
    return found["source"].rstrip("."), found["license"].rstrip("."), (citation or rest).rstrip(".")
