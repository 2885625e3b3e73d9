"""Ready-made guidelines: every module is complete, describable and listed."""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import pkgutil
import re
import typing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import guidelines
import guidelines.__main__ as table
from gollie_like.check import check
from gollie_like.evaluate import evaluate
from gollie_like.introspect import describe_schema
from gollie_like.prompt import render_prefix
from gollie_like.schema import Entity, Event, Guided, Label, Template, Value, print_value
from gollie_like.spec import (
    MISSING,
    Choice,
    ClassSpec,
    FieldType,
    Flag,
    Instance,
    ListOf,
    Number,
    OneOf,
    Schema,
    Verbatim,
)
from gollie_like.task import Task

ROOT = Path(guidelines.__file__).parent
DOMAINS = [
    "biomedicine",
    "clinical",
    "finance",
    "jobs",
    "law",
    "news",
    "privacy",
    "recipes",
    "reviews",
    "science",
    "security",
    "space",
    "travel",
]


def _module_names() -> list[str]:
    return sorted(
        info.name
        for info in pkgutil.walk_packages(guidelines.__path__, "guidelines.")
        if not info.ispkg
        and not info.name.rpartition(".")[2].startswith("_")
        and not info.name.startswith("guidelines.wordings.")
    )


MODULES = _module_names()


def _load(name: str) -> ModuleType:
    return importlib.import_module(name)


def _sample(schema: Schema, spec: ClassSpec, full: int) -> Guided:
    """An instance with every field filled, or with as few as its class asks for."""
    values = {
        field.name: _fill(schema, field.type, full)
        if full or not field.optional
        else (None if field.default is MISSING else field.default)
        for field in spec.fields
    }
    made: Guided = spec.cls(**values)
    return made


def _fill(schema: Schema, kind: FieldType, full: int) -> Any:
    if isinstance(kind, Choice):
        return kind.values[-1]
    if isinstance(kind, Number):
        return 7 if kind.integral else 7.5
    if isinstance(kind, Flag):
        return True
    if isinstance(kind, ListOf):
        return [_fill(schema, kind.item, full)] * full
    if isinstance(kind, OneOf):
        return _fill(schema, kind.options[0], full)
    if isinstance(kind, Instance):
        return _sample(schema, schema.options(kind)[0], 0)
    return "one"


@functools.cache
def _schema(name: str) -> Schema:
    return describe_schema(_load(name))


def _classes() -> list[type[Guided]]:
    return [cls for name in MODULES for cls in table.list_classes(_load(name))]


def _specs() -> list[ClassSpec]:
    return [spec for name in MODULES for spec in _schema(name)]


def _raw_labels(name: str) -> dict[str, type]:
    labels: dict[str, type] = _load(name).LABELS
    return labels


every_module = pytest.mark.parametrize("name", MODULES)
BENCHMARKS = [name for name in MODULES if name.startswith("guidelines.benchmarks.")]
every_benchmark = pytest.mark.parametrize("name", BENCHMARKS)
every_domain = pytest.mark.parametrize("name", [f"guidelines.{name}" for name in DOMAINS])


def test_the_promised_domains_are_there() -> None:
    assert [name for name in MODULES if name.count(".") == 1] == [
        f"guidelines.{name}" for name in DOMAINS
    ]


@every_module
def test_module_says_what_it_covers(name: str) -> None:
    assert len((_load(name).__doc__ or "").split()) >= 20


@every_domain
def test_domain_says_what_it_leaves_out_and_how_to_use_it(name: str) -> None:
    text = _load(name).__doc__ or ""

    assert "Left out:" in text
    assert f"--schema {name} " in text


@every_domain
def test_domain_mixes_kinds_of_classes(name: str) -> None:
    classes = table.list_classes(_load(name))
    kinds = {kind for cls in classes for kind in table.KINDS if issubclass(cls, kind)}

    assert 5 <= len(classes) <= 14
    assert len(kinds) >= 3


@every_module
def test_schema_is_described_without_loss(name: str) -> None:
    """Every annotation is supported, every comment is found, nothing is lost on the way."""
    for spec in _schema(name):
        assert spec.notes == ()
        assert spec.guideline, spec.where
        for field in spec.fields:
            assert field.guideline, f"{spec.where} {field.name}"


@every_module
def test_check_finds_nothing_to_mend(name: str) -> None:
    assert [str(finding) for finding in check(_schema(name))] == []


@every_module
def test_an_instance_of_every_class_is_written_and_read_back(name: str) -> None:
    schema = _schema(name)
    items = [_sample(schema, schema[answer], full) for answer in schema.answers for full in (1, 0)]
    evaluation = evaluate(print_value(items), Task(schema))

    assert evaluation.problems == ()
    assert [item.instance for item in evaluation.items] == items


@every_module
def test_class_statements_are_unique(name: str) -> None:
    """A second class of the same name would silently replace the first one in the module."""
    tree = ast.parse(inspect.getsource(_load(name)))
    names = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]

    assert len(names) == len(set(names))
    assert set(names) >= {cls.__name__ for cls in table.list_classes(_load(name))}


def test_every_class_is_a_dataclass_of_one_base() -> None:
    for cls in _classes():
        assert "__dataclass_params__" in vars(cls), f"{cls} lacks @dataclass"
        assert sum(issubclass(cls, base) for base in table.KINDS) == 1, cls


def test_names_follow_the_conventions() -> None:
    for spec in _specs():
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", spec.name), spec.where
        for field in spec.fields:
            assert re.fullmatch(r"[a-z][a-z0-9_]*", field.name), f"{spec.where} {field.name}"


def test_key_fields_are_called_as_the_base_asks() -> None:
    expected = {Entity: "span", Value: "span", Event: "mention", Template: "query"}
    for spec in _specs():
        for base, key in expected.items():
            if issubclass(spec.cls, base):
                assert spec.fields[0].name == key, spec.where
                assert isinstance(spec.fields[0].type, Verbatim), spec.where
        if issubclass(spec.cls, Label):
            assert spec.fields == (), spec.where


def test_every_span_and_trigger_has_quoted_examples() -> None:
    for spec in _specs():
        for field in spec.fields:
            if field.name in ("span", "mention", "query"):
                examples = re.findall(r"\"[^\"]+\"", field.guideline or "")
                assert len(examples) >= 2, f"{spec.where} {field.name}"
                assert len(examples) == len(set(examples)), f"{spec.where} {field.name}"


def test_quotes_are_balanced_in_every_guideline() -> None:
    for spec in _specs():
        for text in [spec.guideline, *(field.guideline for field in spec.fields)]:
            assert (text or "").count('"') % 2 == 0, f"{spec.where}: {text}"


@every_benchmark
def test_data_set_says_where_it_comes_from(name: str) -> None:
    text = " ".join((_load(name).__doc__ or "").split())

    assert " Source: " in text
    assert " License: " in text
    assert " Citation: " in text


@every_benchmark
def test_raw_labels_lead_to_the_answer_classes(name: str) -> None:
    schema = _schema(name)
    reached = {cls.__name__ for cls in _raw_labels(name).values()}

    assert reached == set(schema.answers)


@every_benchmark
def test_nested_classes_belong_to_no_base_and_the_others_to_one(name: str) -> None:
    schema = _schema(name)

    assert {spec.name for spec in schema if spec.base} == set(schema.answers)


@every_domain
def test_guidelines_have_the_length_a_small_model_can_read(name: str) -> None:
    for spec in _schema(name):
        words = len((spec.guideline or "").split())
        assert 20 <= words <= 75, f"{spec.where} has {words} words"


@every_domain
def test_every_class_says_what_to_leave_out(name: str) -> None:
    """Labels tell their neighbors apart in words that fit the case."""
    marks = ("Exclude", "Leave out")
    for spec in _schema(name):
        if not issubclass(spec.cls, Label):
            assert any(mark in (spec.guideline or "") for mark in marks), spec.where


@every_domain
def test_every_class_gives_examples(name: str) -> None:
    for spec in _schema(name):
        texts = [spec.guideline, *(field.guideline for field in spec.fields)]
        assert any('"' in (text or "") for text in texts), spec.where


@every_module
def test_classes_tell_their_neighbors_apart(name: str) -> None:
    """A class name in a guideline is that of another class of the same schema."""
    schema = _schema(name)
    for spec in schema:
        for group in re.findall(
            r"\(([A-Z][a-z]+[A-Za-z]*(?:, [A-Z][a-z]+[A-Za-z]*)*)\)", spec.guideline or ""
        ):
            for other in group.split(", "):
                assert other in schema.by_name, f"{spec.where}: {other}"
                assert other != spec.name, spec.where


@every_module
def test_text_lines_are_wrapped(name: str) -> None:
    """Only the comment behind a plain string may be long; it stays one line in a prompt."""
    source = inspect.getsource(_load(name)).splitlines()
    for number, line in enumerate(source, start=1):
        comment = re.match(r"    \w+: str  # ", line)
        assert len(line) <= 100 or comment, f"{name}:{number}"


@every_module
def test_prompt_shows_comments_beside_their_fields(name: str) -> None:
    """At 88 columns black puts some fields in parentheses, with the comment inside or behind."""
    prefix = render_prefix(Task(_schema(name)))

    assert not re.search(r"^    \w+: \($", prefix, flags=re.MULTILINE)
    assert not re.search(r"^    [\])]  #", prefix, flags=re.MULTILINE)


def test_hints_resolve_in_the_module_alone() -> None:
    for cls in _classes():
        typing.get_type_hints(cls, include_extras=True)


def test_page_lists_exactly_what_is_there() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")

    assert page == table.print_page()


def test_package_docstring_lists_every_domain() -> None:
    listed = re.findall(r"^([a-z]+) {2,}\S", guidelines.__doc__ or "", flags=re.MULTILINE)

    assert sorted(listed) == sorted(["module", *DOMAINS])
