"""``gollie-like prompt``: what a model is given for a schema and a text."""

from __future__ import annotations

import argparse
import sys

from gollie_like.cli.context import add_known, read_asked_task
from gollie_like.document import Document
from gollie_like.errors import UsageError
from gollie_like.prompt import CHATS, render_prompt
from gollie_like.sources import read_document, read_stream

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:
    """Print the prompt as it is, without a line end of our own: it ends where the model begins."""
    if (options.file is None) == (options.text is None):
        raise UsageError("give one text to prompt with: a TEXT, -f FILE, or - for standard input")
    if options.file is not None:
        text = read_document(options.file).text
    elif options.text == "-":
        text = read_stream(sys.stdin.buffer)
    else:
        text = options.text
    chat = CHATS[options.chat] if options.chat else None
    task = read_asked_task(options)
    (document,) = add_known([Document(text)], options, task)
    sys.stdout.write(render_prompt(task, document, chat=chat, form=options.form))
    if sys.stdout.isatty():
        sys.stdout.write("\n")
    return 0
