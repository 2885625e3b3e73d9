"""Rewording: what a training view says of one class: which wording, which examples, which name.

In: a class's spec, the further wordings and example spans there are for it, a random generator,
options. Out: the spec as the view prints it. Spans that the view's documents are to be read for
never stand among its examples.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from gollie_like.literal import print_string
from gollie_like.spec import ClassSpec, FieldSpec, retell_enums
from gollie_like.training.options import ViewOptions

__all__ = ["Wording", "reword"]


@dataclass(frozen=True)
class Wording:
    """What a view may say of a class: further guidelines, and spans seen in its data."""

    guidelines: Sequence[str]
    spans: Sequence[str]


def reword(
    spec: ClassSpec,
    wording: Wording,
    random: Random,
    options: ViewOptions,
    *,
    names: Mapping[str, str],
    bare: bool,
    hidden: Collection[str | None],
    aside: str = "",
) -> ClassSpec:
    """The class as a view prints it.

    ``names`` are new names of classes, ``bare`` leaves guidelines out, ``hidden`` are the spans
    that must not be told, ``aside`` is a sentence behind the guideline.
    """
    guideline = spec.guideline
    if options.reworded:
        guideline = random.choice([spec.guideline, *wording.guidelines])
    if guideline and options.first_sentence and random.random() < options.first_sentence:
        guideline = _first_sentence(guideline)
    if guideline and aside:
        guideline = f"{guideline} {aside}"
    fields = tuple(
        _with_examples(f, wording.spans, hidden, random, options) if f is spec.key else f
        for f in spec.fields
    )
    if bare:
        guideline = None
        fields = tuple(
            replace(f, guideline=None, type=retell_enums(f.type, lambda _: None)) for f in fields
        )
    if names:
        guideline = guideline and _rename(guideline, names)
        fields = tuple(replace(f, annotation=_rename(f.annotation, names)) for f in fields)
    return replace(
        spec,
        name=names.get(spec.name, spec.name),
        base=names.get(spec.base, spec.base),
        guideline=guideline,
        fields=fields,
        title=None if names else spec.title,
    )


def _with_examples(
    key: FieldSpec,
    spans: Sequence[str],
    hidden: Collection[str | None],
    random: Random,
    options: ViewOptions,
) -> FieldSpec:
    """The key field with no examples, its own, or some of spans that are not hidden."""
    draw = random.random()
    if draw < options.no_examples:
        return replace(key, guideline=None)
    pool = [span for span in spans if span not in hidden]
    if draw < options.no_examples + options.own_examples or not pool:
        return key
    count = min(len(pool), random.randint(*options.examples))
    listed = ", ".join(print_string(span) for span in random.sample(pool, count))
    return replace(key, guideline=f"Such as: {listed}", form="comment")


def _first_sentence(text: str) -> str:
    head = re.split(r"(?<=[.!?。！？])(?:\s+|(?=[^\s\x00-\x7f]))", text, maxsplit=1)[0]
    return head.strip() or text


def _rename(text: str, names: Mapping[str, str]) -> str:
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.sub(rf"\b(?:{pattern})\b", lambda match: names[match[0]], text)
