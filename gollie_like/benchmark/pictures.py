"""Pictures of a report: bars by class, confusions, confidence; plain SVG, drawn by hand.

In: the rows of a report. Out: SVG documents as text, without scripts, fonts or links of their own,
on a white ground, so that they show alike in a browser, on a forge and in print.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from gollie_like.drawing import (
    BLUE,
    GRAY,
    INK,
    LINE,
    ORANGE,
    PALE,
    clip,
    draw_bar,
    draw_line,
    draw_page,
    draw_rule,
    draw_text,
    measure,
)
from gollie_like.score import NOTHING

__all__ = ["draw_classes", "draw_confidence", "draw_confusions"]

_MOST_CLASSES = 40
_MOST_CELLS = 16


def draw_classes(rows: Mapping[str, Mapping[str, float]]) -> str:
    """F1 of each class as a bar, precision and recall as marks; the most frequent class first."""
    ordered = sorted(rows.items(), key=lambda row: -(row[1]["gold"] + row[1]["predicted"] / 1e6))
    shown, left = ordered[:_MOST_CLASSES], len(ordered) - _MOST_CLASSES
    gutter = 24 + measure(name for name, _ in shown)
    width, step, top = gutter + 470, 24, 52
    height = top + step * len(shown) + (48 if left > 0 else 30)
    parts = [
        draw_text(16, 24, "F1 by class, the class with the most gold first", size=15, weight=600),
        _key(gutter, 42),
    ]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x = gutter + share * 300
        parts.append(draw_rule(x, top, x, top + step * len(shown)))
        parts.append(draw_text(x, top + step * len(shown) + 16, f"{share:g}", anchor="middle"))
    for number, (name, row) in enumerate(shown):
        y = top + step * number
        parts.append(draw_text(gutter - 8, y + 16, clip(name), anchor="end", fill=INK))
        parts.append(draw_bar(gutter, y + 5, row["f1"] * 300, 14, BLUE))
        for share, color in ((row["precision"], ORANGE), (row["recall"], INK)):
            x = gutter + share * 300
            parts.append(f"<path d='M{x:.1f} {y + 3} v18' stroke='{color}' stroke-width='2'/>")
        told = f"{row['f1']:.2f}  ({row['gold']:g} gold, {row['predicted']:g} said)"
        parts.append(draw_text(gutter + 310, y + 16, told))
    if left > 0:
        parts.append(
            draw_text(gutter, height - 10, f"and {left} further classes, in the JSON report")
        )
    return draw_page(width, height, parts, "F1 by class")


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
    gutter, cell = 40 + measure(axis), 34
    top = 60 + int(measure(axis) * 0.8)
    width, height = gutter + cell * len(axis) + 24 + 60, top + cell * len(axis) + 36
    parts = [
        draw_text(
            16, 24, "Gold class (rows) and what was said there (columns)", size=15, weight=600
        ),
        draw_text(16, 43, f"{NOTHING}: missed, in the last column; invented, in the last row"),
    ]
    for number, name in enumerate(axis):
        x, y = gutter + cell * number + cell / 2, top + cell * number + cell / 2
        parts.append(draw_text(gutter - 8, y + 4, clip(name), anchor="end", fill=INK))
        parts.append(
            f"<g transform='translate({x + 4:.1f} {top - 8}) rotate(-55)'>"
            f"{draw_text(0, 0, clip(name), fill=INK)}</g>"
        )
    parts += _cells(axis, counts, gutter, top, cell)
    if left > 0:
        parts.append(draw_text(16, height - 10, f"and {left} rarer classes, in the JSON report"))
    return draw_page(width, height, parts, "Confusions of classes")


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
            color = BLUE if gold == said else ORANGE
            x, y = left + cell * column, top + cell * row
            parts.append(
                f"<rect x='{x}' y='{y}' width='{cell - 2}' height='{cell - 2}' fill='{color}' "
                f"fill-opacity='{share**0.7:.2f}' stroke='{LINE}'/>"
            )
            if count:
                ink = "#fff" if share > 0.55 else INK
                middle = x + cell / 2 - 1
                parts.append(draw_text(middle, y + 20, f"{count:g}", anchor="middle", fill=ink))
    return parts


def draw_confidence(confidence: Mapping[str, Any]) -> str:
    """How often predictions of a confidence are right, and precision against recall."""
    side, top = 240, 64
    parts = [
        draw_text(16, 24, "What confidence is worth", size=15, weight=600),
        draw_text(
            16,
            43,
            f"expected calibration error {confidence['ece']:.3f}, Brier score "
            f"{confidence['brier']:.3f}, average precision {confidence['average_precision']:.3f}",
        ),
    ]
    parts += _frame(56, top, side, "confidence", "share right")
    parts.append(
        f"<path d='M56 {top + side} L{56 + side} {top}' stroke='{GRAY}' stroke-dasharray='4 4' "
        "fill='none'/>"
    )
    bins = [held for held in confidence["bins"] if held["count"]]
    most = max((held["count"] for held in bins), default=1)
    points = [(56 + held["mean"] * side, top + (1 - held["right"]) * side) for held in bins]
    parts.append(draw_line(points, BLUE))
    for (x, y), held in zip(points, bins, strict=True):
        radius = 3 + 7 * (held["count"] / most) ** 0.5
        parts.append(
            f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{radius:.1f}' fill='{PALE}' stroke='{BLUE}'>"
            f"<title>{held['count']} predictions, mean confidence {held['mean']:.2f}, "
            f"{held['right']:.2f} right</title></circle>"
        )
    left = 56 + side + 84
    parts += _frame(left, top, side, "recall", "precision")
    curve = [(left + r * side, top + (1 - p) * side) for _, p, r in confidence["curve"]]
    parts.append(draw_line(curve, ORANGE))
    best = confidence["best_threshold"]
    x, y = left + best["recall"] * side, top + (1 - best["precision"]) * side
    parts.append(f"<circle cx='{x:.1f}' cy='{y:.1f}' r='5' fill='{ORANGE}'/>")
    told = f"best F1 {best['f1']:.2f} at {best['threshold']:.2f}"
    parts.append(draw_text(left + side, top + side - 10, told, anchor="end", fill=ORANGE))
    return draw_page(left + side + 24, top + side + 48, parts, "Confidence")


def _frame(left: float, top: float, side: float, across: str, up: str) -> list[str]:
    parts = []
    for share in (0.0, 0.5, 1.0):
        x, y = left + share * side, top + (1 - share) * side
        parts += [draw_rule(x, top, x, top + side), draw_rule(left, y, left + side, y)]
        parts.append(draw_text(x, top + side + 16, f"{share:g}", anchor="middle"))
        parts.append(draw_text(left - 6, y + 4, f"{share:g}", anchor="end"))
    parts.append(draw_text(left + side / 2, top + side + 34, across, anchor="middle", fill=INK))
    turned = f"<g transform='translate({left - 34} {top + side / 2}) rotate(-90)'>"
    return [*parts, f"{turned}{draw_text(0, 0, up, anchor='middle', fill=INK)}</g>"]


def _key(x: float, y: float) -> str:
    return "".join(
        [
            draw_bar(x, y - 9, 12, 10, BLUE),
            draw_text(x + 18, y, "F1"),
            f"<path d='M{x + 50} {y - 11} v14' stroke='{ORANGE}' stroke-width='2'/>",
            draw_text(x + 58, y, "precision"),
            f"<path d='M{x + 130} {y - 11} v14' stroke='{INK}' stroke-width='2'/>",
            draw_text(x + 138, y, "recall"),
        ]
    )
