"""The catalogue: every published set that can be read by name.

In: a name. Out: its `DataSet`, or its records (`read_set`). Names of splits are the publishers';
``dev``, ``devel``, ``valid`` and ``val`` stand for each other. A set in several parts has a split
for each part (``14lap/test``) and one for all parts together (``test``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from gollie_like.errors import UsageError
from gollie_like.readers.ade import read_ade
from gollie_like.readers.aste import read_aste
from gollie_like.readers.boolq import read_boolq
from gollie_like.readers.brat import read_brat
from gollie_like.readers.brought import BROUGHT
from gollie_like.readers.conll import read_conll
from gollie_like.readers.csv_table import read_label_lines, read_table
from gollie_like.readers.docred import read_docred
from gollie_like.readers.fewrel import read_fewrel, read_relation_pairs
from gollie_like.readers.genarg import read_genarg
from gollie_like.readers.iepile import read_iepile
from gollie_like.readers.inline_tags import read_bracketed_pairs, read_tagged_pairs
from gollie_like.readers.intents import read_intents
from gollie_like.readers.json_entities import read_csv_entities, read_json_entities
from gollie_like.readers.natinst import SENTENCE_PAIR, read_natinst
from gollie_like.readers.openie import read_openie
from gollie_like.readers.phee import read_phee
from gollie_like.readers.re3d import read_re3d
from gollie_like.readers.report import OnError
from gollie_like.readers.scierc import read_scierc
from gollie_like.readers.semeval_xml import read_semeval_xml
from gollie_like.readers.slots import read_slots
from gollie_like.readers.sofc import read_sofc
from gollie_like.readers.sources import DataSet, Records, open_split
from gollie_like.readers.span_json import read_span_json
from gollie_like.readers.spert import read_spert
from gollie_like.readers.squad import read_squad
from gollie_like.readers.text2kgbench import read_text2kgbench
from gollie_like.readers.token_tags import read_token_tags

__all__ = ["CATALOGUE", "find_set", "list_sets", "read_set"]

_BY, _MIT = "CC BY 4.0", "MIT"
_UNSTATED = "none stated"
_TIGHT = {"style": "tight"}


def read_set(
    name: str, directory: str | Path, split: str = "test", *, on_error: OnError | None = None
) -> Records:
    """Read one split of a set: ``read_set("crossner_ai", "data", "test")``.

    ``directory`` is the set's folder, or the folder that holds it under its name. ``on_error``
    overrides the set's own choice to refuse or to skip malformed records.
    """
    return open_split(find_set(name), directory, split, on_error=on_error)


def find_set(name: str) -> DataSet:
    """The set of that name; `UsageError` if there is none."""
    if name not in CATALOGUE:
        near = [known for known in CATALOGUE if name.lower() in known or known in name.lower()]
        hint = f"; did you mean {' or '.join(near)}?" if near else "; see list_sets()"
        raise UsageError(f"no data set is called {name!r}{hint}")
    return CATALOGUE[name]


def list_sets() -> list[DataSet]:
    """All sets of the catalogue, by name."""
    return [CATALOGUE[name] for name in sorted(CATALOGUE)]


def _three(pattern: str, names: str = "train dev test") -> dict[str, tuple[str, ...]]:
    return {name: (pattern.format(name),) for name in names.split()}


def _parts(pattern: str, parts: str, splits: str) -> dict[str, tuple[str, ...]]:
    """Splits of a set in parts: ``part/split`` each, and ``split`` for all parts."""
    whole = {s: tuple(pattern.format(p, s) for p in parts.split()) for s in splits.split()}
    each = {f"{p}/{s}": (pattern.format(p, s),) for p in parts.split() for s in splits.split()}
    return whole | each


def _columns() -> Iterator[DataSet]:
    """Sets in CoNLL-like columns."""
    devel = _three("{}.tsv", "train devel test")
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
        yield _train(name, read_conll, devel, license, **_TIGHT)
    wnut = {
        "train": ("wnut17train.conll",),
        "dev": ("emerging.dev.conll",),
        "test": ("emerging.test.annotated",),
    }
    yield _train("wnut17", read_conll, wnut, _BY)
    stackoverflow = _three("{}.txt") | {"github_test": ("GH_test_set.txt",)}
    yield _train("stackoverflow_ner", read_conll, stackoverflow, _MIT, tags=1)
    fewnerd = _three("{}.txt", "dev test big_test")
    yield _train("fewnerd", read_conll, fewnerd, "CC BY-SA 4.0")
    yield _train("wikigold", read_conll, {"all": ("wikigold.conll.txt",)}, _BY)
    uner = _three("en_ewt-ud-{}.iob2", "dev test")
    columns: dict[str, Any] = {"token": 1, "tags": 2, "comments": True}
    yield _train("uner_en_ewt", read_conll, uner, "CC BY-SA 4.0", **columns)
    filings = {"train": ("FIN5.txt",), "test": ("FIN3.txt",)}
    yield _train("fin_sec", read_conll, filings, "CC BY 3.0", **_TIGHT)
    jnlpba = {
        "dev": ("scibert/dev.txt",),
        "test": ("test/Genia4EReval1.iob2",),
        "test_scibert": ("scibert/test.txt",),
    }
    yield _train("jnlpba", read_conll, jnlpba, "CC BY 3.0")
    cyner = _three("{}.txt", "train valid test")
    yield _train("cyner_mitre", read_conll, cyner, _MIT)
    for domain in ("ai", "politics"):
        yield _dev(f"crossner_{domain}", read_conll, _three("{}.txt"), _MIT)
    weibo = _three("weiboNER_2nd_conll.{}")
    license = "annotations CC BY-SA 3.0, messages under Weibo's terms"
    characters: dict[str, Any] = {"segmented": True, "style": "none"}
    yield _dev("zh_weibo", read_conll, weibo, license, "zh", **characters)


def _entities() -> Iterator[DataSet]:
    """Other sets of entities and slots."""
    layers = {"tags_skill": "Skill", "tags_knowledge": "Knowledge"}
    skills: dict[str, Any] = {"layers": layers, "keep": ("source",)}
    yield _train("skillspan", read_token_tags, _three("{}.json"), _MIT, **skills)
    recipes = {"text": "ingredients", "entities": "ingredients_entities"}
    yield _train("tasteset", read_csv_entities, {"all": ("TASTEset.csv",)}, _MIT, **recipes)
    yield _train("inlegalner", read_json_entities, {"dev": ("dev.jsonl",)}, "Apache-2.0")
    yield _dev("mit_movie", read_json_entities, _three("{}.json"), _UNSTATED)
    clue = _three("{}.json", "train test")
    yield _dev("zh_cluener", read_json_entities, clue, _UNSTATED, "zh")
    yield _train("snips", read_slots, _three("{}", "train valid test"), "CC0 1.0")
    slots = {"train": ("train_0.json",), "test": ("test.json",)}
    yield _train("restaurant8k", read_span_json, slots, _BY)
    services = _parts("{}/{}.json", "Buses_1 Events_1 Homes_1 RentalCars_1", "train test")
    files = {s: tuple(f.replace("train.", "train_0.") for f in fs) for s, fs in services.items()}
    yield _train("dstc8_spans", read_span_json, files, _BY)


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
    yield _train("re3d", read_re3d, {"all": places}, license)
    yield _train("sofc_exp", read_sofc, {"all": (".",)}, _BY)
    conll04 = _three("conll04_{}.json") | {"train_dev": ("conll04_train_dev.json",)}
    yield _dev("conll04", read_spert, conll04, _UNSTATED)
    yield _dev("scierc", read_scierc, _three("ner/{}.json"), _UNSTATED)
    joint = _three("joint_er/scierc_joint_er_{}.json")
    yield _dev("scierc_sentences", read_spert, joint, _UNSTATED)
    marked: dict[str, Any] = {"style": "natural"}
    yield _dev("scierc_pairs", read_bracketed_pairs, _three("relcls/{}.txt"), _UNSTATED, **marked)
    yield _dev("chemprot", read_bracketed_pairs, _three("{}.txt"), _UNSTATED, head="first")
    semeval = {"train": ("TRAIN_FILE.TXT",), "test": ("TEST_FILE_FULL.TXT",)}
    yield _train("semeval2010_task8", read_tagged_pairs, semeval, "CC BY 3.0")
    docred = _three("{}_revised.json")
    yield _train("re_docred", read_docred, docred, _MIT, **_TIGHT)
    fewrel = _three("{}.json", "val_wiki val_semeval val_pubmed")
    yield _train("fewrel", read_fewrel, fewrel, _MIT)
    product = _train("product_corpus", read_relation_pairs, _three("{0}.jsonl|{0}.jsonl.gz"), _BY)
    past = "a few token ranges run past the end of their sentence; these pairs are skipped"
    yield replace(product, on_error="skip", note=past)
    kg = {
        "train": ("wikidata_tekgen/train/*.jsonl",),
        "test": ("wikidata_tekgen/ground_truth/*.jsonl",),
        "test_sentences": ("wikidata_tekgen/test/*.jsonl",),
    }
    yield _train("text2kgbench", read_text2kgbench, kg, _BY)
    drugs = {"drug_ae": ("DRUG-AE.rel",), "drug_dose": ("DRUG-DOSE.rel",), "neg": ("ADE-NEG.txt",)}
    yield _dev("ade_v2", read_ade, drugs | {"all": tuple(f for (f,) in drugs.values())}, _UNSTATED)
    yield _train("phee", read_phee, _three("{}.json"), _MIT)
    folders = _three("{}", "train devel test")
    yield _train("genia2013", read_brat, folders, "CC BY 3.0")
    yield _train("bionlp13cg_ee", read_brat, folders, "CC BY-SA 3.0")
    yield _train("bionlp13pc_ee", read_brat, folders, "CC BY-SA 3.0")
    frames = {"val": ("val.json",), "test": ("test.json",), "fs4_train": ("fs4_train-s230.json",)}
    yield _train("geneva", read_genarg, frames, "CC BY 3.0", **_TIGHT)
    aspects = {f"{k}/{s}": (f"{k}/{s}.xml",) for k in ("atsa", "acsa") for s in _SPLITS}
    aspects |= {split: aspects[f"atsa/{split}"] for split in _SPLITS}
    yield _train("mams", read_semeval_xml, aspects, "Apache-2.0")
    aste = _parts("{}/{}_triplets.txt", "14lap 14res 15res 16res", "train dev test")
    yield _dev("aste_v2", read_aste, aste, _UNSTATED)
    oie = {f"wiki_{s}": (f"oie_corpus/wiki/wiki1.{s}.oie",) for s in ("train", "dev", "test")}
    plain = {s.removeprefix("wiki_"): files for s, files in oie.items()}
    yield _train("openie_oie2016", read_openie, plain | oie, _MIT, predicate=2)
    for task in ["NER", "RE", "EE", "EEA", "EET", "SPO", "KG"]:
        splits = {s: (f"{task}/{s}.json",) for s in ("train", "test", "sample")}
        yield _iepile(task, splits)


_SPLITS = ("train", "val", "test")


def _iepile(task: str, splits: Mapping[str, tuple[str, ...]]) -> DataSet:
    license = "CC BY-NC-SA 4.0"
    read = {s: tuple(f"{f}|iepile_samples/{f}" for f in files) for s, files in splits.items()}
    return _dev(f"iepile_{task.lower()}", read_iepile, read, license, "zh", task=task)


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
    yield _train("boolq", read_boolq, {"all": ("boolq.jsonl",)}, "CC BY-SA 3.0")
    mnli = {"all": ("task199_mnli_classification.json",)}
    yield _train("mnli_2way_natinst", read_natinst, mnli, "OANC", pattern=SENTENCE_PAIR)
    yield _train("squad2", read_squad, {"dev": ("dev-v2.0.json",)}, "CC BY-SA 4.0")
    cmrc = {"dev": ("cmrc2018_dev.json",), "trial": ("cmrc2018_trial.json",)}
    yield _train("zh_cmrc2018", read_squad, cmrc, "CC BY-SA 4.0", "zh")
    news: dict[str, Any] = {
        "text": "description",
        "title": "title",
        "label": "label",
        "columns": ("label", "title", "description"),
        "names": {"1": "World", "2": "Sports", "3": "Business", "4": "Sci/Tech"},
        "clean": _unescape,
    }
    license = "for research and other non-commercial use"
    yield _dev("ag_news", read_table, _three("{}.csv", "train test"), license, **news)
    tabbed: dict[str, Any] = {"delimiter": "\t", "quoted": False}
    words: dict[str, Any] = {"text": "sentence", "label": "label", "style": "natural", **tabbed}
    words["columns"] = ("sentence", "label")
    yield _dev("sst2", read_table, _three("{}.tsv"), _UNSTATED, **words)
    questions = _dev("trec_qt", read_label_lines, _three("TREC.{}", "train test"), _UNSTATED)
    yield replace(questions, encoding="iso-8859-1")
    pair: dict[str, Any] = {"text": "sentence1", "label": "label", **tabbed}
    pair["inputs"] = {"hypothesis": "sentence2"}
    yield _dev("rte", read_table, _three("{}.tsv"), _UNSTATED, **pair)
    texts: dict[str, Any] = {"text": "#1 String", "label": "Quality", **tabbed}
    texts["inputs"] = {"second": "#2 String"}
    mrpc = _three("msr_paraphrase_{}.txt", "train test")
    yield _dev("mrpc", read_table, mrpc, "Microsoft Shared Source License", **texts)
    scored: dict[str, Any] = {"text": "first", "score": "score", **tabbed}
    scored |= {"inputs": {"second": "second"}, "columns": ("score", "first", "second")}
    years = {str(year): (f"{year}/*.tsv",) for year in range(2012, 2017)}
    yield _dev("sts_semeval", read_table, years, _UNSTATED, **scored)


def _unescape(text: str) -> str:
    """AG News writes line ends as backslashes."""
    return text.replace("\\", " ").strip()


def _train(
    name: str,
    read: Any,
    splits: Mapping[str, tuple[str, ...]],
    license: str,
    language: str = "en",
    **options: Any,
) -> DataSet:
    return DataSet(
        name, read, splits, "train", license, options, language=language, redistributable=True
    )


def _dev(
    name: str,
    read: Any,
    splits: Mapping[str, tuple[str, ...]],
    license: str,
    language: str = "en",
    **options: Any,
) -> DataSet:
    return DataSet(name, read, splits, "dev", license, options, language=language)


CATALOGUE: Mapping[str, DataSet] = {
    data.name: data
    for sets in (_columns(), _entities(), _relations(), _texts(), BROUGHT)
    for data in sets
}
"""All sets by name."""
