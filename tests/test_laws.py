"""Laws that span several rooms: what is printed can be read back as what it was."""

from __future__ import annotations

import ast
import importlib
import linecache
import pkgutil
import typing
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import has_span, instances, schemas, texts

import guidelines
from gollie_like import schema as bases
from gollie_like.accept import accepts
from gollie_like.document import Alignment, Mention
from gollie_like.evaluate import evaluate
from gollie_like.grammar import build_grammar
from gollie_like.ground import locate
from gollie_like.introspect import describe_schema
from gollie_like.prompt import print_code, render_prefix
from gollie_like.spec import FieldSpec, Schema
from gollie_like.task import Task

DOMAINS = [
    name for _, name, package in pkgutil.iter_modules(guidelines.__path__)
    if not package and not name.startswith("_")
]  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(st.data())
def test_the_prompt_shows_the_classes_of_the_schema(data: st.DataObject) -> None:
    schema = data.draw(schemas())
    wording = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=40)
    schema = reword(schema, data.draw(st.lists(wording, min_size=1, max_size=6)))
    tree = ast.parse(render_prefix(Task(schema)))
    found = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}

    assert set(found) == {*schema.by_name, *schema.enums()}
    for spec in schema:
        node = found[spec.name]
        assert [ast.unparse(base) for base in node.bases] == ([spec.base] if spec.base else [])
        # Black puts a space between a final quote and the closing ones.
        assert (ast.get_docstring(node) or "").rstrip() == (spec.guideline or "")
        shown = [n.target.id for n in node.body if isinstance(n, ast.AnnAssign)]  # type: ignore[union-attr]
        assert shown == [f.name for f in spec.fields if not f.inherited]


def reword(schema: Schema, wordings: list[str]) -> Schema:
    """The schema with other guidelines, stripped as introspection strips them."""
    cleaned = [" ".join(w.split()) or None for w in wordings]
    specs = tuple(
        replace(spec, guideline=cleaned[n % len(cleaned)]) for n, spec in enumerate(schema.specs)
    )
    return Schema(specs, schema.answers, schema.name)


@pytest.mark.parametrize("name", DOMAINS)
def test_a_printed_prompt_is_a_schema_again(name: str) -> None:
    """Run what the model is shown as code: the same classes, guidelines and types come out."""
    schema = describe_schema(importlib.import_module(f"guidelines.{name}"))
    printed = render_prefix(Task(schema))
    filename = f"<ipython-input-{name}>"
    linecache.cache[filename] = (len(printed), None, printed.splitlines(keepends=True), filename)
    namespace: dict[str, Any] = {**vars(bases), **vars(typing)}
    namespace |= {"dataclass": dataclass, "field": field, "Enum": Enum, "__name__": __name__}
    for spec in schema:  # names that are used before they are defined
        namespace.setdefault(spec.name, Any)
    exec(compile(printed, filename, "exec", dont_inherit=True), namespace)
    again = describe_schema([namespace[spec.name] for spec in schema])

    for spec in schema:
        other = again[spec.name]
        assert (other.guideline, other.base) == (spec.guideline, spec.base)
        assert list(map(normalize, other.fields)) == list(map(normalize, spec.fields))
        assert [f.guideline for f in other.fields] == [f.guideline for f in spec.fields]


def normalize(spec: FieldSpec) -> tuple[str, str, bool]:
    """A field without the layout of its annotation."""
    annotation = ast.unparse(ast.parse(spec.annotation, mode="eval"))
    return spec.name, annotation, spec.optional


@settings(max_examples=500, deadline=None)
@given(st.data())
def test_the_whole_corridor_gives_back_what_was_printed(data: st.DataObject) -> None:
    """Gold, printed as code: the grammar accepts it, evaluation and grounding give it back."""
    schema, text = data.draw(schemas(max_classes=3)), data.draw(texts())
    if not has_span(text):
        return
    gold = data.draw(st.lists(instances(schema, text), max_size=3))
    task = Task(schema)
    code = " " + print_code(gold)

    assert accepts(build_grammar(task, text), code)
    evaluation = evaluate(code, task)
    assert (evaluation.instances, evaluation.problems) == (gold, ())
    for mention in locate(evaluation.items, text, schema):
        assert isinstance(mention, Mention)
        for path, status in mention.status.items():
            assert status is not Alignment.UNGROUNDED or None in mention.spans[path]
