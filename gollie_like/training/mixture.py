"""The mixture: which published sets a shipped model is trained on, read and guarded.

In: the folder with the sets. Out: one `Source` for each set, with an account of what was left out.
Only sets whose license lets a model be shipped are taken, only splits that nothing is scored on,
and no document that the leak guard finds in a held-out set. Guidelines come from
``guidelines.benchmarks``, one module a set, their further wordings from ``guidelines.wordings``.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from random import Random
from types import ModuleType

from gollie_like.document import Document
from gollie_like.errors import InputError, UsageError
from gollie_like.introspect import describe_schema
from gollie_like.readers.catalogue import find_set, list_sets, read_set
from gollie_like.readers.instances import to_document
from gollie_like.spec import Schema
from gollie_like.training.leaks import HeldOut
from gollie_like.training.views import Source

__all__ = ["MIXTURE", "Ingredient", "MixtureReport", "read_held_out", "read_mixture"]


@dataclass(frozen=True)
class Ingredient:
    """One set of a mixture: which splits, how often it is drawn, at most how many documents.

    Only classes that somebody marked in these splits are asked for; a set whose splits were marked
    for different classes is two ingredients.
    """

    name: str
    splits: tuple[str, ...] = ("train",)
    weight: float = 1.0
    limit: int = 20_000


MIXTURE = (
    Ingredient("fewnerd", ("dev", "test"), 4.0, 30_000),
    Ingredient("fewnerd", ("big_test",), 2.0),
    Ingredient("wnut17", weight=1.5),
    Ingredient("wikigold", ("all",), 1.5),
    Ingredient("uner_en_ewt", ("dev", "test"), 1.0),
    Ingredient("re3d", ("all",), 1.0),
    Ingredient("stackoverflow_ner", weight=1.5),
    Ingredient("skillspan", weight=0.5),
    Ingredient("tasteset", ("all",), 0.7),
    Ingredient("inlegalner", ("dev",), 1.0),
    Ingredient("fin_sec", weight=0.5),
    Ingredient("bc5cdr", weight=0.7),
    Ingredient("bionlp11id_ner", weight=0.5),
    Ingredient("bionlp13cg_ner", weight=1.0),
    Ingredient("bionlp13pc_ner", weight=0.5),
    Ingredient("jnlpba", ("dev",), 0.5),
    Ingredient("craft_ner", weight=0.5),
    Ingredient("anatem", weight=0.3),
    Ingredient("bc2gm", weight=0.3),
    Ingredient("ncbi_disease", weight=0.3),
    Ingredient("snips", weight=2.0),
    Ingredient("restaurant8k", weight=0.5),
    Ingredient("dstc8_spans", ("train",), 0.5),
)
"""What `gollie-like-0.5b` is trained on, with the odds of each set."""


@dataclass(frozen=True)
class MixtureReport:
    """What a mixture holds: documents by set, and why others were left out."""

    documents: Mapping[str, int]
    leaks: Mapping[str, int]
    absent: tuple[str, ...]

    def __str__(self) -> str:
        lines = [f"{name}: {count} documents" for name, count in self.documents.items()]
        lines += [f"{name}: {count} left out, held-out text" for name, count in self.leaks.items()]
        lines += [f"{name}: not there" for name in self.absent]
        return "\n".join(lines)


@dataclass
class _Tally:
    documents: Counter[str] = field(default_factory=Counter)
    leaks: Counter[str] = field(default_factory=Counter)
    absent: list[str] = field(default_factory=list)


def read_held_out(directory: str | Path) -> HeldOut:
    """Every text of the sets that scores are reported on, as far as their files are there."""
    return HeldOut(text for name in _scored() for text in _texts(name, directory))


def _scored() -> list[str]:
    return [data.name for data in list_sets() if data.group != "train"]


def _texts(name: str, directory: str | Path) -> Iterable[str]:
    home = Path(directory) / name
    if not home.is_dir():
        return
    for split in find_set(name).splits:
        try:
            for record in read_set(name, directory, split, on_error="skip"):
                yield record.text
                yield from record.inputs.values()
        except InputError:
            continue  # a split whose files are not there


def read_mixture(
    directory: str | Path,
    *,
    ingredients: Sequence[Ingredient] = MIXTURE,
    held_out: HeldOut | None = None,
    seed: int = 0,
) -> tuple[list[Source], MixtureReport]:
    """The sources of a mixture and an account of them.

    Raises `UsageError` if a set may not be shipped, `InputError` if none of the files is there.
    """
    guard = held_out if held_out is not None else read_held_out(directory)
    tally = _Tally()
    sources = []
    for ingredient in ingredients:
        data = find_set(ingredient.name)
        if data.group != "train" or not data.redistributable:
            raise UsageError(
                f"{data.name} may not be trained on for a model that is shipped ({data.license})"
            )
        documents = _read_documents(ingredient, Path(directory), guard, tally)
        if not documents:
            tally.absent.append(ingredient.name)
            continue
        Random(f"{seed}:{ingredient.name}").shuffle(documents)
        documents = documents[: ingredient.limit]
        tally.documents[ingredient.name] += len(documents)
        schema = keep_marked(describe_schema(_guidelines(ingredient.name)), documents)
        wordings = _wordings(ingredient.name)
        sources.append(Source(ingredient.name, schema, documents, ingredient.weight, wordings))
    if not sources:
        raise InputError(f"{directory} holds none of the sets of the mixture")
    report = MixtureReport(dict(tally.documents), dict(tally.leaks), tuple(tally.absent))
    return sources, report


def keep_marked(schema: Schema, documents: Iterable[Document]) -> Schema:
    """The schema with those answers only that are the gold of some document."""
    marked = {type(mention.instance) for d in documents for mention in d.gold or ()}
    answers = tuple(name for name in schema.answers if schema[name].cls in marked)
    return replace(schema, answers=answers)


def _guidelines(name: str) -> ModuleType:
    return importlib.import_module(f"guidelines.benchmarks.{name}")


def _wordings(name: str) -> Mapping[str, tuple[str, ...]]:
    """Further wordings of a set's guidelines; none for a set that nobody has reworded."""
    place = f"guidelines.wordings.{name}"
    if importlib.util.find_spec(place) is None:
        return {}
    wordings: Mapping[str, tuple[str, ...]] = importlib.import_module(place).WORDINGS
    return wordings


def _read_documents(
    ingredient: Ingredient, directory: Path, guard: HeldOut, tally: _Tally
) -> list[Document]:
    if not (directory / ingredient.name).is_dir():
        return []
    module = _guidelines(ingredient.name)
    documents: list[Document] = []
    for split in ingredient.splits:
        for record in islice(read_set(ingredient.name, directory, split), 200_000):
            if guard.find(record.text) is not None:
                tally.leaks[ingredient.name] += 1
                continue
            document = to_document(record, entities=module.LABELS, missing="leave")
            if document.gold is not None and document.text.strip():
                documents.append(document)
    return documents
