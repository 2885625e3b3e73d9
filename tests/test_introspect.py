"""Introspection: every annotation, every source of guidelines, every place a class can stand."""

from __future__ import annotations

import linecache
import sys
import textwrap
from dataclasses import InitVar, dataclass, field, make_dataclass
from enum import Enum
from types import ModuleType
from typing import Annotated, Any, List, Literal, NewType, Optional, Union

import pytest

from gollie_like.errors import SchemaError
from gollie_like.introspect import describe, describe_schema
from gollie_like.schema import Entity, Event, Free, Label, Name, Relation, String, Value
from gollie_like.spec import (
    MISSING,
    Choice,
    Flag,
    FreeText,
    Instance,
    ListOf,
    Number,
    OneOf,
    Verbatim,
)


class Color(Enum):
    RED = 1
    BLUE = 2


class Empty(Enum):
    pass


Surname = NewType("Surname", str)


@dataclass
class Wheel(Entity):
    """A wheel."""

    span: str  # The words for it.


@dataclass
class Every(Event):
    """Every annotation there is."""

    verbatim: str
    slot: Name
    other: String
    amount: Value
    surname: Surname
    free: Free
    whole: int
    decimal: float
    flag: bool
    choice: Literal["a", 1, None]
    color: Color
    wheels: List[Wheel]
    either: Union[Wheel, int]
    some: list[str | Wheel]
    link: Entity
    itself: Every | None
    maybe: str | None
    new_style: str | None
    lists: list[list[str]]
    doubled: Union[str, None] | None = None
    number: int = 3
    named: List[str] = field(default_factory=list)


def test_every_annotation_of_the_table() -> None:
    spec = describe(Every)
    types = {f.name: f.type for f in spec.fields}

    for name in ("verbatim", "slot", "other", "amount", "surname", "maybe", "new_style"):
        assert types[name] == Verbatim(), name
    assert types["free"] == FreeText()
    assert (types["whole"], types["decimal"]) == (Number(integral=True), Number(integral=False))
    assert types["flag"] == Flag()
    assert types["choice"] == Choice(("a", 1))
    assert types["color"] == Choice((Color.RED, Color.BLUE), Color)
    assert types["wheels"] == ListOf(Instance(Wheel))
    assert types["either"] == OneOf((Instance(Wheel), Number(integral=True)))
    assert types["some"] == ListOf(OneOf((Verbatim(), Instance(Wheel))))
    assert types["link"] == Instance(Entity)
    assert types["itself"] == Instance(Every)
    assert types["lists"] == ListOf(ListOf(Verbatim()))
    optional = {f.name for f in spec.fields if f.optional}
    assert optional == {"choice", "itself", "maybe", "new_style", "doubled", "number", "named"}
    assert {f.name for f in spec.fields if f.nullable} == {
        "choice",
        "itself",
        "maybe",
        "new_style",
        "doubled",
    }
    assert spec["number"].default == 3
    assert spec["named"].default == []
    assert spec["maybe"].default is MISSING
    assert spec["named"].default_code == "field(default_factory=list)"


@dataclass
class Sourced(Entity):
    """What it is.

    More of it.
    """

    annotated: Annotated[str, "Annotated wins."]  # not this
    below: str  # Not this.
    """The docstring below wins."""
    behind: str  # The comment,
    # which goes on.

    # This one belongs to nobody.
    nothing: str
    hashed: str  #: A mark of Sphinx.
    extra: str = field(default="", metadata={"guideline": "From metadata."})
    many: Literal[
        "a",  # first
        "b",  # second
    ] = "a"


def test_every_source_of_guidelines_best_first() -> None:
    spec = describe(Sourced)

    assert spec.guideline == "What it is.\n\nMore of it."
    assert {f.name: (f.guideline, f.form) for f in spec.fields} == {
        "annotated": ("Annotated wins.", "annotated"),
        "below": ("The docstring below wins.", "docstring"),
        "behind": ("The comment,\nwhich goes on.", "comment"),
        "nothing": (None, "comment"),
        "hashed": ("A mark of Sphinx.", "comment"),
        "extra": ("From metadata.", "metadata"),
        "many": ("first\nsecond", "comment"),
    }
    assert spec["nothing"].gap is False
    assert spec["behind"].gap is False
    assert spec.file == __file__
    assert spec.notes == ()


def test_dataclasses_own_docstring_is_no_guideline() -> None:
    @dataclass
    class Bare(Entity):
        x: int

    assert Bare.__doc__ == "Bare(x: 'int')"
    assert describe(Bare).guideline is None


@dataclass
class Person(Entity):
    """Person(s) named in the text, alone or in groups (such as "the Beatles")"""

    span: str  # The name.


@dataclass
class Untold(Entity):
    """ """

    span: str  # The words for it.


def test_docstrings_that_look_generated_are_guidelines_where_an_author_wrote_them() -> None:
    assert describe(Person).guideline == (
        'Person(s) named in the text, alone or in groups (such as "the Beatles")'
    )
    assert describe(Person)["span"].guideline == "The name."
    assert (describe(Untold).guideline, describe(Untold)["span"].guideline) == (
        None,
        "The words for it.",
    )


def test_docstrings_are_told_apart_where_there_is_no_source() -> None:
    def exec_class(docstring: str) -> type:
        namespace: dict[str, Any] = {"__name__": __name__}
        code = CELL.replace("'''{}'''", docstring).replace("{}", "lost")
        exec(f"{code}    parent: Cell | None = None\n", namespace)
        found: type = namespace["Cell"]
        return found

    assert describe(exec_class("'Cell(s) of a body (or a cell)'")).guideline == (
        "Cell(s) of a body (or a cell)"
    )
    assert describe(exec_class("")).guideline is None


def test_two_classes_of_one_name_keep_their_own_text() -> None:
    @dataclass
    class Twin(Entity):
        """The first."""

        span: str  # one

    first = Twin

    @dataclass
    class Twin(Entity):  # type: ignore[no-redef]  # on purpose
        """The second."""

        span: str  # two

    assert (describe(first).guideline, describe(first)["span"].guideline) == ("The first.", "one")
    assert (describe(Twin).guideline, describe(Twin)["span"].guideline) == ("The second.", "two")
    with pytest.raises(SchemaError, match="two classes of one schema are called Twin"):
        describe_schema([first, Twin])


def test_classes_in_functions_resolve_names_of_that_function() -> None:
    class Size(Enum):
        BIG = 1

    @dataclass
    class Node(Entity):
        """A node."""

        span: str  # words
        size: Size  # how big
        children: list[Node]  # below it
        leaf: Leaf | None  # named before it exists

    @dataclass
    class Leaf(Entity):
        """A leaf."""

        span: str  # words

    schema = describe_schema([Node, Leaf])

    assert schema["Node"]["children"].type == ListOf(Instance(Node))
    assert schema["Node"]["leaf"].type == Instance(Leaf)
    assert schema["Node"]["size"].type == Choice((Size.BIG,), Size)
    with pytest.raises(SchemaError, match="an annotation names 'Leaf', which cannot be found"):
        describe(Node)


def run_code(code: str, filename: str) -> dict[str, Any]:
    """Run code as an interpreter would that keeps the source of its cells."""
    code = textwrap.dedent(code)
    linecache.cache[filename] = (len(code), None, code.splitlines(keepends=True), filename)
    namespace: dict[str, Any] = {"__name__": "cell"}
    sys.modules["cell"] = ModuleType("cell")
    sys.modules["cell"].__dict__.update(namespace)
    exec(compile(code, filename, "exec"), namespace)
    return namespace


CELL = """
from dataclasses import dataclass
from gollie_like.schema import Entity

@dataclass
class Cell(Entity):
    '''{}'''

    span: str  # {}
"""


def test_cells_of_a_notebook_and_redefinition_in_a_later_one() -> None:
    first = run_code(CELL.format("Version one.", "first"), "<ipython-input-1>")["Cell"]
    second = run_code(CELL.format("Version two.", "second"), "<ipython-input-2>")["Cell"]

    assert describe(first).guideline == "Version one."
    assert describe(first)["span"].guideline == "first"
    assert describe(second)["span"].guideline == "second"


def test_exec_without_source_says_what_was_lost() -> None:
    namespace: dict[str, Any] = {"__name__": __name__}
    exec(CELL.format("Known from the class.", "lost"), namespace)

    spec = describe(namespace["Cell"])

    assert spec.guideline == "Known from the class."
    assert spec["span"].guideline is None
    assert spec["span"].annotation == "str"
    assert "cannot be had" in spec.notes[0]


def test_changed_source_is_not_used() -> None:
    cls = run_code(CELL.format("Old.", "old"), "<ipython-input-9>")["Cell"]
    changed = CELL.format("New.", "new")
    linecache.cache["<ipython-input-9>"] = (1, None, changed.splitlines(keepends=True), "x")

    spec = describe(cls)

    assert spec.guideline == "Old."
    assert spec["span"].guideline is None
    assert "has changed since it was imported" in spec.notes[0]


def test_make_dataclass_is_rendered_from_its_fields() -> None:
    made = make_dataclass(
        "Made",
        [
            ("span", str),
            ("kind", Optional[Literal["a", "b"]], None),
            ("parts", Optional[List[Wheel]], None),
            ("tag", Annotated[int, "A number."], 0),
        ],
        bases=(Entity,),
    )
    spec = describe(made)

    assert spec.guideline is None
    assert [f.annotation for f in spec.fields] == [
        "str",
        "Literal['a', 'b'] | None",
        "list[Wheel] | None",
        "int",
    ]
    assert spec["tag"].guideline == "A number."
    assert spec["kind"].default_code == "None"


@dataclass(frozen=True)
class Frozen(Entity):
    """Frozen."""

    span: str  # f


@dataclass(slots=True)
class Slotted(Entity):
    """Slotted."""

    span: str  # s


@pytest.mark.parametrize("cls", [Frozen, Slotted])
def test_frozen_and_slotted_classes(cls: type) -> None:
    assert describe(cls).guideline == f"{cls.__name__}."
    assert describe(cls)["span"].guideline == cls.__name__[0].lower()


@dataclass
class Plain:
    """No base at all."""

    name: str  # its name


@dataclass
class Holder(Entity):
    """Holds a plain one."""

    span: str  # words
    plain: Plain  # nested


def test_plain_dataclasses_are_nested_and_added_before_their_user() -> None:
    schema = describe_schema([Holder])

    assert [spec.name for spec in schema] == ["Plain", "Holder"]
    assert schema.answers == ("Holder",)
    assert schema["Plain"].base == ""
    assert schema["Plain"]["name"].guideline == "its name"


@dataclass
class Vehicle(Entity):
    """Anything that drives."""

    span: str  # The words for it.


@dataclass
class Bus(Vehicle):
    """A vehicle for many."""

    seats: int  # How many it has.


class Tram(Vehicle):
    """A vehicle on rails; it adds no fields."""


def test_inheritance_shows_fields_once() -> None:
    together = describe_schema([Vehicle, Bus, Tram])
    alone = describe_schema([Bus])

    assert together["Bus"].base == "Vehicle"
    assert [f.inherited for f in together["Bus"].fields] == [True, False]
    assert alone["Bus"].base == "Entity"
    assert [f.inherited for f in alone["Bus"].fields] == [False, False]
    assert alone["Bus"]["span"].guideline == "The words for it."
    assert [s.name for s in together.options(Instance(Vehicle))] == ["Vehicle", "Bus", "Tram"]
    assert together.options(Instance(Relation)) == ()


def test_bases_are_shown_before_the_classes_derived_from_them() -> None:
    @dataclass
    class NightBus(Bus):
        """A bus that runs at night."""

        line: str = ""  # Its number.

    schema = describe_schema([Wheel, NightBus, Tram, Frozen, Bus, Vehicle])
    assert [spec.name for spec in schema] == [
        "Wheel",
        "Vehicle",
        "Bus",
        "NightBus",
        "Tram",
        "Frozen",
    ]
    assert schema.answers == ("Wheel", "NightBus", "Tram", "Frozen", "Bus", "Vehicle")
    as_given = [Frozen, Vehicle, Wheel, Tram, Bus, NightBus]
    assert [spec.cls for spec in describe_schema(as_given)] == as_given


def test_modules_give_their_own_public_classes() -> None:
    schema = describe_schema(sys.modules[__name__])

    assert "Plain" in schema.by_name
    assert "Plain" not in schema.answers
    assert {"Every", "Wheel", "Frozen"} <= set(schema.answers)
    assert "Color" in schema.enums()


class Sports(Label):
    """About sports."""


def test_labels_need_no_dataclass_and_are_equal() -> None:
    assert describe(Sports).fields == ()
    assert Sports() == Sports()
    assert repr(Sports()) == "Sports()"
    assert len({Sports(), Sports()}) == 1


def undecorated() -> type:
    class Undecorated(Entity):
        span: str

    return Undecorated


def without_fields() -> type:
    class NoFields(Entity):
        """Nothing in it."""

    return NoFields


def unsupported(annotation: Any) -> type:
    return make_dataclass("Odd", [("x", annotation)], bases=(Entity,))


@pytest.mark.parametrize(
    ("cls", "message"),
    [
        (undecorated(), "is not a dataclass: write @dataclass above it"),
        (without_fields(), "declares no fields: add at least one, such as `span: str`"),
        (int, "is not a guideline class"),
        (Entity, "is not a guideline class"),
        (unsupported(dict[str, str]), "which is not supported; use str"),
        (unsupported(Any), "is not supported"),
        (unsupported(set), "set, which is not supported"),
        (unsupported(list), "which is not supported"),
        (unsupported(List), "List, which is not supported"),
        (unsupported(Optional[List]), "List, which is not supported"),
        (unsupported(bytes), "bytes, which is not supported"),
        (unsupported(list[str | None]), "items of a list cannot be None"),
        (unsupported(None), "can only be None"),
        (unsupported(Literal[b"x"]), r"Literal\[b'x'\] is not supported"),
        (unsupported(Empty), "the enum Empty has no members"),
        (unsupported("Missing"), "an annotation names 'Missing', which cannot be found"),
        (unsupported("list["), "an annotation cannot be read"),
        (make_dataclass("clash", [("x", Color)], bases=(Entity,)), None),
    ],
)
def test_what_cannot_be_used_is_said(cls: type, message: str | None) -> None:
    if message is None:
        assert describe(cls).name == "clash"
        return
    with pytest.raises(SchemaError, match=message):
        describe(cls)


def test_empty_and_colliding_schemas() -> None:
    color = make_dataclass("Color", [("x", Color)], bases=(Entity,))

    with pytest.raises(SchemaError, match="the schema holds no guideline classes"):
        describe_schema([])
    with pytest.raises(SchemaError, match="module json holds no guideline classes"):
        describe_schema(sys.modules["json"])
    with pytest.raises(SchemaError, match="an enum share the name Color"):
        describe_schema([color])
    with pytest.raises(SchemaError, match="'Mission' is not a class"):
        describe_schema(["Mission"])  # type: ignore[list-item]  # what a user may do


@pytest.mark.parametrize("name", ["class", "two words", "é́ﬁ", "1st"])
def test_names_that_cannot_be_written_in_code(name: str) -> None:
    made = type(name, (Label,), {})

    with pytest.raises(SchemaError, match="cannot be written in code"):
        describe(made)


def test_what_an_instance_must_be_given_is_a_field() -> None:
    @dataclass
    class Seeded(Entity):
        """A class that asks for more than its fields."""

        span: str  # The words for it.
        seed: InitVar[int]

    @dataclass
    class Mild(Entity):
        """A class that may be given more than its fields."""

        span: str  # The words for it.
        seed: InitVar[int] = 3

    with pytest.raises(SchemaError, match="field seed is an InitVar, which has no value"):
        describe(Seeded)
    assert [field.name for field in describe(Mild).fields] == ["span"]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (None, "of type NoneType"),
        (3, "of type int"),
        (lambda: None, "of type function"),
        (Wheel | Frozen, r"write \[A, B\]"),
        ([None], "None is not a class"),
        ("Wheel", "of type str"),
    ],
)
def test_what_is_no_schema_is_said(source: Any, message: str) -> None:
    with pytest.raises(SchemaError, match=message):
        describe_schema(source)


def test_defaults_that_cannot_be_made_and_answers_of_no_schema() -> None:
    def fail() -> list[str]:
        raise KeyError("nothing here")

    broken = make_dataclass(
        "Broken", [("tags", list[str], field(default_factory=fail))], bases=(Entity,)
    )
    with pytest.raises(
        SchemaError, match=r"the default of field tags cannot be made .KeyError: 'nothing here'"
    ):
        describe(broken)
    with pytest.raises(SchemaError, match="is no class of the schema; its classes: Wheel"):
        describe_schema([Wheel], answers=[Frozen])
    with pytest.raises(SchemaError, match="3 is not a class"):
        describe(3)  # type: ignore[arg-type]  # what a user may do
