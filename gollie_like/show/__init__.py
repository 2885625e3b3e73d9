"""Show: readings in, displays out: HTML for notebooks and browsers, a table for terminals.

In: a `Reading`, such as an `Extraction`: a document, its mentions and problems. Out: strings.
Nothing is written, opened or fetched here. The parts, from the ground up::

    visible    characters that hide or act, made visible
    reading    what can be shown
    marks      where mentions stand: nested, crossing, discontinuous
    facts      what mentions say
    style      colors and style sheet
    passage    the text with its marks
    card       one mention
    page       all of it, as fragment and as page
    table      all of it, for a terminal
"""

from __future__ import annotations

from gollie_like.show.page import render_fragment, render_page
from gollie_like.show.reading import Reading
from gollie_like.show.table import render_table

__all__ = ["Reading", "render_fragment", "render_page", "render_table"]
