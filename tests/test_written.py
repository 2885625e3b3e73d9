"""The sentences that come with the package: every mention is in its text and has a class."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from gollie_like.chunk import is_span
from gollie_like.errors import InputError, UsageError
from gollie_like.schema import Label, Relation
from gollie_like.training.config import read_config
from gollie_like.training.data import read_scored
from gollie_like.training.dev import read_dev
from gollie_like.training.mixture import MIXTURE
from gollie_like.training.written import KEPT_BACK, list_written, read_written

GUIDELINES = Path(__file__).parent.parent / "guidelines" / "written"


@pytest.mark.parametrize("name", list_written())
def test_every_mention_stands_in_its_text(name: str) -> None:
    source = read_written(name)

    for document in source.documents:
        for mention in document.gold or ():
            assert mention.spans or isinstance(mention.instance, Label)
            for path, spans in mention.spans.items():
                for value, span in zip(values_at(mention.instance, path), spans, strict=True):
                    assert span is not None
                    assert span.of(document.text) == value
                    assert is_span(document.text, value)


def values_at(instance: Any, path: str) -> list[str]:
    """What stands at ``name``, ``part.span`` or ``parts[0].span``."""
    held = instance
    for name, place in re.findall(r"(\w+)(?:\[(\d+)\])?", path):
        held = getattr(held, name)
        held = held[int(place)] if place else held
    return [held] if isinstance(held, str) else held


@pytest.mark.parametrize("name", list_written())
def test_mentions_of_a_layered_set_do_not_overlap(name: str) -> None:
    source = read_written(name)
    if source.layered:
        for document in source.documents:
            named = [m for m in document.gold or () if not isinstance(m.instance, Relation)]
            spans = [mention.span for mention in named if mention.span]
            assert all(a.end <= b.start for a, b in pairwise(spans)), document


@pytest.mark.parametrize("name", list_written())
def test_every_class_has_wordings_and_is_used(name: str) -> None:
    source = read_written(name)
    used = Counter(type(m.instance) for d in source.documents for m in d.gold or ())

    for spec in source.schema:
        assert spec.guideline
        assert len(set(source.wordings[spec.name])) >= 3
        assert used[spec.cls] >= 3 or spec.name not in source.schema.answers, spec.name


def test_no_sentence_stands_in_two_sets() -> None:
    texts = [
        (d.text, *d.inputs.values())
        for name in list_written()
        for d in read_written(name).documents
    ]

    assert texts
    assert len(set(texts)) == len(texts)


def test_a_set_is_in_the_mixture_or_kept_back() -> None:
    mixed = {ingredient.name for ingredient in MIXTURE}

    assert set(list_written()) <= mixed | KEPT_BACK
    assert not mixed & KEPT_BACK
    assert set(list_written()) >= KEPT_BACK


def test_the_recipe_chooses_on_what_is_kept_back() -> None:
    config = read_config(GUIDELINES.parent.parent / "recipes" / "cpu-0.5b.toml")
    sets = read_scored(config)

    assert {one.name for one in sets} == KEPT_BACK
    assert all(len(one.documents) >= 100 for one in sets)


def test_scores_on_the_way_use_what_is_kept_back() -> None:
    (nature,) = read_dev(["written.nature"], "nowhere", split="dev", limit=5)

    assert len(nature.documents) == 5
    with pytest.raises(UsageError, match=r"written\.music is trained on"):
        read_dev(["written.music"], "nowhere", split="dev", limit=5)


def test_terms_have_no_fallback_and_names_do() -> None:
    for name in list_written():
        source = read_written(name)
        others = set(source.fallback.values())
        assert len(others) <= 1
        assert not others & set(source.fallback)


def test_files_are_utf8_lines_with_a_text_and_what_is_in_it() -> None:
    for path in GUIDELINES.glob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            held = set(json.loads(line)) - {"inputs", "given"}
            assert held in ({"text", "mentions"}, {"text", "result"})


def test_a_mention_that_is_not_there_is_told_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "moon.py").write_text((GUIDELINES / "music.py").read_text("utf-8"), "utf-8")
    line = json.dumps({"text": "Nothing here.", "mentions": [["Bach", "Composer"]]})
    (tmp_path / "moon.jsonl").write_text(line + "\n", "utf-8")
    import guidelines.written as package

    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    with pytest.raises(InputError, match=r"moon\.jsonl, line 1: 'Bach' is not in the text"):
        read_written("written.moon")
