"""The leak guard: nothing that is scored may be trained on.

In: texts to train on, texts held out. Out: the leaks, each with its held-out twin and the reason:
``same`` after normalization (case, spacing and punctuation aside), or ``near``: more than half of
the held-out text's five-word shingles stand in the training text (Broder 1997 calls this
containment). Texts of fewer than five words are compared whole only.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

__all__ = ["HeldOut", "Leak"]

_SHINGLE = 5
_ENOUGH = 0.5


@dataclass(frozen=True)
class Leak:
    """A training text that gives a held-out one away."""

    text: str
    held_out: str
    kind: Literal["same", "near"]


class HeldOut:
    """Texts that must stay out of training, indexed by their shingles."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts: list[str] = []
        self._sizes: list[int] = []
        self._whole: dict[tuple[str, ...], int] = {}
        self._shingles: dict[int, list[int]] = {}
        for text in texts:
            words = tuple(_words(text))
            if not words or words in self._whole:
                continue
            number = len(self._texts)
            self._whole[words] = number
            self._texts.append(text)
            shingles = set(_shingles(words))
            self._sizes.append(len(shingles))
            for shingle in shingles:
                self._shingles.setdefault(shingle, []).append(number)

    def __len__(self) -> int:
        return len(self._texts)

    def find(self, text: str) -> Leak | None:
        """The leak in a text, or ``None``."""
        words = tuple(_words(text))
        same = self._whole.get(words)
        if same is not None:
            return Leak(text, self._texts[same], "same")
        shared: Counter[int] = Counter()
        for shingle in set(_shingles(words)):
            shared.update(self._shingles.get(shingle, ()))
        for number, count in shared.most_common(1):
            if count > _ENOUGH * self._sizes[number]:
                return Leak(text, self._texts[number], "near")
        return None


def _words(text: str) -> list[str]:
    """Lower-cased words; in scripts without spaces every character is one."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    words: list[str] = []
    for run in re.findall(r"[^\W_]+", plain):
        dense = any("\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" for c in run)
        words += run if dense else [run]
    return words


def _shingles(words: Sequence[str]) -> Iterator[int]:
    for start in range(len(words) - _SHINGLE + 1):
        yield hash(tuple(words[start : start + _SHINGLE]))
