"""Models and tokenizers from files, through transformers.

In: a `Job`, which says what is to be loaded and how, and the place of the files. Out: a model with
nothing missing, or one sentence that says why not. Only safetensors and GGUF files are read, only
from this machine; converting and keeping is done elsewhere.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy

from gollie_like.backends.convert import choose_layout, mark_packed
from gollie_like.backends.libraries import bitsandbytes, torch, transformers
from gollie_like.backends.words import open_tokenizer, read_tokenizer
from gollie_like.cache import Note, explain_os_error
from gollie_like.catalogue import Precision
from gollie_like.errors import ModelError
from gollie_like.models import ModelSource

__all__ = [
    "Job",
    "digest",
    "explain",
    "open_checkpoint",
    "read_dense",
    "read_model",
    "read_words",
    "refuse_pickles",
]

_FORMAT = 1
"""Raised when what a kept checkpoint looks like changes, so that old ones are left alone."""


@dataclass(frozen=True)
class Job:
    """What is to be loaded, how, and where its conversion is kept."""

    source: ModelSource
    precision: Precision
    device: str
    remote_code: bool
    directory: Path
    note: Note

    @property
    def dtype(self) -> Any:
        """The type of the weights that are not quantized, and of the computation."""
        if self.precision != "nf4":
            return getattr(torch, self.precision)
        cuda = self.device.startswith("cuda")
        old = cuda and not torch.cuda.is_bf16_supported(including_emulation=False)
        return torch.float16 if old else torch.bfloat16

    @property
    def layout(self) -> str:
        """How the kept weights are laid out; without quantization they are bfloat16 (dense)."""
        return choose_layout(self.device) if self.precision == "nf4" else "dense"

    @property
    def kept(self) -> Path:
        """The directory of the converted checkpoint."""
        versions = [_FORMAT, bitsandbytes.__version__, transformers.__version__]
        key = digest([self.source.fingerprint, self.layout, versions])[:12]
        kind = "nf4" if self.precision == "nf4" else "bfloat16"
        return self.directory / f"{kind}-{key}"


def digest(parts: list[Any]) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def refuse_pickles(directory: Path) -> None:
    if not any(directory.glob("*.safetensors")):
        raise ModelError(
            f"{directory} holds no weights as safetensors. Other formats (pickled .bin or .pt "
            "files) can run code when they are read and are not loaded; convert the model to "
            "safetensors, or use a GGUF file of it."
        )


def open_checkpoint(directory: Path, job: Job) -> tuple[Any, Any]:
    with ThreadPoolExecutor(1) as helper:
        # The words are parsed outside of Python, so this costs no time beside the weights.
        words = helper.submit(open_tokenizer, directory)
        model = read_model(directory, job, dtype=job.dtype, device_map={"": job.device})
        tokenizer = words.result()
    if job.layout == "packed":
        mark_packed(model)
    return model, tokenizer


def read_words(job: Job) -> Any:
    weights = job.source.weights
    try:
        return read_tokenizer(weights, remote_code=job.remote_code)
    except Exception as error:  # a malformed file can fail anywhere in the libraries that parse it
        raise explain(f"The tokenizer of {weights} could not be read", error) from error


def read_dense(weights: Path, job: Job) -> Any:
    if weights.is_dir():
        return read_model(weights, job, dtype=torch.bfloat16)
    options: dict[str, Any] = {"gguf_file": weights.name}
    if hasattr(transformers, "GgufConfig"):
        options["quantization_config"] = transformers.GgufConfig(dequantize=True)
    with _parsing_once():
        model = read_model(weights.parent, job, dtype=torch.bfloat16, **options)
    vars(model.config).pop("quantization_config", None)
    return model


def read_model(place: Path, job: Job, **options: Any) -> Any:
    """One model by transformers, from this machine's files, with nothing missing."""
    what = place / options["gguf_file"] if "gguf_file" in options else place
    try:
        model, report = transformers.AutoModelForCausalLM.from_pretrained(
            place,
            local_files_only=True,
            use_safetensors=True,
            trust_remote_code=job.remote_code,
            output_loading_info=True,
            **options,
        )
    except Exception as error:  # a malformed file can fail anywhere in the libraries that parse it
        raise explain(f"{what} could not be loaded", error) from error
    lost = sorted(map(str, [*report["missing_keys"], *report["mismatched_keys"]]))
    if lost:
        raise ModelError(
            f"{what} lacks {len(lost)} of the weights that its model needs, such as {lost[0]}; "
            "it is damaged or made for another model."
        )
    return model


def explain(what: str, error: Exception) -> ModelError:
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return ModelError(
            f"{what}: there is not enough memory. Close other programs or take a smaller model."
        )
    if isinstance(error, ModelError):
        return error
    if isinstance(error, OSError) and error.errno is not None:
        return explain_os_error(error, f"read what is needed ({what})")
    if "trust_remote_code" in str(error):
        return ModelError(
            f"{what}: it needs Python code that comes with it. Read that code, and pass "
            "remote_code=True if it may run."
        )
    lines = str(error).strip().splitlines() or ["no reason given"]
    return ModelError(f"{what} ({type(error).__name__}: {lines[0][:300]}).")


class _QuickReader(gguf.GGUFReader):  # type: ignore[misc]
    """The same reader over a plain array: slices of a memory map cost three times as much."""

    @property
    def data(self) -> Any:
        """The bytes of the file, still mapped."""
        return self._bytes

    @data.setter
    def data(self, mapped: Any) -> None:
        self._bytes = mapped.view(numpy.ndarray)


@contextlib.contextmanager
def _parsing_once() -> Iterator[None]:
    """Let transformers, which opens a GGUF file anew for every question, parse it only once.

    The file's half a million words take longer than its weights. The bar it draws is left out too.
    """
    readers: dict[str, Any] = {}

    def open_once(path: Any, *arguments: Any) -> Any:
        if str(path) not in readers:
            readers[str(path)] = _QuickReader(path, *arguments)
        return readers[str(path)]

    original = gguf.GGUFReader
    user: Any = None
    with contextlib.suppress(ImportError):
        user = importlib.import_module("transformers.modeling_gguf_pytorch_utils")
    bar = getattr(user, "tqdm", None)
    gguf.GGUFReader = open_once
    try:
        if bar is not None:
            user.tqdm = lambda items, **_: items
        yield
    finally:
        gguf.GGUFReader = original
        if bar is not None:
            user.tqdm = bar
