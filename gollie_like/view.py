"""Views of a task: the same classes under other names, with shorter guidelines, or without them.

In: a task. Out: another one that is shown to the model in its place, to see how much guidelines and
names do, and what reading them costs. Specs change, classes do not: what the model writes reads
back as instances of the same classes, so gold and scores stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from gollie_like.spec import ClassSpec, EnumSpec, FieldSpec, Schema, retell_enums
from gollie_like.task import Task

__all__ = ["describe_view", "make_view"]


def make_view(
    task: Task, *, guidelines: bool = True, one_line: bool = False, masked: bool = False
) -> Task:
    """The task as it is shown.

    Without ``guidelines`` docstrings and field comments are dropped; ``one_line`` keeps the first
    sentence of each docstring. ``masked`` classes are called
    ``LABEL_1``, ``LABEL_2`` and so on, in print order, wherever their names stand: in other
    classes' guidelines and annotations too. Names of fields and of choices stay.
    """
    schema = _shorten(task.schema) if one_line else task.schema
    names = {s.name: f"LABEL_{n}" for n, s in enumerate(schema, 1)} if masked else {}
    specs = tuple(_reword(spec, names, guidelines) for spec in schema)
    answers = tuple(names.get(name, name) for name in schema.answers)
    return replace(task, schema=Schema(specs, answers, schema.name))


def describe_view(task: Task) -> dict[str, bool]:
    """Whether a task is shown with guidelines, and whether its names are masked."""
    specs = task.schema.specs
    guidelines = [spec.guideline for spec in specs]
    guidelines += [field.guideline for spec in specs for field in spec.fields]
    return {
        "guidelines": any(guidelines),
        "masked": any(spec.name != spec.cls.__name__ for spec in specs),
    }


def _shorten(schema: Schema) -> Schema:
    """The first sentence of each docstring, on one line, and no comments."""
    specs = tuple(
        replace(
            spec,
            guideline=spec.guideline and _first_sentence(spec.guideline),
            fields=tuple(_shorten_field(field) for field in spec.fields),
        )
        for spec in schema
    )
    return replace(schema, specs=specs)


def _shorten_field(field: FieldSpec) -> FieldSpec:
    def shorten(spec: EnumSpec) -> EnumSpec:
        return EnumSpec(spec.guideline and _first_sentence(spec.guideline))

    return replace(field, guideline=None, type=retell_enums(field.type, shorten))


def _first_sentence(text: str) -> str:
    flat = " ".join(text.split())
    ends = re.split(r"(?<=[.!?])\s+|(?<=[。！？])", flat, maxsplit=1)
    return ends[0].strip() or flat


def _reword(spec: ClassSpec, names: Mapping[str, str], guidelines: bool) -> ClassSpec:
    return replace(
        spec,
        name=names.get(spec.name, spec.name),
        base=names.get(spec.base, spec.base),
        guideline=_rename(spec.guideline, names) if guidelines else None,
        fields=tuple(_reword_field(field, names, guidelines) for field in spec.fields),
        title=None if names else spec.title,
    )


def _reword_field(field: FieldSpec, names: Mapping[str, str], guidelines: bool) -> FieldSpec:
    def reword(spec: EnumSpec) -> EnumSpec | None:
        members = (replace(m, guideline=_rename(m.guideline, names) or "") for m in spec.members)
        told = EnumSpec(_rename(spec.guideline, names), tuple(members))
        return told if guidelines else None

    return replace(
        field,
        type=retell_enums(field.type, reword),
        annotation=_rename(field.annotation, names) or "",
        guideline=_rename(field.guideline, names) if guidelines else None,
        default_code=_rename(field.default_code, names),
    )


def _rename(text: str | None, names: Mapping[str, str]) -> str | None:
    if not text or not names:
        return text
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.sub(rf"\b(?:{pattern})\b", lambda found: names[found[0]], text)
