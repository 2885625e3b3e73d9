"""What a command's arguments say beside the text: further inputs, and instances that are known.

``--input NAME=TEXT`` is a further text of the task, ``--given CODE`` a list of instances as code
(or of strings, for tasks that are given spans), which is evaluated like a model's answer: nothing
of it is executed.
"""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from gollie_like.chain import build_on
from gollie_like.document import Document
from gollie_like.errors import UsageError
from gollie_like.evaluate import evaluate
from gollie_like.reference import read_task
from gollie_like.task import Task

__all__ = ["add_known", "read_asked_task", "read_later_tasks"]

_Other = TypeVar("_Other")


def read_asked_task(options: argparse.Namespace) -> Task:
    """The task that ``--schema`` names, with ``--given-as`` as what is known to it."""
    task = read_task(options.schema)
    form = getattr(options, "given_as", None)
    return replace(task, given=form) if form else task


def read_later_tasks(options: argparse.Namespace) -> list[Task]:
    """The tasks that build on the first one."""
    return [build_on(read_task(reference)) for reference in getattr(options, "then", None) or []]


def add_known(
    documents: Iterable[Document | _Other], options: argparse.Namespace, task: Task
) -> Iterator[Document | _Other]:
    """The documents with the inputs and the known instances of the command line."""
    inputs = dict(_read_input(text, task, options) for text in options.input or [])
    known = _read_given(options.given, task) if options.given else ()
    for document in documents:
        if isinstance(document, Document) and (inputs or known):
            document = replace(
                document,
                inputs={**document.inputs, **inputs},
                given=(*document.given, *known),
            )
        yield document


def _read_input(text: str, task: Task, options: argparse.Namespace) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if sign and name in task.inputs[1:]:
        return name, value
    names = list(task.inputs[1:])
    for later in read_later_tasks(options):
        names += [other for other in later.inputs[1:] if other not in names]
    if not sign or name not in names:
        wanted = ", ".join(names) or "none beside the text"
        raise UsageError(f"--input takes NAME=TEXT for an input of the task ({wanted}), not {text}")
    return name, value


def _read_given(code: str, task: Task) -> tuple[Any, ...]:
    if strings := _read_strings(code):
        return strings
    schema = replace(task.schema, answers=tuple(spec.name for spec in task.schema))
    evaluation = evaluate(code, Task(schema))
    if evaluation.problems:
        raise UsageError(f"--given takes a list of instances: {evaluation.problems[0]}")
    return tuple(evaluation.instances)


def _read_strings(code: str) -> tuple[str, ...]:
    """The strings of a list of strings; none if it is anything else."""
    try:
        value = ast.literal_eval(code.strip())
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return ()
    if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        return tuple(value)
    return ()
