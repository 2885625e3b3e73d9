"""Readers: labelled data in its many published formats -> `Labelled` records -> gold documents.

In: files as their publishers distribute them. Out: one neutral record a text (`labelled`), one
after the other, with an account of what was read, skipped and mended (`report`). Each format has a
module of its own; `sources` knows the published sets by name, and `instances` turns records into
documents whose gold mentions are instances of guideline classes. Nothing here loads a model.
"""

from gollie_like.readers.catalogue import find_set, list_sets, read_set
from gollie_like.readers.instances import to_document
from gollie_like.readers.labelled import (
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
    LabelledTriple,
    Opinion,
)
from gollie_like.readers.report import Account, ReadReport
from gollie_like.readers.sources import DataSet, Records

__all__ = [
    "Account",
    "Argument",
    "DataSet",
    "Labelled",
    "LabelledEvent",
    "LabelledRelation",
    "LabelledSpan",
    "LabelledTriple",
    "Opinion",
    "ReadReport",
    "Records",
    "find_set",
    "list_sets",
    "read_set",
    "to_document",
]
