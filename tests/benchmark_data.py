"""Small invented data sets in the published formats, and backends that answer from gold."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.benchmark import BenchmarkTask, GoldDocument, GoldSet, make_view, read_gold
from gollie_like.extractor import Extractor
from gollie_like.prompt import print_code

PEOPLE = ["Ada Quill", "Bo Marsh", "Cleo Finch", "Dan Ortega", "Eve Lund", "Finn Moss"]


def write_all(root: Path) -> Path:
    """Every set below, in one folder."""
    write_crossner(root / "crossner_ai" / "test.txt")
    write_conll04(root / "conll04" / "conll04_test.json")
    write_rte(root / "rte" / "dev.tsv")
    write_squad(root / "squad2" / "dev-v2.0.json")
    write_aste(root / "aste_v2" / "14lap" / "test_triplets.txt")
    write_brat(root / "bionlp13cg_ee" / "devel")
    write_ade(root / "ade_v2")
    write_pairs(root / "chemprot" / "test.txt")
    write_similarity(root / "sts_semeval" / "2016" / "invented.test.tsv")
    return root


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_crossner(path: Path) -> None:
    """Twelve sentences with a researcher, a product and, every other time, a country."""
    lines = []
    for number in range(12):
        first, last = PEOPLE[number % 6].split()
        lines += [f"{first}\tB-researcher", f"{last}\tI-researcher", "built\tO"]
        lines += [f"Nimbus{number}\tB-product", "in\tO"]
        lines += ["Norway\tB-country", ".\tO", ""] if number % 2 else ["May\tO", ".\tO", ""]
    _write(path, "\n".join(lines))


def write_conll04(path: Path) -> None:
    rows = []
    for number, person in enumerate(PEOPLE):
        rows.append(
            {
                "orig_id": number,
                "tokens": [*person.split(), "works", "for", "Volta"],
                "entities": [
                    {"type": "Peop", "start": 0, "end": 2},
                    {"type": "Org", "start": 4, "end": 5},
                ],
                "relations": [{"type": "Work_For", "head": 0, "tail": 1}],
            }
        )
    _write(path, json.dumps(rows))


def write_rte(path: Path) -> None:
    rows = ["index\tsentence1\tsentence2\tlabel"]
    for number in range(8):
        label = "entailment" if number % 2 else "not_entailment"
        rows.append(f"{number}\tBo sold {number} maps.\tBo sold maps.\t{label}")
    _write(path, "\n".join(rows) + "\n")


def write_squad(path: Path) -> None:
    context = "The mill was built in 1912 by Eve Lund. It burned in 1930."
    questions = [
        ("q1", "Who built the mill?", [("Eve Lund", 30), ("Lund", 34)]),
        ("q2", "When did it burn?", [("1930", 53)]),
        ("q3", "Who owns the mill now?", []),
    ]
    made = [
        {
            "id": name,
            "question": question,
            "is_impossible": not answers,
            "answers": [{"text": text, "answer_start": start} for text, start in answers],
        }
        for name, question, answers in questions
    ]
    data = {"data": [{"title": "Mill", "paragraphs": [{"context": context, "qas": made}]}]}
    _write(path, json.dumps(data))


def write_aste(path: Path) -> None:
    _write(
        path, "The screen is dim .####[([1], [3], 'NEG')]\nA loud fan .####[([2], [1], 'NEG')]\n"
    )


def write_brat(folder: Path) -> None:
    """An event whose list of themes has an event before a name."""
    _write(folder / "a.txt", "Loss of p53 growth blocks Ras and p53.")
    _write(
        folder / "a.a1",
        "T1\tGene_or_gene_product 8 11\tp53\nT2\tGene_or_gene_product 26 29\tRas\n",
    )
    _write(
        folder / "a.a2",
        "T3\tGrowth 12 18\tgrowth\nT4\tRegulation 19 25\tblocks\n"
        "E1\tGrowth:T3 Theme:T1\nE2\tRegulation:T4 Theme:E1 Theme2:T2\n",
    )


def write_ade(folder: Path) -> None:
    """Two pairs of one sentence, and a sentence without any."""
    text = "Rash and fever after zomepirac."
    pairs = [("Rash", 0), ("fever", 9)]
    rows = [f"1|{text}|{w}|{s}|{s + len(w)}|zomepirac|21|30" for w, s in pairs]
    _write(folder / "DRUG-AE.rel", "\n".join(rows) + "\n")
    _write(folder / "DRUG-DOSE.rel", "")
    _write(folder / "ADE-NEG.txt", "2 NEG Nobody was harmed.\n")


def write_pairs(path: Path) -> None:
    row = {"text": "<< Zilin >> blocks [[ actase ]] .", "label": "INHIBITOR", "metadata": []}
    _write(path, json.dumps(row) + "\n")


def write_similarity(path: Path) -> None:
    """Six scored pairs of sentences, and one that nobody scored."""
    rows = [f"{number}.00\tBo sold {number} maps.\tBo sold maps." for number in range(6)]
    _write(path, "\n".join([*rows, "\tNobody scored.\tThis pair."]) + "\n")


def gold_answers(gold: Iterable[GoldDocument]) -> list[str]:
    """What a model would say that knew the gold."""
    return [f" {print_code([m.instance for m in item.gold])}" for item in gold]


def make_extractor(
    benchmark: BenchmarkTask,
    gold: GoldSet,
    change: Callable[[int, str], object] = lambda _, answer: answer,
    *,
    logprob: float | None = None,
    guidelines: bool = True,
    masked: bool = False,
) -> Extractor:
    """An extractor that answers from gold, changed document by document, whatever the order."""
    view = make_view(benchmark.task, guidelines=guidelines, masked=masked)
    names = {spec.cls: spec.name for spec in view.schema}
    plain = [print_code([m.instance for m in i.gold], names=names) for i in gold.documents]
    answers = iter([change(place, f" {code}") for place, code in enumerate(plain)])
    return Extractor(view, backend=ScriptedBackend(answers, logprob=logprob))  # type: ignore[arg-type]


def read(benchmark: BenchmarkTask, root: Path, split: str | None = None) -> GoldSet:
    """The gold of a set in ``root``."""
    return read_gold(benchmark, root, split=split)
