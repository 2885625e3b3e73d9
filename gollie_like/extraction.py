"""Extraction: what was found in one document, as one frozen value that shows itself.

In: a document, the mentions and problems the other rooms produced. Out: the same, kept together,
with a notebook display, a self-contained HTML page and a terminal table. JSON lines are made by
`record.py`, which stands above this module.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gollie_like.document import Document, Mention, Problem, Span
from gollie_like.show import render_fragment, render_page, render_table
from gollie_like.spec import Schema

__all__ = ["FAILURES", "Extraction"]

FAILURES = frozenset(["backend", "cut-off", "failure", "input", "record", "too-long", "unreadable"])
"""Kinds of problems that mean: something of the document was not read, or not to its end."""


@dataclass(frozen=True)
class Extraction:
    """What was found in one document.

    ``code`` is the generated code as it came; ``problems`` says what of it could not be used;
    ``unsure`` are mentions that the model was less sure of than the threshold asks for.
    ``truncated`` tells whether anything was cut off by a limit, and ``unread`` which ranges of
    the text no model saw. ``model`` names what produced it, ``seconds`` how long it took.
    ``schema`` holds the classes that were looked for; displays use their guidelines, and keep
    their colors from document to document. It says nothing about the document and is not compared.
    """

    document: Document
    mentions: tuple[Mention, ...] = ()
    problems: tuple[Problem, ...] = ()
    code: str = ""
    truncated: bool = False
    unread: tuple[Span, ...] = ()
    model: str = ""
    seconds: float | None = None
    schema: Schema | None = field(default=None, compare=False, repr=False)
    unsure: tuple[Mention, ...] = ()

    @property
    def text(self) -> str:
        """The text that was read."""
        return self.document.text

    @property
    def instances(self) -> list[Any]:
        """The typed instances, in the order they were written."""
        return [mention.instance for mention in self.mentions]

    @property
    def failed(self) -> bool:
        """Whether something of the document was not read, or not to its end."""
        return any(problem.kind in FAILURES for problem in self.problems)

    def to_html(self, *, title: str | None = None) -> str:
        """A self-contained HTML page: the text with its mentions marked, values and problems."""
        return render_page([self], title=title or f"Extraction {self.document.id}")

    def save_html(self, path: str | Path, *, title: str | None = None) -> Path:
        """Write `to_html` to a file and return its path."""
        target = Path(path)
        # Line ends of the text are part of the text: they are written as they are.
        target.write_text(self.to_html(title=title), encoding="utf-8", newline="")
        return target

    def _repr_html_(self) -> str:
        return render_fragment(self)

    def __str__(self) -> str:
        return render_table(self, color=False)
