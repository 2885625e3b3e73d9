"""The SOFC-Exp corpus: papers with spans, experiment frames and links, in tab-separated files.

In: the folders ``texts``, ``sentences`` and ``frames``, one file a paper in each. Out: one
`Labelled` a paper, or a sentence. Spans are entities, but for the words that evoke an experiment:
each of these is an event with its slots as arguments. Links between entities are relations, those
between experiments attributes of the first one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from gollie_like.document import Span
from gollie_like.readers.files import Line, Source, SourceLike, as_source, lines, text_of
from gollie_like.readers.labelled import (
    Argument,
    Labelled,
    LabelledEvent,
    LabelledRelation,
    LabelledSpan,
    mark,
)
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["read_sofc"]


@dataclass
class _Frames:
    """A paper's frame file: spans, experiments by evoking span, links."""

    spans: dict[str, tuple[str, Span]] = field(default_factory=dict)
    slots: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    links: list[tuple[str, str, str]] = field(default_factory=list)


def read_sofc(
    source: SourceLike,
    *,
    unit: Literal["document", "sentence"] = "document",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read the papers of the corpus folder, by name; or their sentences one by one.

    A slot or link that leaves its sentence is left out of sentences, and counted.
    """
    account = account or Account()
    origin, kept = as_source(source), account
    papers = sorted((origin.path / "frames").glob("*.csv"))
    if not papers:
        refuse(str(origin.path), "has no folder 'frames' with .csv files")

    def rows() -> Iterator[Row]:
        for path in papers:
            text = text_of(_beside(origin, "texts", f"{path.stem}.txt"))
            begins = list(_sentences(_beside(origin, "sentences", path.name)))
            frames = _read_frames(_beside(origin, "frames", path.name), begins)
            where = f"{origin.name}/frames/{path.name}"
            areas = begins if unit == "sentence" else [Span(0, len(text))]
            for number, area in enumerate(areas, start=1):
                suffix = f"#{number}" if unit == "sentence" else ""
                yield Row(where, (path.stem + suffix, text, frames, area))

    def parse(row: Row) -> Labelled:
        identifier, text, frames, area = row.value
        return _record(row.where, identifier, text, frames, area, kept)

    return read_rows(rows(), parse, account)


def _beside(origin: Source, folder: str, name: str) -> Source:
    return Source(Path(origin.path) / folder / name, f"{origin.name}/{folder}/{name}")


def _columns(source: Source) -> Iterator[tuple[Line, list[str]]]:
    for line in lines(source):
        if line.problem:
            refuse(source.at(line.number), line.problem)
        if line.text.strip():
            yield line, line.text.split("\t")


def _sentences(source: Source) -> Iterator[Span]:
    for line, columns in _columns(source):
        try:
            yield Span(int(columns[2]), int(columns[3]))
        except (IndexError, ValueError):
            refuse(source.at(line.number), "is not: sentence, label, begin, end")


def _read_frames(source: Source, sentences: Sequence[Span]) -> _Frames:
    frames = _Frames()
    evoker = ""
    for line, columns in _columns(source):
        try:
            if columns[0] == "SPAN":
                _, name, kind, sentence, start, end, *_ = columns
                span = Span(int(start), int(end)).shift(sentences[int(sentence) - 1].start)
                frames.spans[name] = (kind, span)
            elif columns[0] == "EXPERIMENT":
                evoker = columns[2]
                frames.slots.setdefault(evoker, [])
            elif columns[0] == "LINK":
                frames.links.append((columns[1], columns[2], columns[3]))
            else:
                frames.slots[evoker].append((columns[1], columns[2]))
        except (LookupError, ValueError) as error:
            refuse(source.at(line.number), f"is not a line of a frame file ({error})")
    return frames


def _record(
    where: str, identifier: str, text: str, frames: _Frames, area: Span, account: Account
) -> Labelled:
    inside = {
        name: (kind, span.shift(-area.start))
        for name, (kind, span) in frames.spans.items()
        if area.start <= span.start and span.end <= area.end
    }
    part = area.of(text)
    evoking = {name for name in inside if inside[name][0].startswith("EXPERIMENT")}
    entities: list[LabelledSpan] = []
    index: dict[str, int] = {}
    for name, (kind, span) in inside.items():
        if name not in evoking:
            index[name] = len(entities)
            entities.append(mark(part, kind, span, id=name))
    order = {name: number for number, name in enumerate(inside) if name in evoking}
    events = []
    for name in order:
        kind, span = inside[name]
        slots = frames.slots.get(name, [])
        arguments = tuple(Argument(slot, entity=index[at]) for slot, at in slots if at in index)
        if len(arguments) < len(slots):
            account.note("a slot that no entity of this text fills was left out", where)
        trigger = mark(part, kind, span, id=name)
        events.append(LabelledEvent(kind, trigger, arguments, name, _linked(frames, name)))
    return Labelled(
        identifier,
        part,
        where,
        frozenset(("entities", "relations", "events")),
        entities=tuple(entities),
        relations=tuple(
            LabelledRelation(kind, index[head], index[tail])
            for kind, head, tail in frames.links
            if head in index and tail in index
        ),
        events=tuple(events),
        attributes={"offset": str(area.start)} if area.start else {},
    )


def _linked(frames: _Frames, name: str) -> Mapping[str, str]:
    return {kind: tail for kind, head, tail in frames.links if head == name}
