"""Prompts: a task in, the prefix out; a document in, the suffix out; instances in, code out.

The text is GoLLIE's, byte for byte where GoLLIE has it, so that its published models work unchanged
(Sainz et al., ICLR 2024): a comment, the classes as black prints them at 88 columns, the text as a
string literal, a comment, and ``result =``, after which the model writes `` [``. It is cut in two.
The **prefix** holds all that depends on the schema alone and comes first, so that documents share
it; the **suffix** holds the document and always ends with `ANSWER`. Since the cut is made where the
parts are built, a document or guideline that contains ``result =`` changes nothing.

The form ``lean`` says once, at the end of the prefix, what GoLLIE's says in comments before and
behind each text. A document then costs about 23 tokens less; a model must have been trained on it.

`Chat` wraps the same text into the turns of a chat model, with `ANSWER` as the assistant's prefill.
Its control tokens are kept apart from the text, so that a backend can encode the text as plain text
and a document that contains ``<|im_end|>`` cannot close a turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any

from black.strings import str_width

from gollie_like.class_code import WIDTH, format_code, make_printable, print_class, print_enum
from gollie_like.document import Document
from gollie_like.errors import UsageError
from gollie_like.given import key_of, list_given
from gollie_like.literal import print_string
from gollie_like.schema import print_value
from gollie_like.task import GivenForm, Layout, PromptForm, Task

__all__ = [
    "ANSWER",
    "CHATS",
    "Chat",
    "print_code",
    "render_prefix",
    "render_prompt",
    "render_suffix",
]

ANSWER = "result ="
"""The end of every prompt. The first generated token is `` [`` or `` []``."""

_HEADER = "# The following lines describe the task definition\n"
_BEFORE_TEXT = "# This is the text to analyze\n"
_BEFORE_TEXTS = "# Each text is followed by the annotation instances that take place in it\n"
_BEFORE_ANSWER = "\n# The annotation instances that take place in the text above are listed here\n"
_BEFORE_GIVEN = "\n# These instances are known already\n"
_BEFORE_SPANS = "\n# Each of these spans is an instance of one of the classes above\n"
_LISTED = {
    "entities": "contains the relation annotations for the following entities",
    "triggers": "contains the instances for the following events according to the guidelines above",
    "subtyped triggers": "contains the instances for the following events",
    "relations": ("contains the fine-grained relations for the following coarse-grained relations"),
    "queries": "contains the templates instances for the following entity queries",
}
"""What GoLLIE says of the list called result where something is given, by form."""
_SYSTEM = "You read a text and list the instances of the given classes in it, as Python code."


@dataclass(frozen=True)
class Chat:
    """The control text of a chat format: before the prefix, and between suffix and answer.

    Both contain control tokens and are encoded as such; prefix, suffix and answer never are. A
    begin-of-text token is not part of it: the tokenizer adds its own.
    """

    name: str
    opening: str
    turn: str


CHATS = {
    "chatml": Chat(
        "chatml",
        f"<|im_start|>system\n{_SYSTEM}<|im_end|>\n<|im_start|>user\n",
        "<|im_end|>\n<|im_start|>assistant\n",
    ),
    "llama3": Chat(
        "llama3",
        "<|start_header_id|>system<|end_header_id|>\n\n"
        f"{_SYSTEM}<|eot_id|><|start_header_id|>user<|end_header_id|>\n\n",
        "<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
    ),
}
"""Chat formats by name: Qwen's ChatML and Llama 3.1's."""


def render_prefix(task: Task, *, form: PromptForm = "gollie") -> str:
    """The part of the prompt that all documents of a task share.

    It ends with two empty lines; in the lean form, a comment follows them.
    """
    classes = [print_enum(enum, spec) for enum, spec in task.schema.enum_specs().items()]
    classes += [print_class(spec) for spec in task.schema]
    after = _BEFORE_TEXTS if form == "lean" else ""
    return _HEADER + "\n\n".join(classes) + "\n\n" + after


def render_suffix(task: Task, document: Document, *, form: PromptForm = "gollie") -> str:
    """The part of the prompt that belongs to one document; it ends with `ANSWER`."""
    lean = form == "lean"
    given = list_given(document)
    if task.given in _LISTED:
        before = _render_listed(task, given)
    else:
        before = _render_known(task, given) + ("" if lean else _BEFORE_ANSWER)
    opening = "" if lean else _BEFORE_TEXT
    return opening + _render_inputs(task, document) + before + ANSWER


def render_prompt(
    task: Task,
    document: Document,
    *,
    chat: Chat | None = None,
    form: PromptForm = "gollie",
) -> str:
    """The whole prompt as one text, for people and for servers that take plain text."""
    prefix = render_prefix(task, form=form)
    suffix = render_suffix(task, document, form=form)
    if chat is None:
        return prefix + suffix
    return chat.opening + prefix + suffix.removesuffix(ANSWER) + chat.turn + ANSWER


def print_code(
    instances: Iterable[Any],
    *,
    layout: Layout = "lines",
    names: Mapping[type, str] = MappingProxyType({}),
) -> str:
    """Instances as the list that follows `ANSWER` and a space.

    ``names`` are other names for some classes, as a view of a schema may give them.

    >>> print_code([])
    '[]'
    """
    items = [print_value(instance, names) for instance in instances]
    if not items:
        return "[]"
    code = "".join(["[\n", *(f"    {item},\n" for item in items), "]"])
    if layout == "lines":
        return code
    return format_code(f"{ANSWER} {code}\n").removeprefix(ANSWER).strip()


def _render_known(task: Task, given: Sequence[Any]) -> str:
    """Given instances as a list called ``given``; nothing where there are none."""
    if not given:
        return ""
    if task.given == "spans":
        spans = ", ".join(print_string(key_of(instance)) for instance in given)
        return f"{_BEFORE_SPANS}given = [{spans}]\n"
    names = {spec.cls: spec.name for spec in task.schema}
    return f"{_BEFORE_GIVEN}given = {print_code(given, names=names)}\n"


def _render_listed(task: Task, given: Sequence[Any]) -> str:
    """Given instances as GoLLIE lists them, one a comment."""
    names = {spec.cls: spec.name for spec in task.schema}
    lines = [f"# The list called result {_LISTED[task.given]}:"]
    lines += [f"#    - {_tell_given(task.given, instance, names)}" for instance in given]
    return "\n" + "\n".join([*lines, "#"]) + "\n"


def _tell_given(form: GivenForm, instance: Any, names: Mapping[type, str]) -> str:
    name = names.get(type(instance), type(instance).__name__)
    if form == "relations":
        values = ((f.name, getattr(instance, f.name)) for f in fields(instance))
        return f"{name}({', '.join(f'{n}={v!r}' for n, v in values if v is not None)})"
    words = _escape_breaks(key_of(instance))
    if form == "entities":
        return f'"{words}": {name}'
    if form == "queries":
        return f"{words}: {name}"
    kind = f"{name}.{_escape_breaks(str(instance.subtype))}" if "sub" in form else name
    return f'"{words}" triggers a {kind} event.'


def _escape_breaks(words: str) -> str:
    """Words for a comment: whatever they contain, they do not end its line."""
    return make_printable(words.replace("\n", "\\n"))


def _render_inputs(task: Task, document: Document) -> str:
    main, *others = task.inputs
    texts = {main: document.text}
    for name in others:
        if name not in document.inputs:
            raise UsageError(
                f"document {document.id} has no input {name!r}, which the task reads; "
                f"give it as Document(text, inputs={{{name!r}: ...}})"
            )
        texts[name] = document.inputs[name]
    return "".join(_render_assignment(name, text) for name, text in texts.items())


def _render_assignment(name: str, text: str) -> str:
    """An assignment as black breaks it: in parentheses if, and only if, that makes it fit."""
    literal = print_string(text)
    if str_width(f"{name} = {literal}") > WIDTH >= str_width(f"    {literal}"):
        return f"{name} = (\n    {literal}\n)\n"
    return f"{name} = {literal}\n"


if __name__ == "__main__":
    from dataclasses import dataclass as guideline

    from gollie_like.introspect import describe_schema
    from gollie_like.schema import Entity

    @guideline
    class Person(Entity):
        """A human being named in the text."""

        span: str  # Such as: "Ann", "Bo"

    demo = Task(describe_schema([Person]))
    print(render_prompt(demo, Document('Ann met Bo in "Paris".')), end=" ")
    print(print_code([Person("Ann"), Person("Bo")]))
