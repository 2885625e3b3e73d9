"""A model converted and kept: read from its release, changed, written to the cache, read back.

In: a `Job`. Out: the converted model and its tokenizer. What cannot be kept is used from memory.
"""

from __future__ import annotations

import gc
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import save_file

from gollie_like.backends.convert import (
    collect_tensors,
    find_left_alone,
    merge_adapter,
    pack,
    quantize,
    tie_head,
)
from gollie_like.backends.libraries import bitsandbytes, torch, transformers
from gollie_like.backends.read import (
    Job,
    explain,
    open_checkpoint,
    read_dense,
    read_model,
    read_words,
)
from gollie_like.backends.words import save_tokenizer
from gollie_like.cache import (
    discard,
    ensure_space,
    explain_os_error,
    locked,
    make_private,
    sweep,
    write_directory,
)
from gollie_like.checkpoint import (
    CHECKPOINT_RECORD,
    drop_unused,
    find_damage,
    mark_used,
    seal_checkpoint,
)
from gollie_like.errors import ModelError

__all__ = ["load_converted"]


def load_converted(job: Job) -> tuple[Any, Any, bool]:
    """The converted model, its tokenizer, and whether it had to be converted now."""
    return _load_kept(job) or _convert(job)


def _load_kept(job: Job) -> tuple[Any, Any, bool] | None:
    """Read the converted checkpoint, if there is a sound one."""
    if not (job.kept / CHECKPOINT_RECORD).is_file():
        return None
    if damage := find_damage(job.kept):
        job.note(f"The converted checkpoint is damaged: {damage}. It is made again.")
        return None
    try:
        model, tokenizer = open_checkpoint(job.kept, job)
    except ModelError as error:
        job.note(f"The converted checkpoint cannot be used: {error} It is made again.")
        return None
    mark_used(job.kept)
    return model, tokenizer, False


def _convert(job: Job) -> tuple[Any, Any, bool]:
    """Convert the model and keep the result; where it cannot be kept, go on from memory."""
    name = job.source.entry.name
    waiting = f"Another process is converting {name}; waiting for it."
    obstacle: ModelError | None = None
    with ExitStack() as held:
        try:
            make_private(job.directory)
            held.enter_context(locked(job.directory / ".lock", waiting=waiting, note=job.note))
        except ModelError as error:
            obstacle = error
        else:
            if kept := _load_kept(job):
                return kept
            sweep(job.directory)
        job.note(f"Converting {name} ({job.precision}), once; this can take a minute or more.")
        model, tokenizer = _make(job)
        if obstacle is None:
            try:
                _keep(model, tokenizer, job)
                model, tokenizer = _exchange(model, job)
            except ModelError as error:
                discard(job.kept)
                obstacle = error
    # 4-bit weights know their layers and these know them, so only the collector frees the old ones.
    gc.collect()
    if obstacle is not None:
        job.note(f"{obstacle} The converted model is used from memory and is not kept.")
    if job.precision != "nf4":
        model = model.to(job.dtype)
    return model.to(job.device), tokenizer, True


def _make(job: Job) -> tuple[Any, Any]:
    """The model as it will be kept, from its source, on the CPU."""
    weights, adapter = job.source.weights, job.source.adapter
    tokenizer = read_words(job)
    bits = _describe_nf4() if job.precision == "nf4" else None
    if weights.is_dir() and adapter is None and bits is not None:
        # Quantized tensor by tensor while it is read: the whole model never is in memory.
        bits.llm_int8_skip_modules = _find_left_alone(weights, job)
        model = read_model(weights, job, dtype=torch.bfloat16, quantization_config=bits)
    else:
        model = read_dense(weights, job)
        tie_head(model)
        if adapter is not None:
            merge_adapter(model, adapter)
        if bits is not None:
            bits.llm_int8_skip_modules = quantize(model, compute=torch.bfloat16)
    if bits is not None:
        model.config.quantization_config = bits
        if job.layout == "packed":
            pack(model)
    for name, tensor in collect_tensors(model).items():
        if tensor.is_floating_point() and not torch.isfinite(tensor).all():
            raise ModelError(f"{weights} is damaged: {name} holds numbers that are not finite.")
    return model.eval(), tokenizer


def _describe_nf4() -> Any:
    return transformers.BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_compute_dtype=torch.bfloat16,
        bnb_4bit_use_double_quant=False,
    )


def _find_left_alone(weights: Path, job: Job) -> list[str]:
    """The layers of a model directory that stay unquantized, found without reading weights."""
    code = job.remote_code
    try:
        config = transformers.AutoConfig.from_pretrained(weights, trust_remote_code=code)
        with torch.device("meta"):
            model = transformers.AutoModelForCausalLM.from_config(config, trust_remote_code=code)
    except Exception as error:  # a malformed file can fail anywhere in the libraries that parse it
        raise explain(f"{weights} could not be loaded", error) from error
    return find_left_alone(model)


def _keep(model: Any, tokenizer: Any, job: Job) -> None:
    tensors = collect_tensors(model)
    needed = sum(tensor.nbytes for tensor in tensors.values())
    ensure_space(job.directory, needed, what="Keeping the converted model")
    about = {
        "model": job.source.entry.name,
        "source": job.source.fingerprint,
        "precision": job.precision,
        "layout": job.layout,
        "bitsandbytes": bitsandbytes.__version__,
        "transformers": transformers.__version__,
    }
    try:
        with write_directory(job.kept) as directory:
            save_file(tensors, directory / "model.safetensors", metadata={"format": "pt"})
            model.config.save_pretrained(directory)
            save_tokenizer(tokenizer, directory)
            seal_checkpoint(directory, about)
    except OSError as error:
        raise explain_os_error(error, f"keep the converted model in {job.directory}") from error
    except SafetensorError as error:
        raise ModelError(
            f"Could not keep the converted model in {job.directory}: {error}."
        ) from error
    drop_unused(job.directory)


def _exchange(model: Any, job: Job) -> tuple[Any, Any]:
    """What was just kept, read back, in place of the model it was made from.

    So the first load gives what all later ones give, and what cannot be read back is found now.
    """
    reread, tokenizer = open_checkpoint(job.kept, job)
    comparable = job.device == "cpu" and reread.dtype == model.dtype
    if comparable and not torch.allclose(_probe(model), _probe(reread), rtol=0.01):
        raise ModelError("The converted model does not read back as it was written.")
    return reread, tokenizer


def _probe(model: Any) -> Any:
    """The scores after a few tokens, as a sign of life."""
    with torch.inference_mode():
        return model(torch.arange(1, 17)[None], use_cache=False).logits[0, -1].float()
