"""What is fuzzed, and what must hold whatever comes: a function for each reader of untrusted text.

Each takes hypothesis' `data`, draws an input and checks the laws of its room. Anything else than an
error of this package is a finding.
"""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Literal

from hypothesis import strategies as st

from gollie_like import Document, Entity, Event, Free, Mention, Relation, Span, Task
from gollie_like.errors import GollieLikeError
from gollie_like.evaluate import evaluate
from gollie_like.extraction import Extraction
from gollie_like.ground import locate
from gollie_like.headings import find_headings, render_headings, stand_above
from gollie_like.introspect import describe_schema
from gollie_like.merge import merge, subtract
from gollie_like.record import dumps, from_record, make_sayable, read_lines, to_record, validate
from gollie_like.sources import Form, Unreadable, read_standard_input
from gollie_like.sources.docx import read_docx
from gollie_like.sources.html import read_html
from gollie_like.sources.pdf import read_pdf
from gollie_like.window import cut_windows

__all__ = ["TARGETS"]


class Color(Enum):
    """Colors."""

    RED = "red"
    BLUE = 2


@dataclass
class Person(Entity):
    """A human being."""

    span: str  # The name.
    age: int | None = None  # In years.


@dataclass
class Owns(Relation):
    """Owns."""

    owner: Person  # Who.
    owned: list[str]  # What.


@dataclass
class Meeting(Event):
    """A meeting."""

    mention: str  # The word.
    people: list[Person]  # Who.
    kind: Literal["planned", "past"] | None = None  # Which.
    color: Color = Color.RED  # Of the room.
    cost: float | bool | None = None  # How much.
    note: Free | None = None  # Anything.
    after: Meeting | None = None  # Which one before.


TASK = Task(describe_schema([Person, Owns, Meeting]))

_TOKENS = st.sampled_from(
    ["Person(", "Owns(", "Meeting(", "span=", "mention=", "people=", "owner=", "owned=", "after=",
     "kind=", "color=", "cost=", "note=", '"Ann"', "'Bo'", '"planned"', "Color.RED", "[", "]", "(",
     ")", "{", "}", ",", ", ", "\n", "    ", "1", "-1", "1e999", "0x", "9" * 50, "True", "None",
     "lambda: ", "*", "**", "result = ", "#", '"', "'", '"""', "\\", "f'{x}'", "b''", "...", ":=",
     "await ", "Ann", "é", "\x00", "\ud800", "\u2028", "if ", "for x in ", "=", ".", "@", ";"]
)  # fmt: skip
CODES = st.one_of(
    st.lists(_TOKENS, max_size=60).map("".join),
    st.text(max_size=200),
    st.tuples(st.lists(_TOKENS, max_size=12).map("".join), st.integers(1, 300)).map(
        lambda pair: pair[0] * pair[1]
    ),
)

_WORDS = st.sampled_from(
    ["Ann", "ann", "ANN", "Bo", "Ann Lee", "Café", "Cafe\u0301", "嫦娥", "İstanbul", "ﬁne",
     "Straße", "STRASSE", "👩‍👩‍👧", "\u200b", "\ufeff", "\ud800", "\r\n", "\n\n", " ", "  ", ".",
     "!", "。", "-", "\u00ad", "A\u030a", "Å", "ǆ", "x" * 70, "مرحبا", "ไทย", "\x00", "\u2028",
     "# ", "Chapter 1"]
)  # fmt: skip
TEXTS = st.one_of(st.lists(_WORDS, max_size=60).map("".join), st.text(max_size=200))


def fuzz_evaluator(data: st.DataObject) -> None:
    """Any code gives instances of the schema and problems; all of it can be written and read."""
    code, text = data.draw(CODES), data.draw(TEXTS)
    evaluation = evaluate(code, TASK)
    for item in evaluation.items:
        assert type(item.instance) in (Person, Owns, Meeting)
    again = evaluate(repr(evaluation.instances), TASK)
    if not any(problem.kind == "cardinality" for problem in again.problems):
        assert again.instances == evaluation.instances or not evaluation.instances
    mentions = locate(evaluation.items, text, TASK.schema)
    found = Extraction(Document(text), mentions, evaluation.problems, code=code)
    said = make_sayable(found)
    record = json.loads(dumps(said))
    validate(record)
    assert from_record(record, TASK).mentions == said.mentions


def fuzz_grounder(data: st.DataObject) -> None:
    """Spans lie in the text; an exact one holds the very words."""
    text = data.draw(TEXTS)
    words = data.draw(
        st.lists(st.one_of(_WORDS, st.text(max_size=8), _pieces_of(text)), max_size=8)
    )
    instances: list[Any] = [Person(word) for word in words]
    instances += [Owns(Person(word), words) for word in words[:2]]
    instances += [Meeting(word, [Person(w) for w in words]) for word in words[:2]]
    for mention in locate(_items(instances), text, TASK.schema):
        for path, spans in mention.spans.items():
            assert path in mention.status
            for span in spans:
                assert span is None or span.end <= len(text)
        if isinstance(mention.instance, Person) and str(mention.status["span"]) == "exact":
            (span,) = mention.spans["span"]
            assert span is not None
            assert span.of(text) == mention.instance.span


def _pieces_of(text: str) -> st.SearchStrategy[str]:
    places = st.integers(0, len(text))
    return st.tuples(places, places).map(lambda pair: text[min(pair) : max(pair)])


def _items(instances: list[Any]) -> Any:
    """Instances as the evaluator gives them."""
    return evaluate(repr(instances), TASK).items


def fuzz_windows(data: st.DataObject) -> None:
    """Windows cover the text in order and fit; merging keeps places apart and loses none."""
    text = data.draw(st.lists(_WORDS, max_size=200).map("".join))
    room, overlap = data.draw(st.integers(1, 60)), data.draw(st.integers(0, 60))
    windows = cut_windows(text, room=room, overlap=overlap, count=lambda part: -(-len(part) // 3))
    seen = 0
    for window in windows:
        assert window.start <= seen < window.end
        seen = window.end
    assert seen == len(text)
    headings = find_headings(text)
    assert render_headings(stand_above(headings, len(text) // 2)).count("\n") <= 1
    found = data.draw(st.lists(st.tuples(st.integers(0, 5), _mentions(len(text))), max_size=25))
    merged = merge(found)
    assert all(any(mention is other for _, other in found) for mention in merged)
    for _, mention in found:
        assert any(_meets(mention, kept) for kept in merged)
    subtract(windows, [mention.span for mention in merged if mention.span])


def _mentions(length: int) -> st.SearchStrategy[Mention]:
    place = st.tuples(st.integers(0, length), st.integers(0, 9)).map(
        lambda pair: Span(pair[0], pair[0] + pair[1])
    )
    person = st.builds(
        lambda span, sure: Mention(Person("x"), {"span": (span,)}, confidence=sure),
        st.none() | place,
        st.none() | st.floats(0, 1),
    )
    owns = st.builds(
        lambda one, other: Mention(
            Owns(Person("x"), ["y"]), {"owner.span": (one,), "owned": (other,)}
        ),
        st.none() | place,
        st.none() | place,
    )
    return person | owns


def _meets(one: Mention, other: Mention) -> bool:
    if one.label != other.label:
        return False
    if one.span is None or other.span is None:
        return one.span is other.span
    return one.span == other.span or one.span.overlaps(other.span)


_BYTES = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")),
    st.lists(
        st.sampled_from(
            [b"<p>", b"</p>", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<script>", b"</script", b"<",
             b"&#x110000;", b"&amp", b"<?xml encoding='utf-7'?>", b"<meta charset=utf-16>",
             b"<pre>", b"{", b'{"text": "Ann"}', b'"text"', b":", b"\n", b"\r", b",", b";", b'"',
             b"text,id",
             b"\xff", b"\x00", b"\xef\xbb\xbf", b"[" * 200, b"9" * 5000, b"NaN", b'"\\ud800"', b"a"]
        ),
        max_size=40,
    ).map(b"".join),
)  # fmt: skip


def fuzz_rows(data: st.DataObject) -> None:
    """Any bytes give documents or sentences, for every kind of rows."""
    content = data.draw(_BYTES)
    for kind in ("jsonl", "csv", "text"):
        with contextlib.suppress(GollieLikeError):
            for found in read_standard_input(io.BytesIO(content), Form(kind=kind)):
                assert isinstance(found, (Document, Unreadable))
                if isinstance(found, Document):
                    assert isinstance(found.text, str)
    with contextlib.suppress(GollieLikeError):
        for record in read_lines(content.splitlines(keepends=True)):
            assert to_record(from_record(record, TASK))["text"] == record["text"]


def fuzz_html(data: st.DataObject) -> None:
    """Any bytes give visible text or a sentence."""
    with contextlib.suppress(GollieLikeError):
        assert read_html(data.draw(_BYTES), "page").strip()


def fuzz_office(data: st.DataObject) -> None:
    """Broken PDF and DOCX files give a sentence: bytes of a whole one are changed or cut."""
    for whole, read in ((_PDF, read_pdf), (_DOCX, read_docx)):
        content = bytearray(whole)
        for _ in range(data.draw(st.integers(0, 4))):
            at = data.draw(st.integers(0, len(content) - 1))
            content[at] = data.draw(st.integers(0, 255))
        end = data.draw(st.integers(0, len(content)) | st.just(len(content)))
        with contextlib.suppress(GollieLikeError):
            assert read(bytes(content[:end]), "file").strip()


def _make_docx() -> bytes:
    import docx

    document = docx.Document()
    document.add_heading("Title", 1)
    document.add_paragraph("Ann came.")
    document.add_table(rows=2, cols=2)
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "a.docx"
        document.save(str(path))
        # Stored, not packed, so that changed bytes reach the XML.
        target = io.BytesIO()
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
            for member in old.namelist():
                new.writestr(member, old.read(member))
        return target.getvalue()


_DOCX = _make_docx()
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R"
    b"/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 42>>stream\nBT /F1 24 Tf 50 100 Td (Ann came home.) Tj ET\n"
    b"endstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    b"trailer<</Size 6/Root 1 0 R>>\n%%EOF"
)

TARGETS: dict[str, Callable[[st.DataObject], None]] = {
    "evaluator": fuzz_evaluator,
    "grounder": fuzz_grounder,
    "windows": fuzz_windows,
    "rows": fuzz_rows,
    "html": fuzz_html,
    "office": fuzz_office,
}
"""Every target by name."""
