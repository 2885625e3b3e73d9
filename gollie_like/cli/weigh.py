"""``gollie-like weigh``: texts in, a probability for each label out; nothing is generated."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from gollie_like.cli.context import add_known, read_asked_task
from gollie_like.cli.extract import list_documents
from gollie_like.cli.opening import make_extractor
from gollie_like.document import Document
from gollie_like.labels import LabelWeights, Weighing
from gollie_like.reference import read_task
from gollie_like.show.visible import one_line
from gollie_like.sources import Form, Unreadable

__all__ = ["run"]

_SHOWN = 10


def run(options: argparse.Namespace) -> int:
    """Weigh the labels of every text; 1 if any of them failed."""
    task = read_asked_task(options)
    form = Form(options.read_as, options.field, options.id_field, task.inputs[1:])
    weighing = Weighing(
        method=options.method,
        normalize=options.normalize,
        calibrate=options.calibrate,
        judge=read_task(options.judge) if options.judge else None,
        guidelines=not options.no_guidelines,
    )
    failed: list[str] = []
    documents = add_known(_readable(list_documents(options, form), failed), options, task)
    for found in make_extractor(options, task).weigh_labels(documents, weighing):
        failed += [f"{found.document.id}: {problem.message}" for problem in found.problems]
        if options.format == "jsonl":
            record = _plain(found, stepped=task.cardinality == "one")
            print(json.dumps(record, ensure_ascii=False), flush=True)
        elif found.probabilities:
            _show(found, shared=weighing.method == "likelihood" or task.cardinality == "one")
    for message in failed:
        print(f"gollie-like: {message}", file=sys.stderr)
    return 1 if failed else 0


def _readable(sources: Iterable[Document | Unreadable], failed: list[str]) -> Iterator[Document]:
    for source in sources:
        if isinstance(source, Unreadable):
            failed.append(source.message)
        else:
            yield source


def _plain(found: LabelWeights, *, stepped: bool) -> dict[str, Any]:
    """The record of a document; where labels do not exclude each other there is no step."""
    return {
        "id": found.document.id,
        "best": found.best,
        "step": found.step if stepped and found.probabilities else None,
        "probabilities": dict(found.probabilities),
        "method": found.method,
        "problems": [problem.message for problem in found.problems],
        "model": found.model,
        "seconds": found.seconds,
    }


def _show(found: LabelWeights, *, shared: bool) -> None:
    """The likeliest labels as a table; ``shared`` probabilities sum to one, and so do the rest."""
    ranked = sorted(found.probabilities.items(), key=lambda pair: -pair[1])
    shown = ranked if len(ranked) == _SHOWN + 1 else ranked[:_SHOWN]
    table = Table(box=None, pad_edge=False)
    table.add_column("label", overflow="fold")
    table.add_column("probability", justify="right", no_wrap=True)
    for name, probability in shown:
        title = getattr(type(found.instances.get(name)), "__gollie_title__", None)
        table.add_row(Text(f"{name} {title}" if title else name), f"{probability:.3f}")
    if rest := ranked[len(shown) :]:
        together = f"{sum(probability for _, probability in rest):.3f}" if shared else ""
        table.add_row(f"{len(rest)} others", together)
    console = Console(file=sys.stdout, markup=False, highlight=False, emoji=False)
    head = f"Document {one_line(found.document.id)} · {found.model} · {found.seconds:.2f} s"
    console.print(Text(head, style="bold"))
    console.print(table)
