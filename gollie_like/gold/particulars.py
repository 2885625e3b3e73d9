"""Particulars: what the convention of `tasks` does not say of a data set, in one table.

In: nothing. Out: for a task's name the ways in which it is special: several texts go in, another
split is labeled, two lines are one document, and so on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from gollie_like.readers.labelled import Family
from gollie_like.readers.structure_sets import ONTOLOGIES
from gollie_like.task import Cardinality

__all__ = ["PARTICULARS", "Particular"]


@dataclass(frozen=True)
class Particular:
    """What the convention does not say of a set; an empty value means that it does."""

    module: str = ""
    data: str = ""
    families: tuple[Family, ...] = ()
    classes: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ("text",)
    cardinality: Cardinality | None = None
    split: str = ""
    part: str = ""
    pairs: bool = False
    merged: bool = False
    swapped: bool = False
    gathered: bool = False
    by_strings: bool = False
    without: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)


_PASSAGE = ("passage", "question")
_PAIR = Particular(inputs=("text", "first", "second"), pairs=True)
_SAMPLE = Particular(merged=True, by_strings=True)
_ONE_ANSWER = Particular(families=("answers",), inputs=_PASSAGE, cardinality="one")

_ACE_ENTITIES = ("PER", "ORG", "GPE", "LOC", "FAC", "VEH", "WEA")
_ACE_VALUES = ("Contact-Info", "Crime", "Job-Title", "Numeric", "Sentence", "TIME", "TIMEX2")

PARTICULARS: Mapping[str, Particular] = {
    # One line a pair, effects before drugs.
    "ade_v2": Particular(
        merged=True,
        swapped=True,
        split="all",
        renamed={"adverse-effect-of": "DRUG-AE", "dose-of": "DRUG-DOSE"},
    ),
    "ag_news": Particular(renamed={"World": "1", "Sports": "2", "Business": "3", "Sci/Tech": "4"}),
    "aste_v2": Particular(families=("opinions",)),
    "mams": Particular(families=("opinions",), classes=("TermOpinion",), part="atsa"),
    "mams_acsa": Particular(
        "mams", "mams", families=("opinions",), classes=("CategoryOpinion",), part="acsa"
    ),
    "openie_oie2016": Particular(families=("triples",)),
    # Its own scorer gathers what is said of a sentence, wherever its lines stand.
    "carb": Particular(families=("triples",), merged=True),
    "squad2": Particular(families=("answers",), inputs=_PASSAGE),
    "xquad": _ONE_ANSWER,
    "zh_cmrc2018": _ONE_ANSWER,
    "boolq": Particular(inputs=_PASSAGE),
    "rte": Particular(inputs=("premise", "hypothesis"), split="dev"),
    "mnli_2way_natinst": Particular(inputs=("premise", "hypothesis")),
    "mrpc": Particular(inputs=("first", "second")),
    # Both layers of the label stand in the data; each task reads its own.
    "trec_qt_fine": Particular(
        data="trec_qt", without=("ABBR", "DESC", "ENTY", "HUM", "LOC", "NUM")
    ),
    "semeval2010_task8": _PAIR,
    "chemprot": _PAIR,
    "product_corpus": _PAIR,
    "re_docred": Particular(by_strings=True),
    "fewrel": replace(_PAIR, split="val_wiki"),
    "fewrel_pubmed": replace(_PAIR, data="fewrel", split="val_pubmed"),
    "fewrel_semeval": replace(
        _PAIR, module="semeval2010_task8", data="fewrel", split="val_semeval"
    ),
    "sts_semeval": Particular(
        families=("score",), inputs=("first", "second"), cardinality="one", split="2016"
    ),
    # One task an ontology: its relations alone are marked in its sentences.
    **{
        f"text2kgbench_{part}": Particular(
            data="text2kgbench", part=part, merged=True, by_strings=True
        )
        for part in ONTOLOGIES
    },
    # Each line asks for a few labels only; together the lines of a text ask for all.
    **{f"iepile_{task}": _SAMPLE for task in ("ner", "re", "ee", "eet", "spo", "kg")},
    "iepile_eea": replace(_SAMPLE, module="iepile_ee"),
    "casie_detection": Particular(data="casie"),
    "wikievents_entities": Particular(
        data="wikievents", without=("AML", "BAL", "LAW", "NAT", "PLA", "PTH", "RES", "SEN")
    ),
    "wikievents_arguments": Particular(data="wikievents"),
    "ace05_entities": Particular(data="ace05", without=_ACE_VALUES),
    "ace05_values": Particular(data="ace05", without=_ACE_ENTITIES),
    "ace05_relations": Particular(data="ace05"),
    "ace05_events": Particular(data="ace05"),
    "ace05_arguments": Particular(data="ace05"),
    "tacred": Particular(merged=True, gathered=True, by_strings=True),
    "diann": Particular(without=("neg", "scp", "Neg", "Scp")),
    # Their test parts have no labels.
    "genia2013": Particular(split="devel", by_strings=True),
    "bionlp13cg_ee": Particular(split="devel", by_strings=True),
    "bionlp13pc_ee": Particular(split="devel", by_strings=True),
}
