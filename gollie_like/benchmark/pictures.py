"""Pictures of a report: bars by class, confusions, confidence; plain SVG, drawn by hand.

In: the rows of a report. Out: SVG documents as text, without scripts, fonts or links of their own,
on a white ground, so that they show alike in a browser, on a forge and in print.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from gollie_like.score import NOTHING

__all__ = ["draw_classes", "draw_confidence", "draw_confusions"]

_BLUE, _PALE, _INK, _GRAY, _LINE, _ORANGE = (
    "#2b6cb0",
    "#bcd4ec",
    "#1a202c",
    "#5f6b7a",
    "#d5dbe3",
    "#c05621",
)
_FONT = "font-family='system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif'"
_MOST_CLASSES = 40
_MOST_CELLS = 16


def draw_classes(rows: Mapping[str, Mapping[str, float]]) -> str:
    """F1 of each class as a bar, precision and recall as marks; the most frequent class first."""
    ordered = sorted(rows.items(), key=lambda row: -(row[1]["gold"] + row[1]["predicted"] / 1e6))
    shown, left = ordered[:_MOST_CLASSES], len(ordered) - _MOST_CLASSES
    gutter = 24 + _width(name for name, _ in shown)
    width, step, top = gutter + 470, 24, 52
    height = top + step * len(shown) + (48 if left > 0 else 30)
    parts = [
        _text(16, 24, "F1 by class, the class with the most gold first", size=15, weight=600),
        _key(gutter, 42),
    ]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x = gutter + share * 300
        parts.append(_rule(x, top, x, top + step * len(shown)))
        parts.append(_text(x, top + step * len(shown) + 16, f"{share:g}", anchor="middle"))
    for number, (name, row) in enumerate(shown):
        y = top + step * number
        parts.append(_text(gutter - 8, y + 16, _clip(name), anchor="end", fill=_INK))
        parts.append(_bar(gutter, y + 5, row["f1"] * 300, 14, _BLUE))
        for share, color in ((row["precision"], _ORANGE), (row["recall"], _INK)):
            x = gutter + share * 300
            parts.append(f"<path d='M{x:.1f} {y + 3} v18' stroke='{color}' stroke-width='2'/>")
        told = f"{row['f1']:.2f}  ({row['gold']:g} gold, {row['predicted']:g} said)"
        parts.append(_text(gutter + 310, y + 16, told))
    if left > 0:
        parts.append(_text(gutter, height - 10, f"and {left} further classes, in the JSON report"))
    return _svg(width, height, parts, "F1 by class")


def draw_confusions(rows: Sequence[Sequence[Any]]) -> str:
    """Gold classes against what was said in their place, with counts."""
    weight: Counter[str] = Counter()
    for gold, said, count in rows:
        weight[gold] += count
        weight[said] += count
    weight.pop(NOTHING, None)
    names = [name for name, _ in weight.most_common(_MOST_CELLS)]
    left = len(weight) - len(names)
    axis = [*names, NOTHING]
    counts = {(gold, said): count for gold, said, count in rows}
    gutter, cell = 40 + _width(axis), 34
    top = 60 + int(_width(axis) * 0.8)
    width, height = gutter + cell * len(axis) + 24 + 60, top + cell * len(axis) + 36
    parts = [
        _text(16, 24, "Gold class (rows) and what was said there (columns)", size=15, weight=600),
        _text(16, 43, f"{NOTHING}: missed, in the last column; invented, in the last row"),
    ]
    for number, name in enumerate(axis):
        x, y = gutter + cell * number + cell / 2, top + cell * number + cell / 2
        parts.append(_text(gutter - 8, y + 4, _clip(name), anchor="end", fill=_INK))
        parts.append(
            f"<g transform='translate({x + 4:.1f} {top - 8}) rotate(-55)'>"
            f"{_text(0, 0, _clip(name), fill=_INK)}</g>"
        )
    parts += _cells(axis, counts, gutter, top, cell)
    if left > 0:
        parts.append(_text(16, height - 10, f"and {left} rarer classes, in the JSON report"))
    return _svg(width, height, parts, "Confusions of classes")


def _cells(
    axis: Sequence[str], counts: Mapping[tuple[str, str], int], left: int, top: int, cell: int
) -> list[str]:
    """The cells of the table, the deeper the larger their share of the row."""
    parts = []
    for row, gold in enumerate(axis):
        total = sum(count for (one, _), count in counts.items() if one == gold) or 1
        for column, said in enumerate(axis):
            count = counts.get((gold, said), 0)
            share = count / total
            color = _BLUE if gold == said else _ORANGE
            x, y = left + cell * column, top + cell * row
            parts.append(
                f"<rect x='{x}' y='{y}' width='{cell - 2}' height='{cell - 2}' fill='{color}' "
                f"fill-opacity='{share**0.7:.2f}' stroke='{_LINE}'/>"
            )
            if count:
                ink = "#fff" if share > 0.55 else _INK
                middle = x + cell / 2 - 1
                parts.append(_text(middle, y + 20, f"{count:g}", anchor="middle", fill=ink))
    return parts


def draw_confidence(confidence: Mapping[str, Any]) -> str:
    """How often predictions of a confidence are right, and precision against recall."""
    side, top = 240, 64
    parts = [
        _text(16, 24, "What confidence is worth", size=15, weight=600),
        _text(
            16,
            43,
            f"expected calibration error {confidence['ece']:.3f}, Brier score "
            f"{confidence['brier']:.3f}, average precision {confidence['average_precision']:.3f}",
        ),
    ]
    parts += _frame(56, top, side, "confidence", "share right")
    parts.append(
        f"<path d='M56 {top + side} L{56 + side} {top}' stroke='{_GRAY}' stroke-dasharray='4 4' "
        "fill='none'/>"
    )
    bins = [held for held in confidence["bins"] if held["count"]]
    most = max((held["count"] for held in bins), default=1)
    points = [(56 + held["mean"] * side, top + (1 - held["right"]) * side) for held in bins]
    parts.append(_line(points, _BLUE))
    for (x, y), held in zip(points, bins, strict=True):
        radius = 3 + 7 * (held["count"] / most) ** 0.5
        parts.append(
            f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{radius:.1f}' fill='{_PALE}' stroke='{_BLUE}'>"
            f"<title>{held['count']} predictions, mean confidence {held['mean']:.2f}, "
            f"{held['right']:.2f} right</title></circle>"
        )
    left = 56 + side + 84
    parts += _frame(left, top, side, "recall", "precision")
    curve = [(left + r * side, top + (1 - p) * side) for _, p, r in confidence["curve"]]
    parts.append(_line(curve, _ORANGE))
    best = confidence["best_threshold"]
    x, y = left + best["recall"] * side, top + (1 - best["precision"]) * side
    parts.append(f"<circle cx='{x:.1f}' cy='{y:.1f}' r='5' fill='{_ORANGE}'/>")
    told = f"best F1 {best['f1']:.2f} at {best['threshold']:.2f}"
    parts.append(_text(left + side, top + side - 10, told, anchor="end", fill=_ORANGE))
    return _svg(left + side + 24, top + side + 48, parts, "Confidence")


def _frame(left: float, top: float, side: float, across: str, up: str) -> list[str]:
    parts = []
    for share in (0.0, 0.5, 1.0):
        x, y = left + share * side, top + (1 - share) * side
        parts += [_rule(x, top, x, top + side), _rule(left, y, left + side, y)]
        parts.append(_text(x, top + side + 16, f"{share:g}", anchor="middle"))
        parts.append(_text(left - 6, y + 4, f"{share:g}", anchor="end"))
    parts.append(_text(left + side / 2, top + side + 34, across, anchor="middle", fill=_INK))
    turned = f"<g transform='translate({left - 34} {top + side / 2}) rotate(-90)'>"
    return [*parts, f"{turned}{_text(0, 0, up, anchor='middle', fill=_INK)}</g>"]


def _line(points: Sequence[tuple[float, float]], color: str) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f"<polyline points='{path}' fill='none' stroke='{color}' stroke-width='2'/>"


def _key(x: float, y: float) -> str:
    return "".join(
        [
            _bar(x, y - 9, 12, 10, _BLUE),
            _text(x + 18, y, "F1"),
            f"<path d='M{x + 50} {y - 11} v14' stroke='{_ORANGE}' stroke-width='2'/>",
            _text(x + 58, y, "precision"),
            f"<path d='M{x + 130} {y - 11} v14' stroke='{_INK}' stroke-width='2'/>",
            _text(x + 138, y, "recall"),
        ]
    )


def _bar(x: float, y: float, width: float, height: float, color: str) -> str:
    return f"<rect x='{x}' y='{y}' width='{width:.1f}' height='{height}' rx='2' fill='{color}'/>"


def _rule(x1: float, y1: float, x2: float, y2: float) -> str:
    return f"<path d='M{x1:.1f} {y1:.1f} L{x2:.1f} {y2:.1f}' stroke='{_LINE}'/>"


def _text(
    x: float,
    y: float,
    text: str,
    *,
    anchor: str = "start",
    fill: str = _GRAY,
    size: int = 12,
    weight: int = 400,
) -> str:
    return (
        f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' fill='{fill}' font-size='{size}' "
        f"font-weight='{weight}'>{escape(text)}</text>"
    )


def _clip(name: str) -> str:
    return name if len(name) <= 32 else f"{name[:31]}…"


def _width(names: Iterable[str]) -> int:
    """About how wide the longest name is; wide scripts take twice the room."""
    widths = [sum(13 if ord(c) > 0x2E80 else 7 for c in _clip(name)) for name in names]
    return max(widths, default=40)


def _svg(width: float, height: float, parts: Iterable[str], title: str) -> str:
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{width:g}' height='{height:g}' "
        f"viewBox='0 0 {width:g} {height:g}' role='img' {_FONT}><title>{escape(title)}</title>"
        f"<rect width='100%' height='100%' fill='#fff'/>{''.join(parts)}</svg>\n"
    )
