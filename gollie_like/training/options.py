"""How training views vary: one set of knobs, presets of it, and the ablations.

In: nothing. Out: `ViewOptions`, which `views.draw_view` follows, and named sets of them. A preset
follows the published recipe of the system it is named after as far as a knob here stands for it:
GoLLIE (Sainz et al. 2024), UIE (Lu et al. 2022), IEPile (Gui et al. 2024), ADELIE (Qi et al. 2024).

A knob at rest draws no random numbers, so adding one changes no run that does not use it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from gollie_like.task import PromptForm

__all__ = ["ABLATIONS", "PRESETS", "Ablation", "ViewOptions"]


@dataclass(frozen=True)
class ViewOptions:
    """How views vary; every rate is a probability.

    Which classes: ``classes`` bounds how many a view asks for. ``documents_first`` is the rate of
    views whose classes are those of their documents and up to ``negatives`` others; these others
    are, at the rate ``hard_negatives``, the ones most easily confused with them. Of the rest, the
    rate ``all_classes`` asks for all. ``batch`` cuts the classes into batches of that size, as
    IEPile does, and asks for one of them. ``dropout`` leaves each class out, its annotations
    with it. ``foreign`` adds classes of other sets, which are not there. ``shuffle`` mixes the
    order of classes; without it they stand as written.

    Which documents: ``documents`` is how many at most, ``empty`` the rate at which one without any
    answer is kept (1 is the natural rate), ``rejected`` that of documents chosen because nothing
    that is asked for is in them, as UIE's rejection noise does. ``tokenized`` shows texts as
    tokens between spaces.

    What guidelines say: ``masked`` names classes ``LABEL_1`` and so on. ``bare`` shows names only.
    ``first_sentence`` cuts guidelines short, ``reworded=False`` keeps to the first wording.
    ``no_examples`` and ``own_examples`` are the rates of classes without example spans and with
    those written for them; others get ``examples`` drawn from other documents, as their bounds say.

    Of classes that specialize others some of each layer are asked for. ``flat`` is the rate of
    views in which they do not inherit from each other, ``apart`` that at which a generic class says
    which specific ones stand beside it. ``carved`` is the rate of generic classes that are said to
    exclude or include specific ones that are not asked for, and whose mentions go or stay with it.

    How it is told: ``form`` is that of the prompts; without one, the form that the base wants.

    What else is shown: ``demonstrations`` is the rate of views that begin with solved documents,
    ``shots`` how many. ``given`` is the rate of views that tell the instances of some classes in an
    input called ``known`` and ask for those of the others. ``handed`` is that of views that give
    the spans of entities, the triggers of events or the entities of relations and ask for what is
    left.
    """

    classes: tuple[int, int] = (1, 14)
    documents: int = 24
    documents_first: float = 0.6
    negatives: int = 4
    hard_negatives: float = 0.0
    all_classes: float = 0.35
    batch: int = 0
    dropout: float = 0.0
    foreign: float = 0.3
    shuffle: bool = True
    masked: float = 0.12
    bare: float = 0.08
    first_sentence: float = 0.35
    reworded: bool = True
    no_examples: float = 0.25
    own_examples: float = 0.35
    examples: tuple[int, int] = (1, 5)
    empty: float = 0.25
    rejected: float = 0.0
    tokenized: float = 0.0
    demonstrations: float = 0.0
    shots: tuple[int, int] = (1, 3)
    given: float = 0.0
    handed: float = 0.1
    flat: float = 0.75
    apart: float = 0.3
    carved: float = 0.6
    form: PromptForm | None = None


_PLAIN = ViewOptions(
    documents_first=0.0,
    all_classes=1.0,
    foreign=0.0,
    shuffle=False,
    masked=0.0,
    bare=0.0,
    first_sentence=0.0,
    reworded=False,
    no_examples=0.0,
    own_examples=1.0,
    empty=1.0,
    handed=0.0,
    flat=0.0,
    apart=0.0,
    carved=0.0,
)
_DRAWN = replace(_PLAIN, all_classes=0.0, shuffle=True)

PRESETS: Mapping[str, ViewOptions] = {
    "default": ViewOptions(),
    "plain": _PLAIN,
    # Your own few documents and guidelines: everything is shown, in any order, now and then masked.
    "own": replace(
        _PLAIN,
        shuffle=True,
        all_classes=0.6,
        documents=12,
        masked=0.1,
        no_examples=0.3,
        own_examples=0.4,
    ),
    "gollie": replace(
        _PLAIN,
        shuffle=True,
        dropout=0.15,
        masked=0.5,
        reworded=True,
        own_examples=0.0,
        no_examples=0.1,
        examples=(1, 5),
    ),
    "uie": replace(_DRAWN, documents_first=1.0, negatives=5, rejected=0.1, bare=1.0),
    "iepile": replace(_DRAWN, batch=6, documents_first=0.5, negatives=6, hard_negatives=1.0),
    "adelie": replace(
        _DRAWN,
        documents_first=1.0,
        negatives=8,
        dropout=0.1,
        bare=0.7,
        no_examples=0.5,
        own_examples=0.0,
        examples=(1, 5),
        empty=0.2,
        demonstrations=0.5,
        shots=(1, 8),
    ),
    "natural": replace(ViewOptions(), empty=1.0, documents_first=0.0),
    "few-shot": replace(ViewOptions(), demonstrations=0.5, shots=(1, 4)),
    "given": replace(ViewOptions(), given=0.5),
}
"""Views by name."""


@dataclass(frozen=True)
class Ablation:
    """One thing taken away: what changes in the views and in the settings of training."""

    summary: str
    views: Mapping[str, Any]
    training: Mapping[str, Any]

    def changes(self) -> list[str]:
        """The same as changes to a configuration (``views.masked=0.0``)."""
        tables = {"views": self.views, "training": self.training}
        return [
            f"{table}.{key}={_print(value)}"
            for table, held in tables.items()
            for key, value in held.items()
        ]


def _print(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)


ABLATIONS: Mapping[str, Ablation] = {
    "whole": Ablation("nothing taken away", {}, {}),
    "no-negatives": Ablation(
        "only classes that the documents have, and no empty answers",
        {"documents_first": 1.0, "negatives": 0, "foreign": 0.0, "empty": 0.0, "rejected": 0.0},
        {},
    ),
    "no-dropout-no-masks": Ablation(
        "all classes, under their names",
        {"documents_first": 0.0, "all_classes": 1.0, "dropout": 0.0, "masked": 0.0},
        {},
    ),
    "names-only": Ablation("no guidelines", {"bare": 1.0, "masked": 0.0, "no_examples": 1.0}, {}),
    "no-examples": Ablation("no example spans", {"no_examples": 1.0}, {}),
    "all-tokens": Ablation("loss on every token of the answer", {}, {"loss": "answer"}),
    "tokenized": Ablation("tokens between spaces instead of natural text", {"tokenized": 1.0}, {}),
}
"""What each choice is worth is seen by leaving it out, at equal steps."""
