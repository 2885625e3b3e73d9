"""Packing: one prefix and many documents in one row of tokens, under one mask, without padding.

In: a view, a vocabulary. Out: a `pack.Pack`: tokens with an owner (the prefix or a document), a
position number, and a target where the model has to learn something. The mask rule is that of
decoding: a token sees the prefix and its own document, as far as they do not lie after it. So the
guidelines are read once for all documents of a step, and training sees just what inference will.

The answer's tokens are those that decoding under the grammar would write: forced tokens as the
grammar engine spells them, chosen tokens as the tokenizer does. With ``loss="choices"`` only the
chosen ones are learned, since nobody will ever ask the model for the others.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from gollie_like.backends.matcher import GrammarWalk
from gollie_like.backends.tokens import Vocabulary
from gollie_like.document import Document
from gollie_like.errors import GrammarError
from gollie_like.given import list_given
from gollie_like.grammar import build_grammar
from gollie_like.training.pack import IGNORED, PREFIX, Pack
from gollie_like.training.settings import Loss
from gollie_like.training.views import View

__all__ = ["pack_view", "spell"]


def pack_view(
    view: View, vocabulary: Vocabulary, *, room: int, loss: Loss = "choices"
) -> Pack | None:
    """As many documents of a view as fit into ``room`` tokens; ``None`` if not one does."""
    prefix = [*vocabulary.beginning, *vocabulary.encode_prefix(view.prefix)]
    rows: list[tuple[list[int], list[int]]] = []
    skipped: list[str] = []
    left = room - len(prefix)
    for document in view.documents:
        try:
            suffix, answer, chosen = _encode(view, document, vocabulary)
        except GrammarError as error:
            skipped.append(f"{document.id}: {error}")
            continue
        if len(suffix) + len(answer) > left:
            skipped.append(f"{document.id}: no room")
            continue
        left -= len(suffix) + len(answer)
        learned = [loss == "answer" or choice for choice in chosen]
        targets = [IGNORED] * len(suffix) + [
            token if learn else IGNORED for token, learn in zip(answer, learned, strict=True)
        ]
        rows.append(([*suffix, *answer], targets))
    return _lay_out(prefix, rows, tuple(skipped)) if rows else None


def _lay_out(
    prefix: Sequence[int], rows: Sequence[tuple[list[int], list[int]]], skipped: tuple[str, ...]
) -> Pack:
    tokens, targets = list(prefix), [IGNORED] * len(prefix)
    positions, owners = list(range(len(prefix))), [PREFIX] * len(prefix)
    for owner, (row, aims) in enumerate(rows):
        tokens += row
        targets += [*aims[1:], IGNORED]  # the target of a token is its successor
        positions += range(len(prefix), len(prefix) + len(row))
        owners += [owner] * len(row)
    return Pack(
        np.asarray(tokens, dtype=np.int64),
        np.asarray(positions, dtype=np.int64),
        np.asarray(owners, dtype=np.int64),
        np.asarray(targets, dtype=np.int64),
        documents=len(rows),
        skipped=skipped,
    )


def _encode(
    view: View, document: Document, vocabulary: Vocabulary
) -> tuple[list[int], list[int], list[bool]]:
    """The suffix's tokens, the answer's, and for each of these whether it is a decision."""
    grammar = build_grammar(view.task, document.text, given=list_given(document))
    answer, chosen = spell(
        f" {view.answer(document)}", GrammarWalk(grammar, vocabulary), vocabulary
    )
    return vocabulary.encode(view.suffix(document)), answer, chosen


def spell(code: str, walk: GrammarWalk, vocabulary: Vocabulary) -> tuple[list[int], list[bool]]:
    """The tokens in which decoding under a grammar would write a code, and which are decisions.

    Raises `GrammarError` if the grammar does not allow the code.
    """
    data = code.encode("utf-8")
    answer: list[int] = []
    chosen: list[bool] = []
    planned: list[int] = []
    at = 0
    while not walk.complete:
        forced = walk.forced()
        if forced:
            step, free = forced, False
        else:
            allowed = walk.allowed()
            if not planned or not data.startswith(vocabulary.decode(planned[:1]), at):
                planned = vocabulary.encode(data[at:].decode("utf-8", "ignore"))
            token = _pick(planned, allowed, data, at, vocabulary)
            step, free = [token], len(allowed) > 1
        for token in step:
            walk.push(token)
        answer += step
        chosen += [free] * len(step)
        written = vocabulary.decode(step)
        if not data.startswith(written, at):
            raise GrammarError(f"the grammar forces {written!r} where the code goes on otherwise")
        at += len(written)
        planned = planned[len(step) :] if planned[: len(step)] == step else []
    if at != len(data):
        raise GrammarError(f"the grammar ends before the code does: {data[at:][:40]!r}")
    return answer, chosen


def _pick(
    planned: list[int],
    allowed: NDArray[np.int64],
    data: bytes,
    at: int,
    vocabulary: Vocabulary,
) -> int:
    """The planned token if the grammar allows it, else the longest allowed one that fits."""
    position = int(np.searchsorted(allowed, planned[0])) if planned else len(allowed)
    if position < len(allowed) and int(allowed[position]) == planned[0]:
        return planned[0]
    fitting = [
        (len(piece), int(token))
        for token in allowed
        if (piece := vocabulary.bytes_of(int(token))) and data.startswith(piece, at)
    ]
    if not fitting:
        raise GrammarError(f"the grammar does not allow {data[at:][:40]!r} here")
    return max(fitting)[1]
