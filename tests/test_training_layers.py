"""Layers: a mention is marked with the most specific class that is asked for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from random import Random

import pytest

from gollie_like.document import Alignment, Document, Mention, Span
from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity
from gollie_like.task import Task
from gollie_like.training.layers import draw_layers, find_targets, order_bases
from gollie_like.training.options import ViewOptions
from gollie_like.training.views import Source, View, draw_view


@dataclass
class Person(Entity):
    """Any human being by name."""

    span: str


@dataclass
class Composer(Person):
    """Somebody who writes music."""

    span: str


@dataclass
class Place(Entity):
    """Any place by name."""

    span: str


@dataclass
class City(Place):
    """A town or city."""

    span: str


@dataclass
class Key(Entity):
    """A key of music."""

    span: str


@dataclass
class Other(Entity):
    """Any other name."""

    span: str


CLASSES = [Person, Composer, Place, City, Key, Other]
TEXT = "Clara Schumann met Ann Lee in Leipzig on the Pleisse and spoke German of D minor."
GOLD = [
    (Composer, "Clara Schumann"),
    (Person, "Ann Lee"),
    (City, "Leipzig"),
    (Place, "Pleisse"),
    (Other, "German"),
    (Key, "D minor"),
]


def read_source() -> Source:
    gold = []
    for cls, surface in GOLD:
        at = TEXT.index(surface)
        span = {"span": (Span(at, at + len(surface)),)}
        gold.append(Mention(cls(surface), span, {"span": Alignment.EXACT}))
    document = Document(TEXT, gold=tuple(gold))
    fallback = dict.fromkeys((Person, Composer, Place, City), Other)
    return Source("music", Task(describe_schema(CLASSES)), [document], fallback=fallback)


def view_of(seed: int, **options: float) -> View:
    base = ViewOptions(masked=0, bare=0, all_classes=0, foreign=0, first_sentence=0, empty=1)
    base = replace(base, handed=0, carved=0)
    return draw_view(read_source(), Random(seed), replace(base, **options))  # type: ignore[arg-type]


def told(view: View) -> dict[str, str]:
    (document,) = view.documents
    return {m.instance.span: type(m.instance).__name__ for m in document.gold or ()}


def test_a_mention_falls_to_the_nearest_class_that_is_asked_for() -> None:
    for seed in range(200):
        view = view_of(seed)
        asked = set(view.task.schema.answers)
        found = told(view)
        for cls, surface in GOLD:
            names = [base.__name__ for base in cls.__mro__ if base in CLASSES]
            names += ["Other"] * (cls is not Key)
            assert found.get(surface) == next((n for n in names if n in asked), None)


def test_both_layers_and_each_alone_are_shown() -> None:
    asked = Counter(tuple(sorted(view_of(seed).task.schema.answers)) for seed in range(300))
    pairs = Counter(("Person" in names, "Composer" in names) for names in asked)

    assert len(asked) > 20
    assert min(pairs[one, other] for one in (True, False) for other in (True, False)) > 0


@pytest.mark.parametrize("seed", range(40))
def test_bases_are_shown_before_what_inherits_from_them_or_not_at_all(seed: int) -> None:
    flat, layered = view_of(seed, flat=1.0).prefix, view_of(seed, flat=0.0).prefix

    assert "(Person)" not in flat
    assert "(Place)" not in flat
    for child, parent in (("Composer", "Person"), ("City", "Place")):
        at = layered.find(f"class {child}(")
        if at >= 0 and f"class {parent}(" in layered:
            assert layered.index(f"class {parent}(") < at
            assert f"class {child}({parent})" in layered
        elif at >= 0:
            assert f"class {child}(Entity)" in layered


def test_generic_classes_say_now_and_then_what_stands_beside_them() -> None:
    always = [view_of(seed, apart=1.0) for seed in range(60)]
    beside = [v for v in always if {"Person", "Composer"} <= set(v.task.schema.answers)]

    assert beside
    for view in beside:
        guideline = view.task.schema["Person"].guideline or ""
        assert guideline.startswith("Any human being by name.")
        assert guideline.endswith(".")
        assert "Composer" in guideline
    for seed in range(60):
        assert "Composer" not in str(
            [spec.guideline for spec in view_of(seed, apart=0).task.schema]
        )


def test_some_class_is_always_drawn_and_never_more_than_fit() -> None:
    for seed in range(100):
        assert 1 <= len(draw_layers(CLASSES, Random(seed), most=3)) <= 3
        assert draw_layers([Key], Random(seed), most=3) == {Key}


def test_targets_and_bases_of_classes_without_layers_are_themselves() -> None:
    schema = describe_schema([Person, Key])

    assert find_targets([Person, Key], {Key}, {}) == {Key: Key}
    assert order_bases(list(schema), flat=False) == list(schema)


def test_what_a_clause_excludes_goes_and_what_it_includes_stays() -> None:
    """The same class over the same text: only its clause tells whether composers count."""
    seen: Counter[str] = Counter()
    for seed in range(300):
        view = view_of(seed, carved=1.0, bare=0.5, apart=0.0, reworded=False)
        guidelines = {spec.cls: spec.guideline or "" for spec in view.task.schema}
        if Person not in guidelines or Composer in guidelines:
            continue
        clause = guidelines[Person].removeprefix("Any human being by name.").strip()
        assert re.search("composers|writes music", clause), "every such class has a clause"
        left_out = bool(re.match("Exclude|Leave out|Do not|Not", clause))
        found = told(view)
        assert found["Ann Lee"] == "Person"
        assert found.get("Clara Schumann") == (None if left_out else "Person"), clause
        seen["excluded" if left_out else "included"] += 1
    assert min(seen["excluded"], seen["included"]) > 5


def test_what_is_excluded_is_no_other_name_either() -> None:
    targets = find_targets(CLASSES, {Person, Other}, {City: Other, Composer: Other}, {Composer})
    assert targets == {Person: Person, City: Other, Other: Other}
