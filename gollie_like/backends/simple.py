"""One request at a time, greedy: the plain loop that every faster one is measured against.

In: a causal model of transformers, its vocabulary, requests. Out: completions in order. The prefix
is read once and its keys and values are kept; each request reads its suffix, then one pass for each
decision, with the tokens that need no choice appended on the way. It works with any architecture,
because it asks nothing of a model but ``forward`` with a cache.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any

import torch
from transformers import DynamicCache

from gollie_like.backends.head import Head
from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.question import Question, Reply, Scores
from gollie_like.backends.reading import read_question
from gollie_like.backends.tokens import Vocabulary
from gollie_like.backends.writer import Prompt, Writer, read_prompt
from gollie_like.errors import GollieLikeError

__all__ = ["SimpleLoop"]

CHUNK = 1024
"""The most tokens read in one pass, so that the attention of a long text stays small."""

KEPT_PREFIXES = 2


class SimpleLoop:
    """Greedy decoding, one request after the other."""

    def __init__(
        self,
        model: Any,
        vocabulary: Vocabulary,
        *,
        context_length: int,
    ) -> None:
        self._model = model
        self._vocabulary = vocabulary
        self._context_length = context_length
        self._head = Head(model, size=vocabulary.size)
        self._prefixes: OrderedDict[tuple[int, ...], Any] = OrderedDict()

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        """Completions in order; a request that fails is one completion that says so."""
        for request in requests:
            try:
                yield self._complete(request)
            except (GollieLikeError, RuntimeError) as error:
                yield Completion("", finish="error", message=str(error))

    @torch.inference_mode()
    def _complete(self, request: Request) -> Completion:
        prompt = read_prompt(request, self._vocabulary)
        writer = Writer(
            request,
            prompt,
            self._vocabulary,
            context_length=self._context_length,
        )
        writer.advance()
        if writer.finish is None:
            self._write(writer, prompt)
        return writer.completion()

    def _write(self, writer: Writer, prompt: Prompt) -> None:
        cache: Any = None
        seen: list[int] = []  # what the cache holds besides the prefix
        while writer.finish is None:
            text = [*prompt.suffix, *writer.tokens]
            if cache is None or len(seen) >= len(text) or text[: len(seen)] != seen:
                # the first time, and when a repeat was taken back
                cache, seen = self._read_prefix(prompt.prefix), []
            scores = self._read(text[len(seen) :], cache)
            seen = text
            writer.passes += 1
            try:
                writer.choose(*self._head.pick(scores, writer.allowed, tilt=writer.tilt))
                writer.advance()
            except GollieLikeError as error:
                writer.fail(error)
            writer.check_time()

    def weigh(self, questions: Iterable[Question]) -> Iterator[Reply]:
        """How likely each answer is, in the order of the questions; one pass for each look."""
        for question in questions:
            try:
                yield self._weigh(question)
            except (GollieLikeError, RuntimeError) as error:
                yield Reply(message=str(error))

    @torch.inference_mode()
    def _weigh(self, question: Question) -> Reply:
        started = time.perf_counter()
        reading = read_question(question, self._vocabulary, context_length=self._context_length)
        found = {}
        for ask in reading.asks():
            cache = self._read_prefix(reading.prefix)
            own, _ = reading.branches[ask.branch]
            scores = self._read([*reading.suffix, *own, *ask.path], cache).float()
            values = tuple(scores[list(ask.tokens)].tolist())
            everything = float(scores[: self._vocabulary.size].logsumexp(0))
            found[ask.branch, ask.path] = Scores(values, everything)
        return reading.reply(found, time.perf_counter() - started, len(found))

    def _read_prefix(self, prefix: tuple[int, ...]) -> Any:
        """A cache that holds the prefix, to be used up."""
        if prefix not in self._prefixes:
            cache = DynamicCache(config=self._model.config)
            if prefix:
                self._read(list(prefix), cache)
            self._prefixes[prefix] = cache
            while len(self._prefixes) > KEPT_PREFIXES:
                self._prefixes.popitem(last=False)
        self._prefixes.move_to_end(prefix)
        return deepcopy(self._prefixes[prefix])

    def _read(self, tokens: list[int], cache: Any) -> torch.Tensor:
        """Read tokens into the cache; the scores after the last one."""
        for start in range(0, len(tokens), CHUNK):
            ids = torch.tensor([tokens[start : start + CHUNK]], device=self._model.device)
            output = self._model(ids, past_key_values=cache, use_cache=True, logits_to_keep=1)
        scores: torch.Tensor = output.logits[0, -1]
        return scores
