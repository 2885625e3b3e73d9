"""Documents in the layout of gen-arg and GENEVA: tokens, entity mentions, event mentions.

In: JSON lines with ``tokens``, ``entity_mentions``, ``event_mentions`` and perhaps
``relation_mentions`` by token numbers (ends excluded), arguments naming entities by identifier, as
WikiEvents, GENEVA and ACE by OneIE are. Out: one `Labelled` a document, or a sentence.
The text is the document's own where the tokens fit it, else made from its sentence's words, whose
parts the tokens are, or from the tokens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, align_tokens, detokenize
from gollie_like.readers.files import SourceLike, json_rows
from gollie_like.readers.labelled import (
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
    mark,
)
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_genarg"]


def read_genarg(
    source: SourceLike,
    *,
    unit: Literal["document", "sentence"] = "document",
    style: Style = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read documents or their sentences.

    Arguments that stand in another sentence than their trigger are left out of sentences, and
    so are marks that run across the end of one; both are counted.
    """
    account = account or Account()
    kept = account
    rows = json_rows(source, account)
    if unit == "sentence":
        rows = _by_sentence(rows, account)
    return read_rows(rows, lambda row: _parse(row, style, kept), account)


def _by_sentence(rows: Iterator[Row], account: Account) -> Iterator[Row]:
    for row in rows:
        value = row.value
        if not isinstance(value, dict) or "sentences" not in value:
            yield row
            continue
        begin = inside = 0
        for number, (tokens, text) in enumerate(value["sentences"]):
            words = [token if isinstance(token, str) else token[0] for token in tokens]
            end = begin + len(words)
            entities = list(_within(value["entity_mentions"], begin, end))
            events = [
                {**event, "trigger": trigger}
                for event in value["event_mentions"]
                for trigger in _within([event["trigger"]], begin, end)
            ]
            inside += len(entities) + len(events)
            sentence = {"tokens": words, "text": text, "entity_mentions": entities}
            sentence["doc_id"] = f"{value.get('doc_id', row.where)}#{number}"
            yield Row(row.where, {**sentence, "event_mentions": events})
            begin = end
        lost = len(value["entity_mentions"]) + len(value["event_mentions"]) - inside
        if lost:
            account.note("a mark that lies in no single sentence was left out", row.where, lost)


def _within(items: Sequence[Mapping[str, Any]], begin: int, end: int) -> Iterator[dict[str, Any]]:
    for item in items:
        if begin <= item["start"] and item["end"] <= end:
            yield {**item, "start": item["start"] - begin, "end": item["end"] - begin}


def _parse(row: Row, style: Style, account: Account) -> Labelled:
    value = row.value
    text, places = _text(value, style)

    def span(item: Mapping[str, Any]) -> Span:
        return Span(places[item["start"]].start, places[item["end"] - 1].end)

    entities: list[LabelledSpan] = []
    index: dict[str, int] = {}
    for item in value.get("entity_mentions", ()):
        index[item["id"]] = len(entities)
        kind = item.get("entity_type", "")
        entities.append(mark(text, kind, span(item), id=item["id"]))
    events = []
    for item in value.get("event_mentions", ()):
        known = [given for given in item["arguments"] if given["entity_id"] in index]
        missing = len(item["arguments"]) - len(known)
        if missing:
            account.note("an argument outside of its event's text was left out", row.where, missing)
        arguments = [Argument(given["role"], entity=index[given["entity_id"]]) for given in known]
        kind = item["event_type"]
        trigger = mark(text, kind, span(item["trigger"]))
        events.append(LabelledEvent(kind, trigger, tuple(arguments), str(item.get("id", ""))))
    relations = []
    for item in value.get("relation_mentions", ()):
        head, tail = (index[given["entity_id"]] for given in item["arguments"][:2])
        # The finer name begins with the coarse one, so that either can stand for a class.
        named = item.get("relation_subtype") or item["relation_type"]
        relations.append(LabelledRelation(named, head, tail))
    families = {
        "entity_mentions": "entities",
        "relation_mentions": "relations",
        "event_mentions": "events",
    }
    return Labelled(
        str(value.get("wnd_id", value.get("doc_id", row.where))),
        text,
        row.where,
        frozenset(family for name, family in families.items() if name in value),
        tokens=places,
        entities=tuple(entities),
        relations=tuple(relations),
        events=tuple(events),
    )


def _text(value: Mapping[str, Any], style: Style) -> tuple[str, tuple[Span, ...]]:
    tokens = value["tokens"]
    own = value.get("text", "")
    places = align_tokens(tokens, own) if own else None
    if places is not None and own != " ".join(tokens):
        return own, places
    if "sentence" in value and style in ("natural", "tight"):
        through = _through_words(tokens, value["sentence"].split(), style)
        if through is not None:
            return through
    return detokenize(tokens, style=style)


def _through_words(
    tokens: Sequence[str], words: Sequence[str], style: Style
) -> tuple[str, tuple[Span, ...]] | None:
    """Natural text of the words, and the places of the tokens that the words were cut into."""
    inner = align_tokens(tokens, "".join(words))
    if inner is None:
        return None
    text, outer = detokenize(words, style=style)
    found: list[Span] = []
    number = begin = 0
    for place in inner:
        while place.start >= begin + len(words[number]):
            begin += len(words[number])
            number += 1
        if place.end > begin + len(words[number]):
            return None
        whole = outer[number]
        if whole.of(text) == words[number]:
            found.append(place.shift(whole.start - begin))
        else:  # A code, such as a treebank quote, stands in the text as another character.
            found.append(whole)
    return text, tuple(found)
