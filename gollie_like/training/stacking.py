"""Stacking: two adapters that were learned one upon the other, written as one.

In: the adapter that a base was given before training, and the one that was learned upon it. Out: a
single adapter of the sum of their ranks that does to the plain base what both do: the factors lie
side by side, their scales multiplied in.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from gollie_like.errors import ModelError

__all__ = ["stack"]

_KEY = re.compile(r"(.+)\.lora_([AB])\.weight")


def stack(lower: Path, upper: Path, *, base: str) -> Path:
    """Make the adapter in ``upper`` one for ``base`` that does what ``lower`` does as well."""
    below, scale_below = _read(lower)
    above, scale_above = _read(upper)
    rank_below, rank_above = _rank(below), _rank(above)
    joined: dict[str, torch.Tensor] = {}
    for name in sorted(set(below) | set(above)):
        first = below.get(name) or _nothing(above[name], rank_below)
        second = above.get(name) or _nothing(below[name], rank_above)
        joined[f"{name}.lora_A.weight"] = _halve(torch.cat([first["A"], second["A"]]))
        left = torch.cat([first["B"] * scale_below, second["B"] * scale_above], dim=1)
        joined[f"{name}.lora_B.weight"] = _halve(left)
    for old in upper.glob("adapter_model*.safetensors"):
        old.unlink()
    save_file(joined, str(upper / "adapter_model.safetensors"), metadata={"format": "pt"})
    path = upper / "adapter_config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    rank = rank_below + rank_above
    config.update(base_model_name_or_path=base, r=rank, lora_alpha=rank, use_rslora=False)
    path.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    return upper


def _read(folder: Path) -> tuple[dict[str, dict[str, torch.Tensor]], float]:
    """The factors of each layer in float32, and what their product is multiplied by."""
    config = json.loads((folder / "adapter_config.json").read_text(encoding="utf-8"))
    rank = int(config["r"])
    scale = config["lora_alpha"] / (math.sqrt(rank) if config.get("use_rslora") else rank)
    pairs: dict[str, dict[str, torch.Tensor]] = {}
    for file in sorted(folder.glob("adapter_model*.safetensors")):
        for key, value in load_file(str(file)).items():
            match = _KEY.fullmatch(key)
            if match is None:
                raise ModelError(f"{file} holds {key}, which no plain LoRA adapter has.")
            pairs.setdefault(match[1], {})[match[2]] = value.float()
    return pairs, scale


def _rank(pairs: Mapping[str, Mapping[str, Any]]) -> int:
    return max((int(pair["A"].shape[0]) for pair in pairs.values()), default=0)


def _nothing(like: Mapping[str, torch.Tensor], rank: int) -> dict[str, torch.Tensor]:
    """Factors of a rank whose product is zero, for a layer that one of the adapters left alone."""
    return {
        "A": torch.zeros(rank, like["A"].shape[1]),
        "B": torch.zeros(like["B"].shape[0], rank),
    }


def _halve(value: torch.Tensor) -> torch.Tensor:
    return value.to(torch.bfloat16).contiguous()
