"""Card: one mention with its class, fields, places, states and confidence, as HTML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gollie_like.amount import tell_amount
from gollie_like.document import Alignment, Mention
from gollie_like.show.facts import Fact, Leaf, Node, standing
from gollie_like.show.marks import Layout
from gollie_like.show.style import Look
from gollie_like.show.visible import markup, one_line

__all__ = ["Card", "render_chip"]

_STATES = {
    Alignment.NORMALIZED: "≈ normalized",
    Alignment.FUZZY: "~ fuzzy",
    Alignment.UNGROUNDED: "✕ not found",
}


def render_chip(name: str, look: Look, *, count: int | None = None, title: str = "") -> str:
    """A class's name in its color; with a count and a tooltip in a legend."""
    shown = "" if count is None else f' <span class="gl-count">{count:,}</span>'
    key = "" if count is None else f' data-k="{look.number}"'
    told = f' title="{title}"' if title else ""
    return (
        f'<span class="gl-chip {look.classes}"{key}{told}><bdi>{markup(one_line(name))}</bdi>'
        f"{shown}</span>"
    )


@dataclass(frozen=True)
class Card:
    """What drawing the mentions of one document needs to know.

    ``prefix`` begins their ids; ``limit`` bounds the characters of a value.
    """

    prefix: str
    looks: Mapping[str, Look]
    layout: Layout
    limit: int | None

    def render(self, number: int, mention: Mention, node: Node) -> str:
        """The card of the mention with this number."""
        look = self.looks[node.name]
        lost = " gl-lost" if standing(mention) == "nowhere" else ""
        alone = self._alone(node, number)
        fields = "" if alone else "".join(self._field(fact, number) for fact in node.facts)
        return (
            f'<div class="gl-card {look.classes}{lost}" data-m="{self.prefix}m{number}">'
            f'<div class="gl-top"><span class="gl-number">{number + 1}</span> '
            f"<span>{render_chip(node.name, look)} {alone}</span> "
            f"{_confidence(mention.confidence)}</div>{fields}</div>"
        )

    def _alone(self, node: Node, number: int) -> str:
        """The value of an instance that has but one: it needs no field name."""
        if len(node.facts) == 1 and len(node.facts[0].values) == 1:
            value = node.facts[0].values[0]
            if isinstance(value, Leaf):
                return self._leaf(value, number)
        return ""

    def _field(self, fact: Fact, number: int) -> str:
        values = "".join(
            self._leaf(value, number) if isinstance(value, Leaf) else self._nested(value, number)
            for value in fact.values
        )
        return (
            f'<div class="gl-field"><span class="gl-name"><bdi>{markup(one_line(fact.name))}</bdi>'
            f'<span class="gl-sep">: </span> {_confidence(fact.confidence, bar=False)}</span>'
            f"<div>{values}</div></div>"
        )

    def _nested(self, node: Node, number: int) -> str:
        look = self.looks[node.name]
        alone = self._alone(node, number)
        if alone:
            fields = f"{alone} {_confidence(node.facts[0].confidence, bar=False)}"
        else:
            fields = "".join(self._field(fact, number) for fact in node.facts)
        chip = render_chip(node.name, look)
        return f'<div class="gl-nested {look.classes}">{chip} {fields}</div>'

    def _leaf(self, leaf: Leaf, number: int) -> str:
        text = leaf.text
        left = 0 if self.limit is None else max(0, len(text) - self.limit)
        shown = markup(text[: len(text) - left]) or '<span class="gl-soft">empty</span>'
        rest = tell_amount(left, "more character")
        more = f'<span class="gl-soft">… {rest}</span>' if left else ""
        state = _STATES.get(leaf.status) if leaf.status else None
        told = f'<span class="gl-state">{state}</span>' if state else ""
        value = " ".join(
            filter(None, [f"<bdi>{shown}</bdi>{more}", *self._places(leaf, number), told])
        )
        return f'<span class="gl-value">{value}</span> '

    def _places(self, leaf: Leaf, number: int) -> Iterator[str]:
        """Offsets, each a link to its mark if that is drawn."""
        for offset, span in enumerate(leaf.spans):
            if span is None or leaf.part is None:
                continue
            index = self.layout.index.get((number, leaf.path, leaf.part + offset))
            words = f"{span.start}–{span.end}"
            if index in self.layout.drawn:
                yield f'<a class="gl-where" href="#{self.prefix}s{index}">{words}</a>'
            else:
                yield f'<span class="gl-where">{words}</span>'


def _confidence(value: float | None, *, bar: bool = True) -> str:
    if value is None:
        return ""
    meter = (
        f'<meter class="gl-bar" min="0" max="1" value="{_clip(value):.3f}"></meter>' if bar else ""
    )
    return f'<span class="gl-sure" title="confidence">{meter}{value:.2f}</span>'


def _clip(value: float) -> float:
    # NaN compares false with everything and becomes 0.
    return min(value, 1.0) if value >= 0 else 0.0
