"""Repeats: the bound on how often an item may come back, so that a weak model cannot loop.

In: a task, a text, and the generated code, piece by piece. Out: the first item that is one too
many, with the place to cut at and the characters that close its list there.

In its list, the result list or one inside an instance, an item may stand

* if its class has a key field: as often as the key's value is a span of the text, at least once
  (spans begin and end where those of the grammar do, and those that overlap count once);
* if it is a string: likewise, with the string itself;
* if it is any other instance (a label, a record, a relation of instances): once;
* in the result of a ``subset`` task: once a class, whatever its fields;
* in a result whose items are known beforehand: as it comes.

Two items are the same if they make the same value, whatever their quotes and line breaks.
Numbers, members of enums, ``None`` and lists in lists are not counted, and instances that nest
ever deeper are not seen: token limits end those. The scanner expects code of the grammar; with
other text it does no harm but counts less well.
"""

from __future__ import annotations

import ast
import copy
import re
import sys
from collections.abc import Hashable
from dataclasses import dataclass, field

from gollie_like.chunk import find_spans
from gollie_like.task import Task

__all__ = ["Refusal", "RepeatGuard"]

_MARK = re.compile(r"""["'\[\](),]""")
_STRING_MARK = {'"': re.compile(r'["\\]'), "'": re.compile(r"['\\]")}
_STEP = 4


@dataclass(frozen=True)
class Refusal:
    """One item too many: ``code[start:end]``.

    The decoder goes back to ``code[:cut]``, which ends right behind the item before, and writes
    ``closing``. ``nested`` tells that this closes a list inside an instance, after which the
    instance goes on; otherwise the answer is complete. ``item`` is the code of the item,
    ``allowed`` how many times it could stand there.
    """

    start: int
    end: int
    cut: int
    closing: str
    nested: bool
    item: str
    allowed: int

    def __str__(self) -> str:
        times = "once" if self.allowed == 1 else f"{self.allowed} times"
        return f"{self.item} may stand in its list {times} and came once more"


@dataclass(slots=True)
class _List:
    """A list that is open: where it and its present item begin, where its last item ended."""

    opened: int
    item: int
    ended: int
    complete: bool = False  # the present item was seen to its end
    counts: dict[Hashable, int] = field(default_factory=dict)


class RepeatGuard:
    """Watches generated code for items that come back too often.

    >>> guard = RepeatGuard(task, "Ann left.")
    >>> guard.feed(' [\\n    Person(span="Ann"),')
    >>> guard.feed('\\n    Person(span="Ann")').cut
    25

    A guard holds what it was fed (``code``); `rewind` takes characters back, `copy` makes an
    independent guard that goes on from here.
    """

    def __init__(self, task: Task, text: str, *, known_items: bool = False) -> None:
        self.code = ""
        self._known_items = known_items
        self._text = text
        self._keys = {spec.name: spec.key.name for spec in task.schema if spec.key is not None}
        self._once_a_class = task.cardinality == "subset"
        self._known: dict[tuple[str, bool], tuple[Hashable, int]] = {}  # shared by copies
        self._forget()

    def _forget(self) -> None:
        self._position = 0
        self._quote = ""
        self._opened: list[_List | None] = []  # one entry an open bracket, None for a call's

    def feed(self, more: str) -> Refusal | None:
        """Take in further characters and return the first item in them that is one too many.

        The characters behind that item are kept and looked at by the next call.
        """
        self.code += more
        while self._position < len(self.code):
            if self._quote:
                ended = self._read_string()
                if ended and (refusal := self._end_item(string=True)):
                    return refusal
                if not ended:
                    return None
                continue
            mark = _MARK.search(self.code, self._position)
            if mark is None:
                self._position = len(self.code)
                return None
            self._position = mark.end()
            if refusal := self._read_mark(mark.group(), mark.start()):
                return refusal
        return None

    def check(self, code: str) -> int | None:
        """Where the first item of the result begins that is one too many, if there is any.

        ``code`` is all that was written, told anew; items of lists inside instances are let pass.
        """
        if not code.startswith(self.code):
            self.rewind(0)
        refusal = self.feed(code[len(self.code) :])
        while refusal is not None and refusal.nested:
            refusal = self.feed("")
        return None if refusal is None else refusal.start

    def rewind(self, length: int) -> None:
        """Forget everything behind the first ``length`` characters."""
        kept = self.code[:length]
        self.code = ""
        self._forget()
        # An item that was refused and kept nevertheless was let pass then and is now.
        refusal = self.feed(kept)
        while refusal is not None:
            refusal = self.feed("")

    def copy(self) -> RepeatGuard:
        """A guard in the same state that shares nothing that changes."""
        twin = copy.copy(self)
        twin._opened = [
            None if x is None else _List(x.opened, x.item, x.ended, x.complete, dict(x.counts))
            for x in self._opened
        ]
        return twin

    def _read_string(self) -> bool:
        """Go on to the closing quote; whether it is there yet."""
        while mark := _STRING_MARK[self._quote].search(self.code, self._position):
            if mark.group() == self._quote:
                self._position = mark.end()
                self._quote = ""
                return True
            if mark.end() == len(self.code):
                self._position = mark.start()  # half an escape
                return False
            self._position = mark.end() + 1
        self._position = len(self.code)
        return False

    def _read_mark(self, mark: str, place: int) -> Refusal | None:
        if mark in "\"'":
            self._quote = mark
        elif mark == "[":
            self._opened.append(_List(place, place + 1, place + 1))
        elif mark == "(":
            self._opened.append(None)
        elif mark == ",":
            if self._opened and (inside := self._opened[-1]):
                inside.item, inside.ended, inside.complete = place + 1, place, False
        elif self._opened:
            self._opened.pop()
            if mark == ")":
                return self._end_item(string=False)
            if self._opened and (inside := self._opened[-1]):
                inside.complete = True  # a list in a list
        return None

    def _end_item(self, *, string: bool) -> Refusal | None:
        """What has just ended may be an item of the list around it: count it."""
        inside = self._opened[-1] if self._opened else None
        if inside is None or inside.complete:
            return None
        inside.complete = True
        raw = self.code[inside.item : self._position]
        item = raw.lstrip()
        start = self._position - len(item)
        nested = any(x is not None for x in self._opened[:-1])
        same, allowed = self._recognize(item, string=string, nested=nested)
        count = inside.counts.get(same, 0) + 1
        if count <= allowed:
            inside.counts[same] = count
            return None
        closing = _closing(self.code[inside.opened + 1 :])
        return Refusal(start, self._position, inside.ended, closing, nested, item, allowed)

    def _recognize(self, item: str, *, string: bool, nested: bool) -> tuple[Hashable, int]:
        """What makes this item the same as another one, and how often it may stand in a list."""
        if (item, nested) not in self._known:
            self._known[item, nested] = self._judge(item, string=string, nested=nested)
        return self._known[item, nested]

    def _judge(self, item: str, *, string: bool, nested: bool) -> tuple[Hashable, int]:
        try:
            node = ast.parse(item, mode="eval").body
            same = ast.dump(node)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return item, 1
        if self._known_items and not nested:
            return same, sys.maxsize
        if string:
            return same, self._occurrences(node)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            return same, 1
        name = node.func.id
        if self._once_a_class and not nested:
            return name, 1
        key = self._keys.get(name)
        value = next((argument.value for argument in node.keywords if argument.arg == key), None)
        return same, 1 if key is None or value is None else self._occurrences(value)

    def _occurrences(self, node: ast.expr) -> int:
        value = node.value if isinstance(node, ast.Constant) else None
        if not isinstance(value, str) or not value:
            return 1
        count, end = 0, 0
        for start in find_spans(self._text, value):
            if start >= end:
                count, end = count + 1, start + len(value)
        return max(1, count)


def _closing(inside: str) -> str:
    """The characters that close a list, given what stands behind its opening bracket."""
    space = inside[: len(inside) - len(inside.lstrip())]
    indent = space.rpartition("\n")[2]
    return f",\n{indent[:-_STEP]}]" if "\n" in space else "]"
