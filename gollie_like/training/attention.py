"""Attention over a pack: every document sees the prefix and itself, and nothing else is computed.

In: queries, keys and values of all tokens of a pack, and where its parts end. Out: what
transformers' own attention gives under the mask of decoding (`backends.ragged.mask`), without the
scores that the mask would throw away, which are most of them. Importing this module makes it known
to transformers by the name in `ATTENTION`. Parts lie one after the other, the prefix first.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import torch
from torch.nn.functional import scaled_dot_product_attention
from transformers import AttentionInterface

__all__ = ["ATTENTION"]

ATTENTION = "gollie_like_packed"
"""The name to put into a model's configuration."""


def _attend(
    module: Any,  # noqa: ARG001 - transformers gives it
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,  # noqa: ARG001 - the parts say all
    *,
    scaling: float | None = None,
    pack_ends: Sequence[int],
    **_: Any,
) -> tuple[torch.Tensor, None]:
    """Shapes are (1, heads, tokens, size); ``pack_ends`` are the prefix's end, each document's."""
    heads, size, sharing = query.shape[1], query.shape[3], query.shape[1] // key.shape[1]
    start = pack_ends[0]
    shared_key, shared_value = key[:, :, :start], value[:, :, :start]
    mixed = scaled_dot_product_attention(
        query[:, :, :start],
        shared_key.repeat_interleave(sharing, dim=1),
        shared_value.repeat_interleave(sharing, dim=1),
        is_causal=True,
        scale=scaling,
    )
    outputs = [mixed.transpose(1, 2)]
    for begin, end in pairwise(pack_ends):
        count = end - begin
        own = torch.ones(count, count, dtype=torch.bool, device=query.device).tril()
        seen = torch.cat([own.new_ones(count, start), own], dim=1)
        # query heads that share keys become further rows: no key is copied or read twice
        mixed = scaled_dot_product_attention(
            query[:, :, begin:end].reshape(1, heads // sharing, -1, size),
            torch.cat([shared_key, key[:, :, begin:end]], dim=2),
            torch.cat([shared_value, value[:, :, begin:end]], dim=2),
            attn_mask=seen.repeat(sharing, 1),
            scale=scaling,
        )
        outputs.append(mixed.view(1, heads, count, size).transpose(1, 2))
    return torch.cat(outputs, dim=1), None


AttentionInterface.register(ATTENTION, _attend)
