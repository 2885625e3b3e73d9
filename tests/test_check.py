"""Check: what works badly is said, with a place."""

from __future__ import annotations

from dataclasses import dataclass, make_dataclass, replace

from gollie_like.check import check
from gollie_like.introspect import describe_schema
from gollie_like.schema import Entity
from gollie_like.spec import Schema


@dataclass
class Person(Entity):
    """A human being."""

    span: str  # The name.


def messages(schema: Schema) -> list[str]:
    return [f"{finding.what} {finding.message}" for finding in check(schema)]


def test_good_guidelines_pass() -> None:
    assert check(describe_schema([Person])) == []


def test_names_that_look_alike_and_docstrings_that_are_the_same() -> None:
    cyrillic = type("Реrson", (Person,), {"__doc__": "A  human being."})  # the first two letters
    schema = describe_schema([Person, cyrillic])

    assert messages(schema)[-2:] == [
        "Реrson looks like the name Person: a reader and a model will confuse them",
        "Реrson has the same docstring as Person: say how the two differ",
    ]


def test_lost_sources_and_endless_docstrings() -> None:
    made = make_dataclass("Made", [("span", str)], bases=(Entity,))
    schema = describe_schema([made])
    long = Schema((replace(schema.specs[0], guideline="x" * 5000, notes=()),), ("Made",))

    assert any("is rendered from its fields" in line for line in messages(schema))
    assert "Made has a docstring of 5,000 characters, which every prompt carries: shorten it" in (
        messages(long)
    )
    assert str(check(schema)[0]).startswith(f"{schema.specs[0].where}: Made ")


@dataclass
class Commented(Entity):
    """A class with comments in all places."""

    # The name.
    span: str
    # The number.
    number: int  # How many.
    # pylint: disable=invalid-name
    kind: str
    told: str  # Told,
    # and told on.
    next: str

    # Of nobody.

    last: str


def test_comments_above_fields_are_told_to_be_unread() -> None:
    advice = "write a comment behind it or a docstring below it"
    assert messages(describe_schema([Commented])) == [
        f"Commented.span has no guideline: the comment above it is not read; {advice}",
        f"Commented.kind has no guideline: {advice}",
        f"Commented.next has no guideline: the comment above it is not read; {advice}",
        f"Commented.last has no guideline: {advice}",
    ]
