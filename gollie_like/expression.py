"""Expressions: one piece of code parsed, with character offsets for every node. Nothing is run.

In: code and the range of one expression in it. Out: its syntax tree, and functions that tell a
node's range in the code, the constant it stands for, and what it is called in a message.
`scan` must have found no fault in the piece: `ast.parse` is not safe for code of any shape.
"""

from __future__ import annotations

import ast
import re
import threading
import warnings
from bisect import bisect_left, bisect_right
from typing import Any

from gollie_like.spec import MISSING

__all__ = ["Expression", "name_node", "parse_expression", "read_constant"]

_LINE_END = re.compile(r"\r\n|[\r\n]")
_WIDE = re.compile(r"[^\x00-\x7f]")
# What the parser warns about instead of refusing it: odd escapes, and 1if, 0or and the like.
_WARNED = re.compile(
    r"""\\(?:[4-7][0-7]{2}|[^\r\n\\'"abfnrtv0-7xNuU])"""
    r"""|\b\d\w*?(?:and|else|for|if|in|is|or|not)\b"""
)
_FILTERS = threading.Lock()

_NAMES: dict[type[ast.expr], str] = {
    ast.Attribute: "an attribute",
    ast.Await: "an await",
    ast.BinOp: "an operator",
    ast.BoolOp: "an operator",
    ast.Compare: "a comparison",
    ast.Constant: "a constant of this type",
    ast.Dict: "a dictionary",
    ast.DictComp: "a comprehension",
    ast.GeneratorExp: "a comprehension",
    ast.IfExp: "a conditional",
    ast.JoinedStr: "an f-string",
    ast.Lambda: "a lambda",
    ast.ListComp: "a comprehension",
    ast.NamedExpr: "an assignment",
    ast.Set: "a set",
    ast.SetComp: "a comprehension",
    ast.Starred: "unpacking with *",
    ast.Subscript: "a subscript",
    ast.UnaryOp: "an operator",
    ast.Yield: "a yield",
    ast.YieldFrom: "a yield",
}


class Expression:
    """A syntax tree and the place of its text, ``code[start:end]``.

    Syntax trees count lines and, within a line, UTF-8 bytes; `range_of` counts characters.
    """

    def __init__(self, code: str, start: int, end: int) -> None:
        text = code[start:end]
        self.code = code
        # In parentheses a line break ends nothing; `_offset` takes the first one off again.
        self.node = ast.parse(f"({text})", mode="eval").body
        self._start = start
        self._lines = [0, *(found.end() for found in _LINE_END.finditer(text))]
        self._wide = [found.start() for found in _WIDE.finditer(text)]
        # Where each wide character ends in bytes, and how many bytes more than characters lie
        # before each of them.
        self._ends: list[int] = []
        self._extra = [0]
        for place in self._wide:
            size = len(text[place].encode())
            self._ends.append(place + self._extra[-1] + size)
            self._extra.append(self._extra[-1] + size - 1)

    def range_of(self, node: ast.expr | ast.keyword) -> tuple[int, int]:
        """Where the node stands in the code."""
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return (
            self._offset(node.lineno, node.col_offset),
            self._offset(node.end_lineno, node.end_col_offset),
        )

    def source_of(self, node: ast.expr | ast.keyword) -> str:
        """The code of the node."""
        start, end = self.range_of(node)
        return self.code[start:end]

    def _offset(self, line: int, column: int) -> int:
        begin = self._lines[line - 1]
        byte = begin + self._extra[bisect_left(self._wide, begin)] + column - (line == 1)
        return self._start + byte - self._extra[bisect_right(self._ends, byte)]


def parse_expression(code: str, start: int, end: int) -> Expression | str:
    """The expression that stands in ``code[start:end]``, or why there is none."""
    try:
        if _WARNED.search(code, start, end) is None:
            return Expression(code, start, end)
        # The filters belong to the whole process, so they are changed as seldom as can be.
        with _FILTERS, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Expression(code, start, end)
    except SyntaxError as error:
        return error.msg or "invalid syntax"
    except UnicodeEncodeError:
        return "half of a surrogate pair stands in it"
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        return str(error) or type(error).__name__


def read_constant(node: ast.expr) -> Any:
    """The string, number, bool or None an expression stands for, else `MISSING`."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        number = read_constant(node.operand) if isinstance(node.operand, ast.Constant) else None
        if type(number) is int or type(number) is float:
            return -number if isinstance(node.op, ast.USub) else number
        return MISSING
    allowed = (str, int, float, bool, type(None))
    return node.value if isinstance(node, ast.Constant) and type(node.value) in allowed else MISSING


def name_node(node: ast.expr) -> str:
    """What an expression is called in a message: ``a lambda``."""
    return _NAMES.get(type(node), "this expression")


if __name__ == "__main__":
    sample = 'Person(name="né", age=-3)'
    parsed = parse_expression(sample, 0, len(sample))
    if isinstance(parsed, Expression) and isinstance(parsed.node, ast.Call):
        for keyword in parsed.node.keywords:
            print(parsed.range_of(keyword), keyword.arg, repr(read_constant(keyword.value)))
    print(parse_expression("Person(", 0, 7))
