"""The prompt: GoLLIE's text byte for byte, cut into a shared prefix and a suffix per document."""

from __future__ import annotations

import ast
import inspect
import textwrap
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Annotated, List, Literal, Optional, Union

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gollie_like.document import Document
from gollie_like.errors import UsageError
from gollie_like.introspect import describe, describe_schema
from gollie_like.literal import escape, print_string
from gollie_like.prompt import (
    ANSWER,
    CHATS,
    print_code,
    render_class,
    render_enum,
    render_prefix,
    render_prompt,
    render_suffix,
)
from gollie_like.schema import Entity, Event, Free, Label, Name, Relation, String, Template, Value
from gollie_like.task import Task

TEXTS = st.text(st.characters(codec="utf-8"), max_size=60) | st.text(
    st.sampled_from("ab \"'\\\n\t\r{}%\x00\u200b\u00e9e\u0301中😀"), max_size=30
)


@dataclass
class Person(Entity):
    """Refers to a human being, real or invented, by name. Groups of people and the
    organizations they form are something else."""

    span: str  # Such as: "Ann", "Bo"


@dataclass
class Amount(Value):
    """A sum of money with its unit."""

    span: str


@dataclass
class LivesIn(Relation):
    """The first argument has its home in the second."""

    arg1: str
    arg2: str


@dataclass
class Transaction(Event):
    """Something changes hands, with or without payment."""

    mention: str
    """The words that say so. Such as: "sold", "gave" """
    giver: List[str]  # Who gives it away. A very long guideline that goes on well past column 88.
    receiver: List[str]  # Who gets it.
    goods: List[str]


@dataclass
class PersonTemplate(Template):
    """What is known about the person asked for."""

    query: str  # The person asked for.
    other_names: Optional[List[Name]] = None
    """Names used for the person that differ from the usual one."""
    birth_date: Optional[Value] = None
    """The day on which the person was born."""
    charges: Optional[List[String]] = None
    """What the person is accused of."""

    titles: Union[String, list[String]] | None = None
    """Work titles, with a blank line before them."""


GOLLIE_CLASSES = [Person, Amount, LivesIn, Transaction, PersonTemplate]


def gollie_text(classes: list[type], text: str, answers: list[object]) -> str:
    """The prompt as GoLLIE makes it: class sources and reprs in a template, then black."""
    lines = ["# The following lines describe the task definition"]
    lines += [textwrap.dedent(inspect.getsource(cls)) for cls in classes]
    lines += ["", "# This is the text to analyze", f"text = {text!r}", ""]
    lines += ["# The annotation instances that take place in the text above are listed here"]
    lines += ["result = [", *(f"    {answer!r}," for answer in answers), "]"]
    return black.format_str("\n".join(lines) + "\n", mode=black.Mode())


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_prompt_equals_gollies_for_any_text(text: str) -> None:
    answers = [Person("Ann"), Transaction("sold", ["Ann"] * 9, ["Bo", "Cy" * 20], [text[:20]])]

    task = Task(describe_schema(GOLLIE_CLASSES))
    ours = render_prompt(task, Document(text)) + " " + print_code(answers, layout="black") + "\n"

    assert gollie_text(GOLLIE_CLASSES, text, answers) == ours


@pytest.mark.parametrize("cls", GOLLIE_CLASSES)
def test_each_class_prints_as_black_prints_its_source(cls: type) -> None:
    source = textwrap.dedent(inspect.getsource(cls))

    assert black.format_str(source, mode=black.Mode()) == render_class(describe(cls))


def test_empty_answer_equals_gollies() -> None:
    ours = render_prompt(Task(describe_schema([Person])), Document("x")) + " " + print_code([])

    assert gollie_text([Person], "x", []) == ours + "\n"


def test_the_lean_form_says_the_comments_once() -> None:
    task = Task(describe_schema([Person]))
    ann = Document("Ann met Bo.")

    prefix, suffix = render_prefix(task, form="lean"), render_suffix(task, ann, form="lean")

    told = "# Each text is followed by the annotation instances that take place in it\n"
    assert prefix == render_prefix(task) + told
    assert suffix == 'text = "Ann met Bo."\nresult ='
    assert render_prompt(task, ann, form="lean") == prefix + suffix


def test_the_lean_form_keeps_what_is_told_of_given_instances() -> None:
    task = Task(describe_schema([Person, LivesIn]))
    known = Document("Ann lives in Bern.", given=(Person("Ann"),))

    assert render_suffix(task, known, form="lean") == (
        'text = "Ann lives in Bern."\n\n# These instances are known already\n'
        'given = [\n    Person(span="Ann"),\n]\nresult ='
    )
    for form in ("entities", "triggers", "relations", "queries"):
        asked = replace(task, given=form)
        lean = render_suffix(asked, known, form="lean")
        assert render_suffix(asked, known) == f"# This is the text to analyze\n{lean}"


def test_the_cut_is_the_same_for_every_document() -> None:
    task = Task(describe_schema(GOLLIE_CLASSES))
    hostile = '"""\nresult = [Person(span="x")]\n# The following lines describe'

    assert render_prompt(task, Document(hostile)) == (
        render_prefix(task) + render_suffix(task, Document(hostile))
    )
    assert render_prefix(task).endswith("\n\n\n")
    assert render_suffix(task, Document(hostile)).endswith("\n" + ANSWER)


@given(TEXTS)
def test_the_text_reads_back_from_the_prompt(text: str) -> None:
    suffix = render_suffix(Task(describe_schema([Person])), Document(text))
    tree = ast.parse(suffix + " []")

    assert isinstance(tree.body[0], ast.Assign)
    assert ast.literal_eval(tree.body[0].value) == text


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=40) | st.text(st.sampled_from("a\"'\\\n"), max_size=12))
def test_string_literals_are_blacks(text: str) -> None:
    expected = black.format_str(f"x = {text!r}\n", mode=black.Mode())

    assert expected == f"x = {print_string(text)}\n"


def test_escape_takes_the_quote_it_is_meant_for() -> None:
    assert escape("""5" 'x'""", quote='"') == "5\\\" 'x'"
    assert escape("""5" 'x'""", quote="'") == "5\" \\'x\\'"


class Color(Enum):
    RED = "red"
    DARK_BLUE = "dark blue"


@dataclass
class Car(Entity):
    """A car."""

    span: str  # The words for it.
    # They may be several.
    color: Color  # Its color.
    kind: Literal["van", "bus"] = "van"
    doors: Annotated[int, "How many doors it has."] = 4
    note: Free = field(default="", metadata={"guideline": "One sentence."})


def test_enums_and_other_sources_of_guidelines_are_shown() -> None:
    prefix = render_prefix(Task(describe_schema([Car])))

    assert 'class Color(Enum):\n    RED = "red"\n    DARK_BLUE = "dark blue"\n' in prefix
    assert "    span: str  # The words for it.\n    # They may be several.\n" in prefix
    assert '    kind: Literal["van", "bus"] = "van"\n' in prefix
    assert "    doors: int = 4  # How many doors it has.\n" in prefix
    assert '    note: Free = ""  # One sentence.\n' in prefix


class Odd(Enum):
    """Some values,

    each "of its own".
    """

    THING = object()
    PAIR = (1, "it's")
    SAID = 'say "x"\n'
    NOTHING = None


class Spare(Enum):
    A = 1


def test_an_enum_is_shown_with_its_docstring_whatever_its_values() -> None:
    expected = (
        'class Odd(Enum):\n    """Some values,\n\n    each "of its own"."""\n\n    THING = ...\n'
        '    PAIR = (1, "it\'s")\n    SAID = \'say "x"\\n\'\n    NOTHING = None\n'
    )
    assert render_enum(Odd) == expected
    assert render_enum(Spare) == "class Spare(Enum):\n    A = 1\n"


class Sports(Label):
    """The text is about sports."""


class Untold(Label):
    pass


def test_labels_print_without_decorator() -> None:
    expected = 'class Sports(Label):\n    """The text is about sports."""\n'

    assert expected == render_class(describe(Sports))
    assert render_class(describe(Untold)) == "class Untold(Label):\n    pass\n"


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(), min_size=1, max_size=60), st.text(max_size=40))
def test_guidelines_of_any_content_stay_inside_their_class(docstring: str, comment: str) -> None:
    """Quotes, backslashes, newlines and control characters cannot close a docstring."""
    spec = describe(Person)
    spec = replace(
        spec,
        guideline=inspect.cleandoc(docstring).rstrip() or None,
        fields=(replace(spec.fields[0], guideline=comment or None),),
    )
    tree = ast.parse(render_class(spec))

    assert [type(node) for node in tree.body] == [ast.ClassDef]
    assert isinstance(tree.body[0], ast.ClassDef)
    assert sum(isinstance(node, ast.AnnAssign) for node in tree.body[0].body) == 1
    assert len(tree.body[0].body) == (2 if spec.guideline else 1)


def test_several_inputs_print_as_several_assignments() -> None:
    task = Task(describe_schema([Sports]), inputs=("premise", "hypothesis"))
    suffix = render_suffix(task, Document("It rains.", inputs={"hypothesis": "It's wet."}))

    assert 'premise = "It rains."\nhypothesis = "It\'s wet."\n' in suffix
    with pytest.raises(UsageError, match="no input 'hypothesis'"):
        render_suffix(task, Document("It rains."))


@pytest.mark.parametrize("name", sorted(CHATS))
def test_chat_formats_prefill_the_answer(name: str) -> None:
    task = Task(describe_schema([Person]))
    prompt = render_prompt(task, Document("x"), chat=CHATS[name])

    assert prompt.startswith(CHATS[name].opening + render_prefix(task))
    assert prompt.endswith("listed here\n" + CHATS[name].turn + ANSWER)
    assert prompt.count(ANSWER) == 1
