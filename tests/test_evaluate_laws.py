"""Laws of `evaluate` over invented schemas, and a long run of spoiled outputs."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Iterator

import pytest
from evaluate_classes import SCHEMA, TASK, Color, Launcher, Mission, Person, Sports, WorksFor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import has_span, instances, schemas, texts

from gollie_like.evaluate import evaluate
from gollie_like.possible import find_possible
from gollie_like.task import Task

MANY = settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))


@MANY
@given(st.data())
def test_reads_back_what_repr_prints(data: st.DataObject) -> None:
    schema = data.draw(schemas())
    text = data.draw(texts())
    written = []
    if find_possible(schema, spans=has_span(text)) & set(schema.answers):
        written = data.draw(st.lists(instances(schema, text), max_size=3))
    code = f"[{', '.join(map(repr, written))}]"
    evaluation = evaluate(code, Task(schema))
    assert evaluation.instances == written
    assert evaluation.problems == ()
    assert evaluation.complete
    for item, instance in zip(evaluation.items, written, strict=True):
        assert code[item.start : item.end] == repr(instance)


@MANY
@given(st.data())
def test_what_a_cut_code_keeps_stood_complete_before_the_cut(data: st.DataObject) -> None:
    people = st.builds(Person, st.text(max_size=8))
    missions = st.builds(Mission, st.text(max_size=5), st.lists(st.text(max_size=5), max_size=3))
    written = data.draw(st.lists(people | missions, min_size=1, max_size=4))
    code = "[\n" + "".join(f"    {instance!r},\n" for instance in written) + "]"
    cut = data.draw(st.integers(0, len(code) - 1))
    evaluation = evaluate(code[:cut], TASK)
    whole = sum(1 for item in evaluate(code, TASK).items if item.end <= cut)
    assert evaluation.instances == written[:whole]
    assert not evaluation.complete
    assert [p.kind for p in evaluation.problems] == (["truncated"] if cut else ["no-list"])


@MANY
@given(st.text(st.sampled_from("[](){},.='\"#\\\n :*-1aPerson\x00é\ud800"), max_size=60))
def test_any_text_gives_instances_or_problems(code: str) -> None:
    evaluation = evaluate(code, TASK)
    assert evaluation.problems or evaluation.complete


WRITTEN = [
    Person("Ann"),
    Person('5" disk'),
    Person("日本 👩‍🚀"),
    Mission("Ares 3", ["Ann", "Bo"], launcher=Launcher("SLS", [Person("x")]), window=-3),
    Mission("né", [], status="finished", color=Color.RED, mass=1.5, crewed=True, summary="a\nb"),
    Mission("M", ["a"], people=["a", Person("b")], backup=Mission("N", ["c"])),
    WorksFor(Person("Ann"), "ACME"),
    Sports(),
]
SPLINTERS = [
    *"()[]{}\"',.=:#\\\n \x00*-+@;`~é\u2028\ud800",
    '"""',
    "f'",
    "b'",
    "0x",
    "9" * 400,
    "((((((((",
    "))))",
    "[[[[[[[[",
    "lambda:",
    "await ",
    "**",
    ":=",
    "result = [",
    "```\n",
    "None",
    "Person(",
    "Alien()",
    ".__class__",
    " for x in y",
    " if x else y",
    "\\N{",
    "\\x",
    "1if 2else 3",
    "\r",
]


def spoil(code: str, random: random.Random) -> str:
    for _ in range(random.choice([1, 1, 1, 2, 3, 8])):
        first, second = sorted(random.randrange(len(code) + 1) for _ in range(2))
        way = random.randrange(6)
        if way == 0:
            code = code[:first] + code[first + 1 :]
        elif way == 1:
            code = code[:first] + random.choice(SPLINTERS) + code[first:]
        elif way == 2:
            code = code[:first] + random.choice(SPLINTERS) + code[first + 1 :]
        elif way == 3:
            code = code[:first] + code[second:]
        elif way == 4:
            code = code[:second] + code[first:]
        else:
            code = code[:first]
    return code


@pytest.fixture
def clean_heap() -> Iterator[None]:
    """Keeps the collector from walking what earlier tests left while a time is being taken."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("clean_heap")
@pytest.mark.parametrize("seed", range(10))
def test_spoiled_outputs_never_raise_nor_hang(seed: int) -> None:
    """A thousand for each seed. What is kept is what its code says, and stands in the code."""
    generator = random.Random(seed)
    kept = 0
    for _ in range(1_000):
        written = generator.choices(WRITTEN, k=generator.randrange(6))
        gap = generator.choice(["", "\n    "])
        code = spoil(f" [{gap}" + "".join(f"{x!r}, {gap}" for x in written) + "]", generator)
        started = time.thread_time()
        evaluation = evaluate(code, TASK)
        assert time.thread_time() - started < 0.1
        assert evaluation.problems or evaluation.complete
        for item in evaluation.items:
            assert SCHEMA.spec_of(type(item.instance)) is not None
            again = evaluate(f"[{code[item.start : item.end]}]", TASK)
            assert again.instances == [item.instance]
            assert all(item.start <= a <= b <= item.end for a, b in item.fields.values())
        kept += len(evaluation.items)
    assert kept > 500
