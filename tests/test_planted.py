"""Planted mentions: known names at known places in long texts all come back, each once."""

from __future__ import annotations

import random
import re
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gollie_like import Document, Entity, Event, Extractor, Relation
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.literal import print_string


@dataclass
class Person(Entity):
    """A human being."""

    span: str  # The name.


@dataclass
class Meeting(Event):
    """People come together."""

    mention: str  # The word.
    people: list[str]  # Who.


@dataclass
class Knows(Relation):
    """One knows the other."""

    one: str  # Who.
    other: str  # Whom.


FILLERS = {
    "latin": ["The ship left the harbor. ", "It rained for days.\n\n", "Nobody knew why. ", "Mr. "],
    "windows": ["The ship left.\r\n", "It rained.\r\n\r\n", "\ufeffNobody. "],
    "chinese": ["船离开了港口。", "下了很多天的雨。\n", "没有人知道为什么", "！"],
    "japanese": ["船が港を出た。", "ばんざい", "カタカナ、"],
    "arabic": ["غادرت السفينة الميناء. ", "أمطرت لأيام؟ "],
    "hindi": ["जहाज़ बंदरगाह से निकला। ", "कई दिन बारिश हुई। "],
    "thai": ["เรือออกจากท่าเรือ", "ฝนตกหลายวัน "],
    "decomposed": ["Le cafe\u0301 e\u0301tait ferme\u0301. ", "A\u030angstro\u0308m. "],
    "emoji": ["👩‍👩‍👧 left 🇫🇷. ", "👍🏽👍🏿 ", "\u200b\u200d "],
    "surrogates": ["\ud800 \udc00 x. ", "a\udfff\n"],
    "one line": ["x", "y ", "loremipsumdolorsitamet"],
}


def plant(
    script: str, length: int, number: int, seed: int = 0
) -> tuple[str, list[tuple[int, str]]]:
    """A text of about ``length`` characters and the names in it with their offsets.

    Something stands between any two names, or they would be one long word.
    """
    rng = random.Random(seed)
    parts: list[str] = []
    planted: list[tuple[int, str]] = []
    size = end = 0
    gaps = sorted(rng.sample(range(max(length, number)), number))
    for count, gap in enumerate(gaps):
        while size < gap or size == end > 0:
            parts.append(rng.choice(FILLERS[script]))
            size += len(parts[-1])
        if size and script in ("latin", "windows", "one line", "decomposed"):
            parts.append(" ")
            size += 1
        name = f"Q{count}Z"
        planted.append((size, name))
        parts.append(name)
        size = end = size + len(name)
    while size < length:
        parts.append(rng.choice(FILLERS[script]))
        size += len(parts[-1])
    return "".join(parts), planted


def text_of(suffix: str) -> str:
    start = suffix.index("text = ")
    return suffix[start : suffix.index("\n# ", start)]


def name_all(suffix: str) -> str:
    """An answer with every planted name of the window."""
    names = re.findall(r"Q\d+Z", text_of(suffix))
    return "[" + ", ".join(f'Person(span="{name}")' for name in names) + "]"


def find(text: str, **options: object) -> list[tuple[int, str]]:
    extractor = Extractor([Person], backend=ScriptedBackend(name_all), **options)  # type: ignore[arg-type]
    found = extractor.extract(text)
    assert not found.truncated, found.problems
    assert found.problems == ()
    places = []
    for mention in found.mentions:
        assert mention.span is not None
        assert mention.span.of(text) == mention.instance.span
        places.append((mention.span.start, mention.instance.span))
    return places


@pytest.mark.parametrize("script", FILLERS)
@pytest.mark.parametrize("length", [1, 10, 100, 1_000, 10_000])
def test_every_planted_mention_comes_back_at_its_place(script: str, length: int) -> None:
    text, planted = plant(script, length, 1 + length // 50)
    assert find(text, window=64, overlap=16, constrained=False) == planted


@pytest.mark.parametrize("script", ["latin", "chinese", "emoji"])
def test_half_a_million_characters(script: str) -> None:
    text, planted = plant(script, 500_000, 3_000)
    assert find(text, constrained=False) == planted


@pytest.mark.parametrize("options", [{"passes": 3}, {"headings": True}, {"carry": True}])
def test_other_ways_of_reading_find_the_same(options: dict[str, object]) -> None:
    text, planted = plant("latin", 8_000, 100)
    assert find(text, window=64, overlap=16, constrained=False, **options) == planted


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(FILLERS)),
    st.integers(1, 600),
    st.integers(1, 20),
    st.integers(2, 60),
    st.integers(0, 40),
    st.integers(0, 1000),
)
def test_whatever_the_size_of_windows(
    script: str, length: int, number: int, window: int, overlap: int, seed: int
) -> None:
    """A name is a word of one token, so that no window can be too small for it."""
    text, planted = plant(script, length, min(number, length), seed)
    assert find(text, window=window, overlap=overlap, constrained=False) == planted


def test_the_same_name_again_and_again() -> None:
    text = "Ann came. " * 2_000

    def answer(suffix: str) -> str:
        count = text_of(suffix).count("Ann")
        return "[" + ", ".join(['Person(span="Ann")'] * count) + "]"

    extractor = Extractor([Person], backend=ScriptedBackend(answer), constrained=False)
    found = extractor.extract(text)
    starts = [mention.span.start for mention in found.mentions if mention.span]
    assert starts == [10 * n for n in range(2_000)]


def test_events_and_relations_are_kept_where_their_arguments_meet_in_a_window() -> None:
    sentences = [f"Q{n}Z met Q{n + 1}Z. They talked. It rained a lot.\n" for n in range(0, 400, 2)]
    text = "".join(sentences)

    def answer(suffix: str) -> str:
        items = []
        for one, other in re.findall(r"(Q\d+Z) met (Q\d+Z)", text_of(suffix)):
            items.append(f'Meeting(mention="met", people=["{one}", "{other}"])')
            items.append(f'Knows(one="{one}", other="{other}")')
        return "[" + ", ".join(items) + "]"

    extractor = Extractor(
        [Meeting, Knows], backend=ScriptedBackend(answer), constrained=False, window=100, overlap=40
    )
    found = extractor.extract(text)
    events = [m for m in found.mentions if m.label == "Meeting"]
    relations = [m for m in found.mentions if m.label == "Knows"]

    assert len(events) == len(relations) == 200
    for mention, sentence in zip(events, sentences, strict=True):
        (trigger,) = mention.spans["mention"]
        assert trigger is not None
        start = text.index(sentence)
        assert start <= trigger.start < start + len(sentence)
        for span, name in zip(mention.spans["people"], mention.instance.people, strict=True):
            assert span is not None
            assert span.of(text) == name


def test_many_short_documents_in_flat_memory() -> None:
    """See examples/throughput.py for a hundred thousand of them, and how fast they go."""
    peaks = []
    for number in (300, 2_000):

        def documents(number: int = number) -> Iterator[Document]:
            for n in range(number):
                yield Document(f"Q{n}Z came to town with a dog.", id=str(n))

        extractor = Extractor([Person], backend=ScriptedBackend(name_all), constrained=False)
        tracemalloc.start()
        try:
            count = 0
            for found in extractor.extract_many(documents()):
                (mention,) = found.mentions
                assert mention.instance.span == f"Q{count}Z"
                count += 1
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
        assert count == number
    assert peaks[1] < peaks[0] + 500_000


def test_ten_megabytes_of_one_line() -> None:
    text = "x" * 5_000_000 + " Q7Z " + "," * 5_000_000
    extractor = Extractor(
        [Person],
        backend=ScriptedBackend(name_all),
        window=100_000,
        constrained=False,
    )
    found = extractor.extract(text)
    assert [m.span.start for m in found.mentions if m.span] == [5_000_001]
    assert print_string(text[:3]) == '"xxx"'
