"""Page: readings in, HTML out: a fragment for a notebook, or a self-contained page for many.

Neither loads anything. The fragment has no script and still says everything when a notebook strips
its style; it is bounded, and says what it leaves out. The page is complete; its few lines of script
only light up what belongs together. Everything that comes from a text, a class or a model is
escaped, and a content policy keeps the page's browser from running anything else.
"""

from __future__ import annotations

import html
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from gollie_like.amount import tell_amount
from gollie_like.document import Mention
from gollie_like.show.card import Card, render_chip
from gollie_like.show.facts import Node, guideline_of, nodes_of, standing, take_apart, tell_unsure
from gollie_like.show.marks import collect, lay_out
from gollie_like.show.passage import render_passage
from gollie_like.show.reading import Reading
from gollie_like.show.style import (
    FRAGMENT_CSS,
    PAGE_CSS,
    SCRIPT,
    Look,
    assign_looks,
    content_policy,
    sheet,
)
from gollie_like.show.visible import attribute, markup, one_line
from gollie_like.spec import ClassSpec

__all__ = ["render_fragment", "render_page"]


@dataclass(frozen=True)
class Bounds:
    """How much is shown: characters of text without marks, marks, mentions, problems, characters
    of a value or of code. ``None`` means all."""

    text: int | None = None
    marks: int | None = None
    mentions: int | None = None
    problems: int | None = None
    value: int | None = None


FRAGMENT = Bounds(text=40_000, marks=1_000, mentions=200, problems=50, value=2_000)
PAGE = Bounds()
ABSENT = 12


@dataclass(frozen=True)
class _Shown:
    """A reading with its mentions taken apart, once."""

    reading: Reading
    nodes: tuple[Node, ...]

    @classmethod
    def of(cls, reading: Reading) -> _Shown:
        return cls(reading, tuple(map(take_apart, reading.mentions)))

    def found(self) -> Iterator[type]:
        """The class of every instance, nested ones included."""
        return (node.cls for root in self.nodes for node in nodes_of(root))

    def sought(self) -> tuple[ClassSpec, ...]:
        """The classes that were looked for, if known."""
        return self.reading.schema.specs if self.reading.schema else ()


def _looks(shown: Iterable[_Shown]) -> dict[str, Look]:
    names: set[str] = set()
    for one in shown:
        names.update(cls.__name__ for cls in one.found())
        names.update(spec.cls.__name__ for spec in one.sought())
    return assign_looks(names)


def render_fragment(reading: Reading) -> str:
    """One reading for a notebook: bounded, without script, its style scoped to itself."""
    document = reading.document
    content = f"{document.id}\0{document.text}\0{reading.code}\0{len(reading.mentions)}"
    prefix = f"g{zlib.crc32(content.encode('utf-8', 'surrogatepass')):08x}"
    shown = _Shown.of(reading)
    looks = _looks([shown])
    return (
        f'<div class="gollie gl-fragment"><style>{sheet()}{FRAGMENT_CSS}</style>'
        f"{_head(reading, level=3)}{_legend([shown], looks)}"
        f"{_body(shown, prefix, looks, FRAGMENT)}</div>"
    )


def render_page(readings: Iterable[Reading], *, title: str = "Extractions") -> str:
    """Readings on one self-contained page, one after another, with links to them on top."""
    shown = list(map(_Shown.of, readings))
    looks = _looks(shown)
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{html.escape(content_policy())}">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{html.escape(one_line(title))}</title>",
        f"<style>{sheet()}{PAGE_CSS}</style></head>",
        '<body><main class="gollie gl-page">',
        f'<h1 class="gl-page-title" dir="auto">{markup(title)}</h1>',
        f'<div class="gl-soft">{_summary(shown)}</div>',
        _navigation(shown),
        f'<div class="gl-bar-top">{_legend(shown, looks)}</div>',
    ]
    for number, one in enumerate(shown):
        head = _head(one.reading, level=2)
        body = _body(one, f"d{number}", looks, PAGE)
        parts.append(f'<section class="gl-doc" id="d{number}">{head}{body}</section>')
    parts.append(f"</main><script>{SCRIPT}</script></body></html>\n")
    return "\n".join(parts)


def _summary(shown: Sequence[_Shown]) -> str:
    mentions = sum(len(one.reading.mentions) for one in shown)
    problems = sum(len(one.reading.problems) for one in shown)
    counts = [tell_amount(len(shown), "document"), tell_amount(mentions, "mention")]
    return " · ".join([*counts, tell_amount(problems, "problem")])


def _navigation(shown: Sequence[_Shown]) -> str:
    if len(shown) < 2:
        return ""
    links = "\n".join(
        f'<a href="#d{number}"><bdi>{markup(one_line(one.reading.document.id, 60))}</bdi> '
        f'<span class="gl-soft">{len(one.nodes):,}</span></a>'
        for number, one in enumerate(shown)
    )
    state = " open" if len(shown) <= 24 else ""
    return (
        f'<details class="gl-more"{state}><summary>Documents and their mentions</summary>'
        f'<nav class="gl-nav">{links}</nav></details>'
    )


def _legend(shown: Iterable[_Shown], looks: Mapping[str, Look]) -> str:
    """Every class that was found, with its guideline to hover over and how often it was found;
    then the names of those that were looked for in vain."""
    counts: dict[type, int] = {}
    specs: dict[type, ClassSpec] = {}
    for one in shown:
        specs.update((spec.cls, spec) for spec in one.sought())
        for cls in one.found():
            counts[cls] = counts.get(cls, 0) + 1
    parts = [
        _legend_chip(cls, count, specs.get(cls), looks[cls.__name__])
        for cls, count in sorted(counts.items(), key=lambda pair: pair[0].__name__)
    ]
    found = {cls.__name__ for cls in counts}
    sought = {cls.__name__: spec for cls, spec in reversed(specs.items())}  # one of each name
    absent = [
        f"<bdi>{markup(one_line(sought[name].name, 60))}</bdi>"
        for name in reversed(sought)
        if name not in found
    ]
    if absent:
        left = f" and {len(absent) - ABSENT:,} more" if len(absent) > ABSENT else ""
        names = ", ".join(absent[:ABSENT])
        parts.append(f'<span class="gl-soft">None of: {names}{left}</span>')
    return f'<div class="gl-legend">{" ".join(parts)}</div>' if parts else ""


def _legend_chip(cls: type, count: int, spec: ClassSpec | None, look: Look) -> str:
    guideline = (spec.guideline if spec else None) or guideline_of(cls)
    name = f"{cls.__name__} {spec.title}" if spec and spec.title else cls.__name__
    return render_chip(name, look, count=count, title=attribute(one_line(guideline, 2_000)))


def _head(reading: Reading, *, level: int) -> str:
    document = reading.document
    lost = sum(standing(mention) == "nowhere" for mention in reading.mentions)
    facts = [
        tell_amount(len(reading.mentions), "mention"),
        f"{lost:,} not found" if lost else "",
        tell_amount(len(reading.problems), "problem") if reading.problems else "",
        tell_amount(len(document.text), "character"),
        f"<bdi>{markup(one_line(document.origin))}</bdi>" if document.origin else "",
        f"<bdi>{markup(one_line(reading.model))}</bdi>" if reading.model else "",
        "" if reading.seconds is None else f"{reading.seconds:,.2f} s",
    ]
    return (
        f'<div class="gl-head"><div class="gl-title" role="heading" aria-level="{level}">'
        f"Document <bdi>{markup(one_line(document.id, 200))}</bdi></div> "
        f'<div class="gl-soft">{" · ".join(filter(None, facts))}</div></div>'
    )


def _body(shown: _Shown, prefix: str, looks: Mapping[str, Look], bounds: Bounds) -> str:
    reading = shown.reading
    text = reading.document.text
    mentions = reading.mentions[: bounds.mentions]
    layout = lay_out(len(text), list(collect(mentions))[: bounds.marks], reading.unread)
    fold = None
    if bounds.text is not None and len(text) > bounds.text:
        fold = max(240, bounds.text // (len(layout.marks) + 1))
    passage = render_passage(text, layout, mentions, prefix=prefix, looks=looks, fold=fold)
    cards = Card(prefix, looks, layout, bounds.value)
    left = len(reading.mentions) - len(mentions)
    return "\n".join(
        [
            _notices(reading),
            _inputs(reading, bounds),
            _cards(shown, cards, mentions, "whole", "About the whole text"),
            "" if text else '<div class="gl-empty">The text is empty.</div>',
            passage if text or layout.drawn else "",
            _cards(shown, cards, mentions, "text", "Mentions"),
            _cards(shown, cards, mentions, "nowhere", "Not found in the text"),
            _more(left, "mention"),
            "" if reading.mentions else '<div class="gl-empty">No mentions.</div>',
            _problems(reading, bounds),
            _code(reading, bounds),
        ]
    )


def _notices(reading: Reading) -> str:
    notices = []
    if reading.truncated:
        notices.append("Truncated: something was not read or cut off; there may be more to find.")
    unread = sum(map(len, reading.unread))
    if unread:
        notices.append(
            f"Not read: {tell_amount(unread, 'character')} of the text, marked below, reached no "
            "model."
        )
    if reading.unsure:
        notices.append(f"Left out as unsure: {markup(tell_unsure(reading.unsure))}")
    return "".join(f'<div class="gl-notice">{notice}</div>' for notice in notices)


def _inputs(reading: Reading, bounds: Bounds) -> str:
    return "".join(
        f'<div class="gl-input"><div class="gl-name"><bdi>{markup(one_line(name))}</bdi></div>'
        f'<div class="gl-value" dir="auto" lang="">{_bounded(text, bounds.value)}</div></div>'
        for name, text in reading.document.inputs.items()
    )


def _cards(shown: _Shown, cards: Card, mentions: Sequence[Mention], place: str, title: str) -> str:
    chosen = [
        cards.render(number, mention, shown.nodes[number])
        for number, mention in enumerate(mentions)
        if standing(mention) == place
    ]
    if not chosen:
        return ""
    return f'<div class="gl-part">{title}</div><div class="gl-cards">{" ".join(chosen)}</div>'


def _problems(reading: Reading, bounds: Bounds) -> str:
    if not reading.problems:
        return ""
    listed = reading.problems[: bounds.problems]
    notices = "".join(
        f'<div class="gl-notice"><span class="gl-kind"><bdi>{markup(one_line(problem.kind))}</bdi>'
        f"</span> <bdi>{_bounded(problem.message, bounds.value)}</bdi> "
        f'<span class="gl-path"><bdi>{_bounded(problem.where, bounds.value)}</bdi></span></div>'
        for problem in listed
    )
    left = _more(len(reading.problems) - len(listed), "problem")
    return f'<div class="gl-part">Problems</div>{notices}{left}'


def _code(reading: Reading, bounds: Bounds) -> str:
    if not reading.code.strip():
        return ""
    return (
        '<details class="gl-more"><summary>Generated code</summary>'
        f'<pre class="gl-code" dir="ltr">\n{_bounded(reading.code, bounds.value)}</pre></details>'
    )


def _bounded(text: str, limit: int | None) -> str:
    if limit is None or len(text) <= limit:
        return markup(text)
    note = f'<span class="gl-soft">… {tell_amount(len(text) - limit, "more character")}</span>'
    return f"{markup(text[:limit])}{note}"


def _more(left: int, noun: str) -> str:
    if left <= 0:
        return ""
    return f'<div class="gl-empty">{tell_amount(left, f"more {noun}")}, not shown here.</div>'
