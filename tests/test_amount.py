"""Amounts: a number beside a noun in its right form."""

from __future__ import annotations

import pytest

from gollie_like.amount import tell_amount


@pytest.mark.parametrize(
    ("number", "noun", "told"),
    [
        (0, "document", "0 documents"),
        (1, "document", "1 document"),
        (2000, "more character", "2,000 more characters"),
        (1, "class", "1 class"),
        (3, "class", "3 classes"),
        (2, "box", "2 boxes"),
        (2, "batch", "2 batches"),
        (2, "entry", "2 entries"),
        (2, "essay", "2 essays"),
        (-1, "step", "-1 steps"),
    ],
)
def test_a_number_and_its_noun(number: int, noun: str, told: str) -> None:
    assert tell_amount(number, noun) == told
