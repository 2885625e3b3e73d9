"""Classes that are made in unusual ways keep their own comments."""

from __future__ import annotations

import abc
from dataclasses import dataclass
from typing import Any

import pytest

from gollie_like import Entity
from gollie_like.introspect import describe
from gollie_like.schema import Guided


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
