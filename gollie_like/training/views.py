"""Views: what a training example shows of a schema and its documents.

In: labelled sources (a schema, documents with gold mentions) and a random generator. Out: a `View`,
a task with some of the classes, in some order, under some wording of their guidelines, and
documents whose gold is cut down to what the view asks for. A view is a pure function of its
generator, so the same seed shows the same text.

What varies, and why (GoLLIE's ablation, `Sainz et al., ICLR 2024`, found the last two to matter
most): the order of classes; how many there are; classes left out together with their annotations;
class names masked as ``LABEL_3``, so that only the guideline tells what is meant; several wordings;
guidelines cut to one sentence or left out; example spans, as written or drawn from other documents.

Of a set with many classes most documents would be empty under any few of them, and a step would
teach little. So some views draw their documents first and ask for the classes found in them, and
for some that are not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from random import Random
from typing import Any

from gollie_like.document import Document
from gollie_like.literal import print_string
from gollie_like.spec import ClassSpec, FieldSpec, Instance, ListOf, OneOf, Schema, Verbatim
from gollie_like.task import Task

__all__ = ["Source", "View", "ViewOptions", "draw_view"]

_POOL = 200
"""How many of a class's most frequent spans examples are drawn from."""


@dataclass(frozen=True)
class Source:
    """One labelled data set as the sampler sees it.

    Each document has as many gold mentions as the task's cardinality allows. ``wordings`` are
    further guidelines for a class, by class name. ``foreign`` are classes of other sets that do
    not occur in these texts, to ask for in vain.
    """

    name: str
    task: Task
    documents: Sequence[Document]
    weight: float = 1.0
    wordings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    foreign: tuple[ClassSpec, ...] = ()

    @property
    def schema(self) -> Schema:
        """The classes of the task."""
        return self.task.schema

    @cached_property
    def pools(self) -> Mapping[type, tuple[str, ...]]:
        """The most frequent key spans of each class, most frequent first."""
        counts: dict[type, Counter[str]] = {}
        for document in self.documents:
            for mention in document.gold or ():
                key = _key_of(self.schema, mention.instance)
                if key is not None:
                    counts.setdefault(type(mention.instance), Counter())[key] += 1
        return {cls: tuple(s for s, _ in c.most_common(_POOL)) for cls, c in counts.items()}


@dataclass(frozen=True)
class ViewOptions:
    """How views vary; every rate is a probability.

    ``classes`` bounds how many classes a view asks for, ``documents`` how many documents it shows.
    ``documents_first`` is the rate of views whose classes are those of their documents, and up to
    ``negatives`` others. ``empty`` is the rate at which a document without any answer is kept.
    """

    classes: tuple[int, int] = (1, 14)
    documents: int = 24
    documents_first: float = 0.6
    negatives: int = 4
    all_classes: float = 0.35
    foreign: float = 0.3
    masked: float = 0.12
    bare: float = 0.08
    first_sentence: float = 0.35
    no_examples: float = 0.25
    own_examples: float = 0.35
    examples: tuple[int, int] = (1, 5)
    empty: float = 0.25


@dataclass(frozen=True)
class View:
    """A task and documents whose gold holds just what the task asks for.

    ``names`` maps classes to the names the view gives them.
    """

    task: Task
    documents: tuple[Document, ...]
    names: Mapping[type, str]


def draw_view(source: Source, random: Random, options: ViewOptions | None = None) -> View:
    """One view of a source."""
    options = options or ViewOptions()
    if random.random() < options.documents_first:
        documents = _draw_documents(source, _answers(source), random, options)
        answers = _choose_classes(source, documents, random, options)
        cut = _cut_down(documents, answers, source)
        documents = tuple(d for d in cut if d.gold or random.random() < options.empty)
    else:
        answers = _draw_classes(source, random, options)
        documents = _draw_documents(source, answers, random, options)
    specs = _with_nested(source.schema, answers)
    if source.foreign and random.random() < options.foreign:
        count = min(len(source.foreign), random.randint(1, 3))
        known = {spec.name for spec in specs}
        extra = [s for s in random.sample(source.foreign, count) if s.name not in known]
        specs += extra
        answers = answers | {spec.cls for spec in extra}
    random.shuffle(specs)
    seen = {_key_of(source.schema, m.instance) for d in documents for m in d.gold or ()}
    masked = random.random() < options.masked
    names = {s.name: f"LABEL_{n}" for n, s in enumerate(specs, 1)} if masked else {}
    bare = random.random() < options.bare and not masked
    shown = tuple(_reword(spec, source, seen, names, bare, random, options) for spec in specs)
    schema = Schema(shown, tuple(s.name for s in shown if s.cls in answers), source.name)
    task = replace(source.task, schema=schema)
    return View(task, documents, {spec.cls: spec.name for spec in shown})


def _answers(source: Source) -> list[type]:
    return [source.schema[name].cls for name in source.schema.answers]


def _draw_classes(source: Source, random: Random, options: ViewOptions) -> set[type]:
    """Any of the classes. Of a few labels one of which must be chosen, none is ever left out."""
    answers = _answers(source)
    low, high = options.classes
    few = len(answers) <= high
    if few and (source.task.cardinality == "one" or random.random() < options.all_classes):
        return set(answers)
    return set(
        random.sample(answers, random.randint(min(low, len(answers)), min(high, len(answers))))
    )


def _choose_classes(
    source: Source, documents: Iterable[Document], random: Random, options: ViewOptions
) -> set[type]:
    """The classes of the first of these documents, of others that fit, and a few besides."""
    answers = _answers(source)
    high = options.classes[1]
    if source.task.cardinality == "one" and len(answers) <= high:
        return set(answers)
    chosen: set[type] = set()
    room = random.randint(min(3, high), high)
    for document in documents:
        more = {type(m.instance) for m in document.gold or ()}
        chosen |= more if len(chosen | more) <= room else set()
    absent = [cls for cls in answers if cls not in chosen]
    count = min(len(absent), random.randint(0 if chosen else 1, options.negatives))
    return chosen | set(random.sample(absent, min(count, high - len(chosen))))


def _draw_documents(
    source: Source, answers: Iterable[type], random: Random, options: ViewOptions
) -> tuple[Document, ...]:
    wanted = set(answers)
    found: dict[int, Document] = {}
    for _ in range(options.documents * 6):
        at = random.randrange(len(source.documents))
        for document in _cut_down([source.documents[at]], wanted, source):
            if at not in found and (document.gold or random.random() < options.empty):
                found[at] = document
        if len(found) == options.documents:
            break
    return tuple(found.values())


def _cut_down(
    documents: Iterable[Document], answers: set[type], source: Source
) -> Iterator[Document]:
    """The documents with gold of these classes alone; none that then lacks its one answer."""
    for document in documents:
        gold = tuple(m for m in document.gold or () if type(m.instance) in answers)
        if gold or source.task.cardinality in ("list", "subset"):
            yield replace(document, gold=gold)


def _with_nested(schema: Schema, answers: set[type]) -> list[ClassSpec]:
    """The specs of the answers and of all classes that their fields refer to."""
    needed = [spec for spec in schema if spec.cls in answers]
    for spec in needed:  # grows while it is read
        for kind in _leaves(spec):
            needed += [o for o in schema.options(kind) if o not in needed]
    return [spec for spec in schema if spec in needed]


def _leaves(spec: ClassSpec) -> Iterable[Instance]:
    pending = [f.type for f in spec.fields]
    while pending:
        kind = pending.pop()
        if isinstance(kind, Instance):
            yield kind
        elif isinstance(kind, ListOf):
            pending.append(kind.item)
        elif isinstance(kind, OneOf):
            pending.extend(kind.options)


def _reword(
    spec: ClassSpec,
    source: Source,
    seen: set[str | None],
    names: Mapping[str, str],
    bare: bool,
    random: Random,
    options: ViewOptions,
) -> ClassSpec:
    wording = random.choice([spec.guideline, *source.wordings.get(spec.name, ())])
    if wording and random.random() < options.first_sentence:
        wording = _first_sentence(wording)
    fields = tuple(
        _with_examples(f, spec, source, seen, random, options) if f is spec.key else f
        for f in spec.fields
    )
    if bare:
        wording = None
        fields = tuple(replace(f, guideline=None) for f in fields)
    if names:
        wording = wording and _rename(wording, names)
        fields = tuple(replace(f, annotation=_rename(f.annotation, names)) for f in fields)
    return replace(
        spec,
        name=names.get(spec.name, spec.name),
        base=names.get(spec.base, spec.base),
        guideline=wording,
        fields=fields,
    )


def _with_examples(
    key: FieldSpec,
    spec: ClassSpec,
    source: Source,
    seen: set[str | None],
    random: Random,
    options: ViewOptions,
) -> FieldSpec:
    """The key field with no examples, its own, or some of spans that these documents lack."""
    draw = random.random()
    if draw < options.no_examples:
        return replace(key, guideline=None)
    pool = [span for span in source.pools.get(spec.cls, ()) if span not in seen]
    if draw < options.no_examples + options.own_examples or not pool:
        return key
    count = min(len(pool), random.randint(*options.examples))
    listed = ", ".join(print_string(span) for span in random.sample(pool, count))
    return replace(key, guideline=f"Such as: {listed}", form="comment")


def _first_sentence(text: str) -> str:
    head = re.split(r"(?<=[.!?。！？])(?:\s+|(?=[^\s\x00-\x7f]))", text, maxsplit=1)[0]
    return head.strip() or text


def _rename(text: str, names: Mapping[str, str]) -> str:
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.sub(rf"\b(?:{pattern})\b", lambda match: names[match[0]], text)


def _key_of(schema: Schema, instance: Any) -> str | None:
    spec = schema.spec_of(type(instance))
    key = spec.key if spec else None
    value = getattr(instance, key.name) if key else None
    return value if isinstance(value, str) and isinstance(key and key.type, Verbatim) else None
