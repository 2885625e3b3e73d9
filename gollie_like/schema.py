"""The schema language: the bases of guideline classes and the markers of their fields.

In: what a user writes. Out: ordinary classes that remember where they were written, so that
`introspect.describe` can read their comments, and whose ``repr`` is code that `evaluate` reads
back.

::

    @dataclass
    class Mission(Event):
        \"\"\"A journey beyond Earth's atmosphere with specific objectives.\"\"\"

        mention: str  # The name of the mission. Such as: "Apollo 11"
        crew: list[str]  # Names of the people on board.
        summary: Free  # One sentence in your own words.

A class may carry rules, which are the user's own code and run as such (`rule`), a title to show
beside its name, in any script, and, for a relation, the word that its order means nothing::

    class MarriedTo(Relation, title="配偶", symmetric=True): ...

The bases declare no fields of their own: every field a class has is one its author wrote and
explained. What is not covered here: reading the annotations (`introspect`), judging them (`check`).
"""

from __future__ import annotations

import dataclasses
import sys
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, ClassVar, TypeVar, overload

from gollie_like.literal import print_string

__all__ = [
    "BASES",
    "Entity",
    "Event",
    "Free",
    "Guided",
    "Label",
    "Marker",
    "Name",
    "Origin",
    "Relation",
    "Rule",
    "String",
    "Template",
    "Value",
    "is_guideline_class",
    "print_value",
    "rule",
]


@dataclass(frozen=True, slots=True)
class Marker:
    """What an annotated string means: ``verbatim`` (copied from the text) or ``free``."""

    name: str
    verbatim: bool


Free = Annotated[str, Marker("Free", verbatim=False)]
"""Text of the model's own, not copied from the document."""

Name = Annotated[str, Marker("Name", verbatim=True)]
"""GoLLIE's slot type for names: a verbatim string."""

String = Annotated[str, Marker("String", verbatim=True)]
"""GoLLIE's slot type for other strings: a verbatim string."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What `rule` leaves on a method: whether an instance that breaks it is dropped."""

    drop: bool = False


_Check = TypeVar("_Check", bound=Callable[..., "bool | str | None"])


@overload
def rule(check: _Check, /) -> _Check: ...


@overload
def rule(*, drop: bool = ...) -> Callable[[_Check], _Check]: ...


def rule(check: Any = None, /, *, drop: bool = False) -> Any:
    """Mark a method of a guideline class as a rule that each found instance is checked by.

    ::

        @rule(drop=True)
        def is_no_pronoun(self, text: str) -> bool:
            \"\"\"A pronoun is never a Person.\"\"\"
            return self.span.lower() not in {"he", "she", "they"}

    It takes the instance and, if it likes, the whole text, and then the further inputs of the task
    by name, and returns whether all is well, or a sentence that says what is not. The docstring is
    what is reported where it returns ``False``. A broken rule is a problem of the extraction; with
    ``drop`` the instance is left out as well.
    """

    def mark(method: Any) -> Any:
        method.__gollie_rule__ = Rule(drop)
        return method

    return mark if check is None else mark(check)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a class statement stands, as its frame told it while the class was being made.

    ``names`` are the classes and types in the scope of a function that defines the class, so that
    annotations which name them can be resolved after the function has returned.
    """

    filename: str
    line: int
    names: Mapping[str, Any]


def print_value(value: Any, names: Mapping[type, str] = types.MappingProxyType({})) -> str:
    """A value as the code that makes it: what `evaluate` reads back as an equal value.

    Fields that equal their default are left out, as are ``None`` values. Strings are quoted as
    black quotes them. Dataclasses outside the schema language print in the same way. ``names``
    are other names for some classes, as a view of a schema may give them.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        shown = (
            f"{f.name}={print_value(getattr(value, f.name), names)}"
            for f in dataclasses.fields(value)
            if f.init and not _is_default(f, getattr(value, f.name))
        )
        return f"{names.get(type(value), type(value).__name__)}({', '.join(shown)})"
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, str):
        return print_string(value)
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(print_value(item, names) for item in value)}]"
    if isinstance(value, Guided):
        return f"{names.get(type(value), type(value).__name__)}()"
    return repr(value)


def _is_default(field: dataclasses.Field[Any], value: Any) -> bool:
    if field.default is not dataclasses.MISSING:
        # 0 == False == 0.0: only a default of the same type may be left out.
        return type(value) is type(field.default) and bool(value == field.default)
    if field.default_factory is not dataclasses.MISSING:
        made = field.default_factory()
        return type(value) is type(made) and bool(value == made)
    return value is None


def _capture_origin() -> Origin | None:
    """The place of the class statement: the frame that ran it.

    Frames are walked here and nowhere else. A class made by ``make_dataclass`` or ``type`` has no
    such statement; the caller's line is kept all the same and `introspect` finds no class there.
    """
    frame: types.FrameType | None = sys._getframe(2)
    while frame is not None and _makes_classes(frame):
        frame = frame.f_back
    if frame is None:
        return None
    names: dict[str, Any] = {}
    if frame.f_code.co_name != "<module>":
        names = {name: held for name, held in frame.f_locals.items() if _is_typelike(held)}
    return Origin(frame.f_code.co_filename, frame.f_lineno, types.MappingProxyType(names))


def _makes_classes(frame: types.FrameType) -> bool:
    """Whether a frame only stands between a class statement and the class: a metaclass, say."""
    library = frame.f_globals.get("__name__") in ("abc", "dataclasses", "types", "typing")
    return library or frame.f_code.co_name in ("__new__", "__init_subclass__")


def _is_typelike(held: Any) -> bool:
    return isinstance(held, type) or hasattr(held, "__origin__") or hasattr(held, "__metadata__")


class Guided:
    """Common root of the bases: remembers its origin and prints itself as code."""

    __slots__ = ()
    __gollie_origin__: ClassVar[Origin | None] = None
    __gollie_title__: ClassVar[str | None] = None
    __gollie_symmetric__: ClassVar[bool] = False

    def __init_subclass__(
        cls, *, title: str | None = None, symmetric: bool = False, **kwargs: Any
    ) -> None:
        super().__init_subclass__(**kwargs)
        # A second making of the class brings no keywords, but the namespace with what they set.
        if title is not None or "__gollie_title__" not in cls.__dict__:
            cls.__gollie_title__ = title
        if symmetric:
            cls.__gollie_symmetric__ = True
        # ``dataclass(slots=True)`` makes the class a second time from a copy of its namespace:
        # the first capture, which saw the real class statement, is kept.
        if "__gollie_origin__" not in cls.__dict__:
            cls.__gollie_origin__ = _capture_origin()
        # A ``__repr__`` in the class's own namespace is one that ``dataclass`` leaves alone.
        if "__repr__" not in cls.__dict__:
            cls.__repr__ = print_value  # type: ignore[method-assign]  # a function works as a method


class Entity(Guided):
    """Base of classes whose instances are mentions of things: declare ``span: str``."""

    __slots__ = ()


class Value(Guided):
    """Base of classes whose instances are mentions of values (dates, sums): declare ``span: str``.

    As a field's annotation it is GoLLIE's slot type for values: a verbatim string.
    """

    __slots__ = ()


class Relation(Guided):
    """Base of classes that link arguments: declare ``arg1: str``, or typed, ``head: Person``."""

    __slots__ = ()


class Event(Guided):
    """Base of classes for events: declare ``mention: str`` (the trigger) and the arguments."""

    __slots__ = ()


class Template(Guided):
    """Base of slot-filling classes: declare ``query: str`` (what it is about) and the slots."""

    __slots__ = ()


class Label(Guided):
    """Base of classes that say something of the whole text; its docstring is its definition.

    A label without fields needs no ``@dataclass``: ``class Sports(Label): ...``. Two instances of
    one such class are equal.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))


BASES: tuple[type, ...] = (Entity, Value, Relation, Event, Template, Label)


def is_guideline_class(cls: type) -> bool:
    """Whether ``cls`` can be part of a schema: it derives from a base, or is a dataclass."""
    if cls is Guided or cls in BASES or issubclass(cls, Enum):
        return False
    return issubclass(cls, Guided) or "__dataclass_fields__" in cls.__dict__
