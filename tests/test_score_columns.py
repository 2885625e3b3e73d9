"""Scores of labels, similarity and answers; intervals, paired tests and confidence."""

from __future__ import annotations

import json
import math
import random

import pytest
from score_classes import Business, Person, Politics, Sports, Stars, Tone, at

from gollie_like.document import Mention
from gollie_like.errors import UsageError
from gollie_like.introspect import describe_schema
from gollie_like.score import (
    NOTHING,
    Counts,
    Judgment,
    choose_threshold,
    compare_scores,
    count_label_confusions,
    judge_mentions,
    measure_calibration,
    measure_curve_area,
    score_answers,
    score_entities,
    score_events,
    score_labels,
    score_relations,
    score_similarity,
    score_triples,
    trace_curve,
)


def label(*classes: type) -> list[Mention]:
    return [Mention(cls()) for cls in classes]


class TestLabels:
    def test_one_label_a_document(self):
        """Confusion of 5 documents: S-S, S-P, P-P, B-P, B-(none)."""
        gold = [label(c) for c in (Sports, Sports, Politics, Business, Business)]
        said = [label(c) for c in (Sports, Politics, Politics, Politics)] + [[]]

        scores = score_labels(gold, said)

        assert scores["accuracy"] == pytest.approx(2 / 5)
        assert scores["f1"] == pytest.approx(2 * 2 / (5 + 4))
        assert scores["macro_f1"] == pytest.approx((2 / 3 + 2 / 4 + 0) / 3)
        # R_K: c=2 s=5, gold totals 2 1 2, said totals 1 3 0 and one "(none)".
        expected = (2 * 5 - (2 * 1 + 1 * 3 + 2 * 0)) / math.sqrt((25 - 9) * (25 - 11))
        assert scores["mcc"] == pytest.approx(expected)
        assert scores.headline == "accuracy"

    def test_several_labels_a_document(self):
        gold = [label(Sports, Politics), label(Business), []]
        said = [label(Politics, Sports), label(Business, Sports), []]

        scores = score_labels(gold, said)

        assert scores["accuracy"] == pytest.approx(2 / 3)
        assert scores.total == Counts(predicted=4, gold=3, right=3, found=3)
        # 9 decisions: TP 3, FP 1, FN 0, TN 5.
        expected = (3 * 5 - 1 * 0) / math.sqrt(4 * 3 * 6 * 5)
        assert scores["mcc"] == pytest.approx(expected)
        assert scores.headline == "f1"

    def test_the_schema_knows_labels_that_never_occur(self):
        schema = describe_schema([Sports, Politics, Business])
        gold, said = [label(Sports), []], [label(Sports), label(Sports)]

        # 6 decisions instead of 2: TP 1, FP 1, TN 4.
        with_schema = score_labels(gold, said, schema=schema)["mcc"]
        assert with_schema == pytest.approx(4 / math.sqrt(2 * 1 * 5 * 4))

    def test_a_label_twice_and_unparsed_items_are_wrong(self):
        scores = score_labels(
            [label(Sports)] * 2, [label(Sports, Sports), label(Sports)], unparsed=[0, 1]
        )

        assert scores["accuracy"] == 0.0
        assert scores.precision == pytest.approx(2 / 4)
        assert scores.recall == 1.0

    def test_values_are_part_of_the_name(self):
        gold, said = [[Mention(Stars(4))]], [[Mention(Stars(5))]]

        assert score_labels(gold, said)["accuracy"] == 0.0
        assert set(score_labels(gold, said).per_class) == {"Stars(value=4)", "Stars(value=5)"}

    def test_choices_are_part_of_the_name_and_free_text_is_not(self):
        """Without a schema the two cannot be told apart; then all strings count, never none."""
        schema = describe_schema([Tone])
        gold = [[Mention(Tone("good", "so nice"))]]

        good = score_labels(gold, [[Mention(Tone("good", "I like it"))]], schema=schema)
        bad = score_labels(gold, [[Mention(Tone("bad", "so nice"))]], schema=schema)
        without = score_labels(gold, [[Mention(Tone("bad", "so nice"))]])

        assert (good["accuracy"], bad["accuracy"], without["accuracy"]) == (1.0, 0.0, 0.0)

    def test_one_class_alone_has_no_correlation(self):
        gold = [label(Sports)] * 3

        assert score_labels(gold, gold)["mcc"] == 1.0
        assert score_labels(gold, [*gold[:2], label(Business)])["mcc"] == 0.0

    def test_confusions(self):
        gold = [label(Sports), label(Politics, Business), []]
        said = [label(Business), label(Business), label(Sports)]

        assert count_label_confusions(gold, said) == {
            ("Sports", "Business"): 1,
            ("Business", "Business"): 1,
            ("Politics", NOTHING): 1,
            (NOTHING, "Sports"): 1,
        }


class TestSimilarity:
    def test_worked_by_hand(self):
        scores = score_similarity([1, 2, 3, 4], [1, 3, 2, 9])

        # Spearman without ties: 1 - 6*2/(4*15). Pearson: 11.5/sqrt(5*38.75).
        assert scores["spearman"] == pytest.approx(0.8)
        assert scores["pearson"] == pytest.approx(11.5 / math.sqrt(5 * 38.75))

    def test_ties_share_their_mean_rank(self):
        """Gold ranks 1.5 1.5 3 5 5 5 against 1 to 6."""
        scores = score_similarity([1, 1, 2, 3, 3, 3], [1, 2, 3, 4, 5, 6])

        assert scores["spearman"] == pytest.approx(15 / math.sqrt(15 * 17.5))

    def test_missing_predictions_take_the_mean_and_are_told(self):
        scores = score_similarity([1, 2, 3], [1.0, None, float("nan")])

        assert scores.rates["missing"] == pytest.approx(2 / 3)
        assert scores["pearson"] == 0.0, "nothing varies: no correlation"

    def test_scale_does_not_matter(self):
        gold = [0.1, 0.4, 0.2, 0.9]

        tiny = score_similarity([1e-200 * g for g in gold], [1e200 * g + 1 for g in gold])

        assert tiny["pearson"] == pytest.approx(1.0)
        assert tiny["spearman"] == pytest.approx(1.0)

    def test_constant_numbers_do_not_correlate(self):
        assert score_similarity([0.1] * 7, [0.1] * 7)["pearson"] == 0.0

    def test_gold_must_be_numbers(self):
        with pytest.raises(UsageError, match="Document 1"):
            score_similarity([1, math.nan], [1, 2])


class TestAnswers:
    @pytest.mark.parametrize(
        ("accepted", "said", "exact", "f1"),
        [
            (["The Beatles"], "beatles!", 1.0, 1.0),
            (["in 1990", "1990"], "the year 1990", 0.0, 2 / 3),
            (["Denver Broncos"], "Denver", 0.0, 2 / 3),
            (["a cat and a cat"], "cat cat cat", 0.0, 2 * 2 / (3 + 3)),
            ([], "", 1.0, 1.0),
            ([], None, 1.0, 1.0),
            ([], "Denver", 0.0, 0.0),
            (["Denver"], "", 0.0, 0.0),
            (["the"], "", 1.0, 1.0),  # an answer of an article alone is none, as in SQuAD's script
            (["3.14"], "314", 1.0, 1.0),
        ],
    )
    def test_squad_rules(self, accepted, said, exact, f1):
        scores = score_answers([accepted], [said])

        assert scores["exact"] == exact
        assert scores["f1"] == pytest.approx(f1)

    def test_both_sides_of_the_best_answer(self):
        """The first answer has all of "red barn" and a word more; nothing is said of "c"."""
        scores = score_answers([["big", "red barn"], ["c"], []], ["big red barn", "", ""])

        assert scores["precision"] == pytest.approx((2 / 3 + 0 + 1) / 3)
        assert scores["recall"] == pytest.approx((1 + 0 + 1) / 3)
        assert scores["f1"] == pytest.approx((4 / 5 + 0 + 1) / 3)

    def test_questions_with_and_without_an_answer_apart(self):
        scores = score_answers([["a b"], ["c"], [], []], ["b", "c", "", "d"])

        assert scores["exact"] == 0.75
        # "a" is an article: "a b" and "b" are equal.
        assert scores["answerable_exact"] == 1.0
        assert scores["unanswerable"] == 0.5
        assert scores.rates["no answer given"] == 0.25

    def test_scripts_without_spaces_get_partial_credit_on_demand(self):
        gold, said = [["北京大学"]], ["北京"]

        assert score_answers(gold, said).f1 == 0.0
        assert score_answers(gold, said, script="spaceless").f1 == pytest.approx(2 * 2 / 6)

    def test_undefined_figures_are_null_in_json_and_left_out_of_intervals(self):
        """Some draws of two questions have none without an answer."""
        record = score_answers([["x"], []], ["x", ""]).to_dict(resamples=200)

        assert record["intervals"]["unanswerable"] == [1.0, 1.0]
        json.dumps(record, allow_nan=False)


def people(*hits: tuple[int, int, int]) -> tuple[list, list]:
    """Documents with so many gold mentions, so many of them found, and so many said in vain."""
    gold, said = [], []
    for golden, found, vain in hits:
        gold.append([at(Person("x"), span=(i, i + 1)) for i in range(golden)])
        said.append([at(Person("x"), span=(i, i + 1)) for i in [*range(found)]])
        said[-1] += [at(Person("x"), span=(100 + i, 101 + i)) for i in range(vain)]
    return gold, said


class TestIntervals:
    def test_same_seed_same_digits_and_other_seed_other_digits(self):
        rng = random.Random(0)
        scores = score_entities(
            *people(*((5, rng.randrange(6), rng.randrange(3)) for _ in range(40)))
        )

        assert scores.intervals(seed=1) == scores.intervals(seed=1)
        assert scores.intervals(seed=1) != scores.intervals(seed=2)

    def test_digits_are_pinned(self):
        """Reports are reproducible from their settings: the stream must never change."""
        interval = score_entities(*people(*[(2, i % 3, i % 2) for i in range(30)])).intervals()

        assert str(interval["f1"]) == "0.571 [0.435, 0.684]"

    def test_a_binomial_interval_is_about_right(self):
        """400 documents with one mention, half of them found: 0.5 +- 1.96*sqrt(.25/400)."""
        recall = score_entities(*people(*[(1, i % 2, 0) for i in range(400)])).intervals(
            resamples=4000
        )["recall"]

        assert recall.value == 0.5
        assert recall.low == pytest.approx(0.451, abs=0.006)
        assert recall.high == pytest.approx(0.549, abs=0.006)

    def test_intervals_hold_the_value_and_widen_with_the_level(self):
        scores = score_entities(*people(*[(3, i % 4, i % 3) for i in range(60)]))

        narrow, wide = scores.intervals(level=0.5)["f1"], scores.intervals(level=0.99)["f1"]

        assert wide.low < narrow.low < narrow.value < narrow.high < wide.high

    def test_draws_do_not_depend_on_the_size_of_blocks(self, monkeypatch):
        """Weights are drawn in blocks to bound memory; the stream is one all the same."""
        scores = score_entities(*people(*[(3, i % 4, i % 3) for i in range(60)]))
        whole = scores.intervals(resamples=50)
        monkeypatch.setattr("gollie_like.score.interval._CELLS", 200)

        assert scores.intervals(resamples=50) == whole

    def test_one_document_is_a_point(self):
        interval = score_entities(*people((3, 2, 1))).intervals()["f1"]

        assert interval.low == interval.value == interval.high

    @pytest.mark.parametrize("options", [{"resamples": 0}, {"level": 1.0}, {"level": 0.0}])
    def test_misuse(self, options):
        with pytest.raises(UsageError):
            score_entities(*people((1, 1, 0))).intervals(**options)


class TestNothing:
    @pytest.mark.parametrize(
        "score",
        [
            score_entities,
            score_relations,
            score_events,
            score_triples,
            score_labels,
            score_similarity,
            score_answers,
        ],
    )
    def test_no_documents_at_all(self, score):
        scores = score([], [])

        json.dumps(scores.to_dict(), allow_nan=False)
        assert "0 documents" in str(scores)
        assert scores[scores.headline] == (0.0 if score is score_similarity else 1.0)
        assert compare_scores(scores, scores)[scores.headline].p == 1.0


class TestComparison:
    def test_a_run_against_itself(self):
        scores = score_entities(*people(*[(3, i % 4, i % 3) for i in range(40)]))

        for compared in compare_scores(scores, scores).values():
            assert (compared.difference, compared.low, compared.high) == (0.0, 0.0, 0.0)
            assert compared.p == 1.0

    def test_the_p_value_of_a_sign_test(self):
        """Ten documents, one mention each, found by the second run only. The difference of recall
        is as large as it is only if all ten are swapped or none is: p = 2/1024."""
        gold, said = people(*[(1, 1, 0)] * 10)
        nothing = [[] for _ in gold]

        compared = compare_scores(
            score_entities(gold, nothing), score_entities(gold, said), resamples=20_000
        )["recall"]

        assert compared.difference == 1.0
        assert compared.p == pytest.approx(2 / 1024, abs=0.001)

    def test_no_p_value_is_zero(self):
        """What 100 draws never showed is not impossible: 1/101 is the least they can say."""
        gold, said = people(*[(1, 1, 0)] * 50)

        compared = compare_scores(
            score_entities(gold, [[]] * 50), score_entities(gold, said), resamples=100
        )

        assert compared["recall"].p == pytest.approx(1 / 101)

    def test_chance_is_not_significant_and_a_real_gain_is(self):
        rng = random.Random(4)
        base = [(4, rng.randrange(5), 0) for _ in range(200)]
        other = [(4, rng.randrange(5), 0) for _ in range(200)]
        better = [(4, min(4, found + rng.randrange(2)), 0) for _, found, _ in base]
        first = score_entities(*people(*base))

        chance = compare_scores(first, score_entities(*people(*other)))["f1"]
        gain = compare_scores(first, score_entities(*people(*better)))["f1"]

        assert chance.p > 0.05
        assert chance.low < 0 < chance.high
        assert gain.p < 0.01
        assert gain.low > 0

    def test_pairing_sees_what_two_intervals_do_not(self):
        """A small gain on every document is sure although the documents differ a lot."""
        base = [(10, i % 10, 0) for i in range(50)]
        first = score_entities(*people(*base))
        second = score_entities(*people(*[(10, found + 1, 0) for _, found, _ in base]))

        assert compare_scores(first, second)["recall"].p < 0.01
        assert first.intervals()["recall"].high > second.intervals()["recall"].low

    def test_every_family_can_be_compared(self):
        runs = [
            (
                score_labels([label(Sports)] * 9, [label(Sports)] * 9),
                score_labels([label(Sports)] * 9, [label(Business)] * 9),
            ),
            (
                score_similarity([*range(9)], [*range(9)]),
                score_similarity([*range(9)], [*range(8, -1, -1)]),
            ),
            (score_answers([["x"]] * 9, ["x"] * 9), score_answers([["x"]] * 9, ["y"] * 9)),
        ]
        for first, second in runs:
            compared = compare_scores(first, second)[first.headline]
            assert compared.difference < 0
            assert compared.p < 0.05
            assert "->" in str(compared)

    def test_runs_must_fit(self):
        gold, said = people((1, 1, 0), (1, 0, 0))
        both = score_entities(gold, said)

        with pytest.raises(UsageError, match="same documents"):
            compare_scores(both, score_entities(gold[:1], said[:1]))
        with pytest.raises(UsageError, match="same mode"):
            compare_scores(both, score_entities(gold, said, mode="partial"))


def sure(confidence: float | None, *span: int) -> Mention:
    return Mention(Person("x"), at(Person("x"), span=span).spans, confidence=confidence)


class TestReliability:
    judged = [  # noqa: RUF012
        Judgment(0.95, 1.0),
        Judgment(0.9, 1.0),
        Judgment(0.85, 0.0),
        Judgment(0.35, 1.0),
        Judgment(0.3, 0.0),
        Judgment(1.0, 1.0),
    ]

    def test_worked_by_hand(self):
        """Five bins of width 0.2: [0.2, 0.4) holds 0.3 and 0.35, the last one the other four."""
        calibration = measure_calibration(self.judged, bins=5)

        assert [b.count for b in calibration.bins] == [0, 2, 0, 0, 4]
        assert calibration.bins[1].right == 0.5
        assert calibration.bins[4].confidence == pytest.approx(0.925)
        low, high = abs(0.325 - 0.5), abs(0.925 - 0.75)
        assert calibration.ece == pytest.approx((2 * low + 4 * high) / 6)
        assert calibration.worst == pytest.approx(max(low, high))
        squares = 0.05**2 + 0.1**2 + 0.85**2 + 0.65**2 + 0.3**2
        assert calibration.brier == pytest.approx(squares / 6)
        assert "ECE" in str(calibration)

    def test_bins_of_equal_size_keep_equal_confidences_together(self):
        judged = [Judgment(0.5, float(i % 2)) for i in range(6)] + [Judgment(0.9, 1.0)] * 2

        calibration = measure_calibration(judged, bins=4, by="size")

        assert [b.count for b in calibration.bins] == [6, 2]
        assert calibration.ece == pytest.approx(0.1 * 2 / 8)

    def test_the_curve_and_its_area(self):
        points = trace_curve(self.judged, gold=5)

        assert [p.threshold for p in points] == [math.inf, 1.0, 0.95, 0.9, 0.85, 0.35, 0.3]
        assert [p.recall for p in points] == pytest.approx([0, 0.2, 0.4, 0.6, 0.6, 0.8, 0.8])
        assert points[4].precision == 0.75
        assert measure_curve_area(points) == pytest.approx(0.2 * (1 + 1 + 1 + 0.8))

    def test_the_threshold_with_the_best_f1_or_enough_precision(self):
        points = trace_curve(self.judged, gold=5)

        assert choose_threshold(points).threshold == 0.35  # P 4/5, R 4/5
        assert choose_threshold(points, min_precision=0.9).threshold == 0.9
        with pytest.raises(UsageError, match="no threshold"):
            choose_threshold(trace_curve([Judgment(0.5, 0.0)], gold=1), min_precision=0.5)

    def test_equal_confidences_are_one_point(self):
        points = trace_curve([Judgment(0.5, 1.0), Judgment(0.5, 0.0)], gold=1)

        assert len(points) == 2
        assert points[1].precision == 0.5

    def test_the_surer_of_two_claims_is_right(self):
        said = [sure(0.2, 0, 3), sure(0.9, 0, 3), sure(0.5, 7, 9)]

        judged = judge_mentions([[sure(None, 0, 3)]], [said])

        assert [(j.mention, j.confidence, j.right) for j in judged] == [
            (0, 0.2, 0.0),
            (1, 0.9, 1.0),
            (2, 0.5, 0.0),
        ]

    def test_the_whole_curve_ends_at_the_score(self):
        said = [sure(0.2, 0, 3), sure(0.9, 0, 3), sure(0.5, 7, 9)]
        gold = [[sure(None, 0, 3), sure(None, 7, 9)]]

        last = trace_curve(judge_mentions(gold, [said]), gold=2)[-1]

        assert last.counts == score_entities(gold, [said]).total

    def test_confidence_is_asked_for_and_checked(self):
        with pytest.raises(UsageError, match="no confidence"):
            judge_mentions([[]], [[sure(None, 0, 1)]])
        with pytest.raises(UsageError, match="between 0 and 1"):
            Judgment(math.nan, 1.0)
        with pytest.raises(UsageError, match="at least 1 bin"):
            measure_calibration([], bins=0)

    def test_nothing_said(self):
        calibration = measure_calibration([])

        assert (calibration.ece, calibration.brier) == (0.0, 0.0)
        assert measure_curve_area(trace_curve([], gold=3)) == 0.0
