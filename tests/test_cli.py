"""The command line: one thing on standard output, sentences on standard error, true statuses."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gollie_like.cli import main
from gollie_like.record import validate
from gollie_like.version import __version__

SCHEMA = "guidelines.space:Launcher,CelestialBody"
ANSWER = '[Launcher(span="Ariane 5"), CelestialBody(span="Titan")]'
TEXT = "An Ariane 5 flew, but not to Titan."


@pytest.fixture
def script(tmp_path: Path) -> str:
    """A model that always says the same."""
    path = tmp_path / "answers.jsonl"
    path.write_text("\n".join([json.dumps(ANSWER)] * 5), encoding="utf-8")
    return f"scripted:{path}"


def run(*arguments: str) -> int:
    """The exit status, also where argparse ends the program itself."""
    try:
        return main(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)


def test_extract_prints_json_lines(script: str, capsys: pytest.CaptureFixture[str]) -> None:
    status = run("extract", "--schema", SCHEMA, "--model", script, "--format", "jsonl", TEXT)
    record = json.loads(capsys.readouterr().out)

    validate(record)
    assert status == 0
    assert [m["spans"] for m in record["mentions"]] == [{"span": [[3, 11]]}, {"span": [[29, 34]]}]


@pytest.mark.parametrize(
    ("form", "expected"),
    [("table", "Ariane 5"), ("html", "<html"), ("code", ANSWER)],
)
def test_extract_prints_other_forms(
    form: str, expected: str, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("extract", "--schema", SCHEMA, "--model", script, "--format", form, TEXT) == 0
    assert expected in capsys.readouterr().out


def test_files_are_documents_and_bad_ones_do_not_stop_the_others(
    script: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contents = {
        "good.txt": TEXT.encode(),
        "latin.txt": "Kourou, département".encode("latin-1"),
        "empty.txt": b"",
        "binary.txt": b"\x7fELF\0\0",
        "bom.txt": ("\ufeff" + TEXT).encode(),
    }
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    output = tmp_path / "out.jsonl"
    files = [str(tmp_path / name) for name in [*contents, "missing.txt"]]
    status = run(
        *("extract", "--schema", SCHEMA, "--model", script, "--format", "jsonl"),
        *("-o", str(output), "-f", *files),
    )
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    said = capsys.readouterr().err

    assert status == 1
    assert [r["id"] for r in records] == files
    assert [r["text"] for r in records] == [TEXT, "", "", "", TEXT, ""]
    assert [[p["kind"] for p in r["problems"]] for r in records] == [
        [] if r["text"] else ["unreadable"] for r in records
    ]
    assert [r["truncated"] for r in records] == [False, True, True, True, False, True]
    assert "latin.txt is not UTF-8 text: byte 9 in line 1" in said
    assert "empty.txt is empty" in said
    assert "binary.txt is a binary file" in said
    assert "missing.txt cannot be read: No such file or directory" in said
    assert "Traceback" not in said
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(
        [*contents, "answers.jsonl", "out.jsonl"]
    )


def test_an_output_file_is_whole_or_absent(script: str, tmp_path: Path) -> None:
    """A place that is not there is said before a model is loaded, and nothing is left behind."""
    output = tmp_path / "folder" / "out.html"

    assert run("extract", "--schema", SCHEMA, "--model", script, "-o", str(output), TEXT) == 2
    assert not output.parent.exists()


def test_standard_input(
    script: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))

    assert run("extract", "--schema", SCHEMA, "--model", script, "--format", "code", "-") == 0
    assert capsys.readouterr().out == ANSWER + "\n"


def test_prompt_ends_where_the_model_begins(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("prompt", "--schema", SCHEMA, TEXT) == 0

    printed = capsys.readouterr().out
    assert printed.startswith("# The following lines describe the task definition\n@dataclass\n")
    assert printed.endswith("listed here\nresult =")


def test_parse_turns_code_into_a_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = tmp_path / "code.txt"
    code.write_text(f"result = {ANSWER[:-1]}, Alien()]")

    assert run("parse", "--schema", SCHEMA, "--text", TEXT, "-f", str(code)) == 1
    record = json.loads(capsys.readouterr().out)
    validate(record)
    assert len(record["mentions"]) == 2
    assert record["problems"][0]["kind"] == "unknown-class"


def test_check_passes_and_fails_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schema = tmp_path / "mine.py"
    schema.write_text(
        "from dataclasses import dataclass\n"
        "from gollie_like import Entity\n\n\n"
        "@dataclass\nclass Bare(Entity):\n    span: str\n"
    )

    assert run("check", "--schema", "guidelines.space") == 0
    assert capsys.readouterr().out == ""
    assert run("check", "--schema", str(schema)) == 1
    assert capsys.readouterr().out == (
        f"{schema}:6: Bare has no docstring: say what it is and is not\n"
        f"{schema}:7: Bare.span has no guideline: write a comment behind it or a docstring "
        "below it\n"
    )


def test_json_schema_and_models_and_completion(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("json-schema", "--schema", SCHEMA) == 0
    assert set(json.loads(capsys.readouterr().out)["$defs"]) == {"Launcher", "CelestialBody"}
    assert run("models") == 0
    assert "qwen2.5-coder-0.5b" in capsys.readouterr().out
    assert run("completion", "bash") == 0
    assert "complete" in capsys.readouterr().out


def schema_file(tmp_path: Path, code: str) -> str:
    path = tmp_path / "given.py"
    path.write_text(code)
    return str(path)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], ""),
        (["extract", TEXT], "--schema"),
        (["extract", "--schema", SCHEMA], "there is nothing to read"),
        (["extract", "--schema", SCHEMA, "  "], "the TEXT is empty"),
        (["extract", "--schema", SCHEMA, TEXT, "-f", "x"], "either a TEXT or -f FILE"),
        (["extract", "--schema", "no.such.module", TEXT], "there is no module 'no.such.module'"),
        (["extract", "--schema", "no/such.py", TEXT], "there is no file no/such.py"),
        (["extract", "--schema", "guidelines.space:Lancher", TEXT], "there are Launcher"),
        (["extract", "--schema", "json", TEXT], "module json holds no guideline classes"),
        (["extract", "--schema", ":", TEXT], "names no schema"),
        (["extract", "--schema", SCHEMA, "--max-tokens", "0", TEXT], "is not a positive number"),
        (["prompt", "--schema", SCHEMA], "give one text to prompt with"),
        (["parse", "--schema", SCHEMA, "--text", TEXT], "give the code as -f CODE_FILE"),
        (["models", "pull"], "say which model to pull"),
    ],
)
def test_bad_usage_is_one_sentence_and_status_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(*arguments)
    said = capsys.readouterr()

    assert status == 2
    assert message in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("x =", "is not valid Python"),
        ("1/0", "cannot be run: ZeroDivisionError in line 1"),
        ("import nothing_of_that_name", "ModuleNotFoundError in line 1"),
        ("", "holds no guideline classes"),
        ("from gollie_like import Entity\nclass A(Entity):\n    x: str", "write @dataclass above"),
    ],
)
def test_schemas_that_cannot_be_used(
    code: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", "--schema", schema_file(tmp_path, code)) == 2
    said = capsys.readouterr().err
    assert message in said
    assert "Traceback" not in said


def test_unknown_model_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("extract", "--schema", SCHEMA, "--model", "qwen2.5-coder-0.5", TEXT) == 1
    said = capsys.readouterr().err
    assert "qwen2.5-coder-0.5b" in said
    assert "Traceback" not in said


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "gollie_like", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_version_and_help_import_nothing_heavy() -> None:
    code = (
        "import sys; from gollie_like.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'torch', 'transformers', 'black', 'rich', 'llguidance', 'numpy'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert start("--version").stdout == f"gollie-like {__version__}\n"


def test_output_survives_an_ascii_terminal() -> None:
    done = start("prompt", "--schema", SCHEMA, "嫦娥", PYTHONIOENCODING="ascii")

    assert done.returncode == 0
    assert "\\u5ae6" in done.stdout


def test_broken_pipe_is_quiet() -> None:
    command = f"{sys.executable} -m gollie_like json-schema --schema guidelines.space | head -c 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("{", "")
