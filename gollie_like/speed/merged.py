"""The GGUF file of a model, for llama.cpp: the published one, or one with an adapter merged in.

In: a catalogue entry. Out: the path of a file, or a sentence that says why there is none. An
adapter is added to the weights of its base's file, and the changed matrices are quantized again,
each in its old type where that can be written, else in one of about the same size. The file is kept
beside the model's other conversions.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from pathlib import Path

import gguf
import numpy as np
from gguf.quants import dequantize, quantize
from numpy.typing import NDArray
from safetensors.torch import load_file

from gollie_like.cache import hash_file
from gollie_like.models import ModelEntry, find_path, model_directory

__all__ = ["find_gguf"]

_UNPERMUTED = {"qwen2", "qwen3"}
"""Architectures whose matrices stand in a GGUF file as they do in transformers."""

_WRITABLE = {
    gguf.GGMLQuantizationType.Q4_K: gguf.GGMLQuantizationType.Q4_0,
    gguf.GGMLQuantizationType.Q5_K: gguf.GGMLQuantizationType.Q5_0,
    gguf.GGMLQuantizationType.Q6_K: gguf.GGMLQuantizationType.Q5_1,
}
"""Types that can be read but not written, and what is written in their place."""

_PLACES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_KEY = re.compile(r"layers\.(\d+)\.(\w+\.\w+)\.lora_([AB])\.weight$")

Floats = NDArray[np.float32]
Difference = dict[str, tuple[Floats, Floats, float]]
"""By tensor: the two factors of what is added to it, and their weight."""


def find_gguf(entry: ModelEntry | None, *, cache: Path | None = None) -> Path | str:
    """The model's GGUF file, or why there is none."""
    path = None if entry is None else find_path(entry, cache=cache)
    if entry is None or path is None or path.suffix != ".gguf":
        return "the model has no GGUF file"
    if entry.kind != "adapter" or entry.path is None:
        return path
    parts = [hash_file(file) for file in sorted(entry.path.iterdir()) if file.is_file()]
    name = hashlib.sha256(" ".join([path.name, *parts]).encode()).hexdigest()[:12]
    target = model_directory(entry, cache) / f"merged-{name}.gguf"
    return target if target.is_file() else _merge(path, entry.path, target)


def _merge(base: Path, adapter: Path, target: Path) -> Path | str:
    reader = gguf.GGUFReader(base)
    architecture = str(reader.fields["general.architecture"].contents())
    if architecture not in _UNPERMUTED:
        return f"an adapter is not merged into GGUF files of {architecture} models"
    difference = _read_adapter(adapter)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
    os.close(handle)
    try:
        writer = gguf.GGUFWriter(name, arch=architecture)
        _copy_fields(reader, writer)
        _write_tensors(reader, writer, difference)
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)
    return target


def _read_adapter(directory: Path) -> Difference:
    about = json.loads((directory / "adapter_config.json").read_text(encoding="utf-8"))
    factors: dict[str, dict[str, Floats]] = {}
    for file in sorted(directory.glob("adapter_model*.safetensors")):
        for key, tensor in load_file(file).items():
            if found := _KEY.search(key):
                layer, place, side = found.groups()
                held = factors.setdefault(f"blk.{layer}.{_PLACES[place]}.weight", {})
                held[side] = tensor.float().numpy()
    weight = about["lora_alpha"] / about["r"]
    return {name: (held["A"], held["B"], weight) for name, held in factors.items()}


def _copy_fields(reader: gguf.GGUFReader, writer: gguf.GGUFWriter) -> None:
    for field in reader.fields.values():
        if field.name.startswith("GGUF.") or field.name == "general.architecture":
            continue
        kind = field.types[0]
        inner = field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
        writer.add_key_value(field.name, field.contents(), kind, sub_type=inner)


def _write_tensors(
    reader: gguf.GGUFReader, writer: gguf.GGUFWriter, difference: Difference
) -> None:
    for tensor in reader.tensors:
        kind, data = tensor.tensor_type, np.asarray(tensor.data)
        if tensor.name in difference:
            down, up, weight = difference[tensor.name]
            changed = dequantize(tensor.data, kind) + weight * (up @ down)
            kind = _WRITABLE.get(kind, kind)
            data = quantize(changed.astype(np.float32), kind)
        writer.add_tensor(tensor.name, data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
