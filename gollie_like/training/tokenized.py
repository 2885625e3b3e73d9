"""Tokenized texts: the same document as older data sets have it, tokens between spaces.

In: a document with gold. Out: the document with a space between all words and marks, its gold's
verbatim values written likewise and their places moved along. Only for finding out what natural
text is worth: users' texts are natural, and so is what the shipped models are trained on.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

from gollie_like.document import Document, Mention, Span
from gollie_like.spec import Schema, Verbatim

__all__ = ["show_tokens"]

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")


def show_tokens(document: Document, schema: Schema) -> Document:
    """The document with its tokens apart."""
    tokens = list(_TOKEN.finditer(document.text))
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    at = 0
    for token in tokens:
        starts[token.start()] = at
        at += len(token.group())
        ends[token.end()] = at
        at += 1
    text = " ".join(token.group() for token in tokens)

    def move(span: Span | None) -> Span | None:
        if span is None or span.start not in starts or span.end not in ends:
            return None  # it begins or ends within a token, or in space
        return Span(starts[span.start], ends[span.end])

    gold = tuple(
        Mention(
            _respell(mention.instance, schema),
            {path: tuple(map(move, spans)) for path, spans in mention.spans.items()},
        )
        for mention in document.gold or ()
    )
    return replace(document, text=text, gold=gold)


def _respell(value: Any, schema: Schema) -> Any:
    """An instance with its verbatim values as the text now has them."""
    if isinstance(value, list):
        return [_respell(item, schema) for item in value]
    spec = schema.spec_of(type(value)) if is_dataclass(value) else None
    if spec is None:
        return value
    changed: dict[str, Any] = {}
    for field in fields(value):
        held = getattr(value, field.name)
        known = next((f for f in spec.fields if f.name == field.name), None)
        copied = known is not None and _is_copied(known.type)
        if isinstance(held, str):
            changed[field.name] = _spell(held) if copied else held
        elif isinstance(held, list) and copied:
            changed[field.name] = [_spell(v) if isinstance(v, str) else v for v in held]
        else:
            changed[field.name] = _respell(held, schema)
    return type(value)(**changed)


def _is_copied(kind: Any) -> bool:
    """Whether strings of this type are copied from the text."""
    return isinstance(kind, Verbatim) or (hasattr(kind, "item") and _is_copied(kind.item))


def _spell(value: str) -> str:
    return " ".join(_TOKEN.findall(value))
