"""Further wordings of guidelines: complete, truly different, and in step with their schemas."""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil
import re

import pytest

import guidelines.wordings
from gollie_like.introspect import describe_schema
from gollie_like.readers.catalogue import find_set
from gollie_like.spec import Schema

NAMES = sorted(info.name for info in pkgutil.iter_modules(guidelines.wordings.__path__))

every_set = pytest.mark.parametrize("name", NAMES)


def _wordings(name: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = importlib.import_module(
        f"guidelines.wordings.{name}"
    ).WORDINGS
    return found


@functools.cache
def _schema(name: str) -> Schema:
    return describe_schema(importlib.import_module(f"guidelines.benchmarks.{name}"))


def _normalize(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _sentences(text: str) -> set[str]:
    return {_normalize(part) for part in re.split(r"(?<=[.。])\s*", text)} - {""}


def test_there_are_wordings() -> None:
    assert NAMES


@every_set
def test_only_sets_to_train_on_have_wordings(name: str) -> None:
    """A set that scores are reported on shows its own guidelines and nothing else."""
    assert find_set(name).group == "train"


@every_set
def test_module_says_what_it_is_for(name: str) -> None:
    module = importlib.import_module(f"guidelines.wordings.{name}")

    assert f"`guidelines.benchmarks.{name}`" in (inspect.getdoc(module) or "")


@every_set
def test_every_class_has_two_further_wordings_and_nothing_else_has(name: str) -> None:
    counts = {key: len(texts) for key, texts in _wordings(name).items()}

    assert list(counts) == [spec.name for spec in _schema(name)]
    assert {key for key, count in counts.items() if count < 2} == set()


@every_set
def test_no_wording_repeats_another_or_the_docstring(name: str) -> None:
    texts = [_normalize(text) for group in _wordings(name).values() for text in group]
    texts += [_normalize(spec.guideline or "") for spec in _schema(name)]

    assert [text for text in set(texts) if texts.count(text) > 1] == []


@every_set
def test_no_sentence_is_taken_over_from_the_docstring(name: str) -> None:
    for spec in _schema(name):
        for text in _wordings(name)[spec.name]:
            assert _sentences(spec.guideline or "") & _sentences(text) == set(), spec.where


@every_set
def test_wordings_of_a_class_differ_in_length(name: str) -> None:
    """Texts of one length are mostly of one build as well."""
    for spec in _schema(name):
        lengths = {len(text) for text in _wordings(name)[spec.name]}
        assert max(lengths) >= 1.15 * min(lengths), f"{spec.where} {sorted(lengths)}"


@every_set
def test_wordings_are_whole_sentences_of_readable_length(name: str) -> None:
    for spec in _schema(name):
        for text in _wordings(name)[spec.name]:
            assert text == " ".join(text.split()), spec.where
            assert re.search(r"[.。]$", text), f"{spec.where}: {text}"
            assert text.count('"') % 2 == 0, f"{spec.where}: {text}"
            if text.isascii():
                assert 5 <= len(text.split()) <= 110, f"{spec.where}: {text}"


@every_set
def test_names_of_classes_in_wordings_are_those_of_siblings(name: str) -> None:
    schema = _schema(name)
    for spec in schema:
        for text in _wordings(name)[spec.name]:
            named = re.findall(r"\b(?:[A-Z][a-z]+){2,}\b", text)
            for group in re.findall(r"\(([A-Z]\w+(?:, [A-Z]\w+)*)\)", text):
                named += group.split(", ")
            assert [n for n in named if n not in schema.by_name] == [], f"{spec.where}: {text}"
            assert not re.search(rf"\b{spec.name}\b", text), f"{spec.where}: {text}"


@every_set
def test_no_sentence_begins_with_the_name_of_a_class(name: str) -> None:
    """Where names are masked in training, an everyday word of that spelling would be masked too."""
    names = "|".join(spec.name for spec in _schema(name))
    for key, texts in _wordings(name).items():
        for text in texts:
            assert not re.search(rf"(?:^|[.:;] )(?:{names})\b", text), f"{key}: {text}"
