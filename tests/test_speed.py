"""Measuring: every engine answers, what is counted is what happened, reports say it."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import gguf
import numpy as np
import pytest
import torch
from safetensors.numpy import save_file
from tiny_model import tiny_model, tiny_tokenizer

from gollie_like.backends.hf import HfBackend, Settings
from gollie_like.backends.protocol import Limits
from gollie_like.cli import main
from gollie_like.document import Document
from gollie_like.errors import InputError, UsageError
from gollie_like.evaluate import evaluate
from gollie_like.introspect import describe_schema
from gollie_like.models import ModelEntry
from gollie_like.schema import Entity, Relation
from gollie_like.speed import (
    Endurance,
    Material,
    Measured,
    Plan,
    Subject,
    build_report,
    compare_answers,
    endure,
    measure,
    measure_growth,
    write_report,
)
from gollie_like.speed.endurance import Sample, Stretch
from gollie_like.speed.generate import Generate, llguidance_masking, xgrammar_masking
from gollie_like.speed.growth import resize_documents, resize_schema
from gollie_like.speed.llama import is_installed
from gollie_like.speed.memory import Meter, read_resident
from gollie_like.speed.merged import find_gguf
from gollie_like.speed.ours import Floor, Ours, answer_all
from gollie_like.speed.page import render_page, render_table
from gollie_like.speed.rounds import Result
from gollie_like.speed.trial import Answer, Engine, Tally, Trial, run_trial
from gollie_like.task import Task
from gollie_like.view import make_view


@dataclass
class Person(Entity):
    """A human being.

    Not a god. Nor a dog."""

    span: str  # Such as: "Ann"


@dataclass
class Place(Entity):
    """Somewhere."""

    span: str  # Such as: "New York"


@dataclass
class Knows(Relation):
    """Two people who met."""

    head: Person  # Who.
    tail: Person  # Whom.


TASK = Task(describe_schema([Person, Place]))
TEXTS = (
    "Ann went to New York with Bo.",
    "The quick brown fox jumps over the lazy dog in Paris.",
    "Bo and Ann met in London, Berlin and New York.",
    "Nobody went.",
    "Ann met Bo; Bo met Ann.",
)
DOCUMENTS = tuple(Document(text, id=str(n)) for n, text in enumerate(TEXTS))


def make_subject(seed: int = 0, *, context: int = 1024) -> Subject:
    backend = HfBackend(tiny_model(seed=seed, context=context), tiny_tokenizer(), name="tiny")
    return Subject.of(backend, tiny_tokenizer())


@pytest.fixture(scope="module")
def subject() -> Subject:
    return make_subject()


@pytest.fixture(scope="module")
def material(subject: Subject) -> Material:
    return Material.of(subject, TASK, DOCUMENTS, max_tokens=40)


def try_engine(engine: Engine, material: Material) -> Trial:
    return run_trial(engine, material.requests(constrained=engine.constrained), Meter("cpu"))


# --- engines -----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 5])
@pytest.mark.parametrize("kind", ["masked", "xgrammar"])
def test_masked_answers_follow_the_grammar(
    subject: Subject, material: Material, kind: str, size: int
) -> None:
    """Also in padded batches, whose rows end at different steps."""
    if kind == "xgrammar":
        pytest.importorskip("xgrammar")
    masking = (llguidance_masking if kind == "masked" else xgrammar_masking)(subject)
    assert masking is not None
    trial = try_engine(Generate(subject, kind, "", size, masking), material)
    assert len(trial.answers) == len(TEXTS)
    for answer, text in zip(trial.answers, TEXTS, strict=True):
        assert answer.text.startswith(" [")
        assert answer.complete or answer.written == 40
        found = evaluate(answer.text, TASK)
        assert all(item.instance.span in text for item in found.items)
        if answer.complete:
            assert not found.problems


def test_batches_answer_as_one_at_a_time_does(subject: Subject, material: Material) -> None:
    """Padding on the left changes nothing in float32."""
    masking = llguidance_masking(subject)
    alone, padded = (
        try_engine(Generate(subject, "masked", "", size, masking), material) for size in (1, 3)
    )
    assert [a.text for a in alone.answers] == [a.text for a in padded.answers]
    assert alone.tally.passes > padded.tally.passes


def test_generate_takes_a_pass_for_each_token(subject: Subject, material: Material) -> None:
    trial = try_engine(Generate(subject, "generate", ""), material)
    assert trial.tally.passes == trial.written
    prompts = sum(done.prompt_tokens for done in answer_all(subject, material))
    assert trial.tally.read == prompts + trial.written - len(TEXTS)
    assert 0 < trial.first < trial.seconds


def test_generate_stops_where_the_list_closes(subject: Subject, material: Material) -> None:
    """What a free model writes behind its list would cost it time."""
    masking = llguidance_masking(subject)
    trial = try_engine(Generate(subject, "masked", "", 5, masking), material)
    done = [answer for answer in trial.answers if answer.complete]
    assert done
    assert all(answer.text.endswith("]") for answer in done)


def test_ours_tells_what_it_was_spared(subject: Subject, material: Material) -> None:
    bold = try_engine(Ours(subject, "ours", "", Settings(drafts=5)), material)
    shy = try_engine(Ours(subject, "ours", "", Settings(drafts=0, concurrency=1)), material)
    assert [a.text for a in bold.answers] == [a.text for a in shy.answers]
    assert shy.tally.drafted == 0
    assert bold.tally.forced == shy.tally.forced
    assert 0 < (bold.tally.forced or 0) < bold.written
    assert bold.tally.passes < shy.tally.passes


def test_each_run_of_ours_begins_anew(subject: Subject, material: Material) -> None:
    """Else the prefix would be read in the first round only."""
    engine = Ours(subject, "ours", "", Settings(drafts=0, concurrency=2))
    first, second = try_engine(engine, material), try_engine(engine, material)
    assert first.tally == second.tally


def test_the_floor_reads_every_token_once(subject: Subject, material: Material) -> None:
    answers = answer_all(subject, material)
    prefix = len(subject.vocabulary.encode_prefix(material.prefix))
    prompts = sum(done.prompt_tokens - prefix for done in answers)
    encode = subject.vocabulary.encode
    written = sum(len(encode(done.text)) for done in answers)
    texts = tuple(done.text for done in answers)
    small, large = (try_engine(Floor(subject, texts, size, 2), material) for size in (64, 100_000))
    assert small.tally.read == large.tally.read == prefix + prompts + written
    assert small.tally.passes > large.tally.passes
    assert len(small.answers) == len(TEXTS)


def test_nothing_to_read_is_said(subject: Subject) -> None:
    with pytest.raises(InputError, match="no document"):
        Material.of(subject, TASK, (Document("  "),), max_tokens=5)


# --- rounds and reports ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Plan(rounds=2, sizes=(2, 4), baseline_limit=3)


@pytest.fixture(scope="module")
def measured(subject: Subject, material: Material, plan: Plan) -> Measured:
    return measure(subject, material, plan)


@pytest.fixture(scope="module")
def report(subject: Subject, material: Material, plan: Plan, measured: Measured) -> dict[str, Any]:
    few = replace(material, limits=Limits(tokens=10))
    growth = measure_growth(subject, few, at_once=(1, 4), classes=(1, 3), words=(5, 20), reading=40)
    return build_report(
        subject, material, plan, measured, settings={"x|y": 1}, command="a b", growth=growth
    )


def test_every_group_is_measured_or_said_to_be_left_out(measured: Measured) -> None:
    groups = {result.engine.group for result in measured.results}
    assert groups | set(measured.skipped) == set(Plan().groups)
    assert {"generate", "masked", "ours", "floor"} <= groups
    assert all(len(result.trials) == 2 for result in measured.results)
    why = measured.skipped["llama.cpp"]
    assert "GGUF" in why if is_installed() else "not installed" in why


def test_sizes_are_tried_and_the_fastest_takes_part(measured: Measured) -> None:
    assert set(measured.tried["masked"]) == {2, 4}
    keys = {result.engine.key for result in measured.results if result.engine.group == "masked"}
    rates = measured.tried["masked"]
    assert keys == {"masked", f"masked-{max(rates, key=lambda size: rates[size])}"}


def test_slow_engines_read_less_and_the_report_says_so(report: dict[str, Any]) -> None:
    documents = {row["group"]: row["documents"] for row in report["engines"]}
    assert documents["generate"] == documents["masked"] == 3
    assert documents["ours"] == documents["floor"] == 5
    assert "only the first 3" in render_page(report, {})


def test_a_report_holds_what_it_is_asked_for(report: dict[str, Any]) -> None:
    json.dumps(report, allow_nan=False)
    assert report["ratios"].keys() >= {"generate", "masked", "floor"}
    ours = next(row for row in report["engines"] if row["key"] == "ours")
    assert ours["equal_share"] == 1.0
    assert 0 < ours["forced_share"] < 1
    for row in report["engines"]:
        assert row["documents_per_second"] > 0
        assert len(row["rounds"]) == 2
        assert row["first_seconds"] > 0
    slow = max(row["documents_per_second"] for row in report["engines"] if row["group"] == "masked")
    assert math.isclose(
        report["ratios"]["masked"], ours["documents_per_second"] / slow, rel_tol=0.01
    )
    assert [point["size"] for point in report["growth"]["classes"]] == [1, 3]


def test_a_report_is_written_with_its_pictures(report: dict[str, Any], tmp_path: Path) -> None:
    page = write_report(report, tmp_path / "new" / "folder")
    text = page.read_text(encoding="utf-8")
    assert json.loads(page.with_suffix(".json").read_text(encoding="utf-8")) == report
    for picture in page.parent.glob("*.svg"):
        ElementTree.fromstring(picture.read_text(encoding="utf-8"))
        assert f"({picture.name})" in text
    assert len(list(page.parent.glob("*.svg"))) == 2
    assert "x\\|y" in text  # a bar in a setting does not break the table


def test_a_table_has_a_line_for_each_engine(report: dict[str, Any]) -> None:
    lines = render_table(report).splitlines()
    assert len(lines) == 1 + len(report["engines"])
    assert len({line.index(" ") > 0 for line in lines}) == 1


def test_medians_are_taken_over_rounds(material: Material) -> None:
    engine: Any = SimpleNamespace(group="ours")
    answers = (Answer("", 1, True),)
    trials = [Trial(answers, seconds, 0.1, Tally(), None) for seconds in (1.0, 10.0, 2.0)]

    result = Result(engine, material, trials)
    assert result.rate == 0.5
    assert result.typical.seconds == 2.0


@pytest.mark.parametrize(
    ("groups", "message"), [(("ours", "theirs"), "theirs"), (("floor",), "measure `ours`")]
)
def test_plans_that_make_no_sense_are_refused(groups: tuple[str, ...], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        Plan(groups=groups)


# --- shorter guidelines, other sizes -----------------------------------------------------------


def test_one_line_guidelines_are_first_sentences() -> None:
    view = make_view(TASK, one_line=True)
    assert [spec.guideline for spec in view.schema] == ["A human being.", "Somewhere."]
    assert all(field.guideline is None for spec in view.schema for field in spec.fields)
    assert [spec.cls for spec in view.schema] == [Person, Place]


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_a_schema_grows_to_any_number_of_classes(subject: Subject, count: int) -> None:
    task = resize_schema(TASK, count)
    assert len(task.schema.answers) == len(set(task.schema.answers)) == count
    material = Material.of(subject, task, DOCUMENTS[:1], max_tokens=5)
    assert answer_all(subject, material)[0].finish in ("stop", "tokens")


def test_a_smaller_schema_keeps_the_classes_that_it_needs() -> None:
    task = resize_schema(Task(describe_schema([Knows])), 1)
    assert task.schema.answers == ("Knows",)
    assert {spec.name for spec in task.schema} == {"Knows", "Person"}


def test_documents_grow_to_any_length() -> None:
    made = resize_documents(DOCUMENTS, words=100, count=3)
    assert [len(document.text.split()) for document in made] == [100] * 3
    assert made[0].text != made[1].text
    assert len(resize_documents(DOCUMENTS, words=None, count=12)) == 12


# --- the same answers --------------------------------------------------------------------------


def test_answers_made_together_are_those_made_alone(subject: Subject, material: Material) -> None:
    found = compare_answers(subject, material, concurrency=3)
    assert found.equal == found.documents == len(TEXTS)


class Swapped(Subject):
    """Answers together with another model than alone."""

    def engine(self, settings: Settings) -> Any:
        return make_subject(seed=3).engine(settings)


def test_answers_that_differ_are_shown_with_the_gap(subject: Subject, material: Material) -> None:
    swapped = Swapped(**{name: getattr(subject, name) for name in Subject.__dataclass_fields__})
    found = compare_answers(swapped, material)
    assert found.partings
    for part in found.partings:
        assert part.alone != part.together
        assert part.gap > 0  # the model itself prefers what it chose
        assert part.alone_logprob < 0


# --- memory ------------------------------------------------------------------------------------


needs_proc = pytest.mark.skipif(read_resident() is None, reason="this system does not tell")


@needs_proc
def test_the_meter_sees_what_was_taken_and_given_back() -> None:
    meter = Meter("cpu")
    meter.start()
    held = torch.ones(16 * 2**20)
    del held
    rise = meter.rise()
    assert rise is None or rise > 50 * 2**20


@needs_proc
def test_a_long_run_stays_under_its_bound() -> None:
    subject = make_subject(context=4096)
    material = Material.of(subject, TASK, DOCUMENTS, max_tokens=10)
    found = endure(subject, material, memory=4 * 2**20, documents=40, words=600, more=60)
    assert found is not None
    assert found.kept
    assert [stretch.documents for stretch in found.stretches] == [40, 1, 1, 60]
    assert not any(stretch.failed for stretch in found.stretches)
    assert found.stretches[-1].samples[-1].documents == 60


def test_a_broken_bound_and_growth_are_seen() -> None:
    samples = tuple(Sample(n, float(n), 100 + n) for n in range(40))
    stretch = Stretch("40 documents", 40, samples, 139, 0)
    assert stretch.growth == 24
    assert Endurance(100, 10, 139, (stretch,)).kept
    assert not Endurance(100, 10, 138, (stretch,)).kept


# --- a model file for llama.cpp ----------------------------------------------------------------


def write_gguf(path: Path, matrix: np.ndarray) -> None:
    writer = gguf.GGUFWriter(str(path), arch="qwen2")
    writer.add_block_count(1)
    writer.add_array("tokenizer.ggml.tokens", ["a", "b"])
    kind = gguf.GGMLQuantizationType.Q8_0
    packed = gguf.quants.quantize(matrix, kind)
    writer.add_tensor("blk.0.attn_q.weight", packed, raw_dtype=kind)
    writer.add_tensor("blk.0.attn_k.weight", packed, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def test_an_adapter_is_merged_into_its_bases_file(tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    matrix = generator.normal(size=(32, 64)).astype(np.float32)
    write_gguf(tmp_path / "base.gguf", matrix)
    adapter = tmp_path / "adapter"
    adapter.mkdir()
    (adapter / "adapter_config.json").write_text('{"r": 2, "lora_alpha": 4}', encoding="utf-8")
    down, up = generator.normal(size=(2, 64)), generator.normal(size=(32, 2))
    name = "base_model.model.model.layers.0.self_attn.q_proj.lora_{}.weight"
    factors = {name.format("A"): down, name.format("B"): up}
    save_file(
        {key: value.astype(np.float32) for key, value in factors.items()},
        adapter / "adapter_model.safetensors",
    )
    entry = ModelEntry("toy", "adapter", path=adapter, base=str(tmp_path / "base.gguf"))
    found = find_gguf(entry, cache=tmp_path / "cache")
    assert isinstance(found, Path)
    assert find_gguf(entry, cache=tmp_path / "cache") == found
    tensors = {tensor.name: tensor for tensor in gguf.GGUFReader(found).tensors}
    read = {n: gguf.quants.dequantize(t.data, t.tensor_type) for n, t in tensors.items()}
    assert np.allclose(read["blk.0.attn_q.weight"], matrix + 2 * up @ down, atol=0.1)
    assert np.allclose(read["blk.0.attn_k.weight"], matrix, atol=0.05)


def test_a_model_without_a_file_for_llama_is_said_to_have_none(tmp_path: Path) -> None:
    assert "no GGUF" in str(find_gguf(None))
    assert "no GGUF" in str(find_gguf(ModelEntry("toy", "directory", path=tmp_path)))


# --- the command -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model directory, a schema and documents."""
    folder = tmp_path_factory.mktemp("speed")
    tiny_model().save_pretrained(folder / "model")
    tiny_tokenizer().save_pretrained(folder / "model")
    schema = (
        "from dataclasses import dataclass\nfrom gollie_like.schema import Entity\n\n\n"
        '@dataclass\nclass Person(Entity):\n    """A human being. Not a dog."""\n\n    span: str\n'
    )
    (folder / "schema_of_speed.py").write_text(schema, encoding="utf-8")
    lines = "".join(json.dumps({"text": text}) + "\n" for text in TEXTS)
    (folder / "texts.jsonl").write_text(lines, encoding="utf-8")
    return folder


def call(folder: Path, *more: str) -> int:
    return main(
        [
            "speed",
            f"--schema={folder / 'schema_of_speed.py'}",
            "-f",
            str(folder / "texts.jsonl"),
            f"--model={folder / 'model'}",
            "--precision=float32",
            "--max-tokens=20",
            *more,
        ]
    )


def test_the_command_measures_and_reports(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = call(
        folder, "--engines=ours,floor", "--rounds=1", "--one-line", f"--report={tmp_path}"
    )
    shown = capsys.readouterr()
    assert status == 0
    assert "5 documents" in shown.out
    assert "times the time of the floor" in shown.out
    report = json.loads((tmp_path / "speed.json").read_text(encoding="utf-8"))
    assert report["settings"]["one_line"] is True
    assert {row["key"] for row in report["engines"]} >= {"ours", "ours-1", "ours-no-drafts"}


def test_the_command_compares_answers(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(folder, "--same-answers", "--limit=3", f"--report={tmp_path}") == 0
    assert "of 3 answers, 3 equal" in capsys.readouterr().out
    assert json.loads((tmp_path / "same-answers.json").read_text(encoding="utf-8"))["equal"] == 3


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (("--engines=theirs",), "theirs"),
        (("--engines=floor",), "measure `ours`"),
        (("-f", "nowhere.jsonl"), "nowhere.jsonl"),
    ],
)
def test_bad_usage_is_one_sentence(
    folder: Path, more: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(folder, *more) == 2
    complaint = capsys.readouterr().err
    assert message in complaint
    assert "Traceback" not in complaint


def test_a_benchmarks_folder_is_read_as_published(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["Ann\tB-researcher", "proved\tO", "it\tO", ".\tO", ""]
    (tmp_path / "test.txt").write_text("\n".join(words * 3), encoding="utf-8")
    status = main(
        [
            "speed",
            "--schema=crossner_ai",
            f"--model={folder / 'model'}",
            "--precision=float32",
            "--max-tokens=8",
            "--no-guidelines",
            "--engines=ours",
            "--rounds=1",
            "-f",
            str(tmp_path),
        ]
    )
    assert status == 0
    assert "documents" in capsys.readouterr().out


def test_documents_are_replaced_not_changed(material: Material) -> None:
    """Material is shared by all engines."""
    assert material.first(2) == replace(material, documents=material.documents[:2])
    assert material.first(None) is material
