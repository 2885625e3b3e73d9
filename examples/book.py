"""A book of any length, invented, read by a real model: offsets, memory and time are checked.

Every chapter is written from a handful of sentences about people and places, so that the book can
be as long as one likes and nothing has to be shipped. For each part of the book the script prints
how long it took, the memory of the process, and what was found; every mention must stand at its
place, and what is named twice at one place is a failure.

    python examples/book.py --pages 300
    python examples/book.py --pages 2 --model qwen2.5-coder-0.5b
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass

from gollie_like import Document, Entity, Extractor


@dataclass
class Person(Entity):
    """A human being who is called by name. Such as: "Ann Hale", "Captain Moreau"."""

    span: str  # The name, with a title if there is one.


@dataclass
class Place(Entity):
    """A city, country, river or mountain. Such as: "Lisbon", "the Rhine"."""

    span: str  # The name.


FIRST = ["Ann", "Bo", "Clara", "Dmitri", "Élodie", "Farid", "Greta", "Hugo", "Ines", "Jun"]
LAST = ["Hale", "Moreau", "Okafor", "Petrov", "Quist", "Rivera", "Schmidt", "Tanaka", "Ünal"]
TOWNS = ["Lisbon", "Bergen", "Kraków", "Valparaíso", "Izmir", "Kyoto", "Dakar", "Tromsø"]
SENTENCES = [
    "{person} had never seen {place} before.",
    "In the morning {person} wrote to {other} from {place}.",
    "“You will not go back to {place},” said {person}.",
    "It rained for eleven days, and nobody left the house.",
    "{person} and {other} took the slow train to {place}.",
    "The letters lay on the table, unopened.",
]
CHARACTERS_A_PAGE = 1800


def write_book(pages: int, *, seed: int = 0) -> str:
    """A text of so many pages, in chapters."""
    rng = random.Random(seed)
    parts: list[str] = ["The Slow Train\n\n"]
    size, chapter = 0, 0
    while size < pages * CHARACTERS_A_PAGE:
        if size >= chapter * 12 * CHARACTERS_A_PAGE:
            chapter += 1
            parts.append(f"Chapter {chapter}\n\n")
        paragraph = " ".join(_write_sentence(rng) for _ in range(rng.randint(3, 8))) + "\n\n"
        parts.append(paragraph)
        size += len(paragraph)
    return "".join(parts)


def _write_sentence(rng: random.Random) -> str:
    person, other = (f"{rng.choice(FIRST)} {rng.choice(LAST)}" for _ in range(2))
    return rng.choice(SENTENCES).format(person=person, other=other, place=rng.choice(TOWNS))


def cut_parts(book: str, count: int) -> Iterator[Document]:
    """The book in parts of ever the same size, so that their times can be compared."""
    size = -(-len(book) // count)
    for number in range(count):
        yield Document(book[number * size : (number + 1) * size], id=f"part {number + 1}")


def main() -> None:
    """Read the book and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--parts", type=int, default=10)
    parser.add_argument("--model", default="auto")
    options = parser.parse_args()
    book = write_book(options.pages)
    print(f"{options.pages} pages, {len(book):,} characters")
    extractor = Extractor([Person, Place], model=options.model, headings=True)
    last = time.perf_counter()
    for document in cut_parts(book, options.parts):
        found = extractor.extract(document)
        seen = set()
        for mention in found.mentions:
            assert mention.span is not None, mention
            assert mention.span.of(document.text) == mention.instance.span, mention
            assert (mention.label, mention.span) not in seen, mention
            seen.add((mention.label, mention.span))
        now = time.perf_counter()
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{document.id:8} {now - last:7.1f} s  {memory:6.0f} MB  {len(found.mentions):5} "
            f"mentions  {len(found.problems):3} problems  {sum(map(len, found.unread)):5} unread"
        )
        last = now


if __name__ == "__main__":
    main()
