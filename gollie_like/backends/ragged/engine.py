"""The ragged engine: requests in, completions out.

In: a model, a vocabulary, settings. Out: `RaggedEngine.generate`, which starts a `Run` for each
call. What stays between calls is a `Resident`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.question import Question, Reply
from gollie_like.backends.ragged.forward import KNOWN
from gollie_like.backends.ragged.resident import Resident, Settings, Work
from gollie_like.backends.ragged.run import Run
from gollie_like.backends.ragged.weighing import weigh

__all__ = ["RaggedEngine", "Settings", "Work"]


class RaggedEngine(Resident):
    """Decodes many documents together over shared prefixes."""

    @staticmethod
    def knows(model: Any) -> bool:
        """Whether this engine can run a model's architecture."""
        config = model.config
        return config.model_type in KNOWN and not getattr(config, "quantize_embeddings", False)

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        """Completions in the order of the requests; requests are drawn as there is room."""
        return Run(self, iter(requests)).completions()

    def weigh(self, questions: Iterable[Question]) -> Iterator[Reply]:
        """How likely each answer is, in the order of the questions."""
        return weigh(self, questions)
