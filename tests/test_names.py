"""Names: the words that a class name is made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gollie_like.names import split_name


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("AskOpeningHours", ["Ask", "Opening", "Hours"]),
        ("UseATMCard", ["Use", "ATM", "Card"]),
        ("AreYouABot", ["Are", "You", "A", "Bot"]),
        ("Covid19Test", ["Covid19", "Test"]),
        ("CaféNäheBar", ["Café", "Nähe", "Bar"]),
        ("_opening__hours", ["opening", "hours"]),
        ("人名", ["人名"]),
        ("PER", ["PER"]),
        ("", []),
    ],
)
def test_the_words_of_a_name(name: str, words: list[str]) -> None:
    assert split_name(name) == words


@given(st.from_regex(r"[^\W\d]\w{0,20}", fullmatch=True))
def test_no_letter_is_lost(name: str) -> None:
    assert "".join(split_name(name)) == name.replace("_", "")
