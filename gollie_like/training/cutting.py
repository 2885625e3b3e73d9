"""Cutting: long documents with gold, in pieces that fit into a training step.

In: a document and how many characters a piece may have. Out: documents with the gold that lies
within them, at offsets of their own. A mention that a cut goes through is left out, and so is one
without any offsets, such as a label of the whole document: then the document is left whole.
"""

from __future__ import annotations

from dataclasses import replace

from gollie_like.document import Document, Mention, Span
from gollie_like.merge import shift
from gollie_like.window import cut_windows

__all__ = ["cut_document"]


def cut_document(document: Document, *, room: int) -> list[Document]:
    """The pieces of a document, in order, cut between sentences where there are any.

    A document with further inputs is left whole, since nobody knows which piece they speak of.
    """
    gold = document.gold or ()
    if len(document.text) <= room or document.inputs or not all(m.spans for m in gold):
        return [document]
    windows = cut_windows(document.text, room=room, overlap=0, count=len)
    return [_cut_out(document, window, n) for n, window in enumerate(windows)]


def _cut_out(document: Document, window: Span, number: int) -> Document:
    within = [
        shift(mention, -window.start)
        for mention in document.gold or ()
        if all(window.start <= s.start and s.end <= window.end for s in _spans_of(mention))
    ]
    return replace(
        document,
        id=f"{document.id}~{number}",
        text=document.text[window.start : window.end],
        gold=tuple(within),
    )


def _spans_of(mention: Mention) -> list[Span]:
    return [span for spans in mention.spans.values() for span in spans if span is not None]
