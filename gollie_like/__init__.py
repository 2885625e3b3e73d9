"""Guidelines as code: annotated dataclasses in, typed and grounded instances out.

::

    from gollie_like import Entity, Extractor

The schema language is here at once; what needs more than the standard library (`Extractor`,
`extract`) is imported when it is first used, so that ``import gollie_like`` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from gollie_like.document import Alignment, Document, Mention, Problem, Span
from gollie_like.errors import GollieLikeError
from gollie_like.schema import (
    Entity,
    Event,
    Free,
    Label,
    Name,
    Relation,
    String,
    Template,
    Value,
    rule,
)
from gollie_like.task import Task
from gollie_like.version import __version__

if TYPE_CHECKING:
    from gollie_like.extraction import Extraction
    from gollie_like.extractor import Extractor, extract
    from gollie_like.labels import LabelWeights, Weighing

__all__ = [
    "Alignment",
    "Document",
    "Entity",
    "Event",
    "Extraction",
    "Extractor",
    "Free",
    "GollieLikeError",
    "Label",
    "LabelWeights",
    "Mention",
    "Name",
    "Problem",
    "Relation",
    "Span",
    "String",
    "Task",
    "Template",
    "Value",
    "Weighing",
    "__version__",
    "extract",
    "rule",
]

_LATER = {
    "Extraction": "gollie_like.extraction",
    "LabelWeights": "gollie_like.labels",
    "Weighing": "gollie_like.labels",
    "Extractor": "gollie_like.extractor",
    "extract": "gollie_like.extractor",
}


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return getattr(importlib.import_module(_LATER[name]), name)
    raise AttributeError(f"module 'gollie_like' has no attribute {name!r}")
