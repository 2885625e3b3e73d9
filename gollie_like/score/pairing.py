"""Pairing gold with predictions: equal with equal, or the best total credit.

In: identities, or the credit each pair of things would earn. Out: pairs of indexes, each index at
most once on either side. What credit is due is the business of the families.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

__all__ = ["pair_best", "pair_equal"]


def pair_equal(
    gold: Sequence[Hashable | None], predicted: Sequence[Hashable | None]
) -> list[tuple[int, int]]:
    """Pairs of equal identities, first come first served; ``None`` equals nothing."""
    waiting: dict[Hashable, deque[int]] = {}
    for index, identity in enumerate(gold):
        if identity is not None:
            waiting.setdefault(identity, deque()).append(index)
    pairs = []
    for index, identity in enumerate(predicted):
        if identity is not None and waiting.get(identity):
            pairs.append((waiting[identity].popleft(), index))
    return pairs


def pair_best(credit: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The pairs of the largest total credit; pairs that are not listed earn nothing.

    The problem falls apart into groups of things that have any credit with one another, which are
    small in practice; each is solved exactly by the Hungarian method.
    """
    pairs: list[tuple[int, int]] = []
    for group in _split(credit):
        if len(group) == 1:
            pairs.extend(group)
            continue
        rows = sorted({row for row, _ in group})
        columns = sorted({column for _, column in group})
        row_at = {row: place for place, row in enumerate(rows)}
        column_at = {column: place for place, column in enumerate(columns)}
        matrix = np.zeros((len(rows), len(columns)))
        for row, column in group:
            matrix[row_at[row], column_at[column]] = credit[row, column]
        solved = ((rows[r], columns[c]) for r, c in _assign(matrix))
        pairs.extend(pair for pair in solved if credit.get(pair, 0.0) > 0)
    return sorted(pairs)


def _split(credit: Mapping[tuple[int, int], float]) -> list[list[tuple[int, int]]]:
    """The pairs with credit, grouped so that no two groups share a row or a column."""
    by_row: dict[int, list[tuple[int, int]]] = {}
    by_column: dict[int, list[tuple[int, int]]] = {}
    earning = sorted(pair for pair, earned in credit.items() if earned > 0)
    for pair in earning:
        by_row.setdefault(pair[0], []).append(pair)
        by_column.setdefault(pair[1], []).append(pair)
    groups = []
    seen: set[tuple[int, int]] = set()
    for start in earning:
        if start in seen:
            continue
        seen.add(start)
        group, frontier = [], [start]
        while frontier:
            pair = frontier.pop()
            group.append(pair)
            for near in by_row.pop(pair[0], []) + by_column.pop(pair[1], []):
                if near not in seen:
                    seen.add(near)
                    frontier.append(near)
        groups.append(group)
    return groups


def _assign(credit: npt.NDArray[np.float64]) -> list[tuple[int, int]]:
    """Rows to columns with the largest total credit, by shortest augmenting paths.

    Each row in turn is brought in along the cheapest path of reassignments; the prices of rows and
    columns keep every reduced cost at or above zero, so that the path is found as Dijkstra would.
    """
    if credit.shape[0] > credit.shape[1]:
        return [(row, column) for column, row in _assign(credit.T)]
    cost = credit.max(initial=0.0) - credit
    rows, columns = cost.shape
    row_price, column_price = np.zeros(rows), np.zeros(columns)
    owner = np.full(columns, -1)  # the row each column is given to
    for start in range(rows):
        distance = np.full(columns, np.inf)
        came_from = np.full(columns, -1)
        settled = np.zeros(columns, dtype=bool)
        row, last, length = start, -1, 0.0
        while row >= 0:
            through = length + cost[row] - row_price[row] - column_price
            nearer = ~settled & (through < distance)
            distance[nearer], came_from[nearer] = through[nearer], last
            last = int(np.argmin(np.where(settled, np.inf, distance)))
            settled[last], length = True, float(distance[last])
            row = int(owner[last])
        row_price[start] += length
        for place in np.flatnonzero(settled):
            if owner[place] >= 0:
                row_price[owner[place]] += length - distance[place]
            column_price[place] -= length - distance[place]
        while last >= 0:
            before = int(came_from[last])
            owner[last] = owner[before] if before >= 0 else start
            last = before
    return sorted((int(row), column) for column, row in enumerate(owner) if row >= 0)
