"""spaCy's binary format (``.spacy``), read without spaCy.

In: a file that ``DocBin.to_disk`` wrote: msgpack, compressed with zlib, its tokens a table of
64-bit numbers that are hashes of the strings stored beside them. Out: one `Labelled` a document,
its named entities as entities and its categories above one half as labels. Trees, vectors, span
groups and custom attributes are not read. The file is held as a whole.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gollie_like.document import Span
from gollie_like.readers.files import Source, SourceLike, as_source, bytes_of
from gollie_like.readers.labelled import Labelled, mark
from gollie_like.readers.report import Account, Row, read_rows, refuse

__all__ = ["read_docbin"]

# spaCy's numbers for the columns of the table; they are part of its file format.
_ORTH, _ENT_IOB, _ENT_TYPE = 65, 77, 78
# Strings that spaCy numbers instead of hashing them: the names of its attributes, word classes,
# entity types and arcs, by their first number.
_NUMBERED = {
    64: "ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE "
    "HEAD SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN "
    "PUNCT SCONJ SYM VERB X EOL SPACE",
    380: "PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME "
    "PERCENT MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass "
    "cc ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph infmod intj iobj mark "
    "meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp "
    "pobj poss possessive preconj prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID "
    "MORPH ENT_ID IDX _",
}
_LIMIT = 1 << 31
_MASK = (1 << 64) - 1


def read_docbin(source: SourceLike, *, account: Account | None = None) -> Iterator[Labelled]:
    """Read the documents of a file."""
    account = account or Account()
    return read_rows(_documents(as_source(source)), _parse, account)


def _documents(source: Source) -> Iterator[Row]:
    try:
        unpacker = zlib.decompressobj()
        packed = unpacker.decompress(bytes_of(source), _LIMIT)
        if unpacker.unconsumed_tail:
            refuse(source.name, f"unpacks to more than {_LIMIT} bytes")
        content = _Unpacker(packed).value()
        attributes, lengths = content["attrs"], _numbers(content["lengths"], "i")
        table = _numbers(content["tokens"], "Q")
    except (zlib.error, struct.error, KeyError, IndexError, TypeError, ValueError) as error:
        refuse(source.name, f"is not spaCy's binary format ({error})")
    strings = {_hash(text): text for text in content["strings"]} | {0: ""}
    for first, names in _NUMBERED.items():
        strings.update(enumerate(names.split(), start=first))
    width = len(attributes)
    cats = content.get("cats") or [{}] * len(lengths)
    spaces = content["spaces"]
    at = 0
    for number, (length, cat) in enumerate(zip(lengths, cats, strict=True)):
        rows = [table[(at + i) * width : (at + i + 1) * width] for i in range(length)]
        columns = {name: [row[k] for row in rows] for k, name in enumerate(attributes)}
        gaps = [bool(flag) for flag in spaces[at : at + length]]
        at += length
        yield Row(f"{source.name}:doc[{number}]", (columns, gaps, strings, cat))


def _parse(row: Row) -> Labelled:
    columns, gaps, strings, cats = row.value
    parts: list[str] = []
    places: list[Span] = []
    at = 0
    for orth, gap in zip(columns[_ORTH], gaps, strict=True):
        if orth not in strings:
            raise ValueError("a token's string is not stored in the file")
        word = strings[orth]
        parts.append(word + " " * gap)
        places.append(Span(at, at + len(word)))
        at += len(word) + gap
    text = "".join(parts)
    entities = [
        mark(text, strings[kind], Span(places[begin].start, places[end - 1].end))
        for kind, begin, end in _entities(columns)
    ]
    labels = tuple(name for name, weight in cats.items() if weight > 0.5)
    families = ("entities", "labels") if cats else ("entities",)
    return Labelled(
        row.where,
        text,
        row.where,
        frozenset(families),
        tokens=tuple(places),
        entities=tuple(entities),
        labels=labels,
    )


def _entities(columns: Mapping[int, Sequence[int]]) -> Iterator[tuple[int, int, int]]:
    """Runs of tokens by spaCy's codes: 3 begins, 1 goes on, 2 and 0 are outside."""
    codes, kinds = columns[_ENT_IOB], columns[_ENT_TYPE]
    begin = -1
    for index, code in enumerate([*codes, 2]):
        if begin >= 0 and code != 1:
            yield kinds[begin], begin, index
            begin = -1
        if code == 3 or (code == 1 and begin < 0):
            begin = index


def _numbers(raw: bytes, kind: str) -> tuple[int, ...]:
    size = struct.calcsize(f"<{kind}")
    return struct.unpack(f"<{len(raw) // size}{kind}", raw)


def _hash(text: str) -> int:
    """The hash by which spaCy names strings: MurmurHash64A with seed 1."""
    data = text.encode("utf-8")
    multiplier, size = 0xC6A4A7935BD1E995, len(data)
    mixed = 1 ^ (size * multiplier & _MASK)
    whole = size - size % 8
    for (block,) in struct.iter_unpack("<Q", data[:whole]):
        block = block * multiplier & _MASK
        block = (block ^ (block >> 47)) * multiplier & _MASK
        mixed = (mixed ^ block) * multiplier & _MASK
    if size % 8:
        mixed = (mixed ^ int.from_bytes(data[whole:], "little")) * multiplier & _MASK
    mixed = (mixed ^ (mixed >> 47)) * multiplier & _MASK
    return mixed ^ (mixed >> 47)


class _Unpacker:
    """Reads the kinds of msgpack values that the format uses: no extensions."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def value(self, depth: int = 0) -> Any:
        if depth > 32:
            raise ValueError("nested too deeply")
        code = self._take(1)[0]
        if code <= 0x7F:
            return code
        if code >= 0xE0:
            return code - 0x100
        if code <= 0x8F:
            return self._map(code & 0x0F, depth)
        if code <= 0x9F:
            return self._list(code & 0x0F, depth)
        if code <= 0xBF:
            return self._take(code & 0x1F).decode("utf-8")
        if code in _CONSTANTS:
            return _CONSTANTS[code]
        if code in _PLAIN:
            return self._number(_PLAIN[code])
        if code not in _SIZED:
            raise ValueError(f"unknown msgpack code {code:#x}")
        kind, format = _SIZED[code]
        size = self._number(format)
        if kind == "map":
            return self._map(size, depth)
        if kind == "list":
            return self._list(size, depth)
        raw = self._take(size)
        return raw.decode("utf-8") if kind == "str" else raw

    def _take(self, size: int) -> bytes:
        end = self._at + size
        if end > len(self._data):
            raise ValueError("ends too early")
        taken, self._at = self._data[self._at : end], end
        return taken

    def _number(self, format: str) -> Any:
        return struct.unpack(format, self._take(struct.calcsize(format)))[0]

    def _map(self, size: int, depth: int) -> dict[Any, Any]:
        return {self.value(depth + 1): self.value(depth + 1) for _ in range(size)}

    def _list(self, size: int, depth: int) -> list[Any]:
        return [self.value(depth + 1) for _ in range(size)]


_CONSTANTS = {0xC0: None, 0xC2: False, 0xC3: True}
_PLAIN = dict(zip(range(0xCA, 0xD4), (f">{c}" for c in "fdBHIQbhiq"), strict=True))
_SIZED = {
    code + step: (kind, f">{size}")
    for code, kind, sizes in ((0xC4, "bin", "BHI"), (0xD9, "str", "BHI"), (0xDC, "list", "HI"))
    for step, size in enumerate(sizes)
} | {0xDE: ("map", ">H"), 0xDF: ("map", ">I")}
