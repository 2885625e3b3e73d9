"""Displays: marks that nest and cross, HTML that escapes everything, tables that align."""

from __future__ import annotations

import dataclasses
import html
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from gollie_like.document import Alignment, Document, Mention, Problem, Span
from gollie_like.extraction import Extraction
from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity, Event, Free, Label, Relation
from gollie_like.show import render_fragment, render_page, render_table
from gollie_like.show.marks import LANES, Close, Crowd, Mark, Open, Run, collect, lay_out
from gollie_like.show.style import HUES, SCRIPT, assign_looks, content_policy, sheet
from gollie_like.show.visible import attribute, markup, one_line, visible

HOSTILE = (
    '<script>alert("x")</script> & \'<b onclick="y">\x1b[31m\x00\u202eevil\u202c\ud800 [bold]z[/]'
)


@dataclass
class Person(Entity):
    """A human being, <b>not</b> a "robot"."""

    span: str


@dataclass
class City(Entity):
    span: str


class Color(Enum):
    RED = "red"


@dataclass
class Launcher(Entity):
    """A vehicle."""

    span: str
    maker: str | None = None


@dataclass
class Mission(Event):
    """A journey."""

    mention: str
    date: str | None = None
    crew: list[str] = field(default_factory=list)
    launcher: Launcher | None = None
    stages: list[Launcher] = field(default_factory=list)
    color: Color | None = None
    window: int | None = None
    summary: Free | None = None
    parent: Mission | None = None


@dataclass
class WorksFor(Relation):
    """Someone works for someone."""

    employee: str
    employer: str


class Space(Label):
    """About space."""


def entity(cls: type, text: str, span: str, nth: int = 0, **more: Any) -> Mention:
    start = [found.start() for found in re.finditer(re.escape(span), text)][nth]
    more = {"status": {"span": Alignment.EXACT}, "confidence": 0.9, **more}
    return Mention(cls(span), {"span": (Span(start, start + len(span)),)}, **more)


# What a browser would see.

VOID = {"meta", "wbr"}
SILENT = {"gl-tag", "gl-note"}


class Reader(HTMLParser):
    """Elements, text and ids of some HTML; fails if elements do not nest."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, str]] = []
        self.passages: list[str] = []
        self.all_text: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        assert len(named) == len(attrs)
        self.elements.append((tag, named))
        classes = named.get("class") or ""
        if "gl-text" in classes.split():
            self.passages.append("")
        if tag not in VOID:
            self.open.append((tag, classes))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = {name for _, names in self.open for name in names.split()}
        self.all_text.append(data)
        if "gl-text" in classes and not classes & SILENT:
            self.passages[-1] += data

    def having(self, name: str) -> list[dict[str, str | None]]:
        return [attrs for _, attrs in self.elements if name in (attrs.get("class") or "").split()]


def shown_text(text: str) -> str:
    """What a passage says: hidden characters by their names, as chips do."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup(text)))


# Marks.


@st.composite
def marked(draw: st.DrawFn) -> tuple[int, list[Mark]]:
    length = draw(st.integers(0, 30))
    ends = st.tuples(st.integers(0, length), st.integers(0, length + 2))
    pairs = draw(st.lists(ends.map(lambda pair: tuple(sorted(pair))), max_size=12))
    return length, [Mark(start, end, i) for i, (start, end) in enumerate(pairs)]


@given(marked(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 40)), max_size=3))
@settings(max_examples=500, deadline=None)
def test_marks_cover_what_they_mark(
    case: tuple[int, list[Mark]], unread: list[tuple[int, int]]
) -> None:
    length, marks = case
    layout = lay_out(length, marks, [Span(*sorted(pair)) for pair in unread])
    covered: Counter[int] = Counter()
    pieces: Counter[int] = Counter()
    lanes: dict[int, int] = {}
    stack: list[Open] = []
    done = crowd = dim = 0
    for step in layout.steps:
        if isinstance(step, Run):
            assert step.start == done < step.end
            done = step.end
            covered.update({piece.index: step.end - step.start for piece in stack})
            dim += (step.end - step.start) * any(piece.mark.mention < 0 for piece in stack)
            seen = [piece.lane for piece in stack if piece.mark.mention >= 0]
            assert len(set(seen)) == len(seen) <= LANES
            assert seen == sorted(seen, reverse=True)
        elif isinstance(step, Open):
            assert step.continued == (pieces[step.index] > 0)
            pieces[step.index] += 1
            assert lanes.setdefault(step.index, step.lane) == step.lane
            assert done == step.mark.start or step.continued
            stack.append(step)
        elif isinstance(step, Close):
            begun = stack.pop()
            assert (begun.index, begun.continues) == (step.index, step.continues)
            assert step.continues == (done < begun.mark.end)
        else:
            crowd += step.count
    assert not stack
    assert done == length
    inside = [i for i, mark in enumerate(marks) if mark.end <= length]
    assert len(layout.drawn) + crowd == len(inside)
    for i in layout.drawn:
        assert covered[i] == marks[i].end - marks[i].start
        assert pieces[i] >= 1
        assert 0 <= lanes[i] < max(layout.lanes, 1)
    assert dim == len(
        {i for pair in unread for i in range(min(pair), max(pair))} & {*range(length)}
    )


def test_an_enclosing_mark_lies_in_a_higher_lane() -> None:
    layout = lay_out(20, [Mark(2, 6, 0), Mark(0, 10, 1), Mark(3, 5, 2)])
    opened = [(step.index, step.lane) for step in layout.steps if isinstance(step, Open)]
    assert opened == [(1, 2), (0, 1), (2, 0)]


def test_crossing_marks_are_cut_where_they_cross() -> None:
    layout = lay_out(20, [Mark(0, 10, 0), Mark(5, 15, 1)])
    first, second = Mark(0, 10, 0), Mark(5, 15, 1)
    assert layout.steps == (
        Open(0, first, 1),
        Run(0, 5),
        Open(1, second, 0, continues=True),
        Run(5, 10),
        Close(1, continues=True),
        Close(0),
        Open(1, second, 0, continued=True),
        Run(10, 15),
        Close(1),
        Run(15, 20),
    )


def test_more_marks_than_lanes_are_counted() -> None:
    layout = lay_out(3, [Mark(0, 3, i) for i in range(LANES + 5)])
    assert len(layout.drawn) == layout.lanes == LANES
    assert [step for step in layout.steps if isinstance(step, Crowd)] == [Crowd(5)]


def test_the_first_grounded_path_is_where_a_mention_stands() -> None:
    spans = {"mention": (None,), "crew": (Span(3, 4), None, Span(5, 6)), "date": (Span(7, 8),)}
    found = [(m.start, m.path, m.part, m.key) for m in collect([Mention(Mission("a"), spans)])]
    assert found == [(3, "crew", 0, True), (5, "crew", 2, True), (7, "date", 0, False)]


# Characters.

FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e007f"


def test_no_character_hides() -> None:
    """Of all characters without a shape of their own, joiners alone are left as they are."""
    shaped = {0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2}
    shaped |= {0x110BD, 0x110CD, *range(0x13430, 0x13440)}
    kept = {chr(code) for code in shaped} | {"\t", "\n", "\u200c", "\u200d"}
    for code in range(0x110000):
        character = chr(code)
        hidden = unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        if hidden and character not in kept:
            assert character not in visible(character), hex(code)
            assert character not in markup(character), hex(code)


@pytest.mark.parametrize(
    ("text", "plain", "chips"),
    [
        ("a\x1b[2J", "a␛[2J", "aESC[2J"),
        ("\u202eb", "<U+202E>b", "U+202Eb"),
        ("\x7f\ud800", "␡<U+D800>", "U+007FU+D800"),
        ("a\r\nb\rc", "a\nb␍c", "a\nbCRc"),
        ("👩\u200d🚀 می\u200cخواهم", "👩\u200d🚀 می\u200cخواهم", "👩\u200d🚀 می\u200cخواهم"),
        (FLAG, FLAG, FLAG),
        ("x\U000e0067", "x<U+E0067>", "xU+E0067"),
        ("\x00" * 1000, "␀" * 1000, "NUL×1,000"),
        ("\r\n" * 9, "\n" * 9, "\n" * 9),
    ],
)
def test_hidden_characters_are_named(text: str, plain: str, chips: str) -> None:
    assert visible(text) == plain
    assert re.sub(r"<[^>]*>", "", markup(text)) == chips


def test_chips_tell_the_character() -> None:
    assert 'title="U+202E RIGHT-TO-LEFT OVERRIDE"' in markup("\u202e")


@given(st.text(st.characters()))
def test_attributes_hold_anything(text: str) -> None:
    reader = Reader(f'<i title="{attribute(text)}"></i>')
    ((_, attrs),) = reader.elements
    assert attrs == {"title": visible(text)}


def test_a_long_value_on_one_line_says_what_is_left() -> None:
    assert one_line("a\n\tb" + "x" * 2000, 5) == "a␊␉bx… (+1,999 characters)"


# Pages.


def hostile_extraction() -> Extraction:
    """Hostile words wherever words can be."""
    cls = dataclasses.make_dataclass("Bad", [("span", str), ("more", str)], bases=(Entity,))
    cls.__doc__ = HOSTILE
    cls.__name__ = "<i>Bad\u202e"
    bad: Any = cls
    text = f"{HOSTILE} {HOSTILE}"
    mention = Mention(
        bad(HOSTILE, HOSTILE),
        {"span": (Span(0, len(HOSTILE)),), HOSTILE: (Span(5, 60), None), "more": (None,)},
        {"span": Alignment.FUZZY, HOSTILE: Alignment.NORMALIZED, "more": Alignment.UNGROUNDED},
        0.5,
        {HOSTILE: 0.1},
    )
    return Extraction(
        Document(text, HOSTILE, {HOSTILE: HOSTILE}, origin=HOSTILE),
        (mention,),
        (Problem(HOSTILE, HOSTILE, HOSTILE),),
        HOSTILE,
        True,
        (Span(20, 70),),
        HOSTILE,
        1.5,
    )


@pytest.mark.parametrize("form", [render_fragment, lambda e: render_page([e, e], title=HOSTILE)])
def test_nothing_from_outside_becomes_markup(form: Any) -> None:
    page = form(hostile_extraction())
    page.encode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", page)
    reader = Reader(page)
    known = "html head meta title style body main h1 div span nav a section mark bdi wbr meter"
    known += " details summary pre script"
    assert {tag for tag, _ in reader.elements} <= set(known.split())
    names = {name for _, attrs in reader.elements for name in attrs}
    allowed = "aria-level charset class content data-k data-m dir href http-equiv id lang max min"
    assert names <= {*allowed.split(), "name", "open", "role", "title", "value"}
    assert all((attrs.get("href") or "#").startswith("#") for _, attrs in reader.elements)
    ids = [attrs["id"] for _, attrs in reader.elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[gd][0-9a-z]+", str(name)) for name in ids)
    scripts = [tag for tag, _ in reader.elements if tag == "script"]
    assert len(scripts) == (1 if "<html" in page else 0)
    text = hostile_extraction().text
    assert set(reader.passages) == {shown_text(text)}


def test_a_page_may_run_its_own_script_alone() -> None:
    page = render_page([Extraction(Document("a"))])
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    assert script == SCRIPT
    (policy,) = [
        attrs["content"]
        for tag, attrs in Reader(page).elements
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy == content_policy()
    assert str(policy).startswith("default-src 'none'; style-src 'unsafe-inline';")


@st.composite
def readings(draw: st.DrawFn) -> Extraction:
    words = st.sampled_from(["Ann", " ", "東京", "<b>", "&amp;", "\n", "a\x00", "العربية", "👩‍🚀"])
    text = "".join(draw(st.lists(words, max_size=12)))
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text) + 2))
    spans = st.none() | ends.map(lambda pair: Span(*sorted(pair)))
    several = st.lists(spans, max_size=3).map(tuple)
    strings = st.sampled_from(["", "Ann", "<b>", "\x1b[0m", "\u202e"])
    launchers = st.builds(Launcher, strings, st.none() | strings)
    items = st.one_of(
        st.builds(Person, strings),
        st.just(Space()),
        st.builds(WorksFor, strings, strings),
        st.builds(
            Mission,
            strings,
            crew=st.lists(strings, max_size=3),
            launcher=st.none() | launchers,
            stages=st.lists(launchers, max_size=2),
            color=st.none() | st.just(Color.RED),
        ),
    )
    paths = st.sampled_from(["span", "mention", "crew", "launcher.span", "stages[0].span", "<p>"])
    mentions = st.builds(
        Mention,
        items,
        st.dictionaries(paths, several, max_size=3),
        st.dictionaries(paths, st.sampled_from(Alignment), max_size=3),
        st.none() | st.floats(),
        st.dictionaries(paths, st.floats(0, 1), max_size=1),
    )
    unread = st.lists(spans, max_size=2).map(lambda found: tuple(filter(None, found)))
    return Extraction(
        Document(text, draw(strings)),
        tuple(draw(st.lists(mentions, max_size=5))),
        unread=draw(unread),
        seconds=draw(st.none() | st.floats(0, 1e6)),
    )


@given(readings())
@settings(max_examples=300, deadline=None)
def test_every_display_shows_the_whole_text_and_every_mention(extraction: Extraction) -> None:
    for page in (render_fragment(extraction), render_page([extraction])):
        reader = Reader(page)
        assert "".join(reader.passages) == shown_text(extraction.text)
        assert len(reader.having("gl-card")) == len(extraction.mentions)
        targets = {attrs["id"] for _, attrs in reader.elements if "id" in attrs}
        links = {str(attrs["href"])[1:] for _, attrs in reader.elements if "href" in attrs}
        assert links <= targets
    for width in (40, 80):
        lines = render_table(extraction, width=width, color=False).split("\n")
        assert all(cell_len(line) <= width for line in lines)


TEXT = "Ares 3 flies in 2032 with Ann and Bo on the SLS of NASA."


def mission() -> Mention:
    event = Mission(
        "Ares 3",
        "2032",
        ["Ann", "Bo", "Eve"],
        Launcher("sls", "Nasa"),
        color=Color.RED,
        window=3,
        summary="Three people fly.",
        stages=[Launcher("one"), Launcher("two")],
    )
    return Mention(
        event,
        {
            "mention": (Span(0, 6),),
            "date": (Span(16, 20),),
            "crew": (Span(26, 29), Span(34, 36), None),
            "launcher.span": (Span(44, 47),),
            "launcher.maker": (Span(51, 55),),
            "stages[0].span": (None,),
            "stages[1].span": (None,),
        },
        {
            "mention": Alignment.EXACT,
            "date": Alignment.EXACT,
            "crew": Alignment.UNGROUNDED,
            "launcher.span": Alignment.NORMALIZED,
            "launcher.maker": Alignment.FUZZY,
            "stages[0].span": Alignment.UNGROUNDED,
            "stages[1].span": Alignment.UNGROUNDED,
        },
        0.934,
        {"crew": 0.61},
    )


def extraction(**changes: Any) -> Extraction:
    mentions = (
        mission(),
        entity(Person, TEXT, "Ann", confidence=0.5),
        Mention(
            WorksFor("Ann", "NASA"), {"employee": (Span(26, 29),), "employer": (Span(51, 55),)}
        ),
        Mention(Person("Elon"), {"span": (None,)}, {"span": Alignment.UNGROUNDED}, 0.1),
        Mention(Space(), confidence=0.8),
    )
    whole = Extraction(
        Document(TEXT, "ares", {"question": "Who flies?"}, origin="news.txt:3"),
        mentions,
        (Problem("unknown-class", "$[5]", "unknown class 'Alien'"),),
        "result = [...]",
        True,
        (Span(48, 56),),
        "tiny, NF4",
        1.25,
        describe_schema([Mission, Launcher, Person, City, WorksFor, Space]),
    )
    return dataclasses.replace(whole, **changes)


@pytest.mark.parametrize("page", [render_fragment(extraction()), render_page([extraction()])])
def test_a_page_says_all_there_is_to_say(page: str) -> None:
    said = re.sub(r"\s+", " ", re.sub(r"<style>.*?</style>|<[^>]*>", " ", page, flags=re.DOTALL))
    for words in [
        "Document ares",
        "5 mentions · 1 not found · 1 problem · 56 characters · news.txt:3 · tiny, NF4 · 1.25 s",
        "None of: City",
        "Truncated: something was not read or cut off",
        "Not read: 8 characters of the text",
        "question Who flies?",
        "About the whole text 5 Space 0.80",
        "1 Mission 0.93 mention : Ares 3 0–6 date : 2032 16–20 crew : 0.61 Ann 26–29 Bo 34–36 Eve",
        "Eve ✕ not found launcher : Launcher span : sls 44–47 ≈ normalized maker : Nasa",
        "maker : Nasa 51–55 ~ fuzzy",
        "stages : Launcher one ✕ not found Launcher two ✕ not found color : RED",
        "window : 3 summary : Three people fly.",
        "2 Person Ann 26–29 0.50",
        "3 WorksFor employee : Ann 26–29 employer : NASA 51–55",
        "Not found in the text 4 Person Elon ✕ not found 0.10",
        "Problems unknown-class unknown class &#x27;Alien&#x27; $[5]",
        "Generated code result = [...]",
        "not read: 8 characters",
        "Mission 1 &nbsp; Ares 3 flies in &#8288; date 1 &nbsp; 2032",
        "WorksFor employee 3 &nbsp; Ann",
    ]:
        assert words in said
    assert 'title="A human being, &lt;b&gt;not&lt;/b&gt; a &quot;robot&quot;."' in page


def test_marks_link_to_cards_and_cards_to_marks() -> None:
    reader = Reader(render_page([extraction()]))
    cards = [attrs["data-m"] for attrs in reader.having("gl-card")]
    assert sorted(map(str, cards)) == [f"d0m{i}" for i in range(5)]
    assert {str(attrs["data-m"]) for attrs in reader.having("gl-m")} == {"d0m0", "d0m1", "d0m2"}
    assert len(reader.having("gl-where")) == 9


def test_crossing_mentions_say_that_they_go_on() -> None:
    text = "New York University Hospital"
    crossing = (
        entity(City, text, "New York University"),
        entity(Person, text, "University Hospital"),
    )
    reader = Reader(render_fragment(Extraction(Document(text), crossing)))
    assert reader.passages == [text]
    pieces = [str(attrs["class"]).split() for attrs in reader.having("gl-m")]
    assert [("gl-from" in names, "gl-to" in names) for names in pieces] == [
        (False, False),
        (False, True),
        (True, False),
    ]


def test_the_pieces_of_a_discontinuous_mention_belong_together() -> None:
    text = "left and right lung"
    split = Mention(Person("left lung"), {"span": (Span(0, 4), Span(15, 19))})
    listed = Mention(Mission("x", crew=["a", "b"]), {"crew": (Span(9, 14), Span(15, 19))})
    page = render_fragment(Extraction(Document(text), (split, listed)))
    assert page.count("… Person") == 1
    assert "… Mission" not in page
    assert [attrs["data-m"] for attrs in Reader(page).having("gl-m")].count("g") == 0


def test_documents_on_one_page_are_linked() -> None:
    several = [Extraction(Document("a", id=f"doc {i}")) for i in range(3)]
    page = render_page(several, title="Three")
    reader = Reader(page)
    links = [attrs["href"] for tag, attrs in reader.elements if tag == "a"]
    assert links == ["#d0", "#d1", "#d2"]
    assert {"d0", "d1", "d2"} <= {attrs.get("id") for _, attrs in reader.elements}
    assert "3 documents · 0 mentions · 0 problems" in page


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        (Extraction(Document("")), "The text is empty."),
        (Extraction(Document("Nothing.")), "No mentions."),
        (Extraction(Document("a"), (Mention(Person("")),)), "empty"),
    ],
)
def test_emptiness_is_said(reading: Extraction, words: str) -> None:
    assert words in "".join(Reader(render_fragment(reading)).all_text)


def test_no_documents_make_a_page() -> None:
    assert "0 documents" in render_page([])


def test_a_fragment_is_bounded_and_says_so() -> None:
    text = "Ann met Bo. " * 100_000
    many = tuple(entity(Person, text[:12], "Ann") for _ in range(3))
    far = tuple(
        Mention(Person("Bo"), {"span": (Span(i * 12 + 8, i * 12 + 10),)}) for i in range(5000)
    )
    problems = tuple(Problem("p", "", "x" * 10_000) for _ in range(100))
    long = Mention(Mission("a", summary="y" * 100_000))
    big = Extraction(Document(text), (long, *many, *far), problems, code="z" * 10_000)
    page = render_fragment(big)
    assert len(page) < 500_000
    said = "".join(Reader(page).all_text)
    for words in [
        "characters not shown here",
        "4,804 more mentions, not shown here.",
        "50 more problems, not shown here.",
        "… 98,000 more characters",
        "… 8,000 more characters",
    ]:
        assert words in said
    whole = Reader(render_page([big]))
    assert whole.passages == [text]
    assert len(whole.having("gl-card")) == 5004


def test_a_page_grows_with_its_text_and_marks_alone() -> None:
    """Ten times the crossing marks make ten times the page, not a hundred times."""

    def size(count: int) -> int:
        spans = [Mention(Person("x"), {"span": (Span(i, i + 30),)}) for i in range(count)]
        return len(render_page([Extraction(Document("x" * (count + 30)), tuple(spans))]))

    assert size(2000) < 11 * size(200)


def test_instances_nested_beyond_measure_are_printed_as_code() -> None:
    event = Mission("end")
    for _ in range(50):
        event = Mission("m", parent=event)
    page = render_fragment(Extraction(Document("m"), (Mention(event),)))
    assert page.count('class="gl-nested') == 12
    assert "Mission(mention=&quot;m&quot;, parent=" in page


def test_values_of_any_shape_are_shown() -> None:
    """Lists in lists, an instance alone in a field, a path that fits no field."""
    cls = dataclasses.make_dataclass("Odd", [("rows", Any)], bases=(Entity,))
    rows = Mention(
        cls([["a", "b"], ["c"]]), {"rows[0]": (Span(0, 1), None), "rows[7].x": (Span(1, 2),)}
    )
    inner = Mention(cls(Person("Ann")), {"rows.span": (Span(2, 3), Span(3, 4))})
    table = render_table(Extraction(Document("abcd"), (rows, inner)), color=False)
    said = [line.split() for line in table.split("\n")[3:]]
    assert said[1:] == [
        ["rows[0]:", "b", "ungrounded"],
        ["rows[1]:", "c"],
        ["2", "Ann", "Odd", "2–3,", "3–4"],
        ["rows:", "Person"],
    ]
    page = render_fragment(Extraction(Document("abcd"), (rows, inner)))
    assert "".join(Reader(page).passages) == "abcd"
    assert page.count("… Odd") == 1


# Colors.


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("hue", HUES)
def test_colors_can_be_read(hue: tuple[str, ...]) -> None:
    """WCAG: 4.5 for words, 3 for lines, on the tints and on the page, light and dark."""
    for (ink, line, tint), text, paper in [
        (hue[:3], "#1b1d21", "#ffffff"),
        (hue[3:], "#e7e9ee", "#16181d"),
    ]:
        assert text in sheet()
        assert contrast(ink, tint) >= 7
        assert contrast(ink, paper) >= 7
        assert contrast(text, tint) >= 7
        assert contrast(line, paper) >= 3


def test_a_class_looks_the_same_in_every_display_of_its_schema() -> None:
    names = [f"Class{i}" for i in range(35)]
    looks = assign_looks(names)
    assert looks == assign_looks(reversed(names))
    assert len({(look.hue, look.line) for look in looks.values()}) == 30
    assert len({look.hue for look in assign_looks(names[:10]).values()}) == 10
    alone = extraction(mentions=(entity(Person, TEXT, "Ann"),))
    chip = r'<span class="gl-chip (gl-k\d gl-s\d)" data-k="\d+" title="A human'
    assert re.findall(chip, render_fragment(alone)) == re.findall(
        chip, render_fragment(extraction())
    )


# Tables.


def test_a_table_says_all_there_is_to_say() -> None:
    table = render_table(extraction(), width=110, color=False)
    rows = [re.split(r"\s{2,}", line.strip()) for line in table.split("\n")]
    assert rows[0] == ["Document ares · 5 mentions · 56 characters · tiny, NF4 · 1.25 s"]
    assert rows[1] == ["#", "mention", "class", "fields", "offsets", "status", "confidence"]
    assert rows[3:] == [
        ["1", "Ares 3", "Mission", "0–6", "exact", "0.93"],
        ["date: 2032", "16–20", "exact"],
        ["crew: Ann", "26–29", "0.61"],
        ["crew: Bo", "34–36", "0.61"],
        ["crew: Eve", "ungrounded", "0.61"],
        ["launcher: Launcher"],
        ["launcher.span: sls", "44–47", "normalized"],
        ["launcher.maker: Nasa", "51–55", "fuzzy"],
        ["stages[0]: Launcher"],
        ["stages[0].span: one", "ungrounded"],
        ["stages[1]: Launcher"],
        ["stages[1].span: two", "ungrounded"],
        ["color: RED"],
        ["window: 3"],
        ["summary: Three people fly."],
        ["2", "Ann", "Person", "26–29", "exact", "0.50"],
        ["3", "WorksFor"],
        ["employee: Ann", "26–29"],
        ["employer: NASA", "51–55"],
        ["4", "Elon", "Person", "ungrounded", "0.10"],
        ["5", "Space", "0.80"],
        ["truncated: something was not read or cut off; there may be more to find"],
        ["not read: characters 48–56 reached no model"],
        ["unknown-class: unknown class 'Alien' at $[5]"],
    ]


def test_wide_characters_keep_columns_straight() -> None:
    text = "東京 é 👩‍🚀 한국어 abc"
    found = tuple(entity(City, text, span) for span in text.split())
    lines = render_table(Extraction(Document(text), found), width=80, color=False).split("\n")[3:]
    places = {cell_len(line[: line.index("City")]) for line in lines}
    assert len(places) == 1


def test_nothing_from_a_text_reaches_the_terminal() -> None:
    table = render_table(hostile_extraction(), width=200, color=False)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", table)
    assert "[bold]z[/]" in table
    colored = render_table(hostile_extraction(), width=200, color=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored).replace(" ", "") == table.replace(" ", "")
    assert "\x1b[31m\x00" not in colored


def test_a_narrow_table_wraps() -> None:
    table = render_table(extraction(), width=38, color=False)
    lines = [line.rstrip() for line in table.split("\n")]
    assert max(map(cell_len, lines)) <= 38
    assert lines[2:8] == [
        "1 Ares 3  Mission  0–6 exact  0.93",
        "    date: 2032  16–20 exact",
        "    crew: Ann  26–29  0.61",
        "    crew: Bo  34–36  0.61",
        "    crew: Eve  ungrounded  0.61",
        "    launcher: Launcher",
    ]


def test_colors_are_for_terminals() -> None:
    assert "\x1b[" in render_table(extraction(), color=True)
    assert "\x1b[" not in render_table(extraction())
    assert "\x1b[" not in str(extraction())


# Extraction.


def test_an_extraction_shows_itself(tmp_path: Path) -> None:
    whole = extraction()
    assert whole._repr_html_() == render_fragment(whole)
    assert whole.to_html() == render_page([whole], title="Extraction ares")
    path = whole.save_html(tmp_path / "ares.page", title="Ares")
    assert path.read_text(encoding="utf-8") == render_page([whole], title="Ares")
    assert str(whole) == render_table(whole, color=False)
    assert whole.text == TEXT
    assert whole.instances[1] == Person("Ann")
