"""llama.cpp through xllamacpp: the same model as a GGUF file, its prompt cache, GBNF grammars.

In: a subject and a file. Out: an engine that asks llama.cpp's own server, in this process, for one
document after the other, or for several at once in as many slots. Prompts are handed over as
tokens. The server is started for a run and ended after it; loading the file is not timed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from gollie_like.backends.protocol import Request
from gollie_like.backends.writer import read_prompt
from gollie_like.errors import BackendError
from gollie_like.speed.subject import Subject
from gollie_like.speed.trial import Answer, Tally

try:
    import xllamacpp
except ImportError:  # an optional library: what needs it is skipped, and that is said
    xllamacpp = None

__all__ = ["LlamaCpp", "is_installed"]

_BATCH = 512
"""The tokens of a prompt that llama.cpp reads in one pass."""


def is_installed() -> bool:
    """Whether llama.cpp can be used."""
    return xllamacpp is not None


@dataclass
class LlamaCpp:
    """llama.cpp's server with some slots."""

    subject: Subject
    file: Path
    longest: int
    """The most tokens of a prompt and its answer."""
    slots: int = 1
    group: str = "llama.cpp"
    constrained: bool = True

    def __post_init__(self) -> None:
        self._server: Any = None

    @property
    def key(self) -> str:
        """The group, and the number of slots if there are several."""
        return self.group if self.slots == 1 else f"{self.group}-{self.slots}"

    @property
    def title(self) -> str:
        """What a reader is told."""
        several = "" if self.slots == 1 else f", {self.slots} documents at once"
        return f"llama.cpp, prompt cache, GBNF{several}"

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Start the server, and end it."""
        options = xllamacpp.CommonParams()
        options.model.path = str(self.file)
        options.n_parallel = self.slots
        options.n_ctx = self.slots * self.longest
        options.n_batch = options.n_ubatch = _BATCH
        threads = torch.get_num_threads()
        options.cpuparams.n_threads = options.cpuparams_batch.n_threads = threads
        if torch.device(self.subject.device).type == "cuda":
            options.n_gpu_layers = 999
        options.verbosity = -1
        self._server = xllamacpp.Server(options)
        try:
            yield
        finally:
            self._server = None

    def run(self, requests: Iterable[Request], tally: Tally) -> Iterator[Answer]:
        """One answer for each request, in order."""
        with ThreadPoolExecutor(self.slots) as pool:
            going: deque[Future[dict[str, Any]]] = deque()
            for request in requests:
                going.append(pool.submit(self._ask, request))
                if len(going) >= self.slots:
                    yield _read(going.popleft().result(), tally)
            while going:
                yield _read(going.popleft().result(), tally)

    def _ask(self, request: Request) -> dict[str, Any]:
        prompt = read_prompt(request, self.subject.vocabulary)
        question: dict[str, Any] = {
            "prompt": [*prompt.prefix, *prompt.suffix],
            "temperature": 0,
            "cache_prompt": True,
            "n_predict": request.limits.tokens or -1,
        }
        if request.grammar is not None:
            question["grammar"] = request.grammar.to_gbnf()
        reply: dict[str, Any] = self._server.handle_completions(question)
        if "choices" not in reply:
            raise BackendError(f"llama.cpp refused a request: {reply}")
        return reply


def _read(reply: dict[str, Any], tally: Tally) -> Answer:
    choice, spent = reply["choices"][0], reply["timings"]
    tally.passes += spent["predicted_n"] + -(-spent["prompt_n"] // _BATCH)
    tally.read += spent["predicted_n"] + spent["prompt_n"]
    return Answer(choice["text"], spent["predicted_n"], choice["finish_reason"] == "stop")
