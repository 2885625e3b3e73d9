"""The extractor that the arguments of a command ask for: made in one place for all commands."""

from __future__ import annotations

import argparse
from typing import Any

from gollie_like.backends.protocol import Limits
from gollie_like.extractor import WINDOW, Extractor, SchemaLike

__all__ = ["make_extractor"]


def make_extractor(
    options: argparse.Namespace, schema: SchemaLike, *, backend: Any = None
) -> Extractor:
    """An extractor for a schema with a command's options; ``backend`` is one loaded before."""
    return Extractor(
        schema,
        model=options.model,
        backend=backend,
        precision=options.precision,
        device=options.device,
        constrained=not options.unconstrained,
        chat=options.chat,
        limits=Limits(tokens=options.max_tokens, seconds=options.max_seconds),
        document_limits=Limits(
            tokens=getattr(options, "document_tokens", None),
            seconds=getattr(options, "document_seconds", None),
        ),
        window=getattr(options, "window", WINDOW),
        overlap=getattr(options, "overlap", 64),
        passes=getattr(options, "passes", 1),
        headings=getattr(options, "headings", False),
        carry=getattr(options, "carry", False),
    )
