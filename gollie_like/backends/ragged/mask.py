"""The one rule of the ragged cache: which cache positions a token sees.

In: owners and positions of the new tokens and of everything in the cache. Out: a mask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

__all__ = ["NOBODY", "Rows", "visible"]

NOBODY = -1
"""The owner of a dead cache position."""


@dataclass(frozen=True)
class Rows:
    """New tokens: each with its owner, the prefix it continues, and its position in its text."""

    tokens: NDArray[np.int64]
    owners: NDArray[np.int64]
    prefixes: NDArray[np.int64]
    positions: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.tokens)

    @staticmethod
    def join(parts: Sequence[Rows]) -> Rows:
        """The rows of several texts, one after the other."""
        return Rows(
            np.concatenate([part.tokens for part in parts]),
            np.concatenate([part.owners for part in parts]),
            np.concatenate([part.prefixes for part in parts]),
            np.concatenate([part.positions for part in parts]),
        )


def visible(rows: Rows, owners: torch.Tensor, positions: torch.Tensor) -> torch.Tensor:
    """For each new token and each cache position, whether the token sees it.

    It does if the position belongs to its own text or its prefix, and does not lie after it.
    """

    def column(values: NDArray[np.int64]) -> torch.Tensor:
        return torch.from_numpy(values).to(owners.device)[:, None]

    mine = (owners == column(rows.owners)) | (owners == column(rows.prefixes))
    return mine & (positions <= column(rows.positions))
