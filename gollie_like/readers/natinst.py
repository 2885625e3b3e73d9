"""Natural Instructions' JSON: a task with instances of an input and its outputs.

In: a task file whose inputs are one text or, with a pattern, several named ones
(``Sentence 1: ... Sentence 2: ...``). Out: one `Labelled` an instance, its outputs as labels. The
task's definition and its examples are not read. The file is held as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gollie_like.readers.files import SourceLike, as_source, json_value
from gollie_like.readers.labelled import Labelled
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["read_natinst"]

SENTENCE_PAIR = r"Sentence 1:(?P<text>.*?)Sentence 2:(?P<hypothesis>.*)"


def read_natinst(
    source: SourceLike, *, pattern: str | None = None, account: Account | None = None
) -> Iterator[Labelled]:
    """Read instances; the groups of ``pattern`` name the texts, one of them ``text``."""
    account = account or Account()
    origin = as_source(source)
    compiled = re.compile(pattern, re.DOTALL) if pattern else None

    def rows() -> Iterator[Row]:
        task = json_value(origin)
        if not isinstance(task, dict) or "Instances" not in task:
            refuse(origin.name, "has no 'Instances'")
        for number, instance in enumerate(task["Instances"]):
            yield Row(f"{origin.name}:Instances[{number}]", instance)

    def parse(row: Row) -> Labelled:
        value = row.value
        texts = {"text": value["input"]}
        if compiled:
            match = compiled.fullmatch(value["input"].strip())
            if match is None:
                raise ValueError("the input does not follow the pattern of its task")
            texts = {name: words.strip() for name, words in match.groupdict().items()}
        return Labelled(
            str(value.get("id", row.where)),
            texts.pop("text"),
            row.where,
            frozenset(("labels",)),
            inputs=texts,
            labels=tuple(dict.fromkeys(value["output"])),
        )

    return read_rows(rows(), parse, account)
