"""Marks of a picture: words, bars, rules, lines, and the page around them; plain SVG.

In: places and sizes in pixels. Out: pieces of SVG as text, without scripts, fonts or links of their
own, on a white ground, so that they show alike in a browser, on a forge and in print. What a
picture shows is decided by whoever draws it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

__all__ = [
    "BLUE",
    "GRAY",
    "INK",
    "LINE",
    "ORANGE",
    "PALE",
    "clip",
    "draw_bar",
    "draw_line",
    "draw_page",
    "draw_rule",
    "draw_text",
    "measure",
]

BLUE, PALE, INK, GRAY, LINE, ORANGE = (
    "#2b6cb0",
    "#bcd4ec",
    "#1a202c",
    "#5f6b7a",
    "#d5dbe3",
    "#c05621",
)
_FONT = "font-family='system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif'"


def draw_text(
    x: float,
    y: float,
    text: str,
    *,
    anchor: str = "start",
    fill: str = GRAY,
    size: int = 12,
    weight: int = 400,
) -> str:
    """Words at a place, in one line."""
    return (
        f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' fill='{fill}' font-size='{size}' "
        f"font-weight='{weight}'>{escape(text)}</text>"
    )


def draw_line(points: Sequence[tuple[float, float]], color: str) -> str:
    """Points joined by a line."""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f"<polyline points='{path}' fill='none' stroke='{color}' stroke-width='2'/>"


def draw_bar(x: float, y: float, width: float, height: float, color: str) -> str:
    """A filled bar."""
    return f"<rect x='{x}' y='{y}' width='{width:.1f}' height='{height}' rx='2' fill='{color}'/>"


def draw_rule(x1: float, y1: float, x2: float, y2: float) -> str:
    """A thin rule from one place to another."""
    return f"<path d='M{x1:.1f} {y1:.1f} L{x2:.1f} {y2:.1f}' stroke='{LINE}'/>"


def clip(name: str) -> str:
    """A name short enough for a picture."""
    return name if len(name) <= 32 else f"{name[:31]}…"


def measure(names: Iterable[str]) -> int:
    """About how wide the longest name is; wide scripts take twice the room."""
    widths = [sum(13 if ord(c) > 0x2E80 else 7 for c in clip(name)) for name in names]
    return max(widths, default=40)


def draw_page(width: float, height: float, parts: Iterable[str], title: str) -> str:
    """The whole picture."""
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{width:g}' height='{height:g}' "
        f"viewBox='0 0 {width:g} {height:g}' role='img' {_FONT}><title>{escape(title)}</title>"
        f"<rect width='100%' height='100%' fill='#fff'/>{''.join(parts)}</svg>\n"
    )
