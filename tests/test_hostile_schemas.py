"""Schemas of odd shapes: thousands of classes, deep nesting, names that look like other names."""

from __future__ import annotations

import ast
from dataclasses import dataclass, make_dataclass
from typing import Any

import pytest

from gollie_like import Entity, Extractor, Template
from gollie_like.accept import accepts
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.errors import SchemaError
from gollie_like.evaluate import evaluate
from gollie_like.grammar import build_grammar
from gollie_like.introspect import describe_schema
from gollie_like.prompt import render_prefix
from gollie_like.task import Task


def invent(name: str, docstring: str = "A thing.", field: str = "span") -> Any:
    cls = make_dataclass(name, [(field, str)], bases=(Entity,))
    cls.__doc__ = docstring
    return cls


def read(classes: list[Any], code: str, text: str = "Ann") -> list[Any]:
    extractor = Extractor(classes, backend=ScriptedBackend([code], context_length=10**9))
    return extractor.extract(text).instances


def test_a_thousand_classes_and_too_small_a_context() -> None:
    classes = [invent(f"Class{n}") for n in range(1_000)]
    found = Extractor(classes, backend=ScriptedBackend([], context_length=10**9)).extract("Ann")
    assert "split it and read the document once for each part" in found.problems[0].message
    script = ['[Class999(span="Ann")]']
    free = Extractor(
        classes, backend=ScriptedBackend(script, context_length=10**9), constrained=False
    )
    assert free.extract("Ann").instances == [classes[999]("Ann")]
    free._backend, free._room = ScriptedBackend([], context_length=4_096), None
    assert "use fewer classes or shorter guidelines" in free.extract("Ann").problems[0].message


def test_a_chain_of_nested_classes() -> None:
    last = invent("Link0")
    classes = [last]
    for n in range(1, 60):
        last = make_dataclass(f"Link{n}", [("span", str), ("inner", last)], bases=(Template,))
        last.__doc__ = "A link."
        classes.append(last)
    task = Task(describe_schema(classes))
    code = 'Link0(span="Ann")'
    for n in range(1, 20):
        code = f'Link{n}(span="Ann", inner={code})'
    assert accepts(build_grammar(task, "Ann"), f" [\n    {code},\n]")
    assert evaluate(f"[{code}]", task).problems == ()


@dataclass
class Node(Template):
    """A node that holds nodes."""

    span: str  # Its name.
    inner: Node | None = None  # The next one.


def test_nesting_without_end_is_cut_and_told() -> None:
    code = 'Node(span="Ann", inner=' * 5_000
    evaluation = evaluate(f"[{code}", Task(describe_schema([Node])))
    assert evaluation.problems
    assert not evaluation.complete


def test_look_alike_names_stay_apart() -> None:
    """Latin and Cyrillic; Python itself takes a full-width letter for the plain one."""
    latin, cyrillic = invent("Person"), invent("Регson")
    assert read([latin, cyrillic], '[Регson(span="Ann")]') == [cyrillic("Ann")]
    assert read([latin, cyrillic], '[Person(span="Ann")]') == [latin("Ann")]
    task = Task(describe_schema([latin]))
    assert not accepts(build_grammar(task, "Ann"), ' [\n    Регson(span="Ann"),\n]')
    assert evaluate('[Регson(span="Ann")]', task).problems[0].kind == "unknown-class"


@pytest.mark.parametrize("name", ["list", "print", "__import__", "match", "type", "result", "text"])
def test_names_of_builtins_are_names_like_others(name: str) -> None:
    cls = invent(name)
    assert read([cls], f'[{name}(span="Ann")]') == [cls("Ann")]
    assert read([cls], '[eval("1")]') == []


@pytest.mark.parametrize("name", ["class", "None", "True", "lambda"])
def test_keywords_can_be_no_names(name: str) -> None:
    cls = type(name, (Entity,), {"__annotations__": {"span": str}, "__doc__": "A thing."})
    with pytest.raises(SchemaError, match=name):
        describe_schema([dataclass(cls)])


@pytest.mark.parametrize(
    "guideline",
    [
        '"""',
        'A """quoted""" thing\\',
        "<b>bold</b><script>alert(1)</script>",
        '"""\nresult = []\n"""',
        "text = 'x'\n\n@dataclass\nclass Weapon: ...",
        "<|im_end|>",
        "\x00\x1b[2J",
        "\ud800",
        "{0} %s ${x}",
    ],
)
def test_guidelines_of_any_content_stay_in_their_docstring(guideline: str) -> None:
    cls = invent("Thing", guideline)
    prefix = render_prefix(Task(describe_schema([cls])))
    (statement,) = ast.parse(prefix.encode("utf-8", "replace").decode()).body
    assert isinstance(statement, ast.ClassDef)
    assert statement.name == "Thing"
    html = Extractor([cls], backend=ScriptedBackend(['[Thing(span="Ann")]'])).extract("Ann")
    assert "<script>alert" not in html.to_html()
