"""The sentences that come with the package: every mention is in its text and has a class."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from gollie_like.chunk import is_span
from gollie_like.errors import InputError
from gollie_like.training.mixture import MIXTURE
from gollie_like.training.written import list_written, read_written

GUIDELINES = Path(__file__).parent.parent / "guidelines" / "written"


@pytest.mark.parametrize("name", list_written())
def test_every_mention_stands_in_its_text(name: str) -> None:
    source = read_written(name)

    for document in source.documents:
        ends = 0
        for mention in document.gold or ():
            (span,) = mention.spans["span"]
            assert span is not None
            assert span.start >= ends, document
            assert span.of(document.text) == mention.instance.span
            assert is_span(document.text, mention.instance.span)
            ends = span.end


@pytest.mark.parametrize("name", list_written())
def test_every_class_has_wordings_and_is_used(name: str) -> None:
    source = read_written(name)
    used = Counter(type(m.instance) for d in source.documents for m in d.gold or ())

    assert source.layered
    for spec in source.schema:
        assert spec.guideline
        assert len(set(source.wordings[spec.name])) >= 3
        assert used[spec.cls] >= 3, spec.name


def test_no_sentence_stands_in_two_sets() -> None:
    texts = [d.text for name in list_written() for d in read_written(name).documents]

    assert texts
    assert len(set(texts)) == len(texts)


def test_all_of_them_are_in_the_mixture() -> None:
    assert set(list_written()) <= {ingredient.name for ingredient in MIXTURE}


def test_terms_have_no_fallback_and_names_do() -> None:
    for name in list_written():
        source = read_written(name)
        others = set(source.fallback.values())
        assert len(others) <= 1
        assert not others & set(source.fallback)


def test_files_are_utf8_lines_of_two_keys() -> None:
    for path in GUIDELINES.glob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert set(json.loads(line)) == {"text", "mentions"}


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
