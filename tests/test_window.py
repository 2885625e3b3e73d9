"""Windows cover every character, keep to their size, and lose or double nothing when merged."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gollie_like.document import Mention, Span
from gollie_like.headings import find_headings, render_headings, stand_above
from gollie_like.merge import merge, shift, subtract
from gollie_like.schema import Entity, Event, Relation
from gollie_like.window import cut_windows

PARTS = st.sampled_from(
    ["Ann met Bo. ", "Dr. X said: \"Go!\" ", "\n\n", "\r\n", "你好。", "再见！", "word ", "e\u0301",
     "👩‍👩‍👧", "🇫🇷🇩🇪", "a" * 50, "\u2029", "مرحبا؟ ", "ไทย", "  "]
)  # fmt: skip
TEXTS = st.lists(PARTS, max_size=60).map("".join) | st.text(max_size=200)


def count(text: str) -> int:
    """A stand-in for tokens: one for every four characters, at least one for any text."""
    return -(-len(text) // 4)


@settings(max_examples=500, deadline=None)
@given(TEXTS, st.integers(1, 40), st.integers(0, 20))
def test_windows_cover_the_text_and_fit(text: str, room: int, overlap: int) -> None:
    windows = cut_windows(text, room=room, overlap=overlap, count=count)

    seen = 0
    for window in windows:
        assert window.start <= seen < window.end
        seen = window.end
        pieces = -(-len(window) // 4)
        assert pieces <= room or len(window) < 2 or room < 4
    assert seen == len(text)
    starts = [window.start for window in windows]
    assert starts == sorted(set(starts))


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.integers(4, 40))
def test_no_grapheme_is_cut(text: str, room: int) -> None:
    for window in cut_windows(text, room=room, overlap=0, count=count)[1:]:
        first, before = text[window.start], text[window.start - 1]
        if len(text) < 400:  # beyond that a pile of marks may have to be cut
            assert not unicodedata.combining(first) or before.isspace() or window.start < 2
            assert first != "\u200d"


def test_pauses_are_preferred_best_first() -> None:
    text = "One two three. Four five six.\n\nSeven eight nine. Ten eleven twelve."
    windows = cut_windows(text, room=12, overlap=0, count=count)

    assert [window.of(text) for window in windows] == [
        "One two three. Four five six.\n\n",
        "Seven eight nine. Ten eleven twelve.",
    ]
    assert [w.of("Dr. No met Mr. Bond here. Then they left.") for w in cut_windows(
        "Dr. No met Mr. Bond here. Then they left.", room=7, overlap=0, count=count
    )] == ["Dr. No met Mr. Bond here. ", "Then they left."]  # fmt: skip


def test_neighbors_share_whole_sentences() -> None:
    text = "".join(f"Sentence {n} here. " for n in range(20))
    windows = cut_windows(text, room=20, overlap=6, count=count)

    for one, other in pairwise(windows):
        assert one.overlaps(other)
        assert text[other.start :].startswith("Sentence")


def test_impossible_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="room >= 1"):
        cut_windows("x", room=0, overlap=0, count=count)
    assert cut_windows("", room=5, overlap=0, count=count) == []


@dataclass
class Name(Entity):
    """A name."""

    span: str  # It.


def found(value: str, start: int | None, confidence: float = 0.5) -> Mention:
    span = None if start is None else Span(start, start + len(value))
    return Mention(Name(value), {"span": (span,)}, confidence=confidence)


def test_merge_keeps_once_what_two_windows_saw() -> None:
    ann = found("Ann", 3)

    assert merge([(0, ann), (1, ann), (1, found("Bo", 10))]) == (ann, found("Bo", 10))


def test_merge_lets_the_more_confident_reading_win() -> None:
    long, short = found("Ann Lee", 3, 0.9), found("Ann", 3, 0.4)

    assert merge([(0, short), (1, long)]) == (long,)
    assert merge([(0, long), (1, short)]) == (long,)


def test_merge_leaves_alone_what_one_window_said() -> None:
    """Nested and repeated mentions of a single window are its own affair."""
    outer, inner = found("Ann Lee", 3), found("Ann", 3)

    assert merge([(0, outer), (0, inner), (0, inner)]) == (outer, inner, inner)


def test_merge_keeps_a_placeless_mention_once() -> None:
    lost = found("Zed", None)

    assert merge([(0, lost), (1, lost), (1, found("Ann", 0))]) == (found("Ann", 0), lost)


def test_shift_moves_all_spans() -> None:
    mention = Mention(Name("a"), {"span": (Span(1, 2), None)})

    assert shift(mention, 10).spans == {"span": (Span(11, 12), None)}
    assert shift(mention, 0) is mention


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text(alphabet="abc嫦é", min_size=1, max_size=12), min_size=1, max_size=40),
       st.integers(4, 20))  # fmt: skip
def test_no_word_is_cut_where_there_are_spaces(words: list[str], room: int) -> None:
    text = " ".join(words)
    for window in cut_windows(text, room=room, overlap=0, count=count)[1:]:
        assert text[window.start - 1] == " "


@pytest.mark.parametrize(
    "grapheme",
    ["e\u0301\u0323", "👩🏽‍👩🏿‍👧", "🇫🇷", "한", "क्ष", "葛\U000e0100", "\r\n",
     "🏴\U000e0067\U000e0062\U000e007f", "می\u200cخ"],
)  # fmt: skip
@pytest.mark.parametrize("lead", ["", "x"])
def test_graphemes_stay_whole_without_any_space(grapheme: str, lead: str) -> None:
    text = lead + grapheme * 300
    for window in cut_windows(text, room=9, overlap=0, count=count)[1:]:
        assert (window.start - len(lead)) % len(grapheme) == 0 or grapheme[0] in "कم"
        assert text[window.start] not in "\u200d\u200c\U000e0100\u0301\u0323\u094d"


@pytest.mark.parametrize(
    "line",
    ["." * 300_000, "!?" * 150_000, "x" * 300_000, '."' * 150_000, "\n \n" * 100_000,
     " " * 300_000, "\u0301" * 300_000, "🇫" * 300_000, "a. " * 100_000, "。" * 300_000],
)  # fmt: skip
def test_odd_lines_are_cut_in_a_moment(line: str) -> None:
    """Nothing is quadratic: these would take minutes."""
    started = time.process_time()
    windows = cut_windows(line, room=512, overlap=64, count=count)
    assert windows[-1].end == len(line)
    assert time.process_time() - started < 20


def test_merge_finds_the_same_mention_among_nested_ones() -> None:
    outer, inner = found("Ann Lee", 3, 0.9), found("Ann", 3, 0.8)

    assert merge([(0, outer), (0, inner), (1, outer), (1, inner)]) == (outer, inner)


def test_merge_lets_one_long_reading_replace_several_short_ones() -> None:
    new, york, both = found("New", 0, 0.4), found("York", 4, 0.4), found("New York", 0, 0.9)

    assert merge([(0, new), (0, york), (1, both)]) == (both,)
    assert merge([(0, both), (1, new), (1, york)]) == (both,)


def test_merge_drops_nothing_that_does_not_overlap_what_stays() -> None:
    """The middle reading loses against its left neighbor, not against the right one's window."""
    left, middle, right = found("ab", 0, 0.9), found("bcd", 1, 0.5), found("de", 3, 0.4)

    assert merge([(0, left), (1, middle), (2, right)]) == (left, right)


@dataclass
class Owns(Relation):
    """One owns the other."""

    owner: str  # Who.
    owned: str  # What.


@dataclass
class Sale(Event):
    """Something is sold."""

    mention: str  # The word.
    goods: list[str]  # What.


def owns(owner: int, owned: int, confidence: float = 0.5) -> Mention:
    spans = {"owner": (Span(owner, owner + 3),), "owned": (Span(owned, owned + 3),)}
    return Mention(Owns("Ann", "dog"), spans, confidence=confidence)


def sale(*goods: int, confidence: float = 0.5) -> Mention:
    places = tuple(Span(at, at + 3) for at in goods)
    return Mention(
        Sale("sold", ["dog"] * len(goods)), {"mention": (Span(5, 9),), "goods": places},
        confidence=confidence,
    )  # fmt: skip


def test_relations_are_the_same_only_if_all_their_arguments_meet() -> None:
    assert merge([(0, owns(0, 10)), (1, owns(0, 20))]) == (owns(0, 10), owns(0, 20))
    assert merge([(0, owns(0, 10, 0.2)), (1, owns(0, 10, 0.9))]) == (owns(0, 10, 0.9),)


def test_of_two_readings_of_an_event_the_one_with_more_arguments_stays() -> None:
    assert merge([(0, sale(20, confidence=0.9)), (1, sale(20, 30))]) == (sale(20, 30),)


def test_an_answer_that_is_one_is_chosen_by_the_windows() -> None:
    ann, bo = found("Ann", None, 0.9), found("Bo", None, 0.5)

    assert merge([(0, ann), (1, bo), (2, bo)], cardinality="one") == (bo,)
    assert merge([(0, ann), (1, bo)], cardinality="optional") == (ann,)


MENTIONS = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 30), st.integers(0, 8), st.floats(0, 1)),
    max_size=30,
)


@settings(max_examples=500, deadline=None)
@given(MENTIONS)
def test_merged_mentions_are_some_of_those_found_and_never_overlap_across_windows(
    drawn: list[tuple[int, int, int, float]],
) -> None:
    given_ = [
        (window, Mention(Name("x" * length), {"span": (Span(at, at + length),)}, confidence=sure))
        for window, at, length, sure in drawn
    ]
    merged = merge(given_)

    windows_of = {id(mention): window for window, mention in given_}
    assert all(id(mention) in windows_of for mention in merged)
    for one, other in combinations(merged, 2):
        if windows_of[id(one)] != windows_of[id(other)]:
            assert one.span != other.span
            assert one.span is not None
            assert other.span is not None
            assert not one.span.overlaps(other.span)
    for window, mention in given_:  # what fell away met something that stayed
        assert mention.span is not None
        assert any(
            kept.span is not None
            and (kept is mention or kept.span == mention.span or kept.span.overlaps(mention.span))
            for kept in merged
        ), window


def test_many_mentions_of_one_place_and_one_mention_of_everything() -> None:
    everything = Mention(Name("x"), {"span": (Span(0, 500_000),)}, confidence=0.1)
    many = [(n % 50, found("Ann", 20 * n)) for n in range(20_000)]
    merged = merge([(99, everything), *many])

    assert len(merged) in (1, 20_000)
    assert len(merge([(n, found("Ann", 3)) for n in range(5_000)])) == 1


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 9)), max_size=8).map(
    lambda pairs: [Span(start, start + length) for start, length in pairs]
)


@given(SPANS, SPANS)
def test_subtracting_spans_is_subtracting_characters(spans: list[Span], others: list[Span]) -> None:
    left = subtract(spans, others)

    def characters(held: Iterable[Span]) -> set[int]:
        return {at for span in held for at in range(span.start, span.end)}

    assert characters(left) == characters(spans) - characters(others)
    assert all(one.end < other.start for one, other in pairwise(left))


def test_headings_of_many_kinds() -> None:
    text = (
        "Moby-Dick\r\n\r\nCHAPTER 1. Loomings.\r\nCall me.\r\n\r\n## Inside ##\r\n#no\r\n"
        "第三回 西遊\nChapter and verse are words of a sentence, which is too long to be one, "
        "so it is left alone, and more.\n"
    )
    headings = find_headings(text)
    assert [(h.level, h.words) for h in headings][:4] == [
        (1, "Moby-Dick"),
        (2, "CHAPTER 1. Loomings."),
        (2, "Inside"),
        (2, "第三回 西遊"),
    ]
    assert [h.words for h in stand_above(headings, text.index("Call"))] == [
        "Moby-Dick",
        "CHAPTER 1. Loomings.",
    ]
    assert stand_above(headings, 0) == ()
    assert render_headings(()) == ""
    assert render_headings(find_headings('# A "b"\nresult = [\n')).count("\n") == 1
