"""Scores of the tokens that may come next, from the last hidden state.

In: a model, a hidden state, the allowed tokens. Out: the best of them and its log-probability,
renormalized over what is allowed. Where few tokens are allowed only their rows of the output matrix
are read. Scores are settled in float32 whatever the weights are: in half precision many neighbors
would tie, and the order of a tie is chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Union

import numpy as np
import torch
from numpy.typing import NDArray

from gollie_like.backends.matcher import Ids

__all__ = ["FEW", "Head", "Tilt"]

Tilt = Union[NDArray[np.float64], None]
"""What is added to the scores of allowed tokens, in their order; mostly nothing."""

FEW = 4096
"""Up to so many allowed tokens their rows are read one by one; beyond that, the whole matrix."""

_AT_ONCE = 64  # so many hidden states are scored over the whole matrix at once
_CLOSE = 64  # so many of the best scores of the whole matrix are computed again in float32


class Head:
    """The output matrix of a model, read in rows.

    A model whose output layer is not a plain matrix (quantized, or none at all) is read whole.
    ``size`` is the number of tokens that may be chosen.
    """

    def __init__(self, model: Any, *, size: int) -> None:
        layer = model.get_output_embeddings()
        plain = isinstance(layer, torch.nn.Linear) and torch.is_floating_point(layer.weight)
        self._layer = layer
        self._weight = layer.weight if plain else None
        self._bias = layer.bias if plain else None
        self._size = size

    @torch.inference_mode()
    def choose(
        self,
        hidden: torch.Tensor,
        allowed: Sequence[Ids | None],
        tilts: Sequence[Tilt] | None = None,
    ) -> list[tuple[int, float]]:
        """After each hidden state the most probable of its allowed tokens, and its log-probability.

        All short lists are scored together: on an accelerator, waiting is what costs.
        """
        tilts = tilts or [None] * len(allowed)
        few = [i for i, ids in enumerate(allowed) if self._is_short(ids)]
        chosen: dict[int, tuple[int, float]] = {}
        if few:
            lists = [ids for i in few if (ids := allowed[i]) is not None]
            sizes = [len(ids) for ids in lists]
            scores = torch.split(
                self._score_lists(hidden[few], np.concatenate(lists), sizes), sizes
            )
            parts = zip(few, scores, lists, strict=True)
            chosen = {i: _best(_tilt(s, tilts[i]), ids) for i, s, ids in parts}
        for i, ids in enumerate(allowed):
            if i not in chosen:
                everything = self._layer(hidden[i : i + 1])[0]
                chosen[i] = self.pick(everything, ids, hidden[i], tilt=tilts[i])
        return [chosen[i] for i in range(len(allowed))]

    @torch.inference_mode()
    def pick(
        self,
        scores: torch.Tensor,
        allowed: Ids | None,
        hidden: torch.Tensor | None = None,
        *,
        tilt: Tilt = None,
    ) -> tuple[int, float]:
        """The same from scores of all tokens.

        Half precision rounds neighbors to one score; with the hidden state they came from, the
        best of them are settled in float32.
        """
        scores = scores.float()
        if allowed is None:
            allowed = np.arange(self._size)
            scores = scores[: self._size]
        else:
            scores = scores[torch.from_numpy(allowed).to(scores.device)]
        if hidden is not None and self._weight is not None and hidden.dtype != torch.float32:
            close = scores.topk(min(_CLOSE, len(scores))).indices
            exact = self._score(hidden, allowed[close.cpu().numpy()])
            scores = scores.index_copy(0, close, exact)
        return _best(_tilt(scores, tilt), allowed)

    @torch.inference_mode()
    def score(
        self, hidden: torch.Tensor, tokens: Sequence[Ids], *, full: bool
    ) -> list[tuple[tuple[float, ...], float | None]]:
        """After each hidden state the scores of its tokens, and, if ``full``, the logarithm of the
        sum over all tokens."""
        found: list[tuple[tuple[float, ...], float | None]] = []
        whole = self._weight is None or full
        for start in range(0, len(hidden), _AT_ONCE):
            states = hidden[start : start + _AT_ONCE]
            lists = tokens[start : start + _AT_ONCE]
            everything = self._layer(states).float()[:, : self._size] if whole else None
            for number, ids in enumerate(lists):
                if self._weight is not None:
                    mine = self._score(states[number], ids)
                else:
                    assert everything is not None
                    mine = everything[number, torch.from_numpy(ids).to(everything.device)]
                total = None if everything is None else float(everything[number].logsumexp(0))
                found.append((tuple(mine.tolist()), total if full else None))
        return found

    def _is_short(self, ids: Ids | None) -> bool:
        return ids is not None and self._weight is not None and len(ids) <= FEW

    def _score_lists(self, hidden: torch.Tensor, tokens: Ids, sizes: list[int]) -> torch.Tensor:
        """Scores of the first ``sizes[0]`` tokens after the first hidden state, and so on."""
        count = torch.tensor(sizes, device=hidden.device)
        states = hidden.float().repeat_interleave(count, dim=0, output_size=len(tokens))
        return self._score(states, tokens).cpu()

    def _score(self, hidden: torch.Tensor, tokens: Ids) -> torch.Tensor:
        """Scores of tokens, each after its own hidden state or all after the same one."""
        assert self._weight is not None
        rows = torch.from_numpy(tokens).to(hidden.device)
        scores: torch.Tensor = (self._weight.index_select(0, rows).float() * hidden.float()).sum(-1)
        return scores if self._bias is None else scores + self._bias[rows].float()


def _tilt(scores: torch.Tensor, tilt: Tilt) -> torch.Tensor:
    if tilt is None:
        return scores
    return scores + torch.from_numpy(tilt).to(scores.device, scores.dtype)


def _best(scores: torch.Tensor, tokens: Ids) -> tuple[int, float]:
    best = int(scores.argmax())
    return int(tokens[best]), min(float(scores[best] - scores.logsumexp(0)), 0.0)
