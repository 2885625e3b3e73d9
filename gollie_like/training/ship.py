"""Shipping: the folder of a run in, an adapter that is part of this package out, with its card.

In: a finished run with an adapter. Out: ``adapters/NAME`` with the weights in bfloat16, in files
small enough for any forge, its habits (calibration, decoding bias), and the model card. A whole
model is too large to be part of a package and is refused, and so is one that was trained on what
may not be passed on.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from gollie_like.errors import UsageError
from gollie_like.readers.catalogue import CATALOGUE as SETS
from gollie_like.training.card import read_record, render_card

__all__ = ["describe_entry", "ship"]

LARGEST = 40_000_000
"""The most bytes of weights that are shipped with the package."""

PIECE = 20_000_000
"""The most bytes of one file of weights."""


def ship(
    run: str | Path,
    target: str | Path,
    *,
    name: str = "",
    reports: Sequence[Mapping[str, Any]] = (),
    base_reports: Sequence[Mapping[str, Any]] = (),
    flips: Mapping[str, Any] | None = None,
    piece: int = PIECE,
) -> str:
    """Copy the adapter of a run to ``target``, in pieces; returns its card."""
    run, target = Path(run), Path(target)
    record = read_record(run)
    _require_free(record)
    source = run / "model"
    files = sorted(source.glob("adapter_model*.safetensors"))
    if not files:
        raise UsageError(f"{source} holds no adapter; only adapters are shipped with the package")
    weights: dict[str, torch.Tensor] = {}
    for file in files:
        weights.update(load_file(str(file)))
    halved = {n: v.to(torch.bfloat16).contiguous() for n, v in sorted(weights.items())}
    size = sum(value.nbytes for value in halved.values())
    if size > LARGEST:
        raise UsageError(
            f"the adapter has {size / 1e6:.1f} MB, more than the {LARGEST / 1e6:.0f} MB that are "
            "shipped; train one of a lower rank"
        )
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("adapter_model*.safetensors"):
        old.unlink()
    _write_pieces(halved, target, piece)
    shutil.copyfile(source / "adapter_config.json", target / "adapter_config.json")
    habits = source / "habits.json"
    if habits.is_file():
        shutil.copyfile(habits, target / "habits.json")
    record["name"] = name or record["name"]
    kept = json.dumps(record, indent=1, ensure_ascii=False) + "\n"
    (target / "run.json").write_text(kept, encoding="utf-8")
    return render_card(record, reports=reports, base_reports=base_reports, flips=flips, size=size)


def _require_free(record: Mapping[str, Any]) -> None:
    """Only sets that may be passed on go into shipped weights."""
    for name in record["data"].get("documents", {}):
        known = SETS.get(name)
        if known is not None and not (known.group == "train" and known.redistributable):
            raise UsageError(
                f"the run was trained on {name} ({known.license}), which must not be in a model "
                "that is shipped"
            )


def _write_pieces(weights: Mapping[str, torch.Tensor], target: Path, most: int) -> None:
    groups: list[dict[str, torch.Tensor]] = [{}]
    held = 0
    for name, value in weights.items():
        if held and held + value.nbytes > most - (1 << 16):  # room for the header
            groups.append({})
            held = 0
        groups[-1][name] = value
        held += value.nbytes
    for number, group in enumerate(groups, 1):
        part = f"-{number:05}-of-{len(groups):05}" if len(groups) > 1 else ""
        file = target / f"adapter_model{part}.safetensors"
        save_file(group, str(file), metadata={"format": "pt"})


def describe_entry(name: str, record: Mapping[str, Any]) -> str:
    """The lines that make the model known to the catalogue."""
    return (
        "ModelEntry(\n"
        f"    name={name!r},\n"
        '    kind="adapter",\n'
        f'    description="{record["base"]}, taught to follow guidelines",\n'
        '    license="Apache-2.0",\n'
        f"    path=_ADAPTERS / {name!r},\n"
        f"    base={record['base']!r},\n"
        ")"
    )
