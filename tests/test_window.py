"""Windows cover every character, keep to their size, and lose or double nothing when merged."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gollie_like.document import Mention, Span
from gollie_like.schema import Entity
from gollie_like.window import cut_windows, merge, shift

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
