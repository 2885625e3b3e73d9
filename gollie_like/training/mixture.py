"""The mixture: which published sets a shipped model is trained on, read and guarded.

In: the folder with the sets. Out: one `Source` for each set, with an account of what was left out.
Only sets whose license lets a model be shipped are taken, only splits that nothing is scored on,
and no document that the leak guard finds in a held-out set. Guidelines come from
``guidelines.benchmarks``, one module a set, their further wordings from ``guidelines.wordings``.
Sets of our own (`written`) come with the package.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from gollie_like.amount import tell_amount
from gollie_like.document import Document
from gollie_like.errors import InputError, UsageError
from gollie_like.gold import BenchmarkTask, find_benchmark, read_gold
from gollie_like.readers.catalogue import find_set, list_sets, read_set
from gollie_like.spec import Schema
from gollie_like.training.cutting import cut_document
from gollie_like.training.leaks import HeldOut
from gollie_like.training.views import Source
from gollie_like.training.written import KEPT_BACK, PREFIX, list_written, read_written

__all__ = [
    "MIXTURE",
    "Ingredient",
    "MixtureReport",
    "find_left_out",
    "read_held_out",
    "read_mixture",
    "read_wordings",
]


@dataclass(frozen=True)
class Ingredient:
    """One task of a mixture: which splits, how often it is drawn, at most how many documents.

    Only classes that somebody marked in these splits are asked for; a set whose splits were marked
    for different classes is two ingredients. Documents longer than ``room`` characters are cut
    between sentences, and mentions that a cut goes through are left out.
    """

    name: str
    splits: tuple[str, ...] = ("train",)
    weight: float = 1.0
    limit: int = 20_000
    room: int = 600


MIXTURE = (
    Ingredient("fewnerd", ("dev", "test"), 3.0, 30_000),
    Ingredient("fewnerd", ("big_test",), 2.0),
    Ingredient("wnut17", weight=1.2),
    Ingredient("wikigold", ("all",), 1.2),
    Ingredient("uner_en_ewt", ("dev", "test"), 0.8),
    Ingredient("re3d", ("all",), 0.4),
    Ingredient("stackoverflow_ner", weight=1.0),
    Ingredient("skillspan", weight=0.2),
    Ingredient("tasteset", ("all",), 0.3),
    Ingredient("inlegalner", ("dev",), 0.8),
    Ingredient("fin_sec", weight=0.2),
    Ingredient("bc5cdr", weight=0.3),
    Ingredient("bionlp11id_ner", weight=0.2),
    Ingredient("bionlp13cg_ner", weight=0.4),
    Ingredient("bionlp13pc_ner", weight=0.2),
    Ingredient("jnlpba", ("dev",), 0.3),
    Ingredient("craft_ner", weight=0.3),
    Ingredient("anatem", weight=0.2),
    Ingredient("bc2gm", weight=0.2),
    Ingredient("ncbi_disease", weight=0.2),
    Ingredient("snips", weight=1.5),
    Ingredient("restaurant8k", weight=0.4),
    Ingredient("dstc8_spans", weight=0.4),
    Ingredient("semeval2010_task8", weight=0.8),
    Ingredient("product_corpus", weight=0.3),
    Ingredient("phee", weight=0.8),
    Ingredient("genia2013", weight=0.3),
    Ingredient("bionlp13cg_ee", weight=0.3),
    Ingredient("mams", weight=0.6),
    Ingredient("openie_oie2016", ("wiki_train",), 0.3),
    Ingredient("clinc150", weight=0.6),
    Ingredient("mnli_2way_natinst", ("all",), 0.6),
    Ingredient("boolq", ("all",), 0.4, 2_000),
    Ingredient("zh_cmrc2018", ("trial",), 0.2),
    *(Ingredient(name, ("all",), 0.9) for name in list_written() if name not in KEPT_BACK),
)
"""What `gollie-like-0.5b` is trained on, with the odds of each set. Of BoolQ, what the limit leaves
out is kept for scoring."""


@dataclass(frozen=True)
class MixtureReport:
    """What a mixture holds: documents by set, and why others were left out."""

    documents: Mapping[str, int]
    leaks: Mapping[str, int]
    absent: tuple[str, ...]

    def __str__(self) -> str:
        lines = [
            f"{name}: {tell_amount(count, 'document')}" for name, count in self.documents.items()
        ]
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
        if ingredient.name.startswith(PREFIX):
            sources.append(_read_written(ingredient, guard, tally))
            continue
        benchmark = find_benchmark(ingredient.name)
        data = benchmark.data
        if data.group != "train" or not data.redistributable:
            raise UsageError(
                f"{data.name} may not be trained on for a model that is shipped ({data.license})"
            )
        documents = _read_documents(ingredient, benchmark, Path(directory), guard, tally)
        if not documents:
            tally.absent.append(ingredient.name)
            continue
        documents = _draw_some(ingredient, documents, seed)[: ingredient.limit]
        tally.documents[ingredient.name] += len(documents)
        schema = keep_marked(benchmark.task.schema, documents)
        task = replace(benchmark.task, schema=schema)
        wordings = read_wordings(ingredient.name)
        sources.append(Source(ingredient.name, task, documents, ingredient.weight, wordings))
    if not sources:
        raise InputError(f"{directory} holds none of the sets of the mixture")
    report = MixtureReport(dict(tally.documents), dict(tally.leaks), tuple(tally.absent))
    return sources, report


def find_left_out(
    name: str,
    directory: str | Path,
    *,
    ingredients: Sequence[Ingredient] = MIXTURE,
    held_out: HeldOut | None = None,
    seed: int = 0,
) -> list[str]:
    """The ids of a set's documents that its limit keeps out of a mixture: they may be scored on.

    Raises `UsageError` if the mixture takes all of the set or none of it, `InputError` if it is not
    there.
    """
    found = [one for one in ingredients if one.name == name]
    if not found:
        raise UsageError(f"{name} is no part of the mixture, so all of it is left out")
    guard = held_out if held_out is not None else read_held_out(directory)
    benchmark = find_benchmark(name)
    documents = _read_documents(found[0], benchmark, Path(directory), guard, _Tally())
    if not documents:
        raise InputError(f"{directory} does not hold {name}")
    left = _draw_some(found[0], documents, seed)[found[0].limit :]
    if not left:
        raise UsageError(
            f"the mixture leaves out nothing of {name}, {', '.join(found[0].splits)}; score on "
            "another split"
        )
    return [document.id for document in left]


def _draw_some(ingredient: Ingredient, documents: list[Document], seed: int) -> list[Document]:
    """The documents in the order in which a limit takes them."""
    drawn = list(documents)
    Random(f"{seed}:{ingredient.name}").shuffle(drawn)
    return drawn


def keep_marked(schema: Schema, documents: Iterable[Document]) -> Schema:
    """The schema with those answers only that are the gold of some document."""
    marked = {type(mention.instance) for d in documents for mention in d.gold or ()}
    answers = tuple(name for name in schema.answers if schema[name].cls in marked)
    return replace(schema, answers=answers)


def read_wordings(name: str) -> Mapping[str, tuple[str, ...]]:
    """Further wordings of a set's guidelines; none for a set that nobody has reworded."""
    place = f"guidelines.wordings.{name}"
    if importlib.util.find_spec(place) is None:
        return {}
    wordings: Mapping[str, tuple[str, ...]] = importlib.import_module(place).WORDINGS
    return wordings


def _read_written(ingredient: Ingredient, guard: HeldOut, tally: _Tally) -> Source:
    source = read_written(ingredient.name, weight=ingredient.weight)
    clean = tuple(
        document
        for document in source.documents
        if not any(guard.find(text) for text in (document.text, *document.inputs.values()))
    )
    tally.documents[source.name] += len(clean)
    tally.leaks[source.name] += len(source.documents) - len(clean)
    return replace(source, documents=clean)


def _read_documents(
    ingredient: Ingredient,
    benchmark: BenchmarkTask,
    directory: Path,
    guard: HeldOut,
    tally: _Tally,
) -> list[Document]:
    if not (directory / benchmark.data.name).is_dir():
        return []
    documents: list[Document] = []
    for split in ingredient.splits:
        for item in read_gold(benchmark, directory, split=split).documents:
            texts = (item.document.text, *item.document.inputs.values())
            if any(guard.find(text) for text in texts):
                tally.leaks[ingredient.name] += 1
            else:
                documents += cut_document(item.document, room=ingredient.room)
    return documents
