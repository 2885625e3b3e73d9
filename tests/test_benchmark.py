"""Benchmarks: tasks and their gold, the round trip, runs that stop and go on, views."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from benchmark_data import PEOPLE, make_extractor, read, write_all

from gollie_like.backends.protocol import Request
from gollie_like.benchmark import (
    Said,
    check_round_trip,
    describe_view,
    find_benchmark,
    list_benchmarks,
    make_view,
    read_gold,
    run_benchmark,
    score_benchmark,
)
from gollie_like.cli import main
from gollie_like.errors import InputError, UsageError
from gollie_like.extractor import Extractor
from gollie_like.ground import locate
from gollie_like.prompt import render_prefix
from gollie_like.schema import Entity

SETS = [
    ("crossner_ai", None, ("entities",)),
    ("conll04", None, ("relations", "entities")),
    ("rte", None, ("labels",)),
    ("squad2", None, ("answers",)),
    ("aste_v2", "14lap/test", ("opinions",)),
    ("bionlp13cg_ee", None, ("events",)),
    ("ade_v2", None, ("relations",)),
    ("chemprot", None, ("relations",)),
]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_all(tmp_path_factory.mktemp("data"))


@pytest.mark.parametrize("name", list_benchmarks())
def test_every_module_with_a_reader_is_a_task(name: str) -> None:
    benchmark = find_benchmark(name)
    assert benchmark.name == name
    assert benchmark.families
    assert benchmark.classes
    assert all((benchmark.source, benchmark.license, benchmark.citation, benchmark.title))
    assert not benchmark.citation.endswith("scoring")
    assert set(benchmark.labels.values()) - {None} <= {s.cls for s in benchmark.task.schema}


def test_a_name_and_its_module_are_one_task() -> None:
    by_name, by_module = (
        find_benchmark(place) for place in ("crossner_ai", "guidelines.benchmarks.crossner_ai")
    )
    assert by_name.task.schema == by_module.task.schema
    assert (by_name.name, by_name.data.name) == (by_module.name, by_module.data.name)
    assert by_name.citation.startswith("Liu et al. 2021")
    assert by_name.citation.endswith("AAAI")


def test_classes_behind_a_colon_and_without_some() -> None:
    some = find_benchmark("conll04:Person,WorkFor")
    assert set(some.classes) >= {"Person", "WorkFor"}
    assert "Kill" not in some.classes
    assert some.labels["Kill"] is None
    assert find_benchmark("conll04:Person").families == ("entities",)
    fewer = find_benchmark("crossner_ai").drop(["Miscellaneous"])
    assert "Miscellaneous" not in fewer.classes
    assert fewer.labels["misc"] is None


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("crossner", "did you mean"),
        ("nonsense", "--list"),
        ("guidelines.space", "no LABELS"),
        ("crossner_ai:Alien", "no class 'Alien'"),
        ("guidelines.benchmarks.nonsense", "no module"),
    ],
)
def test_what_does_not_exist_is_said(reference: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        find_benchmark(reference)


def test_a_file_of_ones_own_names_its_set(tmp_path: Path, data: Path) -> None:
    (tmp_path / "mine.py").write_text(
        "from dataclasses import dataclass\nfrom gollie_like.schema import Entity\n"
        "@dataclass\nclass Inventor(Entity):\n    'Who built it.'\n    span: str  # The name.\n"
        "SET = 'crossner_ai'\n"
        "LABELS = {'researcher': Inventor, 'product': None, 'country': None}\n"
    )
    gold = read(find_benchmark(str(tmp_path / "mine.py")), data)
    assert {m.label for item in gold.documents for m in item.gold} == {"Inventor"}


@pytest.mark.parametrize(("name", "split", "families"), SETS)
def test_gold_goes_there_and_back(
    name: str, split: str | None, families: tuple[str, ...], data: Path
) -> None:
    benchmark = find_benchmark(name)
    assert benchmark.families == families
    gold = read(benchmark, data, split)
    trip = check_round_trip(benchmark, gold)
    assert trip.instances == sum(len(item.gold) for item in gold.documents) > 0
    # The guard of events keeps all; every set here is whole.
    assert trip.exact == trip.instances, str(trip)
    assert trip.whole == len(gold)
    assert "100.00%" in str(trip)


def test_inputs_are_those_the_task_reads(data: Path) -> None:
    pair = read(find_benchmark("rte"), data).documents[0].document
    assert pair.inputs == {"hypothesis": "Bo sold maps."}
    marked = read(find_benchmark("chemprot"), data).documents[0].document
    assert marked.inputs == {"first": "Zilin", "second": "actase"}
    questions = read(find_benchmark("squad2"), data).documents
    assert [item.answers for item in questions] == [("Eve Lund", "Lund"), ("1930",), ()]


def test_pairs_of_one_sentence_are_one_document(data: Path) -> None:
    gold = read(find_benchmark("ade_v2"), data)
    assert [len(item.gold) for item in gold.documents] == [2, 0]
    assert {m.instance.drug for m in gold.documents[0].gold} == {"zomepirac"}


def test_strings_among_instances_have_one_path(data: Path) -> None:
    """Gold, grounding and scores must agree where a list holds events and names."""
    benchmark = find_benchmark("bionlp13cg_ee")
    gold = read(benchmark, data)
    item = gold.documents[0]
    read_back = locate(item.gold, item.document.text, benchmark.task.schema)
    assert [dict(m.spans) for m in read_back] == [dict(m.spans) for m in item.gold]
    assert any("theme" in m.spans and "theme[0].mention" in m.spans for m in item.gold)
    scores = score_benchmark(benchmark, gold.documents, [Said(read_back)])
    assert {name: made.f1 for name, made in scores.items()} == dict.fromkeys(scores, 1.0)
    assert scores["argument"].total.gold == 4


def test_a_draw_grows_with_its_limit_and_keeps_file_order(data: Path) -> None:
    benchmark = find_benchmark("crossner_ai")
    ids = [
        [item.document.id for item in read_gold(benchmark, data, limit=n, seed=3).documents]
        for n in (4, 8, None)
    ]
    assert set(ids[0]) < set(ids[1]) < set(ids[2])
    assert ids[0] == [name for name in ids[2] if name in ids[0]]
    other = read_gold(benchmark, data, limit=4, seed=4)
    assert [item.document.id for item in other.documents] != ids[0]


def test_data_that_is_not_there_or_not_labeled(data: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no"):
        read_gold(find_benchmark("mrpc"), data)
    with pytest.raises(UsageError, match="no split"):
        read_gold(find_benchmark("rte"), data, split="nonsense")
    (tmp_path / "rte").mkdir()
    (tmp_path / "rte" / "test.tsv").write_text("index\tsentence1\tsentence2\n0\tA b.\tB.\n")
    with pytest.raises(InputError, match="no document with labels"):
        read_gold(find_benchmark("rte"), tmp_path, split="test")


def test_malformed_records_are_refused_or_skipped_from_either_door(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "trec_qt").mkdir()
    lines = ["HUM:ind Who sang ?", "nonsense", "LOC:other Where is it ?"]
    (tmp_path / "trec_qt" / "TREC.test").write_text("\n".join(lines), "utf-8")
    benchmark = find_benchmark("trec_qt")
    with pytest.raises(InputError, match=r"TREC.test:2: .*on_error='skip'.*--on-error skip"):
        read_gold(benchmark, tmp_path)
    assert "2 records read, 1 skipped" in str(read_gold(benchmark, tmp_path, on_error="skip"))

    script = tmp_path / "answers.jsonl"
    script.write_text('" [Human()]"\n" [Location()]"\n', "utf-8")
    words = ["benchmark", "trec_qt", "--data", str(tmp_path)]
    run = [*words, "--model", f"scripted:{script}", "--report", str(tmp_path / "a.json")]
    assert main([*words, "--check"]) == main(run) == 2
    assert main([*words, "--check", "--on-error", "skip"]) == 0
    assert main([*run, "--on-error", "skip"]) == 0
    report = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert report["scores"]["names"]["accuracy"] == 1.0
    assert "1 skipped" in report["data"]["read"]
    assert "--on-error skip" in report["command"]
    assert "--on-error skip" in capsys.readouterr().err


def test_what_cannot_be_said_is_explained(tmp_path: Path) -> None:
    """A mark inside a word, and one of two equal words, of which grounding takes the first."""
    folder = tmp_path / "mit_movie"
    folder.mkdir()
    rows = [
        {
            "sentence": "blockbusters",
            "entities": [{"name": "bust", "type": "genre", "pos": [5, 9]}],
        },
        {
            "sentence": "up and up again",
            "entities": [{"name": "up", "type": "title", "pos": [7, 9]}],
        },
    ]
    (folder / "test.json").write_text(json.dumps(rows))
    benchmark = find_benchmark("mit_movie")
    trip = check_round_trip(benchmark, read(benchmark, tmp_path))
    assert dict(trip.reasons()) == {"inside-word": 1, "other-place": 1}
    assert (trip.said, trip.exact, trip.instances, trip.whole) == (1, 0, 2, 0)
    assert trip.said_share == 0.5
    assert "'bust' in 'blockbusters'" in str(trip)


@pytest.mark.parametrize(("name", "split", "families"), SETS)
@pytest.mark.parametrize("masked", [False, True])
def test_gold_as_answers_scores_one(
    name: str, split: str | None, families: tuple[str, ...], masked: bool, data: Path
) -> None:
    benchmark = find_benchmark(name)
    gold = read(benchmark, data, split)
    extractor = make_extractor(benchmark, gold, guidelines=not masked, masked=masked)
    run = run_benchmark(benchmark, extractor, data, split=split)
    scores = run.score()
    assert {made[made.headline] for made in scores.values()} == {1.0}
    assert {made.family for made in scores.values()} == {
        "relations" if family == "opinions" else family for family in families
    }
    assert run.settings["masked"] is masked
    assert run.settings["guidelines"] is not masked


def test_damage_costs(data: Path) -> None:
    """An invented class, nothing found, no list, a failing backend and silence, one each."""
    damage = {
        0: lambda answer: ' [Alien(span="Zog")]',
        1: lambda answer: " []",
        2: lambda answer: " nothing here",
        3: lambda answer: RuntimeError("out of luck"),
        4: lambda answer: "",
    }
    benchmark = find_benchmark("crossner_ai")
    gold = read(benchmark, data)
    extractor = make_extractor(
        benchmark, gold, lambda place, answer: damage.get(place, lambda a: a)(answer)
    )
    run = run_benchmark(benchmark, extractor, data)
    exact = run.score()["exact"]
    lost = sum(len(item.gold) for item in gold.documents[:5])
    assert exact.total.gold == sum(len(item.gold) for item in gold.documents)
    assert exact.total.right == exact.total.gold - lost
    assert (
        exact.total.predicted == exact.total.right + 3
    )  # the alien, and two outputs without a list
    assert [prediction.unparsed for prediction in run.predictions[:5]] == [1, 0, 1, 0, 1]
    assert [prediction.failed for prediction in run.predictions[:5]] == [False] * 3 + [True, False]
    assert exact.precision < 1
    assert exact.recall < 1


def test_answers_are_compared_as_squad_does(data: Path) -> None:
    benchmark = find_benchmark("squad2")
    answers = [' [Answer(span="Lund")]', " []", ' [Answer(span="1912")]']
    gold = read(benchmark, data)
    extractor = make_extractor(benchmark, gold, lambda place, _: answers[place])
    (scores,) = run_benchmark(benchmark, extractor, data).score().values()
    assert scores["exact"] == pytest.approx(1 / 3)  # the second alternative; nothing; too much
    assert scores["unanswerable"] == 0.0


class Stopped(Exception):
    """The run is killed."""


def stop_at(count: int):
    def progress(done: int, total: int, score: float) -> None:
        if done == count:
            raise Stopped

    return progress


def test_a_run_that_was_stopped_goes_on(data: Path, tmp_path: Path) -> None:
    """Stopped twice, once in the middle of a line, it ends as the one that was not."""
    benchmark = find_benchmark("crossner_ai")
    gold = read(benchmark, data)

    def change(place: int, answer: str) -> str:
        return answer if place % 3 else " []"

    whole = run_benchmark(benchmark, make_extractor(benchmark, gold, change), data)
    journal = tmp_path / "run.jsonl"
    with pytest.raises(Stopped):
        run_benchmark(
            benchmark,
            make_extractor(benchmark, gold, change),
            data,
            journal=journal,
            progress=stop_at(5),
        )
    assert len(journal.read_text().splitlines()) == 6
    with journal.open("a") as file:
        file.write('{"position": 5, "record": {"id"')
    seen = []

    def count(done: int, total: int, score: float) -> None:
        seen.append((done, total, score))

    answers = make_extractor(benchmark, gold, change)
    for _ in range(5):  # what the first sitting has read is not asked for again
        next(answers.backend.generate(iter([Request("", "")])))
    resumed = run_benchmark(benchmark, answers, data, journal=journal, progress=count)
    assert seen[0][:2] == (6, 12)
    assert len(seen) == 7
    assert seen[-1][2] == pytest.approx(whole.score()["exact"].f1)
    for one, two in zip(whole.extractions, resumed.extractions, strict=True):
        assert (one.document, one.mentions, one.code) == (two.document, two.mentions, two.code)
    assert whole.settings == resumed.settings
    again = make_extractor(benchmark, gold, lambda *_: RuntimeError("must not be asked"))
    third = run_benchmark(benchmark, again, data, journal=journal)
    assert third.score()["exact"].values == whole.score()["exact"].values


def test_other_settings_are_refused_and_begun_anew_on_request(data: Path, tmp_path: Path) -> None:
    benchmark = find_benchmark("crossner_ai")
    gold = read(benchmark, data)
    journal = tmp_path / "run.jsonl"

    def run(masked: bool = False, restart: bool = False, limit: int | None = None):
        extractor = make_extractor(benchmark, gold, masked=masked)
        return run_benchmark(
            benchmark, extractor, data, journal=journal, restart=restart, limit=limit
        )

    run()
    with pytest.raises(UsageError, match=r"other settings: .*masked"):
        run(masked=True)
    with pytest.raises(UsageError, match="limit"):
        run(limit=5)
    assert run(masked=True, restart=True).settings["masked"]
    journal.write_text("{}\n")
    with pytest.raises(UsageError, match="no journal"):
        run()
    journal.write_text('{"settings": {}}\nnonsense\n{}\n')
    with pytest.raises((UsageError, InputError)):
        run()


def test_failures_of_the_backend_are_tried_again(data: Path, tmp_path: Path) -> None:
    benchmark = find_benchmark("rte")
    gold = read(benchmark, data)
    journal = tmp_path / "run.jsonl"
    first = make_extractor(
        benchmark, gold, lambda place, answer: RuntimeError("busy") if place == 2 else answer
    )
    before = run_benchmark(benchmark, first, data, journal=journal)
    assert before.score()["names"]["accuracy"] == pytest.approx(7 / 8)
    second = make_extractor(benchmark, gold, lambda *_: " [NotEntailment()]")
    after = run_benchmark(benchmark, second, data, journal=journal)
    assert after.score()["names"]["accuracy"] == 1.0


def test_an_extractor_of_other_classes_is_refused(data: Path) -> None:
    @dataclass
    class Thing(Entity):
        """Anything."""

        span: str  # Its words.

    with pytest.raises(UsageError, match="other classes"):
        run_benchmark(find_benchmark("rte"), Extractor(Thing, model="none"), data)


def test_views_hide_what_they_should() -> None:
    task = find_benchmark("conll04").task
    shown = render_prefix(task)
    assert "The name of a person" in shown
    bare = make_view(task, guidelines=False)
    assert describe_view(bare) == {"guidelines": False, "masked": False}
    assert '"""' not in render_prefix(bare)
    assert "Who works there" not in render_prefix(bare)
    masked = make_view(task, masked=True)
    text = render_prefix(masked)
    assert describe_view(masked) == {"guidelines": True, "masked": True}
    assert not any(name in text for name in ("Person", "WorkFor", "Organization"))
    assert "person: LABEL_1" in text
    assert [spec.cls for spec in masked.schema] == [spec.cls for spec in task.schema]
    assert make_view(task) == task


def test_guideline_modules_stay_light() -> None:
    """Reading a schema of a data set must not bring in models, readers or scores."""
    code = (
        "import sys, guidelines.benchmarks.crossner_ai\n"
        "heavy = {'torch', 'transformers', 'numpy', 'llguidance', 'gollie_like.benchmark'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_people_of_the_data_are_found(data: Path) -> None:
    """The data are what the other tests believe them to be."""
    gold = read(find_benchmark("crossner_ai"), data)
    named = {m.instance.span for i in gold.documents for m in i.gold if m.label == "Researcher"}
    assert named == set(PEOPLE)
