"""Readers on data that is not what it should be: only our own errors come out, and skips go on."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gollie_like.errors import InputError
from gollie_like.readers import Account, Labelled
from gollie_like.readers.ace import read_ace
from gollie_like.readers.ade import read_ade
from gollie_like.readers.aste import read_aste
from gollie_like.readers.boolq import read_boolq
from gollie_like.readers.brat import read_brat
from gollie_like.readers.casie import read_casie
from gollie_like.readers.conll import read_conll
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
from gollie_like.readers.json_entities import read_json_entities
from gollie_like.readers.natinst import read_natinst
from gollie_like.readers.ontonotes import read_ontonotes
from gollie_like.readers.openie import read_openie
from gollie_like.readers.phee import read_phee
from gollie_like.readers.rams import read_rams
from gollie_like.readers.scierc import read_scierc
from gollie_like.readers.semeval_xml import read_semeval_xml
from gollie_like.readers.span_json import read_span_json
from gollie_like.readers.spert import read_spert
from gollie_like.readers.squad import read_squad
from gollie_like.readers.text2kgbench import read_text2kgbench
from gollie_like.readers.token_tags import read_token_tags
from gollie_like.readers.uie import read_uie

Reader = Callable[..., Any]

JSON_READERS: dict[str, tuple[Reader, str]] = {
    "entities": (
        read_json_entities,
        "text sentence entities label name type pos start end relations head tail events trigger "
        "arguments role",
    ),
    "tags": (partial(read_token_tags, layers={"tags": ""}), "tokens tags"),
    "spert": (read_spert, "tokens tags entities relations type start end head tail"),
    "scierc": (partial(read_scierc, unit="sentence"), "sentences sentence ner relations clusters"),
    "docred": (read_docred, "title sents vertexSet labels pos sent_id type h t r evidence"),
    "fewrel": (read_fewrel, "P1 tokens h t"),
    "pairs": (read_relation_pairs, "tokens entities type label id"),
    "tacred": (read_tacred, "id token subj_start subj_end obj_start obj_end subj_type obj_type"),
    "genarg": (
        partial(read_genarg, unit="sentence"),
        "tokens text sentence sentences entity_mentions event_mentions relation_mentions id start "
        "end event_type trigger arguments entity_id role",
    ),
    "rams": (read_rams, "sentences evt_triggers gold_evt_links"),
    "phee": (read_phee, "id context annotations events event_id event_type Trigger text start"),
    "casie": (
        read_casie,
        "content cyberevent hopper events nugget argument text startOffset endOffset role type "
        "subtype",
    ),
    "slots": (read_span_json, "userInput text labels slot valueSpan endIndex startIndex context"),
    "squad": (read_squad, "data paragraphs context qas question id answers text answer_start"),
    "boolq": (read_boolq, "question answer passage label"),
    "natinst": (read_natinst, "Instances id input output"),
    "intents": (partial(read_intents, splits=("test",)), "test"),
    "uie": (read_uie, "text tokens entity relation event type offset args"),
    "iepile": (
        partial(read_iepile, task="EE"),
        "task text entity relation event instruction output label arguments",
    ),
    "kg": (read_text2kgbench, "id sent triples sub rel obj sub_label rel_label obj_label"),
    "brackets": (read_bracketed_pairs, "text label"),
}
TEXT_READERS: dict[str, Reader] = {
    "conll": read_conll,
    "slots": partial(read_conll, token=1, tags={"a": 0, "b": 2}, comments=True, segmented=True),
    "ade": read_ade,
    "aste": read_aste,
    "table": partial(read_table, text="a", label="b", score="c", columns=("a", "b", "c")),
    "lines": read_label_lines,
    "tagged": read_tagged_pairs,
    "inline": read_inline_entities,
    "ontonotes": read_ontonotes,
    "openie": read_openie,
    "xml": read_semeval_xml,
    "docbin": read_docbin,
}
CALM = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def leaves() -> st.SearchStrategy[Any]:
    words = st.sampled_from(
        ["Ann", "Ann met Bo .", "", "中文", "{}", '{"input": "x"}', "[[ a ]] << b >>"]
    )
    return words | st.none() | st.booleans() | st.integers(-2, 4) | st.floats(allow_nan=True)


def shaped(keys: list[str]) -> st.SearchStrategy[Any]:
    """JSON that has the right names in wrong places, with values of any kind."""
    return st.recursive(
        leaves(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(keys), inner),
        max_leaves=12,
    )


def read_all(reader: Reader, path: Path) -> None:
    """Read a file both ways: a refusal is an `InputError`, and what is read is a record."""
    account = Account("skip")
    for options in ({}, {"account": account}):
        with contextlib.suppress(InputError):
            for record in reader(path, **options):
                assert isinstance(record, Labelled)


@pytest.mark.parametrize("name", JSON_READERS)
@CALM
@given(data=st.data())
def test_json_of_any_shape(name: str, data: st.DataObject, tmp_path: Path) -> None:
    reader, keys = JSON_READERS[name]
    rows = data.draw(st.lists(shaped(keys.split()), min_size=1, max_size=3))
    path = tmp_path / "a.json"
    lines = data.draw(st.booleans())
    path.write_text("\n".join(map(json.dumps, rows)) if lines else json.dumps(rows[0]), "utf-8")
    read_all(reader, path)


PIECES = (
    *(
        "Ann",
        "\t",
        " ",
        "\n",
        "\n\n",
        "B-PER",
        "O",
        "|",
        "####",
        "[([0],[1],'POS')]",
        "<e1>",
        "</e1>",
    ),
    *("<text>", "<sentence>", "</sentence>", "NEG", "1", "-", '"', ",", "(A*", "*)", "# text = "),
)
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join)


@pytest.mark.parametrize("name", TEXT_READERS)
@CALM
@given(content=TEXTS.map(str.encode) | st.binary(max_size=80))
def test_text_and_bytes_of_any_kind(name: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    read_all(TEXT_READERS[name], path)


@CALM
@given(
    lines=st.lists(
        st.sampled_from(["T1\t", "T2\tA 0 3", "T3\tA 1 2;2 3\tx", "E1\tA:T1", "E1\tA:T2 Th:E1"])
        | st.sampled_from(["R1\tR a:T2 b:T2", "*\tEquiv T1 T2", "A1\tN E1", "A1\tN", "N1\tR T2 x"])
        | st.text(max_size=12),
        max_size=6,
    )
)
def test_standoff_of_any_kind(lines: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ann met Bo", "utf-8")
    content = "\n".join(lines).encode("utf-8", "surrogatepass")
    (tmp_path / "a.ann").write_bytes(content)
    read_all(read_brat, tmp_path / "a.txt")


@pytest.mark.parametrize("reader", [read_semeval_xml, read_ace])
def test_deep_and_huge_xml(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "a.sgm").write_text("x", "utf-8")
    for content in ("<a>" * 100_000, "<sentence>" * 3 + "<text>" + "x" * 1_000_000):
        path = tmp_path / "a.apf.xml"
        path.write_text(content, "utf-8")
        with pytest.raises(InputError):
            list(reader(path))
