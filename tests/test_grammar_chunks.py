"""Chunks of texts in many scripts, and the automaton of their runs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import texts

from gollie_like.automaton import build_automaton
from gollie_like.chunk import cut, find_spans, is_span

MANY = settings(max_examples=500, deadline=None)


@pytest.mark.parametrize(
    ("text", "chunks"),
    [
        ("", []),
        ("Ares3's crew", ["Ares", "3", "'", "s", " ", "crew"]),
        ("a_b\n\tc", ["a", "_", "b", "\n", "\t", "c"]),
        ("H₂O ½", ["H", "₂", "O", " ", "½"]),
        ("東京へ行くABC", ["東", "京", "へ", "行", "く", "ABC"]),
        ("か\u3099き", ["か\u3099", "き"]),
        ("한국어 123", ["한국어", " ", "123"]),
        ("हिन्दी भाषा", ["हिन्दी", " ", "भाषा"]),
        ("می\u200cخواهم", ["می\u200cخواهم"]),
        ("กำลังน้ำ", ["กำ", "ลั", "ง", "น้ำ"]),
        ("ខ្មែរ", ["ខ្មែ", "រ"]),
        ("e\u0301te\u0301!\u0301", ["e\u0301te\u0301", "!\u0301"]),
        ("\u0301x", ["\u0301x"]),
        (" \u0301x", [" ", "\u0301x"]),
        ("👩\u200d🚀👍🏽x", ["👩\u200d🚀", "👍🏽", "x"]),
        ("🇫🇷🇩🇪🇫", ["🇫🇷", "🇩🇪", "🇫"]),
        ("1\ufe0f\u20e3a", ["1\ufe0f\u20e3", "a"]),
        ("ab\ud800c", ["ab", "\ud800", "c"]),
    ],
)
def test_cuts(text: str, chunks: list[str]) -> None:
    assert cut(text) == chunks


@MANY
@given(texts() | st.text(st.characters(exclude_categories=())))
def test_chunks_join_to_their_text(text: str) -> None:
    assert "".join(cut(text)) == text


@MANY
@given(texts(), st.data())
def test_a_span_has_the_chunks_it_has_in_its_text(text: str, data: st.DataObject) -> None:
    chunks = cut(text)
    start = data.draw(st.integers(0, len(chunks)))
    end = data.draw(st.integers(start, len(chunks)))
    assert cut("".join(chunks[start:end])) == chunks[start:end]


@MANY
@given(texts(), texts(max_size=2))
def test_finds_spans_where_they_stand(text: str, value: str) -> None:
    for start in find_spans(text, value):
        assert text[start : start + len(value)] == value
    assert is_span(text, value) == bool(find_spans(text, value))


def test_spans_stand_between_boundaries() -> None:
    text = "cat category cat"
    assert find_spans(text, "cat") == [0, 13]
    assert find_spans(text, "cat", limit=1) == [0]
    assert not is_span(text, "categ")
    assert not is_span(text, " cat")
    assert not is_span(text, "")


@MANY
@given(
    st.lists(st.sampled_from("abc "), max_size=12), st.lists(st.sampled_from("abc "), max_size=5)
)
def test_the_automaton_walks_exactly_the_runs(chunks: list[str], run: list[str]) -> None:
    moves = build_automaton(chunks)
    state: int | None = 0
    for chunk in run:
        state = None if state is None else moves[state].get(chunk)
    stands = any(chunks[i : i + len(run)] == run for i in range(len(chunks) + 1))
    assert (state is not None) == stands


@MANY
@given(st.lists(st.sampled_from("ab"), max_size=40))
def test_the_automaton_is_small_and_never_turns_back(chunks: list[str]) -> None:
    moves = build_automaton(chunks)
    assert len(moves) <= max(1, 2 * len(chunks))
    assert sum(map(len, moves)) <= max(0, 3 * len(chunks))
    ways_in: dict[int, set[str]] = {}
    for state, ways in enumerate(moves):
        for chunk, target in ways.items():
            assert target > state
            ways_in.setdefault(target, set()).add(chunk)
    assert all(len(chunks) == 1 for chunks in ways_in.values())
