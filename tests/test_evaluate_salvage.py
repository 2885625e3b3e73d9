"""What `evaluate` keeps of code that is broken, wrapped, cut off or meant to do harm."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from evaluate_classes import TASK, Launcher, Mission, Person, Sports

from gollie_like.evaluate import Evaluation, evaluate
from gollie_like.expression import parse_expression

A, B, C = Person("a"), Person("b"), Person("c")


def kinds(evaluation: Evaluation) -> list[tuple[str, str]]:
    return [(problem.kind, problem.where) for problem in evaluation.problems]


@pytest.mark.parametrize(
    ("code", "instances", "problems"),
    [
        ("result = []", [], []),
        ('result: list = [Person("a")]', [A], []),
        ('\ufeff\n [Person("a")]\n\n', [A], []),
        ('[# people\nPerson("a"), # "one\n Person("b") # [\n]', [A, B], []),
        ('```python\nresult = [Person("a")]\n```', [A], ["extra-text", "extra-text"]),
        ('```\n[Person("a")]\n```\n', [A], ["extra-text", "extra-text"]),
        ('Sure, [here] it is:\n[Person("a")]\nBye!', [A], ["extra-text", "extra-text"]),
        ('The answer is [Person("a")].', [A], ["extra-text", "extra-text"]),
        ('It is Person("a")', [A], ["extra-text", "not-a-list"]),
        ("Nothing [at all].", [], ["extra-text", "syntax", "extra-text"]),
        ('import os\nresult = [Person("a")]', [A], ["extra-text"]),
        ('[Person("a")]\n\n# Text\nresult = [Person("b")]', [A], ["extra-text"]),
        ('Person("a")', [A], ["not-a-list"]),
        ('Person("a"), Person("b")', [A, B], ["not-a-list"]),
        ('Person("a")\nPerson("b")\n', [A, B], ["not-a-list", "syntax"]),
        ('Person("a")\nThat\'s all.', [A], ["not-a-list", "syntax"]),
        ("Sports", [Sports()], ["not-a-list"]),
        ('(Person("a"), Person("b"))', [A, B], ["not-a-list"]),
        ('[[Person("a")], (Person("b"), Person("c"))]', [A, B, C], ["not-a-list", "not-a-list"]),
        ("", [], ["no-list"]),
        (" \n\t", [], ["no-list"]),
        ("There is nothing.", [], ["no-list"]),
        ("None", [], ["no-list"]),
        ("]", [], ["no-list"]),
    ],
)
def test_reads_what_stands_around_a_list(
    code: str, instances: list[object], problems: list[str]
) -> None:
    evaluation = evaluate(code, TASK)
    assert evaluation.instances == instances
    assert [problem.kind for problem in evaluation.problems] == problems
    assert evaluation.complete is ("no-list" not in problems)


@pytest.mark.parametrize(
    ("code", "instances", "where"),
    [
        ('[Person("a" y), Person("b")]', [B], "$[0]"),
        ('[Person("a"), Person("b" y), Person("c")]', [A, C], "$[1]"),
        ('[Person("a"), , Person("b")]', [A, B], "$[1]"),
        ('[Person("a") Person("b")]', [A, B], "$[0]"),
        ('[\n    Person("a")\n    Person("b")\n]', [A, B], "$[0]"),
        ('[Person("a")), Person("b")]', [A, B], "$[0]"),
        ('[Person("a")], Person("b")]', [A, B], "$[0]"),
        ('[Person("a") # ]\n "x", Person("b")]', [A, B], "$[0]"),
        ('[Person(span="a", Person("b"), Person("c")]', [B, C], "$[0]"),
        ('[Person("a"], Person("b")]', [], "$[0]"),
        ('[Person(span="a"], Person("b")]', [B], "$[0]"),
        ('[\n    Person("a,\n    Person("b"),\n]', [B], "$[0]"),
        ('[\n    Person("a\n    Person("b"),\n]', [B], "$[0]"),
        ('[\n    Mission("M", crew=["x),\n    Person("b"),\n]', [B], "$[0]"),
        ('[Mission("M", crew=["x"), Person("b")]', [B], "$[0]"),
        ('[Person("a\x00"), Person("b")]', [B], "$[0]"),
        ('[Person("\ud800"), Person("b")]', [B], "$[0]"),
        ('[*x, Person("b")]', [B], "$[0]"),
        ('[x=1, Person("b")]', [B], "$[0]"),
        ('[Person("a": 1), Person("b")]', [B], "$[0]"),
        ('[Person("\\x"), Person("b")]', [B], "$[0]"),
        ('[Person("a" y,' + " " * 300 + 'Person("b")), Person("c")]', [C], "$[0]"),
    ],
)
def test_a_broken_item_costs_only_itself(code: str, instances: list[object], where: str) -> None:
    evaluation = evaluate(code, TASK)
    assert evaluation.instances == instances
    assert kinds(evaluation) == [("syntax", where)]


@pytest.mark.parametrize(
    ("code", "instances", "where"),
    [
        ("[", [], "$"),
        (' [Person("a"), Person("b"),\n', [A, B], "$"),
        ('[Person("a"), Person("b")', [A, B], "$"),
        ('[Person("a"), Pers', [A], "$[1]"),
        ('[Person("a"), Person', [A], "$[1]"),
        ('[Person("a"), Person("b', [A], "$[1]"),
        ('[Person("a"), Person("b\\', [A], "$[1]"),
        ('[Person("a"), Mission("M", crew=["x", "y"', [A], "$[1]"),
        ('[Person("a"), Mission("M", people=[Person("b"), Person("c"', [A], "$[1]"),
        ('[Person("a"), Mission("M", date="see , Person(1), Person(', [A], "$[1]"),
        ('[Person("a"), Mission(mention="""[\n]\nPerson("b"', [A], "$[1]"),
    ],
)
def test_a_truncated_list_keeps_its_complete_items(
    code: str, instances: list[object], where: str
) -> None:
    evaluation = evaluate(code, TASK)
    assert evaluation.instances == instances
    assert kinds(evaluation) == [("truncated", where)]
    assert not evaluation.complete


def test_nested_instances_never_become_items() -> None:
    code = """[
    Mission(
        mention="M",
        people=[
            Person("a"),
            Person("b")
            Person("c"),
        ],
        launcher=Launcher("SLS" oops),
    ),
    Person("a"),
]"""
    evaluation = evaluate(code, TASK)
    assert evaluation.instances == [A]
    assert kinds(evaluation) == [("syntax", "$[0]")]


def test_brackets_and_quotes_in_strings_mean_nothing() -> None:
    spans = ["]", "[", '"', "'", '", Person("b"), "', "\\", '\\"', "#", '"""', "\n", "a)b"]
    people = [Person(span) for span in spans]
    assert evaluate(f"[{', '.join(map(repr, people))}]", TASK).instances == people
    tripled = evaluate('[Person(span="""a]"b\n[\'"""), Person(span=\'\'\'"\'\'\')]', TASK)
    assert tripled.instances == [Person("a]\"b\n['"), Person('"')]


MARK = "gollie-like-was-here"
HOSTILE = {
    "import": f'__import__("os").system("touch {MARK}")',
    "import in a field": f'Person(span=__import__("os").system("touch {MARK}"))',
    "open": f'open("{MARK}", "w")',
    "exec": f"exec(\"open('{MARK}', 'w')\")",
    "dunder walk": "().__class__.__bases__[0].__subclasses__()",
    "class attribute": "Person.__init__.__globals__",
    "attribute of an instance": 'Person(span="a").span',
    "attribute of an enum member": 'Mission("M", crew=[Color.RED.__class__])',
    "getattr": 'getattr(Person, "__init__")',
    "subscript": 'Person(span="a")[0]',
    "subscript of a class": "Person[0]",
    "list comprehension": '[Person(span="a") for x in range(10**9)]',
    "generator": "(Person(x) for x in y)",
    "dict comprehension": "{x: x for x in range(10**9)}",
    "set": '{Person(span="a")}',
    "dict": '{"span": "a"}',
    "power": "9**9**9**9",
    "repeated string": 'Person(span="a" * 10**10)',
    "repeated list": 'Mission("M", crew=["a"] * 10**10)',
    "concatenation": 'Person(span="a" + "b")',
    "percent": 'Person(span="%999999999d" % 1)',
    "huge integer": 'Mission("M", window=' + "9" * 100_000 + ")",
    "huge hexadecimal": 'Mission("M", window=0x' + "f" * 100_000 + ")",
    "huge float": 'Mission("M", mass=1.' + "1" * 100_000 + ")",
    "walrus": '(x := Person(span="a"))',
    "f-string": 'Person(span=f"{1 + 1}")',
    "nested f-string": "Person(span=f\"{f'{open}'}\")",
    "lambda": '(lambda: Person(span="a"))()',
    "conditional": 'Person(span="a") if True else Person(span="b")',
    "boolean": 'Person(span="a" or "b")',
    "comparison": "1 < 2",
    "null byte": 'Person(span="a\x00b")',
    "await": 'await Person(span="a")',
    "yield": '(yield Person(span="a"))',
    "star": 'Person(*["a"])',
    "star item": '*[Person(span="a")]',
    "double star": 'Person(**{"span": "a"})',
    "bytes": 'Person(span=b"a")',
    "complex": 'Mission("M", window=1j)',
    "ellipsis": "Person(span=...)",
    "statement": 'import os; Person(span="a")',
    "class statement": "class X: pass",
    "decorator": "@Person",
    "matrix product": "Person @ Person",
    "call of a call": 'Person(span="a")()',
    "call of a string": '"Person"(span="a")',
    "recursion in names": "Mission(mention=Mission(mention=Mission(mention=Mission)))",
    "unary tower": 'Mission("M", window=' + "-" * 100_000 + "1)",
    "not tower": 'Mission("M", crewed=' + "not " * 50_000 + "True)",
    "dot tower": "Color" + ".RED" * 100_000,
    "call tower": "Person" + "()" * 100_000,
    "plus tower": "1" + "+1" * 100_000,
    "lambda tower": "lambda:" * 50_000 + "1",
    "list tower": "[" * 900 + "]" * 900,
    "deep calls": 'Mission("M", backup=' * 200 + "None" + ")" * 200,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_code_is_refused_where_it_stands(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code = f'[Person("a"),\n{HOSTILE[name]},\nPerson("b")]'
    started = time.thread_time()
    evaluation = evaluate(code, TASK)
    spent = time.thread_time() - started
    assert evaluation.problems
    assert all(problem.where.startswith("$[1]") for problem in evaluation.problems)
    kept = [x for x in evaluation.instances if x not in (Mission("M", []), Mission("M", ["a"]))]
    assert kept == [A, B]
    assert os.listdir(tmp_path) == []
    assert spent < 0.1


WALLS = {
    "opening": "[" * 1_000_000,
    "parentheses": "[" + "(" * 1_000_000,
    "pairs": "[" + "[]" * 500_000,
    "lists": "[" + "[]," * 333_333,
    "braces": "{" * 1_000_000,
    "calls": "[" + "Person(" * 140_000,
    "lines": "[" + "\nPerson(" * 12_000,
    "backslashes": '[Person("' + "\\" * 1_000_000,
    "commas": "[" + "," * 1_000_000,
    "blank": " \n\t" * 333_333,
    "quotes": "[" + '"""' * 30_000,
    "hashes": "[" + "#[\n" * 30_000,
    "fences": "```\n" * 250_000,
    "results": "result =\n" * 110_000,
}


@pytest.mark.parametrize("name", WALLS)
def test_a_megabyte_of_nonsense_is_refused_at_once(name: str) -> None:
    started = time.thread_time()
    evaluation = evaluate(WALLS[name], TASK)
    spent = time.thread_time() - started
    assert evaluation.items == ()
    assert evaluation.problems
    assert not evaluation.complete
    assert spent < 5


def test_reading_again_and_again_is_bounded() -> None:
    """Every line begins an item that the end of the code closes: each reading goes to the end."""
    lines = "Person(1 1,\n" * 60
    code = f"[{lines}{'1, ' * 10_000}{')' * 60}]"
    started = time.thread_time()
    evaluation = evaluate(code, TASK)
    assert evaluation.problems[-1].kind == "too-many"
    assert time.thread_time() - started < 10


@pytest.mark.parametrize("code", ["-" * 200_000 + "1", "a\x00", "'\ud800'", "1 1"])
def test_what_the_parser_cannot_take_has_a_reason(code: str) -> None:
    reason = parse_expression(code, 0, len(code))
    assert isinstance(reason, str)
    assert reason


def test_many_brackets_and_chains_at_once() -> None:
    code = '[Mission("M", window=' + ("-" * 30 + "(") * 60 + "1" + ")" * 60 + '), Person("b")]'
    evaluation = evaluate(code, TASK)
    assert evaluation.instances[-1] == B
    assert len(evaluation.problems) == 1


def test_launchers_stay_nested() -> None:
    """A class that is no answer is refused as an item, and taken where a field asks for it."""
    code = '[Launcher("x"), Mission("M", launcher=Launcher("x"))]'
    evaluation = evaluate(code, TASK)
    assert evaluation.instances == [Mission("M", [], launcher=Launcher("x"))]
    assert kinds(evaluation) == [("wrong-class", "$[0]")]
