"""Entity scores: each mode on fixtures worked by hand, and the pairs and confusions behind them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from score_classes import Date, Firm, LivesIn, Person, Place, Sports, at, find

from gollie_like.document import Mention, Span
from gollie_like.errors import UsageError
from gollie_like.evaluate import evaluate
from gollie_like.introspect import describe_schema
from gollie_like.score import (
    ENTITY_MODES,
    NOTHING,
    UNPARSED,
    Counts,
    count_entity_confusions,
    count_unparsed,
    pair_entities,
    score_entities,
)
from gollie_like.task import Task

TEXT = "Ann met Bo in New York. ANN left the Bank; the bank of Bo Lee knew."
#       0   4   8  11 14       24  28   33  37    43  47   52 55


def gold() -> list[Mention]:
    return [
        find(Person, "Ann", TEXT),
        find(Person, "Bo", TEXT),
        find(Place, "New York", TEXT),
        find(Person, "ANN", TEXT),
        find(Firm, "the Bank", TEXT),
        find(Firm, "the bank", TEXT),
        find(Person, "Bo Lee", TEXT),
    ]


def said() -> list[Mention]:
    return [
        find(Person, "Ann", TEXT),
        at(Person("Bo"), span=(55, 57)),  # the other Bo
        find(Place, "York", TEXT),
        find(Place, "ANN", TEXT),  # another class
        find(Firm, "Bank", TEXT),
        find(Place, "the bank", TEXT),  # another class
        at(Firm("a bank"), span=None),  # not in the text
        at(Firm("Acme"), span=None),  # not in the text
        find(Person, "Ann", TEXT),  # a second time
    ]


# mode -> right, predicted, gold; one unparsed item was said as well.
WORKED = {
    # Ann
    "exact": (1, 10, 7),
    # Ann, Bo
    "string": (2, 10, 7),
    # Ann, ANN and the bank as places
    "boundary": (3, 10, 7),
    # Ann, York in New York, Bank in the Bank, Bo in Bo Lee
    "overlap": (4, 10, 7),
    # Ann, and half for the other three
    "partial": (2.5, 10, 7),
    # "a bank" and "Acme" are dropped, and one Ann: "ann" occurs twice in the text, and "ANN" the
    # place comes second. Ann and Bo are right.
    "gollie": (2, 6, 7),
    # gold: ann, bo, bo lee, new york, the bank; said: ann, bo, york, ann (place), bank, the bank
    # (place), a bank, acme, and what could not be read
    "instructuie": (2, 9, 5),
    # gold: ann, bo, bo lee, new york, bank; said: ann, bo, york, ann (place), bank, bank (place),
    # acme: the firms bank and a bank are one
    "universalner": (3, 7, 5),
}


@pytest.mark.parametrize("mode", ENTITY_MODES)
def test_modes_worked_by_hand(mode):
    right, predicted, golden = WORKED[mode]

    scores = score_entities([gold()], [said()], mode=mode, texts=[TEXT], unparsed=[1])

    assert scores.total == Counts(predicted, golden, right, right)
    assert scores.precision == pytest.approx(right / predicted)
    assert scores.recall == pytest.approx(right / golden)
    assert scores.f1 == pytest.approx(2 * right / (predicted + golden))


def test_the_documented_table_is_what_the_scorers_say():
    """The page's fixture is this one; its figures are computed, not typed."""
    page = (Path(__file__).parent.parent / "docs" / "scores.md").read_text(encoding="utf-8")
    for mode in ENTITY_MODES:
        scores = score_entities([gold()], [said()], mode=mode, texts=[TEXT], unparsed=[1])
        row = re.search(rf"^\| `{mode}` \| (\d.*)$", page, flags=re.MULTILINE)

        assert row is not None, mode
        shown = [cell.strip() for cell in row.group(1).split("|")]
        assert shown[0] == f"{scores.total.right:g}"
        assert shown[1] == f"{scores.total.predicted:g}"
        assert shown[2] == f"{scores.total.gold:g}"
        assert shown[3] == f"{scores.f1:.3f}"


def test_rates_stand_beside_the_score():
    scores = score_entities([gold()], [said()], unparsed=[1])

    assert scores.rates["unparsed"] == pytest.approx(1 / 10)
    assert scores.rates["ungrounded"] == pytest.approx(2 / 10)
    assert scores.rates["gold_ungrounded"] == 0.0


def test_per_class_macro_and_unparsed_row():
    scores = score_entities([gold()], [said()], unparsed=[1])

    assert scores.per_class["Person"] == Counts(predicted=3, gold=4, right=1, found=1)
    assert scores.per_class["Place"] == Counts(predicted=3, gold=1)
    assert scores.per_class["Firm"] == Counts(predicted=3, gold=2)
    assert scores.per_class[UNPARSED] == Counts(predicted=1)
    assert list(scores.per_class) == ["Firm", "Person", "Place", UNPARSED]
    assert scores["macro_f1"] == pytest.approx((2 / 7 + 0 + 0) / 3)


def test_a_class_that_was_only_invented_lowers_macro():
    person = find(Person, "Ann", TEXT)

    assert score_entities([[person]], [[person, find(Place, "Bo", TEXT)]])["macro_f1"] == 0.5


def test_boundary_credits_each_side_to_its_own_class():
    scores = score_entities([gold()], [said()], mode="boundary")

    assert scores.per_class["Person"] == Counts(predicted=3, gold=4, right=1, found=2)
    assert scores.per_class["Place"] == Counts(predicted=3, gold=1, right=2, found=0)
    assert scores.per_class["Firm"] == Counts(predicted=3, gold=2, right=0, found=1)


def test_boundary_prefers_the_same_class():
    one = [find(Place, "Ann", TEXT), find(Person, "Ann", TEXT)]
    two = [find(Person, "Ann", TEXT)]

    assert [(p.gold, p.predicted) for p in pair_entities(one, two, mode="boundary")] == [(1, 0)]


def test_partial_pairs_for_the_best_total():
    """Greedy pairing gives the first prediction the first gold mention and the second none."""
    one = [at(Person("abcdef"), span=(0, 6)), at(Person("gh"), span=(6, 8))]
    two = [at(Person("abcdefgh"), span=(0, 8)), at(Person("abcdef"), span=(0, 6))]

    pairs = pair_entities(one, two, mode="partial")

    assert sorted((p.gold, p.predicted, p.credit) for p in pairs) == [(0, 1, 1.0), (1, 0, 0.5)]


def test_touching_spans_do_not_overlap():
    one, two = [at(Person("ab"), span=(0, 2))], [at(Person("cd"), span=(2, 4))]

    assert score_entities([one], [two], mode="overlap").f1 == 0.0


@pytest.mark.parametrize("mode", ["exact", "boundary", "overlap", "partial"])
def test_an_empty_span_equals_itself(mode):
    one = [at(Person(""), span=(3, 3))]

    assert score_entities([one], [one], mode=mode).f1 == 1.0


def test_nested_spans_of_one_class_are_told_apart():
    one = [find(Firm, "the Bank", TEXT), find(Firm, "Bank", TEXT)]

    assert score_entities([one], [list(reversed(one))]).f1 == 1.0


def test_gollie_forgives_inventions_and_caps_by_occurrence():
    invented = [at(Person("Zed"), span=None)]
    four_anns = [find(Person, "Ann", TEXT) for _ in range(4)]

    assert score_entities([[]], [invented], mode="gollie", texts=[TEXT]).precision == 1.0
    # Ann and ANN, both in the text.
    assert score_entities([gold()], [four_anns], mode="gollie", texts=[TEXT]).total.predicted == 2


def test_gollie_compares_values_to_the_letter():
    """There entities are equal whatever their case and outer space, values are not."""
    text = "in May 5"
    one, lower = [find(Date, "May", text)], [at(Date("may"), span=(3, 6))]
    person, spaced = [find(Person, "May", text)], [at(Person(" may "), span=(3, 6))]

    assert score_entities([one], [lower], mode="gollie", texts=[text]).f1 == 0.0
    assert score_entities([person], [spaced], mode="gollie", texts=[text]).f1 == 1.0


def test_instructuie_counts_nothing_as_an_item():
    """Its gold for a document without entities is the word None, which an empty output hits."""
    scores = score_entities([[], [find(Person, "Ann", TEXT)]], [[], []], mode="instructuie")

    assert scores.total == Counts(predicted=2, gold=2, right=1, found=1)


def test_nothing_over_nothing_is_one_and_something_over_nothing_is_zero():
    person = [find(Person, "Ann", TEXT)]

    both = score_entities([[]], [[]])
    assert (both.precision, both.recall, both.f1, both["macro_f1"]) == (1.0, 1.0, 1.0, 1.0)
    silent = score_entities([person], [[]])
    assert (silent.precision, silent.recall, silent.f1) == (0.0, 0.0, 0.0)
    talking = score_entities([[]], [person])
    assert (talking.precision, talking.recall, talking.f1) == (0.0, 0.0, 0.0)
    nobody = score_entities([], [])
    assert nobody.f1 == 1.0
    assert nobody.intervals()["f1"].low == 1.0


def test_unparsed_items_alone_cost_precision():
    scores = score_entities([[]], [[]], unparsed=[2])

    assert (scores.precision, scores.recall, scores.f1) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("code", "lost"),
    [
        (' [Person(span="Ann")]', 0),
        (" []", 0),
        (' [Alien(span="Zog"), Person(span="Ann", age=3), Person()]', 2),
        (' [Person(span=[1, 2]), Person(span="Ann")', 1),  # the list is not closed: no item is lost
        (' [Person(span="Ann"), Person(span="B', 1),
        (' [[Person(span="Ann"), Alien()], Firm(span="Acme")]', 1),
        ("I cannot do that.", 1),
    ],
)
def test_lost_items_are_counted_from_an_evaluation(code, lost):
    evaluation = evaluate(code, Task(describe_schema([Person, Firm])))

    assert count_unparsed([item.path for item in evaluation.items], evaluation.problems) == lost


def test_other_families_are_not_entities_unless_named():
    link = at(LivesIn("Ann", "New York"), arg1=(0, 3), arg2=(14, 22))
    mixed = [find(Person, "Ann", TEXT), link, Mention(Sports())]

    assert score_entities([mixed], [mixed]).total.gold == 1
    assert score_entities([mixed], [mixed], classes={"LivesIn"}).total.gold == 1
    assert list(score_entities([mixed], [mixed], classes={"Person"}).per_class) == ["Person"]


def test_the_schema_says_which_field_is_the_key():
    from dataclasses import dataclass

    from gollie_like.schema import Entity

    @dataclass
    class Drug(Entity):
        """A drug."""

        note: str | None
        span: str

    schema = describe_schema([Drug])
    one = [at(Drug("x", "aspirin"), note=(0, 1), span=(2, 9))]
    two = [at(Drug("y", "aspirin"), note=(30, 31), span=(2, 9))]

    assert score_entities([one], [two], schema=schema).f1 == 1.0
    assert score_entities([one], [two]).f1 == 0.0


def test_confusions_add_up_to_both_sides():
    confusions = count_entity_confusions([gold()], [said()])

    assert confusions[("Person", "Place")] == 1
    assert confusions[("Person", "Person")] == 1
    assert confusions[("Firm", "Place")] == 1
    assert confusions[("Firm", NOTHING)] == 1
    assert sum(n for (one, _), n in confusions.items() if one != NOTHING) == len(gold())
    assert sum(n for (_, two), n in confusions.items() if two != NOTHING) == len(said())


def test_seen_and_unseen_classes_apart():
    scores = score_entities([gold()], [said()], mode="overlap", unparsed=[1])

    parts = scores.split_seen({"Person", "Elsewhere"})

    assert parts["seen"].total == scores.per_class["Person"]
    assert set(parts["unseen"].per_class) == {"Place", "Firm"}
    assert len(parts["unseen"]) == len(scores)


def test_it_prints_and_goes_to_json():
    scores = score_entities([gold()] * 3, [said()] * 3, unparsed=[1, 0, 0])

    record = json.loads(json.dumps(scores.to_dict(resamples=50)))
    shown = str(scores)

    assert record["f1"] == scores.f1
    low, high = record["interval"]
    assert low <= record["f1"] <= high
    assert record["per_class"]["Person"]["gold"] == 12
    assert record["rates"]["unparsed"] == scores.rates["unparsed"]
    assert "same class and same offsets" in shown
    assert "Person" in shown
    assert UNPARSED in shown


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: score_entities([[]], []), "gold for 1 document and predictions for 0"),
        (lambda: score_entities([None], [[]]), "Document 0 has no gold"),
        (lambda: score_entities([[]], [[]], unparsed=[]), "one number"),
        (lambda: score_entities([[]], [[]], unparsed=[-1]), "zero or more"),
        (lambda: score_entities([[]], [[]], mode="loose"), "no mode 'loose'"),
        (lambda: score_entities([[]], [[]], mode="gollie"), "texts="),
        (lambda: score_entities([[]], [[]])["accuracy"], "no figure 'accuracy'"),
    ],
)
def test_misuse_is_said_in_a_sentence(call, words):
    with pytest.raises(UsageError, match=words):
        call()


def test_many_mentions_in_one_document_are_paired_quickly():
    """A document of 20,000 mentions, as a whole book has, must not need 400 million comparisons."""
    many = [Mention(Person("x"), {"span": (Span(3 * i, 3 * i + 2),)}) for i in range(20_000)]

    assert score_entities([many], [many[::-1]], mode="partial").f1 == 1.0
