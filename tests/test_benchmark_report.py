"""Reports of benchmarks: JSON, page, pictures, comparison, and the command."""

from __future__ import annotations

import json
import re
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest
from benchmark_data import gold_answers, make_extractor, read, write_all

from gollie_like.benchmark import (
    RoundTrip,
    build_report,
    compare_reports,
    find_benchmark,
    read_report,
    render_trips,
    run_benchmark,
    score_report,
    summarize,
    write_report,
)
from gollie_like.benchmark.mistakes import choose_telling, find_mistakes
from gollie_like.benchmark.roundtrip import Lapse
from gollie_like.cli import main
from gollie_like.errors import InputError, UsageError

CHANGING = {"seconds", "documents_per_second", "characters_per_second", "load_seconds", "date"}
DAMAGE = {
    0: ' [Researcher(span="Ada"), Product(span="Nimbus0")]',  # too short
    1: ' [Person(span="Bo Marsh"), Product(span="Nimbus1"), Country(span="Norway")]',  # class
    2: ' [Researcher(span="Zog Zogson"), Product(span="Nimbus2")]',  # invented, and missed
    3: ' [Alien(span="x"), Researcher(span="Dan Ortega"), Metric(span="built")]',  # all sorts
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_all(tmp_path_factory.mktemp("data"))


def run(name: str, data: Path, damage: dict[int, str] | None = None, **options: Any):
    benchmark = find_benchmark(name)
    extractor = make_extractor(
        benchmark,
        read(benchmark, data),
        lambda place, answer: (damage or {}).get(place, answer),
        logprob=options.pop("logprob", None),
    )
    return run_benchmark(benchmark, extractor, data, **options)


def test_a_report_says_all_there_is(data: Path, tmp_path: Path) -> None:
    report = write_report(run("crossner_ai", data, DAMAGE, seed=5), tmp_path / "deep" / "ai.json")
    assert report == json.loads((tmp_path / "deep" / "ai.json").read_text())
    assert (report["task"], report["split"], report["n"]) == ("crossner_ai", "test", 12)
    assert report["primary"] == "exact"
    assert list(report["scores"])[:3] == ["exact", "string", "boundary"]
    for made in report["scores"].values():
        assert 0 < made["f1"] < 1
        low, high = made["interval"]
        assert low <= made["f1"] <= high
    assert (report["parse_failures"], report["unparsed_items"]) == (1, 1)
    assert report["ungrounded"] == 1
    assert report["rates"]["ungrounded"] == pytest.approx(1 / (report["said"] + 1))
    assert report["seed"] == report["settings"]["seed"] == 5
    assert report["packages"]["gollie-like"]
    assert report["machine"]["system"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT.*", report["date"])
    assert "--seed 5" in report["command"]
    assert len(report["predictions"]) == 12
    assert report["predictions"][0]["record"]["mentions"][0]["fields"] == {"span": "Ada"}
    assert report["predictions"][0]["gold"][0]["fields"] == {"span": "Ada Quill"}


def test_a_resumed_run_gives_the_same_report(data: Path, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int, score: float) -> None:
        if done == 4:
            raise Stopped

    journal = tmp_path / "run.jsonl"
    with pytest.raises(Stopped):
        run("crossner_ai", data, DAMAGE, journal=journal, progress=stop)
    benchmark = find_benchmark("crossner_ai")
    # The second sitting asks for the last eight documents only, which are undamaged.
    left = gold_answers(read(benchmark, data).documents)[4:]
    second = make_extractor(benchmark, read(benchmark, data), lambda at, _: left[at % 8])
    resumed = build_report(run_benchmark(benchmark, second, data, journal=journal))
    whole = build_report(run("crossner_ai", data, DAMAGE))
    assert strip(resumed) == strip(whole)


def strip(report: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in report.items() if key not in CHANGING}
    kept["predictions"] = [
        {**held, "seconds": 0, "record": {**held["record"], "seconds": 0}}
        for held in report["predictions"]
    ]
    return kept


def test_scores_can_be_made_anew_from_a_report(data: Path, tmp_path: Path) -> None:
    for name in ("crossner_ai", "conll04", "squad2", "bionlp13cg_ee", "rte"):
        damage = {0: " []"} if name != "rte" else {0: " [Entailment()]"}
        report = write_report(run(name, data, damage), tmp_path / f"{name}.json")
        again = score_report(read_report(tmp_path / f"{name}.json"))
        for mode, made in again.items():
            assert report["scores"][mode][made.headline] == pytest.approx(made[made.headline])


def test_every_kind_of_mistake_is_told(data: Path) -> None:
    made = run("crossner_ai", data, DAMAGE)
    found = find_mistakes(
        made.gold.documents, made.extractions, made.benchmark.task.schema, family="entities"
    )
    kinds = [(place, mistake.kind) for place, mistake in found]
    assert kinds == [
        (0, "wrong extent"),
        (1, "wrong class"),
        (2, "not in the text"),
        (2, "missed"),
        (3, "not in the gold"),
        (3, "missed"),
        (3, "missed"),
        (3, "unreadable"),
    ]
    assert len(choose_telling(found)) == 8
    assert len(choose_telling(found, count=3)) == 3


def test_the_commonest_sorts_of_mistake_come_first_and_each_gets_its_turn(data: Path) -> None:
    made = run("crossner_ai", data, dict.fromkeys(range(12), " []"))
    found = find_mistakes(
        made.gold.documents, made.extractions, made.benchmark.task.schema, family="entities"
    )
    chosen = choose_telling(found, count=5)
    sorts = [(mistake.gold_class, size) for _, mistake, size in chosen]
    assert sorted(sorts) == [
        ("Country", 6),
        ("Product", 12),
        ("Product", 12),
        ("Researcher", 12),
        ("Researcher", 12),
    ]
    assert sorts[-1] == ("Country", 6)


def test_mistakes_of_relations_labels_and_answers(data: Path) -> None:
    def kinds(name: str, answer: str) -> list[str]:
        made = run(name, data, {0: answer})
        found = find_mistakes(
            made.gold.documents,
            made.extractions,
            made.benchmark.task.schema,
            family=made.benchmark.family,
        )
        return [mistake.kind for _, mistake in found]

    person, firm = 'Person(span="Ada Quill")', 'Organization(span="Volta")'
    assert kinds("conll04", f" [{person}, {firm}, LiveIn(person={person})]")[-2:] == [
        "missed",
        "unreadable",
    ]
    assert kinds("rte", " [Entailment()]") == ["wrong class"]
    assert kinds("squad2", ' [Answer(span="1912 by Eve Lund")]') == ["wrong extent"]
    assert kinds("squad2", " []") == ["missed"]


def test_similarity_is_a_task_from_files_to_page(data: Path, tmp_path: Path) -> None:
    damage = {1: " [Similarity(score=4.0)]", 2: " []", 3: " [Similarity(score=3.2)]"}
    report = write_report(run("sts_semeval", data, damage), tmp_path / "sts.json")
    made = report["scores"]["numbers"]
    assert report["n"] == 6
    assert made["headline"] == "spearman"
    assert 0 < made["spearman"] < 1
    assert made["interval"][0] <= made["spearman"] <= made["interval"][1]
    assert made["rates"]["missing"] == pytest.approx(1 / 6)
    assert [mistake["kind"] for mistake in report["mistakes"]] == ["missed", "wrong number"]
    page = (tmp_path / "sts.md").read_text("utf-8")
    assert "# sts_semeval, 2016: Spearman 0." in page
    assert "        second: Bo sold maps." in page
    assert score_report(report)["numbers"]["spearman"] == made["spearman"]


def test_the_page_says_what_was_measured_and_how_well(data: Path, tmp_path: Path) -> None:
    made = run("crossner_ai", data, DAMAGE, logprob=-0.1)
    report = write_report(made, tmp_path / "ai.json")
    page = (tmp_path / "ai.md").read_text()
    first_screen = page[:1200]
    f1 = f"{report['scores']['exact']['f1']:.3f}"
    assert first_screen.startswith(f"# crossner_ai, test: F1 {f1}\n")
    assert "95 % interval" in first_screen
    assert "same class and same offsets" in first_screen
    assert "documents a second" in first_screen
    for name in ("classes", "confusions", "confidence"):
        assert f"(ai.{name}.svg)" in page
        root = ElementTree.parse(tmp_path / f"ai.{name}.svg").getroot()
        assert root.tag.endswith("svg")
        assert "script" not in ElementTree.tostring(root, encoding="unicode")
    assert "⟪⟦Ada⟧ Quill⟫ built" in page
    assert "gollie-like benchmark crossner_ai" in page
    assert report["confidence"]["ece"] > 0
    assert sum(held["count"] for held in report["confidence"]["bins"]) == report["said"]


def test_nothing_in_a_text_can_break_the_page(tmp_path: Path) -> None:
    folder = tmp_path / "mit_movie"
    folder.mkdir()
    text = "up | <b>```\n# <script>alert(1)</script> & down"
    rows = [{"sentence": text, "entities": [{"name": "up", "type": "title", "pos": [0, 2]}]}]
    (folder / "test.json").write_text(json.dumps(rows * 3))
    report = write_report(run("mit_movie", tmp_path, {1: " []"}), tmp_path / "movie.json")
    page = (tmp_path / "movie.md").read_text()
    shown = [line for line in page.splitlines() if "alert" in line]
    assert report["mistakes"][0]["kind"] == "missed"
    assert shown
    assert all(line.startswith("        text: ⟪up⟫ | <b>``` # ") for line in shown)


def test_an_empty_and_a_perfect_run_have_pages_too(data: Path, tmp_path: Path) -> None:
    nothing = dict.fromkeys(range(12), " []")
    assert write_report(run("crossner_ai", data, nothing), tmp_path / "a.json")["said"] == 0
    assert "F1 0.000" in (tmp_path / "a.md").read_text()
    perfect = write_report(run("rte", data), tmp_path / "b.json")
    assert perfect["mistakes"] == []
    assert "There are no errors." in (tmp_path / "b.md").read_text()


def test_two_reports_are_compared_document_by_document(data: Path, tmp_path: Path) -> None:
    paths = [tmp_path / "a.json", tmp_path / "b.json"]
    write_report(run("crossner_ai", data, dict.fromkeys(range(0, 12, 2), " []")), paths[0])
    write_report(run("crossner_ai", data), paths[1])
    comparison = compare_reports(*paths)
    quoted = comparison.modes["exact"]["f1"]
    assert (quoted.second, quoted.difference > 0) == (1.0, True)
    assert quoted.p < 0.1
    assert "crossner_ai/test, 12 documents" in str(comparison)
    same = compare_reports(paths[1], paths[1]).modes["exact"]["f1"]
    assert (same.difference, same.p) == (0.0, 1.0)


def test_reports_of_other_documents_are_not_compared(data: Path, tmp_path: Path) -> None:
    write_report(run("crossner_ai", data), tmp_path / "a.json")
    write_report(run("crossner_ai", data, limit=6), tmp_path / "b.json")
    write_report(run("rte", data), tmp_path / "c.json")
    with pytest.raises(UsageError, match="other documents"):
        compare_reports(tmp_path / "a.json", tmp_path / "b.json")
    with pytest.raises(UsageError, match="is of task"):
        compare_reports(tmp_path / "a.json", tmp_path / "c.json")
    (tmp_path / "d.json").write_text('{"task": "rte"}')
    (tmp_path / "e.json").write_text("not json")
    for name in ("d.json", "e.json", "none.json"):
        with pytest.raises(InputError, match=name):
            compare_reports(tmp_path / "a.json", tmp_path / name)


def script(data: Path, name: str, path: Path) -> str:
    answers = gold_answers(read(find_benchmark(name), data).documents)
    path.write_text("".join(json.dumps(answer) + "\n" for answer in answers))
    return f"scripted:{path}"


def test_the_command_runs_one_task(data: Path, tmp_path: Path, capsys: Any) -> None:
    model = script(data, "crossner_ai", tmp_path / "answers.jsonl")
    words = ["benchmark", "guidelines.benchmarks.crossner_ai", "--data", str(data)]
    words += ["--model", model, "--report", str(tmp_path / "out.json")]
    assert main(words) == 0
    said = capsys.readouterr()
    assert re.search(r"f1 +1\.000 +\[ *1\.000, +1\.000\]", said.out)
    assert "wrote" in said.err
    report = json.loads((tmp_path / "out.json").read_text())
    assert report["scores"]["exact"]["f1"] == 1.0
    assert (tmp_path / "out.predictions.jsonl").exists()
    assert model in report["command"]
    # The script has no more answers, and none is asked for.
    assert main(words) == 0
    assert json.loads((tmp_path / "out.json").read_text())["scores"]["exact"]["f1"] == 1.0
    (tmp_path / "seen.txt").write_text("Product\nCountry\n")
    more = ["--seen", str(tmp_path / "seen.txt"), "--restart"]
    assert main([*words, *more]) == 0
    seen = json.loads((tmp_path / "out.json").read_text())["seen"]
    assert set(seen["seen"]["per_class"]) == {"Country", "Product"}
    assert set(seen["unseen"]["per_class"]) == {"Researcher"}
    assert "had not seen" in (tmp_path / "out.md").read_text()
    assert main([*words, *more[:2], "--seed", "1"]) == 2
    assert "other settings: seed" in capsys.readouterr().err


def test_the_command_runs_many_tasks_into_a_folder(data: Path, tmp_path: Path, capsys: Any) -> None:
    first = Path(script(data, "rte", tmp_path / "a.jsonl").removeprefix("scripted:"))
    second = Path(script(data, "conll04", tmp_path / "b.jsonl").removeprefix("scripted:"))
    both = tmp_path / "both.jsonl"
    both.write_text(first.read_text() + second.read_text())
    words = ["benchmark", "rte", "conll04", "--data", str(data), "--model", f"scripted:{both}"]
    assert main([*words, "--report", str(tmp_path / "reports")]) == 0
    index = (tmp_path / "reports" / "index.md").read_text()
    assert "[rte](rte-dev.md)" in index
    assert "[conll04](conll04-test.md)" in index
    assert "| F1 **1.000** |" in index
    assert "| strict |" in index
    capsys.readouterr()
    more = ["benchmark", "mrpc", *words[1:], "--restart"]
    assert main([*more, "--report", str(tmp_path / "again")]) == 1
    assert "gollie-like: mrpc: " in capsys.readouterr().err  # and the others were run
    assert "[conll04](conll04-test.md)" in (tmp_path / "again" / "index.md").read_text()
    assert main([*words, "--report", str(tmp_path / "one.json")]) == 2
    assert "give a folder" in capsys.readouterr().err


def test_the_command_checks_lists_and_compares(data: Path, tmp_path: Path, capsys: Any) -> None:
    assert main(["benchmark", "--list"]) == 0
    assert "crossner_ai" in capsys.readouterr().out
    assert main(["benchmark", "crossner_ai", "--data", str(data), "--check"]) == 0
    assert "exactly as before (100.00%)" in capsys.readouterr().out
    assert main(["benchmark", "--data", str(data), "--check"]) == 0
    said = capsys.readouterr().out
    assert "| crossner_ai | entities | test | 12 | 30 | 100 % | 100 % | 100 % |  |" in said
    assert re.search(r"\n9 of 9 can be said to at least 99%", said), said[-900:]
    assert re.search(r"without files in .*: .*conll2003.*geneva", said)
    write_report(run("rte", data), tmp_path / "a.json")
    path = str(tmp_path / "a.json")
    assert main(["benchmark", "--compare", path, path]) == 0
    assert "accuracy (names): 1.000 -> 1.000" in capsys.readouterr().out


def test_a_check_is_told_in_a_table(tmp_path: Path, capsys: Any) -> None:
    """What the grammar refuses, and what grounding finds elsewhere."""
    folder = tmp_path / "mit_movie"
    folder.mkdir()
    rows = [
        {
            "sentence": "blockbusters",
            "entities": [{"name": "bust", "type": "genre", "pos": [5, 9]}],
        },
        {"sentence": "up and up", "entities": [{"name": "up", "type": "title", "pos": [7, 9]}]},
    ]
    (folder / "test.json").write_text(json.dumps(rows))
    page = tmp_path / "deep" / "trips.md"
    words = ["benchmark", "mit_movie", "--data", str(tmp_path), "--check", "--report", str(page)]

    assert main(words) == 1
    lost = "inside-word 1, other-place 1"
    assert f"| mit_movie | entities | test | 2 | 2 | 50.00 % | 50.00 % | 0.00 % | {lost} |" in (
        page.read_text()
    )
    assert [path.name for path in page.parent.iterdir()] == ["trips.md"]


def test_a_check_that_was_interrupted_goes_on(data: Path, tmp_path: Path, capsys: Any) -> None:
    """The second set is not there at first: the first one is not read again."""
    words = ["benchmark", "rte", "mrpc", "--check", "--report", str(tmp_path)]
    place = tmp_path / "data"
    shutil.copytree(data / "rte", place / "rte")
    assert main([*words, "--data", str(place)]) == 2
    kept = tmp_path / "round-trips.trips.jsonl"
    with kept.open("a") as file:
        file.write('{"reference": "mr')  # killed while writing
    shutil.rmtree(place / "rte")
    (place / "mrpc").mkdir()
    header = "\ufeffQuality\t#1 ID\t#2 ID\t#1 String\t#2 String\n"
    (place / "mrpc" / "msr_paraphrase_test.txt").write_text(f"{header}1\t1\t2\tA b.\tB a.\n")
    assert main([*words, "--data", str(place), "--limit", "3"]) == 2
    assert "begun with other settings: limit (None there, 3 now)" in capsys.readouterr().err
    assert main([*words, "--data", str(place)]) == 0
    page = (tmp_path / "round-trips.md").read_text()
    assert "| rte | labels | dev |" in page
    assert "| mrpc | labels | test | 1 | 1 |" in page
    assert "| **all** |" in page
    assert not kept.exists()
    assert main([*words, "--data", str(place)]) == 2  # a finished check is made anew


def test_a_damaged_check_is_refused(data: Path, tmp_path: Path, capsys: Any) -> None:
    words = ["benchmark", "rte", "--data", str(data), "--check", "--report", str(tmp_path / "x.md")]
    (tmp_path / "x.trips.jsonl").write_text("{}\n")
    assert main(words) == 2
    assert "x.trips.jsonl:1 is no line of a check" in capsys.readouterr().err
    assert main([*words, "--restart"]) == 0


def test_one_lapse_among_many_shows() -> None:
    lapse = Lapse("other-place", "1", "X()", "elsewhere")
    trip = RoundTrip("many", ("entities",), "test", 9, 8, 50_000, 50_000, 49_999, (lapse,))
    table = render_trips([trip], enough=0.99)
    assert "| 50,000 | 100 % | 100 % | 99.99 % | other-place 1 |" in table
    assert table.endswith("1 of 1 can be said to at least 99%")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "say which TASK"),
        (["crossner_ai"], "--data DIR"),
        (["crossner_ai", "--data", "nowhere"], "no such folder"),
        (["crossner_ai", "--data", ".", "--exclude", "Alien"], "no class 'Alien'"),
    ],
)
def test_bad_usage_is_one_sentence(words: list[str], message: str, capsys: Any) -> None:
    assert main(["benchmark", *words, "--model", "scripted:none"]) == 2
    said = capsys.readouterr().err
    assert message in said
    assert len(said.splitlines()) == 1


def test_documents_that_fail_are_told_and_set_the_status(
    data: Path, tmp_path: Path, capsys: Any
) -> None:
    (tmp_path / "short.jsonl").write_text('" [Entailment()]"\n')
    words = ["benchmark", "rte", "--data", str(data), "--model"]
    assert main([*words, f"scripted:{tmp_path / 'short.jsonl'}"]) == 1
    assert "7 documents could not be read" in capsys.readouterr().err


def run_trained(name: str, data: Path, folder: Path, record: Any) -> Any:
    """A run of a model that lies in a folder with an account of its training."""
    benchmark = find_benchmark(name)
    extractor = make_extractor(benchmark, read(benchmark, data), lambda _, answer: answer)
    folder.mkdir(exist_ok=True)
    (folder / "run.json").write_text(json.dumps(record))
    extractor.backend.folder = folder / "model"
    return run_benchmark(benchmark, extractor, data)


def test_a_report_tells_what_the_model_was_trained_on(data: Path, tmp_path: Path) -> None:
    guard = {"seen": {"crossner_ai": ["Researcher", "Person"], "conll04": []}}
    record = {"shown": {"crossner_ai": 7, "rte": 0}, "data": {"guard": guard}}
    made = run_trained("crossner_ai", data, tmp_path / "run", record)
    report = write_report(made, tmp_path / "ai.json")
    assert report["shown_in_training"] == 7
    assert set(report["seen"]["seen"]["per_class"]) == {"Researcher"}
    page = (tmp_path / "ai.md").read_text()
    assert "trained on 7 documents of this set" in page
    assert "no zero-shot score" in page
    assert "| had not seen |" in page
    summary = summarize([tmp_path / "ai.json"])
    assert "ai.md)† |" in summary
    assert "† The model was trained" in summary
    record["shown"] = {"rte": 3}
    guard["seen"]["crossner_ai"] = []
    made = run_trained("crossner_ai", data, tmp_path / "run", record)
    assert write_report(made, tmp_path / "ai.json")["shown_in_training"] == 0
    page = (tmp_path / "ai.md").read_text()
    assert "None of these classes had been seen" in page
    assert "no zero-shot score" not in page
    assert "†" not in summarize([tmp_path / "ai.json"])


@pytest.mark.parametrize("record", [{}, [], {"shown": 3}, {"shown": {"a": "b"}, "data": [1]}])
def test_an_account_of_training_that_says_nothing_is_none(
    data: Path, tmp_path: Path, record: Any
) -> None:
    report = build_report(run_trained("rte", data, tmp_path / "run", record))
    assert not report["shown_in_training"]
    assert report["seen"] is None


def test_a_report_without_texts_quotes_nothing(data: Path, tmp_path: Path, capsys: Any) -> None:
    made = run("crossner_ai", data, DAMAGE)
    whole = write_report(made, tmp_path / "a.json")
    assert write_report(made, tmp_path / "b.json", texts=False) == whole
    words = {w for item in made.gold.documents for w in re.findall(r"\w{4,}", item.document.text)}
    for file in ("b.json", "b.md"):
        written = (tmp_path / file).read_text()
        names = {"Researcher", "Product", "Country"}
        assert not {w for w in words - names if re.search(rf"\b{w}\b", written)}
    assert "commonest sorts of error" in (tmp_path / "b.md").read_text()
    assert read_report(tmp_path / "b.json")["scores"] == whole["scores"]
    with pytest.raises(InputError, match="--no-texts"):
        compare_reports(tmp_path / "b.json", tmp_path / "a.json")
    model = script(data, "rte", tmp_path / "answers.jsonl")
    asked = ["benchmark", "rte", "--data", str(data), "--model", model, "--no-texts"]
    assert main([*asked, "--report", str(tmp_path / "c.json")]) == 0
    assert "record" not in read_report(tmp_path / "c.json")["predictions"][0]
    capsys.readouterr()


def test_chosen_documents_alone_are_read(data: Path, tmp_path: Path, capsys: Any) -> None:
    whole = run("crossner_ai", data)
    ids = [item.document.id for item in whole.gold.documents]
    made = run("crossner_ai", data, only=ids[3:6])
    assert [item.document.id for item in made.gold.documents] == ids[3:6]
    assert "--documents FILE" in write_report(made, tmp_path / "a.json")["command"]
    (tmp_path / "ids.txt").write_text(f"{ids[1]}\n\n{ids[1]}\n nobody \n")
    asked = ["benchmark", "crossner_ai", "--data", str(data), "--model", "scripted:none.jsonl"]
    assert main([*asked, "--documents", str(tmp_path / "ids.txt")]) == 2
    assert "1 of 2 ids of documents to read are not in crossner_ai/test" in capsys.readouterr().err


def test_a_report_of_labels_says_what_one_answer_to_all_would_reach(
    data: Path, tmp_path: Path
) -> None:
    report = write_report(run("rte", data), tmp_path / "a.json")
    assert report["majority"] == {"label": "NotEntailment", "share": 0.5}
    told = (tmp_path / "a.md").read_text()
    assert "Answering `NotEntailment` to all of them would be right 50 times." in told
    assert "(one answer to all: 0.500)" in summarize([tmp_path / "a.json"])
    assert build_report(run("crossner_ai", data))["majority"] is None
