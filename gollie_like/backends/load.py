"""Weights from files into memory: a model of transformers, its tokenizer, ready to run.

In: a name, a path or a catalogue entry; a precision; a device. Out: a `LoadedModel`. The first
time, a GGUF file is read through transformers, an adapter is merged, the weights are quantized to
NF4, and the result is kept in the cache as safetensors with its tokenizer; later loads read that. A
kept checkpoint that is damaged is made again from its source. Nothing pickled is ever read, and
code that comes with a model runs only if the caller asks for it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from gollie_like.backends.convert import straighten_head
from gollie_like.backends.libraries import bitsandbytes, torch, transformers
from gollie_like.backends.make import load_converted
from gollie_like.backends.quiet import quietly, uncollected
from gollie_like.backends.read import Job, digest, read_model, read_words, refuse_pickles
from gollie_like.cache import Note, print_note, read_record
from gollie_like.download import Sources
from gollie_like.errors import ModelError, UsageError
from gollie_like.habits import NO_HABITS, Habits, read_habits
from gollie_like.models import ModelEntry, Precision, fetch_model, model_directory, resolve

__all__ = ["LoadedModel", "choose_device", "load_model"]


@dataclass(frozen=True)
class LoadedModel:
    """A model that can run, and what is known about where it came from.

    ``fingerprint`` changes with anything that went into the weights: the released file's SHA-256,
    an adapter, the precision; and with ``habits``. ``converted`` tells whether this load had to
    convert, ``folder`` where the model's own files lie, if they have one.
    """

    model: Any
    tokenizer: Any
    entry: ModelEntry
    precision: Precision
    device: str
    fingerprint: str
    converted: bool
    seconds: float
    habits: Habits = NO_HABITS
    folder: Path | None = None

    @property
    def name(self) -> str:
        """What to call it in records: the model's name and precision."""
        return f"{self.entry.name} ({self.precision})"


def load_model(
    model: str | ModelEntry = "auto",
    *,
    precision: Precision | None = None,
    device: str = "auto",
    remote_code: bool = False,
    cache: Path | None = None,
    sources: Sources | None = None,
    note: Note = print_note,
) -> LoadedModel:
    """Load a model, fetching and converting it first where that is needed.

    ``precision`` defaults to the entry's own. ``remote_code`` lets Python code that comes with a
    model run, with all that this means; nothing else does.
    """
    begin = time.monotonic()
    entry = resolve(model) if isinstance(model, str) else model
    precision = precision or entry.precision
    if precision not in get_args(Precision):
        known = ", ".join(get_args(Precision))
        raise UsageError(f"There is no precision {precision!r}; there are: {known}.")
    place = choose_device(device)
    source = fetch_model(entry, cache=cache, sources=sources, code=remote_code, note=note)
    job = Job(source, precision, place, remote_code, model_directory(entry, cache), note)
    with quietly(), uncollected():
        loaded, tokenizer, converted = _load_direct(job) or load_converted(job)
        _settle(loaded, job)
    seconds = time.monotonic() - begin
    folder = entry.path if entry.kind in ("adapter", "directory") else None
    habits = read_habits(folder)
    parts: list[Any] = [source.fingerprint, precision]
    parts += [repr(habits)] if habits != NO_HABITS else []
    return LoadedModel(
        loaded,
        tokenizer,
        entry,
        precision,
        place,
        digest(parts),
        converted,
        seconds,
        habits,
        folder,
    )


def choose_device(device: str = "auto") -> str:
    """A device of torch by name; ``auto`` is the first CUDA device, or else the CPU."""
    if device == "auto":
        return "cuda:0" if torch.cuda.is_available() else "cpu"
    try:
        kind = torch.device(device)
    except RuntimeError:
        raise UsageError(
            f"There is no device {device!r}; expected auto, cpu, cuda or cuda:NUMBER."
        ) from None
    if kind.type == "cuda":
        count = torch.cuda.device_count() if torch.cuda.is_available() else 0
        if (kind.index or 0) >= count:
            raise UsageError(f"The device {device} is not there: torch sees {count} CUDA devices.")
        return f"cuda:{kind.index or 0}"
    return str(kind)


def _load_direct(job: Job) -> tuple[Any, Any, bool] | None:
    """Read a directory that needs no conversion: not quantized here, or quantized already."""
    weights = job.source.weights
    if not weights.is_dir():
        return None
    refuse_pickles(weights)
    quantized = "quantization_config" in read_record(weights / "config.json")
    if job.source.adapter is not None:
        if quantized:
            raise ModelError(
                f"{weights} is quantized already, so the adapter {job.source.adapter} cannot be "
                "merged into it; name the unquantized model as its base."
            )
        return None
    if job.precision == "nf4" and not quantized:
        return None
    tokenizer = read_words(job)
    model = read_model(weights, job, dtype=job.dtype, device_map={"": job.device})
    return model, tokenizer, False


def _settle(model: Any, job: Job) -> None:
    """Ready to answer: no gradients, greedy by default, called by its own name."""
    model.eval().requires_grad_(False)
    for module in model.modules():
        if isinstance(module, bitsandbytes.nn.Linear4bit):
            module.compute_dtype = job.dtype
    straighten_head(model)
    known = model.generation_config
    ends = {
        name: getattr(known, name, None) if known else getattr(model.config, name, None)
        for name in ("bos_token_id", "eos_token_id", "pad_token_id")
    }
    model.generation_config = transformers.GenerationConfig(**ends)
    model.config._name_or_path = job.source.entry.name
