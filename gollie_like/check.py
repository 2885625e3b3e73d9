"""Check: lint the guidelines of a schema.

In: a schema. Out: findings, each with a place (``file:line``), the class or field, and a sentence.
What cannot be used at all is a `SchemaError` of `introspect`; here stands what works but works
badly: a class nobody explained, a field without a guideline, comments that were lost, names that
look alike. Not covered: whether a guideline is true.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from gollie_like.source import read_class
from gollie_like.spec import ClassSpec, FieldSpec, Schema

__all__ = ["Finding", "check"]

_LONG = 4000


@dataclass(frozen=True)
class Finding:
    """One thing to mend: ``where`` is ``file:line``, ``what`` the class or ``Class.field``."""

    where: str
    what: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.message}"


def check(schema: Schema) -> list[Finding]:
    """Findings in print order; an empty list means that nothing is to be mended."""
    return [*_check_classes(schema), *_check_likeness(schema)]


def _check_classes(schema: Schema) -> Iterator[Finding]:
    for spec in schema:
        source, _ = read_class(spec.cls)
        for note in spec.notes:
            yield Finding(spec.where, spec.name, f"is rendered from its fields: {note}")
        if spec.guideline is None:
            yield Finding(spec.where, spec.name, "has no docstring: say what it is and is not")
        elif len(spec.guideline) > _LONG:
            yield Finding(
                spec.where,
                spec.name,
                f"has a docstring of {len(spec.guideline):,} characters, which every prompt "
                "carries: shorten it",
            )
        for field in spec.fields:
            if field.guideline is None and not field.inherited:
                advice = "write a comment behind it or a docstring below it"
                written = source.fields.get(field.name) if source else None
                if written and written.below_comment:
                    advice = f"the comment above it is not read; {advice}"
                what = f"{spec.name}.{field.name}"
                yield Finding(_place(spec, field), what, f"has no guideline: {advice}")


def _check_likeness(schema: Schema) -> Iterator[Finding]:
    by_skeleton: dict[str, ClassSpec] = {}
    by_guideline: dict[str, ClassSpec] = {}
    for spec in schema:
        other = by_skeleton.setdefault(_skeleton(spec.name), spec)
        if other is not spec:
            message = f"looks like the name {other.name}: a reader and a model will confuse them"
            yield Finding(spec.where, spec.name, message)
        if spec.guideline is not None:
            other = by_guideline.setdefault(" ".join(spec.guideline.split()).casefold(), spec)
            if other is not spec:
                message = f"has the same docstring as {other.name}: say how the two differ"
                yield Finding(spec.where, spec.name, message)


def _place(spec: ClassSpec, field: FieldSpec) -> str:
    if spec.file and field.line and not field.inherited:
        return f"{spec.file}:{field.line}"
    return spec.where


# Letters of other scripts that print like Latin ones (a selection of Unicode's confusables).
_CONFUSABLE = str.maketrans(
    "АВЕКМНОРСТУХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧον",  # Cyrillic, then Greek
    "ABEKMHOPCTYXaeopcyxijsABEZHIKMNOPTYXov",
)


def _skeleton(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).translate(_CONFUSABLE)
    return "".join(c for c in plain if not unicodedata.combining(c)).replace("_", "").casefold()
