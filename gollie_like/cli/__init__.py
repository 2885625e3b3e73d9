"""The command line: arguments in, one thing on standard output, an exit status out.

Progress and notes go to standard error. The status is 0, 1 (the work failed, in whole or in part)
or 2 (bad usage: arguments, schema or input that cannot be used). Every failure is one sentence;
a traceback is a bug. Each command lives in a module of its own that is imported when it runs, so
that ``gollie-like --help`` starts at once.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

from gollie_like.cli.parser import build_parser
from gollie_like.cli.streams import open_closed_streams, tell
from gollie_like.errors import GollieLikeError, InputError, SchemaError, UsageError

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    open_closed_streams()
    parser = build_parser()
    options = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal of any encoding gets every character
            stream.reconfigure(errors="backslashreplace")
    if options.command is None:
        parser.print_help()
        return 2
    try:
        module = importlib.import_module(f"gollie_like.cli.{options.module}")
        status: int = module.run(options)
        sys.stdout.flush()
    except (UsageError, SchemaError, InputError) as error:
        return _complain(str(error), 2)
    except GollieLikeError as error:
        return _complain(str(error), 1)
    except KeyboardInterrupt:
        return _complain("interrupted", 130)
    except BrokenPipeError:
        # The reader has gone (`| head`): keep the interpreter from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        place = f" {error.filename}" if error.filename else ""
        return _complain(f"cannot use{place or ' a file'}: {error.strerror or error}", 1)
    return status


def _complain(message: str, status: int) -> int:
    tell(message)
    return status
