"""Readers on real data: every set of the catalogue reads, and its counts are the published ones.

Runs only where ``GOLLIE_LIKE_DATA`` names a folder that holds the sets under their names. The table
of counts is printed with ``pytest -s``. A record whose spans do not cover its words cannot be made
(`Labelled` refuses), so reading a set whole is also the proof of its offsets.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from gollie_like.errors import InputError
from gollie_like.readers import Labelled
from gollie_like.readers.catalogue import CATALOGUE, read_set

DATA = os.environ.get("GOLLIE_LIKE_DATA", "")
pytestmark = pytest.mark.skipif(not DATA, reason="GOLLIE_LIKE_DATA names no folder of data sets")

# set: split = records, then marks: e(ntities), v (events), a(rguments), r(elations), o(pinions),
# t(riples), l(abels). Only what the sets' index counts is compared.
COUNTS = """
wnut17: train=3394 e1975; dev=1009 e836; test=1287 e1079
bc5cdr: train=4560 e9385; devel=4581 e9593; test=4797 e9809
ncbi_disease: train=5432 e5145; devel=923 e787; test=940 e960
anatem: train=5861 e6946; devel=2118 e2139; test=3830 e4616
bc2gm: train=12574 e15197; devel=2519 e3061; test=5038 e6325
bionlp11id_ner: train=2496 e5674; devel=721 e1598; test=1961 e3810
bionlp13cg_ner: train=3033 e10826; devel=1003 e3616; test=1906 e6881
bionlp13pc_ner: train=2499 e7853; devel=857 e2734; test=1695 e5306
skillspan: train=4800 e5190; dev=3174 e2163; test=3569 e2264
tasteset: all=700 e13362
stackoverflow_ner: train=14545 e13460; dev=4607 e4337; test=4940 e4654; github_test=8421 e5814
re3d: all=98 e4838 r1430
sofc_exp: all=45
fewnerd: dev=11710 e27797; test=13012 e30608; big_test=14006 e28341
wikigold: all=1696 e3558
uner_en_ewt: dev=2001 e966; test=2077 e1088
fin_sec: train=1164 e1166; test=303 e318
inlegalner: dev=1074 e3028
jnlpba: dev=1739 e4551; test=3856 e8662; test_scibert=3856 e8662
craft_ner: train=10875 e29026; devel=3730 e9727; test=7425 e18881
cyner_mitre: train=2811 e3131; valid=813 e784; test=748 e936
semeval2010_task8: train=8000 l8000; test=2717 l2717
re_docred: dev=500 r17284; test=500 r17448
fewrel: val_wiki=11200 r11200; val_semeval=8851 r8851; val_pubmed=1000 r1000
product_corpus: train=2437 l2437; dev=330 l330; test=510 l510
text2kgbench: train=5335; test=4062; test_sentences=4062
phee: train=2898 v3006; dev=961 v1003; test=968 v1010
genia2013: train=222 e3571 v2817; devel=249 e4138 v3199; test=305 e4359 v0
bionlp13cg_ee: train=300 e10935 v8803; devel=100 e3634 v2915; test=200 e6955 v0
bionlp13pc_ee: train=260 e7855 v5992; devel=90 e2734 v2129; test=175 e5312 v0
geneva: val=783 v1442 a2383; test=933 v1893 a3109; fs4_train=441 v460 a777
mams: atsa/train=4297 o11186; atsa/val=500 o1332; atsa/test=500 o1336; acsa/train=3149 o7090
mams: acsa/val=400 o888; acsa/test=400 o901
snips: train=13084 e33958 l13084; valid=700 e1794 l700; test=700 e1790 l700
restaurant8k: train=8198 e7635; test=3731 e3477
dstc8_spans: Buses_1/train=1133 e500; Events_1/train=1498 e547; Homes_1/train=2064 e525
dstc8_spans: RentalCars_1/train=874 e467; Buses_1/test=377 e163; Events_1/test=521 e141
dstc8_spans: Homes_1/test=587 e148; RentalCars_1/test=328 e176
openie_oie2016: wiki_train=1056 t2905; wiki_dev=345 t946; wiki_test=367 t993
clinc150: train=15000 l15000; val=3000 l3000; test=4500 l4500
clinc150: oos_train=100 l100; oos_val=100 l100; oos_test=1000 l1000
boolq: all=2474 l2474
mnli_2way_natinst: all=6499
squad2: dev=6078 l6078
zh_cmrc2018: dev=3219; trial=1002
crossner_ai: train=100 e532; dev=350 e1549; test=431 e1809
crossner_politics: train=200 e1304; dev=541 e3482; test=651 e4209
mit_movie: train=9774 e21294; dev=2442 e5338; test=2442 e5338
conll04: train=922; dev=231; test=288
scierc: train=350; dev=50; test=100
scierc_sentences: train=1861; dev=275; test=551
ag_news: test=7600 l7600
sst2: train=6920 l6920; dev=872 l872; test=1821 l1821
trec_qt: train=5452; test=500
rte: train=2490 l2490; dev=277 l277; test=3000 l0
mrpc: train=4076 l4076; test=1725 l1725
sts_semeval: 2012=3842; 2013=1500; 2014=3750; 2015=8500; 2016=9183
iepile_ner: train=6; test=6; sample=6
iepile_re: train=72; test=72; sample=6
iepile_ee: train=96; test=96; sample=6
iepile_eea: train=6; test=6; sample=6
iepile_eet: train=96; test=96; sample=6
iepile_spo: train=23; test=60; sample=5
iepile_kg: train=5; test=5; sample=5
zh_weibo: train=1350 e1895; dev=270 e389; test=270 e418
zh_cluener: train=10748 e23972; test=1343 e3072
aste_v2: 14lap/train=906 o1460; 14lap/dev=219 o346; 14lap/test=328 o543; 14res/train=1266 o2338
aste_v2: 14res/dev=310 o577; 14res/test=492 o994; 15res/train=605 o1013; 15res/dev=148 o249
aste_v2: 15res/test=322 o485; 16res/train=857 o1394; 16res/dev=210 o339; 16res/test=326 o514
ade_v2: drug_ae=6821 r6821; drug_dose=279 r279; neg=16695 r0
chemprot: train=4169 l4169; dev=2427 l2427; test=3469 l3469
"""

# Where the files say something else than the index: what is read, and why.
DIFFERENT = {
    ("skillspan", "test", "e"): (2265, "one inside tag with nothing before it begins a mention"),
    ("fin_sec", "train", "e"): (1168, "every change of type begins a mention, as IOB1 has it"),
    ("product_corpus", "train", "n"): (2434, "3 token ranges run past their sentence: skipped"),
    ("product_corpus", "train", "l"): (2434, "the same 3 pairs"),
    ("product_corpus", "dev", "n"): (329, "1 token range runs past its sentence: skipped"),
    ("product_corpus", "dev", "l"): (329, "the same pair"),
    ("re3d", "all", "n"): (90, "the part of BBC Online (non-commercial) is not there"),
    ("re3d", "all", "e"): (3925, "likewise"),
    ("re3d", "all", "r"): (1149, "likewise"),
}


def expected() -> list[tuple[str, str, dict[str, int]]]:
    cases = []
    for line in COUNTS.strip().splitlines():
        name, _, splits = line.partition(": ")
        for split in splits.split("; "):
            label, _, numbers = split.partition("=")
            records, *marks = numbers.split()
            counts = {"n": int(records)} | {mark[0]: int(mark[1:]) for mark in marks}
            cases.append((name, label, counts))
    return cases


def folder(name: str) -> Path:
    """Several sets of the catalogue read one folder in different ways."""
    for prefix, home in (("iepile_", "iepile_samples"), ("scierc_", "scierc")):
        if name.startswith(prefix):
            return Path(DATA) / home
    return Path(DATA) / name


def count(record: Labelled) -> Counter[str]:
    # Brat's .a2 files hold entities that are asked for, not given; PHEE's combinations are inner.
    given = [entity for entity in record.entities if "file" not in entity.attributes]
    events = [event for event in record.events if event.type != "Combination"]
    return Counter(
        n=1,
        e=len(given),
        v=len(events),
        a=sum(len(event.arguments) for event in events),
        r=len(record.relations),
        o=len(record.opinions),
        t=len(record.triples),
        l=len(record.labels),
    )


@pytest.mark.parametrize(("name", "split", "counts"), expected())
def test_counts_are_those_of_the_index(name: str, split: str, counts: dict[str, int]) -> None:
    if not folder(name).is_dir():
        pytest.skip(f"{name} is not in {DATA}")
    try:
        records = read_set(name, folder(name), split)
    except InputError as error:
        if "holds no" in str(error):
            pytest.skip(str(error))
        raise
    found: Counter[str] = Counter()
    for record in records:
        found.update(count(record))
    notes = str(records.report)
    print(f"\n{name} {split}: {dict(+found)} {'' if notes.endswith('none skipped.') else notes}")
    for kind, number in counts.items():
        known, _ = DIFFERENT.get((name, split, kind), (number, ""))
        assert found[kind] == known, f"{kind}: {notes}"


def test_every_set_with_files_here_is_counted() -> None:
    counted = {name for name, _, _ in expected()}
    named = {name for name, data in CATALOGUE.items() if data.group != "bring"}
    assert named - counted <= {"scierc_pairs"}
