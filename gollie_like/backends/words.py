"""Tokenizers: read from a model's files, kept beside a checkpoint so that they load fast.

In: a GGUF file or a directory. Out: a fast tokenizer of transformers, and the same from two small
files later. A tokenizer that cannot be kept this way without a change in what it does is kept the
way transformers keeps it.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from gollie_like.backends.libraries import transformers
from gollie_like.cache import read_record
from gollie_like.errors import ModelError

__all__ = ["open_tokenizer", "read_tokenizer", "save_tokenizer"]

_WORDS = "tokenizer.json"
_SETTINGS = "words.json"
_PADDING = re.compile(r"\[PAD\d+\]")
_ROLES = ("bos_token", "eos_token", "pad_token", "unk_token")
_SAMPLE = (
    'def f(x: int) -> str:\n    """Ärger, naïve e\u0301 שלום 東京 🙂"""\n\treturn f"{x}"  # a\r\n'
    "  Ann <|im_end|> and </s> went to [PAD] in 1987.\n\n\n"
)


def read_tokenizer(weights: Path, *, remote_code: bool = False) -> Any:
    """The tokenizer of a GGUF file or a model directory."""
    if weights.is_dir():
        tokenizer = transformers.AutoTokenizer.from_pretrained(
            weights, local_files_only=True, trust_remote_code=remote_code
        )
    else:
        # Not through AutoTokenizer, which would read the whole file twice to find this class.
        tokenizer = transformers.PreTrainedTokenizerFast.from_pretrained(
            weights.parent, local_files_only=True, gguf_file=weights.name
        )
    if not tokenizer.is_fast:
        raise ModelError(
            f"The tokenizer of {weights} has no fast form, which decoding under a grammar needs."
        )
    return tokenizer


def save_tokenizer(tokenizer: Any, directory: Path) -> None:
    """Keep a tokenizer in a directory for `open_tokenizer`."""
    words = json.loads(tokenizer.backend_tokenizer.to_str())
    _drop_padding(words)
    (directory / _WORDS).write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    settings = {role: getattr(tokenizer, role) for role in _ROLES}
    settings["chat_template"] = tokenizer.chat_template
    (directory / _SETTINGS).write_text(json.dumps(settings, ensure_ascii=False), encoding="utf-8")
    if _differ(tokenizer, open_tokenizer(directory)):
        (directory / _WORDS).unlink()
        (directory / _SETTINGS).unlink()
        tokenizer.save_pretrained(directory)


def _drop_padding(words: dict[str, Any]) -> None:
    """Take out the stand-ins with which GGUF files fill up the vocabulary to a round number.

    No text is ever encoded with them, but a grammar would take them for words.
    """
    vocabulary = words.get("model", {}).get("vocab")
    if isinstance(vocabulary, dict):
        for word in [w for w in vocabulary if _PADDING.fullmatch(w)]:
            del vocabulary[word]


def _differ(one: Any, other: Any) -> bool:
    a, b = one(_SAMPLE)["input_ids"], other(_SAMPLE)["input_ids"]
    roles = [(getattr(t, f"{role}_id") for role in _ROLES) for t in (one, other)]
    return a != b or one.decode(a) != other.decode(b) or list(roles[0]) != list(roles[1])


def open_tokenizer(directory: Path) -> Any:
    """The tokenizer that `save_tokenizer` kept in a directory."""
    if not (directory / _SETTINGS).is_file():
        return transformers.AutoTokenizer.from_pretrained(directory, local_files_only=True)
    settings = {name: value for name, value in read_record(directory / _SETTINGS).items() if value}
    return transformers.PreTrainedTokenizerFast(
        tokenizer_file=str(directory / _WORDS), clean_up_tokenization_spaces=False, **settings
    )
