"""Your own data: a labeled file and its guidelines in, documents with gold out.

In: a file and the reference of a schema. What a file may be:

* JSON lines (or an array) of ``{"text": ..., "mentions": [{"class": ..., "fields": {...}}]}``, that
  is, what ``gollie-like extract --format jsonl`` writes, corrected by hand; offsets may be left
  out. Or of ``{"text": ..., "entities": [{"start": 0, "end": 3, "label": "Person"}]}`` with
  ``relations`` and ``events`` as `readers.json_entities` has them; or of ``{"text": ...,
  "label": "Sports"}``.
* CoNLL columns, a token and its tag a line.
* CSV or TSV with the columns ``text`` and ``label``.

Out: an `OwnData`. Labels go to the class of the same name, case and punctuation aside, or where
``labels`` sends them; one without a class is refused, so that no gold is lost unseen. A document
of which a value stands nowhere in its text is kept, but cannot be learned from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.document import Document, Mention
from gollie_like.errors import InputError, RecordError, UsageError
from gollie_like.ground import locate
from gollie_like.readers.conll import read_conll
from gollie_like.readers.csv_table import read_table
from gollie_like.readers.files import as_source, csv_rows, json_rows
from gollie_like.readers.instances import to_document
from gollie_like.readers.json_entities import read_json_entities
from gollie_like.readers.labelled import Labelled
from gollie_like.readers.report import Account, ReadReport, Row, read_rows
from gollie_like.record import from_record
from gollie_like.reference import read_task
from gollie_like.schema import Entity, Event, Label, Relation, Template, Value
from gollie_like.task import Task
from gollie_like.training.leaks import HeldOut

__all__ = ["OwnData", "hold_out", "read_own"]

_ENDINGS = {".csv": "csv", ".tsv": "tsv", ".json": "jsonl", ".jsonl": "jsonl"}
_BASES: Mapping[str, tuple[type, ...]] = {
    "entities": (Entity, Value),
    "relations": (Relation,),
    "events": (Event, Template),
    "labels": (Label,),
}


@dataclass(frozen=True)
class OwnData:
    """A task and documents with gold; ``counts`` says how many instances of which class."""

    task: Task
    documents: tuple[Document, ...]
    report: ReadReport

    @property
    def counts(self) -> Mapping[str, int]:
        """The instances of each class, most frequent first."""
        found = Counter(m.label for document in self.documents for m in document.gold or ())
        return dict(found.most_common())

    def __str__(self) -> str:
        counted = ", ".join(f"{name} {count:,}" for name, count in self.counts.items())
        documents = tell_amount(len(self.documents), "document")
        return f"{self.report} {documents}: {counted or 'no instances'}."


def read_own(
    file: str | Path,
    guidelines: str,
    *,
    form: str = "",
    labels: Mapping[str, str] | None = None,
) -> OwnData:
    """The documents of a labeled file; ``form`` is told from the file's name unless it is given.

    Raises `InputError` for a file that cannot be read and `UsageError` for labels without a class.
    """
    task = read_task(guidelines)
    form = form or _ENDINGS.get(Path(file).suffix.lower(), "conll")
    account = Account()
    if form == "jsonl":
        first = next(iter(json_rows(as_source(file), Account())), None)
        if first is not None and isinstance(first.value, dict) and "mentions" in first.value:
            documents = tuple(_read_records(file, task, account))
            return OwnData(task, _require(documents, file), account.report())
    records = [record for record in _read_labelled(file, form, account) if record.annotated]
    if not records:
        raise InputError(f"{file}: holds no labeled text")
    mappings = _map_labels(records, task, labels or {}, str(file))
    made = (to_document(record, account=account, **mappings) for record in records)
    documents = tuple(document for document in made if document.gold is not None)
    return OwnData(task, _require(documents, file), account.report())


def _require(documents: tuple[Document, ...], file: str | Path) -> tuple[Document, ...]:
    kept = tuple(document for document in documents if document.text.strip())
    if not kept:
        raise InputError(f"{file}: holds no labeled text")
    return kept


def _read_labelled(file: str | Path, form: str, account: Account) -> Iterator[Labelled]:
    if form == "conll":
        yield from read_conll(file, account=account)
    elif form in ("csv", "tsv"):
        delimiter = "," if form == "csv" else "\t"
        names = next(iter(csv_rows(file, Account(), delimiter=delimiter)), Row("", {})).value
        for name in ("text", "label"):
            if name not in names:
                held = ", ".join(names) or "none"
                raise InputError(f"{file}: needs a column called {name!r}; it has {held}")
        yield from read_table(
            file, text="text", label="label", delimiter=delimiter, account=account
        )
    else:
        first = next(iter(json_rows(as_source(file), Account())), Row("", {}))
        marked = first.value.get("label", first.value.get("labels"))
        if isinstance(marked, str) or (
            isinstance(marked, list) and all(isinstance(one, str) for one in marked)
        ):
            yield from read_rows(json_rows(as_source(file), account), _read_labels, account)
        else:
            yield from read_json_entities(file, account=account)


def _read_labels(row: Row) -> Labelled:
    marked = row.value["label"] if "label" in row.value else row.value["labels"]
    labels = (marked,) if isinstance(marked, str) else tuple(marked)
    name = str(row.value.get("id", row.where))
    inputs = {k: v for k, v in row.value.items() if k not in ("id", "text", "label", "labels")}
    return Labelled(
        name, row.value["text"], row.where, frozenset(("labels",)), inputs, labels=labels
    )


def _map_labels(
    records: Iterable[Labelled], task: Task, labels: Mapping[str, str], where: str
) -> dict[str, Any]:
    """For each family of labels in the records, which class stands for which label."""
    used: dict[str, set[str]] = {}
    for record in records:
        marks: Mapping[str, Iterable[str]] = {
            "entities": (e.type for e in record.entities),
            "relations": (r.type for r in record.relations),
            "events": (e.type for e in record.events),
            "labels": record.labels,
        }
        for family in record.annotated & set(marks):
            used.setdefault(family, set()).update(marks[family])
    answers = {name: task.schema[name].cls for name in task.schema.answers}
    mappings: dict[str, Any] = {}
    for family, names in used.items():
        classes = {n: c for n, c in answers.items() if issubclass(c, _BASES[family])}
        if classes:
            mappings[family] = {
                name: _find_class(name, classes, labels, where) for name in sorted(names)
            }
    if not mappings:
        raise UsageError(
            f"{where}: has labels of {', '.join(sorted(used)) or 'no kind'}, and the guidelines no "
            "class for such: entities go to Entity or Value, relations to Relation, events to "
            "Event, labels of whole texts to Label"
        )
    return mappings


def _find_class(
    label: str, classes: Mapping[str, type], labels: Mapping[str, str], where: str
) -> type | None:
    wanted = labels.get(label, label)
    if label in labels and not wanted:
        return None
    by_name = {_plain(name): cls for name, cls in classes.items()}
    found = by_name.get(_plain(wanted))
    if found is None:
        raise UsageError(
            f"{where}: no class stands for the label {wanted!r}; there are {', '.join(classes)}. "
            f'Say which with labels = {{{label!r} = "..."}}, or "" to leave it out'
        )
    return found


def _plain(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


@dataclass(frozen=True)
class _Held:
    """An instance that wants to be located."""

    instance: Any


def _read_records(file: str | Path, task: Task, account: Account) -> Iterator[Document]:
    """Records of this package; what a person who corrects them may drop is filled in."""
    blank: Mapping[str, Any] = {"spans": {}, "status": {}, "confidence": None}
    for row in json_rows(as_source(file), account):
        try:
            mentions = [{**blank, **mention} for mention in row.value["mentions"]]
            record = {
                "id": row.where,
                "problems": [],
                "truncated": False,
                "model": "",
                **row.value,
                "mentions": mentions,
            }
            read = from_record(record, task)
        except RecordError as error:
            account.reject(row.where, str(error))
            continue
        except (KeyError, TypeError) as error:
            account.reject(row.where, f"is no record with a text and mentions ({error})")
            continue
        account.read += 1
        gold = tuple(_ground(mention, read.text, task) for mention in read.mentions)
        yield replace(read.document, gold=gold, origin=row.where)


def _ground(mention: Mention, text: str, task: Task) -> Mention:
    """The mention with its places, looked for in the text if the record has none."""
    if mention.spans:
        return mention
    return locate([_Held(mention.instance)], text, task.schema)[0]


def hold_out(
    documents: Iterable[Document], share: float, *, seed: int = 0
) -> tuple[tuple[Document, ...], tuple[Document, ...], int]:
    """Documents to learn from, documents to score on, and how many were dropped between them.

    A document that repeats one of those held out, or nearly so, is learned from by neither.
    """
    shuffled = list(documents)
    Random(f"{seed}:held out").shuffle(shuffled)
    count = min(round(share * len(shuffled)), len(shuffled) - 1)
    kept, rest = shuffled[:count], shuffled[count:]
    guard = HeldOut(document.text for document in kept)
    learned = tuple(document for document in rest if guard.find(document.text) is None)
    if not learned:
        raise UsageError("nothing is left to learn from: every document resembles one held out")
    return learned, tuple(kept), len(rest) - len(learned)
