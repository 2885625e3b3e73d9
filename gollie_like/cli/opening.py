"""The extractor that the arguments of a command ask for: made in one place for all commands."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from gollie_like.backends.protocol import Limits
from gollie_like.batched import BatchedExtractor
from gollie_like.chain import Chain
from gollie_like.extractor import WINDOW, Extractor, SchemaLike
from gollie_like.task import Task

__all__ = ["make_extractor", "make_link", "make_reader"]


def make_reader(options: argparse.Namespace, task: Task, later: Sequence[Task] = ()) -> Any:
    """What reads documents for a task: in batches of classes, if asked for, and in a chain with
    the tasks that build on it. It has what an `Extractor` has for reading many documents."""
    first = _open(options, task, None)
    if not later:
        return first
    return Chain(first, *(make_link(options, further, first.backend) for further in later))


def _open(options: argparse.Namespace, task: Task, backend: Any) -> Any:
    if getattr(options, "batch", None) is None:
        return make_extractor(options, task, backend=backend)
    return BatchedExtractor(task, size=options.batch, backend=backend, **_gather(options))


def make_extractor(
    options: argparse.Namespace, schema: SchemaLike, *, backend: Any = None
) -> Extractor:
    """An extractor for a schema with a command's options; ``backend`` is one loaded before."""
    return Extractor(schema, backend=backend, **_gather(options))


def make_link(options: argparse.Namespace, task: Task, backend: Any) -> Any:
    """What reads documents for a task that builds on another one, with the same options.

    Entities are not carried over between the windows of a task that is given all of its own.
    """
    carry = getattr(options, "carry", False) and task.given == "code"
    return _open(argparse.Namespace(**{**vars(options), "carry": carry}), task, backend)


def _gather(options: argparse.Namespace) -> dict[str, Any]:
    """The options of an extractor that a command has, by name."""
    return {
        "model": options.model,
        "precision": options.precision,
        "device": options.device,
        "constrained": not getattr(options, "unconstrained", False),
        "chat": options.chat,
        "limits": Limits(
            tokens=getattr(options, "max_tokens", Limits().tokens),
            seconds=getattr(options, "max_seconds", None),
        ),
        "document_limits": Limits(
            tokens=getattr(options, "document_tokens", None),
            seconds=getattr(options, "document_seconds", None),
        ),
        "window": getattr(options, "window", WINDOW),
        "overlap": getattr(options, "overlap", 64),
        "passes": getattr(options, "passes", 1),
        "headings": getattr(options, "headings", False),
        "carry": getattr(options, "carry", False),
        "threshold": getattr(options, "threshold", None),
    }
