"""Questions as tokens: what is read once, and what each branch adds to it.

In: a question, a vocabulary. Out: the tokens of prefix and suffix, and for every branch its own
tokens with the tree of its answers. Both decoding loops weigh answers through it, so they can only
differ in how scores are computed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gollie_like.backends.question import AnswerTree, Question, Reply, Scores
from gollie_like.backends.tokens import Vocabulary
from gollie_like.errors import BackendError
from gollie_like.prompt import ANSWER

__all__ = ["Asked", "Reading", "read_question"]


@dataclass(frozen=True)
class Asked:
    """A place to look at: after ``path`` in a branch, at these tokens."""

    branch: int
    path: tuple[int, ...]
    tokens: tuple[int, ...]


@dataclass(frozen=True)
class Reading:
    """The tokens of a question: what all branches share, and each branch's own with its tree."""

    prefix: tuple[int, ...]
    suffix: tuple[int, ...]
    branches: tuple[tuple[tuple[int, ...], AnswerTree], ...]

    @property
    def longest(self) -> int:
        """The most tokens that stand in the context at once."""
        own = [len(tokens) + max(map(len, tree.paths), default=0) for tokens, tree in self.branches]
        return len(self.prefix) + len(self.suffix) + max(own, default=0)

    def asks(self) -> Iterator[Asked]:
        """Everything that must be asked."""
        for number, (_, tree) in enumerate(self.branches):
            for path, tokens in tree.asks.items():
                yield Asked(number, path, tokens)

    def reply(
        self, scores: dict[tuple[int, tuple[int, ...]], Scores], seconds: float, passes: int
    ) -> Reply:
        """The likelihoods, from the scores by branch and path."""
        weighed = []
        for number, (_, tree) in enumerate(self.branches):
            mine = {path: found for (branch, path), found in scores.items() if branch == number}
            weighed.append(tree.weigh(mine))
        return Reply(tuple(weighed), seconds=seconds, passes=passes)


def read_question(question: Question, vocabulary: Vocabulary, *, context_length: int) -> Reading:
    """Tokenize a question; `BackendError` if it does not fit the context."""
    prefix = vocabulary.encode_prefix(question.prefix)
    bare = len(question.branches) == 1 and not question.branches[0].text
    shared, ends = question.suffix, [branch.text for branch in question.branches]
    if bare:
        # The tokens must be those that generation reads: the end of the suffix stays joined to it.
        cut = shared.rfind("\n", 0, -len(ANSWER)) + 1
        shared, ends = shared[:cut], [shared[cut:]]
    if question.chat is not None:
        prefix = vocabulary.encode_markup(question.chat.opening) + prefix
        turn = vocabulary.encode_markup(question.chat.turn)
        own = [
            (*vocabulary.encode(end.removesuffix(ANSWER)), *turn, *vocabulary.encode(ANSWER))
            for end in ends
        ]
    else:
        own = [tuple(vocabulary.encode(end)) for end in ends]
    suffix = vocabulary.encode(shared)
    trees = [
        AnswerTree([vocabulary.encode(a) for a in branch.answers], full=question.full)
        for branch in question.branches
    ]
    reading = Reading(
        (*vocabulary.beginning, *prefix), tuple(suffix), tuple(zip(own, trees, strict=True))
    )
    if reading.longest >= context_length:
        raise BackendError(
            f"The prompt has {reading.longest} tokens and the context of the model "
            f"{context_length}; use a shorter text or fewer classes."
        )
    if not all(tokens for tokens, _ in reading.branches):
        raise BackendError("A branch of a question has no text of its own; give it some.")
    return reading
