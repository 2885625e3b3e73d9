"""Labels by likelihood: a task of labels and documents in, a probability for each label out.

Nothing is generated. Two ways to weigh labels, both read a document once and all labels beside each
other, so that many labels do not mean many passes:

* ``likelihood``: the prompt is that of generation, and the code of each label (``[Sports()]``) is
  weighed as its answer; so is the empty list, where the task allows one. How likelihoods become
  probabilities is chosen by ``normalize``: ``"grammar"`` counts only where labels part, as
  generation under the grammar does; ``"mean"`` and ``"sum"`` count every token.
* ``entailment``: each label's docstring, or its name, is a hypothesis about the text, and what is
  weighed is whether it follows. Labels are judged one by one; if exactly one must be chosen, their
  probabilities are shared out among them.

``calibrate`` corrects for what the model would say to a text that says nothing. ``verbalizers``
give other names to classes: the first one is shown in the prompt, all of them are weighed. Without
``guidelines`` labels are told by their names alone, to see what docstrings are worth. A text too
long for the context is weighed window by window, and its probabilities are the mean of theirs.

Labels are classes without fields, or with fields that are closed choices, each of whose
combinations is a label (``Similarity(score=3)``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from gollie_like.backends.question import Likelihood, Question, Reply
from gollie_like.document import Document, Problem, Span
from gollie_like.errors import GollieLikeError, InputError, UsageError
from gollie_like.label_questions import (
    CONTENT_FREE,
    LabelQuestions,
    Method,
    Normalize,
    Weighing,
)
from gollie_like.likelihood import calibrate, expect, join, normalize_mean, normalize_sum, share
from gollie_like.prompt import Chat
from gollie_like.task import PromptForm, Task
from gollie_like.window import cut_windows

__all__ = ["CONTENT_FREE", "NOTHING", "LabelWeights", "Weighing", "weigh_labels"]

NOTHING = "nothing"
"""The name of the empty answer among the probabilities of a task that allows one."""

_QUIET = 64  # tokens kept free beside prompt and answers


@dataclass(frozen=True)
class LabelWeights:
    """The probabilities of one document's labels, by their code without empty brackets.

    ``instances`` has the label itself for each name (not for `NOTHING`). A document that could not
    be read has problems and no probabilities.
    """

    document: Document
    probabilities: Mapping[str, float] = field(default_factory=dict)
    instances: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    method: Method = "likelihood"
    windows: int = 1
    passes: int = 0
    seconds: float = 0.0
    model: str = ""

    def __post_init__(self) -> None:
        for name in ("probabilities", "instances"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    @property
    def best(self) -> str | None:
        """The name of the most probable label, the first one of a tie."""
        return max(self.probabilities, key=self.probabilities.__getitem__, default=None)

    @property
    def label(self) -> Any:
        """The most probable label itself; ``None`` if that is `NOTHING`."""
        return None if self.best is None else self.instances.get(self.best)

    @property
    def step(self) -> float:
        """For labels in order: the expected position, the first one being 0."""
        return expect([p for name, p in self.probabilities.items() if name != NOTHING])

    def above(self, threshold: float = 0.5) -> list[Any]:
        """The labels at least as probable as that, for tasks where any may hold."""
        chosen = (name for name, p in self.probabilities.items() if p >= threshold)
        return [self.instances[name] for name in chosen if name in self.instances]


def weigh_labels(
    task: Task,
    documents: Iterable[str | Document],
    backend: Any,
    *,
    weighing: Weighing | None = None,
    chat: Chat | None = None,
    form: PromptForm = "gollie",
) -> Iterator[LabelWeights]:
    """Probabilities of the labels of each document, in order; documents are drawn as needed."""
    asking = LabelQuestions(task, weighing or Weighing(), chat, form=form)
    return _Scale(asking, backend).weigh(documents)


@dataclass
class _Job:
    """A document and the windows of it that are being weighed."""

    document: Document
    windows: list[Span]
    problem: Problem | None = None


class _Scale:
    """One task and one way to weigh its labels."""

    def __init__(self, asking: LabelQuestions, backend: Any) -> None:
        if not hasattr(backend, "weigh"):
            raise UsageError(
                f"the backend {backend.name} can only generate, not weigh answers; use a local "
                "model, or extract labels instead"
            )
        self.asking = asking
        self.backend = backend
        self.weighing = asking.weighing
        self.task = asking.task
        self.empty: list[list[float]] | None = None

    def weigh(self, documents: Iterable[str | Document]) -> Iterator[LabelWeights]:
        jobs: list[_Job] = []
        replies = self.backend.weigh(self._ask(documents, jobs))
        for reply in replies:
            yield from self._pass_failures(jobs)
            job = jobs.pop(0)
            others = [next(replies) for _ in job.windows[1:]]
            yield self._conclude(job, [reply, *others])
        yield from self._pass_failures(jobs)

    def _ask(self, documents: Iterable[str | Document], jobs: list[_Job]) -> Iterator[Question]:
        for position, given in enumerate(documents):
            document = Document(given, id=str(position)) if isinstance(given, str) else given
            try:
                windows = self._cut(document)
                questions = [
                    self.asking.ask(replace(document, text=window.of(document.text)))
                    for window in windows
                ]
            except GollieLikeError as error:
                jobs.append(_Job(document, [], Problem("input", "", str(error))))
                continue
            jobs.append(_Job(document, windows))
            yield from questions

    def _pass_failures(self, jobs: list[_Job]) -> Iterator[LabelWeights]:
        while jobs and jobs[0].problem is not None:
            job = jobs.pop(0)
            yield LabelWeights(
                job.document,
                problems=(job.problem,) if job.problem else (),
                method=self.weighing.method,
                model=self.backend.name,
            )

    def _conclude(self, job: _Job, replies: list[Reply]) -> LabelWeights:
        kept = [reply for reply in replies if not reply.message]
        problems = tuple(Problem("backend", "", r.message) for r in replies if r.message)
        found: list[float] = []
        if kept:
            sizes = [
                float(len(window))
                for window, reply in zip(job.windows, replies, strict=True)
                if not reply.message
            ]
            weights = share(sizes)
            rows = [self._correct(self._read(reply)) for reply in kept]
            found = [
                sum(w * p for w, p in zip(weights, column, strict=True))
                for column in zip(*rows, strict=True)
            ]
        names = [*self.asking.names, *([NOTHING] if self.asking.nothing else [])]
        return LabelWeights(
            document=job.document,
            probabilities=dict(zip(names, found, strict=True)) if found else {},
            instances=self.asking.instances,
            problems=problems,
            method=self.weighing.method,
            windows=len(job.windows),
            passes=sum(reply.passes for reply in replies),
            seconds=sum(reply.seconds for reply in replies),
            model=self.backend.name,
        )

    # --- from likelihoods to probabilities -----------------------------------------------------

    def _correct(self, probabilities: list[float]) -> list[float]:
        """Calibrate; what content-free texts say is asked once."""
        texts = self.weighing.empty_texts
        if not texts:
            return probabilities
        if self.empty is None:
            inputs = [*(self.task.inputs[1:])]
            documents = [Document(t, inputs=dict.fromkeys(inputs, t)) for t in texts]
            replies = list(self.backend.weigh(iter([self.asking.ask(d) for d in documents])))
            if failed := [reply.message for reply in replies if reply.message]:
                raise InputError(f"the content-free texts could not be weighed: {failed[0]}")
            self.empty = [self._read(reply) for reply in replies]
        if self.asking.judge is None or self.task.cardinality == "one":
            return calibrate(probabilities, self.empty)
        # Labels that do not exclude each other: each is yes or no, and calibrated as that.
        columns = list(zip(*self.empty, strict=True))
        return [
            calibrate([p, 1 - p], [[q, 1 - q] for q in column])[0]
            for p, column in zip(probabilities, columns, strict=True)
        ]

    def _read(self, reply: Reply) -> list[float]:
        if self.asking.judge is None:
            (branch,) = reply.branches
            count = len(self.asking.names) + self.asking.nothing
            return join(_normalize(branch, self.weighing.normalize), self.asking.owners, count)
        yes = [_normalize(branch, self.weighing.normalize)[0] for branch in reply.branches]
        return share(yes) if self.task.cardinality == "one" else yes

    def _cut(self, document: Document) -> list[Span]:
        if not isinstance(document.text, str):
            raise UsageError(f"a document's text is a string, not {type(document.text).__name__}")
        if not document.text.strip():
            raise InputError(f"document {document.id} is empty; there is nothing to read in it")
        count = self.backend.count_tokens
        question = self.asking.ask(replace(document, text=""))
        longest = max((count(branch.text) for branch in question.branches), default=0)
        codes = max((count(answer) for answer in self.asking.answers), default=0)
        fixed = count(self.asking.prefix) + count(question.suffix) + longest + codes + _QUIET
        room = self.backend.context_length - fixed
        if room < 1:
            raise InputError(
                f"the guidelines take {fixed} tokens and the context of {self.backend.name} has "
                f"{self.backend.context_length}: use fewer classes or shorter guidelines"
            )
        return cut_windows(document.text, room=room, overlap=0, count=count)


def _normalize(branch: Sequence[Likelihood], how: Normalize) -> list[float]:
    if how == "grammar":
        return normalize_sum([one.among for one in branch])
    totals = [one.among if one.total is None else one.total for one in branch]
    if how == "sum":
        return normalize_sum(totals)
    return normalize_mean(totals, [one.tokens for one in branch])
