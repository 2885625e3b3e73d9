"""A model of transformers as a backend: bitsandbytes NF4, bfloat16 or float32, on CPU or CUDA.

In: a loaded model and its tokenizer. Out: a `Backend`. Which loop decodes is decided here: the
ragged engine for the architectures it knows, the simple loop for all others. Loading and converting
weights is `load`'s work.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

from gollie_like.backends.load import load_model
from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.question import Question, Reply
from gollie_like.backends.ragged.engine import RaggedEngine, Settings
from gollie_like.backends.simple import SimpleLoop
from gollie_like.backends.tokens import Vocabulary
from gollie_like.habits import Habits
from gollie_like.models import Precision
from gollie_like.task import Layout

__all__ = ["Engine", "HfBackend", "Settings"]

Engine = Literal["auto", "ragged", "simple"]
"""Which loop decodes; ``auto`` takes the ragged engine where it knows the architecture."""

logger = logging.getLogger(__name__)


class HfBackend:
    """Greedy decoding under grammars with a causal model of transformers.

    ``layout`` and ``chat`` tell how the model wants to be prompted, ``habits`` in which form, what
    its confidence is worth and whether to tilt toward an end, ``notes`` what a user should know
    about how it runs.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        *,
        name: str = "",
        identity: str = "",
        engine: Engine = "auto",
        settings: Settings | None = None,
        layout: Layout = "lines",
        chat: str | None = None,
        context_length: int | None = None,
        habits: Habits | None = None,
        folder: Path | None = None,
    ) -> None:
        self._model = model.eval()
        self.folder = folder
        self.habits = habits or Habits()
        self._name = name or str(model.config.name_or_path or model.config.model_type)
        self._identity = identity or self._name
        self.layout = layout
        self.chat = chat
        lengths = [_context_length(model.config), context_length]
        self._context_length = min(length for length in lengths if length)
        self._vocabulary = Vocabulary(
            tokenizer, size=model.get_input_embeddings().weight.shape[0], ends=_ends(model)
        )
        self.notes: list[str] = []
        self._loop = self._choose_loop(engine, settings or Settings())

    @classmethod
    def open(
        cls,
        model: str = "auto",
        *,
        precision: Precision | None = None,
        device: str = "auto",
        engine: Engine = "auto",
        settings: Settings | None = None,
        **loading: Any,
    ) -> HfBackend:
        """Load a model and run it; further options are those of `load.load_model`."""
        loaded = load_model(model, precision=precision, device=device, **loading)
        entry = loaded.entry
        return cls(
            loaded.model,
            loaded.tokenizer,
            name=loaded.name,
            identity=loaded.fingerprint,
            engine=engine,
            settings=settings,
            layout=entry.layout,
            chat=entry.chat if entry.form == "chat" else None,
            context_length=entry.context_length,
            habits=loaded.habits,
            folder=loaded.folder,
        )

    def _choose_loop(self, engine: Engine, settings: Settings) -> SimpleLoop | RaggedEngine:
        if engine == "auto" and not RaggedEngine.knows(self._model):
            self._note(
                f"The architecture {self._model.config.model_type!r} is not known to the ragged "
                "engine; decoding one document at a time."
            )
            engine = "simple"
        if engine == "simple":
            return SimpleLoop(self._model, self._vocabulary, context_length=self._context_length)
        return RaggedEngine(
            self._model,
            self._vocabulary,
            identity=self._identity,
            context_length=self._context_length,
            note=self._note,
            settings=settings,
        )

    def _note(self, message: str) -> None:
        """Keep a note for the user, and log it."""
        self.notes.append(message)
        logger.warning(message)

    @property
    def model(self) -> Any:
        """The model of transformers."""
        return self._model

    @property
    def vocabulary(self) -> Vocabulary:
        """The tokens that prompts are read with and answers are written in."""
        return self._vocabulary

    @property
    def engine(self) -> SimpleLoop | RaggedEngine:
        """The loop that decodes."""
        return self._loop

    @property
    def name(self) -> str:
        """The model's name."""
        return self._name

    @property
    def fingerprint(self) -> str:
        """A hash of the files that the weights came from, or the name if nobody gave one."""
        return self._identity

    @property
    def context_length(self) -> int:
        """The most tokens that prompt and output may have together."""
        return self._context_length

    def count_tokens(self, text: str) -> int:
        """How many tokens the model makes of a text."""
        return self._vocabulary.count(text)

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        """Completions in the order of the requests; requests are drawn lazily."""
        return self._loop.generate(requests)

    def weigh(self, questions: Iterable[Question]) -> Iterator[Reply]:
        """How likely each answer to each question is, in the order of the questions."""
        return self._loop.weigh(questions)


def _context_length(config: Any) -> int:
    """The positions a model has; sliding windows count, since nothing beyond them is seen."""
    length = int(getattr(config, "max_position_embeddings", 0) or 2048)
    kinds = getattr(config, "layer_types", None) or []
    window = getattr(config, "sliding_window", None)
    sliding = "sliding_attention" in kinds or (not kinds and window)
    return min(length, int(window)) if sliding and window else length


def _ends(model: Any) -> list[int]:
    """The tokens that the model's own settings end a text with."""
    ends = getattr(model.generation_config, "eos_token_id", None)
    ends = model.config.eos_token_id if ends is None else ends
    return [] if ends is None else [int(e) for e in (ends if isinstance(ends, list) else [ends])]
