"""Sets that users bring, with the odd lines that published files have, from file to gold.

All samples are invented; names of files, columns, fields and labels are the publishers'.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gollie_like.benchmark import find_benchmark, read_gold
from gollie_like.errors import InputError
from gollie_like.gold.documents import GoldSet


def put(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, list):
        content = "".join(json.dumps(row) + "\n" for row in content)
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")


def code(gold: GoldSet) -> list[list[str]]:
    return [[repr(mention.instance) for mention in item.gold] for item in gold.documents]


def test_a_no_break_space_is_part_of_a_token(tmp_path: Path) -> None:
    """Columns are parted by spaces; a tweet may hold white space that is none of them."""
    put(
        tmp_path / "tweets.test.bio",
        "-DOCSTART- O\n\nat O\nElm\u00a0Rd B-ROAD\n\u00a0 O\nnow O\n\n",
    )
    gold = read_gold(find_benchmark("harveyner"), tmp_path)

    assert gold.documents[0].document.text == "at Elm\u00a0Rd \u00a0 now"
    assert code(gold) == [['Road(span="Elm\\xa0Rd")']]


def test_columns_may_be_parted_by_many_spaces(tmp_path: Path) -> None:
    put(tmp_path / "tweets.test.bio", "  at   O  \r\nElm \t B-ROAD\t\r\n \t\r\nnow O\r\n\r\n\r\n")
    gold = read_gold(find_benchmark("harveyner"), tmp_path)

    assert [item.document.text for item in gold.documents] == ["at Elm", "now"]
    assert code(gold) == [['Road(span="Elm")'], []]


@pytest.mark.parametrize("tag", [-1, -100, 31])
def test_a_number_that_is_no_tag_is_refused(tmp_path: Path, tag: int) -> None:
    """Padding counts from the end of the list of names where nobody looks."""
    put(tmp_path / "test_en.jsonl", [{"tokens": ["Ann", "ran"], "ner_tags": [1, tag]}])
    with pytest.raises(InputError, match=r"test_en\.jsonl:1"):
        read_gold(find_benchmark("multinerd"), tmp_path)


def test_tags_are_numbers_or_names(tmp_path: Path) -> None:
    rows = [{"tokens": ["Ann", "ran"], "ner_tags": tags} for tags in ([1, 0], ["B-PER", "O"])]
    put(tmp_path / "test_en.jsonl", rows)

    assert code(read_gold(find_benchmark("multinerd"), tmp_path)) == [['Person(span="Ann")']] * 2


ONTONOTES = "d 0 0 Ann NNP * - - - s (PERSON) * -\nd 0 1 ran VBD * - - - s * * -\n\n"


def test_one_language_is_read_of_a_folder_with_three(tmp_path: Path) -> None:
    for language in ("arabic", "chinese", "english"):
        folder = tmp_path / "v4" / "data" / "test" / "data" / language / "annotations" / "nw"
        put(folder / f"{language}.v4_gold_conll", ONTONOTES)
    gold = read_gold(find_benchmark("ontonotes5"), tmp_path)

    (item,) = gold.documents
    assert "english" in item.document.origin


ACE = {
    "doc_id": "d",
    "sent_id": "d-0",
    "tokens": ["Ann", "sailed", "to", "Oslo", "."],
    "sentence": "Ann sailed to Oslo.",
    "entity_mentions": [
        {"id": "a", "text": "Ann", "entity_type": "PER", "start": 0, "end": 1},
        {"id": "b", "text": "Oslo", "entity_type": "GPE", "start": 3, "end": 4},
    ],
    "relation_mentions": [],
    "event_mentions": [
        {
            "id": "e",
            "event_type": "Movement:Transport",
            "trigger": {"text": "sailed", "start": 1, "end": 2},
            "arguments": [
                {"entity_id": "a", "role": "Artifact", "text": "Ann"},
                {"entity_id": "b", "role": "Place", "text": "Oslo"},
            ],
        }
    ],
}


def test_sentences_of_ace_go_by_several_names(tmp_path: Path) -> None:
    put(tmp_path / "test.sentence.json", [ACE])

    assert code(read_gold(find_benchmark("ace05_entities"), tmp_path)) == [
        ['Person(span="Ann")', 'CountryCityState(span="Oslo")']
    ]
    assert code(read_gold(find_benchmark("ace05_arguments"), tmp_path)) == [
        [
            'Transport(mention="sailed", artifact=["Ann"], agent=[], vehicle=[], origin=[], '
            'destination=["Oslo"], price=[], time=[])'
        ]
    ]


def test_abstracts_come_with_tags_in_them_or_in_columns(tmp_path: Path) -> None:
    columns = "not\tB-Neg\nword\tB-Dis\nblindness\tI-Dis\n\nnothing\tO\n"
    put(tmp_path / "columns" / "en-diann-dev.tsv", columns)
    put(tmp_path / "tags" / "dev" / "1.txt", "<neg>not</neg> <dis>word blindness</dis>\n")
    diann = find_benchmark("diann")

    said = ['Disability(span="word blindness")']
    assert code(read_gold(diann, tmp_path / "columns", split="dev")) == [said, []]
    assert code(read_gold(diann, tmp_path / "tags", split="dev")) == [said]


WIKIEVENTS = {
    "doc_id": "d",
    "tokens": ["It", "blew", "up", "in", "Oslo", "."],
    "text": "It blew up\nin Oslo .\n",
    "sentences": [
        [[["It", 0, 2], ["blew", 3, 7], ["up", 8, 10]], "It blew up"],
        [[["in", 11, 13], ["Oslo", 14, 18], [".", 19, 20]], "in Oslo ."],
    ],
    "entity_mentions": [
        {"id": "a", "start": 4, "end": 5, "entity_type": "GPE", "text": "Oslo", "sent_idx": 1},
        {"id": "b", "start": 2, "end": 5, "entity_type": "LOC", "text": "", "sent_idx": 0},
    ],
    "event_mentions": [
        {
            "id": "e",
            "event_type": "Conflict.Attack.DetonateExplode",
            "trigger": {"start": 2, "end": 4, "text": "up in", "sent_idx": 0},
            "arguments": [],
        }
    ],
}


def test_marks_across_the_end_of_a_sentence_are_counted(tmp_path: Path) -> None:
    put(tmp_path / "test.jsonl", [WIKIEVENTS])
    gold = read_gold(find_benchmark("wikievents_entities"), tmp_path)

    assert code(gold) == [[], ['CountryCityState(span="Oslo")']]
    assert [(note.what, note.times) for note in gold.read.notes] == [
        ("a mark that lies in no single sentence was left out", 2)
    ]


def article(**changed: Any) -> dict[str, Any]:
    event = {
        "subtype": "Ransom",
        "type": "Attack",
        "nugget": {"text": "locked", "startOffset": 7, "endOffset": 13},
        **changed,
    }
    return {"content": "Crooks locked it.", "cyberevent": {"hopper": [{"events": [event]}]}}


def test_articles_that_cannot_be_read_are_listed(tmp_path: Path) -> None:
    put(tmp_path / "annotation" / "1.json", article(argument=None))
    put(tmp_path / "annotation" / "2.json", "{")
    put(tmp_path / "annotation" / "3.json", article(nugget=None))
    gold = read_gold(find_benchmark("casie_detection"), tmp_path)

    assert code(gold) == [['Ransom(mention="locked")']]
    assert [skip.where for skip in gold.read.skipped] == [
        "annotation/2.json:1",
        "annotation/3.json",
    ]


def test_nothing_but_broken_files_is_told_with_the_reason(tmp_path: Path) -> None:
    put(tmp_path / "annotation" / "2.json", "{")
    with pytest.raises(InputError, match=r"1 skipped \(annotation/2\.json:1: is not JSON"):
        read_gold(find_benchmark("casie"), tmp_path)


CARB = (
    "Ann sold Bo cakes .\tsold\tAnn\tcakes\tBo\r\n"
    "Ann sold Bo cakes .\tsold\t\tcakes\r\n"
    "\r\n"
    "Dan sleeps .\tsleeps\tDan\t\r\n"
    "Ann sold Bo cakes .\tsold to\tAnn\tBo\r\n"
)


def test_what_is_said_of_a_sentence_is_gathered(tmp_path: Path) -> None:
    """An empty first argument would make a subject of the second."""
    put(tmp_path / "wiki_test.tsv", "\ufeff" + CARB)
    gold = read_gold(find_benchmark("carb"), tmp_path)

    assert [item.document.text for item in gold.documents] == ["Ann sold Bo cakes.", "Dan sleeps."]
    assert [len(item.gold) for item in gold.documents] == [2, 1]
    assert gold.documents[0].gold[0].instance.subject == "Ann"
    assert [(note.what, note.times) for note in gold.read.notes] == [
        ("an extraction without predicate or first argument was left out", 1)
    ]


def test_arguments_of_no_trigger_are_counted(tmp_path: Path) -> None:
    row = {
        "doc_key": "d",
        "sentences": [["Ann", "quit", "the", "mill", "."]],
        "evt_triggers": [[1, 1, [["personnel.endposition.quitretire", 1.0]]]],
        "gold_evt_links": [
            [[1, 1], [0, 0], "evt089arg01employee"],
            [[2, 2], [3, 3], "evt089arg02placeofemployment"],
        ],
    }
    put(tmp_path / "test.jsonlines", [row])
    gold = read_gold(find_benchmark("rams"), tmp_path)

    assert code(gold) == [
        ['EndPosition(mention="quit", employee=["Ann"], place_of_employment=[], place=[])']
    ]
    assert [note.times for note in gold.read.notes] == [1]


def test_a_layer_of_a_corpus_may_have_its_own_folder(tmp_path: Path) -> None:
    put(tmp_path / "layer1" / "French" / "test.txt", "forte B-ety\nfièvre I-ety\n. O\n")
    gold = read_gold(find_benchmark("e3c"), tmp_path, split="French/test")

    assert code(gold) == [['ClinicalEntity(span="forte fièvre")']]
