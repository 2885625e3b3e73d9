"""Marks inside the text: ``<e1>...</e1>`` or ``[[ ... ]]`` and ``<< ... >>``.

In: SemEval-2010 task 8's blocks (number, quoted sentence, relation, comment), JSON lines with
brackets (SciERC and ChemProt as relation classification), or texts with a tag around each entity
(``<dis>...</dis>``, DIANN). Out: one `Labelled` a pair or a text; the marks are taken out. A
relation's direction, ``Cause-Effect(e2,e1)``, orders head and tail and leaves the relation's type;
the label keeps it as written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, align_tokens, detokenize
from gollie_like.readers.fewrel import pair_record
from gollie_like.readers.files import Source, SourceLike, as_source, json_line_rows, lines, text_of
from gollie_like.readers.labelled import Labelled, mark
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_bracketed_pairs", "read_inline_entities", "read_tagged_pairs"]

_TAG = re.compile(r"</?e[12]>")
_ANY_TAG = re.compile(r"</?[A-Za-z][\w-]*>")
_BRACKETS = (("[[", "]]"), ("<<", ">>"))


def read_tagged_pairs(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read blocks of a numbered, quoted sentence, a relation and a comment."""
    account = account or Account()
    return read_rows(_blocks(as_source(source), account), _parse_tagged, account)


def _blocks(source: Source, account: Account) -> Iterator[Row]:
    held: list[str] = []
    first = 0
    problem = ""
    for line in lines(source):
        problem = problem or line.problem
        if line.text.strip():
            first = first if held else line.number
            held.append(line.text.strip())
        elif held:
            yield from _block(source.at(first), held, problem, account)
            held, problem = [], ""
    if held:
        yield from _block(source.at(first), held, problem, account)


def _block(where: str, held: list[str], problem: str, account: Account) -> Iterator[Row]:
    if problem:
        account.reject(where, problem)
    else:
        yield Row(where, held)


def _parse_tagged(row: Row) -> Labelled:
    sentence, *rest = row.value
    number, _, quoted = sentence.partition("\t")
    if not quoted:
        raise ValueError("has no tab between the number and the sentence")
    label = rest[0] if rest and not rest[0].startswith("Comment") else ""
    text, places = _unmark(quoted.strip().removeprefix('"').removesuffix('"'), _TAG)
    if [name for name, _ in places] != ["e1", "e2"]:
        raise ValueError("does not mark one <e1> and one <e2>, in this order")
    entities = [mark(text, name, span) for name, span in places]
    if not label:
        return Labelled(number, text, row.where, entities=tuple(entities))
    return pair_record(row.where, number, text, label, entities)


def _unmark(text: str, marks: re.Pattern[str]) -> tuple[str, list[tuple[str, Span]]]:
    """The text without its marks, and what they enclosed, in order."""
    parts: list[str] = []
    open_at: dict[str, int] = {}
    places: list[tuple[str, Span]] = []
    at = size = 0
    for found in marks.finditer(text):
        parts.append(text[at : found.start()])
        size += found.start() - at
        at = found.end()
        name = found[0].strip("</> ")
        if found[0].startswith("</"):
            if name not in open_at:
                raise ValueError(f"closes {found[0]} without opening it")
            places.append((name, Span(open_at.pop(name), size)))
        else:
            open_at[name] = size
    if open_at:
        raise ValueError(f"opens {sorted(open_at)} without closing it")
    return "".join(parts) + text[at:], places


def read_inline_entities(
    source: SourceLike, *, account: Account | None = None
) -> Iterator[Labelled]:
    """Read a text with a tag around each entity; tags of one name do not enclose each other."""
    account = account or Account()
    origin = as_source(source)

    def parse(row: Row) -> Labelled:
        text, places = _unmark(row.value, _ANY_TAG)
        found = sorted(places, key=lambda place: place[1])
        entities = tuple(mark(text, name, span) for name, span in found)
        return Labelled(row.where, text, row.where, frozenset(("entities",)), entities=entities)

    return read_rows([Row(origin.name, text_of(origin))], parse, account)


def read_bracketed_pairs(
    source: SourceLike,
    *,
    head: str = "[[",
    style: Style | None = None,
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read JSON lines of ``text`` with both kinds of brackets and a ``label``.

    ``head`` is the bracket of the relation's first member; ``"first"`` takes the one that stands
    first, where brackets do not tell the direction. ``style`` makes natural text of a text that is
    tokens parted by spaces.
    """
    account = account or Account()

    def parse(row: Row) -> Labelled:
        text, places = _unbracket(row.value["text"], style)
        entities = [mark(text, "", span) for _, span in places]
        order = [bracket for bracket, _ in places]
        first = 0 if head == "first" else order.index(head)
        pair = (first, 1 - first)
        return pair_record(row.where, row.where, text, row.value["label"], entities, pair)

    return read_rows(json_line_rows(source, account), parse, account)


def _unbracket(text: str, style: Style | None) -> tuple[str, list[tuple[str, Span]]]:
    """The text without its brackets, and what they enclosed; a later ``>>`` is part of the text."""
    pairs = [(opening, _enclosed(text, opening, closing)) for opening, closing in _BRACKETS]
    cuts = sorted(cut for _, (left, right) in pairs for cut in (left, right))
    parts: list[str] = []
    moved: dict[Span, int] = {}
    at = size = 0
    for cut in cuts:
        parts.append(text[at : cut.start])
        size += cut.start - at
        at, moved[cut] = cut.end, size
    plain = "".join(parts) + text[at:]
    found = [(opening, Span(moved[left], moved[right])) for opening, (left, right) in pairs]
    found.sort(key=lambda place: place[1])
    if style is None:
        return plain, found
    words = plain.split()
    before = align_tokens(words, plain) or ()
    natural, after = detokenize(words, style=style)
    return natural, [(opening, _moved(span, before, after)) for opening, span in found]


def _enclosed(text: str, opening: str, closing: str) -> tuple[Span, Span]:
    begin = text.find(f"{opening} ")
    end = text.find(f" {closing}", begin + 2) if begin >= 0 else -1
    if end < 0:
        raise ValueError(f"does not mark one {opening} ... {closing}")
    return Span(begin, begin + 3), Span(end, end + 3)


def _moved(span: Span, before: Sequence[Span], after: Sequence[Span]) -> Span:
    """The span over the same tokens in another spacing."""
    inside = [number for number, place in enumerate(before) if place.overlaps(span)]
    return Span(after[inside[0]].start, after[inside[-1]].end)
