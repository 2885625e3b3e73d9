"""Run the notebooks beside this file on the real model: check that they run, or refresh their outputs.

``python examples/run_notebooks.py`` runs each one and fails if a cell does; ``--write`` also puts
the outputs into the files.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

FOLDER = Path(__file__).parent


def run(path: Path, *, write: bool) -> str | None:
    """Run one notebook; a sentence if it failed."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=900, resources={"metadata": {"path": str(FOLDER)}})
    try:
        client.execute()
    except CellExecutionError as error:
        return f"{path.name}: {error}"
    if write:
        for cell in notebook.cells:
            cell.metadata.pop("execution", None)
        nbformat.write(notebook, path)
    return None


def main() -> int:
    """Run all notebooks, or those named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("notebooks", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true", help="put the outputs into the files")
    options = parser.parse_args()
    failures = 0
    for path in options.notebooks or sorted(FOLDER.glob("*.ipynb")):
        complaint = run(path, write=options.write)
        print(f"{path.name}: {complaint or 'ran'}")
        failures += complaint is not None
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
