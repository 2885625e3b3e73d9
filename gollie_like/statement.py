"""What a class statement says: the only place that reads comments.

In: the syntax tree of a class statement and the lines of its file. Out: a `ClassSource`: docstring,
and for each field its annotation and default as code, the docstring below it and the comment behind
it, without what it says to tools (``# noqa``). Of the class statement of an enum, the same for its
members. Not covered: which statement a class was made by
(`source`), what annotations mean.
"""

from __future__ import annotations

import ast
import inspect
import io
import re
import tokenize
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gollie_like.literal import print_string

__all__ = ["ClassSource", "FieldSource", "MemberSource", "read_members", "read_statement"]

_NO_CODE = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}

_CODES = r"[A-Z]+[0-9]+(?:(?:\s*,\s*|\s+)[A-Z]+[0-9]+)*"
_FOR_TOOLS = re.compile(
    rf"""\s*\#[\#:]*\s*(?:
        (?:type|pyright|mypy|ty):\s*ignore(?:\[[^\]]*\])?
      | (?:(?:ruff|flake8):\s*)?noqa(?:\s*:\s*{_CODES})?
      | nosec(?:\s*:?\s*{_CODES})?
      | (?:fmt|yapf|isort):\s*(?:skip|on|off|enable|disable)
      | pragma:\s*no\s+(?:cover|branch|mutate)
      | pylint:\s*[a-z-]+(?:\s*=\s*[\w-]+(?:\s*,\s*[\w-]+)*)?
    )(?=[\s#]|$)""",
    re.VERBOSE,
)


_Comments = dict[int, tuple[str | None, bool]]
"""Line number -> (what the comment tells people, whether it stands alone on its line)."""


@dataclass(frozen=True)
class FieldSource:
    """One annotated field as written.

    ``gap`` tells of a blank line before it, ``below_comment`` of a comment, which is not its own.

    ``annotation`` and ``default`` are code on one line, ``None`` where no line can say it.
    """

    annotation: str | None
    default: str | None
    docstring: str | None
    comment: str | None
    gap: bool
    below_comment: bool
    line: int


@dataclass(frozen=True)
class ClassSource:
    """One class statement as written.

    ``conditional`` fields stand inside another statement, such as ``if``: the class may lack them.
    Those that are written there in several ways are not in ``fields``.
    """

    file: str
    line: int
    docstring: str | None
    fields: Mapping[str, FieldSource]
    conditional: frozenset[str] = frozenset()


@dataclass(frozen=True)
class MemberSource:
    """What stands below and behind one member of an enum."""

    docstring: str | None
    comment: str | None


def read_members(node: ast.ClassDef, lines: Sequence[str]) -> Mapping[str, MemberSource]:
    """What the class statement of an enum says of the names that are given values in it."""
    comments = _read_comments(node, lines)
    members = {}
    for position, statement in enumerate(node.body):
        for name in _assigned_names(statement):
            docstring = _string_of(_next(node.body, position))
            members[name] = MemberSource(docstring, _comment_behind(statement, comments))
    return members


def _assigned_names(statement: ast.stmt) -> Iterator[str]:
    if isinstance(statement, (ast.Assign, ast.AnnAssign)):
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        names = [part for target in targets for part in ast.walk(target)]
        yield from (part.id for part in names if isinstance(part, ast.Name))


def read_statement(node: ast.ClassDef, lines: Sequence[str], filename: str) -> ClassSource:
    """What a class statement says; ``lines`` are those of its whole file."""
    comments = _read_comments(node, lines)
    fields: dict[str, FieldSource] = {}
    conditional: set[str] = set()
    unsure: set[str] = set()
    for name, body, position, inner in _declarations(node.body):
        field = _read_field(body, position, lines, comments)
        if inner or name in conditional:
            conditional.add(name)
            same = name not in fields or _words(fields[name]) == _words(field)
            unsure.update(() if same else (name,))
        fields[name] = field
    return ClassSource(
        filename,
        node.lineno,
        ast.get_docstring(node, clean=False),
        {name: field for name, field in fields.items() if name not in unsure},
        frozenset(conditional),
    )


def _declarations(
    body: Sequence[ast.stmt], inner: bool = False
) -> Iterator[tuple[str, Sequence[ast.stmt], int, bool]]:
    """Each annotated name, the statements among which it stands, where, and whether it must run."""
    for position, statement in enumerate(body):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield statement.target.id, body, position, inner
        elif not isinstance(statement, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            for part in _bodies(statement):
                yield from _declarations(part, True)


def _bodies(statement: ast.AST) -> Iterator[Sequence[ast.stmt]]:
    """The blocks of a statement, those of its handlers and cases included."""
    for name in ("body", "handlers", "cases", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if name in ("handlers", "cases"):
            for branch in block or ():
                yield from _bodies(branch)
        elif isinstance(block, list):
            yield block


def _read_field(
    body: Sequence[ast.stmt], position: int, lines: Sequence[str], comments: _Comments
) -> FieldSource:
    statement = body[position]
    assert isinstance(statement, ast.AnnAssign)
    return FieldSource(
        annotation=_on_one_line(lines, statement.annotation),
        default=_on_one_line(lines, statement.value),
        docstring=_string_of(_next(body, position)),
        comment=_comment_behind(statement, comments),
        gap=position > 0 and not lines[statement.lineno - 2].strip(),
        below_comment=_is_told_above(statement.lineno, comments),
        line=statement.lineno,
    )


def _next(body: Sequence[ast.stmt], position: int) -> ast.stmt | None:
    return body[position + 1] if position + 1 < len(body) else None


def _words(field: FieldSource) -> object:
    return field.annotation, field.default, field.docstring, field.comment


def _on_one_line(lines: Sequence[str], node: ast.expr | None) -> str | None:
    """An expression as written, but for line breaks and comments inside it; strings stay."""
    code = _segment(lines, node)
    if node is None or code is None or "\n" not in code:
        return code
    if any(_spans_lines(part) for part in ast.walk(node) if isinstance(part, ast.JoinedStr)):
        return None
    rows = io.StringIO(f"(\n{code}\n)").readlines()
    pieces: list[str] = []
    before = (2, 0)
    for token in tokenize.generate_tokens(iter(rows).__next__):
        if not 1 < token.start[0] < len(rows) or token.type in _NO_CODE:
            continue
        row = rows[token.start[0] - 1]
        if token.start[0] == before[0]:
            pieces.append(row[before[1] : token.start[1]])
        elif pieces:
            pieces.append(" ")
        if token.end[0] > token.start[0]:  # a string of several lines
            value = ast.literal_eval(token.string)
            pieces.append(print_string(value) if isinstance(value, str) else repr(value))
        else:
            pieces.append(row[token.start[1] : token.end[1]])
        before = token.end
    return "".join(pieces)


def _spans_lines(node: ast.expr) -> bool:
    return node.end_lineno is not None and node.end_lineno > node.lineno


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


def _read_comments(node: ast.ClassDef, lines: Sequence[str]) -> _Comments:
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return _comments("".join(lines[first - 1 : _last_line(node, lines)]), first)


def _comments(text: str, first_line: int) -> _Comments:
    found: _Comments = {}
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                alone = not token.line[: token.start[1]].strip()
                found[token.start[0] + first_line - 1] = (_told(token.string), alone)
    except (tokenize.TokenError, IndentationError):
        pass  # the cut-out of an indented class ends in a dedent the tokenizer cannot place
    return found


def _told(comment: str) -> str | None:
    """A comment without its mark and what it tells tools; ``None`` if it tells only them."""
    rest = _FOR_TOOLS.sub("", comment)
    if rest != comment and not rest.strip():
        return None
    return rest.strip().lstrip("#").removeprefix(":").strip()


def _comment_behind(statement: ast.stmt, comments: _Comments) -> str | None:
    last = statement.end_lineno or statement.lineno
    told = [comments[n][0] for n in range(statement.lineno, last + 1) if n in comments]
    if all(text is None for text in told):
        return None
    following = last + 1
    while following in comments and comments[following][1]:
        told.append(comments[following][0])
        following += 1
    return "\n".join(text for text in told if text is not None).strip() or None


def _is_told_above(line: int, comments: _Comments) -> bool:
    text, alone = comments.get(line - 1, (None, False))
    return alone and bool(text)


def _string_of(node: ast.stmt | None) -> str | None:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        value = node.value.value
        if isinstance(value, str):
            return inspect.cleandoc(value) or None
    return None
