"""The ragged engine: every answer is that of one document at a time, whatever runs beside it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from random import Random
from typing import Any, Literal

import pytest
import torch
from tiny_model import KINDS, LarkGrammar, tiny_model, tiny_tokenizer

from gollie_like.backends.hf import HfBackend, Settings
from gollie_like.backends.protocol import Completion, Limits, Request
from gollie_like.backends.ragged.engine import RaggedEngine
from gollie_like.document import Document
from gollie_like.grammar import build_grammar
from gollie_like.introspect import describe_schema
from gollie_like.prompt import render_prefix, render_suffix
from gollie_like.schema import Entity, Event, Free, Label, Relation
from gollie_like.task import Layout, Task


@dataclass
class Person(Entity):
    """A human being."""

    span: str  # Such as: "Ann"


@dataclass
class Place(Entity):
    """Somewhere."""

    span: str  # Such as: "New York"
    kind: Literal["city", "country"] | None = None  # What it is.


@dataclass
class Knows(Relation):
    """Two people who met."""

    head: Person  # Who.
    tail: Person  # Whom.


@dataclass
class Mission(Event):
    """A journey."""

    mention: str  # Its name.
    crew: list[str]  # Who flies.
    year: int | None = None  # When.


@dataclass
class Note(Event):
    """Anything else."""

    mention: str  # What.
    summary: Free  # In your own words.


@dataclass
class Sports(Label):
    """About sports."""


@dataclass
class Politics(Label):
    """About politics."""


TASKS = [
    Task(describe_schema([Person, Place])),
    Task(describe_schema([Person, Place]), cardinality="some"),
    Task(describe_schema([Knows, Person, Mission]), cardinality="some"),
    Task(describe_schema([Mission, Note]), cardinality="one"),
    Task(describe_schema([Note, Person])),
    Task(describe_schema([Sports, Politics]), cardinality="subset"),
]
WORDS = (
    """Ann Bo went to New York with "Cid" in 1999 , the Zürich 東京 fox 🙂 O'Hara \\ [A(b="c")]"""
)


def ask(task: Task, text: str, *, tokens: int, layout: Layout = "lines") -> Request:
    grammar = build_grammar(task, text, layout=layout)
    suffix = render_suffix(task, Document(text))
    return Request(render_prefix(task), suffix, grammar, Limits(tokens=tokens))


def invent(chance: Random, *, longest: int = 25) -> Request:
    """A request with a random task, text, and limit."""
    task = chance.choice(TASKS)
    words = [chance.choice(WORDS.split()) for _ in range(chance.randint(0, longest))]
    text = chance.choice([" ", " ", " ", "\n"]).join(words)
    layout: Layout = chance.choice(["lines", "lines", "black"])
    return ask(task, text, layout=layout, tokens=chance.choice([60, 60, 60, 40, 7, 1]))


def invent_settings(chance: Random) -> Settings:
    return Settings(
        concurrency=chance.choice([1, 2, 3, 5, 8, 13]),
        drafts=chance.choice([0, 1, 2, 5, 20, None]),
        group=chance.choice([1, 2, 4, 64]),
        chunk=chance.choice([13, 64, 512]),
        memory=chance.choice([None, None, 700 * 256]),  # room for 700 tokens of a tiny model
    )


@cache
def plain(kind: str, seed: int) -> HfBackend:
    return HfBackend(tiny_model(kind, seed=seed), tiny_tokenizer(), engine="simple")


def ragged(settings: Settings, kind: str = "qwen2", seed: int = 0) -> HfBackend:
    model = tiny_model(kind, seed=seed)
    return HfBackend(model, tiny_tokenizer(), engine="ragged", settings=settings)


def work_of(backend: HfBackend) -> Any:
    assert isinstance(backend.engine, RaggedEngine)
    return backend.engine.work


def same(found: Completion, expected: Completion) -> bool:
    """Equal, or parted at a decision between tokens that are equally likely but for rounding."""
    if (found.text, found.finish) == (expected.text, expected.finish):
        assert found.decisions is not None
        assert expected.decisions is not None
        assert found.generated_tokens == expected.generated_tokens
        assert [(d.start, d.end) for d in found.decisions] == [
            (d.start, d.end) for d in expected.decisions
        ]
        for mine, theirs in zip(found.decisions, expected.decisions, strict=True):
            assert math.isclose(mine.logprob, theirs.logprob, rel_tol=1e-3, abs_tol=1e-3)
        return True
    for mine, theirs in zip(found.decisions or (), expected.decisions or (), strict=False):
        if found.text[mine.start : mine.end] != expected.text[theirs.start : theirs.end]:
            assert math.isclose(mine.logprob, theirs.logprob, abs_tol=1e-4), (found, expected)
            return False
    raise AssertionError((found, expected))


# --- the same answers --------------------------------------------------------------------------

CASES = [(kind, seed) for kind in sorted(KINDS) for seed in range(5)]


@pytest.mark.parametrize(("kind", "seed"), CASES)
def test_answers_are_those_of_one_document_at_a_time(kind: str, seed: int) -> None:
    """1,040 cases in all: 20 models, 13 documents each, each under four random settings."""
    chance = Random(f"{kind} {seed}")
    requests = [invent(chance) for _ in range(13)]
    expected = list(plain(kind, seed).generate(requests))
    ties = 0
    for _ in range(4):
        order = list(range(len(requests)))
        chance.shuffle(order)
        backend = ragged(invent_settings(chance), kind, seed)
        found = list(backend.generate(requests[i] for i in order))
        assert len(found) == len(requests)
        ties += sum(not same(one, expected[i]) for one, i in zip(found, order, strict=True))
    assert ties <= 1


def test_the_invented_cases_are_not_all_alike() -> None:
    """The law above says something only if the outputs are many and of many lengths."""
    chance = Random("qwen2 0")
    done = list(plain("qwen2", 0).generate(invent(chance) for _ in range(50)))
    assert len({c.text for c in done}) >= 25
    assert {c.finish for c in done} >= {"stop", "tokens"}
    assert max(len(c.decisions or ()) for c in done) >= 12


def test_free_decoding_agrees_too() -> None:
    chance = Random(5)
    requests = [replace(invent(chance), grammar=None, limits=Limits(tokens=12)) for _ in range(12)]
    expected = plain("qwen2", 0).generate(requests)
    found = ragged(Settings(concurrency=5)).generate(requests)
    assert all(same(one, other) for one, other in zip(found, expected, strict=True))


def test_drafts_are_tried_and_accepted() -> None:
    """Else the law above would say nothing about drafts."""
    chance = Random(3)
    requests = [replace(invent(chance), limits=Limits(tokens=80)) for _ in range(30)]
    bold, shy = ragged(Settings(concurrency=4, drafts=8)), ragged(Settings(concurrency=4, drafts=0))
    assert [c.text for c in bold.generate(requests)] == [c.text for c in shy.generate(requests)]
    assert work_of(bold).drafted > work_of(bold).accepted > 0
    assert work_of(shy).drafted == 0


# --- order, joining and leaving ----------------------------------------------------------------


def test_first_results_come_before_the_last_requests() -> None:
    drawn = 0

    def requests() -> Iterator[Request]:
        nonlocal drawn
        chance = Random(1)
        for _ in range(40):
            drawn += 1
            yield invent(chance)

    stream = ragged(Settings(concurrency=3)).generate(requests())
    next(stream)
    assert drawn < 20
    assert len(list(stream)) == 39


def test_a_long_document_does_not_hold_up_the_others() -> None:
    """The short ones need few passes, although the long one is being read all the time."""
    short = ask(TASKS[1], "Ann went", tokens=5)
    long = replace(short, suffix="# " + "Ann went to New York " * 80 + "\n" + short.suffix)
    backend = ragged(Settings(concurrency=8, chunk=32))
    done = list(backend.generate([long, *[short] * 6]))
    assert all(c.passes < done[0].passes for c in done[1:])


def test_closing_the_stream_stops_the_work() -> None:
    chance = Random(4)
    backend = ragged(Settings(concurrency=4))
    stream = backend.generate(invent(chance) for _ in range(100))
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert work_of(backend).documents < 20
    again = Random(4)
    (alone,) = plain("qwen2", 0).generate([invent(again)])
    (after,) = backend.generate([invent(Random(4))])
    assert same(after, alone)


def test_a_failing_document_leaves_the_others_alone() -> None:
    chance = Random(6)
    good = [invent(chance) for _ in range(8)]
    bad = [
        replace(good[0], grammar=LarkGrammar("start: nowhere")),  # type: ignore[arg-type]
        replace(good[1], suffix="Ann " * 2000),
        replace(good[2], suffix=""),
        replace(good[3], limits=Limits(seconds=0.0)),
    ]
    mixed = [one for pair in zip(good, bad + bad, strict=True) for one in pair]
    done = list(ragged(Settings(concurrency=5)).generate(mixed))
    assert [c.finish for c in done[1::2]] == ["error", "context", "error", "time"] * 2
    assert all(c.message for c in done[1::2])
    for found, expected in zip(done[::2], plain("qwen2", 0).generate(good), strict=True):
        assert same(found, expected)


def test_an_error_in_the_source_of_requests_comes_through() -> None:
    def requests() -> Iterator[Request]:
        yield invent(Random(1))
        raise OSError("the file is gone")

    with pytest.raises(OSError, match="gone"):
        list(ragged(Settings(concurrency=4)).generate(requests()))


def test_nothing_asked_nothing_answered() -> None:
    assert list(ragged(Settings()).generate([])) == []


# --- memory ------------------------------------------------------------------------------------


def bytes_of(positions: int) -> int:
    """The bound that leaves room for so many tokens of the tiny model."""
    engine = ragged(Settings()).engine
    assert isinstance(engine, RaggedEngine)
    return positions * engine.model.shape.bytes_per_position


@pytest.mark.parametrize("positions", [520, 700, 1500])
def test_the_memory_bound_is_kept_and_changes_nothing(positions: int) -> None:
    chance = Random(7)
    requests = [invent(chance) for _ in range(25)]
    memory = bytes_of(positions)
    backend = ragged(Settings(concurrency=16, memory=memory, group=3))
    found = list(backend.generate(requests))
    assert work_of(backend).peak <= positions
    for one, expected in zip(found, plain("qwen2", 0).generate(requests), strict=True):
        assert same(one, expected)


def test_a_document_beyond_the_memory_bound_fails_alone() -> None:
    chance = Random(8)
    requests = [invent(chance) for _ in range(6)]
    big = ask(TASKS[1], "Ann went", tokens=9)
    big = replace(big, suffix="# " + "Ann went " * 250 + "\n" + big.suffix)
    backend = ragged(Settings(concurrency=4, memory=bytes_of(520)))
    done = list(backend.generate([*requests[:3], big, *requests[3:]]))
    assert done[3].finish == "error"
    assert "memory" in done[3].message
    assert all(c.finish != "error" for i, c in enumerate(done) if i != 3)


class Tight:
    """A model whose memory runs out with more than two documents in a pass."""

    def __init__(self, model: Any) -> None:
        self.shape = model.shape
        self._model = model

    def read(self, batches: Any) -> torch.Tensor:
        owners = {owner for _, rows in batches for owner in rows.owners.tolist()}
        if len(owners) > 2:
            raise torch.OutOfMemoryError("out of memory")
        hidden: torch.Tensor = self._model.read(batches)
        return hidden


def test_out_of_memory_means_fewer_at_once() -> None:
    chance = Random(9)
    requests = [invent(chance) for _ in range(12)]
    backend = ragged(Settings(concurrency=8, drafts=4))
    engine = backend.engine
    assert isinstance(engine, RaggedEngine)
    engine.model = Tight(engine.model)  # type: ignore[assignment]
    found = list(backend.generate(requests))
    assert any("Memory ran out" in note for note in backend.notes)
    for one, expected in zip(found, plain("qwen2", 0).generate(requests), strict=True):
        assert same(one, expected)


def test_memory_does_not_grow_with_the_number_of_documents() -> None:
    backend = ragged(Settings(concurrency=8))
    peaks = []
    for seed in (1, 2, 1):
        chance = Random(seed)
        tasks = [replace(invent(chance), limits=Limits(tokens=10)) for _ in range(60)]
        assert len(list(backend.generate(tasks))) == 60
        peaks.append(work_of(backend).peak)
    assert peaks[2] <= peaks[1] * 1.5
