"""Preference rules: what a class says about its own instances, checked against the text.

In: evaluated items and the text they are about. Out: those that stand, and a `Problem` for each
that breaks a rule of its class (`schema.rule`) or only repeats another one: of a symmetric relation
the same pair the other way round is the same statement. Rules of nested instances count for the
item they stand in. A rule is the user's code and runs as such; if it fails, that is a problem too,
and the instance stays.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import Any, Protocol, TypeVar
from weakref import WeakKeyDictionary

from gollie_like.document import Problem
from gollie_like.schema import Guided, Rule, print_value

__all__ = ["judge", "list_rules"]


class Item(Protocol):
    """An instance and its place in the answer, as `evaluate` gives them."""

    @property
    def instance(self) -> Any:
        """The typed instance."""

    @property
    def path(self) -> str:
        """Where it stands, such as ``$[1]``."""


_Item = TypeVar("_Item", bound=Item)


def judge(
    items: Sequence[_Item], text: str, inputs: Mapping[str, str] = MappingProxyType({})
) -> tuple[list[_Item], list[Problem]]:
    """The items that stand, and what is wrong with these and the others.

    ``inputs`` are the further texts of a task that reads several, by name.
    """
    kept: list[_Item] = []
    problems: list[Problem] = []
    seen: dict[Hashable, str] = {}
    for item in items:
        dropped = False
        for instance, path in _walk(item.instance, item.path):
            whole = instance is item.instance
            for problem, drop in _check(instance, path, (text, inputs), whole=whole):
                problems.append(problem)
                dropped |= drop
        same = _identity_of_pair(item.instance)
        if same is not None and seen.setdefault(same, item.path) != item.path:
            message = f"{item.instance!r} says the same as {seen[same]} and was dropped"
            problems.append(Problem("symmetric", item.path, message))
            dropped = True
        if not dropped:
            kept.append(item)
    return kept, problems


_known: WeakKeyDictionary[type, tuple[tuple[str, Rule], ...]] = WeakKeyDictionary()


def list_rules(cls: type) -> tuple[tuple[str, Rule], ...]:
    """The rules of a class by method name, those of its parents first."""
    if (kept := _known.get(cls)) is not None:
        return kept
    names = [name for parent in reversed(cls.__mro__) for name in vars(parent)]
    found = ((name, inspect.getattr_static(cls, name)) for name in dict.fromkeys(names))
    marked = ((name, getattr(method, "__gollie_rule__", None)) for name, method in found)
    _known[cls] = tuple((name, mark) for name, mark in marked if isinstance(mark, Rule))
    return _known[cls]


def _walk(value: Any, path: str) -> Iterator[tuple[Any, str]]:
    """The instance and all instances in it, each with its path."""
    if isinstance(value, (list, tuple)):
        for position, item in enumerate(value):
            yield from _walk(item, f"{path}[{position}]")
    elif isinstance(value, Guided) or (is_dataclass(value) and not isinstance(value, type)):
        yield value, path
        for field in fields(value) if is_dataclass(value) else ():
            yield from _walk(getattr(value, field.name), f"{path}.{field.name}")


def _check(
    instance: Any, path: str, texts: tuple[str, Mapping[str, str]], *, whole: bool
) -> Iterator[tuple[Problem, bool]]:
    """The problems with one instance, which is a ``whole`` item or stands in one, and whether each
    of them drops the item."""
    for name, mark in list_rules(type(instance)):
        method = getattr(instance, name)
        try:
            verdict = method(*texts[: _count_asked(method)])
            if verdict is None or verdict is True:
                continue
            if verdict is not False and not isinstance(verdict, str):
                raise TypeError(f"it returned {verdict!r}; a rule returns True, False or a reason")
        except Exception as error:  # the user's own code: any failure is one sentence here
            message = f"the rule {type(instance).__name__}.{name} failed: "
            message += f"{type(error).__name__}: {error}"
            yield Problem("rule-failed", path, message), False
            continue
        reason = verdict if isinstance(verdict, str) and verdict else _told(method, name)
        what = "it" if whole else "what it stands in"
        ending = f"; {what} was dropped" if mark.drop else ""
        yield Problem("rule", path, f"{instance!r} breaks a rule: {reason}{ending}"), mark.drop


def _count_asked(method: Callable[..., Any]) -> int:
    """How many arguments a rule wants: none, the text, or the inputs too. Defaults are its own."""
    wanted = inspect.signature(method).parameters.values()
    return sum(one.default is one.empty and one.kind is not one.VAR_KEYWORD for one in wanted)


def _told(method: Callable[..., Any], name: str) -> str:
    return (inspect.getdoc(method) or name).rstrip(".")


def _identity_of_pair(instance: Any) -> Hashable:
    """What two statements of one symmetric relation have in common; `None` for anything else."""
    if not getattr(type(instance), "__gollie_symmetric__", False) or not is_dataclass(instance):
        return None
    values = [print_value(getattr(instance, field.name)) for field in fields(instance)]
    return type(instance), frozenset(values[:2]), tuple(values[2:])
