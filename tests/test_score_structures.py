"""Scores of relations, events, templates and open triples, on fixtures worked by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import pytest
from score_classes import (
    Attack,
    Fact,
    Firm,
    LivesIn,
    Married,
    Meeting,
    Person,
    Place,
    Profile,
    WorksFor,
    at,
    find,
)

from gollie_like.document import Mention, Span
from gollie_like.errors import UsageError
from gollie_like.introspect import describe_schema
from gollie_like.schema import Event
from gollie_like.score import (
    EVENT_MODES,
    RELATION_MODES,
    Counts,
    score_events,
    score_relations,
    score_triples,
)

TEXT = "Ann and Bo live in Paris. Ann works for Acme."
#       0       8          19     26            40
ANN, BO, PARIS, ANN2, ACME = (0, 3), (8, 10), (19, 24), (26, 29), (40, 44)


def lives(one=ANN, two=PARIS, names=("Ann", "Paris")) -> Mention:
    return at(LivesIn(*names), arg1=one, arg2=two)


def works(who=Person, whom=Firm, tense="present", one=ANN2) -> Mention:
    return at(WorksFor(who("Ann"), whom("Acme"), tense), who__span=one, whom__span=ACME)


class TestRelations:
    def test_arguments_are_compared_by_their_places(self):
        scores = score_relations([[lives()]], [[lives(one=ANN2)]])

        assert scores.total == Counts(predicted=1, gold=1)

    def test_or_by_their_strings(self):
        scores = score_relations([[lives()]], [[lives(one=ANN2)]], by="strings")

        assert scores.f1 == 1.0
        assert scores.mode == "strict, by strings"

    def test_order_counts_unless_the_class_is_symmetric(self):
        one, two = (
            at(Married("Ann", "Bo"), arg1=ANN, arg2=BO),
            at(Married("Bo", "Ann"), arg1=BO, arg2=ANN),
        )

        assert score_relations([[one]], [[two]]).f1 == 0.0
        assert score_relations([[one]], [[two]], symmetric={"Married"}).f1 == 1.0
        assert score_relations([[one]], [[two]], symmetric={"LivesIn"}).f1 == 0.0

    def test_strict_looks_at_the_types_of_nested_arguments(self):
        gold, said = [[works()]], [[works(whom=Place)]]

        assert score_relations(gold, said, mode="strict").f1 == 0.0
        assert score_relations(gold, said, mode="boundary").f1 == 1.0

    def test_strict_looks_at_choices(self):
        gold, said = [[works()]], [[works(tense="past")]]

        assert score_relations(gold, said, mode="strict").f1 == 0.0
        assert score_relations(gold, said, mode="boundary").f1 == 1.0

    def test_strict_takes_the_types_of_strings_from_the_entities_of_the_same_side(self):
        gold = [find(Person, "Ann", TEXT), find(Place, "Paris", TEXT), lives()]
        wrong = [find(Person, "Ann", TEXT), find(Firm, "Paris", TEXT), lives()]

        assert score_relations([gold], [gold]).f1 == 1.0
        assert score_relations([gold], [wrong]).f1 == 0.0
        assert score_relations([gold], [[lives()]]).f1 == 0.0, "no type is not the right type"
        assert score_relations([gold], [wrong], mode="boundary").f1 == 1.0
        assert score_relations([gold], [wrong]).total.gold == 1, "entities are not relations"

    def test_an_argument_without_a_place_costs(self):
        scores = score_relations([[lives()]], [[lives(), lives(two=None, names=("Ann", "Rome"))]])

        assert scores.total == Counts(predicted=2, gold=1, right=1, found=1)
        assert scores.rates["ungrounded"] == 0.5

    def test_gollie_forgives_invented_arguments(self):
        said = [lives(two=None, names=("Ann", "Rome")), lives()]

        scores = score_relations([[lives()]], [said], mode="gollie", texts=[TEXT], unparsed=[1])

        assert scores.total == Counts(predicted=1, gold=1, right=1, found=1)

    def test_unparsed_items_cost(self):
        assert score_relations([[lives()]], [[lives()]], unparsed=[1]).precision == 0.5

    def test_unknown_mode(self):
        with pytest.raises(UsageError, match=", ".join(RELATION_MODES)):
            score_relations([[]], [[]], mode="loose")


RAID = "Raiders struck Acme in Rome; Huns struck Bonn. They met in Rome."
#       0       8      15      23    29   34     41    47   52     59
RAIDERS, STRUCK, ACME1, ROME = (0, 7), (8, 14), (15, 19), (23, 27)
HUNS, STRUCK2, BONN, MET = (29, 33), (34, 40), (41, 45), (52, 55)


def first(trigger=STRUCK, attackers=(RAIDERS,), target=ACME1, place=ROME, deadly=False) -> Mention:
    return at(
        Attack(
            "struck",
            [RAID[a:b] for a, b in attackers],
            RAID[slice(*target)],
            Place("Rome"),
            deadly,
            "Raiders hit a firm.",
        ),
        mention=trigger,
        attackers=list(attackers),
        target=target,
        place__span=place,
    )


def second(trigger=STRUCK2) -> Mention:
    return at(Attack("struck", ["Huns"], "Bonn"), mention=trigger, attackers=[HUNS], target=BONN)


class TestEvents:
    schema = describe_schema([Attack, Meeting, Place])

    def score(self, gold, said, mode, **options):
        return score_events([gold], [said], mode=mode, schema=self.schema, **options)

    def test_triggers_with_and_without_class(self):
        said = [first(), at(Meeting("struck"), mention=STRUCK2)]

        named = self.score([first(), second()], said, "trigger")
        found = self.score([first(), second()], said, "trigger-identification")

        assert named.total == Counts(predicted=2, gold=2, right=1, found=1)
        assert found.total == Counts(predicted=2, gold=2, right=2, found=2)
        assert found.per_class["Meeting"] == Counts(predicted=1, right=1)

    def test_arguments_by_class_and_role(self):
        """Right: attackers, place. Wrong: target in another place, deadly said and not so."""
        said = [first(target=BONN, deadly=True)]

        scores = self.score([first()], said, "argument")

        assert scores.total == Counts(predicted=4, gold=3, right=2, found=2)
        assert scores.per_role["Attack.attackers"].f1 == 1.0
        assert scores.per_role["Attack.target"] == Counts(predicted=1, gold=1)
        assert scores.per_role["Attack.deadly"] == Counts(predicted=1)
        assert "Attack.summary" not in scores.per_role, "free text is not scored"

    def test_events_are_paired_for_their_arguments_not_in_order(self):
        """GoLLIE's scorer gives 0 here: same class, same trigger string, other order."""
        gold, said = [first(), second()], [second(), first()]

        assert self.score(gold, said, "argument").f1 == 1.0
        assert self.score(gold, said, "argument", by="strings").f1 == 1.0
        greedy = self.score(gold, said, "gollie-argument", texts=[RAID])
        assert greedy.total.right == 0

    def test_a_wrong_trigger_leaves_good_arguments_right_unless_attached(self):
        gold, said = [second()], [second(trigger=MET)]

        assert self.score(gold, said, "argument").f1 == 1.0
        assert self.score(gold, said, "attached-argument").f1 == 0.0
        assert self.score(gold, said, "trigger").f1 == 0.0

    def test_a_shared_trigger_decides_between_equal_pairs(self):
        """The prediction shares one argument with either event, and the trigger with the second."""
        one = at(Attack("struck", ["Huns"]), mention=STRUCK, attackers=[HUNS])
        two = at(Attack("struck", target="Bonn"), mention=STRUCK2, target=BONN)

        for gold in ([one, two], [two, one]):
            scores = self.score(gold, [second()], "argument")
            assert scores.per_role["Attack.target"].right == 1
            assert scores.per_role["Attack.attackers"].right == 0

    def test_arguments_of_two_events_are_not_mixed(self):
        """One event that has the arguments of two is paired with one of them."""
        both = at(
            Attack("struck", ["Raiders", "Huns"], "Acme"),
            mention=STRUCK,
            attackers=[RAIDERS, HUNS],
            target=ACME1,
        )

        scores = self.score([first(), second()], [both], "argument")

        assert scores.total == Counts(predicted=3, gold=5, right=2, found=2)

    def test_identification_forgives_roles_and_not_classes(self):
        swapped = at(
            Attack("struck", ["Bonn"], "Huns"), mention=STRUCK2, attackers=[BONN], target=HUNS
        )
        meeting = at(Meeting("struck", ["Huns", "Bonn"]), mention=STRUCK2, people=[HUNS, BONN])

        assert self.score([second()], [swapped], "argument").f1 == 0.0
        assert self.score([second()], [swapped], "argument-identification").f1 == 1.0
        assert self.score([second()], [meeting], "argument-identification").f1 == 0.0

    def test_an_argument_without_a_place_costs(self):
        said = at(
            Attack("struck", ["Huns", "Goths"], "Bonn"),
            mention=STRUCK2,
            attackers=[HUNS, None],
            target=BONN,
        )

        scores = self.score([second()], [said], "argument")

        assert scores.total == Counts(predicted=3, gold=2, right=2, found=2)

    def test_a_value_said_twice_is_right_once(self):
        said = at(Attack("struck", ["Huns", "Huns"]), mention=STRUCK2, attackers=[HUNS, HUNS])

        scores = self.score([second()], [said], "argument")

        assert scores.total == Counts(predicted=2, gold=2, right=1, found=1)

    def test_gollie_drops_invented_triggers_and_arguments(self):
        said = [
            at(Attack("STRUCK", ["Huns", "Goths"], "Bonn"), mention=None),
            at(Attack("bombed", ["Huns"]), mention=None),
        ]

        triggers = self.score([second()], said, "gollie-trigger", texts=[RAID], unparsed=[3])
        arguments = self.score([second()], said, "gollie-argument", texts=[RAID])

        assert triggers.total == Counts(predicted=1, gold=1, right=1, found=1)
        assert arguments.total == Counts(predicted=2, gold=2, right=2, found=2)

    def test_templates_have_a_query_for_a_trigger_and_values_for_arguments(self):
        gold = at(Profile("Ann", 40, "Paris"), query=ANN, home=PARIS)
        said = at(Profile("Ann", 41, "Paris"), query=ANN, home=PARIS)

        scores = score_events([[gold]], [[said]], mode="attached-argument")

        assert scores.per_role["Profile.age"] == Counts(predicted=1, gold=1)
        assert scores.per_role["Profile.home"].f1 == 1.0

    def test_unparsed_items_cost_one_prediction(self):
        assert self.score([second()], [second()], "trigger", unparsed=[1]).precision == 0.5
        scores = self.score([second()], [second()], "argument", unparsed=[1])
        assert scores.precision == pytest.approx(2 / 3)

    @pytest.mark.parametrize("mode", EVENT_MODES)
    def test_gold_against_gold_is_one(self, mode):
        gold = [first(), second(), at(Meeting("met"), mention=MET)]

        assert self.score(gold, gold[::-1], mode, texts=[RAID]).f1 == (
            1.0 if mode != "gollie-argument" else 0.0
        )

    def test_unknown_mode(self):
        with pytest.raises(UsageError, match="attached-argument"):
            score_events([[]], [[]], mode="loose")


def fact(subject: str, predicate: str, *objects: str) -> Mention:
    return Mention(Fact(subject, predicate, list(objects)))


class TestTriples:
    def test_shared_words_by_part(self):
        """Gold has 5 words, prediction 6; shared are ann, works, acme, so 3."""
        gold, said = fact("Ann", "works for", "Acme Inc"), fact("Ann Lee", "works", "for Acme now")

        total = score_triples([[gold]], [[said]]).total

        assert total.right == pytest.approx(3 / 6)
        assert total.found == pytest.approx(3 / 5)

    def test_without_a_common_word_in_the_predicate_nothing_is_shared(self):
        gold, said = fact("Ann", "works for", "Acme"), fact("Ann", "employed by", "Acme")

        assert score_triples([[gold]], [[said]]).f1 == 0.0
        assert score_triples([[gold]], [[said]], predicate=None).f1 > 0.0

    def test_precision_pays_once_and_recall_takes_the_best(self):
        gold = [fact("Ann", "met", "Bo"), fact("Ann", "met", "Cy")]
        long = fact("Ann", "met", "Bo", "Cy")

        total = score_triples([gold], [[long, long]]).total

        # Both predictions share 3 of their 4 words with either gold triple, whose 3 words are all
        # covered.
        assert total == Counts(predicted=2, gold=2, right=1.5, found=2)
        assert score_triples([gold[:1]], [[long, long]]).total.right == 0.75

    def test_pairing_is_the_best_not_the_first(self):
        gold = [fact("a b c", "p", "x"), fact("a", "p", "y")]
        said = [fact("a", "p", "x"), fact("a b c", "p", "x")]

        # said[0] fits gold[0] wholly and gold[1] by 2/3; said[1] fits gold[0] wholly, gold[1] by
        # 2/5. Best: said[1] with gold[0], said[0] with gold[1].
        assert score_triples([gold], [said]).total.right == pytest.approx(1 + 2 / 3)

    def test_all_further_arguments_are_one_part(self):
        gold, said = fact("Ann", "flew", "to Rome", "in May"), fact("Ann", "flew", "in May to Rome")

        assert score_triples([[gold]], [[said]]).f1 == 1.0

    def test_case_and_punctuation_do_not_count_and_chinese_goes_by_character(self):
        gold, said = fact("宇航员", "到达", "火星"), fact("航员", "到达了", "火星。")

        assert score_triples([[fact("Ann", "is", "ill")]], [[fact("ANN", "Is", "ill.")]]).f1 == 1.0
        assert score_triples([[gold]], [[said]]).total.found == pytest.approx(6 / 7)

    def test_a_class_without_the_predicate_is_said(self):
        with pytest.raises(UsageError, match="no field 'predicate'"):
            score_triples([[lives()]], [[]])

    def test_no_words_at_all_share_nothing(self):
        empty = fact("", "", "")

        assert score_triples([[empty]], [[empty]], predicate=None).f1 == 0.0


@dataclass
class Stage:
    """A stage of a launcher."""

    name: str
    maker: Firm | None = None


@dataclass
class Launch(Event):
    """A launch."""

    mention: str
    stages: list[Stage] = field(default_factory=list)
    result: Literal["success", "failure"] | str = "success"


class TestNestedValues:
    """Instances inside instances count by their key, and their fields under dotted roles."""

    schema = describe_schema([Launch, Stage, Firm])

    def make(self, maker: str = "Acme", result: str = "success") -> Mention:
        spans = {
            "mention": (Span(0, 6),),
            "stages[0].name": (Span(7, 9),),
            "stages[0].maker.span": (Span(10, 14),),
            "stages[1].name": (None,),
        }
        launch = Launch("launch", [Stage("S1", Firm(maker)), Stage("S9")], result)
        return Mention(launch, {**spans, "result": (Span(20, 24),)})

    @pytest.mark.parametrize("with_schema", [False, True])
    def test_roles_are_dotted(self, with_schema):
        schema = self.schema if with_schema else None

        scores = score_events([[self.make()]], [[self.make()]], schema=schema)

        assert scores.per_role["Launch.stages"] == Counts(predicted=2, gold=2, right=1, found=1)
        assert scores.per_role["Launch.stages.maker"].f1 == 1.0
        assert "Launch.result" not in scores.per_role, "a default is not a value"

    def test_a_choice_is_compared_by_value_and_another_string_by_place(self):
        failed, odd = self.make(result="failure"), self.make(result="odd")

        same = score_events([[failed]], [[failed]], schema=self.schema, by="strings")
        other = score_events([[failed]], [[odd]], schema=self.schema, by="strings")
        placed = score_events([[odd]], [[odd]], schema=self.schema)

        assert same.f1 == 1.0
        assert other.per_role["Launch.result"] == Counts(predicted=1, gold=1)
        assert placed.per_role["Launch.result"].f1 == 1.0
