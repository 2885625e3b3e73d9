"""The catalogue: every published set that can be read by name.

In: a name. Out: its `DataSet`, or its records (`read_set`). Names of splits are the publishers';
``dev``, ``devel``, ``valid`` and ``val`` stand for each other. A set in several parts has a split
for each part (``14lap/test``) and one for all parts together (``test``).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from gollie_like.errors import UsageError
from gollie_like.readers.brought import BROUGHT
from gollie_like.readers.report import OnError
from gollie_like.readers.sources import DataSet, Records, open_split
from gollie_like.readers.span_sets import SPAN_SETS
from gollie_like.readers.structure_sets import STRUCTURE_SETS

__all__ = ["CATALOGUE", "find_set", "list_sets", "read_set"]

CATALOGUE: Mapping[str, DataSet] = {
    data.name: data for data in (*SPAN_SETS, *STRUCTURE_SETS, *BROUGHT)
}
"""All sets by name."""


def read_set(
    name: str, directory: str | Path, split: str = "test", *, on_error: OnError | None = None
) -> Records:
    """Read one split of a set: ``read_set("crossner_ai", "data", "test")``.

    ``directory`` is the set's folder, or the folder that holds it under its name. ``on_error``
    overrides the set's own choice to refuse or to skip malformed records.
    """
    return open_split(find_set(name), directory, split, on_error=on_error)


def find_set(name: str) -> DataSet:
    """The set of that name; `UsageError` if there is none."""
    if name not in CATALOGUE:
        near = [known for known in CATALOGUE if name.lower() in known or known in name.lower()]
        hint = f"; did you mean {' or '.join(near)}?" if near else "; see list_sets()"
        raise UsageError(f"no data set is called {name!r}{hint}")
    return CATALOGUE[name]


def list_sets() -> list[DataSet]:
    """All sets of the catalogue, by name."""
    return [CATALOGUE[name] for name in sorted(CATALOGUE)]
