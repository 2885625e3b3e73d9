"""Records: one JSON line for each document, its published schema, and reading it back."""

from __future__ import annotations

import dataclasses
import json
import re
from dataclasses import dataclass, field
from enum import Enum
from importlib import resources
from typing import Any, Literal
from urllib.parse import quote

import jsonschema
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import instances, schemas, texts

from gollie_like.document import Alignment, Document, Mention, Problem, Span
from gollie_like.errors import InputError, RecordError
from gollie_like.extraction import Extraction
from gollie_like.introspect import describe_schema
from gollie_like.json_schema import schema_to_json_schema
from gollie_like.plain import from_plain, to_plain
from gollie_like.possible import find_possible
from gollie_like.record import (
    dumps,
    from_record,
    read_lines,
    read_records,
    record_schema,
    to_record,
    validate,
)
from gollie_like.schema import Entity, Event, Free, Label, Relation
from gollie_like.spec import Choice, Flag, Instance, ListOf, Number, OneOf, Schema, Verbatim
from gollie_like.task import Task


class Color(Enum):
    RED = "red"
    GREEN = 2


class Size(str, Enum):
    SMALL = "s"
    LARGE = "l"


@dataclass
class Launcher(Entity):
    """A vehicle that carries a payload to space."""

    span: str  # The name of the vehicle.
    reusable: bool | None


@dataclass
class Capsule(Launcher):
    """A launcher that carries people."""

    seats: int = 3


@dataclass
class Mission(Event):
    """A journey beyond Earth's atmosphere."""

    mention: str  # The name of the mission.
    date: str | None
    crew: list[str]
    """Names of the people on board."""
    launcher: Launcher | None
    status: Literal["planned", "ongoing", 3, True, None]
    color: Color = Color.RED
    sizes: list[Size] = field(default_factory=list)
    stages: list[Launcher | str] = field(default_factory=list)
    mass: float = 1.5
    level: int | float | None = 7
    summary: Free | None = "none"
    parent: Mission | None = None


@dataclass(frozen=True)
class Owns(Relation):
    """Someone owns something."""

    owner: str
    owned: str


@dataclass
class 事件(Event):
    """一个事件。"""

    触发词: str  # 触发词


@dataclass
class Space(Label):
    """The text is about space."""


SCHEMA = describe_schema([Mission, Launcher, Capsule, Owns, 事件, Space])
TASK = Task(SCHEMA)

STRINGS = st.text(st.characters(), max_size=4)
SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@st.composite
def cases(draw: st.DrawFn) -> tuple[Extraction, Task]:
    """An extraction of an invented schema with any spans, states and circumstances."""
    schema = draw(schemas())
    text = draw(texts())
    ends = st.integers(0, len(text))
    places = st.tuples(ends, ends).map(lambda pair: Span(*sorted(pair)))
    chances = st.floats(0, 1)
    possible = set(find_possible(schema, spans=bool(text.strip()))) & set(schema.answers)
    mentions = st.builds(
        Mention,
        instances(schema, text) if possible else st.nothing(),
        st.dictionaries(STRINGS, st.lists(st.none() | places, max_size=2).map(tuple), max_size=2),
        st.dictionaries(STRINGS, st.sampled_from(Alignment), max_size=2),
        st.none() | chances,
        st.dictionaries(STRINGS, chances, max_size=1),
    )
    known = STRINGS | (mentions | instances(schema, text) if possible else st.nothing())
    extraction = Extraction(
        Document(
            text,
            draw(STRINGS),
            draw(st.dictionaries(STRINGS, STRINGS)),
            origin=draw(STRINGS),
            given=tuple(draw(st.lists(known, max_size=2))),
        ),
        tuple(draw(st.lists(mentions, max_size=3))) if possible else (),
        tuple(draw(st.lists(st.builds(Problem, STRINGS, STRINGS, STRINGS), max_size=2))),
        draw(STRINGS),
        draw(st.booleans()),
        tuple(draw(st.lists(places, max_size=2))),
        draw(STRINGS),
        draw(st.none() | st.floats(0, 1e9)),
    )
    return extraction, Task(schema)


def example(**changes: Any) -> Extraction:
    mission = Mission("Ares 3", "2032", ["Ann", "Bo"], Capsule("SLS", True, 4), "planned")
    mention = Mention(
        mission,
        {
            "mention": (Span(4, 10),),
            "date": (Span(14, 18),),
            "crew": (Span(24, 27), None),
            "launcher.span": (Span(31, 34),),
        },
        {
            "mention": Alignment.EXACT,
            "date": Alignment.EXACT,
            "crew": Alignment.UNGROUNDED,
            "launcher.span": Alignment.FUZZY,
        },
        0.93,
    )
    document = Document("The Ares 3 in 2032 with Ann on SLS.", id="a")
    problem = Problem("unknown-class", "$[1]", "unknown class 'Alien'")
    return dataclasses.replace(Extraction(document, (mention,), (problem,), model="m"), **changes)


def test_record_says_what_was_found() -> None:
    assert to_record(example()) == {
        "id": "a",
        "text": "The Ares 3 in 2032 with Ann on SLS.",
        "mentions": [
            {
                "class": "Mission",
                "fields": {
                    "mention": "Ares 3",
                    "date": "2032",
                    "crew": ["Ann", "Bo"],
                    "launcher": {
                        "class": "Capsule",
                        "fields": {"span": "SLS", "reusable": True, "seats": 4},
                    },
                    "status": "planned",
                    "color": "RED",
                    "sizes": [],
                    "stages": [],
                    "mass": 1.5,
                    "level": 7,
                    "summary": "none",
                },
                "spans": {
                    "mention": [[4, 10]],
                    "date": [[14, 18]],
                    "crew": [[24, 27], None],
                    "launcher.span": [[31, 34]],
                },
                "status": {
                    "mention": "exact",
                    "date": "exact",
                    "crew": "ungrounded",
                    "launcher.span": "fuzzy",
                },
                "confidence": 0.93,
            }
        ],
        "problems": [
            {"kind": "unknown-class", "where": "$[1]", "message": "unknown class 'Alien'"}
        ],
        "truncated": False,
        "model": "m",
    }


@given(cases())
@settings(max_examples=500, deadline=None)
def test_what_is_written_reads_back_equal(case: tuple[Extraction, Task]) -> None:
    extraction, task = case
    assume(not SURROGATES.search(json.dumps(to_record(extraction), ensure_ascii=False)))
    line = dumps(extraction)
    assert len(line.splitlines()) == 1
    assert line.encode("utf-8").decode("utf-8") == line
    (record,) = read_lines([line])
    assert from_record(record, task, checked=True) == extraction


@dataclass
class Sale(Event):
    """Something is sold."""

    mention: str  # The word that tells it.


def test_what_was_given_is_written_and_reads_back() -> None:
    """Words, instances, also of classes that are no answer, and mentions with their places."""
    launcher = Launcher("SLS", None)
    placed = Mention(launcher, {"span": (Span(31, 34),)}, {"span": Alignment.EXACT}, 0.5)
    document = dataclasses.replace(example().document, given=("Ann", launcher, placed))
    extraction = example(document=document)
    plain = {"class": "Launcher", "fields": {"span": "SLS"}}
    places = {"spans": {"span": [[31, 34]]}, "status": {"span": "exact"}, "confidence": 0.5}
    assert to_record(extraction)["given"] == ["Ann", plain, {**plain, **places}]
    narrow = Task(dataclasses.replace(SCHEMA, answers=("Mission",)))
    read = from_record(json.loads(dumps(extraction)), narrow)
    assert read.document == document
    assert [type(given) for given in read.document.given] == [str, Launcher, Mention]


def test_a_record_without_given_is_as_it_was() -> None:
    assert "given" not in to_record(example())


def test_what_was_given_of_another_schema_is_read_with_that_one() -> None:
    """Two schemas may have classes of one name: a trigger is completed by its namesake."""
    extraction = Extraction(Document("Ann sold it.", given=(Sale("sold"),)))
    record = json.loads(dumps(extraction))
    with pytest.raises(RecordError, match=r"\$\.given\[0\]\.class: 'Sale' was given, but.*`known`"):
        from_record(record, TASK)
    triggers = describe_schema([Sale])
    assert from_record(record, TASK, known=triggers) == extraction
    fuller = dataclasses.make_dataclass("Sale", [("mention", str), ("buyer", str)], bases=(Event,))
    both = Task(describe_schema([fuller]))
    assert from_record(record, both, known=triggers).document.given == (Sale("sold"),)


def test_what_is_given_and_cannot_be_said_is_refused_with_its_place() -> None:
    with pytest.raises(RecordError, match=r"\$\.given\[1\]: int is not a guideline class"):
        to_record(Extraction(Document("a", given=("a", 3))))


@given(cases())
@settings(max_examples=100, deadline=None)
def test_mentions_of_a_record_follow_the_json_schema_of_the_classes(
    case: tuple[Extraction, Task],
) -> None:
    extraction, task = case
    described = schema_to_json_schema(task)
    jsonschema.Draft202012Validator.check_schema(described)
    mentions = to_record(extraction)["mentions"]
    jsonschema.Draft202012Validator(described).validate(mentions)
    for mention in mentions:
        fields = {"$ref": f"#/$defs/{quote(mention['class'])}/properties/fields"}
        alone = jsonschema.Draft202012Validator({"$defs": described["$defs"], **fields})
        alone.validate(mention["fields"])


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\x85", "\n", "\r", "\ud800", "\x00"])
def test_a_record_is_one_line_whatever_the_text(character: str) -> None:
    extraction = Extraction(Document(f"a{character}b"))
    line = dumps(extraction)
    assert len(line.splitlines()) == 1
    assert from_record(json.loads(line.encode()), TASK) == extraction


def test_text_stays_readable() -> None:
    assert '"嫦娥 😀 é"' in dumps(Extraction(Document("嫦娥 😀 é")))


def test_a_pair_of_surrogates_is_refused_since_it_would_move_offsets() -> None:
    with pytest.raises(RecordError, match=r"'\\ud83d\\ude00' side by side.*utf-16"):
        dumps(Extraction(Document("\ud83d\ude00", id="x")))


@pytest.mark.parametrize("value", [float("inf"), float("nan")])
def test_a_number_json_cannot_say_is_refused_with_its_place(value: float) -> None:
    mission = Mission("a", None, [], None, "planned", mass=value)
    place = r"document '0': \$\.mentions\[0\]\.fields\.mass: JSON has no number"
    with pytest.raises(RecordError, match=place):
        dumps(Extraction(Document("a"), (Mention(mission),)))


def test_a_value_of_no_known_type_is_refused_with_its_place() -> None:
    mission = Mission("a", None, [b"x"], None, "planned")  # type: ignore[list-item]
    with pytest.raises(RecordError, match=r"\.fields\.crew\[0\]: a value of type bytes"):
        to_record(Extraction(Document("a"), (Mention(mission),)))


def test_an_instance_of_no_class_is_refused() -> None:
    with pytest.raises(RecordError, match=r"\$\.mentions\[0\]: int is not a guideline class"):
        to_record(Extraction(Document("a"), (Mention(3),)))


def test_an_unwritable_confidence_is_refused() -> None:
    mention = Mention(Space(), confidence=float("nan"))
    with pytest.raises(RecordError, match="document '0' cannot be put into JSON"):
        dumps(Extraction(Document("a"), (mention,)))


def test_published_schema_is_complete() -> None:
    """Every object is closed or says what its values are, and every part explains itself."""
    schema = json.loads(
        resources.files("gollie_like").joinpath("record.schema.json").read_text("utf-8")
    )
    assert schema == record_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"].startswith("urn:")
    pending = [schema, *schema["$defs"].values()]
    while pending:
        part = pending.pop()
        assert "description" in part or "$ref" in part
        if part.get("type") == "object":
            assert "additionalProperties" in part
        pending += part.get("properties", {}).values()
        pending += [p for p in (part.get("additionalProperties"), part.get("items")) if p]


GIVEN = {"class": "Launcher", "fields": {"span": "SLS"}, "status": {}, "confidence": None}
BROKEN: list[tuple[tuple[str | int, ...], Any, str]] = [
    (("text",), 3, r"\$\.text: 3 is not of type 'string'"),
    (("more",), 3, r"\$: Additional properties are not allowed \('more'"),
    (("truncated",), "no", r"\$\.truncated"),
    (("mentions",), {}, r"\$\.mentions"),
    (("mentions", 0, "class"), "", r"\$\.mentions\[0\]\.class"),
    (("mentions", 0, "confidence"), 2, r"\$\.mentions\[0\]\.confidence: 2 is greater"),
    (("mentions", 0, "spans", "launcher.span", 0), [3], r'\.spans\["launcher\.span"\]\[0\]'),
    (("mentions", 0, "spans", "date", 0), [18, 14], r"\.date\[0\]: \[18, 14\] is no range"),
    (("mentions", 0, "spans", "date", 0), [14, 99], r"\[14, 99\] is no range of the text.* 35"),
    (("mentions", 0, "status", "date"), "sure", r"\.status\.date: 'sure' is not one of"),
    (("mentions", 0, "fields", "launcher", "extra"), 1, r"\.fields\.launcher"),
    (("unread",), [[0, 36]], r"\$\.unread\[0\]: \[0, 36\] is no range"),
    (("given",), [3], r"\$\.given\[0\]"),
    (("given",), [{"class": "Launcher"}], r"\$\.given\[0\]"),
    (
        ("given",),
        [{**GIVEN, "spans": {"span": [[3, 99]]}}],
        r"\$\.given\[0\]\.spans\.span\[0\]: \[3",
    ),
    (("problems", 0, "kind"), None, r"\$\.problems\[0\]\.kind"),
]


@pytest.mark.parametrize(("place", "value", "message"), BROKEN)
def test_a_broken_record_is_refused_with_its_place(
    place: tuple[str | int, ...], value: Any, message: str
) -> None:
    record: Any = to_record(example())
    validate(record)
    *way, last = place
    part = record
    for step in way:
        part = part[step]
    part[last] = value
    with pytest.raises(RecordError, match=message):
        validate(record)
    with pytest.raises(RecordError, match=message):
        from_record(record, TASK)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("mention", 3, r"fields\.mention: expected a string, not 3"),
        ("mention", None, r"fields\.mention: expected a string, not null"),
        ("crew", ["Ann", 3], r"fields\.crew\[1\]: expected a string, not 3"),
        ("crew", "Ann", r"fields\.crew: expected a list, not 'Ann'"),
        ("status", "done", r"fields\.status: expected one of \"?'?planned.*, not 'done'"),
        ("color", "red", r"fields\.color: expected one of 'RED', 'GREEN', not 'red'"),
        ("mass", "heavy", r"fields\.mass: expected a finite number"),
        ("mass", True, r"fields\.mass: expected a finite number"),
        ("mass", 10**400, r"fields\.mass: expected a finite number"),
        ("level", "high", r"fields\.level: expected an integer or a finite number, not 'high'"),
        ("launcher", "SLS", r"fields\.launcher: expected an instance of Launcher"),
        (
            "launcher",
            {"class": "Owns", "fields": {}},
            r"fields\.launcher\.class: unknown class 'Owns'.*Launcher, Capsule",
        ),
        ("launcher", {"class": "Capsule", "fields": {}}, r"launcher\.fields: Capsule lacks .*span"),
        ("when", "2032", r"fields: Mission has no field 'when'"),
    ],
)
def test_what_does_not_fit_the_classes_is_refused_with_its_place(
    name: str, value: Any, message: str
) -> None:
    record = to_record(example())
    record["mentions"][0]["fields"][name] = value
    with pytest.raises(RecordError, match=message):
        from_record(record, TASK)


def test_a_class_outside_the_answers_is_refused() -> None:
    task = Task(describe_schema([Mission, Launcher, Capsule], answers=[Mission]))
    record = to_record(Extraction(Document("SLS"), (Mention(Launcher("SLS", None)),)))
    with pytest.raises(RecordError, match=r"mentions\[0\]\.class: unknown class 'Launcher'"):
        from_record(record, task)


def test_fields_left_out_take_what_the_class_says() -> None:
    record = to_record(example())
    record["mentions"][0]["fields"] = {"mention": "Ares 3"}
    (mission,) = from_record(record, TASK).instances
    assert mission == Mission("Ares 3", None, [], None, None)


def test_numbers_of_programs_that_know_one_kind_of_number_are_understood() -> None:
    record = to_record(example())
    record["mentions"][0]["fields"].update(mass=2, status=3.0, level=4.0)
    record["mentions"][0]["fields"]["launcher"]["fields"]["seats"] = 5.0
    record["mentions"][0]["spans"]["date"] = [[14.0, 18.0]]
    (mission,) = from_record(record, TASK).instances
    found = [mission.mass, mission.status, mission.launcher.seats, mission.level]
    assert [(value, type(value)) for value in found] == [(2, float), (3, int), (5, int), (4, float)]


def test_a_class_that_refuses_a_value_is_quoted() -> None:
    @dataclass
    class Year(Entity):
        """A year."""

        span: str

        def __post_init__(self) -> None:
            if not self.span.isdigit():
                raise ValueError("a year has digits")

    task = Task(describe_schema([Year]))
    record = to_record(Extraction(Document("1999"), (Mention(Year("1999")),)))
    assert from_record(record, task).instances == [Year("1999")]
    record["mentions"][0]["fields"]["span"] = "long ago"
    with pytest.raises(RecordError, match=r"mentions\[0\]: Year was rejected .*a year has digits"):
        from_record(record, task)


@pytest.mark.parametrize("code", ["inf", "-inf", "nan"])
def test_a_default_that_json_has_no_number_for_costs_no_record(code: str) -> None:
    @dataclass
    class Limit(Entity):
        """A limit."""

        span: str  # The words for it.
        upper: float = float(code)  # Its value.
        seen: list[float] = field(default_factory=lambda: [float(code)])  # Others.

    task = Task(describe_schema([Limit]))
    found = Extraction(Document("no end"), (Mention(Limit("no end")), Mention(Limit("a", 1.5, []))))
    record = json.loads(dumps(found))
    assert record["mentions"][0]["fields"] == {"span": "no end"}
    assert record["mentions"][1]["fields"] == {"span": "a", "upper": 1.5, "seen": []}
    assert repr(from_record(record, task).instances) == repr(list(found.instances))
    fields = schema_to_json_schema(task.schema)["$defs"]["Limit"]["properties"]["fields"]
    assert "default" not in fields["properties"]["upper"]
    with pytest.raises(RecordError, match="JSON has no number"):
        to_record(Extraction(Document("x"), (Mention(Limit("x", seen=[float(code)] * 2)),)))


def test_a_class_that_would_end_the_program_is_quoted() -> None:
    @dataclass
    class Leaving(Entity):
        """Leaves."""

        span: str  # The words for it.

        def __post_init__(self) -> None:
            if self.span == "bad":
                raise SystemExit("leaving")

    task = Task(describe_schema([Leaving]))
    record = to_record(Extraction(Document("good"), (Mention(Leaving("good")),)))
    record["mentions"][0]["fields"]["span"] = "bad"
    with pytest.raises(RecordError, match=r"Leaving was rejected .*SystemExit: leaving"):
        from_record(record, task)


def test_members_of_enums_go_by_name_also_beside_strings() -> None:
    kind = OneOf((Verbatim(), Choice((Color.RED, Color.GREEN), Color)))
    assert to_plain(Color.GREEN) == "GREEN"
    assert from_plain("GREEN", kind, SCHEMA) is Color.GREEN
    lists = OneOf(tuple(ListOf(ListOf(option)) for option in kind.options))
    assert from_plain([["GREEN"]], lists, SCHEMA) == [[Color.GREEN]]
    assert from_plain([["GREEN", "x"]], lists, SCHEMA) == [["GREEN", "x"]]
    assert from_plain("blue", kind, SCHEMA) == "blue"


def test_a_label_need_not_be_a_dataclass() -> None:
    class Quiet(Label):
        """Nothing happens."""

    record = to_record(Extraction(Document("a"), (Mention(Quiet()),)))
    assert record["mentions"][0]["class"] == "Quiet"
    assert record["mentions"][0]["fields"] == {}
    (label,) = from_record(record, Task(describe_schema([Quiet]))).instances
    assert type(label) is Quiet


def test_plain_values_are_read_without_a_record() -> None:
    """`from_plain` checks on its own what `validate` checks of a record."""
    launcher = Instance(Launcher)
    with pytest.raises(RecordError, match=r"\$\.fields: expected an object, not a value of type"):
        from_plain({"class": "Launcher", "fields": []}, launcher, SCHEMA)
    with pytest.raises(RecordError, match=r"\$: expected an instance.*, not 'x{57}'\.\.\.$"):
        from_plain("x" * 100, launcher, SCHEMA)
    nested = OneOf((Number(True), OneOf((Flag(), ListOf(Verbatim())))))
    assert from_plain(["a"], nested, SCHEMA) == ["a"]
    mixed = OneOf((Flag(), ListOf(OneOf((Verbatim(), Number(False))))))
    assert from_plain(["a", 1], mixed, SCHEMA) == ["a", 1.0]
    with pytest.raises(RecordError, match="an integer or true or false or a list, not 'a'"):
        from_plain("a", nested, SCHEMA)


def test_files_are_read_line_by_line(tmp_path: Any) -> None:
    path = tmp_path / "out.jsonl"
    lines = [dumps(example()), "", dumps(Extraction(Document("二", id="b")))]
    path.write_text("\ufeff" + "\r\n".join(lines) + "\n", encoding="utf-8", newline="")
    assert [record["id"] for record in read_records(path)] == ["a", "b"]
    assert from_record(next(read_records(str(path))), TASK, checked=True) == example()


@pytest.mark.parametrize(
    ("line", "error", "message"),
    [
        (b'{"id": "a"', RecordError, r"out\.jsonl:2 is not JSON: .* at character 11"),
        (b"[]", RecordError, r"out\.jsonl:2 is not a record: \$: \[\] is not of type 'object'"),
        (b'{"id": NaN}', RecordError, r"out\.jsonl:2 is not a record: NaN is no JSON number"),
        (b"[" * 100_000, RecordError, r"out\.jsonl:2 is not a record"),
        (b'{"id": ' + b"9" * 5_000 + b"}", RecordError, r"out\.jsonl:2 is not a record"),
        (b"\xff\xfe", InputError, r"out\.jsonl:2 is not UTF-8 \(byte 1"),
    ],
)
def test_a_bad_line_is_named(
    tmp_path: Any, line: bytes, error: type[Exception], message: str
) -> None:
    path = tmp_path / "out.jsonl"
    path.write_bytes(dumps(example()).encode() + b"\n" + line + b"\n")
    records = read_records(path)
    assert next(records)["id"] == "a"
    with pytest.raises(error, match=message):
        next(records)


def test_a_missing_file_is_named(tmp_path: Any) -> None:
    with pytest.raises(InputError, match=r"none\.jsonl cannot be read: No such file"):
        list(read_records(tmp_path / "none.jsonl"))


def chain(length: int) -> Mission:
    mission = Mission("m", None, [], None, "planned")
    for _ in range(length):
        mission = Mission("m", None, [], None, "planned", parent=mission)
    return mission


def test_nesting_as_deep_as_code_may_be_is_written_and_read() -> None:
    extraction = Extraction(Document("m"), (Mention(chain(32)),))
    assert from_record(json.loads(dumps(extraction)), TASK) == extraction


def test_nesting_beyond_all_measure_is_refused() -> None:
    record = to_record(Extraction(Document("m"), (Mention(chain(1)),)))
    nested: Any = {"class": "Mission", "fields": {"mention": "m"}}
    for _ in range(20_000):
        nested = {"class": "Mission", "fields": {"mention": "m", "parent": nested}}
    record["mentions"][0]["fields"]["parent"] = nested
    for read in (validate, lambda found: from_record(found, TASK, checked=True)):
        with pytest.raises(RecordError, match="nested too deeply"):
            read(record)


def test_json_schema_says_what_the_classes_say() -> None:
    described = schema_to_json_schema(Task(SCHEMA, cardinality="some"))
    jsonschema.Draft202012Validator.check_schema(described)
    assert described["minItems"] == 1
    mission = described["$defs"]["Mission"]
    assert mission["description"] == "A journey beyond Earth's atmosphere."
    fields = mission["properties"]["fields"]
    assert fields["required"] == ["mention"]
    assert fields["properties"]["mention"] == {
        "description": "The name of the mission.",
        "type": "string",
        "$comment": "copied from the text",
    }
    assert fields["properties"]["color"] == {"enum": ["RED", "GREEN"], "default": "RED"}
    assert fields["properties"]["crew"]["description"] == "Names of the people on board."
    assert [option["$ref"] for option in fields["properties"]["launcher"]["anyOf"][0]["anyOf"]] == [
        "#/$defs/Launcher",
        "#/$defs/Capsule",
    ]
    assert schema_to_json_schema(SCHEMA)["$defs"] == described["$defs"]


@pytest.mark.parametrize(
    ("cardinality", "least", "most"),
    [("list", None, None), ("one", 1, 1), ("some", 1, None), ("subset", None, 6)],
)
def test_json_schema_bounds_the_number_of_instances(
    cardinality: Any, least: int | None, most: int | None
) -> None:
    described = schema_to_json_schema(Task(SCHEMA, cardinality=cardinality))
    assert (described.get("minItems"), described.get("maxItems")) == (least, most)


def answer(fields: dict[str, Any]) -> list[Any]:
    return [{"class": "Mission", "fields": {"mention": "m", **fields}}]


@pytest.mark.parametrize(
    "fields",
    [
        {"mention": 3},
        {"crew": ["a", 1]},
        {"status": "done"},
        {"color": "red"},
        {"launcher": {"class": "Owns", "fields": {"owner": "a", "owned": "b"}}},
        {"launcher": {"class": "Launcher", "fields": {"span": "a", "wheels": 4}}},
        {"launcher": {"class": "Launcher", "fields": {"span": "a"}, "more": 1}},
        {"parent": {"class": "Mission", "fields": {"mention": 1}}},
    ],
)
def test_json_schema_refuses_what_does_not_fit(fields: dict[str, Any]) -> None:
    validator = jsonschema.Draft202012Validator(schema_to_json_schema(TASK))
    assert validator.is_valid(answer({}))
    assert not validator.is_valid(answer(fields))


def test_a_field_of_a_base_without_classes_admits_nothing() -> None:
    schema = dataclasses.replace(SCHEMA, specs=tuple(s for s in SCHEMA if s.name == "Mission"))
    alone = Schema((dataclasses.replace(schema["Mission"], guideline=None),), ("Mission",))
    described = schema_to_json_schema(alone)["$defs"]["Mission"]
    assert "description" not in described
    launcher = described["properties"]["fields"]
    assert launcher["properties"]["launcher"] == {"anyOf": [{"not": {}}, {"type": "null"}]}
