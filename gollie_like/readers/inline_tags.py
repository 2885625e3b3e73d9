"""Pairs marked inside their sentence: ``<e1>...</e1>`` or ``[[ ... ]]`` and ``<< ... >>``.

In: SemEval-2010 task 8's blocks (number, quoted sentence, relation, comment), or JSON lines with
brackets (SciERC and ChemProt as relation classification). Out: one `Labelled` a pair; the marks are
taken out of the text. The relation's direction, ``Cause-Effect(e2,e1)``, orders head and tail and
leaves the relation's type; the label keeps it as written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, detokenize
from gollie_like.readers.fewrel import pair_record
from gollie_like.readers.files import Source, SourceLike, as_source, json_line_rows, lines
from gollie_like.readers.labelled import Labelled, LabelledRelation, mark
from gollie_like.readers.report import Account, Row, read_rows

__all__ = ["read_bracketed_pairs", "read_tagged_pairs"]

_TAG = re.compile(r"</?e[12]>")
_BRACKET = re.compile(r"(\[\[|<<) | (\]\]|>>)")
_DIRECTED = re.compile(r"(?P<type>.+)\((?P<first>e[12]),e[12]\)\Z")


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
    directed = _DIRECTED.match(label)
    if directed is None:
        return pair_record(row.where, number, text, label, entities)
    head = 0 if directed["first"] == "e1" else 1
    return Labelled(
        number,
        text,
        row.where,
        frozenset(("relations", "labels")),
        entities=tuple(entities),
        relations=(LabelledRelation(directed["type"], head, 1 - head),),
        labels=(label,),
    )


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
        if sorted(order) != ["<<", "[["]:
            raise ValueError("does not mark one [[ ... ]] and one << ... >>")
        first = 0 if head == "first" else order.index(head)
        pair = (first, 1 - first)
        return pair_record(row.where, row.where, text, row.value["label"], entities, pair)

    return read_rows(json_line_rows(source, account), parse, account)


def _unbracket(text: str, style: Style | None) -> tuple[str, list[tuple[str, Span]]]:
    if style is not None:
        return _unbracket_tokens(text.split(), style)
    tagged = _BRACKET.sub(lambda found: _as_tag(found[0]), text)
    plain, places = _unmark(tagged, re.compile("</?\x00[12]>"))
    return plain, [("[[" if name.endswith("1") else "<<", span) for name, span in places]


def _as_tag(bracket: str) -> str:
    number = "1" if bracket.strip() in ("[[", "]]") else "2"
    return f"</\x00{number}>" if bracket.strip() in ("]]", ">>") else f"<\x00{number}>"


def _unbracket_tokens(tokens: Sequence[str], style: Style) -> tuple[str, list[tuple[str, Span]]]:
    words = [token for token in tokens if token not in ("[[", "]]", "<<", ">>")]
    text, places = detokenize(words, style=style)
    found: list[tuple[str, Span]] = []
    open_at: tuple[str, int] | None = None
    number = 0
    for token in tokens:
        if token in ("[[", "<<"):
            open_at = (token, number)
        elif token in ("]]", ">>") and open_at is not None:
            span = Span(places[open_at[1]].start, places[number - 1].end)
            found.append((open_at[0], span))
            open_at = None
        else:
            number += 1
    return text, found
