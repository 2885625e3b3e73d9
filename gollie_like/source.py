"""Finding the class statement a class was made by: the only place that looks for source code.

In: a class. Out: a `ClassSource`, which is what `statement` reads, or ``None`` and the reason why
not. In: an enum. Out: what its statement says of its members.

The class statement is found by the line its frame told (`schema.Origin`); for plain dataclasses,
which have no such record, among the statements of that name in the module's file or in notebook
cells. What was found must agree with the live class in field names and docstring, otherwise it is
not used: a class never gets another class's text. Not covered: what a statement says (`statement`).
"""

from __future__ import annotations

import ast
import functools
import inspect
import io
import linecache
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from gollie_like.schema import Origin
from gollie_like.statement import ClassSource, MemberSource, read_members, read_statement

if sys.version_info >= (3, 14):
    import annotationlib

__all__ = [
    "GENERATED_ENUM_DOCSTRING",
    "is_generated_docstring",
    "own_annotations",
    "read_class",
    "read_enum",
]

GENERATED_ENUM_DOCSTRING = "An enumeration."
"""What enums without a docstring have as one before Python 3.11."""


def read_class(cls: type) -> tuple[ClassSource | None, str]:
    """The source of ``cls``, or ``None`` and a sentence saying why there is none."""
    origin = cls.__dict__.get("__gollie_origin__")
    if isinstance(origin, Origin):
        found = [c for c in _statements(origin.filename, cls) if _stands_at(c[0], origin.line)]
        found = found[-1:]  # the innermost statement around that line
    else:
        found = [c for filename in _files_of(cls) for c in _statements(filename, cls)]
        found = [c for c in found if c[0].lineno == _first_line(cls, c[0])]
    if not found:
        return None, f"the source of class {cls.__qualname__} cannot be had"
    sources = [read_statement(*candidate) for candidate in found]
    fitting = [source for source in sources if _agrees(source, cls)]
    if not fitting:
        return None, f"the source of class {cls.__qualname__} has changed since it was imported"
    if any(_content(source) != _content(fitting[0]) for source in fitting[1:]):
        return None, f"several classes {cls.__qualname__} stand in the same file"
    return fitting[-1], ""


def read_enum(enum: type[Enum]) -> Mapping[str, MemberSource]:
    """What the source of an enum says of its members; nothing where it is not certainly its own."""
    found = [
        read_members(node, lines)
        for filename in _files_of(enum)
        for node, lines, _ in _statements(filename, enum)
        if node.lineno == _first_line(enum, node) and _is_told_docstring(enum, node)
    ]
    fitting = [members for members in found if enum.__members__.keys() <= members.keys()]
    if not fitting or any(members != fitting[0] for members in fitting[1:]):
        return {}
    return {name: told for name, told in fitting[0].items() if name in enum.__members__}


def _is_told_docstring(enum: type[Enum], node: ast.ClassDef) -> bool:
    written = ast.get_docstring(node) or ""
    live = inspect.cleandoc(enum.__dict__.get("__doc__") or "")
    return live == written or (not written and live == GENERATED_ENUM_DOCSTRING)


def _statements(filename: str, cls: type) -> list[tuple[ast.ClassDef, Sequence[str], str]]:
    file = _read_text("".join(linecache.getlines(filename, _globals_of(cls, filename))))
    return [(node, file.lines, filename) for node in file.classes.get(cls.__name__, ())]


def _globals_of(cls: type, filename: str) -> dict[str, Any] | None:
    """What tells `linecache` the loader of the file's module, which can read inside archives."""
    module = sys.modules.get(cls.__module__)
    return vars(module) if getattr(module, "__file__", None) == filename else None


@dataclass(frozen=True)
class _File:
    """The lines of a file as Python counts them, and its class statements by name, in order."""

    lines: Sequence[str]
    classes: Mapping[str, Sequence[ast.ClassDef]]


@functools.lru_cache(maxsize=64)
def _read_text(text: str) -> _File:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):  # a notebook cell with magics, a file that changed
        return _File((), {})
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    classes: dict[str, list[ast.ClassDef]] = {}
    for node in sorted(found, key=lambda node: node.lineno):
        classes.setdefault(node.name, []).append(node)
    # Unlike `str.splitlines`, which also breaks at form feeds and separators within a line.
    return _File(io.StringIO(text, newline="").readlines(), classes)


def _stands_at(node: ast.ClassDef, line: int) -> bool:
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return first <= line <= (node.end_lineno or node.lineno)


def _first_line(cls: type, node: ast.ClassDef) -> int:
    """The line of the class statement where Python (3.13 and later) tells it."""
    first = cls.__dict__.get("__firstlineno__")
    if not isinstance(first, int):
        return node.lineno
    return node.lineno if _stands_at(node, first) else first


def _files_of(cls: type) -> Iterator[str]:
    module = sys.modules.get(cls.__module__)
    file = getattr(module, "__file__", None)
    if file:
        yield file
    elif cls.__module__ == "__main__":
        # The cells of a notebook; only IPython puts names of these two shapes there.
        yield from (
            name
            for name in list(linecache.cache)
            if name.startswith("<ipython-input-") or "ipykernel_" in name
        )


def _agrees(source: ClassSource, cls: type) -> bool:
    declared = list(own_annotations(cls))
    certain = [name for name in source.fields if name not in source.conditional]
    if [name for name in declared if name not in source.conditional] != certain:
        return False
    live = cls.__dict__.get("__doc__")
    if not source.docstring:  # of an empty one, too, ``dataclass`` makes its own
        return not live or is_generated_docstring(cls, live)
    return isinstance(live, str) and inspect.cleandoc(live) == inspect.cleandoc(source.docstring)


def own_annotations(cls: type) -> Mapping[str, object]:
    """The annotations in the class's own body, unresolved names kept as forward references."""
    if sys.version_info >= (3, 14):
        return annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    return inspect.get_annotations(cls)


def is_generated_docstring(cls: type, docstring: str) -> bool:
    """Whether ``dataclass`` wrote this docstring itself (``'A(x: int)'``): a likely guess."""
    if not (docstring.startswith(f"{cls.__name__}(") and docstring.endswith(")")):
        return False
    try:
        signature = str(inspect.signature(cls)).replace(" -> None", "")
    except Exception:  # annotations that cannot be resolved, an ``__init__`` of another language
        signature = ""
    return docstring == f"{cls.__name__}{signature}" or _names_parameters(cls, docstring)


def _names_parameters(cls: type, docstring: str) -> bool:
    """Whether a docstring shows all parameters in order, in whatever words their types."""
    held = cls.__dict__.get("__dataclass_fields__", {}).values()
    parameters = [field for field in held if field.init and "ClassVar" not in str(field.type)]
    place = len(cls.__name__)
    for field in sorted(parameters, key=lambda field: bool(field.kw_only)):
        place = docstring.find(f"{field.name}: ", place)
        if place < 0:
            return False
    return bool(parameters)


def _content(source: ClassSource) -> object:
    return source.docstring, [
        (name, f.annotation, f.default, f.docstring, f.comment) for name, f in source.fields.items()
    ]
