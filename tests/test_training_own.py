"""A file of one's own: read whatever it looks like, held out without leaks, scored on the way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.document import Document, Mention, Span
from gollie_like.errors import InputError, UsageError
from gollie_like.training.dev import DevSet, read_dev, score_dev
from gollie_like.training.own import OwnData, hold_out, read_own

SCHEMA = '''
from dataclasses import dataclass
from gollie_like import Entity, Label, Relation

@dataclass
class Person(Entity):
    """A human being by name."""

    span: str

@dataclass
class Town(Entity):
    """A town by name."""

    span: str

@dataclass
class Visit(Relation):
    """Somebody goes somewhere."""

    who: str
    where: str

@dataclass
class Sports(Label):
    """Games and matches."""

@dataclass
class Politics(Label):
    """Elections and laws."""
'''


def read(folder: Path, name: str, text: str, **options: Any) -> OwnData:
    (folder / "schema.py").write_text(SCHEMA)
    (folder / name).write_text(text, encoding="utf-8")
    return read_own(folder / name, str(folder / "schema.py"), **options)


def says(data: OwnData) -> list[list[tuple[str, Any]]]:
    return [
        [(repr(m.instance), m.span) for m in document.gold or ()] for document in data.documents
    ]


def rows(*values: Any) -> str:
    return "\n".join(map(json.dumps, values)) + "\n"


def test_records_corrected_by_hand(tmp_path: Path) -> None:
    data = read(
        tmp_path,
        "a.jsonl",
        rows(
            {"text": "Ann met Bo.", "mentions": [{"class": "Person", "fields": {"span": "Bo"}}]},
            {"text": "Nobody came.", "mentions": []},
        ),
    )

    assert says(data) == [[("Person(span='Bo')".replace("'", '"'), Span(8, 10))], []]
    assert data.counts == {"Person": 1}
    assert "2 documents: Person 1." in str(data)


def test_entities_and_relations(tmp_path: Path) -> None:
    ann = {"start": 0, "end": 3, "label": "person"}
    rome = {"start": 9, "end": 13, "label": "TOWN"}
    visit = {"type": "visit", "head": {"name": "Ann"}, "tail": {"name": "Rome"}}
    data = read(
        tmp_path,
        "a.json",
        json.dumps([{"text": "Ann sees Rome.", "entities": [ann, rome], "relations": [visit]}]),
    )

    assert [text for text, _ in says(data)[0]] == [
        'Person(span="Ann")',
        'Town(span="Rome")',
        'Visit(who="Ann", where="Rome")',
    ]


def test_conll_columns_with_labels_of_their_own(tmp_path: Path) -> None:
    text = "Ann\tB-PER\nsees\tO\nRome\tB-LOC\n\nLow\tB-MISC\n"
    labels = {"PER": "Person", "LOC": "Town", "MISC": ""}
    data = read(tmp_path, "train.txt", text, labels=labels)

    assert says(data) == [
        [('Person(span="Ann")', Span(0, 3)), ('Town(span="Rome")', Span(9, 13))],
        [],
    ]
    with pytest.raises(UsageError, match=r"no class stands for the label 'LOC'; there are Person"):
        read(tmp_path, "train.txt", text, labels={"PER": "Person", "MISC": ""})


def test_labels_of_whole_texts(tmp_path: Path) -> None:
    table = read(tmp_path, "a.csv", 'text,label\n"A goal, at last",sports\nA vote,Politics\n')
    lines = read(tmp_path, "a.jsonl", rows({"text": "A goal", "label": "Sports"}))

    assert says(table) == [[("Sports()", None)], [("Politics()", None)]]
    assert says(lines) == [[("Sports()", None)]]
    with pytest.raises(InputError, match="needs a column called 'label'; it has text, kind"):
        read(tmp_path, "b.csv", "text,kind\na,b\n")


def test_what_cannot_be_used_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no labeled text"):
        read(tmp_path, "a.jsonl", "")
    with pytest.raises(InputError, match="unknown class"):
        read(
            tmp_path,
            "a.jsonl",
            rows({"text": "Ann", "mentions": [{"class": "Alien", "fields": {}}]}),
        )
    with pytest.raises(InputError, match="is no record with a text and mentions"):
        read(tmp_path, "a.jsonl", rows({"mentions": [3]}))
    with pytest.raises(InputError, match="no such file"):
        read_own(tmp_path / "none.jsonl", str(tmp_path / "schema.py"))


def test_what_is_held_out_is_not_learned_from() -> None:
    sentence = "The painter Eve Lund moved to the city of Rome in the spring of 19"
    documents = [Document(f"{sentence}{n}.", str(n), gold=()) for n in range(10, 31)]
    apart = [Document(f"{n} {n + 1} {n + 2}", f"x{n}", gold=()) for n in range(20)]
    learned, kept, dropped = hold_out([*documents, *apart], 0.25, seed=3)

    assert len(kept) == 10
    assert dropped == 41 - 10 - len(learned)
    assert {len(d.text) < 20 for d in learned} == {True}  # one of the others was held out
    assert not {d.text for d in learned} & {d.text for d in kept}
    assert hold_out([*documents, *apart], 0.25, seed=3) == (learned, kept, dropped)
    with pytest.raises(UsageError, match="nothing is left to learn from"):
        hold_out(documents[:2], 0.5)


def test_scores_on_the_way(tmp_path: Path) -> None:
    data = read(
        tmp_path,
        "a.jsonl",
        rows(
            {"text": "Ann met Bo.", "mentions": [{"class": "Person", "fields": {"span": "Bo"}}]},
            {"text": "Bo met Ann.", "mentions": [{"class": "Person", "fields": {"span": "Bo"}}]},
        ),
    )
    backend = ScriptedBackend(
        ['[Person(span="Bo"), Town(span="Ann")]', '[Town(span="Bo")]'], logprob=-0.1
    )
    (score,) = score_dev(backend, [DevSet("mine", data.task, data.documents)])

    assert score.f1 == pytest.approx(0.4)
    assert [right for _, right in score.judged] == [True, False, False]
    shown = score.to_dict()
    assert (shown["name"], shown["documents"], shown["recall"]["value"]) == ("mine", 2, 0.5)
    assert "mine: F1 0.400" in str(score)


def test_benchmarks_are_read_to_score_on(tmp_path: Path) -> None:
    folder = tmp_path / "crossner_ai"
    folder.mkdir()
    (folder / "dev.txt").write_text("Ada\tB-researcher\nQuill\tI-researcher\ncame\tO\n\n")
    (one,) = read_dev(["crossner_ai"], tmp_path, split="dev", limit=5)

    assert [type(m.instance).__name__ for m in one.documents[0].gold or ()] == ["Researcher"]
    with pytest.raises(InputError, match=r"holds no dev\.txt"):
        read_dev(["crossner_politics"], tmp_path, split="dev", limit=5)


def test_a_mention_without_a_place_stays_gold(tmp_path: Path) -> None:
    data = read(
        tmp_path,
        "a.jsonl",
        rows({"text": "Ann came.", "mentions": [{"class": "Person", "fields": {"span": "Zoe"}}]}),
    )

    gold = data.documents[0].gold or ()
    assert isinstance(gold[0], Mention)
    assert gold[0].span is None
