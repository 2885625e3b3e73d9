"""Where values are found in a text, and which of their places instances take."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from strategies import has_span, instances, schemas, texts

from gollie_like.document import Alignment, Mention, Span
from gollie_like.errors import UsageError
from gollie_like.fuzzy import likeness
from gollie_like.ground import locate
from gollie_like.introspect import describe_schema
from gollie_like.normalize import fold, normalize
from gollie_like.occurrences import MAX_FUZZY, THRESHOLD, TextIndex, find_occurrences
from gollie_like.possible import find_possible
from gollie_like.schema import Entity, Event, Free, Relation
from gollie_like.spec import Schema

EXACT, NORMALIZED, FUZZY, UNGROUNDED = Alignment
MANY = settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))


@dataclass
class Person(Entity):
    """A human being."""

    span: str


@dataclass
class Place(Entity):
    """A place."""

    span: str
    kind: Literal["city", "river"] = "city"


@dataclass
class Attack(Event):
    """Somebody attacks somebody."""

    mention: str
    victims: list[str]
    attacker: str | None = None
    where: Place | None = None
    others: list[Person | str] | None = None
    tone: Literal["harsh"] | str | None = None
    note: Free | None = None
    remark: Free | str | None = None
    toll: int | None = None


@dataclass
class Kin(Relation):
    """Two people are of one family."""

    head: Person
    tail: Person
    word: str | None = None


@dataclass
class Members(Relation):
    """People who belong together."""

    names: list[str]


SCHEMA = describe_schema([Person, Place, Attack, Kin, Members])


def ground(text: str, *found: Any, schema: Schema = SCHEMA) -> tuple[Mention, ...]:
    return locate(map(Mention, found), text, schema)


def starts(mentions: Iterable[Mention]) -> list[int | None]:
    return [mention.span.start if mention.span else None for mention in mentions]


def where(text: str, value: str) -> list[tuple[str, Alignment]]:
    return [(found.span.of(text), found.status) for found in find_occurrences(text, value)]


# Folding.


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Neil  A.\n Armstrong ", "neil a. armstrong"),
        ("Straße", "strasse"),
        ("ﬁne", "fine"),
        ("İ", "i\u0307"),
        ("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
        ("e\u0301te\u0301", "\u00e9t\u00e9"),
        ("Ａｐｏｌｌｏ　１１", "apollo 11"),
        ("“don’t”—he said…", '"don\'t"-he said...'),
        ("co\u00adop\u200b \ufeffx\u2060", "coop x"),
        ("a \u200b b", "a b"),
        ("❤\ufe0f", "❤"),
        ("ﾊﾟ", "パ"),
        ("\u1112\u1161\u11ab", "\ud55c"),
        ("\ud800x", "\ud800x"),
        ("½", "1⁄2"),
        ("", ""),
        (" \t", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert normalize(text) == folded


def test_folded_characters_know_their_source() -> None:
    folded = fold("aß  é\u0301\u200bb")
    assert folded.text == "ass é\u0301b"
    assert folded.span(1, 3) == Span(1, 2)
    assert folded.span(1, 2) is None
    assert folded.span(2, 3) is None
    assert folded.span(3, 4) == Span(2, 4)
    assert folded.span(4, 6) == Span(4, 6)
    assert folded.span(6, 7) == Span(7, 8)
    assert folded.cover(2, 7) == Span(1, 8)
    assert folded.span(0, 0) is None
    assert folded.span(0, 99) is None


@MANY
@given(texts() | st.text(), st.data())
@example("x\u0301 \u0301\u200b y", None)
def test_what_lies_between_segments_folds_alone_as_it_folds_in_its_text(
    text: str, data: st.DataObject | None
) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    pairs = [(i, j) for i in range(len(folded.text)) for j in range(i + 1, len(folded.text) + 1)]
    if pairs and data is not None:
        start, end = data.draw(st.sampled_from(pairs))
        span = folded.span(start, end)
        if span is not None:
            assert fold(span.of(text)).text.strip() == folded.text[start:end].strip()


# Ways of finding.


@pytest.mark.parametrize(
    ("text", "value", "found"),
    [
        ("Ann met Annabel and Ann.", "Ann", [("Ann", EXACT), ("Ann", EXACT)]),
        ("Annabel and ann", "Ann", [("ann", NORMALIZED)]),
        ("Annabel", "Ann", [("Ann", EXACT)]),
        ("a bus", "us", [("us", EXACT)]),
        ("a bus", "US", []),
        ("Yorkshire", "york", [("York", NORMALIZED)]),
        ("Ares3 and 3", "3", [("3", EXACT)]),
        ("Ares3", "3", [("3", EXACT)]),
        ("New\nYork", "New York", [("New\nYork", NORMALIZED)]),
        ("the Straße", "STRASSE", [("Straße", NORMALIZED)]),
        ("Straße", "STRAS", []),
        ("ﬁrst", "f", []),
        ("İzmir'de", "i̇zmir", [("İzmir", NORMALIZED)]),
        ("cafe\u0301s, cafe\u0301", "caf\u00e9", [("cafe\u0301", NORMALIZED)]),
        ("the “big” one", '"big"', [("“big”", NORMALIZED)]),
        ("1914–1918", "1914-1918", [("1914–1918", NORMALIZED)]),
        ("安妮在北京见安妮。", "安妮", [("安妮", EXACT), ("安妮", EXACT)]),
        ("第３号", "第3号", [("第３号", NORMALIZED)]),
        ("กรุงเทพมหานคร", "เทพ", [("เทพ", EXACT)]),
        ("서울에서 서울", "서울", [("서울", EXACT)]),
        ("한국", "\u1112\u1161\u11ab국", [("한국", NORMALIZED)]),
        ("زار أحمد القاهرة", "أحمد", [("أحمد", EXACT)]),
        ("می‌خواهم", "میخواهم", [("می‌خواهم", NORMALIZED)]),
        ("a 👩‍🚀 and 👩", "👩", [("👩", EXACT)]),
        ("a 👩‍🚀", "👩‍🚀", [("👩‍🚀", EXACT)]),
        ("👍🏽 👍", "👍", [("👍", EXACT)]),
        ("🇫🇷🇩🇪", "🇩🇪", [("🇩🇪", EXACT)]),
        ("x \ud800 y", "\ud800", [("\ud800", EXACT)]),
        ("aaa", "aa", [("aa", EXACT), ("aa", EXACT)]),
        ("anything", "", []),
        ("anything", " ", []),
        ("anything", "\u200b", []),
        ("", "Ann", []),
    ],
)
def test_exact_then_folded_then_inside_words(
    text: str, value: str, found: list[tuple[str, Alignment]]
) -> None:
    assert where(text, value) == found


@pytest.mark.parametrize(
    ("text", "value", "found"),
    [
        ("Neil Armstrong walked", "Niel Armstrong", ["Neil Armstrong"]),
        ("Neil Armstrong walked", "Neil Amstrong", ["Neil Armstrong"]),
        ("the Reuters news agency said", "Reuter news agency", ["Reuters news agency"]),
        ("Barack H. Obama spoke", "Barack Obama", ["Barack H. Obama"]),
        ("Obama, Barack", "Barack Obama", []),
        ("Apollo 12 flew", "Apollo 11", []),
        ("Apollo 11 flew", "Apolo 11", ["Apollo 11"]),
        ("the end", "thy end", ["the end"]),
        ("Anne", "Anni", []),
        ("Bob met Rob. Rolf met Ralf.", "Rolf met Rolf", ["Rolf met Ralf"]),
        ("Kowalsky; Kowalski's; Kowalsky", "Kowalskj", ["Kowalsky", "Kowalski", "Kowalsky"]),
        ("国際宇宙ステーション計画", "国際宇宙ステイション", ["国際宇宙ステーション"]),
        ("nothing of the kind here", "Completely Different", []),
    ],
)
def test_likeness_is_the_last_resort(text: str, value: str, found: list[str]) -> None:
    assert where(text, value) == [(stretch, FUZZY) for stretch in found]


def test_the_threshold_can_be_chosen() -> None:
    (strict,) = locate([Mention(Person("Niel Amstrong"))], "Neil Armstrong", SCHEMA, threshold=0.95)
    assert strict.status == {"span": UNGROUNDED}
    (lenient,) = locate([Mention(Person("Nail Strong"))], "Neil Armstrong", SCHEMA, threshold=0.6)
    assert lenient.status == {"span": FUZZY}


def test_likeness_is_looked_for_so_often_and_no_more() -> None:
    index = TextIndex("Neil Armstrong")
    for number in range(MAX_FUZZY):
        assert index.find(f"nobody {number}") == []
    assert index.find("Niel Armstrong") == []
    assert index.find("NEIL ARMSTRONG")


def test_a_long_value_is_found_in_a_long_text() -> None:
    generator = random.Random(5)
    words = ["".join(generator.choices("abcdefghij", k=7)) for _ in range(3_000)]
    text = " ".join(generator.choices(words, k=20_000))
    begin = text.index(" ", 70_000) + 1
    end = text.index(" ", begin + 700)
    value = text[begin:end].replace("a", "x", 5).replace(" ", "  ", 3)
    (found,) = find_occurrences(text, value)
    assert (found.span, found.status) == (Span(begin, end), FUZZY)
    assert find_occurrences(text, "zyzzyva zyzzyvas") == []


@MANY
@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_likeness_is_one_minus_the_edit_distance_over_the_longer_length(a: str, b: str) -> None:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    longest = max(len(a), len(b))
    assert likeness(a, b) == (1 - row[-1] / longest if longest else 1)


# Which place is taken.


def test_repeated_mentions_take_successive_occurrences() -> None:
    text = "Ann met Ann and Ann."
    assert starts(ground(text, *[Person("Ann")] * 3)) == [0, 8, 16]


def test_an_instance_written_once_too_often_stands_nowhere() -> None:
    mentions = ground("Ann met Ann.", *[Person("Ann")] * 3)
    assert starts(mentions) == [0, 8, None]
    assert mentions[2].status == {"span": UNGROUNDED}
    assert mentions[2].spans == {"span": (None,)}
    attack = Attack("attack", ["Bob"])
    assert starts(ground("the attack on Bob", attack, attack)) == [4, None]


def test_instances_that_differ_may_share_a_place() -> None:
    text = "Paris met Rome."
    found = ground(text, Person("Paris"), Place("Paris"), Place("Paris", "river"), Place("Rome"))
    assert starts(found) == [0, 0, 0, 10]


def test_more_mentions_than_exact_occurrences_take_folded_ones() -> None:
    mentions = ground("ANN met Ann.", Person("Ann"))
    assert starts(mentions) == [8]
    mentions = ground("ANN met Ann.", Person("Ann"), Person("Ann"))
    assert [m.status["span"] for m in mentions] == [NORMALIZED, EXACT]


def test_mentions_follow_the_order_they_are_written_in() -> None:
    text = "Ann left. Bo met Ann, and Cy met Ann."
    assert starts(ground(text, Person("Bo"), Person("Ann"))) == [10, 17]
    assert starts(ground(text, Person("Cy"), Person("Ann"), Person("Bo"))) == [26, 33, 10]


def test_a_longer_mention_keeps_what_lies_inside_it() -> None:
    text = "The University of York lies in York, not in Bonn."
    university, york, bonn = Place("University of York"), Place("York"), Place("Bonn")
    assert starts(ground(text, university, york, bonn)) == [4, 31, 44]
    inside = "The University of York, Bonn and York."
    assert starts(ground(inside, university, york, bonn)) == [4, 18, 24]
    assert starts(ground("The University of York.", university, york)) == [4, 18]


def test_arguments_stand_near_their_trigger() -> None:
    text = "Bob slept. Ann praised the attack on Bob in Rome. Bob recovered in Rome."
    (mention,) = ground(text, Attack("attack", ["Bob"], attacker="Ann", where=Place("Rome")))
    assert mention.spans == {
        "mention": (Span(27, 33),),
        "victims": (Span(37, 40),),
        "attacker": (Span(11, 14),),
        "where.span": (Span(44, 48),),
    }


def test_a_trigger_stands_near_its_arguments() -> None:
    text = "An attack is bad. The attack on Cy and, a year later, far away, the attack on Bob."
    bob, cy = Attack("attack", ["Bob"]), Attack("attack", ["Cy"])
    assert starts(ground(text, bob)) == [68]
    assert starts(ground(text, cy, bob)) == [22, 68]
    assert starts(ground(text, bob, cy)) == [68, 22]
    assert starts(ground(text, Attack("attack", []))) == [3]


def test_values_of_a_list_take_different_places() -> None:
    text = "The attack on Bob, and Bob."
    (mention,) = ground(text, Attack("attack", ["Bob", "Bob", "Bob", "Zed"]))
    assert mention.spans["victims"] == (Span(14, 17), Span(23, 26), None, None)
    assert mention.status["victims"] == UNGROUNDED


def test_relations_take_the_nearest_pair() -> None:
    text = "Ann slept. Bo slept. Then Ann married Bo. Much later Bo left."
    kin = Kin(Person("Ann"), Person("Bo"), "married")
    (mention,) = ground(text, kin)
    assert mention.spans == {
        "head.span": (Span(26, 29),),
        "tail.span": (Span(38, 40),),
        "word": (Span(30, 37),),
    }
    once, again, surplus = ground("Ann and Bo", *[Kin(Person("Ann"), Person("Bo"))] * 2, kin)
    assert (once.span, again.span, surplus.span) == (Span(0, 3), None, Span(0, 3))
    (alone,) = ground("Ann knows Ann", Kin(Person("Ann"), Person("Ann")))
    assert [alone.spans["head.span"], alone.spans["tail.span"]] == [(Span(0, 3),), (Span(10, 13),)]
    (single,) = ground("Ann", Kin(Person("Ann"), Person("Ann")))
    assert single.spans["head.span"] == single.spans["tail.span"] == (Span(0, 3),)
    (group,) = ground("Cy, Bo and Ann", Members(["Ann", "Bo", "Cy"]))
    assert group.spans["names"] == (Span(11, 14), Span(4, 6), Span(0, 2))


def test_relations_prefer_the_mentions_that_were_found() -> None:
    text = "Ann is Annika's kin; Ann Lee is Bo's"
    ann, bo = Person("Ann"), Person("Bo")
    assert ground(text, Kin(ann, bo))[0].spans["head.span"] == (Span(21, 24),)
    assert ground(text, ann, bo, Kin(ann, bo))[2].spans["head.span"] == (Span(0, 3),)
    far = "Ann" + " and so on" * 9 + text
    assert ground(far, ann, bo, Kin(ann, bo))[2].spans["head.span"] != (Span(0, 3),)


def test_paths_lists_unions_and_free_text() -> None:
    text = "The attack of 1999 by Ann was harsh; Cy and Di fled to Rome."
    attack = Attack(
        "attack",
        [],
        attacker="ANN",
        where=Place("Rome"),
        others=["Cy", Person("Di"), "Ed"],
        tone="harsh",
        note="Ann",
        remark="not in the text",
        toll=3,
    )
    (mention,) = ground(text, attack)
    assert mention.instance is attack
    assert list(mention.spans) == ["mention", "attacker", "where.span", "others", "others[1].span"]
    assert mention.spans["others"] == (Span(37, 39), None)
    assert mention.status == {
        "mention": EXACT,
        "attacker": NORMALIZED,
        "where.span": EXACT,
        "others": UNGROUNDED,
        "others[1].span": EXACT,
    }
    (remarked,) = ground(text, Attack("attack", [], remark="fled"))
    assert remarked.status["remark"] == EXACT


def test_a_default_was_not_read_from_the_text() -> None:
    @dataclass
    class Witness(Entity):
        """Somebody who saw it."""

        span: str
        role: str = "bystander"

    schema = describe_schema([Witness])
    (mention,) = ground("Ann, a bystander", Witness("Ann"), schema=schema)
    assert list(mention.spans) == ["span"]
    (mention,) = ground("Ann, a driver", Witness("Ann", "driver"), schema=schema)
    assert list(mention.spans) == ["span", "role"]


def test_a_missing_key_leaves_the_rest_where_it_is() -> None:
    (mention,) = ground("Bob fell.", Attack("assault", ["Bob"]))
    assert mention.spans == {"mention": (None,), "victims": (Span(0, 3),)}


def test_a_class_of_another_schema_is_a_usage_error() -> None:
    @dataclass
    class Stray(Entity):
        """Not in the schema."""

        span: str

    with pytest.raises(UsageError, match="Stray is no class of the schema, which has Person"):
        ground("text", Stray("x"))


def test_nothing_to_place() -> None:
    assert ground("text") == ()
    assert ground("", Person("Ann"))[0].status == {"span": UNGROUNDED}


# Planted spans.

ALPHABETS = {
    "latin": ("bcdfg", " ", "aeiou"),
    "accents": ("bcdfg", " ", "éüßøİ"),
    "han": ("山川水火木", "", "東西南北中"),
    "thai": ("กขคงจ", "", "ดตถทธ"),
    "arabic": ("بتثجح", " ", "سشصضط"),
    "emoji": ("🙂🙃", " ", "🚀🛰"),
}


@pytest.mark.parametrize("script", ALPHABETS)
@pytest.mark.parametrize("seed", range(8))
def test_planted_mentions_come_back_at_their_places(script: str, seed: int) -> None:
    """Values of letters that the filler lacks, planted at known places, listed in order."""
    generator = random.Random(f"{script} {seed}")
    filler, gap, letters = ALPHABETS[script]
    values = {"".join(generator.choices(letters, k=generator.randint(4, 7))) for _ in range(12)}
    # A value inside another one would stand in more places than were planted.
    names = [v for v in sorted(values) if sum(v in other for other in values) == 1]
    text, planted = "", []
    for _ in range(generator.choice([1, 10, 200, 3_000])):
        word = "".join(generator.choices(filler, k=generator.randint(1, 6)))
        text += f"{word}{gap}" if generator.random() < 0.9 else f"{word}{gap or '。'}\n"
        if generator.random() < 0.3:
            value = generator.choice(names)
            hyphenated = value[0] + "\u00ad" + value[1:]
            shown = generator.choice([value, value, value.upper(), hyphenated])
            planted.append((value, Span(len(text), len(text) + len(shown)), shown == value))
            text += f"{shown}{gap or '。'}"
    people = ground(text, *(Person(value) for value, *_ in planted))
    by_value: dict[str, list[tuple[Span | None, Alignment]]] = {}
    for person in people:
        found = (person.spans["span"][0], person.status["span"])
        by_value.setdefault(person.instance.span, []).append(found)
    for value, found_of_it in by_value.items():
        truth = [(span, EXACT if same else NORMALIZED) for v, span, same in planted if v == value]
        assert found_of_it == truth


# Laws.


def check(text: str, value: str, span: Span | None, status: Alignment) -> None:
    if span is None:
        assert status is UNGROUNDED
        assert value not in text or not value.strip()
        return
    shown = span.of(text)
    if status is EXACT:
        assert shown == value
    elif status is NORMALIZED:
        assert normalize(shown) == normalize(value)
    else:
        assert status is FUZZY
        assert likeness(normalize(shown), normalize(value)) >= THRESHOLD


@st.composite
def values_of(draw: st.DrawFn, text: str) -> str:
    """A stretch of the text, perhaps with other letters, other forms or other spaces."""
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    value = text[start:end]
    change = draw(st.integers(0, 5))
    if change == 1:
        return value.upper()
    if change == 2:
        return unicodedata.normalize(draw(st.sampled_from(["NFC", "NFD", "NFKC"])), value)
    if change == 3:
        return value.replace(" ", "\u00a0 ")
    if change == 4:
        return value[: len(value) // 2] + draw(st.characters()) + value[len(value) // 2 + 1 :]
    return value


@MANY
@given(st.data())
def test_found_values_are_what_their_status_says(data: st.DataObject) -> None:
    text = data.draw(texts() | st.text(max_size=40))
    value = data.draw(values_of(text) | st.text(max_size=12))
    found = find_occurrences(text, value)
    for occurrence in found:
        check(text, value, occurrence.span, occurrence.status)
    assert [o.span for o in found] == sorted({o.span for o in found})
    if value.strip() and value in text:
        assert found


@MANY
@given(st.data())
def test_instances_made_of_spans_of_the_text_are_grounded_in_it(data: st.DataObject) -> None:
    schema = data.draw(schemas())
    text = data.draw(texts())
    if not find_possible(schema, spans=has_span(text)) & set(schema.answers):
        return
    written = data.draw(st.lists(instances(schema, text), max_size=3))
    mentions = ground(text, *written, schema=schema)
    assert [mention.instance for mention in mentions] == written
    for mention in mentions:
        assert mention.spans.keys() == mention.status.keys()
        for path, spans in mention.spans.items():
            values = values_at(mention.instance, path)
            assert len(values) == len(spans)
            assert any(spans) or mention.status[path] is UNGROUNDED
            for value, span in zip(values, spans, strict=True):
                if span is None:
                    assert mention.status[path] is UNGROUNDED or has_free_text(schema)
                elif mention.status[path] is not UNGROUNDED:
                    worst = EXACT if span.of(text) == value else mention.status[path]
                    check(text, value, span, worst)


def has_free_text(schema: Schema) -> bool:
    """Whether a value of some field may be anything, in the text or not."""
    return any("FreeText()" in repr(field.type) for spec in schema for field in spec.fields)


@dataclass
class Remark(Entity):
    """A remark."""

    words: list[str | Free]


def test_free_text_in_a_list_keeps_the_places_of_its_neighbors() -> None:
    schema = describe_schema([Remark])
    (mixed,) = ground("Ann came.", Remark(["said so", "Ann"]), schema=schema)
    (free,) = ground("Ann came.", Remark(["said so", ""]), schema=schema)

    assert mixed.spans == {"words": (None, Span(0, 3))}
    assert mixed.status == {"words": EXACT}
    assert free.spans == {}
    assert free.status == {}


def values_at(instance: Any, path: str) -> list[str]:
    """The strings at a path: one, or those of a list."""
    held = instance
    for name, number in re.findall(r"(\w+)|\[(\d+)\]", path):
        held = getattr(held, name) if name else held[int(number)]
    return [held] if isinstance(held, str) else [item for item in held if isinstance(item, str)]


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "a\u0301" * 50_000,
        "👩\u200d" * 50_000,
        " \u200b" * 50_000,
        "🇫" * 50_000,
        "\u0301" * 100_000,
        "ab" * 50_000,
        "x " * 50_000,
    ],
)
def test_monotonous_texts_are_read_in_time(text: str) -> None:
    values = ["a", "a" * 50, "A" * 5_000, "ab" * 900 + "x", "👩", "🇫", " ", "x x x y", "X"]
    mentions = ground(text, *map(Person, values), *map(Person, values))
    for mention in mentions:
        for span in mention.spans["span"]:
            if span is not None and mention.status["span"] is not UNGROUNDED:
                check(text, mention.instance.span, span, mention.status["span"])
