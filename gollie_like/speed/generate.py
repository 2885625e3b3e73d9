"""The usual ways: transformers' ``generate``, with and without a grammar over its scores.

In: a subject. Out: engines that read the whole prompt of every document, one at a time or in
left-padded batches. The prompts have the very tokens that our engine reads. A text ends for
``generate`` as soon as its list closes: waiting for the end of text would only cost it more. Masks
come from llguidance, from the same grammar as ours, or from xgrammar and the same grammar in its
own dialect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
import torch
from llguidance import LLMatcher
from transformers import LogitsProcessor, StoppingCriteria

from gollie_like.backends.matcher import FreeWalk
from gollie_like.backends.protocol import Request
from gollie_like.backends.tokens import Vocabulary
from gollie_like.backends.writer import Prompt, read_prompt
from gollie_like.errors import GrammarError
from gollie_like.speed.subject import Subject
from gollie_like.speed.trial import Answer, Tally, counting

try:
    import xgrammar
    from xgrammar.contrib.hf import LogitsProcessor as XgrammarProcessor
except ImportError:  # an optional library: what needs it is skipped, and that is said
    xgrammar = None

__all__ = ["Generate", "Masking", "llguidance_masking", "xgrammar_masking"]

Masking = Callable[[list[Request]], Any]
"""A logits processor for the requests of one batch."""


@dataclass(frozen=True)
class Generate:
    """``generate`` over batches of a size, with masks or without."""

    subject: Subject
    group: str
    title: str
    size: int = 1
    masking: Masking | None = None

    @property
    def key(self) -> str:
        """The group, and the size of a batch if there is one."""
        return self.group if self.size == 1 else f"{self.group}-{self.size}"

    @property
    def constrained(self) -> bool:
        """Whether answers follow the grammar."""
        return self.masking is not None

    def opened(self) -> AbstractContextManager[None]:
        """Nothing to get ready."""
        return nullcontext()

    def run(self, requests: Iterable[Request], tally: Tally) -> Iterator[Answer]:
        """One answer for each request, in order."""
        source = iter(requests)
        with counting(self.subject.model, tally):
            while batch := list(islice(source, self.size)):
                yield from self._complete(batch)

    @torch.inference_mode()
    def _complete(self, batch: list[Request]) -> list[Answer]:
        subject = self.subject
        end = min(subject.vocabulary.ends)
        prompts = [read_prompt(request, subject.vocabulary) for request in batch]
        tokens, seen = _pad_left(prompts, end)
        closing = _Closing(subject.vocabulary, len(batch))
        limit = batch[0].limits.tokens
        subject.model.generate(
            tokens.to(subject.model.device),
            attention_mask=seen.to(subject.model.device),
            max_new_tokens=limit or subject.context_length - tokens.shape[1],
            do_sample=False,
            logits_processor=[self.masking(batch)] if self.masking else [],
            stopping_criteria=[closing],
            eos_token_id=sorted(subject.vocabulary.ends),
            pad_token_id=end,
        )
        return [row.answer() for row in closing.rows]


def llguidance_masking(subject: Subject) -> Masking:
    """Masks from the grammar that our engine uses."""
    return lambda batch: _Masks(batch, subject.vocabulary)


def xgrammar_masking(subject: Subject) -> Masking | None:
    """Masks from xgrammar, or ``None`` if it is not installed.

    Its grammar accepts the same strings, but bounds the number of items.
    """
    if xgrammar is None:
        return None
    about = xgrammar.TokenizerInfo.from_huggingface(
        subject.tokenizer,
        vocab_size=int(subject.model.get_output_embeddings().weight.shape[0]),
        stop_token_ids=sorted(subject.vocabulary.ends),
    )
    # grammars differ from document to document, so there is nothing to keep
    threads = torch.get_num_threads()
    compiler = xgrammar.GrammarCompiler(about, max_threads=threads, cache_enabled=False)

    def mask(batch: list[Request]) -> Any:
        return XgrammarProcessor([compiler.compile_grammar(_print_gbnf(r)) for r in batch])

    return mask


def _print_gbnf(request: Request) -> str:
    if request.grammar is None:
        raise GrammarError("A request without a grammar cannot be masked.")
    return request.grammar.to_gbnf()


def _pad_left(prompts: list[Prompt], padding: int) -> tuple[torch.Tensor, torch.Tensor]:
    """The prompts as rows of one length, and which of their tokens count."""
    longest = max(map(len, prompts))
    tokens = torch.full((len(prompts), longest), padding)
    seen = torch.zeros((len(prompts), longest), dtype=torch.long)
    for row, prompt in enumerate(prompts):
        tokens[row, longest - len(prompt) :] = torch.tensor([*prompt.prefix, *prompt.suffix])
        seen[row, longest - len(prompt) :] = 1
    return tokens, seen


class _Row:
    """What ``generate`` has written for one document."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._walk = FreeWalk(vocabulary)
        self._tokens: list[int] = []

    @property
    def complete(self) -> bool:
        return self._walk.complete

    def push(self, token: int) -> None:
        self._tokens.append(token)
        self._walk.push(token)

    def answer(self) -> Answer:
        data = self._vocabulary.decode(self._tokens)
        text = data[: len(data) - self._walk.surplus].decode("utf-8", "replace")
        return Answer(text, len(self._tokens), self.complete)


class _Closing(StoppingCriteria):  # type: ignore[misc]
    """Ends each row where its list closes."""

    def __init__(self, vocabulary: Vocabulary, count: int) -> None:
        self.rows = [_Row(vocabulary) for _ in range(count)]

    def __call__(self, input_ids: torch.Tensor, *_: Any, **__: Any) -> torch.Tensor:
        for row, token in zip(self.rows, input_ids[:, -1].tolist(), strict=True):
            if not row.complete:
                row.push(token)
        return torch.tensor([row.complete for row in self.rows], device=input_ids.device)


class _Masks(LogitsProcessor):  # type: ignore[misc]
    """Scores of what the grammar does not allow are taken away."""

    def __init__(self, batch: list[Request], vocabulary: Vocabulary) -> None:
        self._matchers = [_match(request, vocabulary) for request in batch]
        self._begun = False

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        masks = np.zeros(scores.shape, dtype=bool)
        for row, (matcher, token) in enumerate(
            zip(self._matchers, input_ids[:, -1].tolist(), strict=True)
        ):
            if self._begun and not matcher.is_stopped():
                matcher.consume_token(token)
            if not matcher.is_stopped():
                octets = np.frombuffer(matcher.compute_bitmask(), dtype=np.uint8)
                bits = np.unpackbits(octets, bitorder="little")[: scores.shape[1]]
                masks[row, : len(bits)] = bits
            else:
                masks[row] = True  # the row has ended; what follows is padding
        self._begun = True
        return scores.masked_fill_(~torch.from_numpy(masks).to(scores.device), float("-inf"))


def _match(request: Request, vocabulary: Vocabulary) -> LLMatcher:
    if request.grammar is None:
        raise GrammarError("A request without a grammar cannot be masked.")
    text = LLMatcher.grammar_from_lark(request.grammar.to_lark())
    return LLMatcher(vocabulary.engine, text, log_level=0)
