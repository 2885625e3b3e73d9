"""Text2KGBench: sentences with triples of an ontology.

In: JSON lines of one triple each (``sub_label``, ``rel_label``, ``obj_label``), of several
(``triples``), or of the sentence alone; the ontology lies beside the split's folder. Out: one
`Labelled` a line; the ontology's domain and range type the entities. The data names words without
places, and not all of them stand in the sentence, so marks have no spans; where only case or
spacing differs, they are spelled as in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from gollie_like.readers.files import Source, SourceLike, as_source, json_line_rows, json_value
from gollie_like.readers.labelled import Labelled, LabelledRelation, LabelledSpan
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_ontology", "read_text2kgbench"]


def read_text2kgbench(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read the sentences of one ontology and split."""
    account = account or Account()
    origin = as_source(source)
    # ont_10_culture_train.jsonl -> ../ontologies/10_culture_ontology.json
    stem = origin.path.stem.removeprefix("ont_").rsplit("_", 1)[0].removesuffix("_ground")
    beside = origin.path.parent.parent / "ontologies" / f"{stem}_ontology.json"
    types = read_ontology(Source(beside, beside.name)) if beside.exists() else {}
    rows = json_line_rows(origin, account)
    return read_rows(rows, lambda row: _parse(row, types, stem), account)


def read_ontology(source: SourceLike) -> Mapping[str, tuple[str, str]]:
    """Every relation of an ontology and the names of its domain and range."""
    ontology = json_value(source)
    concepts = {concept["qid"]: concept["label"] for concept in ontology["concepts"]}
    return {
        relation["label"].strip(): (
            concepts.get(relation["domain"], ""),
            concepts.get(relation["range"], ""),
        )
        for relation in ontology["relations"]
    }


def _spell(words: str, text: str) -> str:
    """The words as the text spells them, if it has them in other case or spacing."""
    if words in text or not words.strip():
        return words
    letters = r"\s*".join(re.escape(letter) for letter in words if not letter.isspace())
    found = re.search(rf"(?<!\w){letters}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else words


def _parse(row: Row, types: Mapping[str, tuple[str, str]], ontology: str) -> Labelled:
    value = row.value
    triples = value.get("triples")
    if triples is None and "rel_label" in value:
        triples = [{name: value[f"{name}_label"] for name in ("sub", "rel", "obj")}]
    entities: list[LabelledSpan] = []
    index: dict[tuple[str, str], int] = {}

    def refer(kind: str, words: Any) -> int:
        key = (kind, _spell(str(words), value["sent"]))
        if key not in index:
            index[key] = len(entities)
            entities.append(LabelledSpan(*key))
        return index[key]

    relations = []
    for triple in triples or ():
        name = triple["rel"].strip()
        domain, range_ = types.get(name, ("", ""))
        head, tail = refer(domain, triple["sub"]), refer(range_, triple["obj"])
        relations.append(LabelledRelation(name, head, tail))
    return Labelled(
        value["id"],
        value["sent"],
        row.where,
        frozenset(("relations",)) if triples is not None else frozenset(),
        entities=tuple(entities),
        relations=tuple(relations),
        attributes={"ontology": ontology},
    )
