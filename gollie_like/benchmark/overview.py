"""Pages over several reports: the summary of a folder, the files of a study and of labeling.

In: paths of reports, the reports of a study, or what every way to label said. Out: the summary as
Markdown; ``study.json``, ``study.md`` and ``study.svg``, or ``labels.json`` and ``labels.md``, in a
folder. Links between pages are relative.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from gollie_like.benchmark.comparison import read_report
from gollie_like.benchmark.labeling_page import render_labels
from gollie_like.benchmark.labeling_table import build_labels
from gollie_like.benchmark.report import write_file
from gollie_like.benchmark.study import build_study
from gollie_like.benchmark.study_page import draw_study, render_study
from gollie_like.benchmark.summary import render_summary
from gollie_like.errors import InputError

__all__ = ["summarize", "write_labels", "write_study"]


def summarize(paths: Sequence[str | Path]) -> str:
    """A page over reports; of a folder all that are reports of a benchmark, by name.

    Raises `InputError` if a file is no report, or if none is found.
    """
    files: list[Path] = []
    for path in map(Path, paths):
        files += sorted(path.glob("*.json")) if path.is_dir() else [path]
    whole = [path for path in map(Path, paths) if path.is_dir()]
    reports = []
    for file in files:
        try:
            report = read_report(file)
        except InputError:
            if file.parent in whole:  # a study's own file, or something else that lies there
                continue
            raise
        link = file.parent / file.stem
        address = link.relative_to(whole[0]) if whole and link.is_relative_to(whole[0]) else link
        reports.append((address.as_posix(), report))
    if not reports:
        raise InputError(f"{', '.join(map(str, paths))}: there is no report of a benchmark")
    return render_summary(reports)


def write_study(
    runs: Sequence[Mapping[str, Mapping[str, Any]]], folder: str | Path
) -> dict[str, Any]:
    """Write a study of these reports, by task and view, into a folder; return it."""
    target = Path(folder)
    os.makedirs(target, exist_ok=True)
    study = build_study(runs)
    links = {}
    for view, report in ((v, r) for reports in runs for v, r in reports.items()):
        page = f"{report['task']}-{report['split'].replace('/', '-')}.{view}.md"
        if (target / page).exists():
            links[f"{report['task']}/{view}"] = page
    write_file(target / "study.svg", draw_study(study))
    write_file(target / "study.md", render_study(study, picture="study.svg", links=links))
    write_file(target / "study.json", json.dumps(study, indent=1) + "\n")
    return study


def write_labels(tasks: Sequence[Mapping[str, Any]], folder: str | Path) -> dict[str, Any]:
    """Write the tables of what `run_labeling` made of these tasks into a folder; return them."""
    target = Path(folder)
    os.makedirs(target, exist_ok=True)
    tables = build_labels(tasks)
    write_file(target / "labels.md", render_labels(tables))
    write_file(target / "labels.json", json.dumps(tables, indent=1) + "\n")
    return tables
