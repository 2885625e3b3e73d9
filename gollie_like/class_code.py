"""Code of classes: specs in, class statements out, as GoLLIE prints them in its prompts.

The layout is black's at `WIDTH` columns; docstrings and comments stand where their author wrote
them, and whatever they contain, they end only at their end. Not covered: what stands before and
behind the classes (`prompt`).
"""

from __future__ import annotations

import ast
import functools
import textwrap
from enum import Enum

import black
from black.parsing import InvalidInput

from gollie_like.literal import print_string
from gollie_like.spec import ClassSpec, EnumSpec, FieldSpec, MemberSpec

__all__ = ["WIDTH", "format_code", "make_printable", "print_class", "print_enum"]

WIDTH = black.Mode().line_length
"""How many columns a line may have."""


def print_class(spec: ClassSpec) -> str:
    """One class as it stands in the prompt, ending with one newline."""
    lines = ["@dataclass"] if "__dataclass_fields__" in spec.cls.__dict__ else []
    lines.append(f"class {spec.name}({spec.base}):" if spec.base else f"class {spec.name}:")
    body: list[str] = []
    told = [part for part in (spec.title or None, spec.guideline) if part is not None]
    if told:
        body += [_quote_docstring(": ".join(told)), ""]
    shown = [field for field in spec.fields if not field.inherited]
    for position, field in enumerate(shown):
        if field.gap and position:
            body.append("")
        body += _render_field(field)
    lines.append(textwrap.indent("\n".join(body or ["pass"]), "    "))
    return format_code("\n".join(lines) + "\n")


def print_enum(enum: type[Enum], spec: EnumSpec) -> str:
    """An enum whose members are choices of some field, ending with one newline."""
    body = [_quote_docstring(spec.guideline), ""] if spec.guideline else []
    told = {member.name: member for member in spec.members}
    for name, member in enum.__members__.items():
        if member.name == name:  # no alias
            body += _explain(f"{name} = {_print_member(member.value)}", told.get(name))
    return format_code(
        f"class {enum.__name__}(Enum):\n{textwrap.indent(chr(10).join(body), '    ')}\n"
    )


def _print_member(value: object) -> str:
    """The value of a member as code; ``...`` where it is nothing that code can say."""
    code = print_string(value) if isinstance(value, str) else repr(value)
    try:
        ast.parse(code, mode="eval")
    except (SyntaxError, ValueError):
        return "..."
    return code


def _render_field(field: FieldSpec) -> list[str]:
    code = f"{field.name}: {field.annotation}"
    if field.default_code is not None:
        code += f" = {field.default_code}"
    return _explain(code, field)


def _explain(code: str, spec: FieldSpec | MemberSpec | None) -> list[str]:
    """A line of code with its guideline behind or below it."""
    if spec is None or spec.guideline is None:
        return [code]
    if spec.form == "docstring":
        return [code, _quote_docstring(spec.guideline)]
    first, *rest = [make_printable(line.strip()) for line in spec.guideline.splitlines()] or [""]
    return [f"{code}  # {first}".rstrip(), *(f"# {line}".rstrip() for line in rest)]


def _quote_docstring(text: str) -> str:
    """A guideline between triple quotes; whatever it contains, it closes only at its end."""
    body = make_printable(text.replace("\\", "\\\\")).replace('"""', '\\"\\"\\"')
    return f'"""{body} """' if body.endswith('"') else f'"""{body}"""'


def make_printable(text: str) -> str:
    """The text with control characters and lone surrogates as escapes; lines and tabs stay."""
    return "".join(
        character if character in "\n\t" or character.isprintable() else _escape_control(character)
        for character in text
    )


def _escape_control(character: str) -> str:
    control = ord(character) < 32 or 127 <= ord(character) < 160
    surrogate = 0xD800 <= ord(character) < 0xE000
    separator = character in "\u2028\u2029\x0b\x0c\x1c\x1d\x1e\x85"
    return repr(character)[1:-1] if control or surrogate or separator else character


@functools.lru_cache(maxsize=4096)
def format_code(code: str) -> str:
    """Code as black lays it out; as it is where black cannot read it."""
    try:
        return black.format_str(code, mode=black.Mode())
    except InvalidInput:  # an annotation only a live class can have, such as a made-up name
        return code
