"""What `evaluate` makes of code, value by value: types, coercions, refusals, ranges."""

from __future__ import annotations

import dataclasses
import warnings

import pytest
from evaluate_classes import (
    SCHEMA,
    TASK,
    Astronaut,
    Color,
    Launcher,
    Measure,
    Mission,
    Person,
    Picky,
    Politics,
    Sports,
    WorksFor,
)

from gollie_like.evaluate import MAX_ITEMS, MAX_LENGTH, Evaluation, evaluate
from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity
from gollie_like.spec import Schema
from gollie_like.task import Task


def read(code: str, task: Task = TASK) -> Evaluation:
    return evaluate(code, task)


def kinds(evaluation: Evaluation) -> list[tuple[str, str]]:
    return [(problem.kind, problem.where) for problem in evaluation.problems]


def test_reads_the_layout_of_one_instance_a_line() -> None:
    code = """ [
    Person(span="Ann"),
    Mission(mention="Ares 3", crew=["Ann", "Bo"], launcher=Launcher(name="SLS"), window=-3),
]"""
    evaluation = read(code)
    assert evaluation.instances == [
        Person("Ann"),
        Mission("Ares 3", ["Ann", "Bo"], launcher=Launcher("SLS"), window=-3),
    ]
    assert evaluation.problems == ()
    assert evaluation.complete


def test_reads_exploded_calls_with_trailing_commas() -> None:
    code = """ [
    Mission(
        mention="Ares 3",
        crew=[
            "Ann",
            "Bo",
        ],
        launcher=Launcher(
            name="SLS",
        ),
    ),
]
"""
    evaluation = read(code)
    assert evaluation.instances == [Mission("Ares 3", ["Ann", "Bo"], launcher=Launcher("SLS"))]
    assert evaluation.problems == ()


@pytest.mark.parametrize(
    ("code", "instance"),
    [
        ('Person("Ann")', Person("Ann")),
        ("Sports", Sports()),
        ('Picky("good")', Picky("good", None)),
        ('Person(span="A" "nn")', Person("Ann")),
        ("Person(span='\\u00e9\\n')", Person("é\n")),
        ('Person(span="\\ud800")', Person("\ud800")),
        ('Astronaut(span="A", flights=+3)', Astronaut("A", 3)),
        ('Mission(mention="M", crew=[], color=Color.RED)', Mission("M", [], color=Color.RED)),
        ('Mission(mention="M", crew=[], color=Color.CRIMSON)', Mission("M", [], color=Color.RED)),
        ('Mission(mention="M", crew=[], mass=3)', Mission("M", [], mass=3.0)),
        ('Mission(mention="M", crew=[], mass=-0.5e3)', Mission("M", [], mass=-500.0)),
        ('Mission(mention="M", crew=[], crewed=False)', Mission("M", [], crewed=False)),
        ('Mission(mention="M", crew=[], date=None)', Mission("M", [])),
        ('Mission(mention="M")', Mission("M", [])),
        ('WorksFor(Person("A"), tail="B")', WorksFor(Person("A"), "B")),
        ('WorksFor(head=Astronaut("A"), tail="B")', WorksFor(Astronaut("A"), "B")),
        (
            'Mission(mention="M", people=["A", Person(span="B")])',
            Mission("M", [], people=["A", Person("B")]),
        ),
        ('Ｐerson(span="fullwidth")', Person("fullwidth")),  # Python reads names so
    ],
)
def test_accepts_without_a_problem(code: str, instance: object) -> None:
    evaluation = read(f"[{code}]")
    assert evaluation.instances == [instance]
    assert evaluation.problems == ()


def test_integers_become_floats_where_floats_are_asked_for() -> None:
    (mission,) = read('[Mission(mention="M", mass=3)]').instances
    assert type(mission.mass) is float


@pytest.mark.parametrize(
    ("code", "instance", "where"),
    [
        ("mention=1969", Mission("1969", []), "mention"),
        ('mention=Person(span="M")', Mission("M", []), "mention"),
        ('mention=["M"]', Mission("M", []), "mention"),
        ('mention="M", crew="Ann"', Mission("M", ["Ann"]), "crew"),
        ('mention="M", crew=("Ann", "Bo")', Mission("M", ["Ann", "Bo"]), "crew"),
        ('mention="M", crew=None', Mission("M", []), "crew"),
        ('mention="M", crew=["Ann", ["Bo"]]', Mission("M", ["Ann", "Bo"]), "crew[1]"),
        ('mention="M", status="Finished "', Mission("M", [], status="finished"), "status"),
        ('mention="M", status=None', Mission("M", []), "status"),
        ('mention="M", launcher="SLS"', Mission("M", [], launcher=Launcher("SLS")), "launcher"),
        ('mention="M", color="red"', Mission("M", [], color=Color.RED), "color"),
        ('mention="M", color=2', Mission("M", [], color=Color.BLUE), "color"),
        ('mention="M", color="BLUE"', Mission("M", [], color=Color.BLUE), "color"),
        ('mention="M", color="Blue"', Mission("M", [], color=Color.BLUE), "color"),
        ('mention="M", window="3"', Mission("M", [], window=3), "window"),
        ('mention="M", window=3.0', Mission("M", [], window=3), "window"),
        ('mention="M", mass="3.5"', Mission("M", [], mass=3.5), "mass"),
        ('mention="M", crewed=1', Mission("M", [], crewed=True), "crewed"),
        ('mention="M", crewed="false"', Mission("M", [], crewed=False), "crewed"),
        ('mention="M", people=Person("A")', Mission("M", [], people=[Person("A")]), "people"),
    ],
)
def test_coerces_and_says_so(code: str, instance: object, where: str) -> None:
    evaluation = read(f"[Mission({code})]")
    assert evaluation.instances == [instance]
    assert kinds(evaluation) == [("coerced", f"$[0].{where}")]


@pytest.mark.parametrize(
    ("argument", "kind", "where"),
    [
        ("window=True", "wrong-type", "window"),
        ("window=3.5", "wrong-type", "window"),
        ('window="three"', "wrong-type", "window"),
        ("mass=1e999", "wrong-type", "mass"),
        ("mass=-1e999", "wrong-type", "mass"),
        ('mass="1e999"', "wrong-type", "mass"),
        ("mass=nan", "unknown-name", "mass"),
        ("crewed=2", "wrong-type", "crewed"),
        ('crewed="yes"', "wrong-type", "crewed"),
        ('status="cancelled"', "unknown-choice", "status"),
        ("status=True", "unknown-choice", "status"),
        ("color=Color.GREEN", "unknown-choice", "color"),
        ("color=Color.__class__", "unknown-choice", "color"),
        ("color=Color.RED.value", "not-allowed", "color"),
        ("color=Colour.RED", "not-allowed", "color"),
        ("color=2.0", "unknown-choice", "color"),
        ("status=Color.RED", "unknown-choice", "status"),
        ("date=Color.RED", "wrong-type", "date"),
        ("date=True", "wrong-type", "date"),
        ("date=Sports()", "wrong-class", "date"),
        ('date=["a", "b"]', "wrong-type", "date"),
        ("launcher=Sports()", "wrong-class", "launcher"),
        ("launcher=3", "wrong-type", "launcher"),
        ("launcher=Alien()", "unknown-class", "launcher"),
        ("launcher=Launcher()", "missing-field", "launcher"),
        ("backup=Alien", "unknown-name", "backup"),
        ("backup=lambda: 1", "not-allowed", "backup"),
        ("crew={1}", "not-allowed", "crew"),
        ("crew=Alien()", "unknown-class", "crew"),
        ("orbit=3", "unknown-field", "orbit"),
        ("__class__=3", "unknown-field", "__class__"),
        ("__init__=3", "unknown-field", "__init__"),
    ],
)
def test_a_bad_optional_field_costs_only_itself(argument: str, kind: str, where: str) -> None:
    evaluation = read(f'[Mission(mention="M", {argument})]')
    assert evaluation.instances == [Mission("M", [])]
    assert kinds(evaluation) == [(kind, f"$[0].{where}")]


@pytest.mark.parametrize(
    ("argument", "instance", "found"),
    [
        ("amount=3", Measure("M", 3), []),
        ("amount=3.5", Measure("M", 3.5), []),
        ("amount=[3, True]", Measure("M", [3, True]), []),
        ('amount="3.5"', Measure("M", 3.5), ["coerced"]),
        ('amount="3"', Measure("M", 3), ["coerced"]),
        ("amount=True", Measure("M", [True]), ["coerced"]),
        ('amount="many"', Measure("M"), ["wrong-type"]),
        ("amount={}", Measure("M"), ["not-allowed"]),
        ("amount=(1, 2)", Measure("M", [1, 2]), ["coerced"]),
        ('owner=Launcher("L")', Measure("M", owner=Launcher("L")), []),
        ('owner="L"', Measure("M"), ["wrong-type"]),
        ("owner={}", Measure("M"), ["not-allowed"]),
        ("owner=Sports()", Measure("M"), ["wrong-class"]),
        ('owner=[Person("A")]', Measure("M", owner=Person("A")), ["coerced"]),
        ('owner=[Person("A"), Person("B")]', Measure("M"), ["wrong-type"]),
        ("size=Person('A')", Measure("M", size="A"), ["coerced"]),
        ("size=Alien('A')", Measure("M"), ["unknown-class"]),
        ("size=-'A'", Measure("M"), ["not-allowed"]),
        ("size=-True", Measure("M"), ["not-allowed"]),
        ('flag="x"', Measure("M", flag=["x"]), ["coerced"]),
        ("flag=1", Measure("M", flag=True), ["coerced"]),
    ],
)
def test_of_a_union_the_best_fit_is_taken(
    argument: str, instance: object, found: list[str]
) -> None:
    evaluation = read(f'[Measure("M", {argument})]')
    assert evaluation.instances == [instance]
    assert [problem.kind for problem in evaluation.problems] == found


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("amount='many'", "expected an integer or a finite number or a list, each item an integer"),
        ("owner='L'", "expected an instance of Person or an instance of Launcher, not 'L'"),
    ],
)
def test_messages_say_what_was_expected(argument: str, said: str) -> None:
    (problem,) = read(f'[Measure("M", {argument})]').problems
    assert problem.message.startswith(said)


def test_integers_that_no_float_can_hold_stay_integers() -> None:
    for number in (2**53 + 1, 10**200 + 1, 16**250):
        (mission,) = read(f'[Mission("M", mass={hex(number)})]').instances
        assert mission.mass == number


def test_a_bad_value_in_a_list_costs_only_itself() -> None:
    evaluation = read('[Mission(mention="M", crew=["A", None, "B", Alien(), f"{x}", "C"])]')
    assert evaluation.instances == [Mission("M", ["A", "B", "C"])]
    assert kinds(evaluation) == [
        ("wrong-type", "$[0].crew[1]"),
        ("unknown-class", "$[0].crew[3]"),
        ("not-allowed", "$[0].crew[4]"),
    ]


@pytest.mark.parametrize(
    ("item", "kind", "where"),
    [
        ("Person()", "missing-field", ""),
        ("Person", "missing-field", ""),
        ("Person(span=None)", "wrong-type", ".span"),
        ("Person(span=Ann)", "unknown-name", ".span"),
        ("Person(span=['a', 'b'])", "wrong-type", ".span"),
        ("WorksFor(head=Person(), tail='B')", "missing-field", ".head"),
        ("Launcher(name='SLS')", "wrong-class", ""),
        ("'Ann'", "wrong-type", ""),
        ("None", "wrong-type", ""),
        ("Picky(span='bad')", "rejected", ""),
    ],
)
def test_a_bad_required_field_costs_the_instance(item: str, kind: str, where: str) -> None:
    evaluation = read(f'[{item}, Person(span="kept")]')
    assert evaluation.instances == [Person("kept")]
    assert kinds(evaluation) == [(kind, f"$[0]{where}")]


@pytest.mark.parametrize("kind", [SystemExit, GeneratorExit, type("Odd", (BaseException,), {})])
def test_a_class_cannot_end_the_program(kind: type[BaseException]) -> None:
    @dataclasses.dataclass
    class Leaving(Entity):
        """Leaves where it likes."""

        span: str

        def __post_init__(self) -> None:
            if self.span != "good":
                raise KeyboardInterrupt if self.span == "stop" else kind("leaving")

    task = Task(describe_schema([Leaving]))
    evaluation = evaluate("[Leaving(span='bad'), Leaving(span='good')]", task)
    assert evaluation.instances == [Leaving("good")]
    assert [problem.kind for problem in evaluation.problems] == ["rejected"]
    with pytest.raises(KeyboardInterrupt):
        evaluate("[Leaving(span='stop')]", task)


def test_messages_say_what_and_where() -> None:
    evaluation = read('[Person("A"), WorksFor(head=Alien(span="x"), tail="B")]')
    assert str(evaluation.problems[0]) == "unknown class 'Alien' at $[1].head"
    (rejected,) = read("[Picky(span='bad')]").problems
    assert "ValueError: no bad spans" in rejected.message


def test_positional_and_repeated_arguments() -> None:
    evaluation = read('[Person("A", span="B"), Person("A", "B"), Person(span="A", span="B")]')
    assert evaluation.instances == [Person("A")] * 3
    assert kinds(evaluation) == [
        ("repeated-field", "$[0].span"),
        ("unknown-field", "$[1]"),
        ("repeated-field", "$[2].span"),
    ]


def test_a_view_calls_classes_by_the_names_of_its_specs() -> None:
    masked = Schema(
        tuple(dataclasses.replace(spec, name=f"LABEL_{i}") for i, spec in enumerate(SCHEMA)),
        tuple(f"LABEL_{i}" for i in range(len(SCHEMA))),
    )
    evaluation = read('[LABEL_0(span="Ann"), Person(span="Bo")]', Task(masked))
    assert evaluation.instances == [Person("Ann")]
    assert kinds(evaluation) == [("unknown-class", "$[1]")]


@pytest.mark.parametrize(
    ("cardinality", "code", "instances", "found"),
    [
        ("one", "[Sports()]", [Sports()], []),
        ("one", "[]", [], [("cardinality", "$")]),
        ("one", "[Sports(), Politics()]", [Sports()], [("cardinality", "$[1]")]),
        ("some", "[]", [], [("cardinality", "$")]),
        ("some", "[Sports(), Sports()]", [Sports(), Sports()], []),
        ("subset", "[]", [], []),
        (
            "subset",
            "[Sports, Politics, Sports]",
            [Sports(), Politics()],
            [("cardinality", "$[2]")],
        ),
    ],
)
def test_cardinality(cardinality, code, instances, found) -> None:  # type: ignore[no-untyped-def]
    evaluation = read(code, Task(SCHEMA, cardinality))
    assert evaluation.instances == instances
    assert kinds(evaluation) == found


def test_ranges_are_characters_of_the_code() -> None:
    code = (
        ' [\r\n    Person(span="日本 👩‍🚀"),\r    Mission("né", crew=["é", 1, "ß"], '
        'launcher=Launcher(name="ü", stages=[Person(span="x")])), # ß\n    Sports]'
    )
    person, mission, sports = read(code).items
    assert (person.path, mission.path, sports.path) == ("$[0]", "$[1]", "$[2]")
    assert code[person.start : person.end] == 'Person(span="日本 👩‍🚀")'
    assert {path: code[start:end] for path, (start, end) in mission.fields.items()} == {
        "mention": '"né"',
        "crew": 'crew=["é", 1, "ß"]',
        "crew[0]": '"é"',
        "crew[1]": "1",
        "crew[2]": '"ß"',
        "launcher": 'launcher=Launcher(name="ü", stages=[Person(span="x")])',
        "launcher.name": 'name="ü"',
        "launcher.stages": 'stages=[Person(span="x")]',
        "launcher.stages[0]": 'Person(span="x")',
        "launcher.stages[0].span": 'span="x"',
    }
    assert code[sports.start : sports.end] == "Sports"
    assert (person.since, mission.since, sports.since) == (0, person.end, mission.end)


def test_ranges_follow_the_values_that_were_kept() -> None:
    code = '[Mission(mention="M", crew=[Alien(), "Bo"], window=x)]'
    (item,) = read(code).items
    kept = {path: code[start:end] for path, (start, end) in item.fields.items()}
    assert kept == {"mention": 'mention="M"', "crew": 'crew=[Alien(), "Bo"]', "crew[0]": '"Bo"'}


def test_mutable_defaults_are_not_shared() -> None:
    first, second = read(
        '[Mission("M", launcher=Launcher("a")), Mission("N", launcher="b")]'
    ).instances
    first.launcher.stages.append(Person("x"))
    assert second.launcher.stages == []


def test_odd_escapes_warn_nobody() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        evaluation = read('[Person(span="\\d"), Mission("M", window=1if 2else 3)]')
    assert evaluation.instances == [Person("\\d"), Mission("M", [])]


def test_too_much_is_left_out_and_said() -> None:
    many = read("[" + "Sports, " * (MAX_ITEMS + 5) + "]")
    assert len(many.items) == MAX_ITEMS
    assert kinds(many) == [("too-many", f"$[{MAX_ITEMS}]")]
    assert not many.complete
    wide = read('[Person(span="A"), Person(span="' + "x" * MAX_LENGTH + '")]')
    assert wide.instances == [Person("A")]
    assert kinds(wide) == [("too-long", "$"), ("truncated", "$[1]")]
    faulty = read("[" + "1, " * 5_000 + 'Person(span="A")]')
    assert len(faulty.problems) == 1_000
    assert faulty.problems[-1].kind == "too-many"
    listed = read('[Mission("M", crew=[' + "None, " * 1_500 + '"A"]), Person(span="A")]')
    assert listed.instances == [Mission("M", ["A"])]
    assert len(listed.problems) == 1_000
    nested = read('[Mission("M", crew=[' + "(), " * 12_000 + ']), Person(span="A")]')
    assert nested.items == ()
    assert kinds(nested) == [("too-many", "$[0]")]


def test_instances_may_be_as_deep_as_the_limit_allows() -> None:
    mission = Mission("M", [])
    for _ in range(40):
        mission = Mission("M", [], backup=mission)
    assert read(f"[{mission!r}]").instances == [mission]
    for _ in range(40):
        mission = Mission("M", [], backup=mission)
    deep = read(f'[{mission!r}, Person("A")]')
    assert deep.instances == [Person("A")]
    assert kinds(deep) == [("too-deep", "$[0]")]
