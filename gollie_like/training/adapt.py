"""A model made ready to learn, and written down when it has: adapters, NF4, or all of it.

In: a dense causal model of transformers and settings. Out: the model with just those weights
learning that the mode says, and at the end a folder that ``--model`` takes: an adapter in peft's
format and bfloat16, or the whole model with its tokenizer.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, PeftModel, get_peft_model, get_peft_model_state_dict
from peft.helpers import disable_input_dtype_casting
from safetensors.torch import save_file

from gollie_like.backends.convert import quantize
from gollie_like.backends.words import save_tokenizer
from gollie_like.training.attention import ATTENTION
from gollie_like.training.settings import Settings

__all__ = ["computing", "export", "list_learned", "prepare", "reveal"]


def prepare(model: Any, settings: Settings) -> Any:
    """The model with the weights that learn; it is changed in place.

    An adapter's first values are drawn from the seed.
    """
    torch.manual_seed(settings.seed)
    if settings.mode == "full":
        learning = model.float().requires_grad_(True)
    else:
        if settings.mode == "qlora":
            quantize(model, compute=getattr(torch, settings.precision))
            model.is_loaded_in_4bit = True  # what peft asks for
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # peft calls what transformers renamed
            learning = get_peft_model(model, _describe_lora(settings))
    if settings.checkpointing:
        learning.gradient_checkpointing_enable({"use_reentrant": False})
    return learning


def _describe_lora(settings: Settings) -> LoraConfig:
    return LoraConfig(
        r=settings.rank,
        lora_alpha=settings.alpha,
        lora_dropout=settings.dropout,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )


def list_learned(model: Any) -> dict[str, Any]:
    """The weights that learn, by name; one that two layers share is there once."""
    return {name: value for name, value in model.named_parameters() if value.requires_grad}


def reveal(model: Any) -> Any:
    """The model as transformers knows it, the adapter inside, so that a backend can run it."""
    return model.get_base_model() if isinstance(model, PeftModel) else model


@contextmanager
def computing(model: Any, precision: str) -> Iterator[None]:
    """Attention per document, and an adapter in float32 that takes what comes in ``precision``.

    It is held around the backward pass as well, which computes again what was not kept.
    """
    config = reveal(model).config
    usual = config._attn_implementation
    config._attn_implementation = ATTENTION
    try:
        with disable_input_dtype_casting(model, active=precision != "float32"):
            yield
    finally:
        config._attn_implementation = usual


def export(folder: Path, model: Any, tokenizer: Any, base: str) -> Path:
    """Write what was learned, in bfloat16, as a folder that can be given as a model."""
    folder.mkdir(parents=True, exist_ok=True)
    if isinstance(model, PeftModel):
        # Whether embeddings learned as well is not asked of the base's files on a hub.
        weights = get_peft_model_state_dict(model, save_embedding_layers=False)
        halved = {name: _halve(value) for name, value in weights.items()}
        save_file(halved, str(folder / "adapter_model.safetensors"), metadata={"format": "pt"})
        config = model.peft_config["default"]
        config.base_model_name_or_path = base
        config.inference_mode = True
        config.save_pretrained(str(folder))
        return folder
    halved = {name: _halve(value) for name, value in model.named_parameters()}
    save_file(halved, str(folder / "model.safetensors"), metadata={"format": "pt"})
    model.config.save_pretrained(str(folder))
    if tokenizer is not None:
        save_tokenizer(tokenizer, folder)
    return folder


def _halve(value: torch.Tensor) -> torch.Tensor:
    return value.detach().to("cpu", torch.bfloat16).contiguous()
