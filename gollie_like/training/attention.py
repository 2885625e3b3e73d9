"""Attention over a pack: every document sees the prefix and itself, and nothing else.

In: queries, keys and values of all tokens of a pack, and where its parts end. Out: what
transformers' own attention gives under the mask of decoding (`backends.ragged.mask`). Parts lie one
after the other, the prefix first. On a CPU each part is computed by itself, without the scores that
the mask would throw away, which are most of them; on an accelerator one call for all parts costs
less than many small ones. Importing this module makes it known to transformers by the name in
`ATTENTION`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

import torch
from torch.nn.functional import scaled_dot_product_attention
from transformers import AttentionInterface

__all__ = ["ATTENTION", "attend_apart", "attend_together"]

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
    attend = attend_apart if query.device.type == "cpu" else attend_together
    return attend(query, key, value, pack_ends, scaling), None


def attend_together(
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    ends: Sequence[int],
    scaling: float | None,
) -> torch.Tensor:
    """All parts at once, under a mask; the result has the shape (1, tokens, heads, size)."""
    sharing = query.shape[1] // key.shape[1]
    mixed = scaled_dot_product_attention(
        query,
        key.repeat_interleave(sharing, dim=1),
        value.repeat_interleave(sharing, dim=1),
        attn_mask=_see(tuple(ends), query.device),
        scale=scaling,
    )
    return mixed.transpose(1, 2)


@lru_cache(maxsize=1)
def _see(ends: tuple[int, ...], device: torch.device) -> torch.Tensor:
    """Which token (row) sees which (column); every layer of a pass asks for the same."""
    lengths = torch.tensor([end - start for start, end in pairwise((0, *ends))])
    part = torch.repeat_interleave(torch.arange(len(ends)), lengths).to(device)
    place = torch.arange(ends[-1], device=device)
    mine = (part[None] == 0) | (part[None] == part[:, None])
    return mine & (place[None] <= place[:, None])


def attend_apart(
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    ends: Sequence[int],
    scaling: float | None,
) -> torch.Tensor:
    """Part by part; the result has the shape (1, tokens, heads, size)."""
    heads, size, sharing = query.shape[1], query.shape[3], query.shape[1] // key.shape[1]
    start = ends[0]
    shared_key, shared_value = key[:, :, :start], value[:, :, :start]
    mixed = scaled_dot_product_attention(
        query[:, :, :start],
        shared_key.repeat_interleave(sharing, dim=1),
        shared_value.repeat_interleave(sharing, dim=1),
        is_causal=True,
        scale=scaling,
    )
    outputs = [mixed.transpose(1, 2)]
    for begin, end in pairwise(ends):
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
    return torch.cat(outputs, dim=1)


AttentionInterface.register(ATTENTION, _attend)
