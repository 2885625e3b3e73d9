"""Readers, format by format: small files in each published layout, all texts invented here.

The DocBin fixture was written byte by byte from the format's description.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gollie_like.errors import InputError
from gollie_like.readers import Account, Labelled
from gollie_like.readers.ace import read_ace
from gollie_like.readers.ade import read_ade
from gollie_like.readers.aste import read_aste
from gollie_like.readers.boolq import read_boolq
from gollie_like.readers.brat import read_brat
from gollie_like.readers.casie import read_casie
from gollie_like.readers.csv_table import read_label_lines, read_table
from gollie_like.readers.docbin import read_docbin
from gollie_like.readers.docred import read_docred
from gollie_like.readers.fewrel import read_fewrel, read_relation_pairs, read_tacred
from gollie_like.readers.genarg import read_genarg
from gollie_like.readers.iepile import read_iepile
from gollie_like.readers.inline_tags import (
    read_bracketed_pairs,
    read_inline_entities,
    read_tagged_pairs,
)
from gollie_like.readers.intents import read_intents
from gollie_like.readers.json_entities import read_csv_entities, read_json_entities
from gollie_like.readers.natinst import SENTENCE_PAIR, read_natinst
from gollie_like.readers.ontonotes import read_ontonotes
from gollie_like.readers.openie import read_openie
from gollie_like.readers.phee import read_phee
from gollie_like.readers.rams import read_rams
from gollie_like.readers.re3d import read_re3d
from gollie_like.readers.scierc import read_scierc
from gollie_like.readers.semeval_xml import read_semeval_xml
from gollie_like.readers.slots import read_slots
from gollie_like.readers.sofc import read_sofc
from gollie_like.readers.span_json import read_span_json
from gollie_like.readers.spert import read_spert
from gollie_like.readers.squad import read_squad
from gollie_like.readers.text2kgbench import read_text2kgbench
from gollie_like.readers.token_tags import read_token_tags
from gollie_like.readers.uie import read_uie


def write(path: Path, content: Any) -> Path:
    """A file of text, bytes, or JSON: a list of records becomes JSON lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif isinstance(content, str):
        path.write_text(content, "utf-8")
    elif isinstance(content, list):
        path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in content), "utf-8")
    else:
        path.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    return path


def entities(record: Labelled) -> list[tuple[str, str]]:
    return [(entity.type, entity.text) for entity in record.entities]


def relations(record: Labelled) -> list[tuple[str, str, str]]:
    return [
        (r.type, record.entities[r.head].text, record.entities[r.tail].text)
        for r in record.relations
    ]


def events(record: Labelled) -> list[tuple[Any, ...]]:
    found = []
    for event in record.events:
        arguments = [
            (a.role, record.entities[a.entity].text if a.entity is not None else f"E{a.event}")
            for a in event.arguments
        ]
        found.append((event.type, event.trigger.text if event.trigger else None, *arguments))
    return found


# Entities


def test_json_entities_in_their_layouts(tmp_path: Path) -> None:
    rows = [
        {"sentence": "Ann met Bo", "entities": [{"name": "Bo", "type": "PER", "pos": [8, 10]}]},
        {"text": "Ann met Bo", "entities": [{"start": 0, "end": 3, "label": "PER"}]},
        {"id": 7, "text": "Ann met Bo", "label": [[0, 3, "PER"], [8, 10, "PER"]]},
        {"text": "北京在哪", "label": {"address": {"北京": [[0, 1]]}}},
        {"text": "nobody looked"},
    ]
    path = write(tmp_path / "a.json", rows)
    found = list(read_json_entities(path))
    assert [entities(record) for record in found] == [
        [("PER", "Bo")],
        [("PER", "Ann")],
        [("PER", "Ann"), ("PER", "Bo")],
        [("address", "北京")],
        [],
    ]
    assert found[2].id == "7"
    assert found[4].annotated == frozenset()


def test_instructuie_relations_and_events(tmp_path: Path) -> None:
    row = {
        "sentence": "Ann founded Acme in Oslo",
        "entities": [{"name": "Ann", "type": "PER", "pos": [0, 3]}],
        "relations": [{"type": "founder", "head": {"name": "Ann"}, "tail": {"name": "Acme"}}],
        "events": [
            {
                "trigger": "founded",
                "type": "Start",
                "arguments": [{"name": "Oslo", "role": "Place"}],
            }
        ],
    }
    (record,) = read_json_entities(write(tmp_path / "a.json", [row]))
    assert relations(record) == [("founder", "Ann", "Acme")]
    assert events(record) == [("Start", "founded", ("Place", "Oslo"))]


def test_wrong_offsets_are_mended_or_refused(tmp_path: Path) -> None:
    def row(words: str, start: int) -> dict:
        mention = {"name": words, "type": "X", "pos": [start, start + len(words)]}
        return {"text": "a pan and a “big” pot", "entities": [mention]}

    path = write(tmp_path / "a.json", [row("pot", 15), row("'big'", 12), row("lid", 3)])
    account = Account("skip")
    found = [entities(record) for record in read_json_entities(path, account=account)]
    assert found == [[("X", "pot")], [("X", "“big”")]]
    assert "a.json:3: 'lid' is said to stand at" in str(account.report())


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({"entities": []}, "the field 'text' is missing"),
        ({"text": "Ann", "entities": [{"type": "X", "start": 0}]}, "the field 'end' is missing"),
        ({"text": "Ann", "entities": [{"type": "X", "start": 0, "end": 30}]}, "ends at 30"),
        ({"text": "Ann", "entities": [{"type": "X", "start": 2, "end": 1}]}, "0 <= start <= end"),
        ({"text": "Ann", "entities": [5]}, "unexpected shape"),
        ([1, 2], "the field 'text' is missing"),
        (17, "unexpected shape"),
    ],
)
def test_records_of_another_shape_are_refused_by_line(tmp_path: Path, row: Any, why: str) -> None:
    path = write(tmp_path / "a.json", [{"text": "fine", "entities": []}, row])
    with pytest.raises(InputError, match=rf"a\.json:2: .*{why}"):
        list(read_json_entities(path))


def test_csv_with_json_offsets(tmp_path: Path) -> None:
    listed = json.dumps([{"start": 2, "end": 6, "type": "FOOD", "entity": "eggs"}])
    quoted = listed.replace('"', '""')
    path = write(tmp_path / "a.csv", f'recipe,marks\n"2 eggs\n","{quoted}"\n')
    (record,) = read_csv_entities(path, text="recipe", entities="marks")
    assert entities(record) == [("FOOD", "eggs")]


def test_token_tags_in_layers_and_numbers(tmp_path: Path) -> None:
    row = {"tokens": ["use", "Git", "well"], "skill": ["B", "I", "I"], "tool": ["O", "B", "O"]}
    path = write(tmp_path / "a.json", [row, {**row, "tool": ["O"]}])
    account = Account("skip")
    layers = {"skill": "Skill", "tool": "Tool"}
    (record,) = read_token_tags(path, layers=layers, account=account)
    assert entities(record) == [("Tool", "Git"), ("Skill", "use Git well")] or entities(record) == [
        ("Skill", "use Git well"),
        ("Tool", "Git"),
    ]
    assert "tool has 1 tag for 3 tokens" in account.skips[0].why
    numbers = write(tmp_path / "b.json", [{"tokens": ["Ann", "Lee"], "ner_tags": [1, 2]}])
    names = ["O", "B-PER", "I-PER"]
    (record,) = read_token_tags(numbers, layers={"ner_tags": ""}, names=names)
    assert entities(record) == [("PER", "Ann Lee")]


def test_slot_files_side_by_side(tmp_path: Path) -> None:
    write(tmp_path / "test" / "seq.in", "play some jazz \nstop\n")
    write(tmp_path / "test" / "seq.out", "O O B-genre \nO\n")
    write(tmp_path / "test" / "label", "PlayMusic\nStop\n")
    first, second = read_slots(tmp_path / "test")
    assert entities(first) == [("genre", "jazz")]
    assert (first.labels, second.labels) == (("PlayMusic",), ("Stop",))
    write(tmp_path / "test" / "label", "PlayMusic\n")
    with pytest.raises(InputError, match="test/label: has fewer lines"):
        list(read_slots(tmp_path / "test"))


def test_span_json_without_a_start_begins_at_zero(tmp_path: Path) -> None:
    row = {
        "userInput": {"text": "13 people"},
        "labels": [{"slot": "people", "valueSpan": {"endIndex": 2}}],
        "context": {"requestedSlots": ["people"]},
    }
    path = write(tmp_path / "a.json", json.dumps([row, {"userInput": {"text": "hm"}}]))
    first, second = read_span_json(path)
    assert entities(first) == [("people", "13")]
    assert first.attributes == {"requested": "people"}
    assert second.entities == ()
    assert second.annotated == {"entities"}


def _packed(value: Any) -> bytes:
    """msgpack, as far as the fixture needs it."""
    if isinstance(value, dict):
        inner = b"".join(_packed(k) + _packed(v) for k, v in value.items())
        return bytes([0x80 | len(value)]) + inner
    if isinstance(value, list):
        return b"\xdc" + struct.pack(">H", len(value)) + b"".join(map(_packed, value))
    if isinstance(value, str):
        raw = value.encode()
        return b"\xd9" + bytes([len(raw)]) + raw
    if isinstance(value, bytes):
        return b"\xc5" + struct.pack(">H", len(value)) + value
    if isinstance(value, float):
        return b"\xcb" + struct.pack(">d", value)
    return b"\xcd" + struct.pack(">H", value)


# MurmurHash64A with seed 1, known from spaCy's own string store.
_COFFEE = 3197928453018144401


def _docbin(tokens: list[int]) -> bytes:
    content = {
        "attrs": [65, 77, 78],
        "tokens": struct.pack(f"<{len(tokens)}Q", *tokens),
        "spaces": b"\x01\x00",
        "lengths": struct.pack("<1i", 2),
        "strings": ["coffee", "FOOD"],
        "cats": [{"drinks": 1.0, "cars": 0.0}],
    }
    return zlib.compress(_packed(content))


def test_docbin_without_spacy(tmp_path: Path) -> None:
    """ORG is one of the names that spaCy numbers (383); "coffee" one that it hashes."""
    path = write(tmp_path / "a.spacy", _docbin([_COFFEE, 3, 383, _COFFEE, 1, 383]))
    (record,) = read_docbin(path)
    assert record.text == "coffee coffee"
    assert entities(record) == [("ORG", "coffee coffee")]
    assert record.labels == ("drinks",)


def test_docbin_refuses_what_it_cannot_trust(tmp_path: Path) -> None:
    unknown = write(tmp_path / "a.spacy", _docbin([12345678, 3, 383, _COFFEE, 1, 383]))
    with pytest.raises(InputError, match="string is not stored"):
        list(read_docbin(unknown))
    for content in (b"", b"plain", zlib.compress(b"\xc1"), zlib.compress(b"\x91" * 100)):
        with pytest.raises(InputError, match="not spaCy's binary format"):
            list(read_docbin(write(tmp_path / "b.spacy", content)))


def test_inline_tags_around_entities(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "x < y and <dis>low <neg>no</neg> sight</dis>.\nEnd")
    (record,) = read_inline_entities(path)
    assert record.text == "x < y and low no sight.\nEnd"
    assert entities(record) == [("dis", "low no sight"), ("neg", "no")]
    with pytest.raises(InputError, match="without closing it"):
        list(read_inline_entities(write(tmp_path / "b.txt", "<dis>low")))


def test_ontonotes_brackets(tmp_path: Path) -> None:
    def line(word: str, name: str) -> str:
        return f"d 0 0 {word} NN * - - - spk {name} * -\n"

    content = "#begin document\n" + line("New", "(WORK(GPE*") + line("York", "*)")
    path = write(tmp_path / "a.gold_conll", content + line("Times", "*)") + "\n#end document\n")
    (record,) = read_ontonotes(path)
    assert entities(record) == [("GPE", "New York"), ("WORK", "New York Times")]
    with pytest.raises(InputError, match="never closed"):
        list(read_ontonotes(write(tmp_path / "b", line("New", "(GPE*"))))


# Relations


def test_spert_entities_and_bilou_tags(tmp_path: Path) -> None:
    tokens = ["Ann", "Lee", "leads", "Acme"]
    links = [{"type": "Work_For", "head": 0, "tail": 1}]
    ranges = [{"type": "P", "start": 0, "end": 2}, {"type": "O", "start": 3, "end": 4}]
    rows = [
        {"tokens": tokens, "entities": ranges, "relations": links, "orig_id": 5},
        {"tokens": tokens, "tags": ["B-P", "L-P", "O", "U-O"], "relations": links},
    ]
    for record in read_spert(write(tmp_path / "a.json", json.dumps(rows))):
        assert entities(record) == [("P", "Ann Lee"), ("O", "Acme")]
        assert relations(record) == [("Work_For", "Ann Lee", "Acme")]


SCIERC = {
    "doc_key": "d1",
    "sentences": [["We", "use", "BERT", "."], ["It", "tags", "text", "."]],
    "ner": [[[2, 2, "Method"]], [[4, 4, "Generic"], [6, 6, "Material"]]],
    "relations": [[], [[4, 4, 6, 6, "USED-FOR"]]],
    "clusters": [[[2, 2], [4, 4]]],
}


def test_scierc_documents_and_sentences(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", [SCIERC])
    (whole,) = read_scierc(path)
    assert whole.text == "We use BERT. It tags text."
    assert relations(whole) == [("USED-FOR", "It", "text")]
    assert whole.clusters == ((0, 1),)
    first, second = read_scierc(path, unit="sentence")
    assert (first.id, second.id) == ("d1#0", "d1#1")
    assert relations(second) == [("USED-FOR", "It", "text")]


def test_crossre_sentences_with_their_flags(tmp_path: Path) -> None:
    row = {
        "doc_key": "ai-1",
        "sentence": ["BERT", "beats", "ELMo"],
        "ner": [[0, 0, "product"], [2, 2, "product"]],
        "relations": [[0, 0, 2, 2, "compare", "beats", True, False]],
    }
    (record,) = read_scierc(write(tmp_path / "ai-test.json", [row]))
    assert relations(record) == [("compare", "BERT", "ELMo")]
    assert record.relations[0].attributes == {"explanation": "beats", "uncertain": "True"}
    row["relations"][0][0] = 1
    with pytest.raises(InputError, match="not marked as an entity"):
        list(read_scierc(write(tmp_path / "ai-test.json", [row])))


def test_docred_vertexes_are_clusters(tmp_path: Path) -> None:
    row = {
        "title": "Ann",
        "sents": [["Ann", "lives", "."], ["She", "likes", "Oslo", "."]],
        "vertexSet": [
            [
                {"pos": [0, 1], "sent_id": 1, "type": "PER", "name": "She"},
                {"pos": [0, 1], "sent_id": 0, "type": "PER", "name": "Ann"},
                {"pos": [0, 1], "sent_id": 0, "type": "PER", "name": "Ann"},
            ],
            [{"pos": [2, 3], "sent_id": 1, "type": "LOC", "name": "Oslo"}],
        ],
        "labels": [{"h": 0, "t": 1, "r": "P551", "evidence": [1]}],
    }
    account = Account()
    (record,) = read_docred(
        write(tmp_path / "a.json", json.dumps([row])), names={"P551": "residence"}, account=account
    )
    assert relations(record) == [("residence", "Ann", "Oslo")]
    assert record.clusters == ((0, 1),)
    assert "listed twice" in str(account.report())


def test_fewrel_tables_and_discontinuous_mentions(tmp_path: Path) -> None:
    row = {
        "tokens": ["Upper", "and", "Lower", "Nile", "flow"],
        "h": ["upper nile", "Q1", [[0, 3]]],
        "t": ["flow", "Q2", [[4]]],
    }
    (record,) = read_fewrel(write(tmp_path / "a.json", {"P1": [row]}))
    assert relations(record) == [("P1", "Upper Nile", "flow")]
    assert len(record.entities[0].spans) == 2


def test_pairs_without_a_relation_say_so(tmp_path: Path) -> None:
    row = {"tokens": ["A", "sells", "B"], "entities": [[0, 1], [2, 3]], "label": "no_relation"}
    beyond = {**row, "entities": [[0, 1], [3, 4]]}
    account = Account("skip")
    (record,) = read_relation_pairs(write(tmp_path / "a.json", [row, beyond]), account=account)
    assert (record.relations, record.labels) == ((), ("no_relation",))
    assert account.skips[0].where == "a.json:2"
    tacred = {
        "id": "x",
        "token": ["Ann", "of", "Acme"],
        "relation": "per:employee_of",
        "subj_start": 0,
        "subj_end": 0,
        "subj_type": "PERSON",
        "obj_start": 2,
        "obj_end": 2,
        "obj_type": "ORGANIZATION",
    }
    (record,) = read_tacred(write(tmp_path / "b.json", [tacred]))
    assert relations(record) == [("per:employee_of", "Ann", "Acme")]


def test_tagged_pairs_follow_the_direction_of_the_label(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.txt",
        '1\t"The <e1>rain</e1> came from a <e2>cloud</e2>."\nEntity-Origin(e1,e2)\nComment: x\n\n'
        '2\t"A <e1>wheel</e1> of a <e2>car</e2>"\nComponent-Whole(e2,e1)\nComment:\n\n'
        '3\t"A <e1>b</e1> c <e2>d</e2>"\nOther\nComment:\n\n'
        '4\t"A <e1>b</e2> c"\nOther\n',
    )
    account = Account("skip")
    first, second, third = read_tagged_pairs(path, account=account)
    assert first.text == "The rain came from a cloud."
    assert relations(first) == [("Entity-Origin", "rain", "cloud")]
    assert relations(second) == [("Component-Whole", "car", "wheel")]
    assert (third.relations, third.labels) == ((), ("Other",))
    assert account.skips[0].where == "a.txt:13"


@pytest.mark.parametrize(
    ("text", "style", "plain", "pair"),
    [
        ("<< A >>-like [[ b ]] > c >> d", None, "A-like b > c >> d", ("b", "A")),
        ("a [[ b ( c ) ]] for << d >> .", "natural", "a b (c) for d.", ("b (c)", "d")),
        ("<< the [[ inner ]] one >>", None, "the inner one", ("inner", "the inner one")),
    ],
)
def test_bracketed_pairs(
    tmp_path: Path, text: str, style: Any, plain: str, pair: tuple[str, str]
) -> None:
    path = write(tmp_path / "a.txt", [{"text": text, "label": "R"}])
    (record,) = read_bracketed_pairs(path, style=style)
    assert record.text == plain
    assert relations(record) == [("R", *pair)]


def test_ade_places_are_those_that_fit_the_distance(tmp_path: Path) -> None:
    text = "Rash after drugx, and again rash after drugx."
    path = write(tmp_path / "DRUG-AE.rel", f"9|{text}|rash|128|132|drugx|139|144\n")
    (record,) = read_ade(path)
    assert [entity.spans[0].start for entity in record.entities] == [28, 39]
    negative = write(tmp_path / "ADE-NEG.txt", "7 NEG Nothing happened.\nnonsense line here\n")
    account = Account("skip")
    (record,) = read_ade(negative, account=account)
    assert (record.text, record.relations) == ("Nothing happened.", ())
    assert len(account.skips) == 1


def test_re3d_joins_its_files(tmp_path: Path) -> None:
    place = {"documentId": "d", "confidence": 1}
    write(tmp_path / "documents.json", [{"_id": "d", "text": "Ann is in\nOslo", "title": "t"}])
    write(
        tmp_path / "entities.json",
        [
            {"_id": "e1", "begin": 0, "end": 3, "type": "Person", "value": "Ann", **place},
            {"_id": "e2", "begin": 10, "end": 14, "type": "Location", "value": "Oslo", **place},
        ],
    )
    link = {"sourceBegin": 0, "sourceEnd": 3, "targetBegin": 10, "targetEnd": 14}
    write(
        tmp_path / "relations.json",
        [
            {"_id": "r", "type": "CoLocated", "value": "in", **link, **place},
            {"_id": "s", "type": "Apart", **link, "targetBegin": 4, **place},
        ],
    )
    account = Account()
    (record,) = read_re3d(tmp_path, account=account)
    assert relations(record) == [("CoLocated", "Ann", "Oslo")]
    assert "unlisted entities was left out: 1 time," in str(account.report())


def test_text2kgbench_takes_types_from_the_ontology_beside(tmp_path: Path) -> None:
    ontology = {
        "concepts": [{"qid": "Q5", "label": "human"}, {"qid": "Q6", "label": "city"}],
        "relations": [{"pid": "P1", "label": "born in", "domain": "Q5", "range": "Q6"}],
    }
    write(tmp_path / "ontologies" / "1_life_ontology.json", ontology)
    row = {"id": "1", "sent": "Ann is from Oslo."}
    one = {**row, "sub_label": "Ann", "rel_label": "born in", "obj_label": "Oslo"}
    many = {**row, "triples": [{"sub": "Ann", "rel": "born in", "obj": "Oslo"}]}
    train = write(tmp_path / "train" / "ont_1_life_train.jsonl", [one])
    truth = write(tmp_path / "ground_truth" / "ont_1_life_ground_truth.jsonl", [many, row])
    (record,) = read_text2kgbench(train)
    again, plain = read_text2kgbench(truth)
    for found in (record, again):
        assert entities(found) == [("human", "Ann"), ("city", "Oslo")]
        assert relations(found) == [("born in", "Ann", "Oslo")]
    assert plain.annotated == frozenset()


# Events


def test_brat_with_everything(tmp_path: Path) -> None:
    write(tmp_path / "d" / "x.txt", "Left and right lung cancer grows; it kills.\n")
    write(
        tmp_path / "d" / "x.ann",
        "T1\tOrgan 0 4;15 19\tLeft lung\nT2\tOrgan 9 19\tright lung\n"
        "T3\tGrow 27 32\tgrows\nT4\tKill 37 42\tkills\nT5\tDisease 20 26\tcancer\n"
        "E1\tGrow:T3 Theme:T5 Theme2:T1\nE2\tKill:T4 Cause:E1\n"
        "R1\tPartOf Arg1:T5 Arg2:T2\tnote\nA1\tNegation E2\nN1\tReference T5 MESH:1\tcancer\n"
        "*\tEquiv T1 T2\n#1\tAnnotatorNotes T1\tsure?\n",
    )
    account = Account()
    (record,) = read_brat(tmp_path / "d", account=account)
    assert record.origin == "d/x.txt"
    assert ("Organ", "Left lung") in entities(record)
    assert len(record.entities[0].spans) == 2
    assert relations(record) == [("PartOf", "cancer", "right lung")]
    assert events(record) == [
        ("Grow", "grows", ("Theme", "cancer"), ("Theme", "Left lung")),
        ("Kill", "kills", ("Cause", "E0")),
    ]
    assert record.events[1].attributes == {"Negation": "true"}
    assert record.clusters == ((0, 1),)
    assert "note of an annotator" in str(account.report())


def test_brat_given_entities_only(tmp_path: Path) -> None:
    path = write(tmp_path / "x.txt", "cancer grows")
    write(tmp_path / "x.a1", "T1\tDisease 0 6\tcancer\n")
    (record,) = read_brat(path)
    assert record.annotated == {"entities"}
    write(tmp_path / "x.a2", "T2\tGrow 7 12\tgrows\nT3\tPart 0 3\tcan\nE1\tGrow:T2 Theme:T1\n")
    (record,) = read_brat(path)
    assert "events" in record.annotated
    assert [entity.attributes for entity in record.entities] == [{}, {"file": "a2"}]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("T1\tDisease 0 6\ttumour", "T1 says 'tumour', but 'cancer' stands there"),
        ("T1\tDisease zero 6\tcancer", "x.ann:1 is not a line of standoff"),
        ("Q1\tsomething", "unknown kind of line 'Q1'"),
        ("E1\tGrow:T9 Theme:T8", "E1 has the trigger 'T9', which is not marked"),
    ],
)
def test_brat_faults_name_file_and_line(tmp_path: Path, line: str, why: str) -> None:
    path = write(tmp_path / "x.txt", "cancer grows")
    write(tmp_path / "x.ann", line + "\n")
    with pytest.raises(InputError, match=why):
        list(read_brat(path))


PHEE = {
    "id": "1",
    "context": "Rash after drugA and drugB in a man, aged 60.",
    "annotations": [
        {
            "events": [
                {
                    "event_id": "E1",
                    "event_type": "Adverse_event",
                    "Trigger": {"text": [["after"]], "start": [[5]]},
                    "Effect": {"text": [["Rash"]], "start": [[0]]},
                    "Subject": {
                        "text": [["a man", "aged 60"]],
                        "start": [[30, 37]],
                        "Age": {"text": [["60"]], "start": [[42]]},
                    },
                    "Treatment": {
                        "text": [["drugA and drugB"]],
                        "start": [[11]],
                        "Drug": {"text": [["drugA"], ["drugB"]], "start": [[11], [21]]},
                        "Combination": [
                            {
                                "event_id": "E2",
                                "event_type": "Combination",
                                "Trigger": {"text": [["and"]], "start": [[17]]},
                                "Drug": {"text": [["drugA"]], "start": [[11]]},
                            }
                        ],
                    },
                    "Speculated": {"text": [], "start": [], "value": True},
                }
            ]
        }
    ],
}


def test_phee_nests_arguments_and_events(tmp_path: Path) -> None:
    (record,) = read_phee(write(tmp_path / "a.json", [PHEE]))
    combination, event = record.events
    assert combination.type == "Combination"
    assert event.attributes == {"Speculated": "True"}
    roles = {argument.role: argument for argument in event.arguments}
    assert record.entities[roles["Subject"].entity or 0].text == "a man aged 60"
    inner = [(a.role, a.event) for a in roles["Treatment"].arguments]
    assert inner == [("Drug", None), ("Drug", None), ("Combination", 0)]


GENARG = {
    "doc_id": "d",
    "tokens": ["Ann", "bought", "Acme", ".", "She", "sold", "it", "to", "Bo", "."],
    "text": "Ann  bought Acme.\n\nShe sold it to Bo.",
    "sentences": [
        [[["Ann", 0, 3], ["bought", 5, 11], ["Acme", 12, 16], [".", 16, 17]], "Ann  bought Acme."],
        [["She", "sold", "it", "to", "Bo", "."], "She sold it to Bo."],
    ],
    "entity_mentions": [
        {"id": "a", "start": 0, "end": 1, "entity_type": "PER", "text": "Ann"},
        {"id": "b", "start": 2, "end": 3, "entity_type": "ORG", "text": "Acme"},
        {"id": "c", "start": 8, "end": 9, "entity_type": "PER", "text": "Bo"},
    ],
    "event_mentions": [
        {
            "id": "e",
            "event_type": "Transaction.Sell.Unspecified",
            "trigger": {"start": 5, "end": 6, "text": "sold"},
            "arguments": [
                {"entity_id": "c", "role": "Recipient", "text": "Bo"},
                {"entity_id": "b", "role": "Thing", "text": "Acme"},
            ],
        }
    ],
}


def test_genarg_documents_and_sentences(tmp_path: Path) -> None:
    path = write(tmp_path / "test.jsonl", [GENARG])
    (whole,) = read_genarg(path)
    assert whole.text == GENARG["text"]
    kind = "Transaction.Sell.Unspecified"
    assert events(whole) == [(kind, "sold", ("Recipient", "Bo"), ("Thing", "Acme"))]
    account = Account()
    first, second = read_genarg(path, unit="sentence", account=account)
    assert entities(first) == [("PER", "Ann"), ("ORG", "Acme")]
    assert events(second) == [(kind, "sold", ("Recipient", "Bo"))]
    assert "left out: 1 time," in str(account.report())


def test_geneva_tokens_are_parts_of_the_sentence_words(tmp_path: Path) -> None:
    row = {
        "wnd_id": "w",
        "sentence": "`` It began in Sept. 2001 , '' he said",
        "tokens": ["`", "`", "It", "began", "in", "Sept", ".", "2001", ",", "'", "'", "he", "said"],
        "entity_mentions": [{"id": "x", "start": 5, "end": 8, "text": "Sept . 2001"}],
        "event_mentions": [],
    }
    (record,) = read_genarg(write(tmp_path / "val.json", [row]), style="tight")
    assert record.text == '"It began in Sept. 2001," he said'
    assert entities(record) == [("", "Sept. 2001")]


def test_onieie_relations_of_ace(tmp_path: Path) -> None:
    mentions = GENARG["entity_mentions"]
    relation = {
        "relation_type": "ORG-AFF",
        "relation_subtype": "ORG-AFF:Ownership",
        "arguments": [{"entity_id": "a", "role": "Arg-1"}, {"entity_id": "b", "role": "Arg-2"}],
    }
    row = {"tokens": GENARG["tokens"], "entity_mentions": mentions, "relation_mentions": [relation]}
    (record,) = read_genarg(write(tmp_path / "a.json", [row]))
    assert relations(record) == [("ORG-AFF:Ownership", "Ann", "Acme")]


def test_rams_links(tmp_path: Path) -> None:
    row = {
        "doc_key": "d",
        "sentences": [["Ann", "fled", "."], ["She", "left", "Oslo", "."]],
        "evt_triggers": [[4, 4, [["movement.transport", 1.0]]]],
        "gold_evt_links": [[[4, 4], [0, 0], "evt1arg01who"], [[4, 4], [5, 5], "evt1arg02origin"]],
    }
    (record,) = read_rams(write(tmp_path / "test.jsonlines", [row]))
    assert events(record) == [("movement.transport", "left", ("who", "Ann"), ("origin", "Oslo"))]


def _casie(content: str, shift: int = 0) -> dict:
    def at(words: str) -> dict:
        start = content.index(words) + shift
        return {"text": words, "startOffset": start, "endOffset": start + len(words)}

    event = {
        "type": "Attack",
        "subtype": "Ransom",
        "realis": "Actual",
        "nugget": at("locked"),
        "argument": [
            {**at("Crooks"), "role": {"type": "Attacker"}, "type": "Person"},
            {**at("1 coin"), "role": {"type": "Price"}, "type": "Money"},
        ],
    }
    return {"content": content, "cyberevent": {"hopper": [{"events": [event]}]}}


def test_casie_sentences_with_offsets_of_the_whole_text(tmp_path: Path) -> None:
    content = "It was quiet. Crooks locked the data. They want 1 coin. End."
    write(tmp_path / "annotation" / "7.json", _casie(content))
    account = Account()
    records = list(read_casie(tmp_path / "annotation", account=account))
    assert [record.text for record in records] == [
        "It was quiet.",
        "Crooks locked the data.",
        "They want 1 coin.",
        "End.",
    ]
    assert events(records[1]) == [("Ransom", "locked", ("Attacker", "Crooks"))]
    assert records[1].attributes == {"document": "7", "offset": "14"}
    assert "left out: 1 time," in str(account.report())
    (whole,) = read_casie(tmp_path / "annotation", unit="document")
    assert events(whole) == [("Ransom", "locked", ("Attacker", "Crooks"), ("Price", "1 coin"))]


def test_casie_offsets_of_a_longer_text_are_shifted(tmp_path: Path) -> None:
    content = "Crooks locked the data and want 1 coin."
    path = write(tmp_path / "7.json", _casie(content, shift=151))
    account = Account()
    (record,) = read_casie(path, account=account)
    assert events(record) == [("Ransom", "locked", ("Attacker", "Crooks"), ("Price", "1 coin"))]
    assert "shifted" in str(account.report())
    with pytest.raises(InputError, match="not laid out as CASIE"):
        list(read_casie(write(tmp_path / "8.json", {"content": "x"})))


def test_sofc_papers_and_sentences(tmp_path: Path) -> None:
    write(tmp_path / "texts" / "P1.txt", "Title\nWe tested YSZ at 5 C.\nGDC too.\n")
    write(tmp_path / "sentences" / "P1.csv", "1\t0\t0\t5\n2\t1\t6\t27\n3\t0\t28\t36\n")
    write(
        tmp_path / "frames" / "P1.csv",
        "SPAN\t1\tEXPERIMENT:current_exp\t2\t3\t9\nSPAN\t2\tMATERIAL\t2\t10\t13\n"
        "SPAN\t3\tVALUE\t2\t17\t20\nSPAN\t4\tMATERIAL\t3\t0\t3\n\nEXPERIMENT\t1\t1\n"
        "\tanode_material\t2\n\tanode_material\t4\nLINK\tthickness\t2\t3\n",
    )
    (paper,) = read_sofc(tmp_path)
    kind = "EXPERIMENT:current_exp"
    slots = (("anode_material", "YSZ"), ("anode_material", "GDC"))
    assert events(paper) == [(kind, "tested", *slots)]
    assert relations(paper) == [("thickness", "YSZ", "5 C")]
    account = Account()
    _, second, _ = read_sofc(tmp_path, unit="sentence", account=account)
    assert events(second) == [(kind, "tested", slots[0])]
    assert "slot that no entity of this text fills" in str(account.report())


ACE_TEXT = "<DOC>\n<BODY>Ann of Acme wed Bo in 1999.</BODY>\n</DOC>\n"


def _charseq(words: str, tag: str) -> str:
    start = ACE_TEXT.replace("<DOC>", "").replace("<BODY>", "").index(words)
    end = start + len(words) - 1
    return f'<{tag}><charseq START="{start}" END="{end}">{words}</charseq></{tag}>'


def _ace(head: str = '<!DOCTYPE source_file SYSTEM "apf.dtd">') -> str:
    def entity(number: int, kind: str, words: str) -> str:
        inner = _charseq(words, "extent")
        mention = f'<entity_mention ID="E{number}-1" TYPE="NAM">{inner}</entity_mention>'
        return f'<entity ID="E{number}" TYPE="{kind}" SUBTYPE="x">{mention}</entity>'

    return (
        f'<?xml version="1.0"?>{head}<source_file><document>'
        + entity(1, "PER", "Ann")
        + entity(2, "ORG", "Acme")
        + entity(3, "PER", "Bo")
        + f'<timex2 ID="T1"><timex2_mention ID="T1-1">{_charseq("1999", "extent")}'
        + "</timex2_mention></timex2>"
        + '<relation ID="R1" TYPE="ORG-AFF" SUBTYPE="Employment"><relation_mention ID="R1-1">'
        + '<relation_mention_argument REFID="E1-1" ROLE="Arg-1"/>'
        + '<relation_mention_argument REFID="E2-1" ROLE="Arg-2"/></relation_mention></relation>'
        + '<event ID="V1" TYPE="Life" SUBTYPE="Marry" POLARITY="Positive">'
        + f'<event_mention ID="V1-1">{_charseq("wed", "anchor")}'
        + '<event_mention_argument REFID="E3-1" ROLE="Person"/>'
        + '<event_mention_argument REFID="T1-1" ROLE="Time-Within"/></event_mention></event>'
        + "</document></source_file>"
    )


def test_ace_as_distributed(tmp_path: Path) -> None:
    write(tmp_path / "a.sgm", ACE_TEXT)
    (record,) = read_ace(write(tmp_path / "a.apf.xml", _ace()))
    assert entities(record) == [("PER", "Ann"), ("ORG", "Acme"), ("PER", "Bo"), ("TIMEX2", "1999")]
    assert relations(record) == [("ORG-AFF:Employment", "Ann", "Acme")]
    assert events(record) == [("Life:Marry", "wed", ("Person", "Bo"), ("Time-Within", "1999"))]
    assert record.events[0].attributes == {"polarity": "Positive"}


# Opinions, triples, labels, answers


def test_aste_triplets(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.txt",
        "The fish soup was hot and good .####[([1, 2], [4], 'POS'), ([1, 2], [6], 'POS')]\n"
        "x####__import__('os')\nno marker\n",
    )
    account = Account("skip")
    (record,) = read_aste(path, account=account)
    assert entities(record) == [
        ("target", "fish soup"),
        ("expression", "hot"),
        ("expression", "good"),
    ]
    assert [(o.target, o.expression, o.polarity) for o in record.opinions] == [
        (0, 1, "POS"),
        (0, 2, "POS"),
    ]
    assert [skip.where for skip in account.skips] == ["a.txt:2", "a.txt:3"]


def test_semeval_terms_categories_and_opinions(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.xml",
        '<?xml version="1.0" encoding="UTF-8"?>\n<sentences>\n<sentence id="s1">\n'
        "<text>Soup &amp; wine were bad</text>\n<aspectTerms>\n"
        '<aspectTerm term="wine" polarity="negative" from="7" to="11"/>\n</aspectTerms>\n'
        '<aspectCategories><aspectCategory category="food" polarity="negative"/>'
        "</aspectCategories></sentence>\n<sentence><text>Fine</text><Opinions>"
        '<Opinion target="NULL" category="FOOD#QUALITY" polarity="positive" from="0" to="0"/>'
        "</Opinions></sentence></sentences>",
    )
    first, second = read_semeval_xml(path)
    assert first.text == "Soup & wine were bad"
    assert entities(first) == [("target", "wine")]
    assert [(o.target, o.category, o.polarity) for o in first.opinions] == [
        (0, "", "negative"),
        (None, "food", "negative"),
    ]
    assert second.opinions[0].category == "FOOD#QUALITY"


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    ("read", "content"),
    [
        (read_semeval_xml, f"{BOMB}<sentences><sentence><text>&b;</text></sentence></sentences>"),
        (read_ace, _ace(BOMB)),
    ],
)
def test_xml_that_declares_entities_is_refused(
    tmp_path: Path, read: Callable[..., Any], content: str
) -> None:
    write(tmp_path / "a.sgm", ACE_TEXT)
    with pytest.raises(InputError, match="declares"):
        list(read(write(tmp_path / "a.apf.xml", content)))


def test_broken_xml_is_refused_with_its_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xml", "<sentences>\n<sentence>\n</sentences>")
    with pytest.raises(InputError, match=r"a\.xml:3: is not XML"):
        list(read_semeval_xml(path))


def test_open_triples_by_sentence(tmp_path: Path) -> None:
    path = write(
        tmp_path / "wiki_test.tsv",
        "Ann `` sings '' in Oslo .\t`` sings ''\tAnn\tin Oslo\n"
        "Ann `` sings '' in Oslo .\tis in\tAnn\tOslo\nBo left .\tleft\tBo\n",
    )
    first, second = read_openie(path)
    assert [(t.predicate, t.arguments) for t in first.triples] == [
        ('"sings"', ("Ann", "in Oslo")),
        ("is in", ("Ann", "Oslo")),
    ]
    assert second.triples[0].arguments == ("Bo",)
    headed = write(tmp_path / "a.oie", "Bo left .\tleft\thas left\tBo\n")
    (record,) = read_openie(headed, predicate=2)
    assert record.triples[0].predicate == "has left"


def test_tables_of_labels_pairs_and_scores(tmp_path: Path) -> None:
    news = write(tmp_path / "a.csv", '"2","A title","It \\said ""so"""\n')
    (record,) = read_table(
        news,
        text="body",
        title="title",
        label="label",
        columns=("label", "title", "body"),
        names={"2": "Sports"},
    )
    assert (record.text, record.labels) == ('A title\nIt \\said "so"', ("Sports",))
    pairs = write(tmp_path / "b.tsv", 'index\ts1\ts2\tlabel\n0\t"A\tB "\tyes\n1\tC\tD\t\n')
    options: dict[str, Any] = {"text": "s1", "label": "label", "inputs": {"hypothesis": "s2"}}
    first, second = read_table(pairs, delimiter="\t", quoted=False, **options)
    assert (first.text, first.inputs, first.labels) == ('"A', {"hypothesis": 'B "'}, ("yes",))
    assert second.annotated == frozenset()
    scored = write(tmp_path / "c.tsv", "4.5\tA .\tB\n\tC\tD\nhigh\tE\tF\n")
    account = Account("skip")
    first, second = read_table(
        scored,
        text="a",
        score="score",
        columns=("score", "a", "b"),
        delimiter="\t",
        style="natural",
        account=account,
    )
    assert (first.text, first.score, second.score) == ("A.", 4.5, None)
    assert account.skips[0].where == "c.tsv:3"


def test_label_lines_and_intents(tmp_path: Path) -> None:
    questions = write(tmp_path / "TREC.test", "NUM:dist How far is it ?\nodd\n")
    account = Account("skip")
    (record,) = read_label_lines(questions, account=account)
    assert (record.text, record.labels) == ("How far is it?", ("NUM", "NUM:dist"))
    table = write(tmp_path / "a.json", {"test": [["hello", "greeting"]], "oos": []})
    (record,) = read_intents(table, splits=("test",))
    assert record.labels == ("greeting",)
    with pytest.raises(InputError, match="no split 'dev'"):
        list(read_intents(table, splits=("dev",)))


def test_natural_instructions_with_two_sentences(tmp_path: Path) -> None:
    task = {
        "Instances": [
            {
                "id": "t1",
                "input": "Sentence 1: It rains. Sentence 2: It is wet. ",
                "output": ["yes"],
            },
            {"id": "t2", "input": "It rains.", "output": ["no"]},
        ]
    }
    account = Account("skip")
    path = write(tmp_path / "a.json", task)
    (record,) = read_natinst(path, pattern=SENTENCE_PAIR, account=account)
    assert (record.text, record.inputs["hypothesis"]) == ("It rains.", "It is wet.")
    assert len(account.skips) == 1


def test_squad_answers_and_none(tmp_path: Path) -> None:
    def question(number: int, answers: list, **more: Any) -> dict:
        return {"id": f"q{number}", "question": "Where?", "answers": answers, **more}

    oslo = {"text": "Oslo", "answer_start": 10}
    data = {
        "data": [
            {
                "title": "Ann",
                "paragraphs": [
                    {
                        "context": "Ann is in Oslo, Norway.",
                        "qas": [
                            question(1, [oslo, oslo, {"text": "Oslo, Norway", "answer_start": 10}]),
                            question(2, [], is_impossible=True),
                            question(3, [{"text": "Olso", "answer_start": 10}]),
                            {"id": "q4", "question": "When?"},
                        ],
                    }
                ],
            }
        ]
    }
    account = Account()
    found = list(read_squad(write(tmp_path / "a.json", data), account=account))
    assert [[a.text for a in record.answers] for record in found] == [
        ["Oslo", "Oslo, Norway"],
        [],
        ["Olso"],
        [],
    ]
    assert [record.labels for record in found[:2]] == [("answerable",), ("impossible",)]
    assert found[2].answers[0].spans == ()
    assert found[3].annotated == frozenset()
    assert "without a place: 1 time," in str(account.report())


@pytest.mark.parametrize("content", [[], {"data": 5}, {"data": [5]}, {"data": [{"paragraphs": 5}]}])
def test_squad_of_another_layout_is_refused(tmp_path: Path, content: Any) -> None:
    path = write(tmp_path / "a.json", json.dumps(content))
    with pytest.raises(InputError):
        list(read_squad(path))


def test_boolq_lines(tmp_path: Path) -> None:
    row = {"question": "is it wet", "answer": True, "passage": "It rains."}
    (record,) = read_boolq(write(tmp_path / "a.jsonl", [row]))
    assert (record.text, record.inputs["question"], record.labels) == (
        "It rains.",
        "is it wet",
        ("True",),
    )


# UIE and IEPile


def test_uie_records(tmp_path: Path) -> None:
    row = {
        "text": "Ann bought Acme , Oslo",
        "tokens": ["Ann", "bought", "Acme", ",", "Oslo"],
        "entity": [{"type": "person", "offset": [0], "text": "Ann"}],
        "relation": [
            {
                "type": "owns",
                "args": [{"type": "person", "offset": [0]}, {"type": "firm", "offset": [2]}],
            }
        ],
        "event": [
            {"type": "buy", "offset": [1], "args": [{"type": "thing", "offset": [2, 4]}]},
        ],
    }
    (record,) = read_uie(write(tmp_path / "train.json", [row]))
    assert record.text == "Ann bought Acme, Oslo"
    assert relations(record) == [("owns", "Ann", "Acme")]
    assert events(record) == [("buy", "bought", ("thing", "Acme Oslo"))]
    chinese = {"text": "北京很大", "tokens": list("北京很大"), "entity": []}
    (record,) = read_uie(write(tmp_path / "b.json", [chinese]))
    assert record.text == "北京很大"


def _instruction(text: str) -> str:
    return json.dumps({"instruction": "抽取", "schema": ["人物"], "input": text})


@pytest.mark.parametrize(
    ("task", "output", "expected"),
    [
        ("NER", {"人物": ["王五"], "地点": []}, [("人物", "王五")]),
        ("RE", {"父亲": [{"head": "王五", "tail": "王六"}]}, [("父亲", "王五", "王六")]),
        ("SPO", {"父亲": [{"subject": "王五", "object": "王六"}]}, [("父亲", "王五", "王六")]),
        ("KG", {"人物": {"王五": {"父亲": ["王六"], "号": "NAN"}}}, [("父亲", "王五", "王六")]),
        (
            "EE",
            {"裁员": [{"trigger": "裁", "arguments": {"方": "王五", "时间": "NAN"}}], "上市": []},
            [("裁员", "裁", ("方", "王五"))],
        ),
        ("EET", {"裁员": ["裁"]}, [("裁员", "裁")]),
        (
            "EEA",
            {"裁员": {"方": ["王五", "王六"]}},
            [("裁员", None, ("方", "王五"), ("方", "王六"))],
        ),
        ("EEA", {"裁员": {"方": "NAN"}}, []),
    ],
)
def test_iepile_answers_by_task(tmp_path: Path, task: str, output: Any, expected: list) -> None:
    row = {"task": task, "instruction": _instruction("王五裁"), "output": json.dumps(output)}
    (record,) = read_iepile(write(tmp_path / "train.json", [row]))
    read: Callable[[Labelled], Any] = events if task.startswith("EE") else relations
    assert (entities if task == "NER" else read)(record) == expected
    assert record.attributes["schema"] == '["人物"]'


def test_iepile_source_rows_and_label_rows(tmp_path: Path) -> None:
    items = [{"head": "王五", "relation": "父亲", "tail": "王六", "head_type": "人物"}]
    rows = [
        {"text": "王五", "relation": items},
        {"id": "x", "instruction": _instruction("王五"), "label": json.dumps(items)},
        {"task": "??", "instruction": _instruction("王五"), "output": '{"a": []}'},
    ]
    account = Account("skip")
    found = list(read_iepile(write(tmp_path / "a.json", rows), task="RE", account=account))
    assert [relations(record) for record in found] == [[("父亲", "王五", "王六")]] * 2
    assert found[0].entities[0].spans == ()
    assert "known task" in account.skips[0].why
