"""String literals, printed one way everywhere: prompt, gold code, grammar and ``repr``.

In: any string. Out: the Python literal that black prints for ``repr(string)``: double quotes unless
single quotes need fewer escapes; every character that is not printable as its escape. The prompt,
the grammar and the instances agree because all of them use these two functions.
"""

from __future__ import annotations

__all__ = ["choose_quote", "escape", "print_string"]


def choose_quote(string: str) -> str:
    """The quote black prints this string in: ``"`` unless that needs more escapes than ``'``."""
    return "'" if string.count('"') > (string.count("'") if '"' in string else 0) else '"'


def escape(string: str, *, quote: str = '"') -> str:
    """The characters of a literal's body between the given quotes, as ``repr`` escapes them.

    >>> escape('5" disk')
    '5\\\\" disk'
    """
    return "".join(_escape_character(character, quote) for character in string)


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
