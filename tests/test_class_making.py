"""Classes that are made in unusual ways keep their own comments."""

from __future__ import annotations

import abc
from dataclasses import dataclass, make_dataclass
from typing import Any, ClassVar

import pytest

from gollie_like import Entity
from gollie_like.check import check
from gollie_like.errors import SchemaError
from gollie_like.evaluate import evaluate
from gollie_like.introspect import describe, describe_schema
from gollie_like.schema import Guided
from gollie_like.task import Task


class Meta(type):
    def __new__(cls, name: str, bases: Any, namespace: Any, **rest: Any) -> Any:
        return super().__new__(cls, name, bases, namespace, **rest)


class Counted(Entity):
    made = 0

    def __init_subclass__(cls, **rest: Any) -> None:
        super().__init_subclass__(**rest)
        Counted.made += 1


@dataclass
class Abstract(Entity, abc.ABC):
    """A class with abstract methods."""

    span: str  # Its words.

    @abc.abstractmethod
    def judge(self) -> bool:
        """What subclasses say."""


@dataclass
class WithMetaclass(Entity, metaclass=Meta):
    """A class whose metaclass is written in Python."""

    span: str  # Its words.


@dataclass
class OfItsFamily(Counted, title="家"):
    """A class whose parent is told of it."""

    span: str  # Its words.


@pytest.mark.parametrize("cls", [Abstract, WithMetaclass, OfItsFamily])
def test_what_stands_between_statement_and_class_hides_no_comments(cls: type[Guided]) -> None:
    spec = describe(cls)
    assert spec["span"].guideline == "Its words."
    assert spec.notes == ()
    assert spec.file == __file__


@pytest.mark.parametrize(
    "name",
    [
        *("__init__", "__class__", "__eq__", "__repr__", "__post_init__", "__reduce_ex__"),
        *("__getattribute__", "__dataclass_fields__", "__gollie_title__"),
    ],
)
@pytest.mark.parametrize("rest", [(), ("default",)])
def test_fields_may_not_take_the_place_of_what_python_calls(
    name: str, rest: tuple[str, ...]
) -> None:
    made = make_dataclass("Made", [("span", str), (name, str, *rest)], bases=(Entity,))

    with pytest.raises(SchemaError, match=f"field {name} has a name that Python keeps"):
        describe(made)


@pytest.mark.parametrize(
    "name", ["mro", "self", "cls", "print", "__private", "_x", "type", "match"]
)
@pytest.mark.parametrize("rest", [(), ("default",)])
def test_other_names_of_fields_are_free(name: str, rest: tuple[str, ...]) -> None:
    made = make_dataclass("Made", [("span", str), (name, str, *rest)], bases=(Entity,))
    schema = describe_schema([made])
    found = evaluate(f'[Made(span="Ann", {name}="Bo")]', Task(schema))

    assert found.problems == ()
    assert [item.instance for item in found.items] == [made("Ann", "Bo")]
    assert repr(made("Ann", "Bo")) == f'Made(span="Ann", {name}="Bo")'
    assert all("Python" not in finding.message for finding in check(schema))


def test_what_python_reads_from_a_class_may_be_annotated() -> None:
    @dataclass
    class Slotted(Entity):
        """A thing."""

        __hash__: ClassVar[None] = None
        span: str

    assert [field.name for field in describe(Slotted).fields] == ["span"]
