"""The options of ``gollie-like train``. Imports nothing heavy."""

from __future__ import annotations

from argparse import ArgumentParser

__all__ = ["EXAMPLES", "add_train_options"]

EXAMPLES = """\
  gollie-like train my.toml
  gollie-like train my.toml --check
  gollie-like train my.toml --set training.steps=50 --set training.mode=qlora
  gollie-like train recipes/gpu-0.5b.toml --minutes 9

The configuration is explained in docs/training.md. A run that was interrupted goes on when the same
command is given again.
"""


def add_train_options(parser: ArgumentParser) -> None:
    """The configuration, changes to it, and what to do instead of training."""
    parser.add_argument("config", metavar="CONFIG", help="a TOML file")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="TABLE.KEY=VALUE",
        help="change a value of the configuration; may be given more than once",
    )
    parser.add_argument(
        "--minutes", type=float, metavar="N", help="stop after so long, with a checkpoint"
    )
    action = parser.add_mutually_exclusive_group()
    action.add_argument(
        "--check", action="store_true", help="read and guard the data, say what is in it, and stop"
    )
    action.add_argument("--show", type=int, metavar="STEP", help="print what the model reads in it")
    action.add_argument(
        "--prepare", metavar="FOLDER", help="draw all steps into files, for another machine"
    )
    action.add_argument(
        "--throughput",
        type=int,
        metavar="STEPS",
        help="time these steps with the guidelines shared and without",
    )
