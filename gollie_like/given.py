"""Given context: instances that are known before a document is read, and what follows from them.

In: a task, whose ``given`` says what known instances are to it, and the instances of a document.
Out: a `Narrowed` schema for the grammar, in which a relation links nothing but given entities and
an answer about a given trigger names that trigger; and, for answers that no grammar held, the
problems of those that do not fit. How given instances are printed is `prompt`'s work.

A given instance may be of a class outside the schema: a trigger found with one class is completed
by the class of the same name in another schema.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from gollie_like.document import Alignment, Document, Mention, Problem, Span
from gollie_like.errors import UsageError
from gollie_like.schema import Entity, Value
from gollie_like.spec import (
    Choice,
    ClassSpec,
    FieldSpec,
    FieldType,
    ListOf,
    OneOf,
    Schema,
    Verbatim,
)
from gollie_like.task import GivenForm, Task

__all__ = [
    "ANSWERED",
    "Narrowed",
    "add_given",
    "check_given",
    "cut_out",
    "keep_places",
    "key_of",
    "list_given",
    "narrow",
]

ANSWERED: frozenset[GivenForm] = frozenset({"triggers", "subtyped triggers", "queries", "spans"})
"""The forms of which each given instance is answered exactly once, in order."""

_KNOWN_BY = ("mention", "query", "span")
_FIXED = (*_KNOWN_BY, "subtype")


@dataclass(frozen=True)
class Narrowed:
    """What may still be answered: a smaller schema, and the items of the result if they are known.

    Each of ``items`` lists the classes it may be of, with the values that are settled.
    """

    schema: Schema
    items: tuple[tuple[ClassSpec, ...], ...] | None = None


def add_given(document: str | Document, given: Iterable[Any]) -> str | Document:
    """The document with further given instances; the very same one if there are none."""
    known = tuple(given)
    if not known:
        return document
    whole = Document(document) if isinstance(document, str) else document
    return replace(whole, given=(*whole.given, *known))


def list_given(document: Document) -> tuple[Any, ...]:
    """The given instances of a document; mentions give theirs."""
    return tuple(g.instance if isinstance(g, Mention) else g for g in document.given)


def key_of(instance: Any) -> str:
    """The words that a given instance is known by: its span, trigger or query, else its first
    string, or itself if it is one."""
    if isinstance(instance, str):
        return instance
    if is_dataclass(instance):
        names = [field.name for field in fields(instance)]
        known = [name for name in _KNOWN_BY if name in names]
        values = [getattr(instance, name) for name in (*known, *names)]
        found = next((value for value in values if isinstance(value, str)), None)
        if found is not None:
            return found
    raise UsageError(f"{instance!r} is given, but has no words to know it by; give it a span")


def cut_out(document: Document, window: Span) -> Document:
    """The document's text inside a window, with the given instances that stand there.

    A mention with a place belongs to the windows that hold it whole; anything else to those in
    which its words occur, or to all where they occur nowhere.
    """
    text = window.of(document.text)
    if not document.given or len(window) == len(document.text):
        return replace(document, text=text)
    return replace(document, text=text, given=_inside(document, window, text))


def _inside(document: Document, window: Span, text: str) -> tuple[Any, ...]:
    kept: list[Any] = []
    for given in document.given:
        place = given.span if isinstance(given, Mention) else None
        if place is not None:
            if window.start <= place.start and place.end <= window.end:
                kept.append(given)
            continue
        instance = given.instance if isinstance(given, Mention) else given
        words = _words(instance)
        if not words or any(word in text or word not in document.text for word in words):
            kept.append(given)
    return tuple(kept)


def _words(instance: Any) -> list[str]:
    """All strings of an instance, those in lists and nested instances too."""
    if isinstance(instance, str):
        return [instance]
    if isinstance(instance, (list, tuple)):
        return [word for item in instance for word in _words(item)]
    if is_dataclass(instance) and not isinstance(instance, type):
        return [word for f in fields(instance) for word in _words(getattr(instance, f.name))]
    return []


def narrow(task: Task, given: Sequence[Any]) -> Narrowed:
    """What a task may answer when these instances are given.

    Raises `UsageError` for a given trigger or query whose class the answer does not have.
    """
    if task.given in ANSWERED:
        return Narrowed(task.schema, tuple(_settle(task, instance) for instance in given))
    if task.given == "code" or (task.given == "relations" and not given):
        return Narrowed(task.schema)
    return Narrowed(_keep_to(task.schema, given))


def _settle(task: Task, instance: Any) -> tuple[ClassSpec, ...]:
    """The specs that may answer one given instance, its own values settled in them."""
    schema = task.schema
    if task.given == "spans":
        keyed = [schema[name] for name in schema.answers if schema[name].key is not None]
        return tuple(_fix(spec, {_key_name(spec): key_of(instance)}) for spec in keyed)
    spec = schema.spec_of(type(instance)) or schema.by_name.get(type(instance).__name__)
    if spec is None or spec.name not in schema.answers:
        raise UsageError(
            f"{instance!r} is given, but {type(instance).__name__} is no class of the answer; "
            f"the task answers with {', '.join(schema.answers)}"
        )
    settled = {
        name: value
        for name in _FIXED
        if isinstance(value := getattr(instance, name, None), str)
        and any(field.name == name for field in spec.fields)
    }
    return (_fix(spec, settled or {_key_name(spec): key_of(instance)}),)


def _key_name(spec: ClassSpec) -> str:
    if spec.key is None:
        raise UsageError(f"{spec.name} has no field that copies words of the text; give it one")
    return spec.key.name


def _fix(spec: ClassSpec, values: dict[str, str]) -> ClassSpec:
    return _change(
        spec,
        lambda field: (
            replace(field, type=Choice((values[field.name],)), optional=False, nullable=False)
            if field.name in values
            else field
        ),
    )


def _keep_to(schema: Schema, given: Sequence[Any]) -> Schema:
    """The schema whose answers copy nothing but words of given instances.

    Classes of entities keep to the given instances of their own class; one of which there is none
    falls away, and with it what cannot do without it.
    """
    everything = tuple(dict.fromkeys(word for instance in given for word in _words(instance)))
    specs = []
    for spec in schema:
        words = everything
        if issubclass(spec.cls, (Entity, Value)) and spec.name not in schema.answers:
            words = tuple(dict.fromkeys(key_of(g) for g in given if _is_a(g, spec)))
        if words:
            specs.append(_change(spec, lambda f, words=words: _keep_field(f, words)))
    known = {spec.name for spec in specs}
    return Schema(tuple(specs), tuple(n for n in schema.answers if n in known), schema.name)


def _is_a(instance: Any, spec: ClassSpec) -> bool:
    return type(instance) is spec.cls or type(instance).__name__ in (spec.name, spec.cls.__name__)


def _keep_field(field: FieldSpec, words: tuple[str, ...]) -> FieldSpec:
    return replace(field, type=_keep_type(field.type, words))


def _keep_type(kind: FieldType, words: tuple[str, ...]) -> FieldType:
    if isinstance(kind, Verbatim):
        return Choice(words)
    if isinstance(kind, ListOf):
        return ListOf(_keep_type(kind.item, words))
    if isinstance(kind, OneOf):
        return OneOf(tuple(_keep_type(option, words) for option in kind.options))
    return kind


def _change(spec: ClassSpec, change: Any) -> ClassSpec:
    return replace(spec, fields=tuple(change(field) for field in spec.fields))


def check_given(task: Task, given: Sequence[Any], instances: Iterable[Any]) -> list[Problem]:
    """What does not fit between given instances and the answers to them.

    ``not-given`` is an answer about something that was not given, ``unanswered`` a given instance
    that has no answer.
    """
    if task.given not in ANSWERED:
        return []
    wanted = Counter(_identity(task, instance) for instance in given)
    problems = []
    for position, instance in enumerate(instances):
        identity = _identity(task, instance)
        if wanted[identity] > 0:
            wanted[identity] -= 1
        else:
            message = f"{instance!r} is about nothing that was given"
            problems.append(Problem("not-given", f"$[{position}]", message))
    for _, words in wanted.elements():
        problems.append(Problem("unanswered", "$", f"{words!r} was given and has no answer"))
    return problems


def keep_places(
    task: Task, given: Sequence[Any], mentions: Sequence[Mention], text: str, *, offset: int = 0
) -> tuple[Mention, ...]:
    """The mentions, with the places that given ones of the same words have already.

    Only places at which these words do stand count; those of given mentions are in a text that
    begins ``offset`` characters before this one.
    """
    places: defaultdict[tuple[str, str], deque[Span]] = defaultdict(deque)
    if task.given in ANSWERED:
        for known in given:
            if isinstance(known, Mention) and known.span is not None:
                place = known.span
                if offset <= place.start and place.end <= offset + len(text):
                    identity = _identity(task, known.instance)
                    places[identity].append(place.shift(-offset))
    return tuple(
        _put(mention, places[_identity(task, mention.instance)], text) for mention in mentions
    )


def _put(mention: Mention, places: deque[Span], text: str) -> Mention:
    name = next(
        (n for n in _FIXED if n in mention.spans and isinstance(getattr(mention.instance, n), str)),
        None,
    )
    if not places or name is None or places[0].of(text) != getattr(mention.instance, name):
        return mention
    return replace(
        mention,
        spans={**mention.spans, name: (places.popleft(),)},
        status={**mention.status, name: Alignment.EXACT},
    )


def _identity(task: Task, instance: Any) -> tuple[str, str]:
    """What a given instance and its answer have in common."""
    return "" if task.given == "spans" else type(instance).__name__, _settled_words(instance)


def _settled_words(instance: Any) -> str:
    for name in _FIXED:
        if isinstance(value := getattr(instance, name, None), str):
            return value
    try:
        return key_of(instance)
    except UsageError:
        return ""
