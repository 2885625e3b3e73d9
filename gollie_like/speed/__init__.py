"""Speed: our engine against the usual ways, on one model, one machine and the same documents.

::

    subject = open_subject("auto", precision="nf4")
    material = Material.of(subject, task, documents, max_tokens=512)
    measured = measure(subject, material, Plan(rounds=3))
    report = build_report(subject, material, plan, measured, settings={}, command="...")
    write_report(report, Path("reports"))

`subject` holds the model and the documents; `generate`, `llama` (with `merged`) and `ours` are the
engines; `trial` runs one engine once, `memory` measures how much that takes, `rounds` runs all of
them; `growth`, `sameness` and `endurance` ask other questions of our engine alone; `report`, `page`
and `pictures` show what was found.
"""

from __future__ import annotations

from gollie_like.speed.endurance import Endurance, endure
from gollie_like.speed.growth import measure_growth
from gollie_like.speed.report import build_report, write_report
from gollie_like.speed.rounds import GROUPS, Measured, Plan, measure
from gollie_like.speed.sameness import Sameness, compare_answers
from gollie_like.speed.subject import Material, Subject, open_subject

__all__ = [
    "GROUPS",
    "Endurance",
    "Material",
    "Measured",
    "Plan",
    "Sameness",
    "Subject",
    "build_report",
    "compare_answers",
    "endure",
    "measure",
    "measure_growth",
    "open_subject",
    "write_report",
]
