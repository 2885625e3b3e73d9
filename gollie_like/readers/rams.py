"""RAMS: JSON lines of five-sentence documents with an event and its arguments across sentences.

In: ``sentences``, ``evt_triggers`` and ``gold_evt_links`` by token numbers, last tokens included.
Out: one `Labelled` a document. Roles lose the prefix that names their event (``evt089arg02place``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gollie_like.readers.detokenize import Style
from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import Argument, Labelled, LabelledEvent, LabelledSpan, mark
from gollie_like.readers.report import Account, Row, read_rows
from gollie_like.readers.scierc import join_sentences

__all__ = ["read_rams"]

_ROLE = re.compile(r"\Aevt\d+arg\d+")


def read_rams(
    source: SourceLike, *, style: Style = "natural", account: Account | None = None
) -> Iterator[Labelled]:
    """Read documents with their events."""
    account = account or Account()
    kept = account
    return read_rows(json_rows(source, account), lambda row: _parse(row, style, kept), account)


def _parse(row: Row, style: Style, account: Account) -> Labelled:
    value = row.value
    sentences = join_sentences(value["sentences"], style)
    entities: list[LabelledSpan] = []
    index: dict[tuple[int, int], int] = {}
    events = []
    triggers = [[first, last] for first, last, *_ in value["evt_triggers"]]
    lost = sum(link[0] not in triggers for link in value["gold_evt_links"])
    if lost:
        account.note("an argument of words that are no trigger was left out", row.where, lost)
    for first, last, kinds in value["evt_triggers"]:
        kind = kinds[0][0]
        arguments = []
        for trigger, (begin, end), role in value["gold_evt_links"]:
            if trigger != [first, last]:
                continue
            if (begin, end) not in index:
                index[begin, end] = len(entities)
                entities.append(mark(sentences.text, "", sentences.span(begin, end)))
            arguments.append(Argument(_ROLE.sub("", role), entity=index[begin, end]))
        marked = mark(sentences.text, kind, sentences.span(first, last))
        events.append(LabelledEvent(kind, marked, tuple(arguments)))
    return Labelled(
        str(value.get("doc_key", row.where)),
        sentences.text,
        row.where,
        frozenset(("events",)),
        tokens=tuple(sentences.tokens),
        entities=tuple(entities),
        events=tuple(events),
    )
