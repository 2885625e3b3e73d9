"""``gollie-like discover``: texts in, the source of a proposed schema out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from gollie_like.amount import tell_amount
from gollie_like.chain import Chain
from gollie_like.cli.extract import list_documents
from gollie_like.cli.meter import Meter
from gollie_like.cli.opening import make_extractor, make_link
from gollie_like.cli.output import require_place, write_pieces
from gollie_like.discovery import LINKS, THINGS, propose
from gollie_like.errors import UsageError
from gollie_like.long_run import accept_unreadable
from gollie_like.sources import Form

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:
    """Read the texts and print what classes they suggest; 1 if a text failed or there is none."""
    if options.output is not None:
        require_place(options.output, [])
        if Path(options.output).exists():
            raise UsageError(f"{options.output} exists; name a new file, or delete that one")
    form = Form(options.read_as, options.field, options.id_field)
    documents = accept_unreadable(list_documents(options, form))
    things = make_extractor(options, THINGS)
    reader = Chain(things, make_link(options, LINKS, things.backend))
    with Meter(None) as meter:
        read = []
        for extraction in reader.extract_many(documents):
            read.append(extraction)
            meter.count(extraction)
    proposal = propose(read, least=options.least, most=options.most)
    if not proposal.kinds:
        rare = f"; seen less often: {', '.join(proposal.rare[:12])}" if proposal.rare else ""
        print(
            f"gollie-like: no kind of thing was found {tell_amount(options.least, 'time')} in "
            f"{tell_amount(len(read), 'text')}{rare}; give more texts, or a lower --least",
            file=sys.stderr,
        )
        return 1
    write_pieces(iter([proposal.source]), options.output)
    if options.output is not None:
        print(
            f"it proposes {tell_amount(len(proposal.kinds), 'class')}; edit every docstring, then "
            f"`gollie-like check --schema {options.output}`",
            file=sys.stderr,
        )
    return 1 if meter.failed else 0
