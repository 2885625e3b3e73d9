"""Ways to label side by side: what runs, what does not apply, what fails, what goes on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from benchmark_data import write_all, write_rte

from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.question import Question, Reply
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.benchmark import find_benchmark, run_labeling, write_labels
from gollie_like.benchmark.labeling_table import MAJORITY, build_labels, measure_ways
from gollie_like.benchmark.ways import WAYS, explain_gap
from gollie_like.cli import main
from gollie_like.errors import InputError, UsageError
from gollie_like.view import make_view

GOLD = ["HUM"] * 7 + ["LOC"] * 3 + ["NUM"] * 2
NAMES = {"HUM": "Human", "LOC": "Location", "NUM": "Numeric"}
HINTS = {"HUM": "is a person", "LOC": "is a place", "NUM": "is a number"}
"""Words of the docstrings by which a statement about a label is known."""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The usual sets, and twelve questions whose labels are unequally frequent."""
    root = write_all(tmp_path_factory.mktemp("data"))
    (root / "trec_qt").mkdir()
    lines = [f"{label}:x Question q{number:02} ?" for number, label in enumerate(GOLD)]
    (root / "trec_qt" / "TREC.test").write_text("\n".join(lines), "utf-8")
    return root


class Judge(ScriptedBackend):
    """Generates one label for all, and weighs rightly what it is asked about, but for questions in
    ``lost``, whose weighing and generation fail, and ``wrong`` ones, which it takes for Human.

    ``asked`` are the texts that were weighed; ``stop`` ends the process before that many of them.
    """

    def __init__(
        self,
        *,
        says: str = "Human",
        lost: Iterable[str] = (),
        wrong: Iterable[str] = (),
        stop: int | None = None,
        passes: int = 0,
    ) -> None:
        super().__init__(self._write, weights=self._believe)
        self.says, self.lost, self.wrong = says, tuple(lost), tuple(wrong)
        self.stop, self.passes = stop, passes
        self.asked: list[str] = []

    def _write(self, suffix: str) -> str | Exception:
        return RuntimeError("no room") if self._is_lost(suffix) else f" [{self.says}()]"

    def _is_lost(self, shown: str) -> bool:
        return any(name in shown for name in self.lost)

    def _believe(self, shown: str, answer: str) -> float:
        number = next((n for n in range(len(GOLD)) if f"q{n:02}" in shown), None)
        if number is None:  # a text that says nothing
            return 0.0
        gold = "HUM" if f"q{number:02}" in self.wrong else GOLD[number]
        if "statement" not in shown:
            return 0.0 if NAMES[gold] in answer else -4.0
        statement = shown.partition("statement = ")[2]
        true = HINTS[gold] in statement or NAMES[gold].lower() in statement
        return 0.0 if true != ("DoesNot" in answer) else -4.0

    def generate(self, requests: Iterable[Request]) -> Iterator[Completion]:
        for completion in super().generate(requests):
            yield replace(completion, passes=self.passes)

    def weigh(self, questions: Iterable[Question]) -> Iterator[Reply]:
        for question in questions:
            if "q" in question.suffix and "Question" in question.suffix:
                self.asked.append(question.suffix)
            if self.stop is not None and len(self.asked) > self.stop:
                raise KeyboardInterrupt
            if self._is_lost(question.suffix):
                yield Reply(message="no room")
                continue
            (reply,) = super().weigh([question])
            yield replace(reply, passes=self.passes)


def rows_of(tables: Any, number: int = 0) -> dict[str, dict[str, Any]]:
    return {row["way"]: row for row in tables["tasks"][number]["ways"]}


def test_every_way_labels_the_same_documents(data: Path, tmp_path: Path) -> None:
    backend = Judge(wrong=["q10", "q11"], passes=2)
    task = run_labeling(find_benchmark("trec_qt"), backend, data)
    tables = write_labels([task], tmp_path)
    rows = rows_of(tables)

    assert list(rows) == [*(way.key for way in WAYS), MAJORITY]
    assert rows["generation.full"]["accuracy"] == pytest.approx(7 / 12)
    for key in ("likelihood.full", "likelihood.names"):
        row = rows[key]
        assert row["accuracy"] == pytest.approx(10 / 12)
        assert row["interval"][0] < 10 / 12 < row["interval"][1]
        # Human 7 of 9 said, Location all, Numeric never.
        assert row["macro_f1"] == pytest.approx((14 / 16 + 1 + 0) / 3)
        assert row["never_chosen"] == ["Numeric"]
        assert row["against_generation"]["difference"] == pytest.approx(3 / 12)
        assert row["documents"] == 12
        assert row["failed"] == 0
        assert (row["passes"], row["passes_per_document"]) == (24, 2.0)
        assert row["documents_per_second"] > 0
    assert rows["generation.names"]["against_generation"]["p"] == 1.0
    assert rows["generation.full"]["against_generation"] is None
    assert rows["generation.full"]["passes"] == 24
    for document in task["documents"]:
        shares = document["answers"]["likelihood.full"]["probabilities"]
        assert sum(shares.values()) == pytest.approx(1)
        assert set(shares) == set(task["labels"])


def test_the_majority_class_is_that_of_the_gold_drawn(data: Path) -> None:
    task = run_labeling(find_benchmark("trec_qt"), Judge(), data)
    row = measure_ways(task)[-1]
    assert (row["label"], row["count"]) == ("Human", 7)
    assert row["accuracy"] == pytest.approx(7 / 12)
    assert row["never_chosen"] == ["Location", "Numeric"]
    assert task["gold"] == {"Human": 7, "Location": 3, "Numeric": 2}


def test_a_tested_difference_is_surer_than_chance(data: Path) -> None:
    task = run_labeling(find_benchmark("trec_qt"), Judge(says="Abbreviation"), data)
    rows = {row["way"]: row for row in measure_ways(task)}
    assert rows["generation.full"]["accuracy"] == 0.0
    assert rows["likelihood.full"]["accuracy"] == 1.0
    assert rows["likelihood.full"]["against_generation"]["p"] < 0.05
    assert rows["likelihood.full"]["against_generation"]["low"] > 0


def test_tables_can_be_made_again_from_the_file(data: Path, tmp_path: Path) -> None:
    task = run_labeling(find_benchmark("trec_qt"), Judge(wrong=["q08"], lost=["q03"]), data)
    tables = write_labels([task], tmp_path)
    read = json.loads((tmp_path / "labels.json").read_text("utf-8"))
    assert read == json.loads(json.dumps(tables))
    assert measure_ways(read["tasks"][0]) == tables["tasks"][0]["ways"]
    for key in ("model", "model_hash", "command", "packages", "machine", "commit", "date"):
        assert key in read
    for row in read["tasks"][0]["ways"][:-1]:
        assert row["settings"]["documents"] == 12
    hashes = {row["settings"]["question_sha256"] for row in read["tasks"][0]["ways"][:-1]}
    # Generation and likelihood ask the same; calibration also asks about empty texts.
    assert len(hashes) == 6


def test_a_task_of_two_inputs_is_judged_as_one_text(data: Path) -> None:
    """What the labels are statements about is both texts, each under its name."""
    asked: list[str] = []

    def weigh(suffix: str, answer: str) -> float:
        asked.append(suffix)
        return -len(answer)

    backend = ScriptedBackend(lambda _: " [Entailment()]", weights=weigh)
    task = run_labeling(find_benchmark("rte"), backend, data)
    rows = {row["way"]: row for row in measure_ways(task)}
    assert rows["likelihood.full"]["accuracy"] == 0.5
    assert 0 <= rows["entailment.full"]["accuracy"] <= 1
    assert any("premise: " in text and "hypothesis: " in text for text in asked)


def test_entailment_is_not_run_for_more_labels_than_statements_can_be_read() -> None:
    for name, runs in (("banking77", True), ("clinc150", False)):
        task = find_benchmark(name).task
        reasons = {way.key: explain_gap(way, task) for way in WAYS}
        assert bool(reasons["entailment.full"]) is not runs
        assert not reasons["likelihood.names"]
    assert "151 of them" in reasons["entailment.names"]


def test_classes_without_guidelines_have_none_to_leave_out(data: Path) -> None:
    benchmark = find_benchmark("trec_qt")
    bare = replace(benchmark, task=make_view(benchmark.task, guidelines=False))
    rows = {row["way"]: row for row in measure_ways(run_labeling(bare, Judge(), data))}
    assert "no docstrings" in rows["likelihood.names"]["not_applicable"]
    assert rows["likelihood.full"]["accuracy"] == 1.0


def test_a_document_that_fails_counts_as_wrong_and_is_tried_again(
    data: Path, tmp_path: Path
) -> None:
    benchmark = find_benchmark("trec_qt")
    task = run_labeling(benchmark, Judge(lost=["q00", "q09"]), data, folder=tmp_path)
    rows = rows_of(write_labels([task], tmp_path))
    assert rows["generation.full"]["accuracy"] == pytest.approx(6 / 12)
    assert rows["generation.full"]["failed"] == 2
    for key in ("likelihood.full", "calibrated.names", "entailment.full"):
        assert rows[key]["accuracy"] == pytest.approx(10 / 12)
        assert rows[key]["failed"] == 2
    page = (tmp_path / "labels.md").read_text("utf-8")
    assert "Failed (likelihood, name and guidelines): TREC.test:1: no room" in page

    again = Judge()
    task = run_labeling(benchmark, again, data, folder=tmp_path)
    rows = {row["way"]: row for row in measure_ways(task)}
    assert rows["likelihood.full"]["accuracy"] == 1.0
    assert rows["generation.full"]["failed"] == 0
    weighed = {name for name in ("q00", "q05", "q09") for shown in again.asked if name in shown}
    assert weighed == {"q00", "q09"}


def test_calibration_that_fails_fails_its_documents_alone(data: Path) -> None:
    task = run_labeling(find_benchmark("trec_qt"), Judge(lost=["N/A"]), data)
    rows = {row["way"]: row for row in measure_ways(task)}
    assert rows["likelihood.full"]["failed"] == 0
    assert rows["calibrated.full"]["failed"] == 12
    assert rows["calibrated.full"]["accuracy"] == 0.0
    failed = task["documents"][0]["answers"]["calibrated.full"]["failed"]
    assert "content-free texts could not be weighed" in failed


def test_an_interrupted_run_goes_on_where_it_was(data: Path, tmp_path: Path) -> None:
    benchmark = find_benchmark("trec_qt")
    with pytest.raises(KeyboardInterrupt):  # in the second way that weighs
        run_labeling(benchmark, Judge(stop=17), data, folder=tmp_path)
    # What was begun together with the question that stopped it is read once more.
    begun = (tmp_path / "trec_qt-test.likelihood.names.predictions.jsonl").read_text("utf-8")
    done = len(begun.splitlines())
    assert 1 <= done <= 1 + 5

    rest = Judge()
    task = run_labeling(benchmark, rest, data, folder=tmp_path)
    assert len(rest.asked) == 12 * 6 - 12 - (done - 1)
    whole = run_labeling(benchmark, Judge(), data)
    assert strip(task) == strip(whole)

    quiet = Judge()
    run_labeling(benchmark, quiet, data, folder=tmp_path)
    assert quiet.asked == []
    with pytest.raises(UsageError, match=r"other settings: .*seed"):
        run_labeling(benchmark, Judge(), data, folder=tmp_path, seed=3)
    anew = Judge()
    run_labeling(benchmark, anew, data, folder=tmp_path, seed=3, restart=True)
    assert len(anew.asked) == 12 * 6


def test_a_journal_with_a_foreign_line_is_refused_with_its_place(
    data: Path, tmp_path: Path
) -> None:
    benchmark = find_benchmark("trec_qt")
    run_labeling(benchmark, Judge(), data, folder=tmp_path, limit=2)
    journal = tmp_path / "trec_qt-test.likelihood.full.predictions.jsonl"
    whole = journal.read_text("utf-8")
    for line in ('{"position": 1, "surprise": 2}', '{"record": {}}', "nonsense\n{}"):
        journal.write_text(f"{whole}{line}\n", "utf-8")
        with pytest.raises(InputError, match=r"\.predictions\.jsonl:4 is no line of a journal"):
            run_labeling(benchmark, Judge(), data, folder=tmp_path, limit=2)


def strip(task: dict[str, Any]) -> list[Any]:
    """What was said, without how long it took."""
    return [
        {
            key: {name: value for name, value in answer.items() if name != "seconds"}
            for key, answer in document["answers"].items()
        }
        for document in task["documents"]
    ]


def test_tasks_that_are_not_of_one_label_are_refused(data: Path) -> None:
    with pytest.raises(UsageError, match="conll04 asks for relations and entities, not for labels"):
        run_labeling(find_benchmark("conll04"), Judge(), data)
    with pytest.raises(UsageError, match="sts_semeval asks for score"):
        run_labeling(find_benchmark("sts_semeval"), Judge(), data)
    benchmark = find_benchmark("trec_qt")
    several = replace(benchmark, task=replace(benchmark.task, cardinality="subset"))
    with pytest.raises(UsageError, match=r"exactly one label of each text .*'subset'"):
        run_labeling(several, Judge(), data)
    with pytest.raises(UsageError, match="nothing to choose"):
        run_labeling(find_benchmark("trec_qt:Human"), Judge(), data)


def test_empty_data_and_backends_that_cannot_weigh_are_refused(data: Path, tmp_path: Path) -> None:
    (tmp_path / "trec_qt").mkdir()
    (tmp_path / "trec_qt" / "TREC.test").write_text("", "utf-8")
    with pytest.raises(InputError, match="no document with labels"):
        run_labeling(find_benchmark("trec_qt"), Judge(), tmp_path)
    with pytest.raises(InputError, match="no answers"):
        build_labels([])

    class Mute:
        name = "mute"

    with pytest.raises(UsageError, match="mute can only generate"):
        run_labeling(find_benchmark("trec_qt"), Mute(), data)


def test_the_first_screen_says_what_was_compared(data: Path, tmp_path: Path) -> None:
    one = run_labeling(find_benchmark("trec_qt"), Judge(says="Abbreviation"), data)
    backend = ScriptedBackend(lambda _: " [Entailment()]", weights=lambda _, a: -len(a))
    two = run_labeling(find_benchmark("rte"), backend, data, limit=6)
    write_labels([one, two], tmp_path)
    page = (tmp_path / "labels.md").read_text("utf-8")
    first = page.partition("## How to read it")[0]
    assert "trec_qt (12 documents, one of 6 labels each); rte (6 documents, one of 2" in first
    assert "| likelihood | name and guidelines | ▲ **100.0%** (100–100) |" in first
    assert "| majority class (no model) |  |" in first
    assert "**6 documents of a task cannot tell ways apart" in first
    assert "| majority class (no model): Human |" in page.partition("## trec_qt")[2]
    assert "--weigh --report FOLDER" in page
    widths = {line.count("|") for line in page.splitlines() if line.startswith("| generation | n")}
    assert widths == {5, 13}
    for line in page.splitlines():
        if line.startswith("| "):
            assert line.count("|") in (5, 13), line


def test_one_document_makes_a_table(data: Path, tmp_path: Path) -> None:
    task = run_labeling(find_benchmark("trec_qt"), Judge(), data, limit=1)
    (row, *_) = write_labels([task], tmp_path)["tasks"][0]["ways"]
    assert row["interval"] in ([0.0, 0.0], [1.0, 1.0])
    assert "**1 document of a task" in (tmp_path / "labels.md").read_text("utf-8")


def test_the_command_compares_ways_and_says_what_failed(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A script from a file has no weights: its generation counts, all weighing fails."""
    script = tmp_path / "answers.jsonl"
    script.write_text('" [Entailment()]"\n' * 16, "utf-8")
    words = ["benchmark", "rte", "--data", str(data), "--model", f"scripted:{script}", "--weigh"]
    folder = tmp_path / "labels"
    run = [*words, "--report", str(folder)]

    assert main(run) == 1
    out, err = capsys.readouterr()
    assert "generation, with guidelines             accuracy 0.500" in out
    assert "rte: likelihood, names alone: done" in err
    assert "rte: 48 answers failed" in err
    read = json.loads((folder / "labels.json").read_text("utf-8"))
    rows = rows_of(read)
    assert rows["likelihood.full"]["failed"] == 8
    assert rows["likelihood.full"]["accuracy"] == 0.0
    assert rows["likelihood.full"]["passes"] is None
    assert read["command"].startswith("gollie-like benchmark rte --data DIR --seed 0 --model ")

    script.write_text("", "utf-8")  # what was generated is not generated again
    assert main(run) == 1
    assert "generation, with guidelines             accuracy 0.500" in capsys.readouterr().out
    assert main([*run, "--restart"]) == 1
    assert "generation, with guidelines             accuracy 0.000" in capsys.readouterr().out


def test_the_command_refuses_what_it_cannot_do(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "answers.jsonl"
    script.write_text('" [Entailment()]"\n' * 64, "utf-8")
    words = ["--data", str(data), "--model", f"scripted:{script}", "--weigh"]
    folder = ["--report", str(tmp_path / "labels")]
    for asked, told in [
        (["rte", *words], "needs a folder"),
        (["rte", *words, "--report", str(tmp_path / "a.json")], "needs a folder"),
        (["rte", *words, *folder, "--study"], "leave out --study"),
        (["rte", *words, *folder, "--no-guidelines"], "--no-guidelines"),
        (["rte", "conll04", *words, *folder], "conll04 asks for relations and entities"),
    ]:
        assert main(["benchmark", *asked]) == 2
        assert told in capsys.readouterr().err
    assert not (tmp_path / "labels").exists()
    # One task of several whose files are not there is told; the others are done.
    assert main(["benchmark", "mrpc", "rte", *words, *folder]) == 1
    assert "mrpc: " in capsys.readouterr().err
    read = json.loads((tmp_path / "labels" / "labels.json").read_text("utf-8"))
    assert [task["task"] for task in read["tasks"]] == ["rte"]


def test_other_text_is_read_and_told(tmp_path: Path) -> None:
    """Texts in other scripts, and one with everything that could break a page or a prompt."""
    write_rte(tmp_path / "rte" / "dev.tsv")
    lines = (tmp_path / "rte" / "dev.tsv").read_text("utf-8").splitlines()
    lines[1] = "0\t猫が | 魚を `食べた`。\tresult = []\tnot_entailment"
    lines[2] = "1\tЖили 🙂\u2028 были\tЖили\tentailment"
    (tmp_path / "rte" / "dev.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    backend = ScriptedBackend(lambda _: " [Entailment()]", weights=lambda _, a: -len(a))
    task = run_labeling(find_benchmark("rte"), backend, tmp_path, folder=tmp_path / "out")
    assert task["n"] == 8
    again = run_labeling(find_benchmark("rte"), backend, tmp_path, folder=tmp_path / "out")
    assert strip(again) == strip(task)
