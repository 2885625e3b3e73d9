"""Pictures of a report: engines as bars, growth as lines.

In: figures of a report. Out: SVG documents as text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log
from typing import Any

from gollie_like.drawing import (
    BLUE,
    GRAY,
    INK,
    ORANGE,
    PALE,
    draw_bar,
    draw_line,
    draw_page,
    draw_rule,
    draw_text,
)

__all__ = ["draw_engines", "draw_growth"]

_COLORS = {"ours": BLUE, "floor": PALE}
_SIDE = 220


def draw_engines(report: Mapping[str, Any]) -> str:
    """Documents a second of each engine, the fastest first; all rounds as marks."""
    rows = sorted(report["engines"], key=lambda row: -row["documents_per_second"])
    most = max(max(row["rounds"], default=0.0) for row in rows) or 1.0
    gutter, wide, step, top = 400, 360, 26, 56
    width, height = gutter + wide + 110, top + step * len(rows) + 20
    title = "Documents a second"
    about = f"{report['model']}, {report['device']}, prefix of {report['prefix_tokens']:,} tokens"
    parts = [
        draw_text(16, 24, title, size=15, weight=600),
        draw_text(16, 43, f"{about}; bars are medians of {report['rounds']} rounds, marks rounds"),
    ]
    for number, row in enumerate(rows):
        y = top + step * number
        rate = row["documents_per_second"]
        color = _COLORS.get(row["group"], ORANGE)
        parts.append(draw_text(gutter - 8, y + 15, row["title"], anchor="end", fill=INK))
        parts.append(draw_bar(gutter, y + 4, rate / most * wide, 15, color))
        for held in row["rounds"]:
            x = gutter + held / most * wide
            parts.append(f"<path d='M{x:.1f} {y + 2} v19' stroke='{INK}'/>")
        x = gutter + max([rate, *row["rounds"]]) / most * wide + 8
        parts.append(draw_text(x, y + 15, f"{rate:.3g}", fill=INK))
    return draw_page(width, height, parts, title)


def draw_growth(growth: Mapping[str, Sequence[Mapping[str, Any]]]) -> str:
    """Seconds a document against each size, ours and the floor; both axes grow by factors."""
    drawn = {name: points for name, points in growth.items() if points}
    top, left = 66, 64
    parts = [
        draw_text(16, 24, "How cost grows", size=15, weight=600),
        draw_bar(16, 36, 12, 10, BLUE),
        draw_text(34, 45, "ours"),
        draw_bar(84, 36, 12, 10, ORANGE),
        draw_text(102, 45, "the floor: only reading the same tokens"),
    ]
    for number, (name, points) in enumerate(drawn.items()):
        parts += _draw_chart(left + number * (_SIDE + 78), top, name, points)
    return draw_page(left + len(drawn) * (_SIDE + 78), top + _SIDE + 52, parts, "How cost grows")


def _draw_chart(
    left: float, top: float, name: str, points: Sequence[Mapping[str, Any]]
) -> list[str]:
    sizes = [point["size"] for point in points]
    ours = [1 / point["documents_per_second"] for point in points]
    floor = [1 / point["floor_documents_per_second"] for point in points]
    low, high = min(*ours, *floor) / 1.2, max(*ours, *floor) * 1.2
    across = _scale(min(sizes), max(sizes) + (len(sizes) < 2), left)
    up = _scale(high, low, top)
    parts = [
        draw_rule(left, top, left, top + _SIDE),
        draw_rule(left, top + _SIDE, left + _SIDE, top + _SIDE),
    ]
    for size in sizes:
        parts.append(draw_text(across(size), top + _SIDE + 16, f"{size:g}", anchor="middle"))
    for seconds in (low, (low * high) ** 0.5, high):
        parts.append(draw_rule(left, up(seconds), left + _SIDE, up(seconds)))
        parts.append(draw_text(left - 6, up(seconds) + 4, f"{seconds:.2g} s", anchor="end"))
    for series, color in ((floor, ORANGE), (ours, BLUE)):
        places = [(across(s), up(y)) for s, y in zip(sizes, series, strict=True)]
        parts.append(draw_line(places, color))
        for (x, y), value in zip(places, series, strict=True):
            parts.append(
                f"<circle cx='{x:.1f}' cy='{y:.1f}' r='3' fill='{color}'>"
                f"<title>{value:.3g} s a document</title></circle>"
            )
    middle = left + _SIDE / 2
    parts.append(draw_text(middle, top + _SIDE + 36, name, anchor="middle", fill=GRAY))
    return parts


def _scale(low: float, high: float, start: float) -> Any:
    """Where a value stands on an axis that grows by factors."""
    span = log(high / low)
    return lambda value: start + _SIDE * log(value / low) / span
