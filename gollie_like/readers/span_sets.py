"""Published sets of entities and slots at hand in the open.

In: nothing. Out: their `DataSet` entries for the `catalogue`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gollie_like.readers.conll import read_conll
from gollie_like.readers.json_entities import read_csv_entities, read_json_entities
from gollie_like.readers.slots import read_slots
from gollie_like.readers.sources import DataSet, list_parts, list_splits, open_set, scored_set
from gollie_like.readers.span_json import read_span_json
from gollie_like.readers.token_tags import read_token_tags

__all__ = ["SPAN_SETS"]

_BY, _MIT = "CC BY 4.0", "MIT"
_UNSTATED = "none stated"
_TIGHT = {"style": "tight"}


def _columns() -> Iterator[DataSet]:
    """Sets in CoNLL-like columns."""
    devel = list_splits("{}.tsv", "train devel test")
    biomedical = {
        "bc5cdr": _BY,
        "anatem": _BY,
        "bc2gm": _BY,
        "bionlp11id_ner": _BY,
        "bionlp13cg_ner": "CC BY-SA 3.0",
        "bionlp13pc_ner": "CC BY-SA 3.0",
        "craft_ner": _BY,
        "ncbi_disease": "public domain",
    }
    for name, license in biomedical.items():
        yield open_set(name, read_conll, devel, license, **_TIGHT)
    wnut = {
        "train": ("wnut17train.conll",),
        "dev": ("emerging.dev.conll",),
        "test": ("emerging.test.annotated",),
    }
    yield open_set("wnut17", read_conll, wnut, _BY)
    stackoverflow = list_splits("{}.txt") | {"github_test": ("GH_test_set.txt",)}
    yield open_set("stackoverflow_ner", read_conll, stackoverflow, _MIT, tags=1)
    fewnerd = list_splits("{}.txt", "dev test big_test")
    yield open_set("fewnerd", read_conll, fewnerd, "CC BY-SA 4.0")
    yield open_set("wikigold", read_conll, {"all": ("wikigold.conll.txt",)}, _BY)
    uner = list_splits("en_ewt-ud-{}.iob2", "dev test")
    columns: dict[str, Any] = {"token": 1, "tags": 2, "comments": True}
    yield open_set("uner_en_ewt", read_conll, uner, "CC BY-SA 4.0", **columns)
    filings = {"train": ("FIN5.txt",), "test": ("FIN3.txt",)}
    yield open_set("fin_sec", read_conll, filings, "CC BY 3.0", **_TIGHT)
    jnlpba = {
        "dev": ("scibert/dev.txt",),
        "test": ("test/Genia4EReval1.iob2",),
        "test_scibert": ("scibert/test.txt",),
    }
    yield open_set("jnlpba", read_conll, jnlpba, "CC BY 3.0")
    cyner = list_splits("{}.txt", "train valid test")
    yield open_set("cyner_mitre", read_conll, cyner, _MIT)
    for domain in ("ai", "politics"):
        yield scored_set(f"crossner_{domain}", read_conll, list_splits("{}.txt"), _MIT)
    weibo = list_splits("weiboNER_2nd_conll.{}")
    license = "annotations CC BY-SA 3.0, messages under Weibo's terms"
    characters: dict[str, Any] = {"segmented": True, "style": "none"}
    yield scored_set("zh_weibo", read_conll, weibo, license, "zh", **characters)


def _entities() -> Iterator[DataSet]:
    """Other sets of entities and slots."""
    layers = {"tags_skill": "Skill", "tags_knowledge": "Knowledge"}
    skills: dict[str, Any] = {"layers": layers, "keep": ("source",)}
    yield open_set("skillspan", read_token_tags, list_splits("{}.json"), _MIT, **skills)
    recipes = {"text": "ingredients", "entities": "ingredients_entities"}
    yield open_set("tasteset", read_csv_entities, {"all": ("TASTEset.csv",)}, _MIT, **recipes)
    yield open_set("inlegalner", read_json_entities, {"dev": ("dev.jsonl",)}, "Apache-2.0")
    yield scored_set("mit_movie", read_json_entities, list_splits("{}.json"), _UNSTATED)
    clue = list_splits("{}.json", "train test")
    yield scored_set("zh_cluener", read_json_entities, clue, _UNSTATED, "zh")
    yield open_set("snips", read_slots, list_splits("{}", "train valid test"), "CC0 1.0")
    slots = {"train": ("train_0.json",), "test": ("test.json",)}
    yield open_set("restaurant8k", read_span_json, slots, _BY)
    services = list_parts("{}/{}.json", "Buses_1 Events_1 Homes_1 RentalCars_1", "train test")
    files = {s: tuple(f.replace("train.", "train_0.") for f in fs) for s, fs in services.items()}
    yield open_set("dstc8_spans", read_span_json, files, _BY)


SPAN_SETS: tuple[DataSet, ...] = (*_columns(), *_entities())
"""All of them."""
