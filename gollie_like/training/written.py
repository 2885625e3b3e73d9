"""Written sets: sentences of our own in which every mention has its most specific class.

In: nothing; the sets are in the package ``guidelines.written``, one module with classes and one
file of JSON lines a domain. Out: a `Source` for each. Published sets mark one layer of classes, and
often not all of its mentions; these teach what a generic class means beside specific ones, and what
is left for ``Miscellaneous``. Their texts and annotations were written for this project by a large
language model, not collected; the card of a model that learned from them says so.

A line is ``{"text": ..., "mentions": [[surface, class], ...]}``, mentions in order, or, where
classes have other fields than a span or none, ``{"text": ..., "result": [...]}`` with instances as
code. Further inputs of a task stand in ``inputs``, what is given in ``given``, as code. A module
may end with its ``TASK``; without one, a task asks for any number of instances of all classes.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import pkgutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from gollie_like.chunk import find_spans
from gollie_like.document import Alignment, Document, Mention, Span
from gollie_like.errors import InputError
from gollie_like.evaluate import evaluate
from gollie_like.ground import locate
from gollie_like.introspect import describe_schema
from gollie_like.task import Task
from gollie_like.training.views import Source

__all__ = ["KEPT_BACK", "LICENSE", "PREFIX", "list_written", "read_written"]

PREFIX = "written."
"""What the names of these sets begin with."""

LICENSE = "Apache-2.0; written for this project by a language model"

KEPT_BACK = frozenset({"written.messages", "written.nature"})
"""Never trained on: what is chosen about a trained model is chosen on these."""

_PACKAGE = "guidelines.written"
_FALLBACKS = ("Miscellaneous", "Other", "OtherName")


def list_written() -> list[str]:
    """The names of all sets, ``written.music`` and so on."""
    if importlib.util.find_spec(_PACKAGE) is None:
        return []
    package = importlib.import_module(_PACKAGE)
    return [f"{PREFIX}{found.name}" for found in pkgutil.iter_modules(package.__path__)]


def read_written(name: str, *, weight: float = 1.0) -> Source:
    """One set.

    Raises `InputError`, with the line, if a mention is not in its text or has no class.
    """
    module = importlib.import_module(f"{_PACKAGE}.{name.removeprefix(PREFIX)}")
    task: Task = getattr(module, "TASK", None) or Task(describe_schema(module))
    path = Path(str(module.__file__)).with_suffix(".jsonl")
    documents = tuple(_read_documents(path, task))
    classes = [spec.cls for spec in task.schema]
    others = [spec.cls for spec in task.schema if spec.name in _FALLBACKS]
    terms: tuple[type, ...] = getattr(module, "TERMS", ())
    fallback = {
        cls: others[0]
        for cls in classes
        if others and cls not in others and not issubclass(cls, terms)
    }
    return Source(name, task, documents, weight, _read_wordings(module), (), fallback)


def _read_wordings(module: ModuleType) -> dict[str, tuple[str, ...]]:
    wordings: dict[str, tuple[str, ...]] = module.WORDINGS
    return wordings


def _read_documents(path: Path, task: Task) -> Iterator[Document]:
    classes = {spec.name: spec.cls for spec in task.schema}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        held = json.loads(line)
        text = held["text"]
        try:
            if "result" in held:
                gold = _read_result(text, held["result"], task)
            else:
                gold = tuple(_read_mentions(text, held["mentions"], classes))
        except InputError as error:
            raise InputError(f"{path}, line {number}: {error}") from None
        inputs = held.get("inputs", {})
        if {*inputs, task.inputs[0]} != {*task.inputs}:
            raise InputError(f"{path}, line {number}: the inputs are not {', '.join(task.inputs)}")
        given: tuple[Any, ...] = ()
        if "given" in held:
            read = evaluate(f"[{', '.join(held['given'])}]", replace(task, cardinality="list"))
            if read.problems:
                raise InputError(f"{path}, line {number}: {read.problems[0]}")
            given = tuple(read.instances)
        yield Document(text, f"{path.stem}/{number}", inputs=inputs, gold=gold, given=given)


def _read_result(text: str, result: list[str], task: Task) -> tuple[Mention, ...]:
    evaluation = evaluate(f"[{', '.join(result)}]", task)
    for problem in evaluation.problems:
        raise InputError(str(problem))
    mentions = locate(evaluation.items, text, task.schema)
    for mention in mentions:
        for path, status in mention.status.items():
            if status is not Alignment.EXACT:
                raise InputError(f"{path} of {mention.instance!r} is not in the text as it stands")
    return mentions


def _read_mentions(
    text: str, pairs: list[tuple[str, str]], classes: dict[str, type]
) -> Iterator[Mention]:
    after = 0
    for surface, label in pairs:
        start = next((at for at in find_spans(text, surface) if at >= after), None)
        if start is None:
            raise InputError(f"{surface!r} is not in the text behind the mention before it")
        if label not in classes:
            raise InputError(f"{label} is none of the classes, {', '.join(classes)}")
        after = start + len(surface)
        span = Span(start, after)
        yield Mention(classes[label](surface), {"span": (span,)}, {"span": Alignment.EXACT})
