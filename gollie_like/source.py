"""Reading the text of a class statement: the only place that looks at source code.

In: a class. Out: a `ClassSource` (docstring, and for each field its annotation as written, its
default, the docstring below it and the comment behind it), or ``None`` and the reason why not.

The class statement is found by the line its frame told (`schema.Origin`); for plain dataclasses,
which have no such record, among the statements of that name in the module's file or in notebook
cells. What was found must agree with the live class in field names and docstring, otherwise it is
not used: a class never gets another class's text. Not covered: what the annotations mean.
"""

from __future__ import annotations

import ast
import functools
import inspect
import io
import linecache
import sys
import tokenize
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gollie_like.schema import Origin

if sys.version_info >= (3, 14):
    import annotationlib

__all__ = [
    "ClassSource",
    "FieldSource",
    "is_generated_docstring",
    "own_annotations",
    "read_class",
]


@dataclass(frozen=True)
class FieldSource:
    """One annotated field as written. ``gap`` tells of a blank line before it."""

    annotation: str
    default: str | None
    docstring: str | None
    comment: str | None
    gap: bool
    line: int


@dataclass(frozen=True)
class ClassSource:
    """One class statement as written."""

    file: str
    line: int
    docstring: str | None
    fields: Mapping[str, FieldSource]


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
    sources = [_read_statement(*candidate) for candidate in found]
    fitting = [source for source in sources if _agrees(source, cls)]
    if not fitting:
        return None, f"the source of class {cls.__qualname__} has changed since it was imported"
    if any(_content(source) != _content(fitting[0]) for source in fitting[1:]):
        return None, f"several classes {cls.__qualname__} stand in the same file"
    return fitting[-1], ""


def _statements(filename: str, cls: type) -> list[tuple[ast.ClassDef, Sequence[str], str]]:
    file = _read_text("".join(linecache.getlines(filename)))
    return [(node, file.lines, filename) for node in file.classes.get(cls.__name__, ())]


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


def _read_statement(node: ast.ClassDef, lines: Sequence[str], filename: str) -> ClassSource:
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    comments = _comments("".join(lines[first - 1 : _last_line(node, lines)]), first)
    fields: dict[str, FieldSource] = {}
    for position, statement in enumerate(node.body):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            below = node.body[position + 1] if position + 1 < len(node.body) else None
            fields[statement.target.id] = FieldSource(
                annotation=_segment(lines, statement.annotation) or "",
                default=_segment(lines, statement.value),
                docstring=_string_of(below),
                comment=_comment_behind(statement, comments),
                gap=position > 0 and not lines[statement.lineno - 2].strip(),
                line=statement.lineno,
            )
    return ClassSource(filename, node.lineno, ast.get_docstring(node, clean=False), fields)


def _segment(lines: Sequence[str], node: ast.expr | None) -> str | None:
    """What an expression is written as; `ast.get_source_segment` walks the whole file for each."""
    if node is None or node.end_lineno is None:
        return None
    first, *rest = (line.encode() for line in lines[node.lineno - 1 : node.end_lineno])
    if not rest:
        return first[node.col_offset : node.end_col_offset].decode()
    return b"".join(
        [first[node.col_offset :], *rest[:-1], rest[-1][: node.end_col_offset]]
    ).decode()


def _last_line(node: ast.ClassDef, lines: Sequence[str]) -> int:
    """The last line of the statement, own-line comments right below its last field included."""
    last = node.end_lineno or node.lineno
    while last < len(lines) and lines[last].lstrip().startswith("#"):
        indent = len(lines[last]) - len(lines[last].lstrip())
        if indent <= node.col_offset:
            break
        last += 1
    return last


def _comments(text: str, first_line: int) -> dict[int, tuple[str, bool]]:
    """Line number -> (comment without its mark, whether it stands alone on its line)."""
    found: dict[int, tuple[str, bool]] = {}
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                alone = not token.line[: token.start[1]].strip()
                body = token.string.lstrip("#").removeprefix(":")
                found[token.start[0] + first_line - 1] = (body.strip(), alone)
    except (tokenize.TokenError, IndentationError):
        pass  # the cut-out of an indented class ends in a dedent the tokenizer cannot place
    return found


def _comment_behind(statement: ast.AnnAssign, comments: dict[int, tuple[str, bool]]) -> str | None:
    last = statement.end_lineno or statement.lineno
    inner = [comments[n][0] for n in range(statement.lineno, last + 1) if n in comments]
    if not inner:
        return None
    following = last + 1
    while following in comments and comments[following][1]:
        inner.append(comments[following][0])
        following += 1
    return "\n".join(inner).strip() or None


def _string_of(node: ast.stmt | None) -> str | None:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        value = node.value.value
        if isinstance(value, str):
            return inspect.cleandoc(value) or None
    return None


def _agrees(source: ClassSource, cls: type) -> bool:
    if list(own_annotations(cls)) != list(source.fields):
        return False
    live = cls.__dict__.get("__doc__")
    if source.docstring is None:
        return live is None or is_generated_docstring(cls, live)
    return isinstance(live, str) and inspect.cleandoc(live) == inspect.cleandoc(source.docstring)


def own_annotations(cls: type) -> Mapping[str, object]:
    """The annotations in the class's own body, unresolved names kept as forward references."""
    if sys.version_info >= (3, 14):
        return annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    return inspect.get_annotations(cls)


def is_generated_docstring(cls: type, docstring: str) -> bool:
    """Whether ``dataclass`` wrote this docstring itself (``'A(x: int)'``)."""
    return docstring.startswith(f"{cls.__name__}(") and docstring.rstrip().endswith(")")


def _content(source: ClassSource) -> object:
    return source.docstring, [
        (name, f.annotation, f.default, f.docstring, f.comment) for name, f in source.fields.items()
    ]
