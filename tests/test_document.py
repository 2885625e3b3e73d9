"""Documents, spans and mentions: half-open, frozen, and able to travel between processes."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, dataclass

import pytest

from gollie_like import Alignment, Document, Entity, Mention, Problem, Span


@dataclass
class Person(Entity):
    """A human being."""

    span: str  # The name.


def test_spans_are_half_open_and_ordered() -> None:
    text = "Ann met Bo."

    assert Span(0, 3).of(text) == "Ann"
    assert len(Span(4, 7)) == 3
    assert Span(0, 3).overlaps(Span(2, 4))
    assert not Span(0, 3).overlaps(Span(3, 4))
    assert Span(0, 3).shift(4) == Span(4, 7)
    assert sorted([Span(4, 7), Span(0, 9), Span(0, 3)]) == [Span(0, 3), Span(0, 9), Span(4, 7)]
    for start, end in [(-1, 2), (3, 2)]:
        with pytest.raises(ValueError, match="0 <= start <= end"):
            Span(start, end)


def test_a_mention_stands_where_its_first_place_is() -> None:
    mention = Mention(Person("Ann"), {"a": (None,), "b": (None, Span(2, 5))})

    assert mention.label == "Person"
    assert mention.span == Span(2, 5)
    assert Mention(Person("Ann")).span is None
    with pytest.raises(TypeError):
        mention.spans["a"] = ()  # type: ignore[index]  # frozen all the way down
    with pytest.raises(FrozenInstanceError):
        mention.confidence = 1.0  # type: ignore[misc]  # likewise


def test_they_can_be_pickled() -> None:
    mention = Mention(Person("Ann"), {"span": (Span(0, 3),)}, {"span": Alignment.EXACT}, 0.5)
    document = Document("Ann", "7", {"hypothesis": "x"}, (mention,), "a.txt:1")

    assert pickle.loads(pickle.dumps(document)) == document


def test_problems_say_where() -> None:
    assert str(Problem("k", "$[1]", "unknown class 'Alien'")) == "unknown class 'Alien' at $[1]"
    assert str(Problem("k", "", "too long")) == "too long"
    assert str(Alignment.EXACT) == "exact"
