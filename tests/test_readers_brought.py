"""Published sets whose files users bring: each is read from its folder, by its files' names.

All fixtures are invented; only names of files, columns and fields are the publishers'.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gollie_like.readers import Labelled
from gollie_like.readers.catalogue import CATALOGUE, read_set

SQUAD = {
    "data": [
        {
            "paragraphs": [
                {
                    "context": "Ann lives in Oslo.",
                    "qas": [
                        {
                            "id": "1",
                            "question": "Where?",
                            "answers": [{"text": "Oslo", "answer_start": 13}],
                        }
                    ],
                }
            ]
        }
    ]
}
CROSSRE = {
    "doc_key": "1",
    "sentence": ["Ann", "leads", "Acme"],
    "ner": [[0, 0, "person"], [2, 2, "organisation"]],
    "relations": [[0, 0, 2, 2, "role", "", False, False]],
}
GENARG = {
    "doc_id": "1",
    "tokens": ["Ann", "fled"],
    "text": "Ann fled",
    "sentences": [[[["Ann", 0, 3], ["fled", 4, 8]], "Ann fled"]],
    "entity_mentions": [{"id": "a", "start": 0, "end": 1, "entity_type": "PER", "text": "Ann"}],
    "event_mentions": [
        {
            "id": "e",
            "event_type": "Movement.Transportation.Evacuation",
            "trigger": {"start": 1, "end": 2, "text": "fled"},
            "arguments": [{"entity_id": "a", "role": "Passenger", "text": "Ann"}],
        }
    ],
}
DOCRED = {
    "title": "Ann",
    "sents": [["Ann", "likes", "Oslo"]],
    "vertexSet": [
        [{"pos": [0, 1], "sent_id": 0, "type": "PER", "name": "Ann"}],
        [{"pos": [2, 3], "sent_id": 0, "type": "LOC", "name": "Oslo"}],
    ],
    "labels": [{"h": 0, "t": 1, "r": "P551", "evidence": [0]}],
}
CASIE = {
    "content": "Crooks locked it.",
    "cyberevent": {
        "hopper": [
            {
                "events": [
                    {
                        "type": "Attack",
                        "subtype": "Ransom",
                        "nugget": {"text": "locked", "startOffset": 7, "endOffset": 13},
                        "argument": [],
                    }
                ]
            }
        ]
    },
}
RAMS = {
    "doc_key": "1",
    "sentences": [["Ann", "fled"]],
    "evt_triggers": [[1, 1, [["movement", 1.0]]]],
    "gold_evt_links": [[[1, 1], [0, 0], "evt1arg01who"]],
}
TACRED = {
    "id": "1",
    "token": ["Ann", "of", "Acme"],
    "relation": "per:employee_of",
    "subj_start": 0,
    "subj_end": 0,
    "subj_type": "PERSON",
    "obj_start": 2,
    "obj_end": 2,
    "obj_type": "ORGANIZATION",
}
ONEIE = {
    **GENARG,
    "relation_mentions": [],
}
ONTONOTES = "#begin\nd 0 0 Ann NN * - - - s (PERSON) * -\n\n"
CONLL = "-DOCSTART- -X- -X- O\n\nAnn NNP I-NP I-PER\nruns VBZ I-VP O\n\n"
TAB, SPACED = "Ann\tB-PER\nruns\tO\n\n", "-DOCSTART- O\n\nAnn B-ety\nruns O\n\n"

# name, split, file, content, and what its first record holds
CASES: list[tuple[str, str, str, Any, str]] = [
    ("crossner_literature", "test", "test.txt", "Ann\tB-writer\n\n", "writer Ann"),
    ("crossner_music", "dev", "dev.txt", "Abba\tB-band\n\n", "band Abba"),
    ("crossner_science", "train", "train.txt", "Zinc\tB-chemicalelement\n", "chemicalelement Zinc"),
    (
        "mit_restaurant",
        "test",
        "restauranttest.bio",
        "B-Dish\tfish\nI-Dish\tsoup\n\n",
        "Dish fish soup",
    ),
    ("mit_restaurant", "dev", "restaurantvalid.bio", "B-Price\tcheap\n", "Price cheap"),
    ("broadtwitter", "test", "btc.test", "@\tB-PER\nann\tB-PER\n\n", "PER @ann"),
    ("harveyner", "test", "tweets.test.bio", "-DOCSTART- O\n\nI45 B-ROAD\n\n", "ROAD I45"),
    ("e3c", "test", "English/test.txt", SPACED, "ety Ann"),
    ("e3c", "Basque/test", "Basque/test.txt", SPACED, "ety Ann"),
    ("fabner", "test", "test.txt", "steel S-MATE\nO O\n", "MATE steel"),
    ("multinerd", "test", "test/test_en.jsonl", [{"tokens": ["Ann"], "ner_tags": [1]}], "PER Ann"),
    ("casie", "test", "annotation/1.json", CASIE, "Ransom locked"),
    ("wikievents", "test", "test.jsonl", [GENARG], "PER Ann"),
    ("carb", "test", "wiki_test.tsv", "Ann runs .\truns\tAnn\n", "runs Ann"),
    ("banking77", "test", "test.csv", "text,category\nlost it,lost_card\n", "lost_card"),
    ("xquad", "es", "xquad.es.json", SQUAD, "answer Oslo"),
    ("crossre", "ai/test", "ai-test.json", [CROSSRE], "role Ann Acme"),
    ("re_docred", "test", "test_revised.json", json.dumps([DOCRED]), "P551 Ann Oslo"),
    ("geneva", "test", "test.json", [GENARG], "Movement.Transportation.Evacuation fled"),
    ("conll2003", "test", "eng.testb", CONLL, "PER Ann"),
    ("conll2003", "dev", "valid.txt", CONLL, "PER Ann"),
    ("ontonotes5", "test", "data/test/data/english/a.v4_gold_conll", ONTONOTES, "PERSON Ann"),
    ("ace05", "test", "english.test.json", [ONEIE], "PER Ann"),
    ("rams", "test", "test.jsonlines", [RAMS], "movement fled"),
    ("tacred", "test", "test.json", json.dumps([TACRED]), "per:employee_of Ann Acme"),
    ("diann", "test", "test/1.txt", "<dis>low sight</dis>", "dis low sight"),
]


def shown(record: Labelled) -> list[str]:
    """All that a record holds, as words."""
    words = [f"{e.type} {e.text}" for e in (*record.entities, *record.answers)]
    for link in record.relations:
        ends = (record.entities[link.head].text, record.entities[link.tail].text)
        words.append(f"{link.type} {' '.join(ends)}")
    words += [f"{e.type} {e.trigger.text}" for e in record.events if e.trigger]
    words += [f"{t.predicate} {' '.join(t.arguments)}" for t in record.triples]
    return words + list(record.labels)


@pytest.mark.parametrize(("name", "split", "file", "content", "expected"), CASES)
def test_a_set_is_read_as_published(
    tmp_path: Path, name: str, split: str, file: str, content: Any, expected: str
) -> None:
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, list):
        content = "".join(json.dumps(row) + "\n" for row in content)
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    records = list(read_set(name, tmp_path, split))
    assert expected in shown(records[0])


def test_every_set_that_users_bring_has_a_case() -> None:
    brought = {name for name, data in CATALOGUE.items() if data.group == "bring"}
    assert brought <= {case[0] for case in CASES}


def test_the_parts_of_a_set_are_read_together(tmp_path: Path) -> None:
    for domain in ("ai", "literature", "music", "news", "politics", "science"):
        (tmp_path / f"{domain}-test.json").write_text(json.dumps(CROSSRE), "utf-8")
    records = list(read_set("crossre", tmp_path, "test"))
    assert len(records) == 6
    assert len({record.id for record in records}) == 6
