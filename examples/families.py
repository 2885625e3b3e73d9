"""Every kind of task on ten inputs each, by a real model: what it said, and what it should have said.

``examples/families/index.jsonl`` lists the kinds, ``examples/families/NAME.jsonl`` has the inputs of
each, with the answers that a person would give. All are shown, and what the model gets wrong is shown
as wrong. Remarks on what came out go into ``examples/families/comments.md``, under the name of the
family as a heading, and appear below its table.

    python examples/families.py
    python examples/families.py --family topics answers --markdown families.md
    python examples/families.py --model qwen2.5-coder-1.5b --limit 3
"""

from __future__ import annotations

import argparse
import ast
import dataclasses
import importlib
import json
import re
import shlex
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from gollie_like import Document, Extraction, Extractor, Task
from gollie_like.backends.protocol import Backend
from gollie_like.chain import Chain, build_on
from gollie_like.cli.arguments import positive
from gollie_like.cli.output import require_place
from gollie_like.errors import GollieLikeError, InputError, UsageError
from gollie_like.evaluate import evaluate
from gollie_like.reference import read_task
from gollie_like.schema import print_value
from gollie_like.task import GivenForm

FOLDER = Path(__file__).parent / "families"


@dataclass(frozen=True)
class Family:
    """A kind of task: its name, the schema it is shown with, and how it is asked for.

    ``title`` says what it does, where that is not what the schema's module says. ``then`` is the
    schema of a task that builds on what the first one found.
    """

    name: str
    schema: str = ""
    title: str = ""
    given_as: GivenForm | None = None
    then: str = ""

    @property
    def reference(self) -> str:
        """The schema as ``--schema`` names it."""
        return self.schema or f"guidelines.families.{self.name}"

    def list_tasks(self) -> list[Task]:
        """The task, and the one that builds on it if there is one."""
        first = read_task(self.reference)
        if self.given_as is not None:
            first = replace(first, given=self.given_as)
        return [first, build_on(read_task(self.then))] if self.then else [first]

    def describe(self) -> str:
        """One sentence."""
        module = importlib.import_module(self.reference.partition(":")[0])
        return self.title or (module.__doc__ or "").strip().splitlines()[0]


@dataclass(frozen=True)
class Case:
    """One input and the answer a person would give: for each task of the family its instances."""

    document: Document
    answers: tuple[tuple[Any, ...], ...]

    @property
    def expected(self) -> list[Any]:
        """The instances of all tasks."""
        return [instance for answer in self.answers for instance in answer]


@dataclass(frozen=True)
class Outcome:
    """What was said of one input, held against what was expected."""

    case: Case
    extraction: Extraction

    @property
    def right(self) -> int:
        """How many of the expected instances were said."""
        said = Counter(map(identify, self.extraction.instances))
        return sum((said & Counter(map(identify, self.case.expected))).values())

    @property
    def as_expected(self) -> bool:
        """Whether the text was read and exactly the expected instances were said, in any order."""
        exact = self.right == len(self.case.expected) == len(self.extraction.mentions)
        return exact and not self.extraction.failed

    def judge(self) -> str:
        """``yes``, or how far off it was."""
        if self.as_expected:
            return "yes"
        if self.extraction.failed:
            return "no: not read to the end"
        more = len(self.extraction.mentions) - self.right
        found = (
            f"{self.right} of {len(self.case.expected)}" if self.case.expected else "none wanted"
        )
        return f"no: {found}" + (f", {more} other" if more else "")


@dataclass(frozen=True)
class Report:
    """One family read: the outcomes in order, and how long it took."""

    family: Family
    outcomes: tuple[Outcome, ...]
    seconds: float
    comment: str = field(default="")

    @property
    def score(self) -> str:
        """How many outcomes are as expected."""
        return f"{sum(o.as_expected for o in self.outcomes)} of {len(self.outcomes)} as expected"


def identify(value: Any) -> str:
    """What two values have in common that say the same: neither the order of a list nor that of
    the two sides of a symmetric relation matters."""
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(sorted(map(identify, value)))}]"
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return repr(value)
    parts = [(f.name, identify(getattr(value, f.name))) for f in dataclasses.fields(value)]
    if getattr(type(value), "__gollie_symmetric__", False):
        sides = sorted(part for _, part in parts[:2])
        parts[:2] = [(name, side) for (name, _), side in zip(parts[:2], sides, strict=True)]
    return f"{type(value).__name__}{parts}"


def list_families() -> list[Family]:
    """All families, in the order of ``index.jsonl``."""
    lines = (FOLDER / "index.jsonl").read_text(encoding="utf-8").splitlines()
    return [Family(**json.loads(line)) for line in lines]


def read_cases(family: Family) -> list[Case]:
    """The inputs of a family, from its file.

    Raises `InputError` where an answer or a given instance is none of the task.
    """
    path = FOLDER / f"{family.name}.jsonl"
    tasks = family.list_tasks()
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_read_case(json.loads(line), tasks, f"{path}:{n}") for n, line in enumerate(lines, 1)]


def _read_case(row: Mapping[str, str], tasks: Sequence[Task], origin: str) -> Case:
    inputs = {name: row[name] for name in tasks[0].inputs[1:]}
    given = _read_given(row["given"], tasks[0], origin) if "given" in row else ()
    codes = [row["expected"], row["then"]][: len(tasks)] if "then" in row else [row["expected"]]
    answers = tuple(_read_code(code, task, origin) for code, task in zip(codes, tasks, strict=True))
    return Case(Document(row["text"], id=origin, inputs=inputs, given=given), answers)


def _read_given(code: str, task: Task, origin: str) -> tuple[Any, ...]:
    if task.given == "spans":
        return tuple(ast.literal_eval(code))
    everything = replace(task.schema, answers=tuple(spec.name for spec in task.schema))
    return _read_code(code, Task(everything), origin)


def _read_code(code: str, task: Task, origin: str) -> tuple[Any, ...]:
    """The instances of a code, read like a model's answer: nothing of it is executed."""
    evaluation = evaluate(code, task)
    if evaluation.problems:
        raise InputError(f"{origin}: {code} is no answer of the task: {evaluation.problems[0]}")
    return tuple(evaluation.instances)


def read_comments(path: Path) -> dict[str, str]:
    """The remarks of a file by family; empty where there is no file.

    Raises `UsageError` for a heading that names no family.
    """
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    _, *parts = re.split(r"^## +(.+)$", text, flags=re.MULTILINE)
    comments = {
        name.strip(): body.strip() for name, body in zip(parts[::2], parts[1::2], strict=True)
    }
    if unknown := comments.keys() - {family.name for family in list_families()}:
        raise UsageError(f"{path} has remarks on {', '.join(sorted(unknown))}, which is no family")
    return comments


def open_reader(family: Family, backend: Backend) -> Extractor | Chain:
    """What reads the inputs of a family."""
    links = [Extractor(task, backend=backend) for task in family.list_tasks()]
    return Chain(*links) if len(links) > 1 else links[0]


def read_family(
    family: Family, backend: Backend, *, limit: int | None = None, comment: str = ""
) -> Report:
    """All inputs of a family, or the first ``limit`` ones, read by a model."""
    cases = read_cases(family)[:limit]
    start = time.perf_counter()
    found = list(open_reader(family, backend).extract_many(case.document for case in cases))
    seconds = time.perf_counter() - start
    outcomes = tuple(Outcome(case, one) for case, one in zip(cases, found, strict=True))
    return Report(family, outcomes, seconds, comment)


def print_command(family: Family, case: Case, *, model: str = "auto") -> str:
    """The line for a shell that reads one input."""
    parts = ["gollie-like", "extract", "--schema", family.reference]
    parts += ["--model", model] if model != "auto" else []
    parts += ["--then", family.then] if family.then else []
    parts += ["--given-as", family.given_as] if family.given_as else []
    if case.document.given:
        parts += ["--given", f"[{', '.join(map(print_value, case.document.given))}]"]
    for name, text in case.document.inputs.items():
        parts += ["--input", f"{name}={text}"]
    return " ".join(map(_quote, [*parts, case.document.text]))


def _quote(word: str) -> str:
    """A word for a shell, between double quotes where that reads better."""
    quoted = shlex.quote(word)
    return f'"{word}"' if quoted != word and not re.search(r'["$`\\!]', word) else quoted


def print_report(report: Report) -> Iterator[str]:
    """The lines for a terminal: what is as expected is marked, the rest is told in full."""
    yield f"\n{report.family.name}: {report.score}, {report.seconds:.1f} s"
    for outcome in report.outcomes:
        yield f"  {'+' if outcome.as_expected else '-'} {_show_inputs(outcome.case, ' | ')}"
        yield f"      said      {_show(outcome.extraction.instances)}"
        if not outcome.as_expected:
            yield f"      expected  {_show(outcome.case.expected)}"
        yield from (f"      problem   {problem}" for problem in outcome.extraction.problems)


def print_page(reports: Sequence[Report], name: str, *, model: str = "auto") -> str:
    """The whole page in Markdown; ``name`` is that of what answered, ``model`` what was asked for."""
    inputs = sum(len(report.outcomes) for report in reports)
    right = sum(o.as_expected for report in reports for o in report.outcomes)
    seconds = sum(report.seconds for report in reports)
    lines = [
        "# Every kind of task, on inputs written for this page",
        "",
        f"Model: {name}. {inputs} inputs, {right} answers exactly as a person would give them, "
        f"{seconds:.0f} s. An answer counts only if it is right as a whole; the last column says "
        "how many of the expected instances were in it. Printed by `examples/families.py`.",
        "",
        "| kind of task | answers as expected | expected instances found | seconds |",
        "| --- | --- | --- | --- |",
    ]
    for report in reports:
        kind, score = report.family.name, report.score.removesuffix(" as expected")
        found, wanted = (sum(counts) for counts in zip(*map(_count, report.outcomes), strict=True))
        cells = (f"[{kind}](#{kind})", score, f"{found} of {wanted}", f"{report.seconds:.1f}")
        lines.append(f"| {' | '.join(cells)} |")
    for report in reports:
        lines += _print_section(report, model)
    return "\n".join(lines)


def _count(outcome: Outcome) -> tuple[int, int]:
    """Expected instances that were said, and all of them."""
    return outcome.right, len(outcome.case.expected)


def _print_section(report: Report, model: str) -> Iterator[str]:
    yield from ["", f"## {report.family.name}", "", report.family.describe(), ""]
    command = print_command(report.family, report.outcomes[0].case, model=model)
    yield from ["```", command, "```", ""]
    yield from ["| | input | the model said | as expected |", "| --- | --- | --- | --- |"]
    for number, outcome in enumerate(report.outcomes, 1):
        said = _print_code(outcome.extraction.instances)
        said += "".join(f"<br>problem: {_escape(str(p))}" for p in outcome.extraction.problems)
        verdict = outcome.judge()
        if not outcome.as_expected:
            verdict = f"**{verdict}**<br>expected:<br>{_print_code(outcome.case.expected)}"
        shown = _show_inputs(outcome.case, "\n")
        yield f"| {number} | {_escape(shown)} | {said} | {verdict} |"
    yield from ["", f"{report.score}, {report.seconds:.1f} s", ""]
    yield from [report.comment, ""] if report.comment else []


def _show_inputs(case: Case, joint: str) -> str:
    """The text, further inputs by name, and what is given."""
    document = case.document
    parts = [document.text, *(f"{name}: {text}" for name, text in document.inputs.items())]
    if document.given:
        parts.append(f"given: {', '.join(map(print_value, document.given))}")
    return joint.join(parts)


def _show(instances: Sequence[Any]) -> str:
    return f"[{', '.join(map(print_value, instances))}]"


def _print_code(instances: Sequence[Any]) -> str:
    """Instances for a cell of a table, each on a line of its own."""
    codes = [print_value(instance).replace("|", "\\|") for instance in instances] or ["[]"]
    return "<br>".join(f"`` {code} ``" if "`" in code else f"`{code}`" for code in codes)


def _escape(text: str) -> str:
    """A text for a cell of a table: nothing in it is taken for Markdown."""
    return re.sub(r"([\\`*_\[\]<>|~#&])", r"\\\1", text).replace("\n", "<br>")


def main(arguments: Sequence[str] | None = None) -> int:
    """Read what is asked for, print it, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    families = list_families()
    names = [family.name for family in families]
    parser.add_argument("--family", nargs="+", choices=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--model", default="auto", help="as for gollie-like extract")
    parser.add_argument(
        "--limit", type=positive, metavar="N", help="the first inputs of each alone"
    )
    parser.add_argument("--markdown", metavar="FILE", help="write the page there")
    options = parser.parse_args(arguments)
    chosen = [family for family in families if family.name in (options.family or names)]
    try:
        if options.markdown:
            require_place(options.markdown, [])
        comments = read_comments(FOLDER / "comments.md")
        backend = Extractor(chosen[0].list_tasks()[0], model=options.model).backend
        reports = []
        for family in chosen:
            comment = comments.get(family.name, "")
            report = read_family(family, backend, limit=options.limit, comment=comment)
            print("\n".join(print_report(report)), flush=True)
            reports.append(report)
            if options.markdown:  # a long run that is stopped leaves what it has
                page = print_page(reports, backend.name, model=options.model)
                Path(options.markdown).write_text(page, encoding="utf-8")
    except GollieLikeError as error:
        print(error, file=sys.stderr)
        return 1
    print()
    for report in reports:
        print(f"{report.family.name:20} {report.score:20} {report.seconds:7.1f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
