"""Curves: the log of a run in, one picture of loss, scores and learning rate out, as SVG."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from gollie_like.drawing import (
    BLUE,
    GRAY,
    ORANGE,
    PALE,
    draw_line,
    draw_page,
    draw_rule,
    draw_text,
)

__all__ = ["draw_curves", "smooth"]

_WIDTH, _HEIGHT, _LEFT, _GAP = 640, 150, 60, 64
_MOST = 600
"""So many points are drawn of a line; more cannot be told apart."""


def smooth(values: Sequence[float], keep: float = 0.9) -> list[float]:
    """A running mean that forgets, without the pull towards zero at its beginning."""
    held, weight, smoothed = 0.0, 0.0, []
    for value in values:
        held, weight = keep * held + value, keep * weight + 1
        smoothed.append(held / weight)
    return smoothed


def draw_curves(lines: Sequence[Mapping[str, Any]], title: str = "Training") -> str:
    """The picture of a log: loss of every step and its running mean, dev scores, rate."""
    steps = [int(line["step"]) for line in lines]
    losses = [float(line["loss"]) for line in lines]
    rates = [float(line["rate"]) for line in lines]
    scored = [(int(x["step"]), float(x["score"])) for x in lines if x.get("score") is not None]
    panels = [("loss", [(steps, losses, PALE), (steps, smooth(losses), BLUE)])]
    if scored:
        at, values = [step for step, _ in scored], [value for _, value in scored]
        panels.append(("dev F1", [(at, values, ORANGE)]))
    panels.append(("learning rate", [(steps, rates, GRAY)]))
    parts = [draw_text(16, 26, title, size=15, weight=600)]
    last = max(steps, default=0)
    for number, (name, curves) in enumerate(panels):
        parts += _draw_panel(name, curves, 56 + number * (_HEIGHT + _GAP), last)
    height = 56 + len(panels) * (_HEIGHT + _GAP)
    return draw_page(_LEFT + _WIDTH + 24, height, parts, title)


def _draw_panel(
    name: str, curves: Sequence[tuple[list[int], list[float], str]], top: int, last: int
) -> list[str]:
    values = [value for _, held, _ in curves for value in held]
    high = max(values, default=1.0) or 1.0
    parts = [draw_text(_LEFT, top - 10, name, weight=600)]
    for share in (0.0, 0.5, 1.0):
        y = top + _HEIGHT * (1 - share)
        parts.append(draw_rule(_LEFT, y, _LEFT + _WIDTH, y))
        parts.append(draw_text(_LEFT - 8, y + 4, f"{high * share:.3g}", anchor="end"))
    for share in (0.0, 0.5, 1.0):
        x = _LEFT + _WIDTH * share
        told = f"{round(last * share)}"
        parts.append(draw_text(x, top + _HEIGHT + 18, told, anchor="middle"))
    for at, held, color in curves:
        points = [
            (_LEFT + _WIDTH * x / max(1, last), top + _HEIGHT * (1 - y / high))
            for x, y in zip(at, held, strict=True)
        ]
        if len(points) == 1:
            points *= 2
        parts.append(draw_line(points[:: max(1, len(points) // _MOST)], color))
    return parts
