"""Questions about labels: a task and a document in, the question that weighs its labels out.

In: a task whose answers are labels, a `Weighing` that says how. Out: one `Question` for each
document, whose answers are the codes of the labels, or, for entailment, one branch for each label
with its docstring as a hypothesis.
"""

from __future__ import annotations

import itertools
import keyword
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from gollie_like.backends.question import Branch, Question
from gollie_like.document import Document
from gollie_like.errors import UsageError
from gollie_like.introspect import describe_schema
from gollie_like.literal import print_string
from gollie_like.names import split_name
from gollie_like.prompt import Chat, print_code, render_prefix, render_suffix
from gollie_like.schema import Label
from gollie_like.spec import Choice, ClassSpec, Flag, Schema
from gollie_like.task import PromptForm, Task
from gollie_like.view import make_view

__all__ = ["CONTENT_FREE", "LabelQuestions", "Method", "Normalize", "Weighing"]

Method = Literal["likelihood", "entailment"]
Normalize = Literal["grammar", "mean", "sum"]

CONTENT_FREE = ("N/A", "", "[MASK]")
"""Texts that say nothing, by which calibration learns what a model says anyway."""

_MOST_LABELS = 2000


@dataclass(frozen=True)
class Weighing:
    """How labels are weighed; see `labels`.

    Without ``guidelines`` the labels are their names alone: no docstring is shown or asked about.
    ``calibrate`` is whether to, or the content-free texts to do it with. ``hypotheses`` replace
    docstrings, by class name. ``judge`` is the task that entailment is decided by: two inputs, and
    labels of which the first one says yes.
    """

    method: Method = "likelihood"
    normalize: Normalize = "grammar"
    calibrate: bool | Sequence[str] = False
    verbalizers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    hypotheses: Mapping[str, str] = field(default_factory=dict)
    judge: Task | None = None
    guidelines: bool = True

    @property
    def empty_texts(self) -> tuple[str, ...]:
        """The content-free texts of the calibration, if there is one."""
        if isinstance(self.calibrate, bool):
            return CONTENT_FREE if self.calibrate else ()
        return tuple(self.calibrate)


class LabelQuestions:
    """The questions of one task, asked in one way.

    ``names`` are the labels by their code, ``answers`` the codes that are weighed and ``owners``
    whose verbalizer each one is; with ``nothing`` the last answer is the empty list.
    """

    def __init__(
        self,
        task: Task,
        weighing: Weighing,
        chat: Chat | None,
        *,
        form: PromptForm = "gollie",
    ) -> None:
        _check(weighing)
        self.weighing = weighing
        self.chat = chat
        self.form = form
        shown = make_view(task, guidelines=weighing.guidelines)
        _check_names(shown.schema, weighing)
        self.task = _rename(shown, weighing.verbalizers)
        self.instances = _list_labels(self.task.schema)
        self.names = list(self.instances)
        entails = weighing.method == "entailment"
        self.judge = (weighing.judge or _default_judge()) if entails else None
        if self.judge is not None and len(self.judge.inputs) != 2:
            raise UsageError("a task that decides on entailment has two inputs: text, hypothesis")
        self.nothing = not entails and task.cardinality in ("list", "subset", "optional")
        self.answers, self.owners = self._list_answers()
        self.prefix = render_prefix(self.judge or self.task, form=form)

    def ask(self, document: Document) -> Question:
        """The question about one document."""
        full = self.weighing.normalize != "grammar"
        if self.judge is None:
            suffix = render_suffix(self.task, document, form=self.form)
            branches = (Branch("", self.answers),)
            return Question(self.prefix, suffix, branches, self.chat, full)
        hypothesis = self.judge.inputs[1]
        told = _tell_inputs(self.task, document)
        asked = Document(told, inputs={hypothesis: ""})
        whole = render_suffix(self.judge, asked, form=self.form)
        head, tail = whole.split(f'\n{hypothesis} = ""\n', 1)
        ends = [
            Branch(f"{hypothesis} = {print_string(self._hypothesis(label))}\n{tail}", self.answers)
            for label in self.instances.values()
        ]
        return Question(self.prefix, f"{head}\n", tuple(ends), self.chat, full)

    def _list_answers(self) -> tuple[tuple[str, ...], list[int]]:
        """The codes that are weighed, and whose verbalizers they are."""
        if self.judge is not None:
            labels = list(_list_labels(self.judge.schema).values())
            names = {spec.cls: spec.name for spec in self.judge.schema}
            return tuple(f" {print_code([label], names=names)}" for label in labels), []
        answers: list[str] = []
        owners: list[int] = []
        shown = {spec.cls: spec.name for spec in self.task.schema}
        for number, (name, label) in enumerate(self.instances.items()):
            words = self.weighing.verbalizers.get(type(label).__name__, ())
            for word in words or [shown.get(type(label), name)]:
                answers.append(f" {print_code([label], names={type(label): word})}")
                owners.append(number)
        if self.nothing:
            answers.append(" []")
            owners.append(len(self.names))
        if len(set(answers)) < len(answers):
            raise UsageError("two labels are written alike; give them other verbalizers")
        return tuple(answers), owners

    def _hypothesis(self, label: Any) -> str:
        """What a label says about a text: its docstring, with its values if it has any."""
        spec = self.task.schema.spec_of(type(label))
        assert spec is not None
        own = type(label).__name__
        told = self.weighing.hypotheses.get(own) or spec.guideline
        told = told or spec.title or _say_name(spec.name)
        values = [f"{f.name}: {getattr(label, f.name)}" for f in spec.fields]
        return " ".join([" ".join(told.split()), *values])


def _check(weighing: Weighing) -> None:
    if weighing.method not in get_args(Method):
        known = " and ".join(get_args(Method))
        raise UsageError(f"there is no method {weighing.method!r}; there are {known}")
    if weighing.normalize not in get_args(Normalize):
        known = ", ".join(get_args(Normalize))
        raise UsageError(f"there is no normalization {weighing.normalize!r}; there are {known}")
    if weighing.method == "likelihood" and (weighing.judge or weighing.hypotheses):
        asked = "a judge" if weighing.judge else "hypotheses"
        raise UsageError(f"{asked} can decide on entailment only; set the method to entailment")
    if isinstance(weighing.calibrate, str):
        raise UsageError(
            f"content-free texts are a list; give [{weighing.calibrate!r}], or True for the usual"
        )


def _check_names(schema: Schema, weighing: Weighing) -> None:
    """What is told of classes is told of those that there are, in words that code can hold."""
    known = {spec.cls.__name__ for spec in schema}
    for what, names in (
        ("verbalizers", weighing.verbalizers),
        ("a hypothesis", weighing.hypotheses),
    ):
        for name in names:
            if name not in known:
                raise UsageError(f"{name!r} has {what}, but is no class of the task")
    for name, words in weighing.verbalizers.items():
        if isinstance(words, str):
            raise UsageError(f"verbalizers are a list; give {{{name!r}: [{words!r}]}}")
        for word in words:
            if not word.isidentifier() or keyword.iskeyword(word):
                raise UsageError(f"{word!r} cannot be written in code; give an identifier")


def _list_labels(schema: Schema) -> dict[str, Any]:
    """Every label that may be answered, by its code without empty brackets."""
    labels: dict[str, Any] = {}
    for name in schema.answers:
        spec = schema[name]
        for values in itertools.product(*(_list_values(spec, f.name) for f in spec.fields)):
            label = spec.cls(**dict(zip((f.name for f in spec.fields), values, strict=True)))
            code = print_code([label], names={spec.cls: name}).strip("[]\n ,")
            if labels.setdefault(code.removesuffix("()"), label) is not label:
                raise UsageError(f"two labels are written alike: {code}; give other verbalizers")
            if len(labels) > _MOST_LABELS:
                raise UsageError(f"the schema has more than {_MOST_LABELS} labels; split it")
    return labels


def _list_values(spec: ClassSpec, name: str) -> Sequence[Any]:
    kind = spec[name].type
    if isinstance(kind, Choice):
        return (*kind.values, None) if spec[name].nullable else kind.values
    if isinstance(kind, Flag):
        return (True, False)
    raise UsageError(
        f"{spec.name} ({spec.where}) cannot be weighed as a label: its field {name} is no closed "
        "choice; extract it instead"
    )


def _rename(task: Task, verbalizers: Mapping[str, Sequence[str]]) -> Task:
    """The task with each class called by the first of its verbalizers."""
    new = {
        spec.name: verbalizers[spec.cls.__name__][0]
        for spec in task.schema
        if verbalizers.get(spec.cls.__name__)
    }
    if not new:
        return task
    specs = tuple(replace(spec, name=new.get(spec.name, spec.name)) for spec in task.schema)
    answers = tuple(new.get(name, name) for name in task.schema.answers)
    return replace(task, schema=Schema(specs, answers, task.schema.name))


def _tell_inputs(task: Task, document: Document) -> str:
    """All texts of a document as one: the text itself, or each under its name."""
    others = [f"{name}: {document.inputs.get(name, '')}" for name in task.inputs[1:]]
    if not others:
        return document.text
    return "\n".join([f"{task.inputs[0]}: {document.text}", *others])


def _say_name(name: str) -> str:
    """``AskOpeningHours`` as ``ask opening hours``, ``UseATM`` as ``use ATM``."""
    words = split_name(name)
    return " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)


class Follows(Label):
    """The statement is true of the text, or of what the text is about: whoever has read the text
    would say so."""


class DoesNotFollow(Label):
    """The statement is not true of the text: it is about something else, or says what the text
    does not say."""


def _default_judge() -> Task:
    return Task(describe_schema([Follows, DoesNotFollow]), "one", ("text", "statement"))
