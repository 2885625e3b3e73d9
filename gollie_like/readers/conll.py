"""CoNLL-like columns: a token and its tags a line, a blank line after each sentence.

In: a file in any of the variants (separator, order and number of columns, tag scheme, document
marks, comments, several layers of tags). Out: one `Labelled` a sentence. Tags are read by `tags`,
texts are made by `detokenize` or taken from a ``# text =`` comment that fits the tokens. Trees,
heads and other columns are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from gollie_like.amount import tell_amount
from gollie_like.document import Span
from gollie_like.readers.detokenize import Style, align_tokens, detokenize
from gollie_like.readers.files import Line, Source, SourceLike, as_source, lines
from gollie_like.readers.labelled import Labelled, LabelledSpan, mark
from gollie_like.readers.report import Account
from gollie_like.readers.tags import Scheme, TagReader

__all__ = ["read_conll"]

_DOCUMENT = "-DOCSTART-"
_BLANKS = " \t\r\n\v\f"  # other white space, such as a no-break space, is part of a token
_GAP = re.compile(f"[{_BLANKS}]+")
_SEGMENTED = re.compile(r"(.+?)\d*\Z")


@dataclass
class _Sentence:
    first: int
    columns: list[list[str]] = field(default_factory=list)
    text: str | None = None
    problem: str = ""


@dataclass(frozen=True)
class _Layout:
    token: int
    tags: Mapping[str, int]
    separator: str | None
    comments: bool
    segmented: bool
    at_names: bool
    style: Style


def read_conll(
    source: SourceLike,
    *,
    token: int = 0,
    tags: int | Mapping[str, int] = -1,
    separator: str | None = None,
    scheme: Scheme = "auto",
    comments: bool = False,
    segmented: bool = False,
    at_names: bool = False,
    style: Style = "natural",
    account: Account | None = None,
) -> Iterator[Labelled]:
    """Read a file of columns.

    ``token`` and ``tags`` are column numbers; a mapping names several layers of tags, and their
    mentions carry the layer's name as an attribute. The separator is a tab where the line has one,
    else spaces, unless stated. ``comments`` takes lines that begin with ``# `` as comments.
    ``segmented`` cuts the segmentation number off a character (``人2``). ``at_names`` joins the
    mention of a lone ``@`` with that of the name behind it.
    """
    account = account or Account()
    origin = as_source(source)
    layers = {"": tags} if isinstance(tags, int) else tags
    layout = _Layout(token, layers, separator, comments, segmented, at_names, style)
    readers = {layer: TagReader(scheme) for layer in layers}
    for sentence in _sentences(origin, layout):
        where = origin.at(sentence.first)
        try:
            if sentence.problem:
                raise ValueError(sentence.problem)
            record = _record(sentence, where, layout, readers, account)
        except ValueError as error:
            account.reject(where, str(error))
            continue
        account.read += 1
        yield record
    mended = sum(reader.mended() for reader in readers.values())
    if mended:
        account.note("an inside tag with nothing before it began a mention", origin.name, mended)


def _sentences(source: Source, layout: _Layout) -> Iterator[_Sentence]:
    held: _Sentence | None = None
    text: str | None = None
    for line in lines(source):
        if layout.comments and line.text.startswith("# "):
            key, equals, value = line.text[2:].partition("=")
            text = value.strip() if equals and key.strip() == "text" else text
            continue
        if not line.text.strip(_BLANKS) or line.text.startswith(_DOCUMENT):
            if held is not None:
                yield held
            held, text = None, None if held is not None else text
            continue
        if held is None:
            held = _Sentence(line.number, text=text)
        _add(held, line, layout)
    if held is not None:
        yield held


def _add(sentence: _Sentence, line: Line, layout: _Layout) -> None:
    if line.problem:
        sentence.problem = sentence.problem or f"line {line.number} {line.problem}"
        return
    separator = layout.separator or ("\t" if "\t" in line.text else "")
    written = line.text.rstrip(_BLANKS)
    columns = written.split(separator) if separator else _GAP.split(written.lstrip(_BLANKS))
    needed = max(abs(n) if n < 0 else n + 1 for n in (layout.token, *layout.tags.values()))
    if len(columns) < max(needed, 2):
        sentence.problem = sentence.problem or (
            f"line {line.number} has {tell_amount(len(columns), 'column')}, "
            f"but {max(needed, 2)} are needed"
        )
        return
    sentence.columns.append(columns)


def _record(
    sentence: _Sentence,
    where: str,
    layout: _Layout,
    readers: Mapping[str, TagReader],
    account: Account,
) -> Labelled:
    written = [columns[layout.token] for columns in sentence.columns]
    tokens = [token.strip(_BLANKS) or token for token in written]
    if layout.segmented:
        tokens = [_SEGMENTED.sub(r"\1", token) for token in tokens]
    places = align_tokens(tokens, sentence.text) if sentence.text else None
    if places is not None and sentence.text is not None:
        text = sentence.text
    else:
        if sentence.text:
            account.note("the text comment does not fit the tokens and was not used", where)
        text, places = detokenize(tokens, style=layout.style)
    entities: list[LabelledSpan] = []
    for layer, column in layout.tags.items():
        tags = [columns[column].strip() for columns in sentence.columns]
        if layout.at_names:
            tags = _joined_at(tokens, tags)
        for kind, begin, end in readers[layer].chunks(tags):
            span = Span(places[begin].start, places[end - 1].end)
            entities.append(mark(text, kind, span, attributes={"layer": layer} if layer else {}))
    entities.sort(key=lambda entity: entity.spans)
    return Labelled(
        where,
        text,
        where,
        frozenset(("entities",)),
        tokens=places,
        entities=tuple(entities),
    )


def _joined_at(tokens: list[str], tags: list[str]) -> list[str]:
    joined = list(tags)
    for index in range(1, len(tags)):
        if tokens[index - 1] == "@" and tags[index] == tags[index - 1] and tags[index][:2] == "B-":
            joined[index] = "I-" + tags[index][2:]
    return joined
