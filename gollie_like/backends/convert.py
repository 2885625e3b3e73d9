"""A loaded model, changed in place: heads tied, adapters merged, weights quantized and packed.

In: a model of transformers in a floating-point type. Out: the same model, smaller or different in
its weights. No file is written here; adapters are read from safetensors only.

NF4 weights come in two layouts. The plain one is what bitsandbytes writes and every device reads.
The packed one is what its kernel for CPUs with AVX512-BF16 reads: bitsandbytes would make it from
the plain one in the first forward pass, which takes longer than loading the whole model, so it is
what the cache keeps on such machines.
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any, Literal

from safetensors import safe_open

from gollie_like.backends.libraries import bitsandbytes, torch
from gollie_like.cache import read_record
from gollie_like.errors import ModelError

__all__ = [
    "Layout",
    "choose_layout",
    "collect_tensors",
    "find_left_alone",
    "mark_packed",
    "merge_adapter",
    "pack",
    "quantize",
    "straighten_head",
    "tie_head",
]

Layout = Literal["plain", "packed"]

_NF4_BLOCK = 64
_PACKED_ROWS = 32


def choose_layout(device: str) -> Layout:
    """The NF4 layout that is fastest on a device of this machine."""
    functional = bitsandbytes.functional
    fast = getattr(functional, "has_avx512bf16", lambda: False)()
    known = hasattr(functional, "_convert_weight_packed_for_cpu")
    return "packed" if device == "cpu" and fast and known else "plain"


def tie_head(model: Any) -> bool:
    """Let the head share the embedding's matrix where the two are the same but for rounding.

    Releases of tied models store the matrix twice, at two qualities; the head's is the better one
    and serves both. Whether they are tied now is returned.
    """
    embedding, head = model.get_input_embeddings(), model.get_output_embeddings()
    if embedding is None or head is None or head.weight.shape != embedding.weight.shape:
        return False
    if head.weight is not embedding.weight:
        if _relative_distance(embedding.weight, head.weight) > 0.15:
            return False
        embedding.weight = head.weight
    model.config.tie_word_embeddings = True
    return True


def _relative_distance(one: Any, other: Any) -> float:
    """Distance of two matrices against the length of one, without a copy of either in float32."""
    distance = length = 0.0
    for a, b in zip(one.split(8192), other.split(8192), strict=True):
        distance += float((a.float() - b.float()).square().sum())
        length += float(b.float().square().sum())
    return math.sqrt(distance / length) if length else math.inf


_ADAPTER_KEY = re.compile(r"(?:base_model\.model\.)?(.+)\.lora_([AB])(?:\.default)?\.weight")


def merge_adapter(model: Any, directory: Path) -> None:
    """Add a LoRA adapter, as peft writes it, to the weights it belongs to."""
    settings = read_record(directory / "adapter_config.json")
    if settings.get("peft_type", "LORA") != "LORA" or settings.get("use_dora"):
        raise ModelError(f"The adapter {directory} is not a plain LoRA adapter.")
    rank, alpha = settings.get("r"), settings.get("lora_alpha")
    if not isinstance(rank, int) or not isinstance(alpha, (int, float)) or rank < 1:
        raise ModelError(f"{directory / 'adapter_config.json'} states no rank and lora_alpha.")
    scale = alpha / (math.sqrt(rank) if settings.get("use_rslora") else rank)
    pairs = _read_adapter(directory)
    for name, pair in sorted(pairs.items()):
        if set(pair) != {"A", "B"}:
            raise ModelError(f"The adapter {directory} has one half of {name} only.")
        _add_product(model, name, pair["B"], pair["A"], scale, directory)


def _read_adapter(directory: Path) -> dict[str, dict[str, Any]]:
    files = sorted(directory.glob("adapter_model*.safetensors"))
    if not files:
        raise ModelError(f"The adapter {directory} has no adapter_model.safetensors.")
    pairs: dict[str, dict[str, Any]] = {}
    for file in files:
        with safe_open(file, framework="pt") as tensors:
            for key in tensors.keys():  # noqa: SIM118 - not a mapping
                match = _ADAPTER_KEY.fullmatch(key)
                if match is None:
                    raise ModelError(f"{file} holds {key}, which no plain LoRA adapter has.")
                pairs.setdefault(match[1], {})[match[2]] = tensors.get_tensor(key)
    return pairs


def _add_product(
    model: Any, name: str, left: Any, right: Any, scale: float, directory: Path
) -> None:
    try:
        weight = model.get_submodule(name).weight
    except AttributeError:
        raise ModelError(
            f"The adapter {directory} changes {name}, which its base model does not have."
        ) from None
    if weight.shape != (left.shape[0], right.shape[-1]) or left.shape[-1] != right.shape[0]:
        raise ModelError(f"The adapter {directory} does not fit its base model at {name}.")
    head = model.get_output_embeddings()
    if head is not None and weight is head.weight and model.config.tie_word_embeddings:
        # The change is meant for the head alone, so the two part here.
        weight = head.weight = torch.nn.Parameter(weight.detach().clone(), requires_grad=False)
        model.config.tie_word_embeddings = False
    with torch.no_grad():
        change = left.float() @ right.float()
        weight.copy_((weight.float() + scale * change).to(weight.dtype))


def find_left_alone(model: Any) -> list[str]:
    """The linear layers that stay as they are: the head, and shapes no 4-bit kernel takes."""
    head = model.get_output_embeddings()
    return [
        name
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear)
        and (
            module is head or module.in_features % _NF4_BLOCK or module.out_features % _PACKED_ROWS
        )
    ]


def quantize(model: Any, *, compute: Any) -> list[str]:
    """Replace the linear layers by NF4 ones, one after the other.

    Returns the names of the layers that were left alone.
    """
    left_alone = find_left_alone(model)
    for name, module in list(model.named_modules()):
        if isinstance(module, torch.nn.Linear) and name not in left_alone:
            parent, _, child = name.rpartition(".")
            setattr(model.get_submodule(parent), child, _quantize_layer(module, compute))
    return left_alone


def _quantize_layer(linear: Any, compute: Any) -> Any:
    with torch.device("meta"):
        layer = bitsandbytes.nn.Linear4bit(
            linear.in_features,
            linear.out_features,
            bias=linear.bias is not None,
            compute_dtype=compute,
            compress_statistics=False,
            quant_type="nf4",
        )
    layer.weight = bitsandbytes.nn.Params4bit(
        linear.weight.detach(),
        requires_grad=False,
        compress_statistics=False,
        quant_type="nf4",
        module=layer,
    ).to(linear.weight.device)
    if linear.bias is not None:
        layer.bias = torch.nn.Parameter(linear.bias.detach(), requires_grad=False)
    return layer.eval()


def _nf4_layers(model: Any) -> list[tuple[str, Any]]:
    kind = bitsandbytes.nn.Linear4bit
    return [(name, module) for name, module in model.named_modules() if isinstance(module, kind)]


def pack(model: Any) -> None:
    """Change NF4 weights from the plain layout into the packed one."""
    for _, layer in _nf4_layers(model):
        state = layer.weight.quant_state
        if not getattr(state, "packing_format_for_cpu", False):
            packed, state = bitsandbytes.functional._convert_weight_packed_for_cpu(
                layer.weight.data, state
            )
            layer.weight.data = packed
            layer.weight.quant_state = layer.quant_state = state


def mark_packed(model: Any) -> None:
    """Say of a model that was read from a packed checkpoint that its NF4 weights are packed."""
    for _, layer in _nf4_layers(model):
        state = layer.weight.quant_state
        state.packing_format_for_cpu = True
        state.original_dtype = state.dtype
        state.original_nested = False
        state.original_qshape = torch.Size([state.shape.numel() // 2, 1])


def straighten_head(model: Any) -> None:
    """Let the head get its input in plain order, on a CPU.

    The last position cut out of a longer input keeps that input's strides. Torch then takes a way
    to multiply that copies the whole matrix of the head first: 272 MB for each pass of a 0.5B
    model, ten times the work of all else. A copy of the input is a few kilobytes.
    """
    head = model.get_output_embeddings()
    if isinstance(head, torch.nn.Linear) and head.weight.device.type == "cpu":
        head.register_forward_pre_hook(_straighten)


def _straighten(_: Any, given: tuple[Any, ...]) -> tuple[Any, ...]:
    states, *rest = given
    return (states.clone(memory_format=torch.contiguous_format), *rest)


def collect_tensors(model: Any) -> dict[str, Any]:
    """Everything a checkpoint needs, by name; a matrix that two layers share is there once."""
    tensors: dict[str, Any] = {}
    for name, layer in _nf4_layers(model):
        tensors[f"{name}.weight"] = layer.weight.data.contiguous()
        for part, value in layer.weight.quant_state.as_dict(packed=True).items():
            tensors[f"{name}.weight.{part}"] = value.contiguous()
    for name, parameter in model.named_parameters():
        # Parameters that are one and the same are listed under their first name only.
        tensors.setdefault(name, parameter.data.contiguous())
    for name, module in model.named_modules():
        for part, buffer in module.named_buffers(recurse=False):
            if part not in module._non_persistent_buffers_set:
                tensors[f"{name}.{part}".lstrip(".")] = buffer.contiguous()
    return tensors
