"""The command line used wrongly or with ill will: nothing is destroyed, and a sentence says why."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from long_run_backends import SCHEMA, register_and_run

ROOT = Path(__file__).parents[1]
TEXT = "Rocket1 flew."
MODEL = ["--schema", SCHEMA, "--model", "naming:0", "--unconstrained"]
COMMAND = "from long_run_backends import *; import sys; sys.exit(register_and_run(sys.argv[1:]))"


def extract(*arguments: str | Path) -> int:
    return register_and_run(["extract", *MODEL, *map(str, arguments)])


def in_shell(
    arguments: list[str], redirections: str, place: Path
) -> subprocess.CompletedProcess[str]:
    """The command with the redirections of a shell; what it says goes to the file ``said``."""
    words = shlex.join([sys.executable, "-c", COMMAND, "extract", *MODEL, *arguments])
    return subprocess.run(
        ["sh", "-c", f"{words} {redirections}"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])},
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("link", ["", "symbolic", "hard", "other spelling"])
@pytest.mark.parametrize("form", ["table", "html", "jsonl"])
def test_what_is_read_is_never_written_over(
    form: str, link: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, output = tmp_path / "text.txt", tmp_path / "text.txt"
    text.write_text(TEXT)
    if link == "other spelling":
        output = tmp_path / ".." / tmp_path.name / "text.txt"
    elif link:
        output = tmp_path / "link"
        output.symlink_to(text) if link == "symbolic" else output.hardlink_to(text)
    more = ["--overwrite"] if form == "jsonl" else []
    assert extract("-f", text, "-o", output, "--format", form, *more) == 2
    assert "is itself to be read" in capsys.readouterr().err
    assert text.read_text() == TEXT


def test_settings_and_schemas_are_not_written_over_either(tmp_path: Path) -> None:
    about = tmp_path / "out.jsonl.run"
    about.write_text(TEXT)
    assert extract("-f", about, "-o", tmp_path / "out.jsonl") == 2
    assert about.read_text() == TEXT
    schema = tmp_path / "mine.py"
    schema.write_text("from guidelines.space import Launcher\n")
    options = ["--schema", f"{schema}:Launcher", "--model", "naming:0", "-o", str(schema)]
    assert register_and_run(["extract", *options, TEXT]) == 2
    assert "Launcher" in schema.read_text()


@pytest.mark.parametrize("form", ["table", "html", "jsonl", "code"])
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none/out", "there is no such directory"),
        ("folder", "is a directory"),
        ("file/out", "there is no such directory"),
        ("x" * 300, "File name too long"),
    ],
)
def test_a_place_where_nothing_can_be_written_is_one_sentence(
    name: str, message: str, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text(TEXT)
    assert extract(TEXT, "-o", tmp_path / name, "--format", form) == 2
    said = capsys.readouterr().err
    assert message in said
    assert said.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


def test_an_empty_name_is_no_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert extract(TEXT, "-o", "") == 2
    assert "-o takes the name of a file" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("form", ["table", "jsonl", "html"])
def test_a_full_device_is_one_sentence(form: str, tmp_path: Path) -> None:
    for where, name in ((["-o", "/dev/full"], "/dev/full"), ([], "standard output")):
        done = in_shell([TEXT, "--format", form, *where], "> /dev/full", tmp_path)
        assert done.returncode == 1
        assert done.stderr == f"gollie-like: {name} cannot be written: No space left on device\n"


def test_closed_streams(tmp_path: Path) -> None:
    """Notes do not mix with results, and results that go nowhere are a failure."""
    bad = tmp_path / "bad.jsonl"
    bad.write_text("{\n" + json.dumps({"text": TEXT}) + "\n")
    done = in_shell(["-f", str(bad), "--format", "jsonl"], "2>&-", tmp_path)
    assert done.returncode == 1
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["", TEXT]

    done = in_shell([TEXT], ">&-", tmp_path)
    assert done.returncode == 1
    assert done.stderr == "gollie-like: standard output cannot be written: Bad file descriptor\n"

    done = in_shell(["-"], "<&-", tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("gollie-like: standard input is empty")

    done = in_shell(["-f", str(bad), "-o", "out.jsonl"], "<&- >&- 2>&-", tmp_path)
    assert done.returncode == 1
    assert len((tmp_path / "out.jsonl").read_text().splitlines()) == 2


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_file_is_not_left_half_written(
    number: signal.Signals, status: int, tmp_path: Path
) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text((json.dumps({"text": TEXT}) + "\n") * 2000)
    options = ["--schema", SCHEMA, "--model", "naming:20", "-f", str(rows), "--unconstrained"]
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, "extract", *options, "-o", str(tmp_path / "out.txt")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])},
        stderr=subprocess.PIPE,
        text=True,
    )
    end = time.monotonic() + 60
    while not list(tmp_path.glob(".out.txt.*")) and time.monotonic() < end:
        time.sleep(0.01)
    process.send_signal(number)
    said = process.communicate(timeout=30)[1]
    assert (process.returncode, said) == (status, "gollie-like: interrupted\n")
    assert [path.name for path in tmp_path.iterdir()] == ["rows.jsonl"]


def test_no_name_drives_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither that of a file nor one that a row gives itself."""
    evil = "\x1b]0;mine\x07\x9b31m\r\u202e"
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"id": evil, "text": ""}) + "\n")
    (tmp_path / "\x1b[31m.txt").write_text("")
    assert extract("-f", rows, *tmp_path.glob("*.txt")) == 1
    assert extract(TEXT, "--input", f"{evil}=x") == 2
    printed = capsys.readouterr()
    said = printed.err + printed.out
    assert not any(letter in said for letter in "\x1b\x07\x9b\r\u202e")
    assert "\\x1b]0;mine\\x07" in said


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.jsonl", ""), ("a.jsonl", "\n\n"), ("a.csv", "text\n"), ("a.csv", "\ufefftext\n\n")],
)
def test_a_file_without_rows_is_not_passed_over(
    name: str, data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(data)
    output = tmp_path / "out.jsonl"
    assert extract("-f", tmp_path / name, "-o", output) == 1
    assert f"{name} holds no rows" in capsys.readouterr().err
    (record,) = map(json.loads, output.read_text().splitlines())
    assert [problem["kind"] for problem in record["problems"]] == ["unreadable"]


@pytest.mark.parametrize("data", ["", "\n\ntext\nRocket1\n"])
def test_a_table_without_names_says_so(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.csv").write_text(data)
    assert extract("-f", tmp_path / "a.csv") == 1
    assert "is empty or begins with an empty line" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--max-seconds", "--document-seconds"])
@pytest.mark.parametrize("value", ["nan", "-1", "0", "inf", "1e999", "x"])
def test_seconds_are_a_time_that_can_pass(
    option: str, value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert extract(TEXT, f"{option}={value}") == 2
    assert option in capsys.readouterr().err


def test_a_dash_is_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert extract("-f", "-") == 2
    assert "for standard input give - without -f" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("raise SystemExit", "it ends the program in line 1"),
        ("import sys\nsys.exit(0)", "it ends the program in line 2"),
        ("raise BaseException('boom')", "BaseException in line 1: boom"),
    ],
)
def test_a_schema_cannot_end_the_program_in_silence(
    code: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.py").write_text(code)
    assert register_and_run(["extract", "--schema", str(tmp_path / "mine.py"), TEXT]) == 2
    assert message in capsys.readouterr().err


def test_files_of_schemas_of_any_size_are_read_in_linear_time(tmp_path: Path) -> None:
    """A docstring of 2 MB on one line once took minutes, and so did thousands of classes."""
    head = "from dataclasses import dataclass\nfrom gollie_like import Entity\n\n\n"
    large = '@dataclass\nclass A(Entity):\n    """' + "long " * 400_000 + '"""\n\n    span: str\n'
    small = '@dataclass\nclass C{}(Entity):\n    """X.\x0c"""\n\n    span: str  # É {}\u2028.\n\n\n'
    (tmp_path / "large.py").write_text(head + large, encoding="utf-8")
    (tmp_path / "many.py").write_text(
        head + "".join(small.format(number, number) for number in range(1500)), encoding="utf-8"
    )
    began = time.process_time()
    for name in ("large", "many"):
        assert register_and_run(["json-schema", "--schema", str(tmp_path / f"{name}.py")]) == 0
    assert time.process_time() - began < 60
