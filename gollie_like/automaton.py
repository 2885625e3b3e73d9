"""The automaton of all runs of neighboring chunks, for dialects that know no substrings.

In: chunks. Out: its states, each a mapping from the next chunk to the next state; state 0 is the
beginning. A walk of n chunks from there exists exactly where those chunks stand side by side
somewhere in the text. It is the text's suffix automaton: deterministic, at most two states and
three transitions a chunk, so that an engine that keeps one stack a possibility keeps one stack.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["build_automaton"]


def build_automaton(chunks: Sequence[str]) -> list[dict[str, int]]:
    """The transitions of each state; each leads to a state with a higher number."""
    moves: list[dict[str, int]] = [{}]
    links = [-1]  # the state of the longest suffix that occurs in more places
    lengths = [0]
    last = 0
    for chunk in chunks:
        new = len(moves)
        moves.append({})
        links.append(0)
        lengths.append(lengths[last] + 1)
        state = last
        while state >= 0 and chunk not in moves[state]:
            moves[state][chunk] = new
            state = links[state]
        if state >= 0:
            target = moves[state][chunk]
            if lengths[target] != lengths[state] + 1:
                target = _split(moves, links, lengths, state, chunk)
            links[new] = target
        last = new
    order = sorted(range(len(moves)), key=lengths.__getitem__)
    number = {state: place for place, state in enumerate(order)}
    return [{chunk: number[to] for chunk, to in moves[state].items()} for state in order]


def _split(
    moves: list[dict[str, int]], links: list[int], lengths: list[int], state: int, chunk: str
) -> int:
    """A copy of the state behind ``chunk`` for the shorter ways that now occur elsewhere too."""
    target = moves[state][chunk]
    copy = len(moves)
    moves.append(dict(moves[target]))
    links.append(links[target])
    lengths.append(lengths[state] + 1)
    links[target] = copy
    while state >= 0 and moves[state].get(chunk) == target:
        moves[state][chunk] = copy
        state = links[state]
    return copy
