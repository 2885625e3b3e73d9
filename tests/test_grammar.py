"""Grammars of chosen schemas: what they accept and refuse, how they print, and what is an error."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal

import pytest
from llguidance.gbnf_to_lark import gbnf_to_lark

from gollie_like.accept import Dialect, accepts, compile_bytes, explain
from gollie_like.errors import GrammarError
from gollie_like.evaluate import evaluate
from gollie_like.grammar import Grammar, build_grammar
from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity, Event, Free, Label, Relation, print_value
from gollie_like.spec import Choice, ClassSpec, FieldSpec, FieldType, Instance, Schema, Verbatim
from gollie_like.stacks import read_gbnf
from gollie_like.task import Cardinality, Layout, Task
from gollie_like.terms import Chain, Either, Exactly, Many, SpanString, Use

DIALECTS: tuple[Dialect, ...] = ("lark", "gbnf")
EVERY_DIALECT = pytest.mark.parametrize("dialect", DIALECTS)


class Color(Enum):
    RED = 1
    RED_DARK = 2


@dataclass
class Person(Entity):
    """A human being."""

    span: str  # The name.


@dataclass
class Astronaut(Person):
    """A person who flies."""

    flights: int = 0  # How often.


@dataclass
class Mission(Event):
    """A journey."""

    mention: str  # Its name.
    crew: list[str]  # Who flies.
    lead: Person | None = None  # Who leads.
    status: Literal["planned", "done"] = "planned"  # How far it is.
    color: Color | None = None  # Of the badge.
    mass: float | None = None  # In tons.
    crewed: bool | None = None  # Whether anybody flies.
    parts: list[list[int]] = field(default_factory=list)  # Numbers.
    about: Free | None = None  # A summary.
    backup: Mission | None = None  # Another one.


@dataclass
class LedBy(Relation):
    """Who leads what."""

    head: Mission  # The mission.
    tail: Person | str  # The leader.


@dataclass
class Sports(Label):
    """About sports."""


SCHEMA = describe_schema([Person, Astronaut, Mission, LedBy, Sports])
TEXT = 'Ares 3, with Ann and "Bo",\nflies in 2031. 東京 it\'s'


def listed(*items: str) -> str:
    return " [\n" + "".join(f"    {item},\n" for item in items) + "]"


def grammar(
    text: str = TEXT, *, cardinality: Cardinality = "list", layout: Layout = "lines"
) -> Grammar:
    return build_grammar(Task(SCHEMA, cardinality), text, layout=layout)


GOOD = [
    'Person(span="Ann")',
    'Person(span="Ares 3, with Ann")',
    "Person(span='\"Bo\",')",
    'Person(span="\\"Bo\\",\\nflies")',
    'Person(span="東")',
    'Person(span="it\'s")',
    'Astronaut(span="Ann", flights=-12)',
    'Mission(mention="Ares", crew=[])',
    'Mission(mention="Ares 3", crew=["Ann", "Bo"], lead=Person(span="Ann"), status="done")',
    'Mission(mention="3", crew=[], lead=Astronaut(span="Bo", flights=3), color=Color.RED_DARK)',
    'Mission(mention="3", crew=[], lead=None, color=Color.RED, mass=1.5e+16, crewed=True)',
    'Mission(mention="3", crew=[], parts=[[], [1, 2], [0]], about="any\\x00\\u200b\\ud800 thing")',
    'Mission(mention="3", crew=[], backup=Mission(mention="3", crew=[], mass=3))',
    'LedBy(head=Mission(mention="3", crew=[]), tail="Ann")',
    'LedBy(head=Mission(mention="3", crew=[]), tail=Person(span="Ann"))',
    "Sports()",
]
BAD = [
    'Alien(span="Ann")',
    "Person()",
    "Person",
    'Person("Ann")',
    'Person(name="Ann")',
    'Person(span="Zoe")',
    'Person(span="An")',
    'Person(span="nn")',
    'Person(span="ann")',
    'Person(span=" Ann")',
    'Person(span="Ann ")',
    'Person(span="")',
    'Person(span="Ann met")',
    "Person(span='Ann')",
    'Person(span="Ares  3")',
    'Person(span="\\nflies")',
    'Person(span="n\\",\\nflies")',
    "Person(span=None)",
    'Person(span="Ann", span="Ann")',
    'Person(span="Ann",)',
    'Person( span="Ann")',
    'Person(span="Ann", flights=3)',
    'Astronaut(flights=3, span="Ann")',
    'Astronaut(span="Ann", flights=03)',
    'Astronaut(span="Ann", flights=3.0)',
    'Mission(mention="3")',
    'Mission(crew=[], mention="3")',
    'Mission(mention="3", crew=["Ann" "Bo"])',
    'Mission(mention="3", crew=["Ann",])',
    'Mission(mention="3", crew=[None])',
    'Mission(mention="3", crew=[], lead=Mission(mention="3", crew=[]))',
    'Mission(mention="3", crew=[], status="late")',
    'Mission(mention="3", crew=[], color=Color.BLUE)',
    'Mission(mention="3", crew=[], color=RED)',
    'Mission(mention="3", crew=[], mass=nan)',
    'Mission(mention="3", crew=[], mass=1e999)',
    'Mission(mention="3", crew=[], crewed=true)',
    'Mission(mention="3", crew=[], about="a"b")',
    'Mission(mention="3", crew=[], about="\\q")',
    'Mission(mention="3", crew=[], about="a\nb")',
    'LedBy(head=Person(span="Ann"), tail="Ann")',
    "Sports(span=3)",
    "Sports",
    "[Sports()]",
    '__import__("os")',
]


@EVERY_DIALECT
@pytest.mark.parametrize("item", GOOD)
@pytest.mark.parametrize("layout", ["lines", "black"])
def test_accepts(item: str, layout: Layout, dialect: Dialect) -> None:
    verdict = explain(grammar(layout=layout), listed(item, "Sports()", item), dialect=dialect)
    assert verdict.accepted, str(verdict)


@EVERY_DIALECT
@pytest.mark.parametrize("item", BAD)
@pytest.mark.parametrize("layout", ["lines", "black"])
def test_refuses(item: str, layout: Layout, dialect: Dialect) -> None:
    assert not accepts(grammar(layout=layout), listed(item), dialect=dialect)


@EVERY_DIALECT
@pytest.mark.parametrize(
    "code",
    [
        "[]",
        " []\n",
        " [ ]",
        " [Sports()]",
        " [\n]",
        " [\n    Sports()\n]",
        " [\n    Sports(),\n",
        " [\n    Sports(),\n    ]",
        " [\n\tSports(),\n]",
        " [\n    Sports(),\n]\nresult = []",
        "",
    ],
)
def test_the_list_has_one_layout(code: str, dialect: Dialect) -> None:
    assert not accepts(grammar(), code, dialect=dialect)


def test_what_leads_to_the_list_may_be_chosen() -> None:
    built = build_grammar(Task(SCHEMA), TEXT, lead="")
    assert accepts(built, "[]")
    assert not accepts(built, " []")


BROKEN = """ [
    Person(
        span="Ann"
    ),
    Mission(
        mention="Ares 3",
        crew=[
            "Ann",
            "Bo",
        ],
        lead=Astronaut(
            span="Ann",
            flights=3,
        ),
        parts=[
            [
                1,
                2,
            ],
            [
                3
            ],
        ],
    ),
    Mission(
        mention="Ares 3", crew=["Ann", "Bo"], status="done"
    ),
    Person(span="Ann"),
]"""


@EVERY_DIALECT
def test_black_breaks_what_lines_keeps_together(dialect: Dialect) -> None:
    assert explain(grammar(layout="black"), BROKEN, dialect=dialect).accepted
    assert not accepts(grammar(layout="lines"), BROKEN, dialect=dialect)


@EVERY_DIALECT
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('        mention="Ares 3",\n', '            mention="Ares 3",\n'),
        ("        ],\n        lead", "            ],\n        lead"),
        ('            "Bo",\n', '            "Bo"\n'),
        ("            flights=3,\n", "            flights=3\n"),
        ("        ),\n        parts", "    ),\n        parts"),
    ],
)
def test_black_indents_rightly(right: str, wrong: str, dialect: Dialect) -> None:
    assert right in BROKEN
    assert not accepts(grammar(layout="black"), BROKEN.replace(right, wrong), dialect=dialect)


@EVERY_DIALECT
@pytest.mark.parametrize(
    ("cardinality", "counts"),
    [("list", {0, 1, 2}), ("one", {1}), ("some", {1, 2}), ("subset", {0, 1, 2})],
)
def test_cardinality(cardinality: Cardinality, counts: set[int], dialect: Dialect) -> None:
    built = grammar(cardinality=cardinality)
    codes = [" []", listed("Sports()"), listed("Sports()", 'Person(span="Ann")')]
    assert {n for n, code in enumerate(codes) if accepts(built, code, dialect=dialect)} == counts


def labels(count: int) -> Schema:
    classes = [type(f"Label{number}", (Label,), {}) for number in range(count)]
    specs = tuple(ClassSpec(cls.__name__, cls, "Label", None, ()) for cls in classes)
    return Schema(specs, tuple(spec.name for spec in specs))


def test_a_subset_of_150_labels() -> None:
    """In any order and at most as many as there are; that none comes twice the guard sees to."""
    built = build_grammar(Task(labels(150), "subset"), "Ann")
    all_of_them = [f"Label{number}()" for number in reversed(range(150))]
    one_more = listed(*all_of_them, "Label0()")
    for dialect in DIALECTS:
        assert accepts(built, listed(*all_of_them), dialect=dialect)
        assert not accepts(built, one_more, dialect=dialect)
    refusal = built.watch().feed(listed("Label7()", "Label8()", "Label7()"))
    assert refusal is not None
    assert refusal.allowed == 1


@EVERY_DIALECT
@pytest.mark.parametrize("text", ["", " \n\t\u3000"])
def test_a_text_without_spans(text: str, dialect: Dialect) -> None:
    """Nothing verbatim can be said; what needs nothing verbatim still can."""
    built = grammar(text)
    assert accepts(built, " []", dialect=dialect)
    assert accepts(built, listed("Sports()"), dialect=dialect)
    assert not accepts(built, listed('Person(span="")'), dialect=dialect)
    assert not accepts(grammar(text, cardinality="one"), " []", dialect=dialect)
    assert accepts(grammar(text, cardinality="one"), listed("Sports()"), dialect=dialect)


@EVERY_DIALECT
def test_a_text_without_spans_where_an_instance_is_wanted(dialect: Dialect) -> None:
    people = Task(describe_schema([Person]), "some")
    built = build_grammar(people, "")
    assert accepts(built, listed('Person(span="")'), dialect=dialect)
    assert not accepts(built, " []", dialect=dialect)
    assert not accepts(build_grammar(people, "Ann"), listed('Person(span="")'), dialect=dialect)


@EVERY_DIALECT
def test_names_of_a_view_are_the_names_of_the_grammar(dialect: Dialect) -> None:
    spec = ClassSpec("LABEL_3", Person, "Entity", None, SCHEMA["Person"].fields)
    built = build_grammar(Task(Schema((spec,), ("LABEL_3",))), TEXT)
    code = listed(print_value(Person("Ann"), {Person: "LABEL_3"}))
    assert accepts(built, code, dialect=dialect)
    assert not accepts(built, listed('Person(span="Ann")'), dialect=dialect)


# Errors


def schema_of(*fields: FieldSpec) -> Schema:
    class Node(Entity):
        pass

    return Schema((ClassSpec("Node", Node, "Entity", None, fields),), ("Node",))


def endless() -> Schema:
    class Node(Entity):
        pass

    fields = (FieldSpec("span", Verbatim(), "str"), FieldSpec("next", Instance(Node), "Node"))
    return Schema((ClassSpec("Node", Node, "Entity", None, fields),), ("Node",))


def chained(depth: int) -> Schema:
    """A class that holds one that holds one ..."""
    classes = [type(f"Level{number}", (Entity,), {}) for number in range(depth)]
    kinds: list[FieldType] = [*map(Instance, classes[1:]), Verbatim()]
    specs = tuple(
        ClassSpec(cls.__name__, cls, "Entity", None, (FieldSpec("x", kind, "Any"),))
        for cls, kind in zip(classes, kinds, strict=True)
    )
    return Schema(specs, ("Level0",))


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        (Schema((), ()), "names no class for the answer"),
        (schema_of(FieldSpec("x", Instance(Person), "Person")), "Node.x .* instance of Person"),
        (schema_of(FieldSpec("x", Choice(()), "Any")), "Node.x .* choice of nothing"),
        (endless(), "Node .* can never be finished: its required field 'next'"),
        (labels(901), "has 901 classes"),
        (chained(600), "nested more than"),
    ],
)
def test_a_schema_nobody_can_answer_is_an_error(schema: Schema, message: str) -> None:
    with pytest.raises(GrammarError, match=message):
        build_grammar(Task(schema), TEXT)


def test_recursion_that_can_end_is_none() -> None:
    built = build_grammar(Task(describe_schema([Mission, Person])), TEXT)
    inner = 'Mission(mention="3", crew=[])'
    for _ in range(20):
        inner = f'Mission(mention="3", crew=[], backup={inner})'
    assert all(accepts(built, listed(inner), dialect=dialect) for dialect in DIALECTS)


@pytest.mark.parametrize("layout", ["lines", "black"])
def test_the_deepest_and_the_widest_schemas_compile(layout: Layout) -> None:
    """The bounds that are refused lie before the ones at which an engine gives up or crashes."""
    for schema in (chained(200), labels(900)):
        assert accepts(build_grammar(Task(schema), "Ann", layout=layout), " []")


@pytest.mark.parametrize("suffix", ["", '"', "é", "\n", ".*|("])
def test_a_field_of_thousands_of_choices(suffix: str) -> None:
    """More than llguidance follows at one place, and many that begin with one another."""
    kind = Choice((*(f"code {n}{suffix}" for n in range(3_000)), 7, 77))
    spec = ClassSpec("Coded", Person, "", None, (FieldSpec("code", kind, "str"),))
    built = build_grammar(Task(Schema((spec,), ("Coded",))), "Ann")
    for value in kind.values[::599] + kind.values[-2:]:
        assert accepts(built, listed(f"Coded(code={print_value(value)})"))
    for wrong in ('"code 3000"', '"code 1', "777", '"code 11x"', '"code"'):
        assert not accepts(built, listed(f"Coded(code={wrong})"))


def test_a_required_choice_of_none_is_accepted_as_it_prints() -> None:
    """It prints as if the field were left out, which is then allowed."""

    @dataclass
    class Thing(Entity):
        """Anything."""

        kind: Literal["x", None]  # What kind.

    built = build_grammar(Task(describe_schema([Thing])), TEXT)
    assert accepts(built, listed(print_value(Thing(None))))


def test_a_choice_of_none_in_a_union_is_read_as_it_is_written() -> None:

    @dataclass
    class Thing(Entity):
        """Anything."""

        kind: list[str] | Literal["x", None]  # What kind.

    task = Task(describe_schema([Thing]))
    code = listed("Thing(kind=None)")
    assert accepts(build_grammar(task, TEXT), code)
    assert evaluate(code, task).instances == [Thing(None)]


def test_a_whole_number_in_a_union_of_lists_is_read_as_it_is_written() -> None:
    @dataclass
    class Thing(Entity):
        """Anything."""

        values: list[str] | list[float]  # Some.

    task = Task(describe_schema([Thing]))
    code = listed("Thing(values=[7])")
    assert accepts(build_grammar(task, TEXT), code)
    assert evaluate(code, task).instances == [Thing([7.0])]


# What a grammar is


def test_the_tree_is_small_and_prints() -> None:
    built = build_grammar(Task(describe_schema([Person])), "Ann")
    many = Many(Use("item"), Exactly(",\n    "))
    assert built["start"] == Either(
        (Exactly(" []"), Chain((Exactly(" [\n    "), many, Exactly(",\n]"))))
    )
    parts = (Exactly("Person("), Exactly("span="), SpanString(), Exactly(")"))
    assert built["a-person"] == Chain(parts)
    assert str(built).splitlines()[-5:] == [
        "  chain",
        "    'Person('",
        "    'span='",
        "    spanstring",
        "    ')'",
    ]
    with pytest.raises(KeyError):
        built["a-alien"]


def test_grammars_compare() -> None:
    assert grammar() == grammar()
    assert grammar() != grammar("Ann")
    assert grammar() != grammar(layout="black")
    assert grammar() != grammar(cardinality="some")
    assert build_grammar(Task(describe_schema([Person])), "a") == build_grammar(
        Task(describe_schema([Person])), "a"
    )


def test_the_rules_of_a_schema_are_written_once() -> None:
    assert grammar("Ann").rules is grammar("Bo").rules
    assert grammar("Ann").rules is not grammar("").rules


def test_an_unhashable_default_hinders_nothing() -> None:
    optional = FieldSpec("x", Verbatim(), "str", optional=True, default=[])
    assert accepts(build_grammar(Task(schema_of(optional)), "Ann"), listed("Node()"))


def test_the_bound_on_items_is_for_servers_only() -> None:
    built = grammar("Ann met Bo")
    assert built.max_items == 16 + 2 * 3
    assert grammar(cardinality="one").max_items == 1
    assert grammar("a " * 5000).max_items == 2000
    most = listed(*["Sports()"] * built.max_items)
    more = listed(*["Sports()"] * (built.max_items + 1))
    assert [accepts(built, code, dialect="gbnf") for code in (most, more)] == [True, False]
    assert accepts(built, more, dialect="lark")


def test_explains_where_it_stopped() -> None:
    code = listed('Person(span="Anna")')
    for dialect in DIALECTS:
        verdict = explain(grammar(), code, dialect=dialect)
        assert verdict.prefix == code[: code.index('a")')]
        assert str(verdict).startswith(f"stopped at character {len(verdict.prefix)}: 'a\")")
        half = explain(grammar(), code[:10], dialect=dialect)
        assert half.prefix == code[:10]
        assert not half.accepted
        assert str(half) == "the code ends too early, after ' [\\n    Per'"
    assert str(explain(grammar(), " []")) == "accepted"


def test_llguidance_converts_the_gbnf_to_the_same_language() -> None:
    """Where layout is fixed. In layout ``black`` its conversion makes greedy lexemes of rules that
    begin alike and loses strings of the grammar; `stacks` reads GBNF as llama.cpp does."""
    matcher = compile_bytes(gbnf_to_lark(grammar().to_gbnf()))
    for item in [*GOOD, *BAD]:
        matcher.reset()
        data = list(listed(item).encode())
        taken = matcher.try_consume_tokens(data)
        assert (taken == len(data) and matcher.is_accepting()) == (item in GOOD), item


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ('start ::= "a"', "no rule named 'root'"),
        ("root ::= x", "no rule named 'x'"),
        ('root ::= ("a"', "never closed"),
        ('root ::= "a" %', "cannot be read from"),
        ('root ::= "a"\nroot ::= "b"', "second one of its name"),
    ],
)
def test_gbnf_that_cannot_be_read(source: str, message: str) -> None:
    with pytest.raises(GrammarError, match=message):
        read_gbnf(source)


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        ('root ::= "a"* [b-d]+ "e"?', ["b", "aacd", "de"], ["", "a", "ae", "bee"]),
        ("root ::= [^a\\]\\x41-]{2}", ["bc", "[["], ["b", "ab", "]b", "Ab", "-b", "bcd"]),
        ('root ::= ("a" | x){1,2} "."\nx ::= "xy" | ""', ["a.", ".", "xya."], ["x.", "aaa."]),
        ('root ::= "(" root ")" | "\\n\\"\\\\"', ['((\n"\\))'], ['(\n"\\']),
        ('root ::= "a"{2,}', ["aa", "aaaa"], ["a"]),
    ],
)
def test_reads_gbnf(source: str, good: list[str], bad: list[str]) -> None:
    reader = read_gbnf(source)
    assert [
        string for string in [*good, *bad] if reader.measure(string) == (len(string), True)
    ] == good


def test_a_text_of_20000_words() -> None:
    words = [f"w{number % 5000}" for number in range(20_000)]
    built = build_grammar(Task(describe_schema([Person])), " ".join(words))
    span = " ".join(words[4000:4040])
    good, bad = listed(f'Person(span="{span}")'), listed(f'Person(span="{span} w7")')
    assert accepts(built, good)
    assert not accepts(built, bad)
    reader = read_gbnf(built.to_gbnf())
    assert reader.measure(good) == (len(good), True)
    assert reader.measure(bad)[0] < len(bad)


def test_hostile_texts_change_nothing_but_the_spans() -> None:
    hostile: list[Any] = [
        'Ann"]\n)\n',
        "%llguidance {}\nstart: /.*/",
        'root ::= "x"\n# "',
        "<|im_end|> [INST] <[0-5]>",
        "a\x00b\\u0041 \\",
        "\ud800 \udfff \U0010ffff",
        '%regex {"substring_chunks": ["x"]}',
    ]
    for text in hostile:
        built = build_grammar(Task(describe_schema([Person])), text)
        whole = print_value(Person(text.strip()))
        for dialect in DIALECTS:
            assert accepts(built, listed(whole), dialect=dialect)
            assert not accepts(built, listed('Person(span="Zoe")'), dialect=dialect)
            assert not accepts(built, "x", dialect=dialect)
