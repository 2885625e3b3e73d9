"""Names of classes: a name in, its words out.

Not covered: what the words mean, and names of one letter case throughout, which stay one word.
"""

from __future__ import annotations

import re

__all__ = ["split_name"]

_HUMP = re.compile(r"(?<=[^\W_A-Z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def split_name(name: str) -> list[str]:
    """The words of a name, written as there; abbreviations stay together.

    >>> split_name("AskOpeningHours"), split_name("UseATMCard"), split_name("opening_hours")
    (['Ask', 'Opening', 'Hours'], ['Use', 'ATM', 'Card'], ['opening', 'hours'])
    """
    return _HUMP.sub(" ", name).replace("_", " ").split()
