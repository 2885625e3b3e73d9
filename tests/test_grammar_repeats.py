"""The guard against repeats: what it refuses, where, and that it is not fooled by strings."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gollie_like.accept import accepts
from gollie_like.grammar import build_grammar
from gollie_like.repeats import Refusal, RepeatGuard
from gollie_like.schema import Entity, Event, Label, Relation
from gollie_like.spec import ClassSpec, FieldSpec, FieldType, Instance, ListOf, Schema, Verbatim
from gollie_like.task import Cardinality, Task

MANY = settings(max_examples=500, deadline=None)


class Person(Entity):
    pass


class Meeting(Event):
    pass


class Knows(Relation):
    pass


class Sports(Label):
    pass


def spec(cls: type, **fields: FieldType) -> ClassSpec:
    listed = tuple(FieldSpec(name, kind, "Any") for name, kind in fields.items())
    return ClassSpec(cls.__name__, cls, cls.__bases__[0].__name__, None, listed)


SCHEMA = Schema(
    (
        spec(Person, span=Verbatim()),
        spec(
            Meeting, mention=Verbatim(), people=ListOf(Verbatim()), guests=ListOf(Instance(Person))
        ),
        spec(Knows, head=Instance(Person)),
        spec(Sports),
    ),
    ("Person", "Meeting", "Knows", "Sports"),
)
TEXT = 'Ann met Ann and "Bo" [x], (y).'
PERSON = 'Person(span="Ann")'


def guard(text: str = TEXT, cardinality: Cardinality = "list") -> RepeatGuard:
    return RepeatGuard(Task(SCHEMA, cardinality), text)


def listed(*items: str) -> str:
    return " [\n" + "".join(f"    {item},\n" for item in items) + "]"


def refused(code: str, text: str = TEXT, cardinality: Cardinality = "list") -> list[Refusal]:
    watching = guard(text, cardinality)
    found = []
    refusal = watching.feed(code)
    while refusal is not None:
        found.append(refusal)
        refusal = watching.feed("")
    return found


def test_an_item_may_come_as_often_as_its_key_stands_in_the_text() -> None:
    code = listed(PERSON, PERSON, PERSON)
    (refusal,) = refused(code)
    assert code[refusal.start : refusal.end] == refusal.item == PERSON
    assert refusal.start == code.rindex("Person")
    assert code[: refusal.cut] + refusal.closing == listed(PERSON, PERSON)
    assert (refusal.allowed, refusal.nested) == (2, False)
    assert str(refusal) == f"{PERSON} may stand in its list 2 times and came once more"


def test_the_refusal_comes_with_the_last_character_of_the_item() -> None:
    watching = guard()
    code = listed("Sports()", "Sports()")
    end = code.rindex(")") + 1
    assert watching.feed(code[: end - 1]) is None
    refusal = watching.feed(code[end - 1 : end])
    assert refusal is not None
    assert refusal.end == end


@pytest.mark.parametrize(
    "items",
    [
        [PERSON, PERSON],
        ['Person(span="Bo")', 'Person(span="met")'],
        ["Sports()", 'Knows(head=Person(span="Ann"))', 'Knows(head=Person(span="Bo"))'],
        ['Meeting(mention="met", people=["Ann", "Ann"], guests=[])'],
        ['Person(span="[x]")', 'Person(span="(y).")', 'Person(span="\\"Bo\\"")'],
    ],
)
def test_lets_pass(items: list[str]) -> None:
    assert refused(listed(*items)) == []


@pytest.mark.parametrize(
    ("items", "item"),
    [
        (["Sports()", PERSON, "Sports()"], "Sports()"),
        (['Knows(head=Person(span="Ann"))'] * 2, 'Knows(head=Person(span="Ann"))'),
        (['Person(span="[x]")'] * 2, 'Person(span="[x]")'),
        (['Person(span="\\"Bo\\"")', "Person(span='\"Bo\"')"], "Person(span='\"Bo\"')"),
        (['Person(span="nowhere")'] * 2, 'Person(span="nowhere")'),
        (['Person(span="")'] * 2, 'Person(span="")'),
        (
            [PERSON, PERSON, 'Person(\n        span="Ann",\n    )'],
            'Person(\n        span="Ann",\n    )',
        ),
    ],
)
def test_refuses(items: list[str], item: str) -> None:
    assert [refusal.item for refusal in refused(listed(*items))] == [item]


def test_a_label_of_a_subset_comes_once_a_class() -> None:
    items = [PERSON, 'Person(span="Bo")']
    assert refused(listed(*items)) == []
    assert [r.item for r in refused(listed(*items), cardinality="subset")] == [items[1]]


def test_lists_inside_instances_are_watched_too() -> None:
    code = listed('Meeting(mention="met", people=["Bo", "Ann", "Bo", "Bo"], guests=[])')
    first, second = refused(code)
    assert first.nested
    assert code[: first.cut] + first.closing == code[: code.index(', "Bo", "Bo"')] + "]"
    assert second.start > first.start


def test_a_broken_list_is_closed_in_its_own_layout() -> None:
    rows = "".join(f'            "{name}",\n' for name in ("Bo", "Bo"))
    code = f' [\n    Meeting(\n        mention="met",\n        people=[\n{rows}        ],\n'
    (refusal,) = refused(code)
    kept = code[: refusal.cut] + refusal.closing
    assert kept == code[: code.index('"Bo"') + 4] + ",\n        ]"
    whole = kept + ",\n        guests=[],\n    ),\n]"
    assert accepts(build_grammar(Task(SCHEMA), TEXT, layout="black"), whole)


def test_equal_instances_in_different_lists_do_not_add_up() -> None:
    meeting = 'Meeting(mention="met", people=["Bo"], guests=[Person(span="Bo")])'
    other = 'Meeting(mention="Ann", people=["Bo"], guests=[Person(span="Bo")])'
    assert refused(listed(meeting, other, 'Person(span="Bo")')) == []


def test_going_back_forgets() -> None:
    watching = guard()
    code = listed("Sports()", "Sports()")
    refusal = watching.feed(code)
    assert refusal is not None
    watching.rewind(refusal.cut)
    assert watching.code == code[: refusal.cut]
    assert watching.feed(f",\n    {PERSON}") is None
    assert watching.feed(",\n    Sports()") is not None


def test_copies_go_their_own_ways() -> None:
    watching = guard()
    watching.feed(" [\n    Sports(")
    twin = watching.copy()
    assert watching.feed("),\n    Sports()") is not None
    assert twin.feed(")") is None
    assert twin.feed(",\n    Sports()") is not None


def test_a_decoder_that_tells_the_whole_code_anew_is_told_where_to_cut() -> None:
    watching = guard()
    code = listed("Sports()", "Sports()")
    assert watching.check(code[:20]) is None
    assert watching.check(code) == code.rindex("Sports")
    assert watching.check(code[:10]) is None
    nested = listed('Meeting(mention="met", people=["Bo", "Bo"], guests=[])')
    assert watching.check(nested) is None


CODES = st.lists(
    st.sampled_from(
        [
            PERSON,
            'Person(span="[x], (y)")',
            "Person(span='\"Bo\"')",
            'Person(span="a\\\\")',
            "Sports()",
            'Meeting(mention="met", people=["Ann", "Ann", "Bo"], guests=[Person(span="Bo")])',
            'Meeting(\n        mention="met", people=[], guests=[]\n    )',
        ]
    ),
    max_size=8,
).map(lambda items: listed(*items))


def feed_in_pieces(watching: RepeatGuard, code: str, cuts: list[int]) -> list[Refusal]:
    found = []
    places = sorted({0, len(code), *(cut % (len(code) + 1) for cut in cuts)})
    for start, end in pairwise(places):
        refusal = watching.feed(code[start:end])
        while refusal is not None:
            found.append(refusal)
            refusal = watching.feed("")
    return found


@MANY
@given(CODES, st.lists(st.integers(0, 500), max_size=30))
def test_pieces_do_not_matter(code: str, cuts: list[int]) -> None:
    assert feed_in_pieces(guard(), code, cuts) == refused(code)


@MANY
@given(CODES, st.integers(0, 500), CODES)
def test_going_back_is_as_never_having_been_there(code: str, length: int, other: str) -> None:
    length %= len(code) + 1
    watching, fresh = guard(), guard()
    feed_in_pieces(watching, code, [])
    watching.rewind(length)
    feed_in_pieces(fresh, code[:length], [])
    assert feed_in_pieces(watching.copy(), other, [7]) == feed_in_pieces(fresh, other, [])


WHOLE_TEXT = TEXT + " [x], (y) a\\"  # every item of CODES is an answer for it
ANSWERS = build_grammar(Task(SCHEMA), WHOLE_TEXT, layout="black")


@MANY
@given(CODES)
def test_cutting_at_the_refusal_leaves_an_answer_without_repeats(code: str) -> None:
    assert accepts(ANSWERS, code) or code == " [\n]"
    found = refused(code, WHOLE_TEXT)
    if found:
        kept = code[: found[0].cut] + found[0].closing
        assert refused(kept, WHOLE_TEXT) == []
        assert accepts(ANSWERS, kept)
        assert code.startswith(kept.removesuffix(",\n]"))


@MANY
@given(st.text(st.sampled_from("[](){},='\"\\\n Pa#\x00\ud800"), max_size=60))
def test_other_text_does_no_harm(code: str) -> None:
    feed_in_pieces(guard(), code, [3, 9])


def test_what_stands_inside_a_word_is_no_occurrence() -> None:
    """The grammar would not let it be copied from there, and nothing could be grounded to it."""
    code = listed(*['Person(span="An")'] * 3)
    (refusal,) = refused(code, "An answer for Ann: an An.")
    assert refusal.allowed == 2
