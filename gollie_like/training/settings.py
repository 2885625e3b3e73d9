"""Settings of training: what is trained, in which steps, at which rate. Plain frozen data.

Nothing heavy is imported, so that a configuration can be checked before torch is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Loss", "Mode", "Settings"]

Loss = Literal["choices", "answer"]
"""What is learned: the decisions a grammar leaves open, or every token of the answer."""

Mode = Literal["lora", "qlora", "full"]
"""What is trained: a low-rank adapter, the same on a base in NF4, or every weight."""


@dataclass(frozen=True)
class Settings:
    """How a model is trained.

    ``steps`` optimizer steps, each of ``packs`` rows of at most ``tokens`` tokens; ``mode`` says
    what is trained, ``rank``, ``alpha`` and ``dropout`` are those of LoRA on all linear layers.
    ``rate`` is the peak learning rate, reached after ``warmup`` steps, held, and lowered to zero
    over the last ``cooldown`` share of the steps (Hu et al. 2024 call this warmup-stable-decay). A
    resumed run may have more or fewer ``steps`` than before, so how long to go on can be decided
    on the way. ``keep`` checkpoints stay, one every ``save_every`` steps. ``average`` is the decay
    of the running mean of the weights that is scored and exported (`averaging`); 0.98 looks back
    over some 50 steps, 0 takes the weights as they are.

    ``precision`` is the type the base is held in; a full model is held in float32 and computes in
    it. ``checkpointing`` computes activations again instead of keeping them: slower, for less
    memory. ``bucket`` fills rows up to a multiple of so many tokens, for kernels that are chosen by
    shape; what is filled in is seen by nobody and teaches nothing.
    """

    steps: int
    tokens: int = 1200
    packs: int = 1
    mode: Mode = "lora"
    rank: int = 16
    alpha: int = 32
    dropout: float = 0.0
    rate: float = 3e-4
    warmup: int = 10
    cooldown: float = 0.3
    clip: float = 1.0
    seed: int = 0
    loss: Loss = "choices"
    precision: Literal["bfloat16", "float32"] = "bfloat16"
    checkpointing: bool = False
    bucket: int = 1
    save_every: int = 50
    keep: int = 2
    average: float = 0.0
