"""A backend that answers from a script: no model, no randomness, nothing heavy.

In: requests, and the answers they shall get. Out: those answers as completions, in order. It is
for tests, for examples that must run anywhere, and for replaying outputs that were generated
elsewhere. It can play every way a real backend may end: errors, limits, log-probabilities. It does
not check answers against a grammar; the evaluator must stand whatever comes.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Union

from gollie_like.backends.protocol import Completion, Decision, Request
from gollie_like.backends.question import Branch, Likelihood, Question, Reply
from gollie_like.errors import UsageError

__all__ = ["Answer", "Script", "ScriptedBackend", "Weights"]

Answer = Union[str, Completion, Exception]
"""What the script says for one request: the text after ``result =``, a whole completion, or an
exception, which becomes a completion that failed with its message."""

Weights = Callable[[str, str], float]
"""What an answer weighs behind a prompt; the model that is played would say exactly that."""

Script = Union[Iterable[Answer], Mapping[str, Answer], Callable[[str], Answer]]
"""Answers one after the other; or by a piece of the suffix (the first key that occurs in it wins);
or by a function of the suffix."""

_PIECE = re.compile(r"\w+|[^\w\s]|\s+")


class ScriptedBackend:
    """Answers requests from a script.

    >>> backend = ScriptedBackend([' [Person(span="Ann")]'])
    >>> next(backend.generate([Request("", 'text = "Ann"\\nresult =')])).text
    ' [Person(span="Ann")]'

    ``weights`` says how likely answers are that are weighed: a logarithm for each answer, by a
    function of the prompt behind the prefix and the answer. ``logprob`` lists every word of a plain
    answer as a decision with that log-probability. A script that has run out answers with an error,
    so no request is ever without a completion.
    """

    def __init__(
        self,
        script: Script,
        *,
        name: str = "scripted",
        context_length: int = 1_000_000,
        logprob: float | None = None,
        weights: Weights | None = None,
    ) -> None:
        self._name = name
        self._context_length = context_length
        self._logprob = logprob
        self._answer = _read_script(script)
        self._counted = ("", 0)
        self._weights = weights

    @classmethod
    def open(cls, model: str, **_options: Any) -> ScriptedBackend:
        """Answers from a file: of a ``.jsonl`` file each line's string, else the whole text."""
        path = Path(model)
        try:
            text = path.read_text(encoding="utf-8")
            answers = [text]
            if path.suffix == ".jsonl":
                answers = [str(json.loads(line)) for line in text.split("\n") if line.strip()]
        except (OSError, ValueError) as error:
            raise UsageError(f"The script {path} cannot be read: {error}.") from error
        return cls(answers, name=f"scripted:{path.name}")

    @property
    def name(self) -> str:
        """The name given to this script."""
        return self._name

    @property
    def context_length(self) -> int:
        """The most words and marks that prompt and output may have together."""
        return self._context_length

    def count_tokens(self, text: str) -> int:
        """How many words, punctuation marks and runs of space a text has."""
        return len(_PIECE.findall(text))

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        """One completion per request, drawn and answered one at a time."""
        for request in requests:
            start = time.perf_counter()
            completion = self._complete(request)
            yield replace(completion, seconds=time.perf_counter() - start)

    def weigh(self, questions: Iterable[Question]) -> Iterator[Reply]:
        """What the script's weights say of each answer."""
        for question in questions:
            if self._weights is None:
                yield Reply(message="The script has no weights for answers.")
                continue
            yield Reply(tuple(self._weigh(question, branch) for branch in question.branches))

    def _weigh(self, question: Question, branch: Branch) -> tuple[Likelihood, ...]:
        assert self._weights is not None
        shown = question.suffix + branch.text
        values = [self._weights(shown, answer) for answer in branch.answers]
        most = max(values, default=0.0)
        total = most + math.log(math.fsum(math.exp(value - most) for value in values) or 1.0)
        return tuple(
            Likelihood(value - total, value, self.count_tokens(answer))
            for value, answer in zip(values, branch.answers, strict=True)
        )

    def _complete(self, request: Request) -> Completion:
        if request.prefix != self._counted[0]:  # the same one for all documents, and long
            self._counted = request.prefix, self.count_tokens(request.prefix)
        prompt_tokens = self._counted[1] + self.count_tokens(request.suffix)
        if prompt_tokens >= self._context_length:
            return Completion(
                "",
                finish="context",
                message=f"The prompt has {prompt_tokens} tokens, the context of {self._name} only "
                f"{self._context_length}; use a shorter text or fewer classes.",
                prompt_tokens=prompt_tokens,
            )
        try:
            answer = self._answer(request.suffix)
        except Exception as error:  # a script is the caller's code: its failure is one request's
            answer = error
        if isinstance(answer, Completion):
            return answer
        if isinstance(answer, Exception):
            message = str(answer) or type(answer).__name__
            return Completion("", finish="error", message=message, prompt_tokens=prompt_tokens)
        return self._say(answer, prompt_tokens, request.limits.tokens)

    def _say(self, text: str, prompt_tokens: int, limit: int | None) -> Completion:
        pieces = list(_PIECE.finditer(text))
        cut = limit is not None and len(pieces) > limit
        if cut:
            pieces = pieces[:limit]
            text = text[: pieces[-1].end()] if pieces else ""
        decisions = None
        if self._logprob is not None:
            words = [piece for piece in pieces if not piece[0].isspace()]
            decisions = tuple(Decision(*piece.span(), self._logprob) for piece in words)
        return Completion(
            text,
            decisions,
            finish="tokens" if cut else "stop",
            message=f"The output was cut off after {limit} tokens." if cut else "",
            prompt_tokens=prompt_tokens,
            generated_tokens=len(pieces),
        )


def _read_script(script: Script) -> Callable[[str], Answer]:
    """One function from suffix to answer, whatever form the script has."""
    if callable(script):
        return script
    if isinstance(script, Mapping):
        return lambda suffix: _look_up(script, suffix)
    if isinstance(script, str):
        raise TypeError("A script is a list of answers; for a single answer write [answer].")
    answers = iter(script)
    return lambda _suffix: next(answers, LookupError("The script has no more answers."))


def _look_up(script: Mapping[str, Answer], suffix: str) -> Answer:
    for piece, answer in script.items():
        if piece in suffix:
            return answer
    return LookupError(f"The script has no answer for {suffix[:80]!r}.")
