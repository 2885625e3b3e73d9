"""Words and normal forms: how strings are made alike before they are compared.

In: a string. Out: its words, or the normal form that a published scorer compares. Strict modes use
none of this.
"""

from __future__ import annotations

import re
import string

__all__ = ["normalize_answer", "normalize_instructuie", "split_words"]

# Scripts written without spaces are split into characters: Thai, Lao, Myanmar, Khmer, kana, Han.
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_SPACELESS += "\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(f"[{_SPACELESS}]|(?:(?![{_SPACELESS}])\\w)+")
_ARTICLE = re.compile(r"\b(?:a|an|the)\b")
_WITHOUT_PUNCTUATION = str.maketrans("", "", string.punctuation)
_SPACE_AROUND = re.compile(r"\s*([,:().;'_-])\s*")
_REPEATED = re.compile(r"([,.;])\1+")


def split_words(text: str) -> list[str]:
    """The words of a text, case folded, punctuation left out; one a character where a script has
    no spaces.

    >>> split_words("Ares 3's crew, 宇航员")
    ['ares', '3', 's', 'crew', '宇', '航', '员']
    """
    return _WORD.findall(text.casefold())


def normalize_answer(text: str) -> str:
    """SQuAD's normal form: lower case, no ASCII punctuation, no English articles, single spaces.

    >>> normalize_answer("The  Ares-3, a mission")
    'ares3 mission'
    """
    bare = text.lower().translate(_WITHOUT_PUNCTUATION)
    return " ".join(_ARTICLE.sub(" ", bare).split())


def normalize_instructuie(text: str) -> str:
    """InstructUIE's normal form: lower case, no braces, no space around punctuation, which is not
    repeated, and straight apostrophes.

    >>> normalize_instructuie("O’Hare  (Chicago , IL)..")
    "o'hare(chicago,il)."
    """
    bare = _SPACE_AROUND.sub(r"\1", " ".join(text.split())).lower()
    return _REPEATED.sub(r"\1", bare.replace("{", "").replace("}", "")).replace("’", "'")
