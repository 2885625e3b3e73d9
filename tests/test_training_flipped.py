"""The flipped exclusions: sound pairs, and a score that only following the clause earns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from gollie_like.backends.protocol import Completion, Request
from gollie_like.prompt import render_prefix
from gollie_like.training.flipped import Flip, measure_flips, read_flips


class Reader:
    """Says of each text what a rule makes of its pair and its clause."""

    name = "reader"
    context_length = 10_000

    def __init__(self, obeys: bool, says: str = "all") -> None:
        self._obeys, self._says = obeys, says

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        flips = {flip.text: flip for flip in read_flips()}
        for request in requests:
            flip = next(f for text, f in flips.items() if text in request.suffix)
            spans = list(flip.kept)
            if self._says == "all" and ("Include" in request.prefix or not self._obeys):
                spans += flip.flipped[:1]
            items = "".join(f"\n    {flip.name}(span={span!r})," for span in spans)
            yield Completion(f" [{items}\n]".replace("'", '"'))


def test_there_are_fifty_sound_pairs() -> None:
    flips = read_flips()

    assert len(flips) == 50
    assert len({(flip.name, flip.subject) for flip in flips}) == 50
    assert len({flip.text for flip in flips}) == 50
    for flip in flips:
        assert flip.flipped
        assert flip.kept
        assert all(flip.text.count(span) >= 1 for span in (*flip.flipped, *flip.kept))
        assert not set(flip.flipped) & set(flip.kept)
        shown = render_prefix(flip.make_task(included=False))
        assert f"Exclude {flip.subject}." in " ".join(shown.split())


def test_following_every_clause_is_worth_everything() -> None:
    score = measure_flips(Reader(obeys=True))

    assert score.followed.value == 1.0
    assert score.to_dict()["followed"] == 1.0
    assert str(score).startswith("50 of 50 pairs followed")
    assert all(pair.kept == len(pair.flip.kept) for pair in score.pairs)


@pytest.mark.parametrize("reader", [Reader(obeys=False), Reader(obeys=True, says="kept")])
def test_finding_always_or_never_is_worth_nothing(reader: Reader) -> None:
    score = measure_flips(reader)

    assert score.followed.value == 0.0
    assert (score.followed.low, score.followed.high) == (0.0, 0.0)


def test_a_longer_span_around_the_excluded_one_counts_as_found() -> None:
    flip = Flip("A", "A thing.", "cats", "The old cat sat.", ("cat",), ("old",))
    reader = Reader(obeys=True)
    (pair,) = measure_flips(reader, [read_flips()[0]]).pairs

    assert pair.followed
    broken = type(pair)(flip, ("cat",), ("old cat",))
    assert not broken.followed
