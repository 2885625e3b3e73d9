"""Published sets of relations, events, labels, pairs and questions.

In: nothing. Out: their `DataSet` entries for the `catalogue`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from gollie_like.readers.ade import read_ade
from gollie_like.readers.aste import read_aste
from gollie_like.readers.boolq import read_boolq
from gollie_like.readers.brat import read_brat
from gollie_like.readers.csv_table import read_label_lines, read_table
from gollie_like.readers.docred import read_docred
from gollie_like.readers.fewrel import read_fewrel, read_relation_pairs
from gollie_like.readers.genarg import read_genarg
from gollie_like.readers.iepile import read_iepile
from gollie_like.readers.inline_tags import read_bracketed_pairs, read_tagged_pairs
from gollie_like.readers.intents import read_intents
from gollie_like.readers.natinst import SENTENCE_PAIR, read_natinst
from gollie_like.readers.openie import read_openie
from gollie_like.readers.phee import read_phee
from gollie_like.readers.re3d import read_re3d
from gollie_like.readers.scierc import read_scierc
from gollie_like.readers.semeval_xml import read_semeval_xml
from gollie_like.readers.sofc import read_sofc
from gollie_like.readers.sources import DataSet, list_parts, list_splits, open_set, scored_set
from gollie_like.readers.spert import read_spert
from gollie_like.readers.squad import read_squad
from gollie_like.readers.text2kgbench import read_text2kgbench

__all__ = ["ONTOLOGIES", "STRUCTURE_SETS"]

ONTOLOGIES = (
    "movie",
    "music",
    "sport",
    "book",
    "military",
    "computer",
    "space",
    "politics",
    "nature",
    "culture",
)
"""The parts of Text2KGBench, in the order of their numbers."""

_BY, _MIT = "CC BY 4.0", "MIT"
_UNSTATED = "none stated"
_TIGHT = {"style": "tight"}
_SPLITS = ("train", "val", "test")


def _relations() -> Iterator[DataSet]:
    """Sets of relations, events, opinions and open triples."""
    places = (
        "Australian_Department_of_Foreign_Affairs|Australian Department of Foreign Affairs",
        "CENTCOM",
        "Delegation_of_the_European_Union_to_Syria|Delegation of the European Union to Syria",
        "UK_Government|UK Government",
        "US_State_Department|US State Department",
        "Wikipedia",
    )
    license = "by source: CC BY 3.0 AU, public domain, EU legal notice, OGL v3, CC BY-SA 3.0"
    yield open_set("re3d", read_re3d, {"all": places}, license)
    yield open_set("sofc_exp", read_sofc, {"all": (".",)}, _BY)
    conll04 = list_splits("conll04_{}.json") | {"train_dev": ("conll04_train_dev.json",)}
    yield scored_set("conll04", read_spert, conll04, _UNSTATED)
    yield scored_set("scierc", read_scierc, list_splits("ner/{}.json"), _UNSTATED)
    joint = list_splits("joint_er/scierc_joint_er_{}.json")
    yield scored_set("scierc_sentences", read_spert, joint, _UNSTATED)
    marked: dict[str, Any] = {"style": "natural"}
    yield scored_set(
        "scierc_pairs", read_bracketed_pairs, list_splits("relcls/{}.txt"), _UNSTATED, **marked
    )
    yield scored_set(
        "chemprot", read_bracketed_pairs, list_splits("{}.txt"), _UNSTATED, head="first"
    )
    semeval = {"train": ("TRAIN_FILE.TXT",), "test": ("TEST_FILE_FULL.TXT",)}
    yield open_set("semeval2010_task8", read_tagged_pairs, semeval, "CC BY 3.0")
    docred = list_splits("{}_revised.json")
    yield open_set("re_docred", read_docred, docred, _MIT, **_TIGHT)
    fewrel = list_splits("{}.json", "val_wiki val_semeval val_pubmed")
    yield open_set("fewrel", read_fewrel, fewrel, _MIT)
    product = open_set(
        "product_corpus", read_relation_pairs, list_splits("{}.jsonl|{}.jsonl.gz"), _BY
    )
    past = "a few token ranges run past the end of their sentence; these pairs are skipped"
    yield replace(product, on_error="skip", note=past)
    kg = {
        "train": ("wikidata_tekgen/train/*.jsonl",),
        "test": ("wikidata_tekgen/ground_truth/*.jsonl",),
        "test_sentences": ("wikidata_tekgen/test/*.jsonl",),
    }
    for number, part in enumerate(ONTOLOGIES, 1):
        for split, folder in (("train", "train"), ("test", "ground_truth")):
            file = f"wikidata_tekgen/{folder}/ont_{number}_{part}_{folder}.jsonl"
            kg[f"{part}/{split}"] = (file,)
    yield open_set("text2kgbench", read_text2kgbench, kg, _BY)
    drugs = {"drug_ae": ("DRUG-AE.rel",), "drug_dose": ("DRUG-DOSE.rel",), "neg": ("ADE-NEG.txt",)}
    yield scored_set(
        "ade_v2", read_ade, drugs | {"all": tuple(f for (f,) in drugs.values())}, _UNSTATED
    )
    yield open_set("phee", read_phee, list_splits("{}.json"), _MIT)
    folders = list_splits("{}", "train devel test")
    yield open_set("genia2013", read_brat, folders, "CC BY 3.0")
    yield open_set("bionlp13cg_ee", read_brat, folders, "CC BY-SA 3.0")
    yield open_set("bionlp13pc_ee", read_brat, folders, "CC BY-SA 3.0")
    frames = {"val": ("val.json",), "test": ("test.json",), "fs4_train": ("fs4_train-s230.json",)}
    yield open_set("geneva", read_genarg, frames, "CC BY 3.0", **_TIGHT)
    aspects = {f"{k}/{s}": (f"{k}/{s}.xml",) for k in ("atsa", "acsa") for s in _SPLITS}
    aspects |= {split: aspects[f"atsa/{split}"] for split in _SPLITS}
    yield open_set("mams", read_semeval_xml, aspects, "Apache-2.0")
    aste = list_parts("{}/{}_triplets.txt", "14lap 14res 15res 16res", "train dev test")
    yield scored_set("aste_v2", read_aste, aste, _UNSTATED)
    oie = {f"wiki_{s}": (f"oie_corpus/wiki/wiki1.{s}.oie",) for s in ("train", "dev", "test")}
    plain = {s.removeprefix("wiki_"): files for s, files in oie.items()}
    yield open_set("openie_oie2016", read_openie, plain | oie, _MIT, predicate=2)
    for task in ["NER", "RE", "EE", "EEA", "EET", "SPO", "KG"]:
        splits = {s: (f"{task}/{s}.json",) for s in ("train", "test", "sample")}
        yield _iepile(task, splits)


def _iepile(task: str, splits: Mapping[str, tuple[str, ...]]) -> DataSet:
    license = "CC BY-NC-SA 4.0"
    read = {s: tuple(f"{f}|iepile_samples/{f}" for f in files) for s, files in splits.items()}
    return scored_set(f"iepile_{task.lower()}", read_iepile, read, license, "zh", task=task)


def _texts() -> Iterator[DataSet]:
    """Sets of labels, pairs, scores, questions."""
    clinc: dict[str, dict[str, Any]] = {
        split: {"splits": (split,)}
        for split in ("train", "val", "test", "oos_train", "oos_val", "oos_test")
    }
    splits = dict.fromkeys(clinc, ("data_full.json",))
    yield DataSet(
        "clinc150", read_intents, splits, "train", "CC BY 3.0", {}, clinc, redistributable=True
    )
    yield open_set("boolq", read_boolq, {"all": ("boolq.jsonl",)}, "CC BY-SA 3.0")
    mnli = {"all": ("task199_mnli_classification.json",)}
    yield open_set("mnli_2way_natinst", read_natinst, mnli, "OANC", pattern=SENTENCE_PAIR)
    yield open_set("squad2", read_squad, {"dev": ("dev-v2.0.json",)}, "CC BY-SA 4.0")
    cmrc = {"dev": ("cmrc2018_dev.json",), "trial": ("cmrc2018_trial.json",)}
    yield open_set("zh_cmrc2018", read_squad, cmrc, "CC BY-SA 4.0", "zh")
    news: dict[str, Any] = {
        "text": "description",
        "title": "title",
        "label": "label",
        "columns": ("label", "title", "description"),
        "names": {"1": "World", "2": "Sports", "3": "Business", "4": "Sci/Tech"},
        "clean": _unescape,
    }
    license = "for research and other non-commercial use"
    yield scored_set("ag_news", read_table, list_splits("{}.csv", "train test"), license, **news)
    tabbed: dict[str, Any] = {"delimiter": "\t", "quoted": False}
    words: dict[str, Any] = {"text": "sentence", "label": "label", "style": "natural", **tabbed}
    words["columns"] = ("sentence", "label")
    yield scored_set("sst2", read_table, list_splits("{}.tsv"), _UNSTATED, **words)
    questions = scored_set(
        "trec_qt", read_label_lines, list_splits("TREC.{}", "train test"), _UNSTATED
    )
    yield replace(questions, encoding="iso-8859-1")
    pair: dict[str, Any] = {"text": "sentence1", "label": "label", **tabbed}
    pair["inputs"] = {"hypothesis": "sentence2"}
    yield scored_set("rte", read_table, list_splits("{}.tsv"), _UNSTATED, **pair)
    texts: dict[str, Any] = {"text": "#1 String", "label": "Quality", **tabbed}
    texts["inputs"] = {"second": "#2 String"}
    mrpc = list_splits("msr_paraphrase_{}.txt", "train test")
    yield scored_set("mrpc", read_table, mrpc, "Microsoft Shared Source License", **texts)
    scored: dict[str, Any] = {"text": "first", "score": "score", **tabbed}
    scored |= {"inputs": {"second": "second"}, "columns": ("score", "first", "second")}
    years = {str(year): (f"{year}/*.tsv",) for year in range(2012, 2017)}
    yield scored_set("sts_semeval", read_table, years, _UNSTATED, **scored)


def _unescape(text: str) -> str:
    """AG News writes line ends as backslashes."""
    return text.replace("\\", " ").strip()


STRUCTURE_SETS: tuple[DataSet, ...] = (*_relations(), *_texts())
"""All of them."""
