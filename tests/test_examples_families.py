"""The examples of every kind of task and of many classes: their data, and what they print of it."""

from __future__ import annotations

import importlib.util
import json
import pkgutil
import re
import shlex
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from gollie_like.accept import explain
from gollie_like.backends.protocol import Completion, Request
from gollie_like.backends.scripted import ScriptedBackend
from gollie_like.cli import main as run_command
from gollie_like.document import Alignment
from gollie_like.errors import InputError, UsageError
from gollie_like.evaluate import evaluate
from gollie_like.grammar import build_grammar
from gollie_like.prompt import print_code
from guidelines import families as ready_made

EXAMPLES = Path(__file__).parent.parent / "examples"


def load(name: str) -> ModuleType:
    """An example, which is no part of a package."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module.__name__] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


families = load("families")
many_classes = load("many_classes")

FAMILIES = families.list_families()
every_family = pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)


class Replay:
    """A backend that says of each text what is expected, first of one task and then of the next."""

    name = "replay"
    context_length = 1_000_000

    def __init__(self, family: Any, cases: list[Any]) -> None:
        self._links = [
            ScriptedBackend([f" {print_code(case.answers[place])}" for case in cases])
            for place in range(len(family.list_tasks()))
        ]
        self._prefixes: list[str] = []

    def count_tokens(self, text: str) -> int:
        """As the scripted backend does."""
        return self._links[0].count_tokens(text)

    def generate(self, requests: Any) -> Iterator[Completion]:
        """Answers by the task that asks."""
        for request in requests:
            yield from self._link(request).generate([request])

    def _link(self, request: Request) -> ScriptedBackend:
        if request.prefix not in self._prefixes:
            self._prefixes.append(request.prefix)
        return self._links[self._prefixes.index(request.prefix)]


def replay(family: Any) -> Any:
    """The report of a model that says what is expected."""
    return families.read_family(family, Replay(family, families.read_cases(family)))


def test_every_ready_made_task_is_shown() -> None:
    shown = {family.reference.partition(":")[0] for family in FAMILIES}

    for info in pkgutil.iter_modules(ready_made.__path__):
        assert f"guidelines.families.{info.name}" in shown
    assert len({family.name for family in FAMILIES}) == len(FAMILIES)
    files = {path.stem for path in families.FOLDER.glob("*.jsonl")}
    assert files == {family.name for family in FAMILIES} | {"index"}


@every_family
def test_a_family_has_ten_different_inputs(family: Any) -> None:
    cases = families.read_cases(family)

    assert len(cases) == 10
    assert len({families._show_inputs(case, "\n") for case in cases}) == 10
    for case in cases:
        assert case.document.inputs.keys() == set(family.list_tasks()[0].inputs[1:])


@every_family
def test_what_is_expected_is_an_answer(family: Any) -> None:
    """The grammar of each input holds it, and the evaluator gives it back, without a problem."""
    for case in families.read_cases(family):
        known = case.document.given
        for task, answer in zip(family.list_tasks(), case.answers, strict=True):
            code = " " + print_code(answer)
            grammar = build_grammar(task, case.document.text, given=known)
            verdict = explain(grammar, code)
            assert verdict.accepted, f"{case.document.id}: {verdict}"
            assert grammar.watch().check(code) is None
            evaluation = evaluate(code, task)
            assert (evaluation.instances, evaluation.problems) == (list(answer), ())
            known = (*known, *answer)


@every_family
def test_what_is_expected_counts_as_expected(family: Any) -> None:
    """Through prompt, evaluation and grounding, with every value at its place in the text."""
    report = replay(family)

    assert report.score == "10 of 10 as expected"
    for outcome in report.outcomes:
        assert outcome.judge() == "yes"
        assert outcome.extraction.problems == ()
        status = {s for mention in outcome.extraction.mentions for s in mention.status.values()}
        assert status <= {Alignment.EXACT}


@every_family
def test_the_command_does_the_same(
    family: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The line of every input, taken apart as a shell would, gives the same code."""
    for case in families.read_cases(family):
        script = tmp_path / "answers.jsonl"
        answers = [json.dumps(print_code(answer)) for answer in case.answers]
        script.write_text("\n".join(answers), encoding="utf-8")
        line = families.print_command(family, case, model=f"scripted:{script}")
        program, *arguments = shlex.split(line)

        assert program == "gollie-like"
        assert "\n" not in line
        assert run_command([*arguments, "--format", "jsonl"]) == 0
        record = json.loads(capsys.readouterr().out)
        assert record["text"] == case.document.text
        assert record.get("inputs", {}) == dict(case.document.inputs)
        assert [m["class"] for m in record["mentions"]] == [
            type(instance).__name__ for instance in case.expected
        ]
        assert record["problems"] == []


def find_case(family: str, text: str) -> Any:
    chosen = next(f for f in FAMILIES if f.name == family)
    return next(c for c in families.read_cases(chosen) if text in c.document.text)


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("[Justice(), Business()]", "yes"),
        ("[Business()]", "no: 1 of 2"),
        ("[Business(), Sports()]", "no: 1 of 2, 1 other"),
        ("[]", "no: 0 of 2"),
        ("[Business(), Justice(), Sports()]", "no: 2 of 2, 1 other"),
    ],
)
def test_what_is_wrong_is_shown_as_wrong(answer: str, verdict: str) -> None:
    """The third input about topics is about two of them."""
    topics = next(f for f in FAMILIES if f.name == "topics")
    report = families.read_family(topics, ScriptedBackend(["[]", "[]", answer]), limit=3)
    page = families.print_page([report], "a model")

    assert report.outcomes[2].judge() == verdict
    assert report.score == f"{int(verdict == 'yes')} of 3 as expected"
    assert ("expected:<br>`Business()`<br>`Justice()`" in page) is (verdict != "yes")
    assert f"| topics | {report.score}" not in page
    assert report.score in page
    assert "- Parliament rejected" in "\n".join(families.print_report(report))


def test_an_answer_where_none_is_wanted_is_wrong() -> None:
    topics = next(f for f in FAMILIES if f.name == "topics")
    answers = ["[]"] * 3 + ["[Sports()]"]
    report = families.read_family(topics, ScriptedBackend(answers), limit=4)

    assert report.outcomes[3].judge() == "no: none wanted, 1 other"


def test_neither_order_nor_sides_without_order_matter() -> None:
    case = find_case("relations", "Paul and his wife")
    family, *homes = case.expected
    turned = type(family)(family.tail, family.head, family.kinship)
    home = homes[0]

    assert families.identify([*homes, turned]) == families.identify(case.expected)
    assert families.identify(type(family)(family.head, family.head)) != families.identify(family)
    swapped = type(home)(home.tail, home.head)
    assert families.identify(swapped) != families.identify(home)


def test_a_model_that_fails_is_shown() -> None:
    """Also where nothing is expected: silence is no answer."""
    topics = next(f for f in FAMILIES if f.name == "topics")
    answers = [ValueError("out of memory")] * 4
    report = families.read_family(topics, ScriptedBackend(answers), limit=4)
    page = families.print_page([report], "a model")

    assert report.outcomes[3].case.expected == []
    assert report.score == "0 of 4 as expected"
    assert page.count("problem: out of memory") == 4
    assert page.count("**no: not read to the end**") == 4


def test_the_page_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the script itself, in a run over two families, with answers for one of them."""
    cases = families.read_cases(FAMILIES[0])
    script = tmp_path / "answers.jsonl"
    lines = [json.dumps(print_code(case.expected)) for case in cases]
    script.write_text("\n".join(lines), encoding="utf-8")
    page = tmp_path / "page.md"
    chosen = [FAMILIES[0].name, "topics"]

    status = families.main(
        ["--family", *chosen, "--model", f"scripted:{script}", "--markdown", str(page)]
    )
    text = page.read_text(encoding="utf-8")
    printed = capsys.readouterr().out

    assert status == 0
    assert f"{FAMILIES[0].name}: 10 of 10 as expected" in printed
    assert "topics: 0 of 10 as expected" in printed
    rows = [line for line in text.splitlines() if re.match(r"\| \d+ \|", line)]
    assert len(rows) == 20
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5, row
    for name in chosen:
        assert f"\n## {name}\n" in text
        assert f"--schema guidelines.families.{name} --model" in text


def test_a_page_that_cannot_be_written_is_told_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = ["--model", f"scripted:{tmp_path / 'none.jsonl'}"]

    assert families.main([*model, "--markdown", str(tmp_path / "none" / "page.md")]) == 1
    assert "no such directory" in capsys.readouterr().err


def test_the_page_of_everything_has_a_row_for_each_input() -> None:
    reports = [replay(family) for family in FAMILIES]
    page = families.print_page(reports, "replay")

    assert page.count("| yes |\n") == 10 * len(FAMILIES)
    assert f"{10 * len(FAMILIES)} answers exactly" in page
    assert "| [chain](#chain) | 10 of 10 | 39 of 39 |" in page


def test_texts_cannot_break_the_table() -> None:
    hostile = "a | b\n`c` <b>d</b> *e* [f](g) \\"
    cell = families._escape(hostile)

    assert "\n" not in cell
    assert not re.search(r"(?<!\\)[|`*<\[]", cell.replace("<br>", ""))
    assert families._print_code(["a|`b`"]) == '`` "a\\|`b`" ``'


@pytest.mark.parametrize("text", ["plain", "it's", 'say "no"', "$HOME `ls` \\ !", "", "a b'\"$"])
def test_a_shell_reads_every_word_as_it_is(text: str) -> None:
    assert shlex.split(families._quote(text)) == [text]


def test_comments_stand_below_the_table(tmp_path: Path) -> None:
    path = tmp_path / "comments.md"
    path.write_text("Not shown.\n\n## topics\n\nIt *likes* sports.\n\nTwice.\n\n## events\n\n")
    comments = families.read_comments(path)
    topics = next(f for f in FAMILIES if f.name == "topics")
    report = families.read_family(
        topics, ScriptedBackend(["[]"]), limit=1, comment=comments["topics"]
    )
    page = families.print_page([report], "a model")

    assert comments == {"topics": "It *likes* sports.\n\nTwice.", "events": ""}
    assert page.index("| 1 |") < page.index("It *likes* sports.\n\nTwice.")
    assert families.read_comments(tmp_path / "none.md") == {}


def test_comments_that_are_there_name_families() -> None:
    families.read_comments(families.FOLDER / "comments.md")


def test_a_comment_on_no_family_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "comments.md"
    path.write_text("## topic\n\nA slip.\n")

    with pytest.raises(UsageError, match="topic, which is no family"):
        families.read_comments(path)


def test_an_expected_answer_that_is_none_is_refused() -> None:
    topics = next(f for f in FAMILIES if f.name == "topics")
    row = {"text": "a", "expected": "[Sport()]"}

    with pytest.raises(InputError, match=r"here:1: .*Sport"):
        families._read_case(row, topics.list_tasks(), "here:1")


# --- many classes ----------------------------------------------------------------------------


def name_words(suffix: str) -> str:
    """An answer of one entity, of a class that one batch alone has."""
    return '[Ship(span="HMS Beagle")]' if "HMS Beagle" in suffix else "[]"


def test_there_are_a_hundred_classes() -> None:
    classes = many_classes.gather_classes()

    assert len({cls.__name__ for cls in classes}) == len(classes) == 100
    assert len(many_classes.gather_classes(7)) == 7


def test_there_are_fifty_texts() -> None:
    documents = many_classes.read_documents([str(many_classes.TEXTS)], 100)

    assert len({document.text for document in documents}) == len(documents) == 50


@pytest.mark.parametrize("size", [None, 10, 30])
def test_the_account_adds_up(size: int | None) -> None:
    documents = many_classes.read_documents([str(many_classes.TEXTS)], 20)
    account = many_classes.read_all(documents, ScriptedBackend(name_words), size=size)
    printed = "\n".join(many_classes.print_account(account))

    assert account.list_faults() == []
    assert sorted(name for batch in account.batches for name in batch) == sorted(account.classes)
    assert account.requests.total() == 20 * len(account.batches)
    assert len(account.requests) == len(account.batches) > 1
    assert [m.label for one in account.found for m in one.mentions] == ["Ship"]
    home = next(n for n, names in enumerate(account.batches, 1) if "Ship" in names)
    assert f"batch {home}: " in printed
    assert "Ship 1" in printed
    assert printed.endswith("every document read whole by every batch")


def test_what_does_not_add_up_is_said() -> None:
    """A document that is cut off in one batch, a class that no prompt has, a lost request."""
    documents = many_classes.read_documents([str(many_classes.TEXTS)], 3)
    answers: list[Any] = ["[]"] * 4 + [Completion("[", finish="tokens", message="cut off")]
    answers += ["[]"] * 20
    account = many_classes.read_all(documents, ScriptedBackend(answers), size=25)
    faults = account.list_faults()

    assert len(faults) == 1
    assert "document" in faults[0]
    assert "not complete in batch 2" in faults[0]

    whole = many_classes.read_all(documents, ScriptedBackend(["[]"] * 12), size=25)
    assert whole.list_faults() == []
    missing = replace(whole, classes=(*whole.classes, "Nobody"))
    assert missing.list_faults() == ["Nobody stands in the prompts of 0 batches, not of one"]
    fewer = whole.requests.copy()
    fewer[next(iter(fewer))] -= 1
    assert len(replace(whole, requests=fewer).list_faults()) == 2
    short = replace(whole.found[0], parts=whole.found[0].parts[1:])
    assert replace(whole, found=(short,)).list_faults() == [
        f"document {short.document.id}: read by 3 of 4 batches"
    ]


def test_the_script_of_many_classes_ends_with_a_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "answers.jsonl"
    script.write_text("\n".join(['"[]"'] * 100), encoding="utf-8")
    text = tmp_path / "story.txt"
    text.write_text("Nothing happened.", encoding="utf-8")
    model = ["--model", f"scripted:{script}"]

    assert many_classes.main([*model, "-f", str(text), "--batch", "20"]) == 0
    assert "100 classes in 5 batches\n1 documents, 5 requests" in capsys.readouterr().out
    script.write_text('"[]"', encoding="utf-8")
    assert many_classes.main([*model, "-f", str(text), "--batch", "20"]) == 1
    assert "not complete in batch 2" in capsys.readouterr().out
    assert many_classes.main([*model, "-f", str(tmp_path / "none.txt")]) == 1
    assert "none.txt" in capsys.readouterr().err
