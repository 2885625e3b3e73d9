"""The scripted backend: every kind of script, every way to end, order and laziness."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gollie_like.backends import BACKENDS, find_backend
from gollie_like.backends.protocol import Backend, Completion, Decision, Limits, Request
from gollie_like.backends.scripted import Script, ScriptedBackend
from gollie_like.errors import UsageError


def complete(script: Script, *suffixes: str, **options: object) -> list[Completion]:
    backend: Backend = ScriptedBackend(script, **options)  # type: ignore[arg-type]
    return list(backend.generate(Request("prefix ", suffix) for suffix in suffixes))


def test_answers_come_in_order() -> None:
    assert [c.text for c in complete([" []", " [A()]"], "x", "y")] == [" []", " [A()]"]


def test_answers_of_a_file_are_its_lines(tmp_path: Path) -> None:
    """A line separator inside an answer is no end of a line."""
    answers = [' [A(span="x\u2028y")]', ' [A(span="\x85")]', " []"]
    lines = "".join(json.dumps(answer, ensure_ascii=False) + "\n" for answer in answers)
    (tmp_path / "script.jsonl").write_bytes(f"{lines}\r\n".encode())
    backend = ScriptedBackend.open(str(tmp_path / "script.jsonl"))

    assert [c.text for c in backend.generate([Request("", "")] * 3)] == answers


def test_answers_by_piece_of_the_suffix() -> None:
    first, second, missing = complete({"Ann": " [1]", "Bo": " [2]"}, "a Bo", "Bo, Ann", "nobody")
    assert (first.text, second.text) == (" [2]", " [1]")
    assert missing.finish == "error"
    assert "nobody" in missing.message


def test_answers_by_function() -> None:
    assert [c.text for c in complete(str.upper, "a", "b")] == ["A", "B"]


def test_a_failing_answer_is_one_completion() -> None:
    results = complete([ValueError("boom"), " []"], "x", "y")
    assert [(c.finish, c.message, c.text) for c in results] == [
        ("error", "boom", ""),
        ("stop", "", " []"),
    ]


def test_a_raising_function_is_one_completion() -> None:
    def answer(suffix: str) -> str:
        return {"y": " []"}[suffix]

    assert [c.finish for c in complete(answer, "x", "y")] == ["error", "stop"]


def test_a_script_that_ran_out_says_so() -> None:
    assert [c.finish for c in complete([" []"], "x", "y")] == ["stop", "error"]


def test_completions_pass_through() -> None:
    given = Completion(" [", (Decision(0, 2, -0.5),), finish="repeat", message="again", passes=3)
    (got,) = complete([given], "x")
    assert (got.text, got.decisions, got.finish, got.passes) == (" [", given.decisions, "repeat", 3)


def test_decisions_cover_the_words() -> None:
    (got,) = complete([" [A(b=1)]"], "x", logprob=-0.25)
    assert got.decisions is not None
    assert "".join(got.text[d.start : d.end] for d in got.decisions) == "[A(b=1)]"
    assert {d.logprob for d in got.decisions} == {-0.25}


def test_token_limit_cuts_and_says_so() -> None:
    backend = ScriptedBackend([" [A(), B()]"])
    (got,) = backend.generate([Request("", "x", limits=Limits(tokens=3))])
    assert (got.text, got.finish, got.generated_tokens) == (" [A", "tokens", 3)
    assert "3 tokens" in got.message


def test_a_prompt_beyond_the_context_is_refused() -> None:
    (got,) = complete([" []"], "one two three four", context_length=4)
    assert got.finish == "context"
    assert "4" in got.message


def test_requests_are_drawn_lazily() -> None:
    drawn: list[int] = []

    def requests() -> Iterator[Request]:
        for number in range(3):
            drawn.append(number)
            yield Request("", str(number))

    stream = ScriptedBackend(str).generate(requests())
    assert next(stream).text == "0"
    assert drawn == [0]


def test_a_bare_string_is_no_script() -> None:
    with pytest.raises(TypeError, match=r"\[answer\]"):
        ScriptedBackend(" []")


def test_backends_are_found_by_name() -> None:
    assert find_backend("scripted") is ScriptedBackend
    with pytest.raises(UsageError, match="hf, scripted"):
        find_backend("nope")


def test_every_named_backend_stands_in_its_module() -> None:
    for place in BACKENDS.values():
        assert place.startswith("gollie_like.backends.")
        assert ":" in place


def test_naming_backends_imports_nothing_heavy() -> None:
    code = (
        "import sys, gollie_like.backends, gollie_like.backends.scripted\n"
        "sys.exit(bool({'torch', 'transformers', 'llguidance'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
