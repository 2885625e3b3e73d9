"""Table: one reading for a terminal.

In: a reading, the width to fill, whether colors may be used. Out: text. Values are printed as they
are, never read as markup, and no control character of a text reaches the terminal. Columns that no
mention has anything to say in are left out; a narrow terminal gets a list.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Iterator
from typing import Literal

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from gollie_like.amount import tell_amount
from gollie_like.document import Alignment, Mention
from gollie_like.show.facts import Leaf, Node, is_relation, take_apart, tell_unsure
from gollie_like.show.reading import Reading
from gollie_like.show.visible import one_line

__all__ = ["render_table"]

VALUE, NARROW = 600, 72
_STYLES: dict[Alignment | None, str] = {
    None: "",
    Alignment.EXACT: "",
    Alignment.UNGROUNDED: "bold red",
}


def render_table(reading: Reading, *, width: int | None = None, color: bool | None = None) -> str:
    """The mentions as a table, then the problems and what was not read.

    By default the table fills the terminal, or 80 columns where there is none, and has colors if
    standard output is a terminal and ``NO_COLOR`` is not set.
    """
    if color is None:
        color = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    paper = io.StringIO()
    console = Console(
        file=paper,
        width=width or shutil.get_terminal_size().columns,
        force_terminal=color,
        color_system="standard" if color else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(_draw(reading, console.width))
    return "\n".join(line.rstrip() for line in paper.getvalue().split("\n")).rstrip("\n")


Row = tuple[Text, Text, Text, Text, Text, Text, Text]


def _draw(reading: Reading, width: int) -> RenderableType:
    parts: list[RenderableType] = [_head(reading)]
    rows = [
        row
        for number, mention in enumerate(reading.mentions, 1)
        for row in _rows(number, mention, take_apart(mention))
    ]
    if rows:
        parts.append(_table(rows) if width >= NARROW else _list(rows))
    if reading.truncated:
        parts.append(
            _note("truncated", "something was not read or cut off; there may be more to find")
        )
    for span in reading.unread:
        parts.append(_note("not read", f"characters {span.start}–{span.end} reached no model"))
    if reading.unsure:
        parts.append(_note("unsure", tell_unsure(reading.unsure)))
    for problem in reading.problems:
        place = f" at {problem.where}" if problem.where else ""
        parts.append(_note(problem.kind, f"{problem.message}{place}"))
    return Group(*parts)


def _head(reading: Reading) -> Text:
    count = len(reading.mentions)
    facts = [
        tell_amount(count, "mention") if count else "no mentions",
        tell_amount(len(reading.document.text), "character"),
        one_line(reading.model),
        "" if reading.seconds is None else f"{reading.seconds:,.2f} s",
    ]
    title = f"Document {one_line(reading.document.id, VALUE)}"
    return Text.assemble((title, "bold"), (" · ".join(["", *filter(None, facts)]), "dim"))


def _note(kind: str, message: str) -> Text:
    return Text.assemble((f"{one_line(kind, VALUE)}: ", "yellow"), one_line(message, VALUE))


def _table(rows: list[Row]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.header_style = "bold"
    kept = [i for i in range(len(_COLUMNS)) if i < 3 or any(row[i].plain for row in rows)]
    for i in kept:
        name, wraps, justify = _COLUMNS[i]
        table.add_column(name, overflow="fold", justify=justify, no_wrap=not wraps)
    for row in rows:
        table.add_row(*(row[i] for i in kept))
    return table


def _list(rows: list[Row]) -> Table:
    """The same rows for a narrow terminal: one below the other, what they say in one line."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(justify="right")
    grid.add_column(overflow="fold")
    for number, mention, name, field, offsets, status, sure in rows:
        place = Text(" ").join(filter(None, [offsets, status]))
        parts = filter(None, [mention, name, field, place, sure])
        grid.add_row(number, Padding(Text("  ").join(parts), (0, 0, 0, 0 if number else 2)))
    return grid


_COLUMNS: tuple[tuple[str, bool, Literal["left", "right"]], ...] = (
    # heading, whether it may wrap, alignment
    ("#", False, "right"),
    ("mention", True, "left"),
    ("class", True, "left"),
    ("fields", True, "left"),
    ("offsets", True, "left"),
    ("status", False, "left"),
    ("confidence", False, "right"),
)


def _rows(number: int, mention: Mention, node: Node) -> Iterator[Row]:
    """One row for the mention and its own value, one for each further value."""
    lines = list(_lines(node))
    head = None if is_relation(mention) else _own(lines, mention)
    yield (
        Text(str(number)),
        Text(one_line(head.text, VALUE) if head else "", style="bold"),
        Text(one_line(f"{node.name} {node.title}".strip()), style="cyan"),
        Text(),
        *_places(head),
        Text("" if mention.confidence is None else f"{mention.confidence:.2f}"),
    )
    for name, value, sure in lines:
        if value is head:
            continue
        said = value.text if isinstance(value, Leaf) else value.name
        shown = Text.assemble((f"{one_line(name, VALUE)}: ", "dim"), one_line(said, VALUE))
        leaf = value if isinstance(value, Leaf) else None
        told = Text("" if sure is None else f"{sure:.2f}", style="dim")
        yield Text(), Text(), Text(), shown, *_places(leaf), told


Line = tuple[str, Leaf | Node, float | None]


def _lines(node: Node) -> Iterator[Line]:
    """Every value below an instance with the path to it and the confidence in it."""
    for fact in node.facts:
        for value in fact.values:
            yield value.path, value, fact.confidence
            if isinstance(value, Node):
                yield from _lines(value)


def _own(lines: list[Line], mention: Mention) -> Leaf | None:
    """The value that says where the mention itself stands, or would if it had been found."""
    leaves = [value for _, value, _ in lines if isinstance(value, Leaf) and value.part is not None]
    return next((leaf for leaf in leaves if mention.span in (leaf.spans or (None,))), None)


def _places(leaf: Leaf | None) -> tuple[Text, Text]:
    if leaf is None or leaf.part is None:
        return Text(), Text()
    places = ", ".join(f"{span.start}–{span.end}" for span in leaf.spans if span is not None)
    status = Text(str(leaf.status or ""), style=_STYLES.get(leaf.status, "yellow"))
    return Text(places), status
