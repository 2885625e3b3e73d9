"""Long runs: killed, interrupted, starved of disk, and resumed without losing or doubling a line.

Each test injects the fault it is about. See docs/faults.md for the whole table.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest
from long_run_backends import SCHEMA, register_and_run, run_command

from gollie_like import Document, Entity, Extractor
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.errors import InputError, RecordError, UsageError
from gollie_like.extraction import Extraction
from gollie_like.long_run import read_on
from gollie_like.record import read_records
from gollie_like.record_file import RecordFile
from gollie_like.results import Results

SPAWN = multiprocessing.get_context("forkserver")
SPAWN.set_forkserver_preload(["long_run_backends", "gollie_like.cli.extract", "guidelines.space"])


def write_rows(path: Path, number: int, *, length: int = 0) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for n in range(number):
            text = f"Rocket{n} flew.\u2028\r\n" + "嫦娥 " * length
            file.write(json.dumps({"id": f"d{n}", "text": text}) + "\n")
    return path


def command(rows: Path, output: Path, *more: str, delay: float = 0) -> list[str]:
    model = ["--model", f"naming:{delay}", "--unconstrained", "--window", "100000"]
    return ["extract", "--schema", SCHEMA, *model, "-f", str(rows), "-o", str(output), *more]


def start(arguments: list[str], log: Path) -> BaseProcess:
    process = SPAWN.Process(target=run_command, args=(arguments, log))
    process.start()
    return process


def records(path: Path) -> list[dict[str, Any]]:
    """What a file of records says, but for the time it took."""
    return [{k: v for k, v in record.items() if k != "seconds"} for record in read_records(path)]


def lines_of(path: Path) -> int:
    try:
        return path.read_bytes().count(b"\n")
    except FileNotFoundError:
        return 0


def wait_for(process: BaseProcess, output: Path, lines: int) -> None:
    """Wait until so many lines are there, or the process is over."""
    end = time.monotonic() + 60
    while process.is_alive() and lines_of(output) < lines and time.monotonic() < end:
        time.sleep(0.001)


def test_results_come_line_by_line_and_the_run_cleans_up(tmp_path: Path) -> None:
    rows, output = write_rows(tmp_path / "rows.jsonl", 30), tmp_path / "out.jsonl"
    process = start(command(rows, output, delay=30), tmp_path / "log")
    wait_for(process, output, 3)
    assert 3 <= lines_of(output) < 30
    assert (tmp_path / "out.jsonl.run").exists()
    process.join(60)

    assert process.exitcode == 0
    assert [r["id"] for r in records(output)] == [f"d{n}" for n in range(30)]
    assert [m["spans"]["span"] for r in records(output) for m in r["mentions"]] == [
        [[0, len(f"Rocket{n}")]] for n in range(30)
    ]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["log", "out.jsonl", "rows.jsonl"]
    assert "30 documents" in (tmp_path / "log").read_text()


def test_kill_at_twenty_moments_then_resume_gives_the_undisturbed_output(tmp_path: Path) -> None:
    """Lines are long, so that some kills fall into the middle of one."""
    rows = write_rows(tmp_path / "rows.jsonl", 120, length=2_000)
    undisturbed = tmp_path / "undisturbed.jsonl"
    assert register_and_run(command(rows, undisturbed)) == 0
    expected, rng = records(undisturbed), random.Random(7)
    output = tmp_path / "out.jsonl"
    kills = 0
    while kills < 20:
        process = start(command(rows, output, "--resume", delay=1), tmp_path / "log")
        wait_for(process, output, lines_of(output) + rng.randint(1, 6))
        time.sleep(rng.random() * 0.01)
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        kills += process.exitcode == -signal.SIGKILL
        whole = output.read_bytes().split(b"\n")[:-1]
        assert [json.loads(line)["id"] for line in whole] == [f"d{n}" for n in range(len(whole))]
        if len(whole) == len(expected):
            output.unlink()
    assert register_and_run(command(rows, output, "--resume")) == 0

    assert records(output) == expected
    assert not (tmp_path / "out.jsonl.run").exists()
    assert not (tmp_path / "out.jsonl.lock").exists()


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_an_interrupted_run_ends_soon_and_says_how_to_go_on(
    number: signal.Signals, status: int, tmp_path: Path
) -> None:
    rows, output, log = write_rows(tmp_path / "rows.jsonl", 60), tmp_path / "out.jsonl", tmp_path
    process = start(command(rows, output, delay=50), log / "log")
    wait_for(process, output, 2)
    assert process.pid is not None
    os.kill(process.pid, number)
    process.join(20)

    said = (tmp_path / "log").read_text()
    assert process.exitcode == status
    assert "--resume goes on from there" in said
    assert "Traceback" not in said
    done = len(records(output))
    assert 2 <= done < 60
    assert f"{done} documents done" in said
    assert register_and_run(command(rows, output, "--resume")) == 0
    assert [r["id"] for r in records(output)] == [f"d{n}" for n in range(60)]


def test_half_a_line_and_failures_at_the_end_are_read_again(tmp_path: Path) -> None:
    rows, output = write_rows(tmp_path / "rows.jsonl", 8), tmp_path / "out.jsonl"
    assert register_and_run(command(rows, output)) == 0
    expected, lines = records(output), output.read_bytes().splitlines(keepends=True)
    failed = {**json.loads(lines[5]), "mentions": []}
    failed["problems"] = [{"kind": "backend", "where": "", "message": "no memory left"}]
    output.write_bytes(b"".join(lines[:5]) + json.dumps(failed).encode() + b"\n" + lines[6][:40])

    assert register_and_run(command(rows, output, "--resume")) == 0
    assert records(output) == expected


def test_what_is_there_is_never_overwritten_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows, output = write_rows(tmp_path / "rows.jsonl", 3), tmp_path / "out.jsonl"
    output.write_text("precious\n")
    assert register_and_run(command(rows, output)) == 2
    assert output.read_text() == "precious\n"
    assert "--resume to go on" in capsys.readouterr().err
    assert register_and_run(command(rows, output, "--resume")) == 1
    assert "out.jsonl:1 is no record" in capsys.readouterr().err
    assert register_and_run(command(rows, output, "--overwrite")) == 0
    assert len(records(output)) == 3


def test_other_documents_or_settings_cannot_be_resumed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows, output = write_rows(tmp_path / "rows.jsonl", 5), tmp_path / "out.jsonl"
    assert register_and_run(command(rows, output)) == 0
    before = output.read_bytes()
    other = tmp_path / "other.jsonl"
    other.write_text(rows.read_text().replace("Rocket3", "Rocket9"))
    assert register_and_run(command(other, output, "--resume")) == 2
    assert "out.jsonl:4 is about document 'd3'" in capsys.readouterr().err
    other.write_text("".join(rows.read_text().splitlines(keepends=True)[:2]))
    assert register_and_run(command(other, output, "--resume")) == 2
    assert "holds 5 documents, but only 2 of them can be read" in capsys.readouterr().err
    (tmp_path / "out.jsonl.run").write_text(json.dumps({"limits": [7, None], "model": "naming"}))
    assert register_and_run(command(rows, output, "--resume")) == 2
    assert "begun with other settings" in capsys.readouterr().err
    assert output.read_bytes() == before
    assert register_and_run(command(rows, output, "--resume", "--format", "html")) == 2
    assert "need -o FILE with JSON lines" in capsys.readouterr().err


def test_a_second_process_is_kept_out(tmp_path: Path) -> None:
    rows, output = write_rows(tmp_path / "rows.jsonl", 40), tmp_path / "out.jsonl"
    first = start(command(rows, output, delay=40), tmp_path / "log")
    wait_for(first, output, 2)
    second = start(command(rows, output, "--resume"), tmp_path / "second")
    second.join(30)
    first.join(60)

    assert (first.exitcode, second.exitcode) == (0, 2)
    assert "another process is writing" in (tmp_path / "second").read_text()
    assert [r["id"] for r in records(output)] == [f"d{n}" for n in range(40)]


def run_with_size_limit(arguments: list[str], log: Path, limit: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    run_command(arguments, log)


def test_a_full_disk_leaves_whole_lines_and_a_way_on(tmp_path: Path) -> None:
    rows, output = write_rows(tmp_path / "rows.jsonl", 40, length=500), tmp_path / "out.jsonl"
    process = SPAWN.Process(
        target=run_with_size_limit, args=(command(rows, output), tmp_path / "log", 50_000)
    )
    process.start()
    process.join(60)

    said = (tmp_path / "log").read_text()
    assert process.exitcode == 1
    assert "make room and give --resume to go on" in said
    assert "Traceback" not in said
    assert 0 < len(records(output)) < 40
    assert output.read_bytes().endswith(b"\n")
    assert register_and_run(command(rows, output, "--resume")) == 0
    assert [r["id"] for r in records(output)] == [f"d{n}" for n in range(40)]


FULL_DISK = """
mount -t tmpfs -o size=1m none "$DISK" || exit 77
"$PYTHON" -c "$CODE" 2> first.log; echo $? > first.status
cp "$DISK/out.jsonl" first.jsonl
mount -o remount,size=16m "$DISK" || exit 78
"$PYTHON" -c "$CODE" --resume 2> second.log; echo $? > second.status
cp "$DISK/out.jsonl" second.jsonl
ls -A "$DISK" > left
"""


def run_on_a_small_disk(arguments: list[str], disk: Path, place: Path) -> None:
    """Run a command on a file system of 1 MB, and resume it when that is larger.

    The file system is seen by the commands alone, in a namespace of their own.
    """
    code = (
        "import sys; sys.path.insert(0, 'TESTS'); from long_run_backends import *; "
        f"sys.exit(register_and_run({arguments!r} + sys.argv[1:]))"
    ).replace("TESTS", str(Path(__file__).parent))
    told = {"DISK": str(disk), "CODE": code, "PYTHON": sys.executable}
    root = str(Path(__file__).parents[1])
    path = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    said = ["there is no unshare(1)"]
    for rights in ([], ["--user", "--map-root-user"]):
        if shutil.which("unshare") is None:
            break
        done = subprocess.run(
            ["unshare", *rights, "--mount", "sh", "-c", FULL_DISK],
            env={**os.environ, **told, "PYTHONPATH": path},
            cwd=place,
            capture_output=True,
            text=True,
            check=False,
        )
        if (place / "first.status").exists():
            assert done.returncode == 0, done.stderr
            return
        said.append(done.stderr.strip())
    pytest.skip(f"this process may mount no file system: {'; '.join(said[1:] or said)}")


def test_a_disk_that_is_really_full_leaves_whole_lines_and_a_way_on(tmp_path: Path) -> None:
    rows, disk = write_rows(tmp_path / "rows.jsonl", 400, length=500), tmp_path / "disk"
    disk.mkdir()
    assert register_and_run(command(rows, tmp_path / "undisturbed.jsonl")) == 0
    run_on_a_small_disk(command(rows, disk / "out.jsonl"), disk, tmp_path)

    said = (tmp_path / "first.log").read_text()
    kept = (tmp_path / "first.jsonl").read_bytes()
    assert (tmp_path / "first.status").read_text() == "1\n"
    assert "No space left on device" in said
    assert "make room and give --resume to go on" in said
    assert "Traceback" not in said
    assert 500_000 < len(kept) < 1_100_000
    assert kept.endswith(b"\n")
    ids = [json.loads(line)["id"] for line in kept.splitlines()]
    assert ids == [f"d{n}" for n in range(len(ids))]
    assert f"it holds {len(ids)} whole documents" in said

    assert (tmp_path / "second.status").read_text() == "0\n"
    assert f"going on after {len(ids)} documents" in (tmp_path / "second.log").read_text()
    assert (tmp_path / "second.jsonl").read_bytes().startswith(kept)
    assert records(tmp_path / "second.jsonl") == records(tmp_path / "undisturbed.jsonl")
    assert (tmp_path / "left").read_text() == "out.jsonl\n"


@pytest.mark.parametrize(
    "held",
    [
        "my diary",
        "my diary, of several lines\nand no end of the last",
        '{"id": "d0", "text": "precious"}',
        '{"id": "d0", "text": "precious"}\n{"id": "d1", "text": "Rocket1"}',
        '{"note": "an error of \\"kind\\": \\"backend\\""}\n',
        'an error of "kind": "backend"\n',
    ],
)
def test_resuming_leaves_a_file_that_is_no_run_as_it_is(
    held: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows, output = write_rows(tmp_path / "rows.jsonl", 3), tmp_path / "out.jsonl"
    output.write_text(held)
    assert register_and_run(command(rows, output, "--resume")) == 1
    assert "is no record; give --overwrite" in capsys.readouterr().err
    assert output.read_text() == held


@pytest.mark.parametrize("end", [b"{", b'{"id"', b'{"id": "d2", "te', b'{"id": "d2", "text": "}'])
def test_half_a_record_is_cut_off_only_when_the_documents_fit(end: bytes, tmp_path: Path) -> None:
    rows, output = write_rows(tmp_path / "rows.jsonl", 3), tmp_path / "out.jsonl"
    assert register_and_run(command(rows, output)) == 0
    expected = records(output)
    cut = b"".join(output.read_bytes().splitlines(keepends=True)[:2]) + end
    output.write_bytes(cut)
    other = tmp_path / "other.jsonl"
    other.write_text(rows.read_text().replace("Rocket1", "Rocket9"))
    assert register_and_run(command(other, output, "--resume")) == 2
    assert output.read_bytes() == cut
    assert register_and_run(command(rows, output, "--resume")) == 0
    assert records(output) == expected


def test_failures_are_records_and_too_many_end_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows, output = tmp_path / "rows.jsonl", tmp_path / "out.jsonl"
    texts = ["Rocket0", "BOMB", "", "Rocket3", "CRASH", "Rocket5", "BOMB", "Rocket7", "Rocket8"]
    lines = [json.dumps({"text": text}) for text in texts]
    lines[7] = "{"
    rows.write_text("\n".join(lines))
    assert register_and_run(command(rows, output)) == 1
    said = capsys.readouterr().err
    assert [[p["kind"] for p in r["problems"]] for r in records(output)] == [
        [], ["backend"], ["input"], [], ["backend"], [], ["backend"], ["unreadable"], [],
    ]  # fmt: skip
    assert "the worker thread died" in said
    assert "5 of 9 documents failed" in said
    expected = records(output)

    assert register_and_run(command(rows, output, "--overwrite", "--max-errors", "1")) == 1
    said = capsys.readouterr().err
    assert "stopped: 2 documents failed, and --max-errors allows for 1" in said
    assert "3 documents done and kept" in said
    assert records(output) == expected[:3]
    assert register_and_run(command(rows, output, "--resume")) == 1
    assert "5 of 9 documents failed" in capsys.readouterr().err
    assert records(output) == expected


def test_many_failures_do_not_flood_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("{\n" * 100)
    assert register_and_run(command(rows, tmp_path / "out.jsonl")) == 1
    said = capsys.readouterr().err
    assert said.count("is not JSON") == 20
    assert "80 more sentences" in said


def test_a_broken_pipe_is_quiet(tmp_path: Path) -> None:
    rows = write_rows(tmp_path / "rows.jsonl", 3000)
    code = (
        "import sys; sys.path.insert(0, 'tests'); from long_run_backends import *; "
        f"sys.exit(register_and_run({command(rows, Path('-'))[:-2]!r} + ['--format', 'jsonl']))"
    )
    done = subprocess.run(
        f'set -o pipefail; {sys.executable} -c "$CODE" | head -n 1 | wc -l',
        shell=True,
        executable="/bin/bash",
        env={**os.environ, "CODE": code},
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("1", "")
    assert done.returncode == 1


@dataclass
class Rocket(Entity):
    """A launcher."""

    span: str  # Its name.


def extraction(text: str, name: str = "0") -> Extraction:
    return Extraction(Document(text, id=name))


def test_a_record_that_json_cannot_say_is_a_record_with_its_problem(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    pair = "\ud83d\ude00 Ann"
    with RecordFile(path, {}) as file:
        file.add(extraction(pair))
        file.add(extraction("\ud800", "caf\udce9"))
    found = list(read_records(path))
    assert [r["text"] for r in found] == ["?? Ann", "\ud800"]
    assert [p["kind"] for r in found for p in r["problems"]] == ["record"]

    with RecordFile(path, {}, resume=True) as file:
        left = file.skip_done([Document(pair), Document("\ud800", id="caf\udce9"), Document("x")])
        assert [d.text for d in left if isinstance(d, Document)] == ["x"]
        assert (file.done, file.failed) == (2, 1)


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written: there is no such directory"):
        RecordFile(tmp_path / "none" / "out.jsonl", {})
    with pytest.raises(InputError, match="cannot be written"):
        RecordFile(tmp_path, {})
    with RecordFile(tmp_path / "a", {}), pytest.raises(UsageError, match="another process"):
        RecordFile(tmp_path / "a", {})
    assert not (tmp_path / "a.lock").exists()


def test_a_failed_write_names_the_way_on(tmp_path: Path) -> None:
    with RecordFile(tmp_path / "out.jsonl", {}) as file:
        file.add(extraction("Ann"))
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300, before[1]))
        try:
            with pytest.raises(RecordError, match="it holds 1 whole document: make room"):
                file.add(extraction("x" * 1000))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        file.add(extraction("Bo"))
    assert [r["text"] for r in read_records(tmp_path / "out.jsonl")] == ["Ann", "Bo"]


@dataclass
class Payload(Entity):
    """What a rocket carries."""

    span: str  # Its name.


def finder(calls: list[str]) -> Extractor:
    def answer(suffix: str) -> str:
        calls.append(suffix)
        return "[]"

    return Extractor([Rocket], backend=ScriptedBackend(answer))


@pytest.fixture
def notes() -> list[str]:
    return []


@pytest.fixture
def results(tmp_path: Path, notes: list[str]) -> Iterator[Results]:
    extractor = finder([])
    with Results(
        extractor.fingerprint, extractor.task, directory=tmp_path / "kept", note=notes.append
    ) as kept:
        yield kept


def test_kept_results_are_not_read_again(results: Results, tmp_path: Path) -> None:
    calls: list[str] = []
    documents = [Document("a", id="1"), Document("b", id="2"), Document("a", id="3")]
    first = list(read_on(finder(calls), documents, results=results))
    again = [*documents, Extraction(Document("", id="4")), Document("c", id="5")]
    second = list(read_on(finder(calls), again, results=results))

    assert [e.document.id for e in second] == ["1", "2", "3", "4", "5"]
    assert [e.mentions for e in second[:3]] == [e.mentions for e in first]
    assert len(calls) <= 4
    assert oct((tmp_path / "kept").stat().st_mode)[-3:] == "700"
    assert oct((tmp_path / "kept" / "results.sqlite").stat().st_mode)[-3:] == "600"


def test_results_of_other_settings_inputs_or_texts_are_not_taken(
    results: Results, tmp_path: Path
) -> None:
    results.add(extraction("a"))
    assert results.find(Document("a", id="other")) is not None
    assert results.find(Document("b")) is None
    assert results.find(Document("a", inputs={"x": "y"})) is None
    assert results.find(Document("a", given=("x",))) is None
    other = Extractor([Rocket], backend=ScriptedBackend([]), window=9)
    results.commit()
    with Results(other.fingerprint, other.task, directory=tmp_path / "kept") as kept:
        assert kept.find(Document("a")) is None


def test_results_are_kept_whatever_was_given(results: Results) -> None:
    """What was given may be of a class that the task does not know; the document brings it."""
    document = Document("a", given=("a", Payload("a")))
    results.add(Extraction(document))
    found = results.find(Document("a", id="other", given=("a", Payload("a"))))
    assert found is not None
    assert found.document.given == ("a", Payload("a"))


def test_what_was_cut_short_is_not_kept(results: Results) -> None:
    results.add(Extraction(Document("a"), truncated=True))
    assert results.find(Document("a")) is None


def test_a_damaged_store_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "kept" / "results.sqlite"
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 100)
    notes: list[str] = []
    extractor = finder([])
    with Results("f", extractor.task, directory=path.parent, note=notes.append) as kept:
        kept.add(extraction("a"))
        assert kept.find(Document("a")) is not None
    assert ["is damaged and is begun anew" in note for note in notes] == [True]


@pytest.mark.skipif(os.getuid() == 0, reason="root writes everywhere")
def test_a_store_that_cannot_be_written_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir(mode=0o500)
    notes: list[str] = []
    with Results("f", finder([]).task, directory=tmp_path / "kept", note=notes.append) as kept:
        kept.add(extraction("a"))
        kept.add(extraction("b"))
        assert kept.find(Document("a")) is None
    assert len(notes) == 1


def test_a_store_in_the_place_of_a_file_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file")
    notes: list[str] = []
    calls: list[str] = []
    with Results("f", finder([]).task, directory=tmp_path / "kept", note=notes.append) as kept:
        assert len(list(read_on(finder(calls), [Document("a")] * 3, results=kept))) == 3
    assert len(notes) == 1
    assert "Results are not kept" in notes[0]


def test_a_store_on_a_full_disk_is_left_alone(tmp_path: Path) -> None:
    notes: list[str] = []
    with Results("f", finder([]).task, directory=tmp_path / "kept", note=notes.append) as kept:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, before[1]))
        try:
            rng = random.Random(1)
            texts = ["".join(rng.choices("abcdefgh", k=20_000)) for _ in range(40)]
            for text in texts:
                kept.add(extraction(text))
            kept.commit()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert kept.find(Document("x")) is None
    assert len(notes) == 1


def test_the_store_is_bounded(tmp_path: Path) -> None:
    task = finder([]).task
    rng = random.Random(1)
    with Results("f", task, directory=tmp_path / "kept", largest=300_000) as kept:
        for number in range(3000):
            kept.add(extraction(f"{number} " + "".join(rng.choices("abcdefgh", k=500))))
    assert (tmp_path / "kept" / "results.sqlite").stat().st_size < 1_500_000
