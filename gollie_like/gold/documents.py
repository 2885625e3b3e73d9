"""Gold: the documents of one split of a benchmark, with what should be found in them.

In: a `BenchmarkTask` and the folder with its files. Out: a `GoldSet`: documents whose gold mentions
are instances of the task's classes, drawn by a seed if only some are wanted, and an account of what
was read, mended and left out. The same seed with a larger limit gives the same documents and more.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.document import Document, Mention
from gollie_like.errors import InputError
from gollie_like.gold.adjust import adjust, find_pair
from gollie_like.gold.tasks import BenchmarkTask
from gollie_like.readers.catalogue import read_set
from gollie_like.readers.instances import to_document
from gollie_like.readers.labelled import Labelled, LabelledEvent
from gollie_like.readers.merge import merge_same_text
from gollie_like.readers.report import Account, OnError, ReadReport

__all__ = ["GoldDocument", "GoldSet", "read_gold"]


@dataclass(frozen=True)
class GoldDocument:
    """A document with gold, and the strings that are accepted where it answers a question."""

    document: Document
    answers: tuple[str, ...] = ()

    @property
    def gold(self) -> tuple[Mention, ...]:
        """What should be found."""
        return self.document.gold or ()


@dataclass(frozen=True)
class GoldSet:
    """Documents to run on, and how they were come by.

    ``available`` says how many labeled documents the split has, ``unlabeled`` and ``empty`` how
    many were left out because nobody labeled them or because they have no text.
    """

    split: str
    documents: tuple[GoldDocument, ...]
    available: int
    unlabeled: int
    empty: int
    read: ReadReport
    made: ReadReport

    def __len__(self) -> int:
        return len(self.documents)

    @property
    def fingerprint(self) -> str:
        """A hash of all that a model is shown and all that it should say."""
        digest = hashlib.sha256()
        for item in self.documents:
            document = item.document
            shown: list[Any] = [
                document.id,
                document.text,
                *sorted(document.inputs.items()),
                item.answers,
            ]
            shown += [(repr(m.instance), sorted(m.spans.items())) for m in item.gold]
            digest.update(repr(shown).encode("utf-8", "surrogatepass"))
        return digest.hexdigest()

    def __str__(self) -> str:
        parts = [f"{len(self.documents):,} of {self.available:,} labeled documents"]
        if self.unlabeled:
            parts.append(f"{self.unlabeled:,} without labels left out")
        if self.empty:
            parts.append(f"{self.empty:,} without text left out")
        notes = [
            f"{n.what}: {tell_amount(n.times, 'time')}, first at {n.first}" for n in self.made.notes
        ]
        return "; ".join([", ".join(parts), str(self.read).rstrip("."), *notes])


def read_gold(
    benchmark: BenchmarkTask,
    directory: str | Path,
    *,
    split: str | None = None,
    limit: int | None = None,
    seed: int = 0,
    on_error: OnError | None = None,
    only: Collection[str] | None = None,
) -> GoldSet:
    """The documents of a split, all or ``limit`` of them drawn by ``seed``, in file order.

    ``only`` are the ids of documents to choose from. ``on_error`` overrides the set's own choice to
    refuse or to skip malformed records.
    Raises `InputError` if files are missing or malformed, or if nothing in them is labeled.
    """
    chosen = benchmark.find_split(split)
    records = read_set(benchmark.data.name, directory, chosen, on_error=on_error)
    wanted = set(benchmark.families)
    labeled: list[Labelled] = []
    unlabeled = empty = 0
    for read in merge_same_text(records) if benchmark.merged else records:
        record = adjust(read, benchmark)
        if not wanted <= record.annotated:
            unlabeled += 1
        elif not record.text.strip():
            empty += 1
        else:
            labeled.append(record)
    if not labeled:
        raise InputError(
            f"{directory}: the split {chosen} of {benchmark.name} holds no document with labels of "
            f"{' and '.join(benchmark.families)}; choose another split ({records.report})"
        )
    labeled = labeled if only is None else _choose(labeled, only, f"{benchmark.name}/{chosen}")
    account = Account()
    documents = [_make(benchmark, record, account) for record in _draw(labeled, limit, seed)]
    return GoldSet(
        split=chosen,
        documents=tuple(documents),
        available=len(labeled),
        unlabeled=unlabeled,
        empty=empty,
        read=records.report,
        made=account.report(),
    )


def _choose(records: Sequence[Labelled], only: Collection[str], where: str) -> list[Labelled]:
    known = {record.id for record in records}
    strange = [name for name in only if name not in known]
    if strange or not only:
        raise InputError(
            f"{len(strange):,} of {tell_amount(len(only), 'id')} of documents to read are not in "
            f"{where}: {', '.join(map(repr, strange[:3]))}; its ids look like {records[0].id!r}"
        )
    return [record for record in records if record.id in only]


def _draw(records: Sequence[Labelled], limit: int | None, seed: int) -> list[Labelled]:
    places = list(range(len(records)))
    Random(seed).shuffle(places)
    return [records[place] for place in sorted(places[:limit])]


def _make(benchmark: BenchmarkTask, record: Labelled, account: Account) -> GoldDocument:
    mappings: Mapping[str, Any] = dict.fromkeys(benchmark.families, benchmark.labels)
    document = to_document(
        record,
        **mappings,
        values=benchmark.values,
        extra=_read_kind if _has_kinds(benchmark) else None,
        account=account,
    )
    if benchmark.pairs:
        given = zip(benchmark.task.inputs[1:], find_pair(record), strict=True)
        document = replace(document, inputs=dict(given))
    if "answers" not in benchmark.families:
        return GoldDocument(document)
    # Alternatives say the same thing: one of them is what should be written.
    gold = (document.gold or ())[:1]
    accepted = tuple(dict.fromkeys(answer.text for answer in record.answers))
    return GoldDocument(replace(document, gold=gold), accepted)


def _has_kinds(benchmark: BenchmarkTask) -> bool:
    return "events" in benchmark.families and any(
        field.name == "kind" for spec in benchmark.task.schema for field in spec.fields
    )


def _read_kind(item: Any) -> Mapping[str, Any]:
    """The part of an event's label behind the colon, where its class has a field for it."""
    if isinstance(item, LabelledEvent) and ":" in item.type:
        return {"kind": item.type.partition(":")[2]}
    return {}
