"""Data sets by name from a model hub, through the ``datasets`` library (extra ``hub``).

In: a name on the hub, a split, and, where columns have unusual names, what they hold. Out:
`Labelled` records. What a set holds is told from its columns: tokens with tags, a text or a pair
of texts with a label, a question with a passage and answers. No code of the hub is run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.document import Span
from gollie_like.errors import InputError, UsageError
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.labelled import Labelled, LabelledSpan, mark
from gollie_like.readers.place import place_words
from gollie_like.readers.report import Account, Row, read_rows
from gollie_like.readers.tags import TagReader

try:
    import datasets  # type: ignore[import-not-found,unused-ignore]
except ImportError as missing:
    raise UsageError(
        "reading data sets from a hub needs the datasets library: "
        "pip install 'gollie-like[hub]', or download the files and read them by their format"
    ) from missing

__all__ = ["read_hub", "records_of"]

_USUAL = {
    "tokens": ("tokens", "words"),
    "tags": ("ner_tags", "tags", "labels", "fine_ner_tags"),
    "text": ("text", "sentence", "premise", "sentence1", "context", "passage"),
    "hypothesis": ("hypothesis",),
    "second": ("sentence2", "text2"),
    "question": ("question",),
    "label": ("label", "intent", "label-coarse", "coarse_label", "answer"),
    "answers": ("answers",),
}


def read_hub(
    name: str,
    *,
    split: str = "test",
    config: str | None = None,
    columns: Mapping[str, str] | None = None,
    style: Style = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read one split of a set on the hub; ``columns`` as in `records_of`."""
    try:
        data = datasets.load_dataset(name, config, split=split)
    except Exception as error:  # The library lets errors of many libraries through.
        raise InputError(
            f"the data set {name!r} (split {split!r}) cannot be loaded from the hub: {error}"
        ) from error
    return records_of(data, name, columns=columns, style=style, account=account)


def records_of(
    data: Any,
    name: str,
    *,
    columns: Mapping[str, str] | None = None,
    style: Style = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """The records of a loaded split.

    ``columns`` says which column holds what: ``tokens``, ``tags``, ``text``, ``hypothesis``,
    ``second``, ``question``, ``label``, ``answers``; the usual names need not be said.
    """
    account = account or Account()
    features: Mapping[str, Any] = data.features
    held = dict(columns or {})
    unknown = [column for column in held.values() if column not in features]
    if unknown or held.keys() - _USUAL.keys():
        raise UsageError(f"{name} has the columns {sorted(features)}, and no {unknown or held}")
    for role, usual in _USUAL.items():
        found = next((column for column in usual if column in features), None)
        if role not in held and found is not None and found not in held.values():
            held[role] = found
    if "text" not in held and "tokens" not in held:
        raise UsageError(f"{name} has the columns {sorted(features)}: say which is the text")
    rows = (Row(f"{name}:{number}", row) for number, row in enumerate(_rows(data)))
    names = {role: _names(features[column]) for role, column in held.items()}
    reader = _Reader(held, names, style, account)
    return read_rows(rows, reader.parse, account)


def _rows(data: Iterable[Any]) -> Iterator[Mapping[str, Any]]:
    yield from data


def _names(feature: Any) -> list[str] | None:
    """The labels that a column's numbers stand for."""
    inner = getattr(feature, "feature", feature[0] if isinstance(feature, list) else feature)
    names = getattr(inner, "names", None)
    return list(names) if names is not None else None


class _Reader:
    """Parses rows by what their columns hold."""

    def __init__(
        self,
        held: Mapping[str, str],
        names: Mapping[str, list[str] | None],
        style: Style,
        account: Account,
    ) -> None:
        self._held, self._names, self._style, self._account = held, names, style, account
        self._tags = TagReader()

    def parse(self, row: Row) -> Labelled:
        held, value = self._held, row.value
        if "tokens" in held and "tags" in held:
            return self._tagged(row)
        text = value[held["text"]]
        inputs = {
            role: value[held[role]] for role in ("hypothesis", "second", "question") if role in held
        }
        families: set[str] = set()
        labels: tuple[str, ...] = ()
        answers: tuple[LabelledSpan, ...] = ()
        if "answers" in held:
            families.add("answers")
            answers = tuple(self._answers(text, value[held["answers"]], row.where))
        elif "label" in held and value[held["label"]] not in (None, -1):
            families.add("labels")
            labels = (self._name("label", value[held["label"]]),)
        return Labelled(
            str(value.get("id", row.where)),
            text,
            row.where,
            frozenset(families),
            inputs=inputs,
            labels=labels,
            answers=answers,
        )

    def _name(self, role: str, value: Any) -> str:
        names = self._names[role]
        return names[value] if names is not None and isinstance(value, int) else str(value)

    def _tagged(self, row: Row) -> Labelled:
        words = row.value[self._held["tokens"]]
        tags = [self._name("tags", tag) for tag in row.value[self._held["tags"]]]
        if len(tags) != len(words):
            raise ValueError(
                f"has {tell_amount(len(tags), 'tag')} for {tell_amount(len(words), 'token')}"
            )
        text, places = detokenize(words, style=self._style)
        entities = [
            mark(text, kind, Span(places[begin].start, places[end - 1].end))
            for kind, begin, end in self._tags.chunks(tags)
        ]
        return Labelled(
            str(row.value.get("id", row.where)),
            text,
            row.where,
            frozenset(("entities",)),
            tokens=places,
            entities=tuple(entities),
        )

    def _answers(self, text: str, answers: Mapping[str, Any], where: str) -> Iterator[LabelledSpan]:
        seen = set()
        for words, start in zip(answers["text"], answers["answer_start"], strict=True):
            end = start + len(words)
            span = place_words(text, words, start, end, where=where, account=self._account)
            if span not in seen:
                seen.add(span)
                yield mark(text, "answer", span)
