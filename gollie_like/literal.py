"""String literals, printed one way everywhere: prompt, gold code, grammar and ``repr``.

In: any string. Out: the Python literal that black prints for ``repr(string)``: double quotes unless
single quotes need fewer escapes; every character that is not printable as its escape. The prompt,
the grammar and the instances agree because all of them use these two functions.
"""

from __future__ import annotations

import re

__all__ = ["choose_quote", "escape", "print_string"]

_TO_LOOK_AT = re.compile(r"[^a-zA-Z0-9 ,.;:!?()\u4e00-\u9fff-]")
"""All characters but some that are printed as they are, so that long texts are escaped fast."""


def choose_quote(string: str) -> str:
    """The quote black prints this string in: ``"`` unless that needs more escapes than ``'``."""
    return "'" if string.count('"') > (string.count("'") if '"' in string else 0) else '"'


def escape(string: str, *, quote: str = '"') -> str:
    """The characters of a literal's body between the given quotes, as ``repr`` escapes them.

    >>> escape('5" disk')
    '5\\\\" disk'
    """
    return _TO_LOOK_AT.sub(lambda found: _escape_character(found.group(), quote), string)


def print_string(string: str) -> str:
    """The literal, quotes included; ``ast.literal_eval`` gives the string back."""
    quote = choose_quote(string)
    return f"{quote}{escape(string, quote=quote)}{quote}"


def _escape_character(character: str, quote: str) -> str:
    if character == quote:
        return "\\" + character
    if character in "\"'":
        return character
    return repr(character)[1:-1]
