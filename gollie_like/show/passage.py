"""Passage: the text of a document with its marks, as HTML.

In: a layout of marks and the text. Out: one block of markup that keeps every character and all
white space of the text. A folded passage leaves out the middle of long stretches without marks and
says so; any other shows everything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from gollie_like.amount import tell_amount
from gollie_like.document import Alignment, Mention
from gollie_like.show.facts import is_relation
from gollie_like.show.marks import Close, Crowd, Layout, Mark, Open, Run
from gollie_like.show.style import Look
from gollie_like.show.visible import attribute, markup, one_line

__all__ = ["render_passage"]

TAG_LENGTH = 40
_SIGNS = {Alignment.NORMALIZED: "≈ ", Alignment.FUZZY: "~ "}


def render_passage(
    text: str,
    layout: Layout,
    mentions: Sequence[Mention],
    *,
    prefix: str,
    looks: Mapping[str, Look],
    fold: int | None = None,
) -> str:
    """The text with its marks; ``prefix`` begins the ids of marks and mentions.

    With ``fold``, a stretch without marks that is longer loses its middle.
    """
    pieces = []
    for before, step in zip((None, *layout.steps), layout.steps, strict=False):
        if isinstance(step, Run):
            pieces.append(_run(text[step.start : step.end], fold))
        elif isinstance(step, Close):
            pieces.append("</mark>")
        elif isinstance(step, Crowd):
            pieces.append(_note(f"+{step.count:,} more here"))
        elif step.mark.mention < 0:
            pieces.append(_open_unread(step))
        else:
            mention = mentions[step.mark.mention]
            gap = "" if isinstance(before, Open) else _gap(text, step)
            pieces.append(gap + _open(step, mention, looks[mention.label], prefix))
    lanes = f" gl-lanes{layout.lanes}" if layout.lanes > 1 else ""
    return f'<div class="gl-text{lanes}" dir="auto" lang="">{"".join(pieces)}</div>'


def _run(text: str, fold: int | None) -> str:
    if fold is None or len(text) <= fold:
        return markup(text)
    keep = fold // 3
    note = _note(f"{tell_amount(len(text) - 2 * keep, 'character')} not shown here")
    return f"{markup(text[:keep])}{note}{markup(text[len(text) - keep :])}"


def _note(message: str) -> str:
    # The spaces are inside, so that they are no part of the text when it is copied.
    return f'<bdi class="gl-note"> {message} </bdi>'


def _gap(text: str, step: Open) -> str:
    """A chance to break the line before a label, unless the mark begins inside a word."""
    around = text[max(0, step.mark.start - 1) : step.mark.start + 1]
    inside_word = len(around) == 2 and around.isalnum() and around[0] < "\u2e80"
    return "" if step.continued or inside_word else "<wbr>"


def _open_unread(step: Open) -> str:
    mark = step.mark
    size = tell_amount(mark.end - mark.start, "character")
    note = "" if step.continued else _note(f"not read: {size}")
    return f'<mark class="gl-unread">{note}'


def _open(step: Open, mention: Mention, look: Look, prefix: str) -> str:
    mark = step.mark
    classes = [
        "gl-m",
        look.classes,
        f"gl-h{step.lane}" if step.lane else "",
        "" if mark.key else "gl-role",
        "gl-from" if step.continued else "",
        "gl-to" if step.continues else "",
    ]
    anchor = tag = ""
    if not step.continued:
        anchor = f' id="{prefix}s{step.index}"'
        # Word joiner and no-break space keep the label and the first word of its text together.
        tag = f'<span class="gl-tag">&#8288;<bdi>{_label(mention, mark)}</bdi>&nbsp;</span>'
    return (
        f'<mark class="{" ".join(filter(None, classes))}"{anchor} data-m="{prefix}m{mark.mention}"'
        f' data-k="{look.number}" title="{attribute(_describe(mention, mark))}">{tag}'
    )


def _label(mention: Mention, mark: Mark) -> str:
    """The words on a mark: class of the mention, role of an argument, its number if it has many."""
    sign = _SIGNS.get(mention.status.get(mark.path, Alignment.EXACT), "")
    if mark.part and not _is_listed(mention, mark.path):
        sign += "… "
    words = []
    if mark.key or is_relation(mention):
        words.append(mention.label)
    if not mark.key or is_relation(mention):
        words.append(mark.path)
    shown = " ".join(markup(one_line(word, TAG_LENGTH)) for word in words)
    number = ""
    if len(mention.spans) > 1:
        number = f' <span class="gl-nr">{mark.mention + 1}</span>'
    return f"{sign}{shown}{number}"


def _is_listed(mention: Mention, path: str) -> bool:
    """Whether the values at a path are a list, not the pieces of one discontinuous value."""
    value = mention.instance
    for step in re.findall(r"\w+", path):
        if not isinstance(value, (list, tuple)):
            value = getattr(value, step, None)
        elif step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
    return isinstance(value, (list, tuple))


def _describe(mention: Mention, mark: Mark) -> str:
    facts = [
        f"{mention.label} {mark.mention + 1}: {mark.path}",
        f"{mark.start}–{mark.end}",
        str(mention.status.get(mark.path, "")),
        "" if mention.confidence is None else f"confidence {mention.confidence:.2f}",
    ]
    return " · ".join(filter(None, facts))
