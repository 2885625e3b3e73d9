"""One forward pass over tokens of many texts, through transformers' own model classes.

In: new tokens, grouped by the cache they belong to. Out: a hidden state for each. The model's own
layers do everything but attention, which is ours: it writes the new keys and values into the
caches and lets each group attend to its cache under the mask. There is no padding; the batch
has one row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch.nn.functional import scaled_dot_product_attention
from transformers import AttentionInterface

from gollie_like.backends.ragged.cache import CacheShape, RaggedCache
from gollie_like.backends.ragged.mask import Rows

__all__ = ["KNOWN", "RaggedModel"]

KNOWN = frozenset({"llama", "mistral", "qwen2", "qwen3", "smollm3"})
"""Architectures (``config.model_type``) whose attention is known to work here: rotary positions,
grouped keys and values, and nothing that looks at where a token stands in the batch."""

_ATTENTION = "gollie_like_ragged"


@dataclass(frozen=True)
class _Group:
    """The rows of a pass that belong to one cache."""

    cache: RaggedCache
    rows: slice
    start: int
    mask: torch.Tensor


class RaggedModel:
    """A causal model of transformers that reads into ragged caches."""

    def __init__(self, model: Any) -> None:
        config = model.config
        self._config = config
        self._decoder = model.base_model
        weight = model.get_input_embeddings().weight
        size = getattr(config, "head_dim", None)
        self.shape = CacheShape(
            layers=config.num_hidden_layers,
            heads=config.num_key_value_heads,
            size=size or config.hidden_size // config.num_attention_heads,
            dtype=weight.dtype,
            device=weight.device,
        )
        self._shared = config.num_attention_heads // config.num_key_value_heads
        # a mask of four dimensions keeps transformers from making its own
        self._no_mask = torch.zeros((1, 1, 1, 1), dtype=weight.dtype, device=weight.device)

    @torch.inference_mode()
    def read(self, batches: Sequence[tuple[RaggedCache, Rows]]) -> torch.Tensor:
        """Read new tokens into their caches; their hidden states, batch after batch.

        If the pass fails, the caches are as they were before.
        """
        groups: list[_Group] = []
        before = [(cache, cache.used) for cache, _ in batches]
        try:
            done = 0
            for cache, rows in batches:
                start = cache.append(rows)
                place = slice(done, done + len(rows))
                mask = cache.mask(rows).repeat(self._shared, 1)
                groups.append(_Group(cache, place, start, mask))
                done += len(rows)
            return self._run(groups, Rows.join([rows for _, rows in batches]))
        except BaseException:
            for cache, used in before:
                cache.truncate(used)
            raise

    def _run(self, groups: list[_Group], rows: Rows) -> torch.Tensor:
        device = self.shape.device
        usual = self._config._attn_implementation
        self._config._attn_implementation = _ATTENTION
        try:
            output = self._decoder(
                input_ids=torch.from_numpy(rows.tokens).to(device)[None],
                position_ids=torch.from_numpy(rows.positions).to(device)[None],
                attention_mask=self._no_mask,
                use_cache=False,
                ragged_groups=groups,
            )
        finally:
            self._config._attn_implementation = usual
        hidden: torch.Tensor = output.last_hidden_state[0]
        return hidden


def _attend(
    module: Any,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,  # noqa: ARG001 - the groups have their own
    *,
    scaling: float | None = None,
    ragged_groups: list[_Group],
    **_: Any,
) -> tuple[torch.Tensor, None]:
    """Attention of each group over its own cache; shapes are (1, heads, tokens, size)."""
    outputs = []
    for group in ragged_groups:
        cache, layer = group.cache, module.layer_idx
        cache.write(layer, group.start, key[0, :, group.rows], value[0, :, group.rows])
        keys, values = cache.read(layer)
        mine = query[0, :, group.rows]
        heads, count, size = mine.shape
        # query heads that share keys become further rows: no key is copied or read twice
        mixed = scaled_dot_product_attention(
            mine.reshape(1, len(keys), -1, size),
            keys[None],
            values[None],
            attn_mask=group.mask,
            scale=scaling,
        )
        outputs.append(mixed.view(heads, count, size).transpose(0, 1))
    return torch.cat(outputs)[None], None


AttentionInterface.register(_ATTENTION, _attend)
