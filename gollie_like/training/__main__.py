"""What only maintainers need: ``python -m gollie_like.training COMMAND``.

Cutting and joining files for a narrow door, ablations, the flipped exclusions, habits, shipping.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gollie_like.amount import tell_amount
from gollie_like.backends import open_backend
from gollie_like.errors import GollieLikeError, InputError, UsageError
from gollie_like.habits import write_habits
from gollie_like.training.ablation import collect_ablations, render_ablations, run_ablations
from gollie_like.training.config import read_config
from gollie_like.training.data import read_scored
from gollie_like.training.flipped import measure_flips
from gollie_like.training.mixture import find_left_out
from gollie_like.training.parcels import cut, find_missing, join
from gollie_like.training.ship import describe_entry, ship
from gollie_like.training.tuning import TILTS, tune

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    options = _build_parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except (UsageError, InputError) as error:
        print(f"gollie-like: {error}", file=sys.stderr)
        return 2
    except (GollieLikeError, OSError) as error:
        print(f"gollie-like: {error}", file=sys.stderr)
        return 1
    return status


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m gollie_like.training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    one = _add(commands, "cut", _cut, "cut a file or folder into pieces")
    one.add_argument("source")
    one.add_argument("target", help="the folder for the pieces")
    one.add_argument("--most", type=int, default=40_000_000, help="bytes of a piece")
    one.add_argument("--only", default="", metavar="FROM:TO", help="these pieces alone")
    one = _add(commands, "join", _join, "put pieces together again")
    one.add_argument("manifest", help="NAME.parcel.json, or the folder that holds it")
    one.add_argument("target", help="the folder for what they make")
    one = _add(commands, "missing", _missing, "list the pieces that are not there")
    one.add_argument("manifest")
    one = _add(commands, "ablate", _ablate, "run ablations, and print their table")
    one.add_argument("config")
    one.add_argument("folder")
    one.add_argument("--only", default="", metavar="NAME,...")
    one.add_argument("--set", action="append", default=[], metavar="TABLE.KEY=VALUE")
    one.add_argument("--minutes", type=float)
    one.add_argument("--table", action="store_true", help="print the table of what is there")
    one = _add(
        commands, "left-out", _list_left_out, "list a set's documents that are kept for scoring"
    )
    one.add_argument("name", help="of a set that the mixture limits, such as boolq")
    one.add_argument("--data", required=True, metavar="DIR", help="the folder with all sets")
    one = _add(commands, "flip", _flip, "score a model on the flipped exclusions")
    one.add_argument("--model", default="auto")
    one.add_argument("--precision", default="nf4")
    one.add_argument("--report", help="write the score as JSON")
    one = _add(
        commands, "tune", _tune, "choose a model's habits on the dev sets of a configuration"
    )
    one.add_argument("config")
    one.add_argument("--set", action="append", default=[], metavar="TABLE.KEY=VALUE")
    one.add_argument("--model", default="", help="default: the model of the run")
    one.add_argument("--tilts", default="", metavar="NATS,...", help="what is tried beside 0")
    one.add_argument("--precision", default="nf4")
    one = _add(commands, "ship", _ship, "make a run's adapter part of the package")
    one.add_argument("run_folder", metavar="RUN")
    one.add_argument("target", help="such as gollie_like/adapters/NAME")
    one.add_argument("--name", default="")
    one.add_argument("--reports", nargs="*", default=[], help="benchmark reports, JSON")
    one.add_argument("--base-reports", nargs="*", default=[], help="the same of the base")
    one.add_argument("--flips", help="what `flip --report` wrote")
    one.add_argument("--card", required=True, help="where the model card goes")
    return parser


def _add(commands: Any, name: str, run: Any, summary: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=summary, description=summary)
    parser.set_defaults(run=run)
    return parser


def _cut(options: argparse.Namespace) -> int:
    only = None
    if options.only:
        first, colon, last = options.only.partition(":")
        if not (colon and first.isdigit() and last.isdigit()):
            raise UsageError(f"--only is FROM:TO, such as 0:4, not {options.only!r}")
        only = range(int(first), int(last))
    parcel = cut(options.source, options.target, most=options.most, only=only)
    print(f"{parcel.name}: {tell_amount(len(parcel.pieces), 'piece')}, {parcel.size:,} bytes")
    return 0


def _join(options: argparse.Namespace) -> int:
    print(join(options.manifest, options.target))
    return 0


def _missing(options: argparse.Namespace) -> int:
    lost = find_missing(options.manifest)
    print("\n".join(lost) if lost else "nothing is missing")
    return 1 if lost else 0


def _ablate(options: argparse.Namespace) -> int:
    if not options.table:
        run_ablations(
            options.config,
            options.folder,
            names=[name for name in options.only.split(",") if name],
            changes=options.set,
            seconds=None if options.minutes is None else options.minutes * 60,
            note=_note,
        )
    print(render_ablations(collect_ablations(options.folder)))
    return 0


def _flip(options: argparse.Namespace) -> int:
    score = measure_flips(open_backend(options.model, precision=options.precision))
    print(score)
    if options.report:
        _write(Path(options.report), score.to_dict())
    return 0


def _tune(options: argparse.Namespace) -> int:
    config = read_config(options.config, options.set)
    model = options.model or str(config.folder / "model")
    backend = open_backend(model, precision=options.precision)
    tilts = [float(tilt) for tilt in options.tilts.split(",")] if options.tilts else TILTS
    tuned = tune(backend, read_scored(config), tilts=tilts)
    print(tuned)
    if Path(model).is_dir():
        write_habits(Path(model), tuned.habits)
        _note(f"wrote {Path(model) / 'habits.json'}")
    return 0


def _ship(options: argparse.Namespace) -> int:
    card = ship(
        options.run_folder,
        options.target,
        name=options.name,
        reports=[_read(path) for path in options.reports],
        base_reports=[_read(path) for path in options.base_reports],
        flips=_read(options.flips) if options.flips else None,
    )
    Path(options.card).write_text(card, encoding="utf-8")
    _note(f"wrote {options.target} and {options.card}; the catalogue knows it by")
    record = json.loads((Path(options.target) / "run.json").read_text(encoding="utf-8"))
    print(describe_entry(record["name"], record))
    return 0


def _list_left_out(options: argparse.Namespace) -> int:
    print("\n".join(sorted(find_left_out(options.name, options.data))))
    return 0


def _read(path: str) -> dict[str, Any]:
    try:
        held: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise InputError(f"{path} is not JSON: {error}") from error
    return held


def _write(path: Path, held: dict[str, Any]) -> None:
    path.write_text(json.dumps(held, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _note(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
