"""Data sets of a hub, from tables made here: no network is used.

Skipped without ``datasets``; `test_readers_hub_stand_in` needs no library.
"""

from __future__ import annotations

import pytest

from gollie_like.errors import UsageError
from gollie_like.readers import Account

# The library pickles its own functions and is warned of that by another one.
pytestmark = pytest.mark.filterwarnings("ignore::Warning:dill")
datasets = pytest.importorskip("datasets")
hub = pytest.importorskip("gollie_like.readers.hub")


def table(rows: dict, **features: object) -> object:
    return datasets.Dataset.from_dict(rows, features=datasets.Features(features))


STRING = datasets.Value("string")


def test_tokens_with_numbered_tags() -> None:
    names = datasets.ClassLabel(names=["O", "B-PER", "I-PER"])
    rows = {"id": ["7"], "tokens": [["Ann", "Lee", "ran", "."]], "ner_tags": [[1, 2, 0, 0]]}
    lists = {"tokens": datasets.Sequence(STRING), "ner_tags": datasets.Sequence(names)}
    (record,) = hub.records_of(table(rows, id=STRING, **lists), "x")
    assert (record.id, record.text) == ("7", "Ann Lee ran.")
    assert [(e.type, e.text) for e in record.entities] == [("PER", "Ann Lee")]


def test_pairs_with_a_label_and_without() -> None:
    label = datasets.ClassLabel(names=["yes", "no"])
    rows = {"premise": ["A", "B"], "hypothesis": ["C", "D"], "label": [1, -1]}
    data = table(rows, premise=STRING, hypothesis=STRING, label=datasets.Value("int64"))
    labelled = table(
        {name: values[:1] for name, values in rows.items()},
        premise=STRING,
        hypothesis=STRING,
        label=label,
    )
    (record,) = hub.records_of(labelled, "x")
    assert (record.text, record.inputs, record.labels) == ("A", {"hypothesis": "C"}, ("no",))
    first, second = hub.records_of(data, "x")
    assert first.labels == ("1",)
    assert second.annotated == frozenset()


def test_questions_with_answers() -> None:
    answers = {"text": ["Oslo", "Oslo"], "answer_start": [10, 10]}
    feature = datasets.Sequence({"text": STRING, "answer_start": datasets.Value("int32")})
    rows = {"context": ["Ann is in Oslo"], "question": ["Where?"], "answers": [answers]}
    data = table(rows, context=STRING, question=STRING, answers=feature)
    (record,) = hub.records_of(data, "x", account=Account())
    assert [answer.text for answer in record.answers] == ["Oslo"]


def test_columns_are_named_where_they_are_unusual() -> None:
    data = table({"body": ["Hi"], "kind": ["mail"]}, body=STRING, kind=STRING)
    with pytest.raises(UsageError, match="say which is the text"):
        hub.records_of(data, "x")
    with pytest.raises(UsageError, match="has the columns"):
        hub.records_of(data, "x", columns={"text": "words"})
    (record,) = hub.records_of(data, "x", columns={"text": "body", "label": "kind"})
    assert record.labels == ("mail",)
