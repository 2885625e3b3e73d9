"""Class statements: code is brought to one line, strings and comments stay what they are."""

from __future__ import annotations

import ast
import importlib
import linecache
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from gollie_like.introspect import describe, describe_schema
from gollie_like.prompt import render_prefix
from gollie_like.schema import Guided
from gollie_like.task import Task

HEAD = """
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Annotated, Literal, Optional
from gollie_like.schema import Entity, Free

"""


def make(body: str, folder: Path, *, name: str = "Thing") -> type[Guided]:
    """The class of a file with these lines in the class body."""
    path = folder / "written.py"
    rows = body.replace("\n", "\n    ")
    path.write_text(f'{HEAD}@dataclass\nclass {name}(Entity):\n    """A thing."""\n\n    {rows}\n')
    linecache.checkcache(str(path))
    namespace: dict[str, Any] = {"__name__": __name__}
    exec(compile(path.read_text(), str(path), "exec", dont_inherit=True), namespace)
    found: type[Guided] = namespace[name]
    return found


@pytest.mark.parametrize(
    ("code", "values"),
    [
        ('Literal[\n    "x",  # the x\n    "y",\n]', ("x", "y")),
        ('Literal["a  b", "c\\td"]', ("a  b", "c\td")),
        ('Literal["a  b",\n    "# no comment"]', ("a  b", "# no comment")),
        ('Literal["a" \\\n    "b", "c"]', ("ab", "c")),
        ('Literal["""a\n  b""",  # a, b\n  "c"]', ("a\n      b", "c")),
        ('Literal[  # first\n    "é",  "ü",\n    # alone\n    1,\n]', ("é", "ü", 1)),
    ],
)
def test_annotations_keep_their_strings_and_lose_their_comments(
    code: str, values: tuple[Any, ...], tmp_path: Path
) -> None:
    spec = describe(make(f"kind: {code}", tmp_path))

    annotation = ast.parse(spec["kind"].annotation, mode="eval").body
    assert isinstance(annotation, ast.Subscript)
    assert ast.literal_eval(annotation.slice) == values
    assert "\n" not in spec["kind"].annotation
    ast.parse(render_prefix(Task(describe_schema([spec.cls]))))


@pytest.mark.parametrize(
    "code",
    [
        '"a  b"',
        '"# a  b"',
        '"""a\n  b"""',
        '(  # why\n    "x"  # this\n    "  y"\n)',
        '"a" \\\n    "  b"',
        'f"""a\n  {1}b"""',
        '(\n    f"a  {1}"\n    "{b}"\n)',
        'r"""a\\d\n"""',
    ],
)
def test_defaults_keep_their_strings(code: str, tmp_path: Path) -> None:
    cls = make(f"kind: str = {code}", tmp_path)
    default_code = describe(cls)["kind"].default_code

    assert default_code is not None
    assert "\n" not in default_code
    default = ast.literal_eval(f"({default_code})")
    assert default == cls.__dict__["kind"]
    (statement,) = ast.parse(render_prefix(Task(describe_schema([cls])))).body
    assert isinstance(statement, ast.ClassDef)
    printed = statement.body[-1]
    assert isinstance(printed, ast.AnnAssign)
    assert printed.value is not None
    assert ast.literal_eval(printed.value) == default


def test_classes_inside_an_archive_keep_their_comments(tmp_path: Path) -> None:
    code = HEAD + (
        '@dataclass\nclass Guided(Entity):\n    """In."""\n\n    span: str  # Its words.\n\n'
        '@dataclass\nclass Plain:\n    """In, too."""\n\n    span: str  # Its words.\n'
    )
    with zipfile.ZipFile(tmp_path / "schemas.zip", "w") as archive:
        archive.writestr("packed_schema.py", code)
    sys.path.insert(0, str(tmp_path / "schemas.zip"))
    try:
        module = importlib.import_module("packed_schema")
        specs = [describe(module.Guided), describe(module.Plain)]
    finally:
        sys.path.remove(str(tmp_path / "schemas.zip"))
        sys.modules.pop("packed_schema", None)

    for spec in specs:
        assert spec["span"].guideline == "Its words."
        assert spec.notes == ()


@pytest.mark.parametrize(
    ("comment", "guideline"),
    [
        ("# type: ignore", None),
        ("# type: ignore[assignment]  # noqa: E501,F401", None),
        ("#noqa", None),
        ("# noqa:E501 F401", None),
        ("# fmt: skip", None),
        ("# pragma: no cover", None),
        ("# pylint: disable=invalid-name, too-many-lines", None),
        ("# The name.  # noqa: E501", "The name."),
        ("# type: ignore  # The name.", "The name."),
        ("# noqa: E501 The name.", "The name."),
        ("# The name. # type: ignore # noqa", "The name."),
        ('# Such as: "C#", "# noqa", "#hashtag"', 'Such as: "C#", "# noqa", "#hashtag"'),
        ("# type: the kind of it", "type: the kind of it"),
        ("# noqa: E501\n# Of the next field.", None),
        ("# The name,\n# fmt: off\n# in full.", "The name,\nin full."),
        ("#", None),
    ],
)
def test_comments_to_tools_are_no_guidelines(
    comment: str, guideline: str | None, tmp_path: Path
) -> None:
    spec = describe(make(f"span: str  {comment}\nnext: str", tmp_path))

    assert spec["span"].guideline == guideline


def test_fields_inside_other_statements_cost_no_comments(tmp_path: Path) -> None:
    body = """\
span: str  # Its words.
if True:
    always: str  # Always here.
else:
    never: str  # Never here.
try:
    tried: str  # Tried.
except ImportError:
    raised: str  # Not raised.
with nullcontext():
    opened: str = ""
    QQQTold below.QQQ
for _ in range(1):
    looped: str = ""  # Of a loop.
if False:
    either: str = ""  # This one not.
else:
    either: str = "a"  # This one.
def method(self):
    local: str = ""  # Of no field.
last: str = ""  # The last."""
    spec = describe(make(body.replace("QQQ", '"' * 3), tmp_path))

    assert spec.notes == ()
    assert {field.name: field.guideline for field in spec.fields} == {
        "span": "Its words.",
        "always": "Always here.",
        "tried": "Tried.",
        "opened": "Told below.",
        "looped": "Of a loop.",
        "either": None,  # which of the two was run cannot be known
        "last": "The last.",
    }
    assert spec["either"].default_code == '"a"'
