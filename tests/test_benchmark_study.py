"""Studies of guidelines, summaries of many reports, and published scores beside ours."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from benchmark_data import gold_answers, make_extractor, write_all

from gollie_like.benchmark import (
    find_benchmark,
    read_gold,
    read_report,
    run_benchmark,
    summarize,
    write_report,
    write_study,
)
from gollie_like.benchmark.published import PUBLISHED, find_published
from gollie_like.benchmark.study import EFFECTS, VIEWS, build_study
from gollie_like.cli import main
from gollie_like.errors import InputError, UsageError
from gollie_like.gold.tasks import list_benchmarks
from gollie_like.view import make_view


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_all(tmp_path_factory.mktemp("data"))


def run_views(name: str, data: Path, folder: Path, silent: dict[str, int]) -> dict[str, Any]:
    """Reports of all views; in each the first so many documents get no answer."""
    benchmark = find_benchmark(name)
    gold = read_gold(benchmark, data)
    reports = {}
    for view, shown in VIEWS.items():
        count = silent.get(view, 0)
        extractor = make_extractor(
            benchmark, gold, lambda at, answer, n=count: " []" if at < n else answer, **shown
        )
        path = folder / f"{benchmark.name}-{gold.split.replace('/', '-')}.{view}.json"
        reports[view] = write_report(run_benchmark(benchmark, extractor, data), path)
    return reports


def test_effects_are_paired_differences(data: Path, tmp_path: Path) -> None:
    silent = {"names": 6, "masked": 2, "bare": 10}
    study = build_study([run_views("crossner_ai", data, tmp_path, silent)])
    (task,) = study["tasks"]
    scores = {view: held["value"] for view, held in task["views"].items()}

    assert scores["full"] == 1.0 > scores["masked"] > scores["names"] > scores["bare"]
    for name, (without, given) in EFFECTS.items():
        effect = task["effects"][name]
        assert effect["difference"] == pytest.approx(scores[given] - scores[without])
        assert effect["low"] <= effect["difference"] <= effect["high"]
    assert task["effects"]["guidelines"]["low"] > 0
    assert task["effects"]["guidelines"]["p"] < 0.05
    for name, effect in task["effects"].items():
        mean = study["mean"][name]
        assert mean["difference"] == effect["difference"]
        assert (mean["low"], mean["high"]) == pytest.approx((effect["low"], effect["high"]))


def test_a_mean_is_surer_than_its_parts(data: Path, tmp_path: Path) -> None:
    silent = {"names": 4}
    one = run_views("crossner_ai", data, tmp_path, silent)
    two = run_views("conll04", data, tmp_path, silent)
    study = build_study([one, two])
    parts = [task["effects"]["guidelines"] for task in study["tasks"]]
    mean = study["mean"]["guidelines"]

    assert mean["difference"] == pytest.approx(sum(p["difference"] for p in parts) / 2)
    widths = [part["high"] - part["low"] for part in parts]
    assert mean["high"] - mean["low"] < sum(widths) / 2
    for side in ("low", "high"):
        reach = [part[side] - part["difference"] for part in parts]
        expected = sum(r * r for r in reach) ** 0.5 / 2
        assert abs(mean[side] - mean["difference"]) == pytest.approx(expected)


def test_a_view_of_other_documents_is_refused(data: Path, tmp_path: Path) -> None:
    reports = run_views("rte", data, tmp_path, {})
    changed = {**reports["bare"], "settings": {**reports["bare"]["settings"]}}
    changed["settings"]["documents_sha256"] = "0"
    with pytest.raises(UsageError, match="run on other documents"):
        build_study([{**reports, "bare": changed}])
    with pytest.raises(UsageError, match="another model"):
        build_study([{**reports, "bare": {**reports["bare"], "model": "x"}}])


def test_the_page_of_a_study_begins_with_what_guidelines_are_worth(
    data: Path, tmp_path: Path
) -> None:
    runs = [
        run_views("crossner_ai", data, tmp_path, {"names": 6, "bare": 6}),
        run_views("rte", data, tmp_path, {}),
    ]
    study = write_study(runs, tmp_path)
    page = (tmp_path / "study.md").read_text("utf-8")

    assert json.loads((tmp_path / "study.json").read_text()) == json.loads(json.dumps(study))
    first = page.partition("## Effects by task")[0]
    assert "read 20 documents of 2 tasks" in first
    assert re.search(r"guidelines, when names are shown\*\*: \+0\.\d+ \[\+0\.", first)
    assert "when guidelines are shown**: +0.000 [+0.000, +0.000] on average, which may be" in first
    for line in re.findall(r"\]\(([^)]+)\)", page):
        assert (tmp_path / line).exists(), line
    assert page.count("crossner_ai-test.masked.md") == 1
    picture = (tmp_path / "study.svg").read_text("utf-8")
    assert picture.count("<circle") == 6  # two tasks and the mean, in two colors


def test_the_command_runs_a_study(data: Path, tmp_path: Path, capsys: Any) -> None:
    benchmark = find_benchmark("rte")
    answers = gold_answers(read_gold(benchmark, data).documents)
    names = zip(benchmark.task.schema, make_view(benchmark.task, masked=True).schema, strict=True)
    renamed = {old.name: new.name for old, new in names}
    pattern = "|".join(renamed)
    masked = [re.sub(pattern, lambda found: renamed[found[0]], answer) for answer in answers]
    script = tmp_path / "answers.jsonl"
    lines = [*answers, *answers, *masked, *masked]
    script.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    words = ["benchmark", "rte", "--data", str(data), "--model", f"scripted:{script}", "--study"]
    folder = tmp_path / "study"

    assert main([*words, "--report", str(folder)]) == 0
    assert "rte                  guidelines +0.000 [+0.000, +0.000]" in capsys.readouterr().out
    for view in VIEWS:
        report = read_report(folder / f"rte-dev.{view}.json")
        assert report["scores"]["names"]["accuracy"] == 1.0
        assert ("--mask-names" in report["command"]) == VIEWS[view]["masked"]
    assert main(["benchmark", "--summarize", str(folder)]) == 0
    page = capsys.readouterr().out
    assert "[rte, no guidelines, names masked](rte-dev.bare.md)" in page
    assert main(words) == 2
    assert "needs a folder" in capsys.readouterr().err
    assert main([*words, "--report", str(folder), "--mask-names"]) == 2
    assert "leave out --no-guidelines" in capsys.readouterr().err


def test_a_summary_puts_tasks_by_family_and_says_what_failed(data: Path, tmp_path: Path) -> None:
    for name in ("crossner_ai", "rte"):
        benchmark = find_benchmark(name)
        extractor = make_extractor(
            benchmark, read_gold(benchmark, data), lambda at, answer: answer if at else " [Alien()]"
        )
        run = run_benchmark(benchmark, extractor, data)
        write_report(run, tmp_path / f"{name}.json")
    (tmp_path / "notes.json").write_text("{}")
    page = summarize([tmp_path])

    assert page.index("## Entities") < page.index("[crossner_ai](crossner_ai.md)")
    assert page.index("[crossner_ai](crossner_ai.md)") < page.index("## Labels")
    assert "20 documents" in page
    (line,) = [line for line in page.splitlines() if line.startswith("| [rte]")]
    assert "| accuracy **0.875** (one answer to all: 0.500) |" in line
    assert "| names | 12.5% |" in line
    with pytest.raises(InputError, match="is no report"):
        summarize([tmp_path / "notes.json"])
    with pytest.raises(InputError, match="there is no report"):
        summarize([tmp_path / "empty"] if (tmp_path / "empty").mkdir() is None else [])


def test_published_scores_stand_beside_runs_of_their_setting_only(
    data: Path, tmp_path: Path
) -> None:
    benchmark = find_benchmark("crossner_ai")
    extractor = make_extractor(benchmark, read_gold(benchmark, data))
    report = write_report(run_benchmark(benchmark, extractor, data), tmp_path / "ai.json")

    assert {score.mode for score in find_published(report)} == {"gollie"}
    assert "| GoLLIE-7B | 0.591 | 1.000 | gollie |" in (tmp_path / "ai.md").read_text()
    assert "| crossner_ai | gollie | **1.000** | 0.591 |" in summarize([tmp_path / "ai.json"])
    for key, value in (("guidelines", False), ("masked", True)):
        other = {**report, "settings": {**report["settings"], key: value}}
        assert find_published(other) == []
    assert find_published({**report, "split": "dev"}) == []
    some = {**report["settings"], "reference": "crossner_ai:Person"}
    assert find_published({**report, "settings": some}) == []
    specific = {**report["settings"], "exclude": ["Miscellaneous"]}
    found = find_published({**report, "settings": specific})
    assert {score.mode for score in found} == {"universalner"}


def test_published_scores_are_of_tasks_we_have() -> None:
    for name, scores in PUBLISHED.items():
        assert name in list_benchmarks()
        for score in scores:
            assert 0 < score.value < 1
            assert score.source
            assert set(score.without) <= set(find_benchmark(name).classes)
