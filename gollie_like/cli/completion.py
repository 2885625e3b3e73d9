"""``gollie-like completion``: a script that completes commands and options in a shell."""

from __future__ import annotations

import argparse

import shtab

from gollie_like.cli.parser import build_parser

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:
    """Print the script for one shell."""
    print(shtab.complete(build_parser(), shell=options.shell))
    return 0
