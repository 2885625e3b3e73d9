"""The vocabulary of one model: text to tokens and back, and the same for the grammar engine.

In: a fast tokenizer of transformers and the number of rows of the model's output matrix. Out: token
ids of prompts, bytes of token ids, and the `LLTokenizer` that grammars are compiled against.

A prompt is read in two parts, so that every document sees the same prefix tokens. Each part is
tokenized on its own, the prefix as if a ``#`` followed. Where the prefix ends in line breaks and
the suffix begins with code or a comment, as prompts do, that gives the tokens of the whole;
elsewhere it gives at least the same tokens every time. The tokenizer's own default decides about
tokens for the beginning of text; one for its end is never added.

Texts are data: whatever looks like a control token in them is read as the characters it is made of.
Control tokens are recognized in the markup of a chat format only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from llguidance import LLTokenizer
from tokenizers import Tokenizer

from gollie_like.errors import ModelError

__all__ = ["Vocabulary"]


class Vocabulary:
    """Tokens of one model.

    ``size`` is the number of rows of the model's output matrix, and then the number of tokens
    that may be written: neither tokens without a row nor rows without a token are. ``ends`` are
    the tokens that end a text, ``beginning`` those that the tokenizer puts before every text.
    """

    def __init__(self, tokenizer: Any, *, size: int, ends: Iterable[int] = ()) -> None:
        backend = getattr(tokenizer, "backend_tokenizer", None)
        if backend is None:
            raise ModelError(
                f"The tokenizer {type(tokenizer).__name__} is not a fast one, and only those can "
                "be matched with a grammar; use a model that has a tokenizer.json."
            )
        description = json.loads(backend.to_str())
        description.update(padding=None, truncation=None)
        added = description.get("added_tokens") or []
        marks = [token for token in added if token["special"] or not token["content"].isspace()]
        self._marks = {token["content"]: int(token["id"]) for token in marks}
        self._plain = _without(description, marks)
        known = max([*self._marks.values(), self._plain.get_vocab_size() - 1]) + 1
        self.size = min(size, known)
        self._rows = max(size, known)
        self.ends = frozenset(end for end in (*ends, tokenizer.eos_token_id) if _fits(end, known))
        if not self.ends:
            raise ModelError("The tokenizer names no token that ends a text (eos_token).")
        self.special = frozenset(self._marks.values()) | self.ends
        self.beginning = _beginning(tokenizer)
        # Some tokenizers put a space before every text; a line break in front takes it away.
        first = self._plain.encode("a", add_special_tokens=False).tokens
        self._anchor = bool(first) and first[0].startswith(("▁", "Ġ"))
        self._description = description
        self._mark_pattern = _mark_pattern(self._marks)
        self._pieces: dict[int, bytes] = {}

    @cached_property
    def engine(self) -> LLTokenizer:
        """The same vocabulary for llguidance; special tokens match no text in it."""
        for token in self._description.get("added_tokens") or []:
            token["special"] = token["content"] in self._marks
        text = json.dumps(self._description)
        return LLTokenizer(text, n_vocab=self._rows, eos_token=sorted(self.ends))

    def encode(self, text: str) -> list[int]:
        """Tokens of plain text, whatever it contains."""
        if self._anchor:
            lead = self._tokenize("\n")
            ids = self._tokenize("\n" + text)
            if ids[: len(lead)] == lead:
                return ids[len(lead) :]
        return self._tokenize(text)

    def encode_prefix(self, text: str) -> list[int]:
        """Tokens of plain text that a line of code or a comment will follow."""
        ids, mark = self.encode(text + "#"), self._tokenize("#")
        if text[-1:].isspace() and ids[-len(mark) :] == mark:
            return ids[: -len(mark)]
        return self.encode(text)

    def encode_markup(self, text: str) -> list[int]:
        """Tokens of a chat format's own text, its control tokens read as such."""
        pieces = self._mark_pattern.split(text) if self._mark_pattern else [text]
        ids: list[int] = []
        for piece in filter(None, pieces):
            ids += [self._marks[piece]] if piece in self._marks else self.encode(piece)
        return ids

    def count(self, text: str) -> int:
        """How many tokens a text has, without a beginning of text."""
        return len(self.encode(text))

    def bytes_of(self, token: int) -> bytes:
        """The bytes one token stands for; none for a special token."""
        piece = self._pieces.get(token)
        if piece is None:
            piece = b"" if token in self.special else self.engine.decode_bytes([token])
            self._pieces[token] = piece
        return piece

    def decode(self, tokens: Sequence[int]) -> bytes:
        """The bytes of a run of tokens."""
        return b"".join(map(self.bytes_of, tokens))

    def _tokenize(self, text: str) -> list[int]:
        ids: list[int] = self._plain.encode(text, add_special_tokens=False).ids
        return ids


def _fits(token: int | None, known: int) -> bool:
    return token is not None and 0 <= token < known


def _without(description: dict[str, Any], marks: list[dict[str, Any]]) -> Tokenizer:
    """The tokenizer of the description, for which the marks are ordinary characters."""
    kept = [token for token in description.get("added_tokens") or [] if token not in marks]
    return Tokenizer.from_str(
        json.dumps({**description, "added_tokens": kept, "post_processor": None})
    )


def _beginning(tokenizer: Any) -> list[int]:
    """The tokens that the tokenizer puts before every text by default."""
    bare = tokenizer("a", add_special_tokens=False)["input_ids"]
    full = tokenizer("a")["input_ids"]
    for start in range(len(full) - len(bare) + 1):
        if bare and full[start : start + len(bare)] == bare:
            return [int(token) for token in full[:start]]
    return []


def _mark_pattern(marks: Iterable[str]) -> re.Pattern[str] | None:
    """Any of the special tokens, the longest first."""
    names = sorted(marks, key=len, reverse=True)
    return re.compile(f"({'|'.join(map(re.escape, names))})") if names else None
