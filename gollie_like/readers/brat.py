"""Brat standoff: a text file and annotation files beside it (``.ann``, or ``.a1`` and ``.a2``).

In: a folder, or one text file. Out: one `Labelled` a text, with entities (discontinuous ones
too), relations, events whose arguments may be events, attributes, and equivalences as clusters.
Text-bound marks that only serve as triggers are not entities. Marks of an ``.a2`` file, which the
BioNLP tasks ask for, carry the attribute ``file``. Normalizations are kept as attributes; notes
of annotators are passed over and counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gollie_like.document import Span
from gollie_like.readers.files import Source, SourceLike, as_source, lines, text_of
from gollie_like.readers.labelled import (
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
)
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["read_brat"]

_SUFFIXES = (".ann", ".a1", ".a2")
_NUMBERED = re.compile(r"\d+\Z")


@dataclass
class _Standoff:
    """The lines of a document's annotation files, sorted by kind, as the files have them."""

    marks: dict[str, LabelledSpan] = field(default_factory=dict)
    relations: list[list[str]] = field(default_factory=list)
    events: dict[str, list[str]] = field(default_factory=dict)
    attributes: dict[str, dict[str, str]] = field(default_factory=dict)
    equivalent: list[list[str]] = field(default_factory=list)


def read_brat(
    source: SourceLike, *, numbered_roles: bool = False, account: Account | None = None
) -> Iterator[Labelled]:
    """Read all texts of a folder, by name, or one text.

    Brat numbers the roles that an event has several times (``Theme``, ``Theme2``); the number is
    left out unless ``numbered_roles``.
    """
    account = account or Account()
    origin, kept = as_source(source), account
    if origin.path.is_dir():
        paths = sorted(path for path in origin.path.glob("*.txt") if not _is_readme(path))
        if not paths:
            refuse(str(origin.path), "holds no .txt files")
        rows = [Row(f"{origin.name}/{path.name}", path) for path in paths]
    else:
        rows = [Row(origin.name, origin.path)]
    return read_rows(rows, lambda row: _parse(row, kept, numbered_roles), account)


def _is_readme(path: Path) -> bool:
    return path.stem.lower() in ("readme", "license", "licence")


def _parse(row: Row, account: Account, numbered_roles: bool) -> Labelled:
    path: Path = row.value
    text = text_of(Source(path, row.where))
    held = _Standoff()
    stem = row.where.removesuffix(".txt")
    found = [s for s in _SUFFIXES if path.with_suffix(s).exists()]
    if not found:
        account.note("a text has no annotation file beside it", row.where)
    for suffix in found:
        _read_file(Source(path.with_suffix(suffix), stem + suffix), text, held, account)
    triggers = {words[0].partition(":")[2] for words in held.events.values()}
    # A trigger that a relation names is an entity as well.
    linked = {word.partition(":")[2] for words in held.relations for word in words[1:]}
    linked.update(name for names in held.equivalent for name in names)
    names = [name for name in held.marks if name not in triggers or name in linked]
    entity = {name: index for index, name in enumerate(names)}
    event = {name: index for index, name in enumerate(held.events)}
    return Labelled(
        path.stem,
        text,
        row.where,
        frozenset(_families(found)),
        entities=tuple(held.marks[name] for name in names),
        relations=tuple(_relation(words, entity) for words in held.relations),
        events=tuple(
            _event(name, words, held, entity, event, numbered_roles)
            for name, words in held.events.items()
        ),
        clusters=tuple(tuple(entity[name] for name in names) for names in held.equivalent),
    )


def _families(found: Sequence[str]) -> Iterator[str]:
    """With ``.a1`` alone the entities were given and the rest was for others to find."""
    if found:
        yield "entities"
    if ".ann" in found or ".a2" in found:
        yield from ("relations", "events")


def _read_file(source: Source, text: str, held: _Standoff, account: Account) -> None:
    for line in lines(source):
        where = source.at(line.number)
        if line.problem:
            raise ValueError(f"{where} {line.problem}")
        if not line.text.strip():
            continue
        try:
            _read_line(line.text, source, where, text, held, account)
        except (ValueError, IndexError) as error:
            raise ValueError(f"{where} is not a line of standoff: {error}") from None


def _read_line(
    line: str, source: Source, where: str, text: str, held: _Standoff, account: Account
) -> None:
    name, _, rest = line.partition("\t")
    if name[:1] == "T":
        held.marks[name] = _mark(name, rest, source, text, where, account)
    elif name[:1] == "E":
        held.events[name] = rest.split()
    elif name[:1] == "R":
        held.relations.append(rest.split("\t")[0].split())
    elif name[:1] in ("A", "M"):
        kind, target, *value = rest.split()
        held.attributes.setdefault(target, {})[kind] = value[0] if value else "true"
    elif name[:1] == "N":
        _, target, reference = rest.split("\t")[0].split()
        held.attributes.setdefault(target, {})["reference"] = reference
    elif name[:1] == "*":
        kind, *members = rest.split()
        if kind != "Equiv":
            raise ValueError(f"unknown kind of equivalence {kind!r}")
        held.equivalent.append(members)
    elif name[:1] == "#":
        account.note("a note of an annotator was passed over", where)
    else:
        raise ValueError(f"unknown kind of line {name!r}")


def _mark(
    name: str, rest: str, source: Source, text: str, where: str, account: Account
) -> LabelledSpan:
    columns = rest.split("\t")
    kind, _, places = columns[0].partition(" ")
    spans = []
    for place in places.split(";"):
        start, end = place.split()
        spans.append(Span(int(start), int(end)))
    spans.sort()
    words = " ".join(span.of(text) for span in spans)
    stated = columns[1] if len(columns) > 1 else words
    if stated != words:
        # Brat writes line ends inside a mark as spaces.
        if stated.split() != words.split():
            raise ValueError(f"{name} says {stated!r}, but {words!r} stands there")
        account.note("the stated words differ from the text in quotes or spacing", where)
    attributes = {"file": "a2"} if source.path.suffix == ".a2" else {}
    return LabelledSpan(kind, words, tuple(spans), name, attributes)


def _relation(words: Sequence[str], entity: dict[str, int]) -> LabelledRelation:
    kind, *arguments = words
    (first, head), (second, tail) = (argument.split(":", 1) for argument in arguments)
    return LabelledRelation(
        kind, entity[head], entity[tail], {"head_role": first, "tail_role": second}
    )


def _event(
    name: str,
    words: Sequence[str],
    held: _Standoff,
    entity: dict[str, int],
    event: dict[str, int],
    numbered_roles: bool,
) -> LabelledEvent:
    kind, _, trigger = words[0].partition(":")
    if trigger not in held.marks:
        raise ValueError(f"{name} has the trigger {trigger!r}, which is not marked in the text")
    arguments = []
    for word in words[1:]:
        role, _, target = word.partition(":")
        role = role if numbered_roles else _NUMBERED.sub("", role)
        if target in event:
            arguments.append(Argument(role, event=event[target]))
        elif target in entity:
            arguments.append(Argument(role, entity=entity[target]))
        else:
            raise ValueError(f"{name} names {target}, which is no entity and no event")
    attributes = held.attributes.get(name, {})
    return LabelledEvent(kind, held.marks[trigger], tuple(arguments), name, attributes)
