"""``gollie-like models``: what there is, what of it is here, and fetching it."""

from __future__ import annotations

import argparse

from rich.console import Console
from rich.table import Table

from gollie_like.errors import ModelError, UsageError
from gollie_like.models import (
    ModelState,
    choose_default,
    fetch_model,
    find_path,
    list_models,
    resolve,
)

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:
    """List, fetch or find."""
    if options.action == "list":
        _print_list(list_models())
        return 0
    if options.name is None:
        raise UsageError(f"say which model to {options.action}; `gollie-like models` lists them")
    entry = resolve(options.name)
    path = fetch_model(entry).weights if options.action == "pull" else find_path(entry)
    if path is None:
        raise ModelError(
            f"{entry.name} is not on this machine; fetch it with "
            f"`gollie-like models pull {entry.name}`"
        )
    print(path)
    return 0


def _print_list(states: list[ModelState]) -> None:
    default = choose_default().name
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("name", "size", "license", "state", "source"):
        table.add_column(heading, overflow="fold", justify="right" if heading == "size" else "left")
    for state in states:
        mark = " *" if state.entry.name == default else ""
        size = f"{state.entry.size / 1e6:,.0f} MB" if state.entry.size else ""
        table.add_row(state.entry.name + mark, size, state.entry.license, state.state, state.source)
    console = Console()
    console.print(table)
    console.print("* what `--model auto` chooses on this machine", highlight=False)
