"""Whether decoding together changes answers: each against the one that is made alone.

In: a subject and a material. Out: how many answers are equal, and for the others the place where
they part, with how far apart the two choices were. Alone means: the simple loop, one document at a
time, greedily, under the same grammar. Where answers part, the model is asked about both choices in
a pass of its own; a near-tie is a gap that the rounding of sums in another order can bridge.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import nan
from typing import Any

import torch

from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.ragged.engine import Settings
from gollie_like.backends.simple import SimpleLoop
from gollie_like.backends.tokens import Vocabulary
from gollie_like.backends.writer import Writer, read_prompt
from gollie_like.speed.subject import Material, Subject

__all__ = ["Parting", "Sameness", "compare_answers"]


@dataclass(frozen=True)
class Parting:
    """Where two answers part: what both wrote before, what each chose, how sure each was.

    ``gap`` is how much higher the score of the choice made alone is, in nats; a negative gap says
    that a pass of its own prefers the other one. It is not a number where a choice is a part of a
    character.
    """

    document: str
    before: str
    alone: str
    together: str
    alone_logprob: float
    together_logprob: float
    gap: float


@dataclass(frozen=True)
class Sameness:
    """How many answers were compared, how many are equal, and where the others part."""

    documents: int
    concurrency: int
    precision: str
    partings: tuple[Parting, ...]

    @property
    def equal(self) -> int:
        """How many answers are equal."""
        return self.documents - len(self.partings)


def compare_answers(
    subject: Subject,
    material: Material,
    *,
    concurrency: int = 8,
    progress: Callable[[str], None] = lambda _: None,
) -> Sameness:
    """Answer everything alone and together, and look at what differs."""
    loop = SimpleLoop(subject.model, subject.vocabulary, context_length=subject.context_length)
    alone = []
    for number, done in enumerate(loop.generate(material.requests()), 1):
        alone.append(done)
        if number % 10 == 0:
            progress(f"one at a time: {number} of {len(material)}")
    progress(f"together: {len(material)}")
    together = subject.engine(Settings(concurrency=concurrency)).generate(material.requests())
    partings = []
    for document, request, one, other in zip(
        material.documents, material.requests(), alone, together, strict=True
    ):
        if (one.text, one.finish) != (other.text, other.finish):
            partings.append(_part(subject, document.id, request, one, other))
    return Sameness(len(material), concurrency, str(subject.model.dtype), tuple(partings))


def _part(
    subject: Subject, document: str, request: Request, one: Completion, other: Completion
) -> Parting:
    """The first decision that differs, and the scores of both choices."""
    pairs = zip(one.decisions or (), other.decisions or (), strict=False)
    chosen: list[str] = []
    for mine, theirs in pairs:
        alone, together = one.text[mine.start : mine.end], other.text[theirs.start : theirs.end]
        if mine.start != theirs.start or alone != together:
            before = one.text[: mine.start][-80:]
            gap = _score_gap(subject, request, chosen, alone, together)
            return Parting(document, before, alone, together, mine.logprob, theirs.logprob, gap)
        chosen.append(alone)
    return Parting(document, "", one.text, other.text, 0.0, 0.0, nan)


@torch.inference_mode()
def _score_gap(
    subject: Subject, request: Request, chosen: list[str], one: str, other: str
) -> float:
    """How much higher the score of one choice is than that of the other, after the same choices."""
    vocabulary = subject.vocabulary
    prompt = read_prompt(request, vocabulary)
    writer = Writer(request, prompt, vocabulary, context_length=subject.context_length)
    writer.advance()
    for text in chosen:
        token = _find_token(vocabulary, writer, text)
        if token is None or writer.finish is not None:
            return nan
        writer.choose(token, 0.0)
        writer.advance()
    first, second = (_find_token(vocabulary, writer, text) for text in (one, other))
    if first is None or second is None:
        return nan
    tokens = [*prompt.prefix, *prompt.suffix, *writer.tokens]
    model: Any = subject.model
    hidden = model.base_model(torch.tensor([tokens], device=model.device)).last_hidden_state[0, -1]
    rows = model.get_output_embeddings().weight[[first, second]].float()
    scores = (rows * hidden.float()).sum(-1)
    return float(scores[0] - scores[1])


def _find_token(vocabulary: Vocabulary, writer: Writer, text: str) -> int | None:
    """The allowed token with that text; none if it holds a part of a character only."""
    if writer.allowed is None:
        return None
    wanted = text.encode()
    fitting = (t for t in writer.allowed.tolist() if vocabulary.bytes_of(t) == wanted)
    return next(fitting, None)
