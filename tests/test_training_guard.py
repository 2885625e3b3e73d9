"""The guard: nothing that is scored is trained on, and what was seen is told."""

from __future__ import annotations

import pytest

from gollie_like.readers.catalogue import list_sets
from gollie_like.training.guard import GuardReport, check_mixture
from gollie_like.training.mixture import MIXTURE, Ingredient

SCORED = ["crossner_ai", "crossner_politics", "mit_movie", "conll04", "geneva", "rte", "sst2"]


def test_the_shipped_mixture_has_nothing_that_is_scored() -> None:
    """Names of sets and lists of examples; texts are compared wherever the data is."""
    report = check_mixture(scored=SCORED)

    assert report.names == ()
    assert report.examples == ()
    assert report.sound
    scored = {data.name for data in list_sets() if data.group != "train"}
    assert not scored & {ingredient.name for ingredient in MIXTURE}


def test_classes_that_were_seen_are_told() -> None:
    report = check_mixture(scored=["crossner_ai", "mit_movie", "rte"])

    assert "Person" in report.seen["crossner_ai"]
    assert "Plot" not in report.seen["mit_movie"]
    assert "crossner_ai: " in str(report)
    assert "rte" not in str(report)
    assert report.to_dict()["seen"]["crossner_ai"] == list(report.seen["crossner_ai"])


def test_a_scored_set_is_found_by_its_name() -> None:
    report = check_mixture([Ingredient("crossner_ai")], scored=["mit_movie"])

    assert report.names == ("crossner_ai",)
    assert not report.sound
    assert "must not be trained on" in str(report)


def test_examples_of_a_scored_class_are_found() -> None:
    """CrossNER's domains have the same guidelines for what they share."""
    report = check_mixture([Ingredient("crossner_ai")], scored=["crossner_politics"])
    assert report.examples == () or all("crossner_politics" in line for line in report.examples)
    with_shared = GuardReport(examples=("a.B: has the examples of c.D (x, y, z)",))
    assert not with_shared.sound


def test_every_ingredient_may_be_shipped() -> None:
    for ingredient in MIXTURE:
        assert ingredient.weight > 0
        assert ingredient.splits
    names = [(i.name, i.splits) for i in MIXTURE]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", ["ace05_entities", "conll2003", "broadtwitter"])
def test_sets_that_users_bring_are_guarded_by_name(name: str) -> None:
    assert not check_mixture([Ingredient(name)], scored=[]).sound
