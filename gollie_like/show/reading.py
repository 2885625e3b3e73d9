"""Reading: what can be shown. A document, what was found in it, and how the reading went.

`Extraction` is one. This module only says which attributes the renderers look at, so that they do
not depend on the class that calls them.
"""

from __future__ import annotations

from typing import Protocol

from gollie_like.document import Document, Mention, Problem, Span
from gollie_like.spec import Schema

__all__ = ["Reading"]


class Reading(Protocol):
    """One document with its mentions, problems and circumstances."""

    @property
    def document(self) -> Document:
        """What was read."""

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """What was found."""

    @property
    def schema(self) -> Schema | None:
        """The classes that were looked for, if known."""

    @property
    def unsure(self) -> tuple[Mention, ...]:
        """What the model was less sure of than the threshold asks for."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be used."""

    @property
    def code(self) -> str:
        """The generated code, or nothing."""

    @property
    def truncated(self) -> bool:
        """Whether a limit cut something off."""

    @property
    def unread(self) -> tuple[Span, ...]:
        """The ranges of the text that no model saw."""

    @property
    def model(self) -> str:
        """What produced the mentions, or nothing."""

    @property
    def seconds(self) -> float | None:
        """How long it took, if known."""
