"""Tasks whose files users bring: from files as they are published to gold, code and back.

All fixtures are invented; only names of files, columns, fields and labels are the publishers'.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gollie_like.benchmark import (
    Said,
    check_round_trip,
    find_benchmark,
    list_benchmarks,
    read_gold,
    score_benchmark,
)
from gollie_like.prompt import print_code
from gollie_like.readers.catalogue import CATALOGUE
from gollie_like.readers.structure_sets import ONTOLOGIES

TOKENS = ["Ann", "hired", "Bo", "in", "Oslo", "on", "Monday", "for", "$", "9", "."]


def mention(name: str, start: int, kind: str, end: int = 0) -> dict[str, Any]:
    end = end or start + 1
    text = " ".join(TOKENS[start:end])
    return {"id": name, "start": start, "end": end, "entity_type": kind, "text": text}


def link(role: str, name: str) -> dict[str, str]:
    return {"entity_id": name, "role": role, "text": ""}


ONEIE = {
    "doc_id": "d",
    "sent_id": "d-0",
    "tokens": TOKENS,
    "sentence": "Ann hired Bo in Oslo on Monday for $ 9.",
    "entity_mentions": [
        mention("a", 0, "PER"),
        mention("b", 2, "PER"),
        mention("c", 4, "GPE"),
        mention("t", 6, "TIME"),
        mention("n", 8, "Numeric", 10),
    ],
    "relation_mentions": [
        {
            "relation_type": "PHYS",
            "relation_subtype": "PHYS:Located",
            "arguments": [link("Arg-1", "b"), link("Arg-2", "c")],
        }
    ],
    "event_mentions": [
        {
            "id": "e",
            "event_type": "Personnel:Start-Position",
            "trigger": {"start": 1, "end": 2, "text": "hired"},
            "arguments": [
                link("Person", "b"),
                link("Entity", "a"),
                link("Time-Within", "t"),
                link("Place", "c"),
            ],
        },
        {
            "id": "f",
            "event_type": "Life:Die",
            "trigger": {"start": 3, "end": 4, "text": "in"},
            "arguments": [link("Person", "b")],
        },
    ],
}
WIKIEVENTS = {
    "doc_id": "d",
    "tokens": ["They", "wrecked", "a", "barn", ".", "Police", "came", "."],
    "text": "They wrecked a barn. Police came.",
    "sentences": [
        [
            [["They", 0, 4], ["wrecked", 5, 12], ["a", 13, 14], ["barn", 15, 19], [".", 19, 20]],
            "They wrecked a barn.",
        ],
        [[["Police", 21, 27], ["came", 28, 32], [".", 32, 33]], "Police came."],
    ],
    "entity_mentions": [
        {"id": "x", "start": 0, "end": 1, "entity_type": "PER", "text": "They", "sent_idx": 0},
        {"id": "y", "start": 3, "end": 4, "entity_type": "FAC", "text": "barn", "sent_idx": 0},
        {"id": "z", "start": 5, "end": 6, "entity_type": "PTH", "text": "Police", "sent_idx": 1},
    ],
    "event_mentions": [
        {
            "id": "e",
            "event_type": "ArtifactExistence.DamageDestroyDisableDismantle.Destroy",
            "trigger": {"start": 1, "end": 2, "text": "wrecked", "sent_idx": 0},
            "arguments": [link("Destroyer", "x"), link("Artifact", "y"), link("Place", "z")],
        }
    ],
}
RAMS = {
    "doc_key": "d",
    "sentences": [["Floods", "came", "."], ["Ann", "quit", "the", "mill", "in", "Oslo", "."]],
    "evt_triggers": [[4, 4, [["personnel.endposition.quitretire", 1.0]]]],
    "gold_evt_links": [
        [[4, 4], [3, 3], "evt089arg01employee"],
        [[4, 4], [6, 6], "evt089arg02placeofemployment"],
        [[4, 4], [8, 8], "evt089arg03place"],
    ],
}


def tacred(relation: str, subject: int, object: int, name: str) -> dict[str, Any]:
    return {
        "id": name,
        "docid": "d",
        "token": ["Ann", ",", "a", "baker", ",", "runs", "Acme", "."],
        "relation": relation,
        "subj_start": subject,
        "subj_end": subject,
        "subj_type": "PERSON",
        "obj_start": object,
        "obj_end": object,
        "obj_type": "TITLE",
    }


TACRED = [
    tacred("per:title", 0, 3, "1"),
    tacred("no_relation", 6, 3, "2"),
    tacred("org:top_members/employees", 6, 0, "3"),
    tacred("per:employee_of", 0, 6, "4"),
]
CASIE = {
    "content": "Crooks locked it. They wanted money.",
    "cyberevent": {
        "hopper": [
            {
                "events": [
                    {
                        "type": "Attack",
                        "subtype": "Ransom",
                        "nugget": {"text": "locked", "startOffset": 7, "endOffset": 13},
                        "argument": [
                            {
                                "text": "Crooks",
                                "startOffset": 0,
                                "endOffset": 6,
                                "role": {"type": "Attacker"},
                                "type": "Person",
                            }
                        ],
                    }
                ]
            }
        ]
    },
}
CONLL = "-DOCSTART- -X- -X- O\n\nAnn NNP I-NP I-PER\nlikes VBZ I-VP O\nOslo NNP I-NP I-LOC\n\n"
ONTONOTES = (
    "#begin document (d); part 000\n"
    "d 0 0 Ann NNP * - - - s (PERSON) * -\n"
    "d 0 1 paid VBD * - - - s * * -\n"
    "d 0 2 nine CD * - - - s (MONEY* * -\n"
    "d 0 3 euros NNS * - - - s *) * -\n\n"
    "#end document\n"
)
DIANN = "Some <scp><neg>without</neg> any <dis>word blindness</dis></scp> were seen.\n"
FEWREL = {
    "P177": [
        {
            "tokens": ["Over", "the", "Ill", "leads", "Old", "Bridge", "."],
            "h": ["old bridge", "Q1", [[4, 5]]],
            "t": ["ill", "Q2", [[2]]],
        }
    ]
}
SEMEVAL = {
    "Cause-Effect(e2,e1)": [
        {
            "tokens": ["cracks", "from", "frost"],
            "h": ["cracks", "", [[0]]],
            "t": ["frost", "", [[2]]],
        }
    ]
}
BITEXT = "4.5\tA cat sat.\tA cat was sitting.\n\tNobody scored.\tThis pair.\n0.0\tOne.\tTwo.\n"

# task, file, content, code of all gold together
CASES: list[tuple[str, str, Any, str]] = [
    ("conll2003", "eng.testb", CONLL, 'Person(span="Ann"), Location(span="Oslo")'),
    (
        "ontonotes5",
        "test/english_gold_conll",
        ONTONOTES,
        'Person(span="Ann"), Money(span="nine euros")',
    ),
    ("diann", "test/1.txt", DIANN, 'Disability(span="word blindness")'),
    (
        "ace05_entities",
        "test.oneie.json",
        [ONEIE],
        'Person(span="Ann"), Person(span="Bo"), CountryCityState(span="Oslo")',
    ),
    ("ace05_values", "test.oneie.json", [ONEIE], 'Time(span="Monday"), Numeric(span="$ 9")'),
    ("ace05_relations", "test.oneie.json", [ONEIE], 'Located(person="Bo", place="Oslo")'),
    (
        "ace05_events",
        "test.oneie.json",
        [ONEIE],
        'PersonnelEvent(mention="hired"), LifeEvent(mention="in")',
    ),
    (
        "ace05_arguments",
        "test.oneie.json",
        [ONEIE],
        'StartPosition(mention="hired", person=["Bo"], entity=["Ann"], position=[], '
        'time=["Monday"], place=["Oslo"]), Die(mention="in", victim=["Bo"], agent=[], '
        "instrument=[], time=[], place=[])",
    ),
    (
        "wikievents_entities",
        "test.jsonl",
        [WIKIEVENTS],
        'Person(span="They"), Facility(span="barn")',
    ),
    ("wikievents", "test.jsonl", [WIKIEVENTS], 'ArtifactEvent(mention="wrecked")'),
    (
        "wikievents_arguments",
        "test.jsonl",
        [WIKIEVENTS],
        'DamageDestroy(mention="wrecked", damager=["They"], artifact=["barn"], instrument=[], '
        "place=[])",
    ),
    (
        "rams",
        "test.jsonlines",
        [RAMS],
        'EndPosition(mention="quit", employee=["Ann"], place_of_employment=["mill"], '
        'place=["Oslo"])',
    ),
    ("casie_detection", "annotation/1.json", CASIE, 'Ransom(mention="locked")'),
    (
        "fewrel",
        "val_wiki.json",
        FEWREL,
        'Crosses(crossing="Old Bridge", obstacle="Ill")',
    ),
    (
        "fewrel_semeval",
        "val_semeval.json",
        SEMEVAL,
        'CauseEffect(cause="frost", effect="cracks")',
    ),
    ("sts_semeval", "2016/a.test.tsv", BITEXT, "Similarity(score=4.5), Similarity(score=0.0)"),
]


def put(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, list):
        content = "".join(json.dumps(row) + "\n" for row in content)
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")


@pytest.mark.parametrize(("name", "file", "content", "code"), CASES)
def test_gold_is_what_the_files_say(
    tmp_path: Path, name: str, file: str, content: Any, code: str
) -> None:
    put(tmp_path / file, content)
    benchmark = find_benchmark(name)
    gold = read_gold(benchmark, tmp_path)
    printed = print_code([m.instance for item in gold.documents for m in item.gold])

    assert "".join(printed.split()) == "".join(f"[{code},]".split())
    trip = check_round_trip(benchmark, gold)
    assert trip.said == trip.exact == trip.instances, str(trip)
    said = [Said(item.gold) for item in gold.documents]
    for scores in score_benchmark(benchmark, gold.documents, said).values():
        assert scores[scores.headline] == 1.0


def test_slots_of_a_sentence_are_gathered_by_subject(tmp_path: Path) -> None:
    put(tmp_path / "test.json", json.dumps(TACRED))
    gold = read_gold(find_benchmark("tacred"), tmp_path)
    (item,) = gold.documents
    person, body = (mention.instance for mention in item.gold)

    assert (person.query, person.title, person.employee_of) == ("Ann", ["baker"], ["Acme"])
    assert (body.query, body.top_members_or_employees) == ("Acme", ["Ann"])


def test_marked_pairs_are_given_in_the_order_of_the_text(tmp_path: Path) -> None:
    put(tmp_path / "val_wiki.json", FEWREL)
    (item,) = read_gold(find_benchmark("fewrel"), tmp_path).documents

    assert item.document.inputs == {"first": "Ill", "second": "Old Bridge"}


def test_rows_of_a_text_are_put_together(tmp_path: Path) -> None:
    """IEPile asks for some labels of a text at a time."""

    def row(schema: list[str], found: dict[str, Any]) -> dict[str, Any]:
        asked = {"instruction": "", "schema": schema, "input": "林一生于喀什。"}
        output = json.dumps(found, ensure_ascii=False)
        return {"task": "NER", "instruction": json.dumps(asked), "output": output}

    rows = [row(["人物"], {"人物": ["林一"]}), row(["地理位置"], {"地理位置": ["喀什"]})]
    put(tmp_path / "NER" / "test.json", rows)
    (item,) = read_gold(find_benchmark("iepile_ner"), tmp_path).documents

    assert [mention.label for mention in item.gold] == ["PersonName", "Place"]


def test_each_ontology_is_a_task_and_spells_as_the_sentence(tmp_path: Path) -> None:
    triple = {"sub": "The Mill", "rel": "director", "obj": "Ann Quill"}
    late = {"sub": "The Mill", "rel": "publication date", "obj": "01 January 1990"}
    row = {"id": "1", "sent": "Ann  Quill made the mill.", "triples": [triple, late]}
    folder = tmp_path / "wikidata_tekgen" / "ground_truth"
    put(folder / "ont_1_movie_ground_truth.jsonl", [row])
    benchmark = find_benchmark("text2kgbench_movie")
    gold = read_gold(benchmark, tmp_path)
    (item,) = gold.documents

    assert {f"text2kgbench_{part}" for part in ONTOLOGIES} <= set(list_benchmarks())
    assert [repr(mention.instance) for mention in item.gold] == [
        'DirectedBy(film="the mill", director="Ann  Quill")',
        'PublicationDate(film="the mill", date="01 January 1990")',
    ]
    (lapse,) = check_round_trip(benchmark, gold).lapses
    assert lapse.reason == "not-in-text"


def test_every_set_is_a_task() -> None:
    """Sets that are the same as another one in other files stand for themselves."""
    read = {find_benchmark(name).data.name for name in list_benchmarks()}

    assert set(CATALOGUE) - read == {"scierc_sentences", "scierc_pairs"}
