"""``gollie-like check``: findings about a schema, one a line; status 1 if there are any."""

from __future__ import annotations

import argparse
import sys

from gollie_like.amount import tell_amount
from gollie_like.check import check
from gollie_like.reference import read_task

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:
    """Print the findings, and how many classes were read."""
    schema = read_task(options.schema).schema
    findings = check(schema)
    for finding in findings:
        print(finding)
    fields = sum(len(spec.fields) for spec in schema)
    verdict = f"{len(findings)} to mend" if findings else "nothing to mend"
    read = f"{tell_amount(len(schema), 'class')}, {tell_amount(fields, 'field')}"
    print(f"{read}: {verdict}", file=sys.stderr)
    return 1 if findings else 0
