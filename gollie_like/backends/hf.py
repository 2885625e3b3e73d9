"""A model of transformers as a backend: bitsandbytes NF4, bfloat16 or float32, on CPU or CUDA.

In: a loaded model and its tokenizer. Out: a `Backend`. Which loop decodes is decided here: the
ragged engine for the architectures it knows, the simple loop for all others. Loading and converting
weights is `load`'s work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.simple import SimpleLoop
from gollie_like.backends.tokens import Vocabulary

__all__ = ["HfBackend"]


class HfBackend:
    """Greedy decoding under grammars with a causal model of transformers."""

    def __init__(self, model: Any, tokenizer: Any, *, name: str = "") -> None:
        self._model = model.eval()
        self._name = name or str(model.config.name_or_path or model.config.model_type)
        self._context_length = _context_length(model.config)
        self._vocabulary = Vocabulary(
            tokenizer, size=model.get_input_embeddings().weight.shape[0], ends=_ends(model)
        )
        self._loop = SimpleLoop(
            model,
            self._vocabulary,
            context_length=self._context_length,
            guard=lambda _request: None,
        )

    @property
    def name(self) -> str:
        """The model's name."""
        return self._name

    @property
    def context_length(self) -> int:
        """The most tokens that prompt and output may have together."""
        return self._context_length

    def count_tokens(self, text: str) -> int:
        """How many tokens the model makes of a text."""
        return self._vocabulary.count(text)

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        """Completions in the order of the requests; requests are drawn lazily."""
        return self._loop.generate(requests)


def _context_length(config: Any) -> int:
    """The positions a model has; sliding windows count, since nothing beyond them is seen."""
    length = int(getattr(config, "max_position_embeddings", 0) or 2048)
    kinds = getattr(config, "layer_types", None) or []
    window = getattr(config, "sliding_window", None)
    sliding = "sliding_attention" in kinds or (not kinds and window)
    return min(length, int(window)) if sliding and window else length


def _ends(model: Any) -> list[int]:
    """The tokens that the model's own settings end a text with."""
    ends = getattr(model.generation_config, "eos_token_id", None)
    ends = model.config.eos_token_id if ends is None else ends
    return [] if ends is None else [int(e) for e in (ends if isinstance(ends, list) else [ends])]
