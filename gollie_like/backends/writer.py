"""What one request has written so far: tokens, decisions, limits, and how it ended.

In: a request, read by a vocabulary, and one token after the other from whoever decodes. Out: what
may come next, and at last a completion. Both decoding loops use this class, so they can only
differ in how the scores of the allowed tokens are computed. Everything can be taken back, which is
how drafts are tried.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from dataclasses import dataclass

import numpy as np

from gollie_like.amount import tell_amount
from gollie_like.backends.head import Tilt
from gollie_like.backends.matcher import FreeWalk, GrammarWalk, Ids, Walk
from gollie_like.backends.protocol import Completion, Decision, Finish, Request
from gollie_like.backends.tokens import Vocabulary
from gollie_like.errors import BackendError, GrammarError
from gollie_like.prompt import ANSWER

__all__ = ["Prompt", "Writer", "read_prompt"]

_FEW = 256
"""Where the list may end, no more tokens than so many are allowed."""


@dataclass(frozen=True)
class Prompt:
    """The tokens of one request, prefix and suffix apart."""

    prefix: tuple[int, ...]
    suffix: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.prefix) + len(self.suffix)


def read_prompt(request: Request, vocabulary: Vocabulary) -> Prompt:
    """Tokenize both parts of a prompt, with the turns of a chat around them if there is one."""
    prefix, suffix = vocabulary.encode_prefix(request.prefix), vocabulary.encode(request.suffix)
    if request.chat is not None:
        body = request.suffix.removesuffix(ANSWER)
        turn = vocabulary.encode_markup(request.chat.turn)
        prefix = vocabulary.encode_markup(request.chat.opening) + prefix
        suffix = vocabulary.encode(body) + turn + vocabulary.encode(ANSWER)
    if not suffix:
        raise BackendError("The prompt of a request ends with its prefix; give it a suffix.")
    return Prompt((*vocabulary.beginning, *prefix), tuple(suffix))


class Writer:
    """The output of one request while it grows.

    `advance` appends whatever needs no model, ``allowed`` tells what may come next (``None`` is
    anything), `choose` appends a decision, `rewind` takes tokens back. ``finish`` is set as soon
    as nothing more may come.

    What is tentative can be rewound. Items that come back too often are looked for only in what is
    settled: one too many is taken back there and its list closed.
    """

    def __init__(
        self,
        request: Request,
        prompt: Prompt,
        vocabulary: Vocabulary,
        *,
        context_length: int,
    ) -> None:
        self.tokens: list[int] = []
        self.allowed: Ids | None = None
        self.finish: Finish | None = None
        self.message = ""
        self.passes = 0
        self._started = time.perf_counter()
        self._vocabulary = vocabulary
        self._prompt_tokens = len(prompt)
        self._limits = request.limits
        self._toward_end = request.tilt if request.grammar is not None else 0.0
        self._context_length = context_length
        self._guard = None if request.grammar is None else request.grammar.watch()
        self._watched = 0  # how many bytes the guard has seen
        self._repeat = ""
        self.data = bytearray()  # the bytes of the tokens
        self._ends: list[int] = []  # where each token ends in the data
        self._decisions: list[tuple[int, float]] = []
        self._room = context_length - len(prompt)
        if request.limits.tokens is not None:
            self._room = min(self._room, request.limits.tokens)
        self._walk: Walk = (
            FreeWalk(vocabulary)
            if request.grammar is None
            else GrammarWalk(request.grammar, vocabulary)
        )
        if len(prompt) >= context_length:
            self._end(
                "context",
                f"The prompt has {len(prompt)} tokens and the context of the model "
                f"{context_length}; use a shorter text or fewer classes.",
            )

    @property
    def decided(self) -> int:
        """How many of the tokens were chosen by the model."""
        return len(self._decisions)

    def advance(self, *, tentative: bool = False) -> None:
        """Append every token that needs no choice, up to a decision or the end."""
        while True:
            if not tentative:
                self._watch()
            if self.finish is not None:
                return
            room = self._room - len(self.tokens)
            if self._walk.complete:
                self._end("repeat" if self._repeat else "stop", self._repeat)
            elif room <= 0:
                self._end_for_room()
            else:
                forced = self._walk.forced()[:room]
                if not forced:
                    self.allowed = self._walk.allowed()
                    if self.allowed is None or len(self.allowed) > 1:
                        return
                    forced = [int(token) for token in self.allowed]
                if not forced:
                    raise GrammarError("The grammar allows no token of the model here.")
                for token in forced:
                    self._push(token)

    @property
    def tilt(self) -> Tilt:
        """What is added to the scores of the allowed tokens: a bias on ending the list here."""
        if not self._toward_end or self.allowed is None or len(self.allowed) > _FEW:
            return None
        ends = [self._ends_list(self._vocabulary.bytes_of(int(t))) for t in self.allowed]
        return np.where(ends, self._toward_end, 0.0) if any(ends) else None

    def _ends_list(self, piece: bytes) -> bool:
        """Whether a token closes the outermost list: its bracket is the first of a line."""
        if not self.data.strip(b" "):
            return piece.strip().startswith(b"[]")
        if self.data.strip(b" ") == b"[":
            return piece.startswith(b"]")
        return b"\n]" in bytes(self.data[-1:]) + piece

    def choose(self, token: int, logprob: float) -> None:
        """Append a decision of the model."""
        self._decisions.append((len(self.tokens), logprob))
        self._push(token)

    def confirm(self, index: int, logprob: float) -> None:
        """Set the log-probability of the decision that wrote token number ``index``."""
        at = next(i for i, (token, _) in enumerate(self._decisions) if token == index)
        self._decisions[at] = (index, logprob)

    def rewind(self, length: int) -> None:
        """Take back everything after the first ``length`` tokens, an end included."""
        self._walk.back(len(self.tokens) - length)
        del self.tokens[length:], self._ends[length:]
        del self.data[self._ends[-1] if self._ends else 0 :]
        while self._decisions and self._decisions[-1][0] >= length:
            self._decisions.pop()
        self.finish, self.message = None, ""

    def fail(self, error: Exception) -> None:
        """End with an error; what was written so far is kept."""
        self._end("error", str(error) or type(error).__name__)

    def check_time(self) -> None:
        """End if the request has taken longer than it may."""
        limit = self._limits.seconds
        if self.finish is not None or limit is None:
            return
        if time.perf_counter() - self._started > limit:
            self._end("time", f"The output was cut off after {limit:g} seconds.")

    def completion(self) -> Completion:
        """What came of the request."""
        text, starts, ends = self._read()
        decisions = tuple(
            Decision(starts[token], ends[token], logprob) for token, logprob in self._decisions
        )
        return Completion(
            text,
            decisions,
            finish=self.finish or "error",
            message=self.message,
            seconds=time.perf_counter() - self._started,
            prompt_tokens=self._prompt_tokens,
            generated_tokens=len(self.tokens),
            passes=self.passes,
        )

    def _push(self, token: int) -> None:
        self._walk.push(token)
        piece = self._vocabulary.bytes_of(token)
        self.tokens.append(token)
        self.data += piece
        self._ends.append(len(self.data))

    def _watch(self) -> None:
        """Show the guard what is new; if an item is one too many, close its list before it."""
        if self._guard is None or self._watched == len(self.data):
            return
        new = _whole_characters(self.data[self._watched :])
        self._watched += len(new)
        refusal = self._guard.feed(new.decode())
        if refusal is None:
            return
        cut = len(self._guard.code[: refusal.cut].encode())
        kept = bisect_right(self._ends, cut)
        rest = bytes(self.data[self._ends[kept - 1] if kept else 0 : cut]).decode()
        self.rewind(kept)
        self._guard.rewind(refusal.cut)
        self._watched = cut
        self._repeat = f"An instance was taken back: {refusal}."
        for token in self._vocabulary.encode(rest + refusal.closing):
            self._push(token)

    def _end_for_room(self) -> None:
        limit = self._limits.tokens
        if limit is not None and len(self.tokens) >= limit:
            self._end("tokens", f"The output was cut off after {tell_amount(limit, 'token')}.")
        else:
            self._end(
                "context",
                f"The output was cut off after {tell_amount(len(self.tokens), 'token')}, where "
                f"the context of the model ({self._context_length} tokens) is full; use a shorter "
                "text.",
            )

    def _end(self, finish: Finish, message: str) -> None:
        self.finish, self.message = finish, message

    def _read(self) -> tuple[str, list[int], list[int]]:
        """The text, and the characters where each token starts and ends."""
        data = bytes(self.data)[: len(self.data) - self._walk.surplus]
        octets = np.frombuffer(data, dtype=np.uint8)
        begins = (octets & 0xC0) != 0x80  # bytes that begin a character
        count = np.concatenate([[0], np.cumsum(begins)])  # characters begun before each byte
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            whole = error.end == len(data) and error.reason == "unexpected end of data"
            text = data[: error.start].decode() if whole else data.decode("utf-8", "replace")
        starts, ends = [], []
        for start, end in zip([0, *self._ends], self._ends, strict=False):
            inside = start < len(data) and not begins[start]
            starts.append(min(int(count[min(start, len(data))]) - inside, len(text)))
            ends.append(min(int(count[min(end, len(data))]), len(text)))
        return text, starts, ends


def _whole_characters(data: bytearray) -> bytes:
    """The data without a character at its end that is not complete yet."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return bytes(data[: error.start])
    return bytes(data)
