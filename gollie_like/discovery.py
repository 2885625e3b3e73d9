"""Discovery: texts in, a proposed schema out, as the source of a module for its user to edit.

In: what was found in texts by `THINGS` and then by `LINKS` (a `chain.Chain`), which ask for things
with their kind and for links with theirs, in the model's own words. Out: a `Proposal`: one class
for each kind that occurs often enough, with what was found of it as examples. The source is put
together here from cleaned words; it passes `check`, and neither it nor anything else that a model
wrote is ever executed.

What a proposal cannot have is a guideline: its docstrings say what was seen and leave it to the
user to write what to include, what to leave out, and how to tell neighbors apart.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from gollie_like.amount import tell_amount
from gollie_like.extraction import Extraction
from gollie_like.introspect import describe_schema
from gollie_like.literal import print_string
from gollie_like.schema import BASES, Entity, Free, Relation
from gollie_like.task import Task

__all__ = ["LINKS", "THINGS", "Kind", "Proposal", "propose"]

_WORD = re.compile(r"[^\W_]+")
_RESERVED = {base.__name__ for base in BASES} | {"Free", "Name", "String", "Enum"}
_MOST_WORDS = 4
_LONGEST = 40


@dataclass
class Thing(Entity):
    """Anything that the text speaks about and that could be listed: people, bodies, places,
    products, substances, works, events, dates, amounts. Give one instance for each mention, with
    the kind it belongs to. Exclude pronouns and whole sentences."""

    span: str  # The mention itself. Such as: "the Rhine", "version 2.1", "Dr. Lind"
    kind: Free  # Its kind, in one or two words. Such as: "river", "software version", "doctor"


@dataclass
class Link(Relation):
    """Something that the text says of two things. Exclude what it says of one thing alone."""

    first: str  # The one thing. Such as: "Dr. Lind"
    kind: Free  # What links them, in one to three words. Such as: "works for", "part of"
    second: str  # The other thing. Such as: "the clinic"


THINGS = Task(describe_schema([Thing], name="things"))
"""What discovery asks a model for first."""

LINKS = Task(describe_schema([Link], name="links"), given="entities")
"""What it asks then: links between the things that were found."""


@dataclass(frozen=True)
class Kind:
    """One proposed class: its name, the words it stands for, how often and in how many texts it
    was found, and examples, the most frequent first (pairs, for links)."""

    name: str
    words: str
    count: int
    texts: int
    examples: tuple[tuple[str, ...], ...]
    link: bool = False


@dataclass(frozen=True)
class Proposal:
    """The kinds that were found, and those that were too rare, by their words."""

    kinds: tuple[Kind, ...]
    rare: tuple[str, ...] = ()
    texts: int = 0

    @property
    def source(self) -> str:
        """A module with a class for each kind."""
        links = any(kind.link for kind in self.kinds)
        things = any(not kind.link for kind in self.kinds)
        bases = ", ".join(["Entity"] * things + ["Relation"] * links)
        seen = tell_amount(self.texts, "text")
        head = [
            f'"""A schema proposed from {seen}: edit every docstring before use."""',
            "",
            "from dataclasses import dataclass",
            "",
            f"from gollie_like.schema import {bases}" if bases else "",
        ]
        return "\n".join([*head, *map(_print_class, self.kinds)]).rstrip() + "\n"

    def __str__(self) -> str:
        return self.source


def propose(
    extractions: Iterable[Extraction], *, least: int = 2, most: int = 20, examples: int = 5
) -> Proposal:
    """The schema that fits what was found by `THINGS` and `LINKS` in some texts.

    A kind needs ``least`` different mentions; of those that have them the ``most`` frequent ones
    are proposed, each with up to so many ``examples``.
    """
    found: defaultdict[tuple[bool, str], Counter[tuple[str, ...]]] = defaultdict(Counter)
    where: defaultdict[tuple[bool, str], set[int]] = defaultdict(set)
    texts = 0
    for number, extraction in enumerate(extractions):
        texts += 1
        for instance in extraction.instances:
            link = type(instance).__name__ == Link.__name__
            words = _clean(instance.kind)
            mention = (instance.first, instance.second) if link else (instance.span,)
            if words and words not in {_clean(part) for part in mention}:
                found[link, words][mention] += 1
                where[link, words].add(number)
    ranked = sorted(found, key=lambda k: (-len(found[k]), -found[k].total(), k))
    chosen = [key for key in ranked if len(found[key]) >= least][:most]
    taken = set(_RESERVED)
    kinds = [
        Kind(
            name=_name_class(words, taken),
            words=words,
            count=found[link, words].total(),
            texts=len(where[link, words]),
            examples=tuple(m for m, _ in found[link, words].most_common(examples)),
            link=link,
        )
        for link, words in sorted(chosen, key=lambda key: key[0])
    ]
    rare = tuple(words for link, words in ranked if (link, words) not in chosen)
    return Proposal(tuple(kinds), rare, texts)


def _clean(words: str) -> str:
    """A kind as a few lower-case words; empty if it is none."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    found = _WORD.findall(plain)
    short = " ".join(found)
    return short if 0 < len(found) <= _MOST_WORDS and len(short) <= _LONGEST else ""


def _name_class(words: str, taken: set[str]) -> str:
    """An identifier in PascalCase that no other class has."""
    name = "".join(word[:1].upper() + word[1:] for word in words.split())
    name = unicodedata.normalize("NFKC", name)
    if not name.isidentifier() or keyword.iskeyword(name):
        name = f"Kind{name}" if f"Kind{name}".isidentifier() else "Kind"
    base, number = name, 1
    # Two names that differ in case alone would be read as one.
    while name.casefold() in {other.casefold() for other in taken}:
        number += 1
        name = f"{base}{number}"
    taken.add(name)
    return name


def _print_class(kind: Kind) -> str:
    base = "Relation" if kind.link else "Entity"
    seen = f"{tell_amount(kind.count, 'time')} in {tell_amount(kind.texts, 'text')}"
    lines = ["", "", "@dataclass", f"class {kind.name}({base}):"]
    lines += [
        f'    """Proposed for "{kind.words}", which was found {seen}. Say what to include and',
        '    what to leave out, and how to tell it from its neighbors."""',
        "",
    ]
    if kind.link:
        lines += [f"    {_field('first', 'The one thing', [e[0] for e in kind.examples])}"]
        lines += [f"    {_field('second', 'The other thing', [e[1] for e in kind.examples])}"]
    else:
        lines += [f"    {_field('span', 'The mention', [e[0] for e in kind.examples])}"]
    return "\n".join(lines)


def _field(name: str, told: str, examples: Iterable[str]) -> str:
    shown = ", ".join(print_string(example) for example in dict.fromkeys(examples))
    return f"{name}: str  # {told}. Such as: {_one_line(shown)}"


def _one_line(text: str) -> str:
    """Text for a comment: nothing in it ends the line."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
