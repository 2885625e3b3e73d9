"""``gollie-like json-schema``: a schema as JSON Schema."""

from __future__ import annotations

import argparse
import json

from gollie_like.json_schema import schema_to_json_schema
from gollie_like.reference import read_task

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:
    """Print the JSON Schema of the classes."""
    schema = schema_to_json_schema(read_task(options.schema))
    print(json.dumps(schema, indent=2, ensure_ascii=False))
    return 0
