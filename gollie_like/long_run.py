"""A long run: sources of many documents in, their extractions out, however many and however broken.

In: an extractor and what sources gave. Out: one extraction for each, in order and in bounded
memory. What could not be read is an extraction with its problem; what was read before is taken from
the kept results. Writing them is the work of `RecordFile`, which also resumes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from gollie_like.document import Document, Problem
from gollie_like.extraction import Extraction
from gollie_like.extractor import Extractor
from gollie_like.results import Results
from gollie_like.sources import Unreadable

__all__ = ["accept_unreadable", "read_on"]


def accept_unreadable(
    sources: Iterable[Document | Unreadable],
) -> Iterator[Document | Extraction]:
    """The sources, with an extraction that tells its problem for each that could not be read."""
    for source in sources:
        if isinstance(source, Unreadable):
            problem = Problem("unreadable", "", source.message)
            document = Document("", id=source.id, origin=source.id)
            yield Extraction(document, problems=(problem,), truncated=True)
        else:
            yield source


def read_on(
    extractor: Extractor,
    documents: Iterable[Document | Extraction],
    *,
    results: Results | None = None,
) -> Iterator[Extraction]:
    """One extraction for each document, in order; those with kept results are not read again."""
    if results is None:
        yield from extractor.extract_many(documents)
        return
    known: deque[Extraction] = deque()

    def look_up() -> Iterator[Document | Extraction]:
        for given in documents:
            found = None if isinstance(given, Extraction) else results.find(given)
            settled = given if isinstance(given, Extraction) else found
            if settled is not None:
                known.append(settled)
            yield settled or given

    for extraction in extractor.extract_many(look_up()):
        if known and extraction is known[0]:
            known.popleft()
        else:
            results.add(extraction)
        yield extraction
