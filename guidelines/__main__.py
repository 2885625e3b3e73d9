"""``python -m guidelines`` prints the table of all ready-made schemas and their classes.

Nothing comes in; out goes the Markdown page that stands in the repository as
``guidelines/README.md``. The tables are read off the live modules, so they cannot lag behind.
"""

import importlib
import importlib.util
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType

import guidelines
from gollie_like.schema import Entity, Event, Guided, Label, Relation, Template, Value

KINDS: dict[type[Guided], str] = {
    Entity: "entities",
    Value: "values",
    Relation: "relations",
    Event: "events",
    Template: "templates",
    Label: "labels",
}

HEADER = """\
# Ready-made guidelines

Schemas to use as they are, or to copy and change. Each class is written as an annotation guideline:
what it is, what to include, what to leave out, how to tell it from its neighbors, and examples.

```
gollie-like extract --schema guidelines.space "Voyager 2 flew by Neptune in 1989."
gollie-like extract --schema guidelines.news:Person,Place -f story.txt
gollie-like check --schema guidelines.law
```

This page is printed by `python -m guidelines`.
"""


def list_modules(package: ModuleType) -> list[ModuleType]:
    """The schema modules right below a package, by name."""
    found = sorted(
        info.name
        for info in pkgutil.iter_modules(package.__path__)
        if not info.ispkg and not info.name.startswith("_")
    )
    return [importlib.import_module(f"{package.__name__}.{name}") for name in found]


def list_classes(module: ModuleType) -> list[type[Guided]]:
    """The guideline classes a module defines, in the order in which it defines them."""
    return [
        held
        for held in vars(module).values()
        if isinstance(held, type)
        and issubclass(held, Guided)
        and held.__module__ == module.__name__
    ]


def print_page() -> str:
    """The whole page: tables of domains, of task families, and of data sets if there are any."""
    parts = [HEADER, "## Domains\n", _print_table(_domain_rows())]
    parts += ["## Kinds of tasks\n", _print_table(_family_rows())]
    if importlib.util.find_spec("guidelines.benchmarks") is not None:
        parts += ["## Data sets\n", _print_table(_benchmark_rows())]
    return "\n".join(parts).rstrip() + "\n"


def _domain_rows() -> Iterator[list[str]]:
    yield ["module", "for", *KINDS.values()]
    for module in list_modules(guidelines):
        classes = list_classes(module)
        yield [
            f"`{module.__name__}`",
            _first_sentence(module),
            *(", ".join(c.__name__ for c in classes if issubclass(c, kind)) for kind in KINDS),
        ]


def _family_rows() -> Iterator[list[str]]:
    yield ["module", "task", "inputs", "instances", "classes"]
    for module in list_modules(importlib.import_module("guidelines.families")):
        task = module.TASK
        inputs = [*task.inputs, *(["given instances"] if task.given != "code" else [])]
        cells = [", ".join(inputs), _COUNTS[task.cardinality], ", ".join(task.schema.answers)]
        yield [f"`{module.__name__}`", _first_sentence(module), *cells]


_COUNTS = {
    "list": "any number",
    "one": "exactly one",
    "some": "one or more",
    "subset": "each class once at most",
    "optional": "one at most",
}


def _benchmark_rows() -> Iterator[list[str]]:
    yield ["module", "data set", "classes"]
    for module in list_modules(importlib.import_module("guidelines.benchmarks")):
        names = [c.__name__ for c in list_classes(module)]
        shown = ", ".join(names[:12]) + (f" … ({len(names)})" if len(names) > 12 else "")
        yield [f"`{module.__name__}`", _first_sentence(module), shown]


def _first_sentence(module: ModuleType) -> str:
    return (inspect.getdoc(module) or "").partition("\n\n")[0].replace("\n", " ")


def _print_table(rows: Iterator[list[str]]) -> str:
    header, *body = rows
    lines = [header, ["---"] * len(header), *body]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


if __name__ == "__main__":
    print(print_page(), end="")
