"""The prompt: GoLLIE's text byte for byte, cut into a shared prefix and a suffix per document."""

from __future__ import annotations

import ast
import inspect
import textwrap
from dataclasses import dataclass, field, make_dataclass, replace
from enum import Enum
from typing import Annotated, List, Literal, Optional, Union

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gollie_like.class_code import print_class, print_enum
from gollie_like.document import Document
from gollie_like.errors import UsageError
from gollie_like.introspect import describe, describe_schema
from gollie_like.literal import escape, print_string
from gollie_like.prompt import (
    ANSWER,
    CHATS,
    print_code,
    render_prefix,
    render_prompt,
    render_suffix,
)
from gollie_like.schema import Entity, Event, Free, Label, Name, Relation, String, Template, Value
from gollie_like.spec import EnumSpec, MemberSpec
from gollie_like.task import Task
from gollie_like.view import make_view

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

    assert black.format_str(source, mode=black.Mode()) == print_class(describe(cls))


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
    assert show_enum(Odd) == expected
    assert show_enum(Spare) == "class Spare(Enum):\n    A = 1\n"


class Status(Enum):
    """How far a mission is."""

    PLANNED = "planned"  # Announced, but not launched. Such as: "will fly", "is due"
    # Delayed ones too.
    ONGOING = "ongoing"
    """Launched, and still sending."""
    FINISHED = "finished"  # fmt: skip  # It ended: "landed", "was lost".
    LOST = FINISHED  # An alias is no choice of its own.
    UNKNOWN = "unknown"


STATUS = '''class Status(Enum):
    """How far a mission is."""

    PLANNED = "planned"  # Announced, but not launched. Such as: "will fly", "is due"
    # Delayed ones too.
    ONGOING = "ongoing"
    """Launched, and still sending."""
    FINISHED = "finished"  # It ended: "landed", "was lost".
    UNKNOWN = "unknown"
'''


def show_enum(*enums: type[Enum]) -> str:
    """The prompt of a schema, down to its first guideline class."""
    made = make_dataclass("Made", [("n", int), *((e.__name__, e) for e in enums)], bases=(Entity,))
    prefix = render_prefix(Task(describe_schema([made])))
    return prefix.split("\n", 1)[1].split("\n\n@dataclass\n")[0]


def test_what_is_told_of_the_members_of_an_enum_stands_beside_them() -> None:
    assert show_enum(Status) == STATUS


def test_views_change_what_is_told_of_enums_as_of_classes() -> None:
    @dataclass
    class Mission(Event):
        """A journey, not a Launch."""

        mention: str
        status: list[Literal[Status.PLANNED, Status.ONGOING]] | Status

    task = Task(describe_schema([Mission]))
    bare = render_prefix(make_view(task, guidelines=False))
    short = render_prefix(make_view(task, one_line=True))

    assert STATUS in render_prefix(task)
    assert STATUS in render_prefix(make_view(task, masked=True))
    assert "Such as" not in bare
    assert "How far" not in bare
    assert 'PLANNED = "planned"\n    ONGOING = "ongoing"\n    FINISHED' in bare
    assert (
        'class Status(Enum):\n    """How far a mission is."""\n\n    PLANNED = "planned"\n' in short
    )


def test_enums_of_one_name_never_get_each_others_comments() -> None:
    def one() -> type[Enum]:
        class Twin(Enum):
            A = 1  # First of one.
            B = 2

        return Twin

    def other() -> type[Enum]:
        class Twin(Enum):
            A = 1  # First of another.
            B = 2

        return Twin

    def third() -> type[Enum]:
        class Twin(Enum):
            A = 1
            C = 2  # Third.

        return Twin

    assert "of another" not in show_enum(one())
    assert "of one" not in show_enum(other())
    listed: type[Enum] = Enum("Status", "A B")  # type: ignore[assignment, misc]
    assert "C = 2  # Third." in show_enum(third())
    assert show_enum(listed) == "class Status(Enum):\n    A = 1\n    B = 2\n"


@given(told=st.lists(st.text(max_size=40), min_size=1, max_size=4), form=st.booleans())
def test_whatever_is_told_of_a_member_changes_no_value(told: list[str], form: bool) -> None:
    made = Enum("Made", [(f"M{n}", n) for n in range(len(told))])  # type: ignore[misc]
    members = tuple(
        MemberSpec(f"M{n}", text, "docstring" if form else "comment") for n, text in enumerate(told)
    )
    (node,) = ast.parse(print_enum(made, EnumSpec(None, members))).body

    assert isinstance(node, ast.ClassDef)
    values = [ast.literal_eval(s.value) for s in node.body if isinstance(s, ast.Assign)]
    assert values == list(range(len(told)))
    texts = [s.value.value for s in node.body if isinstance(s, ast.Expr)]  # type: ignore[attr-defined]
    assert len(texts) == (len(told) if form else 0)


class Sports(Label):
    """The text is about sports."""


class Untold(Label):
    pass


def test_labels_print_without_decorator() -> None:
    expected = 'class Sports(Label):\n    """The text is about sports."""\n'

    assert expected == print_class(describe(Sports))
    assert print_class(describe(Untold)) == "class Untold(Label):\n    pass\n"


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
    tree = ast.parse(print_class(spec))

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
