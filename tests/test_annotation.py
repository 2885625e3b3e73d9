"""Annotations of every legal shape: enums, literals of their members, guidelines inside types."""

from __future__ import annotations

from dataclasses import make_dataclass
from enum import Enum, Flag, IntEnum
from typing import Annotated, Any, Literal, Optional, Union

import pytest

from gollie_like import Entity, Free
from gollie_like.accept import accepts
from gollie_like.annotation import print_hint, split_annotated
from gollie_like.errors import SchemaError
from gollie_like.evaluate import evaluate
from gollie_like.grammar import build_grammar
from gollie_like.introspect import describe, describe_schema
from gollie_like.schema import Marker
from gollie_like.spec import Choice
from gollie_like.task import Task


class Tone(str, Enum):
    WARM = "warm"
    COLD = "cold"


class Level(IntEnum):
    LOW = 1
    HIGH = 2
    TOP = 2


class Access(Flag):
    NONE = 0
    READ = 1
    WRITE = 2
    BOTH = 3


class Described:
    """What pydantic's Field(description=...) looks like from outside."""

    description = "Described."


def make_enum(name: str, members: list[str]) -> Any:
    return Enum(name, {member: number for number, member in enumerate(members)})


def field_of(annotation: Any) -> Any:
    made = make_dataclass("Thing", [("span", str), ("value", annotation)], bases=(Entity,))
    made.__doc__ = "A thing."
    return made


@pytest.mark.parametrize(
    ("annotation", "values"),
    [
        (Access, list(Access.__members__.values())),
        (Level, [Level.LOW, Level.HIGH]),
        (Literal[Tone.WARM], [Tone.WARM]),
        (Literal[Level.LOW, 1, "warm"], [Level.LOW, 1, "warm"]),
        (Optional[Literal[Tone.COLD, Access.READ, None]], [Tone.COLD, Access.READ, None]),
        (list[Literal[Level.TOP]], [[Level.HIGH, Level.TOP], []]),
    ],
)
def test_members_of_enums_are_written_and_read(annotation: Any, values: list[Any]) -> None:
    cls = field_of(annotation)
    task = Task(describe_schema([cls]))
    for value in values:
        code = f" [\n    {cls('Ann', value)!r},\n]"
        assert accepts(build_grammar(task, "Ann"), code)
        evaluation = evaluate(code, task)
        assert (evaluation.instances, evaluation.problems) == ([cls("Ann", value)], ())
        assert type(evaluation.instances[0].value) is type(value)


def test_a_literal_of_a_member_allows_no_other_one() -> None:
    cls = field_of(Literal[Tone.WARM])
    task = Task(describe_schema([cls]))
    assert describe(cls)["value"].type == Choice((Tone.WARM,), Tone)
    assert not accepts(build_grammar(task, "Ann"), ' [\n    Thing(span="Ann", value=Tone.COLD),\n]')
    (problem,) = evaluate('[Thing(span="Ann", value=Tone.COLD)]', task).problems
    assert str(problem) == "expected one of Tone.WARM, not Tone.COLD at $[0].value"


@pytest.mark.parametrize(
    ("name", "members", "shown"),
    [
        ("Kind", ["two words"], "'two words'"),
        ("Kind", ["class"], "'class'"),
        ("Kind", ["ﬁt"], "'ﬁt'"),
        ("Kind of", ["A"], "'Kind of'"),
    ],
)
def test_enums_that_cannot_be_written_are_refused(name: str, members: Any, shown: str) -> None:
    kind = make_enum(name, members)
    with pytest.raises(SchemaError, match=f"field value: {shown} cannot be written in code"):
        describe(field_of(kind))


def test_two_enums_of_one_name_are_refused() -> None:
    one, other = (make_enum("Kind", members) for members in (["A", "B"], ["C"]))
    with pytest.raises(SchemaError, match=r"two enums .* Kind: one has the members"):
        describe_schema([field_of(Union[one, list[other]])])  # type: ignore[valid-type]
    describe_schema([field_of(Union[one, list[one]])])  # type: ignore[valid-type]


@pytest.mark.parametrize(
    ("annotation", "guideline", "printed"),
    [
        (Annotated[str, "One.", 3, "  Two.\n  Three."], "One.\nTwo.\nThree.", "str"),
        (Annotated[str, Described()], "Described.", "str"),
        (Annotated[Free, "Own words."], "Own words.", "Free"),
        (Optional[Annotated[str, "Inside."]], "Inside.", "str | None"),
        (Annotated[str, "Inside."] | None, "Inside.", "str | None"),
        (list[Annotated[Free, "Each."]], "Each.", "list[Free]"),
        (Annotated[list[Annotated[int, "Each."]], "All."], "All.\nEach.", "list[int]"),
        (
            Union[Annotated[int, "How many."], Annotated[str, "Which."]],
            "How many.\nWhich.",
            "int | str",
        ),
        (Annotated[str, 1, 2], None, "str"),
        (Optional[list[str]], None, "list[str] | None"),
    ],
)
def test_no_guideline_in_an_annotation_is_lost(
    annotation: Any, guideline: str | None, printed: str
) -> None:
    spec = describe(field_of(annotation))["value"]
    assert (spec.guideline, spec.annotation) == (guideline, printed)


def test_what_carries_no_guideline_stays_as_it_is() -> None:
    kept: list[Any] = [Free, Optional[Free], list[str], str, Annotated[str, Marker("X", True), 1]]
    for hint in kept:
        assert split_annotated(hint) == (None, hint)


def test_annotations_in_messages_are_whole() -> None:
    assert print_hint(dict[str, int]) == "dict[str, int]"
    assert print_hint(Literal["a", Tone.WARM]) == "Literal['a', Tone.WARM]"
    with pytest.raises(
        SchemaError, match=r"annotation tuple\[str, \.\.\.\], which is not supported"
    ):
        describe(field_of(tuple[str, ...]))
