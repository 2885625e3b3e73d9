"""Discovery: whatever a model says, the proposal is a schema that can be used and checked."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gollie_like import Document, Extraction, Extractor, Mention
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.chain import Chain
from gollie_like.check import check
from gollie_like.cli import main
from gollie_like.discovery import LINKS, THINGS, Link, Thing, propose
from gollie_like.reference import read_task

TEXT = "The Rhine and the Elbe flow; Dr. Lind works for Acme."
ANSWERS = (
    '[Thing(span="Rhine", kind="River"), Thing(span="Elbe", kind="river"), '
    'Thing(span="Dr. Lind", kind="person"), Thing(span="Acme", kind="firm")]',
    '[Link(first="Dr. Lind", kind="works for", second="Acme"), '
    'Link(first="Acme", kind="Works for", second="Rhine")]',
)


def extraction(*instances: object) -> Extraction:
    return Extraction(Document("x"), mentions=tuple(Mention(i) for i in instances))


def test_kinds_that_occur_often_become_classes(tmp_path: Path) -> None:
    backend = ScriptedBackend(ANSWERS)
    links = [Extractor(task, backend=backend) for task in (THINGS, LINKS)]
    found = Chain(*links).extract(TEXT)
    proposal = propose([found])

    assert [(kind.name, kind.count, kind.link) for kind in proposal.kinds] == [
        ("River", 2, False),
        ("WorksFor", 2, True),
    ]
    assert proposal.rare == ("firm", "person")
    path = tmp_path / "found.py"
    path.write_text(proposal.source, encoding="utf-8")
    schema = read_task(str(path)).schema
    assert check(schema) == []
    assert schema["River"]["span"].guideline == 'The mention. Such as: "Rhine", "Elbe"'
    assert [field.name for field in schema["WorksFor"].fields] == ["first", "second"]


WORDS = st.text(max_size=12) | st.sampled_from(
    [
        '"""',
        "\\",
        "\n",
        "class",
        "None",
        "Entity",
        "river",
        "RIVER",
        "河流",
        "2nd",
        "a\u2028b",
        "é e\u0301",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.builds(Thing, WORDS, WORDS) | st.builds(Link, WORDS, WORDS, WORDS), max_size=12))
def test_law_any_answer_makes_a_module_of_plain_classes(instances: list[object]) -> None:
    """Nothing but imports and classes with annotated fields; and every class passes the check."""
    proposal = propose([extraction(*instances)], least=1)
    tree = ast.parse(proposal.source)

    for node in tree.body[1:]:
        assert isinstance(node, (ast.ImportFrom, ast.ClassDef))
        for inner in node.body if isinstance(node, ast.ClassDef) else []:
            assert isinstance(inner, (ast.Expr, ast.AnnAssign))
    names = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    assert names == [kind.name for kind in proposal.kinds]
    assert len({name.casefold() for name in names}) == len(names)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.builds(Thing, WORDS, WORDS), min_size=1, max_size=8))
def test_law_a_proposal_is_read_as_a_schema(instances: list[object]) -> None:
    proposal = propose([extraction(*instances)], least=1)
    if not proposal.kinds:
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "proposal.py"
        path.write_text(proposal.source, encoding="utf-8")
        schema = read_task(str(path)).schema
    assert [spec.name for spec in schema] == [kind.name for kind in proposal.kinds]
    assert [f for f in check(schema) if "looks like the name" not in f.message] == []


def script(tmp_path: Path, *answers: str) -> str:
    path = tmp_path / "answers.jsonl"
    path.write_text("".join(json.dumps(answer) + "\n" for answer in answers), encoding="utf-8")
    return f"scripted:{path}"


def test_discover_from_the_command_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    target = tmp_path / "proposed_schema.py"
    arguments = ["discover", "--model", script(tmp_path, *ANSWERS), "-o", str(target), TEXT]

    assert main(arguments) == 0
    assert "2 classes" in capsys.readouterr().err
    assert main(["check", "--schema", str(target)]) == 0
    assert main(arguments) == 2
    assert "exists" in capsys.readouterr().err
    assert main(["discover", "--model", script(tmp_path, "[]", "[]"), TEXT]) == 1
    assert "no kind of thing" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["", "folder", "missing/schema.py"])
def test_discover_looks_at_the_output_before_it_reads(
    name: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    said = script(tmp_path)
    output = str(tmp_path / name) if name else ""

    assert main(["discover", "--model", said, "-o", output, TEXT]) in (1, 2)
    told = capsys.readouterr().err
    assert told.startswith("gollie-like: ")
    assert told.count("\n") == 1


def test_weigh_says_what_a_backend_without_weights_cannot(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    arguments = ["weigh", "--schema", "guidelines.families.topics", "--format", "jsonl", "x"]

    assert main([*arguments, "--model", script(tmp_path, "[]")]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["best"] is None
    assert "no weights" in err


def test_discover_carries_things_over(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Links are told all things; only things are carried from window to window."""
    things = '[Thing(span="Ann", kind="doctor"), Thing(span="Bo", kind="doctor")]'
    said = script(tmp_path, things, "[]")

    assert main(["discover", "--carry", "--model", said, "Ann met Bo."]) == 0
    out = capsys.readouterr().out
    assert "class Doctor(Entity):" in out
    assert "proposed from 1 text:" in out
    assert "found 2 times in 1 text." in out
