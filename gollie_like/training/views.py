"""Views: what a training example shows of a schema and its documents.

In: labeled sources (a task, documents with gold mentions) and a random generator. Out: a `View`,
a task with some of the classes, in some order, under some wording of their guidelines, and
documents whose gold is cut down to what the view asks for. A view is a pure function of its
generator, so the same seed shows the same text.

What varies is listed in `options`, and why: GoLLIE's ablation (Sainz et al., ICLR 2024) found that
guidelines are followed, and not only names recognized, where classes are left out together with
their annotations, and where example spans come and go.

Of a set with many classes most documents would be empty under any few of them, and a step would
teach little. So some views draw their documents first and ask for the classes found in them, and
for some that are not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from gollie_like.document import Document
from gollie_like.given import ANSWERED, list_given
from gollie_like.prompt import print_code, render_prefix, render_suffix
from gollie_like.schema import Entity
from gollie_like.spec import ClassSpec, Instance, ListOf, OneOf, Schema
from gollie_like.task import Cardinality, PromptForm, Task
from gollie_like.training.handing import Handed, give_classes, hand
from gollie_like.training.layers import (
    Carving,
    carve,
    draw_layers,
    find_targets,
    name_children,
    order_bases,
    raise_mention,
)
from gollie_like.training.options import ViewOptions
from gollie_like.training.rewording import Wording, reword
from gollie_like.training.sources import Source, read_key
from gollie_like.training.tokenized import show_tokens

__all__ = ["Source", "View", "ViewOptions", "draw_view"]


@dataclass(frozen=True)
class View:
    """A task and documents whose gold holds just what the task asks for.

    ``names`` maps classes to the names the view gives them; ``demonstrations`` are documents that
    are shown solved, before the others. ``form`` is that of the prompts.
    """

    task: Task
    documents: tuple[Document, ...]
    names: Mapping[type, str]
    demonstrations: tuple[Document, ...] = ()
    form: PromptForm = "gollie"

    @property
    def prefix(self) -> str:
        """What is printed once, before the documents."""
        solved = [
            f"{self.suffix(document)} {self.answer(document)}\n\n\n"
            for document in self.demonstrations
        ]
        return render_prefix(self.task, form=self.form) + "".join(solved)

    def suffix(self, document: Document) -> str:
        """What is printed for one document, up to its answer."""
        return render_suffix(self.task, document, form=self.form)

    def answer(self, document: Document) -> str:
        """What should be said of a document."""
        return print_code([m.instance for m in document.gold or ()], names=self.names)


def draw_view(source: Source, random: Random, options: ViewOptions | None = None) -> View:
    """One view of a source."""
    options = options or ViewOptions()
    answers, documents, carving = _draw(source, random, options)
    if options.rejected:
        documents = _reject(source, answers, documents, random, options)
    handed = Handed(source.task.given, answers, documents)
    if options.given and random.random() < options.given:
        handed = give_classes(source, answers, documents, random)
    elif options.handed and random.random() < options.handed:
        handed = hand(source, answers, documents)
    answers, documents = handed.answers, handed.documents
    if options.tokenized and random.random() < options.tokenized:
        documents = tuple(show_tokens(d, source.schema) for d in documents)
    known = {type(instance) for d in documents for instance in list_given(d)}
    specs = _with_nested(source.schema, answers | known)
    if source.foreign and options.foreign and random.random() < options.foreign:
        count = min(len(source.foreign), random.randint(1, 3))
        there = {spec.name for spec in specs}
        extra = [s for s in random.sample(source.foreign, count) if s.name not in there]
        specs += extra
        answers = answers | {spec.cls for spec in extra}
    if options.shuffle:
        random.shuffle(specs)
    if source.layered:
        specs = order_bases(specs, flat=random.random() < options.flat)
    task, names = _describe(source, specs, answers, documents, random, options, carving)
    task = replace(task, given=handed.given)
    demonstrations: tuple[Document, ...] = ()
    if options.demonstrations and random.random() < options.demonstrations:
        count = min(random.randint(*options.shots), len(documents) - 1)
        demonstrations, documents = documents[:count], documents[count:]
    return View(task, documents, names, demonstrations, options.form or "gollie")


def _draw(
    source: Source, random: Random, options: ViewOptions
) -> tuple[set[type], tuple[Document, ...], Carving]:
    """Which classes, and documents with gold of these alone; and what they exclude or include."""
    if source.layered and not (options.all_classes and random.random() < options.all_classes):
        answers = draw_layers(
            source.answers, random, most=options.classes[1], fallback=source.fallback
        )
        answers = _drop(answers, random, options)
        carving = Carving()
        if options.carved and all(issubclass(cls, Entity) for cls in source.answers):
            carving = carve(source.schema, answers, random, rate=options.carved)
        documents = _draw_documents(source, answers, random, options, carving.excluded)
        return answers, documents, carving
    if random.random() < options.documents_first:
        documents = _draw_documents(source, source.answers, random, options)
        answers = _drop(_choose_classes(source, documents, random, options), random, options)
        targets = find_targets(source.answers, answers, source.fallback)
        cut = (_cut_down(document, targets, source) for document in documents)
        kept = tuple(d for d in cut if d and (d.gold or random.random() < options.empty))
        return answers, kept, Carving()
    answers = _drop(_draw_classes(source, random, options), random, options)
    return answers, _draw_documents(source, answers, random, options), Carving()


def _describe(
    source: Source,
    specs: list[ClassSpec],
    answers: set[type],
    documents: Iterable[Document],
    random: Random,
    options: ViewOptions,
    carving: Carving,
) -> tuple[Task, Mapping[type, str]]:
    """The task as it is printed, and what its classes are called there.

    Where a class excludes or includes something, guidelines are shown.
    """
    seen = {read_key(source.schema, m.instance) for d in documents for m in d.gold or ()}
    masked = bool(options.masked) and random.random() < options.masked
    names = {s.name: f"LABEL_{n}" for n, s in enumerate(specs, 1)} if masked else {}
    bare = bool(options.bare) and random.random() < options.bare
    bare = bare and not masked and not carving.clauses
    shown = tuple(
        reword(
            spec,
            Wording(source.wordings.get(spec.name, ()), source.pools.get(spec.cls, ())),
            random,
            options,
            names=names,
            bare=bare,
            hidden=seen,
            aside=_tell_aside(source, spec, specs, random, options, carving),
        )
        for spec in specs
    )
    schema = Schema(shown, tuple(s.name for s in shown if s.cls in answers), source.name)
    return replace(source.task, schema=schema), {spec.cls: spec.name for spec in shown}


def _tell_aside(
    source: Source,
    spec: ClassSpec,
    specs: Sequence[ClassSpec],
    random: Random,
    options: ViewOptions,
    carving: Carving,
) -> str:
    """Which specific classes stand beside a generic one, and what else it excludes or includes."""
    apart = name_children(spec, specs, random, options.apart) if source.layered else ""
    return " ".join(filter(None, [apart, carving.clauses.get(spec.cls, "")]))


def _draw_classes(source: Source, random: Random, options: ViewOptions) -> set[type]:
    """Any of the classes. Of very few labels one of which must be chosen, none is ever left out.

    Where none may hold (``optional``), any may be: a text about what was left out has no answer.
    """
    answers = source.answers
    low, high = options.classes
    if len(answers) <= high and _takes_all(source, random, options):
        return set(answers)
    if source.task.cardinality == "one":
        low = max(low, min(3, high))
    return set(
        random.sample(answers, random.randint(min(low, len(answers)), min(high, len(answers))))
    )


_FEW = 4
"""Up to so many labels a choice between fewer would be another question."""


def _takes_all(source: Source, random: Random, options: ViewOptions) -> bool:
    if source.task.cardinality == "one" and len(source.answers) <= _FEW:
        return True
    return random.random() < options.all_classes


def _choose_classes(
    source: Source, documents: Iterable[Document], random: Random, options: ViewOptions
) -> set[type]:
    """The classes of the first of these documents, of others that fit, and a few besides."""
    answers = source.answers
    high = options.classes[1]
    one = source.task.cardinality == "one"
    if one and len(answers) <= high and _takes_all(source, random, options):
        return set(answers)
    chosen: set[type] = set()
    room = random.randint(min(3, high), high)
    for document in documents:
        more = {type(m.instance) for m in document.gold or ()}
        chosen |= more if len(chosen | more) <= room else set()
    absent = [cls for cls in answers if cls not in chosen]
    least = max(2 - len(chosen), 0) if one else int(not chosen)
    count = min(len(absent), random.randint(least, max(least, options.negatives)))
    count = min(count, high - len(chosen))
    if options.hard_negatives and chosen and random.random() < options.hard_negatives:
        return chosen | set(_find_close(source, chosen, absent)[:count])
    return chosen | set(random.sample(absent, count))


def _find_close(source: Source, chosen: set[type], absent: Sequence[type]) -> list[type]:
    """Absent classes, the ones most easily taken for a chosen one first."""
    ranks = [source.confusable[cls] for cls in source.answers if cls in chosen]
    return sorted(absent, key=lambda cls: min(rank.index(cls) for rank in ranks))


def _drop(answers: set[type], random: Random, options: ViewOptions) -> set[type]:
    """One batch of the classes if they are asked for in batches, without those that drop out."""
    if not options.batch and not options.dropout:
        return answers
    ordered = sorted(answers, key=lambda cls: cls.__qualname__)
    if options.batch:
        random.shuffle(ordered)
        ordered = random.choice(cut_batches(ordered, options.batch))
    if options.dropout:
        kept = [cls for cls in ordered if random.random() >= options.dropout]
        ordered = kept or [random.choice(ordered)]
    return set(ordered)


def cut_batches(classes: Sequence[type], size: int) -> list[list[type]]:
    """Classes in batches, by IEPile's rule: a small rest joins the batch before it."""
    batches = [list(classes[at : at + size]) for at in range(0, len(classes), size)]
    if len(batches) > 1 and len(batches[-1]) < max(1, size // 2):
        rest = batches.pop()
        batches[-1] += rest
    return batches


def _draw_documents(
    source: Source,
    answers: Iterable[type],
    random: Random,
    options: ViewOptions,
    excluded: Collection[type] = (),
) -> tuple[Document, ...]:
    targets = find_targets(source.answers, set(answers), source.fallback, excluded)
    found: dict[int, Document] = {}
    for _ in range(options.documents * 6):
        at = random.randrange(len(source.documents))
        document = None if at in found else _cut_down(source.documents[at], targets, source)
        if document and (document.gold or random.random() < options.empty):
            found[at] = document
        if len(found) == options.documents:
            break
    return tuple(found.values())


def _cut_down(document: Document, targets: Mapping[type, type], source: Source) -> Document | None:
    """The document with gold of these classes alone, if the task may be answered with it.

    Where one answer must be given, a document that lost it goes; where none may hold, it stays.
    Where each given instance is answered, those of classes that are not asked for go.
    """
    given = document.given
    if given and source.task.given in ANSWERED:
        given = tuple(one for one in given if isinstance(one, str) or type(one) in targets)
        if not given:
            return None
    raised = (raise_mention(mention, targets) for mention in document.gold or ())
    gold = tuple(mention for mention in raised if mention)
    fits = _may_number(len(gold), source.task.cardinality)
    return replace(document, gold=gold, given=given) if fits else None


def _may_number(count: int, cardinality: Cardinality) -> bool:
    """Whether a task may be answered with so many instances."""
    if not count:
        return cardinality not in ("one", "some")
    return count == 1 or cardinality not in ("one", "optional")


def _reject(
    source: Source,
    answers: set[type],
    documents: Iterable[Document],
    random: Random,
    options: ViewOptions,
) -> tuple[Document, ...]:
    """Some of the documents replaced by ones in which nothing that is asked for is to be found."""
    documents = tuple(documents)
    shown = {document.id for document in documents}
    targets = find_targets(source.answers, answers, source.fallback)
    kept = []
    for document in documents:
        rejected = random.random() < options.rejected
        other = _find_empty(source, targets, shown, random) if rejected else None
        kept.append(other or document)
    return tuple(kept)


def _find_empty(
    source: Source, targets: Mapping[type, type], shown: set[str], random: Random
) -> Document | None:
    """A document that is not shown yet and has nothing of what is asked for, if one is found."""
    for _ in range(12):
        other = _cut_down(random.choice(source.documents), targets, source)
        if other is not None and not other.gold and other.id not in shown:
            shown.add(other.id)
            return other
    return None


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
