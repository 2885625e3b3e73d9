"""The hub's reader beside a small stand-in for ``datasets``: what it asks of that library.

The stand-in is a module file with the few names that are used, so that nothing need be installed.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from gollie_like.errors import InputError, UsageError
from gollie_like.readers import Account

STAND_IN = """
class ClassLabel:
    def __init__(self, names):
        self.names = names

class Sequence:
    def __init__(self, feature):
        self.feature = feature

class Value:
    pass

class Table(list):
    def __init__(self, features, rows):
        super().__init__(rows)
        self.features = features

def load_dataset(name, config=None, split=None):
    tags = Sequence(ClassLabel(["O", "B-PER", "I-PER"]))
    if name == "invented/names":
        rows = [{"id": 7, "tokens": ["Ann", "Lee", "ran", "."], "ner_tags": [1, 2, 0, 0]}]
        return Table({"id": Value(), "tokens": Sequence(Value()), "ner_tags": tags}, rows)
    if name == "invented/lists":
        rows = [{"words": ["Bo"], "tags": ["B-PER"]}, {"words": ["Cy", "x"], "tags": ["O"]}]
        return Table({"words": [Value()], "tags": [Value()]}, rows)
    if name == "invented/pairs":
        rows = [
            {"premise": "A", "hypothesis": "B", "label": 1},
            {"premise": "C", "hypothesis": "D", "label": -1},
        ]
        features = {"premise": Value(), "hypothesis": Value(), "label": ClassLabel(["yes", "no"])}
        return Table(features, rows)
    if name == "invented/questions":
        answers = {"text": ["Oslo", "Oslo"], "answer_start": [10, 10]}
        rows = [{"context": "Ann is in Oslo", "question": "Where?", "answers": answers}]
        return Table(dict.fromkeys(rows[0], Value()), rows)
    if name == "invented/odd":
        return Table({"body": Value(), "kind": Value()}, [{"body": "Hi", "kind": "mail"}])
    raise FileNotFoundError(f"{name} is out of reach ({config}, {split})")
"""


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The reader's module, imported anew beside the stand-in, and forgotten again."""
    (tmp_path / "datasets.py").write_text(STAND_IN, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("datasets", "gollie_like.readers.hub"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    yield importlib.import_module("gollie_like.readers.hub")
    for name in ("datasets", "gollie_like.readers.hub"):
        sys.modules.pop(name, None)


def test_tokens_with_numbered_tags(hub: ModuleType) -> None:
    (record,) = hub.read_hub("invented/names", split="train")
    assert (record.id, record.text) == ("7", "Ann Lee ran.")
    assert [(e.type, e.text) for e in record.entities] == [("PER", "Ann Lee")]


def test_rows_that_do_not_fit_are_refused_or_skipped(hub: ModuleType) -> None:
    account = Account("skip")
    (record,) = hub.read_hub("invented/lists", account=account)
    assert [(e.type, e.text) for e in record.entities] == [("PER", "Bo")]
    assert "1 tag for 2 tokens" in str(account.report())
    with pytest.raises(InputError, match="1 tag for 2 tokens"):
        list(hub.read_hub("invented/lists"))


def test_pairs_with_a_label_and_without(hub: ModuleType) -> None:
    first, second = hub.read_hub("invented/pairs")
    assert (first.text, first.inputs, first.labels) == ("A", {"hypothesis": "B"}, ("no",))
    assert second.annotated == frozenset()


def test_questions_keep_an_answer_once(hub: ModuleType) -> None:
    (record,) = hub.read_hub("invented/questions")
    assert record.inputs == {"question": "Where?"}
    assert [(a.text, a.span.start) for a in record.answers] == [("Oslo", 10)]


def test_unusual_columns_are_named(hub: ModuleType) -> None:
    with pytest.raises(UsageError, match="say which is the text"):
        hub.read_hub("invented/odd")
    with pytest.raises(UsageError, match="has the columns"):
        hub.read_hub("invented/odd", columns={"text": "words"})
    (record,) = hub.read_hub("invented/odd", columns={"text": "body", "label": "kind"})
    assert (record.text, record.labels) == ("Hi", ("mail",))


def test_a_set_out_of_reach_is_told_in_one_sentence(hub: ModuleType) -> None:
    with pytest.raises(InputError, match=r"'invented/none' .split 'test'. cannot be loaded"):
        hub.read_hub("invented/none")


def test_the_extra_is_named_where_the_library_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    monkeypatch.delitem(sys.modules, "gollie_like.readers.hub", raising=False)
    with pytest.raises(UsageError, match=r"pip install .gollie-like\[hub\]"):
        importlib.import_module("gollie_like.readers.hub")
