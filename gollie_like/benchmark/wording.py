"""Words and numbers of pages: figures by name, intervals, names as code, values in tables.

In: what a report holds. Out: pieces of Markdown on one line; nothing in a text can break a page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

__all__ = ["flatten", "name_figure", "show_cell", "show_code", "show_interval", "show_number"]

_NAMES = {
    "f1": "F1",
    "macro_f1": "macro F1",
    "mcc": "MCC",
    "exact": "exact match",
    "spearman": "Spearman",
    "pearson": "Pearson",
}


def name_figure(figure: str) -> str:
    """A figure as people call it."""
    return _NAMES.get(figure, figure)


def show_number(value: Any, digits: int = 3) -> str:
    """A number, or nothing if there is none."""
    return "" if value is None else f"{value:.{digits}f}"


def show_interval(ends: Sequence[float | None]) -> str:
    """An interval in words, or nothing if there is none."""
    low, high = ends
    return "" if low is None or high is None else f"{low:.3f} to {high:.3f}"


def flatten(text: str) -> str:
    """One line, whatever the text holds."""
    return re.sub(r"\s+", " ", "".join(c if c.isprintable() else " " for c in text)).strip()


def show_code(text: str) -> str:
    """A name as code, whatever it holds."""
    return f"`{flatten(text).replace('`', chr(39))}`"


def show_cell(value: Any) -> str:
    """A value in a table: its marks are not Markdown."""
    shown = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    return re.sub(r"([|<>`*_\[\]\\])", r"\\\1", flatten(shown))
