"""Errors in context: the part of a report's page that shows what went wrong, and where.

In: the mistakes of a report and the documents they are in. Out: Markdown: what was said, what the
gold has, and the stretch of the text with both places marked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gollie_like.benchmark.wording import flatten, show_cell, show_code
from gollie_like.document import Document

__all__ = ["show_mistakes"]

_CONTEXT = 70


def show_mistakes(report: Mapping[str, Any], documents: Mapping[str, Document]) -> Iterator[str]:
    """The part of the page with the errors, each with its text."""
    mistakes = report["mistakes"]
    if not mistakes:
        yield "There are no errors."
        yield ""
        return
    if "said" not in mistakes[0]:
        yield from _list_sorts(mistakes)
        return
    yield f"## {len(mistakes)} telling errors"
    yield ""
    yield (
        "Of the commonest sorts of error the ones the model was surest of. ⟦ ⟧ is what was said, "
        "⟪ ⟫ what the gold has."
    )
    for number, mistake in enumerate(mistakes, 1):
        yield ""
        yield f"{number}. {_tell(mistake)}"
        yield ""
        for label, shown in (("said", mistake["said"]), ("gold", mistake["gold"])):
            if shown:
                yield f"        {label}: {flatten(shown)}"
        if mistake["note"]:
            yield f"        {flatten(mistake['note'])}"
        document = documents.get(mistake["document"])
        if document is not None:
            context = _mark(document.text, mistake["said_span"], mistake["gold_span"])
            yield f"        text: {context}"
            for name, given in document.inputs.items():
                yield f"        {name}: {_mark(given, (), ())}"
    yield ""


def _list_sorts(mistakes: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Errors of a report without texts: how often which sort came."""
    yield "## The commonest sorts of error"
    yield ""
    yield "| what | class in the gold | class that was said | times |"
    yield "|---|---|---|---:|"
    rows = {(m["kind"], m["gold_class"], m["said_class"]): m["of_this_sort"] for m in mistakes}
    for (kind, gold, said), count in sorted(rows.items(), key=lambda row: -row[1]):
        yield f"| {kind} | {show_cell(gold)} | {show_cell(said)} | {count:,} |"
    yield ""
    yield "This report was written without the texts."
    yield ""


def _tell(mistake: Mapping[str, Any]) -> str:
    more = mistake["of_this_sort"] - 1
    alike = f", {more:,} more like it" if more else ""
    sure = mistake["confidence"]
    sure = f", confidence {sure:.2f}" if sure is not None else ""
    return f"**{mistake['kind']}** in document {show_code(mistake['document'])}{sure}{alike}"


def _mark(text: str, said: Sequence[int], gold: Sequence[int]) -> str:
    """A stretch of the text with both places marked; a long way between them is left out."""
    spans = [span for span in (said, gold) if span]
    if not spans:
        return flatten(text[: 3 * _CONTEXT]) + (" …" if len(text) > 3 * _CONTEXT else "")
    start = max(0, min(span[0] for span in spans) - _CONTEXT)
    end = min(len(text), max(span[1] for span in spans) + _CONTEXT)
    marks: list[tuple[int, int, str]] = []
    if gold:
        marks += [(gold[0], 1, "⟪"), (gold[1], -1, "⟫")]
    if said:
        marks += [(said[0], 2, "⟦"), (said[1], -2, "⟧")]
    shown, place = "", start
    # Closing marks stand before opening ones of the same place, the inner ones first.
    for at, _, mark in sorted(marks):
        shown += text[place:at] + mark
        place = at
    shown = flatten(shown + text[place:end])
    if len(shown) > 8 * _CONTEXT:
        shown = f"{shown[: 4 * _CONTEXT]} … {shown[-4 * _CONTEXT :]}"
    return f"{'… ' * (start > 0)}{shown}{' …' * (end < len(text))}"
