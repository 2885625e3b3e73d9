"""Chains of tasks, and what the command line says beside the text."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from gollie_like import Document, Extractor
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.batched import BatchedExtractor
from gollie_like.batches import keep_answers, split_schema
from gollie_like.chain import Chain, build_on
from gollie_like.cli import main
from gollie_like.record import dumps, from_record
from guidelines.families import entities, events, relations, sentiment, types

TEXT = "Ann works for Acme in Rome."
FOUND = '[Person(span="Ann", form="name"), Organization(span="Acme", form="name")]'
LINKED = '[WorksFor(head=Person(span="Ann"), tail=Organization(span="Acme"))]'


def test_relations_build_on_entities() -> None:
    backend = ScriptedBackend([FOUND, LINKED])
    later = build_on(relations.TASK)
    found = Chain(Extractor(entities, backend=backend), Extractor(later, backend=backend)).extract(
        TEXT
    )

    assert later.given == "entities"
    assert [mention.label for mention in found.mentions] == ["Person", "Organization", "WorksFor"]
    assert found.problems == ()
    assert found.code == f"{FOUND}\n{LINKED}"
    assert build_on(events.TASK).given == "code"


def test_documents_keep_their_order_and_failures_their_place() -> None:
    def answer(suffix: str) -> str:
        return LINKED if "following entities" in suffix else FOUND

    backend = ScriptedBackend(answer)
    links = [Extractor(entities, backend=backend)]
    links.append(BatchedExtractor(build_on(relations.TASK), backend=backend))  # type: ignore[arg-type]
    documents = [Document(TEXT, id="a"), Document(" ", id="b"), Document(TEXT, id="c")]
    found = list(Chain(*links).extract_many(documents))

    assert [one.document.id for one in found] == ["a", "b", "c"]
    assert [len(one.mentions) for one in found] == [3, 0, 3]
    assert [p.kind for p in found[1].problems] == ["input"]


def test_a_task_that_answers_triggers_is_given_its_own_only() -> None:
    said = 'Statement(mention="said", speakers=[], about=[])'
    met = '[Meeting(mention="met", participants=["Ann"])]'
    backend = ScriptedBackend([f'[Meeting(mention="met", participants=[]), {said}]', met])
    meetings = replace(
        events.TASK, schema=keep_answers(events.TASK.schema, ["Meeting"]), given="triggers"
    )
    found = Chain(Extractor(events, backend=backend), Extractor(meetings, backend=backend)).extract(
        "Ann said that they met."
    )

    assert found.problems == ()
    assert found.instances[-1] == events.Meeting("met", ["Ann"])


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(list(arguments))
    out, err = capsys.readouterr()
    return status, out, err


def script(tmp_path: Path, *answers: str) -> str:
    path = tmp_path / "answers.jsonl"
    path.write_text("".join(json.dumps(answer) + "\n" for answer in answers), encoding="utf-8")
    return f"scripted:{path}"


def test_a_chain_from_the_command_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, _ = run(
        capsys,
        *("extract", "--schema", "guidelines.families.entities"),
        *("--then", "guidelines.families.relations", "--format", "jsonl"),
        *("--model", script(tmp_path, FOUND, LINKED), TEXT),
    )

    assert status == 0
    names = [mention["class"] for mention in json.loads(out)["mentions"]]
    assert names == ["Person", "Organization", "WorksFor"]


def test_several_inputs_and_given_instances_from_the_command_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, _ = run(
        capsys,
        *("prompt", "--schema", "guidelines.families.entailment"),
        *("--input", "hypothesis=B = C", "A"),
    )
    assert status == 0
    assert 'premise = "A"\nhypothesis = "B = C"\n' in out

    status, out, _ = run(
        capsys,
        *("prompt", "--schema", "guidelines.families.relations", "--given-as", "entities"),
        *("--given", '[Person(span="Ann"), Place(span="Rome")]', TEXT),
    )
    assert '#    - "Ann": Person\n#    - "Rome": Place\n#\nresult =' in out

    status, out, _ = run(
        capsys,
        *("extract", "--schema", "guidelines.families.types", "--given", '["Acme"]'),
        *("--format", "code", "--model", script(tmp_path, '[Company(span="Acme")]'), TEXT),
    )
    assert (status, out) == (0, '[Company(span="Acme")]\n')


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--input", "question=x"], "--input takes NAME=TEXT"),
        (["--given", "__import__('os').system('x')"], "--given takes a list of instances"),
        (["--given", "[Alien(span='x')]"], "unknown class 'Alien'"),
    ],
)
def test_what_cannot_be_meant_is_said(
    capsys: pytest.CaptureFixture[str], arguments: list[str], complaint: str
) -> None:
    status, out, err = run(
        capsys, "prompt", "--schema", "guidelines.families.relations", *arguments, "x"
    )

    assert (status, out) == (2, "")
    assert complaint in err


def test_batches_from_the_command_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    said = {"Company": '[Company(span="Acme")]', "Settlement": '[Settlement(span="Rome")]'}
    answers = [
        next((code for name, code in said.items() if name in batch.answers), "[]")
        for batch in split_schema(types.TASK.schema, 3)
    ]
    status, out, _ = run(
        capsys,
        *("extract", "--schema", "guidelines.families.types", "--given-as", "code"),
        *("--batch", "3", "--format", "jsonl", "--model", script(tmp_path, *answers), TEXT),
    )

    assert status == 0
    assert [m["class"] for m in json.loads(out)["mentions"]] == ["Company", "Settlement"]


def test_a_class_of_labels_is_read_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, _ = run(
        capsys,
        *("extract", "--schema", "guidelines.families.sentiment", "--format", "code"),
        *("--model", script(tmp_path, "[Positive()]"), "Nice."),
    )

    assert (status, out) == (0, "[Positive()]\n")
    assert Extractor(sentiment, backend=ScriptedBackend([])).task.cardinality == "one"


def test_inputs_of_later_tasks_are_given_on_the_command_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = [
        *("extract", "--schema", "guidelines.families.entities"),
        *("--then", "guidelines.families.answers", "--format", "jsonl"),
        *("--model", script(tmp_path, FOUND, '[Answer(span="Ann")]'), TEXT),
    ]
    status, out, _ = run(capsys, *words, "--input", "question=Who works?")

    assert status == 0
    assert [mention["class"] for mention in json.loads(out)["mentions"]][-1] == "Answer"
    assert json.loads(out)["inputs"] == {"question": "Who works?"}
    status, _, err = run(capsys, *words, "--input", "hypothesis=x")
    assert status == 2
    assert "an input of the task (question)" in err


def test_entities_are_carried_in_the_links_that_can_carry(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, _ = run(
        capsys,
        *("extract", "--schema", "guidelines.families.entities", "--carry"),
        *("--then", "guidelines.families.relations", "--format", "code"),
        *("--model", script(tmp_path, FOUND, LINKED), TEXT),
    )

    assert (status, out) == (0, f"{FOUND}\n{LINKED}\n")


def test_what_a_chain_found_is_read_back_though_two_classes_have_one_name() -> None:
    """The Person of the first task has a field that the Person of the second one has not."""
    backend = ScriptedBackend([FOUND, LINKED])
    chain = Chain(
        Extractor(entities, backend=backend), Extractor(build_on(relations.TASK), backend=backend)
    )
    found = chain.extract(TEXT)
    back = from_record(json.loads(dumps(found)), chain.task)

    assert back.mentions == found.mentions
    assert back == found
    absent = found.to_html().split("None of: ")[1].split("</span>")[0]
    assert re.sub("<[^>]*>", "", absent) == "Place, LivesIn, BasedIn, LiesIn, PartOf, FamilyOf"
