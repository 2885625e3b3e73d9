"""Amounts: a number and a noun in, both as a sentence says them out.

Not covered: nouns whose plural does not end in s.
"""

from __future__ import annotations

__all__ = ["tell_amount", "tell_plural"]

_HISSING = ("s", "x", "z", "ch", "sh")


def tell_amount(number: int, noun: str) -> str:
    """So many of something; ``noun`` is its singular, or ends in it.

    >>> tell_amount(1, "document"), tell_amount(2000, "more class"), tell_amount(0, "entry")
    ('1 document', '2,000 more classes', '0 entries')
    """
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {tell_plural(noun)}"


def tell_plural(noun: str) -> str:
    """The plural of a noun, as far as rules tell it.

    >>> tell_plural("movie star"), tell_plural("city"), tell_plural("church")
    ('movie stars', 'cities', 'churches')
    """
    if noun.endswith("y") and not noun.endswith(("ay", "ey", "oy", "uy")):
        return f"{noun[:-1]}ies"
    return f"{noun}{'es' if noun.endswith(_HISSING) else 's'}"
